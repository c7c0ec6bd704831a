import { hex } from './columns.ts';
import { clearHeader, headerLength, type Keyring } from './personal.ts';
import type { Doors, Tx } from './tx.ts';

/** A table with sealed columns, and how its rows are named. */
export interface SealedTable {
  table: string;
  columns: readonly string[];
  /** The primary key, with types: the order in which the rows are gone through. */
  key: Readonly<Record<string, string>>;
  /** What names the row in its seal. */
  row: (key: Readonly<Record<string, string>>) => string;
  /** Keyed hashes of what a row holds, which the writing key makes anew. */
  indexes?: (
    keyring: Keyring,
    opened: Readonly<Record<string, string | null>>,
  ) => Record<string, Buffer | null>;
}

export interface Rotation {
  doors: Doors;
  keyring: Keyring;
  tables: readonly SealedTable[];
  /** Leaves alone what is sealed with another key: for the start after a migration. */
  clearOnly?: boolean;
  /** Rows a transaction: short, so that nobody waits for one of them. */
  batch?: number;
  onSealed?: (rows: number) => void;
  signal?: AbortSignal;
}

const asKeys = { system: 'system.keys' } as const;

/**
 * Seals with the writing key whatever is in clear or sealed with another. Row by row it is one or the other, and both can
 * be read, so that a service at work notices nothing; stopped at any point, the next run goes on with what is left.
 * Answers how many rows are left: those that somebody else held whenever it came by.
 */
export async function rotate(rotation: Rotation): Promise<number> {
  for (const one of rotation.tables) await rotateTable(rotation, one);
  return countStale(rotation);
}

/** Rows that are in clear or, unless only those are asked for, sealed with another key. */
export const countStale = (rotation: Pick<Rotation, 'doors' | 'keyring' | 'tables' | 'clearOnly'>) =>
  rotation.doors.read(asKeys, {}, async ({ client }) => {
    const [isStale, header] = staleness(rotation);
    let left = 0;
    for (const one of rotation.tables) {
      const { rows } = await client.query(
        `select count(*)::int as n from ${one.table} where ${isStale(one)}`,
        [header],
      );
      left += rows[0].n as number;
    }
    return left;
  });

async function rotateTable(rotation: Rotation, one: SealedTable): Promise<void> {
  const { doors, onSealed = () => undefined, signal } = rotation;
  let after: string[] | undefined;
  do {
    if (signal?.aborted) return;
    const rows = await doors.write(asKeys, {}, (tx) => sealBatch(tx, rotation, one, after));
    onSealed(rows.length);
    after = rows.at(-1);
  } while (after);
}

/** Answers the keys of the rows that it sealed. */
async function sealBatch(
  { client, keyring }: Tx,
  rotation: Rotation,
  one: SealedTable,
  after: string[] | undefined,
): Promise<string[][]> {
  const { table, columns, key } = one;
  const [isStale, header] = staleness(rotation);
  const keys = Object.keys(key);
  const beyond = keys.map((name, i) => `$${i + 3}::${key[name]}`).join(', ');
  const { rows } = await client.query<Record<string, string> & Record<string, Buffer | null>>(
    `select ${keys.map((name) => `${name}::text`).join(', ')}, ${columns.join(', ')} from ${table}
      where ${isStale(one)} ${after ? `and (${keys.join(', ')}) > (${beyond})` : ''}
      order by ${keys.map((name) => `${table}.${name}`).join(', ')} limit $2 for no key update skip locked`,
    [header, rotation.batch ?? 200, ...(after ?? [])],
  );
  if (rows.length === 0) return [];
  const sealed = rows.map((row) => sealRow(keyring, one, row));
  const set = Object.keys(sealed[0]!).filter((name) => !keys.includes(name));
  await client.query(
    `update ${table} t set ${set.map((name) => `${name} = n.${name}`).join(', ')}
       from json_populate_recordset(null::${table}, $1::json) n
      where ${keys.map((name) => `t.${name} = n.${name}`).join(' and ')}`,
    [JSON.stringify(sealed)],
  );
  return rows.map((row) => keys.map((name) => row[name] as string));
}

/** The row as it is written: its key, its columns under the writing key, and its keyed hashes. */
function sealRow(
  keyring: Keyring,
  { table, columns, key, row: nameOf, indexes }: SealedTable,
  stored: Record<string, string> & Record<string, Buffer | null>,
): Record<string, string | null> {
  const named: Record<string, string> = Object.fromEntries(
    Object.keys(key).map((name) => [name, stored[name]!]),
  );
  const row = nameOf(named);
  const opened = Object.fromEntries(
    columns.map((column) => {
      const sealed = stored[column] as Buffer | null;
      return [column, sealed && keyring.open({ table, column, row }, sealed)];
    }),
  );
  const again = columns.map((column) => {
    const text = opened[column] ?? null;
    return [column, text === null ? null : hex(keyring.seal({ table, column, row }, text))];
  });
  const found = Object.entries(indexes?.(keyring, opened) ?? {}).map(([name, index]) => [
    name,
    index && hex(index),
  ]);
  return { ...named, ...Object.fromEntries([...again, ...found]) };
}

/** A condition on the rows of a table, with the header that is its first parameter. */
function staleness({ keyring, clearOnly = false }: Pick<Rotation, 'keyring' | 'clearOnly'>) {
  const is = (name: string) => `substring(${name} from 1 for ${headerLength}) ${clearOnly ? '=' : '<>'} $1`;
  const isStale = ({ columns }: SealedTable) => `(${columns.map(is).join(' or ')})`;
  return [isStale, clearOnly ? clearHeader : keyring.header] as const;
}
