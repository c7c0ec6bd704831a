import { z } from 'zod';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { pageQuery } from '../../kernel/page.ts';
import { DocumentKind } from '../../kernel/personal.ts';
import { AreaCode, Phone, privateProse } from '../../kernel/shape.ts';
import { IdNumber, PersonCorrection } from '../cases/contract.ts';

export const SubjectRight = defineEnum('SubjectRight', {
  access: { zh: '查阅、复制', en: 'To see and copy' },
  correction: { zh: '更正、补充', en: 'To correct' },
  erasure: { zh: '删除', en: 'To erase' },
  explanation: { zh: '解释说明', en: 'To have the handling explained' },
});
export type SubjectRight = CodeOf<typeof SubjectRight>;

/** 个人信息保护法第四十七条: why something should be erased. */
export const ErasureGround = defineEnum('ErasureGround', {
  period_over: { zh: '保存期限已满或目的已实现', en: 'The time is over, or the purpose is fulfilled' },
  unlawful: { zh: '违反法律、行政法规收集或处理', en: 'It was collected or handled against the law' },
});
export type ErasureGround = CodeOf<typeof ErasureGround>;

export const IdentityCheck = defineEnum('IdentityCheck', {
  id_card: { zh: '当面核对证件', en: 'An identity document was shown' },
  mandate: { zh: '核对委托书及双方证件', en: 'A mandate and both documents were shown' },
  known_number: { zh: '用在案号码回拨核实', en: 'Called back at the number on record' },
});

export const SubjectRequestState = defineEnum('SubjectRequestState', {
  open: { zh: '待答复', en: 'Open' },
  granted: { zh: '已同意', en: 'Granted' },
  refused: { zh: '已拒绝', en: 'Refused' },
});

/** Why a person's data in a case may not be erased now. */
export const ErasureBar = defineEnum('ErasureBar', {
  held: { zh: '案件在法律保全中', en: 'The case is under a legal hold' },
  running: { zh: '案件尚未办结', en: 'The case has not ended' },
  kept: { zh: '保管期限未满', en: 'The time for which it is kept is not over' },
});

export type ErasureBar = CodeOf<typeof ErasureBar>;

const ListArea = AreaCode.refine((code) => code.length === 6 || code.length === 9, {
  error: '填写乡镇或县的编码 · a township or a county',
});
export const SubjectRequestBody = z
  .strictObject({
    area: ListArea.meta({ description: '由谁答复:乡镇或县 · Who is to answer: a township or county' }),
    kind: SubjectRight.schema,
    phone: Phone.optional(),
    idNumber: IdNumber.optional(),
    details: privateProse(2000).meta({ description: '本人所述 · What the person says' }),
    checkedBy: IdentityCheck.schema,
    ground: ErasureGround.schema.optional().meta({ description: '仅删除时填 · For an erasure alone' }),
  })
  .refine(({ phone, idNumber }) => (phone === undefined) !== (idNumber === undefined), {
    path: ['phone'],
    error: 'phone 与 idNumber 只填一个 · give exactly one of phone and idNumber',
  })
  .refine(({ kind, ground }) => (kind === 'erasure') === (ground !== undefined), {
    path: ['ground'],
    error: '删除须填,其他不填 · needed for an erasure, and for nothing else',
  })
  .meta({ id: 'SubjectRequestBody' });

export const SubjectRequest = z
  .object({
    id: z.uuid(),
    area: z.string(),
    kind: SubjectRight.schema,
    phone: z.string().nullable().meta({ description: '掩码 · Masked' }),
    idNumber: z.string().nullable().meta({ description: '掩码 · Masked' }),
    details: z.string().nullable(),
    ground: ErasureGround.schema.nullable(),
    checkedBy: IdentityCheck.schema,
    recordedBy: z.uuid(),
    recordedAt: z.iso.datetime(),
    dueAt: z.iso.datetime().meta({ description: '15 个工作日 · 15 working days' }),
    state: SubjectRequestState.schema,
    decidedBy: z.uuid().nullable(),
    decidedAt: z.iso.datetime().nullable(),
    answer: z.string().nullable(),
    people: z.array(z.uuid()).meta({ description: '所涉人员记录 · The rows that were decided about' }),
    deliveredAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'SubjectRequest' });

export const SubjectRequestQuery = z.strictObject({
  area: ListArea,
  state: SubjectRequestState.schema.optional(),
  ...pageQuery,
});

export const SubjectRequestPage = z
  .object({ items: z.array(SubjectRequest), nextCursor: z.string().nullable() })
  .meta({ id: 'SubjectRequestPage' });

const Finding = z
  .object({
    personId: z.uuid(),
    role: z.string(),
    caseId: z.uuid(),
    caseNo: z.string(),
    status: z.string(),
    barred: ErasureBar.schema.nullable().meta({ description: '不能删除的原因 · Why not to be erased now' }),
  })
  .meta({ id: 'SubjectFinding' });
export const Findings = z
  .object({ items: z.array(Finding), nextCursor: z.null() })
  .meta({ id: 'SubjectFindings' });

const answer = privateProse(2000).meta({ description: '给本人的答复 · What the person is told' });
export const GrantBody = z
  .strictObject({
    answer,
    people: z
      .array(z.uuid())
      .min(1)
      .max(50)
      .optional()
      .meta({ description: '删除时:删除哪些人员记录 · For an erasure: which rows' }),
    correction: PersonCorrection.optional().meta({ description: '更正时填 · For a correction' }),
  })
  .meta({ id: 'GrantBody' });
export const RefuseBody = z.strictObject({ answer }).meta({ id: 'RefuseBody' });

export const DeliverQuery = z.strictObject({
  format: z
    .enum(['json', 'csv'])
    .default('json')
    .meta({ description: 'csv 用于表格软件 · csv for a spreadsheet' }),
});
const HeldData = z
  .object({
    caseNo: z.string(),
    typeCode: z.string(),
    area: z.string(),
    reportedAt: z.iso.datetime(),
    status: z.string(),
    role: z.string(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    idKind: DocumentKind.schema.nullable(),
    idNumber: z.string().nullable(),
  })
  .meta({ id: 'HeldData' });
export type HeldData = z.infer<typeof HeldData>;
export const Delivery = z
  .object({ items: z.array(HeldData) })
  .meta({ id: 'Delivery', description: '所存的该人信息 · What is kept about the person' });

/** What is told: to the leader that somebody waits, to whoever took it down what became of it. */
export const subjectRequestEvents = {
  'subject_request.record': {
    zh: '有人请求查阅、更正、删除或说明其个人信息',
    en: 'A person asks something of his data',
  },
  'subject_request.grant': { zh: '个人信息请求已同意', en: 'What a person asked of his data was granted' },
  'subject_request.refuse': { zh: '个人信息请求未同意', en: 'What a person asked of his data was refused' },
} as const;
