import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { SingleBar } from 'cli-progress';
import { readArgs, UsageError } from '../../src/commands/run.ts';
import { projectDir } from '../bench/services.ts';
import { closeConnections } from './client.ts';
import { type Contract, readContract } from './document.ts';
import { type Kept, readKept, reproduces } from './replay.ts';
import { type Found, fuzz, leadsFor, type Outcome } from './run.ts';
import { shrink } from './shrink.ts';
import { type Stage, Stages } from './stage.ts';
import { makeTable, neededFrom, neededShare, reachedEnough } from './table.ts';

const usage = `npm run fuzz -- [options]

Makes requests from the contract that the service serves (valid, with one value changed, spoilt beside the schema, without
login) and sends them to a service and a PostgreSQL of its own; ids and codes of earlier answers are used in later requests.
A fault is an answer of 5xx, an undeclared status, a body or type that is not as declared, a refusal that is no problem
document, a body taken that its schema forbids, more than 2 s, an error in the service's log, or its end.
Each fault is made small and kept in a file that shows it again. Leaves nothing else behind.

  --requests N   how many (default 5000)
  --seed N       another seed, other requests (default: by the clock, printed)
  --replay FILE  instead, shows a kept fault again in a new service
  --out DIR      where faults are kept (default .data/fuzz)
  --help         this text

Exit code: 0 no fault and, from ${neededFrom} requests on, ${neededShare * 100} % of the operations answered 2xx at least once (with --replay:
the fault is gone), 1 otherwise, 2 wrong usage or not run, 130 interrupted.`;

interface Options {
  requests: number;
  seed: number;
  out: string;
  replay: string | undefined;
}

function readOptions(args: string[]): Options | 'help' {
  const text = { type: 'string' } as const;
  const { values } = readArgs({
    args,
    options: { requests: text, seed: text, replay: text, out: text, help: { type: 'boolean' } },
  });
  if (values.help) return 'help';
  const whole = (name: 'requests' | 'seed', usual: number) => {
    const value = Number(values[name] ?? usual);
    if (!Number.isInteger(value) || value < 1)
      throw new UsageError(`--${name} 须为正整数 · --${name} is a whole number from 1`);
    return value;
  };
  const out = values.out ?? join(projectDir, '.data/fuzz');
  return {
    requests: whole('requests', 5_000),
    seed: whole('seed', Date.now() % 1_000_000),
    out,
    replay: values.replay,
  };
}

const say = (line: string) => process.stderr.write(`${line}\n`);

const stages = new Stages();
let cleaning: Promise<void> | undefined;
const cleanUp = (): Promise<void> => {
  closeConnections();
  cleaning ??= stages.close().catch((error: Error) => {
    say(`cleaning up: ${error.message}`);
  });
  return cleaning;
};

async function main({ requests, seed, out, replay: file }: Options): Promise<boolean> {
  say('starting PostgreSQL and the service');
  const stage = await stages.next();
  const contract = readContract(await readDocument(stage));
  if (file !== undefined) return showAgain(contract, await readKept(file));

  say(`seed ${seed}`);
  const bar = new SingleBar({
    format: '{bar} {value}/{total} requests, {faults} faults, {eta_formatted} left',
    stream: process.stderr,
    noTTYOutput: false,
  });
  bar.start(requests, 0, { faults: 0 });
  const onProgress = (sent: number, faults: number) => bar.update(sent, { faults });
  let outcome: Outcome;
  try {
    outcome = await fuzz(stage, contract, {
      requests,
      seed,
      onProgress,
      isStopped: () => cleaning !== undefined,
    });
  } finally {
    bar.stop();
  }
  if (cleaning) return false;
  for (const found of outcome.found) await report(contract, found, outcome, { seed, out });
  process.stdout.write(`${makeTable(contract, outcome)}\n`);
  process.stdout.write(
    outcome.found.length === 0 ? 'no faults\n' : `${outcome.found.length} kinds of fault\n`,
  );
  return outcome.found.length === 0 && reachedEnough(contract, outcome);
}

const readDocument = async ({ port }: Stage) =>
  (await (await fetch(`http://127.0.0.1:${port}/openapi.json`)).json()) as Parameters<typeof readContract>[0];

/** Makes a fault small, keeps it, and says how it is shown again. */
async function report(
  contract: Contract,
  found: Found,
  { trail }: Outcome,
  { seed, out }: { seed: number; out: string },
): Promise<void> {
  const { fault, planned, times } = found;
  const { n, at, request, expected, note } = planned;
  const kept: Kept = {
    ...{ seed, fault, note, operation: expected.operation?.id },
    ...{ forbidden: expected.forbidden, spoilt: expected.spoilt },
    leading: trail.leadingTo(n, request),
    last: { n, at: at.toISOString(), request: trail.write(request) },
  };
  const what = expected.operation?.id ?? `${request.method} outside the contract`;
  say(`making small: ${what}: ${fault.kind}\n  ${fault.detail.slice(0, 1_500)}`);
  const { kept: small, isSure } = await shrink(stages, contract, kept, () =>
    trail.before(n).filter((step) => step.n > n - leadsFor),
  );
  await mkdir(out, { recursive: true });
  const file = join(out, `${seed}-${n}.json`);
  await writeFile(file, `${JSON.stringify(small, null, 2)}\n`);
  const { method, target, body, bytes } = small.last.request;
  process.stdout.write(
    [
      `${what}: ${fault.kind} (${times} times, ${note})`,
      `  ${method} ${target.slice(0, 300)} ${(body ?? bytes?.latin1 ?? '').slice(0, 500)}`,
      `  after ${small.leading.length} other requests: ${small.leading
        .slice(-12)
        .map((step) => `${step.request.method} ${step.request.target.split('?')[0]}`)
        .join(', ')}`,
      `  ${fault.detail.slice(0, 1_500)}`,
      `  seed ${seed}, request ${n}; ${isSure ? 'shown again by' : 'did not show again in a new service; try'}`,
      `  npm run fuzz -- --replay ${relative(projectDir, file)}\n\n`,
    ].join('\n'),
  );
}

async function showAgain(contract: Contract, kept: Kept): Promise<boolean> {
  const { answer, shows } = await reproduces(stages, contract, kept);
  process.stdout.write(
    `${kept.last.request.method} ${kept.last.request.target}\n${answer.status} ${answer.text}\n`,
  );
  process.stdout.write(shows ? `shows: ${kept.fault.kind}\n` : `gone: ${kept.fault.kind}\n`);
  return !shows;
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    if (cleaning) process.exit(code); // twice: at once
    say('\ninterrupted, cleaning up');
    void cleanUp().then(() => process.exit(code));
  });
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(`${usage}\n`);
  else if (!(await main(options))) process.exitCode = 1;
} catch (error) {
  if (!cleaning)
    say(
      error instanceof UsageError
        ? `${error.message}\n\n${usage}`
        : ((error as Error).stack ?? String(error)),
    );
  process.exitCode = 2;
} finally {
  // The signal's own exit code comes when everything is away.
  if (cleaning) await new Promise(() => undefined);
  await cleanUp();
}
