import type { FastifyInstance, FastifyRequest } from 'fastify';
import { describeError } from '../db/pg-error.ts';
import type { Caller, Doors } from '../db/tx.ts';
import { type Entry, record } from '../journal/record.ts';
import { holdsPersonalNumber } from '../kernel/personal.ts';

/** Rows a minute for one person, and for all together who cannot say who they are; what is more is counted. */
export const rowsPerMinute = 60;
/** The most that wait to be written; what is more is counted too. */
const mostWaiting = 500;
const minute = 60_000;

/** What was refused to one person, or to nobody that we know, in one minute. */
interface Window {
  minute: number;
  written: number;
  more: number;
}

/**
 * Records refusals in the journal: after the answer, each in a transaction of its own (that of the work is gone), one at
 * a time, so that a storm of them holds one connection. No query and no body: who, which operation, which ids, what code.
 */
export function recordDenials(server: FastifyInstance, doors: Doors): void {
  const windows = new Map<string, Window>();
  let last = Promise.resolve();
  let waiting = 0;

  const write = (caller: Caller, entry: Entry, requestId?: string) => {
    waiting += 1;
    last = last
      .then(() => doors.write(caller, requestId ? { requestId } : {}, (tx) => record(tx, entry)))
      .catch((error) => server.log.warn({ err: describeError(error) }, 'denials: one was not recorded'))
      .finally(() => {
        waiting -= 1;
      });
  };

  const close = (principal: string, { minute: number, more }: Window) => {
    windows.delete(principal);
    if (more === 0) return;
    const data = { staffId: principal === nobody ? null : principal, count: more, minute: toIso(number) };
    // The session may be over by now.
    write(unknown, { event: 'access.deny_many', subject: 'operation', subjectId: 'any', area: null, data });
  };

  const now = () => Math.floor(doors.now().getTime() / minute);
  const windowOf = (principal: string): Window => {
    const before = windows.get(principal);
    if (before?.minute === now()) return before;
    if (before) close(principal, before);
    const window = { minute: now(), written: 0, more: 0 };
    windows.set(principal, window);
    return window;
  };

  server.addHook('onResponse', async (req, reply) => {
    const entry = denialOf(req, reply.statusCode);
    if (!entry) return;
    const window = windowOf(req.actorId ?? nobody);
    if (window.written >= rowsPerMinute || waiting >= mostWaiting) {
      window.more += 1;
      return;
    }
    window.written += 1;
    write(req.actorId && req.caller ? req.caller : unknown, entry, req.id);
  });

  const closing = setInterval(() => {
    for (const [principal, window] of windows) if (window.minute !== now()) close(principal, window);
  }, minute);
  closing.unref();
  server.addHook('onClose', async () => {
    clearInterval(closing);
    for (const [principal, window] of windows) close(principal, window);
    await last;
  });
}

const nobody = 'nobody';
const unknown: Caller = { system: 'system.denials' };
const toIso = (number: number) => new Date(number * minute).toISOString();

/** Whoever asks may have put anything into the path: a number by which people are found goes nowhere from here. */
const isIdentifier = (id: string): boolean =>
  /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{2,18})$/i.test(id) && !holdsPersonalNumber(id);

/**
 * A token that opens nothing, a post that may not, or an object that is not there for him: hidden and unknown are told
 * apart by nobody. Whoever sends no token has tried nothing yet.
 */
function denialOf(
  { caller, refusal, params, routeOptions }: FastifyRequest,
  status: number,
): Entry | undefined {
  const { operationId } = routeOptions.config;
  if (!operationId || !refusal || !caller || 'system' in caller) return undefined;
  const ids = Object.fromEntries(
    Object.entries(params as Record<string, string>).map(([name, id]) => [
      name,
      isIdentifier(id) ? id : '***',
    ]),
  );
  const isDenial = status === 401 || status === 403 || (status === 404 && Object.keys(ids).length > 0);
  if (!isDenial) return undefined;
  const data = { status, code: refusal, ids };
  return { event: 'access.deny', subject: 'operation', subjectId: operationId, area: null, data };
}
