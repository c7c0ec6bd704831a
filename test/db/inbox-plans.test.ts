import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { openPool } from '../../src/db/pool.ts';
import { flat, literal, type PlanNode } from '../support/plan.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

/** What the inbox sends, caught on its way, and explained under the service's role with the asker's context. */
interface Sent {
  text: string;
  values: unknown[];
}

const total = 50_000;
let here: Town;
let people: Record<'dispatcher' | 'county' | 'worker' | 'lead' | 'wide', Person>;
let sent: Sent[] = [];
let explainers: pg.Pool;

beforeAll(async () => {
  here = await town();
  people = {
    dispatcher: await here.hire('dispatcher'),
    county: await here.hire('county_dispatcher'),
    worker: await here.hire('full_time_grid_worker'),
    lead: await here.hire('platform_lead'),
    // A leader whose office is the county's: his role sits in townships, which he sees all.
    wide: await here.hire('leader', 'center'),
  };
  await load();
  explainers = openPool({ url: here.database.ownerUrl, assumeRole: true, max: 1, onError: () => {} });
  const watched = new WeakSet();
  here.pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) => {
        const [what] = args as [{ text?: string; values?: unknown[] } | string];
        if (typeof what !== 'string' && /from (case_clocks|notifications) m/.test(what.text ?? ''))
          sent.push({ text: what.text!, values: what.values ?? [] });
        return send(...args);
      },
    });
  });
}, 120_000);
afterAll(async () => {
  await explainers?.end();
  await here?.close();
});

/** Ten townships of ten grids; two running clocks and two notifications a case: of the desk, a worker or a unit. */
async function load() {
  await here.owner.query(`
    insert into areas (code, name, level, parent_code)
    select '330802' || (110 + t)::text, 't', 'township', '330802' from generate_series(0, 8) t;
    insert into areas (code, name, level, parent_code)
    select code || (200 + g)::text, 'v', 'village', code from areas, generate_series(0, 9) g where level = 'township' on conflict do nothing;
    insert into areas (code, name, level, parent_code)
    select code || '001', 'g', 'grid', code from areas where level = 'village' on conflict do nothing;`);
  await here.owner.query(
    `create temporary table made as
       with grids as (select code, row_number() over (order by code) - 1 as n, count(*) over () as all from areas where level = 'grid')
       select i, gen_random_uuid() as id, code as area, (hashint4(i)::bigint & 1023)::int as a
         from generate_series(1, ${total}) i join grids g on g.n = (i * 31) % g.all;
     insert into cases (id, case_no, report_digest, type_code, severity, urgency, status, area, title, description, channel,
       reported_by, first_contact, reported_at, unit_id, units)
     select id, 'E' || left(area, 9) || '2025' || lpad(i::text, 9, '0'), '', '0102', 'general', 'normal',
            (array['reported', 'accepted', 'dispatched', 'in_progress'])[1 + a % 4], area, 'x', '\\x00000078', 'grid_patrol',
            gen_random_uuid(), gen_random_uuid(), now(),
            case when a % 50 = 0 then '${here.units.platform}'::uuid end,
            case when a % 50 = 0 then array['${here.units.platform}'::uuid] else '{}' end
       from made;
     insert into case_clocks (id, case_id, kind, area, owner_staff, owner_unit, owner_role, critical, started_at, counts_from, due_at)
     select gen_random_uuid(), id, k, area,
            case when a % 4 = 3 and k = 'resolve' then case when area = '${places.grid}' then '${people.worker.id}'::uuid else gen_random_uuid() end end,
            case when a % 50 = 0 and a % 4 <> 3 and k = 'resolve' then '${here.units.platform}'::uuid end,
            case when a % 4 = 3 and k = 'resolve' or a % 50 = 0 and a % 4 <> 3 and k = 'resolve' then null
                 when k = 'resolve' then 'dispatcher' when a % 9 = 0 then 'county_dispatcher' when a % 9 = 1 then 'leader'
                 when a % 9 = 2 then 'system' else 'grid_leader' end,
            false, now(), now(), timestamptz '2025-03-03' + a * interval '1 hour'
       from made, unnest(array['resolve', 'tier']) k;
     insert into notifications (id, at, event, case_id, staff_id, unit_id, role, area)
     select gen_random_uuid(), timestamptz '2025-03-03' - i * interval '1 minute', 'case.dispatch', id,
            case when a % 3 = 0 then case when area = '${places.grid}' then '${people.worker.id}'::uuid else gen_random_uuid() end end,
            case when a % 3 = 1 then case when a % 50 = 0 then '${here.units.platform}'::uuid else gen_random_uuid() end end,
            case when a % 3 = 2 then r end, case when a % 3 = 2 then area end
       from made, unnest(array['dispatcher', 'county_dispatcher']) r;
     analyze cases; analyze case_clocks; analyze notifications; analyze areas`,
  );
}

const modes = ['force_custom_plan', 'force_generic_plan'] as const;

/** The plan for these very values, and the one for any: PostgreSQL may turn to the latter after five executions. */
async function explain(
  person: Person,
  { text, values }: Sent,
  mode: (typeof modes)[number],
): Promise<PlanNode[]> {
  const client = await explainers.connect();
  try {
    const { rows: sessions } = await here.owner.query(
      'select access_hash from sessions where staff_id = $1',
      [person.id],
    );
    await client.query('begin read only');
    await client.query('select app.enter($1, $2)', [sessions[0].access_hash, here.now]);
    expect((await client.query('select current_user as me')).rows).toEqual([{ me: 'gridcase_app' }]);
    await client.query(`set local plan_cache_mode = ${mode}`);
    await client.query(`prepare asked as ${text}`);
    const { rows } = await client.query(
      `explain (analyze, format json) execute asked(${values.map(literal).join(', ')})`,
    );
    return flat(rows[0]['QUERY PLAN'][0].Plan);
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
    client.release();
  }
}

/** Asks over HTTP, then explains what was sent: which indexes it reads, and how many rows of the list's table. */
async function readOf(person: Person, path: string, mode: (typeof modes)[number]) {
  sent = [];
  const { status, body } = await person.get(path);
  expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
  expect(sent).toHaveLength(1);
  const nodes = await explain(person, sent[0]!, mode);
  const whole = nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']);
  expect(whole).toEqual([]);
  const lists = nodes.filter((node) =>
    /^(case_clocks|notifications)_of?_?(owner|staff|unit|role)/.test(node['Index Name'] ?? ''),
  );
  const rows = nodes
    .filter((node) => node['Relation Name'] === 'case_clocks' || node['Relation Name'] === 'notifications')
    .map(
      (node) =>
        ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1),
    );
  return {
    items: body.items,
    lists,
    used: new Set(nodes.flatMap((node) => node['Index Name'] ?? [])),
    most: Math.max(...rows),
  };
}

const questions = [
  ['worker', 'tasks', 'case_clocks_owner_staff'],
  ['lead', 'tasks', 'case_clocks_owner_unit'],
  ['dispatcher', 'tasks', 'case_clocks_owner_role'],
  ['county', 'tasks', 'case_clocks_owner_role'],
  ['worker', 'notifications', 'notifications_of_staff'],
  ['lead', 'notifications', 'notifications_of_unit'],
  ['dispatcher', 'notifications', 'notifications_of_role'],
  ['county', 'notifications', 'notifications_of_role'],
] as const;

describe.each(modes)('with %s', (mode) => {
  test.each(questions)('a page of %s’s %s is read in order from %s', async (who, what, index) => {
    const { items, used, most } = await readOf(people[who], `/v1/me/${what}?limit=20`, mode);
    expect(items).toHaveLength(20);
    expect([...used]).toContain(index);
    // In the order of the index, and no further than the page.
    expect(most).toBeLessThan(200);
  });

  test.each(['tasks', 'notifications'])('so is the second page of %s', async (what) => {
    const { body } = await people.dispatcher.get(`/v1/me/${what}?limit=20`).expect(200);
    const { items, most } = await readOf(
      people.dispatcher,
      `/v1/me/${what}?limit=20&cursor=${body.nextCursor}`,
      mode,
    );
    expect(items).toHaveLength(20);
    expect(most).toBeLessThan(200);
  });

  test('unread and overdue ones too', async () => {
    expect(
      (await readOf(people.dispatcher, '/v1/me/notifications?unread=true&limit=20', mode)).most,
    ).toBeLessThan(200);
    expect((await readOf(people.dispatcher, '/v1/me/tasks?overdue=false&limit=20', mode)).most).toBeLessThan(
      200,
    );
  });

  test('a role held over more than its usual place reads its desks, not the table', async () => {
    const { items, used } = await readOf(people.wide, '/v1/me/tasks?limit=20', mode);
    expect(items).toHaveLength(20);
    expect([...used]).toContain('case_clocks_owner_role');
  });
});
