import { job } from '../../jobs/job.ts';
import { forgetFlows } from './actions.ts';

/** Sign-ins by a provider that nobody came back from. */
export const forgetFlowsJob = job({
  name: 'identity.forget_flows',
  as: 'system.accounts',
  every: 3_600,
  run: async (tx) => {
    await forgetFlows(tx);
    return 'done';
  },
});
