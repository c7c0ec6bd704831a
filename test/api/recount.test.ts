import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/app.ts';
import { openPool } from '../../src/db/pool.ts';
import { type Doors, openDoors } from '../../src/db/tx.ts';
import { recountJob } from '../../src/features/deadlines/jobs.ts';
import type { CalendarDay } from '../../src/kernel/workday.ts';
import { fixedCalendar } from '../support/calendar.ts';
import { keyring } from '../support/keys.ts';
import { idle, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let worker: Person;
let dispatcher: Person;
let chief: Person;
let leader: Person;
let handler: Person;

/** What is known before the plan of 2027 is out: its statutory days; and the plan, with two days more and a working Saturday. */
const statutory: CalendarDay[] = [{ date: '2027-01-01', isWorkingDay: false }];
const plan: CalendarDay[] = [
  ...statutory,
  { date: '2027-01-04', isWorkingDay: false },
  { date: '2027-01-05', isWorkingDay: false },
  { date: '2027-01-09', isWorkingDay: true },
];
interface Office {
  doors: Doors;
  app: FastifyInstance;
}
/** The service as it runs with this calendar, on connections of its own. */
async function openOffice(days: CalendarDay[], through: number): Promise<Office> {
  const pool = openPool({ url: here.database.ownerUrl, assumeRole: true, max: 2, onError: () => {} });
  const clock = () => here.now;
  const doors = openDoors(pool, clock, fixedCalendar(days, through), keyring);
  const app = await buildApp({ pool, clock, keyring, doors, load: idle, checkResponses: true });
  closing.push(
    () => app.close(),
    () => pool.end(),
  );
  return { doors, app };
}
const closing: (() => Promise<unknown>)[] = [];

let before: Office;
let after: Office;
beforeAll(async () => {
  here = await town();
  before = await openOffice(statutory, 2026);
  after = await openOffice(plan, 2027);
  worker = await here.hire('full_time_grid_worker');
  dispatcher = await here.hire('dispatcher');
  chief = await here.hire('duty_chief');
  leader = await here.hire('leader');
  handler = await here.hire('platform_lead');
});
afterAll(async () => {
  for (const close of closing) await close();
  await here?.close();
});
const goTo = (text: string) => here.goTo(`${text.replace(' ', 'T')}:00+08:00`);
beforeEach(() => goTo('2026-12-30 09:00'));

async function send({ app }: Office, person: Person, method: 'GET' | 'POST', url: string, payload?: object) {
  const headers = { authorization: `Bearer ${person.token}` };
  const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
  expect({ url, ...(answer.statusCode >= 300 && { refused: answer.json() }) }).toEqual({ url });
  return answer.json();
}
const take = (person: Person, id: string, verb: string, body: object = {}) =>
  send(before, person, 'POST', `/v1/cases/${id}/${verb}`, body);
const report = async (): Promise<string> => {
  const asked = { typeCode: '0503', area: places.grid, title: '噪声扰民', description: '夜间施工' };
  const { id } = await send(before, worker, 'POST', '/v1/cases', asked);
  await take(dispatcher, id, 'accept');
  return id;
};
const handed = async (): Promise<string> => {
  const id = await report();
  await take(dispatcher, id, 'dispatch', { unitId: here.units.platform });
  await take(handler, id, 'sign-for');
  return id;
};
const recount = (area: string, year = 2027) =>
  after.doors.write({ system: 'system.clocks' }, {}, (tx) => recountJob.run(tx, { area, year }));
const resolveOf = async (id: string) => {
  const { items } = await send(after, dispatcher, 'GET', `/v1/cases/${id}/clocks`);
  return items.find(({ kind }: { kind: string }) => kind === 'resolve');
};
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
const recounted = async (id: string) =>
  (await here.journal(id)).filter((event) => event === 'case.recompute_dues').length;

describe('when the calendar of a year is published', () => {
  test('a provisional due time is counted anew, and is certain', async () => {
    const id = await report();
    // Three working days: the 31st, and as far as is known the 4th and 5th of January.
    const seen = await send(before, dispatcher, 'GET', `/v1/cases/${id}`);
    expect(seen).toMatchObject({ dueAt: at('2027-01-05 17:00'), dueProvisional: true });
    await recount(places.county);
    const now = await send(after, dispatcher, 'GET', `/v1/cases/${id}`);
    expect(now).toMatchObject({
      dueAt: at('2027-01-07 17:00'),
      dueProvisional: false,
      version: seen.version + 1,
    });
    const clock = await resolveOf(id);
    expect(
      clock.dues.map(({ dueAt, because }: { dueAt: string; because: string }) => [because, dueAt]),
    ).toEqual([
      ['accept', at('2027-01-05 17:00')],
      ['calendar', at('2027-01-07 17:00')],
    ]);
    expect(clock.originalDueAt).toBe(at('2027-01-05 17:00'));
    expect(await recounted(id)).toBeGreaterThan(0);
  });

  test('counting once more changes nothing', async () => {
    const id = await report();
    await recount(places.county);
    const [clock, times] = [await resolveOf(id), await recounted(id)];
    await recount(places.prefecture);
    await recount('');
    expect([await resolveOf(id), await recounted(id)]).toEqual([clock, times]);
  });

  test('the intervals in which a clock stood still are left out again', async () => {
    const id = await handed();
    const evidence = [{ id: '0195580c-0000-7000-8000-000000000003', kind: 'document' }];
    const asked = { reasonCode: 'season', reviewOn: '2027-01-20', text: '雨季', evidence };
    await take(handler, id, 'request-suspension', asked);
    await take(chief, id, 'approve-suspension', { text: '同意' });
    goTo('2026-12-31 09:00');
    await take(handler, id, 'resume');
    expect((await resolveOf(id)).dueAt).toBe(at('2027-01-06 17:00'));
    await recount(places.county);
    expect((await resolveOf(id)).dueAt).toBe(at('2027-01-08 17:00'));
  });

  test('a case that is suspended is counted too, with the day on which it runs on', async () => {
    const id = await handed();
    const evidence = [{ id: '0195580c-0000-7000-8000-000000000004', kind: 'document' }];
    const asked = { reasonCode: 'season', reviewOn: '2027-01-04', text: '雨季', evidence };
    await take(handler, id, 'request-suspension', asked);
    await take(chief, id, 'approve-suspension', { text: '同意' });
    await recount(places.county);
    const { items } = await send(after, chief, 'GET', `/v1/cases/${id}/clocks`);
    const of = (kind: string) => items.find((one: { kind: string }) => one.kind === kind);
    expect(of('review').dueAt).toBe(at('2027-01-06 08:30'));
    expect(of('resolve')).toMatchObject({ state: 'paused', dueAt: at('2027-01-07 17:00') });
    const sweep = () =>
      here.owner.query(`select next_at from case_clocks where case_id = $1 and kind = 'review'`, [id]);
    expect((await sweep()).rows).toEqual([{ next_at: new Date(at('2027-01-06 08:30')) }]);
  });

  test('what a person has set stays: an extension, and a command', async () => {
    const [extended, commanded] = [await handed(), await report()];
    await take(handler, extended, 'request-extension', {
      reasonCode: 'evidence',
      dueAt: at('2027-01-06 10:00'),
      text: '情况复杂',
    });
    await take(chief, extended, 'approve-extension', { dueAt: at('2027-01-06 12:00'), text: '同意' });
    await take(leader, commanded, 'set-due', { dueAt: at('2027-01-05 10:00'), text: '限期办结' });
    await recount(places.county);
    expect((await resolveOf(extended)).dueAt).toBe(at('2027-01-06 12:00'));
    expect((await resolveOf(commanded)).dueAt).toBe(at('2027-01-05 10:00'));
  });

  test('a warning that was given is given again, of the new due time, when its time has come', async () => {
    const id = await report();
    goTo('2027-01-05 10:00');
    await here.sweep();
    expect((await resolveOf(id)).warningLevel).toBe('yellow');
    await recount(places.county);
    expect((await resolveOf(id)).warningLevel).toBe(null);
    goTo('2027-01-07 16:00');
    await here.sweep();
    expect((await resolveOf(id)).warningLevel).toBe('yellow');
    const { rows } = await here.owner.query(
      `select due_at from notifications where case_id = $1 and level = 'yellow' and event = 'case.warn' and key like '%owner' and clock_id =
         (select id from case_clocks where case_id = $1 and kind = 'resolve') order by due_at`,
      [id],
    );
    expect(rows.map(({ due_at }) => due_at.toISOString())).toEqual([
      at('2027-01-05 17:00'),
      at('2027-01-07 17:00'),
    ]);
  });

  test('another county keeps its own', async () => {
    const id = await report();
    await recount(places.otherCounty);
    expect((await resolveOf(id)).dueAt).toBe(at('2027-01-05 17:00'));
  });
});
