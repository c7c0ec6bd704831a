import type { Tx } from '../db/tx.ts';
import type { AnyJob, Sent } from './job.ts';

/** Seconds of silence after which a worker counts as gone. */
export const silence = 30;

/**
 * Puts a job into the queue, if and when this transaction commits. Of those that wait with one `key` only the last
 * remains. Not for the busiest paths: the notice it sends makes commits wait for each other.
 */
export async function addJob<P>(
  { client }: Tx,
  { name, payload }: Sent<P>,
  sent: P,
  key?: string,
): Promise<void> {
  await client.query({
    name: 'jobs_add',
    text: 'select from graphile_worker.add_job($1, $2::json, job_key => $3)',
    values: [name, JSON.stringify(payload.parse(sent)), key ? `${name} ${key}` : null],
  });
}

/**
 * Puts those into the queue whose key is not there, waiting, under way or given up; answers how many. For what is found
 * again at every look: a job that fails keeps its pauses, and one that a worker holds is not overtaken.
 */
export async function addMissing<P>(
  { client }: Tx,
  { name, payload }: Sent<P>,
  all: readonly { key: string; sent: P }[],
): Promise<number> {
  const { rows } = await client.query({
    name: 'jobs_missing',
    text: `select count(graphile_worker.add_job($1, m.payload, job_key => m.key, job_key_mode => 'unsafe_dedupe'))::int as added
             from unnest($2::text[], $3::json[]) m (key, payload)
            where not exists (select from graphile_worker._private_jobs j where j.key = m.key)`,
    values: [
      name,
      all.map(({ key }) => `${name} ${key}`),
      all.map(({ sent }) => JSON.stringify(payload.parse(sent))),
    ],
  });
  return rows[0].added;
}

/** Puts one that comes back into the queue, unless it waits there already. */
export async function addTick({ client }: Tx, name: string): Promise<void> {
  await client.query({
    name: 'jobs_tick',
    text: 'select from graphile_worker.add_job($1, job_key => $1)',
    values: [name],
  });
}

/**
 * Takes a job out of the queue as the last act of its own transaction. False: it was given to another worker meanwhile,
 * and what was done here must not count. Not before the work, since whoever adds a job with its key would wait.
 */
export async function finishJob({ client }: Tx, id: string, worker: string): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'jobs_finish',
    text: 'delete from graphile_worker._private_jobs where id = $1 and locked_by = $2',
    values: [id, worker],
  });
  return rowCount === 1;
}

/** Within so many seconds a job that was taken is under way. */
const handOver = 5;

/**
 * Says that this worker lives, and frees the jobs of those that no longer say so, and those that are this worker's by the queue
 * alone: it took them, and the connection broke before it heard. Answers how many.
 */
export async function beat({ client }: Tx, worker: string, underWay: readonly string[]): Promise<number> {
  await client.query({
    name: 'jobs_beat',
    text: `insert into job_workers (id, seen_at) values ($1, now())
           on conflict (id) do update set seen_at = excluded.seen_at`,
    values: [worker],
  });
  await client.query({
    name: 'jobs_forget',
    text: 'delete from job_workers where seen_at < now() - make_interval(secs => $1)',
    values: [silence],
  });
  const { rowCount } = await client.query({
    name: 'jobs_free',
    text: `update graphile_worker._private_jobs set locked_at = null, locked_by = null
            where locked_at < now() - make_interval(secs => $1)
              and not exists (select from job_workers w where w.id = locked_by)
               or locked_by = $2 and locked_at < now() - make_interval(secs => $3) and id <> all ($4::bigint[])`,
    values: [silence, worker, handOver, underWay],
  });
  return rowCount ?? 0;
}

/** Takes leave of a worker that runs nothing any more: what it still holds is free at once. */
export async function leave({ client }: Tx, worker: string): Promise<void> {
  await client.query('delete from job_workers where id = $1', [worker]);
  await client.query(
    'update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_by = $1',
    [worker],
  );
}

/** Queues every returning job whose time has come, once for all workers; one that is running is left in peace. */
export async function tick({ client }: Tx, jobs: readonly AnyJob[]): Promise<void> {
  const returning = jobs.filter(({ every }) => every !== undefined);
  if (returning.length === 0) return;
  const names = returning.map(({ name }) => name);
  await client.query({ name: 'jobs_drop', text: dropOvertaken, values: [names] });
  await client.query({
    name: 'jobs_due',
    text: queueDue,
    values: [names, returning.map(({ every }) => every)],
  });
}

/** Overtaken while it ran, and then failed: the library gave its key to the next one, and would keep it for ever. */
const dropOvertaken = `
  delete from graphile_worker._private_jobs
   where key is null and locked_at is null and attempts >= max_attempts
     and task_id in (select id from graphile_worker._private_tasks where identifier = any($1))`;

const queueDue = `
  with due as (
    insert into job_ticks as t (name, every, ticked_at)
    select d.name, d.every, now()
      from unnest($1::text[], $2::int[]) d (name, every)
     where not exists (
       select from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id
        where k.identifier = d.name and j.locked_at is not null)
     order by d.name
    on conflict (name) do update set ticked_at = excluded.ticked_at, every = excluded.every
       where t.ticked_at <= excluded.ticked_at - make_interval(secs => excluded.every)
    returning name)
  select graphile_worker.add_job(name, job_key => name) from due`;

export interface QueueState {
  /** Due and not yet taken. */
  waiting: number;
  running: number;
  /** Failed, to be tried again. */
  retrying: number;
  /** Tried so often that nobody will again. */
  failed: number;
  /** Since when the oldest of the waiting could have run. */
  oldestDueAt: Date | null;
  workers: number;
}

/** The queue at a glance, by the clock of the database. */
export async function queueState({ client }: Tx): Promise<QueueState> {
  const { rows } = await client.query(
    `select (count(*) filter (where is_available and run_at <= now()))::int as waiting,
            (count(*) filter (where locked_at is not null))::int as running,
            (count(*) filter (where is_available and attempts > 0))::int as retrying,
            (count(*) filter (where locked_at is null and attempts >= max_attempts))::int as failed,
            min(run_at) filter (where is_available and run_at <= now()) as "oldestDueAt",
            (select count(*)::int from job_workers
              where seen_at > now() - make_interval(secs => $1)) as workers
       from graphile_worker._private_jobs`,
    [silence],
  );
  return rows[0];
}
