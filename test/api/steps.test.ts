import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { CaseStatus, type CaseVerb, openStatuses } from '../../src/features/cases/contract.ts';
import type { ProblemCode } from '../../src/kernel/problem.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { addItem, type MadeCase, type MadeRequest, makeCase } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
type Actor =
  | 'dispatcher'
  | 'chief'
  | 'townLeader'
  | 'county'
  | 'verifier'
  | 'supervisor'
  | 'leader'
  | 'worker'
  | 'partTime'
  | 'officer'
  | 'lead'
  | 'assistant'
  | 'handler'
  | 'reporter';
let who: Record<Actor, Person>;
let colleague: Person;
let leadCase: MadeCase;

beforeAll(async () => {
  here = await town();
  who = {
    dispatcher: await here.hire('dispatcher'),
    chief: await here.hire('duty_chief'),
    townLeader: await here.hire('leader'),
    county: await here.hire('county_dispatcher'),
    verifier: await here.hire('verifier'),
    supervisor: await here.hire('grid_supervisor'),
    leader: await here.hire('grid_leader'),
    worker: await here.hire('full_time_grid_worker'),
    partTime: await here.hire('part_time_grid_worker'),
    officer: await here.hire('center_officer'),
    lead: await here.hire('platform_lead'),
    // Of a branch that assists or is notified, where the case says so.
    assistant: await here.hire('unit_officer'),
    // Of other grids: to the case they are handler and reporter, and nothing else.
    handler: await here.hire('full_time_grid_worker', places.otherGrid),
    reporter: await here.hire('part_time_grid_worker', places.strangeGrid),
  };
  colleague = await here.hire('platform_lead');
  leadCase = await makeCase(here, { status: 'accepted' });
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const kebab = (verb: string) => verb.replaceAll('_', '-');
const take = (person: Person, id: string, verb: string, body: object = {}) =>
  person.post(`/v1/cases/${id}/${kebab(verb)}`).send(body);
async function step(person: Person, id: string, verb: string, body: object = {}) {
  const { status, body: answer } = await take(person, id, verb, body);
  expect({ status, code: answer.code }).toEqual({ status: 200, code: undefined });
  return answer;
}
const refused = (res: Response, status: number, code: string) =>
  expect({ status: res.status, code: res.body.code }).toEqual({ status, code });
const local = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
const goTo = (text: string) => here.goTo(local(text));
const stored = async (id: string) =>
  (await here.owner.query('select * from cases where id = $1', [id])).rows[0];

const text = '情况说明';
const photos = () => [{ id: uuidv7(here.now, randomBytes(10)), kind: 'photo' }];
const onSite = () => ({ method: 'on_site', text, evidence: photos() });
const asked = { typeCode: '0102', area: places.grid, title: '换瓦砸坏邻居院墙', description: text };
async function report(more: object = {}, by = who.worker) {
  const { body, status } = await by.post('/v1/cases').send({ ...asked, ...more });
  expect({ status, code: body.code }).toEqual({ status: 201, code: undefined });
  return body;
}

type Codes = Partial<Record<Actor, ProblemCode>>;
interface Told {
  from: CaseStatus[];
  by: Actor[];
  /** Named in the row, but not for a case like this one. */
  but?: Codes;
  body: (item?: string) => object;
  more?: () => Partial<MadeCase>;
  pending?: () => MadeRequest;
  item?: () => [kind: string, given?: Record<string, unknown>];
  /** More states of the row, in which others decide. */
  also?: CaseStatus[];
}
const desk: Actor[] = ['dispatcher', 'chief'];
const handling: Actor[] = ['handler', 'lead'];
const checkers: Actor[] = ['verifier', 'supervisor', 'dispatcher'];
const running: CaseStatus[] = ['accepted', 'dispatched', 'in_progress', 'suspended'];
const underway: CaseStatus[] = ['dispatched', 'in_progress'];
const unverified: CaseStatus[] = [...running, 'pending_verification'];
const open: CaseStatus[] = [...openStatuses];
const noticed: CaseStatus[] = [...unverified, 'verified', 'closed', 'transferred_out'];
const notCounty: Codes = { county: 'case-at-other-tier' };
const notLeader: Codes = { county: 'leader-decides', townLeader: 'chief-decides' };
const request =
  (kind: MadeRequest['kind'], data: object = {}) =>
  (): MadeRequest => ({
    kind,
    requestedBy: who.handler.id,
    unitId: here.units.platform!,
    data,
  });
const returnAsked = request('return');
const reopenAsked = (): MadeRequest => ({ kind: 'reopen', requestedBy: who.reporter.id });
const said = () => ({ text });
const nextDue = '2025-03-10T17:00:00+08:00';
const due = () => ({
  dueAt: new Date(local('2025-03-06 17:00')),
  originalDueAt: new Date(local('2025-03-06 17:00')),
  limitUnit: 'wd',
  acceptedAt: here.now,
});
const helping = () => ({ units: [here.units.platform!, here.units.branch!] });
const part = (): [string, Record<string, unknown>] => ['part', { toUnit: here.units.branch }];
const notice = (): [string, Record<string, unknown>] => ['notice', { toUnit: here.units.branch }];
const received = (): [string, Record<string, unknown>] => [
  'transfer',
  { state: 'done', data: { receivedAt: here.now.toISOString() } },
];

// biome-ignore format: a table is read by its columns
const told: Record<Exclude<CaseVerb, 'report'>, Told> = {
  self_handle:        { from: ['reported'],             by: ['leader', 'worker'], body: () => ({ text, evidence: photos() }), more: () => ({ flags: ['self'] }) },
  withdraw:           { from: ['reported'],             by: ['reporter'],   body: said },
  request_supplement: { from: ['reported', 'accepted'], by: desk, but: notCounty, body: said },
  accept:             { from: ['reported'],             by: desk, but: notCounty, body: () => ({ typeCode: '0102' }) },
  reject:             { from: ['reported'],             by: desk, but: notCounty, body: () => ({ reasonCode: 'no_facts', advice: text }) },
  reconsider:         { from: ['not_accepted'],         by: ['chief'], but: notCounty, body: said, more: () => ({ rejectedAt: here.now }) },
  reclassify:         { from: running,                  by: desk, but: notCounty, body: () => ({ severity: 'major', text }) },
  merge:              { from: ['reported', 'accepted', ...underway], by: ['dispatcher', 'chief', 'county'], body: () => ({ leadCaseId: leadCase.id, text }) },
  unmerge:            { from: ['merged'],               by: ['chief'], but: notCounty, body: said, more: () => ({ leadCaseId: leadCase.id }) },
  split:              { from: ['accepted'],             by: desk, but: notCounty, body: () => ({ parts: [{ title: '另一事', description: text }], text }) },
  dispatch:           { from: ['accepted'],             by: desk, but: notCounty, body: () => ({ handlerId: who.partTime.id }) },
  reassign:           { from: underway,                 by: desk, but: notCounty, body: () => ({ handlerId: who.partTime.id, text }) },
  recall_dispatch:    { from: ['dispatched'],           by: desk, but: notCounty, body: said },
  sign_for:           { from: ['dispatched'],           by: handling,       body: () => ({}) },
  arrive:             { from: ['in_progress'],          by: ['handler'],    body: () => ({}) },
  forward:            { from: ['in_progress'],          by: ['lead'],       body: () => ({ handlerId: colleague.id }), more: () => ({ handlerId: who.lead.id, handlerPost: who.lead.postId }) },
  request_joint_handling: { from: ['in_progress'],      by: [...handling, ...desk], body: () => ({ parts: [{ unitId: here.units.branch, task: text }], text }) },
  answer_part:        { from: ['in_progress'],          by: ['assistant'],  body: said, more: helping, item: part },
  waive_part:         { from: ['in_progress'],          by: desk, but: notCounty, body: (itemId) => ({ itemId, text }), item: part },
  request_return:     { from: underway,                 by: handling,       body: () => ({ reasonCode: 'not_our_duty', text }) },
  approve_return:     { from: underway,                 by: ['chief'], but: notCounty, body: said, pending: returnAsked },
  refuse_return:      { from: underway,                 by: ['chief'], but: notCounty, body: said, pending: returnAsked },
  escalate:           { from: ['accepted', ...underway], by: ['leader', 'supervisor'], but: { ...notCounty, chief: 'case-at-other-tier' }, body: () => ({ reasonCode: 'no_result', text }), more: () => ({ tier: 'village' }) },
  send_down:          { from: ['accepted'],             by: ['county'],     body: said, more: () => ({ tier: 'county' }), item: () => ['tier', { state: 'done', data: { how: 'escalated' } }] },
  delegate_down:      { from: ['accepted'],             by: ['chief'], but: notCounty, body: said },
  request_suspension: { from: ['in_progress'],          by: handling,       body: () => ({ reasonCode: 'season', reviewOn: '2025-03-10', text, evidence: photos() }) },
  approve_suspension: { from: ['in_progress'],          by: ['chief'], but: notLeader, body: said, pending: request('suspension', { reviewOn: '2025-03-10' }) },
  refuse_suspension:  { from: ['in_progress'],          by: ['chief'], but: notCounty, body: said, pending: request('suspension', { reviewOn: '2025-03-10' }) },
  prolong_suspension: { from: ['suspended'],            by: ['chief'], but: { townLeader: 'chief-decides' }, body: () => ({ reviewOn: '2025-03-20', text }), more: () => ({ suspendedAt: here.now, reviewOn: '2025-03-10' }) },
  resume:             { from: ['suspended'],            by: [...handling, ...desk], but: notCounty, body: () => ({}), more: () => ({ suspendedAt: here.now, reviewOn: '2025-03-10' }) },
  request_extension:  { from: ['in_progress'],          by: handling,       body: () => ({ reasonCode: 'evidence', dueAt: nextDue, text }), more: due },
  approve_extension:  { from: ['in_progress'],          by: ['chief'], but: notLeader, body: said, more: due, pending: request('extension', { dueAt: '2025-03-07T09:00:00Z' }) },
  refuse_extension:   { from: ['in_progress'],          by: ['chief', 'townLeader'], but: notCounty, body: said, pending: request('extension', { dueAt: '2025-03-07T09:00:00Z' }) },
  set_due:            { from: ['accepted', ...underway], by: ['townLeader'], but: notCounty, body: () => ({ dueAt: nextDue, text }) },
  submit_result:      { from: ['in_progress'],          by: handling,       body: () => ({ resultCode: 'resolved', text }) },
  recall_result:      { from: ['pending_verification'], by: ['handler'],    body: said, more: () => ({ resultSubmittedAt: here.now }) },
  pass_verification:  { from: ['pending_verification'], by: checkers, but: { worker: 'not-the-verifier' }, body: () => ({ method: 'desk', text }) },
  fail_verification:  { from: ['pending_verification'], by: checkers, but: { worker: 'not-the-verifier' }, body: said },
  send_back:          { from: ['verified'],             by: desk, but: notCounty, body: said },
  close:              { from: ['verified'],             by: desk, but: { ...notCounty, leader: 'case-at-other-tier' }, body: () => ({ closingCode: 'resolved', reporterInformed: true }), more: () => ({ resultSubmittedAt: here.now }) },
  request_termination: { from: unverified,              by: [...handling, 'dispatcher'], but: { reporter: 'reporter-withdraws-only' }, body: () => ({ closingCode: 'matter_gone', text }) },
  terminate:          { from: unverified,               by: ['chief'], but: notLeader, body: () => ({ closingCode: 'matter_gone', text }) },
  transfer_out:       { from: running,                  by: desk, but: notCounty, body: () => ({ authority: '派出所', legalBasis: '治安管理处罚法', materials: ['照片'], text }) },
  acknowledge_transfer: { from: ['transferred_out'],    by: desk, but: notCounty, body: () => ({ receiptNo: '3', text }), item: () => ['transfer'] },
  refuse_transfer:    { from: ['transferred_out'],      by: desk, but: notCounty, body: said, item: received },
  recall_transfer:    { from: ['transferred_out'],      by: ['chief'], but: notCounty, body: said, item: () => ['transfer'] },
  close_transferred:  { from: ['transferred_out'],      by: desk, but: notCounty, body: said, item: received },
  sign_off:           { from: ['closed'],               by: ['leader', 'supervisor'], body: () => ({ agreed: true }), more: () => ({ closingCode: 'self_handled' }), item: () => ['sign_off'] },
  spot_check:         { from: ['closed'],               by: ['verifier', 'supervisor'], body: () => ({ passed: true, text, evidence: photos() }), item: () => ['spot_check'] },
  follow_up:          { from: ['closed', 'verified'],   by: ['worker', 'dispatcher', 'chief', 'supervisor', 'verifier'], body: () => ({ way: 'phone', satisfied: true, text }) },
  rate:               { from: ['closed'],               by: ['reporter'],   body: () => ({ rating: 5 }), more: () => ({ reporterId: randomUUID() }) },
  request_reopen:     { from: ['closed'],               by: ['reporter', 'worker', 'leader', 'supervisor', 'verifier', 'dispatcher'], body: () => ({ reasonCode: 'not_resolved', text }) },
  approve_reopen:     { from: ['closed'],               by: ['chief'], but: notCounty, body: said, pending: reopenAsked },
  refuse_reopen:      { from: ['closed'],               by: ['chief'], but: notCounty, body: said, pending: reopenAsked },
  archive:            { from: ['closed'],               by: [],             body: () => ({}) },
  request_void:       { from: ['reported', ...unverified, 'verified', 'closed'], by: ['dispatcher', 'leader', 'verifier'], body: () => ({ reasonCode: 'fabricated', text }) },
  approve_void:       { from: ['reported', ...unverified, 'verified'], also: ['closed'], by: ['chief'], but: { ...notCounty, townLeader: 'chief-decides' }, body: said, pending: request('void') },
  urge:               { from: open,                     by: ['dispatcher', 'chief', 'supervisor', 'townLeader', 'county', 'reporter'], body: () => ({}) },
  supervise:          { from: open,                     by: ['townLeader', 'county'], body: () => ({ level: 'ordinary', limit: { value: 2, unit: 'wd' }, text }) },
  answer_supervision: { from: open,                     by: [...handling, 'chief'], body: said, item: () => ['supervision'] },
  notify_copy:        { from: noticed,                  by: desk, but: notCounty, body: () => ({ unitId: here.units.branch, text }) },
  reply_notice:       { from: noticed,                  by: ['assistant'],  body: (itemId) => ({ itemId, text }), more: helping, item: notice },
};
const verbs = Object.keys(told) as (keyof typeof told)[];
/** The system alone archives. */
const taken = verbs.filter((verb) => told[verb].by.length > 0);

/** In this state, with the handler of one grid and the platform as unit, reported from another township. */
const caseIn = (status: CaseStatus, more: Partial<MadeCase> = {}, pending?: MadeRequest) =>
  makeCase(
    here,
    {
      status,
      reportedBy: who.reporter.id,
      handlerId: who.handler.id,
      handlerPost: who.handler.postId,
      unitId: here.units.platform!,
      ...more,
    },
    pending,
  );

/** To these a case of others does not exist. */
const unseeing: string[] = ['assistant', 'lead', 'handler', 'partTime'];

/** A case on which the step can be taken, in any state; with the body that takes it. */
async function ready(verb: keyof typeof told, state: CaseStatus) {
  const { more, pending, item, body } = told[verb];
  const { id } = await caseIn(state, more?.(), pending?.());
  const itemId = item && (await addItem(here, id, ...item()));
  return { id, body: body(itemId) };
}

describe('every step', () => {
  test.each(verbs)(
    '%s is for those the table names, and offered to them; a refusal stores nothing',
    async (verb) => {
      const { from, by, but = {} } = told[verb];
      const { id, body } = await ready(verb, from[0]!);
      const before = await stored(id);
      const others = Object.entries(who).filter(([name]) => !by.includes(name as Actor));
      for (const [name, person] of others) {
        const { code } = (await take(person, id, verb, body)).body;
        const expected =
          but[name as Actor] ?? (code === 'not-found' && unseeing.includes(name) ? code : 'not-allowed');
        expect({ name, code }).toEqual({ name, code: expected });
      }
      expect(await stored(id)).toEqual(before);
      expect(await here.journal(id)).toEqual([]);
      for (const name of by) {
        const { id: own, body: sent } = name === by[0] ? { id, body } : await ready(verb, from[0]!);
        const shown = await who[name].get(`/v1/cases/${own}`).expect(200);
        expect({ name, steps: shown.body.allowedSteps }).toEqual({
          name,
          steps: expect.arrayContaining([verb]),
        });
        expect(await step(who[name], own, verb, sent)).toMatchObject({ version: 2 });
        expect(await here.journal(own)).toEqual([`case.${verb}`]);
      }
    },
  );

  test.each(taken.filter((verb) => told[verb].from.length > 1))(
    '%s is taken from each state that the table names',
    async (verb) => {
      const { from, by } = told[verb];
      for (const state of from.slice(1)) {
        const { id, body } = await ready(verb, state);
        const { status, body: answer } = await take(who[by[0]!], id, verb, body);
        expect({ state, status, code: answer.code }).toEqual({ state, status: 200, code: undefined });
      }
    },
  );

  test.each(taken)('%s is refused from every other state, which is named', async (verb) => {
    const { from, by, also = [] } = told[verb];
    const { id, body } = await ready(verb, from[0]!);
    for (const state of CaseStatus.codes.filter((one) => ![...from, ...also].includes(one))) {
      await here.owner.query(
        `update cases set status = $2, closed_at = case when $2 in ('closed', 'archived') then $3::timestamptz end where id = $1`,
        [id, state, here.now],
      );
      const res = await take(who[by[0]!], id, verb, body);
      refused(res, 409, 'step-not-open');
      expect(res.body).toMatchObject({ verb, current: { status: state } });
    }
    expect(await stored(id)).toMatchObject({ version: 1 });
  });

  test('a step that is refused names what is open to the person instead', async () => {
    const { id } = await caseIn('accepted');
    const res = await take(who.chief, id, 'close', { closingCode: 'resolved', reporterInformed: true });
    refused(res, 409, 'step-not-open');
    const shown = await who.chief.get(`/v1/cases/${id}`).expect(200);
    expect(res.body.allowedSteps).toEqual(shown.body.allowedSteps);
    expect(res.body.allowedSteps).toContain('dispatch');
  });

  test('two people who press at once take one step', async () => {
    const { id } = await caseIn('reported');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => take(who.dispatcher, id, 'accept', { typeCode: '0102' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    expect(await stored(id)).toMatchObject({ version: 2, status: 'accepted' });
  });
});

describe('intake', () => {
  test('the first contact is whoever reported, for good, and nobody handles it yet', async () => {
    const { id, ...reported } = await report();
    expect(reported).toMatchObject({
      status: 'reported',
      firstContact: who.worker.id,
      reportedBy: who.worker.id,
      handler: null,
      unit: null,
      acceptedAt: null,
      version: 1,
      round: 1,
    });
    await step(who.dispatcher, id, 'accept');
    const dispatched = await step(who.dispatcher, id, 'dispatch', { handlerId: who.handler.id });
    expect(dispatched).toMatchObject({ firstContact: who.worker.id, handler: who.handler.id });
  });

  // biome-ignore format: one row per case, columns aligned
  const limits: [why: string, at: string, more: object, due: string][] = [
    ['a normal case in two working hours',            '2025-03-03 09:00', {},                        '2025-03-03 11:00'],
    ['a major type alone counts as normal',           '2025-03-03 09:00', { typeCode: '01' },        '2025-03-03 11:00'],
    ['two working hours reach over lunch',            '2025-03-03 11:30', {},                        '2025-03-03 15:00'],
    ['a low one by the close of the next working day', '2025-03-07 16:00', { urgency: 'low' },       '2025-03-10 17:00'],
    ['an urgent type in thirty minutes of any clock', '2025-03-08 23:50', { typeCode: '0301' },      '2025-03-09 00:20'],
    ['a critical type in ten minutes of any clock',   '2025-03-08 23:55', { typeCode: '0801' },      '2025-03-09 00:05'],
    ['urgency as it was given goes before the type',  '2025-03-08 23:55', { urgency: 'critical' },   '2025-03-09 00:05'],
  ];
  test.each(limits)('acceptance is due: %s', async (_why, at, more, due) => {
    goTo(at);
    expect((await report(more)).dueAt).toBe(local(due));
  });

  // biome-ignore format: one row per case, columns aligned
  const resolving: [why: string, type: string, sent: object, due: string | null][] = [
    ['seven calendar days of the type',               '0102', {},                                             '2025-03-11 00:00'],
    ['the minor type given at acceptance',            '06',   { typeCode: '0601' },                           '2025-03-04 17:00'],
    ['urgency raised: the earlier of type and matrix', '0102', { urgency: 'urgent' },                         '2025-03-04 17:00'],
    ['raised to critical: four hours of the clock',   '0102', { urgency: 'critical' },                        '2025-03-03 13:00'],
    ['severity raised: the later of type and matrix', '0601', { severity: 'relatively_major' },               '2025-03-10 17:00'],
    ['the written record of a crime: one working day', '0201', {},                                            '2025-03-04 17:00'],
    ['a fire by command: no due time',                '0801', {},                                             null],
  ];
  test.each(resolving)('from acceptance the case is due by %s', async (_why, typeCode, sent, due) => {
    const { id } = await report({ typeCode });
    const accepted = await step(who.dispatcher, id, 'accept', sent);
    expect(accepted).toMatchObject({
      status: 'accepted',
      acceptedAt: local('2025-03-03 09:00'),
      dueAt: due && local(due),
      overdue: false,
    });
  });

  test('acceptance needs the four-digit type, and a known one', async () => {
    const { id } = await report({ typeCode: '01' });
    refused(await take(who.dispatcher, id, 'accept'), 422, 'minor-type-required');
    const unknown = await take(who.dispatcher, id, 'accept', { typeCode: '0177' });
    refused(unknown, 422, 'unknown-reference');
    expect(unknown.body.errors).toMatchObject([{ pointer: '/typeCode' }]);
    expect(await step(who.dispatcher, id, 'accept', { typeCode: '0103' })).toMatchObject({
      typeCode: '0103',
      platform: 'comprehensive_governance',
    });
  });

  test('a case may be reported for any village, grid or micro-grid of the county, and stays in sight', async () => {
    for (const area of [places.strangeVillage, places.strangeGrid, places.otherVillage, places.microGrid]) {
      const { id } = await report({ area });
      await who.worker.get(`/v1/cases/${id}`).expect(200);
    }
  });

  test.each([
    ['another county', places.farGrid],
    ['a township', places.township],
    ['the county', places.county],
    ['a grid that does not exist', '330802101211999'],
  ])('no case is reported for %s', async (_why, area) => {
    const res = await who.worker.post('/v1/cases').send({ ...asked, area });
    refused(res, 422, 'area-not-reportable');
    expect(res.body.errors).toMatchObject([{ in: 'body', pointer: '/area' }]);
  });

  test('no case is reported for a grid that is retired', async () => {
    const code = '330802101206009';
    await here.owner.query(
      `insert into areas (code, name, level, parent_code, valid_to) values ($1, '旧网格', 'grid', $2, '2025-03-03')`,
      [code, places.otherVillage],
    );
    refused(await who.worker.post('/v1/cases').send({ ...asked, area: code }), 422, 'area-not-reportable');
    goTo('2025-03-02 23:59');
    await report({ area: code });
  });

  test('many reports at once are numbered without a gap or a double', async () => {
    goTo('2025-03-04 09:00');
    const reports = await Promise.all(Array.from({ length: 20 }, () => report()));
    expect(reports.map(({ caseNo }) => caseNo).sort()).toEqual(
      reports.map((_, i) => `E33080210120250304${String(i + 1).padStart(5, '0')}`),
    );
    expect((await report({ area: places.strangeGrid })).caseNo).toBe('E3308021002025030400001');
    here.goTo('2025-03-04T15:59:59Z');
    expect((await report()).caseNo).toBe('E3308021012025030400021');
    here.goTo('2025-03-04T16:00:00Z');
    expect((await report()).caseNo).toBe('E3308021012025030500001');
  });

  test('a refusal keeps reason, advice and referral, and ends the case', async () => {
    const { id } = await report();
    const answer = await step(who.chief, id, 'reject', {
      reasonCode: 'out_of_scope',
      advice: '可起诉',
      referral: '柯城区人民法院',
    });
    expect(answer).toMatchObject({ status: 'not_accepted', allowedSteps: ['reconsider'], overdue: false });
    const { body } = await who.worker.get(`/v1/cases/${id}/timeline`).expect(200);
    expect(body.items[1]).toMatchObject({
      event: 'case.reject',
      text: '可起诉\n柯城区人民法院',
      data: { reasonCode: 'out_of_scope' },
    });
  });

  test('a critical case is not withdrawn, and withdrawing is not offered', async () => {
    const { id, allowedSteps } = await report({ typeCode: '0801' });
    expect(allowedSteps).toEqual(['urge']);
    refused(await take(who.worker, id, 'withdraw', { text }), 422, 'critical-case');
    const calm = await report();
    expect(await step(who.worker, calm.id, 'withdraw', { text })).toMatchObject({
      status: 'withdrawn',
      allowedSteps: [],
    });
  });
});

describe('recurrence', () => {
  test('a case recurs from an open one, or from one closed within ninety days', async () => {
    const open = await makeCase(here, { status: 'accepted' });
    const closed = await makeCase(here, { status: 'closed', closedAt: new Date(local('2024-12-03 23:00')) });
    for (const { id } of [open, closed]) expect((await report({ recurrenceOf: id })).recurrenceOf).toBe(id);
  });

  test('on day 91 it is another case', async () => {
    const { id } = await makeCase(here, { status: 'closed', closedAt: new Date(local('2024-12-02 23:00')) });
    const res = await who.dispatcher.post('/v1/cases').send({ ...asked, recurrenceOf: id });
    refused(res, 422, 'recurrence-window-over');
    expect(res.body.errors).toMatchObject([{ pointer: '/recurrenceOf' }]);
  });

  test('a case that the reporter cannot see is no different from none', async () => {
    const hidden = await makeCase(here, { area: places.strangeGrid });
    const answers = [];
    for (const recurrenceOf of [hidden.id, randomUUID()]) {
      const { status, body } = await who.worker.post('/v1/cases').send({ ...asked, recurrenceOf });
      answers.push({ status, code: body.code, errors: body.errors });
    }
    expect(answers[0]).toMatchObject({ status: 422, code: 'unknown-reference' });
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe('dispatching', () => {
  test('a person who holds a post is named with his unit, a unit alone leaves the handler open', async () => {
    const one = await caseIn('accepted', { handlerId: null, handlerPost: null, unitId: null });
    expect(await step(who.dispatcher, one.id, 'dispatch', { handlerId: who.lead.id })).toMatchObject({
      handler: who.lead.id,
      unit: here.units.platform,
      dispatchedAt: local('2025-03-03 09:00'),
    });
    const two = await caseIn('accepted', { handlerId: null, handlerPost: null, unitId: null });
    expect(await step(who.dispatcher, two.id, 'dispatch', { unitId: here.units.mediation })).toMatchObject({
      handler: null,
      unit: here.units.mediation,
    });
  });

  test('whoever of the named unit signs becomes the handler', async () => {
    const first = await here.hire('peoples_mediator');
    const second = await here.hire('peoples_mediator');
    const { id } = await caseIn('accepted', { handlerId: null, handlerPost: null, unitId: null });
    await step(who.dispatcher, id, 'dispatch', { unitId: here.units.mediation });
    expect((await first.get(`/v1/cases/${id}`).expect(200)).body.allowedSteps).toContain('sign_for');
    goTo('2025-03-03 10:00');
    expect(await step(second, id, 'sign_for')).toMatchObject({
      status: 'in_progress',
      handler: second.id,
      unit: here.units.mediation,
      firstResponseAt: local('2025-03-03 10:00'),
    });
    refused(await take(first, id, 'submit_result', { resultCode: 'resolved', text }), 403, 'not-allowed');
    await step(second, id, 'submit_result', { resultCode: 'mediated_agreed', text });
  });

  test('nobody is named who holds no post here today', async () => {
    const { id } = await caseIn('accepted');
    const resident = await here.resident();
    const gone = await here.hire('peoples_mediator');
    await here.owner.query(`update posts set valid_to = '2025-03-03' where id = $1`, [gone.postId]);
    const coming = await here.hire('peoples_mediator');
    await here.owner.query(`update posts set valid_from = '2025-03-04' where id = $1`, [coming.postId]);
    const elsewhere = await here.hire('full_time_grid_worker', places.strangeGrid);
    for (const handlerId of [resident.id, gone.id, coming.id, elsewhere.id, here.admin.id, randomUUID()]) {
      const res = await take(who.dispatcher, id, 'dispatch', { handlerId });
      refused(res, 422, 'target-without-post');
      expect(res.body.errors).toMatchObject([{ pointer: '/handlerId' }]);
    }
    for (const unitId of [here.units.otherPlatform, here.units.center, randomUUID()]) {
      const res = await take(who.dispatcher, id, 'dispatch', { unitId });
      refused(res, 422, 'target-without-post');
      expect(res.body.errors).toMatchObject([{ pointer: '/unitId' }]);
    }
    expect(await stored(id)).toMatchObject({ version: 1, status: 'accepted' });
  });

  test('not both a person and a unit are named', async () => {
    const { id } = await caseIn('accepted');
    // Nobody named: a routing rule decides, and there is none.
    refused(await take(who.dispatcher, id, 'dispatch', {}), 422, 'no-route');
    const both = { handlerId: who.handler.id, unitId: here.units.platform };
    refused(await take(who.dispatcher, id, 'dispatch', both), 400, 'invalid-request');
  });

  test('reassigning needs another target and keeps the due time', async () => {
    const dueAt = new Date(local('2025-03-11 00:00'));
    const { id } = await caseIn('in_progress', { dueAt, limitUnit: 'cd' });
    refused(
      await take(who.dispatcher, id, 'reassign', { handlerId: who.handler.id, text }),
      422,
      'same-target',
    );
    goTo('2025-03-04 10:00');
    expect(await step(who.dispatcher, id, 'reassign', { unitId: here.units.mediation, text })).toMatchObject({
      status: 'dispatched',
      handler: null,
      unit: here.units.mediation,
      dueAt: dueAt.toISOString(),
      dispatchedAt: local('2025-03-04 10:00'),
    });
    refused(
      await take(who.dispatcher, id, 'reassign', { unitId: here.units.mediation, text }),
      422,
      'same-target',
    );
  });

  test('the unit that handed a case on still sees it, but handles it no more', async () => {
    const { id } = await caseIn('in_progress', { handlerId: null, handlerPost: null });
    await step(who.dispatcher, id, 'reassign', { unitId: here.units.mediation, text });
    expect((await who.lead.get(`/v1/cases/${id}`).expect(200)).body.allowedSteps).toEqual([]);
    refused(await take(who.lead, id, 'sign_for'), 403, 'not-allowed');
  });

  test('a grid worker who was named sees the case, and no longer when another is', async () => {
    const { id } = await caseIn('accepted', {
      handlerId: null,
      handlerPost: null,
      unitId: null,
      area: places.strangeGrid,
    });
    const other = await here.hire('dispatcher', 'otherOffice');
    const named = await here.hire('full_time_grid_worker', '330802100200001');
    await step(other, id, 'dispatch', { handlerId: named.id });
    await named.get(`/v1/cases/${id}`).expect(200);
    await who.handler.get(`/v1/cases/${id}`).expect(404);
  });
});

describe('asking to return', () => {
  const wrong = { reasonCode: 'wrong_location', text };
  const dispatched = async (unitId = here.units.platform!) => {
    const { id } = await caseIn('accepted', { handlerId: null, handlerPost: null, unitId: null });
    await step(who.dispatcher, id, 'dispatch', { unitId });
    return id;
  };
  const states = async (id: string) =>
    (
      await here.owner.query(
        "select state, done_by as decided_by from case_items where case_id = $1 and kind in ('return', 'reopen') order by at, id",
        [id],
      )
    ).rows;

  test('one request waits, the duty chief grants it, and the case is with nobody', async () => {
    const id = await dispatched();
    const waiting = await step(who.lead, id, 'request_return', wrong);
    expect(waiting).toMatchObject({
      status: 'dispatched',
      version: 3,
      pendingRequest: { kind: 'return', reasonCode: 'wrong_location', requestedBy: who.lead.id },
    });
    refused(await take(who.lead, id, 'request_return', wrong), 422, 'request-pending');
    expect(await step(who.chief, id, 'approve_return', { text })).toMatchObject({
      status: 'accepted',
      handler: null,
      unit: null,
      dispatchedAt: null,
      pendingRequest: null,
    });
    expect(await states(id)).toEqual([{ state: 'approved', decided_by: who.chief.id }]);
  });

  test('a unit asks once per case, even when the case comes back to it', async () => {
    const id = await dispatched();
    await step(who.lead, id, 'request_return', wrong);
    expect(await step(who.chief, id, 'refuse_return', { text })).toMatchObject({
      status: 'dispatched',
      pendingRequest: null,
    });
    expect(await states(id)).toEqual([{ state: 'refused', decided_by: who.chief.id }]);
    refused(await take(who.lead, id, 'request_return', wrong), 422, 'return-asked-before');
    await step(who.dispatcher, id, 'reassign', { unitId: here.units.mediation, text });
    await step(await here.hire('peoples_mediator'), id, 'request_return', wrong);
    await step(who.chief, id, 'approve_return', { text });
    await step(who.dispatcher, id, 'dispatch', { unitId: here.units.platform });
    refused(await take(who.lead, id, 'request_return', wrong), 422, 'return-asked-before');
  });

  test('the window is the later of the response limit and one working day', async () => {
    const [inTime, late] = [await dispatched(), await dispatched()];
    goTo('2025-03-04 17:00');
    await step(who.lead, inTime, 'request_return', wrong);
    here.goTo('2025-03-04T09:00:00.001Z');
    refused(await take(who.lead, late, 'request_return', wrong), 422, 'return-window-over');
  });

  test('a request lapses when the case moves: signed for, or reassigned', async () => {
    const signed = await dispatched();
    await step(who.lead, signed, 'request_return', wrong);
    expect(await step(who.lead, signed, 'sign_for')).toMatchObject({
      status: 'in_progress',
      pendingRequest: null,
    });
    const moved = await dispatched();
    await step(who.lead, moved, 'request_return', wrong);
    expect(await step(who.dispatcher, moved, 'reassign', { handlerId: who.handler.id, text })).toMatchObject({
      pendingRequest: null,
    });
    for (const id of [signed, moved]) {
      expect(await states(id)).toEqual([{ state: 'lapsed', decided_by: null }]);
      refused(await take(who.chief, id, 'approve_return', { text }), 422, 'no-request-pending');
    }
  });

  test('no result is submitted while a request waits', async () => {
    const { id } = await caseIn('in_progress', {}, returnAsked());
    refused(
      await take(who.handler, id, 'submit_result', { resultCode: 'resolved', text }),
      422,
      'request-pending',
    );
  });

  test('nobody grants what he asked himself, nor what his own unit asked', async () => {
    const own = await caseIn('dispatched', {}, { kind: 'return', requestedBy: who.chief.id });
    refused(await take(who.chief, own.id, 'approve_return', { text }), 422, 'own-request');
    refused(await take(who.chief, own.id, 'refuse_return', { text }), 422, 'own-request');
    const office = await dispatched(here.units.office);
    await step(who.dispatcher, office, 'request_return', wrong);
    refused(await take(who.chief, office, 'approve_return', { text }), 422, 'own-unit-request');
  });

  test('two who ask at once leave one request', async () => {
    const id = await dispatched();
    const answers = await Promise.all([1, 2, 3, 4].map(() => take(who.lead, id, 'request_return', wrong)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
    expect(await states(id)).toHaveLength(1);
  });
});

describe('verification', () => {
  test('whoever handled it once, and his unit, do not verify', async () => {
    const handled = await caseIn('pending_verification', { handlers: [who.handler.id, who.verifier.id] });
    for (const verb of ['pass_verification', 'fail_verification'] as const) {
      refused(await take(who.verifier, handled.id, verb, told[verb].body()), 422, 'verifier-was-handler');
    }
    const ofOffice = await caseIn('pending_verification', { unitId: here.units.office! });
    refused(
      await take(who.verifier, ofOffice.id, 'pass_verification', onSite()),
      422,
      'verifier-of-handling-unit',
    );
    const { body } = await who.verifier.get(`/v1/cases/${ofOffice.id}`).expect(200);
    expect(body.allowedSteps).toEqual(['request_void']);
    await step(who.supervisor, ofOffice.id, 'pass_verification', onSite());
  });

  test('a dispatcher verifies at the desk only', async () => {
    const { id } = await caseIn('pending_verification');
    for (const method of ['on_site', 'phone']) {
      refused(await take(who.dispatcher, id, 'pass_verification', { method, text }), 422, 'desk-check-only');
    }
    await step(who.dispatcher, id, 'pass_verification', { method: 'desk', text });
  });

  test('the closer never handled it, and closes with a code of his own step', async () => {
    const mine = await caseIn('verified', { handlers: [who.dispatcher.id], resultSubmittedAt: here.now });
    const close = { closingCode: 'resolved', reporterInformed: false };
    refused(await take(who.dispatcher, mine.id, 'close', close), 422, 'closer-was-handler');
    for (const closingCode of [
      'self_handled',
      'transferred',
      'reporter_withdrew',
      'matter_gone',
      'party_untraceable',
      'cannot_resolve',
    ]) {
      refused(
        await take(who.chief, mine.id, 'close', { ...close, closingCode }),
        422,
        'closing-code-reserved',
      );
    }
    expect(await step(who.chief, mine.id, 'close', close)).toMatchObject({
      status: 'closed',
      closedAt: local('2025-03-03 09:00'),
      firstClosedAt: local('2025-03-03 09:00'),
      closingCode: 'resolved',
      reporterInformed: false,
    });
  });

  const handled = async (sent: object, more: object = {}) => {
    const { id } = await report(more);
    await step(who.dispatcher, id, 'accept', sent);
    await step(who.dispatcher, id, 'dispatch', { handlerId: who.handler.id });
    await step(who.handler, id, 'sign_for');
    return id;
  };
  const result = () => ({ resultCode: 'resolved', text, evidence: photos() });

  test('a limit in working days moves by the working time in verification, to the close of that day', async () => {
    const id = await handled({ typeCode: '0601' });
    goTo('2025-03-03 15:00');
    expect((await step(who.handler, id, 'submit_result', result())).dueAt).toBe(local('2025-03-04 17:00'));
    goTo('2025-03-04 10:00');
    // 15:00–17:00 and 08:30–10:00 are 210 minutes: Tuesday 17:00 becomes Wednesday 12:00, hence Wednesday 17:00.
    expect(await step(who.verifier, id, 'fail_verification', { text })).toMatchObject({
      status: 'in_progress',
      dueAt: local('2025-03-05 17:00'),
      reworkCount: 1,
      resultSubmittedAt: null,
      handler: who.handler.id,
    });
    goTo('2025-03-04 11:00');
    await step(who.handler, id, 'submit_result', result());
    // On the clock: Monday 09:00–15:00 and Tuesday 10:00–11:00; of those 270 and 60 minutes of work.
    expect(await stored(id)).toMatchObject({ elapsed_minutes: 420, working_minutes: 330, clock_since: null });
  });

  test('a limit in calendar days moves by the length of verification, to the end of a working day', async () => {
    const id = await handled({});
    goTo('2025-03-05 10:00');
    await step(who.handler, id, 'submit_result', result());
    goTo('2025-03-07 11:00');
    // Due with the end of 10 March; 49 hours later is within 13 March, a Thursday.
    expect((await step(who.verifier, id, 'fail_verification', { text })).dueAt).toBe(
      local('2025-03-14 00:00'),
    );
  });

  test('a limit by the clock moves by the clock', async () => {
    const id = await handled({ urgency: 'critical' });
    goTo('2025-03-03 10:00');
    await step(who.handler, id, 'submit_result', result());
    goTo('2025-03-03 12:30');
    expect((await step(who.verifier, id, 'fail_verification', { text })).dueAt).toBe(
      local('2025-03-03 15:30'),
    );
  });

  test('a case sent back by the closer is rework too: verification and closing are not charged', async () => {
    const id = await handled({ typeCode: '0601' });
    goTo('2025-03-03 15:00');
    await step(who.handler, id, 'submit_result', result());
    goTo('2025-03-04 10:00');
    expect(await step(who.verifier, id, 'pass_verification', { method: 'phone', text })).toMatchObject({
      status: 'verified',
      verifiedAt: local('2025-03-04 10:00'),
    });
    goTo('2025-03-04 16:00');
    // 120 + 210 + 150 = 480 minutes: Tuesday 17:00 becomes Thursday 09:30, hence Thursday 17:00.
    expect(await step(who.dispatcher, id, 'send_back', { text })).toMatchObject({
      status: 'in_progress',
      dueAt: local('2025-03-06 17:00'),
      reworkCount: 1,
      verifiedAt: null,
    });
  });
});

describe('reopening', () => {
  const not = { reasonCode: 'not_resolved', text };
  const result = () => ({ resultCode: 'resolved', text, evidence: photos() });

  /** Accepted at one time, its result given at another; sanitation has one working day. */
  async function round(id: string, submitAt: string) {
    await step(who.dispatcher, id, 'dispatch', { handlerId: who.handler.id });
    await step(who.handler, id, 'sign_for');
    goTo(submitAt);
    await step(who.handler, id, 'submit_result', result());
    await step(who.verifier, id, 'pass_verification', onSite());
    return step(who.dispatcher, id, 'close', { closingCode: 'resolved', reporterInformed: true });
  }
  async function firstRound(submitAt: string) {
    const { id } = await report({ typeCode: '0601' });
    await step(who.dispatcher, id, 'accept');
    await round(id, submitAt);
    return id;
  }
  async function reopen(id: string, at: string) {
    goTo(at);
    await step(who.worker, id, 'request_reopen', not);
    return step(who.chief, id, 'approve_reopen', { text });
  }

  test('the case begins a new round: the same limit from now, and nobody handles it', async () => {
    const id = await firstRound('2025-03-04 10:00');
    expect(await reopen(id, '2025-03-12 10:00')).toMatchObject({
      status: 'accepted',
      round: 2,
      handler: null,
      unit: null,
      closedAt: null,
      closingCode: null,
      firstClosedAt: local('2025-03-04 10:00'),
      dueAt: local('2025-03-13 17:00'),
    });
  });

  // biome-ignore format: one row per case, columns aligned
  test.each([
    ['both rounds in time', '2025-03-04 17:00', '2025-03-13 17:00', true],
    ['the first one late',  '2025-03-05 09:00', '2025-03-13 10:00', false],
    ['the second one late', '2025-03-04 10:00', '2025-03-14 09:00', false],
  ])('on time needs every round: %s', async (_why, first, second, onTime) => {
    const id = await firstRound(first);
    await reopen(id, '2025-03-12 10:00');
    expect((await round(id, second)).firstClosedAt).toBe(local(first));
    expect((await stored(id)).on_time).toBe(onTime);
  });

  test('it is asked until the end of day 90, and granted later if it was asked in time', async () => {
    const closedAt = new Date(local('2025-03-03 09:00'));
    const [inTime, late] = [await caseIn('closed', { closedAt }), await caseIn('closed', { closedAt })];
    here.goTo('2025-06-01T15:59:59.999Z');
    await step(who.reporter, inTime.id, 'request_reopen', not);
    here.goTo('2025-06-01T16:00:00Z');
    refused(await take(who.reporter, late.id, 'request_reopen', not), 422, 'reopen-window-over');
    await step(who.chief, inTime.id, 'approve_reopen', { text });
  });

  test('a refusal leaves the case closed, and it may be asked again', async () => {
    const { id } = await caseIn('closed', {}, reopenAsked());
    expect(await step(who.chief, id, 'refuse_reopen', { text })).toMatchObject({
      status: 'closed',
      pendingRequest: null,
    });
    await step(who.worker, id, 'request_reopen', not);
  });

  test('a duty chief decides no request of his own', async () => {
    const { id } = await caseIn('closed', {}, { kind: 'reopen', requestedBy: who.chief.id });
    refused(await take(who.chief, id, 'approve_reopen', { text }), 422, 'own-request');
  });

  test('whoever handled the first round does not verify the second', async () => {
    const id = await firstRound('2025-03-04 10:00');
    await reopen(id, '2025-03-12 10:00');
    expect((await stored(id)).handlers).toEqual([who.handler.id]);
  });
});

/** What a dispatcher may do with a report. */
const deskSteps = ['request_supplement', 'accept', 'reject', 'merge', 'request_void', 'urge'];

describe('two places, one person', () => {
  test('a role held in another township does not act here', async () => {
    const both = await here.hire('dispatcher', 'otherOffice');
    await here.owner.query(
      `insert into posts (id, staff_id, role, area, valid_from) values ($1, $2, 'full_time_grid_worker', $3, '2016-01-01')`,
      [randomUUID(), both.id, places.grid],
    );
    const near = await caseIn('reported', { reportedBy: who.worker.id });
    const far = await caseIn('reported', { area: places.strangeGrid });
    expect((await both.get(`/v1/cases/${near.id}`).expect(200)).body.allowedSteps).toEqual([]);
    refused(await take(both, near.id, 'accept', { typeCode: '0102' }), 403, 'not-allowed');
    expect((await both.get(`/v1/cases/${far.id}`).expect(200)).body.allowedSteps).toEqual(deskSteps);
    await step(both, far.id, 'accept', { typeCode: '0102' });
  });

  test('in one grid three posts add up (三员合一)', async () => {
    const three = await here.hire('full_time_grid_worker', places.otherGrid);
    await here.owner.query(
      `insert into posts (id, staff_id, role, area, valid_from) values ($1, $2, 'grid_supervisor', $3, '2016-01-01')`,
      [randomUUID(), three.id, places.grid],
    );
    const supervised = await caseIn('pending_verification');
    await step(three, supervised.id, 'pass_verification', onSite());
    const own = await caseIn('pending_verification', { area: places.otherGrid });
    refused(await take(three, own.id, 'pass_verification', onSite()), 422, 'not-the-verifier');
  });
});

describe('not stale', () => {
  test('a screen that shows an older version is refused, with the present one', async () => {
    const { id } = await caseIn('reported', { version: 4 });
    const res = await take(who.dispatcher, id, 'accept', { version: 3 });
    refused(res, 412, 'changed-meanwhile');
    expect(res.body).toMatchObject({
      current: { status: 'reported', version: 4 },
      allowedSteps: deskSteps,
    });
    const match = await take(who.dispatcher, id, 'accept').set('if-match', '"v5"');
    refused(match, 412, 'changed-meanwhile');
    expect(await stored(id)).toMatchObject({ version: 4, status: 'reported' });
  });

  test('the version may come in the body, in If-Match, or in both alike', async () => {
    const { id } = await caseIn('reported');
    refused(
      await take(who.dispatcher, id, 'accept', { version: 1 }).set('if-match', '"v2"'),
      400,
      'version-conflict-in-request',
    );
    refused(await take(who.dispatcher, id, 'accept').set('if-match', 'v1'), 400, 'invalid-request');
    const accepted = await take(who.dispatcher, id, 'accept', { version: 1 })
      .set('if-match', '"v1"')
      .expect(200);
    expect(accepted.headers.etag).toBe('"v2"');
    const next = await take(who.dispatcher, id, 'dispatch', { handlerId: who.handler.id })
      .set('if-match', '"v2"')
      .expect(200);
    expect(next.body.version).toBe(3);
  });

  test('of fifty who save the same version one succeeds', async () => {
    const { id } = await caseIn('reported');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => take(who.dispatcher, id, 'accept', { version: 1 })),
    );
    const tally = answers.map(({ status }) => status).filter((status) => status === 200);
    expect(tally).toHaveLength(1);
    expect((await stored(id)).version).toBe(2);
  });
});

describe('notes', () => {
  const note = { kind: 'mediation', text: '双方握手言和' };

  test('handler, unit, grid team and desk write notes; others do not', async () => {
    const { id } = await caseIn('in_progress');
    const answers: Record<string, number> = {};
    for (const [name, person] of Object.entries(who))
      answers[name] = (await person.post(`/v1/cases/${id}/notes`).send(note)).status;
    expect(answers).toEqual({
      dispatcher: 201,
      chief: 201,
      townLeader: 403,
      county: 201,
      assistant: 404,
      verifier: 403,
      supervisor: 201,
      leader: 201,
      worker: 201,
      partTime: 404,
      officer: 403,
      lead: 201,
      handler: 201,
      reporter: 403,
    });
  });

  test('notes are written while the case is open, in every open state', async () => {
    for (const status of CaseStatus.codes) {
      const { id } = await caseIn(status);
      const res = await who.chief.post(`/v1/cases/${id}/notes`).send(note);
      const open = (openStatuses as readonly string[]).includes(status);
      expect({ status, code: res.body.code }).toEqual({ status, code: open ? undefined : 'case-not-open' });
    }
  });

  test('a wrong note is struck by its author or the duty chief, once, and stays readable', async () => {
    const { id } = await caseIn('in_progress');
    const written = (await who.worker.post(`/v1/cases/${id}/notes`).send(note).expect(201)).body;
    const strike = (by: Person, noteId = written.id) =>
      by.post(`/v1/cases/${id}/notes/${noteId}/strike`).send({ reason: '写错案件' });
    refused(await strike(who.leader), 403, 'not-allowed');
    refused(await strike(who.worker, randomUUID()), 404, 'not-found');
    const struck = await strike(who.worker).expect(200);
    expect(struck.body).toMatchObject({ text: note.text, struck: { by: who.worker.id, reason: '写错案件' } });
    refused(await strike(who.chief), 422, 'note-struck');
    const { body } = await who.officer.get(`/v1/cases/${id}/notes`).expect(200);
    expect(body.items).toEqual([struck.body]);
  });

  test('notes and timeline come in pages that together are the whole', async () => {
    const { id } = await caseIn('in_progress');
    for (const i of [1, 2, 3, 4, 5])
      await who.worker
        .post(`/v1/cases/${id}/notes`)
        .send({ ...note, text: `第${i}次` })
        .expect(201);
    for (const list of ['notes', 'timeline']) {
      const whole = (await who.worker.get(`/v1/cases/${id}/${list}`).expect(200)).body.items;
      expect(whole).toHaveLength(5);
      const paged = [];
      let cursor = '';
      for (let page = 0; page < 3; page++) {
        const { body } = await who.worker
          .get(`/v1/cases/${id}/${list}?limit=2${cursor && `&cursor=${cursor}`}`)
          .expect(200);
        paged.push(...body.items);
        cursor = body.nextCursor;
      }
      expect(cursor).toBeNull();
      expect(paged).toEqual(whole);
    }
  });
});

test('who the people in a case are is for those who handle it, their numbers for nobody unasked', async () => {
  const { id } = await report(
    { reporter: { name: '夏某', phone: '13800001234' }, parties: [{ role: 'respondent', name: '王小明' }] },
    who.reporter,
  );
  await here.owner.query('update cases set handler_id = $2, handler_post = $3 where id = $1', [
    id,
    who.handler.id,
    who.handler.postId,
  ]);
  const answers: Record<string, unknown> = {};
  for (const [name, person] of Object.entries(who)) {
    const { status, body } = await person.get(`/v1/cases/${id}/people`);
    answers[name] = status === 200 ? body.items.map((one: { name: string }) => one.name).join(' ') : status;
  }
  const [names, masks] = ['夏某 王小明', '夏* 王**'];
  expect(answers).toEqual({
    dispatcher: names,
    chief: names,
    townLeader: names,
    county: names,
    assistant: 404,
    verifier: names,
    supervisor: masks,
    leader: masks,
    worker: names,
    partTime: 404,
    officer: masks,
    lead: 404,
    handler: names,
    reporter: names,
  });
  const { body } = await who.handler.get(`/v1/cases/${id}/people`).expect(200);
  expect(body.items).toMatchObject([
    { role: 'reporter', name: '夏某', phone: '138****1234', idKind: null, idNumber: null },
    { role: 'respondent', name: '王小明', phone: null },
  ]);
});
