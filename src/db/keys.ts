import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { KeyStore } from './personal.ts';

/**
 * Keys as text: `1:HEX` a line (or between commas), of 64 hexadecimal digits; `*2:HEX` marks the one that seals, else it is
 * the one with the highest id. Lines that begin with # are remarks.
 */
export function parseKeys(text: string, from: string): KeyStore {
  const keys = new Map<number, Buffer>();
  let marked: number | undefined;
  const entries = text
    .replaceAll(/^\s*#.*$/gm, '')
    .split(/[\n,]/)
    .map((entry) => entry.trim());
  for (const entry of entries.filter((one) => one !== '')) {
    // What is wrong is never shown: it may be most of a key.
    const [, star, digits, hex] = /^(\*?)(\d{1,5}):([0-9a-f]{64})$/i.exec(entry) ?? [];
    const id = Number(digits);
    if (hex === undefined || id < 1 || id > 65_535 || keys.has(id) || (star && marked !== undefined))
      throw new Error(
        `${from}:密钥格式有误 · not a list of keys: 1:HEX or *2:HEX, 64 digits (openssl rand -hex 32), ids 1 to 65535, one marked *`,
      );
    keys.set(id, Buffer.from(hex, 'hex'));
    if (star) marked = id;
  }
  if (keys.size === 0) throw new Error(`${from}:没有密钥 · holds no key (1:HEX, openssl rand -hex 32)`);
  const current = marked ?? Math.max(...keys.keys());
  return {
    ids: async () => [...keys.keys()],
    current: async () => current,
    keyFor: async (id) => keys.get(id) ?? Promise.reject(new Error(`no key ${id}`)),
  };
}

export async function readKeyFile(path: string): Promise<KeyStore> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new Error(`读不到密钥文件 · the key file cannot be read: ${path} (${cause.code})`, { cause });
  });
  return parseKeys(text, path);
}

/** Made on first use, for its owner alone; of two that are first at once, one makes it. */
export async function ensureKeyFile(path: string): Promise<KeyStore> {
  if (!existsSync(path)) {
    await mkdir(dirname(path), { recursive: true });
    const mine = `${path}.${randomBytes(6).toString('hex')}`;
    const remark =
      '# 数据库内个人信息的密钥,须与数据库分开备份;丢失则无法解密\n# Keys of the personal data in the database: back them up apart from it. Without them it cannot be read.\n';
    await writeFile(mine, `${remark}1:${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
    await link(mine, path).catch((error) => error.code === 'EEXIST' || Promise.reject(error));
    await rm(mine);
  }
  return readKeyFile(path);
}
