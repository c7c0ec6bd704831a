import { z } from 'zod';
import { job } from '../../jobs/job.ts';
import { carryOutErasure } from './erasing.ts';
import { forgetAskersBefore } from './queries.ts';

/** By the only actor that may erase, after the answer. */
export const eraseJob = job({
  name: 'rights.erase',
  as: 'system.retention',
  payload: z.object({ id: z.uuid() }),
  run: (tx, { id }) => carryOutErasure(tx, id),
});

/** Every day: who asked, three years after the answer. */
export const forgetAskersJob = job({
  name: 'rights.forget',
  as: 'system.retention',
  every: 86_400,
  run: async (tx) => {
    const before = new Date(tx.now);
    before.setUTCFullYear(before.getUTCFullYear() - 3);
    await forgetAskersBefore(tx, before);
    return 'done';
  },
});
