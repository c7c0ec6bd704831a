import { holds } from '../../kernel/area-code.ts';
import type { Label } from '../../kernel/enum.ts';
import { type Fault, kinds, type ProblemCode } from '../../kernel/problem.ts';
import type { Role } from '../../kernel/role.ts';
import { CaseMajor, Urgency } from '../catalogue/contract.ts';
import { type RoutingOutcome, RoutingProblem, type RoutingRuleEntry } from './contract.ts';

/** Who keeps the rules of his area. */
export const keepers = ['system_admin', 'duty_chief', 'county_dispatcher'] as const satisfies readonly Role[];

/** Who may read rules, and try where a case would go. */
export const readers = [
  ...keepers,
  'dispatcher',
  'leader',
  'center_officer',
] as const satisfies readonly Role[];

interface Held {
  role: Role;
  /** The subtrees that the post shows whole. */
  areas: readonly string[];
}

const isOneOf = (roles: readonly Role[], role: Role) => roles.includes(role);

/** Are the rules of this area his to keep? A role held in one place keeps nothing in another. */
export const mayKeep = (posts: readonly Held[], area: string): boolean =>
  posts.some(
    ({ role, areas }) =>
      role === 'system_admin' || (isOneOf(keepers, role) && areas.some((own) => holds(own, area))),
  );

/** May he read them? Those of the county above a township route its cases too. */
export const mayRead = (posts: readonly Held[], area: string): boolean =>
  posts.some(
    ({ role, areas }) =>
      role === 'system_admin' ||
      (isOneOf(readers, role) && areas.some((own) => holds(own, area) || holds(area, own))),
  );

/** A rule as it is kept. */
export interface Rule {
  id: string;
  area: string;
  position: number;
  typePrefix: string | null;
  within: string | null;
  urgency: readonly Urgency[] | null;
  unitId: string;
  staffId: string | null;
}

export interface Named {
  id: string;
  name: string;
}

/** What is so today of everything that rules name; what is missing here does not exist. */
export interface RoutingFacts {
  units: ReadonlyMap<string, { name: string; area: string; isClosed: boolean }>;
  staff: ReadonlyMap<string, { name: string; posts: readonly { unitId: string | null; area: string }[] }>;
  /** Is the area in force? */
  areas: ReadonlyMap<string, boolean>;
  /** Is the four-digit type in use? */
  types: ReadonlyMap<string, boolean>;
}

type Naming = Pick<Rule, 'typePrefix' | 'within' | 'unitId' | 'staffId'>;

/** What is stale about a rule of this area. */
export function problemsOf(rule: Naming, area: string, facts: RoutingFacts): RoutingProblem[] {
  const unit = facts.units.get(rule.unitId);
  const isRetired = (code: string) => facts.areas.get(code) === false;
  const found: [RoutingProblem, boolean][] = [
    ['unit_closed', !unit || unit.isClosed],
    ['staff_without_post', rule.staffId !== null && !worksFor(rule.staffId, rule.unitId, facts)],
    ['area_retired', isRetired(area) || (rule.within !== null && isRetired(rule.within))],
    ['type_retired', rule.typePrefix !== null && facts.types.get(rule.typePrefix) === false],
  ];
  return found.filter(([, applies]) => applies).map(([problem]) => problem);
}

/** A post in the unit, or in a grid of the unit's area: a village committee has its grid workers. */
function worksFor(staffId: string, unitId: string, facts: RoutingFacts): boolean {
  const unit = facts.units.get(unitId);
  return (facts.staff.get(staffId)?.posts ?? []).some(
    (post) => post.unitId === unitId || (unit && post.unitId === null && holds(unit.area, post.area)),
  );
}

const placeOf: Record<RoutingProblem, keyof RoutingRuleEntry> = {
  unit_closed: 'unitId',
  staff_without_post: 'staffId',
  area_retired: 'within',
  type_retired: 'typePrefix',
  no_platform_unit: 'unitId',
};

interface Draft extends Naming {
  id: string;
}

/** Everything that keeps a list from being saved, rule by rule. */
export function faultsOf(drafts: readonly Draft[], area: string, facts: RoutingFacts): Fault[] {
  const seen = new Set<string>();
  return drafts.flatMap((draft, i) => {
    const at = (member: keyof RoutingRuleEntry, code: string, detail: Label): Fault => ({
      pointer: `/rules/${i}/${member}`,
      code,
      detail,
    });
    const twice = seen.has(draft.id) ? [at('id', 'duplicate-id', duplicate)] : [];
    seen.add(draft.id);
    const wrong = referenceFaults(draft, area, facts).map(([member, code, detail]) =>
      at(member, code, detail),
    );
    const told = new Set(wrong.map(({ pointer }) => pointer));
    const stale = problemsOf(draft, area, facts)
      .map((problem) => at(placeOf[problem], problem.replaceAll('_', '-'), RoutingProblem.labels[problem]))
      .filter(({ pointer }) => !told.has(pointer));
    return [...twice, ...wrong, ...stale];
  });
}

const duplicate: Label = { zh: 'id 重复', en: 'The id appears twice' };
const outsideCounty: Label = { zh: '单位不在本县', en: 'The unit lies outside the county' };
const outsideArea: Label = { zh: '不在规则所属区域内', en: 'It lies outside the area of the list' };
const unknown = (code: ProblemCode): Label => ({ zh: kinds[code].zh, en: kinds[code].en });

type Reference = [keyof RoutingRuleEntry, string, Label];

function referenceFaults(draft: Naming, area: string, facts: RoutingFacts): Reference[] {
  const { typePrefix, within, unitId } = draft;
  const missing = (member: keyof RoutingRuleEntry): Reference => [
    member,
    'unknown-reference',
    unknown('unknown-reference'),
  ];
  const unit = facts.units.get(unitId);
  const found: Reference[] = [];
  if (typePrefix !== null && !isType(typePrefix, facts)) found.push(missing('typePrefix'));
  if (within !== null && !holds(area, within)) found.push(['within', 'outside-area', outsideArea]);
  else if (within !== null && !facts.areas.has(within)) found.push(missing('within'));
  if (!unit) found.push(missing('unitId'));
  else if (!holds(countyOf(area), unit.area)) found.push(['unitId', 'outside-county', outsideCounty]);
  return found;
}

const isType = (prefix: string, { types }: RoutingFacts) =>
  prefix.length === 2 ? CaseMajor.is(prefix) : types.has(prefix);

export const townshipOf = (area: string): string => area.slice(0, 9);
export const countyOf = (area: string): string => area.slice(0, 6);

/** The case for which a unit is looked for. */
export interface Asked {
  typeCode: string;
  area: string;
  urgency: Urgency;
  /** The open unit of the type's platform in the township. */
  platformUnit: string | null;
}

interface RuleReference {
  id: string;
  position: number;
  area: string;
}

export interface Decision {
  outcome: RoutingOutcome;
  unitId: string | null;
  staffId: string | null;
  rule: RuleReference | null;
  why: { rule: RuleReference | null; matched: boolean; because: Label }[];
  problems: RoutingProblem[];
}

export type JudgedRule = Rule & { problems: readonly RoutingProblem[] };

/**
 * The first rule that fits decides: those of the township before those of the county, each in its order. One that
 * fits and is broken decides too, that nobody is proposed: to pass over it would send the case elsewhere in silence.
 */
export function decideRoute(rules: readonly JudgedRule[], asked: Asked): Decision {
  const inOrder = rules
    .filter(({ area }) => holds(area, asked.area))
    .toSorted((a, b) => b.area.length - a.area.length || a.position - b.position);
  const first = inOrder.findIndex((rule) => misfit(rule, asked) === undefined);
  const passed = first === -1 ? inOrder : inOrder.slice(0, first);
  const why = passed.map((rule) => ({
    rule: referTo(rule),
    matched: false,
    because: misfit(rule, asked)!,
  }));
  const rule = inOrder[first];
  return rule ? byRule(rule, why) : byDefault(asked, why);
}

const referTo = ({ id, position, area }: Rule): RuleReference => ({ id, position, area });

/** Why a rule does not fit, or nothing when it does. */
function misfit({ typePrefix, within, urgency }: Rule, asked: Asked): Label | undefined {
  const { typeCode, area } = asked;
  if (typePrefix !== null && !typeCode.startsWith(typePrefix))
    return { zh: `类型 ${typeCode} 不属于 ${typePrefix}`, en: `Type ${typeCode} is not of ${typePrefix}` };
  if (within !== null && !holds(within, area))
    return { zh: `区域 ${area} 不在 ${within} 内`, en: `Area ${area} is not within ${within}` };
  if (urgency !== null && !urgency.includes(asked.urgency)) {
    const wanted = (language: keyof Label) => urgency.map((code) => Urgency.labels[code][language]);
    const { zh, en } = Urgency.labels[asked.urgency];
    return {
      zh: `紧急程度“${zh}”不是 ${wanted('zh').join('、')}`,
      en: `Urgency ${en} is not ${wanted('en').join(' or ')}`,
    };
  }
  return undefined;
}

const breaking: readonly RoutingProblem[] = ['unit_closed', 'staff_without_post'];
const fits: Label = { zh: '类型、区域、紧急程度都符合', en: 'Type, area and urgency fit' };

function byRule(rule: JudgedRule, why: Decision['why']): Decision {
  const broken = rule.problems.filter((problem) => breaking.includes(problem));
  const problems = [...rule.problems];
  if (broken.length === 0) {
    const reason = { rule: referTo(rule), matched: true, because: fits };
    const { unitId, staffId } = rule;
    return { outcome: 'by_rule', unitId, staffId, rule: referTo(rule), why: [...why, reason], problems };
  }
  const say = (language: keyof Label, and: string) =>
    [fits, ...broken.map((problem) => RoutingProblem.labels[problem])].map((l) => l[language]).join(and);
  const because = { zh: `${say('zh', ';')};规则须更正`, en: `${say('en', '. ')}. The rule must be mended` };
  const reason = { rule: referTo(rule), matched: true, because };
  return { ...nobody, outcome: 'broken', rule: referTo(rule), why: [...why, reason], problems };
}

const nobody = { unitId: null, staffId: null, rule: null };
const toPlatform: Label = {
  zh: '没有规则符合,默认交类型所属平台',
  en: 'No rule fits: by default the platform of the type',
};

function byDefault({ platformUnit }: Asked, why: Decision['why']): Decision {
  const matched = platformUnit !== null;
  const because = matched ? toPlatform : RoutingProblem.labels.no_platform_unit;
  return {
    ...nobody,
    outcome: matched ? 'by_default' : 'none',
    unitId: platformUnit,
    why: [...why, { rule: null, matched, because }],
    problems: matched ? [] : ['no_platform_unit'],
  };
}
