import { and, asc, eq, gt, gte, lt, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { subtreeEnd } from '../../kernel/area-code.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { Problem } from '../../kernel/problem.ts';
import { localDate, startOfLocalDay } from '../../kernel/workday.ts';
import type { AdmissionQuery, AdmissionRequest, AdmissionTier, Checklists } from './contract.ts';
import type { Listed, Standing } from './rules.ts';
import { admissions, gridDutyLists } from './tables.ts';

export type AdmissionRow = typeof admissions.$inferSelect;
export type DutyListsRow = typeof gridDutyLists.$inferSelect;

/** What a request refers to: is the list's area there, where is the unit, is the type known? */
export async function findReferences(
  { client, now }: Tx,
  { area, unitId, typeCode }: AdmissionRequest,
): Promise<{ isArea: boolean; unitArea: string | null; isType: boolean }> {
  const { rows } = await client.query(
    `select exists (select from areas where code = $1 and valid_from <= $4 and (valid_to is null or valid_to > $4)) as "isArea",
            (select area from units where id = $2 and (closed_on is null or closed_on > $4)) as "unitArea",
            exists (select from case_types where code = $3 and valid_from <= $4 and (retired_on is null or retired_on > $4)) as "isType"`,
    [area, unitId, typeCode ?? null, localDate(now)],
  );
  return rows[0];
}

export async function insertAdmission({ db }: Tx, row: AdmissionRow): Promise<void> {
  await db.insert(admissions).values(row);
}

export async function getAdmission({ db }: Tx, id: string): Promise<AdmissionRow> {
  const [row] = await db.select().from(admissions).where(eq(admissions.id, id));
  if (!row) throw new Problem('not-found');
  return row;
}

/** Locks an admission that can still move, so that it is decided once; undefined when it cannot. */
export async function lockAdmission({ db }: Tx, id: string): Promise<AdmissionRow | undefined> {
  const [row] = await db.select().from(admissions).where(eq(admissions.id, id)).for('no key update');
  return row;
}

export async function moveAdmission(
  { db }: Tx,
  id: string,
  change: Partial<AdmissionRow>,
): Promise<AdmissionRow> {
  const [row] = await db.update(admissions).set(change).where(eq(admissions.id, id)).returning();
  return row!;
}

/** The name of a list's area and the next number of the year; two who decide at once take turns. */
export async function nextNumber(
  { client }: Tx,
  area: string,
  year: string,
): Promise<{ areaName: string; number: number }> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('admissions ' || $1, 0))`, [area]);
  const { rows } = await client.query(
    `select name as "areaName", 1 + (select count(*)::int from admissions
              where area = $1 and reference is not null and decided_at >= $2) as number
       from areas where code = $1`,
    [area, startOfLocalDay(`${year}-01-01`)],
  );
  return rows[0];
}

/** In the order in which they were asked. */
export async function listAdmissions(
  { db }: Tx,
  query: z.infer<typeof AdmissionQuery>,
): Promise<Page<AdmissionRow>> {
  const { limit, cursor, ...filter } = query;
  const { area, state, tier, typeCode } = filter;
  const [after] = decodeCursor(cursor, filter, ['id']) ?? [];
  const rows = await db
    .select()
    .from(admissions)
    .where(
      and(
        area === undefined ? undefined : gte(admissions.area, area),
        area === undefined ? undefined : lt(admissions.area, subtreeEnd(area)),
        state === undefined ? undefined : eq(admissions.state, state),
        tier === undefined ? undefined : eq(admissions.tier, tier),
        typeCode === undefined ? undefined : eq(admissions.typeCode, typeCode),
        after === undefined ? undefined : gt(admissions.id, after),
      ),
    )
    .orderBy(asc(admissions.id))
    .limit(limit + 1);
  return toPage(rows, limit, filter, ({ id }) => [id]);
}

/** Is it an area whose lists the caller may read? */
export async function isReadableArea({ client }: Tx, code: string): Promise<boolean> {
  const { rows } = await client.query(
    'select from areas where code = $1 and (app.admin() or app.near(code) or app.over(code))',
    [code],
  );
  return rows.length > 0;
}

/** What the lists of these areas say today of a type and its major, with what the catalogue says of it. */
export async function findStanding(
  { client, now }: Tx,
  { typeCode, areas, tier }: { typeCode: string; areas: readonly string[]; tier: AdmissionTier },
): Promise<Standing> {
  const { rows } = await client.query<Partial<Listed> & { needsDepartment: boolean }>({
    name: 'admission_standing',
    text: `select t.needs as "needsDepartment", d.type_code as "typeCode", d.state, d.reference, d.decided_at as "decidedAt",
                  d.valid_from::text as "validFrom", d.withdrawn_at as "withdrawnAt"
             from (select coalesce((select 'adm' = any (flags) from case_types
                                     where code = $1 and county in ('', left(($3::text[])[1], 6)) and valid_from <= $4
                                     order by county desc, version desc limit 1), false) as needs) t
             left join admissions d on d.type_code in ($1, left($1, 2)) and d.tier = $2 and d.area = any ($3)
              and (d.state = 'withdrawn'
                   or d.state = 'admitted' and d.valid_from <= $4 and (d.valid_to is null or d.valid_to > $4))`,
    values: [typeCode, tier, areas, localDate(now)],
  });
  return {
    needsDepartment: rows[0]!.needsDepartment,
    listed: rows.filter((row): row is Listed & { needsDepartment: boolean } => row.typeCode !== null),
  };
}

/** The checklists nearest to an area among those it may have them from. */
export async function findDutyLists({ db }: Tx, areas: readonly string[]): Promise<DutyListsRow | undefined> {
  const [row] = await db
    .select()
    .from(gridDutyLists)
    .where(sql`${gridDutyLists.area} = any (${sql.param(areas)})`)
    .orderBy(sql`length(${gridDutyLists.area}) desc`)
    .limit(1);
  return row;
}

export async function lockDutyLists({ db }: Tx, area: string): Promise<DutyListsRow | undefined> {
  const [row] = await db
    .select()
    .from(gridDutyLists)
    .where(eq(gridDutyLists.area, area))
    .for('no key update');
  return row;
}

export async function saveDutyLists(
  { db, actor, now }: Tx,
  area: string,
  { service, duties }: Checklists,
): Promise<DutyListsRow> {
  const change = { service, duties, updatedBy: actor.staffId, updatedAt: now };
  const [row] = await db
    .insert(gridDutyLists)
    .values({ area, ...change, version: 1 })
    .onConflictDoUpdate({
      target: gridDutyLists.area,
      set: { ...change, version: sql`${gridDutyLists.version} + 1` },
    })
    .returning();
  return row!;
}
