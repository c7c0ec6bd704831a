import type { Socket } from 'node:net';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { describeError, toProblem } from '../db/pg-error.ts';
import { type Fault, Problem, type ProblemCode } from '../kernel/problem.ts';
import { parseJson } from './json.ts';
import type { Documented } from './openapi.ts';
import { type Access, languageOf } from './operation.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the door, for the log line. */
    actorId: string | null;
    bodyFaults: Fault[] | null;
  }
  interface FastifyContextConfig {
    access?: Access;
    operationId?: string;
    docs?: Documented;
  }
  interface FastifyInstance {
    /** Access of every route of a scope whose routes a plugin writes. */
    accessOfScope?: Access;
  }
}

const bodyLimit = 256 * 1024;

export interface ServerOptions {
  logger?: FastifyBaseLogger | undefined;
  trustProxy?: boolean | undefined;
}

/** Fastify with our manners: strict bodies, one error shape, one log line per request, no route without its access. */
export function createServer({ logger, trustProxy = false }: ServerOptions = {}): FastifyInstance {
  const server = Fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    bodyLimit,
    requestTimeout: 15_000,
    connectionTimeout: 30_000,
    keepAliveTimeout: 72_000,
    trustProxy,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: refuseUnparsed,
    frameworkErrors: (error, req, reply) => {
      void sendProblem(req, reply, error);
    },
  });
  server.decorateRequest('actorId', null);
  server.decorateRequest('bodyFaults', null);
  // Operations check their own input and write their own answers (operation.ts); the schemas are there for the contract.
  server.setValidatorCompiler(() => (value) => ({ value }));
  server.setSerializerCompiler(() => (value) => JSON.stringify(value));

  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (req, body, done) => {
    const { text, faults: badBytes } = decode(body as Buffer);
    if (text === '') return done(null, {});
    const { value, faults } = parseJson(text);
    req.bodyFaults = badBytes.length > 0 ? badBytes : faults;
    done(null, value);
  });

  server.addHook('onRoute', function (route) {
    if (this.accessOfScope) route.config = { access: this.accessOfScope, ...route.config };
    if (!route.config?.access)
      throw new Error(`route ${String(route.method)} ${route.url} does not say who has access`);
  });
  server.addHook('onResponse', async (req, reply) => {
    req.log.info(
      {
        actor: req.actorId,
        operation: req.routeOptions.config.operationId ?? null,
        method: req.method,
        route: req.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    );
  });
  server.setErrorHandler((error, req, reply) => sendProblem(req, reply, error));
  server.setNotFoundHandler({ preHandler: [] }, (req, reply) =>
    sendProblem(req, reply, new Problem('no-such-route')),
  );
  return server;
}

/** What never became a request (headers too large, no HTTP) gets a problem document too. */
function refuseUnparsed(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const problem = new Problem(error.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'invalid-request');
  const body = JSON.stringify(problem.toDocument('zh', '', crypto.randomUUID()));
  const status = problem.status === 431 ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const type = 'content-type: application/problem+json; charset=utf-8\r\ncontent-language: zh-CN';
  socket.end(
    `HTTP/1.1 ${status}\r\n${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(body: Buffer): { text: string; faults: Fault[] } {
  try {
    // One form of each character, so that equal words are equal.
    return { text: utf8.decode(body).normalize('NFC'), faults: [] };
  } catch {
    const detail = { zh: '不是 UTF-8 文本', en: 'Not UTF-8 text' };
    return { text: '{}', faults: [{ pointer: '', code: 'not-json', detail }] };
  }
}

/** What the framework says in its own words, by code. */
const framework: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_BAD_URL: 'invalid-request',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-request',
};

type Req = Parameters<Parameters<FastifyInstance['setErrorHandler']>[0]>[1];
type Rep = Parameters<Parameters<FastifyInstance['setErrorHandler']>[0]>[2];

/** The only place that turns an error into an answer. */
function sendProblem(req: Req, reply: Rep, error: unknown) {
  const problem = asProblem(error);
  if (problem.status >= 500)
    req.log.error({ err: describeError(error), operation: req.routeOptions?.config?.operationId }, 'failed');
  const language = languageOf(req);
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="gridcase"');
  if (problem.status === 503) reply.header('retry-after', '2');
  if (problem.code === 'too-many-reveals') reply.header('retry-after', '600');
  if (problem.code === 'idempotency-in-progress') reply.header('retry-after', '1');
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .header('cache-control', 'no-store')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem.toDocument(language, req.url.split('?')[0]!, req.id));
}

function asProblem(error: unknown): Problem {
  const known = toProblem(error);
  if (known) return known;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const mapped = framework[code ?? ''];
  if (mapped) return new Problem(mapped);
  return new Problem(statusCode && statusCode < 500 ? 'invalid-request' : 'unexpected');
}
