import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { adminRoles } from '../../kernel/role.ts';
import { localDate } from '../../kernel/workday.ts';
import type { OpenSession } from './contract.ts';
import { idleSeconds, type Standing, secondsAfter } from './rules.ts';
import { sessions } from './tables.ts';

export type SessionRow = typeof sessions.$inferSelect;

export async function insertSession({ db }: Tx, row: SessionRow): Promise<void> {
  await db.insert(sessions).values(row);
}

/** The session of a family of refresh tokens, ended or not; locked, so that two refreshes take turns. */
export async function lockSession({ db }: Tx, familyHash: Buffer): Promise<SessionRow | undefined> {
  const [row] = await db.select().from(sessions).where(eq(sessions.familyHash, familyHash)).for('update');
  return row;
}

export async function lockOwnSession({ db, actor }: Tx, id: string): Promise<SessionRow | undefined> {
  const [row] = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.staffId, actor.staffId)))
    .for('update');
  return row;
}

export async function saveSession({ db }: Tx, id: string, change: Partial<SessionRow>): Promise<void> {
  await db.update(sessions).set(change).where(eq(sessions.id, id));
}

/** Those of a person, on one device, or begun with one identity. */
export type SessionsOf = { staffId: string } | { deviceId: string } | { identityId: string };

/** Ends these of the open sessions, but for one; answers their ids. */
export async function endSessions({ db, now }: Tx, of: SessionsOf, but?: string): Promise<string[]> {
  const whose =
    'staffId' in of
      ? eq(sessions.staffId, of.staffId)
      : 'deviceId' in of
        ? eq(sessions.deviceId, of.deviceId)
        : eq(sessions.identityId, of.identityId);
  const ended = await db
    .update(sessions)
    .set({ endedAt: now })
    .where(and(whose, isNull(sessions.endedAt), but === undefined ? undefined : ne(sessions.id, but)))
    .returning({ id: sessions.id });
  return ended.map(({ id }) => id);
}

export async function listOpenSessions(
  { client, now }: Tx,
  staffId: string,
  current: string | null,
): Promise<OpenSession[]> {
  const { rows } = await client.query(
    `select s.id, s.created_at as "createdAt", s.rotated_at as "refreshedAt", s.id is not distinct from $2 as current,
            case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end as device
       from sessions s left join devices d on d.id = s.device_id
      where s.staff_id = $1 and s.ended_at is null and s.expires_at > $3 and (s.device_id is not null or s.rotated_at > $4)
      order by s.rotated_at desc, s.id limit 200`,
    [staffId, current, now, secondsAfter(now, -idleSeconds)],
  );
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    refreshedAt: row.refreshedAt.toISOString(),
  }));
}

/** Was the device revoked, and has it not said yet that it has wiped what it kept? */
export async function isToWipe({ client }: Tx, deviceId: string | null): Promise<boolean> {
  const { rows } = await client.query(
    'select from devices where id = $1 and revoked_at is not null and wiped_at is null',
    [deviceId],
  );
  return rows.length > 0;
}

/** What a person's sessions may do depends on this; undefined without an account. */
export async function findStanding(
  { client, now }: Tx,
  staffId: string,
): Promise<(Standing & { disabledAt: Date | null }) | undefined> {
  const { rows } = await client.query(
    `select a.disabled_at as "disabledAt", a.must_change_password as "mustChangePassword",
            a.password_changed_at as "passwordChangedAt", a.factor_due_at as "factorDueAt",
            exists (select from second_factors f where f.staff_id = a.staff_id and f.confirmed_at is not null) as "hasSecondFactor",
            exists (select from posts p where p.staff_id = a.staff_id and p.role = any ($2)
                                          and p.valid_from <= $3 and (p.valid_to is null or p.valid_to > $3)) as "isAdmin"
       from accounts a where a.staff_id = $1`,
    [staffId, adminRoles, localDate(now)],
  );
  return rows[0];
}
