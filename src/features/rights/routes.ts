import { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import type { Cell } from '../../http/csv.ts';
import { type AnyOperation, operation } from '../../http/operation.ts';
import type { Vocabulary } from '../../kernel/enum.ts';
import { DocumentKind } from '../../kernel/personal.ts';
import type { Language } from '../../kernel/problem.ts';
import { localTime } from '../../kernel/workday.ts';
import { CaseStatus, PersonRole } from '../cases/contract.ts';
import {
  assertAnswers,
  deliver,
  findSubject,
  grantRequest,
  recordRequest,
  refuseRequest,
} from './actions.ts';
import {
  DeliverQuery,
  Delivery,
  Findings,
  GrantBody,
  type HeldData,
  RefuseBody,
  SubjectRequest,
  SubjectRequestBody,
  SubjectRequestPage,
  SubjectRequestQuery,
} from './contract.ts';
import { findWords, listRequests, type RequestRow, type Words } from './queries.ts';
import { deciders, recorders } from './rules.ts';

const tag = 'rights';
const ById = z.object({ id: z.uuid().meta({ description: '请求 id · Id of the request' }) });

const example: z.infer<typeof SubjectRequest> = {
  id: '019371f4-5c00-7000-8000-000000000051',
  area: '330802101',
  kind: 'explanation',
  phone: '138****1234',
  idNumber: null,
  details: '想知道为何保存我的电话',
  ground: null,
  checkedBy: 'id_card',
  recordedBy: '019371f4-5c00-7000-8000-000000000003',
  recordedAt: '2024-11-18T01:00:00.000Z',
  dueAt: '2024-12-09T09:00:00.000Z',
  state: 'open',
  decidedBy: null,
  decidedAt: null,
  answer: null,
  people: [],
  deliveredAt: null,
};
const answer = '因受理您反映的邻里纠纷而留存,保管期满后删除';
const decided = {
  ...example,
  decidedBy: '019371f4-5c00-7000-8000-000000000006',
  decidedAt: '2024-11-20T01:00:00.000Z',
  answer,
};
const held: HeldData = {
  caseNo: 'E3308021012017111800001',
  typeCode: '0102',
  area: '330802101211001',
  reportedAt: '2017-11-17T08:00:00.000Z',
  status: 'archived',
  role: 'applicant',
  name: '夏某',
  phone: '13800001234',
  idKind: null,
  idNumber: null,
};

const labelOf = ({ labels }: Vocabulary, code: string, language: Language): string =>
  labels[code]?.[language] ?? code;

/** Head and cells of what a resident is handed, in this order: in words, and by the clock of Asia/Shanghai. */
const columns: [zh: string, en: string, cell: (data: HeldData, words: Words, language: Language) => Cell][] =
  [
    ['案件编号', 'Case number', ({ caseNo }) => caseNo],
    ['类型', 'Type', (_, { type }) => type],
    ['地点', 'Place', (_, { place }) => place],
    ['上报时间', 'Reported at', ({ reportedAt }) => localTime(new Date(reportedAt))],
    ['状态', 'Status', ({ status }, _, language) => labelOf(CaseStatus, status, language)],
    ['身份', 'Role', ({ role }, _, language) => labelOf(PersonRole, role, language)],
    ['姓名', 'Name', ({ name }) => name],
    ['电话', 'Telephone', ({ phone }) => phone],
    ['证件', 'Document', ({ idKind }, _, language) => idKind && labelOf(DocumentKind, idKind, language)],
    ['证件号码', 'Number of the document', ({ idNumber }) => idNumber],
  ];

async function toTable(tx: Tx, items: readonly HeldData[], language: Language): Promise<Cell[][]> {
  const words = await findWords(tx, items, language);
  return [
    columns.map(([zh, en]) => ({ zh, en })[language]),
    ...items.map((data, i) => columns.map(([, , cell]) => cell(data, words[i]!, language))),
  ];
}

export const rightsOperations: AnyOperation[] = [
  operation({
    id: 'listSubjectRequests',
    method: 'GET',
    path: '/subject-requests',
    tag,
    summary: { zh: '个人信息权利请求', en: 'What people ask of the data kept about them' },
    query: SubjectRequestQuery,
    status: 200,
    response: SubjectRequestPage,
    examples: { response: { items: [example], nextCursor: null } },
    handle: async (tx, { query }) => {
      assertAnswers(tx, query.area, [...recorders, ...deciders]);
      const page = await listRequests(tx, query);
      return { ...page, items: page.items.map(view) };
    },
  }),
  operation({
    id: 'recordSubjectRequest',
    method: 'POST',
    path: '/subject-requests',
    tag,
    summary: { zh: '登记权利请求', en: 'Take a request down' },
    body: SubjectRequestBody,
    status: 201,
    refuses: [404],
    response: SubjectRequest,
    examples: {
      request: {
        area: example.area,
        kind: 'explanation',
        phone: '13800001234',
        details: example.details,
        checkedBy: 'id_card',
      },
      response: example,
    },
    handle: async (tx, { body }) => view(await recordRequest(tx, body)),
  }),
  operation({
    id: 'findSubject',
    method: 'GET',
    path: '/subject-requests/:id/findings',
    tag,
    summary: { zh: '查找此人所在案件(留痕)', en: 'Where the person stands, on the record' },
    audited: true,
    params: ById,
    status: 200,
    response: Findings,
    examples: {
      response: {
        items: [
          {
            personId: '015fcb1e-0000-7000-8000-000000000005',
            role: 'applicant',
            caseId: '015fcb1e-0000-7000-8000-000000000001',
            caseNo: held.caseNo,
            status: 'archived',
            barred: 'kept',
          },
        ],
        nextCursor: null,
      },
    },
    handle: (tx, { params }) => findSubject(tx, params.id),
  }),
  operation({
    id: 'grantSubjectRequest',
    method: 'POST',
    path: '/subject-requests/:id/grant',
    tag,
    summary: { zh: '同意', en: 'Grant a request' },
    params: ById,
    body: GrantBody,
    status: 200,
    response: SubjectRequest,
    examples: { request: { answer }, response: { ...decided, state: 'granted' } },
    handle: async (tx, { params, body }) => view(await grantRequest(tx, params.id, body)),
  }),
  operation({
    id: 'refuseSubjectRequest',
    method: 'POST',
    path: '/subject-requests/:id/refuse',
    tag,
    summary: { zh: '拒绝并说明理由', en: 'Refuse a request, and say why' },
    params: ById,
    body: RefuseBody,
    status: 200,
    response: SubjectRequest,
    examples: { request: { answer }, response: { ...decided, state: 'refused' } },
    handle: async (tx, { params, body }) => view(await refuseRequest(tx, params.id, body)),
  }),
  operation({
    id: 'deliverSubjectData',
    method: 'POST',
    path: '/subject-requests/:id/deliver',
    tag,
    summary: { zh: '提供所存信息,仅一次(留痕)', en: 'Hand over what is kept, once, on the record' },
    params: ById,
    query: DeliverQuery,
    status: 200,
    refuses: [409],
    response: Delivery,
    // An answer kept for a repeat would be one more place where the values stand.
    keyed: false,
    table: async ({ items }, { params, language }, tx) => ({
      name: `subject-data-${params.id}.csv`,
      rows: await toTable(tx, items, language),
    }),
    examples: { response: { items: [held] } },
    handle: (tx: Tx, { params }) => deliver(tx, params.id),
  }),
];

const view = (row: RequestRow): z.infer<typeof SubjectRequest> => ({
  id: row.id,
  area: row.area,
  kind: row.kind,
  phone: row.phone?.masked ?? null,
  idNumber: row.idNumber?.masked ?? null,
  details: row.details?.full ?? null,
  ground: row.ground,
  checkedBy: row.checkedBy,
  recordedBy: row.recordedBy,
  recordedAt: row.recordedAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  state: row.state,
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  answer: row.answer?.full ?? null,
  people: row.people,
  deliveredAt: row.deliveredAt?.toISOString() ?? null,
});
