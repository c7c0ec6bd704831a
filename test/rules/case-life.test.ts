import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CaseStatus, type CaseVerb, openStatuses } from '../../src/features/cases/contract.ts';
import {
  type By,
  type CaseFacts,
  holdsOver,
  type Item,
  isOverdue,
  Relation,
  type StepInput,
} from '../../src/features/cases/facts.ts';
import { endOfDayAfter, reopenUntil } from '../../src/features/cases/guards.ts';
import { caseLife, mayRecur } from '../../src/features/cases/rules.ts';
import { namesOf } from '../../src/kernel/life.ts';
import { Problem, type ProblemCode } from '../../src/kernel/problem.ts';
import { Role } from '../../src/kernel/role.ts';
import { item, now, plainRow } from '../support/facts.ts';

/** `?` and a code: of this holder more is asked than of the others. */
type Holder = By | `${By}?${ProblemCode}`;
type Expected = [from: CaseStatus[], to: CaseStatus | 'same', by: Holder[]];

const tierly = <const B extends By>(by: B) => `${by}?case-at-other-tier` as const;
const desk: Holder[] = [tierly('dispatcher'), tierly('duty_chief'), tierly('county_dispatcher')];
const deciders: Holder[] = [tierly('duty_chief'), tierly('county_dispatcher')];
const leaderElse: Holder[] = [
  'duty_chief?leader-decides',
  'county_dispatcher?leader-decides',
  'leader?chief-decides',
];
const checkers: Holder[] = [
  'verifier',
  'grid_supervisor',
  'full_time_grid_worker?not-the-verifier',
  'dispatcher?desk-check-only',
];
const handling: Holder[] = ['handler', 'platform_lead'];
const running: CaseStatus[] = ['accepted', 'dispatched', 'in_progress', 'suspended'];
const underway: CaseStatus[] = ['dispatched', 'in_progress'];
const unverified: CaseStatus[] = [...running, 'pending_verification'];
const open: CaseStatus[] = ['reported', ...running, 'pending_verification', 'verified', 'transferred_out'];
const noticed: CaseStatus[] = [...unverified, 'verified', 'closed', 'transferred_out'];
const voidable: CaseStatus[] = ['reported', ...unverified, 'verified', 'closed'];

/** Section 2.3 of the domain written down once more, by hand. A change of the table shows up here. */
// biome-ignore format: a table is read by its columns
const written: Record<CaseVerb, Expected> = {
  report:                 [['draft'],                  'reported',             []],
  self_handle:            [['reported'],               'closed',               ['grid_leader', 'full_time_grid_worker']],
  withdraw:               [['reported'],               'withdrawn',            ['reporter']],
  request_supplement:     [['reported', 'accepted'],   'same',                 desk],
  accept:                 [['reported'],               'accepted',             [...desk, 'system?system-accepts-pressing-only']],
  reject:                 [['reported'],               'not_accepted',         desk],
  reconsider:             [['not_accepted'],           'reported',             deciders],
  reclassify:             [running,                    'same',                 desk],
  merge:                  [['reported', 'accepted', ...underway], 'merged',    [tierly('dispatcher'), tierly('duty_chief'), 'county_dispatcher']],
  unmerge:                [['merged'],                 'accepted',             deciders],
  split:                  [['accepted'],               'same',                 desk],
  dispatch:               [['accepted'],               'dispatched',           desk],
  reassign:               [underway,                   'dispatched',           desk],
  recall_dispatch:        [['dispatched'],             'accepted',             desk],
  sign_for:               [['dispatched'],             'in_progress',          handling],
  arrive:                 [['in_progress'],            'same',                 ['handler']],
  forward:                [['in_progress'],            'same',                 handling],
  request_joint_handling: [['in_progress'],            'same',                 [...handling, tierly('dispatcher'), tierly('duty_chief')]],
  answer_part:            [['in_progress'],            'same',                 ['assisting']],
  waive_part:             [['in_progress'],            'same',                 desk],
  request_return:         [underway,                   'same',                 handling],
  approve_return:         [underway,                   'accepted',             deciders],
  refuse_return:          [underway,                   'same',                 deciders],
  escalate:               [['accepted', ...underway],  'accepted',             [tierly('grid_leader'), tierly('grid_supervisor'), ...deciders]],
  send_down:              [['accepted'],               'same',                 [tierly('county_dispatcher')]],
  delegate_down:          [['accepted'],               'same',                 deciders],
  request_suspension:     [['in_progress'],            'same',                 handling],
  approve_suspension:     [['in_progress'],            'suspended',            leaderElse],
  refuse_suspension:      [['in_progress'],            'same',                 deciders],
  prolong_suspension:     [['suspended'],              'same',                 ['duty_chief?leader-decides', 'leader?chief-decides']],
  resume:                 [['suspended'],              'in_progress',          [...handling, ...desk, 'system']],
  request_extension:      [['in_progress'],            'same',                 handling],
  approve_extension:      [['in_progress'],            'same',                 leaderElse],
  refuse_extension:       [['in_progress'],            'same',                 [...deciders, 'leader']],
  set_due:                [['accepted', ...underway],  'same',                 ['leader', tierly('county_dispatcher')]],
  submit_result:          [['in_progress'],            'pending_verification', handling],
  recall_result:          [['pending_verification'],   'in_progress',          ['handler']],
  pass_verification:      [['pending_verification'],   'verified',             checkers],
  fail_verification:      [['pending_verification'],   'in_progress',          checkers],
  send_back:              [['verified'],               'in_progress',          desk],
  close:                  [['verified'],               'closed',               [...desk, tierly('grid_leader')]],
  request_termination:    [unverified,                 'same',                 [...handling, tierly('dispatcher'), 'reporter?reporter-withdraws-only']],
  terminate:              [unverified,                 'closed',               leaderElse],
  transfer_out:           [running,                    'transferred_out',      desk],
  acknowledge_transfer:   [['transferred_out'],        'same',                 [...desk, 'system']],
  refuse_transfer:        [['transferred_out'],        'accepted',             [...desk, 'system']],
  recall_transfer:        [['transferred_out'],        'accepted',             deciders],
  close_transferred:      [['transferred_out'],        'closed',               desk],
  sign_off:               [['closed'],                 'same',                 ['grid_leader', 'grid_supervisor']],
  spot_check:             [['closed'],                 'same',                 ['verifier', 'grid_supervisor']],
  follow_up:              [['verified', 'closed'],     'same',                 ['full_time_grid_worker', 'dispatcher', 'duty_chief', 'grid_supervisor', 'verifier']],
  rate:                   [['closed'],                 'same',                 ['reporter']],
  request_reopen:         [['closed'],                 'same',                 ['reporter', 'full_time_grid_worker', 'grid_leader', 'grid_supervisor', 'verifier', 'dispatcher', 'system']],
  approve_reopen:         [['closed'],                 'accepted',             deciders],
  refuse_reopen:          [['closed'],                 'same',                 deciders],
  archive:                [['closed'],                 'archived',             ['system']],
  request_void:           [voidable,                   'same',                 ['dispatcher', 'grid_leader', 'verifier']],
  approve_void:           [voidable,                   'voided',               ['duty_chief?leader-decides', 'leader?chief-decides', tierly('county_dispatcher')]],
  urge:                   [open,                       'same',                 ['dispatcher', 'duty_chief', 'grid_supervisor', 'leader', 'county_dispatcher', 'reporter?urged-today']],
  supervise:              [open,                       'same',                 ['leader', 'county_dispatcher', 'system']],
  answer_supervision:     [open,                       'same',                 [...handling, 'duty_chief']],
  notify_copy:            [noticed,                    'same',                 desk],
  reply_notice:           [noticed,                    'same',                 ['notified']],
};

const verbs = caseLife.verbs.filter((verb) => verb !== 'report');
const holdersOf = (verb: CaseVerb) =>
  caseLife.table[verb].by.map((one) => (typeof one === 'string' ? one : `${one.by}?${one.only.code}`));

test('the table says from, to and by whom as the domain does', () => {
  const table = caseLife.verbs.map((verb) => {
    const { from, to } = caseLife.table[verb];
    return [verb, [[...from].sort(), to, holdersOf(verb).sort()]];
  });
  const expected = Object.entries(written).map(([verb, [from, to, by]]) => [
    verb,
    [[...from].sort(), to, [...by].sort()],
  ]);
  expect(Object.fromEntries(table)).toEqual(Object.fromEntries(expected));
});

const moves = Object.values(caseLife.table).flatMap(({ from, to }) =>
  to === 'same' ? [] : from.map((state) => [state, to] as const),
);

function reachableFrom(start: CaseStatus): Set<CaseStatus> {
  const seen = new Set([start]);
  for (const state of seen) for (const [from, to] of moves) if (from === state) seen.add(to);
  return seen;
}

test('every state is reachable from a draft', () => {
  expect([...reachableFrom('draft')].sort()).toEqual([...CaseStatus.codes].sort());
});

test('only what is archived, voided or withdrawn is a dead end', () => {
  const deadEnds = CaseStatus.codes.filter((state) => !moves.some(([from]) => from === state));
  expect([...deadEnds].sort()).toEqual(['archived', 'voided', 'withdrawn']);
});

test('what was refused or merged is left by one named step alone', () => {
  const leaving = (state: CaseStatus) =>
    caseLife.verbs.filter((verb) => caseLife.table[verb].from.includes(state));
  expect(leaving('not_accepted')).toEqual(['reconsider']);
  expect(leaving('merged')).toEqual(['unmerge']);
});

test('closure can be reached from every open state, from a merger and from a refusal', () => {
  for (const state of [...openStatuses, 'merged', 'not_accepted'] as const)
    expect([state, reachableFrom(state).has('closed')]).toEqual([state, true]);
});

test('four steps close a case, and no other', () => {
  const closing = caseLife.verbs.filter((verb) => caseLife.table[verb].to === 'closed');
  expect(closing.sort()).toEqual(['close', 'close_transferred', 'self_handle', 'terminate']);
});

const me = 'me';
const hour = 3_600_000;
const after = (ms: number) => new Date(now.getTime() + ms);
const before = (ms: number) => new Date(now.getTime() - ms);
const days = (n: number) => n * 24 * hour;

const plain: CaseFacts = {
  ...plainRow,
  handlerId: 'handler',
  handlerPost: 'post',
  unitId: 'unit',
  handlers: ['handler'],
  units: ['unit'],
  holds: new Set(),
  actorId: me,
  actorUnits: [],
  now,
  items: [],
};

type Given = Partial<CaseFacts> & { by?: By; sent?: StepInput };
const asked = (kind: Item['kind'], given: Partial<Item> = {}) => ({
  items: [item(kind, { byUnit: 'unit', ...given })],
});
const target = (handlerId: string | null, unitId: string | null = 'unit2'): StepInput => ({
  found: { target: { handlerId, handlerPost: null, unitId } },
});
const lead = (given: object = {}): StepInput => ({
  leadCaseId: 'lead',
  found: { lead: { id: 'lead', status: 'accepted', area: '330802101206001', ...given } },
});
const part = (unitId: string, dueAt?: Date): StepInput => ({
  parts: [{ unitId, task: 'x', dueAt: dueAt?.toISOString() }],
});
const due = (at: Date): StepInput => ({ dueAt: at.toISOString() });
const found = (given: NonNullable<StepInput['found']>): StepInput => ({ found: given });
const pieces = (kind: 'photo' | 'document'): StepInput => ({ evidence: [{ id: 'e', kind }] });
const escalated = item('tier', { state: 'done', data: { how: 'escalated' } });
const sentDown = item('tier', { state: 'done', data: { how: 'sent_down' } });
const dispatched = item('dispatch', { state: 'done' });
const transfer = (data: object = {}) => ({ items: [item('transfer', { state: 'done', data: { ...data } })] });
const received = transfer({ receivedAt: now.toISOString() });

/** For each step a case on which it can be taken, by the first who is named, unless `by` says who. */
// biome-ignore format: a table is read by its columns
const fit: Record<Exclude<CaseVerb, 'report'>, Given> = {
  self_handle:            { flags: ['self'], sent: pieces('photo') },
  withdraw:               {},
  request_supplement:     {},
  accept:                 {},
  reject:                 {},
  reconsider:             { rejectedAt: now },
  reclassify:             { sent: { severity: 'major' } },
  merge:                  { sent: lead() },
  unmerge:                { sent: lead() },
  split:                  {},
  dispatch:               { sent: target('x') },
  reassign:               { sent: target('x') },
  recall_dispatch:        {},
  sign_for:               {},
  arrive:                 { items: [dispatched] },
  forward:                { sent: target('x', 'unit') },
  request_joint_handling: { sent: part('unit2') },
  answer_part:            { actorUnits: ['unit2'], items: [item('part', { toUnit: 'unit2' })] },
  waive_part:             { items: [item('part', { id: 'p' })], sent: { itemId: 'p' } },
  request_return:         { returnUntil: now },
  approve_return:         asked('return'),
  refuse_return:          asked('return'),
  escalate:               { tier: 'village' },
  send_down:              { tier: 'county', items: [escalated] },
  delegate_down:          {},
  request_suspension:     { sent: { reviewOn: '2025-03-04' } },
  approve_suspension:     asked('suspension', { data: { reviewOn: '2025-03-10' } }),
  refuse_suspension:      asked('suspension'),
  prolong_suspension:     { reviewOn: '2025-03-10', suspendedDays: 7, sent: { reviewOn: '2025-03-20' } },
  resume:                 {},
  request_extension:      { dueAt: after(hour), sent: due(after(2 * hour)) },
  approve_extension:      { dueAt: after(hour), ...asked('extension'), sent: due(after(2 * hour)) },
  refuse_extension:       asked('extension'),
  set_due:                { sent: due(after(hour)) },
  submit_result:          {},
  recall_result:          {},
  pass_verification:      { sent: { method: 'phone' } },
  fail_verification:      {},
  send_back:              {},
  close:                  { resultSubmittedAt: now, sent: { closingCode: 'resolved' } },
  request_termination:    { sent: { closingCode: 'matter_gone' } },
  terminate:              { sent: { closingCode: 'matter_gone' } },
  transfer_out:           {},
  acknowledge_transfer:   transfer(),
  refuse_transfer:        received,
  recall_transfer:        transfer(),
  close_transferred:      received,
  sign_off:               { closingCode: 'self_handled', items: [item('sign_off')] },
  spot_check:             { items: [item('spot_check')] },
  follow_up:              {},
  rate:                   { reporterId: 'r' },
  request_reopen:         {},
  approve_reopen:         asked('reopen'),
  refuse_reopen:          asked('reopen'),
  archive:                { closedAt: before(days(100)) },
  request_void:           {},
  approve_void:           asked('void'),
  urge:                   {},
  supervise:              { sent: { level: 'ordinary' } },
  answer_supervision:     { items: [item('supervision')] },
  notify_copy:            {},
  reply_notice:           { actorUnits: ['unit2'], items: [item('notice', { id: 'n', toUnit: 'unit2' })], sent: { itemId: 'n' } },
};

/** The step may be taken, but for what the test says otherwise. */
function caseFor(
  verb: Exclude<CaseVerb, 'report'>,
  given: Given = {},
): { facts: CaseFacts; sent: StepInput } {
  const [from, , holders] = written[verb];
  const [first] = holders[0]!.split('?') as [By];
  const { by = first, sent = {}, ...more } = { ...fit[verb], ...given };
  const status = from[0]!;
  const closedAt = status === 'closed' ? now : null;
  return { facts: { ...plain, status, closedAt, holds: new Set([by]), ...more }, sent };
}

/** All the codes with which a step is refused, the one that is answered first; none when it is taken. */
function refusalsOf(verb: CaseVerb, facts: CaseFacts, sent: StepInput): ProblemCode[] {
  try {
    caseLife.take(verb, facts, sent);
    return [];
  } catch (error) {
    const { code, extra } = error as Problem;
    return (extra.missing as ProblemCode[] | undefined) ?? [code];
  }
}

test.each(verbs)('%s is taken by the first who is named for it', (verb) => {
  const { facts, sent } = caseFor(verb);
  expect(refusalsOf(verb, facts, sent)).toEqual([]);
});

test.each(verbs)('%s is refused to whoever is not named for it', (verb) => {
  const named = namesOf(caseLife.table[verb]);
  const others = [...Role.codes, ...Relation.codes].filter((by) => !named.includes(by));
  const { facts, sent } = caseFor(verb);
  expect(refusalsOf(verb, { ...facts, holds: new Set(others) }, sent)).toEqual(['not-allowed']);
});

test.each(verbs)('%s is refused from every state that is not named for it', (verb) => {
  const { facts, sent } = caseFor(verb);
  for (const status of CaseStatus.codes.filter((one) => !written[verb][0].includes(one)))
    expect(refusalsOf(verb, { ...facts, status }, sent)).toEqual(['step-not-open']);
});

/** A guard that refuses, and the nearest case beside it that passes. */
type Refusal = [
  verb: Exclude<CaseVerb, 'report'>,
  why: string,
  code: ProblemCode | Holder,
  refused: Given,
  passes: Given,
];
const minorOnly: [Given, Given] = [{ typeCode: '01' }, { typeCode: '0102' }];
const mine: Partial<Item> = { byStaff: me };

/** One request at a time. */
const waits = (verb: Refusal[0], more: Given = {}): Refusal => [
  verb,
  'a request waits',
  'request-pending',
  { ...more, items: [...(fit[verb].items ?? []), item('termination')] },
  { ...more, items: [...(fit[verb].items ?? []), item('termination', { state: 'refused' })] },
];
/** A request of its own kind, decided by another person. */
const decides = (verb: Refusal[0], kind: Item['kind'], other: Item['kind'] = 'termination'): Refusal[] => {
  const data = fit[verb].items![0]!.data;
  return [
    [verb, 'nothing was asked', 'no-request-pending', { items: [] }, asked(kind, { data })],
    [verb, 'something else was asked', 'no-request-pending', asked(other, { data }), asked(kind, { data })],
    [
      verb,
      'it was decided before',
      'no-request-pending',
      asked(kind, { data, state: 'lapsed' }),
      asked(kind, { data }),
    ],
    [verb, 'he asked himself', 'own-request', asked(kind, { ...mine, data }), asked(kind, { data })],
  ];
};
/** Each desk for the cases at its own tier: said once for all the rows that name it so. */
const tierRows = (): Refusal[] =>
  verbs.flatMap((verb) =>
    written[verb][2].flatMap((holder): Refusal[] => {
      const [by, code] = holder.split('?') as [By, ProblemCode?];
      if (code !== 'case-at-other-tier') return [];
      const isOwn = verb === 'escalate' || by === 'grid_leader';
      const [refused, passes] =
        by === 'county_dispatcher'
          ? (['township', 'county'] as const)
          : by === 'grid_leader' || by === 'grid_supervisor'
            ? (['township', 'village'] as const)
            : isOwn
              ? (['village', 'township'] as const)
              : (['county', 'township'] as const);
      const more = {
        by,
        ...(verb === 'escalate' && { sent: { approval: { leaderId: 'l', on: '', reference: '' } } }),
      };
      return [
        [verb, 'the case is at another tier', holder, { ...more, tier: refused }, { ...more, tier: passes }],
      ];
    }),
  );

// biome-ignore format: a table is read by its columns
const refusals: Refusal[] = [
  ...tierRows(),
  ['escalate', 'the duty chief is not of the county', tierly('duty_chief'), { by: 'duty_chief', tier: 'county' }, { by: 'duty_chief', tier: 'township', urgency: 'critical' }],

  ['self_handle', 'the type is not for it', 'not-for-self-handling', { flags: [] }, { flags: ['self'] }],
  ['self_handle', 'it is urgent', 'too-urgent-to-self-handle', { urgency: 'urgent' }, { urgency: 'normal' }],
  ['self_handle', 'it is critical', 'too-urgent-to-self-handle', { urgency: 'critical' }, { urgency: 'low' }],
  ['self_handle', 'a document is no photo', 'photo-required', { sent: pieces('document') }, { sent: pieces('photo') }],
  ['self_handle', 'he is a party', 'actor-is-party', { sent: { ...pieces('photo'), ...found({ isParty: true }) } }, { sent: { ...pieces('photo'), ...found({ isParty: false }) } }],
  ['withdraw', 'it is critical', 'critical-case', { urgency: 'critical' }, { urgency: 'urgent' }],
  ['withdraw', 'others are merged into it', 'has-merged-cases', { mergedCount: 1 }, { mergedCount: 0 }],
  ['request_supplement', 'one is open', 'supplement-open', asked('supplement'), asked('supplement', { state: 'done' })],
  ['request_supplement', 'the reply is due now', 'time-is-past', { sent: { replyBy: now.toISOString() } }, { sent: { replyBy: after(1).toISOString() } }],
  ['request_supplement', 'it waits longer than two working days', 'limit-too-far', { sent: { replyBy: after(2).toISOString(), ...found({ latest: after(1) }) } }, { sent: { replyBy: after(1).toISOString(), ...found({ latest: after(1) }) } }],
  ['accept', 'a major type is not enough', 'minor-type-required', ...minorOnly],
  ['accept', 'a major type sent is not enough', 'minor-type-required', { sent: { typeCode: '03' } }, { typeCode: '01', sent: { typeCode: '0301' } }],
  ['accept', 'it would go up to the county', 'tier-raised-by-escalation', { sent: { tier: 'county' } }, { sent: { tier: 'village' } }],
  ['accept', 'the county would hand it further up', 'tier-raised-by-escalation', { by: 'county_dispatcher', tier: 'county', sent: { tier: 'prefecture_city' } }, { by: 'county_dispatcher', tier: 'county', sent: { tier: 'county' } }],
  ['accept', 'the system takes what presses alone', 'system?system-accepts-pressing-only', { by: 'system', urgency: 'urgent' }, { by: 'system', urgency: 'critical' }],
  ['accept', 'the system takes what a superior assigned', 'system?system-accepts-pressing-only', { by: 'system', channel: 'hotline_12345' }, { by: 'system', channel: 'superior_assignment' }],
  ['reject', 'others are merged into it', 'has-merged-cases', { mergedCount: 1 }, { mergedCount: 0 }],
  ['reconsider', 'thirty days are over', 'reconsideration-window-over', { now: endOfDayAfter(now, 30) }, { now: new Date(endOfDayAfter(now, 30).getTime() - 1) }],
  ['reconsider', 'it was reconsidered', 'reconsidered-before', { reconsidered: true }, { reconsidered: false }],

  ['reclassify', 'nothing would change', 'nothing-changed', { sent: { severity: 'general', urgency: 'normal', typeCode: '0102', confidentiality: 'ordinary' } }, { sent: { severity: 'general', urgency: 'low' } }],
  ['reclassify', 'nothing is said', 'nothing-changed', { sent: {} }, { sent: { confidentiality: 'restricted' } }],
  ['reclassify', 'a major type is no type', 'minor-type-required', { sent: { typeCode: '03' } }, { sent: { typeCode: '0301' } }],
  ['reclassify', 'a dispatcher lowers confidentiality', 'confidence-kept-by-chief', { confidentiality: 'restricted', sent: { confidentiality: 'ordinary' } }, { by: 'duty_chief', confidentiality: 'restricted', sent: { confidentiality: 'ordinary' } }],
  ['reclassify', 'a dispatcher may raise it', 'confidence-kept-by-chief', { confidentiality: 'confidential', sent: { confidentiality: 'restricted' } }, { confidentiality: 'restricted', sent: { confidentiality: 'confidential' } }],
  ['merge', 'into itself', 'merge-with-itself', { sent: { ...lead(), leadCaseId: plain.id } }, { sent: lead() }],
  ['merge', 'the lead is closed', 'lead-not-open', { sent: lead({ status: 'closed' }) }, { sent: lead({ status: 'verified' }) }],
  ['merge', 'the lead is merged itself', 'lead-not-open', { sent: lead({ status: 'merged' }) }, { sent: lead({ status: 'reported' }) }],
  ['merge', 'the lead is in another township', 'lead-in-other-township', { sent: lead({ area: '330802100200001' }) }, { by: 'county_dispatcher', sent: lead({ area: '330802100200001' }) }],
  ['unmerge', 'the lead is archived', 'lead-archived', { sent: lead({ status: 'archived' }) }, { sent: lead({ status: 'closed' }) }],
  waits('dispatch'),
  ['dispatch', 'a major type is not enough', 'minor-type-required', ...minorOnly],
  ['dispatch', 'the grid is given what is not on its list', 'not-on-admission-list', { sent: found({ ...target('x').found, admission: { admitted: false, reference: null } }) }, { sent: found({ ...target('x').found, admission: { admitted: true, reference: '1' } }) }],
  ['dispatch', 'he handled it himself before', 'handler-barred', { barred: ['x'] }, { barred: ['y'] }],
  ['dispatch', 'the lead unit assists itself', 'lead-cannot-assist', { sent: { ...target(null), assistingUnits: ['unit2'] } }, { sent: { ...target(null), assistingUnits: ['unit3'] } }],
  ['dispatch', 'a unit assists twice', 'part-open', { sent: { ...target(null), assistingUnits: ['unit3', 'unit3'] } }, { sent: { ...target(null), assistingUnits: ['unit3', 'unit4'] } }],
  ['reassign', 'to the very same person', 'same-target', { sent: target('handler', 'unit') }, { sent: target('x', 'unit') }],
  ['reassign', 'to the very same unit', 'same-target', { handlerId: null, sent: target(null, 'unit') }, { handlerId: null, sent: target(null, 'unit2') }],
  ['reassign', 'the grid is given what is not on its list', 'not-on-admission-list', { sent: found({ ...target('x').found, admission: { admitted: false, reference: null } }) }, { sent: found({ ...target('x').found, admission: { admitted: true, reference: '1' } }) }],
  ['reassign', 'he handled it himself before', 'handler-barred', { barred: ['x'] }, { barred: ['y'] }],
  ['arrive', 'he arrived before', 'arrived-before', { items: [{ ...dispatched, data: { arrivedAt: now.toISOString() } }] }, { items: [dispatched] }],
  ['forward', 'to the very same person', 'same-target', { sent: target('handler', 'unit') }, { sent: target('x', 'unit') }],
  ['forward', 'he handled it himself before', 'handler-barred', { barred: ['x'] }, { barred: ['y'] }],
  ['request_joint_handling', 'the lead unit assists itself', 'lead-cannot-assist', { sent: part('unit') }, { sent: part('unit2') }],
  ['request_joint_handling', 'the unit has a part open', 'part-open', { items: [item('part', { toUnit: 'unit2' })] }, { items: [item('part', { toUnit: 'unit2', state: 'done' })] }],
  ['request_joint_handling', 'a unit is named twice', 'part-open', { sent: { parts: [{ unitId: 'unit2' }, { unitId: 'unit2' }] } }, { sent: { parts: [{ unitId: 'unit2' }, { unitId: 'unit3' }] } }],
  ['request_joint_handling', 'a part ends after the case', 'limit-too-far', { dueAt: after(1), sent: part('unit2', after(2)) }, { dueAt: after(1), sent: part('unit2', after(1)) }],
  ['request_joint_handling', 'one of two parts ends after the case', 'limit-too-far', { dueAt: after(1), sent: { parts: [...part('unit2').parts!, ...part('unit3', after(2)).parts!] } }, { dueAt: after(1), sent: { parts: [...part('unit2').parts!, ...part('unit3', after(1)).parts!] } }],
  ['request_joint_handling', 'a part ends now', 'limit-too-far', { sent: part('unit2', now) }, { sent: part('unit2', after(1)) }],
  ['answer_part', 'the part is of another unit', 'no-open-part', { items: [item('part', { toUnit: 'unit3' })] }, { items: [item('part', { toUnit: 'unit3' }), item('part', { toUnit: 'unit2' })] }],
  ['waive_part', 'the part is answered', 'no-open-part', { items: [item('part', { id: 'p', state: 'done' }), item('part', { id: 'q' })] }, { items: [item('part', { id: 'p' })] }],
  ['waive_part', 'there is none', 'no-open-part', { items: [] }, { items: [item('part', { id: 'p' })] }],
  waits('request_return'),
  ['request_return', 'the unit asked before', 'return-asked-before', asked('return', { state: 'refused' }), asked('return', { state: 'refused', byUnit: 'unit2' })],
  ['request_return', 'the person without unit asked before', 'return-asked-before', { unitId: null, ...asked('return', { state: 'lapsed', byUnit: null, ...mine }) }, { unitId: null, ...asked('return', { state: 'lapsed', byUnit: null }) }],
  ['request_return', 'one millisecond late', 'return-window-over', { returnUntil: before(1) }, { returnUntil: now }],
  ['request_return', 'there is no window', 'return-window-over', { returnUntil: null }, { returnUntil: after(1) }],
  ...decides('approve_return', 'return', 'suspension'),
  ...decides('refuse_return', 'return', 'suspension'),
  ['approve_return', 'his own unit asked', 'own-unit-request', { actorUnits: ['unit'] }, { actorUnits: ['unit2'] }],
  ['refuse_return', 'his own unit asked', 'own-unit-request', { actorUnits: ['unit'] }, { actorUnits: ['unit2'] }],
  ['escalate', 'there is none above', 'no-other-tier', { by: 'county_dispatcher', tier: 'prefecture_city' }, { by: 'county_dispatcher', tier: 'county' }],
  ['escalate', 'the county is asked without the leader', 'leader-approval-required', { by: 'duty_chief', tier: 'township' }, { by: 'duty_chief', tier: 'township', urgency: 'critical' }],
  ['escalate', 'the leader approved, or is he', 'leader-approval-required', { by: 'duty_chief', tier: 'township' }, { tier: 'township', holds: new Set<By>(['duty_chief', 'leader']) }],
  ['send_down', 'it came to the county otherwise', 'not-just-escalated', { items: [] }, { items: [escalated] }],
  ['send_down', 'the county dispatched it since', 'not-just-escalated', { items: [escalated, dispatched] }, { items: [dispatched, escalated] }],
  ['send_down', 'it was sent down once', 'not-just-escalated', { items: [escalated, sentDown, escalated] }, { items: [escalated] }],
  ['send_down', 'it is with the prefecture', 'not-just-escalated', { tier: 'prefecture_city' }, { tier: 'county' }],
  ['delegate_down', 'there is none below', 'no-other-tier', { tier: 'grid' }, { tier: 'village' }],
  ['delegate_down', 'it is not on the list of that tier', 'not-on-admission-list', { sent: found({ admission: { admitted: false, reference: null } }) }, { sent: found({ admission: { admitted: true, reference: '1' } }) }],

  waits('request_suspension'),
  ['request_suspension', 'it is overdue', 'past-due', { dueAt: before(1) }, { dueAt: now }],
  ['request_suspension', 'the review is today', 'time-is-past', { sent: { reviewOn: '2025-03-03' } }, { sent: { reviewOn: '2025-03-04' } }],
  ['request_suspension', 'the review is in 31 days', 'review-too-far', { sent: { reviewOn: '2025-04-03' } }, { sent: { reviewOn: '2025-04-02' } }],
  ...decides('approve_suspension', 'suspension'),
  ...decides('refuse_suspension', 'suspension'),
  ...(['duty_chief', 'county_dispatcher', 'leader'] as const).map((by): Refusal => {
    const days = (suspendedDays: number): Given => ({ by, tier: by === 'county_dispatcher' ? 'county' : 'township', suspendedDays });
    // A week is asked for.
    const [few, many] = [days(83), days(84)];
    return by === 'leader'
      ? ['approve_suspension', 'ninety days are not exceeded', 'leader?chief-decides', few, many]
      : ['approve_suspension', 'ninety days are exceeded', `${by}?leader-decides`, many, few];
  }),
  ['prolong_suspension', 'the review date has come', 'review-date-over', { reviewOn: '2025-03-03' }, { reviewOn: '2025-03-04', suspendedDays: 1 }],
  ['prolong_suspension', 'the review is today', 'time-is-past', { sent: { reviewOn: '2025-03-03' } }, { sent: { reviewOn: '2025-03-04' } }],
  ['prolong_suspension', 'the review is in 31 days', 'review-too-far', { sent: { reviewOn: '2025-04-03' } }, { sent: { reviewOn: '2025-04-02' } }],
  ['prolong_suspension', 'it adds up to 91 days', 'suspended-too-long', { suspendedDays: 81 }, { suspendedDays: 80 }],
  ['prolong_suspension', 'a second time is for the leader', 'duty_chief?leader-decides', { prolongCount: 1 }, { prolongCount: 0 }],
  ['prolong_suspension', 'the first time is for the chief', 'leader?chief-decides', { by: 'leader', prolongCount: 0 }, { by: 'leader', prolongCount: 1, suspendedDays: 81 }],
  waits('request_extension'),
  ['request_extension', 'it is critical', 'critical-not-extended', { urgency: 'critical' }, { urgency: 'urgent' }],
  ['request_extension', 'it is overdue', 'past-due', { dueAt: before(1) }, { dueAt: now }],
  ['request_extension', 'it was extended twice', 'extended-twice', { extensionCount: 2 }, { extensionCount: 1 }],
  ['request_extension', 'the new time is no later', 'extension-not-later', { sent: due(after(hour)) }, { sent: due(after(hour + 1)) }],
  ['request_extension', 'there is no due time to extend', 'extension-not-later', { dueAt: null }, { dueAt: after(hour) }],
  ...decides('approve_extension', 'extension'),
  ...decides('refuse_extension', 'extension'),
  ['approve_extension', 'it became critical', 'critical-not-extended', { urgency: 'critical' }, { urgency: 'urgent' }],
  ['approve_extension', 'what was asked is no later', 'extension-not-later', { ...asked('extension', { data: { ...due(after(hour)) } }), sent: {} }, { ...asked('extension', { data: { ...due(after(hour + 1)) } }), sent: {} }],
  ['approve_extension', 'what is granted is no later', 'extension-not-later', { sent: due(after(hour)) }, { sent: due(after(hour + 1)) }],
  ['approve_extension', 'it more than doubles the limit', 'extension-too-long', { sent: { ...due(after(5)), ...found({ latest: after(4) }) }, dueAt: now }, { sent: { ...due(after(4)), ...found({ latest: after(4) }) }, dueAt: now }],
  ['approve_extension', 'a second one is for the leader', 'duty_chief?leader-decides', { extensionCount: 1 }, { extensionCount: 0 }],
  ['approve_extension', 'a second one is for the leader', 'county_dispatcher?leader-decides', { by: 'county_dispatcher', tier: 'county', extensionCount: 1 }, { by: 'county_dispatcher', tier: 'county', extensionCount: 0 }],
  ['approve_extension', 'the first one is for the chief', 'leader?chief-decides', { by: 'leader', extensionCount: 0 }, { by: 'leader', extensionCount: 1 }],
  ['set_due', 'the time is now', 'time-is-past', { sent: due(now) }, { sent: due(after(1)) }],

  waits('submit_result'),
  ['submit_result', 'a part is open', 'parts-open', asked('part'), asked('part', { state: 'waived' })],
  ['submit_result', 'the type wants a photo', 'photo-required', { flags: ['photo'], sent: pieces('document') }, { flags: ['photo'], sent: pieces('photo') }],
  ...(['pass_verification', 'fail_verification'] as const).flatMap((verb): Refusal[] => [
    [verb, 'he handled it once', 'verifier-was-handler', { handlers: ['handler', me] }, { handlers: ['handler', 'x'] }],
    [verb, 'his unit handles it', 'verifier-of-handling-unit', { actorUnits: ['unit'] }, { actorUnits: ['unit2'] }],
    [verb, 'he is a party', 'actor-is-party', { sent: { method: 'phone', ...found({ isParty: true }) } }, { sent: { method: 'phone', ...found({ isParty: false }) } }],
    [verb, 'another worker was assigned', 'full_time_grid_worker?not-the-verifier', { by: 'full_time_grid_worker', verifierId: 'x' }, { by: 'full_time_grid_worker', verifierId: me }],
    [verb, 'a dispatcher leaves his desk', 'dispatcher?desk-check-only', { by: 'dispatcher', sent: { method: 'phone' } }, { by: 'dispatcher', sent: { method: 'desk' } }],
    [verb, 'a dispatcher is not of the county', 'dispatcher?desk-check-only', { by: 'dispatcher', tier: 'county', sent: { method: 'desk' } }, { by: 'dispatcher', sent: { method: 'desk' } }],
  ]),
  ['pass_verification', 'a hazard is judged from a desk', 'on-site-check-required', { flags: ['haz'], sent: { method: 'desk' } }, { flags: ['haz'], sent: { method: 'phone' } }],
  ['pass_verification', 'on site without a photo', 'photo-required', { sent: { method: 'on_site' } }, { sent: { method: 'on_site', ...pieces('photo') } }],
  ['close', 'there is no result', 'result-missing', { resultSubmittedAt: null }, { resultSubmittedAt: now }],
  ['close', 'he handled it once', 'closer-was-handler', { handlers: [me] }, { handlers: ['x'] }],
  ['close', 'an order is unanswered', 'supervision-unanswered', asked('supervision'), asked('supervision', { state: 'done' })],
  ['close', 'a part is open', 'parts-open', asked('part'), asked('part', { state: 'done' })],
  waits('close'),
  ['close', 'the photo is missing', 'photo-required', { flags: ['photo'], resultPhotos: 0 }, { flags: ['photo'], resultPhotos: 1 }],
  ['close', 'red was followed up once only', 'red-not-followed-up', { riskColor: 'red', items: [item('follow_up', { state: 'done' }), item('follow_up')] }, { riskColor: 'red', items: [item('follow_up', { state: 'done' }), item('follow_up', { state: 'done' })] }],
  ['close', 'the code belongs to self-handling', 'closing-code-reserved', { sent: { closingCode: 'self_handled' } }, { sent: { closingCode: 'explained' } }],
  ['close', 'the code belongs to termination', 'closing-code-reserved', { sent: { closingCode: 'cannot_resolve' } }, { sent: { closingCode: 'mediation_not_agreed' } }],
  waits('request_termination'),
  ['request_termination', 'the code belongs to closing', 'closing-code-reserved', { sent: { closingCode: 'resolved' } }, { sent: { closingCode: 'party_untraceable' } }],
  ['request_termination', 'public order is no private matter', 'withdrawal-does-not-end-it', { typeCode: '0201', sent: { closingCode: 'reporter_withdrew' } }, { typeCode: '0401', sent: { closingCode: 'reporter_withdrew' } }],
  ['request_termination', 'the reporter can only withdraw', 'reporter?reporter-withdraws-only', { by: 'reporter', sent: { closingCode: 'matter_gone' } }, { by: 'reporter', sent: { closingCode: 'reporter_withdrew' } }],
  ['terminate', 'it is critical', 'critical-not-terminated', { urgency: 'critical' }, { urgency: 'urgent' }],
  ['terminate', 'others are merged into it', 'has-merged-cases', { mergedCount: 1 }, { mergedCount: 0 }],
  ['terminate', 'he asked himself', 'own-request', asked('termination', mine), asked('termination')],
  ['terminate', 'the code belongs to closing', 'closing-code-reserved', { sent: { closingCode: 'resolved' } }, { sent: { closingCode: 'party_untraceable' } }],
  ['terminate', 'an emergency is no private matter', 'withdrawal-does-not-end-it', { typeCode: '0801', sent: { closingCode: 'reporter_withdrew' } }, { typeCode: '0801', sent: { closingCode: 'matter_gone' } }],
  ['terminate', 'a hazard is no private matter', 'withdrawal-does-not-end-it', { typeCode: '0301', sent: { closingCode: 'reporter_withdrew' } }, { typeCode: '0102', sent: { closingCode: 'reporter_withdrew' } }],
  ['terminate', 'it cannot be resolved, says the leader', 'duty_chief?leader-decides', { sent: { closingCode: 'cannot_resolve' } }, {}],
  ['terminate', 'it cannot be resolved, says the leader', 'county_dispatcher?leader-decides', { by: 'county_dispatcher', tier: 'county', sent: { closingCode: 'cannot_resolve' } }, { by: 'county_dispatcher', tier: 'county' }],
  ['terminate', 'it is at the county', 'duty_chief?leader-decides', { tier: 'county' }, { tier: 'township' }],
  ['terminate', 'it is at the township', 'county_dispatcher?leader-decides', { by: 'county_dispatcher', tier: 'township' }, { by: 'county_dispatcher', tier: 'county' }],
  ['terminate', 'everything else says the chief', 'leader?chief-decides', { by: 'leader' }, { by: 'leader', sent: { closingCode: 'cannot_resolve' } }],

  ['transfer_out', 'a crime goes without the leader', 'leader-approval-required', { sent: { crime: true } }, { sent: { crime: true, approval: { leaderId: 'l', on: '2025-03-03', reference: '1' } } }],
  ['acknowledge_transfer', 'it was signed for', 'transfer-acknowledged', received, transfer()],
  ['refuse_transfer', 'a working day has passed', 'refusal-window-over', { now: after(2), sent: found({ latest: after(1) }) }, { now: after(1), sent: found({ latest: after(1) }) }],
  ['refuse_transfer', 'of a crime it is said at any time', 'refusal-window-over', { now: after(2), sent: found({ latest: after(1) }) }, { now: after(2), ...transfer({ receivedAt: now.toISOString(), crime: true }), sent: found({ latest: after(1) }) }],
  ['recall_transfer', 'it was signed for', 'transfer-acknowledged', received, transfer()],
  ['close_transferred', 'nobody signed for it', 'transfer-not-acknowledged', transfer(), received],
  ...[[{ now: after(1) }, 'fifteen working days are not over'], [{ items: received.items }, 'nobody urged since'], [{ items: [...received.items, item('urge', { at: before(1) })] }, 'the urging came before the receipt']].map(([given, why]): Refusal => {
    const waited = { now: after(2), items: [...received.items, item('urge', { at: now })], sent: { noResult: true, ...found({ latest: after(1) }) } };
    return ['close_transferred', why as string, 'transfer-result-awaited', { ...waited, ...(given as Given) }, waited];
  }),

  ['sign_off', 'the grid did not handle it itself', 'not-self-handled', { closingCode: 'resolved' }, { closingCode: 'self_handled' }],
  ['sign_off', 'it is signed off', 'nothing-to-sign-off', asked('sign_off', { state: 'done' }), asked('sign_off')],
  ['sign_off', 'it is his own work', 'own-work', { handlers: [me] }, { handlers: ['x'] }],
  ['spot_check', 'it is not in the sample', 'not-in-sample', { items: [] }, asked('spot_check')],
  ['spot_check', 'it is his own work', 'own-work', { handlers: [me] }, { handlers: ['x'] }],
  ['follow_up', 'it is his own work', 'own-work', { handlers: [me] }, { handlers: ['x'] }],
  ['rate', 'nobody knows who reported', 'reporter-anonymous', { reporterId: null }, { reporterId: 'r' }],
  ['rate', 'seven days have passed', 'rating-final', { ratedAt: now, now: endOfDayAfter(now, 7) }, { ratedAt: now, now: new Date(endOfDayAfter(now, 7).getTime() - 1) }],
  waits('request_reopen'),
  ['request_reopen', 'the 91st day has begun', 'reopen-window-over', { now: reopenUntil(now) }, { now: new Date(reopenUntil(now).getTime() - 1) }],
  ...decides('approve_reopen', 'reopen', 'void'),
  ...decides('refuse_reopen', 'reopen', 'void'),
  ['archive', 'it is day ninety', 'not-yet-archived', { closedAt: now, now: new Date(reopenUntil(now).getTime() - 1) }, { closedAt: now, now: reopenUntil(now) }],
  waits('archive'),
  ['archive', 'a follow-up is open', 'follow-up-open', asked('follow_up'), asked('follow_up', { state: 'done' })],
  waits('request_void'),
  ['request_void', 'it is closed and was no fabrication', 'void-only-fabricated', { status: 'closed', sent: { reasonCode: 'test' } }, { status: 'closed', sent: { reasonCode: 'fabricated' } }],
  ...decides('approve_void', 'void'),
  ['approve_void', 'others are merged into it', 'has-merged-cases', { mergedCount: 1 }, { mergedCount: 0 }],
  ['approve_void', 'it is closed', 'duty_chief?leader-decides', { status: 'closed' }, { status: 'verified' }],
  ['approve_void', 'the county has it in hand', 'case-at-other-tier', { tier: 'county' }, { by: 'county_dispatcher', tier: 'county' }],
  ['approve_void', 'it is open', 'leader?chief-decides', { by: 'leader', status: 'verified' }, { by: 'leader', status: 'closed' }],

  ['urge', 'he urged today', 'reporter?urged-today', { by: 'reporter', ...asked('urge', { ...mine, state: 'done' }) }, { by: 'reporter', ...asked('urge', { ...mine, state: 'done', at: before(10 * hour) }) }],
  ['urge', 'he and another urged today', 'reporter?urged-today', { by: 'reporter', items: [item('urge'), item('urge', mine)] }, { by: 'reporter', ...asked('urge') }],
  ['supervise', 'it is no sharper', 'supervision-not-sharper', { supervisionLevel: 'yellow_card', sent: { level: 'yellow_card' } }, { supervisionLevel: 'yellow_card', sent: { level: 'red_card' }, ...asked('supervision', { data: { as: 'leader' } }) }],
  ['supervise', 'it is red already', 'supervision-not-sharper', { supervisionLevel: 'red_card', sent: { level: 'red_card' }, ...asked('supervision', { data: { as: 'leader' } }) }, { supervisionLevel: 'yellow_card', sent: { level: 'red_card' }, ...asked('supervision', { data: { as: 'leader' } }) }],
  ['supervise', 'the county did so', 'supervised-from-above', { supervisionLevel: 'ordinary', sent: { level: 'red_card' }, ...asked('supervision', { data: { as: 'county_dispatcher' } }) }, { by: 'county_dispatcher', supervisionLevel: 'ordinary', sent: { level: 'red_card' }, ...asked('supervision', { data: { as: 'county_dispatcher' } }) }],
  ['supervise', 'the leader did so', 'supervised-from-above', { by: 'system', supervisionLevel: 'ordinary', sent: { level: 'red_card' }, ...asked('supervision', { data: { as: 'leader' } }) }, { by: 'system', supervisionLevel: 'ordinary', sent: { level: 'red_card' }, ...asked('supervision', { data: { as: 'system' } }) }],
  ['answer_supervision', 'it is answered', 'no-order-open', asked('supervision', { state: 'done' }), asked('supervision')],
  ['reply_notice', 'it is answered', 'no-notice-open', { items: [item('notice', { id: 'n', toUnit: 'unit2', state: 'done' })] }, {}],
  ['reply_notice', 'it is for another unit', 'no-notice-open', { items: [item('notice', { id: 'n', toUnit: 'unit3' })] }, {}],
];

/** The code alone, where only one holder is asked for it. */
const codeOf = (code: Refusal[2]) => (code.includes('?') ? code.split('?')[1]! : code) as ProblemCode;

test.each(refusals)('%s is refused when %s: %s', (verb, _why, code, refused, passes) => {
  const bad = caseFor(verb, refused);
  expect(refusalsOf(verb, bad.facts, bad.sent)).toEqual([codeOf(code)]);
  const good = caseFor(verb, passes);
  expect(refusalsOf(verb, good.facts, good.sent)).toEqual([]);
});

test('no guard of any row, nor of any holder, is without a case that it refuses', () => {
  const proven = new Set(refusals.map(([verb, , code]) => `${verb} ${code}`));
  const all = verbs.flatMap((verb) => {
    const { when = [], given = [] } = caseLife.table[verb];
    return [...when, ...given]
      .map(({ code }) => `${verb} ${code}`)
      .concat(
        holdersOf(verb)
          .filter((one) => one.includes('?'))
          .map((one) => `${verb} ${one}`),
      );
  });
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((one) => !proven.has(one))).toEqual([]);
  expect([...proven].filter((one) => !all.includes(one))).toEqual([]);
});

test('no guard could be left out of a row without a refusal that is missed', () => {
  const isMissed = (verb: (typeof verbs)[number]) =>
    refusals.some(([one, , code, refused]) => {
      if (one !== verb) return false;
      const { facts, sent } = caseFor(verb, refused);
      return refusalsOf(verb, facts, sent).join() !== codeOf(code);
    });
  const unnoticed: string[] = [];
  for (const verb of verbs) {
    const row = caseLife.table[verb] as Record<'when' | 'given' | 'by', readonly unknown[] | undefined>;
    for (const part of ['when', 'given', 'by'] as const) {
      const whole = row[part] ?? [];
      whole.forEach((one, i) => {
        if (part === 'by' && typeof one === 'string') return;
        const before = whole.slice(0, i);
        row[part] = [...before, ...(part === 'by' ? [(one as { by: By }).by] : []), ...whole.slice(i + 1)];
        if (!isMissed(verb)) unnoticed.push(`${verb} ${part} ${i}`);
        row[part] = whole;
      });
    }
  }
  expect(unnoticed).toEqual([]);
});

test('all that is missing is said at once', () => {
  const { facts, sent } = caseFor('close', {
    resultSubmittedAt: null,
    handlers: [me],
    ...asked('supervision'),
    sent: { closingCode: 'matter_gone' },
  });
  expect(refusalsOf('close', facts, sent)).toEqual([
    'result-missing',
    'closer-was-handler',
    'supervision-unanswered',
    'closing-code-reserved',
  ]);
});

test('what is taken was offered, and what is offered fails by what is sent alone', () => {
  const any = <T>(...values: T[]) => fc.constantFrom(...values);
  const everyBy = [...new Set(verbs.flatMap((verb) => namesOf(caseLife.table[verb])))];
  const facts = fc.record({
    status: any(...CaseStatus.codes),
    holds: fc.subarray(everyBy, { minLength: 1 }).map((held) => new Set<By>(held)),
    urgency: any('normal' as const, 'critical' as const),
    tier: any('village' as const, 'township' as const, 'county' as const),
    items: any<Item[]>(
      [],
      ...(['return', 'reopen', 'suspension', 'extension', 'void'] as const).map((kind) => asked(kind).items),
      asked('return', mine).items,
    ),
    handlers: any([], [me]),
    actorUnits: any([], ['unit']),
    returnUntil: any(null, before(1), after(hour)),
    closedAt: any(null, now, new Date('2024-01-01T00:00:00Z')),
    extensionCount: any(0, 1, 2),
    suspendedDays: any(0, 90),
    closingCode: any('resolved' as const, 'self_handled' as const),
    verifierId: any(null, me),
  });
  const sent: StepInput = {
    method: 'desk',
    ...target('another', null),
    closingCode: 'matter_gone',
    level: 'red_card',
    severity: 'major',
    ...pieces('photo'),
  };
  fc.assert(
    fc.property(facts, (given) => {
      const all = { ...plain, ...given };
      for (const verb of verbs) {
        const codes = refusalsOf(verb, all, sent);
        const { given: judged = [], by } = caseLife.table[verb];
        const onSent = new Set<string>(judged.map(({ code }) => code));
        for (const one of by) if (typeof one === 'object') onSent.add(one.only.code);
        const isOffered = caseLife.allowedSteps(all).includes(verb);
        if (codes.length === 0) expect([verb, isOffered]).toEqual([verb, true]);
        if (isOffered) expect([verb, codes.filter((code) => !onSent.has(code))]).toEqual([verb, []]);
      }
    }),
    { numRuns: 300 },
  );
});

test('a step that is refused says what is open instead', () => {
  const { facts } = caseFor('accept');
  try {
    caseLife.take('close', facts, {});
    throw new Error('was not refused');
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).extra).toEqual({
      verb: 'close',
      current: { status: 'reported' },
      allowedSteps: ['request_supplement', 'accept', 'reject', 'merge', 'request_void', 'urge'],
    });
  }
});

test('the due time of a case in suspension is not overdue, nor of one that is not open', () => {
  const late = { dueAt: before(1) };
  expect(isOverdue({ ...late, status: 'in_progress' }, now)).toBe(true);
  expect(isOverdue({ ...late, status: 'suspended' }, now)).toBe(false);
  expect(isOverdue({ ...late, status: 'closed' }, now)).toBe(false);
  expect(isOverdue({ dueAt: now, status: 'in_progress' }, now)).toBe(false);
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
  expect([...holdsOver(twoPlaces, { ...plain, area: here }, [])]).toEqual(['full_time_grid_worker']);
  expect([...holdsOver(twoPlaces, { ...plain, area: '330802100200001' }, [])]).toEqual(['dispatcher']);
  expect([...holdsOver(twoPlaces, { ...plain, area: '330803100200001' }, [])]).toEqual([]);
});

test('where no person is named, everyone of the unit is the handler', () => {
  const member = actor({ role: 'platform_lead', unitId: 'unit' });
  expect([...holdsOver(member, { ...plain, handlerId: null }, [])].sort()).toEqual([
    'handler',
    'platform_lead',
    'unit',
  ]);
  expect([...holdsOver(member, plain, [])].sort()).toEqual(['platform_lead', 'unit']);
});

test('the handler acts through the post he was chosen for', () => {
  const chosen = { ...plain, handlerId: me, handlerPost: 'chosen' };
  expect([
    ...holdsOver(actor({ role: 'peoples_mediator', id: 'chosen', unitId: 'unit' }), chosen, []),
  ]).toContain('handler');
  expect([
    ...holdsOver(actor({ role: 'peoples_mediator', id: 'another', unitId: 'x' }), chosen, []),
  ]).not.toContain('handler');
});

test('a part makes its unit assisting and a notice makes its unit notified, for as long as they are open', () => {
  const member = actor({ role: 'unit_officer', unitId: 'unit2' });
  const held = (...items: Item[]) => [...holdsOver(member, plain, items)];
  expect(held(item('part', { toUnit: 'unit2' }))).toEqual(['assisting']);
  expect(held(item('part', { toUnit: 'unit2', state: 'done' }))).toEqual([]);
  expect(held(item('notice', { toUnit: 'unit2' }))).toEqual(['notified']);
  expect(held(item('notice', { toUnit: 'unit3' }))).toEqual([]);
});

test('whoever reported is the reporter, wherever his posts are', () => {
  expect([
    ...holdsOver(actor({ role: 'dispatcher', areas: ['3301'] }), { ...plain, reportedBy: me }, []),
  ]).toEqual(['reporter']);
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
