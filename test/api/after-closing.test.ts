import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  accepted,
  clocksOf,
  close,
  finish,
  hirePeople,
  itemsOf,
  local,
  onSite,
  onWall,
  type People,
  read,
  refused,
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
let who: People & { supervisor: Person };
beforeAll(async () => {
  here = await town();
  who = { ...(await hirePeople(here)), supervisor: await here.hire('grid_supervisor') };
});
afterAll(() => here?.close());
beforeEach(() => goTo('2025-03-03 09:00'));

const goTo = (at: string) => here.goTo(local(at));
const visit = (satisfied: boolean) => ({ way: 'visit', satisfied, text });
const known = { reporter: { name: '夏某', phone: '13800001234' } };

/** Closed on the same Monday; of a dispute unless the test says otherwise. */
async function closed(more: object = {}): Promise<string> {
  const id = await underway(who, { ...known, ...more });
  await finish(here, who, id);
  return id;
}
const planned = async (id: string) =>
  itemsOf(await read(who.dispatcher, id), 'follow_up')
    .map(({ dueAt, state }) => [onWall(dueAt), state])
    .sort();

describe('following up', () => {
  test('a dispute is followed up on day 3 and day 30, each until the end of the day', async () => {
    const id = await closed();
    expect(await planned(id)).toEqual([
      ['2025-03-07 00:00', 'pending'],
      ['2025-04-03 00:00', 'pending'],
    ]);
    goTo('2025-03-06 10:00');
    const seen = await step(who.supervisor, id, 'follow_up', visit(true));
    expect(seen.residentToldAt).toBe(local('2025-03-06 10:00'));
    expect(await planned(id)).toEqual([
      ['2025-03-07 00:00', 'done'],
      ['2025-04-03 00:00', 'pending'],
    ]);
  });

  test('a recurrence on day 1, 7 and 30; rubbish not at all', async () => {
    const first = await closed();
    const again = await closed({ recurrenceOf: first });
    expect((await planned(again)).map(([due]) => due)).toEqual([
      '2025-03-05 00:00',
      '2025-03-11 00:00',
      '2025-04-03 00:00',
    ]);
    expect(await planned(await closed({ typeCode: '0601' }))).toEqual([]);
  });

  test('not by whoever handled it', async () => {
    const id = await underway(who);
    await here.owner.query(`update cases set handlers = handlers || $2::uuid where id = $1`, [
      id,
      who.worker.id,
    ]);
    await finish(here, who, id);
    refused(await take(who.worker, id, 'follow_up', visit(true)), 'own-work');
  });

  test('a red case is followed up twice before it is closed', async () => {
    const id = await underway(who);
    await here.owner.query(`update cases set risk_color = 'red' where id = $1`, [id]);
    await step(who.officer, id, 'submit_result', result(here));
    await step(who.verifier, id, 'pass_verification', onSite(here));
    refused(await take(who.dispatcher, id, 'close', close), 'red-not-followed-up');
    await step(who.worker, id, 'follow_up', visit(true));
    refused(await take(who.dispatcher, id, 'close', close), 'red-not-followed-up');
    goTo('2025-03-04 09:00');
    await step(who.worker, id, 'follow_up', visit(true));
    await step(who.dispatcher, id, 'close', close);
    expect((await planned(id)).filter(([, state]) => state === 'pending')).toHaveLength(5);
  });

  test('dissatisfaction asks for the case to be reopened, once', async () => {
    const id = await closed();
    const unhappy = await step(who.supervisor, id, 'follow_up', visit(false));
    expect(unhappy.pendingRequest).toMatchObject({
      kind: 'reopen',
      reasonCode: 'not_resolved',
      requestedBy: who.supervisor.id,
    });
    goTo('2025-03-04 09:00');
    const twice = await step(who.verifier, id, 'follow_up', visit(false));
    expect(itemsOf(twice, 'reopen')).toHaveLength(1);
    refused(
      await take(who.worker, id, 'request_reopen', { reasonCode: 'not_resolved', text }),
      'request-pending',
    );
    const again = await step(who.chief, id, 'approve_reopen', said);
    expect(again).toMatchObject({ status: 'accepted', round: 2 });
    expect((await planned(id)).map(([, state]) => state)).toEqual(['done', 'done']);
    expect(Object.keys(await clocksOf(here, id))).toEqual(['resolve']);
  });

  test('what is left of the plan ends with a reopening', async () => {
    const id = await closed();
    await step(who.worker, id, 'request_reopen', { reasonCode: 'new_evidence', text });
    await step(who.chief, id, 'approve_reopen', said);
    expect((await planned(id)).map(([, state]) => state)).toEqual(['lapsed', 'lapsed']);
  });

  test('after ninety days a complaint is noted, and reopens nothing', async () => {
    const id = await closed();
    goTo('2025-06-02 00:00');
    expect((await step(who.verifier, id, 'follow_up', visit(false))).pendingRequest).toBeNull();
  });
});

describe('rating', () => {
  test('the reporter rates, and may change it for seven days', async () => {
    const id = await closed();
    expect((await step(who.worker, id, 'rate', { rating: 5 })).rating).toBe(5);
    goTo('2025-03-10 23:59');
    expect((await step(who.worker, id, 'rate', { rating: 3 })).rating).toBe(3);
    goTo('2025-03-11 00:00');
    refused(await take(who.worker, id, 'rate', { rating: 4 }), 'rating-final');
    expect((await storedCase(here, id)).rating).toBe(3);
  });

  test('one to five, by the reporter, of a case whose reporter is known', async () => {
    const id = await closed();
    refused(await take(who.worker, id, 'rate', { rating: 0 }), 'invalid-request', 400);
    refused(await take(who.worker, id, 'rate', { rating: 6 }), 'invalid-request', 400);
    refused(await take(who.dispatcher, id, 'rate', { rating: 5 }), 'not-allowed', 403);
    refused(
      await take(who.worker, await closed({ reporter: undefined }), 'rate', { rating: 5 }),
      'reporter-anonymous',
    );
  });

  test('one or two stars ask for the case to be reopened; three do not', async () => {
    const fine = await closed();
    expect((await step(who.worker, fine, 'rate', { rating: 3 })).pendingRequest).toBeNull();
    const poor = await closed();
    const rated = await step(who.worker, poor, 'rate', { rating: 2, text: '未粉刷' });
    expect(rated.pendingRequest).toMatchObject({ kind: 'reopen', requestedBy: who.worker.id });
    expect((await step(who.chief, poor, 'refuse_reopen', said)).status).toBe('closed');
  });

  test('before it is closed there is nothing to rate', async () => {
    refused(await take(who.worker, await accepted(who, known), 'rate', { rating: 5 }), 'step-not-open', 409);
  });
});

test('nobody archives by hand', async () => {
  const id = await closed();
  goTo('2025-06-02 00:00');
  refused(await take(who.chief, id, 'archive'), 'not-allowed', 403);
});
