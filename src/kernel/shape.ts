import { z } from 'zod';
import { areaCodePattern } from './area-code.ts';
import { holdsPersonalNumber, phonePattern } from './personal.ts';
import { visibleLine } from './text.ts';

/** Shapes that many contracts use. */

const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2200, 0, 1);
const inRange = (text: string) => {
  const at = Date.parse(text);
  return at >= earliest && at < latest;
};
const outOfRange = { error: '年份须在 1900–2199 · the year must lie in 1900–2199' };

const inClear = {
  error: '这里不能写手机号或身份证号 · no mobile or identity number may stand here',
};
const holdsNone = (text: string) => !holdsPersonalNumber(text);

/** One line that is kept in clear: not blank, of what can be seen, and no number by which somebody is found. */
export const line = (max: number) => privateLine(max).refine(holdsNone, inClear);

/** Free text that is kept in clear, not blank; lines are allowed. */
export const prose = (max: number) => privateProse(max).refine(holdsNone, inClear);

/** One line that is kept sealed: whatever is said of people may stand in it. */
export const privateLine = (max: number) =>
  z
    .string()
    .max(max)
    .regex(visibleLine, { error: '不能含换行等控制字符或零宽字符 · no control or invisible characters' })
    .regex(/\S/, { error: '不能为空 · must not be blank' });

/** Free text that is kept sealed. */
export const privateProse = (max: number) =>
  z.string().max(max).regex(/\S/, { error: '不能为空 · must not be blank' });

/** A calendar day, `YYYY-MM-DD`. */
export const day = () => z.iso.date().refine(inRange, outOfRange);

/** An instant, RFC 3339 with offset. */
export const instant = () => z.iso.datetime({ offset: true }).refine(inRange, outOfRange);

/** Time that a limit may be set to: the working calendar ends with 2100, and the last warning comes at half as long again. */
export const deadline = () =>
  instant().refine((text) => Date.parse(text) < Date.UTC(2060, 0, 1), {
    error: '期限须早于 2060 年 · a limit lies before 2060',
  });

/** An instant, or a day that stands for its beginning in Asia/Shanghai. */
export const moment = () =>
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\d/, { error: '日期或带时区的时间 · a date, or a time with offset' })
    .transform((text, context) => {
      const full = text.length === 10 ? `${text}T00:00:00+08:00` : text;
      if (!instant().safeParse(full).success) {
        context.addIssue({ code: 'custom', message: '不是有效的日期或时间 · not a valid date or time' });
        return z.NEVER;
      }
      return new Date(full);
    });

/** The version that the caller saw; If-Match says the same. */
export const seenVersion = {
  version: z
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: '所见版本,可用 If-Match 代替 · Version seen; If-Match instead' }),
};

/** `?status=a&status=b`, `?status=a,b` and `?status=a` all mean a list. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (raw) => (raw === undefined ? undefined : [raw].flat().flatMap((part) => String(part).split(','))),
    z.array(item).min(1).max(50).optional(),
  );

/** `true` or `false`, spelt out. */
export const flag = () =>
  z
    .enum(['true', 'false'])
    .transform((word) => word === 'true')
    .optional();

export const AreaCode = z
  .string()
  .regex(areaCodePattern, {
    error: '区域编码为 2、4、6、9、12、15 或 18 位数字 · 2, 4, 6, 9, 12, 15 or 18 digits',
  })
  .meta({ id: 'AreaCode', description: '区域编码 · Area code', examples: ['330802101'] });

export const Phone = z.string().regex(phonePattern, {
  error: '手机 11 位,或区号-座机 · a mobile of 11 digits or area code-landline',
});
