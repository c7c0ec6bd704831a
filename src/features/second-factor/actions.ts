import { randomBytes } from 'node:crypto';
import { Secret } from 'otpauth';
import { hashToken, type Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { liftLimit } from '../sessions/actions.ts';
import {
  confirmFactor,
  deleteFactor,
  findFactor,
  findLogin,
  keepSecret,
  takeRecoveryCode,
  takeStep,
} from './queries.ts';
import { openSecret, sealSecret } from './sealed.ts';
import { stepOf, uriOf } from './totp.ts';

/** A new secret, to be confirmed by a code made with it; asked for again, it is another one. */
export async function enrol(tx: Tx): Promise<string> {
  const secret = randomBytes(20);
  if (!(await keepSecret(tx, sealSecret(tx, tx.actor.staffId, secret))))
    throw new Problem('second-factor-set-up');
  await record(tx, { event: 'second_factor.enrol', ...about(tx.actor.staffId) });
  return uriOf(secret, await findLogin(tx));
}

/** From here on every login asks for a code. Answers ten recovery codes, of which only hashes are kept. */
export async function confirm(tx: Tx, code: string): Promise<string[]> {
  const factor = await findFactor(tx, tx.actor.staffId);
  if (factor?.confirmedAt) throw new Problem('second-factor-set-up');
  const step = factor && stepOf(openSecret(tx, tx.actor.staffId, factor.secret), code, tx.now);
  if (step === undefined) throw refuseAt('code-does-not-fit', '/code');
  const codes = Array.from({ length: 10 }, newRecoveryCode);
  await confirmFactor(tx, step, codes.map(hashToken));
  await liftLimit(tx);
  await record(tx, { event: 'second_factor.confirm', ...about(tx.actor.staffId) });
  return codes;
}

/** How a login stands with the second factor of the person. A code is good once. */
export async function checkCode(
  tx: Tx,
  staffId: string,
  code: string | undefined,
): Promise<'passed' | 'missing' | 'wrong'> {
  const factor = await findFactor(tx, staffId);
  if (!factor?.confirmedAt) return 'passed';
  if (code === undefined) return 'missing';
  if (!/^\d+$/.test(code)) {
    if (!(await takeRecoveryCode(tx, staffId, hashToken(code)))) return 'wrong';
    await record(tx, { event: 'second_factor.use_recovery_code', ...about(staffId) });
    return 'passed';
  }
  const step = stepOf(openSecret(tx, staffId, factor.secret), code, tx.now);
  return step !== undefined && (await takeStep(tx, staffId, step)) ? 'passed' : 'wrong';
}

/** For whoever has lost it; at the next login he may set up another one. Answers whether there was one. */
export async function dropFactor(tx: Tx, staffId: string): Promise<boolean> {
  const dropped = await deleteFactor(tx, staffId);
  if (dropped) await record(tx, { event: 'second_factor.drop', ...about(staffId) });
  return dropped;
}

/** 80 bits in four groups that can be read out. */
const newRecoveryCode = (): string =>
  new Secret({ buffer: new Uint8Array(randomBytes(10)).buffer }).base32
    .toLowerCase()
    .match(/.{4}/g)!
    .join('-');

const about = (staffId: string) => ({ subject: 'account', subjectId: staffId, area: null }) as const;
