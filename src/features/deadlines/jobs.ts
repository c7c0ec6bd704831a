import { z } from 'zod';
import type { Doors, Tx } from '../../db/tx.ts';
import { job, type Sent } from '../../jobs/job.ts';
import { addJob, addMissing } from '../../jobs/queue.ts';
import { fireTimer, type Recount, recountDues } from './actions.ts';
import { type DueTimer, giveWarnings, listDueTimers } from './queries.ts';

const batch = 2_000;

/** Warnings whose time has come; a full batch means that there may be more. */
const warn = async (tx: Tx) => ((await giveWarnings(tx, batch)) === batch ? 'again' : 'done');

/** Two of the same: what falls due at once is given by two connections, each of which leaves the other's rows alone. */
export const warningsJobs = [
  job({ name: 'deadlines.warn', as: 'system.clocks', every: 10, run: warn }),
  job({ name: 'deadlines.warn_too', as: 'system.clocks', every: 10, run: warn }),
] as const;

/**
 * Each timer is a job of its own: one that cannot be dealt with keeps no other waiting. Those that wait in the queue
 * already, or are under way, or have failed, are left as they are.
 */
export const timersJob = job({
  name: 'deadlines.timers',
  as: 'system.clocks',
  every: 10,
  run: async (tx) => {
    let added = 0;
    let last: DueTimer | undefined;
    for (;;) {
      const timers = await listDueTimers(tx, batch, last);
      added += await addMissing(
        tx,
        timerJob,
        timers.map((timer) => ({ key: timer.id, sent: timer })),
      );
      last = timers.at(-1);
      if (timers.length < batch) return 'done';
      if (added >= batch) return 'again';
    }
  },
});

export const timerJob = job({
  name: 'deadlines.timer',
  as: 'system.clocks',
  payload: z.object({ id: z.uuid(), caseId: z.uuid() }),
  run: fireTimer,
});

/** A calendar was published or changed: what was counted by it is counted anew, some cases at a time. */
export const recountJob: Sent<Recount> = job({
  name: 'deadlines.recount',
  as: 'system.clocks',
  payload: z.object({ area: z.string(), year: z.number().int(), after: z.uuid().optional() }),
  run: async (tx, recount) => {
    const after = await recountDues(tx, recount);
    if (after) await addJob(tx, recountJob, { ...recount, after });
  },
});

/** What these jobs do, at once and without the queue, for whoever moves the clock by hand: warnings, then each timer by itself. */
export async function sweepNow(doors: Doors): Promise<{ warned: number; fired: number }> {
  const asClocks = { system: 'system.clocks' } as const;
  const warned = await doors.write(asClocks, {}, (tx) => giveWarnings(tx, batch));
  const timers = await doors.read(asClocks, {}, (tx) => listDueTimers(tx, batch));
  for (const timer of timers) await doors.write(asClocks, {}, (tx) => fireTimer(tx, timer));
  return { warned, fired: timers.length };
}
