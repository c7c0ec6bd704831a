import { z } from 'zod';
import { Problem } from './problem.ts';
import { AreaCode, instant } from './shape.ts';

/** `limit` and `cursor` of every list. */
export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: '每页条数 · Items on a page' }),
  cursor: z
    .string()
    .max(500)
    .optional()
    .meta({ description: '上一页的 `nextCursor` · `nextCursor` of the page before' }),
};

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** What a cursor belongs to: the same filters and order, or it is refused. FNV-1a; guards against mistakes, not malice. */
function fingerprint(filter: unknown): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(filter)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

export function encodeCursor(keys: readonly string[], filter: unknown): string {
  return Buffer.from(JSON.stringify([fingerprint(filter), ...keys])).toString('base64url');
}

/** What a list may be sorted by. A cursor is a client's word: what is none of these never reaches PostgreSQL. */
const sortKeys = {
  id: z.guid(),
  area: AreaCode,
  /** Or of the country, which has none. */
  county: z.union([AreaCode, z.literal('')]),
  version: z.string().regex(/^\d{1,9}$/),
  sequence: z.string().regex(/^\d{1,18}$/),
  instant: instant(),
  /** What has no due time comes last. */
  due: z.union([instant(), z.literal('infinity')]),
} satisfies Record<string, z.ZodType<string>>;
type SortKey = keyof typeof sortKeys;

/** The sort keys after which the next page begins; a cursor of another list or filter, or of none, is a Problem. */
export function decodeCursor<const K extends readonly SortKey[]>(
  cursor: string | undefined,
  filter: unknown,
  kinds: K,
): { [key in keyof K]: string } | undefined {
  if (cursor === undefined) return undefined;
  const [mark, ...keys] = parse(cursor);
  const fits =
    mark === fingerprint(filter) &&
    keys.length === kinds.length &&
    kinds.every((kind, i) => sortKeys[kind].safeParse(keys[i]).success);
  if (!fits) throw new Problem('cursor-filter-mismatch');
  return keys as { [key in keyof K]: string };
}

const Cursor = z.array(z.string()).max(4);

function parse(cursor: string): string[] {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new Problem('cursor-filter-mismatch');
  }
}

/** Cuts the one row too many that tells whether another page follows. */
export function toPage<T>(
  rows: T[],
  limit: number,
  filter: unknown,
  keys: (row: T) => readonly string[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(keys(last), filter) : null };
}
