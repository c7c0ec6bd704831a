import { checkCase, checkStep, must } from './case-checks.ts';
import { type Model, pass } from './case-model.ts';
import { bentOf, nextStep, opening as openingOf } from './case-steps.ts';
import {
  type Attempted,
  assemble,
  compare,
  type Event,
  happen,
  type Opening,
  open,
  type Step,
  type Table,
  take,
} from './case-table.ts';

/** What was seen over all walks. */
export interface Seen {
  taken: Map<string, number>;
  by: Map<string, number>;
  refused: Map<string, number>;
  attempts: number;
}
export const nothingSeen = (): Seen => ({ taken: new Map(), by: new Map(), refused: new Map(), attempts: 0 });
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** A walk that came upon something that must not be, with all that was done until then. */
export class Broken extends Error {
  readonly opening: Opening;
  readonly trail: readonly (Step | Event)[];
  constructor(what: string, opening: Opening, trail: readonly (Step | Event)[]) {
    super(what);
    this.opening = opening;
    this.trail = trail;
  }
}

const troupe = assemble();

/** Each colour is given once for a due time, as long as it stands. */
function checkWarnings(given: ReturnType<typeof happen>, known: Set<string>): void {
  for (const { clock, level } of given) {
    const moved = clock.dues.filter(({ dueAt }, i) => dueAt !== clock.dues[i - 1]?.dueAt).length;
    const key = `${clock.id} ${moved} ${level}`;
    must(!known.has(key), () => `${clock.kind} warns ${level} twice`);
    known.add(key);
  }
}

function walk(
  opening: Opening,
  next: (table: Table, model: Model, i: number) => Step | Event | undefined,
  seen?: Seen,
): void {
  const { table, model } = open(troupe, opening);
  const trail: (Step | Event)[] = [];
  const warned = new Set<string>();
  try {
    checkCase(table, model);
    for (let i = 0; ; i++) {
      const step = next(table, model, i);
      if (!step) return;
      trail.push(step);
      pass(model, step.at);
      if ('event' in step) checkWarnings(happen(table, model, step), warned);
      else note(seen, step, stepOn(table, model, step));
      checkCase(table, model);
    }
  } catch (error) {
    throw new Broken((error as Error).message, opening, trail);
  }
}

function stepOn(table: Table, model: Model, step: Step): Attempted {
  const came = compare(table, model, step);
  if (!came.outcome) return came;
  checkStep(table, came.outcome, step, step.at);
  take(table, came.outcome);
  return came;
}

function note(seen: Seen | undefined, { verb }: Step, { outcome, codes }: Attempted): void {
  if (!seen) return;
  seen.attempts += 1;
  if (outcome) {
    count(seen.taken, `${verb} ${outcome.from}`);
    count(seen.by, `${verb} ${outcome.by}`);
  }
  for (const code of codes) count(seen.refused, `${verb} ${code}`);
}

/** A walk told by numbers: the first says how the case begins, each other one what is done next. */
export function wander([first = 0, ...numbers]: readonly number[], seen?: Seen): void {
  const bent = bentOf(first);
  walk(
    openingOf(first),
    (table, model, i) => (i < numbers.length ? nextStep(table, model, bent, numbers[i]!) : undefined),
    seen,
  );
}

/** The shortest trail that still breaks in the same way, and how to read it. */
export function shorten({ message, opening, trail }: Broken): string {
  const breaks = (steps: readonly (Step | Event)[]): boolean => {
    try {
      walk(opening, (_table, _model, i) => steps[i]);
      return false;
    } catch (error) {
      return (error as Error).message === message;
    }
  };
  let kept = trail;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let i = 0; i < kept.length; ) {
      const fewer = [...kept.slice(0, i), ...kept.slice(i + size)];
      if (breaks(fewer)) kept = fewer;
      else i += size;
    }
    if (size === 1) break;
  }
  return [message, `begins ${JSON.stringify({ ...opening, at: local(opening.at) })}`, ...kept.map(told)].join(
    '\n',
  );
}
const local = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const told = (step: Step | Event) =>
  'event' in step
    ? `${local(step.at)} ${step.event}`
    : `${local(step.at)} ${step.who} ${step.verb} ${JSON.stringify({ ...step.sent, ...(step.lead && { lead: step.lead }) })}`;
