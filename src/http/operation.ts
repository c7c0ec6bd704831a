import fastJson from 'fast-json-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Claim, findAnswer, keepAnswer, type StoredAnswer, seesCase } from '../db/idempotency.ts';
import type { Question } from '../db/question.ts';
import type { Actor, Caller, Doors, Entry, Outside, Seen, Tx } from '../db/tx.ts';
import { isClientKey } from '../kernel/api-client.ts';
import { type Fault, type Language, Problem } from '../kernel/problem.ts';
import type { Role } from '../kernel/role.ts';
import type { SessionLimit } from '../kernel/session-limit.ts';
import { languageOf, wantsPage } from './accept.ts';
import { admitClient, type ScopeNeeded, type SpendRequest } from './clients.ts';
import { type Table, toCsv } from './csv.ts';
import { type Limit, spend } from './limit.ts';
import { type Page, toDocument } from './page.ts';
import { validate } from './validate.ts';

/** Who may knock: anyone, anyone signed in, or whoever holds one of these roles somewhere. */
export type Access = 'public' | 'signed_in' | readonly Role[];

interface Input<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  /** From `version` in the body or If-Match; undefined when the caller named none. */
  version: number | undefined;
  language: Language;
}

/** JSON text that PostgreSQL built: sent as it is. */
export class RawJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An answer with another status than the operation's usual one. */
export class Answer<R> {
  readonly status: number;
  readonly body: R;
  constructor(status: number, body: R) {
    this.status = status;
    this.body = body;
  }
}

/** An answer that wants the rows of what was sent last: made after COMMIT, or before where it is kept for repeats. */
export class Later<R> {
  readonly make: () => Promise<R | Answer<R>>;
  constructor(make: () => Promise<R | Answer<R>>) {
    this.make = make;
  }
}

/** One operation of the API: its words, and the one call it makes; who may knock is in the policy, by its id. */
interface Declared<P, Q, B, R> {
  id: string;
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  tag: string;
  summary: { zh: string; en: string };
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  /** Success; 204 has no body. */
  status: 200 | 201 | 204;
  /** Further statuses with the same body. */
  alsoStatus?: 200;
  response?: z.ZodType<R>;
  /** The same answer as a page to print, for `?format=html` or a browser. */
  page?: (answer: R) => Page;
  /** The same answer as a table, for `?format=csv`. */
  table?: (answer: R, input: Input<P, Q, B>, tx: Tx) => Table | Promise<Table>;
  examples?: { request?: unknown; response?: unknown };
  /** A creating or acting POST takes an Idempotency-Key; login, refresh, logout and one without effects do not. */
  keyed?: false;
  /** Taken only from whoever says which version he saw. */
  needsVersion?: true;
  /** Answers with figures alone: they count every case of the areas one answers for, also those one may not read. */
  figures?: true;
  /** How often it may be asked for; `when` says which requests count, all when absent. */
  limit?: Limit & { when?: (input: Input<P, Q, B>) => boolean };
  /** A read that is recorded, and enters by the door for writing. */
  audited?: true;
  /** Statuses of refusals that its shape does not tell, for the contract. */
  refuses?: readonly (403 | 404 | 409 | 422 | 429)[];
  /** The case that its answer is about, where the path does not name it: a repeat is answered to whoever still sees that case. */
  caseIn?: (answer: R) => string;
  /** Open even to a session that may do nothing else before one of these is put right. */
  whileLimited?: readonly SessionLimit[];
}

/** Works in a transaction. A Problem that is returned, not thrown, refuses and still keeps what was written. */
interface Handled<P, Q, B, R, A> {
  /**
   * What must hold no connection: hashing a password, asking another server. `handle` gets what it found, and reads again
   * what may have changed meanwhile. It decides nothing: a repeat under an Idempotency-Key passes here too.
   */
  before?: (outside: Outside, input: Input<P, Q, B>) => Promise<A>;
  handle: (tx: Tx, input: Input<P, Q, B>, found: A) => Promise<R | RawJson | Answer<R> | Later<R> | Problem>;
  /** What the work asks first, if that is known: it goes along with BEGIN. */
  ahead?: (input: Input<P, Q, B>, now: Date) => readonly Question[];
  question?: undefined;
  answer?: undefined;
}

/** A read that is one statement, or may be: it goes along with BEGIN and COMMIT in one round trip. */
interface Asked<P, Q, B, R, A> {
  question: (input: Input<P, Q, B>, now: Date) => Question | undefined;
  answer: (seen: Seen, rows: unknown[], input: Input<P, Q, B>) => R | RawJson;
  ahead?: undefined;
  before?: undefined;
  /** For what is not one statement, when `question` has none. */
  handle?: Handled<P, Q, B, R, A>['handle'];
}

export type Operation<P, Q, B, R, A = undefined> = Declared<P, Q, B, R> &
  (Handled<P, Q, B, R, A> | Asked<P, Q, B, R, A>);

// biome-ignore lint/suspicious/noExplicitAny: a list of operations has no common body type; each is checked where it is declared
export type AnyOperation = Operation<any, any, any, any, any>;

export const operation = <P = undefined, Q = undefined, B = undefined, R = undefined, A = undefined>(
  declared: Operation<P, Q, B, R, A>,
): AnyOperation => declared;

export interface Plumbing {
  doors: Doors;
  /** Who may knock at an operation, by its id. */
  accessOf: (operationId: string) => Access;
  /** The scope by which clients of the API may call it; none: they may not. */
  scopeOf: (operationId: string) => ScopeNeeded | undefined;
  spendRequest: SpendRequest;
  /** Tests check every answer against its contract. */
  checkResponses: boolean;
}

const methodsThatWrite = new Set(['POST', 'PUT']);
const isKeyed = ({ method, keyed }: AnyOperation): boolean => method === 'POST' && keyed !== false;

/** Mounts an operation: validate, enter by the door, answer once, serialise, commit, send. */
export function mount(server: FastifyInstance, op: AnyOperation, plumbing: Plumbing): void {
  const { doors, checkResponses } = plumbing;
  const access = plumbing.accessOf(op.id);
  const scope = plumbing.scopeOf(op.id);
  const serialise = serialiser(op, checkResponses);
  const { question: questionOf, answer: answerTo, handle = askedNothing, ahead: aheadOf, before } = op;
  const door = methodsThatWrite.has(op.method) || op.audited ? doors.write : doors.read;
  const keyed = isKeyed(op);
  const figures = op.figures === true;

  server.route({
    method: op.method,
    url: `/v1${op.path}`,
    config: {
      access,
      ...(scope && { scope }),
      operationId: op.id,
      docs: {
        keyed,
        needsVersion: op.needsVersion === true,
        page: op.page !== undefined,
        ...(op.limit && { limit: op.limit }),
        table: op.table !== undefined,
        ...(op.refuses && { refuses: op.refuses }),
        ...(op.examples && { examples: op.examples }),
      },
    },
    schema: describe(op, access),
    handler: async (req, reply) => {
      const language = languageOf(req);
      const [caller, entry] = entryOf({ access, scope, whileLimited: op.whileLimited }, req);
      if ('token' in caller && isClientKey(caller.token)) await plumbing.spendRequest(caller, entry, reply);
      const now = doors.now();
      let input: AnyInput;
      let question: Question | undefined;
      try {
        input = read(op, req, language);
        question = questionOf?.(input, now);
      } catch (problem) {
        // What is wrong with a request is told only to someone who may make it.
        if ('token' in caller) await doors.read(caller, entry, async () => undefined);
        throw problem;
      }
      const { limit } = op;
      if (limit && (limit.when?.(input) ?? true)) {
        await spend(doors, [caller, entry], { id: op.id, limit }, req, reply);
      }
      if (question && 'token' in caller) {
        const { seen, rows } = await doors.ask(caller, entry, question, now);
        return send(reply, { ...serialise(answerTo!(seen, rows, input)), replayed: false });
      }
      const claim = keyed ? claimOf(op.id, req) : undefined;
      let page: Page | undefined;
      let table: Table | undefined;
      const found = before && (await before(await outside(doors, caller, entry), input));
      const ahead = aheadOf && ((at: Date) => aheadOf(input, at));
      const answer = await door(caller, { ...entry, figures, ...(ahead && { ahead }) }, async (tx) => {
        const given = claim && (await findAnswer(tx, claim));
        if (given) {
          const about = caseOf(op, input, given);
          if (about !== undefined && !(await seesCase(tx, about))) throw new Problem('not-found');
          return { ...given, replayed: true };
        }
        const result = await handle(tx, input, found);
        if (result instanceof Problem || (result instanceof Later && !claim)) return result;
        const made = serialise(result instanceof Later ? await result.make() : result);
        if (op.page && wantsPage(req)) page = op.page(result);
        if (op.table && formatOf(req) === 'csv') table = await op.table(result, input, tx);
        if (claim) await keepAnswer(tx, claim, made);
        return { ...made, replayed: false };
      });
      if (answer instanceof Problem) throw answer;
      if (answer instanceof Later) return send(reply, { ...serialise(await answer.make()), replayed: false });
      if (table) return sendTable(reply, table);
      return page ? sendPage(reply, page) : send(reply, answer);
    },
  });
}

/** Whoever is not let in makes no work: he is turned away before any of it is done. */
async function outside(doors: Doors, caller: Caller, entry: Entry): Promise<Outside> {
  if ('token' in caller) await doors.read(caller, entry, async () => undefined);
  return {
    read: (work) => doors.read(caller, entry, work),
    write: (work) => doors.write(caller, entry, work),
    now: doors.now(),
  };
}

const askedNothing = () =>
  Promise.reject(new Error('an operation without handle must always ask a question'));

interface Sent extends StoredAnswer {
  replayed: boolean;
}

function send(reply: FastifyReply, { status, body, version, replayed }: Sent) {
  if (replayed) reply.header('idempotency-replayed', 'true');
  reply.code(status);
  if (status === 204) return reply.send();
  if (version !== null) reply.header('etag', `"v${version}"`);
  return reply.header('content-type', 'application/json; charset=utf-8').send(body);
}

const formatOf = ({ query }: FastifyRequest) => (query as { format?: string }).format;

const sendTable = (reply: FastifyReply, table: Table) =>
  reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${table.name}"`)
    .send(toCsv(table.rows));

function sendPage(reply: FastifyReply, page: Page) {
  const { html, policy } = toDocument(page);
  return reply
    .header('vary', 'accept')
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .send(html);
}

interface Knocked {
  access: Access;
  scope?: ScopeNeeded | undefined;
  whileLimited?: readonly SessionLimit[] | undefined;
}

/** As whom a request enters, and the check that his posts, or the scopes of a client, let him knock. */
export function entryOf({ access, scope, whileLimited = [] }: Knocked, req: FastifyRequest): [Caller, Entry] {
  const admit = (actor: Actor) => {
    req.actorId = actor.staffId;
    if (actor.client) admitClient(actor.client, scope, req);
    else admitTo(access, actor);
  };
  req.caller = access === 'public' ? { system: 'system.login' } : { token: tokenOf(req), whileLimited };
  return [req.caller, { requestId: req.id, admit }];
}

function admitTo(access: Access, actor: Actor): void {
  if (typeof access === 'string') return;
  if (!actor.posts.some(({ role }) => access.includes(role))) throw new Problem('not-allowed');
}

export function tokenOf(req: FastifyRequest): string {
  const given = /^Bearer ([\w-]+)$/i.exec(req.headers.authorization ?? '')?.[1] ?? '';
  if (given.length >= 20 && given.length <= 200) return given;
  throw new Problem(isClientKey(given) ? 'key-unknown' : 'not-signed-in');
}

const emptyBody = z.strictObject({});

type AnyInput = Input<unknown, unknown, unknown>;

function read(op: AnyOperation, req: FastifyRequest, language: Language): AnyInput {
  const faults: Fault[] = [];
  const part = (schema: z.ZodType, data: unknown, place: 'path' | 'query' | 'body') => {
    const checked = validate(schema, data, place);
    faults.push(...checked.faults);
    return checked.value;
  };
  const params = op.params ? part(op.params, req.params, 'path') : undefined;
  const query = part(op.query ?? emptyBody, req.query, 'query');
  const sent = req.bodyFaults ?? [];
  const readable = !sent.some(({ code }) => unreadable.has(code));
  const body =
    methodsThatWrite.has(op.method) && readable
      ? part(op.body ?? emptyBody, req.body ?? (hasBody(req) ? null : {}), 'body')
      : undefined;
  faults.unshift(...sent);
  const match = ifMatch(req, faults);
  if (isKeyed(op)) checkKey(req, faults);
  if (faults.length > 0) throw new Problem('invalid-request', {}, firstAtEachPlace(faults));

  const version = (body as { version?: number } | undefined)?.version;
  if (version !== undefined && match !== undefined && version !== match)
    throw new Problem('version-conflict-in-request');
  if (op.needsVersion && version === undefined && match === undefined) throw new Problem('version-required');
  return { params, query, body, version: version ?? match, language };
}

/** Fastify says null of a body that is absent, too. */
const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** After these there is nothing that a schema could judge. */
const unreadable = new Set(['not-json', 'too-deep', 'too-many-keys']);

const firstAtEachPlace = (faults: Fault[]): Fault[] => {
  const places = new Map<string, Fault>();
  for (const fault of faults) {
    const place = `${fault.in ?? 'body'} ${fault.pointer}`;
    if (!places.has(place)) places.set(place, fault);
  }
  return [...places.values()];
};

function ifMatch(req: FastifyRequest, faults: Fault[]): number | undefined {
  const header = req.headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const version = /^"v(\d{1,9})"$/.exec(header)?.[1];
  if (version) return Number(version);
  faults.push({
    in: 'header',
    pointer: '/if-match',
    code: 'invalid-format',
    detail: { zh: '形如 "v7"', en: 'It looks like "v7"' },
  });
  return undefined;
}

const keyPattern = /^[\x21-\x7e]{1,255}$/;

function checkKey(req: FastifyRequest, faults: Fault[]): void {
  const key = req.headers['idempotency-key'];
  if (key === undefined || (typeof key === 'string' && keyPattern.test(key))) return;
  const detail = { zh: '1–255 个可见字符', en: '1–255 visible characters' };
  faults.push({ in: 'header', pointer: '/idempotency-key', code: 'invalid-format', detail });
}

function claimOf(operation: string, req: FastifyRequest): Claim | undefined {
  const key = req.headers['idempotency-key'] as string | undefined; // checked with the input
  if (key === undefined) return undefined;
  const asked = canonical({ url: req.url, match: req.headers['if-match'] ?? null, body: req.body ?? null });
  return { operation, key, asked };
}

/** The case that an answer kept for repeats is about; undefined where it is about none. */
function caseOf({ path, caseIn }: AnyOperation, { params }: AnyInput, { body }: StoredAnswer) {
  if (path.startsWith('/cases/:id/')) return (params as { id: string }).id;
  return caseIn?.(JSON.parse(body));
}

/** Same request, same text: keys sorted, and no password in it, of which not even a keyed hash is kept. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner) => {
    if (/password$/i.test(key)) return undefined;
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** fast-json-stringify from the zod schema: a third of the cost of checking each answer again. */
function serialiser(op: AnyOperation, check: boolean): (result: unknown) => StoredAnswer {
  if (!op.response) return () => ({ status: op.status, body: '', version: null });
  const schema = op.response;
  const stringify = fastJson(jsonSchemaOf(schema) as fastJson.Schema);
  return (result) => {
    const { status, body } = result instanceof Answer ? result : { status: op.status, body: result };
    if (check) schema.parse(body instanceof RawJson ? JSON.parse(body.text) : body);
    if (body instanceof RawJson) return { status, body: body.text, version: null };
    return { status, body: stringify(body), version: (body as { version?: number }).version ?? null };
  };
}

const jsonSchemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'output',
    reused: 'inline',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // `nullable` is what the serialiser does fast; anyOf [X, null] costs it three times as much.
      const branches = jsonSchema.anyOf;
      if (branches?.length === 2 && (branches[1] as { type?: string }).type === 'null') {
        delete jsonSchema.anyOf;
        Object.assign(jsonSchema, branches[0], { nullable: true });
      }
    },
  });

function describe(op: AnyOperation, access: Access): object {
  const answer = op.response ?? z.null();
  return {
    operationId: op.id,
    tags: [op.tag],
    summary: `${op.summary.zh} · ${op.summary.en}`,
    ...(op.params && { params: op.params }),
    ...(op.query && { querystring: op.query }),
    ...(op.body && { body: op.body }),
    response: { [op.status]: answer, ...(op.alsoStatus && { [op.alsoStatus]: answer }) },
    security: access === 'public' ? [] : [{ bearer: [] }],
  };
}
