import { z } from 'zod';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { pageQuery } from '../../kernel/page.ts';
import { AreaCode, flag, instant, line, listOf, moment, prose, seenVersion } from '../../kernel/shape.ts';
import { SeverityLevel, Urgency } from '../catalogue/contract.ts';
import { Phone } from '../staff/contract.ts';

export const CaseStatus = defineEnum('CaseStatus', {
  draft: { zh: '草稿', en: 'Draft' },
  reported: { zh: '待受理', en: 'Reported' },
  not_accepted: { zh: '不予受理', en: 'Not accepted' },
  accepted: { zh: '已受理(待分派)', en: 'Accepted' },
  dispatched: { zh: '已分派(待签收)', en: 'Dispatched' },
  in_progress: { zh: '处置中', en: 'In progress' },
  suspended: { zh: '挂起(缓办/挂账)', en: 'Suspended' },
  pending_verification: { zh: '待核查', en: 'Pending verification' },
  verified: { zh: '核查通过(待结案)', en: 'Verified' },
  closed: { zh: '已办结', en: 'Closed' },
  archived: { zh: '已归档', en: 'Archived' },
  transferred_out: { zh: '已移送', en: 'Transferred out' },
  merged: { zh: '已并案', en: 'Merged' },
  voided: { zh: '已作废', en: 'Voided' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
});
export type CaseStatus = CodeOf<typeof CaseStatus>;

/** “Any open” means exactly these eight. */
export const openStatuses = [
  'reported',
  'accepted',
  'dispatched',
  'in_progress',
  'suspended',
  'pending_verification',
  'verified',
  'transferred_out',
] as const satisfies readonly CaseStatus[];

export const CaseVerb = defineEnum('CaseVerb', {
  report: { zh: '上报', en: 'Report' },
  accept: { zh: '受理', en: 'Accept' },
  reject: { zh: '不予受理', en: 'Reject' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  dispatch: { zh: '分派', en: 'Dispatch' },
  reassign: { zh: '改派', en: 'Reassign' },
  sign_for: { zh: '签收', en: 'Sign for' },
  request_return: { zh: '申请退回', en: 'Ask to return' },
  approve_return: { zh: '同意退回', en: 'Approve return' },
  refuse_return: { zh: '驳回退回', en: 'Refuse return' },
  submit_result: { zh: '反馈', en: 'Submit result' },
  pass_verification: { zh: '核查通过', en: 'Pass verification' },
  fail_verification: { zh: '核查不通过', en: 'Fail verification' },
  send_back: { zh: '结案退回', en: 'Send back' },
  close: { zh: '结案', en: 'Close' },
  request_reopen: { zh: '申请重开', en: 'Ask to reopen' },
  approve_reopen: { zh: '重开', en: 'Reopen' },
  refuse_reopen: { zh: '驳回重开', en: 'Refuse reopening' },
});
export type CaseVerb = CodeOf<typeof CaseVerb>;

export const ReportChannel = defineEnum('ReportChannel', {
  grid_patrol: { zh: '网格巡查', en: 'Grid patrol' },
  resident_app: { zh: '群众端应用', en: 'Resident app' },
  intake_window: { zh: '综合受理窗口', en: 'Intake window' },
  hotline_12345: { zh: '12345 热线', en: 'Hotline 12345' },
  police_110: { zh: '110 警情', en: 'Police 110' },
  video_alarm: { zh: '视频告警', en: 'Video alarm' },
  iot_alarm: { zh: '物联告警', en: 'IoT alarm' },
  petition: { zh: '信访', en: 'Petition' },
  department_transfer: { zh: '部门移送', en: 'Department transfer' },
  superior_assignment: { zh: '上级交办', en: 'Superior assignment' },
  media: { zh: '媒体', en: 'Media' },
  inspection: { zh: '检查', en: 'Inspection' },
});

export const PersonRole = defineEnum('PersonRole', {
  reporter: { zh: '反映人', en: 'Reporter' },
  applicant: { zh: '申请人', en: 'Applicant' },
  respondent: { zh: '被申请人', en: 'Respondent' },
  third_party: { zh: '第三人', en: 'Third party' },
});
export type PersonRole = CodeOf<typeof PersonRole>;

export const RejectReason = defineEnum('RejectReason', {
  out_of_scope: { zh: '不属受理范围', en: 'Out of scope' },
  other_authority_by_law: { zh: '依法由其他机关处理', en: 'Another authority by law' },
  in_litigation_or_arbitration: { zh: '已进入诉讼或仲裁', en: 'In litigation or arbitration' },
  already_final: { zh: '已有终局处理', en: 'Already final' },
  no_facts: { zh: '无具体事实', en: 'No facts' },
  false_alarm: { zh: '误报', en: 'False alarm' },
  repeat_settled: { zh: '重复且已办结', en: 'Repeat of a settled matter' },
});

export const ReturnReason = defineEnum('ReturnReason', {
  not_our_duty: { zh: '非本单位职责', en: 'Not our duty' },
  wrong_location: { zh: '地点有误', en: 'Wrong location' },
  insufficient_facts: { zh: '事实不清', en: 'Insufficient facts' },
  duplicate: { zh: '重复', en: 'Duplicate' },
  other: { zh: '其他', en: 'Other' },
});

export const ReopenReason = defineEnum('ReopenReason', {
  not_resolved: { zh: '问题未解决', en: 'Not resolved' },
  agreement_not_performed: { zh: '协议未履行', en: 'Agreement not performed' },
  false_result: { zh: '结果不实', en: 'False result' },
  spot_check_failed: { zh: '抽查不合格', en: 'Spot check failed' },
  sign_off_objection: { zh: '审签有异议', en: 'Objection at sign-off' },
  new_evidence: { zh: '新证据', en: 'New evidence' },
});

export const ResultCode = defineEnum('ResultCode', {
  resolved: { zh: '已解决', en: 'Resolved' },
  mediated_agreed: { zh: '调解达成协议', en: 'Mediated, agreed' },
  mediated_not_agreed: { zh: '调解未达成协议', en: 'Mediated, not agreed' },
  rectified: { zh: '已整改', en: 'Rectified' },
  persuaded: { zh: '已劝导', en: 'Persuaded' },
  not_found: { zh: '到场未发现', en: 'Not found on site' },
  unable: { zh: '无法办理', en: 'Unable' },
});
export type ResultCode = CodeOf<typeof ResultCode>;

export const ClosingCode = defineEnum('ClosingCode', {
  resolved: { zh: '已解决', en: 'Resolved' },
  explained: { zh: '已解释说明', en: 'Explained' },
  self_handled: { zh: '自行处置', en: 'Handled by the grid itself' },
  transferred: { zh: '移送办结', en: 'Transferred' },
  reporter_withdrew: { zh: '反映人撤诉', en: 'Reporter withdrew' },
  matter_gone: { zh: '事由消失', en: 'Matter gone' },
  party_untraceable: { zh: '当事人无法联系', en: 'Party untraceable' },
  cannot_resolve: { zh: '确无法解决', en: 'Cannot be resolved' },
  mediation_not_agreed: { zh: '调解未成', en: 'Mediation without agreement' },
});
export type ClosingCode = CodeOf<typeof ClosingCode>;

export const VerificationMethod = defineEnum('VerificationMethod', {
  on_site: { zh: '到场', en: 'On site' },
  phone: { zh: '电话', en: 'By phone' },
  desk: { zh: '案头', en: 'At the desk' },
});

export const NoteKind = defineEnum('NoteKind', {
  mediation: { zh: '调解记录', en: 'Mediation' },
  progress: { zh: '进展记录', en: 'Progress' },
  visit: { zh: '走访记录', en: 'Visit' },
});

export const RequestKind = defineEnum('RequestKind', {
  return: { zh: '申请退回', en: 'Return' },
  reopen: { zh: '申请重开', en: 'Reopening' },
});
export type RequestKind = CodeOf<typeof RequestKind>;

export const RequestState = defineEnum('RequestState', {
  pending: { zh: '待决定', en: 'Pending' },
  approved: { zh: '已同意', en: 'Approved' },
  refused: { zh: '已驳回', en: 'Refused' },
  lapsed: { zh: '已失效', en: 'Lapsed' },
});

const Fields = z
  .record(z.string().max(40), z.unknown())
  .refine((fields) => Buffer.byteLength(JSON.stringify(fields)) <= 8_192, {
    error: '合计不超过 8 kB · 8 kB in all at most',
  })
  .meta({ description: '类型所要求的附加字段 · Further fields, as the type asks for' });

/** Two digits name a major only; the minor is settled at acceptance. */
const TypeCode = z
  .string()
  .regex(/^0[1-8](\d\d)?$/, { error: '两位大类或四位小类 · two digits (major) or four (minor)' })
  .meta({ id: 'TypeCode', description: '事件类型 · Case type', examples: ['0102'] });

const Location = z
  .strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) })
  .meta({ id: 'Location', description: 'WGS-84' });

const PartyInput = z
  .strictObject({ role: PersonRole.schema.exclude(['reporter']), name: line(50), phone: Phone.optional() })
  .meta({ id: 'Party' });

const ReporterInput = z.strictObject({ name: line(50), phone: Phone.optional() }).meta({ id: 'Reporter' });

export const CaseReport = z
  .strictObject({
    id: z
      .uuidv7()
      .toLowerCase()
      .optional()
      .meta({ description: '客户端生成的 UUIDv7,重发不会重复 · Made by the client; a repeat never doubles' }),
    typeCode: TypeCode,
    area: AreaCode,
    title: line(100),
    description: prose(5000),
    occurredAt: instant().optional(),
    channel: ReportChannel.schema.optional(),
    urgency: Urgency.schema.optional(),
    severity: SeverityLevel.schema.optional(),
    location: Location.optional(),
    reporter: ReporterInput.optional(),
    parties: z.array(PartyInput).max(50).optional(),
    recurrenceOf: z.uuid().optional(),
    fields: Fields.optional(),
  })
  .meta({ id: 'CaseReport' });
export type CaseReport = z.infer<typeof CaseReport>;

const summaryShape = {
  id: z.uuid(),
  caseNo: z.string().meta({ description: '{类型}{乡镇}{日期}{当日序号}' }),
  status: CaseStatus.schema,
  typeCode: z.string(),
  severity: SeverityLevel.schema,
  urgency: Urgency.schema,
  area: z.string(),
  title: z.string(),
  handler: z.uuid().nullable(),
  unit: z.uuid().nullable(),
  firstContact: z.uuid().meta({ description: '首问责任人 · First-contact person' }),
  recurrenceOf: z.uuid().nullable(),
  reportedAt: z.iso.datetime({ offset: true }),
  acceptedAt: z.iso.datetime({ offset: true }).nullable(),
  dueAt: z.iso.datetime({ offset: true }).nullable(),
  closedAt: z.iso.datetime({ offset: true }).nullable(),
  overdue: z.boolean(),
  version: z.number().int(),
};

const CaseSummary = z.object(summaryShape).meta({ id: 'CaseSummary' });

export const CasePage = z
  .object({ items: z.array(CaseSummary), nextCursor: z.string().nullable() })
  .meta({ id: 'CasePage' });

const PendingRequest = z
  .object({
    kind: RequestKind.schema,
    reasonCode: z.string(),
    requestedBy: z.uuid(),
    requestedAt: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'PendingRequest' });

export const Case = z
  .object({
    ...summaryShape,
    description: z.string(),
    platform: z.string().nullable(),
    channel: ReportChannel.schema,
    location: z.object({ lon: z.number(), lat: z.number() }).nullable(),
    fields: z
      .record(z.string(), z.unknown())
      .meta({ description: '类型所要求的附加字段 · Further fields of the type' }),
    occurredAt: z.iso.datetime({ offset: true }).nullable(),
    reportedBy: z.uuid(),
    dispatchedAt: z.iso.datetime({ offset: true }).nullable(),
    firstResponseAt: z.iso.datetime({ offset: true }).nullable(),
    resultSubmittedAt: z.iso.datetime({ offset: true }).nullable(),
    verifiedAt: z.iso.datetime({ offset: true }).nullable(),
    firstClosedAt: z.iso.datetime({ offset: true }).nullable(),
    resultCode: ResultCode.schema.nullable(),
    closingCode: ClosingCode.schema.nullable(),
    reporterInformed: z.boolean().nullable(),
    dueProvisional: z
      .boolean()
      .meta({ description: '所依日历尚未公布 · Counted by a calendar not yet published' }),
    round: z.number().int(),
    reworkCount: z.number().int(),
    pendingRequest: PendingRequest.nullable(),
    allowedSteps: z.array(CaseVerb.schema).meta({ description: '你现在可用的步骤 · Steps open to you now' }),
  })
  .meta({ id: 'Case' });

export const CaseQuery = z.strictObject({
  area: AreaCode.optional().meta({ description: '区域及其下级 · This area and all below it' }),
  status: listOf(CaseStatus.schema).meta({ description: '状态,可多个 · Statuses, one or several' }),
  typeCode: listOf(TypeCode).meta({
    description: '大类或小类,可多个 · Major or minor types, one or several',
  }),
  handler: z
    .union([z.literal('none'), z.uuid()])
    .meta({ id: 'HandlerFilter' })
    .optional()
    .meta({ description: '人员 id,或 none · A person, or none' }),
  unit: z.uuid().optional().meta({ description: '承办单位 · Handling unit' }),
  open: flag().meta({ description: '是否未办结 · Still open or not' }),
  overdue: flag().meta({ description: '是否超期 · Past its due time or not' }),
  reportedFrom: moment().optional().meta({ description: '上报时间起(含)· Reported from, inclusive' }),
  reportedTo: moment().optional().meta({ description: '上报时间止(不含)· Reported before' }),
  dueFrom: moment().optional().meta({ description: '到期时间起(含)· Due from, inclusive' }),
  dueTo: moment().optional().meta({ description: '到期时间止(不含)· Due before' }),
  closedFrom: moment().optional().meta({ description: '办结时间起(含)· Closed from, inclusive' }),
  closedTo: moment().optional().meta({ description: '办结时间止(不含)· Closed before' }),
  q: z
    .string()
    .normalize('NFC')
    .max(50)
    .refine((words) => [...words].length >= 2, { error: '至少两个字 · at least two characters' })
    .optional()
    .meta({ description: '标题中的字词或案件编号开头 · Words of the title, or how the case number begins' }),
  sort: z
    .enum(['due', 'newest'])
    .default('due')
    .meta({ description: '按到期或按上报先后 · By due time, or newest first' }),
  ...pageQuery,
});
export type CaseQuery = z.infer<typeof CaseQuery>;

const text = () => prose(2000);

/** What each step asks for. */
export const bodies = {
  accept: z
    .strictObject({
      ...seenVersion,
      typeCode: TypeCode.optional(),
      severity: SeverityLevel.schema.optional(),
      urgency: Urgency.schema.optional(),
    })
    .meta({ id: 'AcceptBody' }),
  reject: z
    .strictObject({
      ...seenVersion,
      reasonCode: RejectReason.schema,
      advice: text(),
      referral: line(200).optional(),
    })
    .meta({ id: 'RejectBody' }),
  text: z.strictObject({ ...seenVersion, text: text() }).meta({ id: 'TextBody' }),
  none: z.strictObject({ ...seenVersion }).meta({ id: 'StepBody' }),
  dispatch: oneTarget(
    { ...seenVersion, handlerId: z.uuid().optional(), unitId: z.uuid().optional(), text: text().optional() },
    'DispatchBody',
  ),
  reassign: oneTarget(
    { ...seenVersion, handlerId: z.uuid().optional(), unitId: z.uuid().optional(), text: text() },
    'ReassignBody',
  ),
  requestReturn: z
    .strictObject({ ...seenVersion, reasonCode: ReturnReason.schema, text: text() })
    .meta({ id: 'RequestReturnBody' }),
  submitResult: z
    .strictObject({ ...seenVersion, resultCode: ResultCode.schema, text: text() })
    .meta({ id: 'SubmitResultBody' }),
  passVerification: z
    .strictObject({ ...seenVersion, method: VerificationMethod.schema, text: text() })
    .meta({ id: 'PassVerificationBody' }),
  close: z
    .strictObject({ ...seenVersion, closingCode: ClosingCode.schema, reporterInformed: z.boolean() })
    .meta({ id: 'CloseBody' }),
  requestReopen: z
    .strictObject({ ...seenVersion, reasonCode: ReopenReason.schema, text: text() })
    .meta({ id: 'RequestReopenBody' }),
};

function oneTarget<S extends z.ZodRawShape>(shape: S, id: string) {
  return z
    .strictObject(shape)
    .refine(
      (body) =>
        ('handlerId' in body && body.handlerId !== undefined) !==
        ('unitId' in body && body.unitId !== undefined),
      {
        path: ['handlerId'],
        error: 'handlerId 与 unitId 只填其一 · give exactly one of handlerId and unitId',
      },
    )
    .meta({ id, description: 'handlerId 与 unitId 只填其一 · exactly one of handlerId and unitId' });
}

export const NoteInput = z
  .strictObject({ kind: NoteKind.schema, text: prose(5000), occurredAt: instant().optional() })
  .meta({ id: 'NoteBody' });

export const StrikeInput = z.strictObject({ reason: line(200) }).meta({ id: 'StrikeBody' });

export const Note = z
  .object({
    id: z.uuid(),
    kind: NoteKind.schema,
    text: z.string(),
    occurredAt: z.iso.datetime({ offset: true }).nullable(),
    writtenBy: z.uuid(),
    writtenAt: z.iso.datetime({ offset: true }),
    struck: z
      .object({ by: z.uuid(), at: z.iso.datetime({ offset: true }), reason: z.string() })
      .nullable()
      .meta({ description: '作废而不删除 · Struck, never erased' }),
  })
  .meta({ id: 'Note' });

export const NoteQuery = z.strictObject({ ...pageQuery });
export const NotePage = z
  .object({ items: z.array(Note), nextCursor: z.string().nullable() })
  .meta({ id: 'NotePage' });

const Person = z
  .object({ id: z.uuid(), role: PersonRole.schema, name: z.string(), phone: z.string().nullable() })
  .meta({ id: 'Person' });
export const PeopleList = z
  .object({ items: z.array(Person), nextCursor: z.null() })
  .meta({ id: 'PeopleList' });

const TimelineEntry = z
  .object({
    at: z.iso.datetime({ offset: true }),
    event: z.string(),
    label: z.string().meta({ description: '本语言的步骤名 · The step in words' }),
    actor: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
    role: z.string().nullable(),
    unit: z.uuid().nullable(),
    from: CaseStatus.schema.nullable(),
    to: CaseStatus.schema.nullable(),
    text: z.string().nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineEntry' });
export const TimelineQuery = z.strictObject({ ...pageQuery });
export const Timeline = z
  .object({ items: z.array(TimelineEntry), nextCursor: z.string().nullable() })
  .meta({ id: 'Timeline' });
