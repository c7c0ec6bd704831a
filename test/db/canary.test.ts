import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import supertest from 'supertest';
import { allOperations, buildApp, openService } from '../../src/app.ts';
import { clearHeader, type Keyring } from '../../src/db/personal.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { keyring } from '../support/keys.ts';
import { idle, type Person, places, type Town, town } from '../support/town.ts';

/** Like nothing else in the database, so that wherever one is found it is a leak. */
function makeCanaries() {
  const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join('');
  const place = `3308021985${String(randomInt(1, 13)).padStart(2, '0')}15${digits(3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(place[i]), 0);
  return {
    phone: `139${digits(8)}`,
    staffPhone: `138${digits(8)}`,
    idNumber: place + '10X98765432'[sum % 11],
    name: `金丝雀${randomBytes(5).toString('hex')}`,
    text: `有人说金丝雀${randomBytes(8).toString('hex')}昨夜又来了`,
  };
}
type Canaries = ReturnType<typeof makeCanaries>;

interface Told {
  /** Every answer that is not meant for whoever may read the case. */
  errors: string[];
  log: string[];
  here: Town;
  since: string;
}

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** A life of cases with canaries in every field that takes words, and everything wrong that can be sent of them. */
async function tell(canaries: Canaries, ring: Keyring): Promise<Told> {
  const here = await town();
  closing.push(here.close);
  const { rows } = await here.owner.query('select pg_walfile_name(pg_current_wal_lsn()) as wal');
  const log: string[] = [];
  const logger = pino(
    { level: 'trace' },
    new Writable({
      write: (chunk, _encoding, done) => {
        log.push(String(chunk));
        done();
      },
    }),
  );
  const clock = () => here.now;
  const doors = await openService({ pool: here.pool, clock, keyring: ring });
  const app = await buildApp({ load: idle, pool: here.pool, clock, keyring: ring, doors, logger });
  await app.ready();
  closing.push(async () => app.close());
  const errors: string[] = [];
  const as = (person: Person) => (method: 'get' | 'post' | 'put', path: string, body?: object) =>
    supertest(app.server)
      [method](`/v1${path}`)
      .set('authorization', `Bearer ${person.token}`)
      .set(method === 'post' ? { 'idempotency-key': randomUUID() } : {})
      .send(body);
  const tellers = { here, as, errors, canaries };
  await playLife(tellers);
  await sendNonsense(tellers);
  return { errors, log, here, since: rows[0].wal };
}

interface Teller {
  here: Town;
  as: (person: Person) => (method: 'get' | 'post' | 'put', path: string, body?: object) => supertest.Test;
  errors: string[];
  canaries: Canaries;
}

async function playLife({ here, as, canaries: { text, name, phone, idNumber, staffPhone } }: Teller) {
  const worker = as(await here.hire('full_time_grid_worker'));
  const dispatcher = as(await here.hire('dispatcher'));
  const officer = as(await here.hire('unit_officer'));
  const chief = as(await here.hire('duty_chief'));
  await here.owner.query(
    `update case_types set fields = '{"type": "object", "properties": {"who": {"type": "string"}}}' where code = '0102'`,
  );
  const person = { name, phone, idKind: 'resident_id', idNumber };
  const report = (more: object = {}) => ({
    typeCode: '0102',
    area: places.grid,
    title: '换瓦砸坏邻居院墙',
    description: text,
    fields: { who: text },
    reporter: person,
    parties: [{ role: 'respondent', ...person, name: `${name}二` }],
    ...more,
  });
  const made = async () => (await worker('post', '/cases', report()).expect(201)).body.id;
  const step = async (who: typeof worker, id: string, verb: string, body: object = {}) =>
    (await who('post', `/cases/${id}/${verb}`, body).expect(200)).body;

  await here.admin.post('/v1/staff').send({ name: '王建国', phone: staffPhone }).expect(201);
  const draft = uuidv7(here.now, randomBytes(10));
  await worker('put', `/drafts/${draft}`, { content: report({ title: text }) }).expect(200);
  const evidence = [{ id: uuidv7(here.now, randomBytes(10)), kind: 'photo' }];
  const { typeCode, ...rest } = report();
  await worker('post', '/cases', { ...rest, typeCode, selfHandled: { text, evidence } });

  const id = await made();
  const { body: note } = await worker('post', `/cases/${id}/notes`, { kind: 'visit', text }).expect(201);
  await worker('post', `/cases/${id}/notes/${note.id}/strike`, { reason: text }).expect(200);
  await step(dispatcher, id, 'accept');
  await step(chief, id, 'urge', { text });
  await chief('post', `/cases/${id}/risk-color`, { color: 'yellow', reason: text });
  await step(dispatcher, id, 'split', { parts: [{ title: '另一件事', description: text }], text });
  const unitId = here.units.branch;
  await step(dispatcher, id, 'notify-copy', { unitId, text, suggestion: text, replyNeeded: true });
  await step(dispatcher, id, 'dispatch', { unitId, text });
  await step(officer, id, 'sign-for');
  const parts = [{ unitId: here.units.platform, task: text }];
  await step(dispatcher, id, 'request-joint-handling', { parts, text });
  await step(officer, id, 'request-return', { reasonCode: 'not_our_duty', text });

  const sent = await made();
  await step(dispatcher, sent, 'accept');
  const transfer = { authority: text, legalBasis: text, materials: [text], text };
  const { items } = await step(dispatcher, sent, 'transfer-out', transfer);
  await step(dispatcher, sent, 'acknowledge-transfer', { receiptNo: text, text });
  const letter = items.find(({ kind }: { kind: string }) => kind === 'transfer').id;
  const { text: page } = await dispatcher('get', `/cases/${sent}/letters/${letter}?format=html`).expect(200);
  expect(page).toContain(name);

  const rejected = await made();
  await step(dispatcher, rejected, 'reject', { reasonCode: 'out_of_scope', advice: text, referral: text });
  const { body: people } = await dispatcher('get', `/cases/${id}/people`).expect(200);
  const asked = { reason: 'contact', fields: ['name', 'phone', 'idNumber'] };
  const { body } = await dispatcher('post', `/cases/${id}/people/${people.items[0].id}/reveal`, asked).expect(
    200,
  );
  expect(body).toMatchObject({ name, phone, idNumber });
  for (const one of [{ phone }, { idNumber }])
    expect(
      (await dispatcher('post', '/cases/search-people', { ...one, reason: 'contact' }).expect(200)).body.items
        .length,
    ).toBeGreaterThan(0);
  await dispatcher('get', `/cases/${id}/timeline`).expect(200);
}

/** Every operation, with each string of its example turned into a canary, whole and in pieces. */
async function sendNonsense({ here, as, errors, canaries }: Teller) {
  const people = [
    as(await here.hire('full_time_grid_worker')),
    as(await here.hire('dispatcher')),
    as(here.admin),
  ];
  const values = Object.values(canaries);
  const spoilt = (value: unknown, canary: string): object | string => {
    if (typeof value === 'string') return /^(0195|015f)/.test(value) ? value : canary;
    if (Array.isArray(value)) return value.map((one) => spoilt(one, canary));
    if (value === null || typeof value !== 'object') return canary;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoilt(inner, canary)]));
  };
  for (const [n, { method, path, examples }] of allOperations().entries()) {
    if (path.includes('/session')) continue;
    const canary = values[n % values.length]!;
    const url = path.replaceAll(/:\w+/g, canary);
    const ask = people[n % people.length]!;
    if (method === 'GET') {
      errors.push(
        (await ask('get', `${encodeURI(url)}?q=${encodeURIComponent(canary)}&phone=${canary}`)).text,
      );
      continue;
    }
    const verb = method === 'PUT' ? 'put' : 'post';
    const example = examples?.request ?? { text: '' };
    for (const at of [encodeURI(url), path.replaceAll(/:\w+/g, randomUUID())]) {
      errors.push((await ask(verb, at, spoilt(example, canary) as object)).text);
      errors.push((await ask(verb, at, { ...example, [canary]: canary })).text);
      errors.push((await ask(verb, at).set('content-type', 'application/json').send(`{"a":"${canary}`)).text);
    }
  }
}

/** As text, as hexadecimal digits, and as JSON writes what is not ASCII. */
const forms = (canary: string): string[] => [
  canary,
  Buffer.from(canary).toString('hex'),
  canary.replaceAll(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
];
const found = (where: string, text: string, canaries: Canaries): string[] =>
  Object.entries(canaries).flatMap(([kind, canary]) =>
    forms(canary).some((form) => text.includes(form)) ? [`${kind} in ${where}`] : [],
  );
const foundIn = (where: string, bytes: Buffer, canaries: Canaries): string[] =>
  Object.entries(canaries).flatMap(([kind, canary]) =>
    bytes.includes(canary) ? [`${kind} in ${where}`] : [],
  );

/** What a thief of a dump, of the disk, of the logs, or of an answer would find. */
async function look({ here, errors, log, since }: Told, canaries: Canaries): Promise<string[]> {
  const leaks = [
    ...found('the log', log.join(''), canaries),
    // What was wrong is said, and not what was sent. A path is where it was sent to.
    ...found('an error', errors.map((text) => text.replace(/"instance":"[^"]*"/, '')).join('\n'), canaries),
  ];
  const { rows: tables } = await here.owner.query(
    `select c.oid::regclass::text as name from pg_class c where relkind = 'r' and relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)`,
  );
  for (const { name } of tables) {
    const { rows } = await here.owner.query(`select t::text as row from ${name} t`);
    leaks.push(...found(`table ${name}`, rows.map(({ row }) => row).join('\n'), canaries));
  }
  const { rows } = await here.owner.query(
    `select current_setting('data_directory') as folder, oid from pg_database where datname = current_database()`,
  );
  const { folder, oid } = rows[0];
  // Before the checkpoint, after which PostgreSQL may use a file of the WAL again.
  for (const file of (await readdir(join(folder, 'pg_wal'))).filter(
    (name) => /^[0-9A-F]{24}$/.test(name) && name >= since,
  ))
    leaks.push(...foundIn('the WAL', await readFile(join(folder, 'pg_wal', file)), canaries));
  await here.owner.query('checkpoint');
  const base = join(folder, 'base', String(oid));
  for (const file of await readdir(base))
    leaks.push(...foundIn('the data folder', await readFile(join(base, file)), canaries));
  const server = await readFile(join(dirname(folder), 'server.log')).catch(() => Buffer.alloc(0));
  leaks.push(...foundIn('the log of PostgreSQL', server, canaries));
  return [...new Set(leaks)].sort();
}

test('nothing that is known of people is found in a dump, on the disk, in a log or in an error', async () => {
  const canaries = makeCanaries();
  const told = await tell(canaries, keyring);
  expect(told.log.length).toBeGreaterThan(100);
  expect(told.errors.length).toBeGreaterThan(300);
  expect(await look(told, canaries)).toEqual([]);
}, 180_000);

test('one column left in clear would be found in all of these places', async () => {
  const canaries = makeCanaries();
  const careless: Keyring = {
    ...keyring,
    seal: (place, text) =>
      place.table === 'case_notes'
        ? Buffer.concat([clearHeader, Buffer.from(text)])
        : keyring.seal(place, text),
  };
  const leaks = await look(await tell(canaries, careless), canaries);
  expect(leaks).toEqual(['text in table case_notes', 'text in the WAL', 'text in the data folder']);
}, 180_000);
