import { z } from 'zod';
import { operation } from '../../http/operation.ts';
import { askBreakGlass, endBreakGlass, openBreakGlass, refuseBreakGlass } from './actions.ts';
import { BreakGlass, BreakGlassPage, BreakGlassQuery, BreakGlassRequest } from './contract.ts';
import { listBreakGlass, toBreakGlass } from './queries.ts';

const tag = 'emergency';
const ById = z.object({ id: z.uuid().meta({ description: '申请 id · Id of the request' }) });

const askedExample = {
  id: '019371f4-5c00-7000-8000-000000000031',
  staffId: '019371f4-5c00-7000-8000-000000000002',
  staffName: '王建国',
  area: '330802100',
  reason: '跨镇突发事件',
  hours: 2,
  requestedAt: '2017-11-20T01:30:00.000Z',
  approvedBy: null,
  approvedAt: null,
  validUntil: null,
  endedAt: null,
  endedBy: null,
};
const openExample = {
  ...askedExample,
  approvedBy: '019371f4-5c00-7000-8000-000000000005',
  approvedAt: '2017-11-20T01:40:00.000Z',
  validUntil: '2017-11-20T03:40:00.000Z',
};
const ended = { endedAt: '2017-11-20T02:00:00.000Z', endedBy: openExample.approvedBy };

export const breakGlassOperations = [
  operation({
    id: 'listBreakGlass',
    method: 'GET',
    path: '/break-glass',
    tag,
    summary: { zh: '应急访问', en: 'Access in an emergency' },
    query: BreakGlassQuery,
    status: 200,
    response: BreakGlassPage,
    examples: { response: { items: [openExample], nextCursor: null } },
    handle: (tx, { query }) => listBreakGlass(tx, query),
  }),
  operation({
    id: 'askBreakGlass',
    method: 'POST',
    path: '/break-glass',
    tag,
    summary: { zh: '申请应急访问', en: 'Ask for access in an emergency' },
    body: BreakGlassRequest,
    status: 201,
    response: BreakGlass,
    examples: {
      request: { area: askedExample.area, reason: askedExample.reason, hours: 2 },
      response: askedExample,
    },
    handle: async (tx, { body }) => toBreakGlass(await askBreakGlass(tx, body)),
  }),
  operation({
    id: 'openBreakGlass',
    method: 'POST',
    path: '/break-glass/:id/open',
    tag,
    summary: { zh: '批准应急访问', en: 'Open it, as the second person' },
    params: ById,
    status: 200,
    response: BreakGlass,
    examples: { response: openExample },
    handle: async (tx, { params }) => toBreakGlass(await openBreakGlass(tx, params.id)),
  }),
  operation({
    id: 'refuseBreakGlass',
    method: 'POST',
    path: '/break-glass/:id/refuse',
    tag,
    summary: { zh: '不批准应急访问', en: 'Refuse it' },
    params: ById,
    status: 200,
    response: BreakGlass,
    examples: { response: { ...askedExample, ...ended } },
    handle: async (tx, { params }) => toBreakGlass(await refuseBreakGlass(tx, params.id)),
  }),
  operation({
    id: 'endBreakGlass',
    method: 'POST',
    path: '/break-glass/:id/end',
    tag,
    summary: { zh: '提前结束应急访问', en: 'End it before its time' },
    params: ById,
    status: 200,
    response: BreakGlass,
    examples: { response: { ...openExample, ...ended } },
    handle: async (tx, { params }) => toBreakGlass(await endBreakGlass(tx, params.id)),
  }),
];
