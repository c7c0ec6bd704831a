import type { Random } from '../bench/random.ts';

/** What answers and the town have told: values by kind, so that later requests speak of what is there. */

export interface Known {
  value: string;
  town: number;
  /** The first id in the path under which it was told: a note belongs to its case. */
  parent: string | undefined;
  /** Who was told it. */
  who: string | undefined;
}

const kept = 300;

/** Words for the same thing; whatever is not listed is a kind of its own. */
const synonyms: Record<string, string> = {
  account: 'staff',
  handler: 'staff',
  verifier: 'staff',
  leader: 'staff',
  contact: 'staff',
  by: 'staff',
  lead: 'case',
  recurrence: 'case',
  parent: 'area',
  county: 'area',
  township: 'area',
  within: 'area',
  replaced: 'area',
  assisting: 'unit',
  people: 'person',
};

/**
 * The kind of thing that a member or parameter names: `toStaffId` and `/staff` are both `staff`, `leadCaseId` and `/cases/{id}`
 * both `case`. `owner` is the path segment or member that an `id` or `code` of no further name stands in.
 */
export function kindOf(name: string, owner = ''): string {
  const own = /^(id|code|items?)$/.test(name) ? owner : name;
  if (/token$/i.test(own)) return own;
  const words = own
    .replace(/(Id|Code|By|Of)s?$/, '')
    .split(/(?=[A-Z])|[-_]/)
    .map((word) => word.toLowerCase());
  const last = (words.at(-1) ?? '').replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  return synonyms[last] ?? last;
}

/** The segment that tells what the last parameter of a path, or the list at its end, is about. */
export function ownerIn(path: string, parameter?: string): string {
  const segments = path.split('/');
  const at = parameter
    ? segments.indexOf(`{${parameter}}`)
    : segments.findLastIndex((one) => one.startsWith('{'));
  const isList = !parameter && at < segments.length - 1 && /(s|people)$/.test(segments.at(-1)!);
  return (isList || at < 1 ? segments.at(-1) : segments[at - 1]) ?? '';
}

export class Pools {
  private readonly byKind = new Map<string, Known[]>();

  add(kind: string, known: Known): void {
    const pool = this.byKind.get(kind) ?? [];
    this.byKind.set(kind, pool);
    const before = pool.findIndex(({ value, who }) => value === known.value && who === known.who);
    if (before >= 0) pool.splice(before, 1);
    pool.push(known);
    if (pool.length > kept) pool.shift();
  }

  has(kind: string): boolean {
    return (this.byKind.get(kind)?.length ?? 0) > 0;
  }

  knows(kind: string, value: string): boolean {
    return this.byKind.get(kind)?.some((known) => known.value === value) ?? false;
  }

  /** It is no longer there for this person. */
  forget(kind: string, value: string, who: string): void {
    const pool = this.byKind.get(kind) ?? [];
    const at = pool.findIndex((known) => known.value === value && known.who === who);
    if (at >= 0) pool.splice(at, 1);
  }

  /** Mostly what was told last in the same town and under the same parent; now and then anything. */
  draw(
    kind: string,
    random: Random,
    near: { town: number; parent?: string | undefined },
    fits: (known: Known) => boolean,
  ): Known | undefined {
    const pool = (this.byKind.get(kind) ?? []).filter(fits);
    const here = pool.filter(({ town }) => town === near.town);
    const under = near.parent === undefined ? [] : here.filter(({ parent }) => parent === near.parent);
    const chance = random.unit();
    const from = under.length > 0 && chance < 0.9 ? under : here.length > 0 && chance < 0.95 ? here : pool;
    // What the town was built of is what its people are there for.
    const native = from.filter(({ who, town }) => who === undefined && town === near.town);
    const way = random.unit();
    const recent = way < 0.4 && native.length > 0 ? native : way < 0.7 ? from.slice(-8) : from;
    return recent.length > 0 ? random.pick(recent) : undefined;
  }
}
