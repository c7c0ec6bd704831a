// A worker in a process of its own, to be killed: node --import tsx worker.ts <owner's url>
import { openService } from '../../src/app.ts';
import { openPool } from '../../src/db/pool.ts';
import { runJobs } from '../../src/jobs/run.ts';
import { slowJob } from './jobs.ts';
import { keyring } from './keys.ts';

const [url = ''] = process.argv.slice(2);
const open = (max: number) => openPool({ url, assumeRole: true, max, onError: () => undefined });
const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };

const doors = await openService({ pool: open(5), clock: () => new Date(), keyring });
await runJobs([slowJob], { pool: open(5), doors, log: quiet }, { beatMs: 100 });
