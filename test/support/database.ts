import { randomBytes } from 'node:crypto';
import pg from 'pg';

interface Settings {
  url: string;
  superuserUrl: string;
  template: string;
}

const settings = (): Settings => JSON.parse(process.env.GRIDCASE_TEST ?? '{}');

const onDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

export interface TestDatabase {
  /** The owner's connection string: migrations and loaders, never the service. */
  ownerUrl: string;
  /** Sees past every policy: what the tests look at to know what is really stored. */
  superuserUrl: string;
  drop(): Promise<void>;
}

/** A database of its own for one test file, cloned from the migrated template. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const { url, superuserUrl, template } = settings();
  const name = `gridcase_test_${randomBytes(6).toString('hex')}`;
  await run(url, `create database ${name} template ${template}`);
  return {
    ownerUrl: onDatabase(url, name),
    superuserUrl: onDatabase(superuserUrl, name),
    // Only a superuser may end the autovacuum that may be at work there.
    drop: () => run(superuserUrl, `drop database if exists ${name} with (force)`),
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Two clones at once would find each other on the template.
    await client.query('select pg_advisory_lock(7251904)');
    await client.query(statement);
  } finally {
    await client.end();
  }
}
