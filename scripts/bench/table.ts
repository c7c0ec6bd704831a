import { cpus, totalmem } from 'node:os';
import type { DoorFigures } from './door.ts';
import type { Grown } from './growth.ts';
import type { LoadTimes } from './loader.ts';
import type { Compared, Figures } from './measure.ts';
import type { SealFigures } from './sealing.ts';
import type { StepFigures } from './steps.ts';
import type { SweepFigures } from './sweep.ts';

export interface Results {
  cases: number;
  times: LoadTimes;
  compared: Compared[];
  steps: StepFigures[];
  swept: SweepFigures[];
  door: DoorFigures[];
  sealing: SealFigures[];
  /** MB. */
  memory: number;
  /** Seconds; undefined when it was not asked for. */
  start: number | undefined;
  grown: Grown[];
  postgres: string;
}

interface Line {
  measure: string;
  ours: string;
  other: string;
  ratio: string;
  target: string;
  isMet: boolean | undefined;
}

/** The one table, and whether every target was met. */
export function makeTable(
  results: Results,
  rest: { rounds: number; seconds: number; connections: number },
): { text: string; allMet: boolean } {
  const lines = linesOf(results);
  const { cases, postgres } = results;
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}, ${memory} GB, Node ${process.version}, PostgreSQL ${postgres}`;
  const how = `${number(cases)} cases, ${rest.connections} connections, medians of ${rest.rounds} rounds of ${rest.seconds} s`;
  const rows = lines.map(({ measure, ours, other, ratio, target, isMet }) =>
    [measure, ours, other, ratio, target, isMet === undefined ? '' : isMet ? 'ok' : 'missed'].join(' | '),
  );
  const head = ['Measure', 'gridcase', 'to compare', 'ratio', 'target', ''];
  const text = [head.join(' | '), head.map(() => '---').join(' | '), ...rows]
    .map((row) => `| ${row} |`)
    .join('\n');
  return { text: `${text}\n\n${how}; ${machine}.`, allMet: lines.every(({ isMet }) => isMet !== false) };
}

function linesOf({
  cases,
  times,
  compared,
  steps,
  swept,
  door,
  sealing,
  memory,
  start,
  grown,
}: Results): Line[] {
  const plain = (measure: string, ours: string, target = '', isMet?: boolean): Line => ({
    measure,
    ours,
    other: '',
    ratio: '',
    target,
    isMet,
  });
  const copyTarget = (90 * cases) / 1_000_000;
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  return [
    ...compared.map(toLine),
    ...steps.map(({ name, figures }) => plain(name, cellsOf(figures))),
    ...swept.map(({ name, warned, seconds: took, databaseCpu, target }) =>
      plain(
        name,
        `${took.toFixed(2)} s for ${number(warned)} warnings; CPU of PostgreSQL ${databaseCpu.toFixed(2)} s`,
        target === undefined ? '' : `≤ ${target} s`,
        target === undefined ? undefined : took <= target,
      ),
    ),
    ...door.map(({ name, entered, empty }) => ({
      ...plain(name, `${entered.toFixed(0)} µs`),
      other: `${empty.toFixed(0)} µs: a transaction that nobody enters`,
    })),
    ...sealing.map(({ name, seal, open, index }) =>
      plain(name, `${[seal, open, index].map((us) => us.toFixed(1)).join(', ')} µs`),
    ),
    plain('peak memory of the service', `${memory.toFixed(0)} MB`, '≤ 250 MB', memory <= 250),
    ...(start === undefined
      ? []
      : [plain('npm start to ready, existing data', `${start.toFixed(2)} s`, '≤ 3 s', start <= 3)]),
    plain(
      'load: COPY of the cases',
      seconds(times.copy),
      `≤ ${seconds(copyTarget)}`,
      times.copy <= copyTarget,
    ),
    plain('load: constraints and indexes of cases', seconds(times.indexes)),
    plain('load: search table', seconds(times.search)),
    plain('load: journal, people; vacuum analyze', `${seconds(times.others)}; ${seconds(times.vacuum)}`),
    ...grown.map((one) => toGrowth(one, cases)),
  ];
}

const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
const ms = (value: number) => (value >= 9.95 ? value.toFixed(0) : value.toFixed(1));

const cellsOf = ({ perSecond, p50, p99, cpu, databaseCpu }: Figures) =>
  `${number(perSecond)}/s, p50 ${ms(p50)} ms, p99 ${ms(p99)} ms; CPU ${cpu.toFixed(2)} + ${databaseCpu.toFixed(2)} ms`;

function toLine({ operation, ours, bare, ratio }: Compared): Line {
  const { target } = operation;
  return {
    measure: operation.name,
    ours: cellsOf(ours),
    other: cellsOf(bare),
    ratio: ratio.toFixed(2),
    target: target === undefined ? '' : `≥ ${target}`,
    isMet: target === undefined ? undefined : ratio >= target,
  };
}

function toGrowth({ level, limit, small, large }: Grown, cases: number): Line {
  const [p50, p99] = [large.p50 / small.p50, large.p99 / small.p99];
  const same = small.plan === large.plan;
  const cells = (side: Grown['small']) => `p50 ${side.p50.toFixed(2)} ms, p99 ${side.p99.toFixed(2)} ms`;
  return {
    measure: `growth: backlog page of a ${level}, ${limit} rows`,
    ours: `${cells(large)}; ${same ? large.plan : `plan ${large.plan}, was ${small.plan}`}`,
    other: `${cells(small)} at ${number(cases / 10)}`,
    ratio: `${p50.toFixed(2)}, ${p99.toFixed(2)}`,
    target: 'p50 ≤ 1.3, p99 ≤ 2, same plan',
    isMet: p50 <= 1.3 && p99 <= 2 && same,
  };
}
