import fc from 'fast-check';
import { seeded } from '../bench/random.ts';
import { consistent, madeAnyway } from './consistent.ts';
import type { Contract, Schema } from './document.ts';
import { type Known, kindOf, type Pools } from './known.ts';

/** Where a request is made: what it is likely to speak of. */
export interface Scene {
  town: number;
  /** The first id of the path. */
  parent: string | undefined;
  /** Version last seen of what is addressed. */
  version: number | undefined;
  /** Ids of what waits under what is addressed. */
  pending: readonly string[];
  /** What the second factor of whoever asks shows now. */
  code?: string | undefined;
  now: Date;
}

const day = 86_400_000;
const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
const uuid7 = '-7[';
/** Patterns that only keep text readable: any words satisfy them. */
const ofText = new Set(['\\S', '^[^\\p{Cc}]*$']);

/** Builds arbitraries of valid values from the schemas of the document; ids and codes are those that were heard of. */
export class Values {
  scene: Scene = { town: 0, parent: undefined, version: undefined, pending: [], now: new Date(0) };
  private readonly contract: Contract;
  private readonly pools: Pools;
  private readonly made = new Map<string, fc.Arbitrary<unknown>>();

  constructor(contract: Contract, pools: Pools) {
    this.contract = contract;
    this.pools = pools;
  }

  /** Valid values of a schema, alone or in the likeness of an example, which makes sense more often. */
  of(schema: Schema, name: string, owner = '', example?: unknown): fc.Arbitrary<unknown> {
    const key = JSON.stringify([schema, name, owner]);
    const known = this.made.get(key) ?? this.make(schema, name, owner, example);
    this.made.set(key, known);
    return known;
  }

  private make(schema: Schema, name: string, owner: string, example: unknown): fc.Arbitrary<unknown> {
    const any = this.any(schema, name, owner);
    return example === undefined
      ? any
      : fc.oneof(
          { weight: 4, arbitrary: this.like(schema, name, owner, example) },
          { weight: 1, arbitrary: any },
        );
  }

  private any(schema: Schema, name: string, owner: string): fc.Arbitrary<unknown> {
    const whole = this.contract.resolve(schema);
    const { enum: codes, const: only, type, oneOf, anyOf } = whole;
    if (only !== undefined) return fc.constant(only);
    if (codes) return fc.constantFrom(...codes);
    const branches: Schema[] | undefined = oneOf ?? anyOf;
    if (branches) return fc.oneof(...branches.map((branch) => this.of(branch, name, owner)));
    const types: string[] = [type ?? 'object'].flat();
    return fc.oneof(...types.map((one) => this.ofType(one, whole, name, owner)));
  }

  private ofType(type: string, schema: Schema, name: string, owner: string): fc.Arbitrary<unknown> {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return this.integer(schema, name);
      case 'number':
        return fc.double({ min: schema.minimum ?? -180, max: schema.maximum ?? 180, noNaN: true });
      case 'array':
        return this.list(schema, name, owner);
      case 'string':
        return this.string(schema, name, owner);
      default:
        return this.object(schema);
    }
  }

  private object(schema: Schema): fc.Arbitrary<unknown> {
    if (!schema.properties)
      return fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,11}$/), simple, { maxKeys: 4 });
    const members = Object.entries<Schema>(schema.properties).map(
      ([name, inner]) => [name, this.of(inner, name)] as const,
    );
    return fc
      .record(Object.fromEntries(members), {
        requiredKeys: [...new Set([...(schema.required ?? []), ...madeAnyway(schema)])],
        noNullPrototype: true,
      })
      .map((object) => consistent(object, schema));
  }

  private list(schema: Schema, name: string, owner: string): fc.Arbitrary<unknown> {
    if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map((one: Schema) => this.of(one, name)));
    const [least, most] = [schema.minItems ?? 0, schema.maxItems ?? 8];
    const maxLength = Math.max(least, Math.min(most, 4));
    return fc.array(this.of(schema.items, name, owner), { minLength: least, maxLength });
  }

  private integer(
    { minimum = -1_000_000, maximum = 1_000_000 }: Schema,
    name: string,
  ): fc.Arbitrary<unknown> {
    const any = fc.integer({ min: minimum, max: Math.min(maximum, 2_147_483_647) });
    if (minimum >= 1900 && maximum <= 2300)
      return fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 0, max: 1 }).map((n) => this.scene.now.getFullYear() + n) },
        any,
      );
    if (name !== 'version') return any;
    return fc.oneof(
      {
        weight: 9,
        arbitrary: fc.constant(undefined).map(() => Math.max(this.scene.version ?? minimum, minimum)),
      },
      { weight: 1, arbitrary: any },
    );
  }

  /** Of what is known: often the example itself, else mostly what is as long, since the length of a code is its level. */
  private string(schema: Schema, name: string, owner: string, example?: string): fc.Arbitrary<string> {
    const fits = stringFits(schema);
    const fresh = this.fresh(schema, name).filter(fits);
    if (!isNamed(schema, name)) return fresh;
    const kind = kindOf(name, owner);
    const any = ({ value }: Known) => fits(value);
    const alike = ({ value }: Known) =>
      fits(value) && (!/^\d+$/.test(value) || value.length === example?.length);
    return fc.tuple(fc.nat(), fresh, fc.nat(99)).map(([n, other, chance]) => {
      if (chance < 8) return other;
      const { pending, code } = this.scene;
      if (name === 'code' && code !== undefined && fits(code)) return code;
      if (kind === 'item' && pending.length > 0 && chance < 90) return pending[n % pending.length]!;
      if (chance >= 60 && example !== undefined && this.pools.knows(kind, example)) return example;
      const drawn = this.pools.draw(kind, seeded(n), this.scene, example && chance < 88 ? alike : any);
      return drawn?.value ?? other;
    });
  }

  /** What nobody has heard of yet. */
  private fresh({ format, pattern, ...schema }: Schema, name: string): fc.Arbitrary<string> {
    if (format === 'uuid') return pattern ? this.uuid7() : fc.uuid({ version: [4, 7] });
    if (format === 'date') return this.instant().map(isoDay);
    if (format === 'date-time') return this.instant().map((at) => new Date(at).toISOString());
    if (pattern?.startsWith('^\\d{4}-')) return this.instant().map(isoDay);
    if (pattern && !ofText.has(pattern)) return fc.stringMatching(new RegExp(pattern, 'u'));
    const [least, most] = [schema.minLength ?? 0, schema.maxLength ?? 60];
    if (/password/i.test(name)) return fc.stringMatching(/^[A-Z][a-z]{5,9}-\d{4,6}$/);
    return text(least, most);
  }

  private uuid7(): fc.Arbitrary<string> {
    return fc.nat().map((n) => seeded(n).id(this.scene.now.getTime()));
  }

  /** Mostly within some weeks. */
  private instant(): fc.Arbitrary<number> {
    const from = (n: number) => this.scene.now.getTime() + n;
    return fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 3_600_000, max: 30 * day }).map(from) },
      { weight: 4, arbitrary: fc.integer({ min: -60 * day, max: 0 }).map(from) },
      { weight: 1, arbitrary: fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2059, 11, 30) }) },
    );
  }

  /** The example with some members changed, left out or added; what it names is something that is there. */
  private like(schema: Schema, name: string, owner: string, example: unknown): fc.Arbitrary<unknown> {
    const whole = this.contract.resolve(schema);
    if (Array.isArray(example) && whole.items && !whole.prefixItems)
      return fc.tuple(...example.map((one) => this.like(whole.items, name, owner, one)));
    if (typeof example === 'string' && isNamed(whole, name)) return this.string(whole, name, owner, example);
    // A client makes a new one each time.
    if (whole.format === 'uuid') return this.of(schema, name, owner);
    // Examples grow old.
    if (String(whole.format).startsWith('date'))
      return fc.oneof(fc.constant(example), this.of(schema, name, owner));
    if (example === null || typeof example !== 'object' || Array.isArray(example))
      return fc.constant(example);
    if (!whole.properties) return fc.constant(example);
    const needed = [...(whole.required ?? []), ...madeAnyway(whole)];
    const members = Object.entries<Schema>(whole.properties).map(([member, inner]) => {
      const own = member === 'version' ? undefined : (example as Schema)[member];
      const any = this.of(inner, member);
      const absent = {
        weight: needed.includes(member) ? 0 : own !== undefined ? 2 : saysNothing(inner) ? 60 : 9,
        arbitrary: fc.constant(undefined),
      };
      const same = {
        weight: own === undefined ? 0 : 14,
        arbitrary: own === undefined ? any : this.like(inner, member, '', own),
      };
      return [member, fc.oneof(absent, same, { weight: 1, arbitrary: any })] as const;
    });
    return fc
      .record(Object.fromEntries(members), { noNullPrototype: true })
      .map((object) => consistent(withoutAbsent(object), whole));
  }
}

/** Whatever is put there passes, and makes sense to nobody. */
const saysNothing = ({ description: _, ...rest }: Schema): boolean => Object.keys(rest).length === 0;

const withoutAbsent = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

const simple = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.string({ maxLength: 12 }),
);

const patternsOf = (schema: Schema): string[] =>
  [schema, ...(schema.allOf ?? [])].flatMap(({ pattern }: Schema) => pattern ?? []);

/** Whether a text satisfies the schema, as far as texts are concerned. */
export const stringFits = (schema: Schema) => {
  const patterns = patternsOf(schema).map((pattern) => new RegExp(pattern, 'u'));
  const isUuid = schema.format === 'uuid';
  return (value: string): boolean =>
    patterns.every((pattern) => pattern.test(value)) &&
    (!isUuid || value.length === 36) &&
    [...value].length >= (schema.minLength ?? 0) &&
    value.length <= (schema.maxLength ?? 1_000);
};

const codeLike = /^(login|(current)?password|.*token|flow|area|.*code)$/i;

/** Whether a string names something, rather than saying something; an id of version 7 is made by the client. */
function isNamed(schema: Schema, name: string): boolean {
  if (saysNothing(schema)) return codeLike.test(name);
  if (![schema.type].flat().includes('string') || schema.enum) return false;
  if (schema.format) return schema.format === 'uuid' && !String(schema.pattern ?? '').includes(uuid7);
  if (codeLike.test(name)) return true;
  const patterns = patternsOf(schema);
  return (
    patterns.length > 0 && patterns.some((pattern) => !ofText.has(pattern) && !pattern.startsWith('^\\d{4}-'))
  );
}

/** Words that a person might write, not blank, without control characters, of a length up to the limit. */
function text(least: number, most: number): fc.Arbitrary<string> {
  const words = fc.string({ unit: readable, minLength: 1, maxLength: Math.min(most, 40) });
  const full = fc.constantFrom('网', 'a').map((char) => char.repeat(most));
  return fc
    .oneof({ weight: 12, arbitrary: words }, { weight: most <= 2000 ? 1 : 0, arbitrary: full })
    .map((said) => cut(said.trim() === '' ? `事${said}` : said, most).padEnd(least, '。'));
}
/** The limits count UTF-16 units, and no character may be cut in two. */
const cut = (said: string, most: number): string => said.slice(0, most).replace(/[\ud800-\udbff]$/, '');

const readable = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'换瓦工失手碎砸坏夏某家的墙面已清理完毕') },
  { weight: 3, arbitrary: fc.constantFrom(...'abcxyz0189 .,:;-_/()<>&"\'%$\\') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('é', '·', '㐀', '𠮷', '👩‍👩‍👧', '\u202e', '\u200b', '\u3000', 'ﷺ', 'İ', 'ß'),
  },
);
