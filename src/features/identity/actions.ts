import { hashToken, type Outside, type Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem } from '../../kernel/problem.ts';
import { admit } from '../accounts/actions.ts';
import { endSessionsOf } from '../sessions/actions.ts';
import type { Session } from '../sessions/contract.ts';
import type { ProviderAnswer, ProviderLogin } from './contract.ts';
import { type IdentityProvider, newFlow, ProviderDown, secretsOf } from './provider.ts';
import {
  deleteFlows,
  findBound,
  type IdentityRow,
  insertFlow,
  insertIdentity,
  lockIdentity,
  saveUnbound,
  takeFlow,
} from './queries.ts';

/** From the start to the answer. */
const flowSeconds = 600;

export interface UnderWay {
  flow: string;
  url: string;
}

/** Outside any transaction, since the provider may have to be asked where it takes sign-ins. */
export async function beginSignIn(provider: IdentityProvider): Promise<UnderWay> {
  const flow = newFlow();
  return { flow, url: await answerOf(provider.begin(secretsOf(flow))) };
}

/** For a login, or for binding an identity to the person who asks. */
export async function keepFlow(tx: Tx, { flow, url }: UnderWay) {
  await insertFlow(tx, hashToken(flow), tx.staffId);
  return { url, flow, expiresIn: flowSeconds };
}

/** The subject that an answer proves. The flow is used up first, so that it serves once even where the provider fails. */
export async function finishSignIn(
  outside: Outside,
  provider: IdentityProvider,
  { flow, ...answer }: ProviderAnswer,
): Promise<string> {
  const since = new Date(outside.now.getTime() - flowSeconds * 1000);
  const taken = await outside.write((tx) => takeFlow(tx, hashToken(flow), tx.staffId, since));
  if (!taken) throw new Problem('sign-in-failed');
  return answerOf(provider.finish(answer, secretsOf(flow)));
}

async function answerOf<T>(asked: Promise<T>): Promise<T> {
  return asked.catch((error) => {
    const problem = new Problem(error instanceof ProviderDown ? 'provider-down' : 'sign-in-failed');
    problem.cause = error; // for the log
    throw problem;
  });
}

/** A session for whoever is bound to the subject, and for no one else, whatever he is called. */
export async function loginBy(
  tx: Tx,
  issuer: string,
  subject: string,
  device: ProviderLogin['device'],
): Promise<Session | Problem> {
  const bound = await findBound(tx, issuer, subject);
  if (!bound) {
    const unknown = hashToken(`${issuer} ${subject}`).toString('hex');
    await record(tx, { event: 'session.login_failed', ...about(unknown) });
    return new Problem('identity-not-bound');
  }
  const { account, identity } = bound;
  if (account.disabledAt !== null) return new Problem('account-disabled');
  return admit(tx, account, device, identity.id);
}

/** Binds a subject to a person with an account: the person himself has just proved it, or the administrator knows it. */
export async function bind(
  tx: Tx,
  { staffId, issuer, subject }: Pick<IdentityRow, 'staffId' | 'issuer' | 'subject'>,
): Promise<IdentityRow> {
  const made = { boundBy: tx.actor.staffId, boundAt: tx.now, unboundAt: null };
  const row = { id: tx.newId(), staffId, issuer, subject, ...made };
  await insertIdentity(tx, row);
  await record(tx, { event: 'identity.bind', ...about(row.id, { staffId }) });
  return row;
}

/** Ends the sessions that began with it. */
export async function unbind(tx: Tx, id: string): Promise<undefined> {
  const identity = await lockIdentity(tx, id);
  if (!identity) throw new Problem('not-found');
  await saveUnbound(tx, id);
  await endSessionsOf(tx, { identityId: id });
  await record(tx, { event: 'identity.unbind', ...about(id, { staffId: identity.staffId }) });
}

/** Sign-ins that were never finished, or were long ago. */
export const forgetFlows = (tx: Tx): Promise<void> =>
  deleteFlows(tx, new Date(tx.now.getTime() - flowSeconds * 1000));

const about = (id: string, data: Record<string, unknown> = {}) =>
  ({ subject: 'identity', subjectId: id, area: null, data }) as const;
