import { type AnyOperation, operation } from '../../http/operation.ts';
import { readEvents } from './actions.ts';
import { AuditEventPage, AuditHeadPage, EventQuery, HeadQuery } from './contract.ts';
import { listHeads } from './queries.ts';

const tag = 'audit';

export const auditOperations: AnyOperation[] = [
  operation({
    id: 'listAuditEvents',
    method: 'GET',
    path: '/audit/events',
    tag,
    summary: { zh: '审计日志', en: 'The journal, for the audit' },
    audited: true,
    query: EventQuery,
    status: 200,
    response: AuditEventPage,
    examples: {
      response: {
        items: [
          {
            seq: '1289',
            at: '2017-11-17T08:00:00.000Z',
            actorId: '019371f4-5c00-7000-8000-000000000002',
            actorRole: null,
            actorUnit: null,
            system: null,
            requestId: '3f0c7f0e-8f5e-4b53-9a0e-5d6a4f1b2c3d',
            area: null,
            subject: 'operation',
            subjectId: 'getCase',
            caseId: null,
            event: 'access.deny',
            data: { status: 404, code: 'not-found', ids: { id: '015fcb1e-0000-7000-8000-000000000001' } },
          },
        ],
        nextCursor: null,
      },
    },
    handle: (tx, { query }) => readEvents(tx, query),
  }),
  operation({
    id: 'listAuditHeads',
    method: 'GET',
    path: '/audit/heads',
    tag,
    summary: { zh: '封存链的链头', en: 'Heads of the chain of seals' },
    query: HeadQuery,
    status: 200,
    response: AuditHeadPage,
    examples: {
      response: {
        items: [
          {
            number: 12,
            hash: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
            algorithm: 'sha256',
            rows: 214,
            sealedAt: '2017-11-17T08:00:10.000Z',
          },
        ],
        nextCursor: null,
      },
    },
    handle: (tx, { query }) => listHeads(tx, query),
  }),
];
