import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  clocksOf,
  hirePeople,
  itemsOf,
  local,
  onWall,
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
let who: People & { leader: Person; county: Person };
beforeAll(async () => {
  here = await town();
  who = {
    ...(await hirePeople(here)),
    leader: await here.hire('leader'),
    county: await here.hire('county_dispatcher'),
  };
});
afterAll(() => here?.close());
// Monday; three working days of the matrix end on Thursday the 9th.
beforeEach(() => goTo('2025-01-06 09:00'));

const goTo = (at: string) => here.goTo(local(at));
const because = (reviewOn: string) => ({ reasonCode: 'season', reviewOn, text, evidence: pieces(here) });
const later = (at: string) => ({ reasonCode: 'evidence', dueAt: local(at), text });

/** Under way with a limit of three working days, whatever the catalogue says of its type. */
async function threeDayCase(): Promise<string> {
  const id = await underway(who, { typeCode: '0102' });
  const due = local('2025-01-09 17:00');
  await here.owner.query(
    `update cases set due_at = $2, original_due_at = $2, limit_unit = 'wd' where id = $1`,
    [id, due],
  );
  await here.owner.query(
    `update case_clocks set due_at = $2, original_due_at = $2, limit_unit = 'wd', limit_value = 3 where case_id = $1 and kind = 'resolve'`,
    [id, due],
  );
  return id;
}

async function suspended(reviewOn = '2025-01-20', at = '2025-01-07 10:00'): Promise<string> {
  const id = await threeDayCase();
  goTo(at);
  await step(who.officer, id, 'request_suspension', because(reviewOn));
  await step(who.chief, id, 'approve_suspension', said);
  return id;
}

describe('suspension', () => {
  test('asked for by the handler, granted by the chief, the case stands still until it is resumed', async () => {
    const id = await threeDayCase();
    goTo('2025-01-07 10:00');
    const asked = await step(who.officer, id, 'request_suspension', because('2025-01-20'));
    expect(asked).toMatchObject({
      status: 'in_progress',
      pendingRequest: { kind: 'suspension', reasonCode: 'season' },
    });
    expect((await clocksOf(here, id)).decision).toEqual(['running', 'duty_chief', '2025-01-07 15:30']);
    const still = await step(who.chief, id, 'approve_suspension', said);
    expect(still).toMatchObject({
      status: 'suspended',
      reviewOn: '2025-01-20',
      suspendedAt: local('2025-01-07 10:00'),
      pendingRequest: null,
    });
    const clocks = await clocksOf(here, id);
    expect(clocks.resolve).toEqual(['paused', who.officer.id, '2025-01-09 17:00']);
    expect(clocks.review).toEqual(['running', who.officer.id, '2025-01-20 08:30']);
    goTo('2025-01-09 15:00');
    const resumed = await step(who.officer, id, 'resume');
    expect(resumed).toMatchObject({
      status: 'in_progress',
      reviewOn: null,
      suspendedAt: null,
      dueAt: local('2025-01-14 17:00'),
    });
    expect(resumed.originalDueAt).toBe(local('2025-01-09 17:00'));
    expect((await clocksOf(here, id)).review).toBeUndefined();
  });

  test('suspended, the case is not overdue, and nothing but a way out of it is open', async () => {
    const id = await suspended();
    goTo('2025-01-15 09:00');
    const shown = await read(who.dispatcher, id);
    expect(shown.overdue).toBe(false);
    expect(shown.allowedSteps).toEqual([
      'reclassify',
      'resume',
      'request_termination',
      'transfer_out',
      'request_void',
      'urge',
      'notify_copy',
    ]);
    refused(await take(who.officer, id, 'submit_result', result(here)), 'step-not-open', 409);
  });

  test('a pause under one working hour moves nothing', async () => {
    const id = await suspended();
    goTo('2025-01-07 10:59');
    expect((await step(who.dispatcher, id, 'resume')).dueAt).toBe(local('2025-01-09 17:00'));
  });

  test('the review lies ahead, and at most thirty days', async () => {
    const id = await threeDayCase();
    refused(await take(who.officer, id, 'request_suspension', because('2025-01-06')), 'time-is-past');
    refused(await take(who.officer, id, 'request_suspension', because('2025-02-06')), 'review-too-far');
    await step(who.officer, id, 'request_suspension', because('2025-02-05'));
  });

  test('it wants a reason with evidence, before the case is due', async () => {
    const id = await threeDayCase();
    const { evidence: _none, ...bare } = because('2025-01-20');
    refused(await take(who.officer, id, 'request_suspension', bare), 'invalid-request', 400);
    refused(
      await take(who.officer, id, 'request_suspension', { ...because('2025-01-20'), reasonCode: 'tired' }),
      'invalid-request',
      400,
    );
    goTo('2025-01-09 17:01');
    refused(await take(who.officer, id, 'request_suspension', because('2025-01-20')), 'past-due');
  });

  test('a refusal leaves the clock as it was', async () => {
    const id = await threeDayCase();
    await step(who.officer, id, 'request_suspension', because('2025-01-20'));
    refused(await take(who.dispatcher, id, 'refuse_suspension', said), 'not-allowed', 403);
    goTo('2025-01-07 10:00');
    const answer = await step(who.chief, id, 'refuse_suspension', said);
    expect(answer).toMatchObject({
      status: 'in_progress',
      dueAt: local('2025-01-09 17:00'),
      pendingRequest: null,
    });
    expect(itemsOf(answer, 'suspension')).toMatchObject([{ state: 'refused', doneBy: who.chief.id }]);
    refused(await take(who.chief, id, 'approve_suspension', said), 'no-request-pending');
  });

  test('up to ninety days the chief decides, beyond them the leader', async () => {
    const id = await threeDayCase();
    await here.owner.query('update cases set suspended_days = 77 where id = $1', [id]);
    await step(who.officer, id, 'request_suspension', because('2025-01-20'));
    refused(await take(who.chief, id, 'approve_suspension', said), 'leader-decides');
    refused(await take(who.county, id, 'approve_suspension', said), 'leader-decides');
    expect((await step(who.leader, id, 'approve_suspension', said)).status).toBe('suspended');
    const few = await threeDayCase();
    await here.owner.query('update cases set suspended_days = 76 where id = $1', [few]);
    await step(who.officer, few, 'request_suspension', because('2025-01-20'));
    refused(await take(who.leader, few, 'approve_suspension', said), 'chief-decides');
    await step(who.chief, few, 'approve_suspension', said);
  });

  test('the chief prolongs it once, the leader from then on, and before the review', async () => {
    const id = await suspended();
    goTo('2025-01-10 09:00');
    refused(
      await take(who.leader, id, 'prolong_suspension', { reviewOn: '2025-01-31', text }),
      'chief-decides',
    );
    refused(
      await take(who.chief, id, 'prolong_suspension', { reviewOn: '2025-02-10', text }),
      'review-too-far',
    );
    expect((await step(who.chief, id, 'prolong_suspension', { reviewOn: '2025-01-31', text })).reviewOn).toBe(
      '2025-01-31',
    );
    refused(
      await take(who.chief, id, 'prolong_suspension', { reviewOn: '2025-02-05', text }),
      'leader-decides',
    );
    await step(who.leader, id, 'prolong_suspension', { reviewOn: '2025-02-05', text });
    expect(await storedCase(here, id)).toMatchObject({ prolong_count: 2, suspended_days: 29 });
    goTo('2025-02-05 08:00');
    refused(
      await take(who.leader, id, 'prolong_suspension', { reviewOn: '2025-02-20', text }),
      'review-date-over',
    );
  });

  test('not beyond ninety days, unless the leader says so', async () => {
    const id = await suspended();
    // Thirteen days are asked already, of which eleven are not over.
    await here.owner.query('update cases set suspended_days = 81 where id = $1', [id]);
    goTo('2025-01-09 09:00');
    refused(
      await take(who.chief, id, 'prolong_suspension', { reviewOn: '2025-01-30', text }),
      'suspended-too-long',
    );
    await step(who.chief, id, 'prolong_suspension', { reviewOn: '2025-01-29', text });
    await step(who.leader, id, 'prolong_suspension', { reviewOn: '2025-02-08', text });
  });
});

describe('extension', () => {
  test('asked for before the case is due, granted once by the chief, the original due time is kept', async () => {
    const id = await threeDayCase();
    goTo('2025-01-08 10:00');
    await step(who.officer, id, 'request_extension', later('2025-01-13 17:00'));
    const granted = await step(who.chief, id, 'approve_extension', said);
    expect(granted).toMatchObject({
      extensionCount: 1,
      dueAt: local('2025-01-13 17:00'),
      originalDueAt: local('2025-01-09 17:00'),
    });
    const { rows } = await here.owner.query(
      `select yellow_at, warning_level from case_clocks where case_id = $1 and kind = 'resolve'`,
      [id],
    );
    // Armed anew: 70 % of the 2,490 minutes it has now.
    expect([onWall(rows[0].yellow_at.toISOString()), rows[0].warning_level]).toEqual([
      '2025-01-10 10:03',
      null,
    ]);
  });

  test('less may be granted than was asked, and at most the limit once more', async () => {
    const id = await threeDayCase();
    // Monday 09:00 to Thursday 17:00 are 1,650 minutes of work; as many again end on Wednesday the 15th at 16:00.
    await step(who.officer, id, 'request_extension', later('2025-02-28 17:00'));
    refused(await take(who.chief, id, 'approve_extension', said), 'extension-too-long');
    const twice = (at: string) => ({ ...said, dueAt: local(at) });
    refused(await take(who.chief, id, 'approve_extension', twice('2025-01-15 16:31')), 'extension-too-long');
    refused(await take(who.chief, id, 'approve_extension', twice('2025-01-09 17:00')), 'extension-not-later');
    expect((await step(who.chief, id, 'approve_extension', twice('2025-01-15 12:00'))).dueAt).toBe(
      local('2025-01-15 12:00'),
    );
  });

  test('a second one is for the leader, a third there is none; both together at most double the limit', async () => {
    const id = await threeDayCase();
    await step(who.officer, id, 'request_extension', later('2025-01-10 17:00'));
    refused(await take(who.leader, id, 'approve_extension', said), 'chief-decides');
    await step(who.chief, id, 'approve_extension', said);
    await step(who.officer, id, 'request_extension', later('2025-01-16 17:00'));
    refused(await take(who.chief, id, 'approve_extension', said), 'leader-decides');
    refused(await take(who.leader, id, 'approve_extension', said), 'extension-too-long');
    await step(who.leader, id, 'approve_extension', { ...said, dueAt: local('2025-01-14 17:00') });
    refused(await take(who.officer, id, 'request_extension', later('2025-01-15 12:00')), 'extended-twice');
  });

  test('pauses do not eat into it: what was suspended is left out of the double', async () => {
    const id = await suspended();
    goTo('2025-01-09 15:00');
    expect((await step(who.officer, id, 'resume')).dueAt).toBe(local('2025-01-14 17:00'));
    await step(who.officer, id, 'request_extension', later('2025-01-17 17:00'));
    expect((await step(who.chief, id, 'approve_extension', said)).dueAt).toBe(local('2025-01-17 17:00'));
  });

  test('not of a critical case, not when it is late, and only to a later time', async () => {
    const critical = await underway(who, { typeCode: '0102', urgency: 'critical' });
    refused(
      await take(who.officer, critical, 'request_extension', later('2025-01-10 17:00')),
      'critical-not-extended',
    );
    const id = await threeDayCase();
    refused(
      await take(who.officer, id, 'request_extension', later('2025-01-09 17:00')),
      'extension-not-later',
    );
    goTo('2025-01-09 17:01');
    refused(await take(who.officer, id, 'request_extension', later('2025-01-13 17:00')), 'past-due');
  });

  test('one request waits at a time, and is decided by another', async () => {
    const id = await threeDayCase();
    await step(who.officer, id, 'request_extension', later('2025-01-10 17:00'));
    refused(await take(who.officer, id, 'request_suspension', because('2025-01-20')), 'request-pending');
    refused(await take(who.chief, id, 'approve_suspension', said), 'no-request-pending');
    refused(await take(who.officer, id, 'submit_result', result(here)), 'request-pending');
    const answer = await step(who.leader, id, 'refuse_extension', said);
    expect(answer).toMatchObject({ extensionCount: 0, dueAt: local('2025-01-09 17:00') });
  });
});

describe('by command', () => {
  test('a fire has no limit until the leader sets one, and what he set stays when it is reclassified', async () => {
    const { id } = await report(who, { typeCode: '0801' });
    expect((await step(who.dispatcher, id, 'accept')).dueAt).toBeNull();
    expect((await clocksOf(here, id)).command).toEqual(['running', 'leader', '2025-01-07 09:00']);
    refused(
      await take(who.chief, id, 'set_due', { dueAt: local('2025-01-07 12:00'), text }),
      'not-allowed',
      403,
    );
    refused(
      await take(who.leader, id, 'set_due', { dueAt: local('2025-01-06 09:00'), text }),
      'time-is-past',
    );
    const set = await step(who.leader, id, 'set_due', { dueAt: local('2025-01-07 12:00'), text });
    expect(set).toMatchObject({ dueAt: local('2025-01-07 12:00'), originalDueAt: local('2025-01-07 12:00') });
    expect((await clocksOf(here, id)).command).toBeUndefined();
    const changed = await step(who.dispatcher, id, 'reclassify', { severity: 'major', text });
    expect(changed.dueAt).toBe(local('2025-01-07 12:00'));
  });
});
