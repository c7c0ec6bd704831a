import { type Calendar, localDate, startOfLocalDay, workingMinutes } from '../kernel/workday.ts';
import { type CaseClock, type Change, dayAndTime, nameOf } from './clock-changes.ts';
import { type Labels, pad } from './telling.ts';

const dayMs = 86_400_000;
const date = (text: string) => new Date(text);

/** Working minutes that a clock ran: from its start to its end, without the intervals in which it stood still. */
export function usedMinutes(
  { startedAt, endedAt, pausedAt, pauses }: CaseClock,
  now: Date,
  calendar: Calendar,
): number {
  const until = date(endedAt ?? pausedAt ?? now.toISOString());
  const still = pauses.map(({ from, to }) => workingMinutes(calendar, date(from), date(to)));
  return still.reduce((left, pause) => left - pause, workingMinutes(calendar, date(startedAt), until));
}

/** Name, start, due time and end; what is said of them stands last. */
const [wide, narrow] = [40, 17];
const row = (name: string, started: string, due: string, end = '', said = ''): string =>
  (pad(name, wide) + pad(started, narrow) + pad(due, narrow) + pad(end, narrow) + said).trimEnd();
/** Below a clock: what happened to it goes on into the column of the start. */
const below = (text: string, due = ''): string => (pad(`  ${text}`, wide + narrow) + due).trimEnd();

/** Every clock in lines: start, first due time, end and verdict; below it each pause and each further due time. */
export function tableOf(clocks: readonly CaseClock[], labels: Labels): string[] {
  const head = row('时钟 Clock', '起算 Started', '到期 Due', '停止 Ended', '结果');
  return [head, '-'.repeat(100), ...clocks.flatMap((clock) => rowsOf(clock, labels))];
}

const results = { true: '按时', false: '超期 late', null: '—' };

function rowsOf(clock: CaseClock, labels: Labels): string[] {
  const [first, ...later] = clock.dues;
  const { startedAt, endedAt, state } = clock;
  const end = endedAt ? dayAndTime(endedAt) : labels.get(`ClockState.${state}`)!;
  const result = state === 'cancelled' ? '取消' : results[`${clock.inTime}`];
  const main = row(nameOf(clock, labels), dayAndTime(startedAt), dayAndTime(first!.dueAt), end, result);
  const moved = later.map(({ dueAt, at, because }) =>
    below(`${dayAndTime(at)}  ${labels.get(`CaseVerb.${because}`)}`, dayAndTime(dueAt)),
  );
  const paused = clock.pauses.map(({ from, to }) =>
    below(`${dayAndTime(from)}  暂停至 stood still to ${dayAndTime(to)}`),
  );
  return [main, ...[...paused, ...moved].sort()];
}

interface Told {
  clocks: readonly CaseClock[];
  changes: readonly Change[];
  calendar: Calendar;
  /** The end of what is drawn. */
  until: Date;
}

/** A line for each clock that ran over several days, a column for each working day. */
export function chartOf({ clocks, changes, calendar, until }: Told, labels: Labels): string[] {
  const days = workingDays(date(clocks[0]!.startedAt), until, calendar);
  const long = clocks.filter((clock) => runsOn(clock, days).length > 1);
  const lines = long.map((clock) => {
    const own = changes.filter((change) => change.clock.id === clock.id);
    return (
      pad(nameOf(clock, labels), margin) +
      days
        .map((day) => markOf(clock, own, day))
        .join('')
        .trimEnd()
    );
  });
  return [...ruler(days).map((line) => pad('', margin) + line), ...lines];
}

const margin = 36;

/** Three lines above the days: their months, and their dates from top to bottom. */
function ruler(days: readonly Date[]): string[] {
  const dates = days.map(localDate);
  const isFirst = (i: number) => dates[i]!.slice(0, 7) !== dates[i - 1]?.slice(0, 7);
  const months = dates.reduce(
    (line, day, i) => (isFirst(i) ? `${pad(line, i)}${Number(day.slice(5, 7))}月` : line),
    '',
  );
  return [months, dates.map((day) => day.at(-2)).join(''), dates.map((day) => day.at(-1)).join('')];
}

function workingDays(from: Date, to: Date, calendar: Calendar): Date[] {
  const days: Date[] = [];
  for (let day = startOfLocalDay(localDate(from)); day <= to; day = new Date(day.getTime() + dayMs))
    if (workingMinutes(calendar, day, new Date(day.getTime() + dayMs)) > 0) days.push(day);
  return days;
}

const endOf = (day: Date) => new Date(day.getTime() + dayMs);
const runsOn = ({ startedAt, endedAt }: CaseClock, days: readonly Date[]): Date[] =>
  days.filter((day) => date(startedAt) < endOf(day) && (endedAt === null || date(endedAt) >= day));

/** The last colour given that day, else whether the clock stood still, was overdue or ran. */
function markOf(clock: CaseClock, changes: readonly Change[], day: Date): string {
  if (runsOn(clock, [day]).length === 0) return ' ';
  const warned = changes.findLast(({ what, at }) => what === 'warns' && at >= day && at < endOf(day));
  if (warned) return warned.clock.warningLevel === 'yellow' ? 'Y' : 'R';
  if (clock.pauses.some(({ from, to }) => date(from) <= day && date(to) >= endOf(day))) return '.';
  return isLate(clock, day) ? '!' : '=';
}

/** Due before the day began, or ended on it too late. */
function isLate({ dues, endedAt, inTime }: CaseClock, day: Date): boolean {
  const due = dues.findLast(({ at }) => date(at) < endOf(day))?.dueAt;
  const endsToday = endedAt !== null && date(endedAt) < endOf(day);
  return due != null && (date(due) < day || (endsToday && inTime === false));
}
