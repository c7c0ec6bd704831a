import type { FastifyReply, FastifyRequest } from 'fastify';
import { countUse } from '../db/rate-limit.ts';
import type { Caller, Doors, Entry } from '../db/tx.ts';
import { Problem } from '../kernel/problem.ts';

/** How often an operation may be asked for: by one person, or from one address where nobody is signed in. */
export interface Limit {
  per: 'person' | 'address';
  times: number;
  seconds: number;
}

/** Many field phones share one address: far above what they need, and below what a search for passwords needs. */
export const perAddress: Limit = { per: 'address', times: 600, seconds: 60 };

/**
 * Counts one use, in a transaction of its own before the work, so that what is refused counts too; more than the limit
 * is a Problem. The headers are those of draft-ietf-httpapi-ratelimit-headers: what may be used, and what is left of it.
 */
export async function spend(
  { write, now }: Doors,
  [caller, entry]: readonly [Caller, Entry],
  { id, limit: { per, times, seconds } }: { id: string; limit: Limit },
  req: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { used, endsAt } = await write(caller, entry, (tx) =>
    countUse(tx, id, per === 'person' ? tx.actor.staffId : req.ip, seconds),
  );
  const wait = Math.max(1, Math.ceil((endsAt.getTime() - now().getTime()) / 1000));
  reply
    .header('ratelimit-policy', `"${id}";q=${times};w=${seconds}`)
    .header('ratelimit', `"${id}";r=${Math.max(0, times - used)};t=${wait}`);
  if (used > times) throw new Problem('rate-limit-spent', { retryAfterSeconds: wait });
}
