import type { Random } from '../bench/random.ts';
import type { Contract, Schema } from './document.ts';
import { nastyDates, nastyNumbers, nastyTexts } from './nasty.ts';

/** A body changed in one place, as text: some of what goes wrong cannot be said with JSON.stringify. */
export interface Mutated {
  text: string;
  /** What was done, and where. */
  note: string;
}

interface Place {
  path: (string | number)[];
  value: unknown;
  schema: Schema;
  isRequired: boolean;
}

/** Every place of a value that a schema speaks of, the whole included. */
function placesOf(
  contract: Contract,
  value: unknown,
  schema: Schema,
  path: Place['path'] = [],
  isRequired = true,
): Place[] {
  const whole = contract.resolve(schema);
  const here = { path, value, schema: whole, isRequired };
  if (Array.isArray(value)) {
    const itemSchema = (i: number): Schema => whole.prefixItems?.[i] ?? whole.items ?? {};
    return [
      here,
      ...value.slice(0, 3).flatMap((item, i) => placesOf(contract, item, itemSchema(i), [...path, i])),
    ];
  }
  if (value === null || typeof value !== 'object') return [here];
  return [
    here,
    ...Object.entries(value).flatMap(([name, inner]) =>
      placesOf(
        contract,
        inner,
        whole.properties?.[name] ?? {},
        [...path, name],
        whole.required?.includes(name),
      ),
    ),
  ];
}

/** Stands for a text that is put in as it is. */
const mark = '\u0001';
const verbatim = (text: string): string => `${mark}${Buffer.from(text).toString('base64')}${mark}`;
const marked = /"\\u0001([^"]*)\\u0001"/g;
const write = (value: unknown): string =>
  JSON.stringify(value).replaceAll(marked, (_all, text: string) => Buffer.from(text, 'base64').toString());

/** Changes one place, so that the text is another. */
export function mutate(contract: Contract, value: unknown, schema: Schema, random: Random): Mutated {
  const places = placesOf(contract, value, schema);
  const before = JSON.stringify(value);
  for (;;) {
    const place = random.pick(places);
    const { note, replaced, text } = random.pick(waysFor(place, random))();
    const changed = text ? text(before) : write(put(value, place.path, replaced));
    if (changed !== before) return { text: changed, note: `${note} at /${place.path.join('/')}` };
  }
}

interface Change {
  note: string;
  /** In place of what stood there; undefined takes it away. */
  replaced?: unknown;
  /** A change of the whole text. */
  text?: (whole: string) => string;
}

const becomes = (note: string, replaced: unknown) => (): Change => ({ note, replaced });

function waysFor({ path, value, schema, isRequired }: Place, random: Random): (() => Change)[] {
  const others = [null, true, 7, 'x', [], {}, [value], { value }].filter(
    (one) => typeof one !== typeof value || one === null,
  );
  const ways = [
    becomes('another type', random.pick(others)),
    becomes('null', null),
    becomes('deep nesting', verbatim('['.repeat(40) + ']'.repeat(40))),
    () => ({
      note: 'the first member twice',
      text: (whole: string) => whole.replace(/^\{("[^"]*":)/, '{$1null,$1'),
    }),
  ];
  if (path.length > 0 && typeof path.at(-1) === 'string')
    ways.push(becomes(isRequired ? 'a required member left out' : 'a member left out', undefined));
  if (typeof value === 'string') ways.push(...forTexts(value, schema, random));
  if (typeof value === 'number') ways.push(...forNumbers(schema, random));
  if (Array.isArray(value)) ways.push(...forLists(value, schema));
  else if (value !== null && typeof value === 'object') ways.push(...forObjects(value, random));
  return ways;
}

const forTexts = (value: string, schema: Schema, random: Random) => {
  const { minLength = 0, maxLength } = schema;
  const nasty = becomes('a nasty text', random.pick(nastyTexts));
  return [
    nasty,
    nasty,
    becomes('a nasty text inside', `${value.slice(0, 3)}${random.pick(nastyTexts)}`),
    becomes('half of it', value.slice(0, value.length / 2)),
    becomes('twice', value + value),
    becomes('a nasty date', random.pick(nastyDates)),
    ...(schema.format?.startsWith('date') ? [becomes('a nasty date', random.pick(nastyDates))] : []),
    ...(schema.enum
      ? [becomes('another code', `${value}_x`), becomes('upper case', value.toUpperCase())]
      : []),
    ...(maxLength === undefined
      ? []
      : [
          becomes('one too long', '网'.repeat(maxLength + 1)),
          becomes('just long enough', '网'.repeat(maxLength)),
        ]),
    ...(minLength > 0 ? [becomes('one too short', 'a'.repeat(minLength - 1))] : []),
  ];
};

const forNumbers = ({ minimum, maximum }: Schema, random: Random) => {
  const nasty = becomes('a nasty number', verbatim(random.pick(nastyNumbers)));
  return [
    nasty,
    nasty,
    becomes('as a text', '7'),
    ...(minimum === undefined
      ? []
      : [becomes('below the least', minimum - 1), becomes('the least', minimum)]),
    ...(maximum === undefined ? [] : [becomes('above the most', maximum + 1), becomes('the most', maximum)]),
  ];
};

const forLists = (value: unknown[], { minItems = 0, maxItems = 200 }: Schema) => {
  const filled = (n: number) => Array.from({ length: n }, () => value[0] ?? 'x');
  return [
    becomes('one too many', filled(maxItems + 1)),
    becomes('the same again', [...value, ...value]),
    ...(minItems > 0 ? [becomes('one too few', filled(minItems - 1))] : []),
    becomes('a hole', [null, ...value]),
  ];
};

const forObjects = (value: Schema, random: Random) => [
  becomes('a member too many', { ...value, unheardOf: 1 }),
  becomes(
    'a dangerous member',
    verbatim(JSON.stringify(value).replace(/^\{/, '{"__proto__":{"a":1},').replace(/,}$/, '}')),
  ),
  becomes('a nasty name', { ...value, [random.pick(nastyTexts)]: 1 }),
  becomes('emptied', {}),
  becomes('many members', Object.fromEntries(Array.from({ length: 1_200 }, (_, i) => [`m${i}`, i]))),
];

/** A copy with one place changed. */
function put(value: unknown, path: Place['path'], replaced: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return replaced === undefined ? {} : replaced;
  const inner = put((value as Schema)[first], rest, replaced);
  if (rest.length === 0 && replaced === undefined)
    return Object.fromEntries(Object.entries(value as Schema).filter(([name]) => name !== first));
  if (Array.isArray(value)) return value.map((item, i) => (i === first ? inner : item));
  return { ...(value as Schema), [first]: inner };
}
