import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts';

const projectDir = resolve(import.meta.dirname, '../..');
let dataDir: string;
let squatter: Server | undefined;
let stranger: ChildProcess | undefined;
const open: Embedded[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gridcase-db-'));
});

afterAll(async () => {
  squatter?.close();
  stranger?.kill();
  await Promise.all(open.map((db) => db.stop()));
  await rm(dataDir, { recursive: true, force: true });
});

async function begin(settings?: Record<string, string>) {
  const db = await startEmbedded({ dataDir, projectDir, ...(settings ? { settings } : {}) });
  open.push(db);
  return db;
}

async function ask<R extends pg.QueryResultRow>(url: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const pidFile = () => join(dataDir, 'pg/postmaster.pid');
const postmaster = async () => Number.parseInt(await readFile(pidFile(), 'utf8'), 10);
const portOf = (db: Embedded) => new URL(db.url).port;

test('the first start makes a safe cluster that belongs to a plain role', async () => {
  const db = await begin();

  expect(db).toMatchObject({ started: true });
  expect(
    await ask(
      db.url,
      'select rolname, rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
    ),
  ).toEqual([{ rolname: 'gridcase', rolsuper: false, rolcreatedb: true, rolcreaterole: true }]);
  const [facts] = await ask(
    db.superuserUrl.replace(/postgres$/, 'gridcase'),
    `select current_database() as name, pg_get_userbyid(datdba) as owner, datlocale as locale,
            pg_encoding_to_char(encoding) as encoding, current_setting('listen_addresses') as listens,
            current_setting('unix_socket_directories') as sockets, current_setting('fsync') as fsync,
            current_setting('synchronous_commit') as commits, current_setting('full_page_writes') as pages
       from pg_database where datname = current_database()`,
  );
  expect(facts).toEqual({
    ...{ name: 'gridcase', owner: 'gridcase', locale: 'C.UTF-8', encoding: 'UTF8' },
    ...{ listens: '127.0.0.1', sockets: '', fsync: 'on', commits: 'on', pages: 'on' },
  });
  expect((await stat(join(dataDir, 'pg/gridcase.json'))).mode & 0o777).toBe(0o600);
  expect(Number(portOf(db))).toBeLessThan(32_768);
  await expect(ask(db.url.replace(/:[^:@]+@/, ':wrong@'), 'select')).rejects.toThrow(/password/);
});

test('a second start uses the running server, and only the last one to leave stops it', async () => {
  const first = await begin();
  const second = await begin();

  expect(second).toMatchObject({ started: false, url: first.url });
  await Promise.all(open.slice(0, -1).map((db) => db.stop()));
  expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
  await second.stop();
  await expect(ask(second.url, 'select')).rejects.toThrow(/ECONNREFUSED/);
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;
asRoot(
  'data that have to be kept elsewhere are said to be when that happens, and not each time',
  async () => {
    const closed = await mkdtemp(join(tmpdir(), 'gridcase-closed-'));
    await writeFile(join(closed, 'package.json'), '{}');
    const said: string[] = [];
    const start = () =>
      startEmbedded({ dataDir: join(closed, 'data'), projectDir: closed, say: (line) => said.push(line) });
    try {
      for (let n = 0; n < 2; n++) {
        const db = await start();
        await db.stop();
        expect(db.folder).toMatch(/^\/var\/lib\/gridcase\//);
        expect(said).toEqual([expect.stringContaining(`database kept there`)]);
        if (n === 1) await rm(dirname(db.folder), { recursive: true });
      }
    } finally {
      await rm(closed, { recursive: true });
    }
  },
);

test('data, address and passwords survive a restart, which takes less than a second', async () => {
  const before = await begin();
  await ask(before.url, 'create table kept as select 1 as n');
  await before.stop();

  const from = Date.now();
  const after = await begin();

  expect(Date.now() - from).toBeLessThan(1000);
  expect(after).toMatchObject({ started: true, url: before.url });
  expect(await ask(after.url, 'select n from kept')).toEqual([{ n: 1 }]);
});

test('after kill -9 of the server everything committed is there again', async () => {
  const before = await begin();
  await ask(before.url, 'update kept set n = 2');
  process.kill(await postmaster(), 'SIGKILL');

  const after = await begin();

  expect(after.started).toBe(true);
  expect(await ask(after.url, 'select n from kept')).toEqual([{ n: 2 }]);
  await before.stop();
  expect(await ask(after.url, 'select n from kept')).toEqual([{ n: 2 }]);
  await after.stop();
});

test('starts although the pid of a crashed server now belongs to another program', async () => {
  const before = await begin();
  const pid = await postmaster();
  process.kill(pid, 'SIGKILL');
  await sleep(100);
  const { uid, gid } = await stat(pidFile());
  stranger = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
  await writeFile(pidFile(), (await readFile(pidFile(), 'utf8')).replace(String(pid), String(stranger.pid)));

  const after = await begin();

  expect(await ask(after.url, 'select n from kept')).toEqual([{ n: 2 }]);
  await before.stop();
  await after.stop();
});

test('takes another port when its own is taken', async () => {
  const before = await begin();
  await before.stop();
  squatter = createServer().listen(Number(portOf(before)), '127.0.0.1');

  const after = await begin();

  expect(portOf(after)).not.toBe(portOf(before));
  expect(await ask(after.url, 'select n from kept')).toEqual([{ n: 2 }]);
  await after.stop();
});

test('two first starts at once share one cluster, and two last stops at once end it', async () => {
  await Promise.all(open.map((db) => db.stop()));
  await rm(dataDir, { recursive: true });
  const settings = { fsync: 'off' };

  const [one, two] = await Promise.all([begin(settings), begin(settings)]);

  expect(one.url).toBe(two.url);
  expect([one.started, two.started].sort()).toEqual([false, true]);
  expect(await ask(one.url, 'show fsync')).toEqual([{ fsync: 'off' }]);
  await Promise.all([one.stop(), two.stop()]);
  await expect(ask(one.url, 'select')).rejects.toThrow(/ECONNREFUSED/);
});

test('a server that cannot start says what PostgreSQL said', async () => {
  await expect(begin({ shared_buffers: 'plenty' })).rejects.toThrow(
    /did not start[\s\S]*shared_buffers.*plenty/,
  );
});

test('passwords that cannot be read are named, not made anew', async () => {
  await chmod(dataDir, 0o755);
  await rm(join(dataDir, 'pg/gridcase.json'));

  await expect(begin()).rejects.toThrow(/cannot read the database passwords/);
});
