import { job } from '../../jobs/job.ts';
import { addTick } from '../../jobs/queue.ts';
import type { Algorithm } from '../../journal/chain.ts';
import type { HeadKeeper } from '../../journal/heads.ts';
import { sealJournal } from './actions.ts';
import { findHeads, lockHeads } from './queries.ts';

const batch = 5_000;
const keepingHeads = 'journal.keep_heads';

/** A full seal means that there may be more. */
export const sealJob = (algorithm: Algorithm) =>
  job({
    name: 'journal.seal',
    as: 'system.seals',
    every: 10,
    run: async (tx) => {
      const sealed = await sealJournal(tx, algorithm, batch);
      if (sealed > 0) await addTick(tx, keepingHeads);
      return sealed === batch ? 'again' : 'done';
    },
  });

/** A job of its own: what leaves the house is committed, and a full disk there stops no sealing. */
export const headsJob = (keeper: HeadKeeper) =>
  job({
    name: keepingHeads,
    as: 'system.seals',
    every: 60,
    run: async (tx) => {
      await lockHeads(tx);
      const heads = await findHeads(tx, await keeper.last(), batch);
      if (heads.length > 0) await keeper.keep(heads);
      return heads.length === batch ? 'again' : 'done';
    },
  });
