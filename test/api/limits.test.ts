import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import supertest from 'supertest';
import { allOperations, buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { keyring } from '../support/keys.ts';
import { idle, monday, type Person, type Town, town } from '../support/town.ts';

let here: Town;
beforeAll(async () => {
  here = await town();
});
afterAll(() => here?.close());
beforeEach(async () => {
  here.goTo(monday);
  await here.owner.query('delete from rate_limits');
});

const later = (seconds: number) => here.goTo(new Date(here.now.getTime() + seconds * 1000).toISOString());
const wrong = { currentPassword: 'x', newPassword: 'Hangbu-2025-xin' };
const change = (by: Person) => by.post('/v1/me/password').send(wrong);
const left = (res: Response) => [res.status, res.headers.ratelimit];
const spend = async (by: Person, times: number) => {
  for (let i = 0; i < times; i++) await change(by).expect(422);
};

describe('changing a password', () => {
  test('is tried twenty times an hour, right or wrong, and then no more until the hour is over', async () => {
    const by = await here.hire('dispatcher');
    const first = await change(by);
    expect(left(first)).toEqual([422, '"changePassword";r=19;t=3600']);
    expect(first.headers['ratelimit-policy']).toBe('"changePassword";q=20;w=3600');
    later(600);
    await spend(by, 18);
    expect(left(await change(by))).toEqual([422, '"changePassword";r=0;t=3000']);
    later(2_999);
    const spent = await change(by);
    expect(left(spent)).toEqual([429, '"changePassword";r=0;t=1']);
    expect(spent.body).toMatchObject({ code: 'rate-limit-spent', retryAfterSeconds: 1, retryable: true });
    expect(spent.headers['retry-after']).toBe('1');
    later(1);
    expect(left(await change(by))).toEqual([422, '"changePassword";r=19;t=3600']);
  });

  test('is counted for each person by himself', async () => {
    const [one, other] = [await here.hire('dispatcher'), await here.hire('dispatcher')];
    await spend(one, 20);
    await change(one).expect(429);
    await change(other).expect(422);
  });

  test('is counted for all processes together, and once for each time however many come at once', async () => {
    const by = await here.hire('dispatcher');
    const { pool, doors } = here;
    const second = await buildApp({ pool, doors, keyring, clock: () => here.now, load: idle });
    try {
      await second.ready();
      const there = () =>
        supertest(second.server)
          .post('/v1/me/password')
          .set('authorization', `Bearer ${by.token}`)
          .send(wrong);
      const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? change(by) : there())));
      const statuses = answers.map(({ status }) => status);
      expect([422, 429].map((one) => statuses.filter((status) => status === one).length)).toEqual([20, 10]);
      const rest = answers.filter(({ status }) => status === 422).map(({ headers }) => headers.ratelimit);
      expect(new Set(rest).size).toBe(20);
    } finally {
      await second.close();
    }
  });

  test('that is malformed, or asked for by nobody, is not counted', async () => {
    const by = await here.hire('dispatcher');
    await by.post('/v1/me/password').send({}).expect(400);
    await here.anonymous.post('/v1/me/password').send(wrong).expect(401);
    expect((await here.owner.query('select * from rate_limits')).rows).toEqual([]);
  });
});

test('searching is limited, listing is not', async () => {
  const by = await here.hire('dispatcher');
  expect((await by.get('/v1/cases').expect(200)).headers).not.toHaveProperty('ratelimit');
  for (let i = 119; i >= 0; i--) {
    const res = await by.get('/v1/cases?q=换瓦').expect(200);
    expect(res.headers.ratelimit).toBe(`"listCases";r=${i};t=60`);
  }
  expect((await by.get('/v1/cases?q=换瓦')).status).toBe(429);
  await by.get('/v1/cases').expect(200);
});

test('logging in is limited for each address, high enough for all the phones behind one', async () => {
  const logIn = () => here.anonymous.post('/v1/session').send({ login: 'nobody', password: 'x' });
  expect(left(await logIn())).toEqual([401, '"login";r=599;t=60']);
  await here.owner.query('update rate_limits set used = 600');
  expect((await logIn()).status).toBe(429);
  // Another operation is another limit.
  await here.anonymous.post('/v1/session/refresh').send({ refreshToken: 'x' }).expect(401);
});

test('no login has an address of its own by what it says of itself to a proxy', async () => {
  const app = await buildApp({
    ...{ pool: here.pool, clock: () => here.now, doors: here.doors, keyring, load: idle },
    trustProxy: loadConfig({ TRUST_PROXY: '1' }, '.').trustProxy,
  });
  const logIn = async (forged: string) => {
    const headers = { 'x-forwarded-for': `${forged}, 198.51.100.7` };
    const payload = { login: 'nobody', password: 'x' };
    return (await app.inject({ method: 'POST', url: '/v1/session', headers, payload })).headers.ratelimit;
  };
  expect([await logIn('203.0.113.1'), await logIn('203.0.113.2')]).toEqual([
    '"login";r=599;t=60',
    '"login";r=598;t=60',
  ]);
  await app.close();
});

test('an import is limited too', async () => {
  const send = () => here.admin.post('/v1/areas/import').set('content-type', 'text/csv').send('no header\n');
  expect(left(await send())).toEqual([422, '"importAreas";r=59;t=3600']);
  await here.owner.query('update rate_limits set used = 60');
  expect((await send()).status).toBe(429);
});

test('what may be asked so often is this', () => {
  const limits = allOperations().flatMap(({ id, limit }) =>
    limit ? `${id}: ${limit.times} in ${limit.seconds} s ${limit.per}` : [],
  );
  expect(limits).toEqual([
    'login: 600 in 60 s address',
    'changePassword: 20 in 3600 s person',
    'refreshSession: 600 in 60 s address',
    'getLetter: 300 in 3600 s person',
    'listCases: 120 in 60 s person',
  ]);
});

describe('what is kept of it', () => {
  test('names neither a person nor an address', async () => {
    const by = await here.hire('dispatcher');
    await change(by).expect(422);
    const { rows } = await here.owner.query('select key, used from rate_limits');
    const key = createHash('sha256').update(`changePassword ${by.id}`).digest();
    expect(rows).toEqual([{ key, used: 1 }]);
  });

  test('is swept up an hour after its period, by whoever begins another', async () => {
    const people = [await here.hire('dispatcher'), await here.hire('dispatcher')];
    for (const by of people) await change(by).expect(422);
    const kept = async () => (await here.owner.query('select count(*)::int as n from rate_limits')).rows[0].n;
    later(7_199);
    await change(await here.hire('dispatcher')).expect(422);
    expect(await kept()).toBe(3);
    later(1);
    await change(await here.hire('dispatcher')).expect(422);
    expect(await kept()).toBe(2);
  });
});
