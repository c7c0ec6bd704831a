import { createHash } from 'node:crypto';
import type { Tx } from './tx.ts';

export interface Use {
  /** In this period, with this one. */
  used: number;
  endsAt: Date;
}

/** Counts a use of a limit by somebody, or several in advance, for all processes together; it stands whatever becomes of the work. */
export async function countUse(tx: Tx, limit: string, who: string, seconds: number, uses = 1): Promise<Use> {
  const { rows } = await tx.client.query({
    name: 'count_use',
    text: 'select used, ends_at as "endsAt" from app.count_use($1, $2, $3, $4)',
    values: [createHash('sha256').update(`${limit} ${who}`).digest(), seconds, tx.now, uses],
  });
  return rows[0];
}

/** The day on which a key of a client was last used. */
export async function noteKeyUse({ client }: Tx, keyId: string, day: string): Promise<void> {
  await client.query(
    'update api_client_keys set last_used_on = $2 where id = $1 and last_used_on is distinct from $2',
    [keyId, day],
  );
}
