import type { Tx } from '../../db/tx.ts';
import { record, recordAll } from '../../journal/record.ts';
import { Problem } from '../../kernel/problem.ts';
import { addLimit, type Limit, localDate, nextOfficeTime, startOfLocalDay } from '../../kernel/workday.ts';
import { lapseSupplement, lockCaseWithClocks, takeStep } from '../cases/actions.ts';
import type { ClockKind, WarningLevel } from './contract.ts';
import {
  type CountedCase,
  lockCountedCases,
  lockCountedClocks,
  postponeClock,
  remind,
  saveClocks,
  showDues,
} from './queries.ts';
import { type Clock, nobody, type Owner, recount, setDue, warn } from './rules.ts';
import type { ClockChange } from './tables.ts';

interface Due {
  tx: Tx;
  clock: Clock;
  row: Awaited<ReturnType<typeof lockCaseWithClocks>>['row'];
}

/** What happens when the time of a clock has come that does not just warn. */
const timersDo: Partial<Record<ClockKind, (due: Due) => Promise<void>>> = {
  auto_accept: (due) => attempt(due, 'accept', inHours(due, 1)),
  review: resumeInOffice,
  archive: (due) => attempt(due, 'archive', tomorrow(due)),
  resolve: superviseLate,
  supplement: async (due) => {
    await tell(due, 'case.supplement_overdue', { to: deskOf(due) });
    await lapseSupplement(due.tx, due.row.id, due.clock.itemId!);
  },
  tier: async (due) => {
    await propose(due, due.clock, deskOf(due));
    await rest(due, null);
  },
  resident: (due) => again(due, 'case.silent_to_resident', counted(due, { value: 2, unit: 'wd' })),
  command: async (due) => {
    await tell(due, 'case.due_unset', { to: toRole('duty_chief') });
    await again(due, 'case.due_unset', inHours(due, 24));
  },
  sign_off: once,
  spot_check: once,
  follow_up: once,
};

/**
 * Deals with one clock whose time has come. The case is locked first, as every step does, and the clock is looked at again
 * under that lock: of several workers one finds it due, the others find nothing left to do.
 */
export async function fireTimer(tx: Tx, { id, caseId }: { id: string; caseId: string }): Promise<void> {
  const { row, clocks } = await lockCaseWithClocks(tx, caseId);
  const clock = clocks.find((one) => one.id === id);
  if (!clock?.nextAt || clock.nextAt > tx.now) return;
  await timersDo[clock.kind]?.({ tx, clock, row });
}

const counted = ({ tx, row }: Due, limit: Limit) => addLimit(tx.calendarOf(row.area), tx.now, limit);
const inHours = (due: Due, value: number) => counted(due, { value, unit: 'ch' });
const tomorrow = ({ tx }: Due) =>
  new Date(startOfLocalDay(localDate(tx.now)).getTime() + 24 * 60 * 60 * 1_000);

const toRole = (role: string): Owner => ({ ...nobody, role });
const deskOf = ({ row: { tier } }: Due): Owner =>
  toRole(tier === 'county' || tier === 'prefecture_city' ? 'county_dispatcher' : 'dispatcher');

/** A step of the system. If the rules refuse it now, it is tried again later. */
async function attempt(
  { tx, clock, row }: Due,
  verb: 'accept' | 'resume' | 'archive',
  retryAt: Date,
): Promise<void> {
  try {
    await takeStep(tx, row.id, verb, {});
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await postponeClock(tx, { id: clock.id, caseId: row.id }, retryAt);
  }
}

/** At office opening of the first working day from the review date on, by the calendar as it is known today. */
async function resumeInOffice(due: Due): Promise<void> {
  const { tx, clock, row } = due;
  const opening = openingOn(tx, row);
  if (opening && opening > tx.now) await postponeClock(tx, { id: clock.id, caseId: row.id }, opening);
  else await attempt(due, 'resume', counted(due, { value: 1, unit: 'wd' }));
}

const openingOn = (tx: Tx, { area, reviewOn }: Pick<CountedCase, 'area' | 'reviewOn'>): Date | undefined =>
  reviewOn === null ? undefined : nextOfficeTime(tx.calendarOf(area), startOfLocalDay(reviewOn));

/** Double red: the township leader is told, and the system orders an answer, unless someone has done so already. */
async function superviseLate(due: Due): Promise<void> {
  const { tx, clock, row } = due;
  const warned = warn(clock, tx.now);
  // A milder colour is given with all the others.
  if (warned?.level !== 'double_red') return;
  await saveClocks(tx, [{ before: clock, after: warned.clock, of: row }]);
  const { level } = warned;
  if (!(await tell(due, 'case.warn', { level }))) return;
  const unit = clock.staff !== null && clock.staff === row.handlerId ? row.unitId : null;
  if (unit) await tell(due, 'case.warn', { level, to: { ...nobody, unit } });
  const others = [deskOf(due), toRole('leader')].filter(({ role }) => role !== clock.role);
  for (const to of others) await tell(due, 'case.warn', { level, to });
  await note(due, 'case.warn', clock, level);
  if (mayRise(due)) await propose(due, { ...nobody, role: 'duty_chief' });
  if (row.supervisionLevel !== null) return;
  await takeStep(tx, row.id, 'supervise', { level: 'ordinary', limit: { value: 1, unit: 'wd' } });
}

/** At the limit of the township: proposed with the red warning, or with this one when nobody looked in between. */
const mayRise = ({ clock, row }: Due) =>
  clock.warningLevel !== 'red' &&
  row.tier === 'township' &&
  ['accepted', 'dispatched', 'in_progress'].includes(row.status);

/** The system never escalates by itself. */
async function propose(due: Due, ...to: Owner[]): Promise<void> {
  for (const owner of to) await tell(due, 'case.propose_escalation', { to: owner });
  await note(due, 'case.propose_escalation', due.clock);
}

/** Reminds whoever owns the clock, and again after a while: the reason has not gone. */
async function again(due: Due, event: string, next: Date): Promise<void> {
  await tell(due, event);
  await rest(due, next);
}

async function once(due: Due): Promise<void> {
  await tell(due, 'case.remind');
  await rest(due, null);
}

const rest = ({ tx, clock, row }: Due, nextAt: Date | null) =>
  saveClocks(tx, [{ before: clock, after: { ...clock, nextAt }, of: row }]);

/** False: it was told before. */
function tell(
  { tx, clock, row }: Due,
  event: string,
  { to = clock, level }: { to?: Owner; level?: WarningLevel } = {},
): Promise<boolean> {
  const { id, dueAt, nextAt } = clock;
  const { staff, unit, role } = to;
  const who = to === clock ? 'owner' : (role ?? unit);
  const key = [id, level ?? event, nextAt!.toISOString(), who].join(' ');
  const about = { caseId: row.id, clockId: id, event, key, level, dueAt, area: row.area };
  return remind(tx, { ...about, to: { staff, unit, role } });
}

const note = ({ tx, row }: Due, event: string, { kind, dueAt }: Clock, level?: WarningLevel) =>
  record(tx, {
    event,
    subject: 'case',
    subjectId: row.id,
    area: row.area,
    data: { clock: kind, dueAt, ...(level && { level }) },
  });

/** Cases at a time: their steps wait as long as the transaction lasts. */
const batch = 200;

/** An area and a year, and behind which case to go on. */
export interface Recount {
  area: string;
  year: number;
  after?: string | undefined;
}

/**
 * Counts anew, for some of the cases, what rests on a calendar that has changed: an area's year, and whatever lies behind
 * it. Answers the case after which there is more.
 */
export async function recountDues(tx: Tx, { area, year, after }: Recount): Promise<string | undefined> {
  // The plan of a year may already move the last days of the one before.
  const from = startOfLocalDay(`${year - 1}-12-01`);
  const cases = await lockCountedCases(tx, { area, from, after }, batch);
  const byId = new Map(cases.map((one) => [one.id, one]));
  const found = await lockCountedClocks(tx, [...byId.keys()], from);
  const changes = found
    .map(({ clock, caseId }) => {
      const of = byId.get(caseId)!;
      return { before: clock, after: countAnew(tx, clock, of), of };
    })
    .filter((change) => change.before !== change.after);
  if (changes.length > 0) await keep(tx, changes);
  return cases.length < batch ? undefined : cases.at(-1)!.id;
}

async function keep(tx: Tx, changes: readonly ClockChange[]): Promise<void> {
  await saveClocks(tx, changes);
  await showDues(tx, [...new Set(changes.map(({ of }) => of.id))]);
  await recordAll(
    tx,
    changes.map(({ before, after, of }) => ({
      event: 'case.recompute_dues',
      subject: 'case',
      subjectId: of.id,
      area: of.area,
      data: { clock: after.kind, before: before.dueAt, dueAt: after.dueAt },
    })),
  );
}

function countAnew(tx: Tx, clock: Clock, of: CountedCase): Clock {
  const moment = { now: tx.now, calendar: tx.calendarOf(of.area), because: 'calendar' };
  if (clock.kind !== 'review') return recount(clock, moment);
  const opening = openingOn(tx, of);
  if (!opening || opening.getTime() === clock.dueAt?.getTime()) return clock;
  return setDue(clock, { dueAt: opening, unit: clock.unitOfLimit }, moment);
}
