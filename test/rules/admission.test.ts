import { describe, expect, test } from '@jest/globals';
import {
  baseList,
  concerns,
  generalLists,
  inheritedFrom,
  isInForce,
  judge,
  type Listed,
  listsOver,
  postToDecide,
  referenceOf,
} from '../../src/features/admission/rules.ts';
import { gridRoles } from '../../src/kernel/role.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const admitted = (given: Partial<Listed> = {}): Listed => ({
  typeCode: '0401',
  state: 'admitted',
  reference: '柯城区准〔2025〕1号',
  decidedAt: at('2025-01-10T09:00:00'),
  validFrom: '2025-01-10',
  withdrawnAt: null,
  ...given,
});
const withdrawn = (on: string, given: Partial<Listed> = {}): Listed =>
  admitted({ state: 'withdrawn', reference: '柯城区准〔2025〕2号', withdrawnAt: at(on), ...given });
const standing = (needsDepartment: boolean, ...listed: Listed[]) => ({ needsDepartment, listed });

describe('without a decision the base list decides', () => {
  test.each(['grid', 'village'] as const)('for a %s: what needs a department is not on it', (tier) => {
    expect(judge(tier, standing(false))).toEqual({ admitted: true, reference: baseList });
    expect(judge(tier, standing(true))).toEqual({ admitted: false, reference: baseList });
  });

  test('a township asks no list', () => {
    expect(judge('township', standing(true))).toEqual({ admitted: true, reference: null });
  });
});

describe('with decisions', () => {
  test('an admission lets a department’s matter in, under its number', () => {
    expect(judge('grid', standing(true, admitted()))).toEqual({
      admitted: true,
      reference: '柯城区准〔2025〕1号',
    });
  });

  test('a withdrawal takes even a base matter off the list', () => {
    expect(judge('grid', standing(false, withdrawn('2025-02-01T09:00:00')))).toEqual({
      admitted: false,
      reference: '柯城区准〔2025〕2号',
    });
  });

  test('of several the latest decides, in whichever order they are found', () => {
    const [again, before] = [
      admitted({ decidedAt: at('2025-02-01T10:00:00'), validFrom: '2025-02-01', reference: 'C' }),
      withdrawn('2025-02-01T09:00:00'),
    ];
    for (const listed of [
      [again, before],
      [before, again],
    ])
      expect(judge('grid', standing(true, ...listed)).reference).toBe('C');
  });

  test('an admission for a later day counts from that day, not from its decision', () => {
    const renewed = admitted({ validFrom: '2025-06-01', reference: 'C' });
    expect(judge('grid', standing(true, withdrawn('2025-05-01T09:00:00'), renewed)).admitted).toBe(true);
    expect(judge('grid', standing(true, withdrawn('2025-06-02T09:00:00'), renewed)).admitted).toBe(false);
  });

  test('a decision on the very type goes before a later one on its major', () => {
    const major = withdrawn('2025-03-01T09:00:00', { typeCode: '04' });
    expect(judge('grid', standing(false, major, admitted())).admitted).toBe(true);
    expect(judge('grid', standing(false, major)).admitted).toBe(false);
  });
});

test('an admission is in force from its first day up to the day after its last', () => {
  const period = { state: 'admitted' as const, validFrom: '2025-03-04', validTo: '2025-03-06' };
  const days = ['2025-03-03', '2025-03-04', '2025-03-05', '2025-03-06'];
  expect(days.map((day) => isInForce(period, day))).toEqual([false, true, true, false]);
  expect(isInForce({ ...period, state: 'withdrawn' }, '2025-03-05')).toBe(false);
  expect(isInForce({ ...period, validTo: null }, '2099-01-01')).toBe(true);
});

test('the lists of county and township bind every place below them', () => {
  expect(listsOver('330802101211001001')).toEqual(['330802', '330802101']);
  expect(listsOver('330802')).toEqual(['330802']);
  expect(listsOver('3308')).toEqual([]);
  expect(inheritedFrom('330802101211001')).toEqual(['330802', '330802101', '330802101211001']);
});

test('a unit asks for lists above and below it, not beside it', () => {
  expect(concerns('330802', '330802101')).toBe(true);
  expect(concerns('330802101', '330802')).toBe(true);
  expect(concerns('330802101', '330802100')).toBe(false);
});

test('who decides does so in the post that holds the area', () => {
  const post = (role: 'leader' | 'dispatcher', area: string) => ({ role, unitId: 'u', areas: [area] });
  const posts = [post('dispatcher', '330802101'), post('leader', '330802100')];
  expect(postToDecide(posts, '330802101')).toBeUndefined();
  expect(postToDecide(posts, '330802100')).toBe(posts[1]);
  expect(postToDecide(posts, '330802')).toBeUndefined();
});

test('a number names list, year and place in it', () => {
  expect(referenceOf('柯城区', '2025', 3)).toBe('柯城区准〔2025〕3号');
});

test.each(['zh', 'en'] as const)('the general checklists serve all four posts, in %s', (language) => {
  const { service, duties } = generalLists(language);
  expect(service).toHaveLength(5);
  expect(duties.map(({ role }) => role)).toEqual([...gridRoles]);
  const texts = [...service, ...duties.flatMap(({ items }) => items)].flatMap(({ item, note = item }) => [
    item,
    note,
  ]);
  for (const text of texts) expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh');
});
