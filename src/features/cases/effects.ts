import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import {
  addLimit,
  type Calendar,
  type Limit,
  localDate,
  nextOfficeTime,
  startOfLocalDay,
  workingMinutes,
} from '../../kernel/workday.ts';
import type { Milestone } from '../catalogue/contract.ts';
import { acceptLimit, onSiteLimit, resolveDue, responseDue, type TypeLimits } from '../catalogue/rules.ts';
import type { ClockKind } from '../deadlines/contract.ts';
import {
  type Clock,
  cancelClock,
  type DueTime,
  isLive,
  isTimer,
  leavingOut,
  type Moment,
  type Owner,
  openClock,
  pauseClock,
  resumeClock,
  setDue,
  stopClock,
} from '../deadlines/rules.ts';
import { type CaseVerb, Confidentiality, type ItemKind, type ItemState, RequestKind } from './contract.ts';
import {
  type CaseFacts,
  clockOf,
  currentDispatch,
  currentTransfer,
  type Item,
  isAtTownship,
  nextTier,
  pendingOf,
  pendingRequest,
  type StepInput,
} from './facts.ts';
import { daysUntil, reopenUntil } from './guards.ts';
import type { CaseRow } from './tables.ts';

/** What people are told: addressed to a person, a unit, or a role over the case's area. */
export interface Told extends Owner {
  event: string;
  dueAt: Date | null;
}

export interface TypeInfo extends TypeLimits {
  platform: CaseRow['platform'];
  flags: CaseRow['flags'];
  milestones: readonly Milestone[];
}

/** How confidential a case of such a type is. */
export const confidenceOf = (flags: CaseRow['flags']): CaseRow['confidentiality'] =>
  flags.includes('confidential') ? 'confidential' : flags.includes('restricted') ? 'restricted' : 'ordinary';

/** A case on the table while a step works on it: everything is a copy until the action stores what changed. */
export interface Work {
  verb: CaseVerb;
  facts: CaseFacts;
  sent: StepInput;
  opinionId: string | null;
  row: CaseRow;
  items: Item[];
  clocks: Clock[];
  told: Told[];
  calendar: Calendar;
  type: TypeInfo | undefined;
  newId: () => string;
}

type Run = (w: Work) => void;

// Small words that the effects are written in.

const momentOf = (w: Work): Moment => ({ now: w.facts.now, calendar: w.calendar, because: w.verb });
const nobody: Owner = { staff: null, unit: null, role: null };
const toRole = (role: string): Owner => ({ ...nobody, role });
const toStaff = (staff: string): Owner => ({ ...nobody, staff });
const deskOf = (row: CaseRow): Owner => toRole(isAtTownship(row.tier) ? 'dispatcher' : 'county_dispatcher');
const chiefOf = (row: CaseRow): Owner => toRole(isAtTownship(row.tier) ? 'duty_chief' : 'county_dispatcher');
const handlerOf = (row: CaseRow): Owner =>
  row.handlerId ? toStaff(row.handlerId) : row.unitId ? { ...nobody, unit: row.unitId } : deskOf(row);

function start(
  w: Work,
  kind: ClockKind,
  owner: Owner,
  more: {
    limit?: Limit;
    due?: DueTime;
    itemId?: string;
    name?: string;
    startedAt?: Date;
  },
): Clock {
  const clock = openClock(
    { id: w.newId(), kind, owner, critical: w.row.urgency === 'critical', ...more },
    momentOf(w),
  );
  w.clocks.push(clock);
  return clock;
}

function change(w: Work, select: (clock: Clock) => boolean, to: (clock: Clock) => Clock): void {
  w.clocks = w.clocks.map((clock) => (isLive(clock) && select(clock) ? to(clock) : clock));
}
const stop = (w: Work, ...kinds: ClockKind[]) =>
  change(
    w,
    ({ kind }) => kinds.includes(kind),
    (clock) => stopClock(clock, w.facts.now),
  );
const cancel = (w: Work, ...kinds: ClockKind[]) =>
  change(
    w,
    ({ kind }) => kinds.includes(kind),
    (clock) => cancelClock(clock, w.facts.now),
  );
const give = (w: Work, kind: ClockKind, owner: Owner) =>
  change(
    w,
    (clock) => clock.kind === kind,
    (clock) => ({ ...clock, ...owner }),
  );

/** The limits go with the case; an order to whoever handled it too, one to the duty chief stays with the chief of the tier. */
function giveToHandler(w: Work): void {
  const { row } = w;
  for (const kind of ['resolve', 'milestone', 'on_site'] as const) give(w, kind, handlerOf(row));
  const chief = chiefOf(row);
  const owner = row.handlerId || row.unitId ? handlerOf(row) : chief;
  change(
    w,
    ({ kind }) => kind === 'supervision',
    (clock) => ({ ...clock, ...(clock.role ? chief : owner) }),
  );
}

function add(w: Work, kind: ItemKind, more: Partial<Item> = {}): Item {
  const item: Item = {
    id: w.newId(),
    kind,
    state: 'pending',
    reasonCode: w.sent.reasonCode ?? null,
    opinionId: w.opinionId,
    byStaff: w.facts.actorId,
    byUnit: null,
    at: w.facts.now,
    toStaff: null,
    toUnit: null,
    dueAt: null,
    doneBy: null,
    doneAt: null,
    doneOpinionId: null,
    data: {},
    ...more,
  };
  w.items.push(item);
  return item;
}

/** Ends an item, and the clock that ran for it. */
function end(w: Work, id: string, state: ItemState, data: Record<string, unknown> = {}): void {
  const { actorId, now } = w.facts;
  w.items = w.items.map((item) =>
    item.id === id
      ? {
          ...item,
          state,
          doneBy: actorId,
          doneAt: now,
          doneOpinionId: w.opinionId,
          data: { ...item.data, ...data },
        }
      : item,
  );
  const done = state === 'done' || state === 'approved' || state === 'refused';
  change(
    w,
    ({ itemId }) => itemId === id,
    (clock) => (done ? stopClock(clock, now) : cancelClock(clock, now)),
  );
}

const note = (w: Work, id: string, data: Record<string, unknown>) => {
  w.items = w.items.map((item) => (item.id === id ? { ...item, data: { ...item.data, ...data } } : item));
};

const tell = (w: Work, to: Owner, dueAt: Date | null = null) =>
  w.told.push({ ...to, event: `case.${w.verb}`, dueAt });
const wd = (value: number): Limit => ({ value, unit: 'wd' });

/** Time counts while the case is accepted, dispatched, in progress, or on its way to another authority. */
function countTime(w: Work): void {
  const { row, facts, calendar } = w;
  if (!row.clockSince) return;
  row.elapsedMinutes += (facts.now.getTime() - row.clockSince.getTime()) / 60_000;
  row.workingMinutes += workingMinutes(calendar, row.clockSince, facts.now);
  row.clockSince = null;
}

/** The due time of the case is that of its resolve clock. */
function showDue(w: Work): void {
  const clock = clockOf(w.clocks, 'resolve');
  w.row.dueAt = clock?.dueAt ?? null;
  w.row.limitUnit = clock?.unitOfLimit ?? null;
}

/** What runs while it is the handler's turn: to resolve the case, to stay at a tier, to be given a due time. */
const counting = ['resolve', 'milestone', 'tier', 'command'] as const satisfies readonly ClockKind[];

function standStill(w: Work, ...kinds: ClockKind[]): void {
  countTime(w);
  change(
    w,
    // A timer whose time has come and that has said so waits for nothing more: resumed, it would say so again.
    (clock) =>
      clock.state === 'running' &&
      kinds.includes(clock.kind) &&
      (clock.nextAt !== null || !isTimer(clock.kind)),
    (clock) => pauseClock(clock, w.facts.now),
  );
}

function runOn(w: Work, leastWorkingMinutes = 0, ...kinds: ClockKind[]): void {
  change(
    w,
    (clock) => clock.state === 'paused' && kinds.includes(clock.kind),
    (clock) => resumeClock(clock, momentOf(w), leastWorkingMinutes),
  );
  w.row.clockSince = w.facts.now;
  showDue(w);
}

/** What type, urgency and severity give from the beginning of the round: from acceptance, or from when it was reopened. */
const typed = (w: Work) => {
  const from = clockOf(w.clocks, 'resolve')?.startedAt ?? w.facts.now;
  return resolveDue(w.calendar, w.type, w.row.urgency, w.row.severity, from);
};

function startResolve(w: Work, from?: Date): void {
  const { row, facts, calendar, type } = w;
  const due = resolveDue(calendar, type, row.urgency, row.severity, from ?? facts.now);
  start(w, 'resolve', deskOf(row), { due, ...(from && { startedAt: from }) });
  row.originalDueAt = due.dueAt;
  row.clockSince = facts.now;
  showDue(w);
  if (!due.dueAt) startCommand(w);
}

/** No limit of its own: a leader sets the due time within a day. */
const startCommand = (w: Work) => start(w, 'command', toRole('leader'), { limit: { value: 24, unit: 'ch' } });

/** Platform and flags of the type; what it keeps confidential is so from now on, unless the step says otherwise. */
function takeType({ row, type, sent }: Work): void {
  row.platform = type?.platform ?? row.platform;
  row.flags = type?.flags ?? row.flags;
  const usual = confidenceOf(row.flags);
  const { codes } = Confidentiality;
  if (!sent.confidentiality && codes.indexOf(usual) > codes.indexOf(row.confidentiality))
    row.confidentiality = usual;
}

/** From acceptance, without the time in which the case stood still; where it stands still now, these do too. */
function startMilestones(w: Work): void {
  const resolve = clockOf(w.clocks, 'resolve');
  const pauses = resolve?.pauses ?? [];
  const startedAt = w.row.acceptedAt ?? w.facts.now;
  for (const { name, value, unit } of w.type?.milestones ?? []) {
    // One without a limit is set by a notice or a leader, if at all.
    if (value === null || unit === null) continue;
    const limit = { dueAt: addLimit(w.calendar, startedAt, { value, unit }), value, unit };
    const due = leavingOut(limit, pauses, w.calendar);
    start(w, 'milestone', handlerOf(w.row), { due, name, startedAt }).pauses = pauses;
  }
  if (resolve?.state === 'paused')
    change(
      w,
      ({ kind, state }) => kind === 'milestone' && state === 'running',
      (clock) => pauseClock(clock, resolve.pausedAt!),
    );
}

const isByCommand = ({ dues }: Clock) => dues.some(({ because }) => because === 'set_due');

/** A due time that was commanded stays; any other is counted anew. */
function recomputeResolve(w: Work): void {
  const critical = w.row.urgency === 'critical';
  const limit = typed(w);
  change(
    w,
    ({ kind }) => kind === 'resolve',
    (clock) =>
      isByCommand(clock)
        ? { ...clock, critical }
        : setDue({ ...clock, critical }, leavingOut(limit, clock.pauses, w.calendar), momentOf(w)),
  );
  const resolve = clockOf(w.clocks, 'resolve');
  if (resolve && !isByCommand(resolve)) w.row.originalDueAt = limit.dueAt;
  showDue(w);
}

/** Response and arrival, from where they began. */
function recomputeDispatch(w: Work): void {
  const { row, calendar, type } = w;
  const critical = row.urgency === 'critical';
  change(
    w,
    ({ kind }) => kind === 'response',
    (clock) => {
      const due = responseDue(calendar, type, row.urgency, row.severity, clock.startedAt);
      w.items = w.items.map((item) => (item.id === clock.itemId ? { ...item, dueAt: due.dueAt } : item));
      row.returnUntil = returnUntil(w, clock.startedAt, due.dueAt);
      return setDue({ ...clock, critical }, due, momentOf(w));
    },
  );
  const limit = onSiteLimit(row.urgency);
  if (!limit) {
    cancel(w, 'on_site');
    return;
  }
  change(
    w,
    ({ kind }) => kind === 'on_site',
    (clock) => {
      const due = { dueAt: addLimit(calendar, clock.startedAt, limit), ...limit };
      return setDue({ ...clock, critical }, leavingOut(due, clock.pauses, calendar), momentOf(w));
    },
  );
}

/** A report at a tier below the township may stay there only so long before it is proposed to go up. */
function startTier(w: Work): void {
  const { tier, typeCode } = w.row;
  const isDispute = typeCode.startsWith('01');
  if (tier === 'grid')
    start(w, 'tier', toRole('grid_leader'), { limit: isDispute ? { value: 3, unit: 'cd' } : wd(1) });
  if (tier === 'village')
    start(w, 'tier', toRole('grid_supervisor'), { limit: isDispute ? { value: 5, unit: 'cd' } : wd(2) });
}

/** The stay at a tier ends and is kept, with how it ended. */
function moveTier(w: Work, by: 1 | -1, how: 'escalated' | 'sent_down' | 'delegated'): void {
  const { row, items, facts } = w;
  const from = row.tier;
  const since = items.findLast(({ kind }) => kind === 'tier')?.at ?? row.acceptedAt ?? row.reportedAt;
  const to = nextTier(from, by)!;
  add(w, 'tier', {
    state: 'done',
    doneAt: facts.now,
    data: {
      from,
      to,
      how,
      since: since.toISOString(),
      ...(w.sent.approval && { approval: w.sent.approval }),
    },
  });
  row.tier = to;
  cancel(w, 'tier');
  startTier(w);
  giveToHandler(w);
  give(w, 'decision', chiefOf(row));
  tell(w, deskOf(row), row.dueAt);
}

function endDispatch(w: Work, state: ItemState, data: Record<string, unknown> = {}): void {
  const dispatch = currentDispatch(w.items);
  if (dispatch?.state === 'pending')
    end(w, dispatch.id, state, { endedAt: w.facts.now.toISOString(), ...data });
  else if (dispatch) note(w, dispatch.id, { endedAt: w.facts.now.toISOString(), ...data });
  cancel(w, 'response', 'on_site');
  for (const { id } of pendingOf(w.items, 'part')) end(w, id, 'lapsed');
  giveToHandler(w);
}

/** A return may be asked for until the response is due, and for a working day at least. */
function returnUntil({ calendar }: Work, dispatchedAt: Date, responseDueAt: Date | null): Date {
  const oneDay = addLimit(calendar, dispatchedAt, wd(1));
  return responseDueAt && responseDueAt > oneDay ? responseDueAt : oneDay;
}

function openDispatch(w: Work): void {
  const { row, facts, calendar, type, sent } = w;
  const response = responseDue(calendar, type, row.urgency, row.severity, facts.now);
  const item = add(w, 'dispatch', {
    toStaff: row.handlerId,
    toUnit: row.unitId,
    dueAt: response.dueAt,
    data: { tier: row.tier, platform: row.platform },
  });
  row.dispatchedAt = facts.now;
  row.returnUntil = returnUntil(w, facts.now, response.dueAt);
  if (response.dueAt) start(w, 'response', handlerOf(row), { due: response, itemId: item.id });
  giveToHandler(w);
  for (const unitId of sent.assistingUnits ?? []) openPart(w, { unitId });
  tell(w, handlerOf(row), response.dueAt);
}

function openPart(
  w: Work,
  { unitId, task, dueAt }: { unitId: string; task?: string; dueAt?: string | undefined },
): void {
  const { row } = w;
  const due = dueAt ? new Date(dueAt) : row.dueAt;
  const item = add(w, 'part', { toUnit: unitId, byUnit: row.unitId, dueAt: due, data: task ? { task } : {} });
  const to = { ...nobody, unit: unitId };
  start(w, 'part', to, { due: { dueAt: due, unit: row.limitUnit ?? 'wd' }, itemId: item.id });
  row.units = withOne(row.units, unitId);
  tell(w, to, due);
}

export const withOne = (ids: readonly string[], id: string | null | undefined): string[] =>
  id && !ids.includes(id) ? [...ids, id] : [...ids];

function lapseAll(w: Work, kinds?: readonly ItemKind[]): void {
  for (const { id, kind, state } of w.items)
    if (state === 'pending' && (!kinds || kinds.includes(kind))) end(w, id, 'lapsed');
}

const requestOf: Partial<Record<CaseVerb, RequestKind>> = {
  request_return: 'return',
  request_suspension: 'suspension',
  request_extension: 'extension',
  request_termination: 'termination',
  request_void: 'void',
  request_reopen: 'reopen',
  sign_off: 'reopen',
  spot_check: 'reopen',
  follow_up: 'reopen',
  rate: 'reopen',
};

/** Stores a request: one pending row, decided by another person within four working hours (critical: ten minutes). */
function ask(w: Work, more: Partial<Item> = {}): void {
  const { row, facts, sent } = w;
  const kind = requestOf[w.verb]!;
  const data = {
    ...(sent.reviewOn && { reviewOn: sent.reviewOn }),
    ...(sent.dueAt && { dueAt: new Date(sent.dueAt).toISOString() }),
    ...(sent.closingCode && { closingCode: sent.closingCode }),
  };
  const limit: Limit = row.urgency === 'critical' ? { value: 10, unit: 'min' } : { value: 4, unit: 'wh' };
  const byUnit = facts.holds.has('handler') || facts.holds.has('platform_lead') ? row.unitId : null;
  const item = add(w, kind, { byUnit: kind === 'reopen' ? null : byUnit, data, ...more });
  const clock = start(w, 'decision', chiefOf(row), { limit, itemId: item.id });
  item.dueAt = clock.dueAt;
  tell(w, chiefOf(row), clock.dueAt);
}

/** Unless another request waits already, or the time to ask for it is over. */
function askIfNone(w: Work, reasonCode: string): void {
  const { closedAt } = w.row;
  if (!pendingRequest(w.items) && closedAt && w.facts.now < reopenUntil(closedAt)) ask(w, { reasonCode });
}

function decide(w: Work, state: 'approved' | 'refused'): void {
  const request = pendingRequest(w.items)!;
  end(w, request.id, state);
  if (request.byStaff) tell(w, toStaff(request.byStaff));
}

/** What is left of clocks and requests when a case ends; notices are still replied to once it is closed. */
function endAll(w: Work): void {
  countTime(w);
  const isBeside = (kind: string | null) => w.row.status === 'closed' && kind === 'notice';
  for (const { id, kind, state } of w.items) if (state === 'pending' && !isBeside(kind)) end(w, id, 'lapsed');
  const dispatch = currentDispatch(w.items);
  if (dispatch) note(w, dispatch.id, { endedAt: w.facts.now.toISOString() });
  change(
    w,
    ({ kind }) => kind === 'resolve' || kind === 'closing' || kind === 'transfer_result',
    (clock) => stopClock(clock, w.facts.now),
  );
  change(
    w,
    ({ kind }) => !isBeside(kind),
    (clock) => cancelClock(clock, w.facts.now),
  );
}

const followUpDays = (row: CaseRow): number[] => {
  if (row.recurrenceOf) return [1, 7, 30];
  if (row.riskColor === 'red') return [3, 7, 30, 60, 90];
  return row.typeCode.startsWith('01') ? [3, 30] : [];
};

function planFollowUps(w: Work): void {
  for (const day of followUpDays(w.row)) {
    const dueAt = new Date(startOfLocalDay(localDate(w.facts.now)).getTime() + (day + 1) * 86_400_000);
    const item = add(w, 'follow_up', { opinionId: null, reasonCode: null, dueAt, data: { day } });
    start(w, 'follow_up', toRole(w.sent.found?.visitor ?? 'full_time_grid_worker'), {
      due: { dueAt, unit: 'cd' },
      itemId: item.id,
    });
  }
}

function startArchive(w: Work): void {
  start(w, 'archive', toRole('system'), { due: { dueAt: reopenUntil(w.row.closedAt!), unit: 'cd' } });
}

/** The share that is checked again: the last byte of a random id, 13 of 256. */
const isInSample = (id: string) => Number.parseInt(id.slice(-2), 16) < 13;

export const Effect = defineEnum('Effect', {
  startAcceptance: { zh: '受理时限起算', en: 'Acceptance clock starts' },
  stopAcceptance: { zh: '受理时限停止', en: 'Acceptance clock stops' },
  startResolve: { zh: '办理时限起算', en: 'Resolve clock starts' },
  startResponse: { zh: '登记分派,响应时限起算', en: 'Dispatch is stored; response clock starts' },
  endDispatch: { zh: '原分派结束', en: 'The former dispatch ends' },
  signDispatch: { zh: '响应时限停止,到场时限起算', en: 'Response clock stops; on-site clock starts' },
  arrive: { zh: '到场时限停止', en: 'On-site clock stops' },
  passOn: { zh: '时限随承办人转移', en: 'Clocks follow the handler' },
  stopResolve: { zh: '办理时限停止', en: 'Resolve clock stops' },
  startVerification: { zh: '核查时限起算', en: 'Verification clock starts' },
  stopVerification: { zh: '核查时限停止', en: 'Verification clock stops' },
  continueResolve: { zh: '办理时限续算,如同未停', en: 'Resolve clock runs on as if never stopped' },
  restartResolve: {
    zh: '办理时限续算,到期顺延核查时间',
    en: 'Resolve clock runs on; due moved by the time in verification',
  },
  startClosing: { zh: '结案时限起算', en: 'Closing clock starts' },
  clearSupervision: { zh: '督办等级清零', en: 'Supervision level is reset' },
  startSplit: { zh: '自原受理时间起算', en: 'Limits count from the acceptance of the case it comes from' },
  startRound: { zh: '新一轮办理时限起算', en: 'A new round: new resolve clock, same limit' },
  judgeRound: { zh: '判定本轮是否按期', en: 'This round is judged on time or late' },
  ask: { zh: '登记申请', en: 'Request is stored' },
  grant: { zh: '同意申请', en: 'Request is approved' },
  refuse: { zh: '驳回申请', en: 'Request is refused' },
  grantIfAsked: { zh: '有申请的予以同意', en: 'A request, if there is one, is approved' },
  markReturned: { zh: '该次分派不计响应超时', en: 'The response of that dispatch is not counted' },
  askSupplement: { zh: '登记补充要求', en: 'What is missing is asked for' },
  recompute: { zh: '自受理起重算时限', en: 'Limits are counted anew from acceptance' },
  freeze: { zh: '全部时钟停住', en: 'All clocks stand still' },
  unfreeze: { zh: '时钟续算,扣除并案期间', en: 'Clocks run on without the time merged' },
  openParts: { zh: '登记协办任务,各自计时', en: 'Parts are given out, each with its own clock' },
  answerPart: { zh: '协办时限停止', en: 'The part and its clock end' },
  waivePart: { zh: '协办任务免除', en: 'The part is waived' },
  raiseTier: { zh: '办理层级升一级', en: 'One tier up' },
  returnTier: { zh: '退回下一级', en: 'Back one tier, the escalation refused' },
  lowerTier: { zh: '下派一级', en: 'One tier down' },
  pause: { zh: '时钟暂停,待复核日恢复', en: 'Clocks pause until the review date' },
  prolong: { zh: '复核日顺延', en: 'The review date moves' },
  unpause: { zh: '时钟恢复,到期顺延暂停时间', en: 'Clocks run on; due moved by the pause' },
  extend: { zh: '期限延长,原期限保留', en: 'New due time; the original is kept' },
  command: { zh: '期限由指令确定', en: 'Due time set by command' },
  startTransfer: { zh: '登记移送函,签收时限起算', en: 'The letter is stored; receipt clock starts' },
  acknowledge: {
    zh: '责任转移,办理时限停止,告知时限起算',
    en: 'Responsibility passes; resolve clock stops; result clock starts',
  },
  takeBack: { zh: '移送结束,办理时限续算', en: 'The transfer ends; resolve clock runs on' },
  raiseIfRefusedTwice: { zh: '两次被退的提交县级', en: 'Refused twice: to the county' },
  endTransfer: { zh: '移送办结', en: 'The transfer is settled' },
  endAll: { zh: '其余时钟与申请终止', en: 'All other clocks and requests end' },
  planFollowUps: { zh: '安排回访', en: 'Follow-ups are planned' },
  startArchive: { zh: '第 91 日归档', en: 'To be archived on day 91' },
  queueSignOff: { zh: '待审签,按比例抽查', en: 'To be signed off; a share to be checked' },
  signOff: { zh: '审签;有异议的申请重开', en: 'Signed off; an objection asks to reopen' },
  spotCheck: { zh: '抽查;不合格的申请重开', en: 'Checked; a failure asks to reopen' },
  followUp: {
    zh: '登记回访;不满意的申请重开,未结案的告知指挥室',
    en: 'Follow-up is stored; dissatisfaction asks to reopen, or is told to the desk before closing',
  },
  rate: { zh: '登记评价;不满意的申请重开', en: 'Rating is stored; dissatisfaction asks to reopen' },
  reopenRound: { zh: '重开新一轮', en: 'The case is opened again' },
  urge: { zh: '登记并通知', en: 'Recorded and told' },
  supervise: { zh: '登记督办,回复时限起算', en: 'The order is stored; reply clock starts' },
  answerSupervision: { zh: '督办回复时限停止', en: 'Reply clock of the order stops' },
  notify: { zh: '登记抄告单;须回复的计时', en: 'The notice is stored; a clock if a reply is needed' },
  replyNotice: { zh: '抄告回复时限停止', en: 'Reply clock of the notice stops' },
  inform: { zh: '告知上报人', en: 'The reporter is told' },
});
export type Effect = CodeOf<typeof Effect>;

export const effects: Record<Effect, Run> = {
  startAcceptance: (w) => {
    const limit = acceptLimit(w.row.urgency);
    const clock = start(w, 'acceptance', deskOf(w.row), { limit });
    w.row.dueAt = clock.dueAt;
    w.row.limitUnit = limit.unit;
  },
  stopAcceptance: (w) => {
    stop(w, 'acceptance', 'supplement', 'auto_accept');
    for (const { id } of pendingOf(w.items, 'supplement')) end(w, id, 'lapsed');
  },
  startResolve: (w) => {
    takeType(w);
    startResolve(w);
    startMilestones(w);
    startTier(w);
    giveToHandler(w);
  },
  startResponse: openDispatch,
  endDispatch: (w) => endDispatch(w, w.verb === 'recall_dispatch' ? 'recalled' : 'lapsed'),
  signDispatch: (w) => {
    const dispatch = currentDispatch(w.items);
    if (dispatch) end(w, dispatch.id, 'done');
    stop(w, 'response');
    const limit = onSiteLimit(w.row.urgency);
    if (limit) start(w, 'on_site', handlerOf(w.row), { limit, ...(dispatch && { itemId: dispatch.id }) });
    giveToHandler(w);
  },
  arrive: (w) => {
    stop(w, 'on_site');
    const dispatch = currentDispatch(w.items);
    const at = w.facts.now.toISOString();
    if (dispatch)
      note(w, dispatch.id, { arrivedAt: at, ...(w.sent.location && { location: w.sent.location }) });
  },
  passOn: (w) => {
    giveToHandler(w);
    tell(w, handlerOf(w.row), w.row.dueAt);
  },
  stopResolve: (w) => {
    standStill(w, ...counting);
    cancel(w, 'on_site');
  },
  startVerification: (w) => {
    const { urgency, verifierId } = w.row;
    const limit: Limit =
      urgency === 'critical' ? { value: 24, unit: 'ch' } : wd(urgency === 'urgent' ? 1 : 2);
    const owner = verifierId
      ? toStaff(verifierId)
      : isAtTownship(w.row.tier)
        ? toRole('verifier')
        : deskOf(w.row);
    const clock = start(w, 'verification', owner, { limit });
    tell(w, owner, clock.dueAt);
  },
  stopVerification: (w) => stop(w, 'verification'),
  continueResolve: (w) => {
    cancel(w, 'verification');
    const since = w.facts.resultSubmittedAt!;
    change(
      w,
      ({ state }) => state === 'paused',
      (clock) => ({ ...resumeClock({ ...clock, pausedAt: w.facts.now }, momentOf(w)) }),
    );
    w.row.clockSince = since;
    showDue(w);
  },
  restartResolve: (w) => {
    stop(w, 'verification', 'closing');
    runOn(w, 0, ...counting);
    tell(w, handlerOf(w.row), w.row.dueAt);
  },
  startClosing: (w) => {
    const clock = start(w, 'closing', deskOf(w.row), { limit: wd(1) });
    tell(w, deskOf(w.row), clock.dueAt);
  },
  clearSupervision: (w) => {
    w.row.supervisionLevel = null;
  },
  startRound: (w) => {
    startResolve(w);
    startTier(w);
    tell(w, deskOf(w.row), w.row.dueAt);
  },
  judgeRound: ({ row }) => {
    if (row.dueAt && row.resultSubmittedAt)
      row.onTime = (row.onTime ?? true) && row.resultSubmittedAt <= row.dueAt;
  },
  ask: (w) => ask(w),
  grant: (w) => decide(w, 'approved'),
  refuse: (w) => decide(w, 'refused'),
  grantIfAsked: (w) => {
    if (pendingRequest(w.items)?.kind === 'termination') decide(w, 'approved');
  },
  markReturned: (w) => {
    const request = w.facts.items.findLast(({ kind }) => kind === 'return');
    const dispatch = currentDispatch(w.items);
    if (dispatch) note(w, dispatch.id, { returned: 'upheld', returnedBecause: request?.reasonCode });
    endDispatch(w, 'lapsed');
    tell(w, deskOf(w.row), w.row.dueAt);
  },
  askSupplement: (w) => {
    const { replyBy } = w.sent;
    const item = add(w, 'supplement', { toStaff: w.row.reportedBy });
    const until = replyBy ? { due: { dueAt: new Date(replyBy), unit: 'wd' as const } } : { limit: wd(2) };
    item.dueAt = start(w, 'supplement', toStaff(w.row.reportedBy), { ...until, itemId: item.id }).dueAt;
    tell(w, toStaff(w.row.reportedBy), item.dueAt);
  },
  recompute: (w) => {
    const { row, facts, type } = w;
    const isOtherType = row.typeCode !== facts.typeCode;
    if (isOtherType) takeType(w);
    recomputeResolve(w);
    recomputeDispatch(w);
    cancel(w, 'command');
    if (isOtherType) {
      cancel(w, 'milestone');
      if (type) startMilestones(w);
    }
    if (!row.dueAt) startCommand(w);
  },
  freeze: (w) => {
    if (!w.row.acceptedAt) {
      w.row.acceptedAt = w.facts.now;
      stop(w, 'acceptance', 'supplement', 'auto_accept');
      startResolve(w);
      startMilestones(w);
    }
    endDispatch(w, 'lapsed');
    lapseAll(w, [...RequestKind.codes, 'supplement', 'supervision']);
    cancel(w, 'resident', 'tier', 'command');
    standStill(w, 'resolve', 'milestone', 'notice');
  },
  unfreeze: (w) => {
    runOn(w, 0, 'resolve', 'milestone', 'notice');
    if (!w.row.residentToldAt) start(w, 'resident', toStaff(w.row.firstContact), { limit: wd(2) });
    startTier(w);
    if (!w.row.dueAt) startCommand(w);
    tell(w, deskOf(w.row), w.row.dueAt);
  },
  openParts: (w) => {
    for (const { unitId, task, dueAt } of w.sent.parts ?? [])
      openPart(w, { unitId: unitId!, ...(task && { task }), dueAt });
  },
  answerPart: (w) => {
    const part = pendingOf(w.items, 'part').find(({ toUnit }) => w.facts.actorUnits.includes(toUnit ?? ''))!;
    end(w, part.id, 'done');
    tell(w, handlerOf(w.row), w.row.dueAt);
  },
  waivePart: (w) => end(w, w.sent.itemId!, 'waived'),
  raiseTier: (w) => {
    endDispatch(w, 'lapsed');
    moveTier(w, 1, 'escalated');
  },
  returnTier: (w) => {
    const escalated = w.items.findLast(({ kind }) => kind === 'tier');
    if (escalated) note(w, escalated.id, { refused: true });
    moveTier(w, -1, 'sent_down');
  },
  lowerTier: (w) => moveTier(w, -1, 'delegated'),
  pause: (w) => {
    const { row, facts } = w;
    const { reviewOn } = facts.items.findLast(({ kind }) => kind === 'suspension')!.data as {
      reviewOn: string;
    };
    row.reviewOn = reviewOn;
    row.suspendedAt = facts.now;
    row.suspendedDays += daysUntil(facts.now, reviewOn);
    standStill(w, ...counting, 'on_site');
    startReview(w, reviewOn);
  },
  prolong: (w) => {
    const { row, facts, sent } = w;
    row.suspendedDays +=
      daysUntil(facts.now, sent.reviewOn) - daysUntil(facts.now, row.reviewOn ?? undefined);
    row.reviewOn = sent.reviewOn!;
    row.prolongCount += 1;
    cancel(w, 'review');
    startReview(w, row.reviewOn);
  },
  unpause: (w) => {
    const { row, facts } = w;
    // Days that were approved and not used are given back.
    row.suspendedDays -= daysUntil(facts.now, row.reviewOn ?? undefined);
    row.suspendedAt = null;
    row.reviewOn = null;
    stop(w, 'review');
    runOn(w, 60, ...counting, 'on_site');
    tell(w, handlerOf(row), row.dueAt);
  },
  extend: (w) => {
    const { row, facts, sent } = w;
    const asked = facts.items.findLast(({ kind }) => kind === 'extension')!.data.dueAt as string;
    row.extensionCount += 1;
    moveResolve(w, new Date(sent.dueAt ?? asked));
  },
  command: (w) => {
    stop(w, 'command');
    moveResolve(w, new Date(w.sent.dueAt!));
    w.row.originalDueAt ??= w.row.dueAt;
    tell(w, handlerOf(w.row), w.row.dueAt);
  },
  startTransfer: (w) => {
    const { sent, row } = w;
    if (row.suspendedAt) effects.unpause(w);
    endDispatch(w, 'lapsed');
    const { authority, legalBasis, materials, crime = false, approval } = sent;
    const item = add(w, 'transfer', {
      data: {
        number: sent.found?.letterNo,
        authority,
        legalBasis,
        materials,
        crime,
        ...(approval && { approval }),
      },
    });
    const clock = start(w, 'receipt', deskOf(row), {
      limit: crime ? { value: 24, unit: 'ch' } : wd(1),
      itemId: item.id,
    });
    item.dueAt = clock.dueAt;
    give(w, 'resolve', deskOf(row));
  },
  acknowledge: (w) => {
    const { sent, facts, row } = w;
    const transfer = currentTransfer(w.items)!;
    const receivedAt = sent.receivedAt ?? facts.now.toISOString();
    end(w, transfer.id, 'done', { receiptNo: sent.receiptNo, receivedAt });
    standStill(w, ...counting);
    start(w, 'transfer_result', deskOf(row), {
      limit: wd(15),
      itemId: transfer.id,
      startedAt: new Date(receivedAt),
    });
  },
  takeBack: (w) => {
    const transfer = currentTransfer(w.items)!;
    const endedAt = w.facts.now.toISOString();
    if (transfer.state === 'pending')
      end(w, transfer.id, w.verb === 'recall_transfer' ? 'recalled' : 'refused', { endedAt });
    else note(w, transfer.id, { endedAt, refused: true });
    cancel(w, 'receipt', 'transfer_result');
    const signed = clockOf(w.clocks, 'resolve')?.state === 'paused';
    if (signed) runOn(w, 0, ...counting);
    tell(w, deskOf(w.row), w.row.dueAt);
  },
  raiseIfRefusedTwice: (w) => {
    const refused = w.items.filter(
      ({ kind, state, data }) => kind === 'transfer' && (state === 'refused' || data.refused === true),
    );
    if (refused.length >= 2 && w.row.tier === 'township' && refused.every(({ data }) => !data.crime))
      moveTier(w, 1, 'escalated');
  },
  endTransfer: (w) => {
    const transfer = currentTransfer(w.items);
    if (transfer) note(w, transfer.id, { endedAt: w.facts.now.toISOString(), settled: !w.sent.noResult });
  },
  startSplit: (w) => {
    takeType(w);
    startResolve(w, w.row.acceptedAt ?? w.facts.now);
    startMilestones(w);
    startTier(w);
  },
  endAll,
  planFollowUps,
  startArchive,
  queueSignOff: (w) => {
    const sign = add(w, 'sign_off', { opinionId: null, byUnit: null });
    const owner = w.facts.holds.has('grid_leader') ? toRole('grid_supervisor') : toRole('grid_leader');
    const clock = start(w, 'sign_off', owner, { limit: wd(3), itemId: sign.id });
    sign.dueAt = clock.dueAt;
    if (!isInSample(w.row.id)) return;
    const check = add(w, 'spot_check', { opinionId: null });
    check.dueAt = start(w, 'spot_check', toRole('verifier'), { limit: wd(10), itemId: check.id }).dueAt;
  },
  signOff: (w) => {
    for (const { id } of pendingOf(w.items, 'sign_off')) end(w, id, 'done', { agreed: w.sent.agreed });
    if (w.sent.agreed === false) askIfNone(w, 'sign_off_objection');
  },
  spotCheck: (w) => {
    for (const { id } of pendingOf(w.items, 'spot_check')) end(w, id, 'done', { passed: w.sent.passed });
    if (w.sent.passed === false) askIfNone(w, 'spot_check_failed');
  },
  followUp: (w) => {
    const { way, satisfied } = w.sent;
    const [planned] = pendingOf(w.items, 'follow_up').sort(
      (a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0),
    );
    if (planned) end(w, planned.id, 'done', { way, satisfied });
    else
      add(w, 'follow_up', {
        state: 'done',
        doneBy: w.facts.actorId,
        doneAt: w.facts.now,
        doneOpinionId: w.opinionId,
        data: { way, satisfied },
      });
    w.row.residentToldAt = w.facts.now;
    if (satisfied !== false) return;
    // Not closed yet, there is nothing to reopen: the desk hears of it before it closes.
    if (w.row.status === 'closed') askIfNone(w, 'not_resolved');
    else tell(w, deskOf(w.row));
  },
  rate: (w) => {
    w.row.rating = w.sent.rating ?? null;
    w.row.ratedAt ??= w.facts.now;
    if ((w.sent.rating ?? 5) <= 2) askIfNone(w, 'not_resolved');
  },
  reopenRound: (w) => {
    const request = w.facts.items.findLast(({ kind }) => kind === 'reopen')!;
    const selfHandled = w.facts.closingCode === 'self_handled';
    if (selfHandled || request.reasonCode === 'spot_check_failed')
      w.row.barred = [...new Set([...w.row.barred, ...w.facts.handlers])];
    lapseAll(w, ['sign_off', 'spot_check', 'follow_up']);
    cancel(w, 'archive', 'sign_off', 'spot_check', 'follow_up');
  },
  urge: (w) => {
    add(w, 'urge', { state: 'done', doneAt: w.facts.now });
    tell(
      w,
      w.row.status === 'reported' || w.row.status === 'accepted' ? deskOf(w.row) : handlerOf(w.row),
      w.row.dueAt,
    );
  },
  supervise: (w) => {
    const { level, limit } = w.sent;
    const as = w.facts.holds.has('county_dispatcher')
      ? 'county_dispatcher'
      : w.facts.holds.has('leader')
        ? 'leader'
        : 'system';
    const owner = w.row.handlerId || w.row.unitId ? handlerOf(w.row) : chiefOf(w.row);
    const item = add(w, 'supervision', { toStaff: owner.staff, toUnit: owner.unit, data: { level, as } });
    const clock = start(w, 'supervision', owner, { limit: limit ?? wd(1), itemId: item.id });
    item.dueAt = clock.dueAt;
    w.row.supervisionLevel = level ?? null;
    tell(w, owner, clock.dueAt);
  },
  answerSupervision: (w) => {
    for (const { id, byStaff } of pendingOf(w.items, 'supervision')) {
      end(w, id, 'done');
      if (byStaff) tell(w, toStaff(byStaff));
    }
  },
  notify: (w) => {
    const { unitId, suggestion, replyNeeded = false, found } = w.sent;
    const to = { ...nobody, unit: unitId! };
    const limit = wd(w.row.urgency === 'urgent' || w.row.urgency === 'critical' ? 1 : 5);
    const item = add(w, 'notice', {
      toUnit: unitId!,
      ...(!replyNeeded && { state: 'done', doneAt: w.facts.now }),
      data: { number: found?.letterNo, replyNeeded, ...(suggestion && { suggestion }) },
    });
    if (replyNeeded) item.dueAt = start(w, 'notice', to, { limit, itemId: item.id }).dueAt;
    w.row.units = withOne(w.row.units, unitId);
    tell(w, to, item.dueAt);
  },
  replyNotice: (w) => {
    const notice = w.items.find(({ id }) => id === w.sent.itemId)!;
    end(w, notice.id, 'done');
    if (notice.byStaff) tell(w, toStaff(notice.byStaff));
  },
  inform: (w) => tell(w, toStaff(w.row.firstContact)),
};

/** It runs again at office opening of the first working day from the review date on. */
function startReview(w: Work, reviewOn: string): void {
  const opening = firstOpening(w.calendar, reviewOn);
  start(w, 'review', handlerOf(w.row), { due: { dueAt: opening, unit: 'cd' } });
}

const firstOpening = (calendar: Calendar, day: string): Date =>
  nextOfficeTime(calendar, startOfLocalDay(day));

/** A milestone that is due with the case (a demolition, a transfer) stays due with it. */
function moveResolve(w: Work, dueAt: Date): void {
  const unit = w.row.limitUnit ?? 'ch';
  const before = clockOf(w.clocks, 'resolve')?.dueAt?.getTime();
  change(
    w,
    ({ kind, dueAt: due }) => kind === 'resolve' || (kind === 'milestone' && due?.getTime() === before),
    (clock) => setDue(clock, { dueAt, unit }, momentOf(w)),
  );
  showDue(w);
}

/** Applies the effects of a step in the order of its row. */
export function run(w: Work, names: readonly Effect[]): void {
  for (const name of names) effects[name](w);
}

/** What was asked for is waited for no longer. */
export const lapse = (w: Work, itemId: string): void => end(w, itemId, 'lapsed');

/** What a note does to clocks: word to the resident, facts supplied, a milestone reached. */
export function noted(w: Work, kind: string, milestone: string | undefined): void {
  if (kind === 'one_time_notice' || kind === 'resident_informed') {
    w.row.residentToldAt = w.facts.now;
    stop(w, 'resident');
  }
  if (kind === 'supplement') for (const { id } of pendingOf(w.items, 'supplement')) end(w, id, 'done');
  if (milestone)
    change(
      w,
      (clock) => clock.kind === 'milestone' && clock.name === milestone,
      (clock) => stopClock(clock, w.facts.now),
    );
}

/** The clocks a report begins with: acceptance for the desk, and word to the resident for the first contact. */
export function startReport(w: Work): void {
  effects.startAcceptance(w);
  const isPressing = w.row.urgency === 'critical' || w.row.channel === 'superior_assignment';
  if (isPressing && w.row.typeCode.length === 4)
    start(w, 'auto_accept', toRole('system'), { due: { dueAt: w.facts.now, unit: 'min' } });
  // A system that reports does not ring anybody: the desk does.
  const contact = w.facts.holds.has('api_client') ? deskOf(w.row) : toStaff(w.row.firstContact);
  start(w, 'resident', contact, { limit: wd(2) });
  if (w.row.confidentiality === 'confidential') w.told.push(awaitClearance);
}

/** The office may be on no list: the leader names who is to deal with the case. */
export const awaitClearance: Told = { ...toRole('leader'), event: 'case.await_clearance', dueAt: null };
