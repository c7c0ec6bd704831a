import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CaseStatus, CaseVerb } from '../../src/features/cases/contract.ts';

// A second, naive telling of a case's life, from the rules of the business and not from the code: by it the random walks judge
// what is refused, where a step leads, whose turn it is and how much time was used. It knows people and units by name.

const minute = 60_000;
const day = 86_400_000;
const eightHours = 8 * 3_600_000;

export const read = (file: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../data/${file}`, import.meta.url)), { columns: true });

const exceptions = new Map(read('work-calendar.csv').map((row) => [row.date!, row.isWorkingDay === 'true']));
const dayNo = (at: number) => Math.floor((at + eightHours) / day);
const dateOf = (no: number) => new Date(no * day).toISOString().slice(0, 10);
const localDay = (at: number): string => dateOf(dayNo(at));
export const dayAfter = (at: number, n: number): string => dateOf(dayNo(at) + n);
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / day;

/** Morning and afternoon of a day in minutes since midnight; nothing on a rest day. */
function sessionsOf(no: number): [number, number][] {
  const date = dateOf(no);
  const weekday = new Date(no * day).getUTCDay();
  if (!(exceptions.get(date) ?? (weekday > 0 && weekday < 6))) return [];
  const isSummer = date.slice(5) >= '05-01' && date.slice(5) <= '09-30';
  return [[510, 720], isSummer ? [840, 1050] : [810, 1020]];
}

const first = Date.parse('2023-01-01') / day;
const workedBefore = [0];
for (let no = first; no < first + 4_000; no++)
  workedBefore.push(workedBefore.at(-1)! + sessionsOf(no).reduce((sum, [from, to]) => sum + to - from, 0));
const sessions = workedBefore.map((_, i) => sessionsOf(first + i));

/** Working minutes since some day long ago: the difference of two is the work between them, with its sign. */
export function worked(at: number): number {
  const no = dayNo(at) - first;
  const time = (at + eightHours) / minute - (no + first) * 1440;
  const today = sessions[no]!.reduce(
    (sum, [from, to]) => sum + Math.min(Math.max(time - from, 0), to - from),
    0,
  );
  return workedBefore[no]! + today;
}
export const isRestDay = (at: number): boolean => sessions[dayNo(at) - first]!.length === 0;

/** The close of the n-th working day after that of an instant. */
export function workdaysAfter(at: number, n: number): number {
  let no = dayNo(at);
  for (let left = n; left > 0; ) if (sessionsOf(++no).length > 0) left--;
  return no * day - eightHours + sessionsOf(no)[1]![1] * minute;
}
/** The last instant of the n-th day after that of an instant is the one before this. */
export const daysOver = (at: number, n: number) => (dayNo(at) + n + 1) * day - eightHours;

interface Post {
  role: string;
  unit: string | null;
  /** Does the post show the whole place of the case? */
  over: boolean;
}
export interface Person {
  name: string;
  posts: readonly Post[];
}

/** What is sent with a step, with people, units and other cases by name. */
export interface Sent {
  [member: string]: unknown;
  handlerId?: string;
  unitId?: string;
  verifierId?: string;
  typeCode?: string;
  urgency?: string;
  severity?: string;
  tier?: string;
  confidentiality?: string;
  reasonCode?: string;
  closingCode?: string;
  method?: string;
  level?: string;
  replyBy?: string;
  dueAt?: string;
  reviewOn?: string;
  receivedAt?: string;
  assistingUnits?: string[];
  parts?: { unitId?: string; dueAt?: string; title?: string }[];
  /** `part:branch`: the open part of that unit. */
  itemId?: string;
  leadCaseId?: string;
  approval?: unknown;
  crime?: boolean;
  noResult?: boolean;
  satisfied?: boolean;
  agreed?: boolean;
  passed?: boolean;
  replyNeeded?: boolean;
  rating?: number;
  evidence?: { kind: string }[];
}

interface TypeCard {
  flags: readonly string[];
}

export interface Model {
  status: CaseStatus;
  now: number;
  type: string;
  urgency: string;
  severity: string;
  confidence: number;
  tier: number;
  pressing: boolean;
  reporter: string;
  reporterKnown: boolean;
  isRecurrence: boolean;
  inSample: boolean;
  party: string | null;
  flags: readonly string[];
  handler: string | null;
  unit: string | null;
  verifier: string | null;
  everHandled: Set<string>;
  barred: Set<string>;
  followers: number;
  red: boolean;
  request: {
    kind: string;
    by: string;
    unit: string | null;
    reason?: string | undefined;
    day?: string | undefined;
    due?: number | undefined;
  } | null;
  returnsAsked: Set<string>;
  supplement: boolean;
  parts: Set<string>;
  notices: string[];
  orders: number;
  level: number;
  orderedBy: number;
  urged: Map<string, string>;
  urgedAt: number[];
  arrived: boolean;
  lastMove: string;
  sentDown: boolean;
  returnUntil: number;
  dispatchedAt: number;
  /** The due time of the row is not told here but taken from the case: how it may move is checked apart. */
  due: number | null;
  acceptedAt: number;
  respondedAt: number;
  firstClosedAt: number;
  onTime: boolean | null;
  rejectedAt: number;
  reconsidered: boolean;
  resultAt: number;
  verifiedAt: number;
  closedAt: number;
  closingCode: string | null;
  photos: boolean;
  suspendedDays: number;
  reviewOn: string | null;
  prolonged: number;
  extended: number;
  round: number;
  rework: number;
  crime: boolean;
  receivedAt: number | null;
  refusals: { crime: boolean }[];
  signOff: boolean;
  sample: boolean;
  plan: number;
  followed: number;
  ratedAt: number | null;
  /** Time used: minutes of the clock, and of work. */
  used: number;
  work: number;
}

export const tiers = ['grid', 'village', 'township', 'county', 'prefecture_city'];
const confidences = ['ordinary', 'restricted', 'confidential'];
const levels = ['', 'ordinary', 'yellow_card', 'red_card'];

export interface Question {
  m: Model;
  who: Person | null;
  hats: ReadonlySet<string>;
  sent: Sent;
  now: number;
  /** Facts about the world around the case. */
  world: {
    typeOf: (code: string) => TypeCard | undefined;
    unitOf: (person: string) => string | null;
    members: (unit: string) => readonly string[];
    lead: { status: string; township: string } | undefined;
    latestExtension: number | undefined;
    responseDue: (from: number) => number;
  };
}

type Holds = (q: Question) => boolean;
interface Row {
  from: readonly CaseStatus[];
  to: CaseStatus | 'same';
  by: Record<string, Holds>;
  /** Whatever stands in the way. */
  bars?: (q: Question) => (boolean | undefined)[];
  then?: (q: Question) => void;
}

const any: Holds = () => true;
const low: Holds = ({ m }) => m.tier <= 2;
const high: Holds = ({ m }) => m.tier > 2;
const atGrid: Holds = ({ m }) => m.tier < 2;
const chiefs = { duty_chief: low, county_dispatcher: high };
const desk = { dispatcher: low, ...chiefs };
const handling = { handler: any, platform_lead: any };
const me = ({ who }: Question) => who?.name ?? 'system';
const unitsOf = (q: Question) => (q.who?.posts ?? []).flatMap(({ unit }) => unit ?? []);
const photo = ({ sent }: Question) => (sent.evidence ?? []).some(({ kind }) => kind === 'photo');
const handled: Holds = (q) => q.m.everHandled.has(me(q));
const isParty: Holds = (q) => q.m.party === me(q);
const isMinor = ({ m, sent }: Question) => (sent.typeCode ?? m.type).length === 4;
const isOpenTo = (m: Model, at: number) => at < daysOver(m.closedAt, 90);
const targetUnit = ({ world, sent }: Question) => sent.unitId ?? world.unitOf(sent.handlerId ?? '');
const tooSoon = (text: string | undefined, now: number) => text !== undefined && Date.parse(text) <= now;
const mayNotDecide = (q: Question, kind: string) => [
  q.m.request?.kind !== kind,
  q.m.request !== null && q.m.request.by === me(q),
];
const outside = (q: Question) => [q.m.request?.unit ? unitsOf(q).includes(q.m.request.unit) : false];
const isBarredTarget = ({ m, sent }: Question) => m.barred.has(sent.handlerId ?? '');
/** A person of no unit is of the grid: he is given only what the admission list names. */
const isNotAdmitted = (q: Question) =>
  q.sent.handlerId !== undefined && targetUnit(q) === null && q.m.flags.includes('adm');

function ask(q: Question, kind: string, more: Partial<NonNullable<Model['request']>> = {}): void {
  const isHandling = q.hats.has('handler') || q.hats.has('platform_lead');
  q.m.request = { kind, by: me(q), unit: isHandling ? q.m.unit : null, reason: q.sent.reasonCode, ...more };
}
/** A complaint after closing asks to reopen, if it still may and nothing else waits. */
function complain(q: Question, reason: string): void {
  if (!q.m.request && isOpenTo(q.m, q.now)) ask(q, 'reopen', { unit: null, reason });
}
function endDispatch(m: Model): void {
  m.parts.clear();
  m.arrived = false;
}
function free(m: Model): void {
  endDispatch(m);
  m.handler = null;
  m.unit = null;
}
const mayReturnUntil = ({ m, world }: Question) =>
  Math.max(workdaysAfter(m.dispatchedAt, 1), world.responseDue(m.dispatchedAt));
function give(q: Question): void {
  const { m, sent, now } = q;
  endDispatch(m);
  m.handler = sent.handlerId ?? null;
  m.unit = targetUnit(q);
  if (m.handler) m.everHandled.add(m.handler);
  if (sent.verifierId) m.verifier = sent.verifierId;
  for (const unit of sent.assistingUnits ?? []) m.parts.add(unit);
  m.lastMove = 'dispatch';
  m.dispatchedAt = now;
  m.returnUntil = mayReturnUntil(q);
}
function close(q: Question, code: string): void {
  const { m, now } = q;
  m.closedAt = now;
  m.firstClosedAt ||= now;
  m.closingCode = code;
  m.orders = 0;
  m.supplement = false;
  m.reviewOn = null;
  endDispatch(m);
}
function plan(m: Model): void {
  m.plan = m.isRecurrence ? 3 : m.red ? 5 : m.type.startsWith('01') ? 2 : 0;
}
function classify({ m, sent, world }: Question): void {
  const isNewType = m.status === 'reported' || (sent.typeCode ?? m.type) !== m.type;
  m.type = sent.typeCode ?? m.type;
  m.urgency = sent.urgency ?? m.urgency;
  m.severity = sent.severity ?? m.severity;
  if (isNewType) m.flags = world.typeOf(m.type)?.flags ?? m.flags;
  const asked = sent.confidentiality ? confidences.indexOf(sent.confidentiality) : undefined;
  const least = m.flags.includes('confidential') ? 2 : m.flags.includes('restricted') ? 1 : 0;
  m.confidence = asked ?? Math.max(m.confidence, isNewType ? least : 0);
}
function move(m: Model, by: 1 | -1, how: string): void {
  m.tier += by;
  m.lastMove = how;
}
function rework({ m }: Question): void {
  m.rework += 1;
  m.resultAt = 0;
  m.verifiedAt = 0;
}
const isEnding = ({ m, sent }: Question) => [
  !['reporter_withdrew', 'matter_gone', 'party_untraceable', 'cannot_resolve'].includes(
    sent.closingCode ?? '',
  ),
  sent.closingCode === 'reporter_withdrew' && ['02', '03', '08'].includes(m.type.slice(0, 2)),
];
const cannot: Holds = ({ sent }) => sent.closingCode === 'cannot_resolve';
const notVerifier = (q: Question) => [
  handled(q),
  q.m.unit !== null && unitsOf(q).includes(q.m.unit),
  isParty(q),
];
const checkers = {
  verifier: any,
  grid_supervisor: any,
  full_time_grid_worker: (q: Question) => q.m.verifier === me(q),
  dispatcher: (q: Question) => low(q) && (q.sent.method ?? 'desk') === 'desk',
};

const open: CaseStatus[] = [
  'reported',
  'accepted',
  'dispatched',
  'in_progress',
  'suspended',
  'pending_verification',
  'verified',
  'transferred_out',
];
const running: CaseStatus[] = ['accepted', 'dispatched', 'in_progress', 'suspended'];
const underway: CaseStatus[] = ['dispatched', 'in_progress'];
const noticed: CaseStatus[] = [...running, 'pending_verification', 'verified', 'closed', 'transferred_out'];
const voidable: CaseStatus[] = ['reported', ...running, 'pending_verification', 'verified', 'closed'];
const daysLeft = (now: number, to: string | null | undefined) =>
  to ? Math.max(daysBetween(localDay(now), to), 0) : 0;
const dueOver: Holds = ({ m, now }) => m.due !== null && now > m.due;

/** The rows of the life, told once more. */
// biome-ignore format: a table is read by its columns
export const life: Record<Exclude<CaseVerb, 'report'>, Row> = {
  self_handle: { from: ['reported'], to: 'closed', by: { grid_leader: any, full_time_grid_worker: any },
    bars: (q) => [!q.m.flags.includes('self'), !['low', 'normal'].includes(q.m.urgency), !photo(q), isParty(q)],
    then: (q) => { close(q, 'self_handled'); q.m.acceptedAt = q.now; q.m.resultAt = q.now; q.m.onTime ??= true; q.m.handler = me(q); q.m.everHandled.add(me(q)); q.m.signOff = true; q.m.sample = q.m.inSample; plan(q.m); } },
  withdraw: { from: ['reported'], to: 'withdrawn', by: { reporter: any },
    bars: ({ m }) => [m.urgency === 'critical', m.followers > 0], then: ({ m }) => { m.orders = 0; m.supplement = false; } },
  request_supplement: { from: ['reported', 'accepted'], to: 'same', by: desk,
    bars: ({ m, sent, now }) => [m.supplement, tooSoon(sent.replyBy, now), sent.replyBy !== undefined && Date.parse(sent.replyBy) > workdaysAfter(now, 2)],
    then: ({ m }) => { m.supplement = true; } },
  accept: { from: ['reported'], to: 'accepted', by: { ...desk, system: ({ m }) => m.urgency === 'critical' || m.pressing },
    bars: (q) => [!isMinor(q), q.sent.tier !== undefined && tiers.indexOf(q.sent.tier) > q.m.tier], then: (q) => { classify(q); q.m.acceptedAt = q.now; if (q.sent.tier) q.m.tier = tiers.indexOf(q.sent.tier); q.m.supplement = false; } },
  reject: { from: ['reported'], to: 'not_accepted', by: desk,
    bars: ({ m }) => [m.followers > 0], then: ({ m, now }) => { m.rejectedAt = now; m.orders = 0; m.supplement = false; } },
  reconsider: { from: ['not_accepted'], to: 'reported', by: chiefs,
    bars: ({ m, now }) => [m.reconsidered, now >= daysOver(m.rejectedAt, 30)], then: ({ m }) => { m.reconsidered = true; } },

  reclassify: { from: running, to: 'same', by: desk,
    bars: (q) => [
      !(['typeCode', 'severity', 'urgency', 'confidentiality'] as const).some((key) => q.sent[key] !== undefined && q.sent[key] !== { typeCode: q.m.type, severity: q.m.severity, urgency: q.m.urgency, confidentiality: confidences[q.m.confidence] }[key]),
      !isMinor(q), q.sent.confidentiality !== undefined && confidences.indexOf(q.sent.confidentiality) < q.m.confidence && !q.hats.has('duty_chief')],
    then: (q) => { classify(q); if (q.m.status === 'dispatched') q.m.returnUntil = mayReturnUntil(q); } },
  merge: { from: ['reported', 'accepted', ...underway], to: 'merged', by: { dispatcher: low, duty_chief: low, county_dispatcher: any },
    bars: ({ sent, world, hats }) => [sent.leadCaseId === 'self', !(open as string[]).includes(world.lead?.status ?? ''), world.lead?.township !== '330802101' && !hats.has('county_dispatcher')],
    then: ({ m, now }) => { free(m); m.acceptedAt ||= now; m.followers = 0; m.orders = 0; m.supplement = false; } },
  unmerge: { from: ['merged'], to: 'accepted', by: chiefs, bars: ({ world }) => [world.lead?.status === 'archived'] },
  split: { from: ['accepted'], to: 'same', by: desk },
  dispatch: { from: ['accepted'], to: 'dispatched', by: desk,
    bars: (q) => [q.m.request !== null, q.m.type.length !== 4, isNotAdmitted(q), isBarredTarget(q), (q.sent.assistingUnits ?? []).some((unit, i, all) => unit === targetUnit(q) || all.indexOf(unit) < i)],
    then: give },
  reassign: { from: underway, to: 'dispatched', by: desk,
    bars: (q) => [q.sent.handlerId ? q.sent.handlerId === q.m.handler : q.sent.unitId === q.m.unit, isNotAdmitted(q), isBarredTarget(q)],
    then: give },
  recall_dispatch: { from: ['dispatched'], to: 'accepted', by: desk, then: ({ m }) => free(m) },
  sign_for: { from: ['dispatched'], to: 'in_progress', by: handling,
    then: (q) => { q.m.respondedAt ||= q.now; q.m.handler ??= me(q); q.m.everHandled.add(q.m.handler); } },
  arrive: { from: ['in_progress'], to: 'same', by: { handler: any }, bars: ({ m }) => [m.arrived], then: ({ m }) => { m.arrived = true; } },
  forward: { from: ['in_progress'], to: 'same', by: handling,
    bars: (q) => [!q.m.unit || !q.world.members(q.m.unit).includes(q.sent.handlerId!), q.sent.handlerId === q.m.handler, isBarredTarget(q)],
    then: ({ m, sent }) => { m.handler = sent.handlerId!; m.everHandled.add(m.handler); } },
  request_joint_handling: { from: ['in_progress'], to: 'same', by: { ...handling, dispatcher: low, duty_chief: low },
    bars: ({ m, sent, now }) => {
      const units = (sent.parts ?? []).map(({ unitId }) => unitId!);
      return [units.some((unit) => unit === m.unit), new Set([...units, ...m.parts]).size < units.length + m.parts.size,
        (sent.parts ?? []).some(({ dueAt }) => tooSoon(dueAt, now) || (dueAt !== undefined && m.due !== null && Date.parse(dueAt) > m.due))];
    },
    then: ({ m, sent }) => { for (const { unitId } of sent.parts ?? []) m.parts.add(unitId!); } },
  answer_part: { from: ['in_progress'], to: 'same', by: { assisting: any },
    then: (q) => { q.m.parts.delete([...q.m.parts].find((unit) => unitsOf(q).includes(unit))!); } },
  waive_part: { from: ['in_progress'], to: 'same', by: desk,
    bars: ({ m, sent }) => [!m.parts.has(sent.itemId!.replace('part:', ''))], then: ({ m, sent }) => { m.parts.delete(sent.itemId!.replace('part:', '')); } },
  request_return: { from: underway, to: 'same', by: handling,
    bars: (q) => [q.m.request !== null, q.m.returnsAsked.has(q.m.unit ?? me(q)), q.now > q.m.returnUntil],
    then: (q) => { ask(q, 'return'); q.m.returnsAsked.add(q.m.unit ?? me(q)); } },
  approve_return: { from: underway, to: 'accepted', by: chiefs, bars: (q) => [...mayNotDecide(q, 'return'), ...outside(q)], then: ({ m }) => free(m) },
  refuse_return: { from: underway, to: 'same', by: chiefs, bars: (q) => [...mayNotDecide(q, 'return'), ...outside(q)], then: ({ m }) => { m.request = null; } },
  escalate: { from: ['accepted', ...underway], to: 'accepted', by: { grid_leader: atGrid, grid_supervisor: atGrid, duty_chief: ({ m }) => m.tier === 2, county_dispatcher: high },
    bars: ({ m, sent, hats }) => [m.tier === 4, m.tier === 2 && m.urgency !== 'critical' && !sent.approval && !hats.has('leader')],
    then: ({ m }) => { free(m); move(m, 1, 'escalated'); } },
  send_down: { from: ['accepted'], to: 'same', by: { county_dispatcher: high }, bars: ({ m }) => [m.tier !== 3, m.lastMove !== 'escalated', m.sentDown],
    then: ({ m }) => { move(m, -1, 'sent down'); m.sentDown = true; } },
  delegate_down: { from: ['accepted'], to: 'same', by: chiefs, bars: ({ m }) => [m.tier === 0, m.tier < 3 && m.flags.includes('adm')], then: ({ m }) => move(m, -1, 'delegated') },

  request_suspension: { from: ['in_progress'], to: 'same', by: handling,
    bars: (q) => [q.m.request !== null, dueOver(q), q.sent.reviewOn! <= localDay(q.now), daysBetween(localDay(q.now), q.sent.reviewOn!) > 30],
    then: (q) => ask(q, 'suspension', { day: q.sent.reviewOn }) },
  approve_suspension: { from: ['in_progress'], to: 'suspended',
    by: { duty_chief: (q) => low(q) && !isBeyondNinety(q), county_dispatcher: (q) => high(q) && !isBeyondNinety(q), leader: (q) => isBeyondNinety(q) },
    bars: (q) => mayNotDecide(q, 'suspension'),
    then: ({ m, now }) => { m.reviewOn = m.request!.day!; m.suspendedDays += daysLeft(now, m.reviewOn); } },
  refuse_suspension: { from: ['in_progress'], to: 'same', by: chiefs, bars: (q) => mayNotDecide(q, 'suspension'), then: ({ m }) => { m.request = null; } },
  prolong_suspension: { from: ['suspended'], to: 'same', by: { duty_chief: ({ m }) => m.prolonged === 0, leader: ({ m }) => m.prolonged > 0 },
    bars: ({ m, sent, now, hats }) => [localDay(now) >= m.reviewOn!, sent.reviewOn! <= localDay(now), daysBetween(localDay(now), sent.reviewOn!) > 30,
      !hats.has('leader') && m.suspendedDays + daysBetween(m.reviewOn!, sent.reviewOn!) > 90],
    then: ({ m, sent }) => { m.suspendedDays += daysBetween(m.reviewOn!, sent.reviewOn!); m.reviewOn = sent.reviewOn!; m.prolonged += 1; } },
  resume: { from: ['suspended'], to: 'in_progress', by: { ...handling, ...desk, system: any }, then: resumed },
  request_extension: { from: ['in_progress'], to: 'same', by: handling,
    bars: (q) => [q.m.request !== null, q.m.urgency === 'critical', dueOver(q), q.m.extended >= 2, q.m.due === null || Date.parse(q.sent.dueAt!) <= q.m.due],
    then: (q) => ask(q, 'extension', { due: Date.parse(q.sent.dueAt!) }) },
  approve_extension: { from: ['in_progress'], to: 'same',
    by: { duty_chief: (q) => low(q) && q.m.extended === 0, county_dispatcher: (q) => high(q) && q.m.extended === 0, leader: ({ m }) => m.extended > 0 },
    bars: (q) => {
      const granted = q.sent.dueAt ? Date.parse(q.sent.dueAt) : (q.m.request?.due ?? 0);
      return [...mayNotDecide(q, 'extension'), q.m.urgency === 'critical', q.m.due === null || granted <= q.m.due, granted > (q.world.latestExtension ?? Infinity)];
    },
    then: ({ m }) => { m.request = null; m.extended += 1; } },
  refuse_extension: { from: ['in_progress'], to: 'same', by: { ...chiefs, leader: any }, bars: (q) => mayNotDecide(q, 'extension'), then: ({ m }) => { m.request = null; } },
  set_due: { from: ['accepted', ...underway], to: 'same', by: { leader: any, county_dispatcher: high }, bars: ({ sent, now }) => [tooSoon(sent.dueAt, now)] },

  submit_result: { from: ['in_progress'], to: 'pending_verification', by: handling,
    bars: (q) => [q.m.parts.size > 0, q.m.request !== null, q.m.flags.includes('photo') && !photo(q)],
    then: (q) => { q.m.everHandled.add(me(q)); q.m.resultAt = q.now; q.m.photos = photo(q); } },
  recall_result: { from: ['pending_verification'], to: 'in_progress', by: { handler: any },
    then: ({ m, now }) => { m.used += (now - m.resultAt) / minute; m.work += worked(now) - worked(m.resultAt); m.resultAt = 0; } },
  pass_verification: { from: ['pending_verification'], to: 'verified', by: checkers,
    bars: (q) => [...notVerifier(q), q.m.flags.includes('haz') && q.sent.method === 'desk', q.sent.method === 'on_site' && !photo(q)],
    then: ({ m, now }) => { m.verifiedAt = now; m.level = 0; } },
  fail_verification: { from: ['pending_verification'], to: 'in_progress', by: checkers, bars: notVerifier, then: rework },
  send_back: { from: ['verified'], to: 'in_progress', by: desk, then: rework },
  close: { from: ['verified'], to: 'closed', by: { ...desk, grid_leader: atGrid },
    bars: (q) => [handled(q), q.m.orders > 0, q.m.request !== null, q.m.red && q.m.followed < 2, q.m.flags.includes('photo') && !q.m.photos,
      !['resolved', 'explained', 'mediation_not_agreed'].includes(q.sent.closingCode!)],
    then: (q) => { if (q.m.due !== null) q.m.onTime = (q.m.onTime ?? true) && q.m.resultAt <= q.m.due; close(q, q.sent.closingCode!); plan(q.m); } },
  request_termination: { from: [...running, 'pending_verification'], to: 'same', by: { ...handling, dispatcher: low, reporter: ({ sent }) => sent.closingCode === 'reporter_withdrew' },
    bars: (q) => [q.m.request !== null, ...isEnding(q)], then: (q) => ask(q, 'termination') },
  terminate: { from: [...running, 'pending_verification'], to: 'closed', by: { duty_chief: (q) => low(q) && !cannot(q), county_dispatcher: (q) => high(q) && !cannot(q), leader: cannot },
    bars: (q) => [q.m.urgency === 'critical', q.m.followers > 0, q.m.request?.kind === 'termination' && q.m.request.by === me(q), ...isEnding(q)],
    then: (q) => { if (q.m.reviewOn) q.m.suspendedDays -= daysLeft(q.now, q.m.reviewOn); close(q, q.sent.closingCode!); } },

  transfer_out: { from: running, to: 'transferred_out', by: desk, bars: ({ sent, hats }) => [sent.crime && !sent.approval && !hats.has('leader')],
    then: (q) => { resumed(q); free(q.m); q.m.crime = q.sent.crime ?? false; q.m.receivedAt = null; } },
  acknowledge_transfer: { from: ['transferred_out'], to: 'same', by: { ...desk, system: any }, bars: ({ m }) => [m.receivedAt !== null],
    then: ({ m, sent, now }) => { m.receivedAt = sent.receivedAt ? Date.parse(sent.receivedAt) : now; } },
  refuse_transfer: { from: ['transferred_out'], to: 'accepted', by: { ...desk, system: any },
    bars: ({ m, now }) => [m.receivedAt !== null && !m.crime && now > workdaysAfter(m.receivedAt, 1)],
    then: ({ m }) => {
      m.refusals.push({ crime: m.crime });
      if (m.refusals.length >= 2 && m.tier === 2 && m.refusals.every(({ crime }) => !crime)) move(m, 1, 'escalated');
    } },
  recall_transfer: { from: ['transferred_out'], to: 'accepted', by: chiefs, bars: ({ m }) => [m.receivedAt !== null] },
  close_transferred: { from: ['transferred_out'], to: 'closed', by: desk,
    bars: ({ m, sent, now }) => [m.receivedAt === null, sent.noResult && m.receivedAt !== null && !(now > workdaysAfter(m.receivedAt, 15) && m.urgedAt.some((at) => at >= m.receivedAt!))],
    then: (q) => close(q, 'transferred') },

  sign_off: { from: ['closed'], to: 'same', by: { grid_leader: any, grid_supervisor: any }, bars: (q) => [q.m.closingCode !== 'self_handled', !q.m.signOff, handled(q)],
    then: (q) => { q.m.signOff = false; if (!q.sent.agreed) complain(q, 'sign_off_objection'); } },
  spot_check: { from: ['closed'], to: 'same', by: { verifier: any, grid_supervisor: any }, bars: (q) => [!q.m.sample, handled(q)],
    then: (q) => { q.m.sample = false; if (!q.sent.passed) complain(q, 'spot_check_failed'); } },
  follow_up: { from: ['verified', 'closed'], to: 'same', by: { full_time_grid_worker: any, dispatcher: any, duty_chief: any, grid_supervisor: any, verifier: any }, bars: (q) => [handled(q)],
    then: (q) => { q.m.plan = Math.max(q.m.plan - 1, 0); q.m.followed += 1; if (!q.sent.satisfied && q.m.status === 'closed') complain(q, 'not_resolved'); } },
  rate: { from: ['closed'], to: 'same', by: { reporter: any }, bars: ({ m, now }) => [!m.reporterKnown, m.ratedAt !== null && now >= daysOver(m.ratedAt, 7)],
    then: (q) => { q.m.ratedAt ??= q.now; if (q.sent.rating! <= 2) complain(q, 'not_resolved'); } },
  request_reopen: { from: ['closed'], to: 'same', by: { reporter: any, full_time_grid_worker: any, grid_leader: any, grid_supervisor: any, verifier: any, dispatcher: any, system: any },
    bars: ({ m, now }) => [m.request !== null, !isOpenTo(m, now)], then: (q) => ask(q, 'reopen', { unit: null }) },
  approve_reopen: { from: ['closed'], to: 'accepted', by: chiefs, bars: (q) => mayNotDecide(q, 'reopen'),
    then: ({ m }) => {
      if (m.closingCode === 'self_handled' || m.request!.reason === 'spot_check_failed') for (const one of m.everHandled) m.barred.add(one);
      free(m); m.round += 1; m.closedAt = 0; m.resultAt = 0; m.verifiedAt = 0; m.closingCode = null; m.signOff = false; m.sample = false; m.plan = 0; m.photos = false; m.level = 0;
    } },
  refuse_reopen: { from: ['closed'], to: 'same', by: chiefs, bars: (q) => mayNotDecide(q, 'reopen'), then: ({ m }) => { m.request = null; } },
  archive: { from: ['closed'], to: 'archived', by: { system: any }, bars: ({ m, now }) => [isOpenTo(m, now), m.request !== null, m.plan > 0], then: ({ m }) => { m.notices = []; m.signOff = false; m.sample = false; } },
  request_void: { from: voidable, to: 'same', by: { dispatcher: any, grid_leader: any, verifier: any },
    bars: ({ m, sent }) => [m.request !== null, m.status === 'closed' && sent.reasonCode !== 'fabricated'], then: (q) => ask(q, 'void') },
  approve_void: { from: voidable, to: 'voided', by: { duty_chief: ({ m }) => m.status !== 'closed', leader: ({ m }) => m.status === 'closed', county_dispatcher: (q) => high(q) && q.m.status !== 'closed' },
    bars: (q) => [...mayNotDecide(q, 'void'), q.m.tier > 2 && q.m.status !== 'closed' && !q.hats.has('county_dispatcher'), q.m.followers > 0], then: (q) => { const { closingCode, firstClosedAt } = q.m; close(q, ''); Object.assign(q.m, { closingCode, firstClosedAt, closedAt: 0 }); q.m.notices = []; q.m.plan = 0; q.m.signOff = false; q.m.sample = false; } },

  urge: { from: open, to: 'same', by: { dispatcher: any, duty_chief: any, grid_supervisor: any, leader: any, county_dispatcher: any, reporter: (q) => q.m.urged.get(me(q)) !== localDay(q.now) },
    then: (q) => { q.m.urged.set(me(q), localDay(q.now)); q.m.urgedAt.push(q.now); } },
  supervise: { from: open, to: 'same', by: { leader: any, county_dispatcher: any, system: any },
    bars: (q) => [levels.indexOf(q.sent.level!) <= q.m.level, q.m.level > 0 && rank(q) < q.m.orderedBy],
    then: (q) => { q.m.level = levels.indexOf(q.sent.level!); q.m.orderedBy = rank(q); q.m.orders += 1; } },
  answer_supervision: { from: open, to: 'same', by: { ...handling, duty_chief: any }, bars: ({ m }) => [m.orders === 0], then: ({ m }) => { m.orders = 0; } },
  notify_copy: { from: noticed, to: 'same', by: desk, then: ({ m, sent }) => { if (sent.replyNeeded) m.notices.push(sent.unitId!); } },
  reply_notice: { from: noticed, to: 'same', by: { notified: any },
    bars: (q) => { const unit = q.sent.itemId!.replace('notice:', ''); return [!q.m.notices.includes(unit) || !unitsOf(q).includes(unit)]; },
    then: ({ m, sent }) => { m.notices.splice(m.notices.indexOf(sent.itemId!.replace('notice:', '')), 1); } },
};

function isBeyondNinety({ m, now }: Question): boolean {
  return m.suspendedDays + (m.request?.kind === 'suspension' ? daysLeft(now, m.request.day) : 0) > 90;
}
function resumed({ m, now }: Question): void {
  if (m.reviewOn) m.suspendedDays -= daysLeft(now, m.reviewOn);
  m.reviewOn = null;
}
const rank = ({ hats }: Question) => (hats.has('county_dispatcher') ? 2 : hats.has('leader') ? 1 : 0);

/** The roles that count over this case, and what the person is to it. */
export function hatsOf(m: Model, who: Person | null): Set<string> {
  if (!who) return new Set(['system']);
  const hats = new Set<string>();
  for (const { role, unit, over } of who.posts) {
    if (over || (unit !== null && unit === m.unit)) hats.add(role);
    if (unit !== null && m.parts.has(unit)) hats.add('assisting');
    if (unit !== null && m.notices.includes(unit)) hats.add('notified');
    if (m.handler === null && unit !== null && unit === m.unit) hats.add('handler');
  }
  if (m.handler === who.name) hats.add('handler');
  if (m.reporter === who.name) hats.add('reporter');
  return hats;
}

export type Verdict = 'not-allowed' | 'not-open' | 'refused' | CaseStatus;

/** What must come of an attempt. */
export function predict(verb: keyof typeof life, q: Question): Verdict {
  const { from, to, by, bars } = life[verb];
  const worn = Object.keys(by).filter((hat) => q.hats.has(hat));
  if (worn.length === 0) return 'not-allowed';
  if (!from.includes(q.m.status)) return 'not-open';
  if (!worn.some((hat) => by[hat]!(q)) || bars?.(q).some(Boolean)) return 'refused';
  return to === 'same' ? q.m.status : to;
}

/** The model takes the step. Whatever else moves the case, a request that waits lapses with it. */
export function follow(verb: keyof typeof life, q: Question, to: CaseStatus): void {
  const { m } = q;
  life[verb].then?.(q);
  if (to !== m.status || verb === 'reassign') m.request = null;
  m.status = to;
}

/** Time is used in these states alone, and on the way to another authority until it has signed. */
const counts = ({ status, receivedAt }: Model) =>
  status === 'accepted' || underway.includes(status) || (status === 'transferred_out' && receivedAt === null);

export function pass(m: Model, now: number): void {
  if (counts(m)) {
    m.used += (now - m.now) / minute;
    m.work += worked(now) - worked(m.now);
  }
  m.now = now;
}

/** Whose turn it is: never two, and nobody's once it has ended. */
export function turnOf(m: Model): string | null {
  const office = m.tier <= 2 ? 'dispatcher' : 'county_dispatcher';
  if (m.status === 'reported' || m.status === 'accepted' || m.status === 'verified') return office;
  if (m.status === 'dispatched' || m.status === 'in_progress' || m.status === 'suspended')
    return m.handler ?? m.unit;
  if (m.status === 'pending_verification') return m.verifier ?? (m.tier <= 2 ? 'verifier' : office);
  if (m.status === 'transferred_out') return m.receivedAt === null ? office : 'other authority';
  return null;
}
