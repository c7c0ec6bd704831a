import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseStatus, CaseVerb } from '../../src/features/cases/contract.ts';
import {
  type By,
  type CaseFacts,
  caseLife,
  holdsOver,
  judgeRound,
  mayRecur,
  reopenUntil,
  type StepInput,
} from '../../src/features/cases/rules.ts';
import type { Guard } from '../../src/kernel/life.ts';
import { Problem, type ProblemCode } from '../../src/kernel/problem.ts';

type Expected = [from: CaseStatus[], to: CaseStatus | 'same', by: By[]];

/** Section 2.3 of the domain, for the roles there are now. A change of the table shows up here. */
// biome-ignore format: a table is read by its columns
const written: Record<CaseVerb, Expected> = {
  report:            [['draft'],                     'reported',             []],
  accept:            [['reported'],                  'accepted',             ['dispatcher', 'duty_chief']],
  reject:            [['reported'],                  'not_accepted',         ['dispatcher', 'duty_chief']],
  withdraw:          [['reported'],                  'withdrawn',            ['reporter']],
  dispatch:          [['accepted'],                  'dispatched',           ['dispatcher', 'duty_chief']],
  reassign:          [['dispatched', 'in_progress'], 'dispatched',           ['dispatcher', 'duty_chief']],
  sign_for:          [['dispatched'],                'in_progress',          ['handler', 'platform_lead']],
  request_return:    [['dispatched', 'in_progress'], 'same',                 ['handler', 'platform_lead']],
  approve_return:    [['dispatched', 'in_progress'], 'accepted',             ['duty_chief']],
  refuse_return:     [['dispatched', 'in_progress'], 'same',                 ['duty_chief']],
  submit_result:     [['in_progress'],               'pending_verification', ['handler', 'platform_lead']],
  pass_verification: [['pending_verification'],      'verified',             ['verifier', 'grid_supervisor', 'dispatcher']],
  fail_verification: [['pending_verification'],      'in_progress',          ['verifier', 'grid_supervisor', 'dispatcher']],
  send_back:         [['verified'],                  'in_progress',          ['dispatcher', 'duty_chief']],
  close:             [['verified'],                  'closed',               ['dispatcher', 'duty_chief']],
  request_reopen:    [['closed'],                    'same',                 ['reporter', 'full_time_grid_worker', 'grid_leader', 'grid_supervisor', 'verifier', 'dispatcher']],
  approve_reopen:    [['closed'],                    'accepted',             ['duty_chief']],
  refuse_reopen:     [['closed'],                    'same',                 ['duty_chief']],
};

test('the table says from, to and by whom as the domain does', () => {
  const table = Object.fromEntries(
    caseLife.verbs.map((verb) => {
      const { from, to, by } = caseLife.table[verb];
      return [verb, [[...from], to, [...by].sort()]];
    }),
  );
  const expected = Object.entries(written).map(([verb, [from, to, by]]) => [
    verb,
    [from, to, [...by].sort()],
  ]);
  expect(table).toEqual(Object.fromEntries(expected));
});

const moves = Object.values(caseLife.table).flatMap(({ from, to }) =>
  to === 'same' ? [] : from.map((state) => [state, to] as const),
);

function reachableFrom(start: CaseStatus): Set<CaseStatus> {
  const seen = new Set([start]);
  for (const state of seen) for (const [from, to] of moves) if (from === state) seen.add(to);
  return seen;
}

test('from a draft the table reaches every state that has rows, and no other', () => {
  expect([...reachableFrom('draft')].sort()).toEqual(
    [
      'draft',
      'reported',
      'not_accepted',
      'withdrawn',
      'accepted',
      'dispatched',
      'in_progress',
      'pending_verification',
      'verified',
      'closed',
    ].sort(),
  );
});

test('only what was refused or withdrawn is a dead end', () => {
  const deadEnds = [...reachableFrom('draft')].filter((state) => !moves.some(([from]) => from === state));
  expect(deadEnds.sort()).toEqual(['not_accepted', 'withdrawn']);
});

test('every open state that is reached can come to closure', () => {
  const open: CaseStatus[] = [
    'reported',
    'accepted',
    'dispatched',
    'in_progress',
    'pending_verification',
    'verified',
  ];
  for (const state of open) expect(reachableFrom(state)).toContain('closed');
});

const now = new Date('2025-03-03T01:00:00Z');
const hour = 3_600_000;
const me = 'me';

const plain: CaseFacts = {
  id: 'c',
  caseNo: 'E33080210120250303000001',
  reportDigest: Buffer.alloc(0),
  typeCode: '0102',
  fields: {},
  platform: null,
  severity: 'general',
  urgency: 'normal',
  status: 'reported',
  area: '330802101211001',
  title: '',
  description: '',
  longitude: null,
  latitude: null,
  occurredAt: null,
  channel: 'grid_patrol',
  reportedBy: 'someone',
  reporterId: null,
  firstContact: 'someone',
  handlerId: 'handler',
  handlerPost: 'post',
  unitId: 'unit',
  handlers: ['handler'],
  units: ['unit'],
  recurrenceOf: null,
  reportedAt: now,
  acceptedAt: null,
  dispatchedAt: null,
  firstResponseAt: null,
  resultSubmittedAt: null,
  verifiedAt: null,
  closedAt: null,
  firstClosedAt: null,
  dueAt: null,
  limitUnit: null,
  returnUntil: new Date(now.getTime() + hour),
  resultCode: null,
  closingCode: null,
  reporterInformed: null,
  round: 1,
  reworkCount: 0,
  clockSince: null,
  elapsedMinutes: 0,
  workingMinutes: 0,
  onTime: null,
  version: 1,
  holds: new Set(),
  actorId: me,
  actorUnits: [],
  now,
  pending: null,
  returnAskers: [],
};

/** The step may be taken by this actor from this state; the rest is for the guards. */
function factsFor(verb: CaseVerb, given: Partial<CaseFacts>): CaseFacts {
  const [from, , by] = written[verb];
  return {
    ...plain,
    status: from[0]!,
    closedAt: from[0] === 'closed' ? now : null,
    holds: new Set([by[0]!]),
    ...given,
  };
}

function refusalOf(verb: CaseVerb, facts: CaseFacts, input: StepInput): ProblemCode | undefined {
  try {
    caseLife.take(verb, facts, input);
    return undefined;
  } catch (error) {
    return (error as Problem).code;
  }
}

type Refusal = [verb: CaseVerb, why: string, facts: Partial<CaseFacts>, input: StepInput, code: ProblemCode];
const byMe = { requestedBy: me, unitId: null };
const byOther = { requestedBy: 'other', unitId: 'unit' };
const target = (handlerId: string | null, unitId: string | null) => ({
  target: { handlerId, handlerPost: null, unitId },
});
const late = new Date(now.getTime() - 1);

// biome-ignore format: a table is read by its columns
const refusals: Refusal[] = [
  ['accept',            'a major type is not enough',               { typeCode: '01' },                                 {},                            'minor-type-required'],
  ['accept',            'a major type sent is not enough',          { typeCode: '0102' },                               { typeCode: '03' },            'minor-type-required'],
  ['withdraw',          'a critical case stays',                    { urgency: 'critical' },                            {},                            'critical-case'],
  ['dispatch',          'a request waits',                          { pending: { kind: 'return', ...byOther } },        target('x', null),             'request-pending'],
  ['reassign',          'to the very same person',                  {},                                                 target('handler', 'unit'),     'same-target'],
  ['reassign',          'to the very same unit',                    { handlerId: null },                                target(null, 'unit'),          'same-target'],
  ['request_return',    'another request waits',                    { pending: { kind: 'return', ...byOther } },        {},                            'request-pending'],
  ['request_return',    'the unit asked before',                    { returnAskers: ['unit'] },                         {},                            'return-asked-before'],
  ['request_return',    'the person without unit asked before',     { unitId: null, returnAskers: [me] },               {},                            'return-asked-before'],
  ['request_return',    'one millisecond late',                     { returnUntil: late },                              {},                            'return-window-over'],
  ['request_return',    'there is no window',                       { returnUntil: null },                              {},                            'return-window-over'],
  ['approve_return',    'nothing was asked',                        {},                                                 {},                            'no-request-pending'],
  ['approve_return',    'something else was asked',                 { pending: { kind: 'reopen', ...byOther } },        {},                            'no-request-pending'],
  ['approve_return',    'he asked himself',                         { pending: { kind: 'return', ...byMe } },           {},                            'own-request'],
  ['approve_return',    'his own unit asked',                       { pending: { kind: 'return', ...byOther }, actorUnits: ['unit'] }, {},            'own-unit-request'],
  ['refuse_return',     'nothing was asked',                        {},                                                 {},                            'no-request-pending'],
  ['refuse_return',     'he asked himself',                         { pending: { kind: 'return', ...byMe } },           {},                            'own-request'],
  ['submit_result',     'a request waits',                          { pending: { kind: 'return', ...byOther } },        {},                            'request-pending'],
  ['pass_verification', 'he handled it once',                       { handlers: ['handler', me] },                      { method: 'desk' },            'verifier-was-handler'],
  ['pass_verification', 'his unit handles it',                      { actorUnits: ['unit'] },                           { method: 'desk' },            'verifier-of-handling-unit'],
  ['pass_verification', 'a dispatcher leaves his desk',             { holds: new Set<By>(['dispatcher']) },             { method: 'on_site' },         'desk-check-only'],
  ['fail_verification', 'he handled it once',                       { handlers: [me] },                                 {},                            'verifier-was-handler'],
  ['fail_verification', 'his unit handles it',                      { actorUnits: ['unit'] },                           {},                            'verifier-of-handling-unit'],
  ['close',             'he handled it once',                       { handlers: [me] },                                 { closingCode: 'resolved' },   'closer-was-handler'],
  ['close',             'the code belongs to self-handling',        {},                                                 { closingCode: 'self_handled' }, 'closing-code-reserved'],
  ['close',             'the code belongs to termination',          {},                                                 { closingCode: 'cannot_resolve' }, 'closing-code-reserved'],
  ['request_reopen',    'a request waits',                          { pending: { kind: 'reopen', ...byOther } },        {},                            'request-pending'],
  ['request_reopen',    'the 91st day has begun',                   { now: reopenUntil(now) },                          {},                            'reopen-window-over'],
  ['approve_reopen',    'nothing was asked',                        {},                                                 {},                            'no-request-pending'],
  ['approve_reopen',    'he asked himself',                         { pending: { kind: 'reopen', ...byMe } },           {},                            'own-request'],
  ['refuse_reopen',     'nothing was asked',                        {},                                                 {},                            'no-request-pending'],
  ['refuse_reopen',     'he asked himself',                         { pending: { kind: 'reopen', ...byMe } },           {},                            'own-request'],
];

test.each(refusals)('%s is refused when %s', (verb, _why, given, input, code) => {
  expect(refusalOf(verb, factsFor(verb, given), input)).toBe(code);
});

test('no guard of any row is without a case that it refuses', () => {
  const proven = new Set<string>();
  const guardsOf = (verb: CaseVerb) => [
    ...(caseLife.table[verb].when ?? []),
    ...(caseLife.table[verb].given ?? []),
  ];
  for (const [verb, , given, input] of refusals) {
    const facts = factsFor(verb, given);
    const first = guardsOf(verb).findIndex((guard: Guard<CaseFacts, StepInput>) => guard(facts, input));
    proven.add(`${verb} ${first}`);
  }
  const all = caseLife.verbs.flatMap((verb) => guardsOf(verb).map((_, i) => `${verb} ${i}`));
  expect(all.filter((one) => !proven.has(one))).toEqual([]);
});

test.each(caseLife.verbs.filter((verb) => verb !== 'report'))(
  '%s is refused to whoever is not named for it',
  (verb) => {
    const others = [
      'system_admin',
      'center_officer',
      'part_time_grid_worker',
      'peoples_mediator',
      'unit',
    ] as const;
    expect(refusalOf(verb, factsFor(verb, { holds: new Set(others) }), {})).toBe('not-allowed');
  },
);

test('what is offered is what would be taken, but for what is sent', () => {
  const any = <T>(...values: T[]) => fc.constantFrom(...values);
  const everyBy = [...new Set(Object.values(written).flatMap(([, , by]) => by))];
  const states = [...reachableFrom('draft')];
  const facts = fc.record({
    status: any(...states),
    holds: fc.subarray(everyBy).map((held) => new Set<By>(held)),
    urgency: any('normal' as const, 'critical' as const),
    pending: any(null, { kind: 'return' as const, ...byOther }, { kind: 'reopen' as const, ...byMe }),
    handlers: any([], [me]),
    actorUnits: any([], ['unit']),
    returnUntil: any(null, late, new Date(now.getTime() + hour)),
    closedAt: any(null, now, new Date('2024-01-01T00:00:00Z')),
  });
  // Input that no `given` guard refuses to anyone.
  const input: StepInput = {
    typeCode: '0102',
    method: 'desk',
    closingCode: 'resolved',
    ...target('another', null),
  };
  fc.assert(
    fc.property(facts, (given) => {
      const all = { ...plain, ...given };
      const taken = caseLife.verbs.filter((verb) => refusalOf(verb, all, input) === undefined);
      expect(caseLife.allowedSteps(all)).toEqual(taken);
    }),
    { numRuns: 500 },
  );
});

test('a step that is refused says what is open instead', () => {
  const facts = factsFor('close', { status: 'reported' });
  try {
    caseLife.take('close', facts, {});
    throw new Error('was not refused');
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).extra).toEqual({
      verb: 'close',
      current: { status: 'reported' },
      allowedSteps: ['accept', 'reject'],
    });
  }
});

const actor = (...posts: { role: By; area?: string; areas?: string[]; unitId?: string; id?: string }[]) => ({
  staffId: me,
  sessionId: 's',
  ranges: [],
  posts: posts.map(({ id = 'p', role, area = null, areas = [], unitId = null }) => ({
    id,
    role,
    area,
    areas,
    unitId,
  })) as never,
});
const here = '330802101211001';

test('a role counts over the cases of its place alone', () => {
  const twoPlaces = actor(
    { role: 'dispatcher', areas: ['330802100'] },
    { role: 'full_time_grid_worker', areas: [here] },
  );
  expect([...holdsOver(twoPlaces, { ...plain, area: here })]).toEqual(['full_time_grid_worker']);
  expect([...holdsOver(twoPlaces, { ...plain, area: '330802100200001' })]).toEqual(['dispatcher']);
  expect([...holdsOver(twoPlaces, { ...plain, area: '330803100200001' })]).toEqual([]);
});

test('where no person is named, everyone of the unit is the handler', () => {
  const member = actor({ role: 'platform_lead', unitId: 'unit' });
  expect([...holdsOver(member, { ...plain, handlerId: null })].sort()).toEqual([
    'handler',
    'platform_lead',
    'unit',
  ]);
  expect([...holdsOver(member, plain)].sort()).toEqual(['platform_lead', 'unit']);
});

test('the handler acts through the post he was chosen for', () => {
  const chosen = { ...plain, handlerId: me, handlerPost: 'chosen' };
  expect([...holdsOver(actor({ role: 'peoples_mediator', id: 'chosen', unitId: 'unit' }), chosen)]).toContain(
    'handler',
  );
  expect([
    ...holdsOver(actor({ role: 'peoples_mediator', id: 'another', unitId: 'x' }), chosen),
  ]).not.toContain('handler');
});

test('ninety days run to the end of the ninetieth day in China', () => {
  // 2025-03-03 + 90 days = 2025-06-01, which ends at 16:00Z.
  expect(reopenUntil(new Date('2025-03-03T01:00:00Z'))).toEqual(new Date('2025-06-01T16:00:00Z'));
  expect(reopenUntil(new Date('2025-03-03T15:59:59.999Z'))).toEqual(new Date('2025-06-01T16:00:00Z'));
  expect(reopenUntil(new Date('2025-03-03T16:00:00Z'))).toEqual(new Date('2025-06-02T16:00:00Z'));
});

test('a recurrence is of an open case or of one closed within ninety days', () => {
  const closedAt = new Date('2025-03-03T01:00:00Z');
  expect(mayRecur(null, now)).toBe(true);
  expect(mayRecur(closedAt, new Date('2025-06-01T15:59:59.999Z'))).toBe(true);
  expect(mayRecur(closedAt, new Date('2025-06-01T16:00:00Z'))).toBe(false);
});

test('a case is on time only if every round was, and undecided without a limit', () => {
  const round = (onTime: boolean | null, late: boolean) =>
    judgeRound({ ...plain, onTime, dueAt: now, resultSubmittedAt: new Date(now.getTime() + (late ? 1 : 0)) })
      .onTime;
  expect([round(null, false), round(null, true)]).toEqual([true, false]);
  expect([round(true, false), round(true, true)]).toEqual([true, false]);
  expect([round(false, false), round(false, true)]).toEqual([false, false]);
  expect(judgeRound({ ...plain, dueAt: null, resultSubmittedAt: now })).toEqual({});
});
