import type pg from 'pg';
import { openService } from '../../src/app.ts';
import { openPool } from '../../src/db/pool.ts';
import { warningsJobs } from '../../src/features/deadlines/jobs.ts';
import { median } from './measure.ts';
import { openKeys, watchServer } from './services.ts';

/** One sweep over every running clock, until there is nothing left to warn of. */
export interface SweepFigures {
  name: string;
  /** Warnings given. */
  warned: number;
  seconds: number;
  /** CPU seconds of PostgreSQL. */
  databaseCpu: number;
  /** Seconds; undefined where none is promised. */
  target: number | undefined;
}

const clocks = 100_000;
const minutes = (n: number) => new Date(Date.parse('2025-08-04T01:00:00Z') + n * 60_000);

interface Scene {
  name: string;
  /** When it is looked at; the warnings come due one after another from the start on. */
  now: Date;
  warned: number;
  target: number | undefined;
}

const share = clocks / 100;
const scenes: readonly Scene[] = [
  { name: 'sweep of 100,000 running clocks, nothing due', now: minutes(0), warned: 0, target: 2 },
  { name: 'sweep of 100,000 running clocks, 1 % due', now: minutes(share), warned: share, target: 2 },
  {
    name: 'sweep of 100,000 running clocks, all others due at once',
    now: minutes(clocks),
    warned: clocks - share,
    target: undefined,
  },
];

/** Each round on fresh clocks, under the service's role and policies, as its own job does it; then medians. */
export async function measureSweep(
  owner: pg.Client,
  ownerUrl: string,
  { rounds, backendPid }: { rounds: number; backendPid: number },
  say: (line: string) => void,
): Promise<SweepFigures[]> {
  say(`  loading ${clocks} open cases`);
  await owner.query(`set session_replication_role = replica; set timezone = 'UTC'`);
  await owner.query(makeCases, [clocks]);
  await owner.query('vacuum analyze cases');
  const measured = scenes.map((scene) => ({ scene, taken: [] as Taken[] }));
  for (let round = 0; round <= Math.min(rounds, 3); round++) {
    await owner.query('truncate case_clocks, notifications, notification_reads');
    await owner.query(makeClocks, [clocks, minutes(0), minutes(clocks)]);
    await owner.query('vacuum analyze case_clocks, notifications');
    for (const { scene, taken } of measured) {
      await owner.query('checkpoint');
      const took = await sweep(ownerUrl, scene, backendPid);
      if (round > 0) taken.push(took);
      const which = round === 0 ? 'warming up' : `round ${round}`;
      say(`  ${which}, ${scene.name}: ${took.seconds.toFixed(2)} s, CPU ${took.databaseCpu.toFixed(2)} s`);
    }
  }
  return measured.map(({ scene: { name, warned, target }, taken }) => ({
    name,
    warned,
    target,
    seconds: median(taken.map(({ seconds }) => seconds)),
    databaseCpu: median(taken.map(({ databaseCpu }) => databaseCpu)),
  }));
}

type Taken = Pick<SweepFigures, 'seconds' | 'databaseCpu'>;

async function sweep(ownerUrl: string, { name, now, warned }: Scene, backendPid: number): Promise<Taken> {
  const pool = openPool({ url: ownerUrl, assumeRole: true, max: 2, onError: () => undefined });
  try {
    const doors = await openService({ pool, clock: () => now, keyring: await openKeys() });
    const work = async ({ as, run }: (typeof warningsJobs)[number]) => {
      while ((await doors.write({ system: as }, {}, run)) === 'again');
    };
    const databaseCpu = watchServer(backendPid);
    const since = performance.now();
    await Promise.all(warningsJobs.map(work));
    const [seconds, used] = [(performance.now() - since) / 1000, databaseCpu() / 1000];
    const told = await doors.read({ system: 'system.clocks' }, {}, ({ client }) =>
      client.query('select from notifications where at = $1 group by clock_id', [now]),
    );
    if (told.rowCount !== warned) throw new Error(`${name}: ${told.rowCount} clocks warned, not ${warned}`);
    return { seconds, databaseCpu: used };
  } finally {
    await pool.end();
  }
}

const id = (kind: string, n: string) =>
  `('0198${kind}000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const hash = (text: string) => `(hashtext(${text})::bigint & 65535)`;

/** Open cases spread over every grid: half with a member of a platform, half with a grid worker. */
const makeCases = `
  with grids as (
    select p.staff_id, p.id as post_id, p.area, row_number() over (order by p.id) - 1 as n, count(*) over () as all
      from posts p where p.role = 'full_time_grid_worker'),
  leads as (
    select distinct on (area) area, staff_id, id as post_id, unit_id from posts where role = 'platform_lead' order by area, id)
  insert into cases (id, case_no, report_digest, type_code, platform, urgency, status, area, title, description, channel, reported_by,
    first_contact, handler_id, handler_post, unit_id, units, handlers, reported_at, accepted_at, dispatched_at, due_at, limit_unit)
  select ${id('a', 'i')}, 'E' || left(g.area, 9) || '20250804' || lpad(i::text, 6, '0'), '', '0102', 'governance', 'normal', 'in_progress',
         g.area, '夜间施工扰民', '\\\\x00000078', 'grid_patrol', g.staff_id, g.staff_id, h.staff_id, h.post_id, h.unit_id,
         array_remove(array[h.unit_id], null), array[h.staff_id], '2025-08-01', '2025-08-01', '2025-08-01', '2025-08-06', 'wd'
    from generate_series(1, $1::int) i
    join grids g on g.n = (i * 7919::bigint) % g.all
    join leads l on l.area = left(g.area, 9)
   cross join lateral (
     select l.staff_id, l.post_id, l.unit_id where i % 2 = 0
      union all select g.staff_id, g.post_id, null where i % 2 = 1) h`;

/**
 * A running clock a case, the next due every minute, in no order of the cases: mostly to resolve it, some to sign for it or
 * to check it. Of every five one is overdue at the end. Beside each a timer that is far from its time.
 */
const makeClocks = `
  with made as (
    select c.*, ${hash('c.id::text')} as b, row_number() over (order by md5(c.id::text)) as n
      from cases c where c.id >= ${id('a', '0')} and c.id < ${id('b', '0')} order by c.id limit $1),
  timed as (
    select *, $2::timestamptz + n * interval '1 minute' as yellow_at from made),
  given as (
    select *, case when b % 5 = 2 then yellow_at else $3::timestamptz + interval '1 day' end as red_at from timed)
  insert into case_clocks (id, case_id, kind, area, owner_staff, owner_unit, owner_role, critical, limit_unit, limit_value, started_at,
    counts_from, due_at, original_due_at, dues, yellow_at, red_at, double_red_at, next_at)
  select gen_random_uuid(), t.id, k.kind, t.area, k.staff, k.unit, k.role, false, 'wd', 3, t.accepted_at, t.accepted_at,
         k.due_at, k.due_at, jsonb_build_array(jsonb_build_object('dueAt', k.due_at, 'at', t.accepted_at, 'because', 'accept')),
         k.yellow_at, case when k.yellow_at is not null then k.due_at end,
         case when k.yellow_at is not null then $3 + interval '9 days' end, coalesce(k.yellow_at, k.due_at)
    from given t
   cross join lateral (values
     (case b % 10 when 0 then 'response' when 1 then 'verification' else 'resolve' end,
      case when b % 10 > 1 or b % 10 = 0 and t.unit_id is null then t.handler_id end,
      case when b % 10 = 0 then t.unit_id end, case when b % 10 = 1 then 'verifier' end, t.red_at, t.yellow_at),
     ('resident', t.first_contact, null, null, $3 + interval '90 days', null))
     k (kind, staff, unit, role, due_at, yellow_at)`;
