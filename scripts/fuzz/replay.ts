import { readFile } from 'node:fs/promises';
import { type Answer, send } from './client.ts';
import type { Contract } from './document.ts';
import { type Expected, type Fault, judge } from './judge.ts';
import { judgeSilence, judgeTime } from './run.ts';
import type { Stage, Stages } from './stage.ts';
import type { FuzzTown } from './town.ts';
import { references, resolveIn, type Step } from './trail.ts';

/** A fault as it is kept: what led to it, and the request that shows it. */
export interface Kept {
  seed: number;
  fault: Fault;
  /** What was wrong with the request, in words. */
  note: string;
  operation: string | undefined;
  forbidden: boolean;
  spoilt: Expected['spoilt'];
  leading: Step[];
  last: Step;
}

export const readKept = async (path: string): Promise<Kept> =>
  JSON.parse(await readFile(path, 'utf8')) as Kept;

function expectedOf(contract: Contract, { operation, forbidden, spoilt, last }: Kept): Expected {
  const found = contract.operations.find(({ id }) => id === operation);
  return { operation: found, method: last.request.method, forbidden, spoilt };
}

/** A service to which everything that led to a fault has been sent; `again` sends the last request, or one like it. */
export interface Replay {
  again(step: Step): Promise<{ answer: Answer; fault: Fault | undefined }>;
  close(): Promise<void>;
}

export async function replay(stages: Stages, contract: Contract, kept: Kept): Promise<Replay> {
  const stage = await stages.next();
  const values = new Map<string, string>();
  const steps = [...kept.leading, kept.last];
  await tellTowns(stage, steps, values);
  for (const { n, at, request } of kept.leading) {
    const answer = await send(stage.port, resolveIn(request, values), new Date(at));
    for (const reference of wanted(steps, n)) values.set(reference, valueAt(answer, reference));
  }
  const expected = expectedOf(contract, kept);
  return {
    again: async ({ request, at }) => {
      const answer = await send(stage.port, resolveIn(request, values), new Date(at));
      const fault =
        (await judgeSilence(stage, answer)) ?? judge(contract, expected, answer) ?? judgeTime(answer);
      return { answer, fault };
    },
    close: stage.close,
  };
}

/** Whether the kept fault shows, and which answer came. */
export async function reproduces(
  stages: Stages,
  contract: Contract,
  kept: Kept,
): Promise<{ answer: Answer; shows: boolean }> {
  const scene = await replay(stages, contract, kept);
  try {
    const { answer, fault } = await scene.again(kept.last);
    return { answer, shows: fault?.kind === kept.fault.kind };
  } finally {
    await scene.close();
  }
}

const wanted = (steps: readonly Step[], n: number): Set<string> =>
  new Set(steps.flatMap(({ request }) => references(request)).filter((one) => one.startsWith(`{{${n}:`)));

/** Builds the towns that the steps speak of, with all before them, and signs in whoever acts in them. */
async function tellTowns(stage: Stage, steps: readonly Step[], values: Map<string, string>): Promise<void> {
  const named = [...new Set(steps.flatMap(({ request }) => references(request)))];
  const numbers = named.flatMap((one) => /^\{\{(?:town|token):(\d+)/.exec(one)?.[1] ?? []).map(Number);
  const towns: FuzzTown[] = [];
  for (let number = 0; number <= Math.max(0, ...numbers); number++) towns.push(await stage.buildTown(number));
  for (const reference of named) {
    const [, kind, name = '', pointer = ''] = /^\{\{(town|token):([\w.]+):(.*)\}\}$/.exec(reference) ?? [];
    if (kind === 'town') values.set(reference, String(pointed(towns[Number(name)], pointer)));
    const person = towns.flatMap(({ people }) => people).find((one) => kind === 'token' && one.name === name);
    if (person) values.set(reference, await stage.signIn(person));
  }
}

const valueAt = ({ text }: Answer, reference: string): string => {
  try {
    return String(pointed(JSON.parse(text), reference.slice(reference.indexOf(':') + 1, -2)));
  } catch {
    return 'not-told-this-time';
  }
};

const pointed = (whole: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((part, member) => (part as Record<string, unknown> | undefined)?.[member], whole);
