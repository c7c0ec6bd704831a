import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
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
    '138 12348888',
    '1381234-8888',
    '１３８１２３４８８８８',
    '１３８－１２３４－８８８８',
    '+8613812348888',
    '8613812348888',
    '008613812348888',
    '+86 138 1234 8888',
    '+86138-1234-8888',
    '(0086)138-1234-8888',
    '013812348888',
    '138.1234.8888',
    '138—1234—8888',
    '138 — 1234 — 8888',
    '138–1234–8888',
    '138−1234−8888',
    '138·1234·8888',
    '138/1234/8888',
    '138_1234_8888',
    '138（1234）8888',
    '138\u200b1234\u200b8888',
    '138　1234　8888',
    '1381 2348 888',
    '+86 1381-2348-888',
    '1 3 8 1 2 3 4 8 8 8 8',
    '１ ３ ８ １ ２ ３ ４ ８ ８ ８ ８',
    '1-3-8-1-2-3-4-8-8-8-8',
    '1.3.8.1.2.3.4.8.8.8.8',
    '8 6 1 3 8 1 2 3 4 8 8 8 8',
    '13812348888 13912348888',
    '13812348888、13912348888',
    '13812348888/13912348888',
    '138 1234 8888 139 1234 8888',
    '138-1234-8888-139-1234-8888',
    '1381234888813912348888',
    '1 3 8 1 2 3 4 8 8 8 8 1 3 9 1 2 3 4 8 8 8 8',
    '0570-3021234 13812348888',
    '2025-03-03 13812348888',
    '身份证330802198503150019。',
    '11010519491231002x',
    '330802 19850315 0019',
    '1101 0519 4912 3100 2X',
    '1101 0519 4912 3100 2 X',
    '110105-19491231-002X',
    '110105-19491231002-X',
    '110105.19491231.002X',
    '110105—19491231—002x',
    '110105 1949 12 31 002X',
    '１１０１０５　１９４９１２３１　００２Ｘ',
    '1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X',
    '2025-03-03 330802 19850315 0019',
    '330802198503150019 11010519491231002X',
  ])('must not hold %j', (text) => expect(holdsPersonalNumber(text)).toBe(true));

  test.each([
    '换瓦砸坏邻居院墙',
    'E3308021012017111800001',
    'E1308021012017111800001', // the same in Hebei, whose codes begin with 13
    'E330802198503150019',
    '330802101211001',
    '330802101211001001',
    '130802101211',
    '110105194912310021', // no identity number: the check is wrong
    '1101 0519 4912 3100 21',
    '占地12812348888平方米',
    '0570-3021234',
    '+86-570-3021234',
    '0571-87654321 0570-3021234',
    '010-65123456',
    '航埠镇移〔2025〕3号',
    '柯城区准〔2025〕3号',
    '(2025)浙0802民初1381号',
    '2025-03-03 13:30',
    '2025.3.3 13:30-15:30',
    '2025年3月3日13时30分至18时',
    '20250303 133000',
    '20250303133000',
    '1741000000', // seconds
    '1741000000000', // milliseconds
    '2025/13/1500/2345',
    '1330-1430 150人',
    '13,812,348,888.00元',
    '138.12348888',
    '1381234.8888',
    '15000-200000元',
    '1350元、2000元、300元',
    '13幢1401室、15幢1502室',
    '138号1234室5678',
    '1 3 5 7 9 11 13 15号楼',
    '1、3、8、1、2、3、4、8、8、8、8',
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18',
    '1 3 8 1 2 3 4 8 8 8 8 9', // one too many
    '13 14 15 16 17 18',
    '138\n1234\n8888',
    '6222 0213 8123 4888 890',
    '6222 1381 2348 888',
    'HT-2013-1501-2345678',
    '118.9876,28.9345',
    'a3308021985031500190',
    '0195580c-1391-7234-8567-0123456789ab',
  ])('may hold %j', (text) => expect(holdsPersonalNumber(text)).toBe(false));

  const mark = fc.constantFrom(' ', '-', '—', '·', '/', ' - ', '　', '－');
  const wide = (text: string) =>
    text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const mobile = fc
    .tuple(fc.constantFrom('13', '15', '17', '18', '19'), digits(9))
    .map(([head, rest]) => head + rest);
  const words = fc.stringMatching(/^[王某换瓦电话:,。]{0,5}$/u);
  const cut = (text: string, lengths: readonly number[]): string[] => {
    const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, one) => sum + one, 0));
    return ends.map((end, i) => text.slice(end - lengths[i]!, end));
  };

  test('holds no mobile number, however it is written, alone or one after the other', () => {
    const shape = fc.constantFrom([11], [3, 4, 4], [3, 8], [7, 4], Array<number>(11).fill(1));
    const written = fc
      .tuple(mobile, shape, mark, fc.constantFrom('', '+86', '86', '0086', '+86 '), fc.boolean())
      .map(([number, lengths, between, prefix, isWide]) => {
        const text = (lengths.length === 11 ? '' : prefix) + cut(number, lengths).join(between);
        return isWide ? wide(text) : text;
      });
    fc.assert(
      fc.property(written, words, words, (text, before, after) => {
        expect(holdsPersonalNumber(before + text + after)).toBe(true);
        expect(holdsPersonalNumber(`${before}${text} ${text}${after}`)).toBe(true);
      }),
    );
  });

  test('holds no identity number, however it is written', () => {
    const number = fc.constantFrom('11010519491231002X', '330802198503150019', '440524188001010014');
    const shape = fc.constantFrom(
      [18],
      [6, 8, 4],
      [6, 12],
      [4, 4, 4, 4, 2],
      [6, 4, 4, 4],
      Array<number>(18).fill(1),
    );
    fc.assert(
      fc.property(number, shape, mark, words, (found, lengths, between, around) => {
        expect(holdsPersonalNumber(around + cut(found, lengths).join(between) + around)).toBe(true);
      }),
    );
  });

  test('may hold any day, time, landline, amount and number of a case', () => {
    const two = fc.integer({ min: 0, max: 59 }).map((number) => `${number}`.padStart(2, '0'));
    const at = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    const ordinary = fc.oneof(
      fc.tuple(at, two, two).map(([day, hour, minute]) => `${day} ${hour}:${minute}`),
      fc.tuple(at, two, two).map(([day, hour, minute]) => `${day.replaceAll('-', '.')} ${hour}:${minute}`),
      digits(7).map((number) => `0570-${number}`),
      digits(8).map((number) => `0571-${number}`),
      fc.integer({ min: 0 }).map((amount) => `${amount.toLocaleString('en')}.00元`),
      digits(5).map((number) => `E33080210120171118${number}`),
      fc.integer({ min: 1, max: 999 }).map((number) => `航埠镇移〔2025〕${number}号`),
    );
    fc.assert(
      fc.property(ordinary, ordinary, (one, other) => {
        expect([one, holdsPersonalNumber(one)]).toEqual([one, false]);
        expect([one, other, holdsPersonalNumber(`${one},${other}`)]).toEqual([one, other, false]);
      }),
    );
  });
});
