import pg from 'pg';
import type { Keyring } from '../../src/db/personal.ts';
import { type Calendar, makeCalendar } from '../../src/kernel/workday.ts';
import { type CaseType, caseColumns, makeCases, makeStock } from './cases.ts';
import { copyInto } from './copy.ts';
import { openKeys } from './services.ts';
import { buildTown, stockTownships, type Town } from './town.ts';

export interface LoadTimes {
  /** COPY of the cases alone. */
  copy: number;
  /** Constraints and secondary indexes, from the definitions that were there before. */
  indexes: number;
  /** The text search table and its index. */
  search: number;
  /** Journal and people. */
  others: number;
  /** Vacuum and analyze. */
  vacuum: number;
}

/**
 * Fills an empty migrated database as its owner: policies lifted and put back, triggers off, secondary indexes dropped
 * and rebuilt, all in one transaction. `stock` more cases, just reported, are for the steps.
 */
export async function load(
  ownerUrl: string,
  { count, stock = 0 }: { count: number; stock?: number },
  say: (line: string) => void,
): Promise<{ town: Town; times: LoadTimes }> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'gridcase bench loader' });
  await client.connect();
  try {
    const stopwatch = startStopwatch(say);
    await client.query(`begin; set local maintenance_work_mem = '512MB'; set local timezone = 'UTC'`);
    const forced = await liftPolicies(client);
    const town = await buildTown(client);
    stopwatch('areas, units and people');

    await client.query('alter table cases disable trigger user');
    const restoreCases = await stripTable(client, 'cases');
    const restoreJournal = await stripTable(client, 'journal');
    const { types, calendar } = await readReference(client);
    const keyring = await openKeys();
    const people: Reporter[] = [];
    await copyInto(
      client,
      'cases',
      caseColumns,
      sealed(keyring, makeCases(count, town, types, calendar), people),
    );
    const copy = stopwatch(`copy of ${count} cases`);

    await copyInto(
      client,
      'cases',
      caseColumns,
      sealed(keyring, makeStock(stock, stockTownships(town), types, calendar), people),
    );
    await client.query(journal);
    await copyInto(client, 'case_people', personColumns, sealedPeople(keyring, people));
    await restoreJournal();
    const others = stopwatch('journal and people');
    await restoreCases();
    await client.query('alter table cases enable trigger user');
    const indexes = stopwatch('constraints and indexes of cases');

    const restoreSearch = await stripTable(client, 'case_search');
    await client.query(searchRows);
    await restoreSearch();
    const search = stopwatch('search table');

    for (const table of forced) await client.query(`alter table ${table} force row level security`);
    await client.query('commit');
    // Not the tables that are still empty: a plan for nothing would stay a scan of all that comes later.
    await client.query(`vacuum (analyze) ${await filledTables(client)}`);
    return { town, times: { copy, indexes, search, others, vacuum: stopwatch('vacuum analyze') } };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function filledTables(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0`,
  );
  return rows.map(({ name }) => name).join(', ');
}

function startStopwatch(say: (line: string) => void) {
  let since = performance.now();
  return (what: string): number => {
    const seconds = (performance.now() - since) / 1000;
    since = performance.now();
    say(`  ${what}: ${seconds.toFixed(1)} s`);
    return seconds;
  };
}

/** Under `force` even the owner inserts and sees nothing. */
async function liftPolicies(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of rows) await client.query(`alter table ${name} no force row level security`);
  return rows.map(({ name }) => name);
}

/** Takes off foreign keys, unique constraints and secondary indexes; answers how to put them back as they were. */
async function stripTable(client: pg.Client, table: string): Promise<() => Promise<void>> {
  const constraints = await client.query<{ name: string; definition: string }>(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
      where conrelid = $1::regclass and contype in ('f', 'u') order by contype desc`,
    [table],
  );
  const indexes = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
      where schemaname = 'public' and tablename = $1
        and not exists (select from pg_constraint where conrelid = $1::text::regclass and conname = indexname)`,
    [table],
  );
  for (const { name } of constraints.rows) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
  return async () => {
    for (const { definition } of indexes.rows) await client.query(definition);
    for (const { name, definition } of constraints.rows) {
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
  };
}

/** The rows that hold everywhere, also in a version that has no others. */
export const ofAll = (table: string, column: string): string =>
  `coalesce(to_jsonb(${table}) ->> '${column}', '') = ''`;

async function readReference(client: pg.Client): Promise<{ types: CaseType[]; calendar: Calendar }> {
  const types = await client.query(`select * from case_types t where ${ofAll('t', 'county')} order by code`);
  const days = await client.query(
    `select date::text, is_working_day as "isWorkingDay" from work_calendar w where ${ofAll('w', 'area')} order by date`,
  );
  return {
    types: types.rows.map((row) => ({
      code: row.code,
      platform: row.platform,
      zh: row.zh,
      isConfidential: row.flags.includes('confidential'),
      urgency: row.urgency,
      response: { value: row.response_value, unit: row.response_unit },
      resolve: row.resolve_value === null ? null : { value: row.resolve_value, unit: row.resolve_unit },
    })),
    calendar: makeCalendar(days.rows, 2026),
  };
}

interface Reporter {
  caseId: string;
  caseNo: string;
  addedBy: string;
}

const [idAt, numberAt, byAt, descriptionAt] = ['id', 'case_no', 'reported_by', 'description'].map((name) =>
  caseColumns.indexOf(name),
) as [number, number, number, number];
/** For COPY, which takes a backslash for the beginning of something. */
const hexOf = (bytes: Buffer) => `\\\\x${bytes.toString('hex')}`;

/** As the service stores them: to read clear text would be another measure. Three cases in ten name a reporter. */
function* sealed(keyring: Keyring, rows: Iterable<string[]>, people: Reporter[]) {
  for (const row of rows) {
    const [caseId, caseNo, addedBy] = [row[idAt]!, row[numberAt]!, row[byAt]!];
    const place = { table: 'cases', column: 'description', row: caseId };
    row[descriptionAt] = hexOf(keyring.seal(place, row[descriptionAt]!));
    if (/[147]$/.test(caseNo)) people.push({ caseId, caseNo, addedBy });
    yield row;
  }
}

const personColumns = ['id', 'case_id', 'role', 'name', 'phone', 'match_key', 'phone_index', 'added_by'];

function* sealedPeople(keyring: Keyring, people: readonly Reporter[]) {
  for (const [n, { caseId, caseNo, addedBy }] of people.entries()) {
    const row = `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
    const [name, phone] = ['夏某', `1380000${caseNo.slice(-4)}`];
    yield [
      row,
      caseId,
      'reporter',
      hexOf(keyring.seal({ table: 'case_people', column: 'name', row }, name)),
      hexOf(keyring.seal({ table: 'case_people', column: 'phone', row }, phone)),
      hexOf(keyring.index('person', `${name}|${phone}`)),
      hexOf(keyring.index('phone', phone)),
      addedBy,
    ];
  }
}

/** A timeline begins with the report. */
const journal = `
  insert into journal (at, actor_id, actor_role, area, subject, subject_id, case_id, event, data)
  select reported_at, reported_by, 'full_time_grid_worker', area, 'case', id::text, id, 'case.report',
         jsonb_build_object('from', 'draft', 'to', 'reported', 'typeCode', type_code)
    from cases`;

const searchRows = `
  insert into case_search (case_id, area, tsv)
  select id, area, array_to_tsvector(app.bigrams(title)) from cases`;
