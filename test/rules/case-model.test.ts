import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseFacts, StepInput } from '../../src/features/cases/facts.ts';
import { caseLife } from '../../src/features/cases/rules.ts';
import type { Guard } from '../../src/kernel/life.ts';
import { Broken, nothingSeen, shorten, wander } from '../support/case-walk.ts';
import { plainRow } from '../support/facts.ts';

/** Another seed is another 5,000 walks: WALK_SEED=1 npm test -- test/rules/case-model */
const seed = Number(process.env.WALK_SEED ?? 20_171_118);
const numRuns = Number(process.env.WALK_RUNS ?? 5_000);

const seen = nothingSeen();

test('whatever is done to a case, by whom and when, no rule is broken', () => {
  const numbers = fc.array(fc.integer(), { minLength: 31, maxLength: 61, size: 'max' });
  const holds = fc.property(numbers, (all) => {
    try {
      wander(all, seen);
    } catch (error) {
      // Shortened as a story: numbers without those before them would tell another one.
      throw error instanceof Broken ? new Error(shorten(error)) : error;
    }
  });
  fc.assert(holds, { numRuns, seed, endOnFailure: true });
}, 300_000);

const verbs = caseLife.verbs.filter((verb) => verb !== 'report');
const guardsOf = (verb: (typeof verbs)[number]) => {
  const { by, when = [], given = [] } = caseLife.table[verb];
  const only = by.flatMap((one) => (typeof one === 'string' ? [] : one.only));
  return [...only, ...when, ...given] as Guard<CaseFacts, StepInput>[];
};

test('every row of the table was taken from each of its states', () => {
  const all = verbs.flatMap((verb) => caseLife.table[verb].from.map((from) => `${verb} ${from}`));
  expect(all.filter((one) => !seen.taken.has(one))).toEqual([]);
});

test('everyone whom a row names took its step', () => {
  const all = verbs.flatMap((verb) =>
    caseLife.table[verb].by.map((one) => `${verb} ${typeof one === 'string' ? one : one.by}`),
  );
  expect(all.filter((one) => !seen.by.has(one))).toEqual([]);
});

/** No walk comes to these: other rows see to it before. They hold all the same, should a row be changed. */
const nets: Record<string, Partial<CaseFacts>> = {
  'answer_part no-open-part': {},
  'close result-missing': { resultSubmittedAt: null },
  'close parts-open': { items: [{ kind: 'part', state: 'pending' }] as unknown as CaseFacts['items'] },
  'close photo-required': { flags: ['photo'], resultPhotos: 0 },
};

test('every guard of every row was seen to refuse', () => {
  const all = verbs.flatMap((verb) => [...new Set(guardsOf(verb).map(({ code }) => `${verb} ${code}`))]);
  expect(all.filter((one) => !seen.refused.has(one)).sort()).toEqual(Object.keys(nets).sort());
});

test.each(Object.entries(nets))('%s: refused, though no walk comes to it', (name, given) => {
  const [verb, code] = name.split(' ') as [(typeof verbs)[number], string];
  const facts = {
    ...plainRow,
    holds: new Set(),
    actorId: 'someone',
    actorUnits: [],
    items: [],
    now: new Date(0),
    ...given,
  };
  const guard = guardsOf(verb).find((one) => one.code === code)!;
  expect(guard(facts as CaseFacts, {})).toBe(code);
});
