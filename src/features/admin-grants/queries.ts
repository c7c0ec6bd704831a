import { and, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { Problem } from '../../kernel/problem.ts';
import type { AdminGrant, AdminGrantQuery } from './contract.ts';
import { adminGrants } from './tables.ts';

export type GrantRow = typeof adminGrants.$inferSelect;

export async function insertGrant({ db }: Tx, row: GrantRow): Promise<void> {
  await db.insert(adminGrants).values(row);
}

/** Locked, so that it is decided once. */
export async function lockGrant({ db }: Tx, id: string): Promise<GrantRow> {
  const [row] = await db.select().from(adminGrants).where(eq(adminGrants.id, id)).for('update');
  if (!row) throw new Problem('not-found');
  return row;
}

export async function saveDecision(
  { db }: Tx,
  id: string,
  decision: Pick<GrantRow, 'decidedBy' | 'decidedAt' | 'granted'>,
): Promise<void> {
  await db.update(adminGrants).set(decision).where(eq(adminGrants.id, id));
}

/** The newest first: their ids are made in the order of time. */
export async function listGrants({ db }: Tx, query: AdminGrantQuery): Promise<Page<AdminGrant>> {
  const { limit, cursor, ...filter } = query;
  const [after] = decodeCursor(cursor, filter, ['id']) ?? [];
  const { decidedAt, id } = adminGrants;
  const state = { true: isNull(decidedAt), false: isNotNull(decidedAt), undefined };
  const rows = await db
    .select()
    .from(adminGrants)
    .where(and(state[`${filter.open}`], typeof after === 'string' ? lt(id, after) : undefined))
    .orderBy(desc(id))
    .limit(limit + 1);
  return toPage(rows.map(toGrant), limit, filter, (row) => [row.id]);
}

export const toGrant = (row: GrantRow): AdminGrant => ({
  ...row,
  requestedAt: row.requestedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
});
