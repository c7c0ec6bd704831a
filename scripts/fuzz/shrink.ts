import type { Request } from './client.ts';
import type { Contract } from './document.ts';
import { type Kept, replay, reproduces } from './replay.ts';
import type { Stages } from './stage.ts';
import type { Step } from './trail.ts';

/** How long one fault is made smaller, in ms: each try of fewer steps needs a new database. */
const patience = 30_000;

export interface Shrunk {
  kept: Kept;
  /** Seen once more in a new database: what is printed really shows it. */
  isSure: boolean;
}

/**
 * Looks for the smallest story that still shows the fault: first with the steps that the request rests on, or else with
 * all that were sent before it; then with fewer steps, and with less in the request itself.
 */
export async function shrink(
  stages: Stages,
  contract: Contract,
  kept: Kept,
  all: () => Step[],
): Promise<Shrunk> {
  const until = Date.now() + patience;
  const shows = async (one: Kept) => (await reproduces(stages, contract, one)).shows;
  let smallest = kept;
  if (!(await shows(smallest))) {
    smallest = { ...kept, leading: all() };
    if (!(await shows(smallest))) return { kept: smallest, isSure: false };
  }
  smallest = { ...smallest, leading: await fewer(smallest, shows, until) };
  const simpler = { ...smallest, last: await simplify(stages, contract, smallest, until + patience) };
  // Answers of the same service may differ from that of a new one, so the last word has a new one.
  return (await shows(simpler)) ? { kept: simpler, isSure: true } : { kept: smallest, isSure: true };
}

/** Leaves out halves, quarters and so on of the steps, as long as the fault still shows. */
async function fewer(kept: Kept, shows: (kept: Kept) => Promise<boolean>, until: number): Promise<Step[]> {
  let steps = kept.leading;
  for (
    let size = Math.ceil(steps.length / 2);
    size >= 1 && steps.length > 0;
    size = size > 1 ? Math.ceil(size / 2) : 0
  ) {
    for (let i = 0; i < steps.length && Date.now() < until; ) {
      const rest = [...steps.slice(0, i), ...steps.slice(i + size)];
      if (await shows({ ...kept, leading: rest })) steps = rest;
      else i += size;
    }
  }
  return steps;
}

/** Sends simpler and simpler requests to one service that has been brought to the point. */
async function simplify(stages: Stages, contract: Contract, kept: Kept, until: number): Promise<Step> {
  const scene = await replay(stages, contract, kept);
  let last = kept.last;
  try {
    for (let isSimpler = true; isSimpler && Date.now() < until; ) {
      isSimpler = false;
      for (const request of simplerThan(last.request)) {
        const { fault } = await scene.again({ ...last, request });
        if (fault?.kind !== kept.fault.kind) continue;
        last = { ...last, request };
        isSimpler = true;
        break;
      }
    }
  } finally {
    await scene.close();
  }
  return last;
}

function* simplerThan(request: Request): Generator<Request> {
  const { target, headers, body } = request;
  for (const name of Object.keys(headers)) {
    const { [name]: _, ...rest } = headers;
    if (name !== 'authorization' && name !== 'content-type') yield { ...request, headers: rest };
  }
  const [path, query = ''] = target.split('?');
  const parameters = query.split('&');
  if (query !== '')
    for (const i of parameters.keys()) {
      const rest = parameters.filter((_one, at) => at !== i).join('&');
      yield { ...request, target: rest === '' ? path! : `${path}?${rest}` };
    }
  if (body === undefined) return;
  try {
    for (const value of simplerValues(JSON.parse(body))) yield { ...request, body: JSON.stringify(value) };
  } catch {
    if (body.length > 1) yield { ...request, body: body.slice(0, body.length / 2) };
  }
}

/** The value with one thing less: a member or element, half of a text, a number nearer to nothing. */
function* simplerValues(value: unknown): Generator<unknown> {
  if (typeof value === 'string' && value.length > 1)
    yield* [value.slice(0, value.length / 2), value.slice(value.length / 2)];
  if (Array.isArray(value)) {
    for (const i of value.keys()) yield value.filter((_one, at) => at !== i);
    for (const [i, inner] of value.entries())
      for (const simpler of simplerValues(inner)) yield value.map((one, at) => (at === i ? simpler : one));
  } else if (value !== null && typeof value === 'object') {
    for (const name of Object.keys(value)) {
      const { [name]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
    }
    for (const [name, inner] of Object.entries(value))
      for (const simpler of simplerValues(inner)) yield { ...value, [name]: simpler };
  }
}
