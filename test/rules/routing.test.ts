import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Urgency } from '../../src/features/catalogue/contract.ts';
import type { RoutingProblem } from '../../src/features/routing/contract.ts';
import {
  type Asked,
  decideRoute,
  faultsOf,
  type JudgedRule,
  mayKeep,
  mayRead,
  problemsOf,
  type RoutingFacts,
} from '../../src/features/routing/rules.ts';

const county = '330802';
const township = '330802101';
const village = '330802101211';
const grid = '330802101211001';

const rule = (given: Partial<JudgedRule> = {}): JudgedRule => ({
  id: 'r',
  area: township,
  position: 1,
  typePrefix: null,
  within: null,
  urgency: null,
  unitId: 'unit',
  staffId: null,
  problems: [],
  ...given,
});
const asked: Asked = { typeCode: '0602', area: grid, urgency: 'normal', platformUnit: 'platform' };

const fates: RoutingProblem[][] = [[], [], [], ['unit_closed'], ['staff_without_post'], ['area_retired']];
const anyRules = fc
  .array(
    fc.record({
      area: fc.constantFrom(township, county, '330802100', '330803'),
      typePrefix: fc.constantFrom(null, '06', '0602', '01', '0601'),
      within: fc.constantFrom(null, null, village, grid, '330802101206'),
      urgency: fc.constantFrom(null, null, ['normal' as const], ['urgent' as const, 'critical' as const]),
      staffId: fc.constantFrom(null, 'person'),
      problems: fc.constantFrom(...fates),
    }),
    { maxLength: 12 },
  )
  .map((rows): JudgedRule[] =>
    rows.map((row, i) => ({ ...row, id: `r${i}`, position: i + 1, unitId: `u${i}` })),
  );

/** Said once more, in other words. */
const fits = ({ area, typePrefix, within, urgency }: JudgedRule) =>
  asked.area.startsWith(area) &&
  asked.typeCode.startsWith(typePrefix ?? '') &&
  asked.area.startsWith(within ?? '') &&
  (urgency ?? Urgency.codes).includes(asked.urgency);
const isBroken = ({ problems }: JudgedRule) =>
  problems.includes('unit_closed') || problems.includes('staff_without_post');
const firstOf = (rules: JudgedRule[]) =>
  rules.find((one) => one.area === township && fits(one)) ?? rules.find(fits);

describe('the first rule that fits', () => {
  test('decides, those of the township before those of the county', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const first = firstOf(rules);
        const { outcome, unitId, staffId, rule: named } = decideRoute(rules, asked);
        expect(named?.id).toBe(first?.id);
        if (!first) expect([outcome, unitId]).toEqual(['by_default', 'platform']);
        else if (!isBroken(first))
          expect([outcome, unitId, staffId]).toEqual(['by_rule', first.unitId, first.staffId]);
      }),
    );
  });

  test('decides by its position, in whichever order the rules are given', () => {
    fc.assert(
      fc.property(anyRules, fc.infiniteStream(fc.nat()), (rules, keys) => {
        const mixed = rules
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(decideRoute(mixed, asked)).toEqual(decideRoute(rules, asked));
      }),
    );
  });

  test('is never passed over when it is broken: it is named, with what is wrong, and nobody is proposed', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const first = firstOf(rules);
        fc.pre(first !== undefined && isBroken(first));
        const { outcome, unitId, staffId, rule: named, problems, why } = decideRoute(rules, asked);
        expect({ outcome, unitId, staffId, named: named?.id }).toEqual({
          outcome: 'broken',
          unitId: null,
          staffId: null,
          named: first.id,
        });
        expect(problems).toEqual(first.problems);
        expect(why.at(-1)).toMatchObject({ rule: named, matched: true });
        expect(why.at(-1)!.because.zh).toMatch(/单位已撤销|没有任职/);
      }),
    );
  });

  test('is the same without any rule that does not fit', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const { why: _all, ...decision } = decideRoute(rules, asked);
        for (const one of rules.filter((other) => !fits(other))) {
          const { why: _some, ...without } = decideRoute(
            rules.filter((other) => other !== one),
            asked,
          );
          expect(without).toEqual(decision);
        }
      }),
    );
  });

  test('is said with every rule before it, each with why it does not fit', () => {
    const rules = [
      rule({ id: 'type', position: 1, typePrefix: '01' }),
      rule({ id: 'place', position: 2, within: '330802101206' }),
      rule({ id: 'urgency', position: 3, urgency: ['urgent', 'critical'] }),
      rule({ id: 'fits', position: 4, typePrefix: '06', within: village, urgency: ['normal'] }),
      rule({ id: 'later', position: 5 }),
    ];
    const { why } = decideRoute(rules, asked);
    expect(
      why.map(({ rule: named, matched, because }) => [named?.id, matched, because.zh, because.en]),
    ).toEqual([
      ['type', false, '类型 0602 不属于 01', 'Type 0602 is not of 01'],
      ['place', false, `区域 ${grid} 不在 330802101206 内`, `Area ${grid} is not within 330802101206`],
      ['urgency', false, '紧急程度“普通”不是 紧急、特急', 'Urgency Normal is not Urgent or Critical'],
      ['fits', true, '类型、区域、紧急程度都符合', 'Type, area and urgency fit'],
    ]);
  });
});

describe('when no rule fits', () => {
  test('the unit of the type’s platform is named, and that it is the default', () => {
    const { why, ...decision } = decideRoute([rule({ typePrefix: '01' })], asked);
    expect(decision).toEqual({
      outcome: 'by_default',
      unitId: 'platform',
      staffId: null,
      rule: null,
      problems: [],
    });
    expect(why.map(({ rule: named, matched }) => [named?.id, matched])).toEqual([
      ['r', false],
      [undefined, true],
    ]);
  });

  test('and there is no such unit, nobody is, with the reason', () => {
    const { why, ...decision } = decideRoute([], { ...asked, platformUnit: null });
    expect(decision).toEqual({
      outcome: 'none',
      unitId: null,
      staffId: null,
      rule: null,
      problems: ['no_platform_unit'],
    });
    expect(why).toMatchObject([{ rule: null, matched: false }]);
  });
});

const facts: RoutingFacts = {
  units: new Map([
    ['open', { name: '中队', area: township, isClosed: false }],
    ['closed', { name: '所', area: township, isClosed: true }],
    ['committee', { name: '村委会', area: village, isClosed: false }],
    ['abroad', { name: '外县', area: '330803100', isClosed: false }],
  ]),
  staff: new Map([
    ['officer', { name: '甲', posts: [{ unitId: 'open', area: township }] }],
    ['worker', { name: '乙', posts: [{ unitId: null, area: grid }] }],
    ['gone', { name: '丙', posts: [] }],
  ]),
  areas: new Map([
    [township, true],
    [village, true],
    ['330802101206', false],
  ]),
  types: new Map([
    ['0602', true],
    ['0699', false],
  ]),
};
const draft = (given: object = {}) => ({
  id: 'd',
  typePrefix: null,
  within: null,
  unitId: 'open',
  staffId: null,
  ...given,
});

test.each<[string, object, RoutingProblem[]]>([
  ['a rule whose unit is open', {}, []],
  ['an officer of the unit', { staffId: 'officer' }, []],
  ['a grid worker for the committee of his village', { unitId: 'committee', staffId: 'worker' }, []],
  ['an officer of another unit', { unitId: 'committee', staffId: 'officer' }, ['staff_without_post']],
  ['somebody without a post', { staffId: 'gone' }, ['staff_without_post']],
  ['a closed unit', { unitId: 'closed' }, ['unit_closed']],
  [
    'a closed unit and nobody there',
    { unitId: 'closed', staffId: 'gone' },
    ['unit_closed', 'staff_without_post'],
  ],
  ['a retired village', { within: '330802101206' }, ['area_retired']],
  ['a retired type', { typePrefix: '0699' }, ['type_retired']],
])('%s: what is stale', (_what, given, problems) => {
  expect(problemsOf(draft(given), township, facts)).toEqual(problems);
});

test('every fault of a list is told with its place', () => {
  const drafts = [
    draft(),
    draft({ typePrefix: '0698', within: county, unitId: 'nowhere' }),
    draft({ id: 'e', typePrefix: '09', within: `${village}009`, unitId: 'abroad', staffId: 'gone' }),
    draft({ id: 'f', typePrefix: '0699', within: '330802101206', unitId: 'closed' }),
  ];
  expect(faultsOf(drafts, township, facts).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/rules/1/id duplicate-id',
    '/rules/1/typePrefix unknown-reference',
    '/rules/1/within outside-area',
    '/rules/1/unitId unknown-reference',
    '/rules/2/typePrefix unknown-reference',
    '/rules/2/within unknown-reference',
    '/rules/2/unitId outside-county',
    '/rules/2/staffId staff-without-post',
    '/rules/3/unitId unit-closed',
    '/rules/3/within area-retired',
    '/rules/3/typePrefix type-retired',
  ]);
});

test.each<[string, Parameters<typeof mayKeep>[0], string, keep: boolean, read: boolean]>([
  ['an administrator', [{ role: 'system_admin', areas: [] }], county, true, true],
  ['a duty chief in his town', [{ role: 'duty_chief', areas: [township] }], township, true, true],
  ['a duty chief in his county', [{ role: 'duty_chief', areas: [township] }], county, false, true],
  ['a duty chief elsewhere', [{ role: 'duty_chief', areas: [township] }], '330802100', false, false],
  ['a county dispatcher in a town', [{ role: 'county_dispatcher', areas: [county] }], township, true, true],
  ['a dispatcher in his town', [{ role: 'dispatcher', areas: [township] }], township, false, true],
  ['a grid leader', [{ role: 'grid_leader', areas: [grid] }], township, false, false],
  [
    'a chief elsewhere who is dispatcher here',
    [
      { role: 'duty_chief', areas: ['330802100'] },
      { role: 'dispatcher', areas: [township] },
    ],
    township,
    false,
    true,
  ],
])('%s keeps and reads rules where his post is', (_who, posts, area, keep, read) => {
  expect([mayKeep(posts, area), mayRead(posts, area)]).toEqual([keep, read]);
});
