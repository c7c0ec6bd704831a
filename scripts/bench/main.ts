import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { clock } from '../../src/process.ts';
import { compareVersions, takeTurns } from './against.ts';
import { doorName, measureDoor } from './door.ts';
import { measureGrowth, type Side } from './growth.ts';
import { load, ofAll } from './loader.ts';
import { compare, type Load, measureInTurn, median } from './measure.ts';
import { openSessions, operations } from './requests.ts';
import { measureSealing } from './sealing.ts';
import {
  build,
  measureStart,
  peakMemory,
  projectDir,
  type Service,
  startBare,
  startOurs,
  stopAll,
} from './services.ts';
import { measureSteps, stepNames, stockFor } from './steps.ts';
import { makeTable, type Results } from './table.ts';
import type { Town } from './town.ts';

const usage = `npm run bench -- [options]

Loads a town of 500 townships into a temporary PostgreSQL and compares the service, by HTTP, with a hand-written
Fastify + pg endpoint doing the same SQL; the steps of a case (accept, dispatch, sign for) and the sweep of 100,000 running
clocks, the door and the sealing are measured by themselves.
Prints one table; leaves nothing behind.

  --cases N        how many cases (default 1000000)
  --workday        instead, how many limits one core adds in a second; needs no database
  --growth         also compare the backlog page with a tenth of the cases
  --only TEXT      only the measures with this in their name (intake, backlog, read, closure, step, door, sweep,
                   seal, start); repeatable
  --rounds N       alternating rounds for each operation (default 5)
  --seconds N      length of a round (default 5)
  --connections N  clients at a time (default 16)
  --no-jobs        the background jobs are left to others: what the requests alone cost
  --against DIR    instead, requests, steps and door beside another version with the same benchmark, round by round in turn
  --in-turn        one side of that: a round for each line that comes in
  --help           this text

Two versions are compared like this (long rounds, since a version with more code takes longer to warm up):

  git worktree add ../other VERSION && (cd ../other && npm ci)
  rm -r ../other/scripts/bench && cp -r scripts/bench ../other/scripts/
  npm run bench -- --against ../other --no-jobs --only intake --only step --cases 10000 --rounds 8 --seconds 8

Exit code: 0 every target met, 1 a target missed, 2 wrong usage or not measured, 130 interrupted.`;

interface Options {
  cases: number;
  rounds: number;
  seconds: number;
  connections: number;
  growth: boolean;
  jobs: boolean;
  /** Whether a measure of this name is wanted. */
  wants: (name: string) => boolean;
  workday: boolean;
  against: string | undefined;
  inTurn: boolean;
}

class UsageError extends Error {}

function readOptions(args: string[]): Options | 'help' {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const only = { type: 'string', multiple: true, default: [] as string[] } as const;
  const off = { type: 'boolean', default: false } as const;
  const numbers = { cases: text('1000000'), rounds: text('5'), seconds: text('5'), connections: text('16') };
  try {
    const { values } = parseArgs({
      args,
      options: {
        ...numbers,
        growth: off,
        workday: off,
        help: off,
        only,
        'no-jobs': off,
        'in-turn': off,
        against: { type: 'string' },
      },
    });
    if (values.help) return 'help';
    const whole = (name: keyof typeof numbers, least: number) => {
      const value = Number(values[name]);
      if (!Number.isInteger(value) || value < least)
        throw new Error(`--${name} is a whole number from ${least}`);
      return value;
    };
    return {
      cases: whole('cases', 1000),
      rounds: whole('rounds', 1),
      seconds: whole('seconds', 1),
      connections: whole('connections', 1),
      growth: values.growth,
      jobs: !values['no-jobs'],
      wants: (name) => values.only.length === 0 || values.only.some((text) => name.includes(text)),
      workday: values.workday,
      against: values.against,
      inTurn: values['in-turn'],
    };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/** What is open, to be closed in this order at the end. */
const open = { clients: [] as pg.Client[], servers: [] as Promise<Embedded>[], folders: [] as string[] };
let cleaning: Promise<void> | undefined;
const cleanUp = (): Promise<void> => {
  cleaning ??= closeAll().catch((error: Error) => {
    say(`cleaning up: ${error.message}`);
  });
  return cleaning;
};

async function closeAll(): Promise<void> {
  for (const client of open.clients) await client.end().catch(() => undefined);
  await stopAll();
  for (const server of open.servers) await server.then((embedded) => embedded.stop()).catch(() => undefined);
  for (const folder of open.folders) await rm(folder, { recursive: true, force: true });
}

/** Removed at the end. */
async function makeFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `gridcase-bench-${name}-`));
  await chmod(folder, 0o755); // for root PostgreSQL runs as another user, in a folder below
  open.folders.push(folder);
  return folder;
}

async function bench(options: Options): Promise<boolean> {
  if (options.workday) {
    // Loaded here: a version to compare with may not know what is measured.
    const { measureWorkday } = await import('./workday.ts');
    const { text, isMet } = measureWorkday();
    process.stdout.write(`${text}\n`);
    return isMet;
  }
  if (options.against) {
    const args = process.argv
      .slice(2)
      .filter((arg, i, all) => !/^--against/.test(arg) && all[i - 1] !== '--against');
    const { text, isMet } = await compareVersions(options.against, args, say);
    process.stdout.write(`${text}\n`);
    return isMet;
  }
  const folder = await makeFolder('logs');
  say('building the service');
  build();
  const start = options.wants('start') ? await timeStart(folder) : undefined;

  say('starting PostgreSQL');
  const starting = startEmbedded({ dataDir: await makeFolder('pg'), projectDir, say });
  open.servers.push(starting);
  const embedded = await starting;
  const withSteps = stepNames.some(options.wants);
  const stock = withSteps ? stockFor(options.rounds, options.connections) : 0;
  const large = await prepare(embedded.url, options.cases, stock);
  const tenthUrl = options.growth ? await createDatabase(embedded.url, 'gridcase_tenth') : undefined;
  const small = tenthUrl ? await prepare(tenthUrl, Math.round(options.cases / 10)) : undefined;

  const owner = new pg.Client({ connectionString: withDatabase(embedded.superuserUrl, 'gridcase') });
  await owner.connect();
  owner.on('error', () => undefined); // the server may be stopped below us
  open.clients.push(owner);
  const sessions = await openSessions(owner, large.town);
  const ours = await startOurs(embedded.url, folder, options.jobs);

  const grown = [];
  if (small && tenthUrl) {
    say('measuring growth');
    const side = await openTenth(tenthUrl, embedded.superuserUrl, small.town, folder, options.jobs);
    grown.push(...(await measureGrowth(side, { ownerUrl: embedded.url, service: ours, sessions }, say)));
    await side.service.stop();
  }

  say('measuring requests');
  const types = await owner.query<{ code: string; zh: string }>(
    `select code, zh from case_types t where ${ofAll('t', 'county')} order by code`,
  );
  const backend = await owner.query('select pg_backend_pid() as pid, current_setting($1) as version', [
    'server_version',
  ]);
  const rounds = { ...options, backendPid: backend.rows[0].pid };
  const measures = operations(owner, sessions, large.town, types.rows).filter(({ name }) =>
    options.wants(name),
  );
  const tokens = [...sessions.workers.map(({ token }) => token), ...sessions.dispatchers];
  if (options.inTurn) {
    const turns = takeTurns();
    if (options.wants(doorName)) await measureDoor(embedded.url, tokens, clock, rounds, turns);
    await measureInTurn(measures, ours, rounds, turns);
    if (withSteps) await measureSteps(owner, large.town, ours, rounds, say, turns);
    turns.end();
    return true;
  }
  const bare = await startBare(withDatabase(embedded.superuserUrl, 'gridcase'), folder);
  const compared = await compare(measures, ours, bare, rounds, say);
  const steps = withSteps ? await measureSteps(owner, large.town, ours, rounds, say) : [];
  const door = options.wants(doorName) ? [await measureDoor(embedded.url, tokens, clock, rounds)] : [];
  const { times } = large;
  const memory = peakMemory(ours.pid);
  const swept = options.wants('sweep') ? await timeSweep(owner, embedded.url, ours, rounds) : [];
  const results: Results = {
    cases: options.cases,
    times,
    compared,
    steps,
    swept,
    door,
    sealing: options.wants('seal') ? await measureSealing() : [],
    memory,
    start,
    grown,
    postgres: backend.rows[0].version,
  };
  const { text, allMet } = makeTable(results, options);
  process.stdout.write(`${text}\n`);
  return allMet;
}

/** Without the service, whose own jobs would sweep the same clocks. */
async function timeSweep(owner: pg.Client, url: string, ours: Service, rounds: Load) {
  say('measuring the sweep');
  await ours.stop();
  const { measureSweep } = await import('./sweep.ts');
  return measureSweep(owner, url, rounds, say);
}

async function timeStart(folder: string): Promise<number> {
  say('timing npm start on existing data');
  return median(await measureStart(await makeFolder('start'), folder));
}

async function prepare(ownerUrl: string, count: number, stock = 0) {
  say(`loading ${count} cases`);
  await migrate(ownerUrl, join(projectDir, 'migrations'));
  return load(ownerUrl, { count, stock }, say);
}

async function createDatabase(ownerUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return withDatabase(ownerUrl, name);
}

async function openTenth(
  ownerUrl: string,
  superuserUrl: string,
  town: Town,
  folder: string,
  jobs: boolean,
): Promise<Side> {
  const client = new pg.Client({ connectionString: withDatabase(superuserUrl, 'gridcase_tenth') });
  await client.connect();
  const sessions = await openSessions(client, town);
  await client.end();
  return { ownerUrl, sessions, service: await startOurs(ownerUrl, folder, jobs) };
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    if (cleaning) process.exit(code); // twice: at once
    say('interrupted, cleaning up');
    void cleanUp().then(() => process.exit(code));
  });
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(`${usage}\n`);
  else if (!(await bench(options))) process.exitCode = 1;
} catch (error) {
  if (!cleaning)
    say(
      error instanceof UsageError
        ? `${error.message}\n\n${usage}`
        : ((error as Error).stack ?? String(error)),
    );
  process.exitCode = 2;
} finally {
  await cleanUp();
  process.stdin.destroy(); // whoever waited for turns waits no more
}
