import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { subtreeEnd } from '../../kernel/area-code.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import type { Personal } from '../../kernel/personal.ts';
import { Problem } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import type {
  Post,
  Staff,
  StaffQuery,
  TeamMember,
  Unit,
  UnitQuery,
  Vacancy,
  VacancyQuery,
} from './contract.ts';
import { phoneIndex, posts, staff, staffPhone, units } from './tables.ts';

export type UnitRow = typeof units.$inferSelect;
export type PostRow = typeof posts.$inferSelect;

export async function findUnit({ db }: Tx, id: string): Promise<UnitRow | undefined> {
  const [row] = await db.select().from(units).where(eq(units.id, id));
  return row;
}

export async function listUnits(
  { client, now }: Tx,
  query: z.infer<typeof UnitQuery>,
): Promise<Page<z.infer<typeof Unit>>> {
  const { limit, cursor, ...filter } = query;
  const [after] = decodeCursor(cursor, filter, ['id']) ?? [];
  const { rows } = await client.query(
    `select id, kind, name, area, platform, closed_on::text as "closedOn" from units
      where ($1::text is null or area >= $1 and area < $2) and ($3::text is null or kind = $3)
        and ($4::uuid is null or id > $4)
        and ($5::boolean is null or $5 = (closed_on is null or closed_on > $6))
      order by id limit $7`,
    [
      filter.area ?? null,
      filter.area ? subtreeEnd(filter.area) : null,
      filter.kind ?? null,
      after ?? null,
      filter.open ?? null,
      localDate(now),
      limit + 1,
    ],
  );
  return toPage(rows, limit, filter, (row) => [row.id]);
}

/** Locks the unit against appointments, whose reference to it waits for this lock. */
export async function lockUnit({ db }: Tx, id: string): Promise<UnitRow> {
  const [row] = await db.select().from(units).where(eq(units.id, id)).for('update');
  if (!row) throw new Problem('not-found');
  return row;
}

/** Posts in the unit that last beyond the day. */
export async function countPostsBeyond({ client }: Tx, unitId: string, day: string): Promise<number> {
  const { rows } = await client.query(
    'select count(*)::int as n from posts where unit_id = $1 and (valid_to is null or valid_to > $2)',
    [unitId, day],
  );
  return rows[0].n;
}

export async function endUnit(
  { db }: Tx,
  id: string,
  closedOn: string,
  closingReason: string,
): Promise<void> {
  await db.update(units).set({ closedOn, closingReason }).where(eq(units.id, id));
}

export async function insertUnit({ db }: Tx, row: UnitRow): Promise<void> {
  await db.insert(units).values(row);
}

export interface NewStaff
  extends Pick<typeof staff.$inferSelect, 'id' | 'name' | 'createdBy' | 'createdAt' | 'isClient'> {
  phone: Personal | null;
}

export async function insertStaff({ db, keyring }: Tx, { phone, ...row }: NewStaff): Promise<void> {
  await db.insert(staff).values({
    ...row,
    phone: phone && staffPhone(keyring, row.id).seal(phone),
    phoneIndex: phone && phoneIndex(keyring, phone.full),
  });
}

/** The number of someone whom the caller may know; undefined for anyone else. */
export async function findPhone(
  { db, keyring }: Tx,
  id: string,
): Promise<{ phone: Personal | null } | undefined> {
  const [row] = await db.select({ phone: staff.phone }).from(staff).where(eq(staff.id, id));
  return row && { phone: row.phone && staffPhone(keyring, id).open(row.phone) };
}

export async function isClient({ db }: Tx, id: string): Promise<boolean> {
  const [row] = await db.select({ isClient: staff.isClient }).from(staff).where(eq(staff.id, id));
  return row?.isClient ?? false;
}

export async function insertPost({ db }: Tx, row: typeof posts.$inferInsert): Promise<void> {
  await db.insert(posts).values(row);
}

/** Locks the post, so that it is not relieved twice. */
export async function lockPost({ db }: Tx, id: string): Promise<PostRow> {
  const [row] = await db.select().from(posts).where(eq(posts.id, id)).for('no key update');
  if (!row) throw new Problem('not-found');
  return row;
}

export async function endPost({ db, staffId }: Tx, id: string, on: string, reason: string): Promise<void> {
  await db.update(posts).set({ validTo: on, relievedBy: staffId, reason }).where(eq(posts.id, id));
}

/** Does someone else hold the same role today? Locked, so that two do not relieve each other. */
export async function hasOther({ client, now }: Tx, { id, role }: PostRow): Promise<boolean> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [role]);
  const { rows } = await client.query(
    'select from posts where role = $3 and id <> $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)',
    [id, localDate(now), role],
  );
  return rows.length > 0;
}

/** A place's area with its name, if it is in force today. */
export async function findArea(
  { client, now }: Tx,
  code: string,
): Promise<{ code: string; name: string } | undefined> {
  const { rows } = await client.query(
    'select code, name from areas where code = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)',
    [code, localDate(now)],
  );
  return rows[0];
}

const postJson = `json_build_object('id', p.id, 'staffId', p.staff_id, 'role', p.role, 'area', p.area, 'unitId', p.unit_id,
  'from', p.valid_from, 'to', p.valid_to)`;
const current = (day: string) => `p.valid_from <= ${day} and (p.valid_to is null or p.valid_to > ${day})`;

/** Staff with a post today in the caller's areas or units; a person without posts is shown to who created him. */
export async function listStaff(
  tx: Tx,
  query: z.infer<typeof StaffQuery>,
): Promise<Page<z.infer<typeof Staff>>> {
  const { limit, cursor, ...filter } = query;
  const [after] = decodeCursor(cursor, filter, ['id']) ?? [];
  const filtered = filter.area !== undefined || filter.role !== undefined || filter.unit !== undefined;
  const { rows } = await tx.client.query(
    `select s.id, s.name, s.phone,
            coalesce((select json_agg(${postJson} order by p.id) from posts p
                       where p.staff_id = s.id and ${current('$1')}), '[]') as posts
       from staff s
      where not s.is_client and ($2::uuid is null or s.id > $2)
        and (exists (select from posts p
                      where p.staff_id = s.id and ${current('$1')}
                        and (app.admin() or app.over(p.area) or p.unit_id = any (app.units()))
                        and ($3::text is null or p.area >= $3 and p.area < $4)
                        and ($5::text is null or p.role = $5) and ($6::uuid is null or p.unit_id = $6))
             or not $7 and (app.admin() or s.created_by = app.staff_id() or s.id = app.staff_id()))
      order by s.id limit $8`,
    [
      localDate(tx.now),
      after ?? null,
      filter.area ?? null,
      filter.area ? subtreeEnd(filter.area) : null,
      filter.role ?? null,
      filter.unit ?? null,
      filtered,
      limit + 1,
    ],
  );
  const shown = rows.map((row) => ({
    ...row,
    phone: row.phone && staffPhone(tx.keyring, row.id).open(row.phone).masked,
  }));
  return toPage(shown, limit, filter, (row) => [row.id]);
}

/** Grids in force that lack a leader or a full-time worker today. */
export async function listVacancies(
  tx: Tx,
  query: z.infer<typeof VacancyQuery>,
  ranges: readonly string[],
): Promise<Page<z.infer<typeof Vacancy>>> {
  const { limit, cursor, ...filter } = query;
  const [after] = decodeCursor(cursor, filter, ['area']) ?? [];
  const { rows } = await tx.client.query(
    `select a.code as area, a.name, array_remove(array[
              case when not bool_or(p.role = 'grid_leader') or count(p.id) = 0 then 'grid_leader' end,
              case when not bool_or(p.role = 'full_time_grid_worker') or count(p.id) = 0 then 'full_time_grid_worker' end], null) as lacks
       from areas a left join posts p on p.area = a.code and ${current('$1')}
      where a.level = 'grid' and a.valid_from <= $1 and (a.valid_to is null or a.valid_to > $1)
        and app.within(a.code, $2) and ($3::text is null or a.code > $3)
      group by a.code, a.name
     having count(distinct p.role) filter (where p.role in ('grid_leader', 'full_time_grid_worker')) < 2
      order by a.code limit $4`,
    [localDate(tx.now), ranges, after ?? null, limit + 1],
  );
  return toPage(rows, limit, filter, (row) => [row.area]);
}

/** The four roles of one grid today, their numbers in full or masked; undefined when the grid is not near the caller. */
export async function findTeam(tx: Tx, code: string, inFull: boolean) {
  const { rows } = await tx.client.query<{ name: string; members: StoredMember[] }>(
    `select a.name, coalesce((
              select json_agg(json_build_object('staffId', s.id, 'name', s.name, 'phone', s.phone, 'role', p.role, 'from', p.valid_from)
                              order by p.role, p.valid_from)
                from posts p join staff s on s.id = p.staff_id
               where p.area = a.code and p.unit_id is null and ${current('$2')}), '[]') as members
       from areas a where a.code = $1 and a.level = 'grid' and (app.admin() or app.near(a.code))`,
    [code, localDate(tx.now)],
  );
  const [team] = rows;
  const show = ({ phone, ...member }: StoredMember): z.infer<typeof TeamMember> => {
    const opened = phone && staffPhone(tx.keyring, member.staffId).open(Buffer.from(phone.slice(2), 'hex'));
    return { ...member, phone: opened && (inFull ? opened.full : opened.masked) };
  };
  return team && { name: team.name, members: team.members.map(show) };
}

/** The number is still sealed, and JSON: `\\x…`. */
type StoredMember = z.infer<typeof TeamMember>;

export const toUnit = ({ id, kind, name, area, platform, closedOn }: UnitRow): z.infer<typeof Unit> => ({
  id,
  kind,
  name,
  area,
  platform,
  closedOn,
});

export const toPost = (row: PostRow): z.infer<typeof Post> => ({
  id: row.id,
  staffId: row.staffId,
  role: row.role,
  area: row.area,
  unitId: row.unitId,
  from: row.validFrom,
  to: row.validTo,
});
