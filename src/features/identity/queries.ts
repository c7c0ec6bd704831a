import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { accounts } from '../accounts/tables.ts';
import type { Identity } from './contract.ts';
import { identities, oidcFlows } from './tables.ts';

export type IdentityRow = typeof identities.$inferSelect;

export async function insertFlow({ db, now }: Tx, flowHash: Buffer, staffId: string | null): Promise<void> {
  await db.insert(oidcFlows).values({ flowHash, staffId, startedAt: now, usedAt: null });
}

/** Takes a flow that began after this moment, once; false when there is none, of a login or of this person's. */
export async function takeFlow(
  { db, now }: Tx,
  flowHash: Buffer,
  staffId: string | null,
  since: Date,
): Promise<boolean> {
  const { rowCount } = await db
    .update(oidcFlows)
    .set({ usedAt: now })
    .where(
      and(
        eq(oidcFlows.flowHash, flowHash),
        staffId === null ? isNull(oidcFlows.staffId) : eq(oidcFlows.staffId, staffId),
        gt(oidcFlows.startedAt, since),
        isNull(oidcFlows.usedAt),
      ),
    );
  return rowCount === 1;
}

export async function deleteFlows({ db }: Tx, until: Date): Promise<void> {
  await db.delete(oidcFlows).where(lte(oidcFlows.startedAt, until));
}

export async function insertIdentity({ db }: Tx, row: IdentityRow): Promise<void> {
  await db.insert(identities).values(row);
}

/** The account that a subject is bound to, with the binding: neither is taken away while a session begins. */
export async function findBound({ db }: Tx, issuer: string, subject: string) {
  const [row] = await db
    .select({ identity: identities, account: accounts })
    .from(identities)
    .innerJoin(accounts, eq(accounts.staffId, identities.staffId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject), isNull(identities.unboundAt)))
    .for('share');
  return row;
}

export async function lockIdentity({ db }: Tx, id: string): Promise<IdentityRow | undefined> {
  const [row] = await db
    .select()
    .from(identities)
    .where(and(eq(identities.id, id), isNull(identities.unboundAt)))
    .for('update');
  return row;
}

export async function saveUnbound({ db, now }: Tx, id: string): Promise<void> {
  await db.update(identities).set({ unboundAt: now }).where(eq(identities.id, id));
}

export async function listIdentities({ db }: Tx, staffId: string): Promise<Identity[]> {
  const rows = await db
    .select()
    .from(identities)
    .where(and(eq(identities.staffId, staffId), isNull(identities.unboundAt)))
    .orderBy(asc(identities.id));
  return rows.map(toIdentity);
}

export const toIdentity = ({ id, issuer, subject, boundBy, boundAt }: IdentityRow): Identity => ({
  id,
  issuer,
  subject,
  boundBy,
  boundAt: boundAt.toISOString(),
});
