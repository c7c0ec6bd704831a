import { z } from 'zod';
import { day, deadline, instant, line, privateLine, privateProse, seenVersion } from '../../kernel/shape.ts';
import { LimitUnit, Platform, SeverityLevel, Urgency } from '../catalogue/contract.ts';
import {
  type CaseVerb,
  ClosingCode,
  Confidentiality,
  Evidence,
  ExtensionReason,
  FollowUpWay,
  HandlingTier,
  NeededEvidence,
  RejectReason,
  ReopenReason,
  ResultCode,
  ReturnReason,
  SupervisionLevel,
  SuspensionReason,
  TypeCode,
  VerificationMethod,
  VoidReason,
} from './contract.ts';
import type { StepInput } from './facts.ts';

const text = () => privateProse(2000);
const person = () => z.uuid();
const unit = () => z.uuid();

const evidence = { evidence: z.array(Evidence).max(20).optional() };
const needed = { evidence: NeededEvidence };

/** A leader's approval that was given on paper or by word. */
const Approval = z
  .strictObject({ leaderId: person(), on: day(), reference: line(100) })
  .meta({ id: 'Approval' });

const Limit = z
  .strictObject({ value: z.number().int().min(1).max(365), unit: LimitUnit.schema })
  .meta({ id: 'OwnLimit', description: '时限 · A limit' });

function body<S extends z.ZodRawShape>(id: string, shape: S) {
  return z.strictObject({ ...seenVersion, ...shape }).meta({ id });
}

const onlyText = body('TextBody', { text: text() });
const nothing = body('StepBody', {});

const target = {
  handlerId: person().optional(),
  unitId: unit().optional(),
  platform: Platform.schema.optional().meta({ description: '改变默认平台 · Other than the usual platform' }),
  verifierId: person().optional().meta({ description: '指定核查员 · Who is to verify' }),
};

function oneTarget<S extends z.ZodRawShape>(id: string, shape: S, byRule: boolean) {
  const only = byRule
    ? 'handlerId 与 unitId 至多填一个;都不填则按分派规则 · at most one of handlerId and unitId; with neither the routing rules decide'
    : '只填 handlerId 或 unitId 之一 · give exactly one of handlerId and unitId';
  return z
    .strictObject({ ...seenVersion, ...shape })
    .refine(
      (sent) => {
        const { handlerId, unitId } = sent as { handlerId?: string; unitId?: string };
        const named = [handlerId, unitId].filter((one) => one !== undefined).length;
        return named === 1 || (byRule && named === 0);
      },
      { path: ['handlerId'], error: only },
    )
    .meta({ id, description: only });
}

export interface Asks {
  /** The operationId: frozen once it is out. */
  id: string;
  body: z.ZodType<StepInput>;
  example: object;
}

const [somebody, office] = ['015fcb1e-0000-7000-8000-000000000002', '015fcb1e-0000-7000-8000-000000000009'];
const photo = { id: '015fcb1e-0000-7000-8000-00000000000e', kind: 'photo' };
const said = (words: string) => ({ text: words });
const noted = (id: string, words: string): Asks => ({ id, body: onlyText, example: said(words) });

/** What each step asks for. A new row in the table does not compile until it is described here. */
// biome-ignore format: one entry a step
export const asks: Record<Exclude<CaseVerb, 'report'>, Asks> = {
  self_handle: { id: 'selfHandleCase', body: body('SelfHandleBody', { text: text(), ...needed }), example: { text: '已劝导清理完毕', evidence: [photo] } },
  withdraw: noted('withdrawCase', '双方已自行和好'),
  request_supplement: { id: 'requestSupplement', body: body('RequestSupplementBody', { text: text(), replyBy: deadline().optional() }), example: { text: '请补充现场照片与门牌号' } },
  accept: {
    id: 'acceptCase',
    body: body('AcceptBody', { typeCode: TypeCode.optional(), severity: SeverityLevel.schema.optional(), urgency: Urgency.schema.optional(), tier: HandlingTier.schema.optional() }),
    example: { version: 1, severity: 'general' },
  },
  reject: {
    id: 'rejectCase',
    body: body('RejectBody', { reasonCode: RejectReason.schema, advice: text(), referral: privateLine(200).optional() }),
    example: { reasonCode: 'out_of_scope', advice: '属合同争议,可向人民法院起诉', referral: '柯城区人民法院' },
  },
  reconsider: noted('reconsiderCase', '当事人补充了新的事实'),
  reclassify: {
    id: 'reclassifyCase',
    body: body('ReclassifyBody', { typeCode: TypeCode.optional(), severity: SeverityLevel.schema.optional(), urgency: Urgency.schema.optional(), confidentiality: Confidentiality.schema.optional(), text: text() }),
    example: { typeCode: '0103', text: '实为宅基地界址争议' },
  },
  merge: { id: 'mergeCases', body: body('MergeBody', { leadCaseId: z.uuid(), text: text() }), example: { leadCaseId: '015fcb1e-0000-7000-8000-000000000003', text: '同一事项多次反映' } },
  unmerge: noted('unmergeCase', '经核为另一事项'),
  split: {
    id: 'splitCase',
    body: body('SplitBody', {
      parts: z.array(z.strictObject({ title: privateLine(100), description: privateProse(5000), typeCode: TypeCode.optional() }).meta({ id: 'SplitPart' })).min(1).max(10),
      text: text(),
    }),
    example: { parts: [{ title: '浇地面引起的争吵', description: '屋檐外浇筑混凝土', typeCode: '0102' }], text: '两件事分别办理' },
  },
  dispatch: { id: 'dispatchCase', body: oneTarget('DispatchBody', { ...target, assistingUnits: z.array(unit()).max(10).optional(), text: text().optional() }, true), example: { handlerId: somebody, text: '请当日到场' } },
  reassign: { id: 'reassignCase', body: oneTarget('ReassignBody', { ...target, text: text() }, false), example: { unitId: office, text: '改由调委会办理' } },
  recall_dispatch: noted('recallDispatch', '派错单位,收回重派'),
  sign_for: { id: 'signForCase', body: nothing, example: {} },
  arrive: { id: 'arriveCase', body: body('ArriveBody', { location: z.strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) }).meta({ id: 'ArrivalPoint' }).optional() }), example: { location: { lon: 118.775, lat: 28.93 } } },
  forward: { id: 'forwardCase', body: body('ForwardBody', { handlerId: person(), text: text().optional() }), example: { handlerId: somebody } },
  request_joint_handling: {
    id: 'requestJointHandling',
    body: body('JointHandlingBody', {
      parts: z.array(z.strictObject({ unitId: unit(), task: privateLine(500), dueAt: deadline().optional() }).meta({ id: 'PartTask' })).min(1).max(10),
      text: text(),
    }),
    example: { parts: [{ unitId: office, task: '认定违法占地面积' }], text: '需自然资源部门配合' },
  },
  answer_part: { id: 'answerPart', body: body('AnswerPartBody', { text: text(), ...evidence }), example: said('占地面积 42 平方米,未取得许可') },
  waive_part: { id: 'waivePart', body: body('WaivePartBody', { itemId: z.uuid(), text: text() }), example: { itemId: '015fcb1e-0000-7000-8000-000000000007', text: '已无需配合' } },
  request_return: { id: 'requestReturn', body: body('RequestReturnBody', { reasonCode: ReturnReason.schema, text: text() }), example: { reasonCode: 'not_our_duty', text: '属市场监管职责' } },
  approve_return: noted('approveReturn', '情况属实,同意'),
  refuse_return: noted('refuseReturn', '职责清单第 3 项已列明'),
  escalate: { id: 'escalateCase', body: body('EscalateBody', { text: text(), reasonCode: z.enum(['no_authority', 'no_result', 'several_townships', 'major_hazard', 'not_admitted']).meta({ id: 'EscalationReason' }), approval: Approval.optional() }), example: { reasonCode: 'no_result', text: '两次调解未果' } },
  send_down: noted('sendDown', '属镇级职责,请镇里办理'),
  delegate_down: noted('delegateDown', '准入清单内事项,请村里办理'),
  request_suspension: { id: 'requestSuspension', body: body('RequestSuspensionBody', { reasonCode: SuspensionReason.schema, reviewOn: day(), text: text(), ...needed }), example: { reasonCode: 'season', reviewOn: '2025-03-20', text: '雨季无法施工', evidence: [photo] } },
  approve_suspension: noted('approveSuspension', '同意,到期复核'),
  refuse_suspension: noted('refuseSuspension', '可先行清理'),
  prolong_suspension: { id: 'prolongSuspension', body: body('ProlongSuspensionBody', { reviewOn: day(), text: text() }), example: { reviewOn: '2025-04-10', text: '雨季未结束' } },
  resume: { id: 'resumeCase', body: body('ResumeBody', { text: text().optional() }), example: {} },
  request_extension: { id: 'requestExtension', body: body('RequestExtensionBody', { reasonCode: ExtensionReason.schema, dueAt: deadline(), text: text() }), example: { reasonCode: 'cross_department', dueAt: '2025-04-01T17:00:00+08:00', text: '等待规划部门认定' } },
  approve_extension: { id: 'approveExtension', body: body('ApproveExtensionBody', { dueAt: deadline().optional().meta({ description: '准予的期限,缺省为所申请的 · The date granted; the one asked for if absent' }), text: text() }), example: { text: '同意延期一次' } },
  refuse_extension: noted('refuseExtension', '理由不足'),
  set_due: { id: 'setCaseDue', body: body('SetDueBody', { dueAt: deadline(), text: text() }), example: { dueAt: '2025-04-01T17:00:00+08:00', text: '四月一日前办结' } },
  submit_result: { id: 'submitResult', body: body('SubmitResultBody', { resultCode: ResultCode.schema, text: text(), ...evidence }), example: { resultCode: 'mediated_agreed', text: '已重新粉刷墙面,双方握手言和' } },
  recall_result: noted('recallResult', '漏附照片,补充后再报'),
  pass_verification: { id: 'passVerification', body: body('PassVerificationBody', { method: VerificationMethod.schema, text: text(), ...evidence }), example: { method: 'on_site', text: '墙面已粉刷', evidence: [photo] } },
  fail_verification: { id: 'failVerification', body: body('FailVerificationBody', { method: VerificationMethod.schema.optional(), text: text(), ...evidence }), example: { text: '墙面仍有破损' } },
  send_back: noted('sendBack', '缺少粉刷后的情况说明'),
  close: { id: 'closeCase', body: body('CloseBody', { closingCode: ClosingCode.schema, reporterInformed: z.boolean() }), example: { closingCode: 'resolved', reporterInformed: true } },
  request_termination: { id: 'requestTermination', body: body('RequestTerminationBody', { closingCode: ClosingCode.schema, text: text() }), example: { closingCode: 'matter_gone', text: '摊位已自行撤走' } },
  terminate: { id: 'terminateCase', body: body('TerminateBody', { closingCode: ClosingCode.schema, text: text() }), example: { closingCode: 'matter_gone', text: '经核事由消失' } },
  transfer_out: {
    id: 'transferCaseOut',
    body: body('TransferBody', { authority: privateLine(200), legalBasis: privateLine(500), materials: z.array(privateLine(200)).min(1).max(50), crime: z.boolean().optional(), approval: Approval.optional(), text: text() }),
    example: { authority: '航埠派出所', legalBasis: '治安管理处罚法第四十三条', materials: ['现场照片 3 张'], text: '涉嫌殴打他人' },
  },
  acknowledge_transfer: { id: 'acknowledgeTransfer', body: body('AcknowledgeTransferBody', { receiptNo: privateLine(100), receivedAt: instant().optional(), text: text() }), example: { receiptNo: '航派收〔2025〕3号', text: '值班民警签收' } },
  refuse_transfer: noted('refuseTransfer', '不属本机关管辖'),
  recall_transfer: noted('recallTransfer', '材料不全,收回补充'),
  close_transferred: { id: 'closeTransferred', body: body('CloseTransferredBody', { text: text(), noResult: z.boolean().optional().meta({ description: '15 个工作日并催办一次后仍无结果 · No result after 15 working days and one urging' }) }), example: said('已行政处罚,罚款 200 元') },
  sign_off: { id: 'signOffCase', body: body('SignOffBody', { agreed: z.boolean(), text: text().optional() }), example: { agreed: true } },
  spot_check: { id: 'spotCheckCase', body: body('SpotCheckBody', { passed: z.boolean(), text: text(), ...needed }), example: { passed: true, text: '现场已清理', evidence: [photo] } },
  follow_up: { id: 'followUpCase', body: body('FollowUpBody', { way: FollowUpWay.schema, satisfied: z.boolean(), text: text() }), example: { way: 'phone', satisfied: true, text: '双方相处融洽' } },
  rate: { id: 'rateCase', body: body('RateBody', { rating: z.number().int().min(1).max(5), text: text().optional() }), example: { rating: 5 } },
  request_reopen: { id: 'requestReopen', body: body('RequestReopenBody', { reasonCode: ReopenReason.schema, text: text() }), example: { reasonCode: 'agreement_not_performed', text: '墙面至今未粉刷' } },
  approve_reopen: noted('approveReopen', '情况属实'),
  refuse_reopen: noted('refuseReopen', '已核实履行完毕'),
  archive: { id: 'archiveCase', body: nothing, example: {} },
  request_void: { id: 'requestVoid', body: body('RequestVoidBody', { reasonCode: VoidReason.schema, text: text() }), example: { reasonCode: 'entered_by_mistake', text: '重复录入' } },
  approve_void: noted('approveVoid', '经核属误录'),
  urge: { id: 'urgeCase', body: body('UrgeBody', { text: text().optional() }), example: {} },
  supervise: { id: 'superviseCase', body: body('SuperviseBody', { level: SupervisionLevel.schema, limit: Limit, text: text() }), example: { level: 'yellow_card', limit: { value: 2, unit: 'wd' }, text: '两个工作日内书面说明' } },
  answer_supervision: noted('answerSupervision', '已安排拆除,周五前完成'),
  notify_copy: { id: 'notifyCopy', body: body('NotifyCopyBody', { unitId: unit(), text: text(), suggestion: privateLine(500).optional(), replyNeeded: z.boolean().optional() }), example: { unitId: office, text: '发现未经许可建房', suggestion: '请认定用地性质', replyNeeded: true } },
  reply_notice: { id: 'replyNotice', body: body('ReplyNoticeBody', { itemId: z.uuid(), text: text() }), example: { itemId: '015fcb1e-0000-7000-8000-000000000008', text: '该地块为基本农田' } },
};
