import { type Cipher, type CipherName, makers } from './ciphers.ts';

/** Where a sealed value stands. It opens nowhere else: a value moved to another row or column is not believed. */
export interface Place {
  table: string;
  column: string;
  /** Its id, or what names it among the rows of its table. */
  row: string;
}

/** Master keys, as a file, the environment or a key management service holds them; asked once, at the start. */
export interface KeyStore {
  /** Every key that may still have sealed something, 1 to 65535. */
  ids(): Promise<number[]>;
  /** The one that seals from now on. */
  current(): Promise<number>;
  /** 32 bytes. */
  keyFor(id: number): Promise<Buffer>;
}

/** What a value is looked for as: the same digits as a telephone and as an identity number are two things. */
type IndexKind = 'phone' | 'id_number' | 'person' | 'report' | 'request';

export interface Keyring {
  seal(place: Place, text: string): Buffer;
  /** With one key of them that need not be the one that writes. */
  sealUnder(id: number, place: Place, text: string): Buffer;
  open(place: Place, sealed: Buffer): string;
  /** Equal for equal normalised values and for nobody without the key: what an exact search compares. */
  index(kind: IndexKind, value: string): Buffer;
  /** The same by every key, the current first: for rows that were not sealed again yet. */
  indexes(kind: IndexKind, value: string): Buffer[];
  /** Every key there is. */
  readonly ids: readonly number[];
  /** How everything begins that is sealed now. */
  readonly header: Buffer;
}

/** Format, key id: three bytes. */
export const headerLength = 3;
const indexLength = 16;
/** Stored before there were keys: format and key id are 0. Rotation seals it. */
export const clearHeader = Buffer.alloc(headerLength);

const headerOf = (format: number, id: number) => Buffer.from([format, id >> 8, id & 0xff]);

/** Loads every key and derives what is needed of it. */
export async function openKeyring(store: KeyStore, name: CipherName): Promise<Keyring> {
  const current = headerOf(makers[name].format, await store.current());
  const ciphers = new Map<number, Cipher>();
  const ids = await store.ids();
  for (const id of ids) {
    const master = await store.keyFor(id);
    for (const { format, make } of Object.values(makers))
      ciphers.set(lockOf(headerOf(format, id)), make(master));
  }
  const writer = ciphers.get(lockOf(current));
  if (!writer) throw new Error(`the key that seals, ${await store.current()}, is not among the keys`);
  const all = [writer, ...[...ciphers.values()].filter((cipher) => cipher !== writer)];

  const hash = (cipher: Cipher, kind: IndexKind, value: string) =>
    cipher.hash(`${kind}\0${value}`).subarray(0, indexLength);
  return {
    ids,
    header: current,
    seal: (place, text) => Buffer.concat([current, writer.seal(text, bind(current, place))]),
    sealUnder: (id, place, text) => {
      const header = headerOf(makers[name].format, id);
      return Buffer.concat([header, ciphers.get(lockOf(header))!.seal(text, bind(header, place))]);
    },
    open: (place, sealed) => {
      const header = sealed.subarray(0, headerLength);
      if (header.equals(clearHeader)) return sealed.toString('utf8', headerLength);
      const cipher = ciphers.get(lockOf(header));
      if (!cipher)
        throw new Error(
          `${place.table}.${place.column} is sealed with key ${header.readUInt16BE(1)}, which is not among the keys`,
        );
      return cipher.open(sealed.subarray(headerLength), bind(header, place));
    },
    index: (kind, value) => hash(writer, kind, value),
    indexes: (kind, value) => all.map((cipher) => hash(cipher, kind, value)),
  };
}

const lockOf = (header: Buffer): number => header.readUIntBE(0, headerLength);

/** What is authenticated beside the text itself. */
const bind = (header: Buffer, { table, column, row }: Place): Buffer =>
  Buffer.concat([header, Buffer.from(`${table}\0${column}\0${row}`)]);
