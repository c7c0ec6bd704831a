import { Problem, type ProblemCode } from './problem.ts';

/** What must hold before a step, and the one refusal it gives when it does not. */
export interface Guard<F, I = unknown> {
  (facts: F, input: I): ProblemCode | undefined;
  readonly code: ProblemCode;
}

export const demand = <F, I = unknown>(
  code: ProblemCode,
  holds: (facts: F, input: I) => boolean,
): Guard<F, I> => Object.assign((facts: F, input: I) => (holds(facts, input) ? undefined : code), { code });

/** One row of a life: from these states, to that one, by whom; if; set; then. */
export interface Step<S, B, F, I, P, E> {
  from: readonly S[];
  /** `same` leaves the status as it is. */
  to: S | 'same';
  by: readonly B[];
  /** Guards that need no input: they also decide whether the step is offered. */
  when?: readonly Guard<F>[];
  /** Guards that judge what was sent. */
  given?: readonly Guard<F, I>[];
  set?: (facts: F, input: I) => P;
  then?: readonly E[];
}

export interface Move<V, S, B, P, E> {
  verb: V;
  /** The first role or relation of the row that the actor holds. */
  by: B;
  from: S;
  to: S;
  patch: P | undefined;
  effects: readonly E[];
}

/** A life is a table of steps; `take` is the only way to move through it. */
export function defineLife<
  S extends string,
  B extends string,
  F extends { status: S; holds: ReadonlySet<B> },
  I,
  P,
  E extends string,
>() {
  return <const V extends string>(table: Record<V, Step<S, B, F, I, P, E>>) => {
    const verbs = Object.keys(table) as V[];
    const mayTake = (verb: V, facts: F) => table[verb].by.some((by) => facts.holds.has(by));
    const refusal = (verb: V, facts: F) => firstOf(table[verb].when, facts, undefined);

    const allowedSteps = (facts: F): V[] =>
      verbs.filter(
        (verb) => mayTake(verb, facts) && table[verb].from.includes(facts.status) && !refusal(verb, facts),
      );

    function take(verb: V, facts: F, input: I): Move<V, S, B, P, E> {
      const step = table[verb];
      const about = () => ({ verb, current: { status: facts.status }, allowedSteps: allowedSteps(facts) });
      const by = step.by.find((one) => facts.holds.has(one));
      if (by === undefined) throw new Problem('not-allowed', about());
      if (!step.from.includes(facts.status)) throw new Problem('step-not-open', about());
      const refused = refusal(verb, facts) ?? firstOf(step.given, facts, input);
      if (refused) throw new Problem(refused, about());
      const to = step.to === 'same' ? facts.status : step.to;
      return { verb, by, from: facts.status, to, patch: step.set?.(facts, input), effects: step.then ?? [] };
    }

    return { table, verbs, take, allowedSteps };
  };
}

function firstOf<F, I>(guards: readonly Guard<F, I>[] | undefined, facts: F, input: I) {
  for (const guard of guards ?? []) {
    const code = guard(facts, input);
    if (code) return code;
  }
  return undefined;
}
