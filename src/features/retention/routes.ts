import { z } from 'zod';
import { type AnyOperation, operation } from '../../http/operation.ts';
import { endHold, placeHold } from './actions.ts';
import { HoldLifting, HoldPage, HoldPlacing, HoldQuery, LegalHold } from './contract.ts';
import { type HoldRow, listHolds } from './queries.ts';

const tag = 'retention';

const requestExample = {
  caseId: '015fcb1e-0000-7000-8000-000000000001',
  reason: '柯城区人民法院调卷函〔2022〕18号',
};
const example = {
  id: '019371f4-5c00-7000-8000-000000000041',
  ...requestExample,
  placedBy: '019371f4-5c00-7000-8000-000000000006',
  placedAt: '2022-11-17T08:00:00.000Z',
  liftedBy: null,
  liftedAt: null,
  liftReason: null,
};

export const retentionOperations: AnyOperation[] = [
  operation({
    id: 'listLegalHolds',
    method: 'GET',
    path: '/legal-holds',
    tag,
    summary: { zh: '法律保全清单', en: 'Cases under a legal hold' },
    query: HoldQuery,
    status: 200,
    response: HoldPage,
    examples: { response: { items: [example], nextCursor: null } },
    handle: async (tx, { query }) => {
      const page = await listHolds(tx, query);
      return { ...page, items: page.items.map(view) };
    },
  }),
  operation({
    id: 'placeLegalHold',
    method: 'POST',
    path: '/legal-holds',
    tag,
    summary: { zh: '对案件法律保全', en: 'Put a case under a legal hold' },
    body: HoldPlacing,
    status: 201,
    refuses: [404],
    response: LegalHold,
    examples: { request: requestExample, response: example },
    caseIn: ({ caseId }) => caseId,
    handle: async (tx, { body }) => view(await placeHold(tx, body)),
  }),
  operation({
    id: 'liftLegalHold',
    method: 'POST',
    path: '/legal-holds/:id/lift',
    tag,
    summary: { zh: '解除保全', en: 'Lift a legal hold' },
    params: z.object({ id: z.uuid().meta({ description: '保全 id · Id of the hold' }) }),
    body: HoldLifting,
    status: 200,
    response: LegalHold,
    examples: {
      request: { reason: '案卷已退回' },
      response: {
        ...example,
        liftedBy: example.placedBy,
        liftedAt: '2023-03-01T01:00:00.000Z',
        liftReason: '案卷已退回',
      },
    },
    caseIn: ({ caseId }) => caseId,
    handle: async (tx, { params, body }) => view(await endHold(tx, params.id, body)),
  }),
];

const view = (row: HoldRow): z.infer<typeof LegalHold> => ({
  ...row,
  placedAt: row.placedAt.toISOString(),
  liftedAt: row.liftedAt?.toISOString() ?? null,
});
