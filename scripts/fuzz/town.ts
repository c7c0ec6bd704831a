import { Readable } from 'node:stream';
import type pg from 'pg';
import type { Doors } from '../../src/db/tx.ts';
import { hashPassword } from '../../src/features/accounts/passwords.ts';
import { importAreas } from '../../src/features/areas/actions.ts';
import { appoint, createStaff, createUnit } from '../../src/features/staff/actions.ts';
import type { UnitKind } from '../../src/features/staff/contract.ts';
import { isGridRole, postRoles, type Role } from '../../src/kernel/role.ts';
import { signIn } from '../bench/town.ts';

/** A township with everyone in it, made for the fuzzer to wear out; two of them share a county. */

export interface Person {
  /** The same in every run: `3.dispatcher` is the dispatcher of the third town. */
  name: string;
  town: number;
  role: Role | 'resident';
  id: string;
  login: string;
  unitId: string | undefined;
}

export interface FuzzTown {
  number: number;
  people: Person[];
  units: Record<string, string>;
  areas: string[];
}

export const password = 'Fuzz-Town-20250303';
let passwordHash: string | undefined;

/** Whose post is in a unit, and in which; who has a post in a grid is known from the role, and the others have no place. */
const homes: Partial<Record<Role, string[]>> = {
  center_officer: ['center'],
  county_dispatcher: ['center'],
  leader: ['office'],
  duty_chief: ['office'],
  dispatcher: ['office'],
  verifier: ['office'],
  platform_lead: ['platform'],
  unit_officer: ['branch', 'department'],
  peoples_mediator: ['mediation'],
};

const kinds: Record<string, UnitKind> = {
  center: 'comprehensive_governance_center',
  department: 'county_department',
  office: 'command_office',
  platform: 'platform',
  branch: 'stationed_branch',
  mediation: 'mediation_committee',
  committee: 'village_committee',
};

/** Builds the nth town as of `from`, all of it or nothing. */
export async function buildTown(doors: Doors, number: number): Promise<FuzzTown> {
  const county = `3308${String(2 + Math.floor(number / 2)).padStart(2, '0')}`;
  const township = `${county}10${number % 2}`;
  const villages = [`${township}201`, `${township}202`];
  const grids = villages.flatMap((village) => [`${village}001`, `${village}002`]);
  const areas = [county, township, ...villages, ...grids, `${grids[0]}001`];
  const places: Record<string, string> = { center: county, department: county, committee: villages[0]! };

  passwordHash ??= await hashPassword(password);
  const hash = passwordHash;
  return doors.write({ system: 'system.start' }, {}, async (tx) => {
    await importAreas(tx, Readable.from([areasCsv(areas)]));
    const units: Record<string, string> = {};
    for (const [name, kind] of Object.entries(kinds)) {
      const platform = kind === 'platform' ? { platform: 'comprehensive_governance' as const } : {};
      const unit = { kind, name: `${name}${number}`, area: places[name] ?? township, ...platform };
      units[name] = (await createUnit(tx, unit)).id;
    }
    const people: Person[] = [];
    const hire = async (role: Person['role'], where?: { unitId: string } | { area: string }) => {
      const nth = people.filter((one) => one.role === role).length;
      const login = `${role.replaceAll('_', '.')}${nth > 0 ? nth + 1 : ''}.${number}`;
      const { id } = await createStaff(tx, { name: `人${people.length}`, login, passwordHash: hash });
      if (role !== 'resident') await appoint(tx, { staffId: id, role, ...where, from: '2016-01-01' });
      people.push({
        name: `${number}.${role}${nth > 0 ? nth + 1 : ''}`,
        town: number,
        role,
        id,
        login,
        unitId: where && 'unitId' in where ? where.unitId : undefined,
      });
    };
    for (const role of postRoles) {
      if (isGridRole(role)) await hire(role, { area: grids[0]! });
      else if (homes[role]) for (const home of homes[role]) await hire(role, { unitId: units[home]! });
      else for (let i = 0; i < 2; i++) await hire(role); // one may relieve the other
    }
    await hire('full_time_grid_worker', { area: grids[2]! });
    await hire('verifier', { unitId: units.office! });
    await hire('resident');
    return { number, people, units, areas };
  });
}

const levels: Record<number, string> = {
  2: 'province',
  4: 'prefecture_city',
  6: 'county',
  9: 'township',
  12: 'village',
  15: 'grid',
  18: 'micro_grid',
};

function areasCsv(areas: readonly string[]): string {
  const all = ['33', '3308', ...areas];
  const rows = all.map((code) => {
    const parent = all.filter((one) => one !== code && code.startsWith(one)).at(-1) ?? '';
    return `${code},区域${code},${parent},${levels[code.length]}\n`;
  });
  return `code,name,parentCode,level\n${rows.join('')}`;
}

/** A session that does not run out by itself; the owner's connection makes it, so that no password is asked for. */
export async function openSession(owner: pg.Client, { id }: Person): Promise<string> {
  const [token] = await signIn(owner, [{ staffId: id }]);
  return token!;
}
