import type { FastifyReply, FastifyRequest } from 'fastify';
import { countUse, noteKeyUse } from '../db/rate-limit.ts';
import { type Caller, type Client, type Doors, type Entry, hashToken } from '../db/tx.ts';
import type { ClientScope } from '../kernel/api-client.ts';
import { Problem } from '../kernel/problem.ts';
import { localDate } from '../kernel/workday.ts';
import { within } from '../net/addresses.ts';

/** What an operation asks of a client; without it the operation is closed to all of them. */
export type ScopeNeeded = ClientScope | 'any';

/** May this client make this request? A POST can always be repeated: its line to us is one that nobody watches. */
export function admitClient(
  client: Client,
  scope: ScopeNeeded | undefined,
  { ip, method, headers }: Pick<FastifyRequest, 'ip' | 'method' | 'headers'>,
): void {
  if (scope === undefined) throw new Problem('not-allowed');
  if (client.allowedFrom.length > 0 && !within(client.allowedFrom, ip))
    throw new Problem('address-not-allowed');
  if (scope !== 'any' && !client.scopes.includes(scope)) throw new Problem('scope-missing', { scope });
  if (method === 'POST' && headers['idempotency-key'] === undefined)
    throw new Problem('idempotency-key-required');
}

/** Counts a request of a client, or refuses it. */
export type SpendRequest = (
  caller: Extract<Caller, { token: string }>,
  entry: Entry,
  reply: FastifyReply,
) => Promise<void>;

/** What a process has taken of a client's minute, and what was left for the others when it took it. */
interface Share {
  perMinute: number;
  endsAt: Date;
  mine: number;
  others: number;
}

/** A process takes a thirtieth of the minute at once. */
const sharesOfMinute = 30;
const hour = 3_600_000;

/**
 * The requests a minute of each client, of all processes together. To count each in the database would double what a read
 * costs, so a process takes a share in advance (20 of 600) and counts that down in memory: never more than the limit are
 * let through, and what a process took and did not use is lost until the minute is over. Refused requests count too.
 */
export function openShares({ write, now }: Doors): SpendRequest {
  const shares = new Map<string, Share>();
  const taking = new Map<string, Promise<void>>();
  const notedAt = new Map<string, number>();

  const takeShare = async (caller: Caller, entry: Entry, key: string): Promise<void> => {
    const { share, keyId } = await write(caller, entry, async (tx) => {
      const { staffId, sessionId, client } = tx.actor;
      const { perMinute } = client!;
      const size = Math.max(1, Math.floor(perMinute / sharesOfMinute));
      const { used, endsAt } = await countUse(tx, 'client', staffId, 60, size);
      const mine = Math.min(size, Math.max(0, perMinute - (used - size)));
      return {
        share: { perMinute, endsAt, mine, others: Math.max(0, perMinute - used) },
        keyId: sessionId,
      };
    });
    for (const [other, { endsAt }] of shares) if (endsAt <= now()) shares.delete(other);
    shares.set(key, share);
    await noteUse(keyId);
  };

  /** Once an hour at most. That it was used matters less than that it works. */
  const noteUse = async (keyId: string): Promise<void> => {
    const at = now();
    if (at.getTime() - (notedAt.get(keyId) ?? 0) < hour) return;
    for (const [other, before] of notedAt) if (at.getTime() - before >= hour) notedAt.delete(other);
    notedAt.set(keyId, at.getTime());
    const system = { system: 'system.clients' } as const;
    await write(system, {}, (tx) => noteKeyUse(tx, keyId, localDate(at))).catch(() => notedAt.delete(keyId));
  };

  /** One of the share in force, which is taken anew where it is used up: by one request for all that wait. */
  const useOne = async (
    caller: Caller,
    entry: Entry,
    key: string,
  ): Promise<{ share: Share; isSpent: boolean }> => {
    for (;;) {
      const share = shares.get(key);
      if (share && share.endsAt > now()) {
        const isSpent = share.mine === 0;
        if (!isSpent) share.mine -= 1;
        if (!isSpent || share.others === 0) return { share, isSpent };
      }
      const other = taking.get(key);
      // Whether the other was let in says nothing about this one.
      if (other) await other.catch(() => undefined);
      else {
        const own = takeShare(caller, entry, key).finally(() => taking.delete(key));
        taking.set(key, own);
        await own;
      }
    }
  };

  return async (caller, entry, reply) => {
    const { share, isSpent } = await useOne(caller, entry, hashToken(caller.token).toString('base64url'));
    const { perMinute, endsAt, mine, others } = share;
    const wait = Math.max(1, Math.ceil((endsAt.getTime() - now().getTime()) / 1000));
    reply
      .header('ratelimit-policy', `"client";q=${perMinute};w=60`)
      .header('ratelimit', `"client";r=${mine + others};t=${wait}`);
    if (isSpent) throw new Problem('rate-limit-spent', { retryAfterSeconds: wait });
  };
}
