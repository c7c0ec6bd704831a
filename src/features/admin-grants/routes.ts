import { z } from 'zod';
import { operation } from '../../http/operation.ts';
import { decideGrant, requestGrant } from './actions.ts';
import { AdminGrant, AdminGrantPage, AdminGrantQuery, AdminGrantRequest } from './contract.ts';
import { listGrants, toGrant } from './queries.ts';

const tag = 'staff';
const ById = z.object({ id: z.uuid().meta({ description: '申请 id · Id of the request' }) });

const grantExample = {
  id: '019371f4-5c00-7000-8000-000000000021',
  staffId: '019371f4-5c00-7000-8000-000000000002',
  role: 'audit_admin',
  reason: '三员分设',
  requestedBy: '019371f4-5c00-7000-8000-000000000005',
  requestedAt: '2017-11-20T01:30:00.000Z',
  decidedBy: null,
  decidedAt: null,
  granted: null,
};
const decided = (granted: boolean) => ({
  ...grantExample,
  decidedBy: '019371f4-5c00-7000-8000-000000000006',
  decidedAt: '2017-11-20T02:00:00.000Z',
  granted,
});

export const adminGrantOperations = [
  operation({
    id: 'listAdminGrants',
    method: 'GET',
    path: '/admin-grants',
    tag,
    summary: { zh: '管理员岗位申请', en: 'Requests for posts of administrators' },
    query: AdminGrantQuery,
    status: 200,
    response: AdminGrantPage,
    examples: { response: { items: [grantExample], nextCursor: null } },
    handle: (tx, { query }) => listGrants(tx, query),
  }),
  operation({
    id: 'requestAdminGrant',
    method: 'POST',
    path: '/admin-grants',
    tag,
    summary: { zh: '申请任命管理员', en: 'Ask for someone to become an administrator' },
    body: AdminGrantRequest,
    status: 201,
    response: AdminGrant,
    examples: {
      request: { staffId: grantExample.staffId, role: 'audit_admin', reason: grantExample.reason },
      response: grantExample,
    },
    handle: async (tx, { body }) => toGrant(await requestGrant(tx, body)),
  }),
  operation({
    id: 'approveAdminGrant',
    method: 'POST',
    path: '/admin-grants/:id/approve',
    tag,
    summary: { zh: '批准任命管理员', en: 'Approve, as the second person' },
    params: ById,
    status: 200,
    response: AdminGrant,
    examples: { response: decided(true) },
    handle: async (tx, { params }) => toGrant(await decideGrant(tx, params.id, true)),
  }),
  operation({
    id: 'refuseAdminGrant',
    method: 'POST',
    path: '/admin-grants/:id/refuse',
    tag,
    summary: { zh: '不批准任命管理员', en: 'Refuse, as the second person' },
    params: ById,
    status: 200,
    response: AdminGrant,
    examples: { response: decided(false) },
    handle: async (tx, { params }) => toGrant(await decideGrant(tx, params.id, false)),
  }),
];
