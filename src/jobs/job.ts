import type { z } from 'zod';
import type { SystemName, Tx } from '../db/tx.ts';

interface Named {
  /** `feature.what`: stands in the queue, so it never changes while jobs of it wait. */
  name: string;
  /** The named actor whose door it enters, and whom the journal names. */
  as: SystemName;
}

/**
 * Comes back by itself and finds out from the rows what is due. One that answers `again` has not done everything yet
 * and is called at once in a new transaction: work in small batches.
 */
interface Ticked extends Named {
  /** Seconds. */
  every: number;
  run: (tx: Tx) => Promise<'again' | 'done'>;
}

/** Put into the queue by `addJob`, in the transaction of the change that calls for it. */
export interface Sent<P> extends Named {
  every?: undefined;
  /** Identifiers only: what is in the queue is behind no policy. */
  payload: z.ZodType<P>;
  run: (tx: Tx, payload: P) => Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of jobs has no common payload type; each is checked where it is declared
export type AnyJob = Ticked | Sent<any>;

/** A job as data. It runs in one transaction, which also takes it out of the queue: all of it happens once, or nothing. */
export function job(declared: Ticked): Ticked;
export function job<P>(declared: Sent<P>): Sent<P>;
export function job(declared: AnyJob): AnyJob {
  return declared;
}
