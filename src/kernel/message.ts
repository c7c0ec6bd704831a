import type { z } from 'zod';

/** The word of a list that is nearest to another, if any is near enough to have been meant. */
type Nearest = (word: string, known: readonly string[]) => string | undefined;

/** What a value must be, by what the library calls it. */
const types: Record<string, string> = {
  string: '须为文字 · must be text',
  number: '须为数字 · must be a number',
  int: '须为整数 · must be a whole number',
  boolean: '须为 true 或 false · must be true or false',
  array: '须为列表 · must be a list',
  tuple: '须为列表 · must be a list',
  object: '须为对象 · must be an object',
  record: '须为对象 · must be an object',
};

/** What a text must look like, by its format; of a pattern without words of its own nothing more can be said. */
const formats: Record<string, string> = {
  uuid: '须为 UUID · must be a UUID',
  uuid7: '须为 UUIDv7 · must be a UUIDv7',
  guid: '须为 UUID · must be a UUID',
  date: '须为有效日期,如 2026-03-01 · must be a valid date, like 2026-03-01',
  datetime:
    '须为带时区的有效时间,如 2026-03-01T09:00:00+08:00 · must be a valid time with offset, like 2026-03-01T09:00:00+08:00',
  url: '须为网址 · must be a URL',
};
export const patternMissed = '格式不符 · not of the right form';

/** So many codes are listed; more are looked up. */
const longestListing = 8;

/** What is wrong with a value, in both languages, where the shape has no words of its own for it. */
export function messageOf(issue: z.core.$ZodRawIssue, nearest: Nearest = () => undefined): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? required : (types[issue.expected] ?? unfit);
    case 'invalid_value':
      return issue.input === undefined ? required : notListed(issue.values.map(String), issue.input, nearest);
    case 'invalid_union':
      return Array.isArray(issue.options) ? notListed(issue.options.map(String), undefined, nearest) : unfit;
    case 'too_small':
    case 'too_big':
      return beyond(issue);
    case 'invalid_format':
      return formats[isUuid7(issue) ? 'uuid7' : issue.format] ?? patternMissed;
    case 'not_multiple_of':
      return `须为 ${issue.divisor} 的倍数 · must be a multiple of ${issue.divisor}`;
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'unrecognized_keys':
      return unfit;
  }
}

/** Which versions of UUID are taken only the pattern says. */
const isUuid7 = ({ pattern }: { pattern?: string | undefined }): boolean => pattern?.includes('-7[') ?? false;

const required = '必填 · required';
const unfit = '不合要求 · not acceptable';

function notListed(codes: readonly string[], given: unknown, nearest: Nearest): string {
  if (codes.length === 1) return `须为 ${codes[0]} · must be ${codes[0]}`;
  const meant = typeof given === 'string' ? nearest(given, codes) : undefined;
  if (meant) return `没有这个代码,是否想写 ${meant} · no such code; did you mean ${meant}?`;
  if (codes.length > longestListing)
    return '没有这个代码,见 GET /v1/vocabularies · no such code; see GET /v1/vocabularies';
  return `须为 ${codes.join('、')} 之一 · must be one of ${codes.join(', ')}`;
}

type Bounded = Extract<z.core.$ZodRawIssue, { code: 'too_small' | 'too_big' }>;

const units: Record<string, [zh: string, en: string] | undefined> = {
  string: ['个字', 'character'],
  array: ['个', 'item'],
};

/** Of a text its characters are counted, of a list its items. */
function beyond(issue: Bounded): string {
  const [least, bound] =
    issue.code === 'too_small' ? [true, issue.minimum] : ([false, issue.maximum] as const);
  const unit = units[issue.origin];
  if (!unit) {
    if (issue.inclusive === false)
      return least ? `须大于 ${bound} · more than ${bound}` : `须小于 ${bound} · less than ${bound}`;
    return least ? `不小于 ${bound} · at least ${bound}` : `不大于 ${bound} · at most ${bound}`;
  }
  const so = issue.exact ? ['须为', 'must be'] : least ? ['至少', 'at least'] : ['至多', 'at most'];
  return `${so[0]} ${bound} ${unit[0]} · ${so[1]} ${bound} ${unit[1]}${Number(bound) === 1 ? '' : 's'}`;
}
