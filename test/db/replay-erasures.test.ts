import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openService } from '../../src/app.ts';
import { openPool } from '../../src/db/pool.ts';
import type { Doors } from '../../src/db/tx.ts';
import { keepErasures } from '../../src/features/retention/erasure-log.ts';
import { keepLogJob } from '../../src/features/retention/jobs.ts';
import { erasePeople } from '../../src/features/retention/queries.ts';
import { replayErasures } from '../../src/replay.ts';
import { hirePeople, local } from '../support/acting.ts';
import { canary, liveThrough, passTime, traces } from '../support/erasing.ts';
import { keyring, keys } from '../support/keys.ts';
import { places, type Town, town } from '../support/town.ts';

/** A database with its doors, at some moment. */
interface Place {
  doors: Doors;
  owner: pg.Client;
  ownerUrl: string;
  close(): Promise<void>;
}

let here: Town;
/** The one that went on after the backup was taken, and the backup, brought back. */
let live: Place;
let back: Place;
let folder: string;
let file: string;
/** Ended so long ago that all of it goes; ended lately, one of its people goes. */
let whole: string;
let lately: string;
let person: string;
/** By which he asked for it, still open when the backup was taken. */
let request: string;
const asRetention = { system: 'system.retention' } as const;

async function openPlace(ownerUrl: string, superuserUrl: string, now: Date): Promise<Place> {
  const pool = openPool({ url: ownerUrl, assumeRole: true, max: 4, onError: () => undefined });
  const owner = new pg.Client({ connectionString: superuserUrl });
  await owner.connect();
  const doors = await openService({ pool, clock: () => now, keyring });
  const close = async () => {
    await pool.end();
    await owner.end();
  };
  return { doors, owner, ownerUrl, close };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridcase-erasures-'));
  file = join(folder, 'erasures.log');
  here = await town();
  const who = await hirePeople(here);
  here.goTo(local('2020-03-02 09:00'));
  whole = await liveThrough(here, who);
  here.goTo(local('2030-02-04 09:00'));
  lately = await liveThrough(here, who);
  const { rows } = await here.owner.query(
    `select id from case_people where case_id = $1 and role = 'respondent'`,
    [lately],
  );
  person = rows[0].id;
  const asked = { kind: 'erasure', ground: 'unlawful', checkedBy: 'id_card' };
  const { body } = await who.dispatcher
    .post('/v1/subject-requests')
    .send({ area: places.township, phone: canary.phone, details: `我是${canary.name}`, ...asked })
    .expect(201);
  request = body.id;

  // The backup is taken here. Nobody may be connected to what is copied.
  const { ownerUrl, superuserUrl } = here.database;
  await here.app.close();
  await here.pool.end();
  await here.owner.end();
  const name = `gridcase_test_${randomBytes(6).toString('hex')}`;
  const on = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const client = new pg.Client({
    connectionString: Object.assign(new URL(ownerUrl), { pathname: '/postgres' }).href,
  });
  await client.connect();
  await client.query(`create database ${name} template ${new URL(ownerUrl).pathname.slice(1)}`);
  await client.end();
  live = await openPlace(on(ownerUrl), on(superuserUrl), new Date(local('2030-04-01 09:00')));
  back = await openPlace(ownerUrl, superuserUrl, new Date(local('2030-05-06 09:00')));
});
afterAll(async () => {
  await live?.close();
  await back?.close();
  await here?.database.drop();
  await rm(folder, { recursive: true, force: true });
});

const keepLog = (keeper = keepErasures(file)) =>
  live.doors.write(asRetention, {}, (tx) => keepLogJob(keeper).run(tx));
const lines = async () =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

test('what is erased stands in the log once it is committed, by ids alone', async () => {
  await live.doors.write(asRetention, {}, (tx) =>
    erasePeople(tx, [{ id: person, at: tx.now }], { again: false, request }),
  );
  await passTime(live);
  await keepLog();
  const people = await live.owner.query('select id from case_people where case_id = $1 order by id', [whole]);
  const at = local('2030-04-01 09:00');
  expect(await lines()).toEqual([
    { at, caseId: lately, whole: false, people: [person], request },
    { at, caseId: whole, whole: true, people: people.rows.map(({ id }) => id), request: null },
  ]);
});

test('a log that cannot be written loses nothing: the next look writes it', async () => {
  const before = await lines();
  const { rows } = await live.owner.query(
    `select id from case_people where case_id = $1 and role = 'reporter'`,
    [lately],
  );
  await live.doors.write(asRetention, {}, (tx) =>
    erasePeople(tx, [{ id: rows[0].id, at: tx.now }], { again: false }),
  );
  await expect(keepLog({ keep: () => Promise.reject(new Error('disk full')) })).rejects.toThrow('disk full');
  await appendFile(file, '{"at":"2030-04-0'); // a crash in the middle of a line
  await keepLog();
  const text = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  expect(text).toHaveLength(before.length + 2);
  expect(JSON.parse(text.at(-1)!)).toMatchObject({ caseId: lately, people: [rows[0].id] });
});

test('a backup from before brings them back, and the replay erases them again', async () => {
  expect(await traces(back.owner)).toContain('name');
  const replayed = await replayErasures({ doors: back.doors, file });
  expect(replayed).toEqual({ lines: 4, faulty: 1, cases: 1, people: 4 });
  // The later case is not de-identified: of its people nothing is left, what was said in it is.
  expect(await traces(back.owner)).toEqual(['text', 'title']);
  const { rows } = await back.owner.query(
    `select c.id, c.deidentified_at, p.erased_at from cases c join case_people p on p.case_id = c.id order by c.reported_at, p.id`,
  );
  const at = new Date(local('2030-04-01 09:00'));
  expect(rows).toEqual([
    { id: whole, deidentified_at: at, erased_at: at },
    { id: whole, deidentified_at: at, erased_at: at },
    { id: lately, deidentified_at: null, erased_at: at },
    { id: lately, deidentified_at: null, erased_at: at },
  ]);
  const { rows: said } = await back.owner.query(
    `select event, data -> 'again' as again from journal where system = 'system.retention' order by seq`,
  );
  expect(said).toEqual([
    { event: 'case.deidentify', again: true },
    { event: 'case.erase_people', again: true },
  ]);
});

test('done again it changes nothing, and what it erased waits to stand in the log of the restored house', async () => {
  const print = async () =>
    (await back.owner.query('select md5(string_agg(c::text, chr(10) order by id)) as print from cases c'))
      .rows;
  const before = await print();
  expect(await replayErasures({ doors: back.doors, file })).toMatchObject({ cases: 0, people: 0 });
  expect(await print()).toEqual(before);
  const { rows } = await back.owner.query('select case_id, whole from erasures_to_keep order by id');
  expect(rows).toEqual([
    { case_id: whole, whole: true },
    { case_id: lately, whole: false },
  ]);
});

test('the command says what it did, and by its exit code that some line says nothing', () => {
  const project = resolve(import.meta.dirname, '../..');
  const command = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/commands/replay-erasures.ts', ...args],
      {
        cwd: project,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', DATABASE_URL: back.ownerUrl, KEYS: keys },
      },
    );
    return { status, stdout, stderr };
  };
  expect(command('--log', file)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('4 lines read; came back and erased again: 0 cases, 0 people'),
    stderr: expect.stringContaining('1 lines say nothing'),
  });
  expect(command('--log', join(folder, 'nowhere'))).toMatchObject({ status: 2 });
  expect(command()).toMatchObject({ status: 2 });
  expect(command('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--log FILE') });
});

test('of the whole canary nothing stands in the log', async () => {
  const text = await readFile(file, 'utf8');
  for (const value of Object.values(canary)) expect(text).not.toContain(value);
});
