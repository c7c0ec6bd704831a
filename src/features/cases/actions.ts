import type { z } from 'zod';
import { asSystem, type Seen, type Tx } from '../../db/tx.ts';
import { type Entry, record } from '../../journal/record.ts';
import type { ClientSystem } from '../../kernel/api-client.ts';
import { codeLength, holds } from '../../kernel/area-code.ts';
import { Personal } from '../../kernel/personal.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { isGridRole, type Role } from '../../kernel/role.ts';
import { addLimit, atShare, localDate } from '../../kernel/workday.ts';
import { isAdmitted } from '../admission/actions.ts';
import { checkFields } from '../catalogue/rules.ts';
import { type Clock, leavingOut } from '../deadlines/rules.ts';
import { proposeRoute } from '../routing/actions.ts';
import type { CaseReport, CaseVerb, NoteInput } from './contract.ts';
import {
  awaitClearance,
  confidenceOf,
  effects,
  lapse,
  noted,
  startReport,
  type TypeInfo,
  type Work,
} from './effects.ts';
import {
  type By,
  type CaseFacts,
  clockOf,
  currentTransfer,
  type Found,
  holdsOver,
  isAtTownship,
  isOpen,
  nextTier,
  type StepInput,
  systemHolds,
} from './facts.ts';
import { assertPublic, peopleOf } from './people.ts';
import {
  blank,
  countFollowers,
  findIntake,
  findPersonTarget,
  findPost,
  findTypeLimits,
  findUnitTarget,
  findVisitor,
  getCase,
  getCases,
  insertCase,
  insertEvidence,
  insertNote,
  insertNotice,
  isPartyOf,
  type Loaded,
  listFollowers,
  listOpenUnits,
  lockCase,
  lockLead,
  lockNote,
  nextLetterNo,
  saveStep,
  strikeNote,
} from './queries.ts';
import {
  caseLife,
  decide,
  mayJudgeRisk,
  mayRecur,
  mayStrikeNote,
  mayWriteNote,
  type Outcome,
} from './rules.ts';
import type { NewPerson, NoteRow } from './sealed.ts';
import type { CaseRow } from './tables.ts';

/** With every member, so that a report sets and does not add: 0.1 us and not 11. */
const unreported: CaseRow = {
  ...blank,
  id: '',
  reportDigest: Buffer.alloc(0),
  status: 'draft',
  typeCode: '',
  severity: 'general',
  urgency: 'normal',
  area: '',
  title: '',
  description: Personal.text(''),
  channel: 'grid_patrol',
  reportedBy: '',
  firstContact: '',
  reportedAt: new Date(0),
};

/**
 * Stores a report. The client's own id makes a repeat harmless: the case as it stands, and nothing new. Its number is known
 * when it is stored.
 */
export async function reportCase(
  tx: Tx,
  report: CaseReport,
): Promise<{ isNew: boolean; stored: () => Promise<Loaded> }> {
  const id = report.id ?? tx.newId();
  const said = JSON.stringify(report);
  const { area, typeCode, recurrenceOf = null } = report;
  const found = await findIntake(tx, report);

  if (found.existing) {
    const { reportedBy, digest } = found.existing;
    const isSame = tx.keyring.indexes('report', said).some((known) => known.equals(digest));
    if (reportedBy !== tx.actor.staffId || !isSame) throw refuseAt('id-reused', '/id');
    const known = await getCase(tx, id);
    return { isNew: false, stored: async () => known };
  }
  const occurredAt = pastInstant(tx, report.occurredAt);
  const post = postFor(tx, area);
  if (!found.hasArea || area.length < codeLength.village || !post)
    throw refuseAt('area-not-reportable', '/area');
  if (typeCode.length === 4 && !found.type) throw refuseAt('unknown-reference', '/typeCode');
  const { fields = {} } = report;
  const faults = checkFields(found.type?.fields ?? {}, fields);
  if (faults.length > 0) throw new Problem('fields-invalid', {}, faults);
  if (recurrenceOf) {
    if (!found.earlier) throw refuseAt('unknown-reference', '/recurrenceOf');
    if (!mayRecur(found.earlier.closedAt, tx.now)) throw refuseAt('recurrence-window-over', '/recurrenceOf');
  }

  assertPublic(report.title, '/title');
  const flags = found.type?.flags ?? [];
  const people = peopleOf(tx, report, flags);
  const row: CaseRow = {
    ...unreported,
    id,
    reportDigest: tx.keyring.index('report', said),
    status: 'reported',
    typeCode,
    platform: found.type?.platform ?? null,
    flags,
    confidentiality: confidenceOf(flags),
    severity: report.severity ?? 'general',
    urgency: report.urgency ?? found.type?.urgency ?? 'normal',
    tier: post.role === 'county_dispatcher' ? 'county' : 'township',
    area,
    title: report.title,
    description: Personal.text(report.description),
    fields,
    longitude: report.location?.lon ?? null,
    latitude: report.location?.lat ?? null,
    occurredAt,
    channel: report.channel ?? usualChannel(tx, post.role),
    recurrenceOf,
    reportedBy: tx.actor.staffId,
    firstContact: tx.actor.staffId,
    reporterId: people.find(({ role }) => role === 'reporter')?.id ?? null,
    reporterHidden: report.reporter?.hidden ?? false,
    reportedAt: tx.now,
  };
  const stored = insertReport(tx, row, people, post);
  if (report.evidence?.length) insertEvidence(tx, id, report.evidence);
  if (!report.selfHandled) return { isNew: true, stored };
  const handled = await takeStep(tx, id, 'self_handle', report.selfHandled);
  return { isNew: true, stored: async () => handled };
}

/** How a report came, when it does not say. */
function usualChannel({ actor }: Tx, role: Role): CaseRow['channel'] {
  if (actor.client) return clientChannels[actor.client.system];
  return isGridRole(role) ? 'grid_patrol' : 'intake_window';
}
const clientChannels: Record<ClientSystem, CaseRow['channel']> = {
  hotline_12345: 'hotline_12345',
  police_110: 'police_110',
  court: 'department_transfer',
  video: 'video_alarm',
  analyst: 'department_transfer',
  other: 'department_transfer',
};

function insertReport(
  tx: Tx,
  given: CaseRow,
  people: NewPerson[],
  post: { role: string; unitId: string | null },
): () => Promise<Loaded> {
  const work = workOn(tx, { row: given, items: [], clocks: [] }, 'report');
  startReport(work);
  const { row } = work;
  const { typeCode, recurrenceOf } = row;
  const data = { from: 'draft', to: 'reported', typeCode, ...(recurrenceOf && { recurrenceOf }) };
  const entry: Entry = {
    event: 'case.report',
    subject: 'case',
    subjectId: row.id,
    area: row.area,
    as: post,
    data,
  };
  const { clocks, told } = work;
  const stored = insertCase(tx, row, { people, clocks, told, entry });
  return async () => ({ row: await stored(), items: [], clocks });
}

/** Everything an effect works on, outside a step of the table. */
function workOn(tx: Tx, loaded: Loaded, verb: CaseVerb): Work {
  const { row, items, clocks } = loaded;
  return {
    verb,
    facts: factsOf(tx, loaded),
    sent: {},
    opinionId: null,
    row: { ...row },
    items: items.map((item) => ({ ...item })),
    clocks: [...clocks],
    told: [],
    calendar: tx.calendarOf(row.area),
    type: undefined,
    newId: tx.newId,
  };
}

/** Nothing has happened in the future; a phone's clock may be some minutes fast. */
function pastInstant({ now }: Tx, text: string | undefined): Date | null {
  if (text === undefined) return null;
  const at = new Date(text);
  if (at.getTime() - now.getTime() > 600_000)
    throw refuseAt('day-out-of-range', '/occurredAt', '不能晚于现在', 'Not later than now');
  return at;
}

/** A case may be reported for any place of the reporter's county, never refused as "not my grid"; by a client, for its own area. */
const postFor = ({ actor }: Tx, area: string) =>
  actor.posts.find(
    (post) => post.area !== null && holds(actor.client ? post.area : countyOf(post.area), area),
  );

/** Load, decide, save, record. Every step of every case goes through here, whoever takes it. */
export async function takeStep(
  tx: Tx,
  id: string,
  verb: CaseVerb,
  sent: StepInput,
  version?: number,
): Promise<Loaded> {
  const lead =
    sent.leadCaseId && sent.leadCaseId !== id ? await lockLead(tx, id, sent.leadCaseId) : undefined;
  const loaded = await lockCase(tx, id);
  const { row: before } = loaded;
  const facts = factsOf(tx, loaded);
  if (version !== undefined && version !== before.version) {
    const current = { status: before.status, version: before.version };
    throw new Problem('changed-meanwhile', { current, allowedSteps: caseLife.allowedSteps(facts) });
  }
  // What ends by itself may still end.
  if (before.deidentifiedAt && !tx.system) throw new Problem('case-deidentified');
  const type = await typeFor(tx, facts, verb, sent);
  const found = caseLife.isOffered(verb, facts)
    ? { lead, ...(await lookUps[verb]?.(tx, facts, sent, loaded.clocks)) }
    : {};
  const said = wordsOf(sent);
  const opinionId = said === undefined ? null : tx.newId();
  const calendar = tx.calendarOf(before.area);
  const input = { ...sent, found };
  const outcome = decide({
    verb,
    facts,
    row: before,
    clocks: loaded.clocks,
    sent: input,
    opinionId,
    calendar,
    type,
    newId: tx.newId,
  });

  // Whoever makes a case confidential may be on no list, and see it no more: PostgreSQL lets nobody write such a row.
  const isHidden =
    outcome.row.confidentiality === 'confidential' && before.confidentiality !== 'confidential';
  const save = () =>
    saveStep(tx, {
      before: loaded,
      after: outcome,
      told: isHidden ? [...outcome.told, awaitClearance] : outcome.told,
      opinion: opinionId === null ? null : { id: opinionId, verb, text: Personal.text(said!) },
      evidence: sent.evidence ?? [],
      entry: {
        event: `case.${verb}`,
        subject: 'case',
        subjectId: id,
        area: before.area,
        as: actedAs(tx, outcome.row, outcome.by),
        data: decisionOf(outcome, input, opinionId, loaded),
      },
    });
  const row = isHidden ? await asSystem(tx, async () => save()) : save();
  await furtherCases(tx, before, row, verb, sent);
  return { row, items: outcome.items, clocks: outcome.clocks };
}

/** A case with its live clocks, locked, for the sweep. */
export const lockCaseWithClocks = (tx: Tx, id: string): Promise<Loaded> => lockCase(tx, id);

/** A case, locked, for whoever holds one of these roles over it. */
export async function lockCaseAs(tx: Tx, id: string, roles: readonly By[]): Promise<CaseRow> {
  const { row, items } = await lockCase(tx, id);
  const held = holdsOver(tx.actor, row, items);
  if (!roles.some((role) => held.has(role))) throw new Problem('not-allowed');
  return row;
}

/** Whoever asks about something of a case must see the case. */
export async function assertVisibleCase(tx: Tx, id: string): Promise<void> {
  await getCase(tx, id);
}

/** What bears on the risk, for whoever handles the case. */
export async function findRisk(
  tx: Tx,
  id: string,
): Promise<{ color: CaseRow['riskColor']; factors: CaseRow['riskFactors'] }> {
  const { row, items } = await getCase(tx, id);
  if (!mayJudgeRisk(holdsOver(tx.actor, row, items))) throw new Problem('not-allowed');
  return { color: row.riskColor, factors: row.riskFactors };
}

/** The colour is a person's decision: set with a reason, kept in the journal, while the case is open. */
export async function setColor(
  tx: Tx,
  id: string,
  {
    color,
    reason,
    factors,
    version,
  }: {
    color: NonNullable<CaseRow['riskColor']>;
    reason: string;
    factors?: CaseRow['riskFactors'] | undefined;
    version?: number | undefined;
  },
): Promise<Loaded> {
  const loaded = await lockCase(tx, id);
  const { row, items, clocks } = loaded;
  if (!mayJudgeRisk(holdsOver(tx.actor, row, items))) throw new Problem('not-allowed');
  if (!isOpen(row.status)) throw new Problem('case-not-open');
  if (version !== undefined && version !== row.version) {
    throw new Problem('changed-meanwhile', { current: { status: row.status, version: row.version } });
  }
  const after = { ...row, riskColor: color, riskFactors: factors ?? row.riskFactors };
  const opinion = { id: tx.newId(), verb: 'set_risk_color', text: Personal.text(reason) };
  const data = { from: row.status, to: row.status, color, before: row.riskColor, opinionId: opinion.id };
  const entry: Entry = { event: 'case.set_risk_color', subject: 'case', subjectId: id, area: row.area, data };
  const saved = saveStep(tx, {
    before: loaded,
    after: { row: after, items, clocks },
    told: [],
    opinion,
    evidence: [],
    entry,
  });
  return { row: saved, items, clocks };
}

/** Nobody has supplied what was missing: the desk decides on the facts held. */
export async function lapseSupplement(tx: Tx, caseId: string, itemId: string): Promise<void> {
  const loaded = await lockCase(tx, caseId);
  const work = workOn(tx, loaded, 'request_supplement');
  lapse(work, itemId);
  const entry: Entry = {
    event: 'case.supplement_overdue',
    subject: 'case',
    subjectId: caseId,
    area: loaded.row.area,
    data: { itemId },
  };
  saveStep(tx, { before: loaded, after: work, told: [], opinion: null, evidence: [], entry });
}

/** What a step does to other cases: mergers count, parts of a split begin, followers are told. */
async function furtherCases(
  tx: Tx,
  before: CaseRow,
  row: CaseRow,
  verb: CaseVerb,
  sent: StepInput,
): Promise<void> {
  // What follows a case may lie in another township.
  const follow = (lead: string, count: number) =>
    asSystem(tx, () => countFollowers(tx, lead, { id: row.id, count }));
  if (verb === 'merge') await follow(sent.leadCaseId!, before.mergedCount);
  if (verb === 'unmerge') await follow(before.leadCaseId!, 0);
  if (verb === 'split')
    for (const [i, part] of (sent.parts ?? []).entries()) {
      assertPublic(part.title!, `/parts/${i}/title`);
      await insertPart(tx, row, part);
    }
  if (row.status === 'closed' && before.status !== 'closed' && row.mergedCount > 0) {
    for (const follower of await asSystem(tx, () => listFollowers(tx, row.id))) {
      await tellFollower(tx, follower, row);
      await record(tx, {
        event: 'case.lead_closed',
        subject: 'case',
        subjectId: follower.id,
        area: row.area,
        data: { lead: row.id, inform: follower.firstContact },
      });
    }
  }
}

/** Whoever reported a merged case hears how its lead ended. */
const tellFollower = (
  tx: Tx,
  { id, firstContact }: { id: string; firstContact: string },
  { area }: CaseRow,
) =>
  insertNotice(
    tx,
    { id, area },
    { event: 'case.lead_closed', dueAt: null, staff: firstContact, unit: null, role: null },
  );

/** One item of a split: accepted like its parent, at the same moment, with clocks and a number of its own. */
async function insertPart(
  tx: Tx,
  parent: CaseRow,
  part: NonNullable<StepInput['parts']>[number],
): Promise<void> {
  const typeCode = part.typeCode ?? parent.typeCode;
  const type = await usableType(tx, typeCode, parent.area);
  const row: CaseRow = {
    ...parent,
    ...blank,
    id: tx.newId(),
    reportDigest: tx.keyring.index('report', `${parent.id} ${part.title}`),
    title: part.title!,
    description: Personal.text(part.description!),
    typeCode,
    status: 'accepted',
    longitude: parent.longitude,
    latitude: parent.latitude,
    occurredAt: parent.occurredAt,
    tier: parent.tier,
    confidentiality: parent.confidentiality,
    elapsedMinutes: parent.elapsedMinutes,
    workingMinutes: parent.workingMinutes,
    reportedBy: tx.actor.staffId,
    acceptedAt: parent.acceptedAt,
    splitFrom: parent.id,
  };
  const work = {
    ...workOn(tx, { row, items: [], clocks: [] }, 'split'),
    type,
  };
  effects.startSplit(work);
  work.row.clockSince = parent.clockSince;
  const data = { from: 'draft', to: 'accepted', typeCode, splitFrom: parent.id };
  const entry: Entry = { event: 'case.split_from', subject: 'case', subjectId: row.id, area: row.area, data };
  insertCase(tx, work.row, { people: [], clocks: work.clocks, told: work.told, entry });
}

export interface Offered extends Pick<Loaded, 'row' | 'items'> {
  steps: readonly CaseVerb[];
}

/** Nobody does anything more with a case that is de-identified. */
const nothing: ReadonlySet<By> = new Set();

export function factsOf(
  tx: Seen & Partial<Pick<Tx, 'staffId' | 'system'>>,
  { row, items }: Pick<Loaded, 'row' | 'items'>,
): CaseFacts {
  // The row last: to add to a copy of so many members costs seven times as much (17 us, twice a request).
  if (tx.system) return { holds: systemHolds, actorId: null, actorUnits: [], now: tx.now, items, ...row };
  const { staffId, posts } = tx.actor;
  return {
    holds: row.deidentifiedAt ? nothing : holdsOver(tx.actor, row, items),
    actorId: staffId,
    actorUnits: posts.flatMap(({ unitId }) => unitId ?? []),
    now: tx.now,
    items,
    ...row,
  };
}

const countsLimits: readonly CaseVerb[] = [
  'accept',
  'reclassify',
  'dispatch',
  'reassign',
  'approve_reopen',
  'merge',
];

/** The type that the case has after the step, for steps that count limits. */
async function typeFor(
  tx: Tx,
  facts: CaseFacts,
  verb: CaseVerb,
  sent: StepInput,
): Promise<TypeInfo | undefined> {
  if (!countsLimits.includes(verb) || !caseLife.isOffered(verb, facts)) return undefined;
  const typeCode = sent.typeCode ?? facts.typeCode;
  if (typeCode.length !== 4) return undefined;
  return sent.typeCode
    ? usableType(tx, typeCode, facts.area)
    : findTypeLimits(tx, typeCode, countyOf(facts.area));
}

const countyOf = (area: string): string => area.slice(0, codeLength.county);

/** A case is given a type that is in force. */
async function usableType(tx: Tx, typeCode: string, area: string): Promise<TypeInfo> {
  const type = await findTypeLimits(tx, typeCode, countyOf(area));
  if (!type || type.retired) throw refuseAt('unknown-reference', '/typeCode');
  return type;
}

type LookUp = (tx: Tx, facts: CaseFacts, sent: StepInput, clocks: readonly Clock[]) => Promise<Found>;

/** Turns the ids that were sent into what the rules ask about. Only for whoever may take the step at all. */
const lookUps: Partial<Record<CaseVerb, LookUp>> = {
  self_handle: async (tx, { id, area, handlers }) => {
    // Asked together: one trip.
    const [isParty, visitor] = await Promise.all([
      isPartyOf(tx, id),
      findVisitor(tx, area, [...handlers, tx.actor.staffId]),
    ]);
    return { isParty, visitor };
  },
  // The people of the grid do not see what is not for all.
  close: async (tx, { area, handlers, confidentiality }) => ({
    visitor: confidentiality === 'ordinary' ? await findVisitor(tx, area, handlers) : 'dispatcher',
  }),
  pass_verification: async (tx, facts) => ({ isParty: await isPartyOf(tx, facts.id) }),
  fail_verification: async (tx, facts) => ({ isParty: await isPartyOf(tx, facts.id) }),
  request_supplement: async (tx, facts) => ({ latest: limitFrom(tx, facts, 2) }),
  dispatch: lookUpTarget,
  reassign: lookUpTarget,
  sign_for: async (tx, facts) => ({ ownPost: ownPostIn(tx, facts.unitId) }),
  forward: async (tx, facts, { handlerId }) => {
    const post = facts.unitId ? await findPost(tx, handlerId!, { unitId: facts.unitId }) : undefined;
    if (!post) throw refuseAt('not-in-unit', '/handlerId');
    return { target: { handlerId: handlerId!, handlerPost: post, unitId: facts.unitId } };
  },
  request_joint_handling: async (tx, facts, { parts }) => {
    await assertOpenUnits(
      tx,
      facts,
      (parts ?? []).map(({ unitId }) => unitId!),
      (i) => `/parts/${i}/unitId`,
    );
    return {};
  },
  delegate_down: async (tx, facts) => ({ admission: await admissionTo(tx, facts, nextTier(facts.tier, -1)) }),
  unmerge: async (tx, facts) => {
    const { row } = await asSystem(tx, () => getCase(tx, facts.leadCaseId!));
    return { lead: { id: row.id, status: row.status, area: row.area } };
  },
  escalate: async (tx, facts, { approval }) => assertLeader(tx, facts, approval),
  approve_extension: async (tx, facts, _sent, clocks) => ({ latest: doubled(tx, facts, clocks) }),
  transfer_out: async (tx, facts, { approval }) => ({
    ...(await assertLeader(tx, facts, approval)),
    letterNo: await letterNo(tx, facts, 'transfer'),
  }),
  acknowledge_transfer: async (tx, facts, { receivedAt: at }) => {
    const sentAt = currentTransfer(facts.items)?.at ?? tx.now;
    if (at && (new Date(at) > tx.now || new Date(at) < sentAt))
      throw refuseAt(
        'day-out-of-range',
        '/receivedAt',
        '在移送之后,不晚于现在',
        'After the transfer, not later than now',
      );
    return {};
  },
  refuse_transfer: async (tx, facts) => ({ latest: limitFrom(tx, facts, 1, receivedAt(facts)) }),
  close_transferred: async (tx, facts) => ({ latest: limitFrom(tx, facts, 15, receivedAt(facts)) }),
  notify_copy: async (tx, facts, { unitId }) => {
    await assertOpenUnits(tx, facts, [unitId!], () => '/unitId');
    return { letterNo: await letterNo(tx, facts, 'notice') };
  },
};

const limitFrom = (tx: Tx, { area, now }: CaseFacts, value: number, from: Date = now) =>
  addLimit(tx.calendarOf(area), from, { value, unit: 'wd' });
const receivedAt = ({ items, now }: CaseFacts): Date => {
  const at = currentTransfer(items)?.data.receivedAt;
  return at === undefined ? now : new Date(String(at));
};

/** An extension may add at most the original limit once more, in each round. */
function doubled(tx: Tx, { area, originalDueAt }: CaseFacts, clocks: readonly Clock[]): Date | undefined {
  const clock = clockOf(clocks, 'resolve');
  if (!originalDueAt || !clock?.unitOfLimit) return undefined;
  const calendar = tx.calendarOf(area);
  const twice = atShare(calendar, clock.unitOfLimit, clock.startedAt, originalDueAt, 2);
  return leavingOut({ dueAt: twice, unit: clock.unitOfLimit }, clock.pauses, calendar).dueAt ?? undefined;
}

const ownPostIn = ({ actor }: Tx, unitId: string | null): string | null =>
  actor.posts.find((post) => post.unitId !== null && post.unitId === unitId)?.id ?? null;

/** A person with a post today, a unit that is open, or whatever the routing rules name: in the dispatcher's area. */
async function lookUpTarget(
  tx: Tx,
  facts: CaseFacts,
  { handlerId, unitId, verifierId, assistingUnits = [] }: StepInput,
): Promise<Found> {
  const { ranges } = tx.actor;
  if (facts.typeCode.length !== 4) throw new Problem('minor-type-required');
  const asked = handlerId || unitId ? { handlerId, unitId } : await routeOf(tx, facts);
  const target = asked.handlerId
    ? await findPersonTarget(tx, asked.handlerId, facts.area, ranges)
    : await findUnitTarget(tx, asked.unitId!, ranges);
  if (!target) throw refuseAt('target-without-post', asked.handlerId ? '/handlerId' : '/unitId');
  if (verifierId && !(await findPersonTarget(tx, verifierId, facts.area, ranges)))
    throw refuseAt('target-without-post', '/verifierId');
  await assertOpenUnits(tx, facts, assistingUnits, (i) => `/assistingUnits/${i}`);
  return {
    target,
    ...('rule' in asked && { rule: asked.rule }),
    ...(target.unitId === null && { admission: await admissionTo(tx, facts, 'grid') }),
  };
}

/** Where the rules send the case: a rule that names a closed unit or nobody at his post is said aloud, not passed over. */
async function routeOf(tx: Tx, { typeCode, area, urgency, platform }: CaseFacts) {
  if (!platform) throw new Problem('no-route');
  const { unit, staff, rule, problems } = await proposeRoute(tx, { typeCode, area, urgency, platform });
  if (!unit && !staff) throw new Problem('no-route', { problems, rule });
  return { handlerId: staff?.id, unitId: unit?.id, rule: rule?.id ?? null };
}

/** Assisting and notified units may lie anywhere in the county. */
async function assertOpenUnits(
  tx: Tx,
  { area }: CaseFacts,
  ids: readonly string[],
  pointer: (i: number) => string,
): Promise<void> {
  if (ids.length === 0) return;
  const open = await listOpenUnits(tx, ids, area.slice(0, codeLength.county));
  const wrong = ids.findIndex((id) => !open.includes(id));
  if (wrong >= 0) throw refuseAt('unit-not-open', pointer(wrong));
}

async function assertLeader(tx: Tx, { area }: CaseFacts, approval: StepInput['approval']): Promise<Found> {
  if (!approval) return {};
  if (approval.on > localDate(tx.now))
    throw refuseAt('day-out-of-range', '/approval/on', '不能晚于今天', 'Not later than today');
  if (!(await findPost(tx, approval.leaderId, { role: 'leader', area })))
    throw refuseAt('not-a-leader', '/approval/leaderId');
  return {};
}

/** Nothing is given to a grid or a village that its admission list does not name. */
async function admissionTo(
  tx: Tx,
  { typeCode, area }: CaseFacts,
  tier: CaseFacts['tier'] | undefined,
): Promise<Found['admission']> {
  if (tier !== 'grid' && tier !== 'village') return { admitted: true, reference: null };
  const admission = await isAdmitted(tx, { typeCode, area, tier });
  if (!admission.admitted) throw new Problem('not-on-admission-list', { reference: admission.reference });
  return admission;
}

const letterWords = { transfer: '移', notice: '抄' } as const;

/** 航埠镇移〔2025〕3号: issued by the township, or by the county for a case at its tier. */
async function letterNo(tx: Tx, { area, tier }: CaseFacts, kind: keyof typeof letterWords): Promise<string> {
  const year = Number(localDate(tx.now).slice(0, 4));
  const issuer = area.slice(0, isAtTownship(tier) ? codeLength.township : codeLength.county);
  const { n, name } = await nextLetterNo(tx, kind, issuer, year);
  return `${name}${letterWords[kind]}〔${year}〕${n}号`;
}

const wordsOf = ({ text, advice, referral }: StepInput): string | undefined =>
  text ?? (advice && referral ? `${advice}\n${referral}` : advice);

/** In which post the actor acted: the one that gave him the role, or the one he handles through. */
function actedAs(tx: Tx, row: CaseRow, by: By): { role: string; unitId: string | null } {
  if (tx.system) return { role: 'system', unitId: null };
  const { posts } = tx.actor;
  const post = posts.find(
    ({ role, areas, unitId }) =>
      role === (by as Role) && (areas.some((area) => holds(area, row.area)) || unitId === row.unitId),
  );
  const handling = posts.find(({ id }) => id === row.handlerPost);
  const member = posts.find(({ unitId }) => unitId !== null && row.units.includes(unitId));
  return {
    role: by,
    unitId:
      (post ?? handling ?? (by === 'assisting' || by === 'notified' ? member : undefined))?.unitId ?? null,
  };
}

/** What the journal keeps of what a step was sent. */
const kept = [
  'reasonCode',
  'resultCode',
  'closingCode',
  'reporterInformed',
  'method',
  'typeCode',
  'severity',
  'urgency',
  'tier',
  'confidentiality',
  'platform',
  'level',
  'way',
  'satisfied',
  'agreed',
  'passed',
  'rating',
  'reviewOn',
  'itemId',
  'leadCaseId',
  'approval',
] as const satisfies readonly (keyof StepInput)[];

/** Codes, ids and times of the decision; no text and no personal data. */
function decisionOf(
  { from, to, effects: done, lapsed, clocks, row }: Outcome,
  sent: StepInput,
  opinionId: string | null,
  before: Loaded,
) {
  const changed = clocks
    .filter((clock) => before.clocks.every((old) => old !== clock))
    .map(({ kind, name, state, dueAt }) => ({ kind, ...(name && { name }), state, dueAt }));
  return {
    from,
    to,
    effects: done,
    ...Object.fromEntries(kept.map((name) => [name, sent[name]])),
    letterNo: sent.found?.letterNo,
    admission: sent.found?.admission?.reference ?? undefined,
    rule: sent.found?.rule ?? undefined,
    handler: sent.found?.target?.handlerId ?? undefined,
    unit: sent.found?.target?.unitId ?? undefined,
    ...(row.tier !== before.row.tier && { tierTo: row.tier }),
    ...(opinionId && { opinionId }),
    ...(lapsed.length > 0 && { lapsed: lapsed[0] }),
    ...(changed.length > 0 && { clocks: changed }),
  };
}

/** What the caller may do now in each of these cases, with the cases themselves. */
export async function lookInto(tx: Tx, ids: readonly string[]): Promise<Map<string, Offered>> {
  const all = ids.length > 0 ? await getCases(tx, [...new Set(ids)]) : [];
  return new Map(
    all.map(({ row, items }) => {
      const steps = caseLife.allowedSteps(factsOf(tx, { row, items }));
      return [row.id, { row, items, steps }];
    }),
  );
}

/** Append-only: a wrong note is struck, never edited. */
export async function addNote(tx: Tx, caseId: string, input: z.infer<typeof NoteInput>): Promise<NoteRow> {
  const loaded = await lockCase(tx, caseId);
  const { row } = loaded;
  if (!mayWriteNote(holdsOver(tx.actor, row, loaded.items), input.kind)) throw new Problem('not-allowed');
  if (!isOpen(row.status)) throw new Problem('case-not-open');
  const note: NoteRow = {
    id: tx.newId(),
    caseId,
    kind: input.kind,
    text: Personal.text(input.text),
    milestone: input.milestone ?? null,
    occurredAt: pastInstant(tx, input.occurredAt),
    writtenBy: tx.actor.staffId,
    writtenAt: tx.now,
    struckBy: null,
    struckAt: null,
    strikeReason: null,
  };
  await insertNote(tx, note);
  const entry: Entry = {
    event: 'case.add_note',
    subject: 'case',
    subjectId: caseId,
    area: row.area,
    data: { noteId: note.id, kind: note.kind },
  };
  const work = workOn(tx, loaded, 'report');
  noted(work, input.kind, input.milestone);
  const touched =
    work.row.residentToldAt !== row.residentToldAt || input.kind === 'supplement' || input.milestone;
  if (touched) saveStep(tx, { before: loaded, after: work, told: [], opinion: null, evidence: [], entry });
  else await record(tx, entry);
  return note;
}

/** By its author or the duty chief, while the case is open. */
export async function strikeCaseNote(
  tx: Tx,
  caseId: string,
  noteId: string,
  reason: string,
): Promise<NoteRow> {
  const { row, items } = await lockCase(tx, caseId);
  const note = await lockNote(tx, caseId, noteId);
  if (!mayStrikeNote(holdsOver(tx.actor, row, items), note.writtenBy === tx.actor.staffId))
    throw new Problem('not-allowed');
  if (!isOpen(row.status)) throw new Problem('case-not-open');
  if (note.struckAt) throw new Problem('note-struck');
  const strike = { struckBy: tx.actor.staffId, struckAt: tx.now, strikeReason: Personal.text(reason) };
  await strikeNote(tx, noteId, strike);
  await record(tx, {
    event: 'case.strike_note',
    subject: 'case',
    subjectId: caseId,
    area: row.area,
    data: { noteId },
  });
  return { ...note, ...strike };
}
