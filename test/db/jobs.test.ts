import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { z } from 'zod';
import { openService } from '../../src/app.ts';
import { openPool } from '../../src/db/pool.ts';
import type { Doors } from '../../src/db/tx.ts';
import { type AnyJob, job } from '../../src/jobs/job.ts';
import { addJob, queueState, silence } from '../../src/jobs/queue.ts';
import { type Running, runJobs } from '../../src/jobs/run.ts';
import { leaveEffect, makeEffects, slowJob } from '../support/jobs.ts';
import { keyring } from '../support/keys.ts';
import { type Town, town } from '../support/town.ts';

let here: Town;
let doors: Doors;
const pools: pg.Pool[] = [];
const running: Running[] = [];
const children: ChildProcess[] = [];
const logged: string[] = [];

beforeAll(async () => {
  here = await town();
  await makeEffects(here.owner);
  doors = await openService({ pool: here.pool, clock: () => here.now, keyring });
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await here?.close();
});

beforeEach(async () => {
  await here.owner.query(`truncate effects, job_ticks, job_workers, graphile_worker._private_jobs`);
  logged.length = 0;
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

const ask = async (sql: string, values: unknown[] = []) => (await here.owner.query(sql, values)).rows;
const effects = async (): Promise<number[]> =>
  (await ask('select n from effects order by n')).map(({ n }) => n);
const waiting = async (): Promise<number> =>
  (await ask('select count(*)::int as n from graphile_worker._private_jobs'))[0].n;
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

/** By the wall clock: other processes have their own. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end; await sleep(15))
    if (await holds()) return;
  throw new Error('waited in vain');
}

function poolOf(login?: string): pg.Pool {
  const url = new URL(here.database.ownerUrl);
  if (login) Object.assign(url, { username: login, password: login });
  const pool = openPool({ url: url.href, assumeRole: !login, max: 5, onError: () => {} });
  pools.push(pool);
  return pool;
}

const note = (level: string) => (about: object, message: string) => {
  logged.push(`${level} ${message} ${JSON.stringify(about)}`);
};
const log = { debug: note('debug'), warn: note('warn'), error: note('error') };

async function work(jobs: readonly AnyJob[], pace = {}, login?: string): Promise<Running> {
  const one = await runJobs(jobs, { pool: poolOf(login), doors, log }, { beatMs: 50, ...pace });
  running.push(one);
  return one;
}

const count = job({
  name: 'test.count',
  as: 'system.archive',
  payload: z.strictObject({ n: z.int() }),
  run: (tx, { n }) => leaveEffect(tx, n),
});

const add = (n: number, key?: string) =>
  doors.write({ system: 'system.drafts' }, {}, (tx) => addJob(tx, count, { n }, key));
const addSlow = (howMany: number) =>
  doors.write({ system: 'system.drafts' }, {}, async (tx) => {
    for (const n of upTo(howMany)) await addJob(tx, slowJob, { n });
  });

/** As if so many seconds had gone by without a sign from anyone. */
const age = (seconds: number) =>
  here.owner.query(
    `update job_workers set seen_at = seen_at - make_interval(secs => ${seconds});
     update job_ticks set ticked_at = ticked_at - make_interval(secs => ${seconds});
     update graphile_worker._private_jobs set locked_at = locked_at - make_interval(secs => ${seconds}),
            run_at = run_at - make_interval(secs => ${seconds})`,
  );

/** As if the time to wait after a failure were over. */
const tryAgain = () => ask('update graphile_worker._private_jobs set run_at = now() where locked_at is null');

describe('a job that is sent', () => {
  test('is done if the change that called for it stands, and never if it does not', async () => {
    await expect(
      doors.write({ system: 'system.drafts' }, {}, async (tx) => {
        await addJob(tx, count, { n: 1 });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await add(2);

    await work([count]);
    await until(async () => (await waiting()) === 0);

    expect(await ask('select n, system, at from effects')).toEqual([
      { n: 2, system: 'system.archive', at: here.now },
    ]);
  });

  test('stands in the queue once a key, with what was said last', async () => {
    for (const n of [1, 2, 3]) await add(n, 'of this case');
    await add(4, 'of another case');

    await work([count]);
    await until(async () => (await waiting()) === 0);

    expect(await effects()).toEqual([3, 4]);
  });

  test('is refused with a payload of another shape', async () => {
    await expect(
      doors.write({ system: 'system.drafts' }, {}, (tx) => addJob(tx, count, { n: 1.5 })),
    ).rejects.toThrow();
    expect(await waiting()).toBe(0);
  });

  test('is done once, however many workers there are', async () => {
    for (const n of upTo(200)) await add(n);

    await Promise.all([work([count]), work([count])]);
    await until(async () => (await waiting()) === 0);

    expect(await effects()).toEqual(upTo(200));
  });

  test('that fails is named in the log and tried again later; nothing tells whose data it was', async () => {
    let broken = true;
    const fragile = job({
      ...count,
      run: async (tx, { n }) => {
        await leaveEffect(tx, n);
        if (broken) throw new Error('王建国 13800001234');
      },
    });
    await add(1);
    const { stop } = await work([fragile]);
    const state = () => doors.read({ system: 'system.jobs' }, {}, queueState);
    await until(
      async () =>
        (await ask('select from graphile_worker._private_jobs where last_error is not null')).length > 0,
    );

    expect(await state()).toEqual({
      ...{ waiting: 0, running: 0, retrying: 1, failed: 0, oldestDueAt: null, workers: 1 },
    });
    const [kept] = await ask('select last_error, run_at > now() as later from graphile_worker._private_jobs');
    expect(kept).toEqual({ last_error: 'Error', later: true });
    expect(await effects()).toEqual([]);
    expect(logged.filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(/job failed .*"job":"test.count".*"attempt":1/),
    ]);
    expect(logged.join()).not.toMatch(/王建国|13800001234/);

    broken = false;
    await age(60);
    await until(async () => (await waiting()) === 0);
    expect(await effects()).toEqual([1]);
    await stop();
    expect(await state()).toMatchObject({ retrying: 0, workers: 0 });
  });
});

describe('a job that comes back', () => {
  const tick = job({
    name: 'test.tick',
    as: 'system.clocks',
    every: 3600,
    run: async (tx) => {
      await leaveEffect(tx, 0);
      return 'done';
    },
  });

  test('runs once each time for all workers together', async () => {
    await Promise.all([work([tick]), work([tick]), work([tick])]);
    await until(async () => (await effects()).length > 0);
    await beats(4);
    expect(await effects()).toEqual([0]);

    await age(3600);
    await until(async () => (await effects()).length > 1);
    await beats(4);
    expect(await effects()).toEqual([0, 0]);
  });

  test('is called again at once while there is more to do', async () => {
    const batches = job({
      ...tick,
      run: async (tx) => {
        const { rows } = await tx.client.query('select count(*)::int as n from effects');
        await leaveEffect(tx, rows[0].n);
        return rows[0].n < 4 ? 'again' : 'done';
      },
    });

    await work([batches]);
    await until(async () => (await effects()).length === 5 && (await waiting()) === 0);

    expect(await effects()).toEqual(upTo(5));
  });

  test('that fails each time is tried at its own pace, and leaves no heap of failures behind', async () => {
    const broken = job({ ...tick, run: () => Promise.reject(new Error('no')) });
    await work([broken]);
    for (const times of [1, 2, 3]) {
      await until(() => logged.filter((line) => line.startsWith('error')).length === times);
      await until(async () => (await doors.read({ system: 'system.jobs' }, {}, queueState)).running === 0);
      await age(3600);
    }
    expect(await waiting()).toBe(1);
  });
});

/** Until every worker has said so often that it lives. */
async function beats(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const [{ from }] = await ask('select now() as from');
    await until(async () => (await ask('select from job_workers where seen_at <= $1', [from])).length === 0);
  }
}

describe('a worker', () => {
  test('killed in the middle loses nothing and doubles nothing', async () => {
    await addSlow(200);
    const worker = resolve(import.meta.dirname, '../support/worker.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', worker, here.database.ownerUrl], {
      stdio: 'ignore',
    });
    children.push(child);
    const ended = new Promise((done) => child.once('exit', done));
    await until(async () => (await effects()).length > 20);
    child.kill('SIGKILL');
    await ended;
    const done = await effects();
    expect(done.length).toBeLessThan(200);
    const taken = () => ask('select id from graphile_worker._private_jobs where locked_at is not null');
    expect((await taken()).length).toBeGreaterThan(0);

    await work([slowJob]);
    await until(async () => (await waiting()) === (await taken()).length);
    await age(silence + 1);
    await until(async () => (await waiting()) === 0);

    expect(await effects()).toEqual(upTo(200));
    expect(logged.join()).toContain('freed those of a worker that is gone');
  });

  test('taken for dead, which wakes up when another has done its job, has done nothing', async () => {
    let wake = () => {};
    let calls = 0;
    const sleeper = job({
      ...count,
      run: async (tx, { n }) => {
        calls += 1;
        const isFirst = calls === 1;
        if (isFirst) await new Promise<void>((done) => (wake = done));
        await leaveEffect(tx, isFirst ? -1 : n);
      },
    });
    await add(7);
    await work([sleeper], { beatMs: 1e6 });
    await until(() => calls === 1);
    await age(silence + 1);
    await work([sleeper]);
    await until(async () => (await waiting()) === 0);
    wake();
    await until(() => logged.some((line) => line.includes('job failed')));

    expect(await effects()).toEqual([7]);
    expect(await waiting()).toBe(0);
  });

  test('that took a job and never heard of it frees it by itself', async () => {
    await add(1);
    await work([count]);
    await until(async () => (await effects()).length === 1);
    // As if the connection had broken between the lock and the answer.
    const taken = await here.owner.query(
      `insert into graphile_worker._private_jobs (task_id, payload, attempts, locked_at, locked_by)
       select t.id, '{"n": 9}', 1, now() - interval '6 seconds', w.id from graphile_worker._private_tasks t, job_workers w
        where t.identifier = $1`,
      [count.name],
    );
    expect(taken.rowCount).toBe(1);
    await until(async () => {
      await tryAgain();
      return (await waiting()) === 0;
    });
    expect(await effects()).toEqual([1, 9]);
  });

  test('that loses its connections goes on with new ones', async () => {
    await addSlow(100);
    await work([slowJob]);
    await until(async () => (await effects()).length > 10);
    await ask(`select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and application_name = 'gridcase'`);
    await until(async () => {
      await tryAgain();
      return (await waiting()) === 0;
    });
    expect(await effects()).toEqual(upTo(100));
  });

  test('that is stopped finishes what it has begun, and takes nothing more', async () => {
    await addSlow(50);
    const { stop } = await work([slowJob]);
    await until(async () => (await effects()).length > 5);
    await stop();

    const [done, left] = [await effects(), await waiting()];
    expect(left).toBeGreaterThan(0);
    expect(done.length + left).toBe(50);
    expect(await ask('select from graphile_worker._private_jobs where locked_at is not null')).toEqual([]);
    expect(await ask('select from job_workers')).toEqual([]);
  });

  test('that cannot finish in time gives its job back', async () => {
    let finish = () => {};
    const endless = job({ ...count, run: () => new Promise<void>((done) => (finish = done)) });
    await add(1);
    const { stop } = await work([endless], { patienceMs: 50 });
    await until(async () => (await doors.read({ system: 'system.jobs' }, {}, queueState)).running === 1);
    await stop();
    expect(await ask('select locked_at from graphile_worker._private_jobs')).toEqual([{ locked_at: null }]);

    finish();
    await work([count]);
    await until(async () => {
      await tryAgain();
      return (await waiting()) === 0;
    });
    expect(await effects()).toEqual([1]);
  });
});

describe('the queue', () => {
  test('is open to a login of the service’s own', async () => {
    const login = `jobs_${process.pid}`;
    await here.owner.query(`create role ${login} login password '${login}' in role gridcase_app`);
    try {
      await add(1);
      const { stop } = await work([count], {}, login);
      await until(async () => (await waiting()) === 0);
      expect(await effects()).toEqual([1]);
      await stop();
      await Promise.all(pools.splice(0).map((pool) => pool.end()));
    } finally {
      await here.owner.query(`drop role ${login}`);
    }
  });

  test('is the owner’s; the service may do in it what is written here, and nothing more', async () => {
    const granted = await ask(`
      select relname as table, relrowsecurity as fenced, string_agg(what, ' ' order by what) as may
        from pg_class, unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) what
       where relkind in ('r', 'p', 'v') and relnamespace = 'graphile_worker'::regnamespace
         and has_table_privilege('gridcase_app', oid, what)
       group by 1, 2 order by 1`);
    expect(granted).toEqual([
      { table: '_private_job_queues', fenced: true, may: 'insert select update' },
      { table: '_private_jobs', fenced: true, may: 'delete insert select update' },
      { table: '_private_known_crontabs', fenced: true, may: 'select' },
      { table: '_private_tasks', fenced: true, may: 'insert select' },
      { table: 'migrations', fenced: false, may: 'select' },
    ]);
    for (const sql of ['drop table _private_jobs', 'truncate _private_jobs', 'create table mine (a int)']) {
      const asked = here.pool.query(sql.replace(/(_private_jobs|mine)/, 'graphile_worker.$1'));
      await expect(asked).rejects.toMatchObject({ code: '42501' });
    }
  });
});
