import type { Fault } from '../../kernel/problem.ts';
import { day } from '../../kernel/shape.ts';
import { addLimit, type Calendar, type Limit, type LimitUnit } from '../../kernel/workday.ts';
import {
  CaseMajor,
  type CaseTypeChange,
  type FieldsSchema,
  type SeverityLevel,
  Urgency,
} from './contract.ts';
import type { CaseTypeRow } from './tables.ts';

/** What a case type says about time; a `null` resolve limit is set by command, case by case. */
export interface TypeLimits {
  urgency: Urgency;
  response: Limit;
  resolve: Limit | null;
}

/** A due time with the unit of the limit that set it: a pause moves each unit in its own way. */
export type Due = { dueAt: Date; unit: LimitUnit; value: number } | { dueAt: null; unit: null; value: null };

interface Row {
  accept: Limit;
  response: Limit;
  onSite: Limit | null;
  resolve: Record<SeverityLevel, Limit | null>;
}

const min = (value: number): Limit => ({ value, unit: 'min' });
const ch = (value: number): Limit => ({ value, unit: 'ch' });
const wh = (value: number): Limit => ({ value, unit: 'wh' });
const wd = (value: number): Limit => ({ value, unit: 'wd' });

// biome-ignore format: the default limits, to be read as a table
const matrix: Record<Urgency, Row> = {
  critical: { accept: min(10), response: min(10), onSite: min(30),  resolve: { general: ch(4), relatively_major: ch(8),  major: ch(24), extraordinarily_major: null } },
  urgent:   { accept: min(30), response: ch(1),   onSite: ch(2),    resolve: { general: wd(1), relatively_major: wd(2),  major: wd(5),  extraordinarily_major: null } },
  normal:   { accept: wh(2),   response: wh(4),   onSite: wd(1),    resolve: { general: wd(3), relatively_major: wd(5),  major: wd(10), extraordinarily_major: wd(15) } },
  low:      { accept: wd(1),   response: wd(1),   onSite: null,     resolve: { general: wd(7), relatively_major: wd(10), major: wd(15), extraordinarily_major: wd(15) } },
};

/** How long a report may wait for acceptance. */
export function acceptLimit(urgency: Urgency): Limit {
  return matrix[urgency].accept;
}

/** How long after signing the handler may take to be on site; null where nobody need go. */
export function onSiteLimit(urgency: Urgency): Limit | null {
  return matrix[urgency].onSite;
}

/** The limits of a case that has no type of its own to go by. */
export function matrixLimits(urgency: Urgency, severity: SeverityLevel) {
  const { response, resolve } = matrix[urgency];
  return { response, resolve: resolve[severity] };
}

const isRaised = (urgency: Urgency, type: TypeLimits) =>
  Urgency.codes.indexOf(urgency) > Urgency.codes.indexOf(type.urgency);

function dueBy(calendar: Calendar, from: Date, limit: Limit | null): Due {
  if (!limit) return { dueAt: null, unit: null, value: null };
  return { dueAt: addLimit(calendar, from, limit), unit: limit.unit, value: limit.value };
}

/** Instants are compared, not units: before a holiday 3 wd end after 7 cd. No due time is later than any. */
const instantOf = (due: Due) => due.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
const earlier = (own: Due, other: Due) => (instantOf(other) < instantOf(own) ? other : own);
const later = (own: Due, other: Due) => (instantOf(other) > instantOf(own) ? other : own);

/** When the case must be resolved. Urgency above the type's can only bring it forward, severity above
 * `general` only push it back; with both raised the matrix decides alone, in whichever order they are applied. */
export function resolveDue(
  calendar: Calendar,
  type: TypeLimits | undefined,
  urgency: Urgency,
  severity: SeverityLevel,
  from: Date,
): Due {
  const byMatrix = dueBy(calendar, from, matrixLimits(urgency, severity).resolve);
  if (!type) return byMatrix;
  const byType = dueBy(calendar, from, type.resolve);
  const raised = isRaised(urgency, type);
  if (severity === 'general') return raised ? earlier(byType, byMatrix) : byType;
  return raised ? byMatrix : later(byType, byMatrix);
}

/** When the case must be signed for. Severity buys time to resolve, never to respond. */
export function responseDue(
  calendar: Calendar,
  type: TypeLimits | undefined,
  urgency: Urgency,
  severity: SeverityLevel,
  from: Date,
): Due {
  const byMatrix = dueBy(calendar, from, matrixLimits(urgency, severity).response);
  if (!type) return byMatrix;
  const byType = dueBy(calendar, from, type.response);
  return isRaised(urgency, type) ? earlier(byType, byMatrix) : byType;
}

// ── Fields: JSON Schema of a few keywords, none of which can be slow or reach outside. ──

const maxSchemaBytes = 16_384;
const maxDepth = 4;

type Kind = 'object' | 'string' | 'number' | 'integer' | 'boolean';

/** One place of a schema that `schemaFaults` has let through. */
interface Shape {
  type: Kind;
  enum?: unknown[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  format?: 'date';
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: boolean;
}

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isDay = (value: unknown) => day().safeParse(value).success;

const typed: Record<Kind, { holds: (value: unknown) => boolean; keywords: readonly string[] }> = {
  object: { holds: isMembers, keywords: ['properties', 'required', 'additionalProperties'] },
  string: { holds: isText, keywords: ['enum', 'minLength', 'maxLength', 'format'] },
  number: { holds: isNumber, keywords: ['enum', 'minimum', 'maximum'] },
  integer: { holds: Number.isInteger, keywords: ['enum', 'minimum', 'maximum'] },
  boolean: { holds: (value) => typeof value === 'boolean', keywords: ['enum'] },
};
const isKind = (value: unknown): value is Kind => isText(value) && Object.hasOwn(typed, value);

const distinct = (list: unknown, holds: (item: unknown) => boolean): list is unknown[] =>
  Array.isArray(list) && list.every(holds) && new Set(list).size === list.length;
const isLabel = (value: unknown) => isText(value) && value.length <= 200;
const isName = (name: string) => /^[a-z][A-Za-z0-9]{0,39}$/.test(name);

/** What each keyword may say, beside the others of its place. */
const keywords: Record<string, (value: unknown, beside: Members) => boolean> = {
  type: isKind,
  title: isLabel,
  description: isLabel,
  enum: (value, { type }) => distinct(value, typed[type as Kind].holds) && value.length > 0,
  minLength: isCount,
  maxLength: (value, { minLength = 0 }) => isCount(value) && !(value < (minLength as number)),
  minimum: isNumber,
  maximum: (value, { minimum }) => isNumber(value) && !(value < (minimum as number)),
  format: (value) => value === 'date',
  properties: (value) => isMembers(value) && Object.keys(value).every(isName),
  required: (value, { properties }) =>
    distinct(value, (name) => isText(name) && isMembers(properties) && Object.hasOwn(properties, name)),
  additionalProperties: (value) => typeof value === 'boolean',
};
const labels = ['type', 'title', 'description'];

const faultAt = (pointer: string, code: string, zh: string, en: string): Fault => ({
  pointer,
  code,
  detail: { zh, en },
});
const below = (at: string, name: string) => `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Everything that keeps a schema from being one of ours; `{}` says that a type has no fields of its own. */
export function schemaFaults(schema: FieldsSchema, at: string): Fault[] {
  if (Object.keys(schema).length === 0) return [];
  if (Buffer.byteLength(JSON.stringify(schema)) > maxSchemaBytes)
    return [faultAt(at, 'too-large', '超过 16 kB', 'Larger than 16 kB')];
  if (schema.type !== 'object')
    return [faultAt(`${at}/type`, 'not-an-object', '最外层须为 object', 'The outermost type is object')];
  return shapeFaults(schema, at, 1);
}

function shapeFaults(shape: unknown, at: string, depth: number): Fault[] {
  if (!isMembers(shape) || !isKind(shape.type))
    return [
      faultAt(`${at}/type`, 'unknown-type', kindsListed('类型须为'), kindsListed('The type is one of ')),
    ];
  if (depth > maxDepth)
    return [faultAt(at, 'too-deep', `嵌套超过 ${maxDepth} 层`, `Nested deeper than ${maxDepth}`)];
  const { type } = shape;
  const own = Object.entries(shape).flatMap(([name, value]) => {
    if (!labels.includes(name) && !typed[type].keywords.includes(name))
      return [
        faultAt(below(at, name), 'unknown-keyword', `${type} 不用此关键字`, `Not used with ${type} here`),
      ];
    if (keywords[name]!(value, shape)) return [];
    return [faultAt(below(at, name), 'bad-value', '此关键字的值不合规', 'This keyword cannot say that')];
  });
  if (own.length > 0 || !isMembers(shape.properties)) return own;
  return Object.entries(shape.properties).flatMap(([name, inner]) =>
    shapeFaults(inner, below(`${at}/properties`, name), depth + 1),
  );
}

const kindsListed = (head: string) => `${head}${Object.keys(typed).join('、')}`;

const noFields: Shape = { type: 'object', additionalProperties: false };

/** Everything in which the fields of a case differ from what its type asks for. */
export function checkFields(schema: FieldsSchema, fields: Readonly<Members>): Fault[] {
  const shape = Object.keys(schema).length === 0 ? noFields : (schema as unknown as Shape);
  return valueFaults(shape, fields, '/fields');
}

function valueFaults(shape: Shape, value: unknown, at: string): Fault[] {
  const { type } = shape;
  if (!typed[type].holds(value))
    return [faultAt(at, 'invalid-type', `须为 ${type}`, `It is of type ${type}`)];
  if (shape.enum && !shape.enum.includes(value)) {
    const listed = shape.enum.slice(0, 20).join('、');
    return [faultAt(at, 'invalid-value', `须为 ${listed} 之一`, `One of ${listed}`)];
  }
  if (type === 'object') return memberFaults(shape, value as Members, at);
  if (type === 'string') return textFaults(shape, value as string, at);
  return type === 'boolean' ? [] : boundFaults(shape, value as number, at);
}

function memberFaults(
  { properties = {}, required = [], ...shape }: Shape,
  value: Members,
  at: string,
): Fault[] {
  const absent = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => faultAt(below(at, name), 'required', '此类型须填写', 'This type asks for it'));
  const present = Object.entries(value).flatMap(([name, inner]) => {
    if (Object.hasOwn(properties, name)) return valueFaults(properties[name]!, inner, below(at, name));
    if (shape.additionalProperties ?? true) return [];
    return [faultAt(below(at, name), 'unknown-member', '此类型没有这个字段', 'This type has no such member')];
  });
  return [...absent, ...present];
}

function textFaults({ minLength = 0, maxLength, format }: Shape, text: string, at: string): Fault[] {
  const length = [...text].length;
  if (length < minLength)
    return [faultAt(at, 'too-small', `至少 ${minLength} 字`, `At least ${minLength} characters`)];
  if (maxLength !== undefined && length > maxLength)
    return [faultAt(at, 'too-big', `至多 ${maxLength} 字`, `At most ${maxLength} characters`)];
  if (format && !isDay(text))
    return [faultAt(at, 'invalid-format', '须为日期,如 2026-03-01', 'A date, like 2026-03-01')];
  return [];
}

function boundFaults({ minimum, maximum }: Shape, value: number, at: string): Fault[] {
  if (minimum !== undefined && value < minimum)
    return [faultAt(at, 'too-small', `不小于 ${minimum}`, `At least ${minimum}`)];
  if (maximum !== undefined && value > maximum)
    return [faultAt(at, 'too-big', `不大于 ${maximum}`, `At most ${maximum}`)];
  return [];
}

// ── A county's copy. ──

export interface KnownTypes {
  /** By code: the version on which a change builds. */
  types: ReadonlyMap<string, CaseTypeRow>;
  /** By identifier: the code that holds it. */
  identifiers: ReadonlyMap<string, string>;
}

interface Considered {
  change: CaseTypeChange;
  before: CaseTypeRow | undefined;
  known: KnownTypes;
  /** Identifiers that changes before this one give to a code. */
  held: ReadonlyMap<string | undefined, string>;
  validFrom: string;
  at: string;
}

/** Everything that keeps these changes from being versions of a county's types from a day on. */
export function changeFaults(
  changes: readonly CaseTypeChange[],
  known: KnownTypes,
  validFrom: string,
): Fault[] {
  return changes.flatMap((change, i) => {
    const before = known.types.get(change.code);
    const held = new Map(changes.slice(0, i).map(({ identifier, code }) => [identifier, code]));
    const considered = { change, before, known, held, validFrom, at: `/types/${i}` };
    const isTwice = changes.findIndex(({ code }) => code === change.code) < i;
    return [
      ...(isTwice ? [faultAt(`/types/${i}/code`, 'duplicate', '编码重复', 'This code appears twice')] : []),
      ...identifierFaults(considered),
      ...(before ? [] : missingFaults(considered)),
      ...retirementFaults(considered),
      ...milestoneFaults(considered),
      ...schemaFaults(change.fields ?? {}, `/types/${i}/fields`),
    ];
  });
}

/** An identifier stays with its code: programs of others know the type by it. */
function identifierFaults({ change, before, known, held, at }: Considered): Fault[] {
  const { identifier, code } = change;
  if (identifier === undefined || identifier === before?.identifier) return [];
  if (before)
    return [faultAt(`${at}/identifier`, 'unchangeable', '标识不可更改', 'An identifier never changes')];
  const holder = known.identifiers.get(identifier) ?? held.get(identifier) ?? code;
  if (holder === code) return [];
  return [faultAt(`${at}/identifier`, 'already-exists', `已用于 ${holder}`, `It belongs to ${holder}`)];
}

const askedOfNew = ['identifier', 'zh', 'en', 'platform', 'urgency', 'response', 'resolve'] as const;

const missingFaults = ({ change, at }: Considered): Fault[] =>
  askedOfNew
    .filter((name) => change[name] === undefined)
    .map((name) => faultAt(`${at}/${name}`, 'required', '新增类型须填写', 'A new type needs it'));

function retirementFaults({ change: { retiredOn }, before, validFrom, at }: Considered): Fault[] {
  if (retiredOn == null || retiredOn === before?.retiredOn || retiredOn >= validFrom) return [];
  return [faultAt(`${at}/retiredOn`, 'day-out-of-range', `不早于 ${validFrom}`, `Not before ${validFrom}`)];
}

function milestoneFaults({ change, at }: Considered): Fault[] {
  const names = (change.milestones ?? []).map(({ name }) => name);
  return names.flatMap((name, i) =>
    names.indexOf(name) === i
      ? []
      : [faultAt(`${at}/milestones/${i}/name`, 'duplicate', '节点重复', 'This milestone appears twice')],
  );
}

/** The new version of a type: what it was, and what is said otherwise. A change without faults only. */
export function amend(
  before: CaseTypeRow | undefined,
  { code, response, resolve, ...change }: CaseTypeChange,
  made: Pick<CaseTypeRow, 'county' | 'version' | 'validFrom'>,
): CaseTypeRow {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return {
    ...blankType(code),
    ...before,
    ...said,
    ...(response && { responseValue: response.value, responseUnit: response.unit }),
    ...(resolve !== undefined && {
      resolveValue: resolve?.value ?? null,
      resolveUnit: resolve?.unit ?? null,
    }),
    ...made,
  } as CaseTypeRow;
}

const blankType = (code: string): Partial<CaseTypeRow> => ({
  code,
  major: CaseMajor.codes.find((major) => code.startsWith(major))!,
  flags: [],
  milestones: [],
  note: null,
  ownCode: null,
  gbt31000: null,
  fields: {},
  retiredOn: null,
});
