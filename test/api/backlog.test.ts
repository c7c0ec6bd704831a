import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CaseStatus, openStatuses } from '../../src/features/cases/contract.ts';
import { type MadeCase, makeCase } from '../support/make.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

/** What a person sees, told a second time and naively: the tests compare PostgreSQL with it. */
interface Viewer extends Person {
  ranges: string[];
  /** Areas of unit posts: there he may ask, and sees his unit's cases. */
  unitAreas: string[];
  unitIds: string[];
}

const directVillage = '330802900001';
const directGrid = '330802900001001';
const titles = [
  '换瓦砸坏邻居院墙',
  '墙',
  'Roof Tile Quarrel',
  'roof tiles',
  '垃圾堆放 ABC 路口',
  "50%的'瓦'_坏了 & 破|损:*!",
  '邻居夜间噪声',
];
const day = 86_400_000;

let here: Town;
let now: Date;
let viewers: Record<string, Viewer>;
const cases: MadeCase[] = [];

beforeAll(async () => {
  here = await town();
  now = here.now;
  await here.owner.query(
    `insert into areas (code, name, level, parent_code) values
       ($1, '区域${directVillage}', 'village', '330802'), ($2, '区域${directGrid}', 'grid', $1)`,
    [directVillage, directGrid],
  );
  const viewer = async (
    person: Person,
    ranges: string[],
    unit?: { id: string; area: string },
  ): Promise<Viewer> => ({
    ...person,
    ranges,
    unitAreas: unit ? [unit.area] : [],
    unitIds: unit ? [unit.id] : [],
  });
  const twoGrids = await here.hire('full_time_grid_worker', places.grid);
  await here.owner.query(
    `insert into posts (id, staff_id, role, area, valid_from) values ($1, $2, 'grid_supervisor', $3, '2016-01-01')`,
    [randomUUID(), twoGrids.id, places.strangeGrid],
  );
  const unit = (key: string, area: string) => ({ id: here.units[key]!, area });
  viewers = {
    dispatcher: await viewer(
      await here.hire('dispatcher'),
      [places.township],
      unit('office', places.township),
    ),
    county: await viewer(await here.hire('center_officer'), [places.county], unit('center', places.county)),
    prefecture: await viewer(
      await here.hire('center_officer', 'prefectureCenter'),
      [places.prefecture],
      unit('prefectureCenter', places.prefecture),
    ),
    twoGrids: await viewer(twoGrids, [places.grid, places.strangeGrid]),
    mediator: await viewer(await here.hire('peoples_mediator'), [], unit('mediation', places.township)),
    lead: await viewer(await here.hire('platform_lead'), [], unit('platform', places.township)),
    // Sees his own reports alone, and may ask about his grid.
    reporter: await viewer(await here.hire('part_time_grid_worker', places.otherGrid), [], {
      id: randomUUID(),
      area: places.otherGrid,
    }),
  };
  await fill();
});
afterAll(() => here?.close());

/** Enough of everything, at times that often coincide, so that the order by id is needed. */
async function fill() {
  let seed = 20170718;
  const next = (n: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const one = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const people = Object.values(viewers).map(({ id }) => id);
  const areas = [
    places.grid,
    places.grid,
    places.otherGrid,
    places.microGrid,
    places.village,
    places.otherVillage,
    places.strangeGrid,
    places.strangeVillage,
    places.farGrid,
    directGrid,
    directVillage,
  ];
  const units = [here.units.platform!, here.units.mediation!, here.units.otherPlatform!];
  for (let i = 0; i < 320; i++) {
    const status = one(CaseStatus.codes);
    const handlerId = next(3) === 0 ? null : one([...people, randomUUID()]);
    const unitId = next(2) === 0 ? one(units) : null;
    const past = next(4) === 0 ? [one(units)] : [];
    const limited = next(5) !== 0;
    const isClosed = status === 'closed' || status === 'archived';
    const minutes = next(20_000) / 7;
    cases.push(
      await makeCase(here, {
        status,
        area: one(areas),
        title: one(titles),
        typeCode: one(['0102', '0103', '0601', '0301', '01', '06']),
        reportedBy: next(3) === 0 ? one(people) : randomUUID(),
        handlerId,
        unitId,
        units: [...new Set([...past, ...(unitId ? [unitId] : [])])],
        reportedAt: new Date(now.getTime() - next(45) * day - next(3) * 3_600_000),
        dueAt: limited ? new Date(now.getTime() + (next(21) - 10) * day) : null,
        closedAt: isClosed ? new Date(now.getTime() - next(70) * day) : null,
        onTime: isClosed && limited ? next(3) !== 0 : null,
        elapsedMinutes: isClosed ? minutes : 0,
        workingMinutes: isClosed ? minutes / 3 : 0,
      }),
    );
  }
}

const isOpen = (c: MadeCase) => (openStatuses as readonly string[]).includes(c.status);
/** A suspended case waits with leave. */
const isOverdue = (c: MadeCase) => isOpen(c) && c.status !== 'suspended' && c.dueAt !== null && c.dueAt < now;
const inside = (area: string, code: string) => area.startsWith(code);
const sees = (v: Viewer, c: MadeCase) =>
  v.ranges.some((code) => inside(c.area, code)) ||
  c.reportedBy === v.id ||
  c.handlerId === v.id ||
  c.units.some((unit) => v.unitIds.includes(unit));
const mayAsk = (v: Viewer, area: string) => [...v.ranges, ...v.unitAreas].some((code) => inside(area, code));

interface Query {
  area?: string | undefined;
  status?: string[] | undefined;
  typeCode?: string[] | undefined;
  handler?: string | undefined;
  unit?: string | undefined;
  open?: boolean | undefined;
  overdue?: boolean | undefined;
  reportedFrom?: string | undefined;
  reportedTo?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  closedFrom?: string | undefined;
  closedTo?: string | undefined;
  q?: string | undefined;
  sort?: 'due' | 'newest' | undefined;
}

const midnight = (date: string) => new Date(`${date}T00:00:00+08:00`);
const between = (at: Date | null, from?: string, to?: string) =>
  (from === undefined || (at !== null && at >= midnight(from))) &&
  (to === undefined || (at !== null && at < midnight(to)));

function matches(c: MadeCase, q: Query): boolean {
  const words = q.q?.toLowerCase() ?? '';
  return (
    (!q.area || inside(c.area, q.area)) &&
    (!q.status || q.status.includes(c.status)) &&
    (!q.typeCode ||
      q.typeCode.some((code) => code === c.typeCode || (code.length === 2 && c.typeCode.startsWith(code)))) &&
    (!q.handler || (q.handler === 'none' ? c.handlerId === null : c.handlerId === q.handler)) &&
    (!q.unit || c.unitId === q.unit) &&
    (q.open === undefined || isOpen(c) === q.open) &&
    (q.overdue === undefined || isOverdue(c) === q.overdue) &&
    between(c.reportedAt, q.reportedFrom, q.reportedTo) &&
    between(c.dueAt, q.dueFrom, q.dueTo) &&
    between(c.closedAt, q.closedFrom, q.closedTo) &&
    (!q.q ||
      c.title.toLowerCase().includes(words) ||
      (/^[a-z]\d+$/.test(words) && c.caseNo.toLowerCase().startsWith(words)))
  );
}

const due = (c: MadeCase) => c.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
const byId = (a: MadeCase, b: MadeCase) => (a.id < b.id ? -1 : 1);
const byDue = (a: MadeCase, b: MadeCase) => (due(a) === due(b) ? byId(a, b) : due(a) - due(b));
const byNewest = (a: MadeCase, b: MadeCase) => b.reportedAt.getTime() - a.reportedAt.getTime() || byId(b, a);

const expected = (v: Viewer, query: Query) =>
  cases
    .filter((c) => sees(v, c) && matches(c, query))
    .sort(query.sort === 'newest' ? byNewest : byDue)
    .map(({ id }) => id);

function toSearch(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.toString();
}

/** Every page of a list, joined. */
async function listed(v: Viewer, query: Query, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const search: string = `${toSearch(query)}&limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`;
    const { status, body } = await v.get(`/v1/cases?${search}`);
    expect({ search, status, code: body.code }).toEqual({ search, status: 200, code: undefined });
    expect(body.items.length).toBeLessThanOrEqual(limit);
    ids.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.nextCursor;
  } while (cursor);
  return ids;
}

const names = ['dispatcher', 'county', 'prefecture', 'twoGrids', 'mediator', 'lead', 'reporter'] as const;
const everyArea = [
  '33',
  places.prefecture,
  places.county,
  places.otherCounty,
  places.township,
  places.otherTownship,
  places.village,
  places.otherVillage,
  places.strangeVillage,
  places.grid,
  places.otherGrid,
  places.strangeGrid,
  places.farGrid,
  places.microGrid,
  directVillage,
  directGrid,
];

describe.each(names)('the list of the %s', (name) => {
  test('is what he sees and nothing else, in both orders, in pages of any size', async () => {
    const v = viewers[name]!;
    for (const sort of ['due', 'newest'] as const) {
      const whole = expected(v, { sort });
      expect(whole.length).toBeGreaterThan(10);
      for (const limit of [19, 200]) expect(await listed(v, { sort }, limit)).toEqual(whole);
      const few: Query = { sort, overdue: true };
      expect(await listed(v, few, 1)).toEqual(expected(v, few));
    }
  }, 30_000);

  test('by area: every level of his own, and no other exists', async () => {
    const v = viewers[name]!;
    for (const area of everyArea) {
      if (mayAsk(v, area))
        expect([area, await listed(v, { area }, 50)]).toEqual([area, expected(v, { area })]);
      else {
        const { status, body } = await v.get(`/v1/cases?area=${area}`);
        expect({ area, status, code: body.code }).toEqual({ area, status: 404, code: 'not-found' });
      }
    }
  });
});

const maybe = <T>(from: fc.Arbitrary<T>) => fc.option(from, { nil: undefined, freq: 2 });
const dates = fc.constantFrom(
  '2025-01-05',
  '2025-01-25',
  '2025-02-10',
  '2025-02-24',
  '2025-03-01',
  '2025-03-04',
  '2025-03-10',
);

test('every combination of filters lists what it says', async () => {
  const ids = [...Object.values(viewers).map(({ id }) => id), 'none'];
  const units = [
    here.units.platform!,
    here.units.mediation!,
    here.units.otherPlatform!,
    here.units.committee!,
  ];
  const filter: fc.Arbitrary<Query> = fc.record({
    status: maybe(fc.subarray([...CaseStatus.codes], { minLength: 1, maxLength: 4 })),
    typeCode: maybe(fc.subarray(['0102', '0601', '01', '06', '0301'], { minLength: 1, maxLength: 2 })),
    handler: fc.option(fc.constantFrom(...ids), { nil: undefined, freq: 1 }),
    unit: fc.option(fc.constantFrom(...units), { nil: undefined, freq: 1 }),
    open: maybe(fc.boolean()),
    overdue: maybe(fc.boolean()),
    reportedFrom: maybe(dates),
    reportedTo: maybe(dates),
    dueFrom: maybe(dates),
    dueTo: maybe(dates),
    closedFrom: fc.option(dates, { nil: undefined, freq: 1 }),
    closedTo: fc.option(dates, { nil: undefined, freq: 1 }),
    q: fc
      .option(fc.constantFrom('瓦砸', 'ROOF', 'tile', '墙', 'E33', 'e330802101', '垃圾堆放', '不存在'), {
        nil: undefined,
        freq: 1,
      })
      .filter((q) => q === undefined || q.length > 1),
    sort: maybe(fc.constantFrom('due' as const, 'newest' as const)),
  });
  const asked = fc
    .tuple(
      fc.constantFrom(...names),
      filter,
      fc.array(fc.constantFrom(...everyArea), { maxLength: 1 }),
      fc.constantFrom(10, 40, 200),
    )
    // Few filters at a time find more cases: keep about a third of them.
    .chain(([name, all, areas, limit]) =>
      fc.subarray(Object.keys(all) as (keyof Query)[], { maxLength: 5 }).map((kept) => {
        const query: Query = Object.fromEntries(kept.map((key) => [key, all[key]]));
        const [area] = areas.filter((code) => mayAsk(viewers[name]!, code));
        return { name, limit, query: area ? { ...query, area } : query };
      }),
    );
  let found = 0;
  await fc.assert(
    fc.asyncProperty(asked, async ({ name, query, limit }) => {
      const v = viewers[name]!;
      const ids = expected(v, query);
      found += ids.length > 0 ? 1 : 0;
      expect(await listed(v, query, limit)).toEqual(ids);
    }),
    { numRuns: 250 },
  );
  expect(found).toBeGreaterThan(60);
}, 120_000);

describe('searching', () => {
  test.each([
    ['two characters of a title', '瓦砸'],
    ['more of it', '砸坏邻居'],
    ['without regard to case', 'rOOF tILE'],
    ['a space', 'C 路'],
    ['a quote', "'瓦"],
    ['signs that mean something to LIKE', '50%的'],
    ['an underscore', "'_坏"],
    ['signs that mean something to tsquery', '& 破|损'],
    ['a star', ':*!'],
    ['characters in another order find nothing', '瓦换'],
    ['the beginning of a case number', 'E330802101'],
    ['the beginning in lower case', 'e33080210020240101'],
    ['not the middle of it', '330802101'],
  ])('by %s', async (_what, q) => {
    for (const name of names)
      expect(await listed(viewers[name]!, { q }, 200)).toEqual(expected(viewers[name]!, { q }));
  });

  test('the very number finds the very case', async () => {
    const { id, caseNo } = cases.find((c) => sees(viewers.dispatcher!, c))!;
    expect(await listed(viewers.dispatcher!, { q: caseNo }, 10)).toEqual([id]);
  });

  test('a title is found by pairs of characters, but only where they stand together', async () => {
    const made = await makeCase(here, {
      title: '甲乙丁 乙丙',
      reportedBy: viewers.lead!.id,
      area: places.farGrid,
    });
    cases.push(made);
    expect(await listed(viewers.lead!, { q: '甲乙丙' }, 10)).toEqual([]);
    expect(await listed(viewers.lead!, { q: '乙丙' }, 10)).toEqual([made.id]);
  });

  // quote_literal writes E'a\\\\b', which is no tsquery.
  test('a backslash is a character like any other', async () => {
    const made = await makeCase(here, {
      title: '路径 a\\b',
      reportedBy: viewers.lead!.id,
      area: places.farGrid,
    });
    cases.push(made);
    expect(await listed(viewers.lead!, { q: 'a\\b' }, 10)).toEqual([made.id]);
  });

  test('one character is too few', async () => {
    const { status, body } = await viewers.dispatcher!.get(`/v1/cases?q=${encodeURIComponent('墙')}`);
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ in: 'query', pointer: '/q' }],
    });
  });
});

describe('cursors', () => {
  const first = async (query: string) =>
    (await viewers.county!.get(`/v1/cases?limit=5&${query}`).expect(200)).body.nextCursor;

  test.each([
    ['another order', 'sort=due', 'sort=newest'],
    ['another filter', 'open=true', 'open=false'],
    ['no filter', 'open=true', ''],
    ['another area', `area=${places.township}`, `area=${places.county}`],
  ])('a cursor is refused with %s', async (_what, made, used) => {
    const { status, body } = await viewers.county!.get(`/v1/cases?${used}&cursor=${await first(made)}`);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'cursor-filter-mismatch' });
  });

  test.each([
    ['rubbish', 'rubbish'],
    ['JSON that is none', Buffer.from('{"a":1}').toString('base64url')],
    ['nothing', '""'],
  ])('a cursor of %s is refused', async (_what, cursor) => {
    const { status } = await viewers.county!.get(`/v1/cases?cursor=${encodeURIComponent(cursor)}`);
    expect(status).toBe(400);
  });

  test('the page size may change between pages', async () => {
    const cursor = await first('sort=newest');
    const { body } = await viewers
      .county!.get(`/v1/cases?sort=newest&limit=150&cursor=${cursor}`)
      .expect(200);
    const whole = expected(viewers.county!, { sort: 'newest' });
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(whole.slice(5, 155));
  });
});

test('a listed case says what the case itself says', async () => {
  const { body } = await viewers.dispatcher!.get('/v1/cases?limit=40').expect(200);
  for (const item of body.items) {
    const { body: whole } = await viewers.dispatcher!.get(`/v1/cases/${item.id}`).expect(200);
    for (const [name, value] of Object.entries(item)) {
      const same = /At$/.test(name) && value ? new Date(value as string).toISOString() : value;
      expect([name, whole[name]]).toEqual([name, same]);
    }
  }
});

test('an area that does not exist is not found, inside one’s own township too', async () => {
  await viewers.dispatcher!.get('/v1/cases?area=330802101999').expect(404);
});

const ages = { d0_3: [0, 3], d4_7: [4, 7], d8_15: [8, 15], d16_30: [16, 30], d31: [31, 9999] } as const;
const localDay = (at: Date) => Math.floor((at.getTime() + 8 * 3_600_000) / day);
const countIf = <T>(list: T[], is: (one: T) => boolean) => list.filter(is).length;

function figures(list: MadeCase[]) {
  const days = (c: MadeCase) => localDay(now) - localDay(c.reportedAt);
  return {
    open: list.length,
    overdue: countIf(list, isOverdue),
    byStatus: Object.fromEntries(
      openStatuses.map((status) => [status, countIf(list, (c) => c.status === status)]),
    ),
    byAge: Object.fromEntries(
      Object.entries(ages).map(([age, [from, to]]) => [
        age,
        countIf(list, (c) => days(c) >= from && days(c) <= to),
      ]),
    ),
  };
}

function groups(list: MadeCase[], keyOf: (c: MadeCase) => string | null): [string | null, MadeCase[]][] {
  const found = new Map<string | null, MadeCase[]>();
  for (const c of list) found.set(keyOf(c), [...(found.get(keyOf(c)) ?? []), c]);
  return [...found].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
}

/** The children there are: townships, and a village right below the county. */
const children: Record<string, string[]> = {
  [places.prefecture]: [places.county, places.otherCounty],
  [places.county]: [places.township, places.otherTownship, directVillage],
  [places.township]: [places.village, places.otherVillage],
  [places.village]: [places.grid, places.otherGrid],
  [places.grid]: [places.microGrid],
  [places.microGrid]: [],
};
const childOf = (area: string) => (c: MadeCase) =>
  children[area]!.find((code) => inside(c.area, code)) ?? c.area;

const askers: [string, string][] = [
  ['prefecture', places.prefecture],
  ['county', places.county],
  ['dispatcher', places.township],
  ['dispatcher', places.village],
  ['dispatcher', places.grid],
  ['dispatcher', places.microGrid],
  ['mediator', places.township],
  ['lead', places.village],
];

describe('the backlog in figures', () => {
  test.each(askers)('of the %s for %s, by child area, type and unit', async (name, area) => {
    const v = viewers[name]!;
    const open = cases.filter((c) => sees(v, c) && inside(c.area, area) && isOpen(c));
    const keys = { area: childOf(area), type: (c: MadeCase) => c.typeCode, unit: (c: MadeCase) => c.unitId };
    for (const [groupBy, keyOf] of Object.entries(keys)) {
      const { body } = await v.get(`/v1/backlog?area=${area}&groupBy=${groupBy}`).expect(200);
      expect(body.asOf).toBe(now.toISOString());
      expect(body.total).toEqual(figures(open));
      const items = body.items.map(({ label: _label, ...item }: { label: string }) => item);
      expect(items).toEqual(groups(open, keyOf).map(([key, list]) => ({ key, ...figures(list) })));
    }
  });

  test('groups are named in words', async () => {
    const label = async (groupBy: string, key: string) =>
      (await viewers.county!.get(`/v1/backlog?groupBy=${groupBy}`).expect(200)).body.items.find(
        (item: { key: string }) => item.key === key,
      ).label;
    expect(await label('area', places.township)).toBe(`区域${places.township}`);
    expect(await label('type', '0102')).toBe('邻里纠纷');
    expect(await label('unit', here.units.platform!)).toBe('platform');
  });

  test('an area outside one’s own is not found, nor is an empty one without figures', async () => {
    await viewers.dispatcher!.get(`/v1/backlog?area=${places.otherTownship}`).expect(404);
    const { body } = await viewers.prefecture!.get(`/v1/backlog?area=330803100`).expect(200);
    expect(body.total.open).toBe(cases.filter((c) => inside(c.area, '330803100') && isOpen(c)).length);
  });

  test('without an area it counts what the list shows, for whoever has several areas or none', async () => {
    for (const name of ['twoGrids', 'mediator', 'lead'] as const) {
      const { body } = await viewers[name]!.get('/v1/backlog?groupBy=type').expect(200);
      expect([name, body.total.open]).toEqual([name, expected(viewers[name]!, { open: true }).length]);
    }
  });

  // A single area stands for all he sees, so what he reported elsewhere is left out.
  test('without an area it counts what the list shows, for whoever has one area', async () => {
    const { body } = await viewers.reporter!.get('/v1/backlog?groupBy=type').expect(200);
    expect(body.total.open).toBe(expected(viewers.reporter!, { open: true }).length);
  });
});

/** percentile_cont: linear between the two nearest. */
function percentile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}

function hours(minutes: number[]) {
  if (minutes.length === 0) return { mean: null, median: null, p90: null };
  const mean = minutes.reduce((sum, one) => sum + one, 0) / minutes.length;
  const about = (value: number) => expect.closeTo(value / 60, 1);
  return { mean: about(mean), median: about(percentile(minutes, 0.5)), p90: about(percentile(minutes, 0.9)) };
}

function closures(list: MadeCase[]) {
  const judged = list.filter(({ onTime }) => onTime !== null);
  const numerator = countIf(judged, ({ onTime }) => onTime === true);
  return {
    closed: list.length,
    elapsedHours: hours(list.map(({ elapsedMinutes }) => elapsedMinutes)),
    workingHours: hours(list.map(({ workingMinutes }) => workingMinutes)),
    onTime: {
      numerator,
      denominator: judged.length,
      value: judged.length === 0 ? null : expect.closeTo((100 * numerator) / judged.length, 1),
      definition: expect.any(String),
    },
  };
}

describe('closure times', () => {
  const month = (c: MadeCase) => new Date(c.closedAt!.getTime() + 8 * 3_600_000).toISOString().slice(0, 7);

  test.each(askers)('of the %s for %s, by every grouping', async (name, area) => {
    const v = viewers[name]!;
    const [from, to] = ['2025-01-15', '2025-03-01'];
    const closed = cases.filter(
      (c) => sees(v, c) && inside(c.area, area) && c.closedAt && between(c.closedAt, from, to),
    );
    const keys = {
      area: childOf(area),
      type: (c: MadeCase) => c.typeCode,
      month,
      unit: (c: MadeCase) => c.unitId,
      handler: (c: MadeCase) => c.handlerId,
    };
    for (const [groupBy, keyOf] of Object.entries(keys)) {
      const { body } = await v
        .get(`/v1/closure-times?area=${area}&from=${from}&to=${to}&groupBy=${groupBy}`)
        .expect(200);
      expect(body).toMatchObject({
        cohort: 'by_closed',
        period: { from: '2025-01-14T16:00:00.000Z', to: '2025-02-28T16:00:00.000Z' },
      });
      expect(body.total).toEqual(closures(closed));
      const items = body.items.map(({ label: _label, ...item }: { label: string }) => item);
      expect(items).toEqual(groups(closed, keyOf).map(([key, list]) => ({ key, ...closures(list) })));
    }
  });

  test('a period without closures has figures of nothing, and no rate of 0 or 100', async () => {
    const { body } = await viewers.county!.get('/v1/closure-times?from=2016-01-01&to=2016-02-01').expect(200);
    expect(body.items).toEqual([]);
    expect(body.total).toMatchObject({
      closed: 0,
      elapsedHours: { mean: null, median: null, p90: null },
      onTime: { numerator: 0, denominator: 0, value: null },
    });
  });

  test('the period is half open', async () => {
    const at = (instant: string) => new Date(instant);
    for (const closedAt of [
      '2020-01-01T00:00:00+08:00',
      '2020-01-31T23:59:59.999+08:00',
      '2020-02-01T00:00:00+08:00',
    ]) {
      cases.push(
        await makeCase(here, {
          status: 'closed',
          closedAt: at(closedAt),
          reportedAt: at('2019-12-01T00:00:00Z'),
        }),
      );
    }
    const { body } = await viewers.county!.get('/v1/closure-times?from=2020-01-01&to=2020-02-01').expect(200);
    expect(body.total.closed).toBe(2);
  });

  test('a period that ends before it begins is refused', async () => {
    const { status, body } = await viewers.county!.get('/v1/closure-times?from=2025-02-01&to=2025-02-01');
    expect({ status, errors: body.errors }).toMatchObject({ status: 422, errors: [{ pointer: '/to' }] });
  });
});
