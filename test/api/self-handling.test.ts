import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import {
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
  said,
  step,
  storedCase,
  take,
  text,
  underway,
} from '../support/acting.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let who: People & { gridLeader: Person; supervisor: Person; partTime: Person; neighbour: Person };
beforeAll(async () => {
  here = await town();
  who = {
    ...(await hirePeople(here)),
    gridLeader: await here.hire('grid_leader'),
    supervisor: await here.hire('grid_supervisor'),
    partTime: await here.hire('part_time_grid_worker'),
    neighbour: await here.hire('full_time_grid_worker', places.otherGrid),
  };
});
afterAll(() => here?.close());
beforeEach(() => goTo('2025-03-03 09:00'));

const goTo = (at: string) => here.goTo(local(at));
const done = () => ({ text: '已劝导清理完毕', evidence: pieces(here) });
const checked = (passed: boolean) => ({ passed, text, evidence: pieces(here) });
/** The last byte of its id says whether a case is checked again. */
const idEnding = (last: number) => uuidv7(here.now, Buffer.concat([randomBytes(7), Buffer.from([last])]));
const sampled = () => idEnding(0x0c);

async function handled(more: object = {}, by = who.worker): Promise<string> {
  const { id } = await report(who, more);
  await step(by, id, 'self_handle', done());
  return id;
}
async function reopened(id: string): Promise<void> {
  await step(who.chief, id, 'approve_reopen', said);
}

describe('handling in the grid', () => {
  test('accepted, resolved and closed in one step, and the grid leader signs it off in three days', async () => {
    const { id } = await report(who);
    goTo('2025-03-03 09:30');
    const closed = await step(who.worker, id, 'self_handle', done());
    const at = local('2025-03-03 09:30');
    expect(closed).toMatchObject({
      status: 'closed',
      closingCode: 'self_handled',
      acceptedAt: at,
      resultSubmittedAt: at,
      closedAt: at,
      handler: who.worker.id,
    });
    expect(closed.firstResponseAt).toBeNull();
    expect((await clocksOf(here, id)).sign_off).toEqual(['running', 'grid_leader', '2025-03-06 17:00']);
    expect((await storedCase(here, id)).on_time).toBe(true);
  });

  test('what the leader handles himself his supervisor signs off', async () => {
    const id = await handled({}, who.gridLeader);
    expect((await clocksOf(here, id)).sign_off?.[1]).toBe('grid_supervisor');
  });

  test('only what the grid may settle: of its types, not urgent, and not by those who have no hand in it', async () => {
    const { id: fire } = await report(who, { typeCode: '0501', urgency: 'normal' });
    refused(await take(who.worker, fire, 'self_handle', done()), 'not-for-self-handling');
    const { id: urgent } = await report(who, { urgency: 'urgent' });
    refused(await take(who.worker, urgent, 'self_handle', done()), 'too-urgent-to-self-handle');
    const { id } = await report(who);
    refused(await take(who.partTime, id, 'self_handle', done()), 'not-allowed', 403);
    refused(await take(who.dispatcher, id, 'self_handle', done()), 'not-allowed', 403);
    refused(await take(who.neighbour, id, 'self_handle', done()), 'not-found', 404);
    refused(
      await take(who.worker, id, 'self_handle', { ...done(), evidence: pieces(here, 'document') }),
      'photo-required',
    );
    for (const bare of [{ text }, { text, evidence: [] }]) {
      const res = await take(who.worker, id, 'self_handle', bare);
      refused(res, 'invalid-request', 400);
      expect(res.body.errors).toMatchObject([{ pointer: '/evidence', detail: '须附照片等材料' }]);
    }
  });

  test('a major type alone says not yet that the grid may settle it', async () => {
    const { id } = await report(who, { typeCode: '01' });
    refused(await take(who.worker, id, 'self_handle', done()), 'not-for-self-handling');
  });

  test('nobody handles, nor verifies, a quarrel of his own', async () => {
    const mine = await here.hire('full_time_grid_worker');
    await here.owner.query(`update staff set name = '王某' where id = $1`, [mine.id]);
    const { id } = await report(who, { parties: [{ role: 'respondent', name: '王某' }] });
    refused(await take(mine, id, 'self_handle', done()), 'actor-is-party');
    await step(who.worker, id, 'self_handle', done());
  });

  test('once accepted by the desk it is too late', async () => {
    const { id } = await report(who);
    await step(who.dispatcher, id, 'accept');
    refused(await take(who.worker, id, 'self_handle', done()), 'step-not-open', 409);
  });
});

describe('signing off', () => {
  test('by the leader or the supervisor, never by whoever handled it, once', async () => {
    const id = await handled({}, who.gridLeader);
    refused(await take(who.gridLeader, id, 'sign_off', { agreed: true }), 'own-work');
    refused(await take(who.worker, id, 'sign_off', { agreed: true }), 'not-allowed', 403);
    const signed = await step(who.supervisor, id, 'sign_off', { agreed: true });
    expect(itemsOf(signed, 'sign_off')).toMatchObject([
      { state: 'done', doneBy: who.supervisor.id, data: { agreed: true } },
    ]);
    expect(signed.pendingRequest).toBeNull();
    refused(await take(who.supervisor, id, 'sign_off', { agreed: true }), 'nothing-to-sign-off');
  });

  test('there is nothing to sign off where the desk closed the case', async () => {
    const id = await underway(who);
    await finish(here, who, id);
    refused(await take(who.gridLeader, id, 'sign_off', { agreed: true }), 'not-self-handled');
  });

  test('an objection asks to reopen; reopened, whoever handled it in vain does not get it again', async () => {
    const id = await handled();
    const objected = await step(who.gridLeader, id, 'sign_off', { agreed: false, text: '现场未清理' });
    expect(objected.pendingRequest).toMatchObject({
      kind: 'reopen',
      reasonCode: 'sign_off_objection',
      requestedBy: who.gridLeader.id,
    });
    goTo('2025-03-04 09:00');
    await reopened(id);
    expect(await read(who.dispatcher, id)).toMatchObject({
      status: 'accepted',
      round: 2,
      handler: null,
      dueAt: local('2025-03-12 00:00'),
    });
    refused(await take(who.dispatcher, id, 'dispatch', { handlerId: who.worker.id }), 'handler-barred');
    await step(who.dispatcher, id, 'dispatch', { handlerId: who.partTime.id });
    refused(await take(who.dispatcher, id, 'reassign', { handlerId: who.worker.id, text }), 'handler-barred');
    await step(who.dispatcher, id, 'reassign', { handlerId: who.officer.id, text });
  });
});

describe('spot checks', () => {
  test('one case in twenty is checked again, by someone who did not handle it', async () => {
    const id = await handled({ id: sampled() });
    expect((await clocksOf(here, id)).spot_check).toEqual(['running', 'verifier', '2025-03-17 17:00']);
    refused(await take(who.verifier, id, 'spot_check', { passed: true, text }), 'invalid-request', 400);
    const seen = await step(who.verifier, id, 'spot_check', checked(true));
    expect(itemsOf(seen, 'spot_check')).toMatchObject([{ state: 'done', data: { passed: true } }]);
    expect(seen.pendingRequest).toBeNull();
    refused(await take(who.supervisor, id, 'spot_check', checked(true)), 'not-in-sample');
    const supervisor = await here.hire('full_time_grid_worker');
    await here.owner.query(
      `insert into posts (id, staff_id, role, area, valid_from) values (gen_random_uuid(), $1, 'grid_supervisor', $2, '2016-01-01')`,
      [supervisor.id, places.grid],
    );
    const own = await handled({ id: sampled() }, supervisor);
    refused(await take(supervisor, own, 'spot_check', checked(true)), 'own-work');
  });

  test('the others are not', async () => {
    const id = await handled({ id: idEnding(0x0d) });
    refused(await take(who.verifier, id, 'spot_check', checked(true)), 'not-in-sample');
  });

  test('a failure asks to reopen, and bars whoever handled it', async () => {
    const id = await handled({ id: sampled() });
    const failed = await step(who.verifier, id, 'spot_check', checked(false));
    expect(failed.pendingRequest).toMatchObject({ kind: 'reopen', reasonCode: 'spot_check_failed' });
    await reopened(id);
    expect(await storedCase(here, id)).toMatchObject({ barred: [who.worker.id], closing_code: null });
    refused(await take(who.dispatcher, id, 'dispatch', { handlerId: who.worker.id }), 'handler-barred');
  });
});
