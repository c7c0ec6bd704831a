import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  accepted,
  clocksOf,
  finish,
  hirePeople,
  itemsOf,
  local,
  type People,
  pieces,
  read,
  refused,
  report,
  result,
  said,
  step,
  storedCase,
  take,
  text,
  underway,
} from '../support/acting.ts';
import { type Person, type Town, town } from '../support/town.ts';

let here: Town;
let who: People & { leader: Person; gridLeader: Person; county: Person };
beforeAll(async () => {
  here = await town();
  who = {
    ...(await hirePeople(here)),
    leader: await here.hire('leader'),
    gridLeader: await here.hire('grid_leader'),
    county: await here.hire('county_dispatcher'),
  };
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(local('2025-03-03 09:00')));

const as = (closingCode: string) => ({ closingCode, text });
const gone = as('matter_gone');
const void_ = (reasonCode: string) => ({ reasonCode, text });

describe('termination', () => {
  test('asked for by the handler and decided by the chief, the case is closed at once', async () => {
    const id = await underway(who);
    const asked = await step(who.officer, id, 'request_termination', gone);
    expect(asked).toMatchObject({ status: 'in_progress', pendingRequest: { kind: 'termination' } });
    expect(itemsOf(asked, 'termination')[0]!.data).toEqual({ closingCode: 'matter_gone' });
    const ended = await step(who.chief, id, 'terminate', gone);
    expect(ended).toMatchObject({
      status: 'closed',
      closingCode: 'matter_gone',
      closedAt: local('2025-03-03 09:00'),
      pendingRequest: null,
    });
    expect(itemsOf(ended, 'termination')).toMatchObject([{ state: 'approved', doneBy: who.chief.id }]);
    expect(Object.keys(await clocksOf(here, id))).toEqual(['archive']);
  });

  test('the chief may end it of his own accord, and another request lapses', async () => {
    const id = await underway(who);
    await step(who.officer, id, 'request_return', { reasonCode: 'other', text });
    const ended = await step(who.chief, id, 'terminate', as('party_untraceable'));
    expect(itemsOf(ended, 'return')).toMatchObject([{ state: 'lapsed' }]);
  });

  test('that it cannot be resolved is for the leader to say, and only that', async () => {
    const id = await underway(who);
    refused(await take(who.chief, id, 'terminate', as('cannot_resolve')), 'leader-decides');
    refused(await take(who.county, id, 'terminate', gone), 'leader-decides');
    refused(await take(who.leader, id, 'terminate', gone), 'chief-decides');
    expect((await step(who.leader, id, 'terminate', as('cannot_resolve'))).closingCode).toBe(
      'cannot_resolve',
    );
  });

  test('the reporter can withdraw his complaint, not judge the matter', async () => {
    const id = await underway(who);
    refused(await take(who.worker, id, 'request_termination', gone), 'reporter-withdraws-only');
    expect((await read(who.worker, id)).allowedSteps).toContain('request_termination');
    await step(who.worker, id, 'request_termination', as('reporter_withdrew'));
    await step(who.chief, id, 'terminate', as('reporter_withdrew'));
  });

  test.each([
    ['public order', '0201'],
    ['a hazard', '0302'],
    ['an emergency', '0802'],
  ])('%s does not end because someone withdrew', async (_what, typeCode) => {
    const id = await accepted(who, { typeCode, urgency: 'normal' });
    refused(
      await take(who.dispatcher, id, 'request_termination', as('reporter_withdrew')),
      'withdrawal-does-not-end-it',
    );
    refused(await take(who.chief, id, 'terminate', as('reporter_withdrew')), 'withdrawal-does-not-end-it');
  });

  test('a critical case is not terminated, and the codes of closing are not its codes', async () => {
    const critical = await accepted(who, { urgency: 'critical' });
    refused(await take(who.chief, critical, 'terminate', gone), 'critical-not-terminated');
    const id = await accepted(who);
    refused(await take(who.chief, id, 'terminate', as('resolved')), 'closing-code-reserved');
    refused(
      await take(who.dispatcher, id, 'request_termination', as('self_handled')),
      'closing-code-reserved',
    );
  });

  test('it is ended while it is verified or suspended too, and judged by what had come by then', async () => {
    const verified = await underway(who);
    await step(who.officer, verified, 'submit_result', result(here));
    expect((await step(who.chief, verified, 'terminate', gone)).status).toBe('closed');
    const still = await underway(who);
    await step(who.officer, still, 'request_suspension', {
      reasonCode: 'season',
      reviewOn: '2025-03-20',
      text,
      evidence: pieces(here),
    });
    await step(who.chief, still, 'approve_suspension', said);
    expect(await step(who.chief, still, 'terminate', gone)).toMatchObject({
      status: 'closed',
      suspendedAt: null,
      reviewOn: null,
    });
  });
});

describe('voiding', () => {
  test('asked for by the desk, decided by the chief; nothing runs on and nothing is open', async () => {
    const id = await underway(who);
    refused(await take(who.chief, id, 'approve_void', said), 'no-request-pending');
    await step(who.dispatcher, id, 'request_void', void_('entered_by_mistake'));
    refused(await take(who.leader, id, 'approve_void', said), 'chief-decides');
    const voided = await step(who.chief, id, 'approve_void', said);
    expect(voided).toMatchObject({ status: 'voided', closedAt: null, allowedSteps: [] });
    expect(await clocksOf(here, id)).toEqual({});
    refused(await take(who.dispatcher, id, 'urge'), 'step-not-open', 409);
  });

  test('a report may be voided before it is accepted', async () => {
    const { id } = await report(who);
    await step(who.gridLeader, id, 'request_void', void_('test'));
    expect((await step(who.chief, id, 'approve_void', said)).status).toBe('voided');
  });

  test('nobody approves what he asked, and the reporter does not ask', async () => {
    const both = await here.hire('duty_chief');
    await here.owner.query(
      `insert into posts (id, staff_id, role, area, unit_id, valid_from) values (gen_random_uuid(), $1, 'dispatcher', $2, $3, '2016-01-01')`,
      [both.id, '330802101', here.units.office],
    );
    const id = await accepted(who);
    await step(both, id, 'request_void', void_('test'));
    refused(await take(both, id, 'approve_void', said), 'own-request');
    refused(await take(who.worker, id, 'request_void', void_('test')), 'not-allowed', 403);
    await step(who.chief, id, 'approve_void', said);
  });

  test('once closed, only what was fabricated, and by the leader', async () => {
    const id = await underway(who);
    await finish(here, who, id);
    refused(await take(who.verifier, id, 'request_void', void_('test')), 'void-only-fabricated');
    await step(who.verifier, id, 'request_void', void_('fabricated'));
    refused(await take(who.chief, id, 'approve_void', said), 'leader-decides');
    await step(who.leader, id, 'approve_void', said);
    expect(await storedCase(here, id)).toMatchObject({ status: 'voided', closed_at: null });
  });

  test('a request to void lapses when the case moves', async () => {
    const id = await accepted(who);
    await step(who.dispatcher, id, 'request_void', void_('test'));
    refused(await take(who.dispatcher, id, 'dispatch', { unitId: here.units.branch }), 'request-pending');
    const ended = await step(who.chief, id, 'terminate', gone);
    expect(itemsOf(ended, 'void')).toMatchObject([{ state: 'lapsed' }]);
  });

  test('an open notice ends with a case that is void', async () => {
    const id = await accepted(who);
    await step(who.dispatcher, id, 'notify_copy', { unitId: here.units.department, text, replyNeeded: true });
    await step(who.dispatcher, id, 'request_void', void_('test'));
    expect(itemsOf(await step(who.chief, id, 'approve_void', said), 'notice')).toMatchObject([
      { state: 'lapsed' },
    ]);
  });
});
