import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { parseJson } from '../../src/http/json.ts';
import { validate } from '../../src/http/validate.ts';
import { AreaCode, day, instant, line, moment } from '../../src/kernel/shape.ts';

/** What one member is told; undefined when it may stay. */
function told(schema: z.ZodType, value?: unknown) {
  const { faults } = validate(z.object({ it: schema }), value === undefined ? {} : { it: value }, 'body');
  const [fault] = faults;
  return fault && `${fault.code}: ${fault.detail.zh} · ${fault.detail.en}`;
}

const codes = (n: number) => z.enum(Array.from({ length: n }, (_, i) => `code_${'abcdefghijkl'[i]}`));

describe('what is wrong is said in words of our own, in both languages', () => {
  // biome-ignore format: one row per case, columns aligned
  const said: [what: string, schema: z.ZodType, value: unknown, words: string][] = [
    ['a missing text',        z.string(),                 undefined,      'invalid-type: 必填 · required'],
    ['a missing code',        codes(3),                   undefined,      'invalid-value: 必填 · required'],
    ['a number for text',     z.string(),                 5,              'invalid-type: 须为文字 · must be text'],
    ['text for a number',     z.number(),                 '5',            'invalid-type: 须为数字 · must be a number'],
    ['half a number',         z.number().int(),           1.5,            'invalid-type: 须为整数 · must be a whole number'],
    ['words for a number',    z.coerce.number(),          'ten',          'invalid-type: 须为数字 · must be a number'],
    ['text for yes or no',    z.boolean(),                'yes',          'invalid-type: 须为 true 或 false · must be true or false'],
    ['an object for a list',  z.array(z.string()),        {},             'invalid-type: 须为列表 · must be a list'],
    ['a list for an object',  z.object({}),               [],             'invalid-type: 须为对象 · must be an object'],
    ['null',                  z.string(),                 null,           'invalid-type: 须为文字 · must be text'],
    ['nothing in a text',     z.string().min(1),          '',             'too-small: 至少 1 个字 · at least 1 character'],
    ['a short text',          z.string().min(10),         'x',            'too-small: 至少 10 个字 · at least 10 characters'],
    ['a long text',           line(3),                    '换瓦砸墙',     'too-big: 至多 3 个字 · at most 3 characters'],
    ['blanks',                line(3),                    ' ',            'invalid-format: 不能为空 · must not be blank'],
    ['a short list',          z.array(z.string()).min(2), ['x'],          'too-small: 至少 2 个 · at least 2 items'],
    ['a long list',           z.array(z.string()).max(1), ['x', 'y'],     'too-big: 至多 1 个 · at most 1 item'],
    ['a small number',        z.number().min(1),          0,              'too-small: 不小于 1 · at least 1'],
    ['a large number',        z.number().max(4),          5,              'too-big: 不大于 4 · at most 4'],
    ['no more than a bound',  z.number().gt(0),           0,              'too-small: 须大于 0 · more than 0'],
    ['no less than a bound',  z.number().lt(9),           9,              'too-big: 须小于 9 · less than 9'],
    ['no uuid',               z.uuid(),                   'x',            'invalid-format: 须为 UUID · must be a UUID'],
    ['an older uuid',         z.uuidv7(),                 '6ba7b810-9dad-41d1-80b4-00c04fd430c8', 'invalid-format: 须为 UUIDv7 · must be a UUIDv7'],
    ['31 February',           day(),                      '2026-02-31',   'invalid-format: 须为有效日期,如 2026-03-01 · must be a valid date, like 2026-03-01'],
    ['a time without offset', instant(),                  '2026-03-01T09:00:00', 'invalid-format: 须为带时区的有效时间,如 2026-03-01T09:00:00+08:00 · must be a valid time with offset, like 2026-03-01T09:00:00+08:00'],
    ['31 February asked for', moment(),                   '2026-02-31',   'not-acceptable: 不是有效的日期或时间 · not a valid date or time'],
    ['no area code',          AreaCode,                   '33080',        'invalid-format: 区域编码为 2、4、6、9、12、15 或 18 位数字 · 2, 4, 6, 9, 12, 15 or 18 digits'],
    ['an unknown code',       codes(3),                   'x',            'invalid-value: 须为 code_a、code_b、code_c 之一 · must be one of code_a, code_b, code_c'],
    ['a misspelt code',       codes(3),                   'kode_c',       'invalid-value: 没有这个代码,是否想写 code_c · no such code; did you mean code_c?'],
    ['one code of many',      codes(12),                  'x',            'invalid-value: 没有这个代码,见 GET /v1/vocabularies · no such code; see GET /v1/vocabularies'],
    ['another value',         z.literal('Bearer'),        'x',            'invalid-value: 须为 Bearer · must be Bearer'],
    ['a pattern',             z.string().regex(/^\d{6}$/), 'x',           'invalid-format: 格式不符 · not of the right form'],
    ['one with an example',   z.string().regex(/^\d\d:\d\d$/).meta({ examples: ['08:30'] }).optional(), 'x', 'invalid-format: 格式不符,如 08:30 · not of the right form; like 08:30'],
    ['no such kind',          z.discriminatedUnion('type', [z.object({ type: z.literal('a') }), z.object({ type: z.literal('b') })]), { type: 'c' }, 'invalid-union: 须为 a、b 之一 · must be one of a, b'],
    ['neither of two',        z.union([z.uuid(), z.literal('none')]), 'x', 'invalid-format: 须为 UUID · must be a UUID'],
    ['a refinement',          z.string().refine(() => false), 'x',        'not-acceptable: 不合要求 · not acceptable'],
  ];
  test.each(said)('%s', (_what, schema, value, words) => {
    expect(told(schema, value)).toBe(words);
  });

  test('an example is found where it stands: in a list, behind what may be absent', () => {
    const time = z
      .string()
      .regex(/^\d\d:\d\d$/)
      .meta({ examples: ['08:30'] });
    const schema = z.object({ hours: z.array(z.object({ opens: time.nullable() })).optional() });
    const { faults } = validate(schema, { hours: [{ opens: '08:30' }, { opens: 'x' }] }, 'body');
    expect(faults).toMatchObject([{ pointer: '/hours/1/opens', detail: { zh: '格式不符,如 08:30' } }]);
  });
});

describe('where a text stops being JSON', () => {
  // biome-ignore format: one row per case, columns aligned
  const said: [text: string, words: string][] = [
    ['{foo}',                     '第 1 行第 2 列起不是有效的 JSON · Not valid JSON from line 1, column 2'],
    ['{"a": 1,\n "b": oops}',     '第 2 行第 7 列起不是有效的 JSON · Not valid JSON from line 2, column 7'],
    ['{"a":1,}',                  '第 1 行第 8 列起不是有效的 JSON · Not valid JSON from line 1, column 8'],
    ['[1,2}',                     '第 1 行第 5 列起不是有效的 JSON · Not valid JSON from line 1, column 5'],
    ['{"a" 1}',                   '第 1 行第 6 列起不是有效的 JSON · Not valid JSON from line 1, column 6'],
    ['["a\tb"]',                  '第 1 行第 2 列起不是有效的 JSON · Not valid JSON from line 1, column 2'],
    ['01',                        '第 1 行第 2 列起不是有效的 JSON · Not valid JSON from line 1, column 2'],
    ['{} {}',                     '第 1 行第 4 列起不是有效的 JSON · Not valid JSON from line 1, column 4'],
    ['1,2',                       '第 1 行第 2 列起不是有效的 JSON · Not valid JSON from line 1, column 2'],
    ['{"title":',                 'JSON 不完整 · The JSON ends too early'],
    [' ',                         'JSON 不完整 · The JSON ends too early'],
  ];
  test.each(said)('%j', (text, words) => {
    const [fault] = parseJson(text).faults;
    expect(`${fault?.detail.zh} · ${fault?.detail.en}`).toBe(words);
  });

  test('all that is JSON is understood up to where it was spoilt', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const [fault] = parseJson(`${text} @`).faults;
        expect(fault?.detail.en).toBe(`Not valid JSON from line 1, column ${text.length + 2}`);
      }),
    );
  });
});
