/** Level 3 of GB/T 22239: at least 10 characters of 3 classes. */
export function isStrongPassword(password: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((pattern) => pattern.test(password));
  return password.length >= 10 && classes.length >= 3;
}

export const accessSeconds = 600;
export const refreshDays = 30;
/** A phone that lost the answer may ask again this long; later the same token means theft. */
export const graceSeconds = 10;

export const secondsAfter = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000);
