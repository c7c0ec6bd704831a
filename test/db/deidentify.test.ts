import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hirePeople, local, type People, read, refused, take } from '../support/acting.ts';
import { canary, liveThrough, passTime, traces } from '../support/erasing.ts';
import { makeCase } from '../support/make.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let who: People;
let leader: Person;
let id: string;
beforeAll(async () => {
  here = await town();
  who = await hirePeople(here);
  leader = await here.hire('leader');
  here.goTo(local('2020-03-02 09:00'));
  id = await liveThrough(here, who);
  // Others beside it: still open, and closed later.
  here.goTo(local('2029-06-04 09:00'));
  await makeCase(here, { status: 'accepted', acceptedAt: here.now, dueAt: new Date(here.now.getTime() + 1) });
  await makeCase(here, { status: 'closed', closedAt: here.now, elapsedMinutes: 90, onTime: false });
});
afterAll(() => here?.close());

const ask = async (sql: string) => (await here.owner.query(sql)).rows;

/** All that the API counts for a leader. */
async function figures(): Promise<[path: string, body: unknown][]> {
  const paths = [
    ...['area', 'type', 'unit'].map((by) => `/v1/backlog?groupBy=${by}`),
    ...['area', 'type', 'unit', 'month', 'handler'].map(
      (by) => `/v1/closure-times?groupBy=${by}&from=2020-01-01&to=2031-01-01`,
    ),
  ];
  return Promise.all(
    paths.map(async (path): Promise<[string, unknown]> => {
      const { body } = await leader.get(`${path}&area=${places.township}`).expect(200);
      expect(body.items.length).toBeGreaterThan(0);
      return [path, body];
    }),
  );
}

/** What can ever be counted: every column but those that hold words, people or a point. */
async function countable(): Promise<unknown> {
  const without = (names: string) => `to_jsonb(t) - '{${names}}'::text[]`;
  return {
    cases: await ask(
      `select ${without('title,description,fields,longitude,latitude,report_digest,deidentified_at,version')} from cases t order by id`,
    ),
    items: await ask(`select ${without('words')} from case_items t order by id`),
    clocks: await ask('select to_jsonb(t) from case_clocks t order by id'),
    evidence: await ask(`select ${without('sha256')} from case_evidence t order by id`),
    notes: await ask(`select ${without('text,strike_reason')} from case_notes t order by id`),
    opinions: await ask(`select ${without('text')} from case_opinions t order by id`),
    people: await ask('select id, case_id, role, added_by from case_people t order by id'),
    journal: await ask(
      `select to_jsonb(t) from journal t where event not in ('case.deidentify') order by seq`,
    ),
  };
}

test('through the last day of its time the case is what it was', async () => {
  here.goTo(local('2030-03-02 23:59'));
  await passTime(here);
  expect(await traces(here.owner)).toEqual(
    expect.arrayContaining(['name', 'phone', 'idNumber', 'text', 'title', 'phoneIndex', 'matchKey']),
  );
  expect((await read(leader, id)).deidentifiedAt).toBeNull();
});

describe('on the day after', () => {
  let before: { figures: unknown; countable: unknown };
  beforeAll(async () => {
    here.goTo(local('2030-03-03 01:00'));
    before = { figures: await figures(), countable: await countable() };
    await passTime(here);
  });

  test('nothing of the people is left, with all the keys in hand, nor any hash by which they would be found', async () => {
    expect(await traces(here.owner)).toEqual([]);
  });

  test('every figure and every column that can be counted is what it was', async () => {
    expect(await figures()).toEqual(before.figures);
    expect(await countable()).toEqual(before.countable);
  });

  test('whoever reads it is told so, and sees its type, times and places', async () => {
    const seen = await read(leader, id);
    expect(seen).toMatchObject({
      deidentifiedAt: local('2030-03-03 01:00'),
      title: '邻里纠纷',
      description: '',
      fields: {},
      location: null,
      area: places.grid,
      status: 'closed',
      allowedSteps: [],
    });
    expect(seen.items.length).toBeGreaterThan(2);
    const { body: people } = await leader.get(`/v1/cases/${id}/people`).expect(200);
    expect(people.items).toHaveLength(2);
    for (const person of people.items)
      expect(person).toMatchObject({ name: null, phone: null, idKind: null, idNumber: null });
    const { body: notes } = await leader.get(`/v1/cases/${id}/notes`).expect(200);
    expect(notes.items.map((note: { text: string }) => note.text)).toEqual(['', '']);
    const { body: timeline } = await leader.get(`/v1/cases/${id}/timeline`).expect(200);
    expect(timeline.items.at(-1)).toMatchObject({ event: 'case.deidentify', label: '去标识', actor: null });
  });

  test('no step is possible any more, no letter, and nobody is revealed', async () => {
    for (const person of [leader, who.chief, who.dispatcher])
      expect((await read(person, id)).allowedSteps).toEqual([]);
    refused(
      await take(who.dispatcher, id, 'follow_up', { way: 'phone', satisfied: true, text: '回访' }),
      'case-deidentified',
      409,
    );
    const { body: people } = await leader.get(`/v1/cases/${id}/people`).expect(200);
    const asked = { reason: 'contact', fields: ['name'] };
    refused(
      await leader.post(`/v1/cases/${id}/people/${people.items[0].id}/reveal`).send(asked),
      'person-erased',
      409,
    );
    const notice = (await read(leader, id)).items.find(({ kind }) => kind === 'notice')!;
    refused(await leader.get(`/v1/cases/${id}/letters/${notice.id}`), 'case-deidentified', 409);
  });

  test('it is not found by its former title or by a number', async () => {
    const q = encodeURIComponent(canary.title);
    expect((await leader.get(`/v1/cases?q=${q}`).expect(200)).body.items).toEqual([]);
    const found = await leader
      .post('/v1/cases/search-people')
      .send({ phone: canary.phone, reason: 'contact' })
      .expect(200);
    expect(found.body.items).toEqual([]);
    expect(await ask(`select from case_search where case_id = '${id}'`)).toEqual([]);
  });

  test('that it was done stands in the journal, with the ids of the people and what it was kept as', async () => {
    const rows = await ask(
      `select system, data from journal where event = 'case.deidentify' and case_id = '${id}'`,
    );
    const people = await ask(`select id from case_people where case_id = '${id}' order by id`);
    expect(rows).toEqual([
      { system: 'system.retention', data: { kind: 'mediation', people: people.map((one) => one.id) } },
    ]);
  });
});

describe('the database itself', () => {
  const asSystem = (name: string, sql: string) =>
    here.doors.write({ system: name as 'system.jobs' }, {}, async ({ client }) => client.query(sql));

  test('lets nobody but system.retention erase, whatever the service would do', async () => {
    const { id: other } = await makeCase(here, { status: 'closed' });
    for (const sql of [
      `select app.deidentify_cases('{${other}}', '{x}', array[now()], false)`,
      `select app.erase_people('{${other}}', array[now()], false, null)`,
      'select app.forget_old(now(), 10)',
    ])
      await expect(asSystem('system.archive', sql)).rejects.toMatchObject({ code: 'not-allowed' });
    for (const sql of [
      `update case_people set name = null, erased_at = now()`,
      `update case_opinions set text = null`,
      `update case_notes set text = null`,
    ])
      await expect(asSystem('system.retention', sql)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('de-identifies no case that is open, or held, whoever says so', async () => {
    const { id: open } = await makeCase(here, { status: 'accepted' });
    const { rows } = await asSystem(
      'system.retention',
      `select * from app.deidentify_cases('{${open}}', '{x}', array[now()], false)`,
    );
    expect(rows).toEqual([]);
  });

  test('keeps no half tombstone', async () => {
    await expect(
      here.owner.query(`update case_people set phone = '\\x00' where case_id = '${id}'`),
    ).rejects.toMatchObject({ constraint: 'case_people_erased_whole' });
    await expect(
      here.owner.query(`update cases set deidentified_at = null where id = '${id}'`),
    ).rejects.toMatchObject({ constraint: 'cases_described' });
  });
});
