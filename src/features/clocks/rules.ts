import { codeLength } from '../../kernel/area-code.ts';
import { messageOf } from '../../kernel/message.ts';
import type { Fault } from '../../kernel/problem.ts';
import { visibleLine } from '../../kernel/text.ts';
import {
  type Calendar,
  type DayTable,
  joinCalendar,
  type OfficeHours as KeptHours,
  makeDays,
  type Session,
  usualHours,
} from '../../kernel/workday.ts';
import {
  CalendarSource,
  firstYear,
  HolidayFile,
  lastYear,
  national,
  type OfficeHours,
  type WorkCalendar,
} from './contract.ts';

/** The key of the whole country, above every area. */
export const country = '';

export const toKey = (area: string): string => (area === national ? country : area);
export const toArea = (key: string): string => (key === country ? national : key);

interface PlanDay {
  date: string;
  isWorkingDay: boolean;
  name: string | null;
}

/** What one area says of one year. */
export interface Plan {
  area: string;
  year: number;
  source: CalendarSource;
  officeHours: OfficeHours | null;
  version: number;
  days: PlanDay[];
}

/** The areas that an area lies in, the country first and itself last. */
export const lineOf = (area: string): string[] => [
  country,
  ...Object.values(codeLength)
    .filter((length) => length <= area.length)
    .map((length) => area.slice(0, length)),
];

/** The plans of an area and of those above it, in the order in which they are said: whatever comes later counts. */
const plansOf = (plans: readonly Plan[], line: readonly string[]): Plan[] =>
  plans
    .filter(({ area }) => line.includes(area))
    .toSorted((a, b) => a.area.length - b.area.length || a.year - b.year);

const publishedIn = (plans: readonly Plan[]): number[] =>
  plans.filter(({ source }) => source === 'gov_notice').map(({ year }) => year);

/** Hours stay until the same area sets others; the nearest area that ever set some decides. */
function hoursSetFor(plans: readonly Plan[], year: number): Plan | undefined {
  const set = plans.filter((plan) => plan.officeHours !== null && plan.year <= year);
  return set.at(-1);
}

/** The calendar of every area, made when first asked for; areas that differ in hours only share their days. */
export function makeCalendars(plans: readonly Plan[]): (area: string) => Calendar {
  const speaking = new Set(plans.map(({ area }) => area));
  const calendars = new Map<string, Calendar>();
  const tables = new Map<string, DayTable>();
  const make = (line: string[]): Calendar => {
    const said = plansOf(plans, line);
    const withDays = said.filter(({ days }) => days.length > 0);
    const key = [...new Set(withDays.map(({ area }) => area))].join();
    const days = tables.get(key) ?? makeDays(withDays.flatMap((plan) => plan.days));
    tables.set(key, days);
    return joinCalendar(days, (year) => toKept(hoursSetFor(said, year)?.officeHours), publishedIn(said));
  };
  return (area) => {
    const line = lineOf(area).filter((one) => speaking.has(one));
    const key = line.join();
    const calendar = calendars.get(key) ?? make(line);
    calendars.set(key, calendar);
    return calendar;
  };
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const time = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

function toKept(hours: OfficeHours | null | undefined): KeptHours {
  if (!hours) return usualHours;
  const sessions = (list: OfficeHours['winter']) =>
    list.map(({ opens, closes }): Session => [minutes(opens), minutes(closes)]);
  return {
    winter: sessions(hours.winter),
    summer: sessions(hours.summer),
    summerMonths: [hours.summerFrom, hours.summerTo],
  };
}

function toOfficeHours({ winter, summer, summerMonths }: KeptHours): OfficeHours {
  const sessions = (list: readonly Session[]) =>
    list.map(([opens, closes]) => ({ opens: time(opens), closes: time(closes) }));
  return {
    winter: sessions(winter),
    summer: sessions(summer),
    summerFrom: summerMonths[0],
    summerTo: summerMonths[1],
  };
}

/** A year as an area keeps it, with who set what. */
export function describeYear(plans: readonly Plan[], area: string, year: number): WorkCalendar {
  const said = plansOf(plans, lineOf(area));
  const own = said.find((plan) => plan.area === area && plan.year === year);
  const hours = hoursSetFor(said, year);
  return {
    area: toArea(area),
    year,
    published: publishedIn(said).includes(year),
    source: own?.source ?? null,
    days: daysOf(said, year),
    officeHours: hours?.officeHours ?? toOfficeHours(usualHours),
    officeHoursFrom: hours ? { area: toArea(hours.area), year: hours.year } : null,
    version: own?.version ?? null,
  };
}

/** The days within the year, and those before it that its own plans set. */
function daysOf(said: readonly Plan[], year: number): WorkCalendar['days'] {
  const days = new Map<string, WorkCalendar['days'][number]>();
  for (const { area, year: setFor, source, days: list } of said)
    for (const day of list) days.set(day.date, { ...day, source, setBy: toArea(area), setFor });
  return [...days.values()]
    .filter(({ date, setFor }) => setFor === year || date.startsWith(`${year}-`))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay());

/** Does the day work where nothing of this plan is said? */
function worksOtherwise(plans: readonly Plan[], area: string, date: string): boolean {
  const above = plansOf(plans, lineOf(area).slice(0, -1));
  const said = above.flatMap(({ days }) => days).filter((day) => day.date === date);
  return said.at(-1)?.isWorkingDay ?? isWeekday(date);
}

const fault = (pointer: string, code: string, zh: string, en: string): Fault => ({
  pointer,
  code,
  detail: { zh, en },
});

/** Holidays by law in every year: a plan of the country that lets people work on them is for another year, or empty. */
const fixedHolidays = ['01-01', '05-01', '10-01', '10-02'];

/** Everything that is wrong with what an area wants to say of a year, over what the others say. */
export function planFaults(
  plans: readonly Plan[],
  { area, year, source, days }: Omit<Plan, 'version'>,
): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const [i, { date, isWorkingDay }] of days.entries()) {
    const blame = (code: string, zh: string, en: string) =>
      faults.push(fault(`/days/${i}/date`, code, `${date} ${zh}`, `${date} ${en}`));
    if (date < `${year - 1}-12-01` || date > `${year}-12-31`)
      blame(
        'outside-year',
        `不在 ${year} 年及上一年 12 月内`,
        `is neither in ${year} nor in the December before`,
      );
    else if (seen.has(date)) blame('duplicate-day', '重复', 'is listed twice');
    else if (isWorkingDay && worksOtherwise(plans, area, date))
      blame('works-anyway', '本来就是工作日,不是补班', 'is a working day anyway, nothing is made up on it');
    seen.add(date);
  }
  return area === country ? [...faults, ...countryFaults(year, source, days)] : faults;
}

function countryFaults(year: number, source: CalendarSource, days: readonly PlanDay[]): Fault[] {
  const off = new Map(days.map(({ date, isWorkingDay }) => [date, !isWorkingDay]));
  const worked = fixedHolidays
    .map((day) => `${year}-${day}`)
    .filter((date) => !(off.get(date) ?? !isWeekday(date)))
    .map((date) => fault('/days', 'holiday-missing', `${date} 是法定节假日`, `${date} is a holiday by law`));
  if (source !== 'local') return worked;
  return [
    fault('/source', 'local-for-country', '全国不能用 local', 'The country has no local arrangement'),
    ...worked,
  ];
}

/** What a file says of its years, not yet looked at in detail; its faults are those of reading it. */
export interface ReadFile {
  plans: Pick<Plan, 'year' | 'source' | 'days'>[];
  faults: Fault[];
}

const csvHeader = ['date', 'isWorkingDay', 'name', 'source'];
const csvDate = /^(\d{4})-\d\d-\d\d$/;

/** Years from lines of CSV, each line with its number; a day belongs to its own year, and a year has one source. */
export function readCsv(lines: readonly { line: number; cells: readonly string[] }[]): ReadFile {
  const faults: Fault[] = [];
  const plans = new Map<number, ReadFile['plans'][number]>();
  const [header, ...rows] = lines;
  if (header?.cells.join() !== csvHeader.join())
    return {
      plans: [],
      faults: [
        fault('/lines/1', 'wrong-header', `首行须为 ${csvHeader}`, `The first line must be ${csvHeader}`),
      ],
    };
  for (const { line, cells } of rows) {
    const [date = '', works = '', name = '', source = ''] = cells;
    const wrong = lineFault(cells);
    if (wrong) {
      faults.push({ ...wrong, pointer: `/lines/${line}` });
      continue;
    }
    const year = Number(date.slice(0, 4));
    const plan = plans.get(year) ?? { year, source: source as CalendarSource, days: [] };
    plans.set(year, plan);
    plan.days.push({ date, isWorkingDay: works === 'true', name: name || null });
    if (plan.source !== source)
      faults.push(fault(`/lines/${line}`, 'mixed-source', '同一年的来源须相同', 'A year has one source'));
  }
  return { plans: [...plans.values()], faults };
}

function lineFault(cells: readonly string[]): Fault | undefined {
  const [date = '', works = '', name = '', source = ''] = cells;
  const year = Number(csvDate.exec(date)?.[1]);
  if (cells.length !== csvHeader.length)
    return fault('', 'wrong-columns', '须为 4 列', 'There must be 4 columns');
  if (!(year >= firstYear && year <= lastYear) || !isDate(date))
    return fault('', 'invalid-date', '日期形如 2027-01-01', 'A date looks like 2027-01-01');
  if (works !== 'true' && works !== 'false')
    return fault('', 'invalid-boolean', 'isWorkingDay 须为 true 或 false', 'isWorkingDay is true or false');
  if (name.length > 50 || !visibleLine.test(name))
    return fault(
      '',
      'invalid-name',
      '名称过长或含控制字符',
      'The name is too long or holds control characters',
    );
  if (!CalendarSource.is(source))
    return fault(
      '',
      'unknown-source',
      `来源须为 ${CalendarSource.codes.join('、')} 之一`,
      `The source is one of ${CalendarSource.codes.join(', ')}`,
    );
  return undefined;
}

function isDate(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

/** The year of one notice, `{year, papers, days: [{name, date, isOffDay}]}`; without a paper it is not published yet. */
export function readHolidayFile(content: unknown): ReadFile {
  const read = HolidayFile.safeParse(content, { error: (issue) => messageOf(issue) });
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => {
      const [zh = '', en = zh] = message.split(' · ');
      return fault(`/${path.join('/')}`, 'invalid-format', zh, en);
    });
    return { plans: [], faults };
  }
  const { year, papers, days } = read.data;
  if (papers.length === 0)
    return {
      plans: [],
      faults: [
        fault('/papers', 'not-published', `${year} 年的通知尚未公布`, `There is no notice for ${year} yet`),
      ],
    };
  const list = days.map(({ date, isOffDay, name }) => ({ date, isWorkingDay: !isOffDay, name }));
  return { plans: [{ year, source: 'gov_notice', days: list }], faults: [] };
}

const shown = ({ source, days }: Pick<Plan, 'source' | 'days'>): string =>
  JSON.stringify([
    source,
    days
      .map(({ date, isWorkingDay, name }) => [date, isWorkingDay, name])
      .sort(([a], [b]) => (a! < b! ? -1 : 1)),
  ]);

/** Do both say the same of the days? */
export const saysSame = (a: Pick<Plan, 'source' | 'days'>, b: Pick<Plan, 'source' | 'days'>): boolean =>
  shown(a) === shown(b);
