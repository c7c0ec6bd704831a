import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  accepted,
  clocksOf,
  hirePeople,
  itemsOf,
  local,
  type People,
  read,
  refused,
  said,
  step,
  storedCase,
  take,
  text,
  underway,
} from '../support/acting.ts';
import { type Person, type Town, town } from '../support/town.ts';

let here: Town;
let who: People & { gridLeader: Person; supervisor: Person; leader: Person; county: Person; expert: Person };
beforeAll(async () => {
  here = await town();
  who = {
    ...(await hirePeople(here)),
    gridLeader: await here.hire('grid_leader'),
    supervisor: await here.hire('grid_supervisor'),
    leader: await here.hire('leader'),
    county: await here.hire('county_dispatcher'),
    expert: await here.hire('unit_officer', 'department'),
  };
});
afterAll(() => here?.close());
beforeEach(() => goTo('2025-03-03 09:00'));

const goTo = (at: string) => here.goTo(local(at));
const up = { reasonCode: 'no_result', text };
const approved = () => ({
  ...up,
  approval: { leaderId: who.leader.id, on: '2025-03-03', reference: '航埠批〔2025〕1号' },
});
const atTier = (tier: string) => accepted(who, {}, { tier });
/** Escalated to the county by the chief, an hour after acceptance. */
async function atCounty(): Promise<string> {
  const id = await accepted(who);
  goTo('2025-03-03 10:00');
  await step(who.chief, id, 'escalate', approved());
  return id;
}

describe('upward', () => {
  test('from grid to village to township, each stay kept, the limit running on', async () => {
    const id = await atTier('grid');
    const { dueAt } = await read(who.dispatcher, id);
    expect((await clocksOf(here, id)).tier).toEqual(['running', 'grid_leader', '2025-03-07 00:00']);
    goTo('2025-03-04 09:00');
    expect(await step(who.gridLeader, id, 'escalate', up)).toMatchObject({
      tier: 'village',
      status: 'accepted',
      dueAt,
    });
    expect((await clocksOf(here, id)).tier).toEqual(['running', 'grid_supervisor', '2025-03-11 00:00']);
    goTo('2025-03-05 09:00');
    const there = await step(who.supervisor, id, 'escalate', up);
    expect(there).toMatchObject({ tier: 'township', dueAt });
    expect(
      itemsOf(there, 'tier').map(({ at, data }) => [at, data.since, data.from, data.to, data.how]),
    ).toEqual([
      [local('2025-03-04 09:00'), local('2025-03-03 09:00'), 'grid', 'village', 'escalated'],
      [local('2025-03-05 09:00'), local('2025-03-04 09:00'), 'village', 'township', 'escalated'],
    ]);
    expect((await clocksOf(here, id)).tier).toBeUndefined();
  });

  test('whoever handled it is rid of it, and a new dispatch has its own response limit', async () => {
    const id = await underway(who);
    goTo('2025-03-03 10:00');
    const there = await step(who.chief, id, 'escalate', approved());
    expect(there).toMatchObject({ tier: 'county', status: 'accepted', handler: null, unit: null });
    expect((await clocksOf(here, id)).resolve?.[1]).toBe('county_dispatcher');
    expect((await clocksOf(here, id)).on_site).toBeUndefined();
    goTo('2025-03-03 11:00');
    await step(who.county, id, 'dispatch', { unitId: here.units.department });
    expect((await clocksOf(here, id)).response).toEqual([
      'running',
      here.units.department,
      '2025-03-03 16:30',
    ]);
    expect((await read(who.expert, id)).allowedSteps).toContain('sign_for');
  });

  test('nobody escalates from a tier that is not his', async () => {
    const low = await atTier('village');
    refused(await take(who.chief, low, 'escalate', approved()), 'case-at-other-tier');
    const high = await atTier('township');
    refused(await take(who.gridLeader, high, 'escalate', up), 'case-at-other-tier');
    refused(await take(who.county, high, 'escalate', up), 'case-at-other-tier');
    refused(await take(who.dispatcher, high, 'escalate', up), 'not-allowed', 403);
  });

  test('to the county with the leader’s approval, unless it is critical', async () => {
    const id = await accepted(who);
    refused(await take(who.chief, id, 'escalate', up), 'leader-approval-required');
    const { approval } = approved();
    const tomorrow = await take(who.chief, id, 'escalate', {
      ...up,
      approval: { ...approval, on: '2025-03-04' },
    });
    refused(tomorrow, 'day-out-of-range');
    const byOther = await take(who.chief, id, 'escalate', {
      ...up,
      approval: { ...approval, leaderId: who.verifier.id },
    });
    refused(byOther, 'not-a-leader');
    expect(byOther.body.errors).toMatchObject([{ pointer: '/approval/leaderId' }]);
    const there = await step(who.chief, id, 'escalate', approved());
    expect(itemsOf(there, 'tier')[0]!.data.approval).toEqual(approval);
    const critical = await accepted(who, { urgency: 'critical' });
    await step(who.chief, critical, 'escalate', up);
  });

  test('the county gives what is beyond it to the prefecture, and there is nothing above', async () => {
    const id = await atCounty();
    goTo('2025-03-03 11:00');
    expect((await step(who.county, id, 'escalate', up)).tier).toBe('prefecture_city');
    refused(await take(who.county, id, 'escalate', up), 'no-other-tier');
  });

  test('the county’s case is dispatched and closed by the county, not by the township', async () => {
    const id = await atCounty();
    refused(await take(who.dispatcher, id, 'dispatch', { unitId: here.units.branch }), 'case-at-other-tier');
    await step(who.county, id, 'dispatch', { unitId: here.units.otherPlatform });
    expect((await read(who.chief, id)).allowedSteps).not.toContain('recall_dispatch');
    expect((await storedCase(here, id)).unit_id).toBe(here.units.otherPlatform);
  });
});

describe('downward', () => {
  test('what was just escalated is sent down once, and not after the county dispatched it', async () => {
    const id = await atCounty();
    goTo('2025-03-03 11:00');
    const back = await step(who.county, id, 'send_down', said);
    expect(back).toMatchObject({ tier: 'township', status: 'accepted' });
    expect(itemsOf(back, 'tier').map(({ data }) => [data.how, data.refused ?? false])).toEqual([
      ['escalated', true],
      ['sent_down', false],
    ]);
    expect((await clocksOf(here, id)).resolve?.[1]).toBe('dispatcher');
    goTo('2025-03-03 13:30');
    await step(who.chief, id, 'escalate', approved());
    refused(await take(who.county, id, 'send_down', said), 'not-just-escalated');

    const other = await atCounty();
    goTo('2025-03-03 11:00');
    await step(who.county, other, 'dispatch', { unitId: here.units.department });
    goTo('2025-03-03 11:10');
    await step(who.county, other, 'recall_dispatch', said);
    refused(await take(who.county, other, 'send_down', said), 'not-just-escalated');
  });

  test('a township’s case is not sent down by the county', async () => {
    refused(await take(who.county, await accepted(who), 'send_down', said), 'case-at-other-tier');
  });

  test('it is delegated tier by tier, and who gets it may escalate it as not admitted', async () => {
    const id = await accepted(who);
    refused(await take(who.dispatcher, id, 'delegate_down', said), 'not-allowed', 403);
    expect((await step(who.chief, id, 'delegate_down', said)).tier).toBe('village');
    goTo('2025-03-03 10:00');
    expect((await step(who.chief, id, 'delegate_down', said)).tier).toBe('grid');
    refused(await take(who.chief, id, 'delegate_down', said), 'no-other-tier');
    goTo('2025-03-03 11:00');
    const up = await step(who.gridLeader, id, 'escalate', { reasonCode: 'not_admitted', text });
    expect(itemsOf(up, 'tier').map(({ data }) => data.how)).toEqual(['delegated', 'delegated', 'escalated']);
  });

  test('the county delegates to the township, whose desk it is from then on', async () => {
    const id = await atCounty();
    refused(await take(who.chief, id, 'delegate_down', said), 'case-at-other-tier');
    goTo('2025-03-03 11:00');
    expect((await step(who.county, id, 'delegate_down', said)).tier).toBe('township');
    await step(who.dispatcher, id, 'dispatch', { unitId: here.units.branch });
  });

  test('what needs a department is not delegated to a village or a grid', async () => {
    const id = await accepted(who, { typeCode: '0501' });
    expect((await storedCase(here, id)).flags).toContain('adm');
    refused(await take(who.chief, id, 'delegate_down', said), 'not-on-admission-list');
    refused(
      await take(who.dispatcher, id, 'dispatch', { handlerId: who.worker.id }),
      'not-on-admission-list',
    );
  });
});
