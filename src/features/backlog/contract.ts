import { z } from 'zod';
import { AreaCode, moment } from '../../kernel/shape.ts';
import { openStatuses } from '../cases/contract.ts';

const counts = <K extends string>(keys: readonly K[]) =>
  z.object(Object.fromEntries(keys.map((key) => [key, z.number().int()])) as Record<K, z.ZodInt>);

export const ages = ['d0_3', 'd4_7', 'd8_15', 'd16_30', 'd31'] as const;

const figures = {
  open: z.number().int(),
  overdue: z.number().int(),
  byStatus: counts(openStatuses).meta({ id: 'CountByStatus' }),
  byAge: counts(ages).meta({ id: 'CountByAge', description: '自上报起的天数 · Days since it was reported' }),
};

const key = z
  .string()
  .nullable()
  .meta({ description: '分组编码;null 为未归属 · Code of the group; null when it has none' });
const label = z.string().nullable();

const scope = {
  area: AreaCode.optional().meta({ description: '区域,默认自己的辖区 · Area; your own when absent' }),
};

export const BacklogQuery = z.strictObject({
  ...scope,
  groupBy: z
    .enum(['area', 'type', 'unit'])
    .default('area')
    .meta({ description: '分组;area 为下一级区域 · Groups; area: by child area' }),
});

const BacklogItem = z.object({ key, label, ...figures }).meta({ id: 'BacklogItem' });
const BacklogTotal = z.object(figures).meta({ id: 'BacklogTotal' });
export const Backlog = z
  .object({ asOf: z.iso.datetime(), items: z.array(BacklogItem), total: BacklogTotal })
  .meta({ id: 'Backlog' });

export const ClosureQuery = z.strictObject({
  ...scope,
  from: moment().meta({ description: '办结时间起(含)· Closed from, inclusive' }),
  to: moment().meta({ description: '办结时间止(不含)· Closed before' }),
  groupBy: z
    .enum(['area', 'type', 'month', 'unit', 'handler'])
    .default('area')
    .meta({ description: '分组;area 为下一级区域 · Groups; area: by child area' }),
});

const Hours = z
  .object({ mean: z.number().nullable(), median: z.number().nullable(), p90: z.number().nullable() })
  .meta({ id: 'Hours', description: '小时 · Hours' });

const Rate = z
  .object({
    numerator: z.number().int(),
    denominator: z.number().int(),
    value: z
      .number()
      .nullable()
      .meta({ description: '百分数,两位小数;分母为 0 时为 null · Percent; null when the denominator is 0' }),
    definition: z.string(),
  })
  .meta({ id: 'Rate' });

const closure = { closed: z.number().int(), elapsedHours: Hours, workingHours: Hours, onTime: Rate };
const ClosureItem = z.object({ key, label, ...closure }).meta({ id: 'ClosureItem' });
const ClosureTotal = z.object(closure).meta({ id: 'ClosureTotal' });
export const ClosureTimes = z
  .object({
    period: z.object({ from: z.iso.datetime(), to: z.iso.datetime() }).meta({ id: 'Period' }),
    cohort: z.literal('by_closed'),
    items: z.array(ClosureItem),
    total: ClosureTotal,
  })
  .meta({ id: 'ClosureTimes' });
