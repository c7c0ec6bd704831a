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

/** A holder of whom more is asked than of the others in the row; while only offering the step, the input is undefined. */
export interface Provided<B, F, I = unknown> {
  by: B;
  only: Guard<F, I>;
}

/** One row of a life: from these states, to that one, by whom; if; set; then. */
export interface Step<S, B, F, I, P, E> {
  from: readonly S[];
  /** `same` leaves the status as it is. */
  to: S | 'same';
  by: readonly (B | Provided<B, F, I | undefined>)[];
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
    const heldOf = (verb: V, facts: F) =>
      table[verb].by.map(toProvided<B, F, I>).filter(({ by }) => facts.holds.has(by));
    const mayActAs = (verb: V, facts: F, input: I | undefined) =>
      heldOf(verb, facts).find(({ only }) => !only?.(facts, input));

    /** May this actor take the step now, as far as can be told before anything is sent? */
    const isOffered = (verb: V, facts: F): boolean =>
      table[verb].from.includes(facts.status) &&
      mayActAs(verb, facts, undefined) !== undefined &&
      refusals(table[verb].when, facts, undefined).length === 0;
    const allowedSteps = (facts: F): V[] => verbs.filter((verb) => isOffered(verb, facts));

    function take(verb: V, facts: F, input: I): Move<V, S, B, P, E> {
      const step = table[verb];
      const about = () => ({ verb, current: { status: facts.status }, allowedSteps: allowedSteps(facts) });
      const held = heldOf(verb, facts);
      if (held.length === 0) throw new Problem('not-allowed', about());
      if (!step.from.includes(facts.status)) throw new Problem('step-not-open', about());
      const as = mayActAs(verb, facts, input);
      if (!as) throw new Problem(held[0]!.only!(facts, input)!, about());
      const missing = [...refusals(step.when, facts, undefined), ...refusals(step.given, facts, input)];
      if (missing.length > 0) throw new Problem(missing[0]!, { ...about(), missing });
      const to = step.to === 'same' ? facts.status : step.to;
      return {
        verb,
        by: as.by,
        from: facts.status,
        to,
        patch: step.set?.(facts, input),
        effects: step.then ?? [],
      };
    }

    return { table, verbs, take, isOffered, allowedSteps };
  };
}

/** Whom a row names, each with the refusal that tells what more is asked of him. */
export const holdersOf = <B extends string, F, I>({
  by,
}: Pick<Step<string, B, F, I, unknown, string>, 'by'>): { by: B; unless?: ProblemCode }[] =>
  by.map(toProvided).map(({ by: who, only }) => ({ by: who, ...(only && { unless: only.code }) }));

/** Whom a row names. */
export const namesOf = <B extends string, F, I>(
  step: Pick<Step<string, B, F, I, unknown, string>, 'by'>,
): B[] => holdersOf(step).map(({ by }) => by);

const toProvided = <B, F, I>(
  by: B | Provided<B, F, I | undefined>,
): { by: B; only?: Guard<F, I | undefined> } =>
  typeof by === 'object' && by !== null && 'only' in by ? by : { by: by };

/** All that is missing, not only the first: whoever mends it should have to come back once. */
function refusals<F, I>(guards: readonly Guard<F, I>[] | undefined, facts: F, input: I): ProblemCode[] {
  return (guards ?? []).flatMap((guard) => guard(facts, input) ?? []);
}
