import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import supertest, { type Response } from 'supertest';
import { buildApp, type Parts } from '../../src/app.ts';
import { keyring } from '../support/keys.ts';
import { makeCase } from '../support/make.ts';
import { idle, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let worker: Person;
beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
});
afterAll(() => here?.close());

const opened: FastifyInstance[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const app of opened.splice(0)) await app.close();
});

/** The same town behind another door. */
async function open(parts: Partial<Parts>): Promise<FastifyInstance> {
  const app = await buildApp({
    keyring,
    pool: here.pool,
    clock: () => here.now,
    doors: here.doors,
    load: idle,
    ...parts,
  });
  opened.push(app);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app;
}

/** A client that speaks bytes. */
function dial(app: FastifyInstance, text: string | Buffer): { socket: Socket; answer: Promise<string> } {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  sockets.push(socket);
  socket.write(text);
  const answer = new Promise<string>((resolve) => {
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
  return { socket, answer };
}

const guarded = {
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': expect.stringMatching(/frame-ancestors 'none'/),
};

describe('every answer', () => {
  const json = { ...guarded, 'cache-control': 'no-store' };
  const bare = { ...json, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };
  test.each<[string, () => supertest.Test, number, object]>([
    ['of an operation', () => worker.get('/v1/me'), 200, bare],
    ['without content', () => worker.post('/v1/session/end'), 204, bare],
    ['a refusal', () => here.admin.post('/v1/areas').send({}), 400, bare],
    ['to nobody', () => here.anonymous.get('/v1/me'), 401, bare],
    ['where nothing is', () => here.anonymous.get('/nothing'), 404, bare],
    ['to what is no URL', () => here.anonymous.get('/v1/%E0%A4%A'), 400, bare],
    ['of health', () => here.anonymous.get('/livez'), 200, bare],
    ['of readiness', () => here.anonymous.get('/readyz'), 503, bare],
    ['with the contract', () => here.anonymous.get('/openapi.json'), 200, bare],
    ['with the docs', () => here.anonymous.get('/docs/'), 200, guarded],
    ['with a style sheet of the docs', () => here.anonymous.get('/docs/static/index.css'), 200, guarded],
    ['with the refusals explained', () => here.anonymous.get('/docs/problems'), 200, json],
  ])('%s is guarded', async (_what, ask, status, headers) => {
    const res = await ask();
    expect({ status: res.status, headers: res.headers }).toMatchObject({ status, headers });
    for (const absent of ['strict-transport-security', 'set-cookie', 'access-control-allow-origin'])
      expect(res.headers).not.toHaveProperty(absent);
  });

  test.each([
    ['that is no HTTP', 'NOTHING\r\n\r\n', 400],
    ['with 20 kB of headers', `GET /livez HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('to a request %s is guarded too', async (_what, text, status) => {
    const [head = '', body = ''] = (await dial(await open({}), text).answer).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    for (const line of ['x-content-type-options: nosniff', 'cache-control: no-store', "default-src 'none'"])
      expect(head).toContain(line);
    expect(JSON.parse(body)).toMatchObject({ status, code: expect.any(String) });
  });

  test('that came by TLS tells browsers to stay with it, if there is a proxy to be believed', async () => {
    const asked = (app: FastifyInstance) =>
      supertest(app.server).get('/livez').set('x-forwarded-proto', 'https');
    expect((await asked(await open({ trustProxy: 1 }))).headers).toHaveProperty(
      'strict-transport-security',
      'max-age=31536000',
    );
    expect((await asked(await open({}))).headers).not.toHaveProperty('strict-transport-security');
  });
});

test('the log says who asked for which thing, and nothing that was typed', async () => {
  const lines: Record<string, unknown>[] = [];
  const app = await open({
    logger: pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) }),
  });
  const { id } = await makeCase(here);
  const someone = await here.hire('dispatcher');
  for (const typed of [id, '330802198503150019'])
    await supertest(app.server).get(`/v1/cases/${typed}`).set('authorization', `Bearer ${someone.token}`);
  expect(lines.filter(({ msg }) => msg === 'request')).toMatchObject([
    { actor: someone.id, operation: 'getCase', subject: id },
    { operation: 'getCase', subject: null },
  ]);
  expect(JSON.stringify(lines)).not.toContain('330802198503150019');
});

test('a URL has at most 4,096 characters', async () => {
  const url = (length: number) => `/v1/areas?q=`.padEnd(length, 'a');
  const long = await worker.get(url(4_097));
  expect([long.status, long.body.code]).toEqual([414, 'url-too-long']);
  expect((await worker.get(url(4_096))).status).not.toBe(414);
});

describe('under pressure', () => {
  const pressed = { lateMs: 201, utilisation: 0.5 };

  test('whoever asks is told to come back, before anything is done for him', async () => {
    const app = await open({ load: () => pressed });
    const res = await supertest(app.server).post('/v1/session').send('{');
    expect([res.status, res.body.code, res.headers['retry-after']]).toEqual([503, 'busy', '2']);
  });

  test('health is told all the same', async () => {
    const app = await open({ load: () => pressed });
    await supertest(app.server).get('/livez').expect(200, { status: 'ok' });
    const { body } = await supertest(app.server).get('/readyz');
    expect(body.reason).toMatch(reached);
  });

  test('a loop that is busy but not late turns nobody away while no queue has formed', async () => {
    const [full, nearly] = [
      await open({ load: () => ({ lateMs: 20, utilisation: 1 }) }),
      await open({ load: () => ({ lateMs: 20, utilisation: 0.9 }) }),
    ];
    const asked = async (app: FastifyInstance) => (await supertest(app.server).get('/v1/me')).status;
    expect(await asked(full)).toBe(401);
    const letGo = await holdAll(here.pool.options.max + 1);
    expect([await asked(full), await asked(nearly)]).toEqual([503, 401]);
    await letGo();
  });
});

test('when every connection is taken the database is not called unreachable', async () => {
  const letGo = await holdAll();
  const { body } = await here.anonymous.get('/readyz');
  expect(body.reason).toMatch(reached);
  await letGo();
});

/** The server of the tests is not durable: whoever says so has asked it. */
const reached = /^not durable/;

/** Takes every connection of the pool, and stands in its queue as often as is said. */
async function holdAll(queued = 0): Promise<() => Promise<void>> {
  const take = () => here.pool.connect();
  const held = await Promise.all(Array.from({ length: here.pool.options.max }, take));
  const waiting = Array.from({ length: queued }, () => take().then((client) => client.release()));
  return async () => {
    for (const client of held) client.release();
    await Promise.all(waiting);
  };
}

describe('one person', () => {
  const atOnce = () => Math.floor(here.pool.options.max / 3);

  test('leaves most of the connections to the others, however much he asks', async () => {
    const greedy = await here.hire('full_time_grid_worker');
    const other = await here.hire('full_time_grid_worker');
    await here.owner.query('begin');
    await here.owner.query('lock table staff in access exclusive mode');
    try {
      const asked = Array.from({ length: 30 }, () => greedy.get('/v1/me').then((res) => res));
      const taken = () => here.pool.totalCount - here.pool.idleCount;
      for (const until = Date.now() + 5_000; taken() < atOnce() && Date.now() < until; ) await sleep(5);
      // Another’s question that does not touch what is locked is answered meanwhile.
      await other.get(`/v1/areas/${places.grid}`).expect(200);
      expect(taken()).toBe(atOnce());
      await here.owner.query('commit');
      expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
    } finally {
      await here.owner.query('rollback');
    }
  });

  test('is told to wait when he asks for more than a hundred things beyond that', async () => {
    const greedy = await here.hire('full_time_grid_worker');
    await here.owner.query('begin');
    await here.owner.query('lock table staff in access exclusive mode');
    const refused: Response[] = [];
    const asked = Array.from({ length: 110 + atOnce() }, () =>
      greedy.get('/v1/me').then((res) => {
        if (res.status === 429) refused.push(res);
        return res.status;
      }),
    );
    // The ten too many are answered while all the others still wait.
    for (const until = Date.now() + 1_500; refused.length < 10 && Date.now() < until; ) await sleep(5);
    await here.owner.query('commit');
    const statuses = await Promise.all(asked);
    expect([refused.length, statuses.filter((status) => status === 200).length]).toEqual([
      10,
      100 + atOnce(),
    ]);
    expect([refused[0]!.body.code, refused[0]!.headers['retry-after']]).toEqual(['too-many-requests', '1']);
  });
});

describe('slow clients', () => {
  const patience = { headersMs: 400, requestMs: 1_200, lookEveryMs: 50 };
  const slow = 'GET /livez HTTP/1.1\r\nhost: x\r\n';

  test('two hundred that never finish hold up nobody, and are sent away', async () => {
    const app = await open({ patience });
    const waiting = Array.from({ length: 200 }, () => dial(app, slow));
    const honest = await Promise.all(
      Array.from({ length: 50 }, () =>
        supertest(app.server).get('/v1/me').set('authorization', `Bearer ${here.admin.token}`),
      ),
    );
    expect(new Set(honest.map(({ status }) => status))).toEqual(new Set([200]));
    const answers = await Promise.all(waiting.map(({ answer }) => answer));
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1.1 408 [\s\S]*"request-too-slow"/);
  });

  test('one that goes on sending after that is cut off', async () => {
    const { socket, answer } = dial(await open({ patience }), slow);
    const drip = setInterval(() => socket.write('x: y\r\n'), 20);
    expect(await answer.finally(() => clearInterval(drip))).toMatch(/^HTTP\/1.1 408 /);
  });

  test('a body may come more slowly than headers', async () => {
    const app = await open({ patience });
    const body = JSON.stringify({ login: 'nobody', password: 'x'.repeat(100) });
    const head = `POST /v1/session HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    const { socket, answer } = dial(app, head);
    let sent = 0;
    const drip = setInterval(() => {
      socket.write(body.slice(sent, sent + 10));
      sent += 10;
    }, 60); // 13 pieces: longer than headers may take, and not as long as all of it
    expect(await answer.finally(() => clearInterval(drip))).toMatch(/^HTTP\/1.1 401 /);
  });

  test('whoever hangs up, and whoever is told that we are busy, is no error of ours', async () => {
    const lines: { level: number; msg: string }[] = [];
    const logger = pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) });
    const app = await open({ logger: logger });
    const { socket } = dial(
      app,
      `POST /v1/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"login"`,
    );
    for (const until = Date.now() + 5_000; lines.length === 0 && Date.now() < until; ) {
      await sleep(20);
      socket.destroy();
    }
    const pressedApp = await open({
      logger: logger,
      load: () => ({ lateMs: 999, utilisation: 1 }),
    });
    await supertest(pressedApp.server).get('/v1/me').expect(503);
    expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
    expect(lines.map(({ msg }) => msg)).toContain('busy');
  });
});
