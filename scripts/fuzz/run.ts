import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, send } from './client.ts';
import type { Contract } from './document.ts';
import { type Fault, judge, slowMs } from './judge.ts';
import { Planner } from './plan.ts';
import type { Stage } from './stage.ts';
import { Trail } from './trail.ts';
import { type Input, inputs, type Planned } from './variants.ts';

/** Sent at once; their answers are taken in in their order, so that a run can be had again. */
const atOnce = 6;
/** Towns wear out: people are relieved, units closed, accounts locked. */
const townEvery = 1_700;
/** Requests go to the last four towns: what was sent before them leads to nothing. */
export const leadsFor = 4 * townEvery;
const mostKinds = 25;

export interface Found {
  fault: Fault;
  planned: Planned;
  answer: Answer;
  times: number;
}

export interface Outcome {
  found: Found[];
  /** Answers by input and by the first digit of their status. */
  counts: Map<Input, Map<string, number>>;
  taken: ReadonlyMap<string, number>;
  latencies: number[];
  /** How many were to be sent; fewer are when the service ends. */
  requests: number;
  sent: number;
  seconds: number;
  trail: Trail;
  towns: number;
}

interface Options {
  requests: number;
  seed: number;
  onProgress: (sent: number, faults: number) => void;
  isStopped: () => boolean;
}

/** Sends so many requests to a service and judges every answer. */
export async function fuzz(stage: Stage, contract: Contract, options: Options): Promise<Outcome> {
  const planner = new Planner(contract, options.seed);
  const trail = new Trail();
  const found = new Map<string, Found>();
  const latencies: number[] = [];
  const counts = new Map(inputs.map((input) => [input, new Map<string, number>()]));
  const tokens = new Map<string, number>();
  let towns = 0;
  const began = performance.now();

  const note = (fault: Fault, planned: Planned, answer: Answer) => {
    const key = `${planned.expected.operation?.id ?? planned.note}: ${fault.kind}`;
    const before = found.get(key);
    if (before) before.times += 1;
    else if (found.size < mostKinds) found.set(key, { fault, planned, answer, times: 1 });
  };

  let n = 0;
  while (n < options.requests && !options.isStopped() && !stage.hasEnded()) {
    if (n >= towns * townEvery) {
      const town = await stage.buildTown(towns++);
      planner.addTown(town);
      trail.addTown(town);
    }
    for (const person of planner.withoutTicket()) {
      const nth = tokens.get(person.name) ?? 0;
      tokens.set(person.name, nth + 1);
      const token = await stage.signIn(person);
      planner.giveTicket(person, token);
      trail.addToken(person, nth, token);
    }
    const batch = planner.planSome(n, Math.min(atOnce, options.requests - n));
    n += batch.length;
    const answers = await Promise.all(batch.map(({ request, at }) => send(stage.port, request, at)));

    for (const [i, planned] of batch.entries()) {
      const answer = answers[i]!;
      latencies.push(answer.ms);
      const group = counts.get(planned.input)!;
      const digit = answer.status === 0 ? 'none' : `${Math.floor(answer.status / 100)}xx`;
      group.set(digit, (group.get(digit) ?? 0) + 1);
      const fault =
        (await judgeSilence(stage, answer)) ?? judge(contract, planned.expected, answer) ?? judgeTime(answer);
      if (fault) note(fault, planned, answer);
      if (answer.status >= 200 && answer.status < 300 && planned.request.bytes === undefined)
        trail.add(planned.n, planned.at, planned.request, answer);
      planner.learn(planned, answer);
    }
    const complaints = stage.complaints();
    for (const { fault } of found.values()) addCause(fault, complaints);
    for (const complaint of complaints.filter(isNews))
      note({ kind: 'complaint of the service', detail: complaint }, batch[0]!, answers[0]!);
    options.onProgress(n, found.size);
  }
  const seconds = (performance.now() - began) / 1000;
  return {
    found: [...found.values()],
    counts,
    taken: planner.taken,
    latencies,
    requests: options.requests,
    sent: n,
    seconds,
    trail,
    towns,
  };
}

/** A service that falls closes its connections first. */
export async function judgeSilence(stage: Stage, { status }: Answer): Promise<Fault | undefined> {
  if (status !== 0) return undefined;
  for (let i = 0; i < 20 && !stage.hasEnded(); i++) await sleep(20);
  return stage.hasEnded() ? { kind: 'the service ended', detail: '' } : undefined;
}

export const judgeTime = ({ ms }: Answer): Fault | undefined =>
  ms > slowMs ? { kind: 'slow', detail: `${Math.round(ms)} ms` } : undefined;

/** The answer to a fault names the line of the log that tells more; the line may come a moment after it. */
function addCause(fault: Fault, complaints: readonly string[]): void {
  const trace = /"traceId":"([^"]+)"/.exec(fault.detail)?.[1];
  const line = trace && complaints.find((one) => one.includes(trace));
  if (line) fault.detail += `\n  ${line}`;
}

/** A 5xx is judged by its answer, and a job that met another's locks is tried again; all else above a warning is said here. */
function isNews(line: string): boolean {
  try {
    const { level, msg, err } = JSON.parse(line) as { level: number; msg: string; err?: { code?: string } };
    return level >= 50 && msg !== 'failed' && err?.code !== 'busy';
  } catch {
    return true;
  }
}
