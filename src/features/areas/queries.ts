import { and, asc, eq, gt, inArray, isNull, lt, lte, not, or, type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { subtreeEnd } from '../../kernel/area-code.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { Problem } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import type { AreaQuery, BoundaryGeometry } from './contract.ts';
import type { AreaLine, LineFault } from './rules.ts';
import { areas, gridBoundaries } from './tables.ts';

export type AreaRow = typeof areas.$inferSelect;

export async function getArea({ prepared }: Tx, code: string): Promise<AreaRow> {
  const statement = prepared('areas_get', (db) =>
    db
      .select()
      .from(areas)
      .where(eq(areas.code, sql.placeholder('code')))
      .prepare('areas_get'),
  );
  const [row] = await statement.execute({ code });
  if (!row) throw new Problem('not-found');
  return row;
}

/** In the order of codes. Ranges and equality only: what is not leakproof may not drive an index under a policy. */
export async function listAreas({ db, now }: Tx, query: z.infer<typeof AreaQuery>): Promise<Page<AreaRow>> {
  const { limit, cursor, ...filter } = query;
  const [after] = decodeCursor(cursor, filter, ['area']) ?? [];
  const rows = await db
    .select()
    .from(areas)
    .where(
      and(
        filter.parent === undefined ? undefined : eq(areas.parentCode, filter.parent),
        filter.level === undefined ? undefined : eq(areas.level, filter.level),
        filter.q === undefined ? undefined : beginsWith(filter.q),
        filter.inForce === undefined ? undefined : inForce(localDate(now), filter.inForce),
        after === undefined ? undefined : gt(areas.code, after),
      ),
    )
    .orderBy(asc(areas.code))
    .limit(limit + 1);
  return toPage(rows, limit, filter, ({ code }) => [code]);
}

// The last code point closes the range: in C order every name with this beginning lies below.
const beginsWith = (start: string): SQL =>
  sql`(${areas.name} collate "C" >= ${start} and ${areas.name} collate "C" < ${`${start}\u{10FFFF}`})`;

function inForce(day: string, wanted: boolean): SQL {
  const holds = and(lte(areas.validFrom, day), or(isNull(areas.validTo), gt(areas.validTo, day)))!;
  return wanted ? holds : not(holds);
}

/** Locks areas in the order of their codes, so that two mergers never wait for each other. */
export function lockAreas({ db }: Tx, codes: readonly string[]): Promise<AreaRow[]> {
  return db
    .select()
    .from(areas)
    .where(inArray(areas.code, [...codes]))
    .orderBy(asc(areas.code))
    .for('update');
}

/** Keeps an area from being retired until the end of this transaction. */
export async function findParent({ db }: Tx, code: string): Promise<AreaRow | undefined> {
  const [row] = await db.select().from(areas).where(eq(areas.code, code)).for('share');
  return row;
}

/** Does any area below this one outlive the day? */
export async function hasHeirs({ db }: Tx, code: string, day: string): Promise<boolean> {
  const below = and(gt(areas.code, code), lt(areas.code, subtreeEnd(code)));
  const outlives = or(isNull(areas.validTo), gt(areas.validTo, day));
  const rows = await db.select({ code: areas.code }).from(areas).where(and(below, outlives)).limit(1);
  return rows.length > 0;
}

export async function insertArea({ db }: Tx, row: AreaRow): Promise<void> {
  await db.insert(areas).values(row);
}

export async function endArea(
  { db }: Tx,
  code: string,
  validTo: string,
  replacedBy: string | null,
): Promise<void> {
  await db.update(areas).set({ validTo, replacedBy }).where(eq(areas.code, code));
}

export type BoundaryRow = typeof gridBoundaries.$inferSelect;

export async function findBoundary({ db }: Tx, area: string): Promise<BoundaryRow | undefined> {
  const [row] = await db.select().from(gridBoundaries).where(eq(gridBoundaries.area, area));
  return row;
}

export async function getBoundary(tx: Tx, area: string): Promise<BoundaryRow> {
  const row = await findBoundary(tx, area);
  if (!row) throw new Problem('not-found');
  return row;
}

export async function saveBoundary(
  { db, now }: Tx,
  area: string,
  geometry: BoundaryGeometry,
): Promise<BoundaryRow> {
  const [row] = await db
    .insert(gridBoundaries)
    .values({ area, geometry, version: 1, updatedAt: now })
    .onConflictDoUpdate({
      target: gridBoundaries.area,
      set: { geometry, version: sql`${gridBoundaries.version} + 1`, updatedAt: now },
    })
    .returning();
  return row!;
}

// ── Import: lines are gathered in a table of the transaction's own, which no policy fences, and merged from there. ──

/** An hour: pg takes 0 for "as the pool says", which is 5 s. */
const longest = 3_600_000;
const unhurried = (text: string, values: unknown[] = []) => ({ text, values, query_timeout: longest });

/**
 * One import at a time; another waits for its lock and is told that we are busy. Long statements look now and then
 * whether we are still there (a server on Windows cannot), so that an interrupted import is rolled back at once.
 */
export async function beginImport({ client }: Tx): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('gridcase import areas', 0))`);
  await client.query(
    `set local statement_timeout = 0;
     set local idle_in_transaction_session_timeout = 0;
     select set_config('client_connection_check_interval', '500ms', true) where version() !~* 'msvc|visual|mingw';
     create temporary table area_import
       (line integer, code text collate "C", name text, parent_code text collate "C", level text) on commit drop`,
  );
}

export interface ImportLine extends AreaLine {
  line: number;
}

/** Not by COPY, which a pipelined connection does not carry; in batches it takes as long. */
export async function addImportLines({ client }: Tx, lines: readonly ImportLine[]): Promise<void> {
  await client.query(
    unhurried(
      'insert into area_import select * from unnest($1::integer[], $2::text[], $3::text[], $4::text[], $5::text[])',
      [
        lines.map(({ line }) => line),
        lines.map(({ code }) => code),
        lines.map(({ name }) => withoutControls(name)),
        lines.map(({ parentCode }) => parentCode),
        lines.map(({ level }) => level),
      ],
    ),
  );
}

// Only a faulty line holds one: it is reported and never stored.
const withoutControls = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');

interface Found {
  faults: LineFault[];
  total: number;
}

/** What is wrong between lines: codes that stand twice, parents that stand nowhere. */
export async function findImportFaults({ client }: Tx, limit: number): Promise<Found> {
  await client.query(unhurried('analyze area_import'));
  const { rows } = await client.query<{ line: number; code: LineFault['code']; total: number }>(
    unhurried(
      `with duplicates as (
         select line, 'duplicate-code' as code
           from (select line, min(line) over (partition by code) as first from area_import) numbered
          where line > first),
       orphans as (
         select line, 'unknown-parent' as code
           from area_import i
          where parent_code is not null
            and not exists (select from area_import p where p.code = i.parent_code)
            and not exists (select from areas a where a.code = i.parent_code))
       select line, code, (count(*) over ())::int as total
         from (select * from duplicates union all select * from orphans) found
        order by line, code limit $1`,
      [limit],
    ),
  );
  return { faults: rows.map(({ line, code }) => ({ line, code })), total: rows[0]?.total ?? 0 };
}

/** Writes only what differs: an `on conflict` on every row would lock and log each of them, changed or not. */
export async function upsertImport({
  client,
}: Tx): Promise<{ rows: number; inserted: number; updated: number }> {
  const { rows } = await client.query(
    unhurried(
      `with saved as (
         insert into areas (code, name, level, parent_code)
         select i.code, i.name, i.level, i.parent_code
           from area_import i left join areas a on a.code = i.code
          where a.code is null or a.name <> i.name or a.parent_code is distinct from i.parent_code
         on conflict (code) do update set name = excluded.name, parent_code = excluded.parent_code
         returning xmax = 0 as inserted)
       select (select count(*) from area_import)::int as rows,
              count(*) filter (where inserted)::int as inserted,
              count(*) filter (where not inserted)::int as updated
         from saved`,
    ),
  );
  return rows[0];
}
