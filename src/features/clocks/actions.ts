import { parse } from 'csv-parse/sync';
import type { Tx } from '../../db/tx.ts';
import { addJob } from '../../jobs/queue.ts';
import { record } from '../../journal/record.ts';
import { type Fault, Problem } from '../../kernel/problem.ts';
import { recountJob } from '../deadlines/jobs.ts';
import type { WorkCalendar } from './contract.ts';
import { countChange, isKnownArea, loadPlans, savePlan } from './queries.ts';
import {
  country,
  describeYear,
  lineOf,
  type Plan,
  planFaults,
  type ReadFile,
  readCsv,
  readHolidayFile,
  saysSame,
  toArea,
} from './rules.ts';

/** A year as an area keeps it. */
export async function getCalendar(tx: Tx, area: string, year: number): Promise<WorkCalendar> {
  await assertKnown(tx, area);
  return describeYear(await loadPlans(tx.client, lineOf(area)), area, year);
}

export interface CalendarChange extends Omit<Plan, 'version'> {
  /** As seen by whoever changes it. */
  version: number | undefined;
}

/**
 * Replaces what an area says of a year: the only place where a calendar changes. `tx.calendarOf` still answers by the
 * former one here; every transaction after this one counts by the new.
 */
export async function putCalendar(tx: Tx, { version, ...plan }: CalendarChange): Promise<WorkCalendar> {
  const { area, year } = plan;
  await countChange(tx); // first, since others wait here for their turn
  await assertKnown(tx, area);
  const before = await loadPlans(tx.client, lineOf(area));
  const own = before.find((one) => one.area === area && one.year === year);
  if (version !== undefined && version !== own?.version)
    throw new Problem('changed-meanwhile', { current: own?.version ?? null });
  const faults = planFaults(before, plan);
  if (faults.length > 0) throw new Problem('calendar-invalid', {}, faults);

  await savePlan(tx, plan);
  await addJob(tx, recountJob, { area, year }, `${area} ${year}`);
  const after = describeYear(await loadPlans(tx.client, lineOf(area)), area, year);
  await record(tx, {
    event: 'calendar.put',
    subject: 'calendar',
    subjectId: `${toArea(area)}/${year}`,
    area: area === country ? null : area,
    data: {
      version: after.version,
      source: plan.source,
      days: plan.days.length,
      officeHours: plan.officeHours !== null,
    },
  });
  return after;
}

async function assertKnown(tx: Tx, area: string): Promise<void> {
  if (area !== country && !(await isKnownArea(tx, area))) throw new Problem('not-found');
}

export interface CalendarFile {
  text: string;
  area: string;
  /** Of several years in the file only this one. */
  year: number | undefined;
}

/** Takes the days of an area from a file, its years all or none; office hours stay, and so does a year that says the same. */
export async function importCalendar(
  tx: Tx,
  { text, area, year }: CalendarFile,
): Promise<{ changed: number[]; unchanged: number[] }> {
  const { plans, faults } = readFile(text);
  if (faults.length > 0) throw new Problem('import-refused', {}, faults);
  const wanted = plans.filter((plan) => year === undefined || plan.year === year);
  if (wanted.length === 0) throw new Problem('import-refused', {}, [nothingIn(year)]);

  await assertKnown(tx, area);
  const present = (await loadPlans(tx.client, [area])).map((plan) => [plan.year, plan] as const);
  const own = new Map(present);
  const done = { changed: [] as number[], unchanged: [] as number[] };
  for (const plan of wanted) {
    const before = own.get(plan.year);
    if (before && saysSame(before, plan)) done.unchanged.push(plan.year);
    else {
      await putCalendar(tx, {
        ...plan,
        area,
        officeHours: before?.officeHours ?? null,
        version: before?.version,
      });
      done.changed.push(plan.year);
    }
  }
  return done;
}

const nothingIn = (year: number | undefined): Fault => ({
  pointer: '',
  code: 'nothing-found',
  detail:
    year === undefined
      ? { zh: '文件中没有日子', en: 'The file holds no day' }
      : { zh: `文件中没有 ${year} 年`, en: `The file does not hold ${year}` },
});

function readFile(text: string): ReadFile {
  const content = text.trimStart(); // which takes a byte order mark off, too
  if (content.startsWith('{')) return readHolidayFile(parseJson(content));
  try {
    const options = { bom: true, skip_empty_lines: true, relax_column_count: true, trim: true, info: true };
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return readCsv(records.map(({ record, info }) => ({ line: info.lines, cells: record })));
  } catch (error) {
    const [zh, en] = ['不是 CSV:引号不配对', 'Not CSV: quotes do not match'];
    const line = Number((error as { lines?: number }).lines ?? 1);
    throw new Problem('import-refused', {}, [
      { pointer: `/lines/${line}`, code: 'not-csv', detail: { zh, en } },
    ]);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const detail = { zh: '不是 JSON', en: 'Not JSON' };
    throw new Problem('import-refused', {}, [{ pointer: '', code: 'not-json', detail }]);
  }
}
