import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { spend } from '../../http/limit.ts';
import { type AnyOperation, entryOf, operation, type Plumbing } from '../../http/operation.ts';
import { Problem } from '../../kernel/problem.ts';
import { AreaCode } from '../../kernel/shape.ts';
import { createArea, importAreas, retireArea, setBoundary } from './actions.ts';
import {
  Area,
  AreaCreation,
  AreaCsv,
  AreaImportResult,
  AreaPage,
  AreaQuery,
  AreaRetirement,
  GridBoundary,
  GridBoundaryChange,
  maxImportBytes,
} from './contract.ts';
import { type BoundaryRow, getArea, getBoundary, listAreas } from './queries.ts';

const tag = 'areas';
const ByCode = z.object({ code: AreaCode });

const gridExample = {
  code: '330802101211001',
  name: '殿前村第一网格',
  level: 'grid',
  parentCode: '330802101211',
  validFrom: '2017-11-01',
  validTo: null,
  replacedBy: null,
};
const geometryExample = {
  type: 'Polygon',
  coordinates: [
    [
      [118.768, 28.903],
      [118.774, 28.903],
      [118.774, 28.908],
      [118.768, 28.903],
    ],
  ],
};
const boundaryExample = { area: gridExample.code, version: 1, geometry: geometryExample };
const toBoundary = ({ area, version, geometry }: BoundaryRow) => ({ area, version, geometry });

export const areaOperations: AnyOperation[] = [
  operation({
    id: 'listAreas',
    method: 'GET',
    path: '/areas',
    tag,
    summary: { zh: '区域列表', en: 'List areas by code' },
    query: AreaQuery,
    status: 200,
    response: AreaPage,
    examples: { response: { items: [gridExample], nextCursor: null } },
    handle: (tx, { query }) => listAreas(tx, query),
  }),
  operation({
    id: 'getArea',
    method: 'GET',
    path: '/areas/:code',
    tag,
    summary: { zh: '查看区域', en: 'Read an area' },
    params: ByCode,
    status: 200,
    response: Area,
    examples: { response: gridExample },
    handle: (tx, { params }) => getArea(tx, params.code),
  }),
  operation({
    id: 'createArea',
    method: 'POST',
    path: '/areas',
    tag,
    summary: { zh: '新建区域', en: 'Create an area' },
    body: AreaCreation,
    status: 201,
    response: Area,
    examples: {
      request: {
        code: gridExample.code,
        name: gridExample.name,
        parentCode: gridExample.parentCode,
        level: 'grid',
      },
      response: gridExample,
    },
    handle: (tx, { body }) => createArea(tx, body),
  }),
  operation({
    id: 'retireArea',
    method: 'POST',
    path: '/areas/:code/retire',
    tag,
    summary: { zh: '撤销或并入', en: 'Retire or merge an area' },
    params: ByCode,
    body: AreaRetirement,
    status: 200,
    response: Area,
    examples: {
      request: { validTo: '2018-01-01', replacedBy: '330802101211002' },
      response: { ...gridExample, validTo: '2018-01-01', replacedBy: '330802101211002' },
    },
    handle: (tx, { params, body }) => retireArea(tx, params.code, body),
  }),
  operation({
    id: 'getGridBoundary',
    method: 'GET',
    path: '/areas/:code/boundary',
    tag,
    summary: { zh: '网格边界', en: 'Read a grid boundary' },
    params: ByCode,
    status: 200,
    response: GridBoundary,
    examples: { response: boundaryExample },
    handle: async (tx, { params }) => toBoundary(await getBoundary(tx, params.code)),
  }),
  operation({
    id: 'putGridBoundary',
    method: 'PUT',
    path: '/areas/:code/boundary',
    tag,
    summary: { zh: '划定网格边界', en: 'Draw a grid boundary' },
    params: ByCode,
    body: GridBoundaryChange,
    status: 200,
    response: GridBoundary,
    examples: { request: { geometry: geometryExample }, response: boundaryExample },
    handle: async (tx, { params, body, version }) =>
      toBoundary(await setBoundary(tx, params.code, { geometry: body.geometry, version })),
  }),
];

/** Not an operation, since its body is a stream: nothing of the file is held in memory. */
export function mountImport(server: FastifyInstance, { doors, accessOf, checkResponses }: Plumbing): void {
  const access = accessOf('importAreas');
  // In a scope of its own: no other route takes text/csv, and this one takes nothing else.
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('text/csv', (_req, payload, done) => done(null, payload));
    scope.route({
      method: 'POST',
      url: '/v1/areas/import',
      config: {
        access,
        operationId: 'importAreas',
        docs: { examples: importExamples, limit: importLimit },
      },
      schema: importSchema,
      handler: async (req, reply) => {
        const body = req.body as Readable | undefined; // what the parser above hands on
        if (!body) throw new Problem('unsupported-media-type');
        const entered = entryOf({ access }, req);
        try {
          await spend(doors, entered, { id: 'importAreas', limit: importLimit }, req, reply);
          const result = await doors.write(...entered, (tx) => importAreas(tx, limited(body)));
          if (checkResponses) AreaImportResult.parse(result);
          return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(result));
        } finally {
          // A refusal is sent while the client may still be sending: what is left is read and dropped, or closing
          // the connection would reset it before he has read the answer.
          body.resume();
        }
      },
    });
  });
}

const importLimit = { per: 'person', times: 60, seconds: 3_600 } as const;

const importExamples = {
  request: 'code,name,parentCode,level\n33,浙江省,,province\n3308,衢州市,33,prefecture_city\n',
  response: { rows: 2, inserted: 2, updated: 0, unchanged: 0 },
};

const importSchema: object = {
  operationId: 'importAreas',
  tags: [tag],
  summary: '导入区划 · Import areas from CSV',
  consumes: ['text/csv'],
  body: AreaCsv,
  response: { 200: AreaImportResult },
  security: [{ bearer: [] }],
};

/** Counted on the stream, since a chunked body does not say its size; ends early without closing the connection. */
const limited = (body: Readable): Readable =>
  Readable.from(
    (async function* () {
      let bytes = 0;
      for await (const chunk of body.iterator({ destroyOnReturn: false })) {
        bytes += chunk.length;
        if (bytes > maxImportBytes) throw new Problem('body-too-large');
        yield chunk;
      }
    })(),
  );
