import { demand, type Provided } from '../../kernel/life.ts';
import { localDate, startOfLocalDay } from '../../kernel/workday.ts';
import { type ClosingCode, type RequestKind, SupervisionLevel } from './contract.ts';
import {
  type By,
  type CaseFacts,
  currentDispatch,
  currentTransfer,
  isAtTownship,
  isOpen,
  nextTier,
  pendingOf,
  pendingRequest,
  type StepInput,
  tierRank,
} from './facts.ts';

/** What must hold before a step. Each says its refusal; those that judge what was sent let pass what was not sent yet. */
const must = demand<CaseFacts>;
const mustSend = demand<CaseFacts, StepInput>;
const only = (
  by: By,
  guard: ReturnType<typeof demand<CaseFacts, StepInput | undefined>>,
): Provided<By, CaseFacts, StepInput | undefined> => ({ by, only: guard });
const provided = demand<CaseFacts, StepInput | undefined>;

const days = (n: number) => n * 86_400_000;
/** The end of the n-th calendar day after that of an instant, exclusive. */
export const endOfDayAfter = (at: Date, n: number): Date =>
  new Date(startOfLocalDay(localDate(at)).getTime() + days(n + 1));

// Who, and at which tier.
const atTownship = provided('case-at-other-tier', (c) => isAtTownship(c.tier));
const atCounty = provided('case-at-other-tier', (c) => !isAtTownship(c.tier));
export const dispatcher = only('dispatcher', atTownship);
export const dutyChief = only('duty_chief', atTownship);
export const countyDispatcher = only('county_dispatcher', atCounty);
export const desk = [dispatcher, dutyChief, countyDispatcher] as const;
export const deciders = [dutyChief, countyDispatcher] as const;

// Intake.
export const hasMinorType = mustSend(
  'minor-type-required',
  (c, sent) => (sent.typeCode ?? c.typeCode).length === 4,
);
export const isNotRaised = mustSend(
  'tier-raised-by-escalation',
  (c, { tier }) => tier === undefined || tierRank(tier) <= tierRank(c.tier),
);
export const isNotCritical = must('critical-case', (c) => c.urgency !== 'critical');
export const hasNoChildren = must('has-merged-cases', (c) => c.mergedCount === 0);
export const maySelfHandle = must('not-for-self-handling', (c) => c.flags.includes('self'));
export const isCalm = must('too-urgent-to-self-handle', (c) => c.urgency === 'low' || c.urgency === 'normal');
export const isNoParty = mustSend('actor-is-party', (_c, { found }) => !found?.isParty);
const hasPhoto = (sent: StepInput | undefined) => (sent?.evidence ?? []).some(({ kind }) => kind === 'photo');
export const bringsPhoto = mustSend('photo-required', (_c, sent) => hasPhoto(sent));
export const hasNoOpenSupplement = must(
  'supplement-open',
  (c) => pendingOf(c.items, 'supplement').length === 0,
);
export const replyIsSoon = mustSend('limit-too-far', (_c, { replyBy, found }) =>
  within(replyBy, found?.latest),
);
const within = (at: string | undefined, latest: Date | undefined) =>
  at === undefined || latest === undefined || new Date(at) <= latest;
export const isAhead = mustSend('time-is-past', (c, { replyBy, dueAt }) =>
  [replyBy, dueAt].every((at) => at === undefined || new Date(at) > c.now),
);
export const isWithinReconsideration = must(
  'reconsideration-window-over',
  (c) => c.rejectedAt !== null && c.now < endOfDayAfter(c.rejectedAt, 30),
);
export const isNotReconsidered = must('reconsidered-before', (c) => !c.reconsidered);
export const bySystemIfPressing = only(
  'system',
  provided(
    'system-accepts-pressing-only',
    (c) => c.urgency === 'critical' || c.channel === 'superior_assignment',
  ),
);

// Routing.
export const changesSomething = mustSend('nothing-changed', (c, sent) =>
  (['typeCode', 'severity', 'urgency', 'confidentiality'] as const).some(
    (key) => sent[key] !== undefined && sent[key] !== c[key],
  ),
);
export const keepsConfidence = mustSend(
  'confidence-kept-by-chief',
  (c, { confidentiality }) =>
    confidentiality === undefined ||
    confidence.indexOf(confidentiality) >= confidence.indexOf(c.confidentiality) ||
    c.holds.has('duty_chief'),
);
const confidence = ['ordinary', 'restricted', 'confidential'];
export const isAnotherCase = mustSend('merge-with-itself', (c, { leadCaseId }) => leadCaseId !== c.id);
export const leadIsOpen = mustSend(
  'lead-not-open',
  (c, { leadCaseId, found }) =>
    leadCaseId === c.id || (found?.lead !== undefined && isOpen(found.lead.status)),
);
export const isSameTownship = mustSend(
  'lead-in-other-township',
  (c, { found }) =>
    !found?.lead || c.holds.has('county_dispatcher') || found.lead.area.slice(0, 9) === c.area.slice(0, 9),
);
export const leadIsNotArchived = mustSend(
  'lead-archived',
  (_c, { found }) => found?.lead?.status !== 'archived',
);
export const isAdmitted = mustSend(
  'not-on-admission-list',
  (_c, { found }) => found?.admission?.admitted !== false,
);
export const isNotBarred = mustSend(
  'handler-barred',
  (c, { found }) => !found?.target?.handlerId || !c.barred.includes(found.target.handlerId),
);
export const isAnotherTarget = mustSend('same-target', (c, { found }) =>
  found?.target?.handlerId ? found.target.handlerId !== c.handlerId : found?.target?.unitId !== c.unitId,
);
export const isNotForwardedToSame = mustSend(
  'same-target',
  (c, { found }) => found?.target?.handlerId !== c.handlerId,
);
export const hasNotArrived = must(
  'arrived-before',
  (c) => currentDispatch(c.items)?.data.arrivedAt === undefined,
);
export const leadDoesNotAssist = mustSend('lead-cannot-assist', (c, { parts, assistingUnits, found }) =>
  [...(parts ?? []).map(({ unitId }) => unitId), ...(assistingUnits ?? [])].every(
    (unit) => unit !== (found?.target ? found.target.unitId : c.unitId) || unit === null,
  ),
);
export const eachUnitOnce = mustSend('part-open', (c, { parts, assistingUnits }) => {
  const units = [
    ...(parts ?? []).map(({ unitId }) => unitId),
    ...(assistingUnits ?? []),
    ...pendingOf(c.items, 'part').map(({ toUnit }) => toUnit),
  ];
  return new Set(units).size === units.length;
});
export const partsEndBeforeCase = mustSend('limit-too-far', (c, { parts }) =>
  (parts ?? []).every(
    ({ dueAt }) => within(dueAt, c.dueAt ?? undefined) && (dueAt === undefined || new Date(dueAt) > c.now),
  ),
);
export const hasOpenPart = must('no-open-part', (c) =>
  pendingOf(c.items, 'part').some(({ toUnit }) => c.actorUnits.includes(toUnit ?? '')),
);
const hasPart = (c: CaseFacts) => pendingOf(c.items, 'part').length > 0;
export const hasOpenParts = must('no-open-part', hasPart);
export const isOpenPart = mustSend(
  'no-open-part',
  (c, { itemId }) => !hasPart(c) || pendingOf(c.items, 'part').some(({ id }) => id === itemId),
);

// Requests: one at a time, decided by another person.
export const hasNoPendingRequest = must('request-pending', (c) => pendingRequest(c.items) === undefined);
export const isPending = (kind: RequestKind) =>
  must('no-request-pending', (c) => pendingRequest(c.items)?.kind === kind);
export const decidesForOthers = must(
  'own-request',
  (c) => c.actorId === null || pendingRequest(c.items)?.byStaff !== c.actorId,
);
/** He may end the case of his own accord, and then whatever else he asked for lapses. */
export const endsForOthers = must(
  'own-request',
  (c) => pendingRequest(c.items)?.kind !== 'termination' || decidesForOthers(c, undefined) === undefined,
);
export const isOutsideAskingUnit = must('own-unit-request', (c) => {
  const unit = pendingRequest(c.items)?.byUnit;
  return !unit || !c.actorUnits.includes(unit);
});
export const asksReturnOnce = must('return-asked-before', (c) =>
  c.items.every(
    ({ kind, byUnit, byStaff }) => kind !== 'return' || (byUnit ?? byStaff) !== (c.unitId ?? c.actorId),
  ),
);
export const isWithinReturnWindow = must(
  'return-window-over',
  (c) => c.returnUntil !== null && c.now <= c.returnUntil,
);

// Tiers.
const tiers = {
  fromGrid: provided('case-at-other-tier', (c) => c.tier === 'grid' || c.tier === 'village'),
  fromTownship: provided('case-at-other-tier', (c) => c.tier === 'township'),
};
export const escalators = [
  only('grid_leader', tiers.fromGrid),
  only('grid_supervisor', tiers.fromGrid),
  only('duty_chief', tiers.fromTownship),
  countyDispatcher,
] as const;
export const hasHigherTier = must('no-other-tier', (c) => nextTier(c.tier, 1) !== undefined);
export const hasLowerTier = must('no-other-tier', (c) => nextTier(c.tier, -1) !== undefined);
export const leaderAgrees = mustSend(
  'leader-approval-required',
  (c, { approval }) =>
    c.tier !== 'township' || c.urgency === 'critical' || approval !== undefined || c.holds.has('leader'),
);
/** Escalated to the county, and the county has not dispatched it since; once. */
export const isJustEscalated = must('not-just-escalated', (c) => {
  const moves = c.items.filter(({ kind }) => kind === 'tier' || kind === 'dispatch');
  const last = moves.at(-1);
  return (
    c.tier === 'county' &&
    last?.kind === 'tier' &&
    last.data.how === 'escalated' &&
    moves.every(({ data }) => data.how !== 'sent_down')
  );
});
/** From the county to the township's office, from there to village and grid. */
export const delegators = [
  only(
    'duty_chief',
    provided('case-at-other-tier', (c) => isAtTownship(c.tier)),
  ),
  countyDispatcher,
] as const;

// Clocks.
export const isBeforeDue = must('past-due', (c) => c.dueAt === null || c.now <= c.dueAt);
export const reviewIsSoon = mustSend(
  'review-too-far',
  (c, { reviewOn }) =>
    reviewOn === undefined || new Date(startOfLocalDay(reviewOn)) < endOfDayAfter(c.now, 30),
);
export const reviewIsAhead = mustSend(
  'time-is-past',
  (c, { reviewOn }) => reviewOn === undefined || reviewOn > localDate(c.now),
);
/** Ninety calendar days in all; what goes beyond is the leader's. */
const maySuspend = provided('leader-decides', (c) => c.suspendedDays + askedDays(c) <= 90);
const askedDays = (c: CaseFacts): number =>
  daysUntil(c.now, pendingRequest(c.items)?.data.reviewOn as string | undefined);
export const daysUntil = (now: Date, day: string | undefined): number =>
  day === undefined
    ? 0
    : Math.max(
        Math.round((startOfLocalDay(day).getTime() - startOfLocalDay(localDate(now)).getTime()) / days(1)),
        0,
      );
const suspendsAsChief = (by: 'duty_chief' | 'county_dispatcher') =>
  only(
    by,
    provided(
      'leader-decides',
      (c) => maySuspend(c, undefined) === undefined && (by === 'duty_chief') === isAtTownship(c.tier),
    ),
  );
export const suspensionDeciders = [
  suspendsAsChief('duty_chief'),
  suspendsAsChief('county_dispatcher'),
  only(
    'leader',
    provided('chief-decides', (c) => maySuspend(c, undefined) !== undefined),
  ),
] as const;
export const prolongers = [
  only(
    'duty_chief',
    provided('leader-decides', (c) => c.prolongCount === 0),
  ),
  only(
    'leader',
    provided('chief-decides', (c) => c.prolongCount > 0),
  ),
] as const;
export const isBeforeReview = must(
  'review-date-over',
  (c) => c.reviewOn !== null && localDate(c.now) < c.reviewOn,
);
export const isSuspendedWithinNinety = mustSend(
  'suspended-too-long',
  (c, { reviewOn }) =>
    c.holds.has('leader') ||
    c.suspendedDays - daysUntil(c.now, c.reviewOn ?? undefined) + daysUntil(c.now, reviewOn) <= 90,
);
export const mayExtend = must('critical-not-extended', (c) => c.urgency !== 'critical');
export const extendsTwiceAtMost = must('extended-twice', (c) => c.extensionCount < 2);
export const extensionDeciders = [
  only(
    'duty_chief',
    provided('leader-decides', (c) => isAtTownship(c.tier) && c.extensionCount === 0),
  ),
  only(
    'county_dispatcher',
    provided('leader-decides', (c) => !isAtTownship(c.tier) && c.extensionCount === 0),
  ),
  only(
    'leader',
    provided('chief-decides', (c) => c.extensionCount > 0),
  ),
] as const;
const grantedDue = (c: CaseFacts, { dueAt }: StepInput): Date | null => {
  const asked = dueAt ?? (pendingRequest(c.items)?.data.dueAt as string | undefined);
  return asked === undefined ? null : new Date(asked);
};
export const isLaterThanDue = mustSend('extension-not-later', (c, sent) => {
  const granted = grantedDue(c, sent);
  return granted !== null && c.dueAt !== null && granted > c.dueAt;
});
export const isAtMostDouble = mustSend('extension-too-long', (c, sent) => {
  const granted = grantedDue(c, sent);
  return granted === null || !sent.found?.latest || granted <= sent.found.latest;
});

// Result, verification, closing.
export const partsAreAnswered = must('parts-open', (c) => pendingOf(c.items, 'part').length === 0);
export const showsPhotoIfAsked = mustSend(
  'photo-required',
  (c, sent) => !c.flags.includes('photo') || hasPhoto(sent),
);
export const neverHandled = must(
  'verifier-was-handler',
  (c) => c.actorId === null || !c.handlers.includes(c.actorId),
);
export const isOutsideHandlingUnit = must(
  'verifier-of-handling-unit',
  (c) => c.unitId === null || !c.actorUnits.includes(c.unitId),
);
const isAssigned = provided('not-the-verifier', (c) => c.verifierId === c.actorId);
const atDesk = provided(
  'desk-check-only',
  (c, sent) => (sent === undefined || (sent.method ?? 'desk') === 'desk') && isAtTownship(c.tier),
);
export const checkers = [
  'verifier',
  'grid_supervisor',
  only('full_time_grid_worker', isAssigned),
  only('dispatcher', atDesk),
] as const;
/** What endangers is looked at, not judged from a desk. */
export const isSeenOnSite = mustSend(
  'on-site-check-required',
  (c, { method }) => method !== 'desk' || !c.flags.includes('haz'),
);
export const showsSite = mustSend(
  'photo-required',
  (_c, sent) => sent.method !== 'on_site' || hasPhoto(sent),
);
export const closesForOthers = must(
  'closer-was-handler',
  (c) => c.actorId === null || !c.handlers.includes(c.actorId),
);
const ownClosingCodes: readonly ClosingCode[] = ['resolved', 'explained', 'mediation_not_agreed'];
export const hasOwnClosingCode = mustSend(
  'closing-code-reserved',
  (_c, { closingCode }) => closingCode !== undefined && ownClosingCodes.includes(closingCode),
);
export const closers = [
  ...desk,
  only(
    'grid_leader',
    provided('case-at-other-tier', (c) => c.tier === 'grid' || c.tier === 'village'),
  ),
] as const;
export const hasResult = must('result-missing', (c) => c.resultSubmittedAt !== null);
export const isSupervisionAnswered = must(
  'supervision-unanswered',
  (c) => pendingOf(c.items, 'supervision').length === 0,
);
export const hasEvidence = must('photo-required', (c) => !c.flags.includes('photo') || c.resultPhotos > 0);
export const redIsFollowedUp = must(
  'red-not-followed-up',
  (c) =>
    c.riskColor !== 'red' ||
    c.items.filter(({ kind, state }) => kind === 'follow_up' && state === 'done').length >= 2,
);

// Termination.
const endings: readonly ClosingCode[] = [
  'reporter_withdrew',
  'matter_gone',
  'party_untraceable',
  'cannot_resolve',
];
export const hasTerminationCode = mustSend(
  'closing-code-reserved',
  (_c, { closingCode }) => closingCode !== undefined && endings.includes(closingCode),
);
export const withdrawalEnds = mustSend(
  'withdrawal-does-not-end-it',
  (c, { closingCode }) =>
    closingCode !== 'reporter_withdrew' || !['02', '03', '08'].includes(c.typeCode.slice(0, 2)),
);
export const terminationAskers = [
  'handler',
  'platform_lead',
  dispatcher,
  only(
    'reporter',
    provided(
      'reporter-withdraws-only',
      (_c, sent) => sent === undefined || sent.closingCode === 'reporter_withdrew',
    ),
  ),
] as const;
const cannot = (sent: StepInput | undefined) => sent?.closingCode === 'cannot_resolve';
export const terminators = [
  only(
    'duty_chief',
    provided('leader-decides', (c, sent) => isAtTownship(c.tier) && !cannot(sent)),
  ),
  only(
    'county_dispatcher',
    provided('leader-decides', (c, sent) => !isAtTownship(c.tier) && !cannot(sent)),
  ),
  only(
    'leader',
    provided('chief-decides', (_c, sent) => sent === undefined || cannot(sent)),
  ),
] as const;
export const isNotEndedWhileCritical = must('critical-not-terminated', (c) => c.urgency !== 'critical');

// Transfer.
export const crimeIsApproved = mustSend(
  'leader-approval-required',
  (c, { crime, approval }) => !crime || approval !== undefined || c.holds.has('leader'),
);
const transferData = (c: CaseFacts) => currentTransfer(c.items)?.data ?? {};
export const isUnacknowledged = must(
  'transfer-acknowledged',
  (c) => transferData(c).receivedAt === undefined,
);
export const isAcknowledged = must(
  'transfer-not-acknowledged',
  (c) => transferData(c).receivedAt !== undefined,
);
export const mayStillRefuse = mustSend('refusal-window-over', (c, { found }) => {
  const { receivedAt, crime } = transferData(c);
  return receivedAt === undefined || crime === true || !found?.latest || c.now <= found.latest;
});
export const hasResultOrWaited = mustSend('transfer-result-awaited', (c, { noResult, found }) => {
  if (!noResult) return true;
  const urged = c.items.some(
    ({ kind, at }) => kind === 'urge' && at >= new Date(String(transferData(c).receivedAt)),
  );
  return urged && found?.latest !== undefined && c.now > found.latest;
});

// After closing.
/** End of day 90 after closing. */
export const reopenUntil = (closedAt: Date): Date => endOfDayAfter(closedAt, 90);
export const isWithinReopenWindow = must(
  'reopen-window-over',
  (c) => c.closedAt !== null && c.now < reopenUntil(c.closedAt),
);
export const wasSelfHandled = must('not-self-handled', (c) => c.closingCode === 'self_handled');
export const awaitsSignOff = must('nothing-to-sign-off', (c) => pendingOf(c.items, 'sign_off').length > 0);
export const isSampled = must('not-in-sample', (c) => pendingOf(c.items, 'spot_check').length > 0);
export const signsForOthers = must('own-work', (c) => c.actorId === null || !c.handlers.includes(c.actorId));
export const ratesInTime = must(
  'rating-final',
  (c) => c.ratedAt === null || c.now < endOfDayAfter(c.ratedAt, 7),
);
export const reporterIsKnown = must('reporter-anonymous', (c) => c.reporterId !== null);
export const isDayNinetyOne = must(
  'not-yet-archived',
  (c) => c.closedAt !== null && c.now >= reopenUntil(c.closedAt),
);
export const isFollowedUp = must('follow-up-open', (c) => pendingOf(c.items, 'follow_up').length === 0);

// Voiding.
export const closedIsFabricated = mustSend(
  'void-only-fabricated',
  (c, { reasonCode }) => c.status !== 'closed' || reasonCode === 'fabricated',
);
export const voiders = [
  only(
    'duty_chief',
    provided('leader-decides', (c) => c.status !== 'closed'),
  ),
  only(
    'leader',
    provided('chief-decides', (c) => c.status === 'closed'),
  ),
  only(
    'county_dispatcher',
    provided('case-at-other-tier', (c) => !isAtTownship(c.tier) && c.status !== 'closed'),
  ),
] as const;
/** What the county has in hand the township does not void. */
export const voidsAtItsTier = must(
  'case-at-other-tier',
  (c) => isAtTownship(c.tier) || c.status === 'closed' || c.holds.has('county_dispatcher'),
);

// Beside the status.
export const urgesOnceADay = only(
  'reporter',
  provided('urged-today', (c) =>
    c.items.every(
      ({ kind, byStaff, at }) =>
        kind !== 'urge' || byStaff !== c.actorId || localDate(at) !== localDate(c.now),
    ),
  ),
);
const severity = (level: SupervisionLevel | null | undefined) =>
  level ? SupervisionLevel.codes.indexOf(level) : -1;
const isSharpest = (c: CaseFacts) => c.supervisionLevel === 'red_card';
export const mayBeSharper = must('supervision-not-sharper', (c) => !isSharpest(c));
export const isSharper = mustSend(
  'supervision-not-sharper',
  (c, { level }) => isSharpest(c) || severity(level) > severity(c.supervisionLevel),
);
/** The system's own order binds nobody; a county's is not overtaken by a township. */
const supervisorRank = { system: 0, leader: 1, county_dispatcher: 2 } as const;
const rankOf = (by: unknown): number => supervisorRank[by as keyof typeof supervisorRank] ?? 0;
export const supervisesFromNoLower = must('supervised-from-above', (c) => {
  const last = c.supervisionLevel ? c.items.findLast(({ kind }) => kind === 'supervision') : undefined;
  const own = c.holds.has('county_dispatcher') ? 2 : c.holds.has('leader') ? 1 : 0;
  return !last || own >= rankOf(last.data.as);
});
export const hasOrder = must('no-order-open', (c) => pendingOf(c.items, 'supervision').length > 0);
export const isOpenNotice = mustSend('no-notice-open', (c, { itemId }) =>
  pendingOf(c.items, 'notice').some(({ id, toUnit }) => id === itemId && c.actorUnits.includes(toUnit ?? '')),
);
