export type LimitUnit = 'min' | 'ch' | 'wh' | 'wd' | 'cd';

/** Clock minutes and hours, working hours and days, calendar days. */
export interface Limit {
  value: number;
  unit: LimitUnit;
}

export interface CalendarDay {
  date: string;
  isWorkingDay: boolean;
}

/** Every day from 1970 to 2100, numbered from the epoch in Asia/Shanghai; opaque outside this file. */
export interface Calendar {
  /** Per day: a rest day, or the season whose office hours it keeps. */
  readonly hours: Uint8Array;
  /** Per day: how many working days came before it. */
  readonly before: Uint32Array;
  /** The working days in order, so that the n-th next one is a look-up and never a walk. */
  readonly workdays: Uint32Array;
  readonly publishedUntil: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** China keeps one time zone and no summer time, so a fixed offset is exact for every deadline after 1991. */
const OFFSET = 8 * HOUR;
const LAST_YEAR = 2100;

const REST = 0;
const WINTER = 1;
const SUMMER = 2;

/** Morning and afternoon are 3.5 h each in both seasons; only the afternoon shifts. */
const SESSION = 3.5 * HOUR;
const WORKDAY = 2 * SESSION;
const MORNING = 8.5 * HOUR;
const afternoon = (hours: number | undefined) => (hours === SUMMER ? 14 * HOUR : 13.5 * HOUR);

const dayOf = (instant: number) => Math.floor((instant + OFFSET) / DAY);
const midnightOf = (day: number) => day * DAY - OFFSET;

/** The round trip refuses what `Date.parse` is lenient about: `7 January`, 30 February. */
function dayNumber(date: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`not a date: ${date}`);
  }
  return midnight / DAY;
}

/** A calendar from its exceptions: a day not listed works from Monday to Friday. */
export function makeCalendar(days: Iterable<CalendarDay>, publishedThrough: number): Calendar {
  const exceptions = new Map<number, boolean>();
  for (const { date, isWorkingDay } of days) exceptions.set(dayNumber(date), isWorkingDay);

  const length = Date.UTC(LAST_YEAR + 1, 0, 1) / DAY;
  const hours = new Uint8Array(length);
  const before = new Uint32Array(length);
  const workdays: number[] = [];
  for (let day = 0; day < length; day++) {
    const date = new Date(day * DAY);
    const isWeekday = date.getUTCDay() >= 1 && date.getUTCDay() <= 5;
    const isSummer = date.getUTCMonth() >= 4 && date.getUTCMonth() <= 8;
    before[day] = workdays.length;
    if (!(exceptions.get(day) ?? isWeekday)) continue;
    hours[day] = isSummer ? SUMMER : WINTER;
    workdays.push(day);
  }
  const publishedUntil = midnightOf(dayNumber(`${publishedThrough + 1}-01-01`));
  return { hours, before, workdays: Uint32Array.from(workdays), publishedUntil };
}

/** A typed array answers `undefined` outside its range; a deadline there is a mistake, not a plain weekday. */
function at(table: Uint8Array | Uint32Array, index: number): number {
  const value = table[index];
  if (value === undefined) throw new RangeError(`outside the working calendar (1970 to ${LAST_YEAR})`);
  return value;
}

const isWorkday = (calendar: Calendar, day: number) => at(calendar.hours, day) !== REST;
const sessionPart = (sinceOpening: number) => Math.min(Math.max(sinceOpening, 0), SESSION);

/** Working milliseconds from the start of the calendar to an instant. */
function worked(calendar: Calendar, instant: number): number {
  const day = dayOf(instant);
  const full = at(calendar.before, day) * WORKDAY;
  const hours = at(calendar.hours, day);
  if (hours === REST) return full;
  const time = instant - midnightOf(day);
  return full + sessionPart(time - MORNING) + sessionPart(time - afternoon(hours));
}

/** The earliest instant by which so much was worked: at 12:00, not at the reopening after lunch. */
function whenWorked(calendar: Calendar, total: number): number {
  const index = Math.ceil(total / WORKDAY) - 1;
  const day = at(calendar.workdays, index);
  const rest = total - index * WORKDAY;
  if (rest <= SESSION) return midnightOf(day) + MORNING + rest;
  return midnightOf(day) + afternoon(calendar.hours[day]) + rest - SESSION;
}

function advance(calendar: Calendar, instant: number, work: number): number {
  return work > 0 ? whenWorked(calendar, worked(calendar, instant) + work) : instant;
}

/** The close of business in that day's own season. */
const closeOf = (calendar: Calendar, day: number) =>
  midnightOf(day) + afternoon(calendar.hours[day]) + SESSION;

function nthWorkdayAfter(calendar: Calendar, day: number, n: number): number {
  return at(calendar.workdays, at(calendar.before, day + 1) + n - 1);
}

/** The midnight that ends a calendar-day limit, its last day moved off rest days. */
function endOfLastDay(calendar: Calendar, day: number): number {
  const last = isWorkday(calendar, day) ? day : nthWorkdayAfter(calendar, day, 1);
  return midnightOf(last + 1);
}

/** When a limit that starts now is used up: the first instant that is no longer within it for `cd`, the last
 * one that is for the others. The day of the start is not counted for `wd` and `cd`. */
export function addLimit(calendar: Calendar, start: Date, { value, unit }: Limit): Date {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`not a limit: ${value} ${unit}`);
  const from = start.getTime();
  if (value === 0) return new Date(from);
  if (unit === 'min') return new Date(from + value * MINUTE);
  if (unit === 'ch') return new Date(from + value * HOUR);
  if (unit === 'wh') return new Date(advance(calendar, from, value * HOUR));
  if (unit === 'cd') return new Date(endOfLastDay(calendar, dayOf(from) + value));
  return new Date(closeOf(calendar, nthWorkdayAfter(calendar, dayOf(from), value)));
}

/** Working minutes in [from, to), with fractions; nothing when the interval is empty or reversed. */
export function workingMinutes(calendar: Calendar, from: Date, to: Date): number {
  return Math.max(worked(calendar, to.getTime()) - worked(calendar, from.getTime()), 0) / MINUTE;
}

/** The due time after the clock stood still from `from` to `to`: nobody loses time, and a `wd` or `cd` limit
 * still ends with a working day. */
export function moveDue(calendar: Calendar, due: Date, unit: LimitUnit, from: Date, to: Date): Date {
  const elapsed = Math.max(to.getTime() - from.getTime(), 0);
  if (elapsed === 0) return new Date(due);
  if (unit === 'min' || unit === 'ch') return new Date(due.getTime() + elapsed);
  // The stored end of a `cd` limit belongs to the next day: one millisecond earlier is its last day.
  if (unit === 'cd') return new Date(endOfLastDay(calendar, dayOf(due.getTime() + elapsed - 1)));
  const paused = workingMinutes(calendar, from, to) * MINUTE;
  const moved = advance(calendar, due.getTime(), paused);
  if (unit === 'wh' || paused === 0) return new Date(moved);
  return new Date(closeOf(calendar, dayOf(moved)));
}

/** The instant at which this share of the time from `from` to `due` is used: 1.5 lies beyond it. Working time for `wh` and
 * `wd`, the clock for the others. */
export function atShare(calendar: Calendar, unit: LimitUnit, from: Date, due: Date, share: number): Date {
  if (unit !== 'wh' && unit !== 'wd') {
    return new Date(from.getTime() + Math.max(due.getTime() - from.getTime(), 0) * share);
  }
  const limit = workingMinutes(calendar, from, due) * MINUTE;
  return new Date(advance(calendar, from.getTime(), limit * share));
}

/** The instant from which one working day of work is left until `due`. */
export function oneDayBefore(calendar: Calendar, due: Date): Date {
  return new Date(whenWorked(calendar, Math.max(worked(calendar, due.getTime()) - WORKDAY, 0)));
}

/** The instant itself in office hours, else the next opening. */
export function nextOfficeTime(calendar: Calendar, instant: Date): Date {
  const now = instant.getTime();
  const day = dayOf(now);
  const hours = at(calendar.hours, day);
  if (hours !== REST) {
    const time = now - midnightOf(day);
    for (const opening of [MORNING, afternoon(hours)]) {
      if (time < opening) return new Date(midnightOf(day) + opening);
      if (time < opening + SESSION) return new Date(now);
    }
  }
  return new Date(midnightOf(nthWorkdayAfter(calendar, day, 1)) + MORNING);
}

/** Whether the due time rests on a year whose holiday plan is not published yet. */
export function isProvisional(calendar: Calendar, due: Date): boolean {
  return due.getTime() > calendar.publishedUntil;
}

/** The calendar date of an instant in Asia/Shanghai. */
export function localDate(instant: Date): string {
  return new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10);
}

/** The midnight with which a date begins in Asia/Shanghai. */
export function startOfLocalDay(date: string): Date {
  return new Date(midnightOf(dayNumber(date)));
}
