import { createHash } from 'node:crypto';
import type { Tx } from './tx.ts';

export interface Use {
  /** In this period, with this one. */
  used: number;
  endsAt: Date;
}

/** Counts one use of a limit by somebody, for all processes together; it stands whatever becomes of the work. */
export async function countUse(tx: Tx, limit: string, who: string, seconds: number): Promise<Use> {
  const { rows } = await tx.client.query({
    name: 'count_use',
    text: 'select used, ends_at as "endsAt" from app.count_use($1, $2, $3)',
    values: [createHash('sha256').update(`${limit} ${who}`).digest(), seconds, tx.now],
  });
  return rows[0];
}
