import type { Random } from '../bench/random.ts';
import type { Request } from './client.ts';
import { nastyTexts } from './nasty.ts';

/** What no well-behaved client sends: a good request spoilt below or beside its schema. */
interface Spoilt {
  request: Request;
  note: string;
  /** It no longer speaks to the operation it was made for. */
  elsewhere?: true;
}

type Spoil = (good: Request, random: Random) => Spoilt;

const withHeaders =
  (note: string, headers: (random: Random) => Record<string, string>): Spoil =>
  (good, random) => ({ note, request: { ...good, headers: { ...good.headers, ...headers(random) } } });

const withBody =
  (
    note: string,
    body: (good: string, random: Random) => string | Buffer,
    headers: Record<string, string> = {},
  ): Spoil =>
  (good, random) => {
    const made = body(good.body ?? '{}', random);
    const request = { ...good, headers: { 'content-type': 'application/json', ...good.headers, ...headers } };
    return {
      note,
      request:
        typeof made === 'string'
          ? { ...request, body: made }
          : { ...request, body: undefined, bytes: { of: 'body', latin1: made.toString('latin1') } },
    };
  };

const withTarget =
  (note: string, target: (good: string, random: Random) => string, elsewhere?: true): Spoil =>
  (good, random) => ({
    note,
    request: { ...good, target: target(good.target, random) },
    ...(elsewhere && { elsewhere }),
  });

const withMethod =
  (method: string): Spoil =>
  (good) => ({ note: `method ${method}`, request: { ...good, method }, elsewhere: true });

/** The bytes of a whole connection, made of the good request's own. */
const onWire =
  (note: string, bytes: (head: string, body: string, random: Random) => string): Spoil =>
  (good, random) => {
    const { method, target, headers, body = '' } = good;
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `${method} ${target} HTTP/1.1\r\nhost: gridcase\r\nconnection: close\r\n${lines.join('')}`;
    const utf8 = Buffer.from(body).toString('latin1');
    const latin1 = bytes(head, utf8, random);
    return { note, request: { method, target, headers: {}, bytes: { of: 'connection', latin1 } } };
  };

const garbage = (length: number, random: Random): Buffer =>
  Buffer.from(Array.from({ length }, () => random.below(256)));
const lengthOf = (body: string): string => `content-length: ${body.length}\r\n`;

// biome-ignore format: one entry a way
const ways: readonly Spoil[] = [
  withBody('garbage bytes', (_good, random) => garbage(1 + random.below(200), random)),
  withBody('half of the body', (good, random) => good.slice(0, random.below(good.length + 1))),
  withBody('a few bytes changed', (good, random) => { const bytes = Buffer.from(good); for (let i = 0; i < 3 && bytes.length > 0; i++) bytes[random.below(bytes.length)] = random.below(256); return bytes; }),
  withBody('nested 100,000 deep', () => '['.repeat(100_000)),
  withBody('nested and closed', (_good, random) => { const deep = random.pick([31, 32, 33, 6_000]); return `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`; }),
  withBody('a scalar', (_good, random) => random.pick(['null', 'true', '0', '"text"', '[]', '[null]', '1e400', '', ' ', '\u0000'])),
  withBody('a byte order mark', (good) => `\ufeff${good}`),
  withBody('UTF-16', (good) => Buffer.from(good, 'utf16le')),
  withBody('comments and commas', (good) => good.replace('{', '{/* a */').replace(/}$/, ',}')),
  withBody('just within the limit', (good) => good.padEnd(256 * 1024)),
  withBody('one byte too large', (good) => good.padEnd(256 * 1024 + 1)),
  withBody('far too large', () => `"${'a'.repeat(400_000)}"`),
  withBody('another type', (good) => good, { 'content-type': 'text/plain' }),
  withBody('a form', () => 'a=1&b=2', { 'content-type': 'application/x-www-form-urlencoded' }),
  withBody('multipart', () => '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n', { 'content-type': 'multipart/form-data; boundary=x' }),
  withBody('an odd type', (good) => good, { 'content-type': 'application/json; charset=utf-7; charset=x' }),
  withBody('no type at all', (good) => good, { 'content-type': '' }),
  withBody('says gzip', (good) => good, { 'content-encoding': 'gzip' }),
  withHeaders('an odd Authorization', (random) => ({ authorization: random.pick(['Bearer', 'Bearer ', 'Bearer x', 'Basic YTpi', 'bearer null', `Bearer ${'A'.repeat(43)}`, `Bearer ${'A'.repeat(5_000)}`, 'Bearer a b c', '\u00e9']) })),
  withHeaders('an odd Idempotency-Key', (random) => ({ 'idempotency-key': random.pick(['', ' ', 'k'.repeat(255), 'k'.repeat(256), '\u00e9', 'a b', '\t']) })),
  withHeaders('an odd If-Match', (random) => ({ 'if-match': random.pick(['*', '""', '"v"', 'v1', '"v0"', '"v999999999"', '"v9999999999"', 'W/"v1"', '"v1", "v2"', '"v-1"']) })),
  withHeaders('an odd Accept', (random) => ({ accept: random.pick(['', 'text/html', 'image/png', '*/*;q=0', ',,,', 'a'.repeat(2_000)]) })),
  withHeaders('an odd Accept-Language', (random) => ({ 'accept-language': random.pick(['', 'en', 'en;q=x', 'zh;q=0, en;q=0', ','.repeat(3_000), 'x'.repeat(3_000)]) })),
  withHeaders('forged addresses', () => ({ 'x-forwarded-for': '127.0.0.1, ::1, \u00ff', 'x-real-ip': 'nobody', forwarded: 'for=_hidden' })),
  withHeaders('another method in a header', () => ({ 'x-http-method-override': 'DELETE' })),
  withHeaders('a large header', () => ({ 'x-large': 'a'.repeat(20_000) })),
  withTarget('an unknown parameter', (good) => `${good}${good.includes('?') ? '&' : '?'}unheardOf=1`),
  withTarget('a parameter twice', (good) => good.replace(/\?(.*)$/, '?$1&$1')),
  withTarget('a nasty parameter', (good, random) => good.replace(/=[^&]*/, `=${encodeURIComponent(random.pick(nastyTexts).toWellFormed()).slice(0, 3_000)}`)),
  withTarget('an odd cursor', (good, random) => `${good.split('?')[0]}?cursor=${random.pick(['', 'x', 'W10', 'WyIiXQ', Buffer.from('["x",null]').toString('base64url'), Buffer.from('["1","a\\u0000","b"]').toString('base64url'), 'A'.repeat(501)])}`),
  withTarget('bad percent signs', (good, random) => good.replace(/[^/]*$/, random.pick(['%', '%zz', '%c0%af', '%00', '%ed%a0%80', '%ff', '%2e%2e%2f'])), true),
  withTarget('a way up', (good) => `${good}/../../../etc/passwd`, true),
  withTarget('slashes', (good) => good.replaceAll('/', '//'), true),
  withTarget('another case', (good) => good.toUpperCase(), true),
  withTarget('a long query', (good, random) => `${good.split('?')[0]}?q=${'a'.repeat(random.pick([1_000, 7_000, 14_000]))}`),
  withTarget('a long path', (good) => `${good.split('?')[0]}/${'a'.repeat(5_000)}`, true),
  ...['HEAD', 'OPTIONS', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'QUERY'].map(withMethod),
  onWire('garbage', (_head, _body, random) => garbage(1 + random.below(300), random).toString('latin1')),
  onWire('no HTTP', () => 'SSH-2.0-OpenSSH_9.6\r\n'),
  onWire('a version of its own', (head, body) => `${head.replace('HTTP/1.1', 'HTTP/3.7')}${lengthOf(body)}\r\n${body}`),
  onWire('HTTP 1.0', (head) => `${head.replace('HTTP/1.1', 'HTTP/1.0')}\r\n`),
  onWire('no host', (head) => `${head.replace(/host.*\r\n/, '')}\r\n`),
  onWire('an unknown method', (head) => `${head.replace(/^\w+/, 'BREW')}\r\n`),
  onWire('less than it says', (head, body) => `${head}content-length: ${body.length + 10}\r\n\r\n${body}`),
  onWire('two lengths', (head, body) => `${head}content-length: 1\r\n${lengthOf(body)}\r\n${body}`),
  onWire('a negative length', (head, body) => `${head}content-length: -1\r\n\r\n${body}`),
  onWire('length and chunks', (head, body) => `${head}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${body}`),
  onWire('broken chunks', (head) => `${head}transfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n`),
  onWire('an unknown coding', (head) => `${head}transfer-encoding: gzip, identity\r\n\r\n`),
  onWire('an expectation', (head, body) => `${head}expect: miracles\r\n${lengthOf(body)}\r\n${body}`),
  onWire('a header with a NUL', (head) => `${head}x-a: b\0c\r\n\r\n`),
  onWire('a header that is none', (head) => `${head}this is no header\r\n\r\n`),
  onWire('2,000 headers', (head) => `${head}${Array.from({ length: 2_000 }, (_, i) => `x-${i}: 1\r\n`).join('')}\r\n`),
  onWire('a huge address', (head) => `${head.replace(/ \S+ /, ` /v1/${'a'.repeat(300_000)} `)}\r\n`),
  onWire('a fragment and a foreign host', (head) => `${head.replace(/ (\S+) /, ' http://elsewhere.example$1#x ')}\r\n`),
  onWire('line feeds alone', (head) => `${head.replaceAll('\r\n', '\n')}\n`),
  onWire('two requests at once', (head, body) => `${head}${lengthOf(body)}\r\n${body}GET /livez HTTP/1.1\r\n\r\n`),
];

export const spoil: Spoil = (good, random) => random.pick(ways)(good, random);
