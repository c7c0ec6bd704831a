import { z } from 'zod';
import { pageQuery } from '../../kernel/page.ts';
import { AreaCode, flag, line } from '../../kernel/shape.ts';

const instant = z.iso.datetime({ offset: true });

export const BreakGlassRequest = z
  .strictObject({
    area: AreaCode,
    reason: line(200),
    hours: z.number().int().min(1).max(4).meta({ description: '最多 4 小时 · At most 4' }),
  })
  .meta({ id: 'BreakGlassRequest' });
export type BreakGlassRequest = z.infer<typeof BreakGlassRequest>;

export const BreakGlass = z
  .object({
    id: z.uuid(),
    staffId: z.uuid(),
    staffName: z.string(),
    area: z.string(),
    reason: z.string(),
    hours: z.number().int(),
    requestedAt: instant,
    approvedBy: z.uuid().nullable(),
    approvedAt: instant.nullable(),
    validUntil: instant.nullable(),
    endedAt: instant
      .nullable()
      .meta({ description: '不批准、交回或提前收回的时间 · Refused, given back or taken away' }),
    endedBy: z.uuid().nullable(),
  })
  .meta({ id: 'BreakGlass' });
export type BreakGlass = z.infer<typeof BreakGlass>;

export const BreakGlassQuery = z.strictObject({
  open: flag().meta({
    description: '是否待批准或生效中;不填则全部 · Waiting or in force, or over; all when absent',
  }),
  ...pageQuery,
});
export type BreakGlassQuery = z.infer<typeof BreakGlassQuery>;

export const BreakGlassPage = z
  .object({ items: z.array(BreakGlass), nextCursor: z.string().nullable() })
  .meta({ id: 'BreakGlassPage' });

/** What is told of it, by the event of the journal. */
export const breakGlassEvents = {
  'break_glass.ask': { zh: '有人申请应急访问', en: 'Access in an emergency was asked for' },
  'break_glass.open': { zh: '应急访问已开放', en: 'Access in an emergency was opened' },
  'break_glass.refuse': { zh: '应急访问未获批准', en: 'Access in an emergency was refused' },
  'break_glass.end': { zh: '应急访问已提前结束', en: 'Access in an emergency was ended before its time' },
} as const;
export type BreakGlassEvent = keyof typeof breakGlassEvents;
