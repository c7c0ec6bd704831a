import pg from 'pg';
import { clearHeader, headerLength, type Keyring } from './personal.ts';
import type { SealedTable } from './rotate.ts';
import { enteringAs } from './tx.ts';

interface Sealed {
  ownerUrl: string;
  keyring: Keyring;
  tables: readonly SealedTable[];
}

/** Keys that a database needs: those that were not given, and those given with other digits. */
export interface Misfit {
  missing: number[];
  different: number[];
}

const proven = 'gridcase';
const placeOf = (id: number) => ({ table: 'seal_keys', column: 'proof', row: String(id) });

/**
 * Whether these are the keys of this database, asked as owner before anything is sealed. What seals from now on is noted
 * there, unless it does not fit; where nothing is noted yet, what the rows were sealed with is noted too. Before 0031 there is
 * nowhere to look.
 */
export async function findMisfit({ ownerUrl, keyring, tables }: Sealed): Promise<Misfit | undefined> {
  // Without the service's time limits: to look through all the rows for the first time may take a while.
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'gridcase keys' });
  await client.connect();
  try {
    const { rows: places } = await client.query(`select to_regclass('seal_keys') is not null as known`);
    if (!places[0].known) return undefined;
    await client.query(`begin; select ${enteringAs('system.keys')}`);
    // Of two processes that come at once with other keys, the second sees what the first has noted.
    await client.query('lock table seal_keys in share row exclusive mode');
    const { rowCount } = await client.query('select from seal_keys limit 1');
    const used = rowCount === 0 ? await findUsed(client, keyring, tables) : new Map<number, boolean>();
    const writing = keyring.header.readUInt16BE(1);
    const fitting = [...used].flatMap(([id, fits]) => (fits ? [id] : []));
    for (const id of new Set([writing, ...fitting]))
      await client.query('insert into seal_keys (id, proof) values ($1, $2) on conflict do nothing', [
        id,
        keyring.sealUnder(id, placeOf(id), proven),
      ]);
    const noted = await client.query<{ id: number; proof: Buffer }>('select id, proof from seal_keys');
    for (const { id, proof } of noted.rows)
      used.set(id, (used.get(id) ?? true) && opens(keyring, placeOf(id), proof));
    const wrong = [...used].flatMap(([id, fits]) => (fits ? [] : [id])).sort((a, b) => a - b);
    await client.query(wrong.length === 0 ? 'commit' : 'rollback');
    if (wrong.length === 0) return undefined;
    return {
      missing: wrong.filter((id) => !keyring.ids.includes(id)),
      different: wrong.filter((id) => keyring.ids.includes(id)),
    };
  } finally {
    await client.end();
  }
}

/** The keys of the rows there are, and whether ours open what they sealed: one value of each is tried. */
async function findUsed(client: pg.Client, keyring: Keyring, tables: readonly SealedTable[]) {
  const used = new Map<number, boolean>();
  for (const { table, columns, key, row } of tables)
    for (const column of columns) {
      const head = `substring(${column} from 1 for ${headerLength})`;
      const heads = await client.query<{ head: Buffer }>(
        `select distinct ${head} as head from ${table} where ${column} is not null and ${head} <> $1`,
        [clearHeader],
      );
      for (const { head: one } of heads.rows) {
        const names = Object.keys(key).map((name) => `'${name}', ${name}::text`);
        const { rows } = await client.query<{ named: Record<string, string>; sealed: Buffer }>(
          `select jsonb_build_object(${names.join(', ')}) as named, ${column} as sealed from ${table} where ${head} = $1 limit 1`,
          [one],
        );
        const id = one.readUInt16BE(1);
        const fits = opens(keyring, { table, column, row: row(rows[0]!.named) }, rows[0]!.sealed);
        used.set(id, fits && (used.get(id) ?? true));
      }
    }
  return used;
}

function opens(keyring: Keyring, place: { table: string; column: string; row: string }, sealed: Buffer) {
  try {
    keyring.open(place, sealed);
    return true;
  } catch {
    return false;
  }
}

/** Nothing is sealed with the others any more. */
export const forgetOthers = (client: pg.ClientBase, { header }: Keyring) =>
  client.query('delete from seal_keys where id <> $1', [header.readUInt16BE(1)]);
