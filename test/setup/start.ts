import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';

const projectDir = resolve(import.meta.dirname, '../..');

/** One PostgreSQL for the run, and one migrated template that each test file clones. */
export default async function start(): Promise<void> {
  const given = process.env.DATABASE_URL;
  const dataDir = await mkdtemp(join(tmpdir(), 'gridcase-test-'));
  const embedded = given
    ? undefined
    : await startEmbedded({
        dataDir,
        projectDir,
        settings: {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          max_connections: '200',
        },
      });
  const url = given ?? embedded!.url;
  const template = `gridcase_template_${process.pid}`;
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(`create database ${template} template template0 encoding 'UTF8'`);
  await owner.end();
  await migrate(withDatabase(url, template), join(projectDir, 'migrations'));

  process.env.GRIDCASE_TEST = JSON.stringify({ url, superuserUrl: embedded?.superuserUrl ?? url, template });
  Object.assign(globalThis, { stopGridcaseTest: { embedded, dataDir, url, template } });
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
