import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { loadConfig } from '../../src/config.ts';
import { cipherNames } from '../../src/db/ciphers.ts';
import { ensureKeyFile, parseKeys, readKeyFile } from '../../src/db/keys.ts';
import { clearHeader, openKeyring } from '../../src/db/personal.ts';
import { openDatabase } from '../../src/open.ts';
import { sealAgain } from '../../src/reseal.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

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

describe('a database knows its keys', () => {
  const three = `3:${'3'.repeat(64)}`;
  const project = resolve(import.meta.dirname, '../..');
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
  });
  beforeEach(() => client.query('truncate seal_keys; truncate staff cascade'));
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  const noted = async () =>
    (await client.query('select id from seal_keys order by id')).rows.map(({ id }) => id);
  /** What a start says that fails, or nothing. */
  const open = async (keys: string): Promise<string | undefined> => {
    const config = loadConfig({ DATABASE_URL: database.ownerUrl, KEYS: keys }, project);
    try {
      await (await openDatabase(config, () => undefined)).close();
      return undefined;
    } catch (error) {
      expect((error as Error).constructor.name).toBe('ConfigError');
      return (error as Error).message;
    }
  };
  const sealStaff = async (keys: string) => {
    const phone = (await ring(keys)).seal({ ...place, table: 'staff' }, '13812340003');
    await client.query(`insert into staff (id, name, phone, created_at) values ($1, '王建国', $2, now())`, [
      place.row,
      phone,
    ]);
  };

  test('another one alone starts nothing: one line names what is missing, and nothing is noted', async () => {
    expect(await open(two)).toBeUndefined();
    expect(await open(three)).toMatch(
      /^密钥不是此数据库的:缺少密钥 2 · These are .*: key 2 is missing [^\n]*$/,
    );
    expect(await noted()).toEqual([2]);
    expect(await open(`${two},${three}`)).toBeUndefined();
    expect(await noted()).toEqual([2, 3]);
    expect(await open(one)).toMatch(/缺少密钥 2, 3 .* key 2, 3 is missing/);
  });

  test('nor does one of the same id with other digits, which are not shown', async () => {
    expect(await open(two)).toBeUndefined();
    const said = await open(`${one},2:${'a'.repeat(64)}`);
    expect(said).toMatch(/:密钥 2 内容不同 · .*: key 2 has other digits/);
    expect(said).not.toMatch(/a{10}/);
    expect(await open(`2:${'a'.repeat(64)},${three}`)).toMatch(/key 2 has other digits/);
    expect(await noted()).toEqual([2]);
  });

  test('of two starts at once with different keys one is refused', async () => {
    const said = await Promise.all([open(one), open(two)]);
    expect(said.filter((line) => line === undefined)).toHaveLength(1);
  });

  test('one in which nothing is noted yet asks for the keys of its rows', async () => {
    await sealStaff(one);
    expect(await open(two)).toMatch(/key 1 is missing/);
    for (const others of [`1:${'a'.repeat(64)},${two}`, `1:${'a'.repeat(64)}`])
      expect(await open(others)).toMatch(/key 1 has other digits/);
    expect(await noted()).toEqual([]);
    expect(await open(`${one},${two}`)).toBeUndefined();
    expect(await noted()).toEqual([1, 2]);
  });

  test('with other keys not even a migration is applied', async () => {
    expect(await open(two)).toBeUndefined();
    await client.query(`delete from schema_migrations where name like '0031%'`);
    expect(await open(three)).toMatch(/key 2 is missing/);
    await client.query(`alter table seal_keys rename to kept; drop policy kept on kept`);
    expect(await open(two)).toBeUndefined();
    expect(await noted()).toEqual([2]);
  });

  test('an old key is needed until a rotation has left no row under it', async () => {
    await sealStaff(one);
    expect(await open(`${one},${two}`)).toBeUndefined();
    const rotate = async () =>
      sealAgain({ ownerUrl: database.ownerUrl, keyring: await ring(`${one},${two}`) });
    await client.query('begin; select from staff for update');
    expect(await rotate()).toBe(1);
    await client.query('rollback');
    expect(await open(two)).toMatch(/key 1 is missing/);
    expect(await rotate()).toBe(0);
    expect(await noted()).toEqual([2]);
    expect(await open(two)).toBeUndefined();
  });
});
