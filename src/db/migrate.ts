import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

interface Migration {
  name: string;
  sql: string;
  sha256: string;
}

// Any constant: two migrators must meet on the same one.
const lockKey = 7_251_903;

/**
 * Applies what is missing of the job queue's own migrations and then from `folder`, in name order, one transaction a
 * file (unless its first line says `-- transaction: off`), under an advisory lock; then asks whether this is still the
 * cluster that the journal was written in. Returns the names it applied.
 */
export async function migrate(ownerUrl: string, folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'gridcase migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await installQueue(ownerUrl);
    await client.query(`create table if not exists schema_migrations (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
    const missing = await findMissing(client, await loadMigrations(folder));
    for (const migration of missing) await apply(client, migration);
    // Not there yet where only the first files are applied.
    await client.query(
      `do $$ begin if to_regprocedure('app.begin_epoch()') is not null then perform app.begin_epoch(); end if; end $$`,
    );
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The schema graphile_worker; what the service may do with it says 0016. */
async function installQueue(ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, application_name: 'gridcase migrate', max: 1 });
  for (const event of ['error', 'connect'] as const) pool.on(event, () => undefined);
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) });
  } finally {
    await pool.end();
  }
}

async function loadMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** An applied file that changed, or a missing one before an applied one, is a mistake to report and not to work around. */
async function findMissing(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from schema_migrations',
  );
  const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
  const edited = migrations.find(({ name, sha256 }) => applied.has(name) && applied.get(name) !== sha256);
  if (edited)
    throw new Error(
      `migration ${edited.name} was edited after it was applied: restore it and add a new file`,
    );
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  const note = {
    text: 'insert into schema_migrations (name, sha256) values ($1, $2)',
    values: [name, sha256],
  };
  if (sql.startsWith('-- transaction: off')) {
    await client.query(sql);
    await client.query(note);
    return;
  }
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(note);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name}: ${(error as Error).message}`, { cause: error });
  }
}
