import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { hashToken } from '../../src/db/tx.ts';
import { codeLength } from '../../src/kernel/area-code.ts';
import type { Role } from '../../src/kernel/role.ts';
import { copyInto } from './copy.ts';
import { type Random, seeded } from './random.ts';

/** A person as the loader and the requests need him. */
export interface Member {
  staffId: string;
  postId: string;
  role: Role;
  unitId: string | null;
}

export interface Township {
  code: string;
  grids: { code: string; worker: Member }[];
  platformId: string;
  platform: Member[];
  dispatcher: Member;
  /** Its share of the cases: a few townships have most of them. */
  weight: number;
}

export interface Town {
  townships: Township[];
  /** By county code. */
  countyOfficers: Map<string, Member>;
  prefectureOfficers: Map<string, Member>;
}

/** Five prefectures of ten counties of ten townships: each prefecture has a fifth of all cases. */
const prefectures = ['3308', '3301', '3304', '3306', '3311'];
const [countiesEach, townshipsEach, villagesEach, gridsEach] = [10, 10, 8, 4];
const began = Date.UTC(2016, 0, 1);
export const mainPrefecture = prefectures[0]!;

/** Where the steps are measured: apart from the pages, so that neither sees the other's cases. */
export const stockTownships = ({ townships }: Town): Township[] =>
  townships.filter(({ code }) => code.startsWith(prefectures[1]!)).slice(0, 32);

const levels: Record<number, string> = {
  [codeLength.province]: 'province',
  [codeLength.prefecture_city]: 'prefecture_city',
  [codeLength.county]: 'county',
  [codeLength.township]: 'township',
  [codeLength.village]: 'village',
  [codeLength.grid]: 'grid',
};

const times = (n: number) => Array.from({ length: n }, (_, i) => i);
const padded = (n: number, width: number) => String(n).padStart(width, '0');

interface Rows {
  areas: string[][];
  units: string[][];
  staff: string[][];
  posts: string[][];
}

/** 500 townships with villages, grids, units and people, stored in an empty migrated database. */
export async function buildTown(client: pg.Client): Promise<Town> {
  const random = seeded(1);
  const rows: Rows = { areas: [], units: [], staff: [], posts: [] };
  const add = builders(rows, random);
  const town: Town = { townships: [], countyOfficers: new Map(), prefectureOfficers: new Map() };

  add.area('33', '33省');
  // Round robin over the counties, so that every county has townships of every size; the largest is in the first.
  for (const prefecture of prefectures) {
    add.area(prefecture, `${prefecture}市`);
    town.prefectureOfficers.set(prefecture, add.official(prefecture, '市中心'));
    for (const county of times(countiesEach).map((i) => `${prefecture}${padded(i + 2, 2)}`)) {
      add.area(county, `${county}县`);
      town.countyOfficers.set(county, add.official(county, '县中心'));
    }
  }
  for (const rank of times(prefectures.length * countiesEach * townshipsEach)) {
    const prefecture = prefectures[rank % prefectures.length]!;
    const county = Math.floor(rank / prefectures.length) % countiesEach;
    const place = Math.floor(rank / prefectures.length / countiesEach);
    const code = `${prefecture}${padded(county + 2, 2)}${padded(100 + place, 3)}`;
    town.townships.push(buildTownship(add, code, (rank + 1) ** -0.5));
  }

  await copyInto(client, 'areas', ['code', 'name', 'level', 'parent_code'], rows.areas);
  await copyInto(client, 'units', ['id', 'kind', 'name', 'area', 'created_at'], rows.units);
  await copyInto(client, 'staff', ['id', 'name', 'created_at'], rows.staff);
  await copyInto(client, 'posts', ['id', 'staff_id', 'role', 'area', 'unit_id', 'valid_from'], rows.posts);
  return town;
}

function buildTownship(add: Builders, code: string, weight: number): Township {
  add.area(code, `${code}镇`);
  const office = add.unit('command_office', code, '指挥室');
  const platformId = add.unit('platform', code, '综治平台');
  const grids = times(villagesEach).flatMap((v) => {
    const village = `${code}${200 + v}`;
    add.area(village, `${village}村`);
    return times(gridsEach).map((g) => {
      const grid = `${village}${padded(g + 1, 3)}`;
      add.area(grid, `${grid}网格`);
      return { code: grid, worker: add.person('full_time_grid_worker', grid, null) };
    });
  });
  const platform = times(4).map(() => add.person('platform_lead', code, platformId));
  const dispatcher = add.person('dispatcher', code, office);
  return { code, grids, platformId, platform, dispatcher, weight };
}

type Builders = ReturnType<typeof builders>;

function builders(rows: Rows, random: Random) {
  const parents = Object.keys(levels).map(Number);
  const area = (code: string, name: string) => {
    const parent = Math.max(...parents.filter((length) => length < code.length), 0);
    rows.areas.push([code, name, levels[code.length]!, parent === 0 ? '\\N' : code.slice(0, parent)]);
  };
  const unit = (kind: string, place: string, name: string) => {
    const id = random.id(began);
    rows.units.push([id, kind, name, place, '2016-01-01Z']);
    return id;
  };
  const person = (role: Role, place: string, unitId: string | null): Member => {
    const [staffId, postId] = [random.id(began), random.id(began)];
    rows.staff.push([staffId, random.pick(surnames) + random.pick(givenNames), '2016-01-01Z']);
    rows.posts.push([postId, staffId, role, place, unitId ?? '\\N', '2016-01-01']);
    return { staffId, postId, role, unitId };
  };
  const official = (place: string, name: string) =>
    person('center_officer', place, unit('comprehensive_governance_center', place, name));
  return { area, unit, person, official };
}

export const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗'];
export const givenNames = [
  '建国',
  '秀英',
  '伟',
  '芳',
  '志强',
  '丽华',
  '军',
  '玉兰',
  '明',
  '小红',
  '国平',
  '海燕',
];

/** A session for each member, as a login would have made it; answers their tokens. */
export async function signIn(
  client: pg.Client,
  members: readonly Pick<Member, 'staffId'>[],
): Promise<string[]> {
  const tokens = members.map(() => randomBytes(32).toString('base64url'));
  await client.query(
    `insert into sessions (id, staff_id, access_hash, access_expires_at, family_hash, refresh_hash, rotated_at, expires_at)
     select gen_random_uuid(), s.staff, s.access, '2100-01-01', s.refresh, s.refresh, now(), '2100-01-01'
       from unnest($1::uuid[], $2::bytea[], $3::bytea[]) s (staff, access, refresh)`,
    [members.map(({ staffId }) => staffId), tokens.map(hashToken), tokens.map(() => randomBytes(32))],
  );
  return tokens;
}
