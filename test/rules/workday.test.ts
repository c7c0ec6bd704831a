import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addLimit,
  atShare,
  type Calendar,
  type CalendarDay,
  isProvisional,
  joinCalendar,
  type Limit,
  type LimitUnit,
  localDate,
  makeCalendar,
  makeDays,
  moveDue,
  nextOfficeTime,
  type OfficeHours,
  oneDayBefore,
  type Session,
  startOfLocalDay,
  usualHours,
  workingMinutes,
} from '../../src/kernel/workday.ts';

const days: CalendarDay[] = readFileSync(new URL('../../data/work-calendar.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([date = '', isWorkingDay]) => ({ date, isWorkingDay: isWorkingDay === 'true' }));
const calendar = makeCalendar(days, 2026);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `2025-01-06 09:00` in Asia/Shanghai; a date alone is an ordinary morning. */
const local = (text: string) =>
  new Date(`${text.replace(' ', 'T')}${text.length > 10 ? '' : 'T10:00'}+08:00`);
const shown = (instant: Date) =>
  new Date(instant.getTime() + 8 * 60 * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
const limit = (text: string): Limit => {
  const [value, unit] = text.split(' ');
  return { value: Number(value), unit: unit as LimitUnit };
};

// biome-ignore format: one row per case, columns aligned
const dueTimes: [why: string, start: string, limit: string, due: string][] = [
  ['two make-up weekend days before a holiday',  '2022-01-28',       '3 wd',  '2022-02-07 17:00'],
  ['National Day, make-up Saturday after',       '2025-09-30',       '3 wd',  '2025-10-11 17:00'],
  ['make-up Sunday, summer close',               '2025-09-26',       '3 wd',  '2025-09-30 17:30'],
  ['National Day 2026, season change',           '2026-09-30',       '3 wd',  '2026-10-10 17:00'],
  ['Spring Festival 2026',                       '2026-02-13',       '3 wd',  '2026-02-25 17:00'],
  ['Spring Festival 2025, make-up Sunday',       '2025-01-24',       '3 wd',  '2025-02-05 17:00'],
  ['year boundary, make-up Sunday',              '2025-12-31',       '3 wd',  '2026-01-06 17:00'],
  ['year boundary, plain',                       '2024-12-31',       '1 wd',  '2025-01-02 17:00'],
  ['received on a rest day',                     '2026-02-15',       '1 wd',  '2026-02-24 17:00'],
  ['30 cd falls on National Day: end of 10-09',  '2025-09-01',       '30 cd', '2025-10-10 00:00'],
  ['30 cd ends on a make-up Saturday: no roll',  '2026-09-10',       '30 cd', '2026-10-11 00:00'],
  ['the roof-tile case: end of Mon 12-18',       '2017-11-18',       '30 cd', '2017-12-19 00:00'],
  ['wh across lunch, winter',                    '2025-04-30 11:30', '2 wh',  '2025-04-30 15:00'],
  ['wh across lunch, summer',                    '2025-07-15 11:00', '2 wh',  '2025-07-15 15:00'],
  ['wh starts inside lunch',                     '2025-07-15 12:30', '2 wh',  '2025-07-15 16:00'],
  ['Saturday off, make-up Sunday works',         '2025-09-27 10:00', '4 wh',  '2025-09-28 14:30'],
  ['a session used up ends at its end',          '2025-01-06 09:00', '3 wh',  '2025-01-06 12:00'],
  ['wh from closing time',                       '2025-01-06 17:00', '1 wh',  '2025-01-07 09:30'],

  ['a whole working day ends at its close',      '2025-01-06 08:30', '7 wh',  '2025-01-06 17:00'],
  ['wd after hours: the next day is day 1',      '2025-01-06 22:00', '1 wd',  '2025-01-07 17:00'],
  ['wd before opening: that day does not count', '2025-01-06 06:00', '1 wd',  '2025-01-07 17:00'],
  ['wd just after midnight in Shanghai',         '2025-01-07 00:00', '1 wd',  '2025-01-08 17:00'],
  ['from 30 April into summer hours',            '2025-04-29',       '2 wd',  '2025-05-06 17:30'],
  ['a provisional year keeps the statutory days','2027-09-30',       '1 wd',  '2027-10-04 17:00'],
  ['clock units run at night',                   '2025-01-31 23:55', '10 min','2025-02-01 00:05'],
  ['clock units run on holidays',                '2025-01-31 23:55', '24 ch', '2025-02-01 23:55'],
];

test.each(dueTimes)('%s', (_why, start, length, due) => {
  expect(shown(addLimit(calendar, local(start), limit(length)))).toBe(due);
});

test.each([
  [2016, 250],
  [2020, 249],
  [2022, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days of seven hours', (year, count) => {
  const minutes = workingMinutes(
    calendar,
    startOfLocalDay(`${year}-01-01`),
    startOfLocalDay(`${year + 1}-01-01`),
  );
  expect(minutes).toBe(count * 420);
});

// biome-ignore format: one row per case, columns aligned
const pauses: [why: string, due: string, unit: LimitUnit, from: string, to: string, moved: string][] = [
  ['wd by working minutes, then to the close', '2025-01-09 17:00', 'wd',  '2025-01-07 10:00', '2025-01-09 15:00', '2025-01-14 17:00'],
  ['wd over a weekend: nothing was lost',      '2025-01-13 17:00', 'wd',  '2025-01-10 17:00', '2025-01-13 08:30', '2025-01-13 17:00'],
  ['wd set by hand to noon: nothing was lost', '2025-01-13 12:00', 'wd',  '2025-01-10 17:00', '2025-01-13 08:30', '2025-01-13 12:00'],
  ['wd into another season',                   '2025-04-30 17:00', 'wd',  '2025-04-28 08:30', '2025-04-28 17:00', '2025-05-06 17:30'],
  ['wd by exactly one day stays at one day',   '2025-01-09 17:00', 'wd',  '2025-01-08 08:30', '2025-01-08 17:00', '2025-01-10 17:00'],
  ['wh by working minutes',                    '2025-01-06 12:00', 'wh',  '2025-01-06 10:00', '2025-01-06 11:30', '2025-01-06 15:00'],
  ['wh at night: nothing was lost',            '2025-01-07 09:30', 'wh',  '2025-01-06 17:00', '2025-01-07 08:00', '2025-01-07 09:30'],
  ['ch by the clock',                          '2025-01-07 09:30', 'ch',  '2025-01-06 17:00', '2025-01-07 08:00', '2025-01-08 00:30'],
  ['min by the clock',                         '2025-01-07 09:30', 'min', '2025-01-07 09:10', '2025-01-07 09:25', '2025-01-07 09:45'],
  ['cd by the clock, then to 24:00 of a working day', '2025-01-10 00:00', 'cd', '2025-01-06 09:00', '2025-01-07 09:00', '2025-01-11 00:00'],
  ['cd rolls off the weekend',                 '2025-01-11 00:00', 'cd',  '2025-01-06 09:00', '2025-01-07 09:00', '2025-01-14 00:00'],
  ['cd: half a day counts as its day',         '2025-01-08 00:00', 'cd',  '2025-01-06 09:00', '2025-01-06 21:00', '2025-01-09 00:00'],
  ['cd over a holiday',                        '2025-09-30 00:00', 'cd',  '2025-09-20 09:00', '2025-09-22 09:00', '2025-10-10 00:00'],
  ['an empty pause moves nothing',             '2025-01-10 00:00', 'cd',  '2025-01-06 09:00', '2025-01-06 09:00', '2025-01-10 00:00'],
];

test.each(pauses)('a pause moves %s', (_why, due, unit, from, to, moved) => {
  expect(shown(moveDue(calendar, local(due), unit, local(from), local(to)))).toBe(moved);
});

test('the pause of the example is 1,050 working minutes', () => {
  expect(workingMinutes(calendar, local('2025-01-07 10:00'), local('2025-01-09 15:00'))).toBe(1050);
});

test('a due time is provisional after the last published year, not at its midnight', () => {
  expect(isProvisional(calendar, local('2026-12-31 17:00'))).toBe(false);
  expect(isProvisional(calendar, local('2027-01-01 00:00'))).toBe(false);
  expect(isProvisional(calendar, local('2027-01-04 17:00'))).toBe(true);
});

test('a year between published ones that has no notice is provisional, and so are those before the first', () => {
  const gap = joinCalendar(makeDays(days), () => usualHours, [2025, 2027]);
  const years = ['2024-05-06', '2025-05-06', '2026-05-06', '2027-05-06', '2028-05-08'];
  expect(years.map((day) => isProvisional(gap, local(day)))).toEqual([true, false, true, false, true]);
  expect(isProvisional(gap, new Date('2150-01-01T00:00:00Z'))).toBe(true);
});

/** A township that opens at nine, has summer from June to August, and since 2026 no lunch break. */
const summer: Session[] = [[480, 690], [900, 1110]]; // biome-ignore format: short
const township: OfficeHours = { winter: [[540, 720], [780, 1020]], summer, summerMonths: [6, 8] }; // biome-ignore format: short
const newer: OfficeHours = { winter: [[540, 960]], summer: [[540, 960]], summerMonths: [6, 8] };
const other = joinCalendar(makeDays(days), (year) => (year < 2026 ? township : newer), [2025, 2026]);

// biome-ignore format: one row per case, columns aligned
test.each([
  ['its own opening',                  '2025-01-06 08:30', '1 wh',  '2025-01-06 10:00'],
  ['its own lunch',                    '2025-01-06 11:30', '1 wh',  '2025-01-06 13:30'],
  ['its own close',                    '2025-01-06 10:00', '1 wd',  '2025-01-07 17:00'],
  ['May is not summer there',          '2025-05-06 10:00', '1 wd',  '2025-05-07 17:00'],
  ['June is',                          '2025-06-03 10:00', '1 wd',  '2025-06-04 18:30'],
  ['into its summer',                  '2025-05-30 16:00', '2 wh',  '2025-06-03 09:00'],
  ['new hours from a new year',        '2025-12-31 16:00', '2 wh',  '2026-01-04 10:00'],
  ['and their close',                  '2025-12-31 16:00', '1 wd',  '2026-01-04 16:00'],
])('hours of a township: %s', (_why, start, length, due) => {
  expect(shown(addLimit(other, local(start), limit(length)))).toBe(due);
});

test('calendars that differ in hours share their days', () => {
  const shared = makeDays(days);
  const [one, two] = [usualHours, township].map((hours) => joinCalendar(shared, () => hours, []));
  expect(one!.days).toBe(two!.days);
});

test.each<[string, Session[]]>([
  ['no session', []],
  ['a session that ends before it begins', [[600, 540]]],
  ['sessions that overlap', [[510, 720], [700, 900]]], // biome-ignore format: short
  ['sessions out of order', [[810, 1020], [510, 720]]], // biome-ignore format: short
  ['a close at midnight', [[510, 1440]]],
  ['a fault of type', [[Number.NaN, 720]]],
])('hours with %s are refused', (_what, winter) => {
  expect(() => joinCalendar(makeDays([]), () => ({ ...usualHours, winter }), [])).toThrow(RangeError);
});

test('one working day before the due time, over a rest day and into another season', () => {
  const before = (due: string) => shown(oneDayBefore(calendar, local(due)));
  expect(before('2025-01-09 17:00')).toBe('2025-01-08 17:00');
  expect(before('2025-01-13 12:00')).toBe('2025-01-10 12:00');
  expect(before('2025-01-11 00:00')).toBe('2025-01-09 17:00');
  expect(before('2025-05-06 17:30')).toBe('2025-04-30 17:00');
  // The day before the new hours was shorter: by as much the warning comes earlier still.
  expect(shown(oneDayBefore(other, local('2026-01-04 16:00')))).toBe('2025-12-31 17:00');
  expect(shown(oneDayBefore(other, local('2025-06-03 18:30')))).toBe('2025-05-30 17:00');
});

test('office time is now, or the next opening', () => {
  const next = (at: string) => shown(nextOfficeTime(calendar, local(at)));
  expect(next('2025-01-06 09:00')).toBe('2025-01-06 09:00');
  expect(next('2025-01-06 07:00')).toBe('2025-01-06 08:30');
  expect(next('2025-01-06 12:00')).toBe('2025-01-06 13:30');
  expect(next('2025-01-06 17:00')).toBe('2025-01-07 08:30');
  expect(next('2025-01-11 09:00')).toBe('2025-01-13 08:30');
  expect(shown(nextOfficeTime(other, local('2025-06-03 12:00')))).toBe('2025-06-03 15:00');
});

test('the local date changes at 16:00 UTC', () => {
  expect(localDate(new Date('2025-01-06T15:59:59.999Z'))).toBe('2025-01-06');
  expect(localDate(new Date('2025-01-06T16:00:00Z'))).toBe('2025-01-07');
  expect(startOfLocalDay('2025-01-07')).toEqual(new Date('2025-01-06T16:00:00Z'));
  expect(() => startOfLocalDay('7 January')).toThrow(RangeError);
  expect(() => startOfLocalDay('2025-02-30')).toThrow(RangeError);
});

test('nonsense is refused and never becomes a date', () => {
  expect(() => addLimit(calendar, local('2025-01-06'), { value: 1.5, unit: 'wd' })).toThrow(RangeError);
  expect(() => addLimit(calendar, local('2025-01-06'), { value: -1, unit: 'ch' })).toThrow(RangeError);
  expect(() => addLimit(calendar, local('1969-01-06'), { value: 1, unit: 'wd' })).toThrow(RangeError);
  expect(() => addLimit(calendar, local('2100-12-31'), { value: 1, unit: 'wd' })).toThrow(RangeError);
});

/** A calendar as its rules say it: exceptions, and hours from a year on. */
interface Spoken {
  exceptions: Map<string, boolean>;
  hours: { from: number; hours: OfficeHours }[];
}

const hoursIn = ({ hours }: Spoken, year: number): OfficeHours =>
  hours.filter(({ from }) => from <= year).at(-1)?.hours ?? usualHours;
const toCalendar = (spoken: Spoken): Calendar =>
  joinCalendar(
    makeDays([...spoken.exceptions].map(([date, isWorkingDay]) => ({ date, isWorkingDay }))),
    (year) => hoursIn(spoken, year),
    [],
  );

/**
 * The model: every minute of some years says whether it is worked, and everything else walks from minute to minute.
 * It shares no line with the code.
 */
const began = Date.parse('2015-01-01T00:00+08:00');
const ended = Date.parse('2032-01-01T00:00+08:00');

function everyMinute({ exceptions, hours }: Spoken): Uint8Array {
  const minutes = new Uint8Array((ended - began) / MINUTE);
  for (let day = 0; began + day * DAY < ended; day++) {
    const date = new Date(began + 8 * HOUR + day * DAY);
    const [year, month, weekday] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDay()];
    const isWorkday = exceptions.get(date.toISOString().slice(0, 10)) ?? (weekday !== 0 && weekday !== 6);
    if (!isWorkday) continue;
    let kept = usualHours;
    for (const { from, hours: since } of hours) if (year >= from) kept = since;
    const isSummer = month >= kept.summerMonths[0] && month <= kept.summerMonths[1];
    for (const [opens, closes] of isSummer ? kept.summer : kept.winter)
      for (let minute = opens; minute < closes; minute++) minutes[day * 1440 + minute] = 1;
  }
  return minutes;
}

const minuteAt = (instant: number) => Math.floor((instant - began) / MINUTE);
const startOf = (minute: number) => began + minute * MINUTE;
const dayAt = (instant: number) => Math.floor((instant - began) / DAY);

function isRestDay(minutes: Uint8Array, day: number): boolean {
  for (let minute = day * 1440; minute < (day + 1) * 1440; minute++) if (minutes[minute] === 1) return false;
  return true;
}

function closeOfDay(minutes: Uint8Array, day: number): number {
  let minute = (day + 1) * 1440;
  while (minutes[minute - 1] === 0) minute--;
  return startOf(minute);
}

/** Forward over so much working time, as if it had begun with its minute. */
function walk(minutes: Uint8Array, from: number, work: number): number {
  if (work === 0) return from;
  let minute = minuteAt(from);
  let left = minutes[minute] === 1 ? work + from - startOf(minute) : work;
  for (; ; minute++) {
    if (minutes[minute] === 0) continue;
    if (left <= MINUTE) return startOf(minute) + left;
    left -= MINUTE;
  }
}

/** Back over so much working time, and on to where work ended before. */
function walkBack(minutes: Uint8Array, from: number, work: number): number {
  let minute = minuteAt(from);
  let part = from - startOf(minute);
  for (let left = work; ; minute--, part = MINUTE) {
    if (minutes[minute] === 0) continue;
    if (left < part) return startOf(minute) + part - left;
    left -= part;
  }
}

function workedBetween(minutes: Uint8Array, from: number, to: number): number {
  let [sum, minute] = [0, minuteAt(from)];
  if (minutes[minute] === 1) sum -= from - startOf(minute);
  for (; startOf(minute + 1) <= to; minute++) if (minutes[minute] === 1) sum += MINUTE;
  return minutes[minute] === 1 ? sum + to - startOf(minute) : sum;
}

function rollToWorkday(minutes: Uint8Array, day: number): number {
  let last = day;
  while (isRestDay(minutes, last)) last++;
  return began + (last + 1) * DAY;
}

function naiveDue(minutes: Uint8Array, start: number, { value, unit }: Limit): number {
  if (unit === 'min') return start + value * MINUTE;
  if (unit === 'ch') return start + value * HOUR;
  if (unit === 'wh') return walk(minutes, start, value * HOUR);
  let day = dayAt(start);
  if (unit === 'cd') return rollToWorkday(minutes, day + value);
  for (let counted = 0; counted < value; ) if (!isRestDay(minutes, ++day)) counted++;
  return closeOfDay(minutes, day);
}

function naiveMove(minutes: Uint8Array, due: number, unit: LimitUnit, from: number, to: number): number {
  if (to <= from) return due;
  if (unit === 'min' || unit === 'ch') return due + to - from;
  if (unit === 'cd') return rollToWorkday(minutes, dayAt(due + to - from - 1));
  const paused = workedBetween(minutes, from, to);
  const moved = walk(minutes, due, paused);
  return unit === 'wd' && paused > 0 ? closeOfDay(minutes, dayAt(moved)) : moved;
}

function naiveDayBefore(minutes: Uint8Array, due: number): number {
  let day = dayAt(due);
  while (isRestDay(minutes, day)) day--;
  return walkBack(minutes, due, workedBetween(minutes, began + day * DAY, began + (day + 1) * DAY));
}

function naiveOfficeTime(minutes: Uint8Array, now: number): number {
  let minute = minuteAt(now);
  while (minutes[minute] === 0) minute++;
  return Math.max(now, startOf(minute));
}

const [from, to] = [local('2016-01-01 00:00').getTime(), local('2027-12-31 23:59').getTime()];
const instant = fc.integer({ min: from, max: to }).map((time) => new Date(time));
const unit = fc.constantFrom<LimitUnit>('min', 'ch', 'wh', 'wd', 'cd');
const value = fc.integer({ min: 1, max: 20 });
const pause = fc.integer({ min: 0, max: 20 * DAY });
const ascending = (...dates: Date[]) => dates.sort((a, b) => a.getTime() - b.getTime());

/** Of three hours or more, or the walks are long: a model may be slow, but not that slow. */
const sessions = fc
  .uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 2, maxLength: 8 })
  .map((hours) => hours.sort((a, b) => a - b))
  .map((hours) =>
    hours.flatMap((opens, i): Session[] =>
      i % 2 === 0 && i + 1 < hours.length ? [[opens * 60 + 11, hours[i + 1]! * 60 + 47]] : [],
    ),
  )
  .filter((list) => list.reduce((sum, [opens, closes]) => sum + closes - opens, 0) >= 180);
const officeHours: fc.Arbitrary<OfficeHours> = fc.record({
  winter: sessions,
  summer: sessions,
  summerMonths: fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
});
/** The country's days with some of one's own on top, and hours that change with the years. */
const spoken: fc.Arbitrary<Spoken> = fc.record({
  exceptions: fc
    .array(fc.tuple(fc.integer({ min: 0, max: dayAt(ended) - 1 }), fc.boolean()), { maxLength: 400 })
    .map((own) => {
      const dates = own.map(([day, works]): [string, boolean] => [
        localDate(new Date(began + day * DAY)),
        works,
      ]);
      return new Map([
        ...days.map(({ date, isWorkingDay }): [string, boolean] => [date, isWorkingDay]),
        ...dates,
      ]);
    }),
  hours: fc
    .array(fc.record({ from: fc.integer({ min: 2015, max: 2029 }), hours: officeHours }), { maxLength: 4 })
    .map((list) => list.sort((a, b) => a.from - b.from)),
});

/** Many cases for each of some calendars, since a model of every minute takes its time to make. */
function eachCase<T>(
  one: fc.Arbitrary<T>,
  calendars: number,
  cases: number,
  look: (case_: T, calendar: Calendar, minutes: Uint8Array) => void,
) {
  fc.assert(
    fc.property(spoken, fc.array(one, { minLength: cases, maxLength: cases }), (said, list) => {
      const [calendar, minutes] = [toCalendar(said), everyMinute(said)];
      for (const case_ of list) look(case_, calendar, minutes);
    }),
    { numRuns: calendars, endOnFailure: true },
  );
}

/** `expect` costs more than an addition. */
function same(what: object, actual: Date, expected: number): void {
  if (actual.getTime() !== expected)
    expect({ ...what, is: actual }).toEqual({ ...what, is: new Date(expected) });
}

test('100,000 limits end where a walk from minute to minute ends', () => {
  let count = 0;
  eachCase(fc.tuple(instant, value, unit), 40, 2_500, ([start, value, unit], calendar, minutes) => {
    const due = addLimit(calendar, start, { value, unit });
    same({ start, value, unit }, due, naiveDue(minutes, start.getTime(), { value, unit }));
    count++;
  });
  expect(count).toBe(100_000);
});

test('paused due times, shares, the day before, office time and working minutes do so too', () => {
  const share = fc.constantFrom(0.5, 0.7, 1.5);
  eachCase(
    fc.tuple(instant, value, unit, pause, share),
    20,
    200,
    ([start, value, unit, length, share], calendar, minutes) => {
      const now = start.getTime();
      const due = addLimit(calendar, start, { value, unit });
      const until = new Date(now + length);
      const what = { start, value, unit, until };
      same(
        { ...what, moved: due },
        moveDue(calendar, due, unit, start, until),
        naiveMove(minutes, due.getTime(), unit, now, now + length),
      );
      same({ ...what, before: due }, oneDayBefore(calendar, due), naiveDayBefore(minutes, due.getTime()));
      same(what, nextOfficeTime(calendar, start), naiveOfficeTime(minutes, now));
      expect(workingMinutes(calendar, start, until)).toBe(workedBetween(minutes, now, now + length) / MINUTE);
      const isWork = unit === 'wh' || unit === 'wd';
      const used = isWork
        ? workedBetween(minutes, now, due.getTime()) * share
        : (due.getTime() - now) * share;
      same(
        { ...what, share },
        atShare(calendar, unit, start, due, share),
        Math.floor(isWork ? walk(minutes, now, used) : now + used),
      );
    },
  );
});

test('a later start is never due earlier, and a longer limit never either', () => {
  eachCase(fc.tuple(instant, instant, value, value, unit), 20, 1_000, ([a, b, m, n, unit], calendar) => {
    const [early, late] = ascending(a, b);
    const [short, long] = [Math.min(m, n), Math.max(m, n)];
    const due = addLimit(calendar, early!, { value: short, unit });
    if (
      due <= early! ||
      due > addLimit(calendar, late!, { value: short, unit }) ||
      due > addLimit(calendar, early!, { value: long, unit })
    )
      expect({ early, late, short, long, unit }).toBe('in order');
  });
});

test('a limit of min, ch or wh and then another is their sum', () => {
  const additive = fc.constantFrom<LimitUnit>('min', 'ch', 'wh');
  eachCase(fc.tuple(instant, value, value, additive), 20, 1_000, ([start, a, b, unit], calendar) => {
    const first = addLimit(calendar, start, { value: a, unit });
    const sum = addLimit(calendar, start, { value: a + b, unit }).getTime();
    same({ start, a, b, unit }, addLimit(calendar, first, { value: b, unit }), sum);
  });
});

test('working minutes add up, and a wh limit contains exactly its own', () => {
  eachCase(fc.tuple(instant, instant, instant, value), 20, 500, ([a, b, c, hours], calendar) => {
    const [from, middle, to] = ascending(a, b, c);
    const parts = workingMinutes(calendar, from!, middle!) + workingMinutes(calendar, middle!, to!);
    expect(workingMinutes(calendar, from!, to!)).toBeCloseTo(parts, 6);
    const due = addLimit(calendar, a, { value: hours, unit: 'wh' });
    expect(workingMinutes(calendar, a, due)).toBeCloseTo(hours * 60, 6);
  });
});

test('a pause never brings a due time forward, and a longer one never less', () => {
  eachCase(fc.tuple(instant, pause, pause, value, unit), 20, 500, ([start, m, n, value, unit], calendar) => {
    const due = addLimit(calendar, start, { value, unit });
    const after = (length: number) => moveDue(calendar, due, unit, start, new Date(start.getTime() + length));
    const [less, more] = [after(Math.min(m, n)), after(Math.max(m, n))];
    if (less < due || less > more) expect({ start, m, n, value, unit }).toBe('in order');
  });
});
