import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { localDate } from '../../kernel/workday.ts';
import { clearances } from './tables.ts';

export type ClearanceRow = typeof clearances.$inferSelect;

/** Does the person hold a post in the area today? */
export async function isPosted({ client, now }: Tx, staffId: string, area: string): Promise<boolean> {
  const { rows } = await client.query(
    `select from posts where staff_id = $1 and app.within(area, array[$2])
        and valid_from <= $3 and (valid_to is null or valid_to > $3) limit 1`,
    [staffId, area, localDate(now)],
  );
  return rows.length > 0;
}

export async function insertClearance({ db }: Tx, row: ClearanceRow): Promise<void> {
  await db.insert(clearances).values(row);
}

/** The clearance as it is now ended; undefined when there is none in force that the caller may end. */
export async function endClearance({ db, actor, now }: Tx, id: string): Promise<ClearanceRow | undefined> {
  const [row] = await db
    .update(clearances)
    .set({ endedBy: actor.staffId, endedAt: now })
    .where(and(eq(clearances.id, id), isNull(clearances.endedAt)))
    .returning();
  return row;
}

interface ListQuery {
  area: string;
  limit: number;
  cursor?: string | undefined;
}

/** The named list of one area with its history, oldest first. */
export async function listClearances(
  { db }: Tx,
  { area, limit, cursor }: ListQuery,
): Promise<Page<ClearanceRow>> {
  const [after] = decodeCursor(cursor, area, ['id']) ?? [];
  const rows = await db
    .select()
    .from(clearances)
    .where(and(eq(clearances.area, area), after === undefined ? undefined : gt(clearances.id, after)))
    .orderBy(asc(clearances.id))
    .limit(limit + 1);
  return toPage(rows, limit, area, ({ id }) => [id]);
}
