import { Buffer } from 'node:buffer';
import type { Actor } from '../../src/db/tx.ts';
import type { CaseStatus, CaseVerb } from '../../src/features/cases/contract.ts';
import { noted, startReport, type TypeInfo, type Work } from '../../src/features/cases/effects.ts';
import {
  type CaseFacts,
  clockOf,
  currentTransfer,
  type Found,
  holdsOver,
  type Item,
  nextTier,
  type StepInput,
  systemHolds,
} from '../../src/features/cases/facts.ts';
import { blank } from '../../src/features/cases/queries.ts';
import { caseLife, decide, type Outcome } from '../../src/features/cases/rules.ts';
import type { CaseRow } from '../../src/features/cases/tables.ts';
import { resolveDue, responseDue } from '../../src/features/catalogue/rules.ts';
import { type Clock, isLive, isTimer, leavingOut, warn } from '../../src/features/deadlines/rules.ts';
import { Personal } from '../../src/kernel/personal.ts';
import { Problem, type ProblemCode } from '../../src/kernel/problem.ts';
import { addLimit, atShare, type Calendar, makeCalendar } from '../../src/kernel/workday.ts';
import {
  follow,
  hatsOf,
  type Model,
  type Person,
  predict,
  type Question,
  read,
  type Sent,
  type Verdict,
} from './case-model.ts';

// A case that lives in memory: the steps go through `decide` as `takeStep` would send them, without a database.

export type Verb = Exclude<CaseVerb, 'report'>;

export const here = '330802101211001';
const calendar: Calendar = makeCalendar(
  read('work-calendar.csv').map((row) => ({ date: row.date!, isWorkingDay: row.isWorkingDay === 'true' })),
  2026,
);

/** Types that differ in all that the rules look at. */
const codes = [
  '0101',
  '0102',
  '0103',
  '0201',
  '0203',
  '0206',
  '0208',
  '0301',
  '0305',
  '0502',
  '0602',
  '0801',
];
export const types: ReadonlyMap<string, TypeInfo> = new Map(
  read('case-types.csv')
    .filter((row) => codes.includes(row.code!))
    .map((row): [string, TypeInfo] => [
      row.code!,
      {
        platform: row.platform as TypeInfo['platform'],
        urgency: row.urgency as TypeInfo['urgency'],
        flags: row.flags!.split(' ').filter(Boolean) as TypeInfo['flags'],
        response: { value: Number(row.response_value), unit: row.response_unit } as TypeInfo['response'],
        resolve: row.resolve_value
          ? ({ value: Number(row.resolve_value), unit: row.resolve_unit } as TypeInfo['response'])
          : null,
        milestones: row
          .milestones!.split(';')
          .filter(Boolean)
          .map((text) => {
            const [name, limit = ''] = text.split('|')[0]!.split(':');
            const [value, unit] = limit.split(' ');
            return {
              name,
              value: value ? Number(value) : null,
              unit: unit ?? null,
            } as TypeInfo['milestones'][number];
          }),
      },
    ]),
);

/** Who plays: role and place of each post. A place that is no unit is an area. */
export const cast = {
  reporter: [['part_time_grid_worker', '330802100200001']],
  worker: [['full_time_grid_worker', here]],
  helper: [['full_time_grid_worker', '330802101211002']],
  stranger: [['full_time_grid_worker', '330802100200001']],
  gridLeader: [['grid_leader', here]],
  supervisor: [['grid_supervisor', here]],
  dispatcher: [['dispatcher', 'office']],
  chief: [['duty_chief', 'office']],
  // The seat at the centre shows him the other townships too.
  deputy: [
    ['dispatcher', 'office'],
    ['duty_chief', 'office'],
    ['center_officer', 'center'],
  ],
  leader: [['leader', 'office']],
  verifier: [['verifier', 'office']],
  county: [['county_dispatcher', 'center']],
  lead: [['platform_lead', 'platform']],
  officer: [['unit_officer', 'platform']],
  mediator: [['peoples_mediator', 'mediation']],
  ranger: [
    ['unit_officer', 'branch'],
    ['duty_chief', 'office'],
  ],
  inspector: [['unit_officer', 'department']],
} as const satisfies Record<string, readonly (readonly [role: string, place: string])[]>;
export type Name = keyof typeof cast;
export const names = Object.keys(cast) as Name[];
const unitAreas: Record<string, string> = {
  office: '330802101',
  center: '330802',
  platform: '330802101',
  branch: '330802101',
  mediation: '330802101',
  department: '330802',
};
export const units = Object.keys(unitAreas);
/** Their members see the whole place, those of other units only the unit's cases. */
const wide = ['office', 'center'];

interface Figure extends Person {
  name: Name;
  actor: Actor;
  unitIds: string[];
}

/** People and units under the ids that they have in a database, or under their names. */
export interface Troupe {
  figures: Record<Name, Figure>;
  idOf: (name: string) => string;
  nameOf: (id: string) => string;
}

export function assemble(ids?: {
  people: Record<string, { id: string; posts: string[] }>;
  units: Record<string, string>;
}): Troupe {
  const idOf = (name: string) => ids?.people[name]?.id ?? ids?.units[name] ?? name;
  const back = new Map([...names, ...units].map((name) => [idOf(name), name]));
  const figureOf = (name: Name): Figure => {
    const posts = cast[name].map(([role, place], i) => {
      const unit = place in unitAreas ? place : null;
      const area = unitAreas[place] ?? place;
      const areas = unit === null || wide.includes(unit) ? [area] : [];
      return {
        id: ids?.people[name]?.posts[i] ?? `${name} ${i}`,
        role,
        unit,
        area,
        areas,
        over: areas.some((one) => here.startsWith(one)),
        unitId: unit && idOf(unit),
      };
    });
    const ranges = [...new Set(posts.flatMap(({ areas }) => areas))].sort((a, b) => a.length - b.length);
    return {
      name,
      posts,
      unitIds: posts.flatMap(({ unitId }) => unitId ?? []),
      actor: {
        staffId: idOf(name),
        sessionId: '',
        ranges,
        posts: posts.map(({ id, role, area, areas, unitId }) => ({ id, role, area, areas, unitId })),
      },
    };
  };
  const figures = Object.fromEntries(names.map((name) => [name, figureOf(name)])) as Record<Name, Figure>;
  return { figures, idOf, nameOf: (id) => back.get(id) ?? id };
}

export interface Opening {
  at: number;
  type: string;
  urgency: CaseRow['urgency'];
  severity: CaseRow['severity'];
  channel: CaseRow['channel'];
  reporter: Name;
  reporterKnown: boolean;
  isRecurrence: boolean;
  inSample: boolean;
  party: Name | null;
}

/** What one person attempts, or what happens beside the steps; with people, units and cases by name. */
export interface Step {
  at: number;
  who: Name | 'system';
  verb: Verb;
  sent: Sent;
  lead?: { status: string; township: string };
}
type Beside = 'the clocks warn' | 'facts are supplied' | 'another case follows' | 'the case turns red';
export interface Event {
  at: number;
  event: Beside;
}

export interface Table {
  troupe: Troupe;
  opening: Opening;
  row: CaseRow;
  items: Item[];
  /** Running or paused, as they are loaded for a step. */
  clocks: Clock[];
  ended: Map<string, Clock>;
  newId: () => string;
}

export function open(troupe: Troupe, opening: Opening): { table: Table; model: Model } {
  const reportedAt = new Date(opening.at);
  const type = types.get(opening.type);
  const reportedBy = troupe.idOf(opening.reporter);
  let made = 0;
  const newId = () => `new ${++made}`;
  const row = {
    ...blank,
    fields: {},
    id: opening.inSample ? 'case 00' : 'case ff',
    caseNo: 'E',
    version: 1,
    reportDigest: Buffer.alloc(0),
    status: 'reported',
    typeCode: opening.type,
    platform: type?.platform ?? null,
    flags: type?.flags ?? [],
    confidentiality: type?.flags.includes('confidential')
      ? 'confidential'
      : type?.flags.includes('restricted')
        ? 'restricted'
        : 'ordinary',
    severity: opening.severity,
    urgency: opening.urgency,
    area: here,
    title: '',
    description: Personal.text(''),
    channel: opening.channel,
    recurrenceOf: opening.isRecurrence ? 'earlier case' : null,
    tier: opening.reporter === 'county' ? 'county' : 'township',
    reportedBy,
    firstContact: reportedBy,
    reporterId: opening.reporterKnown ? 'someone' : null,
    reportedAt,
  } as CaseRow;
  const table: Table = { troupe, opening, row, items: [], clocks: [], ended: new Map(), newId };
  beside(table, reportedAt, 'report', startReport);
  return { table, model: modelOf(opening, type) };
}

const modelOf = (opening: Opening, type: TypeInfo | undefined): Model => ({
  status: 'reported',
  now: opening.at,
  type: opening.type,
  urgency: opening.urgency,
  severity: opening.severity,
  confidence: type?.flags.includes('confidential') ? 2 : type?.flags.includes('restricted') ? 1 : 0,
  tier: opening.reporter === 'county' ? 3 : 2,
  pressing: opening.channel === 'superior_assignment',
  reporter: opening.reporter,
  reporterKnown: opening.reporterKnown,
  isRecurrence: opening.isRecurrence,
  inSample: opening.inSample,
  party: opening.party,
  flags: type?.flags ?? [],
  handler: null,
  unit: null,
  verifier: null,
  everHandled: new Set(),
  barred: new Set(),
  followers: 0,
  red: false,
  request: null,
  returnsAsked: new Set(),
  supplement: false,
  parts: new Set(),
  notices: [],
  orders: 0,
  level: 0,
  orderedBy: 0,
  urged: new Map(),
  urgedAt: [],
  arrived: false,
  lastMove: '',
  sentDown: false,
  returnUntil: 0,
  dispatchedAt: 0,
  due: null,
  acceptedAt: 0,
  respondedAt: 0,
  firstClosedAt: 0,
  onTime: null,
  rejectedAt: 0,
  reconsidered: false,
  resultAt: 0,
  verifiedAt: 0,
  closedAt: 0,
  closingCode: null,
  photos: false,
  suspendedDays: 0,
  reviewOn: null,
  prolonged: 0,
  extended: 0,
  round: 1,
  rework: 0,
  crime: false,
  receivedAt: null,
  refusals: [],
  signOff: false,
  sample: false,
  plan: 0,
  followed: 0,
  ratedAt: null,
  used: 0,
  work: 0,
});

export function factsOf(table: Table, who: Name | 'system', at: number): CaseFacts {
  const { row, items } = table;
  const facts = { ...row, holds: systemHolds, actorId: null, actorUnits: [], now: new Date(at), items };
  return seenBy(facts, table, who);
}

/** The same facts in the eyes of another; the object is written over, as spreading it seventeen times a step takes long. */
export function seenBy(facts: CaseFacts, { row, items, troupe }: Table, who: Name | 'system'): CaseFacts {
  const figure = who === 'system' ? undefined : troupe.figures[who];
  facts.holds = figure ? holdsOver(figure.actor, row, items) : systemHolds;
  facts.actorId = figure?.actor.staffId ?? null;
  facts.actorUnits = figure?.unitIds ?? [];
  return facts;
}

/** What an effect works on that is no step of the table. */
function beside(table: Table, now: Date, verb: CaseVerb, work: (w: Work) => void): void {
  const w: Work = {
    verb,
    facts: factsOf(table, 'system', now.getTime()),
    sent: {},
    opinionId: null,
    row: { ...table.row },
    items: table.items.map((item) => ({ ...item })),
    clocks: [...table.clocks],
    told: [],
    calendar,
    type: undefined,
    newId: table.newId,
  };
  work(w);
  take(table, w);
}

/** The table shows what came of it; clocks that ended are put away, as a step loads only those that live. */
export function take(table: Table, { row, items, clocks }: Pick<Outcome, 'row' | 'items' | 'clocks'>): void {
  table.row = row;
  table.items = items;
  for (const clock of clocks) if (!isLive(clock)) table.ended.set(clock.id, clock);
  table.clocks = clocks.filter(isLive);
}

/** The first warning of each clock whose time has come: which clock, and its colour. */
export function happen(table: Table, model: Model, { at, event }: Event): { clock: Clock; level: string }[] {
  const now = new Date(at);
  const given: { clock: Clock; level: string }[] = [];
  if (event === 'another case follows' && isOpenRow(table.row)) {
    table.row = { ...table.row, mergedCount: table.row.mergedCount + 1 };
    model.followers += 1;
  }
  if (event === 'the case turns red' && isOpenRow(table.row)) {
    table.row = { ...table.row, riskColor: 'red' };
    model.red = true;
  }
  if (event === 'facts are supplied' && isOpenRow(table.row)) {
    beside(table, now, 'report', (w) => noted(w, 'supplement', undefined));
    model.supplement = false;
  }
  if (event === 'the clocks warn')
    table.clocks = table.clocks.map((clock) => {
      if (isTimer(clock.kind) || !clock.nextAt || clock.nextAt > now) return clock;
      const warned = warn(clock, now);
      if (warned) given.push({ clock, level: warned.level });
      return warned?.clock ?? clock;
    });
  return given;
}
const isOpenRow = ({ status }: CaseRow) =>
  [
    'reported',
    'accepted',
    'dispatched',
    'in_progress',
    'suspended',
    'pending_verification',
    'verified',
    'transferred_out',
  ].includes(status);

const countsLimits: readonly CaseVerb[] = [
  'accept',
  'reclassify',
  'dispatch',
  'reassign',
  'approve_reopen',
  'merge',
];
const after = (from: Date, value: number) => addLimit(calendar, from, { value, unit: 'wd' });

/** The names that were sent as the ids that a request carries. */
export function toInput(table: Table, sent: Sent): StepInput {
  const { idOf } = table.troupe;
  const id = (name: string | undefined) => (name === undefined ? undefined : idOf(name));
  const some = Object.entries({
    handlerId: id(sent.handlerId),
    unitId: id(sent.unitId),
    verifierId: id(sent.verifierId),
    itemId: sent.itemId && itemNamed(table, sent.itemId),
    leadCaseId: sent.leadCaseId === 'self' ? table.row.id : sent.leadCaseId,
    assistingUnits: sent.assistingUnits?.map(idOf),
    parts: sent.parts?.map((part) => ({ ...part, ...(part.unitId && { unitId: idOf(part.unitId) }) })),
    approval: sent.approval && { ...sent.approval, leaderId: idOf('leader') },
  }).filter(([, value]) => value !== undefined);
  return { ...sent, ...Object.fromEntries(some) } as unknown as StepInput;
}

/** `part:branch` is what that unit still owes. */
const itemNamed = ({ items, troupe }: Table, name: string): string => {
  const [kind, unit] = name.split(':') as [string, string];
  const found = items.find(
    (item) => item.kind === kind && item.state === 'pending' && item.toUnit === troupe.idOf(unit),
  );
  return found?.id ?? '015fcb1e-0000-7000-8000-000000000000';
};

/** What the action looks up before it asks the rules. */
function lookUp(table: Table, facts: CaseFacts, { verb, sent, lead, who }: Step): Found {
  const { figures, idOf } = table.troupe;
  const receivedAt = () => {
    const at = currentTransfer(facts.items)?.data.receivedAt;
    return at === undefined ? facts.now : new Date(String(at));
  };
  const admission = (tier: string | undefined) => ({
    admission: {
      admitted: tier === 'township' || tier === 'county' || !facts.flags.includes('adm'),
      reference: null,
    },
  });
  const visitor = (handlers: readonly string[]) =>
    names.find(
      (name) =>
        cast[name][0][0] === 'full_time_grid_worker' &&
        cast[name][0][1] === here &&
        !handlers.includes(idOf(name)),
    )
      ? 'full_time_grid_worker'
      : handlers.includes(idOf('supervisor'))
        ? 'dispatcher'
        : 'grid_supervisor';
  if (verb === 'close')
    return { visitor: facts.confidentiality === 'ordinary' ? visitor(facts.handlers) : 'dispatcher' };
  if (verb === 'self_handle')
    return { isParty: table.opening.party === who, visitor: visitor([...facts.handlers, idOf(who)]) };
  if (verb === 'pass_verification' || verb === 'fail_verification')
    return { isParty: table.opening.party === who };
  if (verb === 'request_supplement') return { latest: after(facts.now, 2) };
  if (verb === 'dispatch' || verb === 'reassign') {
    if (!sent.handlerId)
      return { target: { handlerId: null, handlerPost: null, unitId: idOf(sent.unitId!) } };
    const [post] = nearest(figures[sent.handlerId as Name]);
    const target = { handlerId: idOf(sent.handlerId), handlerPost: post!.id, unitId: post!.unitId };
    return { target, ...(target.unitId === null && admission('grid')) };
  }
  if (verb === 'sign_for' && who !== 'system')
    return {
      ownPost:
        figures[who].actor.posts.find(({ unitId }) => unitId !== null && unitId === facts.unitId)?.id ?? null,
    };
  if (verb === 'forward') {
    const post = figures[sent.handlerId as Name].actor.posts.find(
      ({ unitId }) => unitId !== null && unitId === facts.unitId,
    );
    if (!post) throw new Problem('not-in-unit');
    return { target: { handlerId: idOf(sent.handlerId!), handlerPost: post.id, unitId: facts.unitId } };
  }
  if (verb === 'delegate_down') return admission(nextTier(facts.tier, -1));
  if (verb === 'approve_extension') {
    const latest = latestExtension(table);
    return latest ? { latest } : {};
  }
  if (verb === 'transfer_out' || verb === 'notify_copy') return { letterNo: 'a number' };
  if (verb === 'refuse_transfer') return { latest: after(receivedAt(), 1) };
  if (verb === 'close_transferred') return { latest: after(receivedAt(), 15) };
  // A lead that he cannot see does not exist for him; undoing a merger, the system looks.
  const sees = (area: string) =>
    who === 'system' || figures[who].actor.ranges.some((range) => area.startsWith(range));
  if (lead && (verb === 'unmerge' || sees(lead.township)))
    return { lead: { id: 'lead', status: lead.status as CaseStatus, area: `${lead.township}200001` } };
  return {};
}

/** Of several posts the one nearest to the case. */
const nearest = ({ actor }: Figure) =>
  [...actor.posts].sort(
    (a, b) =>
      Number(here.startsWith(b.area!)) - Number(here.startsWith(a.area!)) ||
      b.area!.length - a.area!.length ||
      (a.id < b.id ? -1 : 1),
  );

function latestExtension({ clocks, row }: Table): Date | undefined {
  const clock = clockOf(clocks, 'resolve');
  if (!row.originalDueAt || !clock?.unitOfLimit) return undefined;
  const twice = atShare(calendar, clock.unitOfLimit, clock.startedAt, row.originalDueAt, 2);
  return leavingOut({ dueAt: twice, unit: clock.unitOfLimit }, clock.pauses, calendar).dueAt ?? undefined;
}

/** One attempt, as `takeStep` makes it. Nothing on the table changes. */
function attempt(table: Table, step: Step): Outcome | Problem {
  const { verb, sent, who, at } = step;
  const facts = factsOf(table, who, at);
  try {
    const isOffered = caseLife.isOffered(verb, facts);
    const typeCode = sent.typeCode ?? facts.typeCode;
    const found = isOffered ? lookUp(table, facts, step) : {};
    return decide({
      verb,
      facts,
      row: table.row,
      clocks: table.clocks,
      sent: { ...toInput(table, sent), found },
      opinionId: sent.text === undefined && sent.advice === undefined ? null : table.newId(),
      calendar,
      type: isOffered && countsLimits.includes(verb) ? types.get(typeCode) : undefined,
      newId: table.newId,
    });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** What the catalogue gives a case from some moment on. */
export const limitOf = ({ typeCode, urgency, severity }: CaseRow, from: Date): Date | null =>
  resolveDue(calendar, types.get(typeCode), urgency, severity, from).dueAt;

const inForce = new Map([...types].map(([code, { flags }]) => [code, { flags }]));

/** The same attempt as the model is asked about it. */
function questionOf(table: Table, model: Model, { who, sent, at, lead }: Step): Question {
  const { troupe } = table;
  const figure = who === 'system' ? null : troupe.figures[who];
  model.due = table.row.dueAt?.getTime() ?? null;
  return {
    m: model,
    who: figure,
    hats: hatsOf(model, figure),
    sent,
    now: at,
    world: {
      typeOf: (code) => inForce.get(code),
      unitOf: (name) => nearestUnit(troupe.figures[name as Name], troupe),
      members: (unit) =>
        names.filter((name) => troupe.figures[name].posts.some((post) => post.unit === unit)),
      lead,
      latestExtension: latestExtension(table)?.getTime(),
      responseDue: (from) =>
        responseDue(
          calendar,
          types.get(model.type),
          model.urgency as never,
          model.severity as never,
          new Date(from),
        ).dueAt?.getTime() ?? 0,
    },
  };
}
const nearestUnit = (figure: Figure, troupe: Troupe) => {
  const unitId = nearest(figure)[0]?.unitId;
  return unitId ? troupe.nameOf(unitId) : null;
};

const closedTo: readonly ProblemCode[] = ['not-allowed', 'step-not-open'];

export interface Attempted {
  verdict: Verdict;
  /** Undefined when it was refused. */
  outcome: Outcome | undefined;
  codes: readonly ProblemCode[];
}

/** Both are asked; what they say must be of one kind. */
export function compare(table: Table, model: Model, step: Step): Attempted {
  const question = questionOf(table, model, step);
  const verdict = predict(step.verb, question);
  const came = attempt(table, step);
  const said = came instanceof Problem ? kindOf(came) : came.to;
  if (said !== verdict) {
    const detail = came instanceof Problem ? ` (${[came.code, ...missingOf(came)].join(', ')})` : '';
    throw new Error(
      `${step.verb} from ${model.status}: the rules say ${said}${detail}, the model says ${verdict}`,
    );
  }
  if (came instanceof Problem) return { verdict, outcome: undefined, codes: missingOf(came) };
  follow(step.verb, question, came.to);
  return { verdict, outcome: came, codes: [] };
}
const missingOf = ({ code, extra }: Problem) =>
  (extra.missing as ProblemCode[] | undefined) ?? (closedTo.includes(code) ? [] : [code]);
const kindOf = ({ code }: Problem): Verdict =>
  code === 'not-allowed' ? 'not-allowed' : code === 'step-not-open' ? 'not-open' : 'refused';
