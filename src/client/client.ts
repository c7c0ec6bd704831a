import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './api.generated.ts';

export type Refusal = components['schemas']['Problem'];
export type Case = components['schemas']['Case'];
export type Credentials = components['schemas']['Credentials'];

/** A refusal of the service as an Error: go by `code`, show `message` and `hint`. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.title} (${refusal.code})`);
    this.name = 'Refused';
    this.refusal = refusal;
  }

  get code(): Refusal['code'] {
    return this.refusal.code;
  }

  get hint(): string {
    return this.refusal.hint;
  }
}

export interface Options {
  baseUrl: string;
  language?: 'zh-CN' | 'en';
  /** Another way to reach the service than the network. */
  fetch?: (request: Request) => Promise<Response>;
}

export type GridcaseClient = Client<paths>;

/** A client without a session: it can log in, and little else. */
const openClient = (options: Options): GridcaseClient => clientWith(options, {});

/** Logs in and returns a client that speaks in this person's name. */
export async function logIn(options: Options, credentials: Credentials): Promise<GridcaseClient> {
  const { accessToken } = await answer(openClient(options).POST('/v1/session', { body: credentials }));
  return clientWith(options, { authorization: `Bearer ${accessToken}` });
}

const clientWith = (
  { baseUrl, language = 'zh-CN', fetch }: Options,
  headers: Record<string, string>,
): GridcaseClient => {
  const client = createClient<paths>({
    baseUrl,
    headers: { ...headers, 'accept-language': language },
    ...(fetch && { fetch }),
  });
  client.use(keyed);
  return client;
};

/** Every POST but those of the session carries a key, so that a repeat after a lost answer does nothing twice. */
const keyed: Middleware = {
  onRequest({ request, schemaPath }) {
    const takesKey = request.method === 'POST' && !schemaPath.startsWith('/v1/session');
    if (takesKey && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', crypto.randomUUID());
    return request;
  },
};

/** The body of an answer; a refusal is thrown. */
export async function answer<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  throw isRefusal(error) ? new Refused(error) : new Error(`HTTP ${response.status} ${response.url}`);
}

const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'code' in error && 'hint' in error;
