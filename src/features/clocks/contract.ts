import { z } from 'zod';
import { areaCodePattern } from '../../kernel/area-code.ts';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { day, line, seenVersion } from '../../kernel/shape.ts';

export const CalendarSource = defineEnum('CalendarSource', {
  gov_notice: { zh: '年度放假通知', en: 'Yearly notice' },
  statutory: { zh: '仅法定节假日(暂定)', en: 'Statutory holidays only (provisional)' },
  local: { zh: '本地安排', en: 'Local arrangement' },
});
export type CalendarSource = CodeOf<typeof CalendarSource>;

/** The whole country, where a path or an answer names an area. */
export const national = 'national';

export const firstYear = 1990;
export const lastYear = 2099;
/** Of one plan: a year has some forty days that depart from plain weeks. */
const maxDays = 200;

export const CalendarPath = z.object({
  area: z
    .string()
    .regex(new RegExp(`^${national}$|${areaCodePattern.source}`), {
      error: 'national 或区域编码 · national or an area code',
    })
    .meta({ description: 'national(全国)或区域编码 · national (the country) or an area code' }),
  year: z.coerce.number().int().min(firstYear).max(lastYear).meta({ description: '年份 · Year' }),
});

const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: '形如 08:30 · it looks like 08:30' })
  .meta({ id: 'TimeOfDay', examples: ['08:30'] });

const Sessions = z
  .array(z.strictObject({ opens: TimeOfDay, closes: TimeOfDay }).meta({ id: 'OfficeSession' }))
  .min(1)
  .max(6)
  .refine(
    (list) => list.every(({ opens, closes }, i) => opens < closes && opens > (list[i - 1]?.closes ?? '')),
    {
      error: '按时间先后且不相接、不重叠 · one after another, with a break between them',
    },
  );

const month = () => z.number().int().min(1).max(12);

export const OfficeHours = z
  .strictObject({
    winter: Sessions,
    summer: Sessions,
    summerFrom: month().meta({ description: '夏季首月 · First month of summer' }),
    summerTo: month().meta({ description: '夏季末月 · Last month of summer' }),
  })
  .refine(({ summerFrom, summerTo }) => summerFrom <= summerTo, {
    path: ['summerTo'],
    error: '不早于首月 · not before the first month',
  })
  .meta({ id: 'OfficeHours', description: '北京时间 · Times of Asia/Shanghai' });
export type OfficeHours = z.infer<typeof OfficeHours>;

const date = () =>
  day().meta({ description: '本年,或上一年 12 月 · In the year, or in the December before' });
const dayName = () => line(50).nullable().meta({ description: '节日或缘由 · Holiday or reason' });
const isWorkingDay = () =>
  z.boolean().meta({ description: 'true 为补班,false 为放假 · true: works (made up); false: off' });

export const WorkCalendarChange = z
  .strictObject({
    source: CalendarSource.schema.meta({
      description: 'gov_notice 即视为该年已公布 · gov_notice makes the year published',
    }),
    days: z
      .array(
        z
          .strictObject({ date: date(), isWorkingDay: isWorkingDay(), name: dayName().optional() })
          .meta({ id: 'CalendarDayChange' }),
      )
      .max(maxDays)
      .meta({ description: '本区域自行规定的全部日子 · All days that this area sets itself' }),
    officeHours: OfficeHours.nullish().meta({
      description: '自该年起执行;不填则沿用 · Kept from this year on; as before when absent',
    }),
    ...seenVersion,
  })
  .meta({ id: 'WorkCalendarChange' });

export const WorkCalendar = z
  .object({
    area: z.string().meta({ description: 'national 或区域编码 · national or an area code' }),
    year: z.number().int(),
    published: z.boolean().meta({
      description: '放假通知已录入;否则期限为暂定 · The notice is known; due times are provisional otherwise',
    }),
    source: CalendarSource.schema.nullable().meta({
      description:
        '本区域该年的来源,null 为全部沿用上级 · What this area said itself; null: all of it comes from above',
    }),
    days: z
      .array(
        z
          .object({
            date: z.iso.date(),
            isWorkingDay: isWorkingDay(),
            name: z.string().nullable(),
            source: CalendarSource.schema,
            setBy: z.string().meta({ description: '由哪个区域规定 · The area that set it' }),
            setFor: z.number().int().meta({ description: '属于哪一年的安排 · The year whose plan it is in' }),
          })
          .meta({ id: 'WorkCalendarDay' }),
      )
      .meta({ description: '不同于普通周的日子 · Days that depart from a plain week' }),
    officeHours: OfficeHours,
    officeHoursFrom: z
      .object({ area: z.string(), year: z.number().int() })
      .nullable()
      .meta({ description: '何处何年所定,null 为默认 · Where and when they were set; null: the usual ones' }),
    version: z
      .number()
      .int()
      .nullable()
      .meta({ description: '本区域该年的版本 · Of what this area said itself' }),
  })
  .meta({ id: 'WorkCalendar' });
export type WorkCalendar = z.infer<typeof WorkCalendar>;

/** The shape in which yearly notices are passed around; its year is that of the title. */
export const HolidayFile = z.object({
  year: z.number().int().min(firstYear).max(lastYear),
  papers: z.array(z.string()),
  days: z.array(z.object({ name: z.string().max(50), date: day(), isOffDay: z.boolean() })).max(maxDays),
});
