import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Seen, Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { codeLength, holds } from '../../kernel/area-code.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { isGridRole } from '../../kernel/role.ts';
import { addLimit } from '../../kernel/workday.ts';
import { acceptLimit, checkFields, responseDue } from '../catalogue/rules.ts';
import type { CaseReport, CaseVerb, NoteInput } from './contract.ts';
import {
  endRequest,
  findIntake,
  findPersonTarget,
  findTypeLimits,
  findUnitTarget,
  getCase,
  insertCase,
  insertNote,
  insertOpinion,
  insertRequest,
  type Loaded,
  listPeople,
  lockCase,
  lockCaseId,
  lockNote,
  type NoteRow,
  type PersonRow,
  saveCase,
  strikeNote,
} from './queries.ts';
import {
  type By,
  type CaseFacts,
  type CasePatch,
  type Clocks,
  caseLife,
  type Effect,
  holdsOver,
  isOpen,
  judgeRound,
  mayReadPeople,
  mayRecur,
  mayStrikeNote,
  mayWriteNote,
  restartResolve,
  type StepInput,
  startResolve,
  stopResolve,
  type Target,
} from './rules.ts';
import type { CaseRow } from './tables.ts';

/** Stores a report. The client's own id makes a repeat harmless: the case as it stands, and nothing new. */
export async function reportCase(tx: Tx, report: CaseReport): Promise<{ isNew: boolean; loaded: Loaded }> {
  const id = report.id ?? tx.newId();
  const digest = createHash('sha256').update(JSON.stringify(report)).digest();
  const { area, typeCode, recurrenceOf = null } = report;
  if (report.id) await lockCaseId(tx, id);
  const found = await findIntake(tx, { id, area, typeCode, recurrenceOf });

  if (found.existing) {
    if (found.existing.reportedBy !== tx.actor.staffId || !found.existing.digest.equals(digest))
      throw refuseAt('id-reused', '/id');
    return { isNew: false, loaded: await getCase(tx, id) };
  }
  const occurredAt = pastInstant(tx, report.occurredAt);
  const post = postFor(tx, area);
  if (!found.area || area.length < codeLength.village || !post)
    throw refuseAt('area-not-reportable', '/area');
  if (typeCode.length === 4 && !found.type) throw refuseAt('unknown-reference', '/typeCode');
  const { fields = {} } = report;
  const faults = checkFields(found.type?.fields ?? {}, fields);
  if (faults.length > 0) throw new Problem('fields-invalid', {}, faults);
  if (recurrenceOf) {
    if (!found.earlier) throw refuseAt('unknown-reference', '/recurrenceOf');
    if (!mayRecur(found.earlier.closedAt, tx.now)) throw refuseAt('recurrence-window-over', '/recurrenceOf');
  }

  const urgency = report.urgency ?? found.type?.urgency ?? 'normal';
  const limit = acceptLimit(urgency);
  const row = await insertCase(
    tx,
    {
      id,
      reportDigest: digest,
      typeCode,
      platform: found.type?.platform ?? null,
      severity: report.severity ?? 'general',
      urgency,
      area,
      title: report.title,
      description: report.description,
      longitude: report.location?.lon ?? null,
      latitude: report.location?.lat ?? null,
      occurredAt,
      channel: report.channel ?? (isGridRole(post.role) ? 'grid_patrol' : 'intake_window'),
      recurrenceOf,
      dueAt: addLimit(tx.calendarOf(area), tx.now, limit),
      limitUnit: limit.unit,
      fields,
    },
    [...(report.reporter ? [{ role: 'reporter', ...report.reporter }] : []), ...(report.parties ?? [])].map(
      (person) => ({
        id: tx.newId(),
        role: person.role,
        name: person.name,
        phone: person.phone ?? null,
      }),
    ),
    post,
  );
  return { isNew: true, loaded: { row, pending: null, returnAskers: [] } };
}

/** Nothing has happened in the future; a phone's clock may be some minutes fast. */
function pastInstant({ now }: Tx, text: string | undefined): Date | null {
  if (text === undefined) return null;
  const at = new Date(text);
  if (at.getTime() - now.getTime() > 600_000)
    throw refuseAt('day-out-of-range', '/occurredAt', '不能晚于现在', 'Not later than now');
  return at;
}

/** A case may be reported for any place of the reporter's county, never refused as "not my grid". */
const postFor = ({ actor }: Tx, area: string) =>
  actor.posts.find((post) => post.area !== null && holds(post.area.slice(0, codeLength.county), area));

/** Load, decide, save, record. Every step of every case goes through here. */
export async function takeStep(
  tx: Tx,
  id: string,
  verb: CaseVerb,
  sent: StepInput,
  version: number | undefined,
): Promise<Loaded> {
  const loaded = await lockCase(tx, id);
  const { row: before } = loaded;
  const facts = factsOf(tx, loaded);
  if (version !== undefined && version !== before.version) {
    const current = { status: before.status, version: before.version };
    throw new Problem('changed-meanwhile', { current, allowedSteps: caseLife.allowedSteps(facts) });
  }
  const input = { ...sent, ...(await resolveInput(tx, facts, verb, sent)) };
  const step = caseLife.take(verb, facts, input);

  const opinionId = await keepOpinion(tx, id, verb, input);
  let after: CaseRow = { ...before, ...step.patch, status: step.to };
  const clocks = {
    now: tx.now,
    calendar: tx.calendarOf(after.area),
    type: await typeOf(tx, after, step.effects),
  };
  const context = { before: loaded, opinionId, input, clocks };
  for (const effect of step.effects) after = { ...after, ...(await effects[effect](tx, after, context)) };

  const lapses =
    loaded.pending && (step.to !== step.from || verb === 'reassign') && !step.effects.includes('grant');
  if (lapses) await endRequest(tx, loaded.pending!.id, 'lapsed');

  const saved = await saveCase(tx, id, changeBetween(before, after));
  await record(tx, {
    event: `case.${verb}`,
    subject: 'case',
    subjectId: id,
    area: saved.area,
    as: actedAs(tx, saved, step.by),
    data: decisionOf(step, input, { opinionId, lapsed: lapses ? loaded.pending!.kind : undefined }),
  });
  return reload(tx, loaded, saved, step.effects, lapses === true);
}

/** The case as it answers after a step: requests changed only if the step touched them. */
async function reload(
  tx: Tx,
  loaded: Loaded,
  row: CaseRow,
  done: readonly Effect[],
  lapsed: boolean,
): Promise<Loaded> {
  const touched =
    lapsed || done.some((effect) => effect === 'ask' || effect === 'grant' || effect === 'refuse');
  return touched ? getCase(tx, row.id) : { ...loaded, row };
}

export function factsOf(tx: Seen, { row, pending, returnAskers }: Loaded): CaseFacts {
  const { staffId, posts } = tx.actor;
  return {
    ...row,
    holds: holdsOver(tx.actor, row),
    actorId: staffId,
    actorUnits: posts.flatMap(({ unitId }) => unitId ?? []),
    now: tx.now,
    pending,
    returnAskers,
  };
}

/** Turns the ids that were sent into what the rules ask about. Only for whoever may take the step at all. */
async function resolveInput(tx: Tx, facts: CaseFacts, verb: CaseVerb, sent: StepInput): Promise<StepInput> {
  if (!caseLife.allowedSteps(facts).includes(verb)) return {};
  if (sent.typeCode?.length === 4) await assertUsable(tx, sent.typeCode, facts.area);
  if (verb === 'sign_for') return { ownPost: ownPostIn(tx, facts.unitId) };
  if (verb !== 'dispatch' && verb !== 'reassign') return {};
  return { target: await findTarget(tx, facts, sent) };
}

const countyOf = (area: string) => area.slice(0, codeLength.county);

/** A case is accepted as a type in force. */
async function assertUsable(tx: Tx, typeCode: string, area: string): Promise<void> {
  const type = await findTypeLimits(tx, typeCode, countyOf(area));
  if (!type || type.retired) throw refuseAt('unknown-reference', '/typeCode');
}

const ownPostIn = ({ actor }: Tx, unitId: string | null): string | null =>
  actor.posts.find((post) => post.unitId !== null && post.unitId === unitId)?.id ?? null;

/** Exactly one of a person and a unit, in the dispatcher's area; a person holds a post there today. */
async function findTarget(tx: Tx, facts: CaseFacts, { handlerId, unitId }: StepInput): Promise<Target> {
  const { ranges } = tx.actor;
  const target = handlerId
    ? await findPersonTarget(tx, handlerId, facts.area, ranges)
    : await findUnitTarget(tx, unitId!, ranges);
  if (!target) throw refuseAt('target-without-post', handlerId ? '/handlerId' : '/unitId');
  return target;
}

async function typeOf(tx: Tx, row: CaseRow, done: readonly Effect[]) {
  const counts = done.some(
    (effect) => effect === 'startResolve' || effect === 'startResponse' || effect === 'startRound',
  );
  return counts ? findTypeLimits(tx, row.typeCode, countyOf(row.area)) : undefined;
}

/** Free text is kept apart: the journal refers to it by id. */
async function keepOpinion(
  tx: Tx,
  caseId: string,
  verb: string,
  { text, advice, referral }: StepInput,
): Promise<string | undefined> {
  const said = text ?? (advice && referral ? `${advice}\n${referral}` : advice);
  if (said === undefined) return undefined;
  const id = tx.newId();
  await insertOpinion(tx, { id, caseId, verb, text: said });
  return id;
}

interface EffectContext {
  before: Loaded;
  opinionId: string | undefined;
  input: StepInput;
  clocks: Clocks & { type: Awaited<ReturnType<typeof findTypeLimits>> };
}

type Run = (tx: Tx, row: CaseRow, context: EffectContext) => CasePatch | Promise<CasePatch>;

const effects: Record<Effect, Run> = {
  startResolve: (_tx, row, { clocks }) => ({
    platform: clocks.type?.platform ?? row.platform,
    ...startResolve(row, clocks),
  }),
  startResponse: (_tx, row, { clocks }) => startResponse(row, clocks),
  stopResolve: (_tx, row, { clocks }) => stopResolve(row, clocks),
  restartResolve: (_tx, row, { before, clocks }) => restartResolve(row, before.row.resultSubmittedAt, clocks),
  startRound: (_tx, row, { clocks }) => startResolve(row, clocks),
  judgeRound: (_tx, row) => judgeRound(row),
  ask: async (tx, row, { opinionId, input }) => {
    await insertRequest(tx, {
      id: tx.newId(),
      caseId: row.id,
      kind: row.status === 'closed' ? 'reopen' : 'return',
      state: 'pending',
      reasonCode: input.reasonCode!,
      opinionId: opinionId!,
      requestedBy: tx.actor.staffId,
      unitId: row.status === 'closed' ? null : row.unitId,
      requestedAt: tx.now,
    });
    return {};
  },
  grant: async (tx, _row, { before }) => {
    await endRequest(tx, before.pending!.id, 'approved');
    return {};
  },
  refuse: async (tx, _row, { before }) => {
    await endRequest(tx, before.pending!.id, 'refused');
    return {};
  },
};

/** From dispatch: a return may be asked for until the later of the response limit and one working day. */
function startResponse(row: CaseRow, { now, calendar, type }: Clocks): CasePatch {
  const response = responseDue(calendar, type, row.urgency, row.severity, now);
  const oneDay = addLimit(calendar, now, { value: 1, unit: 'wd' });
  return { dispatchedAt: now, returnUntil: response && response > oneDay ? response : oneDay };
}

function changeBetween(before: CaseRow, after: CaseRow): CasePatch {
  const changed = Object.entries(after).filter(([key, value]) => value !== before[key as keyof CaseRow]);
  return Object.fromEntries(changed);
}

/** In which post the actor acted: the one that gave him the role, or the one he handles through. */
function actedAs({ actor }: Tx, row: CaseRow, by: By): { role: string; unitId: string | null } {
  const post = actor.posts.find(
    ({ role, areas, unitId }) =>
      role === by && (areas.some((area) => holds(area, row.area)) || unitId === row.unitId),
  );
  const handling = actor.posts.find(({ id }) => id === row.handlerPost);
  return { role: by, unitId: (post ?? handling)?.unitId ?? null };
}

/** Codes and ids of the decision; no text and no personal data. */
function decisionOf(
  step: { from: string; to: string; effects: readonly string[] },
  {
    reasonCode,
    resultCode,
    closingCode,
    reporterInformed,
    method,
    typeCode,
    severity,
    urgency,
    target,
  }: StepInput,
  more: { opinionId: string | undefined; lapsed: string | undefined },
) {
  const { from, to, effects: done } = step;
  const handler = target?.handlerId ?? undefined;
  const unit = target?.unitId ?? undefined;
  return {
    from,
    to,
    effects: done,
    reasonCode,
    resultCode,
    closingCode,
    reporterInformed,
    method,
    typeCode,
    severity,
    urgency,
    handler,
    unit,
    ...more,
  };
}

/** The people in a case, for those who handle it. */
export async function readPeople(tx: Tx, caseId: string): Promise<PersonRow[]> {
  const { row } = await getCase(tx, caseId);
  if (!mayReadPeople(holdsOver(tx.actor, row))) throw new Problem('not-allowed');
  return listPeople(tx, caseId);
}

/** Append-only: a wrong note is struck, never edited. */
export async function addNote(tx: Tx, caseId: string, input: z.infer<typeof NoteInput>): Promise<NoteRow> {
  const { row } = await lockCase(tx, caseId);
  if (!mayWriteNote(holdsOver(tx.actor, row))) throw new Problem('not-allowed');
  if (!isOpen(row.status)) throw new Problem('case-not-open');
  const note: NoteRow = {
    id: tx.newId(),
    caseId,
    kind: input.kind,
    text: input.text,
    occurredAt: pastInstant(tx, input.occurredAt),
    writtenBy: tx.actor.staffId,
    writtenAt: tx.now,
    struckBy: null,
    struckAt: null,
    strikeReason: null,
  };
  await insertNote(tx, note);
  await record(tx, {
    event: 'case.add_note',
    subject: 'case',
    subjectId: caseId,
    area: row.area,
    data: { noteId: note.id, kind: note.kind },
  });
  return note;
}

/** By its author or the duty chief, while the case is open. */
export async function strikeCaseNote(
  tx: Tx,
  caseId: string,
  noteId: string,
  reason: string,
): Promise<NoteRow> {
  const { row } = await lockCase(tx, caseId);
  const note = await lockNote(tx, caseId, noteId);
  if (!mayStrikeNote(holdsOver(tx.actor, row), note.writtenBy === tx.actor.staffId))
    throw new Problem('not-allowed');
  if (!isOpen(row.status)) throw new Problem('case-not-open');
  if (note.struckAt) throw new Problem('note-struck');
  const strike = { struckBy: tx.actor.staffId, struckAt: tx.now, strikeReason: reason };
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
