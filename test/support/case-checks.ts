import type { CaseStatus } from '../../src/features/cases/contract.ts';
import { type Item, pendingRequest } from '../../src/features/cases/facts.ts';
import type { Outcome } from '../../src/features/cases/rules.ts';
import type { CaseRow } from '../../src/features/cases/tables.ts';
import type { ClockKind } from '../../src/features/deadlines/contract.ts';
import { type Clock, isLive, isTimer } from '../../src/features/deadlines/rules.ts';
import { daysOver, isRestDay, type Model, tiers, turnOf, workdaysAfter, worked } from './case-model.ts';
import { limitOf, type Step, type Table } from './case-table.ts';

// What must hold of every case at every moment, whatever was done to it.

export function must(holds: boolean, what: string | (() => string)): asserts holds {
  if (!holds) throw new Error(typeof what === 'string' ? what : what());
}
const same = (what: string, is: unknown, should: unknown) =>
  must(is === should, () => `${what} is ${String(is)}, not ${String(should)}`);
const minute = 60_000;
const isAbout = (a: number, b: number) => Math.abs(a - b) < 1e-6;

const everywhere: ClockKind[] = ['resident', 'supplement', 'decision', 'supervision', 'notice'];
const waiting: ClockKind[] = ['resolve', 'milestone', 'tier', 'command'];
/** Which limits may still be live in a state, and which one must be. */
const live: Record<CaseStatus, { may: ClockKind[]; must: ClockKind[] }> = {
  draft: { may: [], must: [] },
  reported: {
    may: ['resident', 'supplement', 'decision', 'supervision', 'auto_accept'],
    must: ['acceptance'],
  },
  not_accepted: { may: [], must: [] },
  accepted: { may: [...everywhere, ...waiting], must: ['resolve'] },
  dispatched: { may: [...everywhere, ...waiting, 'part'], must: ['resolve', 'response'] },
  in_progress: { may: [...everywhere, ...waiting, 'part', 'on_site'], must: ['resolve'] },
  suspended: { may: [...everywhere, ...waiting, 'part', 'on_site'], must: ['resolve', 'review'] },
  pending_verification: { may: [...everywhere, ...waiting], must: ['resolve', 'verification'] },
  verified: { may: [...everywhere, ...waiting], must: ['resolve', 'closing'] },
  transferred_out: { may: [...everywhere, ...waiting, 'receipt', 'transfer_result'], must: ['resolve'] },
  closed: { may: ['follow_up', 'sign_off', 'spot_check', 'notice', 'decision'], must: ['archive'] },
  merged: { may: ['milestone', 'notice'], must: ['resolve'] },
  archived: { may: [], must: [] },
  voided: { may: [], must: [] },
  withdrawn: { may: [], must: [] },
};

/** What stands still with the case. */
const stands: Partial<Record<CaseStatus, ClockKind[]>> = {
  suspended: ['resolve', 'milestone', 'on_site'],
  pending_verification: ['resolve', 'milestone'],
  verified: ['resolve', 'milestone'],
  merged: ['resolve', 'milestone', 'notice'],
};

function checkClock(clock: Clock, now: number): void {
  const { state, pausedAt, endedAt, nextAt, dueAt, yellowAt, redAt, doubleRedAt, inTime } = clock;
  const about = (what: string) => `${clock.kind}: ${what}`;
  must((state === 'paused') === (pausedAt !== null), () => about('paused says since when'));
  must(isLive(clock) === (endedAt === null), () => about('ended says when'));
  must(nextAt === null || state === 'running', () => about('a clock that does not run has nothing next'));
  must([clock.staff, clock.unit, clock.role].filter((one) => one !== null).length === 1, () =>
    about('belongs to one'),
  );
  must(clock.startedAt <= clock.countsFrom && clock.countsFrom.getTime() <= now, () =>
    about('counts from between start and now'),
  );
  must(inTime === null || state === 'stopped', () => about('is judged when it stops'));
  if (isTimer(clock.kind)) {
    must(yellowAt === null && redAt === null && doubleRedAt === null, () => about('does not warn'));
    return;
  }
  if (dueAt === null) {
    must(yellowAt === null && redAt === null && nextAt === null, () => about('without a limit no warnings'));
    return;
  }
  must(yellowAt! <= redAt! && redAt! <= doubleRedAt! && redAt! >= dueAt, () =>
    about('yellow, red, double red in order'),
  );
  const next =
    clock.warningLevel === null
      ? yellowAt
      : clock.warningLevel === 'yellow'
        ? redAt
        : clock.warningLevel === 'red'
          ? doubleRedAt
          : null;
  if (state === 'running')
    must(nextAt?.getTime() === next?.getTime(), () => about('next is the first colour not yet given'));
  let last = 0;
  for (const { from, to } of clock.pauses) {
    must(Date.parse(from) >= last && Date.parse(to) > Date.parse(from), () =>
      about('pauses follow each other'),
    );
    last = Date.parse(to);
  }
}

/** The limits of the rules, each counted from when it begins. */
function checkStart(clock: Clock, row: CaseRow, { verb, sent }: Step, now: number): void {
  const { kind, dueAt, startedAt } = clock;
  const isCritical = row.urgency === 'critical';
  const due = dueAt?.getTime();
  const workdays = (n: number) => same(`due time of ${kind}`, due, workdaysAfter(startedAt.getTime(), n));
  const minutes = (n: number) => same(`due time of ${kind}`, due, now + n * minute);
  if (kind !== 'milestone' && kind !== 'transfer_result') same(`start of ${kind}`, startedAt.getTime(), now);
  if (kind === 'resolve') same('due time of the case', due, limitOf(row, startedAt)?.getTime());
  if (kind === 'verification') isCritical ? minutes(1440) : workdays(row.urgency === 'urgent' ? 1 : 2);
  if (kind === 'closing') workdays(1);
  if (kind === 'sign_off') workdays(3);
  if (kind === 'spot_check') workdays(10);
  if (kind === 'transfer_result') workdays(15);
  if (kind === 'receipt') sent.crime ? minutes(1440) : workdays(1);
  if (kind === 'notice') workdays(isCritical || row.urgency === 'urgent' ? 1 : 5);
  if (kind === 'decision' && isCritical) minutes(10);
  if (kind === 'decision' && !isCritical)
    must(isAbout(worked(due!) - worked(now), 240), 'four working hours to decide');
  if (kind === 'archive') same('archived on day 91', due, daysOver(now, 90));
  if (kind === 'review')
    must(
      due! >= Date.parse(`${row.reviewOn}T00:00:00+08:00`) && !isRestDay(due!),
      'reviewed on the day or the next working day',
    );
  if (kind === 'part')
    must(due === undefined || !row.dueAt || due <= row.dueAt.getTime(), 'a part ends with the case');
  if (kind === 'supplement') must(due! <= workdaysAfter(now, 2), `${verb} within two working days`);
}

/** What may change of a clock from one moment to the next. */
function checkChange(was: Clock, is: Clock, now: number, sent: Step): void {
  if (was === is) return;
  const about = (what: string) => `${is.kind}: ${what}`;
  must(isLive(was), () => about('what has ended does not change'));
  same(about('start'), is.startedAt, was.startedAt);
  same(about('first due time'), is.originalDueAt, was.originalDueAt);
  same(about('item'), is.itemId, was.itemId);
  must(is.dues.length >= was.dues.length && was.dues.every((due, i) => due === is.dues[i]), () =>
    about('every due time is kept'),
  );
  must(is.pauses.length >= was.pauses.length && was.pauses.every((pause, i) => pause === is.pauses[i]), () =>
    about('every pause is kept'),
  );
  if (is.dueAt?.getTime() !== was.dueAt?.getTime())
    same(about('last due time'), is.dues.at(-1)!.dueAt, is.dueAt?.toISOString() ?? null);
  if (is.state === 'stopped')
    same(
      about('in time'),
      is.inTime,
      was.dueAt === null ? null : (was.pausedAt ?? new Date(now)) <= was.dueAt,
    );
  if (was.state === 'paused' && is.state === 'running') checkPause(was, is, now, sent);
  else if (was.state === 'running' && is.state === 'paused')
    must(is.pausedAt!.getTime() === now, () => about('pauses now'));
  if (is.state === 'paused' && was.state === 'paused') same(about('pause'), is.pausedAt, was.pausedAt);
}

/** Nobody loses time and nobody wins: as much is left after the pause as was before. */
function checkPause(was: Clock, is: Clock, now: number, { verb }: Step): void {
  const about = (what: string) => `${is.kind}: ${what}`;
  const from = was.pausedAt!.getTime();
  if (was.dueAt === null) return;
  const [before, after] = [was.dueAt.getTime(), is.dueAt!.getTime()];
  const work = worked(now) - worked(from);
  const isIgnored = verb === 'recall_result' || ((verb === 'resume' || verb === 'transfer_out') && work < 60);
  if (isIgnored) {
    same(about('due time after a pause that is ignored'), after, before);
    return;
  }
  if (is.unitOfLimit === 'min' || is.unitOfLimit === 'ch')
    same(about('time left'), after - now, before - from);
  const left = worked(before) - worked(from);
  const leftNow = worked(after) - worked(now);
  if (is.unitOfLimit === 'wh')
    must(isAbout(left, leftNow), () => about(`${left} minutes of work were left, and now ${leftNow}`));
  if (is.unitOfLimit === 'wd') {
    must(leftNow > left - 1e-6 && leftNow < left + 420, () =>
      about(`${left} minutes of work were left, and now ${leftNow}`),
    );
    must(work === 0 || isClose(after), () => about('a limit of working days ends with one'));
  }
  if (is.unitOfLimit === 'cd') {
    must(after - now >= before - from, () => about('calendar time is lost'));
    must((after + 8 * 3_600_000) % 86_400_000 === 0 && !isRestDay(after - 1), () =>
      about('a limit of days ends with a working day'),
    );
  }
}
const isClose = (at: number) =>
  worked(at + minute) === worked(at) &&
  worked(at) > worked(at - minute) &&
  ['09:00', '09:30'].includes(new Date(at).toISOString().slice(11, 16));

const requests = ['return', 'reopen', 'suspension', 'extension', 'termination', 'void'];
const withClock = [
  ...requests.map(() => 'decision'),
  'part',
  'supervision',
  'notice',
  'supplement',
  'sign_off',
  'spot_check',
  'follow_up',
];
const mayStand: Partial<Record<CaseStatus, string[]>> = {
  closed: ['sign_off', 'spot_check', 'follow_up', 'notice', 'reopen', 'void'],
  merged: ['notice'],
  archived: [],
  voided: [],
  withdrawn: [],
  not_accepted: [],
};

function checkItems(row: CaseRow, items: readonly Item[], clocks: readonly Clock[]): void {
  const pending = items.filter(({ state }) => state === 'pending');
  must(pending.filter(({ kind }) => requests.includes(kind)).length <= 1, 'two requests wait');
  for (const item of pending) {
    const allowed = mayStand[row.status];
    must(
      !allowed || allowed.includes(item.kind),
      () => `${item.kind} is open under a case that is ${row.status}`,
    );
    must(item.doneAt === null, () => `${item.kind} waits and is done`);
    const clock = clocks.filter(({ itemId }) => itemId === item.id);
    const kind = requests.includes(item.kind) ? 'decision' : item.kind;
    if (withClock.includes(kind))
      must(clock.length === 1 && clock[0]!.kind === kind, () => `${item.kind} waits without a clock`);
    if (kind !== 'dispatch')
      same(
        `due time of ${item.kind}`,
        item.dueAt?.getTime() ?? null,
        clock[0]?.originalDueAt?.getTime() ?? null,
      );
  }
  for (const item of items)
    must(item.state === 'pending' || item.doneAt !== null, () => `${item.kind} ended, nobody knows when`);
  for (const { itemId, kind } of clocks)
    if (itemId && !['on_site', 'transfer_result'].includes(kind))
      must(
        pending.some(({ id }) => id === itemId),
        () => `${kind} runs for what has ended`,
      );
}

const openDispatch: readonly CaseStatus[] = [
  'dispatched',
  'in_progress',
  'suspended',
  'pending_verification',
  'verified',
];

/** The case as it lies on the table. */
export function checkCase(table: Table, m: Model): void {
  const { row, items, clocks, troupe } = table;
  const now = m.now;
  const { nameOf } = troupe;
  // What the model knows of the case.
  same('status', row.status, m.status);
  same('tier', row.tier, tiers[m.tier]);
  same('round', row.round, m.round);
  same('rework', row.reworkCount, m.rework);
  same('type', row.typeCode, m.type);
  same('urgency', row.urgency, m.urgency);
  same('severity', row.severity, m.severity);
  same('confidence', ['ordinary', 'restricted', 'confidential'].indexOf(row.confidentiality), m.confidence);
  same('extensions', row.extensionCount, m.extended);
  same('prolongations', row.prolongCount, m.prolonged);
  same('days of suspension', row.suspendedDays, m.suspendedDays);
  same('review date', row.reviewOn, m.reviewOn);
  same('followers', row.mergedCount, m.followers);
  same(
    'level of supervision',
    ['ordinary', 'yellow_card', 'red_card'].indexOf(row.supervisionLevel ?? '') + 1,
    m.level,
  );
  same('handler', row.handlerId && nameOf(row.handlerId), m.handler);
  same('unit', row.unitId && nameOf(row.unitId), m.unit);
  same('everyone who handled it', row.handlers.map(nameOf).sort().join(), [...m.everHandled].sort().join());
  same('whoever is barred', row.barred.map(nameOf).sort().join(), [...m.barred].sort().join());
  same('verifier', row.verifierId && nameOf(row.verifierId), m.verifier);
  same('photos of the result', row.resultPhotos > 0, m.photos);
  same('closing code', row.closingCode, m.closingCode);
  same('on time', row.onTime, m.onTime);
  const moments = [
    row.acceptedAt,
    row.firstResponseAt,
    row.resultSubmittedAt,
    row.verifiedAt,
    row.closedAt,
    row.firstClosedAt,
    row.rejectedAt,
    row.ratedAt,
  ];
  const known = [
    m.acceptedAt,
    m.respondedAt,
    m.resultAt,
    m.verifiedAt,
    m.closedAt,
    m.firstClosedAt,
    m.rejectedAt,
    m.ratedAt ?? 0,
  ];
  same(
    'accepted, signed for, done, verified, closed, first closed, rejected, rated',
    moments.map((at) => at?.getTime() ?? 0).join(),
    known.join(),
  );
  if (row.status === 'dispatched' || row.status === 'in_progress')
    same('may be returned until', row.returnUntil?.getTime(), m.returnUntil);
  const request = pendingRequest(items);
  same('what is asked for', request?.kind, m.request?.kind);
  same(
    'who asked',
    request && (request.byStaff === null ? 'system' : nameOf(request.byStaff)),
    m.request?.by,
  );
  const pending = (kind: string) => items.filter((item) => item.kind === kind && item.state === 'pending');
  same(
    'open parts',
    pending('part')
      .map(({ toUnit }) => nameOf(toUnit!))
      .sort()
      .join(),
    [...m.parts].sort().join(),
  );
  same(
    'open notices',
    pending('notice')
      .map(({ toUnit }) => nameOf(toUnit!))
      .sort()
      .join(),
    [...m.notices].sort().join(),
  );
  same('open orders', pending('supervision').length, m.orders);
  same('open supplement', pending('supplement').length, Number(m.supplement));
  same('planned follow-ups', pending('follow_up').length, m.plan);
  same('sign-off', pending('sign_off').length, Number(m.signOff));
  same('spot check', pending('spot_check').length, Number(m.sample));

  // Time used is what a naive count makes of it, and never runs while the case stands still.
  const runs = row.clockSince !== null;
  const [used, work] = runs
    ? [(now - row.clockSince!.getTime()) / minute, worked(now) - worked(row.clockSince!.getTime())]
    : [0, 0];
  must(
    isAbout(row.elapsedMinutes + used, m.used),
    () => `time used is ${row.elapsedMinutes + used}, not ${m.used} minutes`,
  );
  must(
    isAbout(row.workingMinutes + work, m.work),
    () => `work used is ${row.workingMinutes + work}, not ${m.work} minutes`,
  );
  must(
    row.elapsedMinutes >= 0 && row.workingMinutes >= -1e-9 && row.suspendedDays >= 0,
    'a count is negative',
  );

  // Clocks: each for itself, those of the state and no others, each with the right owner.
  for (const clock of clocks) checkClock(clock, now);
  const { may, must: needed } = live[row.status];
  for (const { kind } of clocks)
    must(may.includes(kind) || needed.includes(kind), () => `a ${kind} clock is live in ${row.status}`);
  for (const kind of needed)
    same(`live ${kind} clocks`, clocks.filter((clock) => clock.kind === kind).length, 1);
  for (const kind of stands[row.status] ?? [])
    must(
      clocks.every((clock) => clock.kind !== kind || clock.state === 'paused'),
      () => `${kind} runs in ${row.status}`,
    );
  const resolve = clocks.find(({ kind }) => kind === 'resolve');
  if (resolve) {
    same('the resolve clock runs', resolve.state === 'running', runs);
    same('due time of the case', row.dueAt?.getTime(), resolve.dueAt?.getTime());
    same(
      'milestones stand still',
      clocks.some(({ kind, state }) => kind === 'milestone' && state === 'running') && !runs,
      false,
    );
    must(
      row.dueAt !== null || row.status === 'merged' || clocks.some(({ kind }) => kind === 'command'),
      'nobody sets the due time',
    );
  } else must(!runs, 'time runs without a clock');
  const one = (kinds: ClockKind[]) => clocks.filter(({ kind }) => kinds.includes(kind)).length;
  if (row.status === 'transferred_out') same('receipt or result', one(['receipt', 'transfer_result']), 1);
  if (row.status === 'transferred_out')
    same('signed for by the other', one(['transfer_result']) === 1, !runs);
  same('decision clocks', one(['decision']), Number(request !== undefined));

  checkItems(row, items, clocks);
  checkOwners(table, m, resolve);
  const dispatches = items.filter(
    ({ kind, state, data }) =>
      kind === 'dispatch' && (state === 'pending' || (state === 'done' && !data.endedAt)),
  );
  same('open dispatches', dispatches.length, Number(openDispatch.includes(row.status)));
}

function checkOwners({ row, clocks, troupe: { nameOf } }: Table, m: Model, resolve: Clock | undefined): void {
  const owner = ({ staff, unit, role }: Clock) => role ?? nameOf((staff ?? unit)!);
  const of = (kind: ClockKind) => clocks.filter((clock) => clock.kind === kind).map(owner);
  const turn = turnOf(m);
  const chief = m.tier <= 2 ? 'duty_chief' : 'county_dispatcher';
  if (['accepted', 'dispatched', 'in_progress', 'suspended'].includes(row.status)) {
    same('owner of the resolve clock', resolve && owner(resolve), turn);
    for (const kind of ['milestone', 'on_site', 'response', 'review'] as const)
      for (const one of of(kind)) same(`owner of ${kind}`, one, turn);
  }
  for (const kind of ['acceptance', 'verification', 'closing', 'receipt'] as const)
    for (const one of of(kind)) same(`owner of ${kind}`, one, turn);
  for (const one of of('decision')) same('owner of the decision', one, chief);
  const hand = m.handler ?? m.unit;
  for (const one of of('supervision'))
    must(one === hand || one === chief, () => `an order is owed by ${one}`);
  if (
    ![
      'dispatched',
      'in_progress',
      'suspended',
      'pending_verification',
      'verified',
      'closed',
      'archived',
      'voided',
    ].includes(row.status)
  )
    must(
      row.handlerId === null && row.unitId === null,
      () => `somebody still handles a case that is ${row.status}`,
    );
}

const mayMoveBack = ['reclassify', 'set_due', 'accept', 'approve_reopen', 'reconsider', 'merge'];
const mayMoveOriginal = ['accept', 'approve_reopen', 'merge', 'reclassify'];
const growing = ['handlers', 'units', 'barred'] as const;

/** What a step may do to a case. */
export function checkStep(
  before: Pick<Table, 'row' | 'items' | 'clocks'>,
  after: Outcome,
  step: Step,
  now: number,
): void {
  const { row: was, items: stood } = before;
  const { row: is } = after;
  const { verb, who } = step;
  if (was.dueAt && is.dueAt && !mayMoveBack.includes(verb))
    must(is.dueAt >= was.dueAt, 'the due time moves back');
  if (verb === 'set_due' ? was.originalDueAt !== null : !mayMoveOriginal.includes(verb))
    same('original due time', is.originalDueAt?.getTime(), was.originalDueAt?.getTime());
  for (const name of growing)
    must(
      was[name].every((id) => is[name].includes(id)),
      () => `${name} only grows`,
    );
  must(
    is.firstClosedAt === (was.firstClosedAt ?? is.closedAt) || is.closedAt === null,
    'the first closing is kept',
  );
  same('reported at', is.reportedAt, was.reportedAt);
  same('first contact', is.firstContact, was.firstContact);
  must(is.acceptedAt === was.acceptedAt || was.acceptedAt === null, 'the acceptance is kept');

  const actorId = after.by === 'system' || who === 'system' ? null : who;
  const request = pendingRequest(stood);
  if (/^(approve|refuse)_(return|suspension|extension|reopen|void)|^refuse_extension/.test(verb))
    must(request?.byStaff !== actorIdOf(before, actorId), 'someone decides his own request');
  if ((verb === 'pass_verification' || verb === 'close') && actorId)
    must(!was.handlers.includes(actorIdOf(before, actorId)!), `${verb} by someone who handled it`);
  if (verb === 'approve_extension') checkExtension(was, is, before.clocks);
  if (verb === 'reclassify') checkReclassified(is, after.clocks);
  if ((verb === 'approve_suspension' || verb === 'prolong_suspension') && after.by !== 'leader')
    must(is.suspendedDays <= 90, 'suspended for more than 90 days without a leader');

  checkTold(before, after, step);
  for (const told of after.told)
    must([told.staff, told.unit, told.role].filter(Boolean).length === 1, 'a notice has one addressee');
  const known = new Map(before.clocks.map((clock) => [clock.id, clock]));
  for (const clock of after.clocks) {
    const old = known.get(clock.id);
    if (old) checkChange(old, clock, now, step);
    else checkStart(clock, is, step, now);
    known.delete(clock.id);
    if (!isLive(clock)) checkClock(clock, now);
  }
  must(known.size === 0, 'a clock is lost');
  for (const [i, item] of stood.entries()) {
    const then = after.items[i]!;
    same('an item', then?.id, item.id);
    if (item.state !== 'pending') same(`state of ${item.kind} that has ended`, then.state, item.state);
  }
}

/** Counted anew from where the round began, unless a leader has set the due time; pauses only add to it. */
function checkReclassified(is: CaseRow, clocks: readonly Clock[]): void {
  const resolve = clocks.find(({ kind, endedAt }) => kind === 'resolve' && endedAt === null)!;
  if (resolve.dues.some(({ because }) => because === 'set_due')) return;
  const limit = limitOf(is, resolve.startedAt)?.getTime();
  same('original due time after reclassifying', is.originalDueAt?.getTime(), limit);
  if (resolve.pauses.length === 0) same('due time after reclassifying', is.dueAt?.getTime(), limit);
  else must(limit === undefined || is.dueAt!.getTime() >= limit, 'pauses only add to the due time');
}

const actorIdOf = (table: Pick<Table, 'row'> & { troupe?: Table['troupe'] }, name: string | null) =>
  name && (table.troupe?.idOf(name) ?? name);

/** An extension adds at most the original limit once more, in time of its own kind. */
function checkExtension(was: CaseRow, is: CaseRow, clocks: readonly Clock[]): void {
  const resolve = clocks.find(({ kind }) => kind === 'resolve')!;
  const unit = resolve.unitOfLimit!;
  const plain = unit === 'min' || unit === 'ch' || unit === 'cd';
  const between = (from: Date, to: Date) =>
    plain ? (to.getTime() - from.getTime()) / minute : worked(to.getTime()) - worked(from.getTime());
  const limit = between(resolve.startedAt, was.originalDueAt!);
  const paused = resolve.pauses.reduce((sum, { from, to }) => sum + between(new Date(from), new Date(to)), 0);
  const rolls = unit === 'wd' ? 420 : unit === 'cd' ? 14 * 1440 : 0;
  const all = between(resolve.startedAt, is.dueAt!);
  must(
    all <= 2 * limit + paused + (resolve.pauses.length + 1) * rolls + 1e-6,
    () => `extended to ${all} minutes of a limit of ${limit}`,
  );
}

/** Who must hear of a step. */
function checkTold(
  { row, items }: Pick<Table, 'row' | 'items'>,
  { told, row: is, items: then }: Outcome,
  { verb, sent }: Step,
): void {
  const hears = (who: string | null | undefined) =>
    told.some(({ staff, unit, role }) => (staff ?? unit ?? role) === who);
  const office = ['grid', 'village', 'township'].includes(is.tier)
    ? ['dispatcher', 'duty_chief']
    : ['county_dispatcher', 'county_dispatcher'];
  const hand = is.handlerId ?? is.unitId ?? office[0];
  const request = pendingRequest(items);
  const asked = pendingRequest(then);
  const to: (string | null | undefined)[] = [];
  if (['reject', 'reconsider', 'close', 'terminate', 'close_transferred'].includes(verb))
    to.push(row.firstContact);
  if (
    ['dispatch', 'reassign', 'forward', 'resume', 'fail_verification', 'send_back', 'set_due'].includes(verb)
  )
    to.push(hand);
  if (
    [
      'pass_verification',
      'approve_return',
      'escalate',
      'send_down',
      'delegate_down',
      'recall_transfer',
      'refuse_transfer',
      'unmerge',
      'approve_reopen',
    ].includes(verb)
  )
    to.push(office[0]);
  if (asked && asked.id !== request?.id) to.push(office[1]);
  if (/^(approve|refuse)_(return|suspension|extension|reopen|void)$/.test(verb))
    to.push(request?.byStaff ?? told[0]?.role);
  if (verb === 'request_supplement') to.push(row.reportedBy);
  if (verb === 'notify_copy') to.push(then.at(-1)!.toUnit);
  if (verb === 'reply_notice') to.push(then.find((item, i) => item.state !== items[i]!.state)!.byStaff);
  if (verb === 'urge') to.push(row.status === 'reported' || row.status === 'accepted' ? office[0] : hand);
  for (const one of to)
    must(
      one === undefined || hears(one),
      () => `${String(one)} does not hear of ${verb} ${JSON.stringify(sent)}`,
    );
}
