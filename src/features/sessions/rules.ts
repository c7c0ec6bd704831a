import type { SessionLimit } from '../../kernel/session-limit.ts';

export const accessSeconds = 600;
export const refreshDays = 30;
/** A phone that lost the answer may ask again this long; later the same token means theft. */
export const graceSeconds = 10;
/** Without a registered device a session that is not refreshed ends. A field phone may be out of reach for days. */
export const idleSeconds = 1_800;
const passwordDays = 90;

export const secondsAfter = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000);

interface Lasting {
  deviceId: string | null;
  rotatedAt: Date;
  expiresAt: Date;
}

/** When it runs out by itself, if it is not refreshed before. */
export function endOf({ deviceId, rotatedAt, expiresAt }: Lasting): Date {
  const idleAt = secondsAfter(rotatedAt, idleSeconds);
  return deviceId === null && idleAt < expiresAt ? idleAt : expiresAt;
}

export const isOver = (session: Lasting, now: Date): boolean => endOf(session) <= now;

/** What the limits of a session depend on. */
export interface Standing {
  mustChangePassword: boolean;
  passwordChangedAt: Date;
  isAdmin: boolean;
  hasSecondFactor: boolean;
  /** When an administrator's time to set up a second factor ends; null before his first login. */
  factorDueAt: Date | null;
}

/** What a session has to put right before anything else: the password first, which the second factor rests on. */
export function limitOf(standing: Standing, now: Date): SessionLimit | null {
  const { mustChangePassword, passwordChangedAt, isAdmin, hasSecondFactor, factorDueAt } = standing;
  if (mustChangePassword || secondsAfter(passwordChangedAt, passwordDays * 86_400) <= now) return 'password';
  if (isAdmin && !hasSecondFactor && factorDueAt !== null && factorDueAt <= now) return 'second_factor';
  return null;
}
