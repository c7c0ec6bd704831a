/** A UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then randomness that the caller brings. */
export function uuidv7(now: Date, random: Uint8Array): string {
  const hex =
    now.getTime().toString(16).padStart(12, '0') + Buffer.from(random.subarray(0, 10)).toString('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
