import { and, asc, desc, eq, getTableColumns, inArray, lte, sql } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { Problem } from '../../kernel/problem.ts';
import { type CaseTypeRow, caseTypes } from './tables.ts';

/** The national catalogue is kept under no county. */
export const national = '';

/** The types in force on a day, a county's own before the national ones; retired ones too: old cases refer to them. */
export const listCaseTypes = ({ db }: Tx, county: string, day: string): Promise<CaseTypeRow[]> =>
  db
    .selectDistinctOn([caseTypes.code])
    .from(caseTypes)
    .where(and(inArray(caseTypes.county, [national, county]), lte(caseTypes.validFrom, day)))
    .orderBy(asc(caseTypes.code), desc(caseTypes.county), desc(caseTypes.version));

/** Of a county, or of the nation: what is planned counts too. Zero while a county has no catalogue of its own. */
export async function findCatalogueVersion({ db }: Tx, county: string): Promise<number> {
  const newest = sql<number>`coalesce(max(${caseTypes.version}), 0)`;
  const [row] = await db.select({ newest }).from(caseTypes).where(eq(caseTypes.county, county));
  return row!.newest;
}

/** Twins take turns: the second sees the version that the first has made. In a statement of its own, before the look. */
export async function lockCatalogue({ client }: Tx, county: string): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('catalogue ' || $1, 0))`, [county]);
}

export type VersionRow = CaseTypeRow & { validTo: string | null };

/** Every version of a type, the county's before the national ones, the newest first. */
export async function listVersions(
  { db }: Tx,
  asked: { code: string; county: string },
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<VersionRow>> {
  const [county, version] = decodeCursor(cursor, asked, ['county', 'version']) ?? [];
  const replacedFrom = sql<string | null>`min(${caseTypes.validFrom}) over (partition by ${caseTypes.county}
    order by ${caseTypes.version} desc rows between unbounded preceding and 1 preceding)`;
  const all = db
    .select({ ...getTableColumns(caseTypes), replacedFrom: replacedFrom.as('replaced_from') })
    .from(caseTypes)
    .where(and(eq(caseTypes.code, asked.code), inArray(caseTypes.county, [national, asked.county])))
    .as('versions');
  const rows = await db
    .select()
    .from(all)
    .where(version ? sql`(${all.county}, ${all.version}) < (${county}, ${version}::integer)` : undefined)
    .orderBy(desc(all.county), desc(all.version))
    .limit(limit + 1);
  if (rows.length === 0 && version === undefined) throw new Problem('not-found');
  const page = toPage(rows, limit, asked, (row) => [row.county, String(row.version)]);
  return { ...page, items: page.items.map(toVersion) };
}

/** What was planned and replaced before its day was never in force: its time is empty. */
function toVersion({ replacedFrom, ...row }: CaseTypeRow & { replacedFrom: string | null }): VersionRow {
  const validTo = replacedFrom !== null && replacedFrom < row.validFrom ? row.validFrom : replacedFrom;
  return { ...row, validTo };
}

/** A county as areas know it, or a Problem. */
export async function assertCounty({ client }: Tx, code: string): Promise<void> {
  const { rows } = await client.query(`select from areas where code = $1 and level = 'county'`, [code]);
  if (rows.length === 0) throw new Problem('not-found');
}

/** Codes by the identifiers that they hold, in the nation or this county. */
export async function findIdentifiers({ db }: Tx, county: string): Promise<Map<string, string>> {
  const { identifier, code } = caseTypes;
  const rows = await db
    .selectDistinct({ identifier, code })
    .from(caseTypes)
    .where(inArray(caseTypes.county, [national, county]));
  return new Map(rows.map((row) => [row.identifier, row.code]));
}

export async function insertVersions({ db }: Tx, rows: readonly CaseTypeRow[]): Promise<void> {
  await db.insert(caseTypes).values([...rows]);
}
