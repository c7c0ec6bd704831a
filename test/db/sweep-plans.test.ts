import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { openPool } from '../../src/db/pool.ts';
import { type Doors, openDoors, type Tx } from '../../src/db/tx.ts';
import { type Recount, recountDues } from '../../src/features/deadlines/actions.ts';
import {
  findSweepState,
  giveWarnings,
  listDueTimers,
  lockCountedCases,
} from '../../src/features/deadlines/queries.ts';
import { startOfLocalDay } from '../../src/kernel/workday.ts';
import { fixedCalendar } from '../support/calendar.ts';
import { keyring } from '../support/keys.ts';
import { flat, literal, type PlanNode } from '../support/plan.ts';
import { monday, places, type Town, town } from '../support/town.ts';

const cases = 20_000;
let here: Town;
let explainers: pg.Pool;

beforeAll(async () => {
  here = await town();
  await load();
  explainers = openPool({ url: here.database.ownerUrl, assumeRole: true, max: 1, onError: () => {} });
}, 120_000);
afterAll(async () => {
  await explainers?.end();
  await here?.close();
});

/** 20,000 cases with five running clocks each, and as many that have ended; a warning falls due every second from now on. */
async function load() {
  const id = (kind: string, n: string) =>
    `('01950000-0000-7000-8000-${kind}' || lpad(to_hex(${n}), 11, '0'))::uuid`;
  await here.owner.query('set session_replication_role = replica');
  await here.owner.query(
    `insert into cases (id, case_no, report_digest, type_code, urgency, status, area, title, description, channel, reported_by,
       first_contact, reported_at, accepted_at, due_at, original_due_at, limit_unit)
     select ${id('a', 'i')}, 'E' || $2 || '20250303' || lpad(i::text, 6, '0'), '', '0102', 'normal', 'accepted', $2, '噪声扰民', '\\x00000078',
            'grid_patrol', ${id('b', 'i % 97')}, ${id('b', 'i % 97')}, $3, $3, '2025-03-06T09:00:00Z', '2025-03-06T09:00:00Z', 'wd'
       from generate_series(1, $1::int) i`,
    [cases, places.grid, monday],
  );
  await here.owner.query(
    `insert into case_clocks (id, case_id, kind, area, owner_staff, owner_role, state, critical, limit_unit, limit_value, started_at,
       counts_from, due_at, original_due_at, dues, yellow_at, red_at, double_red_at, next_at, ended_at)
     select gen_random_uuid(), ${id('a', 'i')}, (array['resolve', 'milestone', 'verification', 'resident', 'tier'])[k], $2,
            case when k = 1 then ${id('b', 'i % 97')} end, case when k > 1 then 'dispatcher' end,
            case when live then 'running' else 'stopped' end, false, 'wd', 3, $3::timestamptz, $3, d.due_at, d.due_at,
            jsonb_build_array(jsonb_build_object('dueAt', d.due_at, 'at', $3, 'because', 'accept')),
            d.at, d.due_at, d.due_at + interval '5 days', case when live then d.at end, case when not live then d.at end
       from generate_series(1, $1::int) i, generate_series(1, 5) k, unnest(array[true, false]) live,
            lateral (select $3::timestamptz + (i * 5 + k) * interval '1 second' as at, timestamptz '2025-03-06T09:00:00Z' as due_at) d`,
    [cases, places.grid, monday],
  );
  await here.owner.query('set session_replication_role = origin');
  await here.owner.query('vacuum analyze cases');
  await here.owner.query('vacuum analyze case_clocks');
}

interface Sent {
  text: string;
  values: unknown[];
}

/** What a query sends, caught on its way. */
async function sentBy(run: (tx: Tx) => Promise<unknown>): Promise<Sent> {
  const sent: Sent[] = [];
  const query = async (what: string | Sent, values: unknown[] = []) => {
    sent.push(typeof what === 'string' ? { text: what, values } : what);
    return { rows: [{ warned: 0, state: {} }] };
  };
  const now = new Date(Date.parse(monday) + 3_600_000);
  const fake = {
    client: { query },
    now,
    system: 'system.clocks',
    newId: () => '0195580c-0000-7000-8000-000000000000',
  };
  await run(fake as unknown as Tx);
  return sent[0]!;
}

/** The plan under the service's role, as the system: for these very values, or the one for any. */
async function explain({ text, values }: Sent, mode: string): Promise<PlanNode[]> {
  const client = await explainers.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('app.system', 'system.clocks', true), set_config('app.area_from', '0', true), set_config('app.area_to', ':', true)`,
    );
    await client.query(`set local plan_cache_mode = ${mode}`);
    await client.query(`prepare asked as ${text}`);
    const { rows } = await client.query(
      `explain (analyze, timing off, format json) execute asked(${values.map(literal).join(', ')})`,
    );
    return flat(rows[0]['QUERY PLAN'][0].Plan);
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
    client.release();
  }
}

const statements: Record<string, [(tx: Tx) => Promise<unknown>, string[]]> = {
  'the warnings that are due': [(tx) => giveWarnings(tx, 500), ['case_clocks_next', 'case_clocks_pkey']],
  'the timers that are due': [(tx) => listDueTimers(tx, 500), ['case_clocks_next']],
  'what a new calendar counts anew': [
    (tx) =>
      lockCountedCases(
        tx,
        { area: places.township, from: startOfLocalDay('2025-01-01'), after: undefined },
        200,
      ),
    ['case_clocks_pkey'],
  ],
};

describe.each(['force_custom_plan', 'force_generic_plan'])('with %s', (mode) => {
  test.each(Object.entries(statements))('%s are found by their index', async (_name, [run, right]) => {
    const nodes = await explain(await sentBy(run), mode);
    const read = nodes
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name']);
    expect(read).toEqual([]);
    const used = new Set(nodes.flatMap((node) => node['Index Name'] ?? []));
    expect([...used].filter((name) => name.startsWith('case_clocks'))).toEqual(expect.arrayContaining(right));
    // No more rows are looked at than there are due, or asked for: 3,600 seconds, of 200,000 clocks.
    const most = Math.max(...nodes.map((node) => node['Actual Rows'] ?? 0));
    expect(most).toBeLessThanOrEqual(3_600);
  });
});

test('how far the sweep is, is known without reading the clocks', async () => {
  const plans: string[] = [];
  const client = new pg.Client({ connectionString: here.database.superuserUrl });
  client.on('notice', ({ message }) => plans.push(message ?? ''));
  await client.connect();
  try {
    await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
      set client_min_messages = log; set random_page_cost = 1.1; set jit = off`);
    const state = await findSweepState({
      client,
      now: new Date(Date.parse(monday) + 60_000),
    } as unknown as Tx);
    expect(state).toEqual({ running: 5 * cases, waiting: 55, lagSeconds: 54 });
  } finally {
    await client.end();
  }
  expect(plans.join('\n')).toContain('case_clocks_next');
  expect(plans.join('\n')).not.toMatch(/Seq Scan/);
});

test('a new calendar moves 20,000 cases in small transactions', async () => {
  const pool = openPool({ url: here.database.ownerUrl, assumeRole: true, max: 1, onError: () => {} });
  const calendar = fixedCalendar([{ date: '2025-03-05', isWorkingDay: false }], 2025);
  const doors: Doors = openDoors(pool, () => here.now, calendar, keyring);
  const asked: Recount = { area: places.county, year: 2025 };
  let slowest = 0;
  let turns = 0;
  try {
    do {
      const since = performance.now();
      asked.after = await doors.write({ system: 'system.clocks' }, {}, (tx) => recountDues(tx, asked));
      slowest = Math.max(slowest, performance.now() - since);
      turns += 1;
    } while (asked.after);
  } finally {
    await pool.end();
  }
  const { rows } = await here.owner.query(
    `select count(*)::int as moved, count(distinct case_id)::int as cases, (select count(*)::int from cases where due_at = '2025-03-07T09:00:00Z') as shown
       from journal where event = 'case.recompute_dues'`,
  );
  expect(rows).toEqual([{ moved: 5 * cases, cases, shown: cases }]);
  expect(turns).toBe(cases / 200 + 1);
  // A step that waits for a case waits no longer than this.
  expect(slowest).toBeLessThan(3_000);
}, 180_000);
