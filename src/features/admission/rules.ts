import { codeLength, holds } from '../../kernel/area-code.ts';
import type { Language } from '../../kernel/problem.ts';
import type { Role } from '../../kernel/role.ts';
import { startOfLocalDay } from '../../kernel/workday.ts';
import type { AdmissionState, AdmissionTier, Checklists } from './contract.ts';

/** Who may ask, for a unit in which he holds one of these posts. */
export const askers = [
  'unit_officer',
  'platform_lead',
  'dispatcher',
  'duty_chief',
  'county_dispatcher',
  'center_officer',
] as const satisfies readonly Role[];

/** Who decides about a list, over whose area he holds one of these posts. */
export const deciders = ['county_dispatcher', 'leader', 'center_officer'] as const satisfies readonly Role[];

/** Who writes checklists; the last two in their own area. */
export const listKeepers = ['system_admin', 'duty_chief', 'leader'] as const satisfies readonly Role[];

interface Held {
  role: Role;
  unitId: string | null;
  areas: readonly string[];
}

const isOneOf = (roles: readonly Role[], role: Role): boolean => roles.includes(role);

/** The post in which someone asks for a unit. */
export const postToAsk = <P extends Held>(posts: readonly P[], unitId: string): P | undefined =>
  posts.find((post) => post.unitId === unitId && isOneOf(askers, post.role));

/** The post in which someone decides about the list of an area. */
export const postToDecide = <P extends Held>(posts: readonly P[], area: string): P | undefined =>
  posts.find((post) => isOneOf(deciders, post.role) && post.areas.some((own) => holds(own, area)));

/** Nobody judges what he or his own unit has asked for. */
export const isOwn = (
  actor: { staffId: string; posts: readonly Held[] },
  asked: { requestedBy: string; unitId: string },
): boolean =>
  asked.requestedBy === actor.staffId || actor.posts.some(({ unitId }) => unitId === asked.unitId);

/** A unit asks for the lists of its own area, those above it and those below it. */
export const concerns = (unitArea: string, listArea: string): boolean =>
  holds(unitArea, listArea) || holds(listArea, unitArea);

export const mayKeepLists = (posts: readonly Held[], area: string): boolean =>
  posts.some(
    ({ role, areas }) =>
      role === 'system_admin' || (isOneOf(listKeepers, role) && areas.some((own) => holds(own, area))),
  );

interface Period {
  state: AdmissionState;
  validFrom: string | null;
  validTo: string | null;
}

/** Is a matter on its list on this day? */
export const isInForce = ({ state, validFrom, validTo }: Period, day: string): boolean =>
  state === 'admitted' && validFrom !== null && validFrom <= day && (validTo === null || validTo > day);

/** What was admitted for today or withdrawn, for one type on the lists that bind one place. */
export interface Listed {
  typeCode: string;
  state: 'admitted' | 'withdrawn';
  reference: string;
  decidedAt: Date;
  validFrom: string;
  withdrawnAt: Date | null;
}

export interface Standing {
  /** The catalogue says that such a matter needs a department. */
  needsDepartment: boolean;
  listed: readonly Listed[];
}

export interface Verdict {
  admitted: boolean;
  /** The decision or list that says so; null where no list is asked. */
  reference: string | null;
}

/** What needs no department may be given downward without a decision of its own. */
export const baseList = '基本准入清单 · base list';

/** From when a decision counts: an admission for a later day from that day. */
const since = ({ decidedAt, validFrom, withdrawnAt }: Listed): number =>
  withdrawnAt?.getTime() ?? Math.max(decidedAt.getTime(), startOfLocalDay(validFrom).getTime());

/** A decision on the very type goes before one on its major, and of several the latest; without any, the base list. */
export function judge(tier: AdmissionTier, { needsDepartment, listed }: Standing): Verdict {
  if (tier === 'township') return { admitted: true, reference: null };
  const [decisive] = listed.toSorted((a, b) => b.typeCode.length - a.typeCode.length || since(b) - since(a));
  if (!decisive) return { admitted: !needsDepartment, reference: baseList };
  return { admitted: decisive.state === 'admitted', reference: decisive.reference };
}

/** The codes of the areas whose lists bind a place: its township's and its county's. */
export const listsOver = (area: string): string[] =>
  [codeLength.county, codeLength.township].filter((n) => n <= area.length).map((n) => area.slice(0, n));

/** 柯城区准〔2025〕3号: one sequence for each list and year. */
export const referenceOf = (areaName: string, year: string, number: number): string =>
  `${areaName}准〔${year}〕${number}号`;

/** Checklists are kept for a grid, or for all grids of a township or county. */
const listLevels: readonly number[] = [codeLength.county, codeLength.township, codeLength.grid];
export const hasLists = (area: string): boolean => listLevels.includes(area.length);

/** The area itself and those above it whose checklists it would inherit. */
export const inheritedFrom = (area: string): string[] =>
  listLevels.filter((n) => n <= area.length).map((n) => area.slice(0, n));

type Text = [zh: string, en: string];

// biome-ignore format: the general checklists, to be read as a table
const general = {
  service: [
    [['人:走访常住与流动人口,更新信息', 'People: visit residents and newcomers, keep their data current'],       ['孤寡老人、留守儿童、残疾人等优先', 'The old who live alone, children left behind and the disabled first']],
    [['事:排查上报矛盾纠纷、治安、环境等事件', 'Events: find and report disputes, public order and environment matters'], ['小事就地调处,其余即时上报', 'Settle small ones on the spot, report the rest at once']],
    [['物:巡查道路、路灯、井盖、消防等公共设施', 'Things: check roads, lamps, manhole covers, fire equipment'],    undefined],
    [['地:巡查河道、山塘、林地、农田', 'Land: patrol rivers, ponds, woods and fields'],                            ['重点看排污、倾倒、焚烧和火情', 'Above all discharges, dumping, burning and fires']],
    [['场所:走访出租房、沿街商铺、小企业和校园周边', 'Premises: visit lettings, shops, small firms, school surroundings'], ['发现隐患只报告,执法由部门', 'Report hazards; enforcement is for departments']],
  ],
  duties: {
    grid_leader: [
      [['对网格内事务负总责,统筹安排工作', 'Answers for everything in the grid and allots its work'], undefined],
      [['审签网格自办事件', 'Signs off what the grid handled itself'], undefined],
      [['主持矛盾纠纷首次调解', 'Chairs the first mediation of a dispute'], undefined],
    ],
    full_time_grid_worker: [
      [['每日巡查并记录', 'Patrols daily and keeps the record'], undefined],
      [['采集、核对基础信息', 'Collects and checks basic data'], undefined],
      [['上报事件并先期处置', 'Reports events and takes first steps'], undefined],
      [['核查办理结果,回访群众', 'Checks results and visits residents again'], undefined],
    ],
    part_time_grid_worker: [
      [['发现情况及时报告', 'Reports at once what he notices'], undefined],
      [['协助走访、宣传、调解', 'Helps with visits, notices and mediation'], ['无固定工时', 'No fixed hours']],
    ],
    grid_supervisor: [
      [['包联指导网格工作', 'Is stationed with the village and guides the grid'], undefined],
      [['为网格协调部门', 'Brings departments in for the grid'], undefined],
      [['检查质量,督促超期事件', 'Checks quality and urges what is overdue'], undefined],
    ],
  },
} satisfies { service: Row[]; duties: Record<Checklists['duties'][number]['role'], Row[]> };

type Row = [item: Text, note: Text | undefined];

/** The lists of a grid for which nobody has written any. */
export function generalLists(language: Language): Checklists {
  const say = ([zh, en]: Text) => (language === 'zh' ? zh : en);
  const toItem = ([item, note]: Row) => ({ item: say(item), ...(note && { note: say(note) }) });
  const { service, duties } = general;
  return {
    service: service.map((row) => toItem(row as Row)),
    duties: Object.entries(duties).map(([role, rows]) => ({
      role: role as keyof typeof duties,
      items: rows.map((row) => toItem(row as Row)),
    })),
  };
}
