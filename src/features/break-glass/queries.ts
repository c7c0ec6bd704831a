import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { notify } from '../../journal/notify.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { Problem } from '../../kernel/problem.ts';
import type { BreakGlass, BreakGlassEvent, BreakGlassQuery } from './contract.ts';
import { waitingSince } from './rules.ts';
import { breakGlassGrants } from './tables.ts';

export type BreakGlassRow = typeof breakGlassGrants.$inferSelect;

export async function findOwnName({ client, actor }: Tx): Promise<string> {
  const { rows } = await client.query('select name from staff where id = $1', [actor.staffId]);
  return rows[0].name;
}

export async function insertBreakGlass({ db }: Tx, row: BreakGlassRow): Promise<void> {
  await db.insert(breakGlassGrants).values(row);
}

/** Tells whoever guards, audits or answers for the area, and whoever asked. */
export const tellOf = (tx: Tx, { id, area, staffId }: BreakGlassRow, event: BreakGlassEvent): Promise<void> =>
  notify(tx, { break_glass_id: id }, event, [
    { staff_id: staffId },
    { role: 'security_admin' },
    { role: 'audit_admin' },
    { role: 'leader', area },
    { role: 'center_officer', area },
  ]);

/** Locked, so that it is decided once. */
export async function lockBreakGlass({ db }: Tx, id: string): Promise<BreakGlassRow> {
  const [row] = await db.select().from(breakGlassGrants).where(eq(breakGlassGrants.id, id)).for('update');
  if (!row) throw new Problem('not-found');
  return row;
}

export async function saveBreakGlass({ db }: Tx, id: string, change: Partial<BreakGlassRow>): Promise<void> {
  await db.update(breakGlassGrants).set(change).where(eq(breakGlassGrants.id, id));
}

/** The caller's own, those in his areas, and all of them for whoever guards or audits; the newest first. */
export async function listBreakGlass({ client, now }: Tx, query: BreakGlassQuery): Promise<Page<BreakGlass>> {
  const { limit, cursor, ...filter } = query;
  const [after] = decodeCursor(cursor, filter, ['id']) ?? [];
  const { rows } = await client.query(
    `select id, staff_id as "staffId", staff_name as "staffName", area, reason, hours, requested_at as "requestedAt", approved_by as "approvedBy",
            approved_at as "approvedAt", valid_until as "validUntil", ended_at as "endedAt", ended_by as "endedBy"
       from break_glass_grants
      where ($1::uuid is null or id < $1)
        and ($2::boolean is null
             or $2 = (ended_at is null and coalesce(valid_until > $3, requested_at > $4)))
      order by id desc limit $5`,
    [after ?? null, filter.open ?? null, now, waitingSince(now), limit + 1],
  );
  return toPage(rows.map(toBreakGlass), limit, filter, (row) => [row.id]);
}

export const toBreakGlass = (row: BreakGlassRow): BreakGlass => ({
  ...row,
  requestedAt: row.requestedAt.toISOString(),
  approvedAt: row.approvedAt?.toISOString() ?? null,
  validUntil: row.validUntil?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
});
