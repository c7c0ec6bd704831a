import { job } from '../../jobs/job.ts';
import { deleteOldDrafts } from './actions.ts';

/** Drafts that nobody has touched for a month. */
export const oldDraftsJob = job({
  name: 'drafts.delete_old',
  as: 'system.drafts',
  every: 3_600,
  run: async (tx) => {
    await deleteOldDrafts(tx);
    return 'done';
  },
});
