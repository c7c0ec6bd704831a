import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openService } from '../../src/app.ts';
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts';
import { parseKeys } from '../../src/db/keys.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openKeyring } from '../../src/db/personal.ts';
import { openPool } from '../../src/db/pool.ts';
import { freePort, projectDir } from '../bench/services.ts';
import { began } from './clock.ts';
import { buildTown, type FuzzTown, openSession, type Person } from './town.ts';

/** A service of its own on a new database of its own, and what it complains of. */
export interface Stage {
  port: number;
  /** Lines of the log that speak of a fault, and anything that Node itself says; taken by whoever asks. */
  complaints(): string[];
  hasEnded(): boolean;
  buildTown(number: number): Promise<FuzzTown>;
  /** A new session of this person. */
  signIn(person: Person): Promise<string>;
  close(): Promise<void>;
}

/** Nothing here has to survive anything. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' };

const keys = `1:${'f2'.repeat(32)}`;

/** One PostgreSQL, from whose migrated database each stage gets a copy. */
export class Stages {
  private readonly folders: string[] = [];
  private readonly open = new Set<Stage>();
  private starting: Promise<Embedded> | undefined;
  private isOver = false;
  private count = 0;

  private async start(): Promise<Embedded> {
    const dataDir = await mkdtemp(join(tmpdir(), 'gridcase-fuzz-'));
    this.folders.push(dataDir);
    await chmod(dataDir, 0o755); // for root PostgreSQL runs as another user, in a folder below
    const embedded = await startEmbedded({ dataDir, projectDir, settings: careless });
    this.folders.push(embedded.folder);
    await migrate(embedded.url, join(projectDir, 'migrations'));
    return embedded;
  }

  async next(): Promise<Stage> {
    this.starting ??= this.start();
    const embedded = await this.starting;
    const name = `fuzz_${this.count++}`;
    // From another database: nobody may be on the one that is copied.
    await run(
      on(embedded.superuserUrl, 'postgres'),
      `create database ${name} template gridcase owner gridcase`,
    );
    if (this.isOver) throw new Error('interrupted');
    const stage = await openStage(on(embedded.url, name), on(embedded.superuserUrl, name));
    this.open.add(stage);
    if (this.isOver) await stage.close();
    return stage;
  }

  /** For good: what is still under way starts nothing more. */
  async close(): Promise<void> {
    this.isOver = true;
    for (const stage of this.open) await stage.close();
    await this.starting?.then((embedded) => embedded.stop()).catch(() => undefined);
    for (const folder of this.folders) await rm(folder, { recursive: true, force: true });
  }
}

async function openStage(ownerUrl: string, superuserUrl: string): Promise<Stage> {
  const port = await freePort();
  const { PATH = '', HOME = '' } = process.env;
  const variables = {
    DATABASE_URL: ownerUrl,
    KEYS: keys,
    PORT: String(port),
    DEMO: '0',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'serve.ts')], {
    cwd: projectDir,
    env: { PATH, HOME, ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const complaints = listen(child);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  try {
    await untilReady(child);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${complaints().join('\n')}`);
  }

  const owner = new pg.Client({ connectionString: superuserUrl });
  owner.on('error', () => undefined); // the server may be stopped below us
  await owner.connect();
  const pool = openPool({ url: ownerUrl, assumeRole: true, max: 2, onError: () => undefined });
  const keyring = await openKeyring(parseKeys(keys, 'fuzz'), 'aes-256-gcm');
  const doors = await openService({ pool, clock: () => began, keyring });
  let closing: Promise<void> | undefined;
  const close = async () => {
    await end(child);
    await pool.end();
    await owner.end();
  };
  return {
    port,
    complaints,
    hasEnded,
    buildTown: (number) => buildTown(doors, number),
    signIn: (person) => openSession(owner, person),
    close: () => (closing ??= close()),
  };
}

/** The service logs warnings as JSON on its output; on the other stream Node says what it fears. */
function listen(child: ChildProcess): () => string[] {
  let lines: string[] = [];
  for (const stream of [child.stdout!, child.stderr!]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop()!;
      lines.push(...parts.filter((line) => line.trim() !== ''));
    });
  }
  return () => {
    const taken = lines;
    lines = [];
    return taken;
  };
}

async function untilReady(child: ChildProcess): Promise<void> {
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready());
    child.once('exit', () => failed(new Error('the service ended before it was ready')));
    child.once('error', failed);
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(late);
}

function on(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
