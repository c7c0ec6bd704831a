import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import supertest from 'supertest';
import { buildApp } from '../../src/app.ts';
import { openPool } from '../../src/db/pool.ts';
import { keyring } from '../support/keys.ts';
import { idle, monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
/** Another process of the service, as far as it matters here. */
let other: FastifyInstance;
let otherPool: pg.Pool;
let worker: Person;
let stranger: Person;
beforeAll(async () => {
  here = await town();
  otherPool = openPool({ url: here.database.ownerUrl, assumeRole: true, max: 2, onError: () => {} });
  other = await buildApp({
    pool: otherPool,
    clock: () => here.now,
    keyring,
    load: idle,
    checkResponses: true,
  });
  await other.ready();
  worker = await here.hire('full_time_grid_worker');
  stranger = await here.hire('full_time_grid_worker', places.strangeGrid);
});
beforeEach(() => here.goTo(monday));
afterAll(async () => {
  await other.close();
  await otherPool.end();
  await here.close();
});

const path = (area: string, year: number) => `/v1/work-calendars/${area}/${year}`;
const faults = (res: { body: { errors?: { pointer: string; code: string }[] } }) =>
  (res.body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
const local = (instant: string) =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** When a report of now has to be accepted: two working hours from now. */
async function report(person: Person, area: string) {
  const report = { typeCode: '0102', area, title: '换瓦', description: '碎瓦' };
  const { body } = await person
    .post('/v1/cases')
    .set('idempotency-key', randomUUID())
    .send(report)
    .expect(201);
  return { id: body.id as string, due: local(body.dueAt), provisional: body.dueProvisional as boolean };
}

const off = (date: string, name = '放假') => ({ date, isWorkingDay: false, name });
const works = (date: string, name = '补班') => ({ date, isWorkingDay: true, name });
const hours = {
  winter: [
    { opens: '10:00', closes: '12:00' },
    { opens: '13:00', closes: '18:00' },
  ],
  summer: [{ opens: '07:00', closes: '13:00' }],
  summerFrom: 6,
  summerTo: 8,
};
/** Days of 2027 on which the law leaves no choice; 01-01, 10-01 are Fridays. */
const notice2027 = [
  off('2027-01-01', '元旦'),
  off('2027-02-08', '春节'),
  off('2027-10-01', '国庆节'),
  off('2027-10-04', '国庆节'),
  works('2027-10-09', '国庆节补班'),
];

describe('reading', () => {
  test('everyone signed in reads the country’s year: published, its days, the usual hours', async () => {
    const { body, headers } = await worker.get(path('national', 2025)).expect(200);
    expect(body).toMatchObject({
      area: 'national',
      year: 2025,
      published: true,
      source: 'gov_notice',
      version: 1,
    });
    expect(body.days).toContainEqual({
      ...{ date: '2025-09-28', isWorkingDay: true, name: '国庆节补班' },
      ...{ source: 'gov_notice', setBy: 'national', setFor: 2025 },
    });
    expect(body.officeHoursFrom).toBeNull();
    expect(body.officeHours).toEqual({
      winter: [
        { opens: '08:30', closes: '12:00' },
        { opens: '13:30', closes: '17:00' },
      ],
      summer: [
        { opens: '08:30', closes: '12:00' },
        { opens: '14:00', closes: '17:30' },
      ],
      summerFrom: 5,
      summerTo: 9,
    });
    expect(headers.etag).toBe('"v1"');
    await here.anonymous.get(path('national', 2025)).expect(401);
  });

  test('a year without a notice is provisional and has the statutory holidays; one far ahead plain weeks', async () => {
    const { body } = await worker.get(path('national', 2030)).expect(200);
    expect(body).toMatchObject({ published: false, source: 'statutory' });
    expect(body.days.map(({ date }: { date: string }) => date)).toContain('2030-05-01');
    const { body: far } = await worker.get(path('national', 2099)).expect(200);
    expect(far).toMatchObject({ published: false, source: null, version: null, days: [] });
  });

  test('an area that has said nothing keeps what is above it', async () => {
    const { body, headers } = await worker.get(path(places.grid, 2025)).expect(200);
    expect(body).toMatchObject({ area: places.grid, published: true, source: null, version: null });
    expect(body.days).toEqual((await worker.get(path('national', 2025))).body.days);
    expect(headers.etag).toBeUndefined();
  });

  test.each([
    ['an area that is not there', '330899', 2025, 404],
    ['a word', 'country', 2025, 400],
    ['a year before 1990', 'national', 1989, 400],
    ['a year after 2099', 'national', 2100, 400],
  ])('%s', async (_what, area, year, status) => {
    await worker.get(path(area, year)).expect(status);
    await here.admin.put(path(area, year)).send({ source: 'local', days: [] }).expect(status);
  });
});

describe('a township of its own', () => {
  test('takes a day off: its cases are due later from the next request on, in every process, its neighbours’ are not', async () => {
    expect((await report(worker, places.grid)).due).toBe('2025-03-03 11:00');
    const { body } = await here.admin
      .put(path(places.township, 2025))
      .send({ source: 'local', days: [off('2025-03-03', '庙会'), works('2025-03-08', '庙会补班')] })
      .expect(200);
    expect(body).toMatchObject({ area: places.township, published: true, source: 'local', version: 1 });
    expect(body.days).toContainEqual({
      ...{ date: '2025-03-03', isWorkingDay: false, name: '庙会' },
      ...{ source: 'local', setBy: places.township, setFor: 2025 },
    });
    expect(body.days).toContainEqual(expect.objectContaining({ date: '2025-10-01', setBy: 'national' }));
    expect(await here.journal(`${places.township}/2025`)).toEqual(['calendar.put']);

    const { body: elsewhere } = await supertest(other.server)
      .post('/v1/cases')
      .set({ authorization: `Bearer ${worker.token}`, 'idempotency-key': 'other-process' })
      .send({ typeCode: '0102', area: places.grid, title: '换瓦', description: '碎瓦' })
      .expect(201);
    expect(local(elsewhere.dueAt)).toBe('2025-03-04 10:30');
    expect((await report(worker, places.grid)).due).toBe('2025-03-04 10:30');
    expect((await report(worker, places.village)).due).toBe('2025-03-04 10:30');
    expect((await report(stranger, places.strangeGrid)).due).toBe('2025-03-03 11:00');

    here.goTo('2025-03-08T09:00:00+08:00');
    expect((await report(worker, places.grid)).due).toBe('2025-03-08 11:00');
    expect((await report(stranger, places.strangeGrid)).due).toBe('2025-03-10 10:30');
  });

  test('a village in it sets that day back to work', async () => {
    await here.admin
      .put(path(places.otherVillage, 2025))
      .send({ source: 'local', days: [works('2025-03-03')] })
      .expect(200);
    expect((await report(worker, places.otherVillage)).due).toBe('2025-03-03 11:00');
    expect((await report(worker, places.grid)).due).toBe('2025-03-04 10:30');
  });

  test('keeps hours of its own, from that year on until it sets others', async () => {
    const { body } = await here.admin
      .put(path(places.otherTownship, 2025))
      .send({ source: 'local', days: [], officeHours: hours })
      .expect(200);
    expect(body).toMatchObject({
      officeHours: hours,
      officeHoursFrom: { area: places.otherTownship, year: 2025 },
    });
    expect((await report(stranger, places.strangeGrid)).due).toBe('2025-03-03 12:00');
    here.goTo('2026-07-01T12:00:00+08:00');
    expect((await report(stranger, places.strangeGrid)).due).toBe('2026-07-02 08:00');

    await here.admin
      .put(path(places.otherTownship, 2026))
      .send({ source: 'local', days: [], officeHours: { ...hours, summerFrom: 8 } })
      .expect(200);
    expect((await report(stranger, places.strangeGrid)).due).toBe('2026-07-01 15:00');
    expect((await worker.get(path(places.strangeGrid, 2025))).body.officeHours).toEqual(hours);
    expect((await worker.get(path(places.strangeGrid, 2027))).body.officeHoursFrom).toEqual({
      area: places.otherTownship,
      year: 2026,
    });
  });
});

describe('the notice of a year', () => {
  test('makes its due times certain at once, in every process and for a case that is merely looked at', async () => {
    here.goTo('2026-12-31T16:00:00+08:00');
    const made = await report(worker, places.grid);
    expect(made).toMatchObject({ due: '2027-01-04 09:30', provisional: true });
    const look = () =>
      supertest(other.server).get(`/v1/cases/${made.id}`).auth(worker.token, { type: 'bearer' });
    expect((await look().expect(200)).body.dueProvisional).toBe(true);

    await here.admin
      .put(path('national', 2027))
      .set('if-match', '"v1"')
      .send({ source: 'gov_notice', days: [...notice2027, off('2026-12-31', '元旦')] })
      .expect(200);
    expect((await look().expect(200)).body.dueProvisional).toBe(false);
    expect((await worker.get(`/v1/cases/${made.id}`).expect(200)).body.dueProvisional).toBe(false);
    expect((await worker.get(path(places.grid, 2027))).body.published).toBe(true);
  });

  test('may change the December before, which then belongs to both years', async () => {
    here.goTo('2026-12-31T10:00:00+08:00');
    expect((await report(worker, places.grid)).due).toBe('2027-01-04 10:30');
    const day = {
      date: '2026-12-31',
      isWorkingDay: false,
      name: '元旦',
      source: 'gov_notice',
      setBy: 'national',
    };
    for (const year of [2026, 2027])
      expect((await worker.get(path('national', year))).body.days).toContainEqual({ ...day, setFor: 2027 });
  });

  test('replaces the one before: nothing of the statutory days is left', async () => {
    const { body } = await worker.get(path('national', 2027)).expect(200);
    expect(body.days).toHaveLength(notice2027.length + 1);
    expect(new Set(body.days.map(({ source }: { source: string }) => source))).toEqual(
      new Set(['gov_notice']),
    );
  });
});

describe('a change', () => {
  const send = (body: object, area = 'national', year = 2029) => here.admin.put(path(area, year)).send(body);
  const stored = async () =>
    (
      await here.owner.query(`select (select json_agg(w) from work_calendar w) as days,
       (select json_agg(y) from work_calendar_years y) as years, (select number from work_calendar_version) as number`)
    ).rows;

  test('is for system administrators', async () => {
    const before = await stored();
    for (const role of ['duty_chief', 'center_officer'] as const) {
      const person = await here.hire(role);
      await person.put(path(places.township, 2029)).send({ source: 'local', days: [] }).expect(403);
    }
    await worker.put(path('national', 2029)).send({ source: 'local', days: [] }).expect(403);
    expect(await stored()).toEqual(before);
  });

  test('made on an old version is refused, by whichever way it is said', async () => {
    const change = { source: 'local', days: [off('2031-06-02')] };
    await send({ ...change, version: 1 }, places.county, 2031).expect(412);
    await send(change, places.county, 2031).expect(200);
    const { body } = await send({ ...change, version: 1 }, places.county, 2031).expect(200);
    expect(body.version).toBe(2);
    const stale = await here.admin
      .put(path(places.county, 2031))
      .set('if-match', '"v1"')
      .send(change)
      .expect(412);
    expect(stale.body).toMatchObject({ code: 'changed-meanwhile', current: 2 });
    await send({ ...change, version: 3 }, places.county, 2031).expect(412);
  });

  test('of two at once with the same version one is made', async () => {
    const change = (day: string) => ({ source: 'local', days: [off(day)], version: 2 });
    const answers = await Promise.all(
      ['2031-06-03', '2031-06-04', '2031-06-05', '2031-06-06'].map((day) =>
        send(change(day), places.county, 2031),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const { body } = await worker.get(path(places.county, 2031)).expect(200);
    expect(body.days.filter(({ setBy }: { setBy: string }) => setBy === places.county)).toHaveLength(1);
  });

  const law = [off('2029-01-01'), off('2029-05-01'), off('2029-10-01'), off('2029-10-02')];
  test.each<[string, string[], object, string]>([
    [
      'a day of another year',
      ['/days/4/date outside-year'],
      { days: [...law, off('2030-01-01')] },
      'national',
    ],
    ['November before', ['/days/4/date outside-year'], { days: [...law, off('2028-11-30')] }, 'national'],
    ['a day twice', ['/days/4/date duplicate-day'], { days: [...law, off('2029-01-01')] }, 'national'],
    [
      'work made up on a Monday',
      ['/days/4/date works-anyway'],
      { days: [...law, works('2029-03-05')] },
      'national',
    ],
    ['no holiday at all', Array(4).fill('/days holiday-missing'), { days: [] }, 'national'],
    [
      'work on National Day',
      ['/days holiday-missing'],
      { days: [...law.slice(0, 3), off('2029-10-03')] },
      'national',
    ],
    [
      'a local arrangement of the country',
      ['/source local-for-country'],
      { source: 'local', days: law },
      'national',
    ],
    [
      'all that at once',
      ['/days/0/date outside-year', '/days/2/date duplicate-day'],
      { days: [off('2025-01-01'), off('2029-04-02'), off('2029-04-02')] },
      places.township,
    ],
  ])('with %s is refused with its place, and nothing is stored', async (_what, expected, change, area) => {
    const before = await stored();
    const res = await send({ source: 'gov_notice', ...change }, area).expect(422);
    expect(res.body.code).toBe('calendar-invalid');
    expect(faults(res)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  const session = { opens: '09:00', closes: '12:00' };
  test.each<[string, string, object]>([
    [
      'a session that ends before it begins',
      '/officeHours/winter',
      { winter: [{ opens: '12:00', closes: '09:00' }] },
    ],
    [
      'sessions that overlap',
      '/officeHours/winter',
      { winter: [session, { opens: '11:00', closes: '13:00' }] },
    ],
    [
      'sessions without a break',
      '/officeHours/winter',
      { winter: [session, { opens: '12:00', closes: '13:00' }] },
    ],
    [
      'sessions out of order',
      '/officeHours/summer',
      { summer: [{ opens: '13:00', closes: '15:00' }, session] },
    ],
    ['no session', '/officeHours/summer', { summer: [] }],
    [
      'a close at midnight',
      '/officeHours/winter/0/closes',
      { winter: [{ opens: '09:00', closes: '24:00' }] },
    ],
    [
      'an hour without its nought',
      '/officeHours/winter/0/opens',
      { winter: [{ opens: '9:00', closes: '12:00' }] },
    ],
    ['a summer over New Year', '/officeHours/summerTo', { summerFrom: 11, summerTo: 2 }],
    ['a thirteenth month', '/officeHours/summerTo', { summerTo: 13 }],
    ['an unknown member', '/officeHours/lunch', { lunch: '12:00' }],
  ])('of hours with %s is malformed', async (_what, pointer, wrong) => {
    const before = await stored();
    const res = await send(
      { source: 'local', days: [], officeHours: { ...hours, ...wrong } },
      places.township,
    ).expect(400);
    expect(res.body.errors[0].pointer).toBe(pointer);
    expect(await stored()).toEqual(before);
  });

  test('with an impossible date, an unknown source or too many days is malformed', async () => {
    expect(faults(await send({ source: 'local', days: [off('2029-02-30')] }).expect(400))[0]).toMatch(
      '/days/0/date',
    );
    expect(faults(await send({ source: 'radio', days: [] }).expect(400))[0]).toMatch('/source');
    expect(faults(await send({ days: [] }).expect(400))[0]).toMatch('/source');
    expect(faults(await send({ source: 'local', days: Array(201).fill(law[0]) }).expect(400))[0]).toMatch(
      '/days',
    );
  });
});
