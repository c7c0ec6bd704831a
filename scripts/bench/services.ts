import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseKeys } from '../../src/db/keys.ts';
import { openKeyring } from '../../src/db/personal.ts';

export const projectDir = resolve(import.meta.dirname, '../..');

/** Known to the loader and the service alike; there is nothing behind it. */
const benchKeys = `1:${'5a'.repeat(32)}`;
export const openKeys = () => openKeyring(parseKeys(benchKeys, 'bench'), 'aes-256-gcm');

export interface Service {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Everything started here, so that an interrupted run leaves nothing behind. */
const running = new Set<ChildProcess>();
let isOver = false;

/** For good: what is still under way starts nothing more. */
export async function stopAll(): Promise<void> {
  isOver = true;
  await Promise.all([...running].map(stopGroup));
}

export function build(): void {
  const { status } = spawnSync(process.execPath, [join(projectDir, 'scripts/run.mjs'), '--build'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the service does not compile');
}

/** The compiled service, as `npm start` runs it, with its background jobs or without. */
export function startOurs(databaseUrl: string, logDir: string, jobs: boolean): Promise<Service> {
  const env = {
    DATABASE_URL: databaseUrl,
    KEYS: benchKeys,
    DEMO: '0',
    JOBS: jobs ? '1' : '0',
    LOG_LEVEL: 'info',
    NODE_ENV: 'production',
  };
  return launch(
    process.execPath,
    () => ['--max-semi-space-size=4', 'scripts/run.mjs', 'start'],
    env,
    logDir,
    'gridcase',
  );
}

export function startBare(superuserUrl: string, logDir: string): Promise<Service> {
  const script = join(import.meta.dirname, 'bare.ts');
  const args = (port: number) => ['--import', 'tsx', script, superuserUrl, String(port)];
  return launch(process.execPath, args, { NODE_ENV: 'production' }, logDir, 'bare');
}

async function launch(
  command: string,
  args: (port: number) => string[],
  variables: Record<string, string>,
  logDir: string,
  name: string,
): Promise<Service> {
  const port = await freePort();
  if (isOver) throw new Error('interrupted');
  const log = await open(join(logDir, `${name}-${port}.log`), 'a');
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args(port), {
    cwd: projectDir,
    env: { PATH, HOME, PORT: String(port), ...variables },
    stdio: ['ignore', log.fd, log.fd],
    detached: true, // a Ctrl-C is ours to pass on, after the clients are done
  });
  running.add(child);
  await log.close();
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url, child);
  } catch (error) {
    const lines = readFileSync(join(logDir, `${name}-${port}.log`), 'utf8')
      .trim()
      .split('\n')
      .slice(-8);
    throw new Error(`${name}: ${(error as Error).message}\n${lines.join('\n')}`);
  }
  return { url, pid: child.pid!, stop: () => stopGroup(child) };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(10)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('ended before it was ready');
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
  }
  throw new Error('not ready within a minute');
}

async function stopGroup(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  process.kill(-child.pid!, 'SIGINT');
  const late = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 20_000);
  await ended;
  clearTimeout(late);
}

/** Seconds from `npm start` to ready, on data that an earlier start has made. */
export async function measureStart(dataDir: string, logDir: string, repeats = 3): Promise<number[]> {
  const seconds: number[] = [];
  for (let i = 0; i <= repeats; i++) {
    const began = performance.now();
    const env = { DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'info' };
    const service = await launch('npm', () => ['start'], env, logDir, 'start');
    if (i > 0) seconds.push((performance.now() - began) / 1000);
    await service.stop();
    // npm may end before the service below it has stopped its database.
    const pidFile = join(dataDir, 'postgres/pg/postmaster.pid');
    for (const until = Date.now() + 20_000; existsSync(pidFile) && Date.now() < until; ) await sleep(20);
  }
  return seconds;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}

const tick = 10; // ms: USER_HZ is 100 on every Linux

/** CPU milliseconds that a process has used, and its parent; undefined where there is no /proc. */
function statOf(pid: number): { cpu: number; parent: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * tick };
  } catch {
    return undefined;
  }
}

export const cpuOf = (pid: number): number => statOf(pid)?.cpu ?? Number.NaN;

/** Starts counting the CPU of a PostgreSQL server (all children of one backend's parent); answers its milliseconds so far. */
export function watchServer(backendPid: number): () => number {
  const before = cpuOfChildren(backendPid);
  // Process by process, since autovacuum workers come and go.
  return () => {
    let used = 0;
    for (const [pid, cpu] of cpuOfChildren(backendPid)) used += cpu - (before.get(pid) ?? 0);
    return before.size > 0 ? used : Number.NaN;
  };
}

function cpuOfChildren(backendPid: number): Map<number, number> {
  const postmaster = statOf(backendPid)?.parent;
  if (postmaster === undefined) return new Map();
  const pids = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0);
  const stats = pids.map((pid) => ({ pid, stat: statOf(pid) }));
  return new Map(stats.flatMap(({ pid, stat }) => (stat?.parent === postmaster ? [[pid, stat.cpu]] : [])));
}

/** The most memory that a process has held, in MB. */
export function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
