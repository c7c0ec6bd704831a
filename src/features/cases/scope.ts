import { disjoint, seesWhole } from '../../db/scope.ts';
import type { Actor } from '../../db/tx.ts';
import { codeLength, holds, subtreeEnd } from '../../kernel/area-code.ts';

/** Adds a value to the statement and answers its placeholder. */
export type Param = (value: unknown) => string;

/** Collects the values of one statement. */
export function collect(): { param: Param; values: unknown[] } {
  const values: unknown[] = [];
  const param: Param = (value) => {
    values.push(value);
    return `$${values.length}`;
  };
  return { param, values };
}

/** A condition on `cases c` for a part of what the caller sees; the parts do not overlap. */
export type Part = (param: Param) => string;

/**
 * The policy is the fence; these conditions are for speed. Each names a level column, so that its index drives: a
 * plan that has only the policy to go by reads the table from end to end.
 */
export function partsOf(actor: Actor, area: string | undefined): Part[] {
  if (area !== undefined && seesWhole(actor, area)) return [inArea(area)];
  const ranges = disjoint(actor.ranges).filter((range) => area === undefined || holds(area, range));
  const involved: Part = (param) =>
    `c.id in (select app.involved_cases())${area === undefined ? '' : ` and ${inRange(area)(param)}`}`;
  return [...ranges.map(inArea), involved];
}

const columns: Partial<Record<number, string>> = {
  [codeLength.county]: 'county',
  [codeLength.township]: 'township',
  [codeLength.village]: 'village',
  [codeLength.grid]: 'grid',
};

const inRange =
  (code: string): Part =>
  (param) =>
    `c.area >= ${param(code)} and c.area < ${param(subtreeEnd(code))}`;

/** Wider than a county there is no column: the indexes by time serve, since such an area holds much of the table. */
export function inArea(code: string): Part {
  const column = columns[code.length];
  if (column) return (param) => `c.${column} = ${param(code)}`;
  if (code.length < codeLength.county) return inRange(code);
  return (param) => `c.grid = ${param(code.slice(0, codeLength.grid))} and ${inRange(code)(param)}`;
}
