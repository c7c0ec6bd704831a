import { type CodeOf, defineEnum } from './enum.ts';

/** Who can act. A role is always held in a place (a grid, a unit, the area of a client) and acts nowhere else. */
export const Role = defineEnum('Role', {
  system_admin: { zh: '系统管理员', en: 'System administrator' },
  security_admin: { zh: '安全管理员', en: 'Security administrator' },
  audit_admin: { zh: '审计管理员', en: 'Audit administrator' },
  center_officer: { zh: '中心工作人员', en: 'Centre officer' },
  county_dispatcher: { zh: '县级中心调度员', en: 'County dispatcher' },
  leader: { zh: '乡镇(街道)领导', en: 'Township leader' },
  duty_chief: { zh: '值班长', en: 'Duty chief' },
  dispatcher: { zh: '指挥室调度员', en: 'Dispatcher' },
  verifier: { zh: '核查员', en: 'Verifier' },
  platform_lead: { zh: '平台负责人', en: 'Platform lead' },
  unit_officer: { zh: '单位经办人', en: 'Officer of a unit' },
  peoples_mediator: { zh: '人民调解员', en: "People's mediator" },
  grid_leader: { zh: '网格长', en: 'Grid leader' },
  full_time_grid_worker: { zh: '专职网格员', en: 'Full-time grid worker' },
  part_time_grid_worker: { zh: '兼职网格员', en: 'Part-time grid worker' },
  grid_supervisor: { zh: '网格指导员', en: 'Grid supervisor' },
  api_client: { zh: 'API 客户端', en: 'Client of the API' },
});
export type Role = CodeOf<typeof Role>;

/** 一长三员: the four posts of a grid. */
export const gridRoles = [
  'grid_leader',
  'full_time_grid_worker',
  'part_time_grid_worker',
  'grid_supervisor',
] as const satisfies readonly Role[];

export const isGridRole = (role: Role): role is (typeof gridRoles)[number] =>
  (gridRoles as readonly Role[]).includes(role);

/** Held in a unit that is given cases: they show those, and not the unit's area. */
const unitRoles = ['platform_lead', 'unit_officer', 'peoples_mediator'] as const satisfies readonly Role[];

export const isUnitRole = (role: Role): boolean => (unitRoles as readonly Role[]).includes(role);

/** 三员: who runs the service, who guards it and who watches both. Held nowhere, by three people, and none sees a case. */
export const adminRoles = [
  'system_admin',
  'security_admin',
  'audit_admin',
] as const satisfies readonly Role[];

export type AdminRole = (typeof adminRoles)[number];

export const isAdminRole = (role: Role): role is AdminRole => (adminRoles as readonly Role[]).includes(role);

/** Every role that is held as a post: a client of the API has its own from its registration, and nobody is appointed to it. */
export const postRoles = Role.codes.filter((role) => role !== 'api_client');

/** Every post that works with cases: all but the administrators. */
export const caseRoles = postRoles.filter((role) => !isAdminRole(role));
