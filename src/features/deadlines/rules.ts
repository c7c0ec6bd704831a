import {
  addLimit,
  atShare,
  type Calendar,
  type Limit,
  type LimitUnit,
  localDate,
  moveDue,
  nextOfficeTime,
  oneDayBefore,
  startOfLocalDay,
  workingMinutes,
} from '../../kernel/workday.ts';
import type { ClockKind, ClockState, WarningLevel } from './contract.ts';

/** Whose turn it is: a person, a unit, or whoever holds a role over the case's area. */
export interface Owner {
  staff: string | null;
  unit: string | null;
  role: string | null;
}

export const nobody: Owner = { staff: null, unit: null, role: null };

export interface Clock extends Owner {
  id: string;
  kind: ClockKind;
  name: string | null;
  itemId: string | null;
  state: ClockState;
  critical: boolean;
  unitOfLimit: LimitUnit | null;
  /** Of the limit that set the due time; null where a person set it. */
  valueOfLimit: number | null;
  startedAt: Date;
  /** The start, moved by every interval in which the clock stood still. */
  countsFrom: Date;
  dueAt: Date | null;
  originalDueAt: Date | null;
  dues: { dueAt: string | null; at: string; because: string }[];
  pauses: { from: string; to: string }[];
  pausedAt: Date | null;
  endedAt: Date | null;
  inTime: boolean | null;
  warningLevel: WarningLevel | null;
  yellowAt: Date | null;
  redAt: Date | null;
  doubleRedAt: Date | null;
  /** When the sweep must look again; null while there is nothing to do. */
  nextAt: Date | null;
}

/** A due time; with the unit that a pause moves it by, and the value of the limit, if a limit gave it. */
export interface DueTime {
  dueAt: Date | null;
  unit: LimitUnit | null;
  value?: number | null;
}

export interface Moment {
  now: Date;
  calendar: Calendar;
  because: string;
}

/** These do something when their time comes; the others warn. */
export const timers: readonly ClockKind[] = [
  'auto_accept',
  'resident',
  'supplement',
  'review',
  'command',
  'tier',
  'sign_off',
  'spot_check',
  'follow_up',
  'archive',
];
export const isTimer = (kind: ClockKind): boolean => timers.includes(kind);

interface Opening {
  id: string;
  kind: ClockKind;
  owner: Owner;
  critical: boolean;
  name?: string | null;
  itemId?: string | null;
  /** Either a limit from now on, or a due time with the unit that a pause moves it by. */
  limit?: Limit | undefined;
  due?: DueTime | undefined;
  startedAt?: Date;
}

/** A clock that runs from now (or from `startedAt`, when it goes back to an earlier moment). */
export function openClock(o: Opening, { now, calendar, because }: Moment): Clock {
  const startedAt = o.startedAt ?? now;
  const due: DueTime = o.limit ? { dueAt: addLimit(calendar, startedAt, o.limit), ...o.limit } : o.due!;
  return arm(
    {
      id: o.id,
      kind: o.kind,
      name: o.name ?? null,
      itemId: o.itemId ?? null,
      ...o.owner,
      state: 'running',
      critical: o.critical,
      unitOfLimit: due.unit,
      valueOfLimit: due.value ?? null,
      startedAt,
      countsFrom: startedAt,
      dueAt: due.dueAt,
      originalDueAt: due.dueAt,
      dues: [{ dueAt: due.dueAt?.toISOString() ?? null, at: now.toISOString(), because }],
      pauses: [],
      pausedAt: null,
      endedAt: null,
      inTime: null,
      warningLevel: null,
      yellowAt: null,
      redAt: null,
      doubleRedAt: null,
      nextAt: null,
    },
    calendar,
  );
}

const threeDays = 3 * 420;

/**
 * When it warns (domain rules): yellow at 70 % or, from three working days on, with one working day left, whichever comes
 * first; red when overdue; double red at 150 % or five working days overdue. Only critical ones warn out of office hours.
 */
function arm(clock: Clock, calendar: Calendar): Clock {
  const { dueAt, countsFrom, critical } = clock;
  if (isTimer(clock.kind)) return schedule(clock);
  if (!dueAt || !clock.unitOfLimit) {
    return { ...clock, yellowAt: null, redAt: null, doubleRedAt: null, warningLevel: null, nextAt: null };
  }
  const share = (part: number) => atShare(calendar, clock.unitOfLimit!, countsFrom, dueAt, part);
  const inOffice = (at: Date) => (critical ? at : nextOfficeTime(calendar, at));
  // The day of the start is none of the working days of a limit.
  const from = clock.unitOfLimit === 'wd' ? endOfLocalDay(countsFrom) : countsFrom;
  const isLong = workingMinutes(calendar, from, dueAt) >= threeDays;
  const yellow = isLong ? earlier(share(0.7), oneDayBefore(calendar, dueAt)) : share(0.7);
  const late = earlier(share(1.5), addLimit(calendar, dueAt, { value: 5, unit: 'wd' }));
  const red = inOffice(dueAt);
  return schedule({
    ...clock,
    // What is given out when its time is over already is red at once.
    yellowAt: earlier(inOffice(yellow), red),
    redAt: red,
    doubleRedAt: inOffice(late < dueAt ? dueAt : late),
    warningLevel: null,
  });
}

const endOfLocalDay = (at: Date) => new Date(startOfLocalDay(localDate(at)).getTime() + 86_400_000);
const earlier = (a: Date, b: Date) => (a < b ? a : b);

/** Its own time, or the next warning that was not given yet. */
function schedule(clock: Clock): Clock {
  if (isTimer(clock.kind)) return { ...clock, nextAt: clock.dueAt };
  const { warningLevel, yellowAt, redAt, doubleRedAt } = clock;
  const nextAt =
    warningLevel === null
      ? yellowAt
      : warningLevel === 'yellow'
        ? redAt
        : warningLevel === 'red'
          ? doubleRedAt
          : null;
  return { ...clock, nextAt };
}

export const isLive = ({ state }: Clock): boolean => state === 'running' || state === 'paused';

/** The work is done: in time, if not after the due time. One that stood still has ended when it came to stand. */
export function stopClock(clock: Clock, now: Date): Clock {
  const at = clock.pausedAt ?? now;
  return {
    ...ended(clock, at),
    state: 'stopped',
    inTime: clock.dueAt === null ? null : at <= clock.dueAt,
  };
}

/** It no longer matters; nobody is late. */
export const cancelClock = (clock: Clock, now: Date): Clock => ({ ...ended(clock, now), state: 'cancelled' });

const ended = (clock: Clock, now: Date): Clock => ({ ...clock, endedAt: now, pausedAt: null, nextAt: null });

export const pauseClock = (clock: Clock, now: Date): Clock => ({
  ...clock,
  state: 'paused',
  pausedAt: now,
  nextAt: null,
});

/** Runs on; the due time moves by the pause. With `leastWorkingMinutes` a shorter pause moves nothing. */
export function resumeClock(clock: Clock, moment: Moment, leastWorkingMinutes = 0): Clock {
  const from = clock.pausedAt!;
  const running: Clock = { ...clock, state: 'running', pausedAt: null };
  if (workingMinutes(moment.calendar, from, moment.now) < leastWorkingMinutes) return schedule(running);
  return excluding(running, from, moment);
}

/** The interval since `from` does not count: everything that is still to come moves by it. */
function excluding(clock: Clock, from: Date, { now, calendar, because }: Moment): Clock {
  const { unitOfLimit: unit, dueAt } = clock;
  if (now <= from) return schedule(clock);
  const pauses = [...clock.pauses, { from: from.toISOString(), to: now.toISOString() }];
  if (!dueAt || !unit) return schedule({ ...clock, pauses });
  const moved = moveDue(calendar, dueAt, unit, from, now);
  // The start moves as far as the due time does in plain time of its unit; never beyond the present.
  const start = moveDue(
    calendar,
    clock.countsFrom,
    unit === 'wd' ? 'wh' : unit === 'cd' ? 'ch' : unit,
    from,
    now,
  );
  const late = clock.warningLevel;
  const armed = arm({ ...clock, pauses, dueAt: moved, countsFrom: earlier(start, now) }, calendar);
  const dues = moved.getTime() === dueAt.getTime() ? clock.dues : withDue(clock, moved, now, because);
  // The colours already given for a due time that has not moved stay given.
  return schedule({ ...armed, dues, warningLevel: moved.getTime() === dueAt.getTime() ? late : null });
}

const withDue = (clock: Clock, dueAt: Date | null, now: Date, because: string) => [
  ...clock.dues,
  { dueAt: dueAt?.toISOString() ?? null, at: now.toISOString(), because },
];

/** Another due time, by decision or by a new limit: the first is kept, the warnings are armed again if it moves. */
export function setDue(clock: Clock, due: DueTime, { now, calendar, because }: Moment): Clock {
  const changed = {
    ...clock,
    dueAt: due.dueAt,
    unitOfLimit: due.unit,
    valueOfLimit: due.value ?? null,
    dues: withDue(clock, due.dueAt, now, because),
  };
  const armed = arm(changed, calendar);
  // The colours already given for the very same due time stay given.
  const isSame = due.dueAt?.getTime() === clock.dueAt?.getTime();
  const kept = isSame ? schedule({ ...armed, warningLevel: clock.warningLevel }) : armed;
  return clock.state === 'running' ? kept : { ...kept, nextAt: null };
}

/** The due time that a limit gives when the intervals in which the clock stood still are left out. */
export function leavingOut(due: DueTime, pauses: Clock['pauses'], calendar: Calendar): DueTime {
  if (!due.dueAt || !due.unit) return due;
  let dueAt = due.dueAt;
  for (const { from, to } of pauses) dueAt = moveDue(calendar, dueAt, due.unit, new Date(from), new Date(to));
  return { ...due, dueAt };
}

/** The sharpest colour whose time has come, and the clock after it was given; undefined when none is due. */
export function warn(clock: Clock, now: Date): { level: WarningLevel; clock: Clock } | undefined {
  const { yellowAt, redAt, doubleRedAt } = clock;
  const level =
    doubleRedAt && doubleRedAt <= now
      ? 'double_red'
      : redAt && redAt <= now
        ? 'red'
        : yellowAt && yellowAt <= now
          ? 'yellow'
          : undefined;
  if (!level || clock.state !== 'running') return undefined;
  return { level, clock: schedule({ ...clock, warningLevel: level }) };
}

/** A due time that a limit gave, counted anew by a calendar that has changed; the same clock when nothing moves. */
export function recount(clock: Clock, { now, calendar, because }: Moment): Clock {
  const { valueOfLimit: value, unitOfLimit: unit, startedAt, dueAt } = clock;
  if (value === null || !unit || !dueAt || !isLive(clock)) return clock;
  const due = leavingOut(
    { dueAt: addLimit(calendar, startedAt, { value, unit }), unit, value },
    clock.pauses,
    calendar,
  );
  return due.dueAt!.getTime() === dueAt.getTime() ? clock : setDue(clock, due, { now, calendar, because });
}
