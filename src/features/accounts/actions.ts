import { createHmac, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { z } from 'zod';
import { hashToken, type Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import type { Credentials, PasswordChange, Session } from './contract.ts';
import {
  endOtherSessions,
  findAccount,
  insertAccount,
  insertSession,
  lockSession,
  savePassword,
  saveSession,
} from './queries.ts';
import { accessSeconds, graceSeconds, isStrongPassword, refreshDays, secondsAfter } from './rules.ts';

/** OWASP's argon2id parameters; about 20 ms. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of no password: an unknown login takes as long as a wrong password. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$kWLsh8VupvYOXKX4ej6djg$r0XWzSMiEuH+h5cFnayhQ7QlBACmNPTHxWwL9CK2jnI';

type SessionView = z.infer<typeof Session>;

export async function createAccount(
  tx: Tx,
  input: { staffId: string; login: string; password: string },
): Promise<void> {
  const { staffId, login, password } = input;
  if (!isStrongPassword(password)) throw refuseAt('weak-password', '/password');
  await insertAccount(tx, {
    staffId,
    login,
    passwordHash: await hash(password, argon2id),
    passwordChangedAt: tx.now,
  });
  await record(tx, { event: 'account.create', subject: 'account', subjectId: staffId, area: null });
}

export async function login(
  tx: Tx,
  { login: name, password }: z.infer<typeof Credentials>,
): Promise<SessionView> {
  const account = await findAccount(tx, { login: name.toLowerCase() });
  const matches = await verify(account?.passwordHash ?? nobody, password);
  if (!account || !matches) throw new Problem('wrong-credentials');
  const access = newToken();
  const refresh = `${newToken()}.${newToken()}`;
  const id = tx.newId();
  const expiresAt = secondsAfter(tx.now, refreshDays * 86_400);
  await insertSession(tx, {
    id,
    staffId: account.staffId,
    accessHash: hashToken(access),
    accessExpiresAt: secondsAfter(tx.now, accessSeconds),
    familyHash: hashToken(familyOf(refresh)),
    refreshHash: hashToken(refresh),
    previousHash: null,
    rotationSalt: null,
    rotatedAt: tx.now,
    expiresAt,
    endedAt: null,
  });
  await record(tx, {
    event: 'session.login',
    subject: 'session',
    subjectId: id,
    area: null,
    data: { staffId: account.staffId },
  });
  return view(access, refresh, expiresAt);
}

/**
 * New tokens for the old refresh token. Its second use within seconds is a lost answer and gets the same tokens again;
 * later it means that two hold it, and the session ends for both.
 */
export async function refreshSession(tx: Tx, token: string): Promise<SessionView | Problem> {
  const given = hashToken(token);
  const session = await lockSession(tx, hashToken(familyOf(token)));
  if (!session || session.expiresAt <= tx.now) return new Problem('session-ended');
  const subject = {
    subject: 'session',
    subjectId: session.id,
    area: null,
    data: { staffId: session.staffId },
  } as const;

  if (!session.refreshHash.equals(given)) {
    const isPredecessor =
      session.previousHash?.equals(given) && tx.now <= secondsAfter(session.rotatedAt, graceSeconds);
    if (isPredecessor && session.rotationSalt) {
      return view(...successorsOf(token, session.rotationSalt), session.expiresAt);
    }
    await saveSession(tx, session.id, { endedAt: tx.now });
    await record(tx, { event: 'session.reuse_detected', ...subject });
    return new Problem('session-ended');
  }

  const rotationSalt = randomBytes(32);
  const [access, refresh] = successorsOf(token, rotationSalt);
  await saveSession(tx, session.id, {
    accessHash: hashToken(access),
    accessExpiresAt: secondsAfter(tx.now, accessSeconds),
    refreshHash: hashToken(refresh),
    previousHash: given,
    rotationSalt,
    rotatedAt: tx.now,
  });
  await record(tx, { event: 'session.refresh', ...subject });
  return view(access, refresh, session.expiresAt);
}

export async function logout(tx: Tx): Promise<undefined> {
  await saveSession(tx, tx.actor.sessionId, { endedAt: tx.now });
  await record(tx, {
    event: 'session.logout',
    subject: 'session',
    subjectId: tx.actor.sessionId,
    area: null,
  });
}

/** Needs the present password; every other session of the person ends. */
export async function changePassword(tx: Tx, input: z.infer<typeof PasswordChange>): Promise<undefined> {
  const { staffId } = tx.actor;
  const account = await findAccount(tx, { staffId });
  if (!account || !(await verify(account.passwordHash, input.currentPassword))) {
    throw refuseAt('wrong-password', '/currentPassword');
  }
  if (!isStrongPassword(input.newPassword) || input.newPassword === input.currentPassword) {
    throw refuseAt('weak-password', '/newPassword');
  }
  await savePassword(tx, staffId, await hash(input.newPassword, argon2id));
  await endOtherSessions(tx);
  await record(tx, { event: 'account.change_password', subject: 'account', subjectId: staffId, area: null });
}

/** What every refresh token of one session begins with: no one else can name the session. */
const familyOf = (token: string): string => token.split('.')[0]!;

const newToken = () => randomBytes(32).toString('base64url');

/** Made of the old token and a salt that only the database holds: given again without being stored. */
function successorsOf(token: string, salt: Buffer): [access: string, refresh: string] {
  const derive = (purpose: string) =>
    createHmac('sha256', token).update(purpose).update(salt).digest('base64url');
  return [derive('access'), `${familyOf(token)}.${derive('refresh')}`];
}

const view = (accessToken: string, refreshToken: string, expiresAt: Date): SessionView => ({
  accessToken,
  tokenType: 'Bearer',
  expiresIn: accessSeconds,
  refreshToken,
  refreshExpiresAt: expiresAt.toISOString(),
});
