import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  accepted,
  clocksOf,
  hirePeople,
  itemsOf,
  local,
  type People,
  pieces,
  read,
  refused,
  said,
  step,
  storedCase,
  take,
  text,
  toldOf,
  underway,
} from '../support/acting.ts';
import { type Person, type Town, town } from '../support/town.ts';

let here: Town;
let who: People & { leader: Person; county: Person; expert: Person; mediator: Person };
beforeAll(async () => {
  here = await town();
  who = {
    ...(await hirePeople(here)),
    leader: await here.hire('leader'),
    county: await here.hire('county_dispatcher'),
    expert: await here.hire('unit_officer', 'department'),
    mediator: await here.hire('peoples_mediator'),
  };
});
afterAll(() => here?.close());
beforeEach(() => goTo('2025-03-03 09:00'));

const goTo = (at: string) => here.goTo(local(at));
const letter = {
  authority: '航埠派出所',
  legalBasis: '治安管理处罚法第四十三条',
  materials: ['现场照片 3 张'],
  text,
};
const crime = () => ({
  ...letter,
  crime: true,
  approval: { leaderId: who.leader.id, on: '2025-03-03', reference: '批 1' },
});
const receipt = { receiptNo: '航派收〔2025〕3号', text };

async function out(body: object = letter): Promise<string> {
  const id = await underway(who);
  await step(who.dispatcher, id, 'transfer_out', body);
  return id;
}
async function signed(body: object = letter): Promise<string> {
  const id = await out(body);
  goTo('2025-03-03 10:00');
  await step(who.dispatcher, id, 'acknowledge_transfer', receipt);
  return id;
}

describe('transfer', () => {
  test('the letter is numbered, the case is nobody’s here, and its clock runs until the receiver signs', async () => {
    const id = await underway(who);
    const { dueAt } = await read(who.dispatcher, id);
    const gone = await step(who.dispatcher, id, 'transfer_out', letter);
    expect(gone).toMatchObject({ status: 'transferred_out', handler: null, unit: null, dueAt });
    const [item] = itemsOf(gone, 'transfer');
    expect(item).toMatchObject({
      state: 'pending',
      dueAt: local('2025-03-04 17:00'),
      data: { authority: '航埠派出所', materials: ['现场照片 3 张'], crime: false },
    });
    expect(item!.data.number).toMatch(/移〔2025〕1号$/);
    expect((await clocksOf(here, id)).resolve?.[0]).toBe('running');
    goTo('2025-03-03 10:00');
    const taken = await step(who.dispatcher, id, 'acknowledge_transfer', receipt);
    expect(itemsOf(taken, 'transfer')).toMatchObject([
      { state: 'done', data: { receiptNo: receipt.receiptNo, receivedAt: local('2025-03-03 10:00') } },
    ]);
    const clocks = await clocksOf(here, id);
    expect([clocks.resolve?.[0], clocks.receipt, clocks.transfer_result]).toEqual([
      'paused',
      undefined,
      ['running', 'dispatcher', '2025-03-24 17:00'],
    ]);
    goTo('2025-03-10 10:00');
    const closed = await step(who.dispatcher, id, 'close_transferred', { text: '已罚款 200 元' });
    expect(closed).toMatchObject({
      status: 'closed',
      closingCode: 'transferred',
      closedAt: local('2025-03-10 10:00'),
    });
  });

  test('letters of a township are numbered through the year', async () => {
    const numbers = [];
    for (const id of [await out(), await out()])
      numbers.push(
        Number(/(\d+)号$/.exec(String(itemsOf(await read(who.chief, id), 'transfer')[0]!.data.number))![1]),
      );
    expect(numbers[1]).toBe(numbers[0]! + 1);
  });

  test('the receiver signed neither before the transfer nor in the future, and once', async () => {
    const id = await out();
    goTo('2025-03-03 11:00');
    for (const receivedAt of [local('2025-03-03 08:59'), local('2025-03-03 11:01')]) {
      const res = await take(who.dispatcher, id, 'acknowledge_transfer', { ...receipt, receivedAt });
      refused(res, 'day-out-of-range');
      expect(res.body.errors).toMatchObject([{ pointer: '/receivedAt' }]);
    }
    await step(who.dispatcher, id, 'acknowledge_transfer', {
      ...receipt,
      receivedAt: local('2025-03-03 10:00'),
    });
    refused(await take(who.dispatcher, id, 'acknowledge_transfer', receipt), 'transfer-acknowledged');
  });

  test('a crime goes with the leader’s approval, and its receipt is due within a day', async () => {
    const id = await underway(who);
    refused(
      await take(who.dispatcher, id, 'transfer_out', { ...letter, crime: true }),
      'leader-approval-required',
    );
    await step(who.dispatcher, id, 'transfer_out', crime());
    expect((await clocksOf(here, id)).receipt).toEqual(['running', 'dispatcher', '2025-03-04 09:00']);
  });

  test('refused within a working day of the receipt, the time with the receiver is left out', async () => {
    const id = await signed();
    const { dueAt } = await read(who.dispatcher, id);
    goTo('2025-03-04 17:00');
    const back = await step(who.dispatcher, id, 'refuse_transfer', said);
    expect(back).toMatchObject({ status: 'accepted', tier: 'township' });
    // Seven calendar days and 31 hours more end within Wednesday the 12th.
    expect([dueAt, back.dueAt]).toEqual([local('2025-03-11 00:00'), local('2025-03-13 00:00')]);
    const late = await signed();
    goTo('2025-03-04 17:01');
    refused(await take(who.dispatcher, late, 'refuse_transfer', said), 'refusal-window-over');
  });

  test('that no crime is filed may be said at any time', async () => {
    const id = await signed(crime());
    goTo('2025-03-20 10:00');
    await step(who.dispatcher, id, 'refuse_transfer', said);
  });

  test('refused a second time it is for the county to decide', async () => {
    const id = await out();
    goTo('2025-03-03 10:00');
    expect((await step(who.dispatcher, id, 'refuse_transfer', said)).tier).toBe('township');
    goTo('2025-03-03 11:00');
    await step(who.dispatcher, id, 'transfer_out', { ...letter, authority: '人民法院' });
    goTo('2025-03-03 13:30');
    const back = await step(who.dispatcher, id, 'refuse_transfer', said);
    expect(back).toMatchObject({ tier: 'county', status: 'accepted' });
    expect((await read(who.county, id)).allowedSteps).toContain('dispatch');
    refused(await take(who.dispatcher, id, 'dispatch', { unitId: here.units.branch }), 'case-at-other-tier');
  });

  test('the chief recalls it until the receiver signs', async () => {
    const id = await out();
    refused(await take(who.dispatcher, id, 'recall_transfer', said), 'not-allowed', 403);
    const back = await step(who.chief, id, 'recall_transfer', said);
    expect(itemsOf(back, 'transfer')).toMatchObject([{ state: 'recalled' }]);
    refused(await take(who.chief, await signed(), 'recall_transfer', said), 'transfer-acknowledged');
  });

  test('it is settled after the receipt, and without a result only after fifteen working days and an urging', async () => {
    refused(await take(who.dispatcher, await out(), 'close_transferred', said), 'transfer-not-acknowledged');
    goTo('2025-03-03 09:00');
    const id = await signed();
    const without = { ...said, noResult: true };
    goTo('2025-03-24 17:01');
    refused(await take(who.dispatcher, id, 'close_transferred', without), 'transfer-result-awaited');
    await step(who.dispatcher, id, 'urge');
    expect((await step(who.dispatcher, id, 'close_transferred', without)).status).toBe('closed');
    goTo('2025-03-03 09:00');
    const early = await signed();
    await step(who.dispatcher, early, 'urge');
    goTo('2025-03-24 17:00');
    refused(await take(who.dispatcher, early, 'close_transferred', without), 'transfer-result-awaited');
  });

  test('out of a suspension the clock runs on first, and what was asked for lapses', async () => {
    const id = await underway(who);
    await step(who.officer, id, 'request_suspension', {
      reasonCode: 'season',
      reviewOn: '2025-03-20',
      text,
      evidence: pieces(here),
    });
    await step(who.chief, id, 'approve_suspension', said);
    goTo('2025-03-05 09:00');
    const gone = await step(who.dispatcher, id, 'transfer_out', letter);
    // Two days of suspension are given back: the 10th becomes the 12th.
    expect(gone).toMatchObject({ suspendedAt: null, reviewOn: null, dueAt: local('2025-03-13 00:00') });
    const asked = await underway(who);
    await step(who.officer, asked, 'request_termination', { closingCode: 'matter_gone', text });
    const away = await step(who.dispatcher, asked, 'transfer_out', letter);
    expect(itemsOf(away, 'termination')).toMatchObject([{ state: 'lapsed' }]);
  });
});

describe('notice', () => {
  const notice = () => ({
    unitId: here.units.department,
    text: '发现未经许可建房',
    suggestion: '请认定用地性质',
    replyNeeded: true,
  });

  test('another unit is told, sees the case, and replies; responsibility stays', async () => {
    const id = await underway(who);
    await who.expert.get(`/v1/cases/${id}`).expect(404);
    const sent = await step(who.dispatcher, id, 'notify_copy', notice());
    const [item] = itemsOf(sent, 'notice');
    expect(item).toMatchObject({
      state: 'pending',
      toUnit: here.units.department,
      dueAt: local('2025-03-10 17:00'),
    });
    expect(item!.data.number).toMatch(/抄〔2025〕\d+号$/);
    expect(sent).toMatchObject({ handler: who.officer.id, status: 'in_progress' });
    expect((await read(who.expert, id)).allowedSteps).toEqual(['reply_notice']);
    const replied = await step(who.expert, id, 'reply_notice', { itemId: item!.id, text });
    expect(itemsOf(replied, 'notice')).toMatchObject([{ state: 'done', doneBy: who.expert.id }]);
    expect(await toldOf(here, id)).toContain(`case.reply_notice ${who.dispatcher.id}`);
    refused(await take(who.expert, id, 'reply_notice', { itemId: item!.id, text }), 'not-allowed', 403);
  });

  test('in an urgent case within a working day; where no reply is needed there is nothing to wait for', async () => {
    const id = await underway(who, { urgency: 'urgent' });
    const urgent = await step(who.dispatcher, id, 'notify_copy', notice());
    expect(itemsOf(urgent, 'notice')[0]!.dueAt).toBe(local('2025-03-04 17:00'));
    const told = await underway(who);
    const sent = await step(who.dispatcher, told, 'notify_copy', { ...notice(), replyNeeded: false });
    expect(itemsOf(sent, 'notice')).toMatchObject([{ state: 'done', dueAt: null }]);
    refused(
      await take(who.expert, told, 'reply_notice', { itemId: itemsOf(sent, 'notice')[0]!.id, text }),
      'not-allowed',
      403,
    );
  });

  test('each unit replies to its own notice alone', async () => {
    const id = await underway(who);
    const first = await step(who.dispatcher, id, 'notify_copy', notice());
    await step(who.dispatcher, id, 'notify_copy', { ...notice(), unitId: here.units.mediation });
    refused(
      await take(who.mediator, id, 'reply_notice', { itemId: itemsOf(first, 'notice')[0]!.id, text }),
      'no-notice-open',
    );
  });

  test('only units of the county are told, and not before the case is accepted', async () => {
    const id = await accepted(who);
    refused(
      await take(who.dispatcher, id, 'notify_copy', { ...notice(), unitId: here.units.prefectureCenter }),
      'unit-not-open',
    );
    await step(who.dispatcher, id, 'notify_copy', notice());
    refused(await take(who.officer, id, 'notify_copy', notice()), 'not-allowed', 403);
  });

  test('a reply may still come once the case is closed', async () => {
    const id = await underway(who);
    const sent = await step(who.dispatcher, id, 'notify_copy', notice());
    await step(who.chief, id, 'terminate', { closingCode: 'matter_gone', text });
    await step(who.expert, id, 'reply_notice', { itemId: itemsOf(sent, 'notice')[0]!.id, text });
    expect((await storedCase(here, id)).status).toBe('closed');
  });
});
