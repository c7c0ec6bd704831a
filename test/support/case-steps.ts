import { caseLife } from '../../src/features/cases/rules.ts';
import { dayAfter, type Model, type Sent, tiers } from './case-model.ts';
import {
  type Event,
  factsOf,
  type Name,
  names,
  type Opening,
  type Step,
  seenBy,
  type Table,
  types,
  units,
  type Verb,
} from './case-table.ts';

// What a random walk does next: mostly what might well be done, now and then anything by anyone.

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const iso = (at: number) => new Date(at).toISOString();

export interface Dice {
  chance: (share: number) => boolean;
  int: (from: number, to: number) => number;
  one: <T>(list: readonly T[]) => T;
}

/** All that a step throws comes of one number, so that a walk is a list of numbers (mulberry32). */
function dice(seed: number): Dice {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return { chance: (share) => next() < share, int, one: (list) => list[int(0, list.length - 1)]! };
}

const steps = caseLife.verbs.filter((verb): verb is Verb => verb !== 'report');

/** Some ways are rarely gone, and end the walk. */
const usual: Partial<Record<Verb, number>> = {
  accept: 8,
  dispatch: 8,
  sign_for: 8,
  submit_result: 4,
  pass_verification: 5,
  fail_verification: 1.5,
  close: 5,
  withdraw: 0.2,
  reject: 0.4,
  merge: 0.15,
  self_handle: 0.5,
  terminate: 0.15,
  approve_void: 0.3,
  transfer_out: 0.25,
  escalate: 0.3,
  recall_dispatch: 0.3,
  reassign: 0.5,
  resume: 1.5,
  close_transferred: 1.5,
  unmerge: 4,
  approve_reopen: 3,
  split: 0.3,
  reclassify: 1.5,
};

/** What a walk is about: without a bent of its own it would seldom come to the far corners of the table. */
const bents: Partial<Record<Verb, number>>[] = [
  { reclassify: 5 },
  { request_return: 8, approve_return: 6, refuse_return: 5, reassign: 2, forward: 2 },
  {
    request_suspension: 12,
    approve_suspension: 16,
    prolong_suspension: 12,
    resume: 2,
    submit_result: 0.2,
    escalate: 0.05,
    transfer_out: 0.05,
    reassign: 0.1,
    request_termination: 0.1,
    request_void: 0.1,
  },
  {
    request_suspension: 12,
    approve_suspension: 16,
    prolong_suspension: 1,
    resume: 4,
    submit_result: 0.1,
    escalate: 0.05,
    transfer_out: 0.05,
    reassign: 0.1,
    request_termination: 0.05,
    request_void: 0.05,
  },
  {
    request_extension: 12,
    approve_extension: 14,
    refuse_extension: 2,
    set_due: 3,
    submit_result: 0.3,
    reclassify: 2,
    request_void: 0.1,
  },
  {
    transfer_out: 8,
    request_suspension: 2,
    approve_suspension: 4,
    acknowledge_transfer: 5,
    refuse_transfer: 5,
    recall_transfer: 3,
    urge: 4,
  },
  { escalate: 8, send_down: 8, delegate_down: 8, dispatch: 0.5 },
  { self_handle: 20, accept: 0.3, sign_off: 5, spot_check: 5, request_reopen: 2, approve_reopen: 5 },
  { withdraw: 4, reject: 8, reconsider: 8, request_supplement: 4, merge: 3, request_void: 3, accept: 2 },
  {
    follow_up: 5,
    rate: 4,
    request_reopen: 2,
    approve_reopen: 1,
    archive: 5,
    approve_void: 2,
    request_void: 3,
    sign_off: 2,
  },
  { merge: 6, unmerge: 8, reclassify: 2 },
  { supervise: 7, answer_supervision: 4, urge: 5, notify_copy: 4, reply_notice: 5 },
  { request_joint_handling: 8, answer_part: 6, waive_part: 5 },
  {
    request_termination: 6,
    terminate: 2,
    request_suspension: 3,
    approve_suspension: 6,
    request_void: 5,
    approve_void: 3,
  },
  { submit_result: 8, recall_result: 6, fail_verification: 6, send_back: 6, close: 2 },
  { request_reopen: 8, approve_reopen: 10, forward: 6, reassign: 3, submit_result: 2, close: 3 },
];

const people: readonly (Name | 'system')[] = [...names, 'system'];

export function opening(seed: number): Opening {
  const { int, chance, one } = dice(seed);
  const code = chance(0.25) ? '0102' : one([...types.keys()]);
  const at = Date.UTC(2024, 0, 2) + int(0, 900) * day + int(0, 1439) * minute;
  return {
    at,
    type: chance(0.15) ? code.slice(0, 2) : code,
    urgency: chance(0.5) ? types.get(code)!.urgency : one(['low', 'normal', 'normal', 'urgent', 'critical']),
    severity: chance(0.7) ? 'general' : one(['relatively_major', 'major', 'extraordinarily_major']),
    channel: chance(0.9) ? 'grid_patrol' : 'superior_assignment',
    reporter: one(['reporter', 'reporter', 'worker', 'dispatcher', 'officer', 'county']),
    reporterKnown: chance(0.7),
    isRecurrence: chance(0.1),
    inSample: chance(0.5),
    party: chance(0.3) ? one(['worker', 'supervisor', 'verifier', 'gridLeader']) : null,
  };
}

/** Where a boundary lies that a step might meet. */
function landmarks({ clocks, row }: Table): number[] {
  const dues = clocks.flatMap(({ dueAt, nextAt }) => [dueAt, nextAt]);
  const days = row.reviewOn
    ? [Date.parse(`${row.reviewOn}T00:00:00+08:00`), Date.parse(`${row.reviewOn}T10:00:00+08:00`)]
    : [];
  const windows = [row.returnUntil, row.rejectedAt && new Date(row.rejectedAt.getTime() + 30 * day)];
  return [...dues, ...windows].flatMap((at) => at?.getTime() ?? []).concat(days);
}

function later(table: Table, now: number, { chance, int, one }: Dice, isHasty: boolean): number {
  if (chance(isHasty ? 0.75 : 0.55)) return now + int(1, 40) * minute;
  const ahead = landmarks(table).filter((at) => at > now && at < now + 130 * day);
  if (ahead.length > 0 && chance(0.3)) return Math.max(one(ahead) + one([-1, 0, 1, minute]), now + 1);
  if (chance(0.5)) return now + int(1, 10) * hour;
  if (chance(isHasty ? 0.95 : 0.6)) return now + int(10, 60) * hour;
  return chance(0.7) ? now + int(2, 15) * day : now + int(15, 95) * day;
}

/** A suspended case waits for its review date; one that is closed, for what comes later. */
function waits({ row }: Table, now: number, { chance, int }: Dice): number | undefined {
  if (row.status === 'suspended' && chance(0.4)) {
    const review = Date.parse(`${row.reviewOn}T09:30:00+08:00`);
    return review > now ? review - (chance(0.4) ? day : 0) : undefined;
  }
  if (row.status === 'closed' && chance(0.08)) return now + int(20, 95) * day;
  if (row.status === 'transferred_out' && chance(0.15)) return now + int(1, 26) * day;
  return undefined;
}

const besides: Event['event'][] = [
  'the clocks warn',
  'the clocks warn',
  'the clocks warn',
  'facts are supplied',
  'another case follows',
  'the case turns red',
];
const hasty = [2, 3, 4];
const atIntake = 8;

export function nextStep(table: Table, model: Model, bent: number, seed: number): Step | Event {
  const d = dice(seed);
  const now = model.now;
  const at = Math.max(waits(table, now, d) ?? later(table, now, d, hasty.includes(bent)), now + 1);
  if (bent === atIntake && d.chance(0.1)) return { at, event: 'another case follows' };
  if (d.chance(0.05)) return { at, event: d.one(besides) };
  if (d.chance(0.08)) return stepOf(table, model, d.one(steps), d.one(people), at, d);
  const verb = probable(table, bent, d);
  const facts = factsOf(table, 'system', at);
  const able = people.filter((who) => caseLife.isOffered(verb, seenBy(facts, table, who)));
  // Whoever is named by the row but may not decide meets its guards.
  const who = able.length > 0 && !d.chance(0.2) ? d.one(able) : holder(table, model, verb, at, d);
  return stepOf(table, model, verb, who, at, d);
}

/** Those who ask twice a day, who decide at another tier, who are both chief and whoever asks. */
const eager: Partial<Record<Verb, (model: Model) => Name>> = {
  urge: ({ reporter }) => reporter as Name,
  withdraw: ({ reporter }) => reporter as Name,
  reject: () => 'county',
  recall_dispatch: () => 'county',
  split: () => 'county',
  request_reopen: () => 'deputy',
  refuse_reopen: () => 'deputy',
  request_void: () => 'deputy',
};

function holder(table: Table, model: Model, verb: Verb, at: number, d: Dice): Name | 'system' {
  const first = eager[verb]?.(model);
  if (first && d.chance(0.5)) return first;
  const by = new Set(caseLife.table[verb].by.map((one) => (typeof one === 'string' ? one : one.by)));
  const facts = factsOf(table, 'system', at);
  const named = people.filter((who) => [...seenBy(facts, table, who).holds].some((held) => by.has(held)));
  return named.length > 0 && !d.chance(0.1) ? d.one(named) : d.one(people);
}

function probable({ row, items }: Table, bent: number, { int }: Dice): Verb {
  const here = steps.filter((verb) => caseLife.table[verb].from.includes(row.status));
  if (here.length === 0) return steps[int(0, steps.length - 1)]!;
  const pending = items.find(({ kind, state }) => state === 'pending' && kind in decisions)?.kind;
  const weights = here.map((verb) => {
    const weight = (usual[verb] ?? 1) * (bents[bent]![verb] ?? 1) * momentFor(row, verb, bent);
    if (pending && decisions[pending]!.includes(verb)) return weight * 6;
    const decides = Object.values(decisions).some((verbs) => verbs.includes(verb));
    return decides && verb !== 'terminate' ? weight * 0.3 : weight;
  });
  let left = (int(0, 999_999) / 1_000_000) * weights.reduce((sum, one) => sum + one, 0);
  const reached = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return here[Math.max(reached, 0)]!;
}
/** Some guards are met at one moment alone. */
function momentFor(
  { status, suspendedDays, mergedCount, barred }: Table['row'],
  verb: Verb,
  bent: number,
): number {
  // The first prolongation is kept until the ninety days are nearly used up.
  if (bent === patient && verb === 'prolong_suspension') return suspendedDays > 60 ? 30 : 0;
  if (bent === atIntake && mergedCount > 0 && (verb === 'withdraw' || verb === 'reject')) return 10;
  if (barred.length > 0 && (verb === 'forward' || verb === 'reassign')) return 5;
  if (status === 'suspended' && verb === 'approve_void') return 5;
  if (status === 'suspended' && (verb === 'terminate' || verb === 'transfer_out')) return 2;
  return 1;
}
const patient = 3;
const decisions: Record<string, Verb[]> = {
  return: ['approve_return', 'refuse_return'],
  suspension: ['approve_suspension', 'refuse_suspension'],
  extension: ['approve_extension', 'refuse_extension'],
  termination: ['terminate'],
  void: ['approve_void'],
  reopen: ['approve_reopen', 'refuse_reopen'],
};

/** The bent of a walk, by the number that it begins with. */
export const bentOf = (first: number): number => dice(first ^ 0x5bd1e995).int(0, bents.length - 1);

function stepOf(table: Table, model: Model, verb: Verb, who: Name | 'system', at: number, d: Dice): Step {
  const sent = (inputs[verb] ?? words)({ table, model, at, d, who });
  const lead = verb === 'merge' || verb === 'unmerge' ? { lead: leadOf(d) } : {};
  return { at, who, verb, sent, ...lead };
}
const leadOf = ({ one, chance }: Dice) => ({
  status: chance(0.75) ? one(['accepted', 'in_progress', 'closed']) : one(['archived', 'merged', 'verified']),
  township: chance(0.8) ? '330802101' : '330802100',
});

interface Asked {
  table: Table;
  model: Model;
  at: number;
  d: Dice;
  who: Name | 'system';
}

const text = '情况说明';
const words = (): Sent => ({ text });
const photos = (share: number, { chance }: Dice) => ({
  evidence: chance(share) ? [{ id: 'photo', kind: 'photo' }] : [{ id: 'document', kind: 'document' }],
});
const maybe = <T extends object>(share: number, { chance }: Dice, more: () => T): T | undefined =>
  chance(share) ? more() : undefined;
/** Some of them decide requests as well: nobody may decide his own. */
const handlers: Name[] = [
  'worker',
  'helper',
  'gridLeader',
  'officer',
  'mediator',
  'ranger',
  'ranger',
  'deputy',
  'deputy',
  'dispatcher',
  'supervisor',
  'verifier',
];
const leads = ['platform', 'branch', 'mediation', 'office', 'office'];
const targetOf = ({ d, model, table: { troupe } }: Asked): Sent => {
  const barred = [...model.barred] as Name[];
  if (barred.length > 0 && d.chance(0.25)) return { handlerId: d.one(barred) };
  // Inside a unit it may come to him again.
  const theirs = barred.flatMap((name) => troupe.figures[name].posts.flatMap(({ unit }) => unit ?? []));
  const unitId = theirs.filter((unit) => leads.includes(unit));
  if (unitId.length > 0 && d.chance(0.5)) return { unitId: d.one(unitId) };
  return d.chance(0.45) ? { handlerId: d.one(handlers) } : { unitId: d.one(leads) };
};
const verifier = (d: Dice) =>
  maybe(0.3, d, () => ({ verifierId: d.one(['worker', 'supervisor', 'verifier']) }));
const review = ({ d, at }: Asked): Sent => ({
  reviewOn: dayAfter(at, d.chance(0.8) ? d.int(12, 30) : d.one([-1, 0, 1, 31, 45])),
});
/** Well within what the limit allows, or well beyond. */
const laterDue = ({ d, at, table: { row } }: Asked): number => {
  const due = row.dueAt?.getTime() ?? at;
  const span = Math.max((row.originalDueAt?.getTime() ?? due) - (row.acceptedAt?.getTime() ?? at), hour);
  return due + Math.floor(span * d.one([0.3, 0.5, 0.8, 1, 1.5, 4, -0.2]));
};
const itemOf = (kind: string, { d, table: { items, troupe } }: Asked) => {
  const open = items
    .filter((item) => item.kind === kind && item.state === 'pending')
    .map(({ toUnit }) => troupe.nameOf(toUnit!));
  return `${kind}:${open.length > 0 && d.chance(0.9) ? d.one(open) : d.one(units)}`;
};
const approval = (share: number, d: Dice) =>
  maybe(share, d, () => ({ approval: { on: '2023-12-01', reference: '镇领批〔2025〕1号' } }));

const inputs: Partial<Record<Verb, (asked: Asked) => Sent>> = {
  self_handle: ({ d }) => ({ text, ...photos(0.85, d) }),
  request_supplement: ({ d, at }) => ({
    text,
    ...maybe(0.5, d, () => ({ replyBy: iso(at + d.one([hour, day, 20 * day, -hour])) })),
  }),
  accept: ({ d, model }) => ({
    ...(model.type.length === 2
      ? maybe(0.85, d, () => ({
          typeCode: d.one([...types.keys()].filter((code) => code.startsWith(model.type))),
        }))
      : maybe(0.2, d, () => ({ typeCode: d.one([...types.keys(), '01']) }))),
    ...maybe(0.3, d, () => ({
      severity: d.one(['general', 'relatively_major', 'major', 'extraordinarily_major']),
    })),
    ...maybe(0.3, d, () => ({ urgency: d.one(['low', 'normal', 'urgent', 'critical']) })),
    ...maybe(0.35, d, () => ({ tier: d.one([...tiers, 'grid', 'county']) })),
  }),
  reject: ({ d }) => ({ reasonCode: d.one(['out_of_scope', 'no_facts']), advice: text }),
  reclassify: ({ d }) => ({
    text,
    ...maybe(0.4, d, () => ({ typeCode: d.one([...types.keys(), '03']) })),
    ...maybe(0.3, d, () => ({
      severity: d.one(['general', 'relatively_major', 'major', 'extraordinarily_major']),
    })),
    ...maybe(0.4, d, () => ({ urgency: d.one(['low', 'normal', 'urgent', 'critical']) })),
    ...maybe(0.25, d, () => ({ confidentiality: d.one(['ordinary', 'restricted', 'confidential']) })),
  }),
  merge: ({ d }) => ({ text, leadCaseId: d.chance(0.9) ? 'lead' : 'self' }),
  split: () => ({ text, parts: [{ title: '另一件事', description: text }] }),
  dispatch: (a) => ({
    ...targetOf(a),
    ...verifier(a.d),
    ...maybe(0.25, a.d, () => ({
      assistingUnits: [a.d.one(units), ...(a.d.chance(0.3) ? [a.d.one(units)] : [])],
    })),
  }),
  reassign: (a) => ({ text, ...targetOf(a), ...verifier(a.d) }),
  sign_for: () => ({}),
  arrive: () => ({ location: { lon: 118.775, lat: 28.93 } }),
  forward: ({ d, table, model }) => {
    const own = names.filter((name) =>
      table.troupe.figures[name].posts.some(({ unit }) => unit !== null && unit === model.unit),
    );
    const barred = own.filter((name) => model.barred.has(name));
    if (barred.length > 0 && d.chance(0.5)) return { handlerId: d.one(barred) };
    return { handlerId: own.length > 0 && d.chance(0.85) ? d.one(own) : d.one(names) };
  },
  request_joint_handling: ({ d, at, table }) => ({
    text,
    parts: [d.one(units), ...(d.chance(0.3) ? [d.one(units)] : [])].map((unitId) => ({
      unitId,
      task: text,
      ...maybe(0.5, d, () => ({
        dueAt: iso(
          d.chance(0.7) ? (at + (table.row.dueAt?.getTime() ?? at + day)) / 2 : at + d.one([-day, 200 * day]),
        ),
      })),
    })),
  }),
  waive_part: (a) => ({ text, itemId: itemOf('part', a) }),
  reply_notice: (a) => ({ text, itemId: itemOf('notice', a) }),
  request_return: ({ d }) => ({ text, reasonCode: d.one(['not_our_duty', 'duplicate']) }),
  escalate: ({ d }) => ({ text, reasonCode: 'no_result', ...approval(0.7, d) }),
  request_suspension: (a) => ({ text, reasonCode: 'season', ...review(a), ...photos(1, a.d) }),
  prolong_suspension: (a) => ({ text, ...review(a) }),
  resume: ({ d }) => (d.chance(0.5) ? { text } : {}),
  request_extension: (a) => ({ text, reasonCode: 'evidence', dueAt: iso(laterDue(a)) }),
  approve_extension: (a) => ({ text, ...maybe(0.3, a.d, () => ({ dueAt: iso(laterDue(a)) })) }),
  set_due: ({ d, at }) => ({ text, dueAt: iso(at + d.one([hour, day, 5 * day, 30 * day, -day])) }),
  submit_result: ({ d }) => ({
    text,
    resultCode: d.one(['resolved', 'unable']),
    ...maybe(0.8, d, () => photos(0.8, d)),
  }),
  pass_verification: ({ d }) => ({
    text,
    method: d.one(['on_site', 'on_site', 'phone', 'desk']),
    ...maybe(0.8, d, () => photos(0.9, d)),
  }),
  fail_verification: ({ d }) => ({
    text,
    ...maybe(0.6, d, () => ({ method: d.one(['on_site', 'phone', 'desk']) })),
  }),
  close: ({ d }) => ({
    closingCode: d.chance(0.85)
      ? d.one(['resolved', 'explained', 'mediation_not_agreed'])
      : d.one(['self_handled', 'matter_gone']),
    reporterInformed: d.chance(0.5),
  }),
  request_termination: ({ d, who, model }) => ({
    text,
    closingCode:
      who === model.reporter && d.chance(0.6)
        ? 'reporter_withdrew'
        : d.one(['reporter_withdrew', 'matter_gone', 'party_untraceable', 'cannot_resolve', 'resolved']),
  }),
  terminate: ({ d, who }) => ({
    text,
    closingCode:
      who === 'leader' && d.chance(0.7)
        ? 'cannot_resolve'
        : d.one([
            'reporter_withdrew',
            'matter_gone',
            'matter_gone',
            'party_untraceable',
            'cannot_resolve',
            'transferred',
          ]),
  }),
  transfer_out: ({ d }) => ({
    text,
    authority: '航埠派出所',
    legalBasis: '治安管理处罚法第四十三条',
    materials: ['现场照片 3 张'],
    ...maybe(0.35, d, () => ({ crime: d.chance(0.8) })),
    ...approval(0.5, d),
  }),
  acknowledge_transfer: ({ d, at, table: { items } }) => {
    const sentAt = items.findLast(({ kind }) => kind === 'transfer')?.at.getTime() ?? at;
    return {
      text,
      receiptNo: '航派收〔2025〕3号',
      ...maybe(0.3, d, () => ({ receivedAt: iso(d.int(sentAt, at)) })),
    };
  },
  close_transferred: ({ d }) => ({ text, ...maybe(0.6, d, () => ({ noResult: d.chance(0.9) })) }),
  sign_off: ({ d }) => ({ agreed: d.chance(0.5), text }),
  spot_check: ({ d }) => ({ text, passed: d.chance(0.4), ...photos(1, d) }),
  follow_up: ({ d }) => ({ text, way: 'phone', satisfied: d.chance(0.75) }),
  rate: ({ d }) => ({ rating: d.int(1, 5) }),
  request_reopen: ({ d }) => ({
    text,
    reasonCode: d.one(['not_resolved', 'false_result', 'spot_check_failed']),
  }),
  archive: () => ({}),
  request_void: ({ d, model }) => ({
    text,
    reasonCode:
      model.status === 'closed' && d.chance(0.7)
        ? 'fabricated'
        : d.one(['entered_by_mistake', 'fabricated', 'test']),
  }),
  urge: () => ({}),
  supervise: ({ d }) => ({
    text,
    level: d.one(['ordinary', 'yellow_card', 'red_card']),
    limit: { value: d.int(1, 5), unit: 'wd' },
  }),
  notify_copy: ({ d }) => ({ text, unitId: d.one(units), replyNeeded: d.chance(0.7) }),
};
