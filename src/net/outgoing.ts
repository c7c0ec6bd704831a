import { lookup } from 'node:dns/promises';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP } from 'node:net';
import { judging } from './addresses.ts';

/** Why a call was not made, or not finished. Whoever calls decides whether to try again. */
export type Failure =
  | 'bad-url'
  | 'forbidden-address'
  | 'unknown-host'
  | 'too-many-calls'
  | 'unreachable'
  | 'too-slow'
  | 'too-large';

export class OutgoingError extends Error {
  readonly code: Failure;
  constructor(code: Failure, cause?: unknown) {
    super(code, { cause });
    this.name = 'OutgoingError';
    this.code = code;
  }
}

interface Call {
  method: 'GET' | 'POST';
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
}

interface Answer {
  /** As it came: a redirect is an answer like another, and nobody follows it. */
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

export interface Outgoing {
  /** What is wrong with a URL that someone wants to be called, as far as it can be known before. */
  check(url: string): Promise<Failure | undefined>;
  /** Calls it, whatever was found before: names change. */
  send(call: Call): Promise<Answer>;
}

export interface OutgoingOptions {
  /** Networks in which the operator's own receivers are, `10.1.2.0/24`; only these are called without TLS. */
  allow: readonly string[];
  /** All addresses of a name. */
  resolve?: (name: string) => Promise<string[]>;
  /** From the first look at the name to the last byte. */
  totalMs?: number;
  maxBytes?: number;
  /** At once, to one host and port. */
  maxCalls?: number;
  /** Trusted beside the public authorities. */
  ca?: string;
}

const bySystem = async (name: string): Promise<string[]> =>
  (await lookup(name, { all: true })).map(({ address }) => address);

/**
 * The only way out by HTTP. A name is looked up once, each of its addresses judged, and the connection made to one of
 * those that were judged: what the name says a moment later no longer matters. No redirects, no proxies, no credentials
 * in URLs, no connection kept for the next call.
 */
export function openOutgoing(options: OutgoingOptions): Outgoing {
  const { resolve = bySystem, totalMs = 10_000, maxBytes = 256 * 1024, maxCalls = 4, ca } = options;
  const judge = judging(options.allow);
  const underWay = new Map<string, number>();

  /** An address of the URL's host at which it may be called. */
  async function addressOf(url: URL): Promise<string> {
    const name = nameIn(url);
    const addresses = isIP(name) === 0 ? await resolve(name).catch(() => []) : [name];
    const [first] = addresses;
    if (first === undefined) throw new OutgoingError('unknown-host');
    const needed = url.protocol === 'https:' ? ['anything', 'tls'] : ['anything'];
    // One that is forbidden among them is one too many: the next answer may begin with it.
    if (!addresses.every((address) => needed.includes(judge(address))))
      throw new OutgoingError('forbidden-address');
    return first;
  }

  async function exchange({ method, headers, body }: Call, url: URL, signal: AbortSignal): Promise<Answer> {
    const address = await Promise.race([addressOf(url), aborted(signal)]);
    const name = nameIn(url);
    const request = url.protocol === 'https:' ? secure : plain;
    return new Promise<Answer>((done, failed) => {
      const outgoing = request(
        {
          method,
          host: address,
          port: url.port || undefined,
          path: `${url.pathname}${url.search}`,
          headers: {
            ...headers,
            host: url.host,
            ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
          },
          // The certificate is the name's, wherever the name led us.
          ...(isIP(name) === 0 && { servername: name }),
          ...(ca && { ca }),
          agent: false,
          signal,
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          let bytes = 0;
          incoming.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
            if (bytes > maxBytes) incoming.destroy(new OutgoingError('too-large'));
            else chunks.push(chunk);
          });
          incoming.on('error', failed);
          incoming.on('end', () =>
            done({ status: incoming.statusCode!, headers: incoming.headers, body: Buffer.concat(chunks) }),
          );
        },
      );
      outgoing.on('error', failed);
      outgoing.end(body);
    });
  }

  return {
    check: async (text) => {
      try {
        await addressOf(parse(text));
        return undefined;
      } catch (error) {
        if (error instanceof OutgoingError) return error.code;
        throw error;
      }
    },
    send: async (call) => {
      const url = parse(call.url);
      const others = underWay.get(url.host) ?? 0;
      if (others >= maxCalls) throw new OutgoingError('too-many-calls');
      underWay.set(url.host, others + 1);
      const signal = AbortSignal.timeout(totalMs);
      try {
        return await exchange(call, url, signal);
      } catch (error) {
        if (error instanceof OutgoingError) throw error;
        throw new OutgoingError(signal.aborted ? 'too-slow' : 'unreachable', error);
      } finally {
        const left = underWay.get(url.host)! - 1;
        if (left === 0) underWay.delete(url.host);
        else underWay.set(url.host, left);
      }
    },
  };
}

/** As the URL standard reads it: 0x7f.1, 2130706433 and 0177.0.0.1 are 127.0.0.1 from here on. */
function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new OutgoingError('bad-url');
  return url;
}

/** Without the brackets of IPv6. */
const nameIn = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, failed) => {
    signal.addEventListener('abort', () => failed(signal.reason), { once: true });
  });

/** The same in the shape of `fetch`, for libraries that call by themselves; what it refuses looks like a broken network. */
export const asFetch =
  ({ send }: Outgoing) =>
  async (url: string, { method, headers, body }: RequestInit = {}): Promise<Response> => {
    const asked = {
      method: method === 'POST' ? ('POST' as const) : ('GET' as const),
      url,
      headers: Object.fromEntries(new Headers(headers)),
      ...(body && { body: String(body) }),
    };
    const answer = await send(asked).catch((cause) => {
      throw new TypeError('fetch failed', { cause });
    });
    const given = new Headers();
    for (const [name, value] of Object.entries(answer.headers))
      for (const one of [value ?? []].flat()) given.append(name, one);
    return new Response(answer.body.length > 0 ? new Uint8Array(answer.body) : null, {
      status: answer.status,
      headers: given,
    });
  };
