import { z } from 'zod';
import { type AnyOperation, operation } from '../../http/operation.ts';
import { Case } from '../cases/contract.ts';
import { caseExample, view } from '../cases/view.ts';
import { readCandidates, setRiskColor } from './actions.ts';
import { RecurrenceCandidates, RiskColorBody } from './contract.ts';

const ById = z.object({ id: z.uuid().meta({ description: '案件 id · Id of the case' }) });
const tag = 'risk';

export const riskOperations: AnyOperation[] = [
  operation({
    id: 'listRecurrenceCandidates',
    method: 'GET',
    path: '/cases/:id/recurrence-candidates',
    tag,
    summary: { zh: '可能复发的旧案与风险', en: 'Earlier cases like it, and the risk' },
    params: ById,
    status: 200,
    response: RecurrenceCandidates,
    examples: {
      response: {
        items: [
          {
            id: '015fcb1e-0000-7000-8000-000000000003',
            caseNo: 'E3308021012017111700001',
            title: '换瓦砸坏邻居院墙',
            status: 'closed',
            typeCode: '0102',
            area: '330802101211001',
            reportedAt: '2017-11-17T08:00:00.000Z',
            closedAt: '2017-11-17T12:00:00.000Z',
            sharedParties: 2,
            samePlace: true,
            sameType: true,
            suggestion: 'recurrence_of',
          },
        ],
        risk: {
          score: 10,
          proposedColor: 'yellow',
          color: null,
          reasons: [
            {
              factor: 'recurrence',
              points: 10,
              zh: '同一当事人 90 日内复发',
              en: 'The same parties again within 90 days',
            },
          ],
        },
        nextCursor: null,
      },
    },
    handle: async (tx, { params }) => readCandidates(tx, params.id),
  }),
  operation({
    id: 'setRiskColor',
    method: 'POST',
    path: '/cases/:id/risk-color',
    tag,
    summary: { zh: '确定风险颜色', en: 'Set the risk colour' },
    params: ById,
    body: RiskColorBody,
    status: 200,
    response: Case,
    examples: {
      request: { color: 'orange', reason: '扬言报复', factors: { threat: true } },
      response: caseExample,
    },
    handle: async (tx, { params, body, version }) =>
      view(tx, await setRiskColor(tx, params.id, { ...body, version })),
  }),
];
