import { z } from 'zod';
import { type AnyOperation, operation } from '../../http/operation.ts';
import type { Language } from '../../kernel/problem.ts';
import { AreaCode } from '../../kernel/shape.ts';
import { localDate } from '../../kernel/workday.ts';
import {
  decideAdmission,
  readAdmissions,
  readDutyLists,
  requestAdmission,
  setDutyLists,
  withdrawAdmission,
} from './actions.ts';
import {
  Admission,
  AdmissionDecision,
  AdmissionPage,
  AdmissionQuery,
  AdmissionRequest,
  AdmissionWithdrawal,
  GridDutyLists,
  GridDutyListsChange,
} from './contract.ts';
import type { AdmissionRow, DutyListsRow } from './queries.ts';
import { generalLists, isInForce } from './rules.ts';

const tag = 'admission';
const ById = z.object({ id: z.uuid().meta({ description: '准入事项 id · Id of the admission' }) });
const ByCode = z.object({ code: AreaCode });

const requestExample = {
  area: '330802',
  tier: 'grid',
  typeCode: '0401',
  title: '农村集体聚餐报备巡查',
  task: '发现十桌以上集体聚餐,提前一日提醒报备并上报',
  basis: '《浙江省食品安全条例》',
  resources: '市场监管所每月到格培训一次,配发快检试纸,按件补助',
  unitId: '019371f4-5c00-7000-8000-000000000009',
};
const requestedExample = {
  id: '019371f4-5c00-7000-8000-000000000021',
  ...requestExample,
  requestedBy: '019371f4-5c00-7000-8000-000000000002',
  requestedAt: '2025-03-03T01:00:00.000Z',
  state: 'requested',
  reference: null,
  opinion: null,
  decidedBy: null,
  decidedAt: null,
  validFrom: null,
  validTo: null,
  inForce: false,
  withdrawnBy: null,
  withdrawnAt: null,
  withdrawalReason: null,
};
const admittedExample = {
  ...requestedExample,
  state: 'admitted',
  reference: '柯城区准〔2025〕3号',
  opinion: '权责清楚、经费落实,同意准入',
  decidedBy: '019371f4-5c00-7000-8000-000000000006',
  decidedAt: '2025-03-04T02:00:00.000Z',
  validFrom: '2025-03-04',
  validTo: '2026-03-04',
  inForce: true,
};
const listsExample = {
  service: [{ item: '走访常住与流动人口,更新信息', note: '孤寡老人优先' }],
  duties: [{ role: 'full_time_grid_worker', items: [{ item: '每日巡查并记录' }] }],
};
const dutyListsExample = {
  area: '330802101211001',
  listOf: '330802101211001',
  ...listsExample,
  version: 1,
  updatedBy: '019371f4-5c00-7000-8000-000000000006',
  updatedAt: '2025-03-04T02:00:00.000Z',
};

export const admissionOperations: AnyOperation[] = [
  operation({
    id: 'requestAdmission',
    method: 'POST',
    path: '/admissions',
    tag,
    summary: { zh: '申请准入', en: 'Ask for admission to grids' },
    body: AdmissionRequest,
    status: 201,
    response: Admission,
    examples: { request: requestExample, response: requestedExample },
    handle: async (tx, { body }) => view(await requestAdmission(tx, body), tx.now),
  }),
  operation({
    id: 'listAdmissions',
    method: 'GET',
    path: '/admissions',
    tag,
    summary: { zh: '准入清单', en: 'The admission lists' },
    query: AdmissionQuery,
    status: 200,
    refuses: [404],
    response: AdmissionPage,
    examples: { response: { items: [admittedExample], nextCursor: null } },
    handle: async (tx, { query }) => {
      const page = await readAdmissions(tx, query);
      return { ...page, items: page.items.map((row) => view(row, tx.now)) };
    },
  }),
  operation({
    id: 'decideAdmission',
    method: 'POST',
    path: '/admissions/:id/decide',
    tag,
    summary: { zh: '审定准入', en: 'Admit or refuse' },
    params: ById,
    body: AdmissionDecision,
    status: 200,
    response: Admission,
    examples: {
      request: { admit: true, opinion: admittedExample.opinion, validTo: admittedExample.validTo },
      response: admittedExample,
    },
    handle: async (tx, { params, body }) => view(await decideAdmission(tx, params.id, body), tx.now),
  }),
  operation({
    id: 'withdrawAdmission',
    method: 'POST',
    path: '/admissions/:id/withdraw',
    tag,
    summary: { zh: '准入退出', en: 'Take off the list' },
    params: ById,
    body: AdmissionWithdrawal,
    status: 200,
    response: Admission,
    examples: {
      request: { reason: '群众评议不满意率过半' },
      response: {
        ...admittedExample,
        state: 'withdrawn',
        inForce: false,
        withdrawnBy: admittedExample.decidedBy,
        withdrawnAt: '2025-09-01T02:00:00.000Z',
        withdrawalReason: '群众评议不满意率过半',
      },
    },
    handle: async (tx, { params, body }) => view(await withdrawAdmission(tx, params.id, body.reason), tx.now),
  }),
  operation({
    id: 'getGridDutyLists',
    method: 'GET',
    path: '/areas/:code/duty-lists',
    tag,
    summary: { zh: '两张清单', en: 'The two checklists of a grid' },
    params: ByCode,
    status: 200,
    response: GridDutyLists,
    examples: { response: dutyListsExample },
    handle: async (tx, { params, language }) =>
      toDutyLists(params.code, await readDutyLists(tx, params.code), language),
  }),
  operation({
    id: 'putGridDutyLists',
    method: 'PUT',
    path: '/areas/:code/duty-lists',
    tag,
    summary: { zh: '制定两张清单', en: 'Write the two checklists' },
    params: ByCode,
    body: GridDutyListsChange,
    status: 200,
    response: GridDutyLists,
    examples: { request: listsExample, response: dutyListsExample },
    handle: async (tx, { params, body: { service, duties }, version, language }) =>
      toDutyLists(params.code, await setDutyLists(tx, params.code, { service, duties, version }), language),
  }),
];

const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;

function view(row: AdmissionRow, now: Date): z.infer<typeof Admission> {
  return {
    ...row,
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: isoOrNull(row.decidedAt),
    withdrawnAt: isoOrNull(row.withdrawnAt),
    inForce: isInForce(row, localDate(now)),
  };
}

function toDutyLists(
  area: string,
  row: DutyListsRow | undefined,
  language: Language,
): z.infer<typeof GridDutyLists> {
  if (!row) {
    return { area, listOf: null, ...generalLists(language), version: null, updatedBy: null, updatedAt: null };
  }
  const { area: listOf, service, duties, updatedBy } = row;
  // A list from above has a version of its own, which is no version to write this area's by.
  const version = listOf === area ? row.version : null;
  return { area, listOf, service, duties, version, updatedBy, updatedAt: row.updatedAt.toISOString() };
}
