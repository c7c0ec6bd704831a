import { z } from 'zod';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { AreaCode, line, seenVersion } from '../../kernel/shape.ts';
import { Platform, Urgency } from '../catalogue/contract.ts';

/** What makes a rule stale; the first two break it, the others only say that it no longer fits anything new. */
export const RoutingProblem = defineEnum('RoutingProblem', {
  unit_closed: { zh: '单位已撤销', en: 'The unit is closed' },
  staff_without_post: {
    zh: '此人今天在该单位(或其辖区网格)没有任职',
    en: 'The person holds no post today in the unit, nor in a grid of its area',
  },
  area_retired: { zh: '区域已撤销', en: 'The area is retired' },
  type_retired: { zh: '事件类型已停用', en: 'The case type is retired' },
  no_platform_unit: {
    zh: '没有规则符合,该乡镇也没有这一平台的单位',
    en: 'No rule fits, and the township has no open unit of the platform',
  },
});
export type RoutingProblem = CodeOf<typeof RoutingProblem>;

export const RoutingOutcome = defineEnum('RoutingOutcome', {
  by_rule: { zh: '按规则', en: 'By a rule' },
  by_default: { zh: '按默认平台', en: 'By default, to the platform of the type' },
  broken: { zh: '符合的规则已失效', en: 'The rule that fits is broken' },
  none: { zh: '无处可派', en: 'To nobody' },
});
export type RoutingOutcome = CodeOf<typeof RoutingOutcome>;

/** Of one list. */
const maxRules = 500;

export const RoutingArea = z
  .string()
  .regex(/^\d{6}(\d{3})?$/, { error: '规则属于县或乡镇 · rules belong to a county or a township' })
  .meta({ id: 'RoutingArea', description: '县或乡镇编码 · Code of a county or township' });

const TypePrefix = z
  .string()
  .regex(/^\d{2}(\d{2})?$/, { error: '两位大类或四位小类 · two digits (major) or four (minor)' })
  .meta({ description: '大类或小类;不填则全部 · Major or minor type; all when absent' });

const urgencies = z
  .array(Urgency.schema)
  .min(1)
  .max(Urgency.codes.length)
  .meta({ description: '紧急程度;不填则全部 · Urgencies; all when absent' });

const withinText = '规则区域内的下级;不填则全部 · A part of the area of the list; all of it when absent';

export const RoutingRuleEntry = z
  .strictObject({
    id: z
      .uuid()
      .toLowerCase()
      .optional()
      .meta({ description: '保留的规则带原 id · A rule that stays keeps its id' }),
    typePrefix: TypePrefix.nullish(),
    within: AreaCode.nullish().meta({ description: withinText }),
    urgency: urgencies.nullish(),
    unitId: z.uuid().toLowerCase(),
    staffId: z
      .uuid()
      .toLowerCase()
      .nullish()
      .meta({ description: '单位中的具体人员 · A person of the unit' }),
    note: line(100).nullish(),
  })
  .meta({ id: 'RoutingRuleEntry' });
export type RoutingRuleEntry = z.infer<typeof RoutingRuleEntry>;

export const RoutingRulesChange = z
  .strictObject({
    rules: z
      .array(RoutingRuleEntry)
      .max(maxRules)
      .meta({ description: '按先后,先符合者为准 · First match wins' }),
    ...seenVersion,
  })
  .meta({ id: 'RoutingRulesChange' });

const RoutingRule = z
  .object({
    id: z.uuid(),
    position: z.number().int(),
    typePrefix: z.string().nullable(),
    within: z.string().nullable(),
    urgency: z.array(Urgency.schema).nullable(),
    unitId: z.uuid(),
    staffId: z.uuid().nullable(),
    note: z.string().nullable(),
    problems: z.array(RoutingProblem.schema),
  })
  .meta({ id: 'RoutingRule' });

export const RoutingRules = z
  .object({
    area: z.string(),
    version: z.number().int().nullable().meta({ description: 'null:尚未设置 · null: never set' }),
    rules: z.array(RoutingRule),
  })
  .meta({ id: 'RoutingRules' });

export const RoutingQuery = z.strictObject({ area: RoutingArea });

export const RoutingTrial = z
  .strictObject({
    typeCode: z.string().regex(/^\d{4}$/, { error: '四位小类 · four digits (minor type)' }),
    area: AreaCode.refine((code) => code.length >= 9, {
      error: '乡镇或其下级 · a township or an area below one',
    }),
    urgency: Urgency.schema.optional().meta({ description: '默认按类型 · That of the type when absent' }),
  })
  .meta({ id: 'RoutingTrial' });

const NamedId = z.object({ id: z.uuid(), name: z.string() }).meta({ id: 'NamedId' });

const RuleReference = z
  .object({ id: z.uuid(), position: z.number().int(), area: z.string() })
  .meta({ id: 'RuleReference' });

const RoutingReason = z
  .object({
    rule: RuleReference.nullable().meta({ description: 'null:默认平台 · null: the default' }),
    matched: z.boolean(),
    because: z.string(),
  })
  .meta({ id: 'RoutingReason' });

export const RoutingTried = z
  .object({
    platform: Platform.schema,
    outcome: RoutingOutcome.schema,
    unit: NamedId.nullable(),
    staff: NamedId.nullable(),
    rule: RuleReference.nullable(),
    why: z.array(RoutingReason),
    problems: z.array(RoutingProblem.schema),
  })
  .meta({ id: 'RoutingTried' });
