import { randomInt } from 'node:crypto';
import { hashToken, type Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem } from '../../kernel/problem.ts';
import { dropFactor } from '../second-factor/actions.ts';
import { endSessionsOf } from '../sessions/actions.ts';
import { assertNoAdministrator, savePassword } from './actions.ts';
import {
  type AccountRow,
  findAccount,
  forgetFailures,
  forgetOldFailures,
  isAdmin,
  listUnposted,
  lockAccount,
  saveAccount,
} from './queries.ts';

/** What the security administrator does to the accounts of others. */

/** From the next request on, on every instance: its sessions end in the same transaction. */
export async function disableAccount(tx: Tx, staffId: string, reason: string): Promise<undefined> {
  const account = await lockOther(tx, staffId);
  if (account.disabledAt === null) await switchOff(tx, staffId, reason);
}

export async function enableAccount(tx: Tx, staffId: string): Promise<undefined> {
  const account = await lockOther(tx, staffId);
  if (account.disabledAt === null) return;
  await saveAccount(tx, staffId, { disabledAt: null, disabledBy: null, disabledReason: null });
  await record(tx, { event: 'account.enable', ...about(staffId) });
}

export async function unlockAccount(tx: Tx, staffId: string): Promise<undefined> {
  const account = await lockOther(tx, staffId);
  await forgetFailures(tx, hashToken(account.login));
  await record(tx, { event: 'account.unlock', ...about(staffId) });
}

/** A password for one login, after which its owner chooses his own. Whatever was open under the old one ends. */
export async function resetPassword(tx: Tx, staffId: string, passwordHash: string): Promise<void> {
  const account = await lockOther(tx, staffId);
  await assertNoAdministrator(tx, staffId);
  await giveAnew(tx, account, passwordHash);
  await record(tx, { event: 'account.reset_password', ...about(staffId) });
}

export async function dropSecondFactor(tx: Tx, staffId: string): Promise<undefined> {
  await lockOther(tx, staffId);
  await assertNoAdministrator(tx, staffId);
  if (!(await dropFactor(tx, staffId))) throw new Problem('not-found');
}

/** What the operator does for an administrator who cannot log in: another password, no second factor, no lock. */
export async function recoverAdministrator(tx: Tx, login: string, passwordHash: string): Promise<void> {
  const found = await findAccount(tx, { login });
  const account = found && (await isAdmin(tx, found.staffId)) ? await lockAccount(tx, found) : undefined;
  if (!account) throw new Problem('no-account');
  const { staffId } = account;
  await giveAnew(tx, account, passwordHash);
  await dropFactor(tx, staffId);
  await record(tx, { event: 'account.recover', ...about(staffId) });
}

async function giveAnew(tx: Tx, account: AccountRow, passwordHash: string): Promise<void> {
  await savePassword(tx, account, passwordHash, true);
  await forgetFailures(tx, hashToken(account.login));
  await endSessionsOf(tx, { staffId: account.staffId });
}

const alphabet = 'abcdefghijkmnpqrstuvwxyz';
const ofThese = (letters: string, count: number) =>
  Array.from({ length: count }, () => letters[randomInt(letters.length)]).join('');

/** To be read out and typed once: four classes, no letters that look alike, 82 bits. */
export const newOneTimePassword = (): string =>
  [ofThese(alphabet, 6), ofThese(alphabet.toUpperCase(), 6), ofThese('23456789', 8)].join('-');

/** Nobody keeps his own account: whatever is done to it takes a second person. */
async function lockOther(tx: Tx, staffId: string): Promise<AccountRow> {
  if (staffId === tx.actor.staffId) throw new Problem('own-account');
  const account = await lockAccount(tx, { staffId });
  if (!account) throw new Problem('not-found');
  return account;
}

async function switchOff(tx: Tx, staffId: string, reason: string): Promise<void> {
  await saveAccount(tx, staffId, { disabledAt: tx.now, disabledBy: tx.staffId, disabledReason: reason });
  await endSessionsOf(tx, { staffId });
  await record(tx, { event: 'account.disable', ...about(staffId) });
}

/** Failures that count no more are forgotten, and accounts whose owner has left his last post are switched off. */
export async function tidyAccounts(tx: Tx): Promise<number> {
  await forgetOldFailures(tx);
  const left = await listUnposted(tx);
  for (const staffId of left) await switchOff(tx, staffId, '离岗 · left the last post');
  return left.length;
}

const about = (staffId: string) => ({ subject: 'account', subjectId: staffId, area: null }) as const;
