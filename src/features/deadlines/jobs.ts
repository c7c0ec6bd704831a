import { z } from 'zod';
import type { Doors } from '../../db/tx.ts';
import { job } from '../../jobs/job.ts';
import { addJob } from '../../jobs/queue.ts';
import { fireTimer, recountDues } from './actions.ts';
import { giveWarnings, listDueTimers } from './queries.ts';

const batch = 2_000;

/** Warnings whose time has come; a full batch means that there may be more. */
export const warningsJob = job({
  name: 'deadlines.warn',
  as: 'system.clocks',
  every: 10,
  run: async (tx) => ((await giveWarnings(tx, batch)) === batch ? 'again' : 'done'),
});

/** Each timer is a job of its own: one that cannot be dealt with keeps no other waiting. */
export const timersJob = job({
  name: 'deadlines.timers',
  as: 'system.clocks',
  every: 10,
  run: async (tx) => {
    for (const timer of await listDueTimers(tx, batch)) await addJob(tx, timerJob, timer, timer.id);
    return 'done';
  },
});

export const timerJob = job({
  name: 'deadlines.timer',
  as: 'system.clocks',
  payload: z.object({ id: z.uuid(), caseId: z.uuid() }),
  run: fireTimer,
});

/** A calendar was published or changed: what was counted by it is counted anew. */
export const recountJob = job({
  name: 'deadlines.recount',
  as: 'system.clocks',
  payload: z.object({ area: z.string(), year: z.number().int() }),
  run: async (tx, { area, year }) => {
    await recountDues(tx, area, year);
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
