import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { lostDurability } from '../db/pool.ts';

/** /livez never asks the database; /readyz says why not. */
export function mountHealth(server: FastifyInstance, pool: pg.Pool, isStopping: () => boolean): void {
  const open = (operationId: string) => ({
    config: { access: 'public' as const, operationId },
    schema: { hide: true },
  });

  server.get('/livez', { ...open('livez') }, async (_req, reply) => {
    reply.header('content-type', 'application/json; charset=utf-8');
    return { status: 'ok' };
  });

  server.get('/readyz', { ...open('readyz') }, async (_req, reply) => {
    const reason = isStopping() ? 'stopping' : await whyNot(pool);
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
