import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let worker: Person;
let dispatcher: Person;
let chief: Person;
let leader: Person;
let handler: Person;

beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
  dispatcher = await here.hire('dispatcher');
  chief = await here.hire('duty_chief');
  leader = await here.hire('leader');
  handler = await here.hire('platform_lead');
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const goTo = (text: string) => here.goTo(`${text.replace(' ', 'T')}:00+08:00`);
const report = async (more: object = {}) => {
  const asked = { typeCode: '0503', area: places.grid, title: '噪声扰民', description: '夜间施工', ...more };
  return (await worker.post('/v1/cases').send(asked).expect(201)).body;
};
const take = async (person: Person, id: string, verb: string, body: object = {}) =>
  (await person.post(`/v1/cases/${id}/${verb}`).send(body).expect(200)).body;
const told = async (id: string) => {
  const { rows } = await here.owner.query(
    `select event, level, coalesce(role, case when staff_id is not null then 'person' else 'unit' end) as who
       from notifications where case_id = $1 and (level is not null or key is not null) order by at, event, who`,
    [id],
  );
  return rows.map(({ event, level, who }) => [event, level, who].filter(Boolean).join(' '));
};
const clock = async (id: string, kind: string) =>
  (await here.owner.query('select * from case_clocks where case_id = $1 and kind = $2', [id, kind])).rows[0];

describe('warnings', () => {
  test('each colour is given once per due time, to more people each time', async () => {
    const { id } = await report();
    await take(dispatcher, id, 'accept');
    await take(dispatcher, id, 'dispatch', { unitId: here.units.platform });
    await take(handler, id, 'sign-for');
    await take(handler, id, 'arrive');
    // Three working days from Monday 09:00: due Thursday 17:00.
    // 70 % of 27.5 working hours.
    goTo('2025-03-05 15:44');
    await here.sweep();
    expect(await told(id)).toEqual([]);
    goTo('2025-03-05 15:45');
    await here.sweep();
    await here.sweep();
    expect(await told(id)).toEqual(['case.warn yellow person', 'case.warn yellow unit']);
    // Overdue from Thursday 17:00, after the office has closed: said on Friday morning.
    goTo('2025-03-07 08:29');
    await here.sweep();
    expect((await told(id)).filter((line) => line.includes('red'))).toEqual([]);
    goTo('2025-03-07 08:30');
    await here.sweep();
    await here.sweep();
    expect(
      (await told(id)).filter((line) => line.endsWith('red dispatcher') || line.endsWith('red person')),
    ).toEqual(['case.warn red dispatcher', 'case.warn red person']);
    expect(await clock(id, 'resolve')).toMatchObject({ warning_level: 'red', state: 'running' });
  });

  test('double red orders an answer by itself, once, and tells the leader', async () => {
    const { id } = await report();
    await take(dispatcher, id, 'accept');
    await take(dispatcher, id, 'dispatch', { unitId: here.units.platform });
    await take(handler, id, 'sign-for');
    goTo('2025-03-20 09:00');
    await here.sweep();
    await here.sweep();
    const { body } = await leader.get(`/v1/cases/${id}`).expect(200);
    expect(body).toMatchObject({ supervisionLevel: 'ordinary', overdue: true });
    expect(body.items.filter(({ kind }: { kind: string }) => kind === 'supervision')).toHaveLength(1);
    expect((await told(id)).filter((line) => line.includes('leader'))).toContain(
      'case.warn double_red leader',
    );
    expect((await here.journal(id)).filter((event) => event === 'case.supervise')).toHaveLength(1);
  });

  test('a suspended case warns nobody, and runs on by itself at the opening of the review date', async () => {
    const { id } = await report();
    await take(dispatcher, id, 'accept');
    await take(dispatcher, id, 'dispatch', { unitId: here.units.platform });
    await take(handler, id, 'sign-for');
    const evidence = [{ id: '0195580c-0000-7000-8000-000000000001', kind: 'document' }];
    await take(handler, id, 'request-suspension', {
      reasonCode: 'season',
      reviewOn: '2025-03-22',
      text: '雨季',
      evidence,
    });
    await take(chief, id, 'approve-suspension', { text: '同意' });
    goTo('2025-03-21 12:00');
    await here.sweep();
    expect(await clock(id, 'resolve')).toMatchObject({ state: 'paused', warning_level: null });
    // The 22nd is a Saturday.
    goTo('2025-03-24 08:29');
    await here.sweep();
    expect((await chief.get(`/v1/cases/${id}`)).body.status).toBe('suspended');
    goTo('2025-03-24 08:30');
    await here.sweep();
    expect((await chief.get(`/v1/cases/${id}`)).body).toMatchObject({
      status: 'in_progress',
      reviewOn: null,
    });
    expect(await here.journal(id)).toContain('case.resume');
  });
});

describe('what the system does by itself', () => {
  test('it accepts a critical case at once', async () => {
    const { id } = await report({ typeCode: '0801' });
    await here.sweep();
    const { body } = await dispatcher.get(`/v1/cases/${id}`).expect(200);
    expect(body.status).toBe('accepted');
  });

  test('it archives from day 91 on, not before', async () => {
    const { id } = await report();
    await take(dispatcher, id, 'accept');
    await take(chief, id, 'terminate', { closingCode: 'matter_gone', text: '已停工' });
    goTo('2025-06-01 23:59');
    await here.sweep();
    expect((await chief.get(`/v1/cases/${id}`)).body.status).toBe('closed');
    goTo('2025-06-02 00:00');
    await here.sweep();
    expect((await chief.get(`/v1/cases/${id}`)).body).toMatchObject({ status: 'archived', allowedSteps: [] });
  });

  test('it reminds the first contact of a resident who has heard nothing for two working days, and again', async () => {
    const { id } = await report();
    goTo('2025-03-05 17:00');
    await here.sweep();
    await here.sweep();
    goTo('2025-03-07 17:00');
    await here.sweep();
    expect((await told(id)).filter((line) => line.includes('silent'))).toEqual([
      'case.silent_to_resident person',
      'case.silent_to_resident person',
    ]);
    await worker
      .post(`/v1/cases/${id}/notes`)
      .send({ kind: 'resident_informed', text: '已电话告知' })
      .expect(201);
    goTo('2025-03-20 17:00');
    await here.sweep();
    expect((await told(id)).filter((line) => line.includes('silent'))).toHaveLength(2);
  });

  test('eight sweeps at once do what one does', async () => {
    const ids = [];
    for (let i = 0; i < 6; i++) ids.push((await report()).id);
    goTo('2025-03-10 09:00');
    await Promise.all(Array.from({ length: 8 }, () => here.sweep()));
    for (const id of ids) {
      const lines = await told(id);
      expect(new Set(lines).size).toBe(lines.length);
      expect((await here.journal(id)).filter((event) => event === 'case.warn')).toHaveLength(1);
    }
  });
});

test('the API shows how far behind the sweep is', async () => {
  await report();
  goTo('2025-04-01 09:00');
  const { body } = await here.admin.get('/v1/sweep').expect(200);
  expect(body.waiting).toBeGreaterThan(0);
  expect(body.lagSeconds).toBeGreaterThan(3_600);
  await here.sweep();
  await here.sweep();
  expect((await here.admin.get('/v1/sweep').expect(200)).body).toMatchObject({ waiting: 0, lagSeconds: 0 });
});
