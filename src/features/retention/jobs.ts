import { job } from '../../jobs/job.ts';
import { addTick } from '../../jobs/queue.ts';
import { deidentifyDue } from './actions.ts';
import type { ErasureKeeper } from './erasure-log.ts';
import { forgetOld, takeErasures } from './queries.ts';

/** Cases a transaction: short, so that nobody waits for one of them. */
export const batch = 100;
const keepingLog = 'retention.keep_log';
const day = 86_400;

/** Every day: cases whose time is over. */
export const deidentifyJob = job({
  name: 'retention.deidentify',
  as: 'system.retention',
  every: day,
  run: async (tx) => {
    const looked = await deidentifyDue(tx, batch);
    if (looked > 0) await addTick(tx, keepingLog);
    return looked === batch ? 'again' : 'done';
  },
});

/** Every day: answers, sessions and notifications that have had their time. */
export const forgetJob = job({
  name: 'retention.forget',
  as: 'system.retention',
  every: day,
  run: async (tx) => ((await forgetOld(tx, 1_000)) > 0 ? 'again' : 'done'),
});

/**
 * A job of its own: what is in the log is committed, and a full disk there stops no erasure. Killed between the log and
 * the commit, it writes the same lines once more, which does no harm.
 */
export const keepLogJob = (keeper: ErasureKeeper | undefined) =>
  job({
    name: keepingLog,
    as: 'system.retention',
    every: 60,
    run: async (tx) => {
      if (!keeper) return 'done';
      const erasures = await takeErasures(tx, 1_000);
      if (erasures.length > 0) await keeper.keep(erasures);
      return erasures.length === 1_000 ? 'again' : 'done';
    },
  });
