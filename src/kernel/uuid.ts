/**
 * A UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then 12 bits that count within one unit of work, so that ids
 * made in it sort as they were made, then randomness that the caller brings.
 */
export function uuidv7(now: Date, random: Uint8Array, nth = 0): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  const count = (nth & 0xfff).toString(16).padStart(3, '0');
  const rest = Buffer.from(random.subarray(0, 8)).toString('hex');
  const variant = ((Number.parseInt(rest[0]!, 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${variant}${rest.slice(1, 4)}-${rest.slice(4)}`;
}
