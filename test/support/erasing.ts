import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Keyring } from '../../src/db/personal.ts';
import { deidentifyJob, forgetJob } from '../../src/features/retention/jobs.ts';
import { sealedTables } from '../../src/sealed.ts';
import { finish, type People, step } from './acting.ts';
import { keyring } from './keys.ts';
import { places, type Town } from './town.ts';

/** A person who stands in a case, and what is said of him in every field that takes words. */
export const canary = {
  name: '金丝雀七九',
  phone: '13970709090',
  idNumber: '330802198503150019',
  text: '有人说金丝雀昨夜又来了',
  title: '金丝雀家的院墙',
};
const { text } = canary;

/** A case with that person in it, through every kind of row that holds words, closed two hours later. */
export async function liveThrough(here: Town, people: People, more: object = {}): Promise<string> {
  const { worker, dispatcher, chief, officer } = people;
  const { name, phone, idNumber, title } = canary;
  const person = { name, phone, idKind: 'resident_id', idNumber };
  const { body } = await worker
    .post('/v1/cases')
    .set('idempotency-key', randomUUID())
    .send({
      typeCode: '0102',
      area: places.grid,
      title,
      description: text,
      location: { lon: 118.78, lat: 28.93 },
      reporter: person,
      parties: [{ role: 'respondent', ...person, name: `${name}二` }],
      ...more,
    })
    .expect(201);
  const { id } = body;
  await step(dispatcher, id, 'accept');
  await worker.post(`/v1/cases/${id}/notes`).send({ kind: 'visit', text }).expect(201);
  const wrong = await worker.post(`/v1/cases/${id}/notes`).send({ kind: 'visit', text }).expect(201);
  await worker.post(`/v1/cases/${id}/notes/${wrong.body.id}/strike`).send({ reason: text }).expect(200);
  await step(chief, id, 'urge', { text });
  await step(dispatcher, id, 'notify_copy', {
    unitId: here.units.platform,
    text,
    suggestion: text,
    replyNeeded: true,
  });
  await step(dispatcher, id, 'dispatch', { handlerId: officer.id, text });
  await step(officer, id, 'sign_for');
  here.goTo(new Date(here.now.getTime() + 2 * 3_600_000).toISOString()); // so that there are minutes to count
  await finish(here, people, id);
  return id;
}

/** What the two daily jobs do, until nothing is left for them. */
export async function passTime({ doors }: Pick<Town, 'doors'>): Promise<void> {
  for (const { as, run } of [deidentifyJob, forgetJob] as const) {
    while ((await doors.write({ system: as }, {}, (tx) => run(tx))) === 'again');
  }
}

/** Every row of every table as text, and whatever is sealed in it opened: what somebody with all the keys would read. */
async function everything(owner: pg.Client, ring: Keyring = keyring): Promise<string> {
  const texts: string[] = [];
  const { rows: tables } = await owner.query(
    `select c.oid::regclass::text as name from pg_class c where relkind = 'r' and relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)`,
  );
  for (const { name } of tables)
    for (const { row } of (await owner.query(`select t::text as row from ${name} t`)).rows) texts.push(row);
  for (const { table, columns, key, row: nameOf } of sealedTables)
    for (const stored of (await owner.query(`select * from ${table}`)).rows) {
      const row = nameOf(Object.fromEntries(Object.keys(key).map((name) => [name, stored[name]])));
      for (const column of columns)
        if (stored[column]) texts.push(ring.open({ table, column, row }, stored[column]));
    }
  return texts.join('\n');
}

/** The canary's values that are found, and the keyed hashes under which he would be found again. */
export async function traces(owner: pg.Client): Promise<string[]> {
  const all = await everything(owner);
  const hashes = {
    phoneIndex: keyring.index('phone', canary.phone).toString('hex'),
    idIndex: keyring.index('id_number', canary.idNumber).toString('hex'),
    matchKey: keyring.index('person', `${canary.name}|${canary.phone}`).toString('hex'),
  };
  return Object.entries({ ...canary, ...hashes })
    .filter(([, value]) => all.includes(value))
    .map(([name]) => name)
    .sort();
}
