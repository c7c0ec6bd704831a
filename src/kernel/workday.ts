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

/** Minutes of a day from opening to closing, within one day. */
export type Session = readonly [opens: number, closes: number];

/** The sessions of a working day in their order, and the months that are summer. */
export interface OfficeHours {
  readonly winter: readonly Session[];
  readonly summer: readonly Session[];
  readonly summerMonths: readonly [first: number, last: number];
}

/** 08:30–12:00 and 13:30–17:00, in summer 14:00–17:30. */
export const usualHours: OfficeHours = {
  winter: [
    [510, 720],
    [810, 1020],
  ],
  summer: [
    [510, 720],
    [840, 1050],
  ],
  summerMonths: [5, 9],
};

/** Which days work, from 1970 to 2100, numbered from the epoch in Asia/Shanghai; calendars that differ in hours share it. */
export interface DayTable {
  /** Per day: how many working days came before it. */
  readonly before: Uint16Array;
  /** The working days in order, so that the n-th next one is a look-up and never a walk. */
  readonly workdays: Uint16Array;
}

/** A working day of one season, in milliseconds. */
interface Hours {
  readonly sessions: readonly Session[];
  readonly length: number;
  readonly close: number;
}

/** The working time of an area; opaque outside this file. */
export interface Calendar {
  readonly days: DayTable;
  /** Per month from January 1970: the hours of its working days. */
  readonly hours: readonly Hours[];
  /** Per month, and past the last one: the time worked before it. */
  readonly worked: Float64Array;
  /** Years whose holiday plan is published. */
  readonly published: ReadonlySet<number>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** China keeps one time zone and no summer time, so a fixed offset is exact for every deadline after 1991. */
const OFFSET = 8 * HOUR;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;
const MONTHS = (LAST_YEAR + 1 - FIRST_YEAR) * 12;

const dayOf = (instant: number) => Math.floor((instant + OFFSET) / DAY);
const midnightOf = (day: number) => day * DAY - OFFSET;

/** The first day of each month, and the day after the last one. */
const monthStart = Uint16Array.from(
  { length: MONTHS + 1 },
  (_, month) => Date.UTC(FIRST_YEAR, month, 1) / DAY,
);
const DAYS = monthStart[MONTHS]!;
/** Per day: its month. */
const monthOf = new Uint16Array(DAYS);
for (let month = 0; month < MONTHS; month++) monthOf.fill(month, monthStart[month], monthStart[month + 1]);

/** The round trip refuses what `Date.parse` is lenient about: `7 January`, 30 February. */
function dayNumber(date: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`not a date: ${date}`);
  }
  return midnight / DAY;
}

/** The days of a calendar from its exceptions, of which the last one said counts: a day not listed works from Monday to Friday. */
export function makeDays(exceptions: Iterable<CalendarDay>): DayTable {
  const listed = new Map<number, boolean>();
  for (const { date, isWorkingDay } of exceptions) listed.set(dayNumber(date), isWorkingDay);

  const before = new Uint16Array(DAYS + 1);
  const workdays = new Uint16Array(DAYS);
  let count = 0;
  for (let day = 0; day < DAYS; day++) {
    // The epoch was a Thursday.
    if (listed.get(day) ?? (day + 3) % 7 < 5) workdays[count++] = day;
    before[day + 1] = count;
  }
  return { before, workdays: workdays.slice(0, count) };
}

/** A calendar of the usual hours from its exceptions, published up to a year. */
export function makeCalendar(exceptions: Iterable<CalendarDay>, publishedThrough: number): Calendar {
  const years = Array.from({ length: publishedThrough + 1 - FIRST_YEAR }, (_, i) => FIRST_YEAR + i);
  return joinCalendar(makeDays(exceptions), () => usualHours, years);
}

/** A calendar from its days, the hours kept in each year, and the years whose holiday plan is published. */
export function joinCalendar(
  days: DayTable,
  hoursOf: (year: number) => OfficeHours,
  published: Iterable<number>,
): Calendar {
  const hours: Hours[] = [];
  const worked = new Float64Array(MONTHS + 1);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const { winter, summer, summerMonths } = hoursOf(year);
    const [cold, warm] = [toHours(winter), toHours(summer)];
    for (let month = 1; month <= 12; month++) {
      const index = hours.length;
      const kept = month >= summerMonths[0] && month <= summerMonths[1] ? warm : cold;
      const count = days.before[monthStart[index + 1]!]! - days.before[monthStart[index]!]!;
      worked[index + 1] = worked[index]! + count * kept.length;
      hours.push(kept);
    }
  }
  return { days, hours, worked, published: new Set(published) };
}

/** The close of business lies within its day, or a deadline at midnight would belong to the next one. */
function toHours(sessions: readonly Session[]): Hours {
  let last = -1;
  for (const [opens, closes] of sessions) {
    if (!(opens > last && closes > opens && closes < 1440))
      throw new RangeError(`not office hours: ${sessions}`);
    last = closes;
  }
  if (last < 0) throw new RangeError('a working day has office hours');
  return {
    sessions: sessions.map(([opens, closes]): Session => [opens * MINUTE, closes * MINUTE]),
    length: sessions.reduce((sum, [opens, closes]) => sum + closes - opens, 0) * MINUTE,
    close: last * MINUTE,
  };
}

/** An array answers `undefined` outside its range; a deadline there is a mistake, not a plain weekday. */
function at<T>(table: { readonly [index: number]: T }, index: number): T {
  const value = table[index];
  if (value === undefined)
    throw new RangeError(`outside the working calendar (${FIRST_YEAR} to ${LAST_YEAR})`);
  return value;
}

const isWorkday = ({ days }: Calendar, day: number) => at(days.before, day + 1) > at(days.before, day);
const hoursOn = ({ hours }: Calendar, day: number) => at(hours, at(monthOf, day));

/** Working milliseconds from the start of the calendar to an instant. */
function worked(calendar: Calendar, instant: number): number {
  const day = dayOf(instant);
  const month = at(monthOf, day);
  const { sessions, length } = calendar.hours[month]!;
  const { before } = calendar.days;
  let sum = calendar.worked[month]! + (before[day]! - before[monthStart[month]!]!) * length;
  if (before[day + 1] === before[day]) return sum;
  const time = instant - midnightOf(day);
  for (const [opens, closes] of sessions) {
    if (time <= opens) break;
    sum += Math.min(time, closes) - opens;
  }
  return sum;
}

/** The earliest instant by which so much was worked: at 12:00, not at the reopening after lunch. */
function whenWorked(calendar: Calendar, total: number): number {
  const month = monthWhen(calendar, total);
  const { sessions, length } = at(calendar.hours, month);
  const { before, workdays } = calendar.days;
  let rest = total - calendar.worked[month]!;
  const full = Math.ceil(rest / length) - 1;
  const day = at(workdays, before[monthStart[month]!]! + full);
  rest -= full * length;
  for (const [opens, closes] of sessions) {
    if (rest <= closes - opens) return midnightOf(day) + opens + rest;
    rest -= closes - opens;
  }
  throw new RangeError('a working day is longer than its sessions');
}

/** The month in which so much was worked: the last one before which it was less. */
function monthWhen({ worked }: Calendar, total: number): number {
  let [low, high] = [-1, MONTHS];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (worked[middle]! < total) low = middle;
    else high = middle - 1;
  }
  return low;
}

function advance(calendar: Calendar, instant: number, work: number): number {
  return work > 0 ? whenWorked(calendar, worked(calendar, instant) + work) : instant;
}

/** The close of business in that day's own season. */
const closeOf = (calendar: Calendar, day: number) => midnightOf(day) + hoursOn(calendar, day).close;

function nthWorkdayAfter({ days }: Calendar, day: number, n: number): number {
  return at(days.workdays, at(days.before, day + 1) + n - 1);
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
  const { before, workdays } = calendar.days;
  const last = at(workdays, at(before, dayOf(due.getTime()) + 1) - 1);
  const left = worked(calendar, due.getTime()) - hoursOn(calendar, last).length;
  return new Date(whenWorked(calendar, Math.max(left, 0)));
}

/** The instant itself in office hours, else the next opening. */
export function nextOfficeTime(calendar: Calendar, instant: Date): Date {
  const now = instant.getTime();
  const day = dayOf(now);
  if (isWorkday(calendar, day)) {
    const time = now - midnightOf(day);
    const session = hoursOn(calendar, day).sessions.find(([, closes]) => time < closes);
    if (session) return new Date(Math.max(now, midnightOf(day) + session[0]));
  }
  const next = nthWorkdayAfter(calendar, day, 1);
  return new Date(midnightOf(next) + at(hoursOn(calendar, next).sessions, 0)[0]);
}

/** Whether the due time rests on a year whose holiday plan is not published yet; its first midnight ends the year before. */
export function isProvisional({ published }: Calendar, due: Date): boolean {
  return !published.has(new Date(due.getTime() + OFFSET - 1).getUTCFullYear());
}

/** The calendar date of an instant in Asia/Shanghai. */
export function localDate(instant: Date): string {
  return new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10);
}

/** The instant by the clock of Asia/Shanghai, `2025-03-03 09:00:00`. */
export function localTime(instant: Date): string {
  return new Date(instant.getTime() + OFFSET).toISOString().slice(0, 19).replace('T', ' ');
}

/** The midnight with which a date begins in Asia/Shanghai. */
export function startOfLocalDay(date: string): Date {
  return new Date(midnightOf(dayNumber(date)));
}
