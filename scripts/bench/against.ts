import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { median, type Round, type Turns } from './measure.ts';
import { projectDir } from './services.ts';

/** Least share of the other version's requests per second: at most 15 % is lost. */
const target = 0.85;

/**
 * Both versions stand beside each other, each with a PostgreSQL of its own, and take turns round by round, so that whatever
 * else the machine does falls on both: two runs one after the other differ by a fifth on a machine that is shared.
 */
export async function compareVersions(
  otherDir: string,
  args: readonly string[],
  say: (line: string) => void,
): Promise<{ text: string; isMet: boolean }> {
  const other = resolve(otherDir);
  if (!existsSync(join(other, 'scripts/bench/against.ts')))
    throw new Error(`${other} has not this benchmark: copy scripts/bench there first`);
  const sides = [startSide(other, args), startSide(projectDir, args)];
  const stop = () => {
    for (const { child } of sides) child.kill('SIGTERM');
  };
  process.once('exit', stop);
  say('building, starting and loading both versions');
  const rounds = new Map<string, { theirs: number; ours: number }[]>();
  try {
    for (const side of sides) await side.ready();
    for (let turn = 0; ; turn++) {
      // ABBA: neither has the better place.
      const order = turn % 4 === 0 || turn % 4 === 3 ? sides : sides.toReversed();
      const seen = new Map<Side, Round | undefined>();
      for (const side of order) seen.set(side, await side.run());
      const [theirs, ours] = sides.map((side) => seen.get(side));
      if (!theirs || !ours) break;
      if (ours.name !== theirs.name)
        throw new Error(`${ours.name} and ${theirs.name}: not the same benchmark`);
      const { name, round } = ours;
      const line = `${name}: ${ours.perSecond.toFixed(0)}/s, the other version ${theirs.perSecond.toFixed(0)}/s`;
      say(round === 0 ? `  warming up, ${line}` : `  round ${round}, ${line}`);
      if (round === 0) continue;
      rounds.set(name, [...(rounds.get(name) ?? []), { theirs: theirs.perSecond, ours: ours.perSecond }]);
    }
    await Promise.all(sides.map(({ ended }) => ended));
  } finally {
    stop();
    process.removeListener('exit', stop);
  }
  return makeTable(rounds);
}

type Side = ReturnType<typeof startSide>;

function startSide(dir: string, args: readonly string[]) {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/bench/main.ts', '--in-turn', ...args],
    // A Ctrl-C is ours to pass on: told twice, a side would end at once and leave its servers behind.
    { cwd: dir, stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  const complaints: string[] = [];
  createInterface({ input: child.stderr! }).on('line', (line) => complaints.push(line));
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const ended = new Promise<void>((done, fail) => {
    child.once('exit', (code) =>
      code === 0
        ? done()
        : fail(new Error(`${dir}: ended with ${code}\n${complaints.slice(-12).join('\n')}`)),
    );
  });
  ended.catch(() => undefined); // is looked at when a line is missing
  const next = async (): Promise<string | undefined> => {
    const { value, done } = await lines.next();
    if (done) await ended;
    return value;
  };
  return {
    child,
    ended,
    ready: next,
    /** Undefined after the last round. */
    run: async (): Promise<Round | undefined> => {
      child.stdin!.write('\n');
      const line = await next();
      return line === undefined ? undefined : JSON.parse(line);
    },
  };
}

/** The other end: a round begins when a line comes in, and what it showed goes out as one. */
export function takeTurns(): Turns & { end: () => void } {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  let isReady = false;
  const begin = async () => {
    if (!isReady) process.stdout.write('ready\n');
    isReady = true;
    const { done } = await lines.next();
    if (done) throw new Error('nobody waits for this any more');
  };
  const tell = (round: Round) => process.stdout.write(`${JSON.stringify(round)}\n`);
  return { begin, tell, end: () => process.stdin.destroy() };
}

function makeTable(rounds: ReadonlyMap<string, { theirs: number; ours: number }[]>) {
  const rows = [...rounds].map(([name, pairs]) => {
    const ratio = median(pairs.map(({ ours, theirs }) => ours / theirs));
    const [ours, theirs] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.theirs))];
    return { name, ours, theirs, ratio, isMet: ratio >= target, count: pairs.length };
  });
  const text = [
    '| Measure | gridcase | the other version | ratio | target |  |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ name, ours, theirs, ratio, isMet }) =>
        `| ${name} | ${ours.toFixed(0)}/s | ${theirs.toFixed(0)}/s | ${ratio.toFixed(2)} | ≥ ${target} | ${isMet ? 'ok' : 'missed'} |`,
    ),
    '',
    `Medians of ${rows[0]?.count ?? 0} rounds in turn; the ratio is the median of the rounds' own.`,
  ].join('\n');
  return { text, isMet: rows.length > 0 && rows.every(({ isMet }) => isMet) };
}
