import { job } from '../../jobs/job.ts';
import { tidyAccounts } from './keeping.ts';

/** Accounts end with the last post, and failed logins are forgotten. */
export const tidyAccountsJob = job({
  name: 'accounts.tidy',
  as: 'system.accounts',
  every: 3_600,
  run: async (tx) => ((await tidyAccounts(tx)) === 0 ? 'done' : 'again'),
});
