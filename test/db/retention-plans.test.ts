import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lockDueCases } from '../../src/features/retention/queries.ts';
import { makeCase } from '../support/make.ts';
import { type Town, town } from '../support/town.ts';

const count = 15_000;
let here: Town;
beforeAll(async () => {
  here = await town();
  const { id } = await makeCase(here, { status: 'archived', typeCode: '0601' });
  // Closed one after the other through nearly five years; only the first hundred have had their time, and as many again are
  // mediation dossiers, to be passed by for five years more.
  const { rows } = await here.owner.query(
    `select string_agg(quote_ident(attname), ', ') as names from pg_attribute
      where attrelid = 'cases'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        and attname not in ('id', 'case_no', 'closed_at', 'flags')`,
  );
  const { names } = rows[0];
  await here.owner.query(
    `insert into cases (id, case_no, closed_at, flags, ${names})
     select gen_random_uuid(), 'X' || n || flag, timestamptz '2020-01-01' + n * interval '2 hours', array[flag], ${names}
       from cases, generate_series(1, $2::int) n, unnest('{self,med}'::text[]) flag where id = $1`,
    [id, count],
  );
  await here.owner.query('analyze cases');
});
afterAll(() => here?.close());

test('the daily look reads the cases whose time is over, and not those that are kept', async () => {
  here.goTo('2025-01-10T09:00:00+08:00');
  const asked: { text: string; values: unknown[] }[] = [];
  const client = {
    query: (question: (typeof asked)[number]) => {
      asked.push(question);
      return Promise.resolve({ rows: [] });
    },
  };
  await lockDueCases({ now: here.now, client } as never, 1_000);
  expect(asked.map(({ values }) => values[1])).toEqual(['major', 'mediation', 'ordinary']);
  let read = 0;
  for (const { text, values } of asked) {
    const [plan] = await here.doors.write({ system: 'system.retention' }, {}, async (tx) => {
      const { rows } = await tx.client.query(
        `explain (analyze, buffers, timing off, format json) ${text}`,
        values,
      );
      return rows[0]['QUERY PLAN'];
    });
    const nodes: Node[] = [];
    walk(plan.Plan, nodes);
    const scan = nodes.find((node) => node['Index Name'] === 'cases_kept');
    expect(scan?.['Index Cond']).toMatch(/severity.*closed_at IS NULL/);
    read += (scan!['Actual Rows'] ?? 0) + (scan!['Rows Removed by Filter'] ?? 0);
  }
  expect(read).toBeGreaterThan(90);
  expect(read).toBeLessThan(200);
});

interface Node {
  'Index Name'?: string;
  'Index Cond'?: string;
  'Actual Rows'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: Node[];
}
function walk(node: Node, into: Node[]): void {
  into.push(node);
  for (const below of node.Plans ?? []) walk(below, into);
}
