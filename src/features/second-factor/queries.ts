import { and, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { secondFactors } from './tables.ts';

export type FactorRow = typeof secondFactors.$inferSelect;

export async function findFactor({ db }: Tx, staffId: string): Promise<FactorRow | undefined> {
  const [row] = await db.select().from(secondFactors).where(eq(secondFactors.staffId, staffId));
  return row;
}

/** What an authenticator calls the account of the caller. */
export async function findLogin({ client, actor }: Tx): Promise<string> {
  const { rows } = await client.query('select login from accounts where staff_id = $1', [actor.staffId]);
  return rows[0]?.login ?? actor.staffId;
}

/** Keeps a secret that is not confirmed yet; false when one is confirmed already. */
export async function keepSecret({ db, actor, now }: Tx, secret: Buffer): Promise<boolean> {
  const fresh = { secret, enrolledAt: now };
  const { rowCount } = await db
    .insert(secondFactors)
    .values({ staffId: actor.staffId, ...fresh, confirmedAt: null, lastStep: 0, recoveryHashes: [] })
    .onConflictDoUpdate({
      target: secondFactors.staffId,
      set: fresh,
      setWhere: isNull(secondFactors.confirmedAt),
    });
  return rowCount === 1;
}

export async function confirmFactor(
  { client, actor, now }: Tx,
  step: number,
  recoveryHashes: Buffer[],
): Promise<void> {
  await client.query(
    'update second_factors set confirmed_at = $2, last_step = $3, recovery_hashes = $4 where staff_id = $1',
    [actor.staffId, now, step, recoveryHashes],
  );
}

/** Takes the step of a code; false when it, or a later one, was taken before. */
export async function takeStep({ db }: Tx, staffId: string, step: number): Promise<boolean> {
  const { rowCount } = await db
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.staffId, staffId), lt(secondFactors.lastStep, step)));
  return rowCount === 1;
}

/** Uses a recovery code up; false when there is no such code. */
export async function takeRecoveryCode({ db }: Tx, staffId: string, hash: Buffer): Promise<boolean> {
  const { rowCount } = await db
    .update(secondFactors)
    .set({ recoveryHashes: sql`array_remove(${secondFactors.recoveryHashes}, ${hash})` })
    .where(
      and(
        eq(secondFactors.staffId, staffId),
        isNotNull(secondFactors.confirmedAt),
        sql`${hash} = any (${secondFactors.recoveryHashes})`,
      ),
    );
  return rowCount === 1;
}

export async function deleteFactor({ db }: Tx, staffId: string): Promise<boolean> {
  const { rowCount } = await db.delete(secondFactors).where(eq(secondFactors.staffId, staffId));
  return rowCount === 1;
}
