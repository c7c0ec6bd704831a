/** What nobody decided within a day was no emergency. */
const waitHours = 24;

interface Asked {
  requestedAt: Date;
  approvedAt: Date | null;
  validUntil: Date | null;
  endedAt: Date | null;
}

const hoursAfter = (from: Date, hours: number): Date => new Date(from.getTime() + hours * 3_600_000);

/** It ends by itself: nobody has to remember it. */
export const isInForce = ({ validUntil, endedAt }: Asked, now: Date): boolean =>
  endedAt === null && validUntil !== null && validUntil > now;

export const isWaiting = ({ requestedAt, approvedAt, endedAt }: Asked, now: Date): boolean =>
  approvedAt === null && endedAt === null && hoursAfter(requestedAt, waitHours) > now;

/** What was asked before this moment waits no longer. */
export const waitingSince = (now: Date): Date => hoursAfter(now, -waitHours);

export const endOf = (approvedAt: Date, hours: number): Date => hoursAfter(approvedAt, hours);
