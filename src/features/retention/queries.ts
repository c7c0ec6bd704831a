import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { localDate } from '../../kernel/workday.ts';
import { CaseMajor } from '../catalogue/contract.ts';
import type { HoldQuery, RetentionKind } from './contract.ts';
import { type Kept, periods } from './rules.ts';
import { legalHolds } from './tables.ts';

/** The last closing; else the last that happened to it: the end of what was merged is that of its lead case. */
const endedAt = `coalesce(c.closed_at, (select max(j.at) from journal j where j.case_id = c.id), c.reported_at)`;
const endedOn = `(${endedAt} at time zone 'Asia/Shanghai')::date`;

/** The table of periods, as SQL, and as the index `cases_kept` has it: a change of what fits needs another index. */
const kind = `case ${periods
  .map((period) => {
    const { severity, flag } = period;
    const fits = severity ? `c.severity = '${severity}'` : flag ? `'${flag}' = any (c.flags)` : 'true';
    return `when ${fits} then '${period.kind}'`;
  })
  .join(' ')} end`;
/** Not later than its end; as the index has it too. */
const keptSince = 'case when c.closed_at is null then c.reported_at else c.closed_at end';

/** Cases of a kind ($2), kept for so many years ($3), whose time is over on a day ($1). The index finds them in its order. */
const due = `
  from cases c
 where not c.is_open and c.deidentified_at is null
   and ${kind} = $2 and ${keptSince} < ($1::date - make_interval(years => $3)) at time zone 'Asia/Shanghai'
   and ${endedOn} + make_interval(years => $3) < $1::date
   and not exists (select from legal_holds h where h.case_id = c.id and h.lifted_at is null)
   and not exists (select from cases l where l.id = c.lead_case_id and l.is_open)`;
const ending = periods.filter(({ years }) => years !== null);

/** As what a case goes on to be counted. */
const typeName = `(select t.zh from case_types t where t.code = c.type_code and t.county in ('', c.county)
                    order by t.county desc, t.version desc limit 1)`;
const title = (name: string | null, typeCode: string): string =>
  name ?? CaseMajor.labels[typeCode.slice(0, 2) as CaseMajor].zh;

export interface DueCase {
  id: string;
  area: string;
  kind: RetentionKind;
  title: string;
}

type StoredDue = Omit<DueCase, 'title'> & { name: string | null; typeCode: string };
const withTitle = ({ name, typeCode, ...row }: StoredDue): DueCase => ({
  ...row,
  title: title(name, typeCode),
});

/** Some of the cases whose time is over, locked; those that somebody holds are left for the next look. */
export async function lockDueCases(
  { client, now }: Pick<Tx, 'client' | 'now'>,
  limit: number,
): Promise<DueCase[]> {
  const found: DueCase[] = [];
  for (const period of ending) {
    const { rows } = await client.query<StoredDue>({
      name: 'retention_due',
      text: `select c.id, c.area, c.type_code as "typeCode", ${kind} as kind, ${typeName} as name ${due}
              order by ${keptSince} limit $4 for no key update of c skip locked`,
      values: [localDate(now), period.kind, period.years, limit - found.length],
    });
    found.push(...rows.map(withTitle));
  }
  return found;
}

/** Those of these cases that are not de-identified, whatever else they are. */
export async function lockCases({ client }: Tx, ids: readonly string[]): Promise<DueCase[]> {
  const { rows } = await client.query<StoredDue>(
    `select c.id, c.area, c.type_code as "typeCode", ${kind} as kind, ${typeName} as name from cases c
      where c.id = any ($1) and c.deidentified_at is null order by c.id for no key update of c`,
    [ids],
  );
  return rows.map(withTitle);
}

export interface DueCount {
  kind: RetentionKind;
  /** In which they ended. */
  year: number;
  cases: number;
}

/** What would be de-identified now. It may read years of cases: it has ten minutes. */
export async function countDue({ client, now }: Tx): Promise<DueCount[]> {
  const patience = 600_000;
  await client.query(`select set_config('statement_timeout', $1, true)`, [String(patience)]);
  const counts: DueCount[] = [];
  for (const period of ending) {
    const counting = {
      text: `select $2 as kind, extract(year from ${endedOn})::int as year, count(*)::int as cases ${due} group by 2 order by 2`,
      values: [localDate(now), period.kind, period.years],
      query_timeout: patience,
    };
    counts.push(...(await client.query<DueCount>(counting)).rows);
  }
  return counts;
}

interface Standing extends Kept {
  id: string;
  isOpen: boolean;
  isHeld: boolean;
  endedAt: Date;
}

export async function listStandings({ client }: Tx, ids: readonly string[]): Promise<Standing[]> {
  const { rows } = await client.query<Standing>(
    `select c.id, c.severity, c.flags, c.is_open as "isOpen", ${endedAt} as "endedAt",
            exists (select from legal_holds h where h.case_id = c.id and h.lifted_at is null) as "isHeld"
       from cases c where c.id = any ($1)`,
    [ids],
  );
  return rows;
}

export interface Erased {
  caseId: string;
  people: string[];
}

/** The database does it, and asks once more whether it may be. */
export async function deidentify(
  { client }: Tx,
  all: readonly (Pick<DueCase, 'id' | 'title'> & { at: Date })[],
  again: boolean,
): Promise<Erased[]> {
  const { rows } = await client.query<Erased>({
    name: 'retention_deidentify',
    text: 'select of_case as "caseId", erased as people from app.deidentify_cases($1, $2, $3, $4)',
    values: [all.map(({ id }) => id), all.map((one) => one.title), all.map(({ at }) => at), again],
  });
  return rows;
}

export async function erasePeople(
  { client }: Tx,
  all: readonly { id: string; at: Date }[],
  { again, request = null }: { again: boolean; request?: string | null },
): Promise<Erased[]> {
  const { rows } = await client.query<Erased>({
    name: 'retention_erase_people',
    text: 'select of_case as "caseId", erased as people from app.erase_people($1, $2, $3, $4)',
    values: [all.map(({ id }) => id), all.map(({ at }) => at), again, request],
  });
  return rows;
}

export async function forgetOld({ client, now }: Tx, atMost: number): Promise<number> {
  const { rows } = await client.query('select app.forget_old($1, $2) as n', [now, atMost]);
  return rows[0].n;
}

export interface WaitingErasure extends Erased {
  at: Date;
  whole: boolean;
  request: string | null;
}

/** What is erased and not in the log yet, in the order in which it was; taken out, if this transaction commits. */
export async function takeErasures({ client }: Tx, limit: number): Promise<WaitingErasure[]> {
  const { rows } = await client.query({
    name: 'retention_take',
    text: `with taken as (
             delete from erasures_to_keep where id in (
               select id from erasures_to_keep order by id limit $1)
             returning id, at, case_id, whole, people, request)
           select at, case_id as "caseId", whole, people, request from taken order by id`,
    values: [limit],
  });
  return rows;
}

export type HoldRow = typeof legalHolds.$inferSelect;

export async function insertHold({ db }: Tx, row: HoldRow): Promise<void> {
  await db.insert(legalHolds).values(row);
}

export async function lockHold({ db }: Tx, id: string): Promise<HoldRow | undefined> {
  const [row] = await db.select().from(legalHolds).where(eq(legalHolds.id, id)).for('no key update');
  return row;
}

export async function liftHold({ db, actor, now }: Tx, id: string, reason: string): Promise<HoldRow> {
  const [row] = await db
    .update(legalHolds)
    .set({ liftedBy: actor.staffId, liftedAt: now, liftReason: reason })
    .where(eq(legalHolds.id, id))
    .returning();
  return row!;
}

/** Holds on cases that the caller sees, oldest first. */
export async function listHolds(
  { db }: Tx,
  { limit, cursor, caseId, lifted }: HoldQuery,
): Promise<Page<HoldRow>> {
  const filter = { caseId, lifted };
  const [after] = decodeCursor(cursor, filter, ['id']) ?? [];
  const rows = await db
    .select()
    .from(legalHolds)
    .where(
      and(
        caseId === undefined ? undefined : eq(legalHolds.caseId, caseId),
        lifted === undefined
          ? undefined
          : lifted
            ? isNotNull(legalHolds.liftedAt)
            : isNull(legalHolds.liftedAt),
        after === undefined ? undefined : gt(legalHolds.id, after),
      ),
    )
    .orderBy(asc(legalHolds.id))
    .limit(limit + 1);
  return toPage(rows, limit, filter, ({ id }) => [id]);
}
