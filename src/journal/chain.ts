import { createHash, hash as digest } from 'node:crypto';

/**
 * The chain over the journal. A seal stands for a stretch of rows, and its hash is taken over its own columns (the hash of
 * the seal before it among them) and the digests of its rows, each over every column. Here is what sealer and verifier have to
 * agree on, and nothing else; a seal is worth what its hash is worth that is kept elsewhere.
 */
export const algorithms = ['sha256', 'sm3'] as const;
export type Algorithm = (typeof algorithms)[number];
export const isAlgorithm = (name: string): name is Algorithm =>
  (algorithms as readonly string[]).includes(name);

/** A row as text: no setting and no version of PostgreSQL changes these forms. Instants are whole microseconds since 1970. */
export type Texts = Record<string, string | null>;

const plain = (name: string) => `${name}::text as ${name}`;
const instant = (name: string) => `trunc(extract(epoch from ${name}) * 1000000)::text as ${name}`;
const bytes = (name: string) => `encode(${name}, 'hex') as ${name}`;

/** The columns of the journal, in the order in which they are hashed. */
export const journalTexts = [
  ...['epoch', 'xid', 'seq'].map(plain),
  instant('at'),
  ...['actor_id', 'actor_role', 'actor_unit', 'system', 'request_id', 'area'].map(plain),
  ...['subject', 'subject_id', 'case_id', 'event', 'data'].map(plain),
].join(', ');

/** The columns of a seal but its hash, likewise. */
export const sealTexts = [
  ...['number', 'from_epoch', 'from_xid', 'from_seq', 'to_epoch', 'to_xid', 'to_seq', 'rows'].map(plain),
  ...['first_at', 'last_at'].map(instant),
  plain('algorithm'),
  bytes('previous_hash'),
  bytes('marks'),
  instant('sealed_at'),
].join(', ');

export const digestOf = (algorithm: Algorithm, row: Texts): Buffer =>
  digest(algorithm, canonical(row), 'buffer');

/** The beginnings of the rows' digests: enough to find the row that is not what it was, once the seal's hash says so. */
export const marksOf = (digests: readonly Buffer[]): string =>
  Buffer.concat(digests.map((one) => one.subarray(0, markLength))).toString('hex');
export const markLength = 8;

/** The hash of a seal, in which its own columns stand and every row, by its digest. */
export function sealHash(algorithm: Algorithm, seal: Texts, digests: readonly Buffer[]): string {
  const hash = createHash(algorithm).update(canonical(seal));
  for (const one of digests) hash.update(one);
  return hash.digest('hex');
}

/**
 * The number of its fields, then each with name, length in bytes and text: no text can pass for the end of one field and
 * the beginning of another. What is null is left out, so that a column that comes later, empty in the rows that stand,
 * leaves their hashes as they are.
 */
function canonical(row: Texts): string {
  let fields = 0;
  let text = '';
  for (const [name, value] of Object.entries(row)) {
    if (value === null) continue;
    fields += 1;
    text += `${name}=${Buffer.byteLength(value)}:${value}`;
  }
  return `${fields};${text}`;
}
