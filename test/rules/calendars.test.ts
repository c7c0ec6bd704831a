import { expect, test } from '@jest/globals';
import {
  describeYear,
  lineOf,
  makeCalendars,
  type Plan,
  planFaults,
  readCsv,
  readHolidayFile,
  saysSame,
} from '../../src/features/clocks/rules.ts';
import { addLimit, isProvisional } from '../../src/kernel/workday.ts';

const plan = (area: string, year: number, rest: Partial<Plan> = {}): Plan => ({
  ...{ area, year, source: 'local', officeHours: null, version: 1, days: [] },
  ...rest,
});
const off = (date: string) => ({ date, isWorkingDay: false, name: null });
const works = (date: string) => ({ date, isWorkingDay: true, name: null });
const local = (text: string) => new Date(`${text.replace(' ', 'T')}+08:00`);
const shown = (instant: Date) =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const hours = {
  winter: [{ opens: '09:00', closes: '16:00' }],
  summer: [{ opens: '07:00', closes: '14:00' }],
  summerFrom: 6,
  summerTo: 8,
};

const plans = [
  plan('', 2025, { source: 'gov_notice', days: [off('2025-01-01'), works('2025-01-26')] }),
  plan('', 2026, { source: 'gov_notice', days: [off('2025-12-31'), off('2026-01-01')] }),
  plan('', 2027, { source: 'statutory', days: [off('2027-01-01')] }),
  plan('33', 2027, { source: 'gov_notice', days: [off('2027-01-01'), off('2027-01-04')] }),
  plan('330802', 2025, { officeHours: hours }),
  plan('330802101', 2025, { days: [off('2025-01-06')] }),
  plan('330802101', 2026, { officeHours: { ...hours, summerFrom: 7 } }),
  plan('330803', 2026, { officeHours: hours }),
];
const calendarOf = makeCalendars(plans);
const due = (area: string, start: string) =>
  shown(addLimit(calendarOf(area), local(start), { value: 1, unit: 'wd' }));

test('an area lies in all that its code begins with, and the country holds every one', () => {
  expect(lineOf('330802101211')).toEqual(['', '33', '3308', '330802', '330802101', '330802101211']);
  expect(lineOf('')).toEqual(['']);
});

// biome-ignore format: one row per case, columns aligned
test.each([
  ['a plain day of an area without a word',         '34',              '2025-01-03 10:00', '2025-01-06 17:00'],
  ['a make-up day of the country',                  '34',              '2025-01-24 10:00', '2025-01-26 17:00'],
  ['a December day of the next notice',             '34',              '2025-12-30 10:00', '2026-01-02 17:00'],
  ['the province’s day',                            '330104',          '2026-12-31 10:00', '2027-01-05 17:00'],
  ['and not elsewhere',                             '34',              '2026-12-31 10:00', '2027-01-04 17:00'],
  ['the county’s hours',                            '330802100',       '2025-01-03 10:00', '2025-01-06 16:00'],
  ['the township’s day, with the county’s hours',   '330802101',       '2025-01-03 10:00', '2025-01-07 16:00'],
  ['so in its grids',                               '330802101211001', '2025-01-03 10:00', '2025-01-07 16:00'],
  ['summer of the county',                          '330802101',       '2025-06-04 10:00', '2025-06-05 14:00'],
  ['no longer once the township set its own hours', '330802101',       '2026-06-03 10:00', '2026-06-04 16:00'],
  ['hours do not reach back',                       '330803',          '2025-01-06 10:00', '2025-01-07 17:00'],
  ['but on',                                        '330803',          '2029-01-08 10:00', '2029-01-09 16:00'],
])('%s', (_what, area, start, expected) => {
  expect(due(area, start)).toBe(expected);
});

test('a year is certain for an area when it or one above it has the notice', () => {
  const certain = (area: string, day: string) => !isProvisional(calendarOf(area), local(`${day} 12:00`));
  expect(certain('34', '2026-03-02')).toBe(true);
  expect(certain('34', '2027-03-01')).toBe(false);
  expect(certain('330802101', '2027-03-01')).toBe(true);
  expect(certain('330802101', '2028-03-01')).toBe(false);
  expect(describeYear(plans, '330802101', 2027).published).toBe(true);
  expect(describeYear(plans, '', 2027).published).toBe(false);
});

test('areas that say nothing share a calendar, and those that differ in hours share their days', () => {
  expect(calendarOf('34')).toBe(calendarOf('350100'));
  expect(calendarOf('330802100')).toBe(calendarOf('330802100200'));
  expect(calendarOf('330802100').days).toBe(calendarOf('33').days);
  expect(calendarOf('330802100')).not.toBe(calendarOf('33'));
});

test('without any plan every week is plain, and every year provisional', () => {
  const plain = makeCalendars([])('33');
  expect(shown(addLimit(plain, local('2025-09-30 10:00'), { value: 1, unit: 'wd' }))).toBe(
    '2025-10-01 17:00',
  );
  expect(isProvisional(plain, local('2025-10-01 17:00'))).toBe(true);
});

test('a day may be made up where the area above rests, and only there', () => {
  const faults = (area: string, days: Plan['days']) =>
    planFaults(plans, { ...plan(area, 2025), days }).map(({ code }) => code);
  expect(faults('33', [works('2025-01-01')])).toEqual([]);
  expect(faults('33', [works('2025-01-04')])).toEqual([]);
  expect(faults('33', [works('2025-01-26')])).toEqual(['works-anyway']);
  expect(faults('330802101', [works('2025-01-06')])).toEqual(['works-anyway']);
  expect(faults('330802101211', [works('2025-01-06')])).toEqual([]);
});

const csv = (...lines: string[]) =>
  readCsv(
    ['date,isWorkingDay,name,source', ...lines].map((text, i) => ({ line: i + 1, cells: text.split(',') })),
  );

test('CSV: each day in its own year', () => {
  expect(
    csv('2027-01-01,false,元旦,gov_notice', '2028-01-03,true,,local', '2027-01-02,false,元旦,gov_notice'),
  ).toEqual({
    faults: [],
    plans: [
      {
        ...{ year: 2027, source: 'gov_notice' },
        days: [
          { date: '2027-01-01', isWorkingDay: false, name: '元旦' },
          { date: '2027-01-02', isWorkingDay: false, name: '元旦' },
        ],
      },
      { year: 2028, source: 'local', days: [works('2028-01-03')] },
    ],
  });
});

test.each([
  ['2027-1-1,false,元旦,gov_notice', 'invalid-date'],
  ['2027-02-30,false,元旦,gov_notice', 'invalid-date'],
  ['1989-01-02,false,元旦,gov_notice', 'invalid-date'],
  ['2027-01-01,FALSE,元旦,gov_notice', 'invalid-boolean'],
  ['2027-01-01,false,元旦,radio', 'unknown-source'],
  ['2027-01-01,false,元旦', 'wrong-columns'],
  [`2027-01-01,false,${'长'.repeat(51)},gov_notice`, 'invalid-name'],
])('CSV: %s is %s, with its line', (line, code) => {
  const { faults, plans } = csv('2027-01-03,true,,gov_notice', line);
  expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([['/lines/3', code]]);
  expect(plans).toHaveLength(1);
});

test('CSV: a year has one source, and the file its header', () => {
  const { faults } = csv('2027-01-01,false,元旦,gov_notice', '2027-10-01,false,国庆节,statutory');
  expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([['/lines/3', 'mixed-source']]);
  expect(readCsv([]).faults[0]?.code).toBe('wrong-header');
  expect(readCsv([{ line: 1, cells: ['date'] }]).faults[0]?.code).toBe('wrong-header');
});

test('JSON: the year is that of the title, whatever December it reaches into', () => {
  const file = {
    ...{ $schema: 'x', year: 2027, papers: ['a notice'] },
    days: [
      { name: '元旦', date: '2026-12-31', isOffDay: false },
      { name: '元旦', date: '2027-01-01', isOffDay: true },
    ],
  };
  expect(readHolidayFile(file)).toEqual({
    faults: [],
    plans: [
      {
        ...{ year: 2027, source: 'gov_notice' },
        days: [
          { date: '2026-12-31', isWorkingDay: true, name: '元旦' },
          { date: '2027-01-01', isWorkingDay: false, name: '元旦' },
        ],
      },
    ],
  });
  expect(readHolidayFile({ ...file, papers: [], days: [] }).faults[0]?.code).toBe('not-published');
  expect(readHolidayFile({ year: 2027 }).faults.map(({ pointer }) => pointer)).toEqual(['/papers', '/days']);
  expect(
    readHolidayFile({ ...file, days: [{ name: '', date: '2027-13-01', isOffDay: true }] }).faults[0],
  ).toMatchObject({
    ...{ pointer: '/days/0/date', code: 'invalid-format' },
  });
});

test('plans say the same whatever the order of their days', () => {
  const [a, b] = [off('2025-01-01'), works('2025-01-26')];
  expect(saysSame(plan('', 2025, { days: [a, b] }), plan('', 2025, { days: [b, a] }))).toBe(true);
  expect(saysSame(plan('', 2025, { days: [a] }), plan('', 2025, { days: [a, b] }))).toBe(false);
  expect(saysSame(plan('', 2025, { days: [a] }), plan('', 2025, { days: [{ ...a, name: '元旦' }] }))).toBe(
    false,
  );
  expect(saysSame(plan('', 2025), plan('', 2025, { source: 'gov_notice' }))).toBe(false);
});
