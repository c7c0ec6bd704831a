import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator speaks it: SHA-1, 30 seconds, six digits. */
const period = 30;

const totpOf = (secret: Uint8Array, label = ''): TOTP =>
  new TOTP({
    issuer: 'gridcase',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  });

/** What an authenticator reads from a QR code. */
export const uriOf = (secret: Uint8Array, label: string): string => totpOf(secret, label).toString();

/** The time step of a code that is good now; undefined for a wrong one. A clock may be one step off. */
export function stepOf(secret: Uint8Array, code: string, now: Date): number | undefined {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / period) + delta;
}
