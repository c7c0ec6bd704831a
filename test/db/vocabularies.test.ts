import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { postRoles } from '../../src/kernel/role.ts';
import { vocabularies } from '../../src/vocabularies.ts';
import { type Town, town } from '../support/town.ts';

let here: Town;
beforeAll(async () => {
  here = await town();
});
afterAll(() => here?.close());

test('every code constraint, and every function that one asks, lists the codes of one vocabulary, word for word', async () => {
  const { rows } = await here.owner.query<{ name: string; definition: string }>(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
      where contype = 'c' and conname like '%\\_code' and pg_get_constraintdef(oid) ~ '(= ANY \\(|<@ )ARRAY'
      union all
     select proname, prosrc from pg_proc where pronamespace = 'app'::regnamespace and proname like 'is\\_%'
      order by 1`,
  );
  // Nobody is appointed to be a client of the API.
  const known = new Set(
    [...vocabularies.map(({ codes }) => codes), postRoles].map((codes) => [...codes].sort().join(' ')),
  );
  const strange = rows.filter(({ definition }) => {
    const listed = /any \('\{(.*)\}'\)/.exec(definition)?.[1]?.split(',');
    const codes = listed ?? [...definition.matchAll(/'([^']*)'::text/g)].map(([, code]) => code);
    return !known.has(codes.sort().join(' '));
  });
  expect(rows.length).toBeGreaterThan(20);
  expect(strange).toEqual([]);
});
