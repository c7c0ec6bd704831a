import { eq, lte } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { adminRoles } from '../../kernel/role.ts';
import { localDate } from '../../kernel/workday.ts';
import { daysWithoutPost, type Failures, lockSeconds } from './rules.ts';
import { accounts, loginFailures } from './tables.ts';

export type AccountRow = typeof accounts.$inferSelect;

export async function insertAccount({ db }: Tx, row: typeof accounts.$inferInsert): Promise<void> {
  await db.insert(accounts).values(row);
}

const one = (by: { login: string } | { staffId: string }) =>
  'login' in by ? eq(accounts.login, by.login) : eq(accounts.staffId, by.staffId);

export async function findAccount({ db }: Tx, by: { login: string } | { staffId: string }) {
  const [row] = await db.select().from(accounts).where(one(by));
  return row;
}

/** Locked, so that a change of it and a login take turns. */
export async function lockAccount({ db }: Tx, by: { login: string } | { staffId: string }) {
  const [row] = await db.select().from(accounts).where(one(by)).for('no key update');
  return row;
}

export async function saveAccount({ db }: Tx, staffId: string, change: Partial<AccountRow>): Promise<void> {
  await db.update(accounts).set(change).where(eq(accounts.staffId, staffId));
}

export async function findFailures({ db }: Tx, loginHash: Buffer): Promise<Failures | undefined> {
  const [row] = await db.select().from(loginFailures).where(eq(loginFailures.loginHash, loginHash));
  return row;
}

/** As above, after whoever else tries this login at this moment, on whichever instance. */
export async function lockFailures(tx: Tx, loginHash: Buffer): Promise<Failures | undefined> {
  await tx.client.query(`select pg_advisory_xact_lock(hashtextextended('login ' || $1, 0))`, [
    loginHash.toString('hex'),
  ]);
  return findFailures(tx, loginHash);
}

/** One more; the first again when the last was long ago. */
export async function countFailure({ client, now }: Tx, loginHash: Buffer): Promise<Failures> {
  const { rows } = await client.query(
    `insert into login_failures as f (login_hash, failures, failed_at) values ($1, 1, $2)
     on conflict (login_hash) do update
       set failures = case when f.failed_at <= $2::timestamptz - make_interval(secs => $3) then 1 else f.failures + 1 end,
           failed_at = $2
     returning failures, failed_at as "failedAt"`,
    [loginHash, now, lockSeconds],
  );
  return rows[0];
}

export async function forgetFailures({ db }: Tx, loginHash: Buffer): Promise<void> {
  await db.delete(loginFailures).where(eq(loginFailures.loginHash, loginHash));
}

export async function forgetOldFailures({ db, now }: Tx): Promise<void> {
  await db
    .delete(loginFailures)
    .where(lte(loginFailures.failedAt, new Date(now.getTime() - lockSeconds * 1000)));
}

/** Does the person hold a post of an administrator today? */
export async function isAdmin({ client, now }: Tx, staffId: string): Promise<boolean> {
  const { rows } = await client.query(
    'select from posts where staff_id = $1 and role = any ($2) and valid_from <= $3 and (valid_to is null or valid_to > $3)',
    [staffId, adminRoles, localDate(now)],
  );
  return rows.length > 0;
}

/** Accounts in use whose owner has left his last post some days ago; whoever never held one is not meant. */
export async function listUnposted({ client, now }: Tx): Promise<string[]> {
  const { rows } = await client.query(
    `select a.staff_id as id from accounts a
      where a.disabled_at is null
        and (select count(*) filter (where p.valid_to is null or p.valid_to > $1::date - $2::integer) = 0 and count(*) > 0
               from posts p where p.staff_id = a.staff_id)
      order by a.staff_id limit 200 for no key update of a`,
    [localDate(now), daysWithoutPost],
  );
  return rows.map(({ id }) => id);
}

export async function getProfile({ client, actor }: Tx): Promise<{ name: string; login: string | null }> {
  const { rows } = await client.query(
    'select s.name, a.login from staff s left join accounts a on a.staff_id = s.id where s.id = $1',
    [actor.staffId],
  );
  return rows[0];
}
