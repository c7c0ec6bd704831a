import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { buildApp } from '../../src/app.ts';
import { parseKeys } from '../../src/db/keys.ts';
import { openKeyring } from '../../src/db/personal.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { sealAgain } from '../../src/reseal.ts';
import { sealedTables } from '../../src/sealed.ts';
import { keyring } from '../support/keys.ts';
import { inClear } from '../support/make.ts';
import { idle, type Person, places, type Town, town } from '../support/town.ts';

const keys = `1:${'5a'.repeat(32)},2:${'6b'.repeat(32)}`;
const person = {
  name: '夏不凡',
  phone: '13812340001',
  idKind: 'resident_id',
  idNumber: '330802198503150019',
};
let here: Town;
let worker: Person;
beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
});
afterAll(() => here?.close());

const report = (more: object = {}) => ({
  typeCode: '0102',
  area: places.grid,
  title: '换瓦砸坏邻居院墙',
  description: '碎瓦砸坏墙面',
  reporter: person,
  ...more,
});

/** Every kind of row that is sealed, through the API and in numbers. */
async function fill(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const { body } = await worker
      .post('/v1/cases')
      .set('idempotency-key', randomUUID())
      .send(report({ evidence: [] }))
      .expect(201);
    ids.push(body.id);
    await worker.post(`/v1/cases/${body.id}/notes`).send({ kind: 'visit', text: '走访夏不凡' }).expect(201);
    await worker.post(`/v1/cases/${body.id}/urge`).send({ text: '请尽快' });
  }
  await worker
    .put(`/v1/drafts/${uuidv7(here.now, randomBytes(10))}`)
    .send({ content: { title: '草稿', reporter: person } })
    .expect(200);
  await here.admin.post('/v1/staff').send({ name: '王建国', phone: '13812340003' }).expect(201);
  return ids;
}

/** Format and key of every sealed value: `1/2` is AES-GCM under key 2. */
async function headers(): Promise<string[]> {
  const all = new Set<string>();
  for (const { table, columns } of sealedTables)
    for (const column of columns) {
      const { rows } = await here.owner.query(
        `select distinct substring(${column} from 1 for 3) as head from ${table} where ${column} is not null`,
      );
      for (const { head } of rows) all.add(`${head[0]}/${head.readUInt16BE(1)}`);
    }
  return [...all].sort();
}

const rotateTo = async (marked: string, cipher: 'aes-256-gcm' | 'sm4-ctr-hmac-sm3' = 'aes-256-gcm') => {
  const ring = await openKeyring(parseKeys(marked, 'test'), cipher);
  return {
    ring,
    seal: (options = {}) => sealAgain({ ownerUrl: here.database.ownerUrl, keyring: ring }, options),
  };
};

test('what was in clear is sealed, with the hashes by which it is found, and nothing else is touched', async () => {
  const [id] = await fill(1);
  const [stranger] = (await here.owner.query(`select id from case_people where case_id = $1`, [id])).rows;
  await here.owner.query(
    'update case_people set name = $2, phone = $3, phone_index = null, match_key = null where id = $1',
    [stranger.id, inClear('夏不凡'), inClear(person.phone)],
  );
  const before = (await here.owner.query('select * from case_opinions')).rows;
  expect(await headers()).toEqual(['0/0', '1/1']);
  expect(await sealAgain({ ownerUrl: here.database.ownerUrl, keyring }, { clearOnly: true })).toBe(0);
  expect(await headers()).toEqual(['1/1']);
  expect(await here.journal('1')).toEqual([]);
  expect((await here.owner.query('select * from case_opinions')).rows).toEqual(before);
  const { body } = await worker
    .post('/v1/cases/search-people')
    .send({ phone: person.phone, reason: 'contact' })
    .expect(200);
  expect(body.items).toMatchObject([{ caseId: id, personId: stranger.id }]);
});

test('while the service works every read succeeds, and at the end nothing is left under the old key', async () => {
  await fill(30);
  const { ring, seal } = await rotateTo(keys);
  // A service that knows both keys and already writes with the new one, as it is restarted before the rotation.
  const app = await buildApp({ load: idle, pool: here.pool, clock: () => here.now, keyring: ring });
  await app.ready();
  const ask = (method: 'get' | 'post', path: string) =>
    supertest(app.server)[method](path).set('authorization', `Bearer ${worker.token}`);
  const { rows } = await here.owner.query('select id from cases');
  let isOver = false;
  let reads = 0;
  const load = (async () => {
    while (!isOver)
      for (const { id } of rows) {
        const answers = await Promise.all([
          ask('get', `/v1/cases/${id}`).send(),
          ask('get', `/v1/cases/${id}/people`).send(),
          ask('get', `/v1/cases/${id}/notes`).send(),
          ask('post', '/v1/cases').send(report()),
          ask('post', '/v1/cases/search-people').send({ phone: person.phone, reason: 'contact' }),
        ]);
        reads += answers.length;
        for (const { status } of answers) expect([200, 201, 429]).toContain(status);
      }
  })();
  const seen: number[] = [];
  let left = await seal({ onSealed: (count: number) => seen.push(count) });
  // A row that somebody held just then is left for the next run.
  for (let again = 0; left > 0 && again < 5; again++) left = await seal();
  isOver = true;
  await load;
  await app.close();
  expect(left).toBe(0);
  expect(await headers()).toEqual(['1/2']);
  expect((await here.journal('2'))[0]).toBe('keys.rotate');
  expect(seen.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(90);
  expect(reads).toBeGreaterThan(0);
});

test('a row that somebody holds is passed over, said to be left, and sealed by the next run', async () => {
  const { seal } = await rotateTo(`*${keys}`); // back to key 1
  const holder = await here.pool.connect();
  try {
    const { rows } = await here.owner.query(
      'select id from case_opinions union all select id from cases limit 1',
    );
    await here.owner.query('begin');
    await here.owner.query('select from cases where id = (select min(id::text)::uuid from cases) for update');
    expect(rows).toHaveLength(1);
    expect(await seal()).toBe(1);
  } finally {
    await here.owner.query('rollback');
    holder.release();
  }
  expect(await seal()).toBe(0);
  expect(await headers()).toEqual(['1/1']);
});

test('stopped half way it goes on where it was, and changes the algorithm as well as the key', async () => {
  const { ring, seal } = await rotateTo(keys, 'sm4-ctr-hmac-sm3');
  const interrupt = new AbortController();
  const left = await seal({ signal: interrupt.signal, onSealed: () => interrupt.abort() });
  expect(left).toBeGreaterThan(0);
  expect(await headers()).toEqual(['1/1', '2/2']);
  let counted = 0;
  expect(await seal({ onCounted: (rows: number) => (counted = rows) })).toBe(0);
  expect(counted).toBe(left);
  expect(await headers()).toEqual(['2/2']);
  // Everything is still what it was, and found by what it is.
  const { rows } = await here.owner.query('select id, name, phone, id_number, phone_index from case_people');
  for (const row of rows) {
    const open = (column: string) => ring.open({ table: 'case_people', column, row: row.id }, row[column]);
    expect([open('name'), open('phone'), open('id_number')]).toEqual([
      person.name,
      person.phone,
      person.idNumber,
    ]);
    expect(row.phone_index).toEqual(ring.index('phone', person.phone));
  }
  // The old key is no longer needed.
  const alone = await openKeyring(parseKeys(keys.split(',')[1]!, 'test'), 'aes-256-gcm');
  for (const { table, columns, key, row } of sealedTables)
    for (const stored of (await here.owner.query(`select * from ${table}`)).rows)
      for (const column of columns)
        if (stored[column])
          alone.open(
            {
              table,
              column,
              row: row(Object.fromEntries(Object.keys(key).map((name) => [name, stored[name]]))),
            },
            stored[column],
          );
});

describe('the program', () => {
  const run = (KEYS: string) => {
    const { PATH = '', HOME = '' } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/commands/rotate-keys.ts'],
      {
        cwd: resolve(import.meta.dirname, '../..'),
        env: { PATH, HOME, KEYS, DATABASE_URL: here.database.ownerUrl },
        encoding: 'utf8',
      },
    );
    return { status, said: stdout, beside: stderr };
  };

  test('names the database without its password, and the keys that may go', () => {
    const { host, pathname, password } = new URL(here.database.ownerUrl);
    const { status, said, beside } = run(keys);
    expect({ status, said }).toEqual({
      status: 0,
      said: expect.stringMatching(/all is sealed with key 2; key 1 may be removed in a week$/m),
    });
    expect(beside).toContain(`数据库 · database: ${host}${pathname}`);
    expect(said + beside).not.toContain(password);
  });

  test.each([
    ['where nothing was to do', keys, /key 2; nothing was to do, and key 1 may be removed a week after/],
    ['where the newest does not seal', `*${keys}`, /key 1; key 2 is newer and does not seal yet: keep it/],
    ['where there is no other', keys.split(',')[0]!, /key 1; there is no other$/m],
  ])('says so %s', (_where, given, expected) => {
    expect(run(given)).toMatchObject({ status: 0, said: expect.stringMatching(expected) });
  });
});
