import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Doors, Tx } from '../db/tx.ts';
import { hashPassword } from '../features/accounts/passwords.ts';
import { findAccount } from '../features/accounts/queries.ts';
import { importAreas, setBoundary } from '../features/areas/actions.ts';
import type { Platform } from '../features/catalogue/contract.ts';
import { appoint, createStaff, createUnit } from '../features/staff/actions.ts';
import type { UnitKind } from '../features/staff/contract.ts';
import type { Role } from '../kernel/role.ts';

/** The demo town: the real 柯城区 with grids drawn in its villages, and people who do not exist. */

export const password = 'demo-Quzhou-2017';

const county = '330802';
const hangbu = '330802101';
const shiliang = '330802100';
const dianqianGrid = '330802101211001';
const shiliangGrid = `${shiliang}202001`;

/** Drawn for the demo, not surveyed. */
const dianqianBoundary = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [118.7702, 28.9268],
      [118.7779, 28.9261],
      [118.7794, 28.9317],
      [118.7741, 28.9342],
      [118.7698, 28.9309],
      [118.7702, 28.9268],
    ] as [number, number][],
  ],
};

interface Login {
  login: string;
  name: string;
  zh: string;
  en: string;
  role: Role;
  place?: { unit: string } | { area: string };
}

const inUnit = (unit: string) => ({ place: { unit } });
const inGrid = (area: string) => ({ place: { area } });

export const logins: readonly Login[] = [
  { login: 'admin', name: '管理员', zh: '系统管理员', en: 'system administrator', role: 'system_admin' },
  {
    login: 'security',
    name: '安全员',
    zh: '安全管理员',
    en: 'security administrator',
    role: 'security_admin',
  },
  { login: 'audit', name: '审计员', zh: '审计管理员', en: 'audit administrator', role: 'audit_admin' },
  {
    login: 'prefecture',
    name: '徐建平',
    zh: '衢州市综治中心',
    en: 'centre of Quzhou',
    role: 'center_officer',
    ...inUnit('prefecture'),
  },
  {
    login: 'county',
    name: '郑丽华',
    zh: '柯城区综治中心',
    en: 'centre of Kecheng district',
    role: 'center_officer',
    ...inUnit('county'),
  },
  {
    login: 'county.dispatcher',
    name: '郑海波',
    zh: '柯城区综治中心调度员',
    en: 'dispatcher, centre of Kecheng district',
    role: 'county_dispatcher',
    ...inUnit('county'),
  },
  {
    login: 'resources',
    name: '舒文',
    zh: '柯城区自然资源和规划局经办人',
    en: 'officer, natural resources bureau of Kecheng district',
    role: 'unit_officer',
    ...inUnit('resources'),
  },
  {
    login: 'leader',
    name: '徐立新',
    zh: '航埠镇分管领导',
    en: 'leader, Hangbu town',
    role: 'leader',
    ...inUnit('office'),
  },
  {
    login: 'dispatcher',
    name: '吴晓燕',
    zh: '航埠镇调度员',
    en: 'dispatcher, Hangbu town',
    role: 'dispatcher',
    ...inUnit('office'),
  },
  {
    login: 'duty.chief',
    name: '周志强',
    zh: '航埠镇值班长',
    en: 'duty chief, Hangbu town',
    role: 'duty_chief',
    ...inUnit('office'),
  },
  {
    login: 'verifier',
    name: '何敏',
    zh: '航埠镇核查员',
    en: 'verifier, Hangbu town',
    role: 'verifier',
    ...inUnit('office'),
  },
  {
    login: 'mediator',
    name: '姜国庆',
    zh: '航埠镇人民调解员',
    en: "people's mediator, Hangbu town",
    role: 'peoples_mediator',
    ...inUnit('mediation'),
  },
  {
    login: 'platform.lead',
    name: '叶青',
    zh: '航埠镇综治工作平台',
    en: 'governance platform, Hangbu town',
    role: 'platform_lead',
    ...inUnit('platform'),
  },
  {
    login: 'enforcement.lead',
    name: '杜鹏',
    zh: '航埠镇综合执法平台',
    en: 'enforcement platform, Hangbu town',
    role: 'platform_lead',
    ...inUnit('enforcement'),
  },
  {
    login: 'enforcement',
    name: '毛俊',
    zh: '航埠镇综合执法中队经办人',
    en: 'officer, enforcement squad of Hangbu town',
    role: 'unit_officer',
    ...inUnit('enforcementTeam'),
  },
  {
    login: 'grid.leader',
    name: '毛水根',
    zh: '殿前村第一网格 网格长',
    en: 'grid leader, Dianqian grid 1',
    role: 'grid_leader',
    ...inGrid(dianqianGrid),
  },
  {
    login: 'grid.worker',
    name: '余春梅',
    zh: '殿前村第一网格 专职网格员',
    en: 'full-time worker, Dianqian grid 1',
    role: 'full_time_grid_worker',
    ...inGrid(dianqianGrid),
  },
  {
    login: 'part.worker',
    name: '方土根',
    zh: '殿前村第一网格 兼职网格员',
    en: 'part-time worker, Dianqian grid 1',
    role: 'part_time_grid_worker',
    ...inGrid(dianqianGrid),
  },
  {
    login: 'grid.supervisor',
    name: '程伟',
    zh: '殿前村第一网格 网格指导员',
    en: 'supervisor, Dianqian grid 1',
    role: 'grid_supervisor',
    ...inGrid(dianqianGrid),
  },
  {
    login: 'other.dispatcher',
    name: '汪洁',
    zh: '石梁镇调度员',
    en: 'dispatcher, Shiliang town',
    role: 'dispatcher',
    ...inUnit('otherOffice'),
  },
  {
    login: 'other.worker',
    name: '祝小军',
    zh: '石梁镇专职网格员',
    en: 'full-time worker, Shiliang town',
    role: 'full_time_grid_worker',
    ...inGrid(shiliangGrid),
  },
];

interface TownUnit {
  kind: UnitKind;
  name: string;
  area: string;
  platform?: Platform;
}

// biome-ignore format: a table is read by its columns
const units: Record<string, TownUnit> = {
  prefecture: { kind: 'comprehensive_governance_center', name: '衢州市综治中心', area: '3308' },
  county: { kind: 'comprehensive_governance_center', name: '柯城区综治中心', area: county },
  office: { kind: 'command_office', name: '航埠镇综合信息指挥室', area: hangbu },
  platform: { kind: 'platform', name: '航埠镇综治工作平台', area: hangbu, platform: 'comprehensive_governance' },
  market: { kind: 'platform', name: '航埠镇市场监管平台', area: hangbu, platform: 'market_supervision' },
  enforcement: { kind: 'platform', name: '航埠镇综合执法平台', area: hangbu, platform: 'integrated_enforcement' },
  service: { kind: 'platform', name: '航埠镇便民服务平台', area: hangbu, platform: 'public_service' },
  enforcementTeam: { kind: 'stationed_branch', name: '航埠镇综合执法中队', area: hangbu },
  police: { kind: 'stationed_branch', name: '航埠派出所', area: hangbu },
  marketOffice: { kind: 'stationed_branch', name: '航埠镇市场监管所', area: hangbu },
  resources: { kind: 'county_department', name: '柯城区自然资源和规划局', area: county },
  mediation: { kind: 'mediation_committee', name: '航埠镇人民调解委员会', area: hangbu },
  committee: { kind: 'village_committee', name: '殿前村村民委员会', area: '330802101211' },
  otherOffice: { kind: 'command_office', name: '石梁镇综合信息指挥室', area: shiliang },
};

/** Loads the demo town once, in one transaction: all of it or nothing. */
export async function ensureDemo(
  doors: Doors,
  projectDir: string,
  say: (line: string) => void,
): Promise<void> {
  const loaded = await doors.read({ system: 'system.start' }, {}, (tx) =>
    findAccount(tx, { login: 'admin' }),
  );
  if (loaded) return;
  const passwordHash = await hashPassword(password);
  const csv = await areasWithGrids(join(projectDir, 'data/areas-quzhou.csv'));
  await doors.write({ system: 'system.start' }, {}, async (tx) => {
    await importAreas(tx, Readable.from(csv));
    await setBoundary(tx, dianqianGrid, { geometry: dianqianBoundary, version: undefined });
    await settle(tx, passwordHash);
  });
  say('已载入演示数据:柯城区 · demo town loaded: Kecheng district');
}

async function settle(tx: Tx, passwordHash: string): Promise<void> {
  const unitIds = new Map<string, string>();
  for (const [key, unit] of Object.entries(units)) unitIds.set(key, (await createUnit(tx, unit)).id);
  for (const { login, name, role, place } of logins) {
    const { id } = await createStaff(tx, { name, login, passwordHash });
    const where = place === undefined ? {} : 'unit' in place ? { unitId: unitIds.get(place.unit)! } : place;
    await appoint(tx, { staffId: id, role, ...where, from: '2016-01-01' });
  }
}

/** The rows of 柯城区 and those above it, with two grids in each village. */
async function areasWithGrids(file: string): Promise<string[]> {
  const rows: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    const [code = '', name = ''] = line.split(',');
    if (rows.length === 0 || county.startsWith(code) || code.startsWith(county)) rows.push(`${line}\n`);
    if (code.startsWith(county) && code.length === 12) rows.push(...gridsOf(code, name));
  }
  return rows;
}

const gridsOf = (village: string, name: string): string[] =>
  ['一', '二'].map(
    (nth, i) =>
      `${village}00${i + 1},${name.replace(/(村|居)?委会$/, (_all, kind) => (kind === '村' ? '村' : ''))}第${nth}网格,${village},grid\n`,
  );
