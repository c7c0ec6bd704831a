import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, type Runner, run, type TaskList, type WorkerEvents, type WorkerPool } from 'graphile-worker';
import type pg from 'pg';
import { describeError } from '../db/pg-error.ts';
import type { Doors, Tx } from '../db/tx.ts';
import type { AnyJob } from './job.ts';
import { addTick, beat, finishJob, leave, tick } from './queue.ts';

type Write = (about: object, message: string) => void;
type Log = Record<'debug' | 'warn' | 'error', Write>;

interface Parts {
  /** A pool for the queue itself; the jobs enter by the doors. */
  pool: pg.Pool;
  doors: Doors;
  log: Log;
}

interface Pace {
  /** Jobs at a time. */
  atOnce?: number;
  /** How often a worker says that it lives and looks for what is due, in ms. */
  beatMs?: number;
  /** How long a stop waits for the jobs under way, in ms. */
  patienceMs?: number;
}

export interface Running {
  /** Takes no more jobs, and ends when those under way have, or patience is over: theirs then count for nothing. */
  stop(): Promise<void>;
}

/** One at a time of what a process does again and again, until it stops. */
interface Loop {
  stop(): Promise<void>;
}

/** Another worker has it: thrown, since the library would take a job that “succeeds” out of the queue, whoever holds it. */
class NoLongerOurs extends Error {}

/** Runs these jobs in this process, as one of any number of workers. */
export async function runJobs(
  jobs: readonly AnyJob[],
  parts: Parts,
  { atOnce = 4, beatMs = 5_000, patienceMs = 10_000 }: Pace = {},
): Promise<Running> {
  if (jobs.length === 0) return { stop: async () => undefined };
  const { doors, log } = parts;
  const enter = (act: (tx: Tx) => Promise<void>) => doors.write({ system: 'system.jobs' }, {}, act);
  let worker = await startWorker(jobs, parts, atOnce);

  const beats = repeat(
    beatMs,
    async () => {
      // The library gives up when its connection breaks while it says how a job ended.
      if (worker.hasEnded()) {
        await enter((tx) => leave(tx, worker.id));
        worker = await startWorker(jobs, parts, atOnce);
      }
      await enter((tx) => liveOn(tx, jobs, worker, log));
    },
    (error) => log.error({ err: describeError(error) }, 'jobs: heartbeat failed'),
  );

  return {
    stop: async () => {
      await beats.stop();
      await worker.stop(patienceMs);
      await enter((tx) => leave(tx, worker.id)).catch((error) => {
        log.warn({ err: describeError(error) }, 'jobs: left without a word');
      });
    },
  };
}

async function liveOn(tx: Tx, jobs: readonly AnyJob[], worker: Worker, log: Log): Promise<void> {
  const freed = await beat(tx, worker.id, [...worker.underWay]);
  if (freed > 0) log.warn({ jobs: freed }, 'jobs: freed those of a worker that is gone');
  await tick(tx, jobs);
}

interface Worker {
  id: string;
  /** Ids of the jobs that it runs now. */
  underWay: ReadonlySet<string>;
  hasEnded(): boolean;
  stop(patienceMs: number): Promise<void>;
}

async function startWorker(
  jobs: readonly AnyJob[],
  { pool, doors, log }: Parts,
  atOnce: number,
): Promise<Worker> {
  const events: WorkerEvents = new EventEmitter();
  const made: WorkerPool[] = [];
  const underWay = new Set<string>();
  events.on('pool:create', ({ workerPool }) => made.push(workerPool));
  const runner = await run({
    pgPool: pool,
    events,
    concurrency: atOnce,
    noHandleSignals: true,
    parsedCronItems: [], // else it looks for a file
    logger: toLogger(log),
    taskList: toTasks(jobs, doors, log, underWay),
    // Without these two it does not wait for the last word about a job, and one that fails would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  let ended = false;
  const onEnd = () => {
    ended = true;
  };
  void runner.promise.then(onEnd, onEnd);
  const [workers] = made as [WorkerPool];
  return {
    id: workers.id,
    underWay,
    hasEnded: () => ended,
    stop: (patienceMs) => stopWorker(runner, workers, patienceMs, log),
  };
}

async function stopWorker(runner: Runner, workers: WorkerPool, patienceMs: number, log: Log): Promise<void> {
  const isStopped = await within(patienceMs, runner.stop());
  if (isStopped) return;
  log.warn({}, 'jobs: stopped before they were done; another worker will do them');
  // Not `runner.kill`: after a stop it does nothing.
  await Promise.resolve(workers.forcefulShutdown('stopped')).catch(() => undefined);
}

/** Whether it has ended in time, well or not. */
async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const enough = new AbortController();
  const late = sleep(ms, false, { signal: enough.signal }).catch(() => false);
  const onTime = work.then(
    () => true,
    () => true,
  );
  const result = await Promise.race([onTime, late]);
  enough.abort();
  return result;
}

function toTasks(jobs: readonly AnyJob[], doors: Doors, log: Log, underWay: Set<string>): TaskList {
  return Object.fromEntries(
    jobs.map((one) => [
      one.name,
      async (payload, { job: { id, locked_by, attempts } }) => {
        underWay.add(id);
        try {
          await doors.write({ system: one.as }, {}, (tx) =>
            perform(tx, one, payload, { id, worker: locked_by! }),
          );
        } catch (error) {
          const err = describeError(error);
          log.error({ err, job: one.name, jobId: id, attempt: attempts }, 'job failed');
          // What is thrown is kept with the job: no message, which may hold names.
          throw new Error([err.name, err.code, err.sqlstate, err.constraint].filter(Boolean).join(' '));
        } finally {
          underWay.delete(id);
        }
      },
    ]),
  );
}

async function perform(
  tx: Tx,
  one: AnyJob,
  payload: unknown,
  { id, worker }: { id: string; worker: string },
): Promise<void> {
  const more = one.every === undefined ? await one.run(tx, one.payload.parse(payload)) : await one.run(tx);
  if (more === 'again') await addTick(tx, one.name);
  if (!(await finishJob(tx, id, worker))) throw new NoLongerOurs();
}

/** The library's own words. That a job failed is said above; how each one went, nobody needs to read. */
function toLogger(log: Log): Logger {
  return new Logger(() => (level, message, meta) => {
    if (meta?.failure) return;
    const write: keyof Log = level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug';
    log[write]({}, `jobs: ${message}`);
  });
}

function repeat(everyMs: number, work: () => Promise<void>, onError: (error: unknown) => void): Loop {
  const stopping = new AbortController();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await work().catch(onError);
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const looping = loop();
  return {
    stop: async () => {
      stopping.abort();
      await looping;
    },
  };
}
