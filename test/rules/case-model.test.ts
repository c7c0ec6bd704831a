import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caseLife } from '../../src/features/cases/rules.ts';
import { Broken, nothingSeen, shorten, wander } from '../support/case-walk.ts';

const seed = Number(process.env.WALK_SEED ?? 20171118);
const numRuns = Number(process.env.WALK_RUNS ?? 5_000);

const seen = nothingSeen();

test('whatever is done to a case, no rule is broken', () => {
  const numbers = fc.array(fc.integer(), { minLength: 31, maxLength: 61, size: 'max' });
  fc.assert(
    fc.property(numbers, (all) => {
      try {
        wander(all, seen);
      } catch (error) {
        if (!(error instanceof Broken)) throw error;
        throw new Error(shorten(error));
      }
    }),
    { numRuns, seed, endOnFailure: true },
  );
});

test('every row of the table was reached', () => {
  const all = caseLife.verbs
    .filter((verb) => verb !== 'report')
    .flatMap((verb) => caseLife.table[verb].from.map((from) => `${verb} ${from}`));
  console.log(
    seen.attempts,
    [...seen.taken.values()].reduce((a, b) => a + b),
    [...seen.taken].sort((a, b) => a[1] - b[1]).slice(0, 40),
  );
  expect(all.filter((one) => !seen.taken.has(one))).toEqual([]);
});

test('every guard was seen to refuse', () => {
  const all = caseLife.verbs.flatMap((verb) => {
    const { by, when = [], given = [] } = caseLife.table[verb];
    const only = by.flatMap((one) => (typeof one === 'string' ? [] : one.only));
    return [...new Set([...only, ...when, ...given].map(({ code }) => `${verb} ${code}`))];
  });
  console.log(
    [...seen.refused].sort((a, b) => a[1] - b[1]).slice(0, 40),
    [...seen.by].sort((a, b) => a[1] - b[1]).slice(0, 30),
  );
  expect(all.filter((one) => !seen.refused.has(one))).toEqual([]);
});
