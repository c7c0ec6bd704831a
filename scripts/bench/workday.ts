import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import {
  addLimit,
  type Calendar,
  joinCalendar,
  type Limit,
  makeDays,
  type OfficeHours,
  usualHours,
} from '../../src/kernel/workday.ts';
import { median } from './measure.ts';
import { seeded } from './random.ts';

const additions = 1_000_000;
const target = 1_000_000;

/** How many limits one core adds to a start in a second, whether that is the target, and what a calendar takes. */
export function measureWorkday(): { text: string; isMet: boolean } {
  const { calendars, starts, limits } = prepare();
  const rates: number[] = [];
  for (let round = 0; round < 7; round++) {
    const began = performance.now();
    let sum = 0;
    for (let i = 0; i < additions; i++) sum += addLimit(calendars[i]!, starts[i]!, limits[i]!).getTime();
    const rate = additions / ((performance.now() - began) / 1000);
    // The sum is used, so that no addition can be left out.
    if (!Number.isFinite(sum)) throw new Error('not a due time');
    if (round >= 2) rates.push(rate); // the first ones warm up
  }
  const rate = Math.round(median(rates));
  const number = (value: number) => value.toLocaleString('en');
  const text = `additions of limits (min, ch, wh, wd, cd in turn): ${number(rate)} a second, target ${number(target)}; Node ${process.version}`;
  return { text, isMet: rate >= target };
}

const units = ['min', 'ch', 'wh', 'wd', 'cd'] as const;

/** The country's calendar, and that of a township with other hours. */
function prepare(): { calendars: Calendar[]; starts: Date[]; limits: Limit[] } {
  const random = seeded(7);
  const csv = readFileSync(new URL('../../data/work-calendar.csv', import.meta.url));
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  const days = makeDays(
    rows.map(({ date = '', isWorkingDay }) => ({ date, isWorkingDay: isWorkingDay === 'true' })),
  );
  const other: OfficeHours = { ...usualHours, winter: [[540, 720], [780, 1020]], summerMonths: [6, 8] }; // biome-ignore format: short
  const both = [usualHours, other].map((hours) => joinCalendar(days, () => hours, [2026]));
  const [from, to] = [Date.UTC(2016, 0, 1), Date.UTC(2027, 0, 1)];
  const each = <T>(make: (i: number) => T) => Array.from({ length: additions }, (_, i) => make(i));
  return {
    calendars: each(() => random.pick(both)),
    starts: each(() => new Date(from + random.below(to - from))),
    limits: each((i) => ({ value: 1 + random.below(60), unit: units[i % units.length]! })),
  };
}
