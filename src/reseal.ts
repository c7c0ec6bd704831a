import pg from 'pg';
import { openService } from './app.ts';
import type { Keyring } from './db/personal.ts';
import { countStale, type Rotation, rotate } from './db/rotate.ts';
import { forgetOthers } from './db/seal-keys.ts';
import type { Doors } from './db/tx.ts';
import { record } from './journal/record.ts';
import { sealedTables } from './sealed.ts';

interface Owned {
  ownerUrl: string;
  keyring: Keyring;
}

type Options = Pick<Rotation, 'clearOnly' | 'onSealed' | 'signal'> & {
  /** How many rows there are to seal, once that is known. */
  onCounted?: (rows: number) => void;
};

/** Seals what is in clear or sealed with another key, as owner, who alone may change it. Answers how many rows are left. */
export async function sealAgain({ ownerUrl, keyring }: Owned, options: Options = {}): Promise<number> {
  // Without the service's time limits: to count what is left may take a while.
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, application_name: 'gridcase rotate-keys' });
  for (const event of ['error', 'connect'] as const) pool.on(event, () => undefined);
  try {
    const doors = await openService({ pool, clock: () => new Date(), keyring });
    const rotation = { doors, keyring, tables: sealedTables, ...options };
    const count = await countStale(rotation);
    options.onCounted?.(count);
    const left = count === 0 ? 0 : await rotate(rotation);
    if (options.clearOnly) return left;
    if (count > 0)
      await recordRotation(doors, { key: keyring.header.readUInt16BE(1), rows: count - left, left });
    if (left === 0) await doors.write(asKeys, {}, ({ client }) => forgetOthers(client, keyring));
    return left;
  } finally {
    await pool.end();
  }
}

const asKeys = { system: 'system.keys' } as const;

const recordRotation = (doors: Doors, data: { key: number; rows: number; left: number }): Promise<void> =>
  doors.write(asKeys, {}, (tx) =>
    record(tx, { event: 'keys.rotate', subject: 'keys', subjectId: String(data.key), area: null, data }),
  );
