import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { accounts, sessions } from './tables.ts';

export type SessionRow = typeof sessions.$inferSelect;

export async function insertAccount({ db }: Tx, row: typeof accounts.$inferInsert): Promise<void> {
  await db.insert(accounts).values(row);
}

export async function findAccount({ db }: Tx, by: { login: string } | { staffId: string }) {
  const condition = 'login' in by ? eq(accounts.login, by.login) : eq(accounts.staffId, by.staffId);
  const [row] = await db.select().from(accounts).where(condition);
  return row;
}

export async function savePassword({ db, now }: Tx, staffId: string, passwordHash: string): Promise<void> {
  await db
    .update(accounts)
    .set({ passwordHash, passwordChangedAt: now })
    .where(eq(accounts.staffId, staffId));
}

export async function insertSession({ db }: Tx, row: SessionRow): Promise<void> {
  await db.insert(sessions).values(row);
}

/** The running session of a family of refresh tokens; locked, so that two refreshes take turns. */
export async function lockSession({ db }: Tx, familyHash: Buffer): Promise<SessionRow | undefined> {
  const [row] = await db
    .select()
    .from(sessions)
    .where(and(isNull(sessions.endedAt), eq(sessions.familyHash, familyHash)))
    .for('update');
  return row;
}

export async function saveSession({ db }: Tx, id: string, change: Partial<SessionRow>): Promise<void> {
  await db.update(sessions).set(change).where(eq(sessions.id, id));
}

export async function endOtherSessions({ db, now, actor }: Tx): Promise<void> {
  await db
    .update(sessions)
    .set({ endedAt: now })
    .where(
      and(eq(sessions.staffId, actor.staffId), ne(sessions.id, actor.sessionId), isNull(sessions.endedAt)),
    );
}

export async function getProfile({ client, actor }: Tx): Promise<{ name: string; login: string | null }> {
  const { rows } = await client.query(
    'select s.name, a.login from staff s left join accounts a on a.staff_id = s.id where s.id = $1',
    [actor.staffId],
  );
  return rows[0];
}
