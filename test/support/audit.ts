import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Doors } from '../../src/db/tx.ts';
import { sealJournal } from '../../src/features/audit/actions.ts';
import { findHeads } from '../../src/features/audit/queries.ts';
import type { Algorithm } from '../../src/journal/chain.ts';
import type { Head } from '../../src/journal/heads.ts';
import { record } from '../../src/journal/record.ts';

const asSealer = { system: 'system.seals' } as const;

/** Seals once, at most so many rows; answers how many. */
export const seal = ({ doors }: { doors: Doors }, atMost = 5_000, algorithm: Algorithm = 'sha256') =>
  doors.write(asSealer, {}, (tx) => sealJournal(tx, algorithm, atMost));

interface Here {
  doors: Doors;
  owner: pg.Client;
}

/** Until every row can be sealed: the other test files write into the same cluster, and the horizon is theirs too. */
export async function settled({ owner }: Pick<Here, 'owner'>): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end; await sleep(10)) {
    const { rows } = await owner.query(`select count(*)::int as n from journal
      where epoch = (select max(number) from journal_epochs) and xid >= pg_snapshot_xmin(pg_current_snapshot())`);
    if (rows[0].n === 0) return;
  }
  throw new Error('waited in vain');
}

/** Until nothing waits. */
export async function sealAll(here: Here, atMost?: number): Promise<void> {
  await settled(here);
  while ((await seal(here, atMost)) > 0);
}

export const headsOf = ({ doors }: { doors: Doors }): Promise<Head[]> =>
  doors.read(asSealer, {}, (tx) => findHeads(tx, 0, 10_000));

/** Something that the journal tells of. */
export const happen = ({ doors }: { doors: Doors }, n: number): Promise<void> =>
  doors.write({ system: 'system.start' }, {}, (tx) =>
    record(tx, { event: 'test.happen', subject: 'area', subjectId: `${n}`, area: null, data: { n } }),
  );

/** As whoever owns the machine: nothing refuses him. */
export async function withoutTriggers(owner: pg.Client, work: () => Promise<unknown>): Promise<void> {
  const tables = ['journal', 'journal_seals'];
  for (const name of tables) await owner.query(`alter table ${name} disable trigger all`);
  try {
    await work();
  } finally {
    for (const name of tables) await owner.query(`alter table ${name} enable always trigger append_only`);
    for (const name of tables)
      await owner.query(`alter table ${name} enable always trigger append_only_rows`);
  }
}
