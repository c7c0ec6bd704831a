import { secretsOf } from '../../src/features/identity/provider.ts';
import type { Schema } from './document.ts';

/** What members of one object have to do with each other, which no JSON Schema of the document says. */
interface Entangled {
  /** Objects whose schema has all of these members. */
  members: readonly string[];
  /** Optional ones that are always made, for `mend` to leave out. */
  made?: readonly string[];
  mend(object: Schema, schema: Schema): Schema;
}

const lengths = [2, 4, 6, 9, 12, 15, 18];

// biome-ignore format: one entry a rule
const rules: readonly Entangled[] = [
  { members: ['handlerId', 'unitId'], made: ['handlerId', 'unitId'], mend: (sent) => leave(sent, /[0-7]$/.test(sent.unitId) ? 'unitId' : 'handlerId') },
  { members: ['name', 'login', 'password'], mend: (sent) => (sent.login === undefined || sent.password === undefined ? leave(sent, 'login', 'password') : sent) },
  { members: ['kind', 'area', 'platform'], mend: (sent) => (sent.kind === 'platform' ? sent : leave(sent, 'platform')) },
  { members: ['admit', 'validFrom', 'validTo'], mend: (sent) => (sent.admit ? sent : leave(sent, 'validFrom', 'validTo')) },
  { members: ['value', 'unit'], mend: (sent) => (sent.value === null || sent.unit === null ? { ...sent, value: null, unit: null } : sent) },
  { members: ['summerFrom', 'summerTo'], mend: (sent) => ({ ...sent, summerFrom: Math.min(sent.summerFrom, sent.summerTo), summerTo: Math.max(sent.summerFrom, sent.summerTo), winter: sessions(sent.winter), summer: sessions(sent.summer) }) },
  { members: ['service', 'duties'], mend: (sent) => ({ ...sent, duties: [...new Map(sent.duties.map((one: Schema) => [one.role, one])).values()] }) },
  ...[['area', 'tier', 'basis'], ['area', 'staffId', 'reason'], ['area', 'kind', 'checkedBy']].map((members) => ({ members, mend: inTownshipOrCounty })),
  { members: ['kind', 'ground'], made: ['ground'], mend: (sent) => (sent.kind === 'erasure' ? sent : leave(sent, 'ground')) },
  ...[['reason'], ['kind', 'checkedBy']].map((members) => ({ members: ['phone', 'idNumber', ...members], made: ['phone', 'idNumber'], mend: (sent: Schema) => leave(sent, /[0-4]$/.test(sent.phone) ? 'phone' : 'idNumber') })),
  { members: ['typeCode', 'area', 'urgency'], mend: (sent, { properties }) => (properties.title ? sent : { ...sent, area: sent.area.padEnd(9, '1') }) },
  { members: ['allowedFrom'], mend: (sent) => (sent.allowedFrom ? { ...sent, allowedFrom: sent.allowedFrom.map((_: unknown, i: number) => `10.${i}.0.0/16`) } : sent) },
  { members: ['flow', 'code', 'state'], mend: (sent) => ({ ...sent, state: secretsOf(sent.flow).state }) },
  { members: ['code', 'parentCode', 'level'], made: ['parentCode'], mend: below },
];

/** Members to be made although the schema lets them be absent. */
export const madeAnyway = (schema: Schema): readonly string[] =>
  rulesFor(schema).flatMap(({ made = [] }) => made);

/** The object, with what contradicts itself set right. */
export const consistent = (object: Schema, schema: Schema): Schema =>
  rulesFor(schema).reduce((mended, rule) => rule.mend(mended, schema), object);

const rulesFor = ({ properties = {} }: Schema): readonly Entangled[] =>
  rules.filter(({ members }) => members.every((member) => member in properties));

const leave = (object: Schema, ...names: string[]): Schema =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

function inTownshipOrCounty(sent: Schema): Schema {
  const { area } = sent;
  return { ...sent, area: area.length >= 9 ? area.slice(0, 9) : area.padEnd(6, '1') };
}

/** An area of the level below its parent's. */
function below(sent: Schema): Schema {
  const parentCode: string | null = sent.parentCode?.slice(0, lengths.at(-2)) ?? null;
  const at = lengths.indexOf(parentCode?.length ?? 0) + 1;
  const own = String(sent.code)
    .slice(-3)
    .padStart(3, '7')
    .slice(0, lengths[at]! - (parentCode?.length ?? 0));
  const level = ['province', 'prefecture_city', 'county', 'township', 'village', 'grid', 'micro_grid'][at];
  return { ...sent, parentCode, level, code: `${parentCode ?? ''}${own}` };
}

/** Times in order, in pairs. */
function sessions(list: Schema[]): Schema[] {
  const times = [...new Set(list.flatMap(({ opens, closes }) => [opens, closes]))].sort();
  const pairs = times.slice(0, times.length - (times.length % 2));
  return pairs.length === 0
    ? [{ opens: '08:30', closes: '12:00' }]
    : pairs.flatMap((opens, i) => (i % 2 === 0 ? [{ opens, closes: pairs[i + 1] }] : []));
}
