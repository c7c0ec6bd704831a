import { writeFileSync } from 'node:fs';

// Run after each yearly notice with a new chinese-days: `npx tsx scripts/make-calendar.ts`.
// The package is asked with YYYY-MM-DD strings only: a Date would be read in the zone of the process. Its lunar
// functions do so even with strings (west of Greenwich festivals move by a day), so the zone is set before it loads.
process.env.TZ = 'Asia/Shanghai';
const { default: chineseDays } = await import('chinese-days');

const FIRST_YEAR = 2016;
const LAST_PUBLISHED_YEAR = 2026;
const LAST_YEAR = 2035;
const DAY = 86_400_000;

interface Row {
  date: string;
  isWorkingDay: boolean;
  name: string;
  source: 'gov_notice' | 'statutory';
}

const textOf = (day: number) => new Date(day).toISOString().slice(0, 10);
const shift = (date: string, days: number) => textOf(Date.parse(date) + days * DAY);
const isWeekday = (date: string) => ![0, 6].includes(new Date(date).getUTCDay());

function datesOf(year: number): string[] {
  const length = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY;
  return Array.from({ length }, (_, i) => textOf(Date.UTC(year, 0, 1 + i)));
}

/** The days on which the notice of the State Council departs from a plain week. */
function noticeDays(year: number): Row[] {
  return datesOf(year)
    .map((date) => chineseDays.getDayDetail(date))
    .filter(({ date, work }) => work !== isWeekday(date))
    .map(({ date, work, name }) => {
      // "National Day,国庆节,3": make-up days carry the name of the holiday they pay for.
      const [, zh = ''] = name.split(',');
      const holiday = /(节|元旦)$/.test(zh) ? zh : `${zh}节`;
      return { date, isWorkingDay: work, name: work ? `${holiday}补班` : holiday, source: 'gov_notice' };
    });
}

/** The 13 days that the law itself makes holidays; which days are swapped is unknown until the notice. */
function statutoryDays(year: number): Row[] {
  const lunar = (monthDay: string) => chineseDays.getSolarDateFromLunar(`${year}-${monthDay}`).date;
  const newYear = lunar('01-01');
  const holidays: [string, string][] = [
    [`${year}-01-01`, '元旦'],
    ...[-1, 0, 1, 2].map((days): [string, string] => [shift(newYear, days), '春节']),
    [chineseDays.getSolarTermDate(year, 4, 'pure_brightness'), '清明节'],
    ...['05-01', '05-02'].map((day): [string, string] => [`${year}-${day}`, '劳动节']),
    [lunar('05-05'), '端午节'],
    [lunar('08-15'), '中秋节'],
    ...['10-01', '10-02', '10-03'].map((day): [string, string] => [`${year}-${day}`, '国庆节']),
  ];
  // Mid-autumn can fall on National Day (2031): one row with both names.
  const names = new Map<string, string>();
  for (const [date, name] of holidays) names.set(date, [names.get(date), name].filter(Boolean).join('、'));
  return [...names]
    .filter(([date]) => isWeekday(date))
    .map(([date, name]): Row => ({ date, isWorkingDay: false, name, source: 'statutory' }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** A published year has make-up days; without any, the package knows nothing and would answer "plain weeks". */
function publishedDays(year: number): Row[] {
  const rows = noticeDays(year);
  if (!rows.some((row) => row.isWorkingDay)) throw new Error(`chinese-days has no plan for ${year}`);
  return rows;
}

const rows: Row[] = [];
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  rows.push(...(year <= LAST_PUBLISHED_YEAR ? publishedDays(year) : statutoryDays(year)));
}
const lines = rows.map(({ date, isWorkingDay, name, source }) =>
  [date, isWorkingDay, name, source].join(','),
);
writeFileSync(
  new URL('../data/work-calendar.csv', import.meta.url),
  `${['date,isWorkingDay,name,source', ...lines].join('\n')}\n`,
);
