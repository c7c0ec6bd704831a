import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  accepted,
  clocksOf,
  finish,
  hirePeople,
  itemsOf,
  local,
  type People,
  read,
  refused,
  report,
  said,
  step,
  storedCase,
  take,
  text,
  toldOf,
  underway,
} from '../support/acting.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let who: People & { county: Person; otherWorker: Person; otherDispatcher: Person };
beforeAll(async () => {
  here = await town();
  who = {
    ...(await hirePeople(here)),
    county: await here.hire('county_dispatcher'),
    otherWorker: await here.hire('full_time_grid_worker', places.strangeGrid),
    otherDispatcher: await here.hire('dispatcher', 'otherOffice'),
  };
});
afterAll(() => here?.close());
beforeEach(() => goTo('2025-03-03 09:00'));

const goTo = (at: string) => here.goTo(local(at));
const into = (leadCaseId: string) => ({ leadCaseId, text: '同一事项' });
const countOf = async (id: string) => (await storedCase(here, id)).merged_count;

/** A case of the other township, accepted there. */
async function elsewhere(): Promise<string> {
  const { id } = await report({ worker: who.otherWorker }, { area: places.strangeGrid });
  await step(who.otherDispatcher, id, 'accept');
  return id;
}

describe('merging', () => {
  test('the merged case stands still and follows its lead; its request lapses, its handler is rid of it', async () => {
    const [lead, id] = [await accepted(who), await underway(who)];
    await step(who.officer, id, 'request_termination', { closingCode: 'matter_gone', text });
    goTo('2025-03-04 09:00');
    const merged = await step(who.dispatcher, id, 'merge', into(lead));
    expect(merged).toMatchObject({
      status: 'merged',
      leadCase: lead,
      handler: null,
      unit: null,
      pendingRequest: null,
      allowedSteps: [],
    });
    expect(itemsOf(merged, 'termination')).toMatchObject([{ state: 'lapsed' }]);
    expect(Object.entries(await clocksOf(here, id)).filter(([, [state]]) => state === 'running')).toEqual([]);
    expect(await countOf(lead)).toBe(1);
  });

  test('a report that was not accepted yet counts as accepted then', async () => {
    const [lead, { id }] = [await accepted(who), await report(who)];
    goTo('2025-03-03 10:00');
    expect((await step(who.dispatcher, id, 'merge', into(lead))).acceptedAt).toBe(local('2025-03-03 10:00'));
  });

  test('not into itself, nor into what is not open', async () => {
    const [lead, id, closed, third] = [
      await accepted(who),
      await accepted(who),
      await underway(who),
      await accepted(who),
    ];
    refused(await take(who.dispatcher, id, 'merge', into(id)), 'merge-with-itself');
    await finish(here, who, closed);
    refused(await take(who.dispatcher, id, 'merge', into(closed)), 'lead-not-open');
    await step(who.dispatcher, third, 'merge', into(lead));
    refused(await take(who.dispatcher, id, 'merge', into(third)), 'lead-not-open');
    refused(
      await take(who.dispatcher, id, 'merge', into('015fcb1e-0000-7000-8000-000000000003')),
      'lead-not-open',
    );
  });

  test('what followed a case follows its lead from then on', async () => {
    const [last, middle, first] = [await accepted(who), await accepted(who), await accepted(who)];
    await step(who.dispatcher, first, 'merge', into(middle));
    await step(who.dispatcher, middle, 'merge', into(last));
    expect((await read(who.chief, first)).leadCase).toBe(last);
    expect([await countOf(last), await countOf(middle)]).toEqual([2, 0]);
  });

  test('across townships only the county merges, and nothing that follows is lost', async () => {
    const [lead, far] = [await accepted(who), await elsewhere()];
    refused(await take(who.otherDispatcher, far, 'merge', into(lead)), 'lead-not-open');
    await step(who.county, far, 'merge', into(lead));
    const near = await accepted(who);
    await step(who.dispatcher, near, 'merge', into(lead));
    // The dispatcher sees one of the two; both count.
    expect(await countOf(lead)).toBe(2);
    const next = await accepted(who);
    await step(who.dispatcher, lead, 'merge', into(next));
    expect([(await storedCase(here, far)).lead_case_id, await countOf(next)]).toEqual([next, 3]);
    const otherChief = await here.hire('duty_chief', 'otherOffice');
    expect((await step(otherChief, far, 'unmerge', said)).status).toBe('accepted');
    expect(await countOf(next)).toBe(2);
  });

  test('undone by the chief, the time it was merged is left out', async () => {
    const [lead, id] = [await accepted(who), await accepted(who)];
    goTo('2025-03-04 09:00');
    await step(who.dispatcher, id, 'merge', into(lead));
    goTo('2025-03-06 09:00');
    refused(await take(who.dispatcher, id, 'unmerge', said), 'not-allowed', 403);
    const undone = await step(who.chief, id, 'unmerge', said);
    // Due with the end of the 10th; two days later is the 12th.
    expect(undone).toMatchObject({ status: 'accepted', leadCase: null, dueAt: local('2025-03-13 00:00') });
    expect((await storedCase(here, id)).elapsed_minutes).toBe(24 * 60);
    expect(await countOf(lead)).toBe(0);
  });

  test('what the county has in hand the township neither merges nor voids', async () => {
    const [lead, id] = [await accepted(who), await accepted(who)];
    await here.owner.query(`update cases set tier = 'county' where id = $1`, [id]);
    refused(await take(who.dispatcher, id, 'merge', into(lead)), 'case-at-other-tier');
    await step(who.dispatcher, id, 'request_void', { ...said, reasonCode: 'entered_by_mistake' });
    refused(await take(who.chief, id, 'approve_void', said), 'case-at-other-tier');
    expect((await step(who.county, id, 'approve_void', said)).status).toBe('voided');
  });

  test('a case with a major type alone is not dispatched, however it came to be accepted', async () => {
    const lead = await accepted(who);
    const report = { typeCode: '01', area: places.grid, title: '邻里争吵', description: '不知何类' };
    const { id } = (await who.worker.post('/v1/cases').send(report).expect(201)).body;
    await step(who.dispatcher, id, 'merge', into(lead));
    await step(who.chief, id, 'unmerge', said);
    refused(await take(who.dispatcher, id, 'dispatch', {}), 'minor-type-required');
  });

  test('not from a lead that is archived', async () => {
    const [lead, id] = [await accepted(who), await accepted(who)];
    await step(who.dispatcher, id, 'merge', into(lead));
    await here.owner.query(`update cases set status = 'archived', closed_at = now() where id = $1`, [lead]);
    refused(await take(who.chief, id, 'unmerge', said), 'lead-archived');
  });

  test('a lead is neither withdrawn, refused, terminated nor voided while others follow it', async () => {
    const { id: lead } = await report(who);
    await step(who.dispatcher, await accepted(who), 'merge', into(lead));
    refused(await take(who.worker, lead, 'withdraw', said), 'has-merged-cases');
    refused(
      await take(who.dispatcher, lead, 'reject', { reasonCode: 'no_facts', advice: text }),
      'has-merged-cases',
    );
    await step(who.dispatcher, lead, 'accept');
    refused(
      await take(who.chief, lead, 'terminate', { closingCode: 'matter_gone', text }),
      'has-merged-cases',
    );
    await step(who.dispatcher, lead, 'request_void', { reasonCode: 'test', text });
    refused(await take(who.chief, lead, 'approve_void', said), 'has-merged-cases');
  });

  test('when the lead is closed, those who reported what follows it are told', async () => {
    const [lead, { id }] = [await underway(who), await report({ worker: who.otherWorker })];
    await step(who.dispatcher, id, 'merge', into(lead));
    await finish(here, who, lead);
    expect(await here.journal(id)).toContain('case.lead_closed');
    expect(await toldOf(here, id)).toContain(`case.lead_closed ${who.otherWorker.id}`);
    expect((await storedCase(here, id)).status).toBe('merged');
  });
});

describe('splitting', () => {
  const parts = (...titles: string[]) => ({
    parts: titles.map((title) => ({ title, description: text })),
    text,
  });

  test('each part begins accepted, at the times of the case it came from, with a number and clocks of its own', async () => {
    const id = await accepted(who, { location: { lon: 118.78, lat: 28.93 } });
    const parent = await read(who.dispatcher, id);
    goTo('2025-03-04 10:00');
    const split = await step(who.dispatcher, id, 'split', {
      parts: [
        { title: '浇地面', description: text },
        { title: '垃圾', description: text, typeCode: '0601' },
      ],
      text,
    });
    expect(split.status).toBe('accepted');
    const { rows } = await here.owner.query('select id from cases where split_from = $1 order by title', [
      id,
    ]);
    const [rubbish, floor] = [await read(who.dispatcher, rows[0].id), await read(who.dispatcher, rows[1].id)];
    for (const part of [rubbish, floor])
      expect(part).toMatchObject({
        status: 'accepted',
        splitFrom: id,
        reportedAt: parent.reportedAt,
        acceptedAt: parent.acceptedAt,
        location: parent.location,
      });
    expect(floor).toMatchObject({ typeCode: '0102', dueAt: parent.dueAt });
    // One working day for rubbish, from when its case was accepted.
    expect(rubbish).toMatchObject({
      typeCode: '0601',
      dueAt: local('2025-03-04 17:00'),
      platform: 'integrated_enforcement',
    });
    expect(new Set([parent.caseNo, rubbish.caseNo, floor.caseNo]).size).toBe(3);
    expect((await clocksOf(here, floor.id)).resolve).toEqual(['running', 'dispatcher', '2025-03-11 00:00']);
    expect(await here.journal(floor.id)).toEqual(['case.split_from']);
  });

  test('the time that has run counts for each part', async () => {
    const id = await accepted(who, { typeCode: '0601' });
    goTo('2025-03-03 11:00');
    await step(who.dispatcher, id, 'split', parts('另一事'));
    const { rows } = await here.owner.query('select id from cases where split_from = $1', [id]);
    await step(who.dispatcher, rows[0].id, 'dispatch', { unitId: here.units.branch });
    await step(who.officer, rows[0].id, 'sign_for');
    goTo('2025-03-03 12:00');
    await finish(here, who, rows[0].id);
    expect((await storedCase(here, rows[0].id)).elapsed_minutes).toBe(180);
  });

  test('a part is of a type in force', async () => {
    const id = await accepted(who);
    const res = await take(who.dispatcher, id, 'split', {
      parts: [{ title: 'x', description: text, typeCode: '0177' }],
      text,
    });
    refused(res, 'unknown-reference');
    expect((await here.owner.query('select from cases where split_from = $1', [id])).rowCount).toBe(0);
  });

  test('only what is accepted and not dispatched is split', async () => {
    const id = await underway(who);
    refused(await take(who.dispatcher, id, 'split', parts('x')), 'step-not-open', 409);
  });
});
