// A worker of the sweep in a process of its own, to be killed: node --import tsx sweep-worker.ts <owner's url> <now>
import { openService } from '../../src/app.ts';
import { openPool } from '../../src/db/pool.ts';
import { timerJob, timersJob, warningsJobs } from '../../src/features/deadlines/jobs.ts';
import { runJobs } from '../../src/jobs/run.ts';
import { keyring } from './keys.ts';

const [url = '', now = ''] = process.argv.slice(2);
const open = (max: number) => openPool({ url, assumeRole: true, max, onError: () => undefined });
const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };
const often = [...warningsJobs, timersJob].map((one) => ({ ...one, every: 1 }));

const doors = await openService({ pool: open(5), clock: () => new Date(now), keyring });
await runJobs([...often, timerJob], { pool: open(5), doors, log: quiet }, { beatMs: 100 });
