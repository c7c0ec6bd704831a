import type { Actor } from '../../db/tx.ts';
import { holds } from '../../kernel/area-code.ts';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { defineLife, demand, type Step } from '../../kernel/life.ts';
import type { Role } from '../../kernel/role.ts';
import { type Calendar, localDate, moveDue, startOfLocalDay, workingMinutes } from '../../kernel/workday.ts';
import { resolveDue, type TypeLimits } from '../catalogue/rules.ts';
import {
  type CaseStatus,
  type CaseVerb,
  type ClosingCode,
  openStatuses,
  type RequestKind,
  type ResultCode,
} from './contract.ts';
import type { CaseRow } from './tables.ts';

/** What a person can be to a case, besides the role he holds over it. */
export const Relation = defineEnum('Relation', {
  reporter: { zh: '上报人', en: 'Reporter' },
  handler: { zh: '承办人', en: 'Handler' },
  unit: { zh: '承办单位成员', en: 'Member of the handling unit' },
});
export type By = Role | CodeOf<typeof Relation>;

export interface PendingRequest {
  kind: RequestKind;
  requestedBy: string;
  unitId: string | null;
}

/** All that the rules may know. */
export interface CaseFacts extends CaseRow {
  holds: ReadonlySet<By>;
  actorId: string;
  actorUnits: readonly string[];
  now: Date;
  pending: PendingRequest | null;
  /** Units and persons that asked for a return before. */
  returnAskers: readonly string[];
}

/** Whom a dispatch names, found to hold a post today. */
export interface Target {
  handlerId: string | null;
  handlerPost: string | null;
  unitId: string | null;
}

/** What was sent with a step; each step's schema says which members it takes. */
export interface StepInput {
  version?: number | undefined;
  typeCode?: string | undefined;
  severity?: CaseRow['severity'] | undefined;
  urgency?: CaseRow['urgency'] | undefined;
  handlerId?: string | undefined;
  unitId?: string | undefined;
  text?: string | undefined;
  advice?: string | undefined;
  referral?: string | undefined;
  reasonCode?: string | undefined;
  resultCode?: ResultCode | undefined;
  closingCode?: ClosingCode | undefined;
  reporterInformed?: boolean | undefined;
  method?: 'on_site' | 'phone' | 'desk' | undefined;
  /** Added by the action. */
  target?: Target | undefined;
  /** The post of the actor in the handling unit, should he become the handler. */
  ownPost?: string | null | undefined;
}

export type CasePatch = Partial<CaseRow>;

export const Effect = defineEnum('Effect', {
  startResolve: { zh: '办理时限起算', en: 'Resolve clock starts' },
  startResponse: { zh: '响应时限起算', en: 'Response clock starts' },
  stopResolve: { zh: '办理时限停止', en: 'Resolve clock stops' },
  restartResolve: {
    zh: '办理时限续算,到期顺延核查时间',
    en: 'Resolve clock runs on; due moved by the time in verification',
  },
  startRound: { zh: '新一轮办理时限起算', en: 'A new round: new resolve clock, same limit' },
  judgeRound: { zh: '判定本轮是否按期', en: 'This round is judged on time or late' },
  ask: { zh: '登记申请', en: 'Request is stored' },
  grant: { zh: '同意申请', en: 'Request is approved' },
  refuse: { zh: '驳回申请', en: 'Request is refused' },
});
export type Effect = CodeOf<typeof Effect>;

const must = demand<CaseFacts>;
const mustSend = demand<CaseFacts, StepInput>;

const hasMinorType = mustSend('minor-type-required', (c, sent) => (sent.typeCode ?? c.typeCode).length === 4);
const isNotCritical = must('critical-case', (c) => c.urgency !== 'critical');
const isAnotherTarget = mustSend('same-target', (c, { target }) =>
  target?.handlerId ? target.handlerId !== c.handlerId : target?.unitId !== c.unitId,
);
const hasNoPendingRequest = must('request-pending', (c) => c.pending === null);
const asksReturnOnce = must('return-asked-before', (c) => !c.returnAskers.includes(c.unitId ?? c.actorId));
const isWithinReturnWindow = must(
  'return-window-over',
  (c) => c.returnUntil !== null && c.now <= c.returnUntil,
);
const isPending = (kind: RequestKind) => must('no-request-pending', (c) => c.pending?.kind === kind);
const decidesForOthers = must('own-request', (c) => c.pending?.requestedBy !== c.actorId);
const isOutsideAskingUnit = must(
  'own-unit-request',
  (c) => !c.pending?.unitId || !c.actorUnits.includes(c.pending.unitId),
);
const neverHandled = must('verifier-was-handler', (c) => !c.handlers.includes(c.actorId));
const isOutsideHandlingUnit = must(
  'verifier-of-handling-unit',
  (c) => c.unitId === null || !c.actorUnits.includes(c.unitId),
);
const checksAtDesk = mustSend(
  'desk-check-only',
  (c, { method }) => c.holds.has('verifier') || c.holds.has('grid_supervisor') || method === 'desk',
);
const closesForOthers = must('closer-was-handler', (c) => !c.handlers.includes(c.actorId));
const closingCodes: readonly ClosingCode[] = ['resolved', 'explained', 'mediation_not_agreed'];
const hasOwnClosingCode = mustSend(
  'closing-code-reserved',
  (_c, { closingCode }) => closingCode !== undefined && closingCodes.includes(closingCode),
);
const isWithinReopenWindow = must(
  'reopen-window-over',
  (c) => c.closedAt !== null && c.now < reopenUntil(c.closedAt),
);

const accepted = (c: CaseFacts, sent: StepInput): CasePatch => ({
  acceptedAt: c.now,
  typeCode: sent.typeCode ?? c.typeCode,
  severity: sent.severity ?? c.severity,
  urgency: sent.urgency ?? c.urgency,
});
const toTarget = (c: CaseFacts, { target }: StepInput): CasePatch => ({
  ...target,
  handlers: withOne(c.handlers, target?.handlerId),
  units: withOne(c.units, target?.unitId),
});
const toNobody = (): CasePatch => ({
  handlerId: null,
  handlerPost: null,
  unitId: null,
  dispatchedAt: null,
  returnUntil: null,
});
/** If only a unit was named, whoever of it signs becomes the handler. */
const signed = (c: CaseFacts, { ownPost }: StepInput): CasePatch => ({
  firstResponseAt: c.firstResponseAt ?? c.now,
  ...(c.handlerId === null && {
    handlerId: c.actorId,
    handlerPost: ownPost ?? null,
    handlers: withOne(c.handlers, c.actorId),
  }),
});
/** A member of the unit may answer for an absent handler; he has handled the case from then on. */
const resulted = (c: CaseFacts, { resultCode }: StepInput): CasePatch => ({
  handlers: withOne(c.handlers, c.actorId),
  resultCode: resultCode ?? null,
  resultSubmittedAt: c.now,
});
const reworked = (c: CaseFacts): CasePatch => ({
  reworkCount: c.reworkCount + 1,
  resultSubmittedAt: null,
  verifiedAt: null,
});
const verified = (c: CaseFacts): CasePatch => ({ verifiedAt: c.now });
const closed = (c: CaseFacts, sent: StepInput): CasePatch => ({
  closedAt: c.now,
  firstClosedAt: c.firstClosedAt ?? c.now,
  closingCode: sent.closingCode ?? null,
  reporterInformed: sent.reporterInformed ?? null,
});
const reopened = (c: CaseFacts): CasePatch => ({
  ...toNobody(),
  round: c.round + 1,
  closedAt: null,
  closingCode: null,
  reporterInformed: null,
  resultSubmittedAt: null,
  verifiedAt: null,
});

const desk = ['dispatcher', 'duty_chief'] as const;
const checkers = ['verifier', 'grid_supervisor', 'dispatcher'] as const;
const handling = ['handler', 'platform_lead'] as const;
const complainers = [
  'reporter',
  'full_time_grid_worker',
  'grid_leader',
  'grid_supervisor',
  'verifier',
  'dispatcher',
] as const;

type Row = Step<CaseStatus, By, CaseFacts, StepInput, CasePatch, Effect>;

/** The life of a case on one page. Read a row as: from these states, to that one, by whom; if; set; then. */
// biome-ignore format: a table is read by its columns
export const caseLife = defineLife<CaseStatus, By, CaseFacts, StepInput, CasePatch, Effect>()({
  report:            { from: ['draft'],                     to: 'reported',             by: [] },
  accept:            { from: ['reported'],                  to: 'accepted',             by: desk,          given: [hasMinorType],                                            set: accepted,  then: ['startResolve'] },
  reject:            { from: ['reported'],                  to: 'not_accepted',         by: desk },
  withdraw:          { from: ['reported'],                  to: 'withdrawn',            by: ['reporter'],  when: [isNotCritical] },
  dispatch:          { from: ['accepted'],                  to: 'dispatched',           by: desk,          when: [hasNoPendingRequest],                                      set: toTarget,  then: ['startResponse'] },
  reassign:          { from: ['dispatched', 'in_progress'], to: 'dispatched',           by: desk,          given: [isAnotherTarget],                                         set: toTarget,  then: ['startResponse'] },
  sign_for:          { from: ['dispatched'],                to: 'in_progress',          by: handling,                                                                        set: signed },
  request_return:    { from: ['dispatched', 'in_progress'], to: 'same',                 by: handling,      when: [hasNoPendingRequest, asksReturnOnce, isWithinReturnWindow],                then: ['ask'] },
  approve_return:    { from: ['dispatched', 'in_progress'], to: 'accepted',             by: ['duty_chief'], when: [isPending('return'), decidesForOthers, isOutsideAskingUnit], set: toNobody,  then: ['grant'] },
  refuse_return:     { from: ['dispatched', 'in_progress'], to: 'same',                 by: ['duty_chief'], when: [isPending('return'), decidesForOthers],                                   then: ['refuse'] },
  submit_result:     { from: ['in_progress'],               to: 'pending_verification', by: handling,      when: [hasNoPendingRequest],                                      set: resulted,  then: ['stopResolve'] },
  pass_verification: { from: ['pending_verification'],      to: 'verified',             by: checkers,      when: [neverHandled, isOutsideHandlingUnit], given: [checksAtDesk], set: verified },
  fail_verification: { from: ['pending_verification'],      to: 'in_progress',          by: checkers,      when: [neverHandled, isOutsideHandlingUnit],                      set: reworked,  then: ['restartResolve'] },
  send_back:         { from: ['verified'],                  to: 'in_progress',          by: desk,                                                                            set: reworked,  then: ['restartResolve'] },
  close:             { from: ['verified'],                  to: 'closed',               by: desk,          when: [closesForOthers], given: [hasOwnClosingCode],              set: closed,    then: ['judgeRound'] },
  request_reopen:    { from: ['closed'],                    to: 'same',                 by: complainers,   when: [hasNoPendingRequest, isWithinReopenWindow],                                then: ['ask'] },
  approve_reopen:    { from: ['closed'],                    to: 'accepted',             by: ['duty_chief'], when: [isPending('reopen'), decidesForOthers],                    set: reopened,  then: ['grant', 'startRound'] },
  refuse_reopen:     { from: ['closed'],                    to: 'same',                 by: ['duty_chief'], when: [isPending('reopen'), decidesForOthers],                                   then: ['refuse'] },
} satisfies Record<CaseVerb, Row>);

const withOne = (ids: readonly string[], id: string | null | undefined): string[] =>
  id && !ids.includes(id) ? [...ids, id] : [...ids];

/** End of day 90 after closing. */
export const reopenUntil = (closedAt: Date): Date => endOfDayAfter(closedAt, 90);

const endOfDayAfter = (at: Date, days: number): Date =>
  new Date(startOfLocalDay(localDate(at)).getTime() + (days + 1) * 86_400_000);

/** A new case is a recurrence of one that is open, or was closed at most 90 days ago. */
export const mayRecur = (closedAt: Date | null, now: Date): boolean =>
  closedAt === null || now < endOfDayAfter(closedAt, 90);

export const isOpen = (status: CaseStatus): boolean =>
  (openStatuses as readonly CaseStatus[]).includes(status);

/** Open and past its due time. */
export const isOverdue = (c: Pick<CaseRow, 'status' | 'dueAt'>, now: Date): boolean =>
  isOpen(c.status) && c.dueAt !== null && c.dueAt < now;

/** The roles and relations a person has over this very case: a role held elsewhere does not count. */
export function holdsOver(actor: Actor, c: CaseRow): Set<By> {
  const held = new Set<By>();
  for (const { id, role, areas, unitId } of actor.posts) {
    const overArea = areas.some((area) => holds(area, c.area));
    const ofUnit = unitId !== null && unitId === c.unitId;
    if (overArea || ofUnit) held.add(role);
    if (ofUnit) held.add('unit');
    // The handler acts through the post he was chosen for; relieved of it, he is handler no more.
    if (c.handlerId === actor.staffId && (c.handlerPost === null || c.handlerPost === id))
      held.add('handler');
  }
  if (c.handlerId === null && held.has('unit')) held.add('handler');
  if (c.reportedBy === actor.staffId) held.add('reporter');
  return held;
}

/** Whoever handles the case may read who is in it. */
const peopleReaders: readonly By[] = ['handler', 'unit', 'reporter', 'dispatcher', 'duty_chief', 'verifier'];
export const mayReadPeople = (held: ReadonlySet<By>): boolean => peopleReaders.some((by) => held.has(by));

/** Notes are written by handler, unit, the grid's team, dispatcher or duty chief. */
const noteWriters: readonly By[] = [
  'handler',
  'unit',
  'dispatcher',
  'duty_chief',
  'grid_leader',
  'full_time_grid_worker',
  'part_time_grid_worker',
  'grid_supervisor',
];
export const mayWriteNote = (held: ReadonlySet<By>): boolean => noteWriters.some((by) => held.has(by));
export const mayStrikeNote = (held: ReadonlySet<By>, isAuthor: boolean): boolean =>
  isAuthor || held.has('duty_chief');

/** What an effect on the clock needs to know besides the case. */
export interface Clocks {
  now: Date;
  calendar: Calendar;
  type: TypeLimits | undefined;
}

/** The resolve limit from now on, as due time and running clock. */
export function startResolve(c: CaseRow, { now, calendar, type }: Clocks): CasePatch {
  const { dueAt, unit } = resolveDue(calendar, type, c.urgency, c.severity, now);
  return { dueAt, limitUnit: unit, clockSince: now };
}

/** Adds the running interval to what the clock has counted. */
export function stopResolve(c: CaseRow, { now, calendar }: Clocks): CasePatch {
  if (!c.clockSince) return {};
  return {
    clockSince: null,
    elapsedMinutes: c.elapsedMinutes + (now.getTime() - c.clockSince.getTime()) / 60_000,
    workingMinutes: c.workingMinutes + workingMinutes(calendar, c.clockSince, now),
  };
}

/** Time in verification is never charged to the handler: the due time moves by it. */
export function restartResolve(c: CaseRow, submittedAt: Date | null, { now, calendar }: Clocks): CasePatch {
  const moved =
    c.dueAt && c.limitUnit && submittedAt
      ? moveDue(calendar, c.dueAt, c.limitUnit, submittedAt, now)
      : c.dueAt;
  return { dueAt: moved, clockSince: now };
}

/** On time only if every round was; undecided while there is no limit. */
export const judgeRound = (c: CaseRow): CasePatch =>
  c.dueAt && c.resultSubmittedAt ? { onTime: (c.onTime ?? true) && c.resultSubmittedAt <= c.dueAt } : {};
