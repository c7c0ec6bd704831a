import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openDoors } from '../../src/db/tx.ts';
import { lockCaseWithClocks, takeStep } from '../../src/features/cases/actions.ts';
import { fireTimer, recountDues } from '../../src/features/deadlines/actions.ts';
import { giveWarnings, listDueTimers, saveClocks } from '../../src/features/deadlines/queries.ts';
import { silence } from '../../src/jobs/queue.ts';
import { fixedCalendar } from '../support/calendar.ts';
import { dueThings, foundOf } from '../support/due.ts';
import { keyring } from '../support/keys.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
const towns: Town[] = [];
const children = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});
afterAll(async () => {
  for (const one of towns) await one.close();
});

async function newTown(): Promise<void> {
  here = await town();
  towns.push(here);
}

const ask = async (sql: string, values: unknown[] = []) => (await here.owner.query(sql, values)).rows;
const count = async (sql: string) => (await ask(`select count(*)::int as n ${sql}`))[0].n as number;
const dueStill = () => count(`from case_clocks where next_at <= '${here.now.toISOString()}'`);

/** By the wall clock: other processes have their own. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 50_000; performance.now() < end; await sleep(20))
    if (await holds()) return;
  throw new Error('waited in vain');
}

describe('workers that are killed at any moment', () => {
  beforeAll(newTown);

  const each = 24;
  const script = resolve(import.meta.dirname, '../support/sweep-worker.ts');
  const hire = () => {
    const args = ['--import', 'tsx', script, here.database.ownerUrl, here.now.toISOString()];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    children.add(child);
    return child;
  };
  /** As if the workers that say nothing now had been silent for long, and every pause after a failure were over. */
  const age = () =>
    here.owner.query(
      `update job_workers set seen_at = seen_at - make_interval(secs => ${silence + 1}) where seen_at < now() - interval '1 second';
       update graphile_worker._private_jobs set locked_at = locked_at - make_interval(secs => ${silence + 1});
       update graphile_worker._private_jobs set run_at = now() where locked_at is null`,
    );

  test('miss nothing and do nothing twice', async () => {
    const handler = await here.hire('platform_lead');
    const wanted = new Map<string, object>();
    for (const make of Object.values(dueThings)) {
      for (let i = 0; i < each; i++) {
        const [{ id }, { name: _name, ...thing }] = await make(here, handler.id);
        wanted.set(id, thing);
      }
    }
    const all = await dueStill();
    expect(all).toBeGreaterThanOrEqual(Object.keys(dueThings).length * each);

    const workers = [hire(), hire(), hire()];
    for (const [i, share] of [0.95, 0.85, 0.7, 0.55, 0.4, 0.25].entries()) {
      await until(async () => (await dueStill()) < share * all);
      const at = i % workers.length;
      workers[at]!.kill('SIGKILL');
      workers[at] = hire();
      await age();
    }
    // One sleeps over its own job, which the others do meanwhile.
    workers[0]!.kill('SIGSTOP');
    await age();
    await sleep(500);
    workers[0]!.kill('SIGCONT');
    await until(async () => {
      await age();
      return (await dueStill()) === 0;
    });
    const atRest = `from graphile_worker._private_jobs where locked_at is not null or key like 'deadlines.timer %'`;
    await until(async () => {
      await age();
      return (await count(atRest)) === 0;
    });

    const found = await foundOf(here);
    expect(Object.fromEntries([...wanted.keys()].map((id) => [id, found.get(id)]))).toEqual(
      Object.fromEntries(wanted),
    );
    expect(await count('from graphile_worker._private_jobs where attempts >= max_attempts')).toBe(0);
  }, 90_000);
});

describe('while people take steps', () => {
  let handler: Person;
  let worker: Person;
  beforeAll(async () => {
    await newTown();
    handler = await here.hire('platform_lead');
    worker = await here.hire('full_time_grid_worker');
  });

  const asClocks = { system: 'system.clocks' } as const;
  const sweepOnce = async (limit: number) => {
    await here.doors.write(asClocks, {}, (tx) => giveWarnings(tx, limit));
    const timers = await here.doors.read(asClocks, {}, (tx) => listDueTimers(tx, limit));
    for (const timer of timers)
      await here.doors.write(asClocks, {}, (tx) => fireTimer(tx, timer)).catch(busyOnly);
  };
  /** What waits too long is tried again, as its job would be. */
  const busyOnly = (error: { code?: string }) => {
    if (error.code !== 'busy') throw error;
  };
  const waitsForLock = () =>
    count(`from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`);
  const result = { resultCode: 'resolved', text: '已劝导,现场恢复安静' };
  const makeDue = async (names: readonly string[], each: number): Promise<string[]> => {
    const ids: string[] = [];
    for (const name of names)
      for (let i = 0; i < each; i++) ids.push((await dueThings[name]!(here, handler.id))[0].id);
    return ids;
  };

  test('two steps at once on one case are judged one after the other, by all that stands under it', async () => {
    const asked = { typeCode: '0503', area: places.grid, title: '噪声扰民', description: '夜间施工' };
    const { id } = (await worker.post('/v1/cases').send(asked).expect(201)).body;
    let commit = () => {};
    const held = new Promise<void>((done) => (commit = done));
    const first = here.doors.write({ token: worker.token }, {}, async (tx) => {
      await takeStep(tx, id, 'urge', {});
      await held;
    });
    await until(
      async () =>
        (await count(`from pg_locks where relation = 'cases'::regclass and mode = 'RowShareLock'`)) > 0,
    );
    const second = worker
      .post(`/v1/cases/${id}/urge`)
      .send({})
      .then((answer) => answer);
    await until(async () => (await waitsForLock()) > 0);
    commit();
    await first;
    expect((await second).body).toMatchObject({ status: 422, code: 'urged-today' });
    expect((await here.journal(id)).filter((event) => event === 'case.urge')).toHaveLength(1);
  });

  test('what is given between the look of a step and its writing stays, and nothing is given after it', async () => {
    const [id = ''] = await makeDue(['yellow'], 1);
    await here.doors.write({ token: handler.token }, {}, async (tx) => {
      await lockCaseWithClocks(tx, id);
      await takeStep(tx, id, 'submit_result', { resultCode: 'resolved', text: '已处理' });
      // The step has written its clocks and is not committed: they are left for the next look.
      await here.doors.write(asClocks, {}, (other) => giveWarnings(other, 100));
    });
    await here.doors.write(asClocks, {}, (tx) => giveWarnings(tx, 100));
    expect(await here.journal(id)).toEqual(['case.submit_result']);
    expect(
      await ask(
        `select state, warning_level, next_at from case_clocks where case_id = $1 and kind = 'resolve'`,
        [id],
      ),
    ).toEqual([{ state: 'paused', warning_level: null, next_at: null }]);
  });

  test('a case that a step holds is left for the next look', async () => {
    const [id = ''] = await makeDue(['yellow'], 1);
    await here.doors.write({ token: handler.token }, {}, async (tx) => {
      const { row, clocks } = await lockCaseWithClocks(tx, id);
      const before = clocks.find(({ kind }) => kind === 'resolve')!;
      const given = await here.doors.write(asClocks, {}, (other) => giveWarnings(other, 100));
      expect(given).toBe(0);
      await saveClocks(tx, [{ before, after: { ...before, critical: true }, of: row }]);
    });
    await here.doors.write(asClocks, {}, (tx) => giveWarnings(tx, 100));
    expect(
      await ask(`select critical, warning_level from case_clocks where case_id = $1 and kind = 'resolve'`, [
        id,
      ]),
    ).toEqual([{ critical: true, warning_level: 'yellow' }]);
    expect((await here.journal(id)).filter((event) => event === 'case.warn')).toHaveLength(1);
  });

  test('a warning is given before its clock is stopped or not at all, and is never lost', async () => {
    const ids = await makeDue(['yellow', 'red', 'double_red'], 12);
    let working = true;
    const sweeps = [1, 2, 3].map(async () => {
      while (working) await sweepOnce(3);
    });
    const answers = [];
    for (let i = 0; i < ids.length; i += 6) {
      const some = ids
        .slice(i, i + 6)
        .map((id) => handler.post(`/v1/cases/${id}/submit-result`).send(result));
      answers.push(...(await Promise.all(some)));
    }
    working = false;
    await Promise.all(sweeps);

    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    const rows = await ask(
      `select k.state, k.warning_level, k.next_at, j.events, j.levels from case_clocks k
        cross join lateral (
          select array_agg(event order by seq) as events, array_agg(data ->> 'level' order by seq) filter (where event = 'case.warn') as levels
            from journal where case_id = k.case_id and event in ('case.warn', 'case.submit_result')) j
        where k.case_id = any ($1) and k.kind = 'resolve'`,
      [ids],
    );
    expect(rows).toHaveLength(ids.length);
    for (const { state, warning_level, next_at, events, levels } of rows) {
      expect({ state, next_at, last: events.at(-1) }).toEqual({
        state: 'paused',
        next_at: null,
        last: 'case.submit_result',
      });
      expect(warning_level).toBe(levels?.at(-1) ?? null);
      expect(new Set(levels ?? []).size).toBe(levels?.length ?? 0);
    }
  });

  test('and a new calendar comes in, nobody waits for another in a circle', async () => {
    const ids = await makeDue(['yellow', 'red'], 6);
    const rest = (dates: string[]) =>
      fixedCalendar(
        dates.map((date) => ({ date, isWorkingDay: false })),
        2026,
      );
    const calendars = [rest(['2025-03-03', '2025-03-04']), rest([])];
    const doors = calendars.map((calendar) => openDoors(here.pool, () => here.now, calendar, keyring));
    let working = true;
    const sweeps = [1, 2].map(async () => {
      while (working) await sweepOnce(2);
    });
    let moved = 0;
    const recount = async () => {
      for (let turn = 0; working; turn++) {
        await doors[turn % 2]!.write(asClocks, {}, (tx) => recountDues(tx, { area: '', year: 2025 })).catch(
          busyOnly,
        );
        moved = await count(`from journal where event = 'case.recompute_dues'`);
      }
    };
    const recounts = recount();
    const answers: number[] = [];
    for (let round = 0; round < 3; round++) {
      for (const verb of ['submit-result', 'recall-result']) {
        const body = verb === 'submit-result' ? result : { text: '补充照片' };
        const sent = await Promise.all(ids.map((id) => handler.post(`/v1/cases/${id}/${verb}`).send(body)));
        answers.push(...sent.map(({ status }) => status));
      }
    }
    working = false;
    await Promise.all([...sweeps, recounts]);
    expect(moved).toBeGreaterThan(ids.length);
    expect(answers.filter((status) => status !== 200)).toEqual([]);
  });
});
