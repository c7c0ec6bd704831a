import { z } from 'zod';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { pageQuery } from '../../kernel/page.ts';
import { day, line } from '../../kernel/shape.ts';

export const CaseMajor = defineEnum('CaseMajor', {
  '01': { zh: '矛盾纠纷', en: 'Disputes' },
  '02': { zh: '社会治安', en: 'Public order' },
  '03': { zh: '安全隐患', en: 'Safety hazards' },
  '04': { zh: '市场监管', en: 'Market supervision' },
  '05': { zh: '生态环境与自然资源', en: 'Environment and natural resources' },
  '06': { zh: '市容与城乡建设', en: 'Town appearance and construction' },
  '07': { zh: '民生服务', en: 'Public welfare' },
  '08': { zh: '应急与自然灾害', en: 'Emergencies and natural disasters' },
});
export type CaseMajor = CodeOf<typeof CaseMajor>;

/** The four platforms of a township; a type names the one that usually handles it. */
export const Platform = defineEnum('Platform', {
  comprehensive_governance: { zh: '综治工作', en: 'Comprehensive governance' },
  market_supervision: { zh: '市场监管', en: 'Market supervision' },
  integrated_enforcement: { zh: '综合执法', en: 'Integrated enforcement' },
  public_service: { zh: '便民服务', en: 'Public service' },
});
export type Platform = CodeOf<typeof Platform>;

/** From the least to the most pressing: the rules compare by this order. */
export const Urgency = defineEnum('Urgency', {
  low: { zh: '不急', en: 'Low' },
  normal: { zh: '普通', en: 'Normal' },
  urgent: { zh: '紧急', en: 'Urgent' },
  critical: { zh: '特急', en: 'Critical' },
});
export type Urgency = CodeOf<typeof Urgency>;

export const SeverityLevel = defineEnum('SeverityLevel', {
  general: { zh: '一般', en: 'General' },
  relatively_major: { zh: '较大', en: 'Relatively major' },
  major: { zh: '重大', en: 'Major' },
  extraordinarily_major: { zh: '特别重大', en: 'Extraordinarily major' },
});
export type SeverityLevel = CodeOf<typeof SeverityLevel>;

export const TypeFlag = defineEnum('TypeFlag', {
  self: { zh: '网格可自办', en: 'The grid may handle it itself' },
  med: { zh: '可调解', en: 'Can open a mediation' },
  haz: { zh: '生成隐患', en: 'Opens a hazard' },
  call_110: { zh: '先报警(110)', en: 'Call the police first (110)' },
  call_119: { zh: '先报火警(119)', en: 'Call the fire brigade first (119)' },
  call_120: { zh: '先呼急救(120)', en: 'Call an ambulance first (120)' },
  restricted: { zh: '限制知悉', en: 'Restricted' },
  confidential: { zh: '保密', en: 'Confidential' },
  adm: { zh: '须部门处置', en: 'Needs action by a department' },
  photo: { zh: '须附照片', en: 'A photo is required' },
});
export type TypeFlag = CodeOf<typeof TypeFlag>;

export const LimitUnit = defineEnum('LimitUnit', {
  min: { zh: '分钟', en: 'Minute' },
  ch: { zh: '小时', en: 'Hour' },
  wh: { zh: '工作小时', en: 'Working hour' },
  wd: { zh: '工作日', en: 'Working day' },
  cd: { zh: '自然日', en: 'Calendar day' },
});
export type LimitUnit = CodeOf<typeof LimitUnit>;

/** Further limits of a type, beside response and resolve. */
export const MilestoneName = defineEnum('MilestoneName', {
  mediation: { zh: '调解', en: 'Mediation' },
  handed_to_110: { zh: '移交公安(110)', en: 'Handed to the police (110)' },
  transferred: { zh: '移送', en: 'Transferred' },
  leader_on_site: { zh: '领导到场', en: 'Leader on site' },
  rectified: { zh: '整改完成', en: 'Rectified' },
  accept_or_refuse: { zh: '决定是否受理', en: 'Accepted or refused' },
  clean_up: { zh: '清理完成', en: 'Cleaned up' },
  stop_work: { zh: '责令停工', en: 'Work stopped' },
  demolition: { zh: '拆除', en: 'Demolished' },
  manhole_response: { zh: '井盖响应', en: 'Response to a manhole' },
  guarded: { zh: '现场看护', en: 'Guarded' },
  evacuated: { zh: '人员转移', en: 'Evacuated' },
});

const BothLanguages = z.strictObject({ zh: line(200), en: line(200) }).meta({ id: 'BothLanguages' });

const amount = z.number().int().min(1).max(10_000);

const Limit = z.strictObject({ value: amount, unit: LimitUnit.schema }).meta({ id: 'Limit' });

const Milestone = z
  .strictObject({
    name: MilestoneName.schema,
    value: amount.nullable(),
    unit: LimitUnit.schema.nullable(),
    note: BothLanguages.optional(),
  })
  .refine(({ value, unit }) => (value === null) === (unit === null), {
    path: ['unit'],
    error: 'value 与 unit 同时填写或同时为 null · value and unit are both given, or both null',
  })
  .meta({
    id: 'Milestone',
    description: '数值为 null:时限逐案确定 · A null value: the limit is set case by case',
  });
export type Milestone = z.infer<typeof Milestone>;

/** Members of a case that its type asks for: a JSON Schema of few keywords, which `schemaFaults` lists. */
export const FieldsSchema = z.record(z.string(), z.unknown()).meta({
  id: 'FieldsSchema',
  description:
    '附加字段的 JSON Schema(可用关键字见文档);`{}` 表示没有 · JSON Schema of further fields, of few keywords; `{}` is none',
});
export type FieldsSchema = z.infer<typeof FieldsSchema>;

export const MinorCode = z
  .string()
  .regex(/^0[1-8](0[1-9]|[1-9]\d)$/, { error: '四位小类编码 · the four digits of a minor type' })
  .meta({ id: 'MinorCode', description: '小类编码 · Code of a minor type', examples: ['0102'] });

export const CountyCode = z
  .string()
  .regex(/^\d{6}$/, { error: '六位县级编码 · the six digits of a county' })
  .meta({ id: 'CountyCode', description: '县级编码 · Code of a county', examples: ['330802'] });

const codeElsewhere = line(60).nullable();

export const CaseType = z
  .object({
    code: z.string(),
    county: z.string().nullable().meta({ description: 'null:全国目录 · null: of the national catalogue' }),
    version: z.number().int(),
    major: CaseMajor.schema,
    majorLabel: z.string(),
    identifier: z.string(),
    zh: z.string(),
    en: z.string(),
    platform: Platform.schema,
    urgency: Urgency.schema,
    response: Limit,
    resolve: Limit.nullable().meta({ description: 'null:按指令 · by command' }),
    flags: z.array(TypeFlag.schema),
    milestones: z.array(Milestone),
    note: BothLanguages.nullable().meta({ description: '特别规定 · A rule of this type' }),
    ownCode: codeElsewhere.meta({ description: '本县编码 · The county’s own code' }),
    gbt31000: codeElsewhere.meta({ description: 'GB/T 31000 编码 · Code in GB/T 31000' }),
    fields: FieldsSchema,
    validFrom: z.iso.date(),
    retiredOn: z.iso
      .date()
      .nullable()
      .meta({ description: '自该日起不再使用 · First day on which nothing is reported as it' }),
  })
  .meta({ id: 'CaseType' });

export const CaseTypeQuery = z.strictObject({
  county: CountyCode.optional().meta({
    description: '默认为本人所在县 · Your own county when absent',
  }),
});

const catalogueVersion = z.number().int().meta({
  description: '该目录的版本,县里尚无时为 0 · Version of this catalogue; 0 while the county has none',
});

export const CaseTypeList = z
  .object({
    county: z.string().nullable().meta({ description: 'null:全国目录 · null: the national catalogue' }),
    version: catalogueVersion,
    items: z.array(CaseType),
    nextCursor: z.null(),
  })
  .meta({ id: 'CaseTypeList' });

const CaseTypeVersion = CaseType.extend({
  validTo: z.iso.date().nullable().meta({
    description: '由更新版本代替之日 · The day on which a newer version takes its place',
  }),
}).meta({ id: 'CaseTypeVersion' });

export const CaseTypeVersionQuery = z.strictObject({ ...CaseTypeQuery.shape, ...pageQuery });

export const CaseTypeVersionPage = z
  .object({ items: z.array(CaseTypeVersion), nextCursor: z.string().nullable() })
  .meta({ id: 'CaseTypeVersionPage' });

/** What a type of the county says otherwise; all else stays as it was. */
const CaseTypeChange = z
  .strictObject({
    code: MinorCode,
    identifier: z
      .string()
      .regex(/^[a-z][a-z0-9_]{2,59}$/, { error: '小写字母、数字、下划线 · lower-case letters, digits, _' })
      .optional()
      .meta({ description: '仅新增类型填写 · For a new type only' }),
    zh: line(60).optional(),
    en: line(120).optional(),
    platform: Platform.schema.optional(),
    urgency: Urgency.schema.optional(),
    response: Limit.optional(),
    resolve: Limit.nullish(),
    flags: z.array(TypeFlag.schema).max(TypeFlag.codes.length).optional(),
    milestones: z.array(Milestone).max(MilestoneName.codes.length).optional(),
    note: BothLanguages.nullish(),
    ownCode: codeElsewhere.optional(),
    gbt31000: codeElsewhere.optional(),
    fields: FieldsSchema.optional(),
    retiredOn: day().nullish(),
  })
  .meta({ id: 'CaseTypeChange' });
export type CaseTypeChange = z.infer<typeof CaseTypeChange>;

export const CountyCatalogueChange = z
  .strictObject({
    version: z.number().int().min(0).optional().meta({
      description: '所见目录版本(0:尚无),可用 If-Match 代替 · Version seen (0: none yet); If-Match instead',
    }),
    validFrom: day().meta({ description: '今天或以后 · Today or later' }),
    types: z.array(CaseTypeChange).min(1).max(200),
  })
  .meta({ id: 'CountyCatalogueChange' });

export const CountyCatalogue = z
  .object({
    county: z.string(),
    version: catalogueVersion,
    items: z.array(CaseType).meta({ description: '新版本 · The new versions' }),
  })
  .meta({ id: 'CountyCatalogue' });
