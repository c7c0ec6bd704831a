import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { besides, lostDurability } from '../db/pool.ts';

/**
 * /livez never asks the database; /readyz says why not. It asks on a connection of its own, so that a full pool is not
 * taken for a lost database, and once for all who want to know at the same time.
 */
export function mountHealth(server: FastifyInstance, pool: pg.Pool, isStopping: () => boolean): void {
  const own = besides(pool);
  server.addHook('onClose', () => own.end());
  const open = (operationId: string) => ({
    config: { access: 'public' as const, operationId, always: true as const },
    schema: { hide: true },
  });

  server.get('/livez', { ...open('livez') }, async (_req, reply) => {
    reply.header('content-type', 'application/json; charset=utf-8');
    return { status: 'ok' };
  });

  let asked: Promise<string | undefined> | undefined;
  server.get('/readyz', { ...open('readyz') }, async (_req, reply) => {
    asked ??= whyNot(own).finally(() => {
      asked = undefined;
    });
    const reason = isStopping() ? 'stopping' : await asked;
    return reply
      .code(reason ? 503 : 200)
      .header('content-type', 'application/json; charset=utf-8')
      .send(reason ? { status: 'unavailable', reason } : { status: 'ok' });
  });
}

async function whyNot(pool: pg.Pool): Promise<string | undefined> {
  try {
    const off = await lostDurability(pool);
    return off && `not durable: ${off} is off`;
  } catch {
    return 'database unreachable';
  }
}
