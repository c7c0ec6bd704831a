import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const project = resolve(import.meta.dirname, '../..');
/** A busy machine compiles, makes a database and takes it down again. */
const patience = 180_000;
let folder: string;
const started: { child: ChildProcess; ended: Promise<number> }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridcase-tmp-'));
  await chmod(folder, 0o755); // PostgreSQL runs as another user when this runs as root
  spawnSync('node', ['scripts/run.mjs', '--build'], { cwd: project });
}, patience);
afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGINT');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
}, patience);

function start(...args: string[]) {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, TMPDIR: folder };
  const child = spawn('node', ['scripts/run.mjs', 'demo', ...args], { cwd: project, env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (said.out += chunk));
  child.stderr.on('data', (chunk) => (said.err += chunk));
  const ended = once(child, 'close').then(([code]) => code as number);
  started.push({ child, ended });
  return { child, said, ended };
}

test(
  'the help names both stories, and there is no third',
  async () => {
    const { said, ended } = start('--help');
    expect(await ended).toBe(0);
    expect(said.out).toContain('--story 1|2');
    const third = start('--story', '3');
    expect(await third.ended).toBe(2);
    expect(third.said.err).toContain('--story takes 1 or 2');
  },
  patience,
);

test(
  'story 2 needs no service, and whoever stops it, even twice at once, finds nothing left behind',
  async () => {
    const { child, said, ended } = start('--story', '2');
    await once(child.stdout, 'data');
    expect(await readdir(folder)).toHaveLength(1);
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said.out).toContain('农田边的违法建设');
    expect(await readdir(folder)).toEqual([]);
  },
  patience,
);

test(
  'a reader who has seen enough ends it as well',
  async () => {
    const { child, ended } = start('--story', '2');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await ended).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  },
  patience,
);
