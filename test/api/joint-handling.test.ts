import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
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
  result,
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
let who: People & { expert: Person; mediator: Person };
beforeAll(async () => {
  here = await town();
  who = {
    ...(await hirePeople(here)),
    expert: await here.hire('unit_officer', 'department'),
    mediator: await here.hire('peoples_mediator'),
  };
});
afterAll(() => here?.close());
beforeEach(() => goTo('2025-03-03 09:00'));

const goTo = (at: string) => here.goTo(local(at));
const task = '认定违法占地面积';
const parts = (...units: string[]) => ({
  parts: units.map((key) => ({ unitId: here.units[key], task })),
  text,
});
const partsOf = async (id: string) => itemsOf(await read(who.dispatcher, id), 'part');

async function joint(): Promise<string> {
  const id = await underway(who);
  await step(who.officer, id, 'request_joint_handling', parts('department'));
  return id;
}

test('an assisting unit sees the case from then on, answers its part, and the lead submits the result', async () => {
  const id = await underway(who);
  await who.expert.get(`/v1/cases/${id}`).expect(404);
  const dueAt = local('2025-03-06 12:00');
  await step(who.officer, id, 'request_joint_handling', {
    parts: [{ unitId: here.units.department, task, dueAt }],
    text,
  });
  expect((await clocksOf(here, id)).part).toEqual(['running', here.units.department, '2025-03-06 12:00']);
  expect(await toldOf(here, id)).toContain(`case.request_joint_handling ${here.units.department}`);
  expect((await read(who.expert, id)).allowedSteps).toEqual(['answer_part']);
  refused(await take(who.officer, id, 'submit_result', result(here)), 'parts-open');
  goTo('2025-03-05 10:00');
  const answered = await step(who.expert, id, 'answer_part', said);
  expect(itemsOf(answered, 'part')).toMatchObject([
    {
      state: 'done',
      toUnit: here.units.department,
      data: { task },
      doneBy: who.expert.id,
      doneAt: local('2025-03-05 10:00'),
    },
  ]);
  expect(await toldOf(here, id)).toContain(`case.answer_part ${who.officer.id}`);
  await step(who.officer, id, 'submit_result', result(here));
});

test('without a date of its own a part is due with the case, and never after it', async () => {
  const id = await underway(who);
  const { dueAt } = await read(who.officer, id);
  const beyond = new Date(Date.parse(dueAt!) + 60_000).toISOString();
  const with_ = (at: string) => ({ parts: [{ unitId: here.units.department, task, dueAt: at }], text });
  refused(await take(who.officer, id, 'request_joint_handling', with_(beyond)), 'limit-too-far');
  refused(
    await take(who.officer, id, 'request_joint_handling', with_(local('2025-03-03 09:00'))),
    'limit-too-far',
  );
  await step(who.officer, id, 'request_joint_handling', parts('department'));
  expect((await partsOf(id))[0]!.dueAt).toBe(dueAt);
});

test('the lead unit does not assist itself, and no unit has two parts open', async () => {
  const id = await underway(who);
  refused(await take(who.officer, id, 'request_joint_handling', parts('branch')), 'lead-cannot-assist');
  refused(
    await take(who.officer, id, 'request_joint_handling', parts('department', 'department')),
    'part-open',
  );
  await step(who.officer, id, 'request_joint_handling', parts('department'));
  refused(await take(who.dispatcher, id, 'request_joint_handling', parts('department')), 'part-open');
  await step(who.dispatcher, id, 'request_joint_handling', parts('mediation'));
  expect(await partsOf(id)).toHaveLength(2);
  await step(who.expert, id, 'answer_part', said);
  await step(who.officer, id, 'request_joint_handling', parts('department'));
  expect(await partsOf(id)).toHaveLength(3);
});

test('only units of the county that are open are asked', async () => {
  const id = await underway(who);
  for (const unitId of [here.units.prefectureCenter, '015fcb1e-0000-7000-8000-000000000009']) {
    const res = await take(who.officer, id, 'request_joint_handling', {
      parts: [
        { unitId: here.units.department, task },
        { unitId, task },
      ],
      text,
    });
    refused(res, 'unit-not-open');
    expect(res.body.errors).toMatchObject([{ pointer: '/parts/1/unitId' }]);
  }
  expect(await partsOf(id)).toEqual([]);
});

test('a unit answers its own part alone, and once', async () => {
  const id = await joint();
  refused(await take(who.mediator, id, 'answer_part', said), 'not-found', 404);
  refused(await take(who.officer, id, 'answer_part', said), 'not-allowed', 403);
  await step(who.expert, id, 'answer_part', said);
  refused(await take(who.expert, id, 'answer_part', said), 'not-allowed', 403);
});

test('the desk waives a part that is needed no more', async () => {
  const id = await joint();
  const [part] = await partsOf(id);
  refused(await take(who.officer, id, 'waive_part', { itemId: part!.id, text }), 'not-allowed', 403);
  refused(await take(who.dispatcher, id, 'waive_part', { itemId: here.units.branch, text }), 'no-open-part');
  const waived = await step(who.dispatcher, id, 'waive_part', { itemId: part!.id, text });
  expect(itemsOf(waived, 'part')).toMatchObject([{ state: 'waived', doneBy: who.dispatcher.id }]);
  refused(await take(who.dispatcher, id, 'waive_part', { itemId: part!.id, text }), 'no-open-part');
  await step(who.officer, id, 'submit_result', result(here));
});

test('assisting units may be named when it is dispatched; with another lead their parts lapse', async () => {
  const id = await accepted(who);
  const { department, mediation, branch } = here.units;
  refused(
    await take(who.dispatcher, id, 'dispatch', { unitId: mediation, assistingUnits: [mediation] }),
    'lead-cannot-assist',
  );
  refused(
    await take(who.dispatcher, id, 'dispatch', { unitId: branch, assistingUnits: [department, department] }),
    'part-open',
  );
  await step(who.dispatcher, id, 'dispatch', { unitId: branch, assistingUnits: [department] });
  expect(await partsOf(id)).toMatchObject([{ toUnit: department, state: 'pending' }]);
  await step(who.dispatcher, id, 'reassign', { unitId: mediation, text });
  expect(await partsOf(id)).toMatchObject([{ state: 'lapsed' }]);
  expect((await read(who.expert, id)).allowedSteps).toEqual([]);
});

test('whoever assisted does not become a handler, and may verify', async () => {
  const id = await joint();
  await step(who.expert, id, 'answer_part', said);
  await step(who.officer, id, 'submit_result', result(here));
  expect((await storedCase(here, id)).handlers).toEqual([who.officer.id]);
  refused(await take(who.officer, id, 'pass_verification', onSite(here)), 'not-allowed', 403);
  await step(who.verifier, id, 'pass_verification', onSite(here));
  expect((await step(who.dispatcher, id, 'close', close)).status).toBe('closed');
});
