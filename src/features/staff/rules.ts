import { codeLength, holds, levelOf } from '../../kernel/area-code.ts';
import { isAdminRole, isGridRole, type Role } from '../../kernel/role.ts';
import type { UnitKind } from './contract.ts';

/** Whoever appoints does so below himself only. */
const ranks: Partial<Record<Role, number>> = {
  system_admin: 0,
  security_admin: 0,
  audit_admin: 0,
  center_officer: 1,
  leader: 2,
  county_dispatcher: 2,
  duty_chief: 3,
};
const lowest = 4;
const rankOf = (role: Role) => ranks[role] ?? lowest;

/** The roles that appoint and relieve. */
export const appointers = ['system_admin', 'center_officer', 'duty_chief'] as const satisfies readonly Role[];

/** In which units a role is held; grid roles are held in grids and administrators nowhere. */
const homes: Partial<Record<Role, readonly UnitKind[]>> = {
  center_officer: ['comprehensive_governance_center'],
  county_dispatcher: ['command_office', 'comprehensive_governance_center'],
  leader: ['command_office'],
  duty_chief: ['command_office'],
  dispatcher: ['command_office'],
  verifier: ['command_office'],
  platform_lead: ['platform'],
  unit_officer: ['platform', 'stationed_branch', 'county_department', 'village_committee'],
  peoples_mediator: ['mediation_committee', 'village_committee'],
};

export interface Place {
  area: string | null;
  unitKind: UnitKind | null;
}

/** Is the role held in such a place? */
export function fitsPlace(role: Role, { area, unitKind }: Place): boolean {
  if (isAdminRole(role)) return area === null;
  if (isGridRole(role)) return unitKind === null && area !== null && levelOf(area) === 'grid';
  return unitKind !== null && (homes[role] ?? []).includes(unitKind);
}

interface Held {
  role: Role;
  area: string | null;
}

/** The people of a township ring each other; whoever is of elsewhere sees a mask. */
export const mayRing = (posts: readonly Held[], area: string): boolean =>
  posts.some(
    (post) =>
      post.area !== null && post.area.length >= codeLength.township && holds(townshipOf(post.area), area),
  );
const townshipOf = (area: string) => area.slice(0, codeLength.township);

/** system_admin appoints anywhere; a centre officer or duty chief in his area, and only roles below his own. */
export function mayAppoint(posts: readonly Held[], role: Role, area: string | null): boolean {
  return posts.some((post) => {
    if (post.role === 'system_admin') return true;
    if (!(appointers as readonly Role[]).includes(post.role) || rankOf(role) <= rankOf(post.role))
      return false;
    return post.area !== null && area !== null && holds(post.area, area);
  });
}
