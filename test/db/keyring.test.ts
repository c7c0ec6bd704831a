import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config.ts';
import { cipherNames } from '../../src/db/ciphers.ts';
import { ensureKeyFile, parseKeys, readKeyFile } from '../../src/db/keys.ts';
import { clearHeader, openKeyring } from '../../src/db/personal.ts';
import { openDatabase } from '../../src/open.ts';

const [one, two] = ['1', '2'].map((id) => `${id}:${id.repeat(64)}`) as [string, string];
const ring = (keys: string, cipher: (typeof cipherNames)[number] = 'aes-256-gcm') =>
  openKeyring(parseKeys(keys, 'test'), cipher);
const place = { table: 'case_people', column: 'phone', row: '015fcb1e-0000-7000-8000-000000000001' };

describe.each(cipherNames)('sealed with %s', (cipher) => {
  test.each(['13800001234', '', '换瓦工失手,碎瓦砸坏夏某家的墙面'.repeat(300), '𠮷野\n\t"'])(
    'a text opens where it was sealed',
    async (text) => {
      const keyring = await ring(one, cipher);
      const sealed = keyring.seal(place, text);
      expect(keyring.open(place, sealed)).toBe(text);
      if (text.length > 3) expect(sealed.includes(text)).toBe(false);
    },
  );

  test('twice the same text is two different seals', async () => {
    const keyring = await ring(one, cipher);
    expect(keyring.seal(place, '王某').equals(keyring.seal(place, '王某'))).toBe(false);
  });

  test.each([
    ['row', { row: '015fcb1e-0000-7000-8000-000000000002' }],
    ['column', { column: 'name' }],
    ['table', { table: 'staff' }],
  ])('moved to another %s it does not open', async (_what, elsewhere) => {
    const keyring = await ring(one, cipher);
    const sealed = keyring.seal(place, '13800001234');
    expect(() => keyring.open({ ...place, ...elsewhere }, sealed)).toThrow();
  });

  test('with any bit changed, or any part missing, it does not open', async () => {
    const keyring = await ring(`${one},${two}`, cipher);
    const sealed = keyring.seal(place, '王某');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => keyring.open(place, changed)).toThrow();
    }
    for (let length = 0; length < sealed.length; length++)
      expect(() => keyring.open(place, sealed.subarray(0, length))).toThrow();
  });

  test('whichever cipher writes, both are read', async () => {
    const sealed = (await ring(one, cipher)).seal(place, '王某');
    for (const other of cipherNames) expect((await ring(one, other)).open(place, sealed)).toBe('王某');
  });

  test('a keyed hash is equal for equal values of one kind, and for nobody with another key', async () => {
    const [keyring, other] = [await ring(one, cipher), await ring(two, cipher)];
    const index = keyring.index('phone', '13800001234');
    expect(index).toHaveLength(16);
    expect(keyring.index('phone', '13800001234').equals(index)).toBe(true);
    for (const different of [
      keyring.index('phone', '13800001235'),
      keyring.index('id_number', '13800001234'),
      other.index('phone', '13800001234'),
    ])
      expect(different.equals(index)).toBe(false);
  });
});

describe('keys', () => {
  test('the marked one seals, else the one with the highest id; the others still open', async () => {
    const before = await ring(one);
    const sealed = before.seal(place, '王某');
    for (const [keys, id] of [
      [`${one},${two}`, 2],
      [`*${one},${two}`, 1],
    ] as const) {
      const keyring = await ring(keys);
      expect(keyring.open(place, sealed)).toBe('王某');
      expect(keyring.seal(place, '王某').readUInt16BE(1)).toBe(id);
      expect(keyring.indexes('phone', '1').some((index) => index.equals(before.index('phone', '1')))).toBe(
        true,
      );
    }
  });

  test('without its key nothing opens, and the error names the key and no text', async () => {
    const sealed = (await ring(one)).seal(place, '王某');
    const other = await ring(two);
    expect(() => other.open(place, sealed)).toThrow('case_people.phone is sealed with key 1');
  });

  test('what was there before there were keys is read as it is', async () => {
    const keyring = await ring(one);
    expect(keyring.open(place, Buffer.concat([clearHeader, Buffer.from('王某')]))).toBe('王某');
  });

  test.each([
    '',
    '# nothing',
    '1:abc',
    `0:${'a'.repeat(64)}`,
    `${one},${one}`,
    `*${one},*${two}`,
    `70000:${'a'.repeat(64)}`,
  ])('%j is no list of keys, and the complaint shows none of it', (text) => {
    let said = '';
    try {
      parseKeys(text, 'KEYS');
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toMatch(/^KEYS:/);
    expect(said).not.toMatch(/a{10}|1{10}/);
  });

  test('a file of keys is made once, for its owner alone, and two who come at once share it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gridcase-keys-'));
    try {
      const path = join(folder, 'data', 'keys');
      const stores = await Promise.all([ensureKeyFile(path), ensureKeyFile(path), ensureKeyFile(path)]);
      const keys = await Promise.all(stores.map((store) => store.keyFor(1)));
      expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      await writeFile(path, `${await readFile(path, 'utf8')}*${two}\n`);
      expect(await (await readKeyFile(path)).current()).toBe(2);
      await chmod(path, 0o600);
      await expect(readKeyFile(join(folder, 'none'))).rejects.toThrow(/密钥文件.*none/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a service with a database of its own', () => {
  const config = (env: Record<string, string>) =>
    loadConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', ...env }, '/tmp');

  test('refuses to start without keys, in one line, before it touches the database', async () => {
    const error: Error = await openDatabase(config({}), () => undefined).catch((refusal) => refusal);
    expect(error.message).toMatch(/^没有个人信息的密钥.* · There are no keys .*KEY_FILE[^\n]*$/);
  });

  test('takes them from one place', async () => {
    await expect(openDatabase(config({ KEYS: one, KEY_FILE: 'keys' }), () => undefined)).rejects.toThrow(
      'set only one of KEYS and KEY_FILE',
    );
  });
});
