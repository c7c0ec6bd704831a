import { defineLife, type Step } from '../../kernel/life.ts';
import type { Calendar } from '../../kernel/workday.ts';
import type { Clock } from '../deadlines/rules.ts';
import type { CaseStatus, CaseVerb } from './contract.ts';
import { type Effect, run, type Told, type TypeInfo, type Work, withOne } from './effects.ts';
import {
  type By,
  type CaseFacts,
  type CasePatch,
  type Item,
  pendingRequest,
  type StepInput,
} from './facts.ts';
import * as g from './guards.ts';
import type { CaseRow } from './tables.ts';

type Set = (c: CaseFacts, sent: StepInput) => CasePatch;

const accepted: Set = (c, sent) => ({
  acceptedAt: c.now,
  typeCode: sent.typeCode ?? c.typeCode,
  severity: sent.severity ?? c.severity,
  urgency: sent.urgency ?? c.urgency,
  tier: sent.tier ?? c.tier,
});
const reclassified: Set = (c, sent) => ({
  typeCode: sent.typeCode ?? c.typeCode,
  severity: sent.severity ?? c.severity,
  urgency: sent.urgency ?? c.urgency,
  confidentiality: sent.confidentiality ?? c.confidentiality,
});
const selfHandled: Set = (c) => ({
  acceptedAt: c.now,
  resultSubmittedAt: c.now,
  closedAt: c.now,
  firstClosedAt: c.firstClosedAt ?? c.now,
  handlerId: c.actorId,
  handlers: withOne(c.handlers, c.actorId),
  closingCode: 'self_handled',
  onTime: c.onTime ?? true,
});
const toTarget: Set = (c, { found, platform, verifierId }) => ({
  ...found?.target,
  platform: platform ?? c.platform,
  verifierId: verifierId ?? c.verifierId,
  handlers: withOne(c.handlers, found?.target?.handlerId),
  units: withOne(c.units, found?.target?.unitId),
});
const toPerson: Set = (c, { found }) => ({
  handlerId: found!.target!.handlerId,
  handlerPost: found!.target!.handlerPost,
  handlers: withOne(c.handlers, found!.target!.handlerId),
});
const toNobody: Set = () => ({
  handlerId: null,
  handlerPost: null,
  unitId: null,
  dispatchedAt: null,
  returnUntil: null,
});
/** If only a unit was named, whoever of it signs becomes the handler. */
const signed: Set = (c, { found }) => ({
  firstResponseAt: c.firstResponseAt ?? c.now,
  ...(c.handlerId === null && {
    handlerId: c.actorId,
    handlerPost: found?.ownPost ?? null,
    handlers: withOne(c.handlers, c.actorId),
  }),
});
/** A member of the unit may answer for an absent handler; he has handled the case from then on. */
const resulted: Set = (c, { resultCode, evidence }) => ({
  handlers: withOne(c.handlers, c.actorId),
  resultCode: resultCode ?? null,
  resultSubmittedAt: c.now,
  resultPhotos: (evidence ?? []).filter(({ kind }) => kind === 'photo').length,
});
const reworked: Set = (c) => ({ reworkCount: c.reworkCount + 1, resultSubmittedAt: null, verifiedAt: null });
const unresulted: Set = () => ({ resultSubmittedAt: null });
const verified: Set = (c) => ({ verifiedAt: c.now });
const closed: Set = (c, sent) => ({
  closedAt: c.now,
  firstClosedAt: c.firstClosedAt ?? c.now,
  closingCode: sent.closingCode ?? null,
  reporterInformed: sent.reporterInformed ?? null,
  ...(sent.reporterInformed && { residentToldAt: c.now }),
});
/** Days of suspension that were approved and not used are given back. */
const terminated: Set = (c, sent) => ({
  ...closed(c, sent),
  suspendedAt: null,
  reviewOn: null,
  suspendedDays: c.suspendedDays - g.daysUntil(c.now, c.reviewOn ?? undefined),
});
const settled: Set = (c) => ({ ...closed(c, { closingCode: 'transferred' }) });
const reopened: Set = (c, sent) => ({
  ...toNobody(c, sent),
  round: c.round + 1,
  closedAt: null,
  closingCode: null,
  reporterInformed: null,
  resultSubmittedAt: null,
  verifiedAt: null,
  resultPhotos: 0,
  supervisionLevel: null,
});
const rejected: Set = (c) => ({ rejectedAt: c.now });
const reconsidered: Set = () => ({ reconsidered: true });
const led: Set = (_c, { leadCaseId }) => ({ leadCaseId: leadCaseId ?? null });
const unled: Set = () => ({ leadCaseId: null });
const ledOutOfHand: Set = (c, sent) => ({ ...toNobody(c, sent), ...led(c, sent), mergedCount: 0 });
const voided: Set = () => ({ suspendedAt: null, reviewOn: null, closedAt: null });

const complainers = [
  'reporter',
  'full_time_grid_worker',
  'grid_leader',
  'grid_supervisor',
  'verifier',
  'dispatcher',
  'system',
] as const;
const handling = ['handler', 'platform_lead'] as const;
const open = [
  'reported',
  'accepted',
  'dispatched',
  'in_progress',
  'suspended',
  'pending_verification',
  'verified',
  'transferred_out',
] as const;
const running = ['accepted', 'dispatched', 'in_progress', 'suspended'] as const;
const beforeVerified = [...running, 'pending_verification'] as const;
const noticed = [...beforeVerified, 'verified', 'closed', 'transferred_out'] as const;
const voidable = ['reported', ...beforeVerified, 'verified', 'closed'] as const;
const underway = ['dispatched', 'in_progress'] as const;
const request = (...more: readonly ReturnType<typeof g.isPending>[]) => [g.hasNoPendingRequest, ...more];
const decision = (kind: Parameters<typeof g.isPending>[0]) => [g.isPending(kind), g.decidesForOthers];

type Row = Step<CaseStatus, By, CaseFacts, StepInput, CasePatch, Effect>;

/** The life of a case. Read a row as: from these states, to that one, by whom; if; if what was sent; set; then. */
// biome-ignore format: a table is read by its columns
export const caseLife = defineLife<CaseStatus, By, CaseFacts, StepInput, CasePatch, Effect>()({
  // A. Intake
  report:             { from: ['draft'],        to: 'reported',     by: [] },
  self_handle:        { from: ['reported'],     to: 'closed',       by: ['grid_leader', 'full_time_grid_worker'], when: [g.maySelfHandle, g.isCalm], given: [g.bringsPhoto, g.isNoParty], set: selfHandled, then: ['stopAcceptance', 'endAll', 'queueSignOff', 'planFollowUps', 'startArchive'] },
  withdraw:           { from: ['reported'],     to: 'withdrawn',    by: ['reporter'],    when: [g.isNotCritical, g.hasNoChildren],                           then: ['endAll'] },
  request_supplement: { from: ['reported', 'accepted'], to: 'same', by: g.desk,          when: [g.hasNoOpenSupplement], given: [g.isAhead, g.replyIsSoon],    then: ['askSupplement'] },
  accept:             { from: ['reported'],     to: 'accepted',     by: [...g.desk, g.bySystemIfPressing], given: [g.hasMinorType, g.isNotRaised], set: accepted,            then: ['stopAcceptance', 'startResolve'] },
  reject:             { from: ['reported'],     to: 'not_accepted', by: g.desk,          when: [g.hasNoChildren], set: rejected,                              then: ['stopAcceptance', 'endAll', 'inform'] },
  reconsider:         { from: ['not_accepted'], to: 'reported',     by: g.deciders,      when: [g.isWithinReconsideration, g.isNotReconsidered], set: reconsidered, then: ['startAcceptance', 'inform'] },

  // B. Routing
  reclassify:         { from: running,          to: 'same',         by: g.desk,          given: [g.changesSomething, g.hasMinorType, g.keepsConfidence], set: reclassified, then: ['recompute'] },
  merge:              { from: ['reported', 'accepted', ...underway], to: 'merged', by: [g.dispatcher, g.dutyChief, 'county_dispatcher'], given: [g.isAnotherCase, g.leadIsOpen, g.isSameTownship], set: ledOutOfHand, then: ['freeze'] },
  unmerge:            { from: ['merged'],       to: 'accepted',     by: g.deciders,      given: [g.leadIsNotArchived], set: unled,                            then: ['unfreeze'] },
  split:              { from: ['accepted'],     to: 'same',         by: g.desk },
  dispatch:           { from: ['accepted'],     to: 'dispatched',   by: g.desk,          when: [g.hasNoPendingRequest], given: [g.hasMinorType, g.isAdmitted, g.isNotBarred, g.leadDoesNotAssist, g.eachUnitOnce], set: toTarget, then: ['startResponse'] },
  reassign:           { from: underway,         to: 'dispatched',   by: g.desk,          given: [g.isAnotherTarget, g.isAdmitted, g.isNotBarred], set: toTarget, then: ['endDispatch', 'startResponse'] },
  recall_dispatch:    { from: ['dispatched'],   to: 'accepted',     by: g.desk,          set: toNobody,                                                      then: ['endDispatch'] },
  sign_for:           { from: ['dispatched'],   to: 'in_progress',  by: handling,        set: signed,                                                        then: ['signDispatch'] },
  arrive:             { from: ['in_progress'],  to: 'same',         by: ['handler'],     when: [g.hasNotArrived],                                            then: ['arrive'] },
  forward:            { from: ['in_progress'],  to: 'same',         by: handling,        given: [g.isNotForwardedToSame, g.isNotBarred], set: toPerson,      then: ['passOn'] },
  request_joint_handling: { from: ['in_progress'], to: 'same',      by: [...handling, g.dispatcher, g.dutyChief], given: [g.leadDoesNotAssist, g.eachUnitOnce, g.partsEndBeforeCase], then: ['openParts'] },
  answer_part:        { from: ['in_progress'],  to: 'same',         by: ['assisting'],   when: [g.hasOpenPart],                                              then: ['answerPart'] },
  waive_part:         { from: ['in_progress'],  to: 'same',         by: g.desk,          when: [g.hasOpenParts], given: [g.isOpenPart],                      then: ['waivePart'] },
  request_return:     { from: underway,         to: 'same',         by: handling,        when: request(g.asksReturnOnce, g.isWithinReturnWindow),            then: ['ask'] },
  approve_return:     { from: underway,         to: 'accepted',     by: g.deciders,      when: [...decision('return'), g.isOutsideAskingUnit], set: toNobody, then: ['grant', 'markReturned'] },
  refuse_return:      { from: underway,         to: 'same',         by: g.deciders,      when: [...decision('return'), g.isOutsideAskingUnit],               then: ['refuse'] },
  escalate:           { from: ['accepted', ...underway], to: 'accepted', by: g.escalators, when: [g.hasHigherTier], given: [g.leaderAgrees], set: toNobody,   then: ['raiseTier'] },
  send_down:          { from: ['accepted'],     to: 'same',         by: [g.countyDispatcher], when: [g.isJustEscalated],                                     then: ['returnTier'] },
  delegate_down:      { from: ['accepted'],     to: 'same',         by: g.delegators,    when: [g.hasLowerTier], given: [g.isAdmitted],                      then: ['lowerTier'] },

  // C. Clock control
  request_suspension: { from: ['in_progress'],  to: 'same',         by: handling,        when: request(g.isBeforeDue), given: [g.reviewIsAhead, g.reviewIsSoon], then: ['ask'] },
  approve_suspension: { from: ['in_progress'],  to: 'suspended',    by: g.suspensionDeciders, when: decision('suspension'),                                  then: ['grant', 'pause'] },
  refuse_suspension:  { from: ['in_progress'],  to: 'same',         by: g.deciders,      when: decision('suspension'),                                       then: ['refuse'] },
  prolong_suspension: { from: ['suspended'],    to: 'same',         by: g.prolongers,    when: [g.isBeforeReview], given: [g.reviewIsAhead, g.reviewIsSoon, g.isSuspendedWithinNinety], then: ['prolong'] },
  resume:             { from: ['suspended'],    to: 'in_progress',  by: [...handling, ...g.desk, 'system'],                                                    then: ['unpause'] },
  request_extension:  { from: ['in_progress'],  to: 'same',         by: handling,        when: request(g.mayExtend, g.isBeforeDue, g.extendsTwiceAtMost), given: [g.isLaterThanDue], then: ['ask'] },
  approve_extension:  { from: ['in_progress'],  to: 'same',         by: g.extensionDeciders, when: [...decision('extension'), g.mayExtend], given: [g.isLaterThanDue, g.isAtMostDouble], then: ['grant', 'extend'] },
  refuse_extension:   { from: ['in_progress'],  to: 'same',         by: [...g.deciders, 'leader'], when: decision('extension'),                              then: ['refuse'] },
  set_due:            { from: ['accepted', ...underway], to: 'same', by: ['leader', g.countyDispatcher], given: [g.isAhead],                                  then: ['command'] },

  // D. Result
  submit_result:      { from: ['in_progress'],  to: 'pending_verification', by: handling, when: [g.partsAreAnswered, g.hasNoPendingRequest], given: [g.showsPhotoIfAsked], set: resulted, then: ['stopResolve', 'startVerification'] },
  recall_result:      { from: ['pending_verification'], to: 'in_progress', by: ['handler'], set: unresulted,                                                   then: ['continueResolve'] },
  pass_verification:  { from: ['pending_verification'], to: 'verified', by: g.checkers,  when: [g.neverHandled, g.isOutsideHandlingUnit], given: [g.isSeenOnSite, g.showsSite, g.isNoParty], set: verified, then: ['stopVerification', 'startClosing', 'clearSupervision'] },
  fail_verification:  { from: ['pending_verification'], to: 'in_progress', by: g.checkers, when: [g.neverHandled, g.isOutsideHandlingUnit], given: [g.isNoParty], set: reworked, then: ['restartResolve'] },
  send_back:          { from: ['verified'],     to: 'in_progress',  by: g.desk,          set: reworked,                                                      then: ['restartResolve'] },
  close:              { from: ['verified'],     to: 'closed',       by: g.closers,       when: [g.hasResult, g.closesForOthers, g.isSupervisionAnswered, g.partsAreAnswered, g.hasNoPendingRequest, g.hasEvidence, g.redIsFollowedUp], given: [g.hasOwnClosingCode], set: closed, then: ['judgeRound', 'endAll', 'planFollowUps', 'startArchive', 'inform'] },
  request_termination: { from: beforeVerified,  to: 'same',         by: g.terminationAskers, when: request(), given: [g.hasTerminationCode, g.withdrawalEnds], then: ['ask'] },
  terminate:          { from: beforeVerified,   to: 'closed',       by: g.terminators,   when: [g.isNotEndedWhileCritical, g.hasNoChildren, g.endsForOthers], given: [g.hasTerminationCode, g.withdrawalEnds], set: terminated, then: ['grantIfAsked', 'endAll', 'startArchive', 'inform'] },

  // E. Transfer
  transfer_out:       { from: running,          to: 'transferred_out', by: g.desk,       given: [g.crimeIsApproved], set: toNobody,                           then: ['startTransfer'] },
  acknowledge_transfer: { from: ['transferred_out'], to: 'same',    by: [...g.desk, 'system'], when: [g.isUnacknowledged],                                   then: ['acknowledge'] },
  refuse_transfer:    { from: ['transferred_out'], to: 'accepted',  by: [...g.desk, 'system'], given: [g.mayStillRefuse],                                    then: ['takeBack', 'raiseIfRefusedTwice'] },
  recall_transfer:    { from: ['transferred_out'], to: 'accepted',  by: g.deciders,      when: [g.isUnacknowledged],                                         then: ['takeBack'] },
  close_transferred:  { from: ['transferred_out'], to: 'closed',    by: g.desk,          when: [g.isAcknowledged], given: [g.hasResultOrWaited], set: settled, then: ['endTransfer', 'endAll', 'startArchive', 'inform'] },

  // F. After closing
  sign_off:           { from: ['closed'],       to: 'same',         by: ['grid_leader', 'grid_supervisor'], when: [g.wasSelfHandled, g.awaitsSignOff, g.signsForOthers], then: ['signOff'] },
  spot_check:         { from: ['closed'],       to: 'same',         by: ['verifier', 'grid_supervisor'], when: [g.isSampled, g.signsForOthers],              then: ['spotCheck'] },
  follow_up:          { from: ['verified', 'closed'], to: 'same',   by: ['full_time_grid_worker', 'dispatcher', 'duty_chief', 'grid_supervisor', 'verifier'], when: [g.signsForOthers], then: ['followUp'] },
  rate:               { from: ['closed'],       to: 'same',         by: ['reporter'],    when: [g.reporterIsKnown, g.ratesInTime],                           then: ['rate'] },
  request_reopen:     { from: ['closed'],       to: 'same',         by: complainers,     when: request(g.isWithinReopenWindow),                              then: ['ask'] },
  approve_reopen:     { from: ['closed'],       to: 'accepted',     by: g.deciders,      when: decision('reopen'), set: reopened,                            then: ['reopenRound', 'grant', 'startRound'] },
  refuse_reopen:      { from: ['closed'],       to: 'same',         by: g.deciders,      when: decision('reopen'),                                           then: ['refuse'] },
  archive:            { from: ['closed'],       to: 'archived',     by: ['system'],      when: [g.isDayNinetyOne, g.hasNoPendingRequest, g.isFollowedUp],    then: ['endAll'] },
  request_void:       { from: voidable,         to: 'same',         by: ['dispatcher', 'grid_leader', 'verifier'], when: request(), given: [g.closedIsFabricated], then: ['ask'] },
  approve_void:       { from: voidable,         to: 'voided',       by: g.voiders,       when: [...decision('void'), g.voidsAtItsTier, g.hasNoChildren], set: voided,          then: ['grant', 'endAll'] },

  // G. Beside the status
  urge:               { from: open,             to: 'same',         by: ['dispatcher', 'duty_chief', 'grid_supervisor', 'leader', 'county_dispatcher', g.urgesOnceADay], then: ['urge'] },
  supervise:          { from: open,             to: 'same',         by: ['leader', 'county_dispatcher', 'system'], when: [g.supervisesFromNoLower, g.mayBeSharper], given: [g.isSharper], then: ['supervise'] },
  answer_supervision: { from: open,             to: 'same',         by: [...handling, 'duty_chief'], when: [g.hasOrder],                                     then: ['answerSupervision'] },
  notify_copy:        { from: noticed,          to: 'same',         by: g.desk,                                                                                then: ['notify'] },
  reply_notice:       { from: noticed,          to: 'same',         by: ['notified'],    given: [g.isOpenNotice],                                            then: ['replyNotice'] },
} satisfies Record<CaseVerb, Row>);

/** What a step makes of a case. */
export interface Outcome {
  verb: CaseVerb;
  by: By;
  from: CaseStatus;
  to: CaseStatus;
  effects: readonly Effect[];
  row: CaseRow;
  items: Item[];
  clocks: Clock[];
  told: Told[];
  /** Kinds of requests that the step let lapse. */
  lapsed: string[];
}

export interface Decision {
  verb: CaseVerb;
  facts: CaseFacts;
  row: CaseRow;
  clocks: readonly Clock[];
  sent: StepInput;
  opinionId: string | null;
  calendar: Calendar;
  /** The type that the case has after the step, where the step counts limits. */
  type: TypeInfo | undefined;
  newId: () => string;
}

/** A step, decided and worked out on a copy: nothing is stored, and nothing but the arguments is read. */
export function decide({ verb, facts, row, clocks, sent, ...rest }: Decision): Outcome {
  const move = caseLife.take(verb, facts, sent);
  const work: Work = {
    verb,
    facts,
    sent,
    ...rest,
    row: { ...row, ...move.patch, status: move.to },
    items: facts.items.map((item) => ({ ...item })),
    clocks: [...clocks],
    told: [],
  };
  run(work, move.effects);
  const lapsed = lapseIfMoved(work, move.from);
  const { row: after, items, clocks: ticking, told } = work;
  return {
    verb,
    by: move.by,
    from: move.from,
    to: move.to,
    effects: move.effects,
    row: after,
    items,
    clocks: ticking,
    told,
    lapsed,
  };
}

/** Any other change of status, and another handler, let a pending request lapse. */
function lapseIfMoved(w: Work, from: CaseStatus): string[] {
  const pending = pendingRequest(w.facts.items);
  if (!pending || (w.row.status === from && w.verb !== 'reassign')) return [];
  const now = w.items.find(({ id }) => id === pending.id)!;
  if (now.state === 'pending') {
    now.state = 'lapsed';
    now.doneAt = w.facts.now;
    w.clocks = w.clocks.map((clock) =>
      clock.itemId === now.id && clock.endedAt === null
        ? { ...clock, state: 'cancelled', endedAt: w.facts.now, nextAt: null, pausedAt: null }
        : clock,
    );
  }
  return now.state === 'lapsed' ? [now.kind] : [];
}

/** A new case is a recurrence of one that is open, or was closed at most 90 days ago. */
export const mayRecur = (closedAt: Date | null, now: Date): boolean =>
  closedAt === null || now < g.endOfDayAfter(closedAt, 90);

/** Whoever handles the case, and the full-time worker of its grid, may read who is in it; others see masks. */
export const peopleReaders: readonly By[] = [
  'handler',
  'unit',
  'assisting',
  'reporter',
  'dispatcher',
  'duty_chief',
  'county_dispatcher',
  'leader',
  'verifier',
  'full_time_grid_worker',
];
export const mayReadPeople = (held: ReadonlySet<By>): boolean => peopleReaders.some((by) => held.has(by));

/** The score is shown to those who handle the case, and they set the colour. */
export const riskJudges: readonly By[] = [
  'handler',
  'unit',
  'dispatcher',
  'duty_chief',
  'county_dispatcher',
  'leader',
];
export const mayJudgeRisk = (held: ReadonlySet<By>): boolean => riskJudges.some((by) => held.has(by));

/** Notes are written by handler, unit, the grid's team, dispatcher or duty chief; the reporter supplies what was missing. */
export const noteWriters: readonly By[] = [
  'handler',
  'unit',
  'assisting',
  'dispatcher',
  'duty_chief',
  'county_dispatcher',
  'grid_leader',
  'full_time_grid_worker',
  'part_time_grid_worker',
  'grid_supervisor',
];
export const mayWriteNote = (held: ReadonlySet<By>, kind: string): boolean =>
  noteWriters.some((by) => held.has(by)) || (kind !== 'mediation' && held.has('reporter'));
export const mayStrikeNote = (held: ReadonlySet<By>, isAuthor: boolean): boolean =>
  isAuthor || held.has('duty_chief');
