import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem } from '../../kernel/problem.ts';
import { addLimit, type Limit, startOfLocalDay } from '../../kernel/workday.ts';
import { lapseSupplement, lockCaseWithClocks, takeStep } from '../cases/actions.ts';
import type { ClockKind } from './contract.ts';
import { lockCountedClocks, postponeClock, remind, saveClocks, showDues } from './queries.ts';
import { type Clock, recount, warn } from './rules.ts';

interface Due {
  tx: Tx;
  clock: Clock;
  row: { id: string; area: string; status: string; supervisionLevel: string | null };
}

/** What happens when the time of a clock has come that does not just warn. */
const timersDo: Partial<Record<ClockKind, (due: Due) => Promise<void>>> = {
  auto_accept: async (due) => attempt(due, 'accept', { value: 1, unit: 'ch' }),
  review: async (due) => attempt(due, 'resume', { value: 1, unit: 'wd' }),
  archive: async (due) => attempt(due, 'archive', { value: 1, unit: 'cd' }),
  resolve: superviseLate,
  supplement: async ({ tx, clock, row }) => {
    await tell(tx, clock, row, 'case.supplement_overdue', { role: 'dispatcher' });
    await lapseSupplement(tx, row.id, clock.itemId!);
  },
  tier: async ({ tx, clock, row }) => {
    await tell(tx, clock, row, 'case.propose_escalation');
    await tell(tx, clock, row, 'case.propose_escalation', { role: 'dispatcher' });
    await rest(tx, clock, row, null);
    await note(tx, row, 'case.propose_escalation', clock);
  },
  resident: async (due) => again(due, 'case.silent_to_resident', { value: 2, unit: 'wd' }),
  command: async (due) => {
    await tell(due.tx, due.clock, due.row, 'case.due_unset', { role: 'duty_chief' });
    await again(due, 'case.due_unset', { value: 24, unit: 'ch' });
  },
  sign_off: (due) => once(due),
  spot_check: (due) => once(due),
  follow_up: (due) => once(due),
};

/**
 * Deals with one clock whose time has come. The case is locked first, as every step does, and the clock is looked at again
 * under that lock: of several workers one finds it due, the others find nothing left to do.
 */
export async function fireTimer(tx: Tx, { id, caseId }: { id: string; caseId: string }): Promise<void> {
  const { row, clocks } = await lockCaseWithClocks(tx, caseId);
  const clock = clocks.find((one) => one.id === id);
  if (!clock?.nextAt || clock.nextAt > tx.now) return;
  await timersDo[clock.kind]!({ tx, clock, row });
}

/** A step of the system. If the rules refuse it now, it is tried again later. */
async function attempt(
  { tx, clock, row }: Due,
  verb: 'accept' | 'resume' | 'archive',
  retryIn: Limit,
): Promise<void> {
  try {
    await takeStep(tx, row.id, verb, {});
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const until = addLimit(tx.calendarOf(row.area), tx.now, retryIn);
    await postponeClock(tx, { id: clock.id, caseId: row.id }, until);
  }
}

/** Double red: the township leader is told, and the system orders an answer, unless someone has done so already. */
async function superviseLate({ tx, clock, row }: Due): Promise<void> {
  const warned = warn(clock, tx.now)!;
  await saveClocks(tx, [{ before: clock, after: warned.clock, of: row }]);
  for (const role of ['leader', 'dispatcher']) await tell(tx, clock, row, 'case.warn', { role });
  await tell(tx, clock, row, 'case.warn');
  await note(tx, row, 'case.warn', clock, warned.level);
  if (row.supervisionLevel !== null) return;
  await takeStep(tx, row.id, 'supervise', { level: 'ordinary', limit: { value: 1, unit: 'wd' } });
}

/** Reminds whoever owns the clock, and again after a while: the reason has not gone. */
async function again({ tx, clock, row }: Due, event: string, every: Limit): Promise<void> {
  await tell(tx, clock, row, event);
  await rest(tx, clock, row, addLimit(tx.calendarOf(row.area), tx.now, every));
}

async function once({ tx, clock, row }: Due): Promise<void> {
  await tell(tx, clock, row, 'case.remind');
  await rest(tx, clock, row, null);
}

const rest = (tx: Tx, clock: Clock, row: Due['row'], nextAt: Date | null) =>
  saveClocks(tx, [{ before: clock, after: { ...clock, nextAt }, of: row }]);

async function tell(
  tx: Tx,
  clock: Clock,
  row: Due['row'],
  event: string,
  to?: { role: string },
): Promise<void> {
  const owner = { staff: clock.staff, unit: clock.unit, role: clock.role };
  const addressee = to ? { staff: null, unit: null, role: to.role } : owner;
  const key = [clock.id, event, clock.nextAt!.toISOString(), to?.role ?? 'owner'].join(' ');
  await remind(tx, {
    caseId: row.id,
    clockId: clock.id,
    event,
    key,
    dueAt: clock.dueAt,
    to: addressee,
    area: row.area,
  });
}

const note = (
  tx: Tx,
  row: Pick<Due['row'], 'id' | 'area'>,
  event: string,
  { kind, dueAt }: Clock,
  level?: string,
) =>
  record(tx, {
    event,
    subject: 'case',
    subjectId: row.id,
    area: row.area,
    data: { clock: kind, dueAt, ...(level && { level }) },
  });

const batch = 500;

/** Counts anew what rests on a calendar that has changed: an area's year, and whatever lies behind it. */
export async function recountDues(tx: Tx, area: string, year: number): Promise<number> {
  const from = startOfLocalDay(`${year}-01-01`);
  let moved = 0;
  let after: { caseId: string; id: string } | null = null;
  for (;;) {
    const found = await lockCountedClocks(tx, area, from, after, batch);
    moved += await recountBatch(tx, found);
    if (found.length < batch) return moved;
    const last = found.at(-1)!;
    after = { caseId: last.caseId, id: last.clock.id };
  }
}

async function recountBatch(tx: Tx, found: Awaited<ReturnType<typeof lockCountedClocks>>): Promise<number> {
  const changes = found
    .map(({ clock, caseId, area }) => ({
      before: clock,
      after: recount(clock, { now: tx.now, calendar: tx.calendarOf(area), because: 'calendar' }),
      of: { id: caseId, area },
    }))
    .filter(({ before, after }) => before !== after);
  if (changes.length === 0) return 0;
  await saveClocks(tx, changes);
  await showDues(
    tx,
    changes.map(({ of }) => of.id),
  );
  for (const { of, after } of changes) await note(tx, of, 'case.recompute_dues', after);
  return changes.length;
}
