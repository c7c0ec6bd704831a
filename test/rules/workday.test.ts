import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addLimit,
  type CalendarDay,
  isProvisional,
  type Limit,
  type LimitUnit,
  localDate,
  makeCalendar,
  moveDue,
  startOfLocalDay,
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
const DAY = 1440 * MINUTE;

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

const instant = fc
  .date({ min: local('2016-01-01'), max: local('2026-06-30'), noInvalidDate: true })
  .map((date) => new Date(date));
const unit = fc.constantFrom<LimitUnit>('min', 'ch', 'wh', 'wd', 'cd');
const value = fc.integer({ min: 1, max: 60 });
const ascending = (...dates: Date[]) => dates.sort((a, b) => a.getTime() - b.getTime());

test('a later start is never due earlier, and a longer limit never either', () => {
  fc.assert(
    fc.property(instant, instant, value, value, unit, (a, b, m, n, unit) => {
      const [early, late] = ascending(a, b);
      const due = addLimit(calendar, early!, { value: Math.min(m, n), unit });
      expect(due > early!).toBe(true);
      expect(due <= addLimit(calendar, late!, { value: Math.min(m, n), unit })).toBe(true);
      expect(due <= addLimit(calendar, early!, { value: Math.max(m, n), unit })).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('working minutes add up, and a wh limit contains exactly its own', () => {
  fc.assert(
    fc.property(instant, instant, instant, value, (a, b, c, hours) => {
      const [from, middle, to] = ascending(a, b, c);
      const parts = workingMinutes(calendar, from!, middle!) + workingMinutes(calendar, middle!, to!);
      expect(workingMinutes(calendar, from!, to!)).toBeCloseTo(parts, 6);
      const due = addLimit(calendar, a, { value: hours, unit: 'wh' });
      expect(workingMinutes(calendar, a, due)).toBeCloseTo(hours * 60, 6);
    }),
    { numRuns: 1000 },
  );
});

test('a pause never brings a due time forward, and a longer one never less', () => {
  fc.assert(
    fc.property(
      instant,
      fc.integer({ max: 30 * 1440, min: 0 }),
      fc.integer({ max: 30 * 1440, min: 0 }),
      value,
      unit,
      (start, m, n, value, unit) => {
        const due = addLimit(calendar, start, { value, unit });
        const after = (minutes: number) => new Date(start.getTime() + minutes * MINUTE);
        const moved = moveDue(calendar, due, unit, start, after(Math.min(m, n)));
        expect(moved >= due).toBe(true);
        expect(moved <= moveDue(calendar, due, unit, start, after(Math.max(m, n)))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

/** The model: every minute asks the rules anew. */
const exceptions = new Map(days.map((day) => [day.date, day.isWorkingDay]));
function isWorkingMinute(instant: number): boolean {
  const [date = '', time = ''] = shown(new Date(instant)).split(' ');
  const weekday = new Date(date).getUTCDay();
  if (!(exceptions.get(date) ?? (weekday !== 0 && weekday !== 6))) return false;
  const isSummer = date.slice(5) >= '05-01' && date.slice(5) <= '09-30';
  const [reopens, closes] = isSummer ? ['14:00', '17:30'] : ['13:30', '17:00'];
  return (time >= '08:30' && time < '12:00') || (time >= reopens && time < closes);
}

test('working minutes agree with asking every minute', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 8 * DAY }), (from, length) => {
      const to = new Date(from.getTime() + length);
      let expected = 0;
      for (let t = Math.floor(from.getTime() / MINUTE) * MINUTE; t < to.getTime(); t += MINUTE) {
        const part = Math.min(t + MINUTE, to.getTime()) - Math.max(t, from.getTime());
        if (isWorkingMinute(t)) expected += part / MINUTE;
      }
      expect(workingMinutes(calendar, from, to)).toBeCloseTo(expected, 6);
    }),
    { numRuns: 80 },
  );
});
