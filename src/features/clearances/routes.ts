import { z } from 'zod';
import { type AnyOperation, operation } from '../../http/operation.ts';
import { assertKeepsList, grantClearance, revokeClearance } from './actions.ts';
import { Clearance, ClearanceGrant, ClearancePage, ClearanceQuery } from './contract.ts';
import { type ClearanceRow, listClearances } from './queries.ts';

const tag = 'clearances';

const requestExample = {
  staffId: '019371f4-5c00-7000-8000-000000000002',
  area: '330802101',
  reason: '镇党委〔2017〕12号',
};
const example = {
  id: '019371f4-5c00-7000-8000-000000000031',
  ...requestExample,
  grantedBy: '019371f4-5c00-7000-8000-000000000006',
  grantedAt: '2017-11-17T08:00:00.000Z',
  endedBy: null,
  endedAt: null,
};

export const clearanceOperations: AnyOperation[] = [
  operation({
    id: 'listClearances',
    method: 'GET',
    path: '/clearances',
    tag,
    summary: { zh: '保密案件知悉名单', en: 'Who may see confidential cases' },
    query: ClearanceQuery,
    status: 200,
    response: ClearancePage,
    examples: { response: { items: [example], nextCursor: null } },
    handle: async (tx, { query }) => {
      assertKeepsList(tx, query.area);
      const page = await listClearances(tx, query);
      return { ...page, items: page.items.map(view) };
    },
  }),
  operation({
    id: 'grantClearance',
    method: 'POST',
    path: '/clearances',
    tag,
    summary: { zh: '列入知悉名单', en: 'Put someone on the named list' },
    body: ClearanceGrant,
    status: 201,
    refuses: [404],
    response: Clearance,
    examples: { request: requestExample, response: example },
    handle: async (tx, { body }) => view(await grantClearance(tx, body)),
  }),
  operation({
    id: 'revokeClearance',
    method: 'POST',
    path: '/clearances/:id/revoke',
    tag,
    summary: { zh: '移出知悉名单', en: 'Take someone off the named list' },
    params: z.object({ id: z.uuid().meta({ description: '名单条目 id · Id of the entry' }) }),
    status: 200,
    response: Clearance,
    examples: {
      response: { ...example, endedBy: example.grantedBy, endedAt: '2018-03-01T01:00:00.000Z' },
    },
    handle: async (tx, { params }) => view(await revokeClearance(tx, params.id)),
  }),
];

const view = (row: ClearanceRow): z.infer<typeof Clearance> => ({
  ...row,
  grantedAt: row.grantedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
});
