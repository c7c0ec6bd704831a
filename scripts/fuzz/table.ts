import type { Contract } from './document.ts';
import { neverReached } from './exceptions.ts';
import type { Outcome } from './run.ts';

/** Of all operations so many must have been taken at least once, from so many requests on: fewer cannot reach them. */
export const neededShare = 0.95;
export const neededFrom = 5_000;

const classes = ['2xx', '3xx', '4xx', '5xx', 'none'];

interface Reached {
  share: number;
  missing: string[];
}

function reachedBy({ operations }: Contract, { taken }: Outcome): Reached {
  const missing = operations.map(({ id }) => id).filter((id) => !taken.has(id));
  return { share: 1 - missing.length / operations.length, missing };
}

export const reachedEnough = (contract: Contract, outcome: Outcome): boolean =>
  outcome.requests < neededFrom || reachedBy(contract, outcome).share >= neededShare;

/** What was sent, what came back and how fast; then what was never taken, each with the reason where one is known. */
export function makeTable(contract: Contract, outcome: Outcome): string {
  const { counts, latencies, sent, seconds } = outcome;
  const rows = [...counts].map(([input, byClass]) => {
    const figures = classes.map((one) => byClass.get(one) ?? 0);
    return [input, figures.reduce((sum, one) => sum + one, 0), ...figures];
  });
  const sorted = latencies.toSorted((a, b) => a - b);
  const quantile = (share: number) =>
    `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)} ms`;
  const { share, missing } = reachedBy(contract, outcome);
  const total = contract.operations.length;
  const reached = `${total - missing.length} of ${total} operations answered 2xx (${(share * 100).toFixed(1)} %`;
  return [
    ...[['input', 'requests', ...classes], ['---', '---:', ...classes.map(() => '---:')], ...rows].map(
      (cells) => `| ${cells.join(' | ')} |`,
    ),
    '',
    `${sent} requests in ${seconds.toFixed(0)} s, ${Math.round(sent / seconds)}/s; p50 ${quantile(0.5)}, p99 ${quantile(0.99)}, longest ${quantile(1)}`,
    ...(outcome.requests < neededFrom
      ? [`${reached})`]
      : [
          `${reached}, needed ${neededShare * 100} %)`,
          ...missing.map((id) => `  never: ${id}${neverReached[id] ? ` (${neverReached[id]})` : ''}`),
        ]),
  ].join('\n');
}
