import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import {
  holdsPersonalNumber,
  isDocumentNumber,
  isIdNumber,
  maskDocument,
  maskName,
  maskPhone,
  normaliseDocument,
  normaliseName,
  normalisePhone,
  Personal,
} from '../../src/kernel/personal.ts';

const today = '2025-03-03';

describe('an identity number', () => {
  test.each([
    '11010519491231002X',
    '440524188001010014', // born in 1880
    '34052419800101001X',
    '330802198503150019',
    '330802197608200428',
    '330683199912319999',
  ])('%s is valid', (number) => expect(isIdNumber(number, today)).toBe(true));

  test.each([
    ['110105194912310021', 'the check is X'],
    ['330802198503150018', 'another check digit'],
    ['330802199002300087', '30 February, with the right check'],
    ['330802190002290017', '1900 is no leap year'],
    ['33080219850315001', 'a digit is missing'],
    ['330802850315001', 'the form of 15 digits, no longer valid'],
    ['11010519491231002x', 'not in its normal form'],
    ['', 'nothing'],
  ])('%s is not: %s', (number) => expect(isIdNumber(number, today)).toBe(false));

  test('of someone not born yet is not valid, and is on the day', () => {
    expect(isIdNumber('330683199912319999', '1999-12-30')).toBe(false);
    expect(isIdNumber('330683199912319999', '1999-12-31')).toBe(true);
  });

  test('any single wrong digit is found', () => {
    const right = '330802198503150019';
    for (let at = 0; at < 18; at++)
      for (const digit of '0123456789') {
        const number = right.slice(0, at) + digit + right.slice(at + 1);
        expect([number, isIdNumber(number, today)]).toEqual([number, number === right]);
      }
  });
});

test.each([
  ['hk_macao_taiwan_permit', '810000199408230021', true],
  ['hk_macao_taiwan_permit', '330802198503150019', false],
  ['foreign_permanent_id', '911156199001010012', true],
  ['foreign_permanent_id', 'USA110078051501', true],
  ['foreign_permanent_id', '330802198503150019', false],
  ['passport', 'E12345678', true],
  ['passport', 'E 1', false],
  ['other', '军字第12345号', true],
  ['other', 'ab', false],
] as const)('%s %s: %s', (kind, number, valid) => {
  expect(isDocumentNumber(kind, number, today)).toBe(valid);
});

describe('masks', () => {
  test.each([
    ['王某', '王*'],
    ['王小明', '王**'],
    ['欧阳某', '欧**'],
    ['王', '王*'],
    ['王小明　', '王**'],
    ['阿布都·热合曼', '阿******'],
    ['𠮷田', '𠮷*'],
  ])('of the name %s is %s', (name, mask) => expect(maskName(name)).toBe(mask));

  test.each([
    ['13812348888', '138****8888'],
    ['0570-3021234', '****-***1234'],
    ['05703021234', '*******1234'],
  ])('of the number %s is %s', (phone, mask) => expect(maskPhone(phone)).toBe(mask));

  test.each([
    ['resident_id', '33080219850315123X', '330802********123X'],
    ['passport', 'E12345678', 'E******78'],
    ['other', 'abc', 'a*bc'],
  ] as const)('of the %s %s is %s', (kind, number, mask) => expect(maskDocument(kind, number)).toBe(mask));
});

test('equal people are written equally', () => {
  expect(normaliseName(' 王 小明　')).toBe('王小明');
  expect(normalisePhone('0570-302 1234')).toBe('05703021234');
  expect(normaliseDocument('11010519491231002ｘ')).toBe('11010519491231002X');
});

test('what is personal shows its mask wherever it is printed by accident', () => {
  const person = {
    name: Personal.name('王小明'),
    phone: Personal.phone('13812348888'),
    number: Personal.document('resident_id', '33080219850315123X'),
    text: Personal.text('王小明打了夏某'),
  };
  const masks = ['王**', '138****8888', '330802********123X', '***'];
  expect(Object.values(JSON.parse(JSON.stringify(person)))).toEqual(masks);
  expect(Object.values(person).map(String)).toEqual(masks);
  for (const shown of [inspect(person, { depth: 9, showHidden: true }), `${Object.values(person)}`]) {
    for (const mask of masks) expect(shown).toContain(mask);
    expect(shown).not.toMatch(/小明|12348888|19850315|夏某/);
  }
  expect(Object.values(person).map(({ full }) => full)).toEqual([
    '王小明',
    '13812348888',
    '33080219850315123X',
    '王小明打了夏某',
  ]);
});

describe('a text that is kept in clear', () => {
  test.each([
    '请联系13812348888',
    '电话138 1234 8888王某',
    '138-1234-8888',
    '１３８１２３４８８８８',
    '身份证330802198503150019。',
    '11010519491231002x',
    '330802 19850315 0019',
  ])('must not hold %s', (text) => expect(holdsPersonalNumber(text)).toBe(true));

  test.each([
    '换瓦砸坏邻居院墙',
    'E3308021012017111800001',
    '330802101211001',
    '110105194912310021', // no identity number: the check is wrong
    '占地12812348888平方米',
    '0570-3021234',
    '航埠镇移〔2025〕3号',
    'a3308021985031500190',
  ])('may hold %s', (text) => expect(holdsPersonalNumber(text)).toBe(false));
});
