import { z } from 'zod';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { pageQuery } from '../../kernel/page.ts';
import { DocumentKind, holdsPersonalNumber } from '../../kernel/personal.ts';
import {
  AreaCode,
  flag,
  instant,
  listOf,
  moment,
  Phone,
  privateLine,
  privateProse,
} from '../../kernel/shape.ts';
import { SeverityLevel, Urgency } from '../catalogue/contract.ts';

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
  self_handle: { zh: '自办', en: 'Handle in the grid' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  request_supplement: { zh: '要求补充', en: 'Ask for missing facts' },
  accept: { zh: '受理', en: 'Accept' },
  reject: { zh: '不予受理', en: 'Reject' },
  reconsider: { zh: '复核受理', en: 'Reconsider' },
  reclassify: { zh: '改类/改级', en: 'Reclassify' },
  merge: { zh: '并案', en: 'Merge' },
  unmerge: { zh: '撤销并案', en: 'Undo a merger' },
  split: { zh: '拆分', en: 'Split' },
  dispatch: { zh: '分派', en: 'Dispatch' },
  reassign: { zh: '改派', en: 'Reassign' },
  recall_dispatch: { zh: '撤回分派', en: 'Recall a dispatch' },
  sign_for: { zh: '签收', en: 'Sign for' },
  arrive: { zh: '到场', en: 'Arrive on site' },
  forward: { zh: '转办', en: 'Forward inside the unit' },
  request_joint_handling: { zh: '联办', en: 'Ask for joint handling' },
  answer_part: { zh: '协办回复', en: 'Answer a part' },
  waive_part: { zh: '免予协办', en: 'Waive a part' },
  request_return: { zh: '申请退回', en: 'Ask to return' },
  approve_return: { zh: '同意退回', en: 'Approve return' },
  refuse_return: { zh: '驳回退回', en: 'Refuse return' },
  escalate: { zh: '提级上报', en: 'Escalate' },
  send_down: { zh: '退回下级', en: 'Send down' },
  delegate_down: { zh: '下派', en: 'Delegate down' },
  request_suspension: { zh: '申请挂起', en: 'Ask to suspend' },
  approve_suspension: { zh: '同意挂起', en: 'Approve suspension' },
  refuse_suspension: { zh: '驳回挂起', en: 'Refuse suspension' },
  prolong_suspension: { zh: '延长挂起', en: 'Prolong suspension' },
  resume: { zh: '恢复', en: 'Resume' },
  request_extension: { zh: '申请延期', en: 'Ask for an extension' },
  approve_extension: { zh: '同意延期', en: 'Approve extension' },
  refuse_extension: { zh: '驳回延期', en: 'Refuse extension' },
  set_due: { zh: '指令定期', en: 'Set the due time by command' },
  submit_result: { zh: '反馈', en: 'Submit result' },
  recall_result: { zh: '撤回反馈', en: 'Recall result' },
  pass_verification: { zh: '核查通过', en: 'Pass verification' },
  fail_verification: { zh: '核查不通过', en: 'Fail verification' },
  send_back: { zh: '结案退回', en: 'Send back' },
  close: { zh: '结案', en: 'Close' },
  request_termination: { zh: '申请终止', en: 'Ask to terminate' },
  terminate: { zh: '终止办理', en: 'Terminate' },
  transfer_out: { zh: '移送', en: 'Transfer out' },
  acknowledge_transfer: { zh: '移送签收', en: 'Acknowledge transfer' },
  refuse_transfer: { zh: '移送被退', en: 'Transfer refused' },
  recall_transfer: { zh: '撤回移送', en: 'Recall transfer' },
  close_transferred: { zh: '移送办结', en: 'Close transferred' },
  sign_off: { zh: '自办审签', en: 'Sign off' },
  spot_check: { zh: '抽查', en: 'Spot check' },
  follow_up: { zh: '回访', en: 'Follow up' },
  rate: { zh: '评价', en: 'Rate' },
  request_reopen: { zh: '申请重开', en: 'Ask to reopen' },
  approve_reopen: { zh: '重开', en: 'Reopen' },
  refuse_reopen: { zh: '驳回重开', en: 'Refuse reopening' },
  archive: { zh: '归档', en: 'Archive' },
  request_void: { zh: '申请作废', en: 'Ask to void' },
  approve_void: { zh: '作废', en: 'Void' },
  urge: { zh: '催办', en: 'Urge' },
  supervise: { zh: '督办', en: 'Supervise' },
  answer_supervision: { zh: '督办回复', en: 'Answer supervision' },
  notify_copy: { zh: '抄告', en: 'Send a notice' },
  reply_notice: { zh: '抄告回复', en: 'Reply to a notice' },
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
  reporter_withdrew: { zh: '反映人撤回诉求', en: 'Reporter withdrew' },
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
  supplement: { zh: '补充材料', en: 'Missing facts supplied' },
  one_time_notice: { zh: '一次性告知', en: 'One-time notice' },
  resident_informed: { zh: '答复群众', en: 'Resident informed' },
});

export const RequestKind = defineEnum('RequestKind', {
  return: { zh: '申请退回', en: 'Return' },
  reopen: { zh: '申请重开', en: 'Reopening' },
  suspension: { zh: '申请挂起', en: 'Suspension' },
  extension: { zh: '申请延期', en: 'Extension' },
  termination: { zh: '申请终止', en: 'Termination' },
  void: { zh: '申请作废', en: 'Voiding' },
});
export type RequestKind = CodeOf<typeof RequestKind>;

/** Whatever stands under a case: its requests, and what else waits for someone. */
export const ItemKind = defineEnum('ItemKind', {
  ...RequestKind.labels,
  supplement: { zh: '要求补充', en: 'Missing facts asked for' },
  dispatch: { zh: '分派', en: 'Dispatch' },
  part: { zh: '协办任务', en: 'Part of joint handling' },
  supervision: { zh: '督办', en: 'Supervision order' },
  notice: { zh: '抄告', en: 'Notice' },
  transfer: { zh: '移送', en: 'Transfer' },
  urge: { zh: '催办', en: 'Urging' },
  tier: { zh: '办理层级', en: 'Stay at a tier' },
  sign_off: { zh: '自办审签', en: 'Sign-off' },
  spot_check: { zh: '抽查', en: 'Spot check' },
  follow_up: { zh: '回访', en: 'Follow-up' },
});
export type ItemKind = CodeOf<typeof ItemKind>;

export const ItemState = defineEnum('ItemState', {
  pending: { zh: '待处理', en: 'Pending' },
  done: { zh: '已完成', en: 'Done' },
  approved: { zh: '已同意', en: 'Approved' },
  refused: { zh: '已驳回', en: 'Refused' },
  lapsed: { zh: '已失效', en: 'Lapsed' },
  waived: { zh: '已免除', en: 'Waived' },
  recalled: { zh: '已撤回', en: 'Recalled' },
});
export type ItemState = CodeOf<typeof ItemState>;

/** From the grid upward: the rules step through this order. */
export const HandlingTier = defineEnum('HandlingTier', {
  grid: { zh: '网格', en: 'Grid' },
  village: { zh: '村(社区)', en: 'Village' },
  township: { zh: '乡镇(街道)', en: 'Township' },
  county: { zh: '县(市、区)', en: 'County' },
  prefecture_city: { zh: '市', en: 'Prefecture city' },
});
export type HandlingTier = CodeOf<typeof HandlingTier>;

export const Confidentiality = defineEnum('Confidentiality', {
  ordinary: { zh: '一般', en: 'Ordinary' },
  restricted: { zh: '限制知悉', en: 'Restricted' },
  confidential: { zh: '保密', en: 'Confidential' },
});
export type Confidentiality = CodeOf<typeof Confidentiality>;

/** From the mildest to the sharpest: an order may only be followed by a sharper one. */
export const SupervisionLevel = defineEnum('SupervisionLevel', {
  ordinary: { zh: '普通督办', en: 'Ordinary' },
  yellow_card: { zh: '黄牌督办', en: 'Yellow card' },
  red_card: { zh: '红牌督办', en: 'Red card' },
});
export type SupervisionLevel = CodeOf<typeof SupervisionLevel>;

export const RiskColor = defineEnum('RiskColor', {
  red: { zh: '红', en: 'Red' },
  orange: { zh: '橙', en: 'Orange' },
  yellow: { zh: '黄', en: 'Yellow' },
  green: { zh: '绿', en: 'Green' },
});
export type RiskColor = CodeOf<typeof RiskColor>;

export const EvidenceKind = defineEnum('EvidenceKind', {
  photo: { zh: '照片', en: 'Photo' },
  video: { zh: '视频', en: 'Video' },
  audio: { zh: '录音', en: 'Audio' },
  document: { zh: '文书', en: 'Document' },
});

export const SuspensionReason = defineEnum('SuspensionReason', {
  season: { zh: '季节原因', en: 'Season' },
  engineering: { zh: '工程施工', en: 'Engineering work' },
  appraisal: { zh: '鉴定评估', en: 'Appraisal' },
  waiting_party: { zh: '等待当事人', en: 'Waiting for a party' },
  waiting_superior: { zh: '等待上级答复', en: 'Waiting for a superior' },
  force_majeure: { zh: '不可抗力', en: 'Force majeure' },
});

export const ExtensionReason = defineEnum('ExtensionReason', {
  engineering: { zh: '工程施工', en: 'Engineering work' },
  cross_department: { zh: '跨部门协调', en: 'Several departments' },
  evidence: { zh: '调查取证', en: 'Evidence' },
  party_absent: { zh: '当事人不在', en: 'A party is absent' },
  other: { zh: '其他', en: 'Other' },
});

export const VoidReason = defineEnum('VoidReason', {
  entered_by_mistake: { zh: '误录', en: 'Entered by mistake' },
  fabricated: { zh: '虚构', en: 'Fabricated' },
  test: { zh: '测试', en: 'Test' },
});

export const FollowUpWay = defineEnum('FollowUpWay', {
  phone: { zh: '电话', en: 'By phone' },
  visit: { zh: '上门', en: 'Visit' },
  online: { zh: '网络', en: 'Online' },
});

const Fields = z
  .record(z.string().max(40), z.unknown())
  .refine((fields) => Buffer.byteLength(JSON.stringify(fields)) <= 8_192, {
    error: '合计不超过 8 kB · 8 kB in all at most',
  })
  .meta({ description: '类型所要求的附加字段 · Further fields, as the type asks for' });

/** Whether it can be one is judged when it is known of which document, and on which day. */
export const IdNumber = z
  .string()
  .min(3)
  .max(40)
  .regex(/^[\p{L}\p{N} -]+$/u, { error: '只能是字母和数字 · letters and digits only' });

/** Two digits name a major only; the minor is settled at acceptance. */
export const TypeCode = z
  .string()
  .regex(/^0[1-8](\d\d)?$/, {
    error: '01 至 08 的两位大类,或其四位小类 · a major of two digits from 01 to 08, or a minor of four',
  })
  .meta({ id: 'TypeCode', description: '事件类型 · Case type', examples: ['0102'] });

const Location = z
  .strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) })
  .meta({ id: 'Location', description: 'WGS-84' });

const personShape = {
  name: privateLine(50),
  phone: Phone.optional(),
  idKind: DocumentKind.schema
    .optional()
    .meta({ description: '证件类型,与号码同填 · Document, together with its number' }),
  idNumber: IdNumber.optional().meta({
    description: '证件号码,仅可调解的类型才收集 · Number; taken only where the type can open a mediation',
  }),
};

/** What is to be put right of a person; what is left out stays. */
export const PersonCorrection = z
  .strictObject({ personId: z.uuid(), ...personShape, name: personShape.name.optional() })
  .meta({ id: 'PersonCorrection' });

const PartyInput = z
  .strictObject({ role: PersonRole.schema.exclude(['reporter']), ...personShape })
  .meta({ id: 'Party' });

const ReporterInput = z
  .strictObject({
    ...personShape,
    hidden: z.boolean().optional().meta({
      description: '要求保密:承办单位看不到是谁 · Asks not to be known to whoever handles the case',
    }),
  })
  .meta({ id: 'Reporter' });

/** What a step rests on: the file is kept elsewhere, under the same id. */
export const Evidence = z
  .strictObject({
    id: z.uuidv7().toLowerCase(),
    kind: EvidenceKind.schema,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: '64 位小写十六进制 · 64 hexadecimal digits, lower case' })
      .optional(),
  })
  .meta({ id: 'Evidence' });

const material = { error: '须附照片等材料 · a photo or other evidence is needed' };
/** Where nothing is believed without it. */
export const NeededEvidence = z.array(Evidence, material).min(1, material).max(20);

const SelfHandled = z
  .strictObject({ text: privateProse(2000), evidence: NeededEvidence })
  .meta({ id: 'SelfHandled' });

export const CaseReport = z
  .strictObject({
    id: z
      .uuidv7()
      .toLowerCase()
      .optional()
      .meta({ description: '客户端生成的 UUIDv7,重发不会重复 · Made by the client; a repeat never doubles' }),
    typeCode: TypeCode,
    area: AreaCode,
    title: privateLine(100).meta({
      description: '可检索,不得含手机号或身份证号 · It is searched: no mobile or identity number in it',
    }),
    description: privateProse(5000),
    occurredAt: instant().optional(),
    channel: ReportChannel.schema.optional(),
    urgency: Urgency.schema.optional(),
    severity: SeverityLevel.schema.optional(),
    location: Location.optional(),
    reporter: ReporterInput.optional(),
    parties: z.array(PartyInput).max(50).optional(),
    recurrenceOf: z.uuid().optional(),
    evidence: z
      .array(Evidence)
      .max(20)
      .optional()
      .meta({ description: '上报时所拍 · Taken when it was reported' }),
    selfHandled: SelfHandled.optional().meta({
      description: '当场自办:上报即办结 · Handled on the spot: reported and closed at once',
    }),
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

/** One thing under a case: who asked, of whom, until when, and how it ended. */
const CaseItem = z
  .object({
    id: z.uuid(),
    kind: ItemKind.schema,
    state: ItemState.schema,
    reasonCode: z.string().nullable(),
    by: z.uuid().nullable().meta({ description: 'null:系统 · the system' }),
    at: z.iso.datetime({ offset: true }),
    toStaff: z.uuid().nullable(),
    toUnit: z.uuid().nullable(),
    dueAt: z.iso.datetime({ offset: true }).nullable(),
    doneBy: z.uuid().nullable(),
    doneAt: z.iso.datetime({ offset: true }).nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'CaseItem', description: '案件下的事项 · Something under a case' });

const PendingRequest = z
  .object({
    kind: RequestKind.schema,
    reasonCode: z.string(),
    requestedBy: z.uuid().nullable(),
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
    tier: HandlingTier.schema,
    confidentiality: Confidentiality.schema,
    reporterHidden: z.boolean(),
    riskColor: RiskColor.schema.nullable(),
    originalDueAt: z.iso.datetime({ offset: true }).nullable(),
    extensionCount: z.number().int(),
    suspendedAt: z.iso.datetime({ offset: true }).nullable(),
    reviewOn: z.iso.date().nullable(),
    supervisionLevel: SupervisionLevel.schema.nullable(),
    verifier: z.uuid().nullable().meta({ description: '指定的核查员 · The assigned verifier' }),
    leadCase: z.uuid().nullable(),
    splitFrom: z.uuid().nullable(),
    rating: z.number().int().nullable(),
    residentToldAt: z.iso.datetime({ offset: true }).nullable(),
    deidentifiedAt: z.iso.datetime({ offset: true }).nullable().meta({
      description: '保管期满,已去标识:只留统计所需 · Kept long enough: only what is counted is left',
    }),
    pendingRequest: PendingRequest.nullable(),
    items: z.array(CaseItem),
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
  q: privateLine(50)
    .refine((words) => [...words].length >= 2, { error: '至少两个字 · at least two characters' })
    .refine((words) => !holdsPersonalNumber(words), {
      error: '号码请用 POST /v1/cases/search-people · for a number POST /v1/cases/search-people',
    })
    .optional()
    .meta({ description: '标题中的字词或案件编号开头 · Words of the title, or how the case number begins' }),
  sort: z
    .enum(['due', 'newest'])
    .default('due')
    .meta({ description: '按到期或按上报先后 · By due time, or newest first' }),
  ...pageQuery,
});
export type CaseQuery = z.infer<typeof CaseQuery>;

export const NoteInput = z
  .strictObject({
    kind: NoteKind.schema,
    text: privateProse(5000),
    occurredAt: instant().optional(),
    milestone: z
      .string()
      .regex(/^[a-z0-9_]{2,40}$/, { error: '节点代码 · the code of a milestone' })
      .optional()
      .meta({ description: '由此达成的节点 · The milestone that this reaches' }),
  })
  .meta({ id: 'NoteBody' });

export const StrikeInput = z.strictObject({ reason: privateLine(200) }).meta({ id: 'StrikeBody' });

export const Note = z
  .object({
    id: z.uuid(),
    kind: NoteKind.schema,
    text: z.string(),
    milestone: z.string().nullable(),
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
  .object({
    id: z.uuid(),
    role: PersonRole.schema,
    name: z
      .string()
      .nullable()
      .meta({ description: '无权查看当事人的只见姓 · Masked for who may not read who they are' }),
    phone: z.string().nullable().meta({ description: '掩码 · Masked' }),
    idKind: DocumentKind.schema.nullable(),
    idNumber: z.string().nullable().meta({ description: '掩码 · Masked' }),
    erasedAt: z.iso.datetime().nullable().meta({ description: '个人信息已删除 · When it was erased' }),
  })
  .meta({ id: 'Person' });
export const PeopleList = z
  .object({ items: z.array(Person), nextCursor: z.null() })
  .meta({ id: 'PeopleList' });

/** Why somebody looks at what is masked. */
export const RevealReason = defineEnum('RevealReason', {
  contact: { zh: '联系当事人', en: 'To reach the person' },
  verify_identity: { zh: '核实身份', en: 'To verify who it is' },
  agreement: { zh: '制作协议或文书', en: 'For an agreement or a document' },
  emergency: { zh: '紧急处置', en: 'An emergency' },
  correction: { zh: '核对更正', en: 'To correct what is wrong' },
});

const PersonField = z.enum(['name', 'phone', 'idNumber']).meta({ id: 'PersonField' });

export const RevealBody = z
  .strictObject({ reason: RevealReason.schema, fields: z.array(PersonField).min(1).max(3) })
  .meta({ id: 'RevealBody' });

export const RevealedPerson = z
  .object({
    id: z.uuid(),
    name: z.string().optional(),
    phone: z.string().nullable().optional(),
    idNumber: z.string().nullable().optional(),
  })
  .meta({ id: 'RevealedPerson', description: '只含所要的项 · Only what was asked for' });

export const PeopleSearch = z
  .strictObject({
    phone: Phone.optional(),
    idNumber: IdNumber.optional(),
    reason: RevealReason.schema,
  })
  .refine(({ phone, idNumber }) => (phone === undefined) !== (idNumber === undefined), {
    path: ['phone'],
    error: 'phone 与 idNumber 只填一个 · give exactly one of phone and idNumber',
  })
  .meta({ id: 'PeopleSearch' });

const FoundPerson = z
  .object({
    personId: z.uuid(),
    role: PersonRole.schema,
    caseId: z.uuid(),
    caseNo: z.string(),
    title: z.string(),
    status: CaseStatus.schema,
    area: z.string(),
    reportedAt: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'FoundPerson' });
export const FoundPeople = z
  .object({ items: z.array(FoundPerson), nextCursor: z.null() })
  .meta({ id: 'FoundPeople', description: '最近的 50 件 · The latest 50' });

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

/** What a person saw that bears on the risk: the score is counted from it, the colour is set by a person. */
export const RiskFactors = z
  .strictObject({
    weapon: z.boolean().optional().meta({ description: '有凶器 · A weapon was seen' }),
    threat: z.boolean().optional().meta({ description: '扬言伤人或自伤 · Threat of violence or self-harm' }),
    threatToLife: z.boolean().optional().meta({ description: '明确的生命威胁 · An explicit threat to life' }),
    contact: z.boolean().optional().meta({ description: '已有肢体冲突 · Physical contact happened' }),
    injury: z.boolean().optional().meta({ description: '已致伤 · Someone was injured' }),
    domesticViolence: z.boolean().optional().meta({ description: '家庭暴力 · Domestic violence' }),
    policeCalls: z
      .number()
      .int()
      .min(0)
      .max(99)
      .optional()
      .meta({ description: '180 日内报警次数 · Police calls in 180 days' }),
    failedMediations: z
      .number()
      .int()
      .min(0)
      .max(99)
      .optional()
      .meta({ description: '调解未成次数 · Failed mediations' }),
    bitterKind: z.boolean().optional().meta({
      description: '分居、久拖的宅基地或暴力讨债 · Separation, long land quarrel, debt with violence',
    }),
    people: z
      .number()
      .int()
      .min(0)
      .max(10_000)
      .optional()
      .meta({ description: '涉及人数 · People involved' }),
    minorExposed: z
      .boolean()
      .optional()
      .meta({ description: '未成年人或妇女受家暴影响 · A minor or woman exposed to it' }),
    largeAmount: z
      .boolean()
      .optional()
      .meta({ description: '金额超过当地半年收入 · Over half a year of local income' }),
  })
  .meta({ id: 'RiskFactors' });
export type RiskFactors = z.infer<typeof RiskFactors>;
