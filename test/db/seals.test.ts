import { appendFile, chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { openService } from '../../src/app.ts';
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openPool } from '../../src/db/pool.ts';
import type { Doors } from '../../src/db/tx.ts';
import { headsJob, sealJob } from '../../src/features/audit/jobs.ts';
import { lockSealer } from '../../src/features/audit/queries.ts';
import { type Head, keepHeads, readHeads } from '../../src/journal/heads.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { happen, headsOf, seal, sealAll, settled } from '../support/audit.ts';
import { keyring } from '../support/keys.ts';
import { type Town, town } from '../support/town.ts';

let here: Town;
let folder: string;
beforeAll(async () => {
  here = await town();
  folder = await mkdtemp(join(tmpdir(), 'gridcase-seals-'));
  await chmod(folder, 0o755); // PostgreSQL runs as another user when this runs as root
});
afterAll(async () => {
  await here?.close();
  await rm(folder, { recursive: true, force: true });
});

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
const ask = async (sql: string, owner = here.owner) => (await owner.query(sql)).rows;
const numberOf = async (what: string, owner = here.owner): Promise<number> =>
  Number((await ask(`select (select ${what}) as n`, owner))[0].n);
const sealed = () => numberOf('coalesce(sum(rows), 0) from journal_seals');
const written = () => numberOf('count(*) from journal');
const verify = (client: pg.Client, heads: readonly Head[], now = here.now) =>
  verifyJournal(client, { heads, now });
const intact = async () => {
  await sealAll(here);
  expect(await verify(here.owner, await headsOf(here))).toMatchObject({
    outcome: 'intact',
    rows: await written(),
    seals: await numberOf('count(*) from journal_seals'),
  });
};

describe('sealing', () => {
  test('takes what is committed, once and in order, each seal after the one before', async () => {
    for (const n of upTo(5)) await happen(here, n);
    await settled(here);
    expect([await seal(here, 3), await seal(here, 3), await seal(here, 3)]).toEqual([3, 2, 0]);
    const seals = await ask(
      `select number::int, rows, previous_hash, hash, to_seq, from_seq from journal_seals order by number`,
    );
    expect(seals).toMatchObject([
      { number: 1, rows: 3, previous_hash: null },
      { number: 2, rows: 2, previous_hash: seals[0].hash },
    ]);
    await intact();
  });

  test('by two sealers at once seals every row once', async () => {
    for (const n of upTo(40)) await happen(here, n);
    await Promise.all(upTo(4).map(() => sealAll(here, 7)));
    await sealAll(here, 7); // each of the four may have found another at it
    expect(await sealed()).toBe(await written());
    await intact();
  });

  test('waits for a transaction that still runs, and passes over nothing that it writes', async () => {
    const slow = new pg.Client({ connectionString: here.database.superuserUrl });
    await slow.connect();
    try {
      await happen(here, 1);
      await sealAll(here);
      await slow.query(`begin; insert into journal (at, system, subject, subject_id, event)
                        values (now(), 'system.start', 'area', 'slow', 'test.happen')`);
      await happen(here, 2); // commits first, and comes second
      expect(await seal(here)).toBe(0);
      await slow.query('commit');
      await settled(here);
      expect(await seal(here)).toBe(2);
    } finally {
      await slow.end();
    }
    await intact();
  });

  test('lets nobody wait who writes', async () => {
    await here.doors.write({ system: 'system.seals' }, {}, async (tx) => {
      expect(await lockSealer(tx)).toBe(true);
      await happen(here, 3);
      expect(await seal(here)).toBe(0); // a second sealer goes home
    });
    await intact();
  });

  test('loses none of what many write at once while it seals', async () => {
    const writers = Promise.all(
      upTo(6).map(async () => {
        for (const n of upTo(40)) await happen(here, n);
      }),
    );
    let writing = true;
    void writers.finally(() => {
      writing = false;
    });
    while (writing) await seal(here, 11);
    await writers;
    await intact();
    expect(await sealed()).toBe(await written());
  });

  test('takes SM3 where it is asked for, and says so', async () => {
    await sealAll(here);
    await happen(here, 4);
    await settled(here);
    await seal(here, 5_000, 'sm3');
    await happen(here, 5);
    await settled(here);
    await seal(here, 5_000, 'sha256');
    const [before, last] = (await headsOf(here)).slice(-2);
    expect([before!.algorithm, last!.algorithm]).toEqual(['sm3', 'sha256']);
    await intact();
  });
});

describe('heads', () => {
  const run = async (job: ReturnType<typeof sealJob>) => {
    await settled(here);
    return here.doors.write({ system: job.as }, {}, job.run);
  };

  test('are appended to the file one by one, what was missed as well', async () => {
    const file = join(folder, 'deep/heads.log');
    const said: number[] = [];
    const keep = headsJob(keepHeads(file, ({ number }) => said.push(number)));
    await happen(here, 1);
    await run(sealJob('sha256'));
    await run(keep);
    await run(keep);
    expect(await readHeads(file)).toEqual({ heads: await headsOf(here), faulty: 0 });

    await appendFile(file, '{"number": 9999, "ha'); // power failed in the middle of a line
    await happen(here, 2);
    await run(sealJob('sha256'));
    await run(headsJob(keepHeads(file, ({ number }) => said.push(number)))); // another process
    expect(await readHeads(file)).toEqual({ heads: await headsOf(here), faulty: 1 });
    expect(said).toEqual((await headsOf(here)).map(({ number }) => number));
    expect((await readFile(file, 'utf8')).endsWith('\n')).toBe(true);
  });

  test('are carried away once, by whichever worker is first', async () => {
    const file = join(folder, 'shared.log');
    const keeper = keepHeads(file, () => undefined);
    let second: Promise<unknown> | undefined;
    const waits = async () => {
      while ((await numberOf(`count(*) from pg_locks where locktype = 'advisory' and not granted`)) === 0);
    };
    const first = headsJob({
      last: keeper.last,
      keep: async (heads) => {
        second = run(headsJob(keeper));
        await Promise.race([second, waits()]);
        await keeper.keep(heads);
      },
    });
    await happen(here, 1);
    await sealAll(here);
    await run(first);
    await second;
    expect(await readHeads(file)).toEqual({ heads: await headsOf(here), faulty: 0 });
  });

  test('are put into the queue by the seal, and no full disk keeps the next seal from being made', async () => {
    await mkdir(join(folder, 'taken'));
    const keeper = keepHeads(join(folder, 'taken'), () => undefined);
    await expect(run(headsJob(keeper))).rejects.toThrow(/EISDIR/);
    await happen(here, 1);
    await run(sealJob('sha256'));
    expect(await sealed()).toBe(await written());
    expect(
      await ask(`select task_identifier from graphile_worker.jobs where key = 'journal.keep_heads'`),
    ).toHaveLength(1);
  });

  test('are said from the newest on where no file is kept', async () => {
    const said: Head[] = [];
    const keep = headsJob(keepHeads(undefined, (head) => said.push(head)));
    await run(keep);
    await happen(here, 1);
    await sealAll(here);
    await run(keep);
    expect(said).toEqual((await headsOf(here)).slice(-2));
  });
});

describe('after a restore into another cluster, whose transactions are counted from the beginning', () => {
  const projectDir = resolve(import.meta.dirname, '../..');
  let other: Embedded;
  let owner: pg.Client;
  let pool: pg.Pool;
  let doors: Doors;
  afterAll(async () => {
    await pool?.end();
    await owner?.end();
    await other?.stop();
  });

  test('sealing goes on, and the journal verifies from its first row', async () => {
    await sealAll(here);
    const kept = await headsOf(here);
    for (const n of upTo(3)) await happen(here, n); // written, and not sealed when the dump was taken

    other = await startEmbedded({ dataDir: join(folder, 'other'), projectDir, settings: { fsync: 'off' } });
    await migrate(other.url, join(projectDir, 'migrations'));
    const restored = new URL(other.superuserUrl);
    restored.pathname = new URL(other.url).pathname;
    owner = new pg.Client({ connectionString: restored.href });
    await owner.connect();
    await restore(here.owner, owner);
    expect(await numberOf('pg_current_xact_id()::text', owner)).toBeLessThan(
      await numberOf('min(xid::text::bigint) from journal', owner),
    );

    await migrate(other.url, join(projectDir, 'migrations')); // as every start does
    pool = openPool({ url: other.url, assumeRole: true, max: 4, onError: () => undefined });
    doors = await openService({ keyring, pool, clock: () => here.now });
    for (const n of upTo(3)) await happen({ doors }, n);
    await sealAll({ doors, owner }, 4);

    const all = await numberOf('count(*) from journal', owner);
    expect(all).toBe((await written()) + 3);
    expect(await verify(owner, kept)).toMatchObject({ outcome: 'intact', rows: all });
    expect(await verify(owner, await headsOf({ doors }))).toMatchObject({ outcome: 'intact', rows: all });
    expect(await ask('select distinct epoch from journal order by epoch', owner)).toEqual([
      { epoch: 1 },
      { epoch: 2 },
    ]);
  }, 60_000);

  /** What pg_dump and pg_restore carry over of these tables: the rows as they are, and how far the sequence has come. */
  async function restore(from: pg.Client, to: pg.Client): Promise<void> {
    await to.query('alter table journal_epochs disable trigger all; delete from journal_epochs');
    for (const table of ['journal_epochs', 'journal', 'journal_seals']) {
      const { rows } = await from.query(`select jsonb_agg(to_jsonb(t)) as all from ${table} t`);
      await to.query(
        `insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows[0].all)],
      );
    }
    await to.query(`select setval(pg_get_serial_sequence('journal', 'seq'), (select max(seq) from journal))`);
    await to.query('alter table journal_epochs enable always trigger append_only');
  }
});
