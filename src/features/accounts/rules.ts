/** Level 3 of GB/T 22239, as domain rules here: length, classes, age, former passwords, failures. */

const shortest = 10;
const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];
/** What everyone tries first. */
const common = [
  'password',
  'passw0rd',
  'p@ssw',
  'qwerty',
  'asdf',
  '1qaz',
  'abc123',
  '123456',
  '888888',
  '111111',
  'woaini',
  'iloveyou',
  'letmein',
  'gridcase',
];

interface Words {
  zh: string;
  en: string;
}

/** What is wrong with a new password; undefined when nothing is. */
export function passwordFault(password: string, login: string): Words | undefined {
  const lower = password.toLowerCase();
  if (password.length < shortest) return { zh: `至少 ${shortest} 位`, en: `At least ${shortest} characters` };
  if (classes.filter((pattern) => pattern.test(password)).length < 3)
    return {
      zh: '须含大写、小写、数字、符号中的三类',
      en: 'Three of: capitals, small letters, digits, others',
    };
  if (lower.includes(login)) return { zh: '不能含账号名', en: 'It must not contain the login' };
  const word = common.find((one) => lower.includes(one));
  if (word) return { zh: `不能含常见的 ${word}`, en: `It must not contain the common ${word}` };
  return undefined;
}

/** With the present one, a new password is compared with five. */
export const formerPasswords = 4;

/** 5 failures lock for 15 minutes, counted from the last; after as long without one they are forgotten. */
export const failuresThatLock = 5;
export const lockSeconds = 900;

export interface Failures {
  failures: number;
  failedAt: Date;
}

/** Seconds until it opens again; 0 when it is not locked. */
export function lockedFor(count: Failures | undefined, now: Date): number {
  if (!count || count.failures < failuresThatLock) return 0;
  const left = count.failedAt.getTime() + lockSeconds * 1000 - now.getTime();
  return Math.max(0, Math.ceil(left / 1000));
}

/** An administrator's time from the first login until he needs a second factor. */
export const factorGraceSeconds = 86_400;

/** Whoever has left his last post keeps the account this long, so that a move to another place takes no new one. */
export const daysWithoutPost = 7;
