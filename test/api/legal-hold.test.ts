import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lockDueCases } from '../../src/features/retention/queries.ts';
import { isOver } from '../../src/features/retention/rules.ts';
import { local, refused } from '../support/acting.ts';
import { passTime } from '../support/erasing.ts';
import { makeCase } from '../support/make.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let leader: Person;
let county: Person;
beforeAll(async () => {
  here = await town();
  leader = await here.hire('leader');
  county = await here.hire('county_dispatcher');
  here.goTo(local('2030-03-04 09:00'));
});
afterAll(() => here?.close());

const longAgo = { status: 'archived', typeCode: '0601', closedAt: new Date('2020-01-02T01:00:00Z') };
const place = (person: Person, caseId: string) =>
  person.post('/v1/legal-holds').send({ caseId, reason: '柯城区人民法院调卷函〔2025〕18号' });
const lift = (person: Person, id: string) =>
  person.post(`/v1/legal-holds/${id}/lift`).send({ reason: '案卷已退回' });
const isGone = async (id: string): Promise<boolean> =>
  (await here.owner.query('select deidentified_at from cases where id = $1', [id])).rows[0]
    .deidentified_at !== null;

describe('a case under a legal hold', () => {
  test('is kept beyond its time until the last hold on it is lifted', async () => {
    const { id } = await makeCase(here, longAgo);
    const { id: free } = await makeCase(here, longAgo);
    const first = (await place(leader, id).expect(201)).body;
    const second = (await place(county, id).expect(201)).body;
    await passTime(here);
    expect([await isGone(id), await isGone(free)]).toEqual([false, true]);
    await lift(leader, first.id).expect(200);
    await passTime(here);
    expect(await isGone(id)).toBe(false);
    expect((await lift(county, second.id).expect(200)).body).toMatchObject({
      liftedBy: county.id,
      liftedAt: here.now.toISOString(),
      liftReason: '案卷已退回',
    });
    await passTime(here);
    expect(await isGone(id)).toBe(true);
    expect(await here.journal(id)).toEqual([
      'case.place_hold',
      'case.place_hold',
      'case.lift_hold',
      'case.lift_hold',
      'case.deidentify',
    ]);
  });

  test('is not erased by whoever has looked before the hold was placed', async () => {
    const { id } = await makeCase(here, longAgo);
    await place(leader, id).expect(201);
    const { rows } = await here.doors.write({ system: 'system.retention' }, {}, ({ client }) =>
      client.query(`select * from app.deidentify_cases('{${id}}', '{x}', array[now()], false)`),
    );
    expect([rows, await isGone(id)]).toEqual([[], false]);
  });

  test('is listed, with what was lifted or without', async () => {
    const { id } = await makeCase(here, longAgo);
    const hold = (await place(leader, id).expect(201)).body;
    const list = async (query: string) =>
      (await leader.get(`/v1/legal-holds?${query}`).expect(200)).body.items.map(
        (one: { id: string }) => one.id,
      );
    expect(await list('lifted=false')).toContain(hold.id);
    expect(await list(`caseId=${id}`)).toEqual([hold.id]);
    await lift(leader, hold.id).expect(200);
    expect(await list('lifted=false')).not.toContain(hold.id);
    expect(await list(`caseId=${id}&lifted=true`)).toEqual([hold.id]);
  });
});

describe('a hold', () => {
  test('is placed by a leader or the county alone, on cases of their own place', async () => {
    const { id } = await makeCase(here, longAgo);
    for (const role of ['duty_chief', 'dispatcher', 'center_officer', 'system_admin'] as const)
      refused(await place(await here.hire(role), id), 'not-allowed', 403);
    const stranger = await makeCase(here, { ...longAgo, area: places.strangeGrid });
    refused(await place(leader, stranger.id), 'not-found', 404);
    await place(county, stranger.id).expect(201);
  });

  test('is lifted once, and on nothing that is gone is one placed', async () => {
    const { id } = await makeCase(here, longAgo);
    const hold = (await place(leader, id).expect(201)).body;
    await lift(leader, hold.id).expect(200);
    refused(await lift(leader, hold.id), 'hold-lifted', 409);
    await passTime(here);
    refused(await place(leader, id), 'case-deidentified', 409);
  });

  test('names in its reason no number by which somebody is found', async () => {
    const { id } = await makeCase(here, longAgo);
    await leader.post('/v1/legal-holds').send({ caseId: id, reason: '联系13812340001' }).expect(400);
  });
});

describe('which cases have had their time', () => {
  test('those that ended: a merged one ends with its lead, a withdrawn one with its last event', async () => {
    const old = new Date('2020-01-02T01:00:00Z');
    const lead = await makeCase(here, { ...longAgo, status: 'accepted', closedAt: null, reportedAt: old });
    const follower = await makeCase(here, {
      ...longAgo,
      status: 'merged',
      closedAt: null,
      reportedAt: old,
      leadCaseId: lead.id,
    });
    const withdrawn = await makeCase(here, {
      ...longAgo,
      status: 'withdrawn',
      closedAt: null,
      reportedAt: old,
    });
    const late = await makeCase(here, { ...longAgo, status: 'withdrawn', closedAt: null, reportedAt: old });
    await here.owner.query(
      `insert into journal (at, system, area, subject, subject_id, case_id, event) values ('2026-01-02T01:00:00Z', 'system.clocks', null, 'case', $1::uuid, $1::uuid, 'case.withdraw')`,
      [late.id],
    );
    await passTime(here);
    const gone = [lead, follower, withdrawn, late].map(({ id }) => isGone(id));
    expect(await Promise.all(gone)).toEqual([false, false, true, false]);
  });
});

test('the database finds just those that the rule finds', async () => {
  const old = (year: number) => new Date(`${year}-03-03T15:59:00Z`); // one minute before midnight in Shanghai
  const made: string[] = [];
  for (const severity of ['general', 'relatively_major', 'major', 'extraordinarily_major'] as const)
    for (const flags of [[], ['med'], ['self', 'med']] as const)
      for (const year of [2015, 2019, 2020, 2024, 2025, 2026])
        made.push((await makeCase(here, { ...longAgo, severity, flags, closedAt: old(year) })).id);
  for (const now of ['2030-03-03 23:59', '2030-03-04 00:00', '2036-01-01 09:00']) {
    here.goTo(local(now));
    const { rows } = await here.owner.query(
      `select id, severity, flags, closed_at as "closedAt" from cases where id = any ($1)`,
      [made],
    );
    const over = rows.filter((row) => isOver(row, row.closedAt, here.now)).map(({ id }) => id);
    const found = await here.doors.write({ system: 'system.retention' }, {}, (tx) => lockDueCases(tx, 1_000));
    const ids = found.map(({ id }) => id).filter((id) => made.includes(id));
    expect({ now, ids: ids.sort() }).toEqual({ now, ids: over.sort() });
    expect(over.length).toBeGreaterThan(0);
  }
});
