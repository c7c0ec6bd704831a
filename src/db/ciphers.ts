import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto';
import { draw } from './random.ts';

/** `aes-256-gcm`, or what GB/T 39786 asks for: SM4-CTR, then HMAC-SM3 over all of it (this OpenSSL has no SM4-GCM). */
export const cipherNames = ['aes-256-gcm', 'sm4-ctr-hmac-sm3'] as const;
export type CipherName = (typeof cipherNames)[number];

/** One algorithm under one master key; every purpose has a key of its own, derived once. */
export interface Cipher {
  seal(text: string, bound: Buffer): Buffer;
  /** Throws when the text or what it is bound to is not what was sealed. */
  open(sealed: Buffer, bound: Buffer): string;
  /** A keyed hash of 32 bytes. */
  hash(text: string): Buffer;
}

const derived = (master: Buffer, purpose: string, length: number): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', master, 'gridcase', purpose, length)));

const tagLength = 16;

function aes(master: Buffer): Cipher {
  const ivLength = 12;
  const key = derived(master, 'seal aes-256-gcm', 32);
  const indexKey = derived(master, 'index hmac-sha256', 32);
  return {
    seal: (text, bound) => {
      const iv = draw(ivLength);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound);
      return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed, bound) => {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength), {
        authTagLength: tagLength,
      });
      decipher.setAAD(bound).setAuthTag(sealed.subarray(-tagLength));
      const text = decipher.update(sealed.subarray(ivLength, -tagLength), undefined, 'utf8');
      return text + decipher.final('utf8');
    },
    hash: (text) => createHmac('sha256', indexKey).update(text).digest(),
  };
}

function sm(master: Buffer): Cipher {
  const [ivLength, macLength] = [16, 32];
  const key = derived(master, 'seal sm4-ctr', 16);
  const macKey = derived(master, 'authenticate hmac-sm3', 32);
  const indexKey = derived(master, 'index hmac-sm3', 32);
  // The length first: what is bound and what is sealed cannot be told apart otherwise.
  const macOf = (body: Buffer, bound: Buffer) =>
    createHmac('sm3', macKey)
      .update(Buffer.from([bound.length >> 8, bound.length & 0xff]))
      .update(bound)
      .update(body)
      .digest();
  return {
    seal: (text, bound) => {
      const iv = draw(ivLength);
      const body = Buffer.concat([iv, createCipheriv('sm4-ctr', key, iv).update(text, 'utf8')]);
      return Buffer.concat([body, macOf(body, bound)]);
    },
    open: (sealed, bound) => {
      const [body, mac] = [sealed.subarray(0, -macLength), sealed.subarray(-macLength)];
      if (sealed.length < ivLength + macLength || !timingSafeEqual(mac, macOf(body, bound)))
        throw new Error('not what was sealed here');
      return createDecipheriv('sm4-ctr', key, body.subarray(0, ivLength)).update(
        body.subarray(ivLength),
        undefined,
        'utf8',
      );
    },
    hash: (text) => createHmac('sm3', indexKey).update(text).digest(),
  };
}

/** By the first byte of what is sealed: both can always be read, whichever writes. */
export const makers: Record<CipherName, { format: number; make: (master: Buffer) => Cipher }> = {
  'aes-256-gcm': { format: 1, make: aes },
  'sm4-ctr-hmac-sm3': { format: 2, make: sm },
};
