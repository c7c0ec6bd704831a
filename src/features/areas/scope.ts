import { assertInPlaces } from '../../db/scope.ts';
import type { Tx } from '../../db/tx.ts';
import { Problem } from '../../kernel/problem.ts';

/**
 * The answer about an area, or a Problem: an area outside the caller's places does not exist for him, like an unknown
 * code. Only an empty answer asks whether the code is known: what was found in an area proves that it exists.
 */
export async function aboutArea<T>(
  tx: Tx,
  area: string | undefined,
  isEmpty: (answer: T) => boolean,
  find: () => Promise<T>,
): Promise<T> {
  if (area === undefined) return find();
  assertInPlaces(tx.actor, area);
  const answer = await find();
  if (isEmpty(answer) && !(await isKnownArea(tx, area))) throw new Problem('not-found');
  return answer;
}

async function isKnownArea({ client }: Tx, code: string): Promise<boolean> {
  const { rows } = await client.query('select from areas where code = $1', [code]);
  return rows.length > 0;
}
