import { createHmac, randomBytes } from 'node:crypto';
import { hashLimited, hashToken, type Tx } from '../../db/tx.ts';
import { record, recordAll } from '../../journal/record.ts';
import { Problem } from '../../kernel/problem.ts';
import type { SessionLimit } from '../../kernel/session-limit.ts';
import type { Session } from './contract.ts';
import {
  endSessions,
  findStanding,
  insertSession,
  isToWipe,
  lockOwnSession,
  lockSession,
  type SessionRow,
  type SessionsOf,
  saveSession,
} from './queries.ts';
import { accessSeconds, endOf, graceSeconds, isOver, limitOf, refreshDays, secondsAfter } from './rules.ts';

interface Start {
  staffId: string;
  deviceId: string | null;
  /** Whose provider vouched for the person; null when he gave his password. */
  identityId: string | null;
}

/** A session of a person, on a device of his if one is named; limited where something has to be put right first. */
export async function startSession(tx: Tx, start: Start): Promise<Session> {
  const access = newToken();
  const refresh = `${newToken()}.${newToken()}`;
  const id = tx.newId();
  const expiresAt = secondsAfter(tx.now, refreshDays * 86_400);
  const limit = await limitFor(tx, start);
  await insertSession(tx, {
    id,
    ...start,
    ...keptUnder(hashToken(access), limit),
    accessExpiresAt: secondsAfter(tx.now, accessSeconds),
    familyHash: hashToken(familyOf(refresh)),
    refreshHash: hashToken(refresh),
    previousHash: null,
    rotationSalt: null,
    createdAt: tx.now,
    rotatedAt: tx.now,
    expiresAt,
    endedAt: null,
  });
  await record(tx, {
    event: 'session.login',
    ...about({ id, ...start }, { deviceId: start.deviceId, identityId: start.identityId }),
  });
  return view(access, refresh, endOf({ ...start, rotatedAt: tx.now, expiresAt }), limit);
}

/**
 * New tokens for the old refresh token. Its second use within seconds is a lost answer and gets the same tokens again;
 * later it means that two hold it, and the session ends for both. So does its use from elsewhere than its device.
 */
export async function refreshSession(
  tx: Tx,
  token: string,
  deviceId: string | undefined,
): Promise<Session | Problem> {
  const given = hashToken(token);
  const session = await findRunning(tx, token);
  if (session instanceof Problem) return session;
  if (session.deviceId !== null && session.deviceId !== deviceId) {
    return endFor(tx, session, 'session.device_mismatch');
  }

  if (!session.refreshHash.equals(given)) {
    const isPredecessor =
      session.previousHash?.equals(given) && tx.now <= secondsAfter(session.rotatedAt, graceSeconds);
    if (isPredecessor && session.rotationSalt) {
      return view(...successorsOf(token, session.rotationSalt), endOf(session), session.limitedTo);
    }
    return endFor(tx, session, 'session.reuse_detected');
  }

  const rotationSalt = randomBytes(32);
  const [access, refresh] = successorsOf(token, rotationSalt);
  const limit = await limitFor(tx, session);
  await saveSession(tx, session.id, {
    ...keptUnder(hashToken(access), limit),
    accessExpiresAt: secondsAfter(tx.now, accessSeconds),
    refreshHash: hashToken(refresh),
    previousHash: given,
    rotationSalt,
    rotatedAt: tx.now,
  });
  await record(tx, { event: 'session.refresh', ...about(session) });
  return view(access, refresh, endOf({ ...session, rotatedAt: tx.now }), limit);
}

/** The session that a refresh token belongs to, ended or not. */
export const findSessionOf = (tx: Tx, token: string): Promise<SessionRow | undefined> =>
  lockSession(tx, hashToken(familyOf(token)));

/** The session that a refresh token belongs to, if it still runs; a revoked device hears that it has to wipe. */
async function findRunning(tx: Tx, token: string): Promise<SessionRow | Problem> {
  const session = await findSessionOf(tx, token);
  if (!session) return new Problem('session-ended');
  if (await isToWipe(tx, session.deviceId)) return new Problem('device-revoked', { wipe: true });
  if (session.endedAt !== null || isOver(session, tx.now)) return new Problem('session-ended');
  return session;
}

async function endFor(tx: Tx, session: SessionRow, event: string): Promise<Problem> {
  await saveSession(tx, session.id, { endedAt: tx.now });
  await record(tx, { event, ...about(session) });
  return new Problem('session-ended');
}

export async function logout(tx: Tx): Promise<undefined> {
  const { sessionId, staffId } = tx.actor;
  await saveSession(tx, sessionId, { endedAt: tx.now });
  await record(tx, { event: 'session.logout', ...about({ id: sessionId, staffId }) });
}

export async function endOwnSession(tx: Tx, id: string): Promise<undefined> {
  const session = await lockOwnSession(tx, id);
  if (!session) throw new Problem('not-found');
  if (session.endedAt !== null) return;
  await saveSession(tx, id, { endedAt: tx.now });
  await record(tx, { event: 'session.end', ...about(session) });
}

/** Every open session of these: the next request of each is refused, on every instance. */
export async function endSessionsOf(tx: Tx, of: SessionsOf, but?: string): Promise<number> {
  const ids = await endSessions(tx, of, but);
  if (ids.length > 0) {
    await recordAll(
      tx,
      ids.map((id) => ({ event: 'session.end', subject: 'session', subjectId: id, area: null, data: of })),
    );
  }
  return ids.length;
}

/** After what held the present session up was put right: it goes on with the token it has. */
export async function liftLimit(tx: Tx): Promise<void> {
  const session = await lockOwnSession(tx, tx.actor.sessionId);
  if (!session?.heldHash) return;
  await saveSession(tx, session.id, keptUnder(session.heldHash, await limitFor(tx, session)));
}

/** The present session belongs to this device from now on. */
export const bindToDevice = (tx: Tx, deviceId: string): Promise<void> =>
  saveSession(tx, tx.actor.sessionId, { deviceId });

/** Passwords and codes are no concern of someone whom a provider vouches for. */
async function limitFor(
  tx: Tx,
  { staffId, identityId }: Pick<Start, 'staffId' | 'identityId'>,
): Promise<SessionLimit | null> {
  if (identityId !== null) return null;
  const standing = await findStanding(tx, staffId);
  return standing ? limitOf(standing, tx.now) : null;
}

const keptUnder = (hash: Buffer, limit: SessionLimit | null) =>
  limit === null
    ? { accessHash: hash, heldHash: null, limitedTo: null }
    : { accessHash: hashLimited(limit, hash), heldHash: hash, limitedTo: limit };

const about = ({ id, staffId }: { id: string; staffId: string }, more: Record<string, unknown> = {}) =>
  ({ subject: 'session', subjectId: id, area: null, data: { staffId, ...more } }) as const;

/** What every refresh token of one session begins with: no one else can name the session. */
const familyOf = (token: string): string => token.split('.')[0]!;

const newToken = () => randomBytes(32).toString('base64url');

/** Made of the old token and a salt that only the database holds: given again without being stored. */
function successorsOf(token: string, salt: Buffer): [access: string, refresh: string] {
  const derive = (purpose: string) =>
    createHmac('sha256', token).update(purpose).update(salt).digest('base64url');
  return [derive('access'), `${familyOf(token)}.${derive('refresh')}`];
}

const view = (
  accessToken: string,
  refreshToken: string,
  endsAt: Date,
  limitedTo: SessionLimit | null,
): Session => ({
  accessToken,
  tokenType: 'Bearer',
  expiresIn: accessSeconds,
  refreshToken,
  refreshExpiresAt: endsAt.toISOString(),
  limitedTo,
});
