import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { z } from 'zod';
import { allOperations } from '../../src/app.ts';
import { logins, password } from '../../src/demo/town.ts';

/**
 * The command blocks of both READMEs. The comment before a block says what becomes of it:
 *   run: server     started here, on a data folder and a port of its own
 *   run: client     run here against it, in order and in one shell; `prints` is found in what it prints
 *   run: elsewhere  not run here: installs the modules, runs these very tests, or needs Docker or another database;
 *                   its commands are compared with package.json, .ci/run and docker-compose.yml
 */
interface Block {
  run: string;
  prints: string | undefined;
  script: string;
}

const project = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const english = read('README.md');
const chinese = read('README.zh-CN.md');
const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/^(?:<!-- run: (\w+)(?:; prints: (.+))? -->\n)?```sh\n([\s\S]*?)^```$/gm)].map(
    ([, run = '', prints, script = '']) => ({ run, prints, script }),
  );
const blocks = blocksOf(english);
const of = (run: string) => blocks.filter((block) => block.run === run);
const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;

let dataDir: string;
let address: string;
let server: ChildProcess;
let said = '';

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gridcase-readme-'));
  await chmod(dataDir, 0o755); // PostgreSQL runs as another user when this runs as root
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const [command = ''] = of('server').map(({ script }) => script.replace('npm ci && ', ''));
  // A process group of its own, so that the whole of it can be sent Ctrl-C.
  server = spawn(command, {
    shell: true,
    detached: true,
    cwd: project,
    env: environment({ PORT: String(port) }),
  });
  server.stdout?.on('data', (chunk) => (said += chunk));
  server.stderr?.on('data', (chunk) => (said += chunk));
  await until(() => said.includes('Ctrl-C') || hasEnded());
}, 110_000);

const hasEnded = () => server.exitCode !== null || server.signalCode !== null;

afterAll(async () => {
  if (server && !hasEnded()) process.kill(-server.pid!, 'SIGINT');
  await until(hasEnded);
  await rm(dataDir, { recursive: true, force: true });
}, 30_000);

/** As in a terminal of a newcomer: nothing of the test run's own settings. */
function environment(more: Record<string, string> = {}): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, DATA_DIR: dataDir, ...more };
}

async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  const isFree = await new Promise<boolean>((answer) => {
    const probe = createServer().once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
  return isFree ? port : freePort();
}

async function until(done: () => boolean): Promise<void> {
  for (const end = Date.now() + 100_000; !done() && Date.now() < end; )
    await new Promise((later) => setTimeout(later, 50));
}

test('every command block says what becomes of it, and both languages have the same', () => {
  expect(blocksOf(chinese)).toEqual(blocks);
  expect(blocks.length).toBe(english.split('```').length / 2 - 0.5);
  for (const { run } of blocks) expect(['server', 'client', 'elsewhere']).toContain(run);
  for (const { prints } of of('client')) expect(prints).toBeTruthy();
  expect(of('server')).toHaveLength(1);
});

test('both have the same sections, and no link leads nowhere', () => {
  const sections = (text: string) => text.match(/^#+ /gm);
  expect(sections(chinese)).toEqual(sections(english));
  for (const text of [english, chinese])
    for (const [, path] of text.matchAll(/\]\((?!http)([^)]+)\)/g))
      expect([path, existsSync(join(project, path!))]).toEqual([path, true]);
});

test('the demo logins are those of the demo town', () => {
  for (const text of [english, chinese]) {
    const [table = ''] = /(?<=\n\|---\|---\|\n)(\|.+\n)+/.exec(text) ?? [];
    const named = table
      .split('\n')
      .flatMap((row) => (row.split('|')[1] ?? '').match(/(?<=`)[\w.]+(?=`)/g) ?? []);
    expect(named.sort()).toEqual(logins.map(({ login }) => login).sort());
    expect(text).toContain(`\`${password}\``);
  }
});

test('npm start prints the address of a docs page and the demo logins', async () => {
  expect(said).toContain(`${address}/docs`);
  for (const { login } of logins) expect(said).toContain(`  ${login} `);
  expect(said).toContain(password);
  expect((await fetch(`${address}/docs`)).status).toBe(200);
}, 10_000);

const hasCurl = spawnSync('curl', ['--version']).status === 0;

(hasCurl ? test : test.skip)(
  'the steps do what the text says',
  () => {
    const border = '\n---- end of block ----\n';
    const script = of('client')
      .map((block) => `${block.script}\nprintf '${border.replaceAll('\n', '\\n')}'`)
      .join('\n')
      .replaceAll('http://127.0.0.1:3000', address)
      .replaceAll('npm run demo', `npm run demo -- --url ${address}`);
    const { stdout, stderr } = spawnSync('sh', ['-c', script], {
      ...{ cwd: project, env: environment(), encoding: 'utf8', timeout: 90_000 },
    });
    const printed = stdout.split(border).slice(0, -1);
    expect({ printed, stderr }).toEqual({
      printed: of('client').map(({ prints }) => expect.stringContaining(prints!)),
      stderr: expect.anything(),
    });
  },
  100_000,
);

test('what is not run here names scripts that exist, as .ci/run and docker-compose.yml have them', () => {
  const lines = [...of('elsewhere'), ...of('server')].flatMap(({ script }) => script.trim().split(/\n| && /));
  const ci = read('.ci/run').split('\n');
  const compose = read('docker-compose.yml').replace(/^# +/gm, '').split('\n');
  for (const line of lines) {
    const [, script] = /^npm (?:run )?([\w:-]+)/.exec(line) ?? [];
    if (line === 'npm ci') expect(ci).toContain(line);
    else if (script) expect(Object.keys(scripts)).toContain(script);
    else if (!line.startsWith('export ')) expect(compose).toContain(line);
  }
  expect(ci).toContain('npm run check || checked=$?');
  expect(ci.some((line) => line.startsWith('npm test '))).toBe(true);
});

test('docs/api.md has every step with exactly what its body takes', () => {
  const [, section = ''] = read('docs/api.md').split('## Steps of a case');
  const rows = section.split('\n## ')[0]!.match(/^\| `.+$/gm) ?? [];
  const wordsIn = (cell = '') => cell.match(/(?<=`)[\w?-]+(?=`)/g) ?? [];
  const described = rows.flatMap((row) => {
    const [, steps, body] = row.split('|');
    return wordsIn(steps).map((step) => [
      step,
      wordsIn(body)
        .map((name) => name.replace('?', ''))
        .sort(),
    ]);
  });
  const taken = allOperations()
    .filter(({ method, path }) => method === 'POST' && /^\/cases\/:id\/(?!notes|people)/.test(path))
    .map(({ path, body }) => [
      path.split('/').at(-1)!,
      Object.keys((body as z.ZodObject).shape)
        .filter((name) => name !== 'version')
        .sort(),
    ]);
  expect(described.sort()).toEqual(taken.sort());
});

test('Ctrl-C stops the service cleanly', async () => {
  process.kill(-server.pid!, 'SIGINT');
  await until(hasEnded);
  expect(said).toContain('stopped');
  await expect(fetch(`${address}/livez`)).rejects.toThrow();
}, 20_000);
