import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { openPool } from '../../src/db/pool.ts';
import { flat, literal, type PlanNode } from '../support/plan.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

/** What listCases sends, caught on its way, and explained under the service's role with the asker's context. */
interface Sent {
  text: string;
  /** The values as SQL literals. */
  args: string[];
}

const total = 60_000;
let here: Town;
let people: Record<'dispatcher' | 'county' | 'prefecture' | 'worker' | 'lead', Person>;
let sent: Sent[];
let explainers: pg.Pool;

beforeAll(async () => {
  here = await town();
  people = {
    dispatcher: await here.hire('dispatcher'),
    county: await here.hire('center_officer'),
    prefecture: await here.hire('center_officer', 'prefectureCenter'),
    worker: await here.hire('full_time_grid_worker'),
    lead: await here.hire('platform_lead'),
  };
  await load();
  explainers = openPool({ url: here.database.ownerUrl, assumeRole: true, max: 1, onError: () => {} });
  const watched = new WeakSet();
  const prepared = new Map<string, string>();
  const catchText = (text: string) => {
    const [, made, body] = /^prepare "([^"]+)" as ([\s\S]+)$/.exec(text) ?? [];
    if (made && body) prepared.set(made, body);
    const [, asked, args] = /execute "([^"]+)"\(([\s\S]*)\); commit$/.exec(text) ?? [];
    const known = prepared.get(asked ?? '');
    if (known?.includes('cases c')) sent.push({ text: known, args: [args!] });
  };
  here.pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) => {
        const [what] = args as [{ text?: string; values?: unknown[] } | string];
        if (typeof what === 'string') catchText(what);
        else if (what.text?.includes('cases c'))
          sent.push({ text: what.text, args: (what.values ?? []).map(literal) });
        return send(...args);
      },
    });
  });
}, 120_000);
afterAll(async () => {
  await explainers?.end();
  await here?.close();
});

/** Four counties of ten townships, each of five villages of two grids; 97 in a hundred are closed. */
async function load() {
  await here.owner.query(`create function pg_temp.id(kind text, n int) returns uuid language sql immutable return
    ('01900000-0000-7000-' || kind || '000-' || lpad(to_hex(n), 12, '0'))::uuid`);
  await here.owner.query(`
    insert into areas (code, name, level, parent_code)
    select '3308' || lpad(c::text, 2, '0'), 'c', 'county', '3308' from generate_series(2, 5) c on conflict do nothing;
    insert into areas (code, name, level, parent_code)
    select left(code, 6) || lpad((100 + t)::text, 3, '0'), 't', 'township', code
      from areas, generate_series(0, 9) t where level = 'county' on conflict do nothing;
    insert into areas (code, name, level, parent_code)
    select code || lpad((v)::text, 3, '0'), 'v', 'village', code
      from areas, unnest(array[200, 206, 211, 212, 213]) v where level = 'township' on conflict do nothing;
    insert into areas (code, name, level, parent_code)
    select code || lpad(g::text, 3, '0'), 'g', 'grid', code
      from areas, generate_series(1, 2) g where level = 'village' on conflict do nothing;`);
  await here.owner.query(
    `with grids as (select code, row_number() over (order by code) - 1 as n, count(*) over () as all from areas where level = 'grid'),
          made as (select i, (hashint4(i)::bigint & 1023)::int as a, (hashint4(i + 77)::bigint & 1023)::int as b from generate_series(1, $1::int) i)
     insert into cases (id, case_no, report_digest, type_code, severity, urgency, status, area, title, description, channel,
       reported_by, first_contact, handler_id, unit_id, units, reported_at, due_at, closed_at, first_closed_at, on_time, elapsed_minutes)
     select pg_temp.id('8', i), 'E' || left(g.code, 9) || '2024' || lpad(i::text, 9, '0'), '', '0102', 'general', 'normal',
            case when a < 12 then 'withdrawn' when a < 24 then 'not_accepted' when a < 34 then 'in_progress' when a < 44 then 'reported' else 'closed' end,
            g.code, chr(20000 + i % 997) || chr(20000 + a) || chr(21000 + b) || '纠纷', '\\x00000078', 'grid_patrol',
            pg_temp.id('9', b), pg_temp.id('9', b),
            case when a % 7 = 0 then pg_temp.id('a', a) end, case when a = 100 then $2::uuid end, case when a = 100 then array[$2::uuid] else '{}' end,
            $3::timestamptz - i * interval '20 minutes', $3::timestamptz - i * interval '20 minutes' + interval '7 days',
            case when a >= 44 then $3::timestamptz - i * interval '20 minutes' + b * interval '30 minutes' end, null, a % 5 <> 0, b
       from made join grids g on g.n = (i * 31) % g.all`,
    [total, here.units.platform, here.now],
  );
  await here.owner.query(`update cases set handler_id = $1 where handler_id = pg_temp.id('a', 1015)`, [
    people.worker.id,
  ]);
  await here.owner.query('vacuum analyze cases');
  await here.owner.query('vacuum analyze case_search');
  await here.owner.query('analyze areas');
}

/** The plan for these very values, and the one for any: PostgreSQL may turn to the latter after five executions. */
async function explain(
  person: Person,
  { text, args }: Sent,
  mode: 'force_custom_plan' | 'force_generic_plan',
): Promise<PlanNode[]> {
  // Connections of their own: the service's would lose the statements they have prepared.
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
      `explain (format json) execute asked${args.length > 0 ? `(${args.join(', ')})` : ''}`,
    );
    return flat(rows[0]['QUERY PLAN'][0].Plan);
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
    client.release();
  }
}

const modes = ['force_custom_plan', 'force_generic_plan'] as const;

/** Asks over HTTP, then explains what was sent: its indexes on `cases`, with no table read from end to end. */
async function indexesOf(person: Person, path: string, mode: (typeof modes)[number]): Promise<string[]> {
  sent = [];
  const { status, body } = await person.get(path);
  expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
  expect(sent).toHaveLength(1);
  const nodes = await explain(person, sent[0]!, mode);
  const scans = nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']);
  expect(scans.filter((name) => name === 'cases' || name === 'case_search')).toEqual([]);
  const used = new Set(nodes.flatMap((node) => node['Index Name'] ?? []));
  used.delete('areas_pkey'); // whether the area is known at all
  return [...used];
}

const from = '2023-11-01';
const to = '2023-11-15';
const questions = {
  'open by due time': ['status=in_progress&open=true', 'due'],
  'every open one': ['open=true', 'due'],
  overdue: ['overdue=true', 'due'],
  newest: ['sort=newest', 'reported'],
  'closed in a range': [`closedFrom=${from}&closedTo=${to}&sort=newest`, 'closed'],
  'refused or withdrawn': ['status=not_accepted,withdrawn&sort=newest', 'refused'],
} as const;
const levels = [
  ['dispatcher', 'township', places.township],
  ['dispatcher', 'village', places.village],
  ['dispatcher', 'grid', places.grid],
  ['county', 'county', places.county],
  ['prefecture', '', places.prefecture],
] as const;

const rows = levels.flatMap(([who, level, area]) =>
  Object.entries(questions).map(
    ([question, [query, kind]]) =>
      [question, level || 'prefecture', who, `area=${area}&${query}`, kind, level] as const,
  ),
);

describe.each(modes)('with %s', (mode) => {
  test.each(rows)(
    '%s at %s level is served by an index of that level',
    async (_question, _level, who, query, kind, level) => {
      const used = await indexesOf(people[who], `/v1/cases?${query}`, mode);
      const suffix = level === '' ? '' : `_${level}`;
      const right = [`cases_${kind}${suffix}`];
      // The rare ends have an index for a county and for all; below a county the level's own do as well.
      if (kind === 'refused' && !['', 'county'].includes(level))
        right.push('cases_refused_county', 'cases_refused', `cases_reported_${level}`, `cases_due_${level}`);
      // A narrow range of closing times may be found by time or by place.
      if (kind === 'closed') right.push(`cases_reported${suffix}`);
      expect(used.filter((name) => name.startsWith('cases_'))).not.toEqual([]);
      for (const name of used.filter((one) => one.startsWith('cases_'))) expect(right).toContain(name);
    },
  );

  test('the second page is served by the same index', async () => {
    const { body } = await people.dispatcher
      .get(`/v1/cases?area=${places.township}&open=true&limit=5`)
      .expect(200);
    const used = await indexesOf(
      people.dispatcher,
      `/v1/cases?area=${places.township}&open=true&limit=5&cursor=${body.nextCursor}`,
      mode,
    );
    expect(used).toEqual(['cases_due_township']);
  });

  test('what a search found is read by id', async () => {
    const used = await indexesOf(
      people.county,
      `/v1/cases?area=${places.county}&q=${encodeURIComponent('纠纷')}`,
      mode,
    );
    expect(used).not.toEqual([]);
  });

  test('one’s own cases are found by handler', async () => {
    const used = await indexesOf(people.county, `/v1/cases?handler=${people.worker.id}&open=true`, mode);
    expect(used).toEqual(expect.arrayContaining([expect.stringMatching(/^cases_(handler|due_county)$/)]));
  });

  test('the cases of a unit post, without any area of its own', async () => {
    const used = await indexesOf(people.lead, '/v1/cases?open=true', mode);
    expect(used).toEqual(expect.arrayContaining([expect.stringMatching(/^cases_/)]));
  });
});

test('the figures of a township and a county read their part of the table alone', async () => {
  for (const [who, area] of [
    ['dispatcher', places.township],
    ['county', places.county],
  ] as const) {
    for (const path of [`/v1/backlog?area=${area}`, `/v1/closure-times?area=${area}&from=${from}&to=${to}`]) {
      expect([path, await indexesOf(people[who], path, 'force_custom_plan')]).toEqual([
        path,
        expect.arrayContaining([expect.stringMatching(/^cases_(due|closed)_/)]),
      ]);
    }
  }
});

test('the search inside its function goes by the index of pairs, not by the whole table', async () => {
  const plans: string[] = [];
  const client = new pg.Client({ connectionString: here.database.superuserUrl });
  client.on('notice', ({ message }) => plans.push(message ?? ''));
  await client.connect();
  try {
    await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
      set client_min_messages = log; set app.ordinary = '{3308}'`);
    const { rows: any } = await client.query(
      `select substr(title, 1, 3) as words, case_no from cases where county = '330802' limit 1`,
    );
    // The function keeps its plan: after five executions it may be the one for any words.
    for (let i = 0; i < 8; i++) {
      for (const words of [any[0].words, any[0].case_no]) {
        plans.length = 0;
        const { rows: found } = await client.query(`select app.search_cases($1, '3308', '3308:')`, [words]);
        expect(found).not.toEqual([]);
        const inside = plans.join('\n');
        expect(inside).toContain('case_search_tsv');
        expect(inside).not.toMatch(/Seq Scan on (cases|case_search)/);
      }
    }
    expect(plans.join('\n')).toContain('cases_case_no');
  } finally {
    await client.end();
  }
});
