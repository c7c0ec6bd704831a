import { holds } from '../kernel/area-code.ts';
import { Problem } from '../kernel/problem.ts';
import { isAdminRole } from '../kernel/role.ts';
import type { Actor } from './tx.ts';

/** Everything in which the actor holds a post, whether he sees it whole or only his unit's cases in it. */
const places = ({ posts, ranges }: Actor): string[] => [
  ...ranges,
  ...posts.flatMap(({ area }) => area ?? []),
];

/** An area that a person may ask about; one outside his places does not exist for him. */
export function assertInPlaces(actor: Actor, area: string): void {
  if (actor.posts.some(({ role }) => isAdminRole(role))) return;
  if (!places(actor).some((place) => holds(place, area))) throw new Problem('not-found');
}

/** Does the actor see every case of this area? */
export const seesWhole = ({ ranges }: Actor, area: string): boolean =>
  ranges.some((range) => holds(range, area));

/** Subtrees without those that lie inside another: no case is listed twice. */
export const disjoint = (codes: readonly string[]): string[] =>
  codes.filter(
    (code, i) => !codes.some((other, j) => i !== j && holds(other, code) && (other !== code || j < i)),
  );
