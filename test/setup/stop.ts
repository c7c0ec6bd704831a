import { rm } from 'node:fs/promises';
import pg from 'pg';
import type { Embedded } from '../../src/db/embedded.ts';

interface Started {
  embedded?: Embedded;
  dataDir: string;
  url: string;
  template: string;
}

export default async function stop(): Promise<void> {
  const { embedded, dataDir, url, template } = (globalThis as unknown as { stopGridcaseTest: Started })
    .stopGridcaseTest;
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(`drop database if exists ${template}`);
  await owner.end();
  await embedded?.stop();
  await rm(dataDir, { recursive: true, force: true });
}
