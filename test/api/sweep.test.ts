import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDoors } from '../../src/db/tx.ts';
import { fireTimer } from '../../src/features/deadlines/actions.ts';
import { listDueTimers } from '../../src/features/deadlines/queries.ts';
import { fixedCalendar } from '../support/calendar.ts';
import { keyring } from '../support/keys.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let worker: Person;
let dispatcher: Person;
let chief: Person;
let leader: Person;
let handler: Person;
let verifier: Person;

beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
  dispatcher = await here.hire('dispatcher');
  chief = await here.hire('duty_chief');
  leader = await here.hire('leader');
  handler = await here.hire('platform_lead');
  verifier = await here.hire('verifier');
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

const proposed = async (id: string) => (await told(id)).filter((line) => line.includes('propose'));
/** From acceptance to closure on one Monday, as far as the people of the town can go. */
async function closeByOthers(id: string): Promise<void> {
  await take(dispatcher, id, 'accept');
  await take(dispatcher, id, 'dispatch', { unitId: here.units.platform });
  await take(handler, id, 'sign-for');
  await take(handler, id, 'submit-result', { resultCode: 'resolved', text: '已调解' });
  await take(verifier, id, 'pass-verification', { method: 'phone', text: '属实' });
  await take(dispatcher, id, 'close', { closingCode: 'resolved', reporterInformed: true });
}

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

  test('it proposes to go up a tier when the stay at this one is over, and again to nobody', async () => {
    const { id } = await report({ typeCode: '0102' });
    await take(dispatcher, id, 'accept', { tier: 'grid' });
    // Three calendar days for a dispute: until the end of Thursday.
    goTo('2025-03-06 23:59');
    await here.sweep();
    expect(await proposed(id)).toEqual([]);
    for (const at of ['2025-03-07 00:00', '2025-03-12 00:00']) {
      goTo(at);
      await here.sweep();
    }
    expect(await proposed(id)).toEqual([
      'case.propose_escalation dispatcher',
      'case.propose_escalation grid_leader',
    ]);
    expect((await dispatcher.get(`/v1/cases/${id}`)).body.tier).toBe('grid');
  });

  test('the stay at a tier stands still while the case is suspended or being checked', async () => {
    const { id } = await report({ typeCode: '0102' });
    await take(dispatcher, id, 'accept', { tier: 'village' });
    await take(dispatcher, id, 'dispatch', { unitId: here.units.platform });
    await take(handler, id, 'sign-for');
    await take(handler, id, 'submit-result', { resultCode: 'resolved', text: '已调解' });
    goTo('2025-03-20 09:00');
    await here.sweep();
    expect(await proposed(id)).toEqual([]);
    await take(handler, id, 'recall-result', { text: '补充材料' });
    await here.sweep();
    expect(await proposed(id)).toContain('case.propose_escalation grid_supervisor');
  });

  test('at the township it proposes the county with the red warning, once per due time', async () => {
    const { id } = await report();
    await take(dispatcher, id, 'accept');
    goTo('2025-03-06 16:59');
    await here.sweep();
    expect(await proposed(id)).toEqual([]);
    for (const at of ['2025-03-07 08:30', '2025-03-07 17:00', '2025-03-20 09:00']) {
      goTo(at);
      await here.sweep();
    }
    expect(await proposed(id)).toEqual(['case.propose_escalation red duty_chief']);
    expect((await here.journal(id)).filter((event) => event === 'case.propose_escalation')).toHaveLength(1);
  });

  test('it reminds leader and duty chief every 24 hours of a due time that nobody has set', async () => {
    const { id } = await report({ typeCode: '0801' });
    await take(dispatcher, id, 'accept', { severity: 'extraordinarily_major' });
    const unset = async () => (await told(id)).filter((line) => line.includes('due_unset'));
    goTo('2025-03-04 08:59');
    await here.sweep();
    expect(await unset()).toEqual([]);
    for (const at of ['2025-03-04 09:00', '2025-03-04 21:00', '2025-03-05 09:00']) {
      goTo(at);
      await here.sweep();
    }
    expect(await unset()).toEqual([
      'case.due_unset duty_chief',
      'case.due_unset leader',
      'case.due_unset duty_chief',
      'case.due_unset leader',
    ]);
    await take(leader, id, 'set-due', { dueAt: '2025-03-20T17:00:00+08:00', text: '限期办结' });
    goTo('2025-03-10 09:00');
    await here.sweep();
    expect(await unset()).toHaveLength(4);
  });

  test('what may not be archived yet is looked at again the next day', async () => {
    const { id } = await report({ typeCode: '0102' });
    await closeByOthers(id);
    const status = async () => (await chief.get(`/v1/cases/${id}`)).body.status;
    // A holiday: the calendar of working days has no say in it.
    goTo('2025-06-02 09:00');
    await here.sweep();
    expect(await status()).toBe('closed');
    expect((await clock(id, 'archive')).next_at).toEqual(new Date('2025-06-03T00:00:00+08:00'));
    for (const way of ['phone', 'visit'])
      await take(worker, id, 'follow-up', { way, satisfied: true, text: '无异议' });
    await here.sweep();
    expect(await status()).toBe('closed');
    goTo('2025-06-03 00:00');
    await here.sweep();
    expect(await status()).toBe('archived');
  });

  test('it reminds of every follow-up that was planned and not made', async () => {
    const { id } = await report({ typeCode: '0102' });
    await closeByOthers(id);
    await take(worker, id, 'follow-up', { way: 'phone', satisfied: true, text: '无异议' });
    goTo('2025-03-20 09:00');
    await here.sweep();
    expect((await told(id)).filter((line) => line.includes('remind'))).toEqual([]);
    for (const at of ['2025-04-03 09:00', '2025-04-05 09:00']) {
      goTo(at);
      await here.sweep();
    }
    expect((await told(id)).filter((line) => line.includes('remind'))).toEqual([
      'case.remind full_time_grid_worker',
    ]);
  });

  test('it does nothing about a case that was merged, and only what comes after about one that is closed', async () => {
    const lead = await report();
    const { id } = await report();
    await take(dispatcher, id, 'accept', { tier: 'grid' });
    await take(dispatcher, id, 'dispatch', { unitId: here.units.platform });
    await take(dispatcher, id, 'merge', { leadCaseId: lead.id, text: '同一工地' });
    const closed = await report();
    await take(dispatcher, closed.id, 'accept');
    await take(chief, closed.id, 'terminate', { closingCode: 'matter_gone', text: '已停工' });
    const before = [
      await told(id),
      await told(closed.id),
      await here.journal(id),
      await here.journal(closed.id),
    ];
    for (const at of ['2025-03-10 09:00', '2025-04-10 09:00', '2025-05-30 09:00']) {
      goTo(at);
      await here.sweep();
    }
    expect([
      await told(id),
      await told(closed.id),
      await here.journal(id),
      await here.journal(closed.id),
    ]).toEqual(before);
    const running = await here.owner.query(
      `select kind from case_clocks where case_id = any ($1) and state = 'running'`,
      [[id, closed.id]],
    );
    expect(running.rows).toEqual([{ kind: 'archive' }]);
  });

  test('it leaves alone a clock that was given more time since it was listed', async () => {
    const { id } = await report();
    await take(dispatcher, id, 'accept');
    goTo('2025-03-20 09:00');
    const due = await here.doors.read({ system: 'system.clocks' }, {}, (tx) => listDueTimers(tx, 2_000));
    const listed = due.find(({ caseId }) => caseId === id)!;
    await take(leader, id, 'set-due', { dueAt: '2025-03-20T09:30:00+08:00', text: '限期办结' });
    // Yellow by now, of the new due time.
    goTo('2025-03-20 09:29');
    await here.doors.write({ system: 'system.clocks' }, {}, (tx) => fireTimer(tx, listed));
    expect((await leader.get(`/v1/cases/${id}`)).body.supervisionLevel).toBe(null);
    expect((await told(id)).filter((line) => line.includes('warn'))).toEqual([]);
  });

  test('a review day that has become a day of rest moves to the next opening', async () => {
    const { id } = await report();
    await take(dispatcher, id, 'accept');
    await take(dispatcher, id, 'dispatch', { unitId: here.units.platform });
    await take(handler, id, 'sign-for');
    const evidence = [{ id: '0195580c-0000-7000-8000-000000000002', kind: 'document' }];
    const asked = { reasonCode: 'season', reviewOn: '2025-03-20', text: '雨季', evidence };
    await take(handler, id, 'request-suspension', asked);
    await take(chief, id, 'approve-suspension', { text: '同意' });
    const doors = openDoors(
      here.pool,
      () => here.now,
      fixedCalendar([{ date: '2025-03-20', isWorkingDay: false }], 2025),
      keyring,
    );
    goTo('2025-03-20 08:30');
    const timer = { id: (await clock(id, 'review')).id, caseId: id };
    const fire = () => doors.write({ system: 'system.clocks' }, {}, (tx) => fireTimer(tx, timer));
    await fire();
    expect((await chief.get(`/v1/cases/${id}`)).body.status).toBe('suspended');
    goTo('2025-03-21 08:30');
    await fire();
    expect((await chief.get(`/v1/cases/${id}`)).body.status).toBe('in_progress');
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
