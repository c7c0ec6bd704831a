import { z } from 'zod';
import { operation } from '../../http/operation.ts';
import { addKey, changeClient, createClient, disableClient, enableClient, endClientKey } from './actions.ts';
import {
  ApiClient,
  ApiClientChange,
  ApiClientCreation,
  ApiClientDisabling,
  ApiClientKeyRequest,
  ApiClientPage,
  ApiClientQuery,
  NewApiClientKey,
} from './contract.ts';
import { listClients } from './queries.ts';

const tag = 'clients';
const clientId = z.uuid().meta({ description: '客户端 id · Id of the client' });
const ById = z.object({ id: clientId });

const creationExample = {
  name: '衢州市12345热线',
  system: 'hotline_12345',
  area: '330802',
  scopes: ['cases.report', 'cases.note', 'reference.read'],
  allowedFrom: ['10.33.8.0/24'],
  expiresAt: '2099-12-31T16:00:00.000Z',
  reason: '衢数局〔2017〕8号',
};
const keyExample = {
  id: '019371f4-5c00-7000-8000-000000000042',
  createdAt: '2017-11-20T01:30:00.000Z',
  expiresAt: null,
  endedAt: null,
  lastUsedOn: '2017-11-20',
};
const example = {
  id: '019371f4-5c00-7000-8000-000000000041',
  ...creationExample,
  perMinute: 600,
  createdBy: '019371f4-5c00-7000-8000-000000000006',
  createdAt: '2017-11-20T01:30:00.000Z',
  disabledAt: null,
  disabledReason: null,
  version: 1,
  keys: [keyExample],
};
const disabled = { ...example, disabledAt: '2017-11-21T01:30:00.000Z', disabledReason: '密钥疑似外泄' };

export const apiClientOperations = [
  operation({
    id: 'listApiClients',
    method: 'GET',
    path: '/api-clients',
    tag,
    summary: { zh: 'API 客户端', en: 'Clients of the API' },
    query: ApiClientQuery,
    status: 200,
    response: ApiClientPage,
    examples: { response: { items: [example], nextCursor: null } },
    handle: (tx, { query }) => listClients(tx, query),
  }),
  operation({
    id: 'createApiClient',
    method: 'POST',
    path: '/api-clients',
    tag,
    summary: { zh: '登记客户端', en: 'Register a client' },
    body: ApiClientCreation,
    status: 201,
    response: ApiClient,
    examples: { request: creationExample, response: { ...example, keys: [] } },
    handle: (tx, { body }) => createClient(tx, body),
  }),
  operation({
    id: 'changeApiClient',
    method: 'POST',
    path: '/api-clients/:id/change',
    tag,
    summary: { zh: '变更客户端的范围与期限', en: 'Change what a client may do' },
    params: ById,
    body: ApiClientChange,
    status: 200,
    response: ApiClient,
    examples: {
      request: { scopes: ['cases.report'], reason: '不再需要' },
      response: { ...example, scopes: ['cases.report'], reason: '不再需要', version: 2 },
    },
    handle: (tx, { params, body, version }) => changeClient(tx, params.id, body, version),
  }),
  operation({
    id: 'disableApiClient',
    method: 'POST',
    path: '/api-clients/:id/disable',
    tag,
    summary: { zh: '停用客户端', en: 'Switch a client off' },
    params: ById,
    body: ApiClientDisabling,
    status: 200,
    response: ApiClient,
    examples: { request: { reason: disabled.disabledReason }, response: disabled },
    handle: (tx, { params, body }) => disableClient(tx, params.id, body.reason),
  }),
  operation({
    id: 'enableApiClient',
    method: 'POST',
    path: '/api-clients/:id/enable',
    tag,
    summary: { zh: '启用客户端', en: 'Switch a client on again' },
    params: ById,
    status: 200,
    response: ApiClient,
    examples: { response: example },
    handle: (tx, { params }) => enableClient(tx, params.id),
  }),
  operation({
    id: 'addApiClientKey',
    method: 'POST',
    path: '/api-clients/:id/keys',
    tag,
    summary: { zh: '发放新密钥', en: 'Make a new key' },
    keyed: false, // the answer is not kept: it holds the key
    params: ById,
    body: ApiClientKeyRequest,
    refuses: [409],
    status: 201,
    response: NewApiClientKey,
    examples: {
      request: { overlapDays: 7 },
      response: { id: keyExample.id, key: 'gk_8k2V…', replacesAt: '2017-11-27T01:30:00.000Z' },
    },
    handle: (tx, { params, body }) => addKey(tx, params.id, body.overlapDays),
  }),
  operation({
    id: 'endApiClientKey',
    method: 'POST',
    path: '/api-clients/:id/keys/:keyId/end',
    tag,
    summary: { zh: '停用密钥', en: 'End a key' },
    params: z.object({ id: clientId, keyId: z.uuid().meta({ description: '密钥 id · Id of the key' }) }),
    status: 200,
    response: ApiClient,
    examples: { response: { ...example, keys: [{ ...keyExample, endedAt: '2017-11-21T01:30:00.000Z' }] } },
    handle: (tx, { params }) => endClientKey(tx, params.id, params.keyId),
  }),
];
