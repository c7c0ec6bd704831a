import { z } from 'zod';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { LimitUnit } from '../catalogue/contract.ts';

export const ClockKind = defineEnum('ClockKind', {
  acceptance: { zh: '受理时限', en: 'Acceptance' },
  auto_accept: { zh: '系统受理', en: 'Acceptance by the system' },
  resident: { zh: '首问答复', en: 'Word to the resident' },
  supplement: { zh: '补充期限', en: 'Missing facts' },
  resolve: { zh: '办理时限', en: 'Resolve' },
  response: { zh: '签收(响应)时限', en: 'Response' },
  on_site: { zh: '到场时限', en: 'On site' },
  milestone: { zh: '节点时限', en: 'Milestone' },
  part: { zh: '协办时限', en: 'Part of joint handling' },
  decision: { zh: '审批时限', en: 'Decision on a request' },
  review: { zh: '挂起复核日', en: 'Review date of a suspension' },
  command: { zh: '待定办理期限', en: 'Due time to be set by command' },
  verification: { zh: '核查时限', en: 'Verification' },
  closing: { zh: '结案时限', en: 'Closing' },
  supervision: { zh: '督办回复时限', en: 'Answer to supervision' },
  notice: { zh: '抄告回复时限', en: 'Reply to a notice' },
  receipt: { zh: '移送签收时限', en: 'Receipt of a transfer' },
  transfer_result: { zh: '移送结果告知时限', en: 'Result of a transfer' },
  tier: { zh: '本级办理期限', en: 'Stay at a tier' },
  sign_off: { zh: '自办审签时限', en: 'Sign-off' },
  spot_check: { zh: '抽查', en: 'Spot check' },
  follow_up: { zh: '回访', en: 'Follow-up' },
  archive: { zh: '归档', en: 'Archiving' },
});
export type ClockKind = CodeOf<typeof ClockKind>;

export const ClockState = defineEnum('ClockState', {
  running: { zh: '计时中', en: 'Running' },
  paused: { zh: '已暂停', en: 'Paused' },
  stopped: { zh: '已停止', en: 'Stopped' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
});
export type ClockState = CodeOf<typeof ClockState>;

/** From the mildest to the sharpest: a clock that warned red never warns yellow again. */
export const WarningLevel = defineEnum('WarningLevel', {
  yellow: { zh: '黄色预警', en: 'Yellow' },
  red: { zh: '红色预警', en: 'Red' },
  double_red: { zh: '双红预警', en: 'Double red' },
});
export type WarningLevel = CodeOf<typeof WarningLevel>;

const instant = z.iso.datetime({ offset: true });

const CaseClock = z
  .object({
    id: z.uuid(),
    kind: ClockKind.schema,
    name: z.string().nullable().meta({ description: '节点名 · Name of the milestone' }),
    itemId: z.uuid().nullable(),
    state: ClockState.schema,
    startedAt: instant,
    dueAt: instant.nullable(),
    originalDueAt: instant.nullable(),
    limitUnit: LimitUnit.schema.nullable(),
    dues: z
      .array(
        z.object({ dueAt: instant.nullable(), at: instant, because: z.string() }).meta({ id: 'DueTime' }),
      )
      .meta({ description: '历次期限 · Every due time it had' }),
    pauses: z
      .array(z.object({ from: instant, to: instant }).meta({ id: 'ClockPause' }))
      .meta({ description: '暂停区间 · Intervals in which it stood still' }),
    pausedAt: instant.nullable(),
    endedAt: instant.nullable(),
    inTime: z.boolean().nullable(),
    warningLevel: WarningLevel.schema.nullable(),
  })
  .meta({ id: 'CaseClock' });

export const CaseClockList = z
  .object({ items: z.array(CaseClock), nextCursor: z.null() })
  .meta({ id: 'CaseClockList' });

export const SweepState = z
  .object({
    running: z.number().int().meta({ description: '计时中的时钟数 · Clocks running' }),
    waiting: z.number().int().meta({ description: '已到点待处理 · Due for a look' }),
    lagSeconds: z
      .number()
      .meta({ description: '最早一个已等待的秒数 · How long the first of them has waited' }),
  })
  .meta({ id: 'SweepState' });
