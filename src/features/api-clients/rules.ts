/** At the longest a key goes on beside the one that takes its place. */
export const overlapDays = 7;
const day = 86_400_000;

/** Of a client that says nothing else; ten a second. */
export const usualPerMinute = 600;

/** Beside each other: one that is used, and one that is taking its place. */
const mostLive = 2;

interface Key {
  expiresAt: Date | null;
  endedAt: Date | null;
}

const isLive = ({ expiresAt, endedAt }: Key, now: Date): boolean =>
  endedAt === null && (expiresAt === null || expiresAt > now);

/** What becomes of the keys of a client when it gets another: it is refused, or each live one ends by then. */
export function rotate<K extends Key>(
  keys: readonly K[],
  days: number,
  now: Date,
): { isFull: boolean; ending: (K & { expiresAt: Date })[] } {
  const latest = new Date(now.getTime() + days * day);
  const live = keys.filter((key) => isLive(key, now));
  const ending = live.map((key) => ({
    ...key,
    expiresAt: key.expiresAt !== null && key.expiresAt < latest ? key.expiresAt : latest,
  }));
  return { isFull: live.length >= mostLive, ending };
}
