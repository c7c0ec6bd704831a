import { hashToken, type Outside, type Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem, type ProblemCode, refuseAt } from '../../kernel/problem.ts';
import { registerDevice } from '../devices/actions.ts';
import { checkCode } from '../second-factor/actions.ts';
import { endSessionsOf, liftLimit, startSession } from '../sessions/actions.ts';
import type { Session } from '../sessions/contract.ts';
import type { Credentials, PasswordChange } from './contract.ts';
import { inTurn } from './passwords.ts';
import {
  type AccountRow,
  countFailure,
  findAccount,
  findFailures,
  forgetFailures,
  insertAccount,
  isAdmin,
  lockAccount,
  lockFailures,
  saveAccount,
} from './queries.ts';
import {
  type Failures,
  factorGraceSeconds,
  failuresThatLock,
  formerPasswords,
  lockedFor,
  passwordFault,
} from './rules.ts';

/** An account with a password that someone else has chosen, and that its owner has to change therefore. */
export async function createAccount(
  tx: Tx,
  { staffId, login, passwordHash }: { staffId: string; login: string; passwordHash: string },
): Promise<void> {
  const passwordChangedAt = tx.now;
  const mustChangePassword = tx.system === null;
  await insertAccount(tx, { staffId, login, passwordHash, passwordChangedAt, mustChangePassword });
  await record(tx, { event: 'account.create', ...about(staffId) });
}

/** What was found of a password before the transaction: of which hash, and whether it is the one. */
export interface Tried {
  hash: string | undefined;
  matches: boolean;
  /** Nothing was compared. */
  locked: boolean;
}

/** Compares without a connection. While a login is locked nothing is compared, whether it exists or not. */
export const tryPassword = (outside: Outside, login: string, password: string): Promise<Tried> =>
  inTurn(async ({ isPassword }) => {
    const { account, locked } = await outside.read((tx) => findWithLock(tx, { login }));
    return compare(account, locked, () => isPassword(account?.passwordHash, password));
  });

async function findWithLock(tx: Tx, by: { login: string } | { staffId: string }) {
  const account = await findAccount(tx, by);
  const login = 'login' in by ? by.login : (account?.login ?? '');
  return { account, locked: lockedFor(await findFailures(tx, hashToken(login)), tx.now) > 0 };
}

async function compare(
  account: AccountRow | undefined,
  locked: boolean,
  isRight: () => Promise<boolean>,
): Promise<Tried> {
  const matches = !locked && (await isRight());
  return { hash: account?.passwordHash, matches: matches && account !== undefined, locked };
}

/**
 * Counts a wrong password, by the name that was typed: all instances together, and not by address, since field phones
 * share one. Answers the refusal; returned, not thrown, so that the count stays.
 */
async function fail(
  tx: Tx,
  loginHash: Buffer,
  staffId: string | undefined,
  refusal: Problem,
): Promise<Problem> {
  const count = await countFailure(tx, loginHash);
  const subject = {
    subject: 'account',
    subjectId: staffId ?? loginHash.toString('hex'),
    area: null,
  } as const;
  await record(tx, { event: 'session.login_failed', ...subject });
  if (count.failures === failuresThatLock) await record(tx, { event: 'account.lock', ...subject });
  return lockedFor(count, tx.now) > 0 ? locked(count, tx.now) : refusal;
}

const locked = (count: Failures | undefined, now: Date) =>
  new Problem('account-locked', { retryAfterSeconds: Math.max(1, lockedFor(count, now)) });

export async function login(
  tx: Tx,
  { login: name, code, device }: Credentials,
  tried: Tried,
): Promise<Session | Problem> {
  const typed = hashToken(loginOf(name));
  const before = await lockFailures(tx, typed);
  const account = await lockAccount(tx, { login: loginOf(name) });
  const wrong = (refusal: ProblemCode) => fail(tx, typed, account?.staffId, new Problem(refusal));
  const right = account !== undefined && tried.matches && account.passwordHash === tried.hash;
  // Compared before others locked it: a wrong one counts, a right one comes too late.
  if (tried.locked || (right && lockedFor(before, tx.now) > 0)) return locked(before, tx.now);
  if (!right) return wrong('wrong-credentials');
  if (account.disabledAt !== null) return new Problem('account-disabled');

  const second = await checkCode(tx, account.staffId, code);
  if (second === 'missing') return new Problem('second-factor-required');
  if (second === 'wrong') return wrong('wrong-code');
  await forgetFailures(tx, typed);
  return admit(tx, account, device);
}

/** The session of someone who has proved who he is. */
export async function admit(
  tx: Tx,
  account: AccountRow,
  device: Credentials['device'],
  identityId: string | null = null,
): Promise<Session> {
  const { staffId } = account;
  const known = device ? await registerDevice(tx, staffId, device) : undefined;
  const factorDueAt =
    account.factorDueAt === null && (await isAdmin(tx, staffId))
      ? new Date(tx.now.getTime() + factorGraceSeconds * 1000)
      : account.factorDueAt;
  await saveAccount(tx, staffId, { lastLoginAt: tx.now, factorDueAt });
  return startSession(tx, { staffId, deviceId: known?.id ?? null, identityId });
}

/** Names are not told apart by capitals. */
export const loginOf = (typed: string): string => typed.toLowerCase();

export interface NewPassword extends Tried {
  /** Of the new password; undefined when it was not worth hashing. */
  newHash: string | undefined;
  usedBefore: boolean;
}

/** Everything about a change of password that takes time. */
export const preparePassword = (
  outside: Outside,
  { currentPassword, newPassword }: PasswordChange,
): Promise<NewPassword> =>
  inTurn(async ({ isPassword, hash }) => {
    const { account, locked } = await outside.read((tx) => findWithLock(tx, { staffId: tx.actor.staffId }));
    const tried = await compare(account, locked, () => isPassword(account?.passwordHash, currentPassword));
    const nothing = { ...tried, newHash: undefined, usedBefore: false };
    if (!account || !tried.matches || passwordFault(newPassword, account.login)) return nothing;
    for (const former of [account.passwordHash, ...account.formerHashes])
      if (await isPassword(former, newPassword)) return { ...nothing, usedBefore: true };
    return { ...nothing, newHash: await hash(newPassword) };
  });

/** Needs the present password, whose guessing is counted like a login's; every other session of the person ends. */
export async function changePassword(
  tx: Tx,
  { newPassword }: PasswordChange,
  made: NewPassword,
): Promise<Problem | undefined> {
  const { staffId, sessionId } = tx.actor;
  const account = await findAccount(tx, { staffId });
  if (!account) throw new Problem('no-account');
  const own = hashToken(account.login);
  const before = await lockFailures(tx, own);
  const right = made.matches && account.passwordHash === made.hash;
  if (made.locked || (right && lockedFor(before, tx.now) > 0)) return locked(before, tx.now);
  if (!right) return fail(tx, own, staffId, refuseAt('wrong-password', '/currentPassword'));

  const fault = passwordFault(newPassword, account.login);
  if (fault) throw refuseAt('weak-password', '/newPassword', fault.zh, fault.en);
  if (made.usedBefore || made.newHash === undefined)
    throw refuseAt('weak-password', '/newPassword', '最近五次用过', 'It is one of your last five');
  await forgetFailures(tx, own);
  await savePassword(tx, account, made.newHash, false);
  await endSessionsOf(tx, { staffId }, sessionId);
  await liftLimit(tx);
  await record(tx, { event: 'account.change_password', ...about(staffId) });
  return undefined;
}

export async function savePassword(
  tx: Tx,
  { staffId, passwordHash, formerHashes }: AccountRow,
  newHash: string,
  mustChangePassword: boolean,
): Promise<void> {
  await saveAccount(tx, staffId, {
    passwordHash: newHash,
    passwordChangedAt: tx.now,
    mustChangePassword,
    formerHashes: [passwordHash, ...formerHashes].slice(0, formerPasswords),
  });
}

/** Whatever opens the account of an administrator is given by the operator, at the machine: else one administrator could be all three. */
export async function assertNoAdministrator(tx: Tx, staffId: string): Promise<void> {
  if (await isAdmin(tx, staffId)) throw new Problem('operator-required');
}

const about = (staffId: string) => ({ subject: 'account', subjectId: staffId, area: null }) as const;
