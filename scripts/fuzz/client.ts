import { Agent, type IncomingHttpHeaders, request as open } from 'node:http';
import { connect } from 'node:net';
import { clockHeader } from './clock.ts';

/** A request as it is sent: either in parts, or as the very bytes of a connection. */
export interface Request {
  method: string;
  target: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** Bodies that are no text, and whole connections: each character is a byte. */
  bytes?: { of: 'body' | 'connection'; latin1: string } | undefined;
}

export interface Answer {
  /** 0: none came. */
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  ms: number;
}

/** No answer is waited for longer: the service itself gives up after 15 s. */
const patience = 20_000;
const agent = new Agent({ keepAlive: true, maxSockets: 32 });
export const closeConnections = (): void => agent.destroy();

export async function send(port: number, request: Request, at: Date): Promise<Answer> {
  const began = performance.now();
  const { bytes } = request;
  const answer =
    bytes?.of === 'connection'
      ? await sendBytes(port, Buffer.from(bytes.latin1, 'latin1'))
      : await sendParts(port, request, at);
  return { ...answer, ms: performance.now() - began };
}

type Received = Omit<Answer, 'ms'>;
const none = (why: string): Received => ({ status: 0, headers: {}, text: why });

function sendParts(
  port: number,
  { method, target, headers, body, bytes }: Request,
  at: Date,
): Promise<Received> {
  return new Promise((done) => {
    const sent = bytes ? Buffer.from(bytes.latin1, 'latin1') : body;
    const length = sent === undefined ? {} : { 'content-length': String(Buffer.byteLength(sent)) };
    const req = open({
      ...{ host: '127.0.0.1', port, agent, method, path: target, timeout: patience },
      headers: { ...headers, ...length, [clockHeader]: at.toISOString() },
    });
    req.once('response', (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.once('error', (error) => done(none(error.message)));
      res.once('end', () =>
        done({ status: res.statusCode ?? 0, headers: res.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    req.once('timeout', () => req.destroy(new Error('no answer in time')));
    req.once('error', (error) => done(none(error.message)));
    req.end(sent);
  });
}

/** Writes the bytes, says that no more will come, and reads the first answer, if there is one. */
function sendBytes(port: number, bytes: Buffer): Promise<Received> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    const end = (why: string) => {
      socket.destroy();
      done(chunks.length > 0 ? parse(Buffer.concat(chunks)) : none(why));
    };
    socket.setTimeout(patience, () => end('no answer in time'));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.once('end', () => end('closed without an answer'));
    socket.once('error', (error) => end(error.message));
    socket.once('connect', () => socket.end(bytes));
  });
}

/** The first answer of a connection. */
function parse(all: Buffer): Received {
  const text = all.toString();
  const at = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, Math.max(at, 0)).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(':')[0]!.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const rest = all.subarray(Buffer.byteLength(text.slice(0, at + 4)));
  const length = Number(headers['content-length'] ?? rest.length);
  const body = headers['transfer-encoding'] === 'chunked' ? unchunked(rest) : rest.subarray(0, length);
  return {
    status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0),
    headers,
    text: body.toString(),
  };
}

function unchunked(bytes: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.subarray(at, Math.max(end, at)).toString(), 16);
    if (!(size > 0)) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}
