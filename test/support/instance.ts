import type { FastifyInstance } from 'fastify';
import supertest from 'supertest';
import { buildApp } from '../../src/app.ts';
import { openPool } from '../../src/db/pool.ts';
import { keyring } from './keys.ts';
import { idle, type Town } from './town.ts';

export interface Instance {
  app: FastifyInstance;
  /** A request, in the name of whoever holds the token. */
  get(path: string, token?: string): supertest.Test;
  post(path: string, token?: string): supertest.Test;
  close(): Promise<void>;
}

/** Another process of the service on the town's database: a pool and doors of its own, the same clock. */
export async function anotherInstance(here: Town, max = 10): Promise<Instance> {
  const pool = openPool({ url: here.database.ownerUrl, assumeRole: true, max, onError: () => {} });
  const app = await buildApp({ keyring, pool, clock: () => here.now, load: idle, checkResponses: true });
  await app.ready();
  const named = (test: supertest.Test, token?: string) =>
    token === undefined ? test : test.set('authorization', `Bearer ${token}`);
  return {
    app,
    get: (path, token) => named(supertest(app.server).get(path), token),
    post: (path, token) => named(supertest(app.server).post(path), token),
    close: async () => {
      await app.close();
      await pool.end();
    },
  };
}
