import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  accepted,
  clocksOf,
  close,
  hirePeople,
  itemsOf,
  local,
  onSite,
  type People,
  read,
  refused,
  report,
  result,
  said,
  step,
  take,
  text,
  toldOf,
  underway,
} from '../support/acting.ts';
import { type Person, type Town, town } from '../support/town.ts';

let here: Town;
let who: People & { leader: Person; county: Person; supervisor: Person };
beforeAll(async () => {
  here = await town();
  who = {
    ...(await hirePeople(here)),
    leader: await here.hire('leader'),
    county: await here.hire('county_dispatcher'),
    supervisor: await here.hire('grid_supervisor'),
  };
});
afterAll(() => here?.close());
beforeEach(() => goTo('2025-03-03 09:00'));

const goTo = (at: string) => here.goTo(local(at));
const order = (level = 'ordinary') => ({
  level,
  limit: { value: 2, unit: 'wd' },
  text: '两个工作日内书面说明',
});

describe('supervision', () => {
  test('an order for the handler has its own clock, and whoever gave it hears the answer', async () => {
    const id = await underway(who);
    const supervised = await step(who.leader, id, 'supervise', order());
    expect(supervised).toMatchObject({ status: 'in_progress', supervisionLevel: 'ordinary' });
    expect(itemsOf(supervised, 'supervision')).toMatchObject([
      {
        state: 'pending',
        toStaff: who.officer.id,
        dueAt: local('2025-03-05 17:00'),
        data: { level: 'ordinary', as: 'leader' },
      },
    ]);
    expect((await clocksOf(here, id)).supervision).toEqual(['running', who.officer.id, '2025-03-05 17:00']);
    goTo('2025-03-04 09:00');
    const answered = await step(who.officer, id, 'answer_supervision', said);
    expect(itemsOf(answered, 'supervision')).toMatchObject([{ state: 'done', doneBy: who.officer.id }]);
    expect(await toldOf(here, id)).toContain(`case.answer_supervision ${who.leader.id}`);
    refused(await take(who.officer, id, 'answer_supervision', said), 'no-order-open');
  });

  test('before anyone handles it the chief answers', async () => {
    const { id } = await report(who);
    await step(who.county, id, 'supervise', order());
    expect((await clocksOf(here, id)).supervision?.[1]).toBe('duty_chief');
    await step(who.chief, id, 'answer_supervision', said);
  });

  test('each order is sharper than the last, and no lower level overtakes a higher one', async () => {
    const id = await underway(who);
    await step(who.leader, id, 'supervise', order('yellow_card'));
    refused(await take(who.leader, id, 'supervise', order('ordinary')), 'supervision-not-sharper');
    refused(await take(who.leader, id, 'supervise', order('yellow_card')), 'supervision-not-sharper');
    const other = await underway(who);
    await step(who.county, other, 'supervise', order());
    refused(await take(who.leader, other, 'supervise', order('red_card')), 'supervised-from-above');
    expect((await step(who.county, other, 'supervise', order('red_card'))).supervisionLevel).toBe('red_card');
    refused(await take(who.chief, other, 'supervise', order()), 'not-allowed', 403);
  });

  test('a case is not closed while an order is unanswered; verified, the level is over', async () => {
    const id = await underway(who);
    await step(who.leader, id, 'supervise', order('red_card'));
    await step(who.officer, id, 'submit_result', result(here));
    expect((await step(who.verifier, id, 'pass_verification', onSite(here))).supervisionLevel).toBeNull();
    refused(await take(who.dispatcher, id, 'close', close), 'supervision-unanswered');
    await step(who.chief, id, 'answer_supervision', said);
    await step(who.dispatcher, id, 'close', close);
    refused(await take(who.leader, id, 'supervise', order()), 'step-not-open', 409);
  });

  test('reopened, the case is supervised by nobody', async () => {
    const id = await underway(who);
    await step(who.leader, id, 'supervise', order('red_card'));
    await step(who.chief, id, 'terminate', { closingCode: 'matter_gone', text });
    await step(who.worker, id, 'request_reopen', { reasonCode: 'not_resolved', text });
    expect((await step(who.chief, id, 'approve_reopen', said)).supervisionLevel).toBeNull();
    await step(who.leader, id, 'supervise', order());
  });

  test('passed on in the unit, the order follows', async () => {
    const colleague = await here.hire('unit_officer');
    const id = await underway(who);
    await step(who.leader, id, 'supervise', order());
    refused(await take(who.officer, id, 'forward', { handlerId: who.officer.id }), 'same-target');
    refused(await take(who.officer, id, 'forward', { handlerId: who.verifier.id }), 'not-in-unit');
    expect((await step(who.officer, id, 'forward', { handlerId: colleague.id })).handler).toBe(colleague.id);
    expect((await clocksOf(here, id)).supervision?.[1]).toBe(colleague.id);
    await step(colleague, id, 'answer_supervision', said);
  });
});

describe('urging', () => {
  test('whoever has the case now is told, as often as the desk likes', async () => {
    const id = await accepted(who);
    await step(who.supervisor, id, 'urge');
    await step(who.leader, id, 'urge', said);
    expect(await toldOf(here, id)).toEqual(['case.urge dispatcher', 'case.urge dispatcher']);
    const handled = await underway(who);
    const urged = await step(who.dispatcher, handled, 'urge');
    expect(itemsOf(urged, 'urge')).toMatchObject([{ state: 'done', by: who.dispatcher.id }]);
    expect(await toldOf(here, handled)).toContain(`case.urge ${who.officer.id}`);
  });

  test('the reporter urges once a day', async () => {
    const id = await accepted(who);
    await step(who.worker, id, 'urge');
    refused(await take(who.worker, id, 'urge'), 'urged-today');
    expect((await read(who.worker, id)).allowedSteps).not.toContain('urge');
    goTo('2025-03-03 23:59');
    refused(await take(who.worker, id, 'urge'), 'urged-today');
    goTo('2025-03-04 00:00');
    await step(who.worker, id, 'urge');
  });

  test('a closed case is urged no more', async () => {
    const id = await accepted(who);
    await step(who.chief, id, 'terminate', { closingCode: 'matter_gone', text });
    refused(await take(who.dispatcher, id, 'urge'), 'step-not-open', 409);
  });
});
