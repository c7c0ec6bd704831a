import type { Socket } from 'node:net';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { describeError, toProblem } from '../db/pg-error.ts';
import type { Caller } from '../db/tx.ts';
import { type Fault, Problem, type ProblemCode } from '../kernel/problem.ts';
import { oneForm } from '../kernel/text.ts';
import { languageOf } from './accept.ts';
import type { ScopeNeeded } from './clients.ts';
import { guard, protect, protection } from './guard.ts';
import { parseJson } from './json.ts';
import type { Documented } from './openapi.ts';
import type { Access } from './operation.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the door, for the log line. */
    actorId: string | null;
    /** As whom it asked to enter; null before it could say. */
    caller: Caller | null;
    /** Why it was refused. */
    refusal: ProblemCode | null;
    bodyFaults: Fault[] | null;
  }
  interface FastifyContextConfig {
    access?: Access;
    scope?: ScopeNeeded;
    operationId?: string;
    docs?: Documented;
    /** Answered even while others are turned away. */
    always?: true;
  }
  interface FastifyInstance {
    /** Access of every route of a scope whose routes a plugin writes. */
    accessOfScope?: Access;
  }
}

const bodyLimit = 256 * 1024;
const maxHeaderSize = 16 * 1024;
/** Of one process. Each slow one costs some 20 kB; beyond this they would be what the memory is full of. */
const maxConnections = 4_000;

/** How long a client may take to say what it wants; a body of 250 kB at 64 kbit/s comes in 32 seconds. */
const patience = { headersMs: 10_000, requestMs: 60_000, lookEveryMs: 2_000 };

export interface ServerOptions {
  logger?: FastifyBaseLogger | undefined;
  /** How many proxies stand in front, or their addresses and networks: who is asked by is the last that is none of them. */
  trustProxy?: number | readonly string[] | undefined;
  patience?: typeof patience | undefined;
  isOverloaded?: () => boolean;
}

/** Fastify with our manners: strict bodies, one error shape, one log line per request, no route without its access. */
export function createServer(options: ServerOptions = {}): FastifyInstance {
  const { logger, trustProxy = 0, isOverloaded = () => false } = options;
  const { headersMs, requestMs, lookEveryMs } = options.patience ?? patience;
  const server = Fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    bodyLimit,
    http: { maxHeaderSize, headersTimeout: headersMs, connectionsCheckingInterval: lookEveryMs },
    requestTimeout: requestMs,
    connectionTimeout: 30_000,
    keepAliveTimeout: 72_000,
    // Hop 0 is whoever is connected.
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : [...trustProxy],
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: refuseUnparsed,
    frameworkErrors: (error, req, reply) => {
      void sendProblem(req, protect(req, reply), error); // no hook has seen it
    },
  });
  server.server.maxConnections = maxConnections;
  server.decorateRequest('actorId', null);
  server.decorateRequest('caller', null);
  server.decorateRequest('refusal', null);
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
  guard(server, isOverloaded);
  server.addHook('onResponse', async (req, reply) => {
    req.log.info(
      {
        actor: req.actorId,
        operation: req.routeOptions.config.operationId ?? null,
        method: req.method,
        route: req.routeOptions.url ?? null,
        subject: idOf(req),
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

const unparsed: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
};
/** To read the refusal; whoever only goes on sending has gone on long enough. */
const lingerMs = 1_000;

/** What never became a request (headers too large, no HTTP, or not in time) gets a problem document too. */
function refuseUnparsed(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const problem = new Problem(unparsed[error.code ?? ''] ?? 'invalid-request');
  const body = JSON.stringify(problem.toDocument('zh', '', crypto.randomUUID()));
  const headers = {
    ...protection,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': 'zh-CN',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} \r\n${lines.join('')}\r\n${body}`);
  // The end is only ours: a client that keeps its side open would be watched by nobody any more.
  setTimeout(() => socket.destroy(), lingerMs).unref();
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(body: Buffer): { text: string; faults: Fault[] } {
  try {
    return { text: oneForm(utf8.decode(body)), faults: [] };
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

/** Which thing was asked for, so that it can be said afterwards who read it; what is no id may be anything that was typed. */
function idOf({ params }: Req): string | null {
  const { id } = (params ?? {}) as { id?: string };
  return id !== undefined && uuid.test(id) ? id : null;
}
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The only place that turns an error into an answer. */
function sendProblem(req: Req, reply: Rep, error: unknown) {
  const problem = asProblem(error);
  req.refusal = problem.code;
  logFailure(req, problem, error);
  const language = languageOf(req);
  const retryAfter = problem.extra.retryAfterSeconds ?? retryAfterSeconds[problem.code];
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="gridcase"');
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(
      problem.toDocument(language, req.url.split('?')[0]!, req.id, req.method === 'GET' ? 'query' : 'body'),
    );
}

/** Where the problem does not say it itself. */
const retryAfterSeconds: Partial<Record<ProblemCode, number>> = {
  busy: 2,
  'provider-down': 30,
  'idempotency-in-progress': 1,
  'too-many-requests': 1,
  'too-many-logins': 1,
  'too-many-reveals': 600,
};

/** Our fault is an error, a full house or the fault of another service a warning, and a client that hung up while it was sending neither. */
function logFailure(req: Req, problem: Problem, error: unknown): void {
  if (problem.status < 500 || (req.raw.destroyed && !req.raw.complete)) return;
  const what = { err: describeError(error), operation: req.routeOptions?.config?.operationId };
  if (problem.status === 503) req.log.warn(what, problem.code);
  else req.log.error(what, 'failed');
}

function asProblem(error: unknown): Problem {
  const known = toProblem(error);
  if (known) return known;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const mapped = framework[code ?? ''];
  if (mapped) return new Problem(mapped);
  return new Problem(statusCode && statusCode < 500 ? 'invalid-request' : 'unexpected');
}
