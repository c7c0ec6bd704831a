import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { Response } from 'supertest';
import { allOperations, buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { hashToken } from '../../src/db/tx.ts';
import { ClientScope } from '../../src/kernel/api-client.ts';
import { policy } from '../../src/policy.ts';
import { refused } from '../support/acting.ts';
import { anotherInstance, type Instance } from '../support/instance.ts';
import { keyring } from '../support/keys.ts';
import { idle, type MadeClient, monday, type Person, places, type Town, town } from '../support/town.ts';
import { objectsFor, requestFor } from '../support/world.ts';

let here: Town;
let there: Instance;
let guard: Person;
beforeAll(async () => {
  here = await town();
  there = await anotherInstance(here);
  guard = await here.hire('security_admin');
});
afterAll(async () => {
  await there?.close();
  await here?.close();
});
beforeEach(() => here.goTo(monday));

const later = (seconds: number) => here.goTo(new Date(here.now.getTime() + seconds * 1000).toISOString());
const day = 86_400;

const registration = {
  name: '衢州市12345热线',
  system: 'hotline_12345',
  area: places.county,
  scopes: ['cases.read', 'cases.report'],
  expiresAt: '2026-12-31T16:00:00.000Z',
  reason: '衢数局〔2025〕8号',
};
const register = async (more: object = {}) =>
  (
    await guard
      .post('/v1/api-clients')
      .send({ ...registration, ...more })
      .expect(201)
  ).body;
const newKey = (id: string, body: object = {}) => guard.post(`/v1/api-clients/${id}/keys`).send(body);
/** A registered client and its key. */
async function connect(more: object = {}): Promise<{ id: string; key: string; keyId: string }> {
  const { id } = await register(more);
  const { body } = await newKey(id).expect(201);
  return { id, key: body.key, keyId: body.id };
}
const change = (id: string, body: object) =>
  guard.post(`/v1/api-clients/${id}/change`).send({ reason: '变更', ...body });

const withKey = (key: string) => ({ authorization: `Bearer ${key}` });
/** On both instances. */
const me = async (key: string): Promise<(number | string)[]> => {
  const answers = [await here.anonymous.get('/v1/me').set(withKey(key)), await there.get('/v1/me', key)];
  return answers.map(({ status, body }: Response) => (status === 200 ? status : `${status} ${body.code}`));
};
const keyed = (client: Person, path: string, key = randomUUID()) =>
  client.post(path).set('idempotency-key', key);
const sent = (more: object = {}) => ({
  typeCode: '0102',
  area: places.grid,
  title: '路灯不亮',
  description: '三天了',
  ...more,
});

describe('a client', () => {
  test('is registered by the security administrator, and calls with the key that he was shown', async () => {
    const made = await register();
    expect(made).toMatchObject({ ...registration, perMinute: 600, allowedFrom: [], version: 1, keys: [] });
    const { body } = await newKey(made.id).expect(201);
    expect(body).toEqual({
      id: expect.any(String),
      key: expect.stringMatching(/^gk_[\w-]{43}$/),
      replacesAt: null,
    });
    expect(await me(body.key)).toEqual([200, 200]);
    const chief = await here.hire('duty_chief');
    refused(await chief.post('/v1/api-clients').send(registration), 'not-allowed', 403);
  });

  test('is told who it is, and what its scopes let it call', async () => {
    const { id, key } = await connect();
    const { body } = await here.anonymous.get('/v1/me').set(withKey(key)).expect(200);
    expect(body).toMatchObject({
      staffId: id,
      name: registration.name,
      login: null,
      posts: [{ role: 'api_client', area: places.county, unitId: null }],
      scope: [places.county],
      scopes: registration.scopes,
    });
    expect([...body.can].sort()).toEqual(
      [
        'getCase',
        'getCaseTimeline',
        'getMe',
        'listCaseClocks',
        'listCasePeople',
        'listCases',
        'reportCase',
      ].sort(),
    );
  });

  test('is known from its next request on by what was changed, on every instance', async () => {
    const { id, key } = await connect();
    const backlog = async () => [
      (await here.anonymous.get('/v1/backlog').set(withKey(key))).status,
      (await there.get('/v1/backlog', key)).status,
    ];
    expect(await backlog()).toEqual([403, 403]);
    const { body } = await change(id, { scopes: ['figures.read'] }).expect(200);
    expect(body).toMatchObject({ scopes: ['figures.read'], area: places.county, reason: '变更', version: 2 });
    expect(await backlog()).toEqual([200, 200]);
    refused(await change(id, { version: 1, scopes: [] }), 'changed-meanwhile', 412);
  });

  test('is switched off at once on every instance, and on again', async () => {
    const { id, key } = await connect();
    expect(await me(key)).toEqual([200, 200]);
    const disabled = await guard.post(`/v1/api-clients/${id}/disable`).send({ reason: '外泄' }).expect(200);
    expect(disabled.body).toMatchObject({ disabledAt: here.now.toISOString(), disabledReason: '外泄' });
    expect(await me(key)).toEqual(['401 client-disabled', '401 client-disabled']);
    await guard.post(`/v1/api-clients/${id}/enable`).send({}).expect(200);
    expect(await me(key)).toEqual([200, 200]);
  });

  test('is told that its key opens nothing, not to log in; the token of a session may begin like a key', async () => {
    for (const key of ['gk_nonsense', `gk_${'x'.repeat(43)}`, `gk_${'x'.repeat(300)}`]) {
      const res = await here.anonymous.get('/v1/backlog').set(withKey(key));
      refused(res, 'key-unknown', 401);
      expect(res.body.hint).not.toContain('/v1/session');
    }
    refused(
      await here.anonymous.get('/v1/backlog').set(withKey(`gk_${'x'.repeat(40)}`)),
      'not-signed-in',
      401,
    );
    const token = `gk_${guard.token.slice(3)}`;
    await here.owner.query('update sessions set access_hash = $2 where access_hash = $1', [
      hashToken(guard.token),
      hashToken(token),
    ]);
    await here.anonymous.get('/v1/me').set(withKey(token)).expect(200);
    await here.owner.query('update sessions set access_hash = $2 where access_hash = $1', [
      hashToken(token),
      hashToken(guard.token),
    ]);
  });

  test('ends by itself on its day, and goes on when it gets more time', async () => {
    const { id, key } = await connect({ expiresAt: new Date(here.now.getTime() + 1000).toISOString() });
    expect(await me(key)).toEqual([200, 200]);
    later(1);
    expect(await me(key)).toEqual(['401 key-expired', '401 key-expired']);
    refused(await change(id, { expiresAt: monday }), 'day-out-of-range');
    await change(id, { expiresAt: '2026-01-01T00:00:00Z' }).expect(200);
    expect(await me(key)).toEqual([200, 200]);
  });

  test('holds no post, whoever appoints it', async () => {
    const { id } = await register();
    const post = { staffId: id, role: 'dispatcher', unitId: here.units.office };
    refused(await here.admin.post('/v1/posts').send(post), 'unknown-reference');
    const { body } = await here.admin.get('/v1/staff?limit=200').expect(200);
    expect(body.items.map((one: { id: string }) => one.id)).not.toContain(id);
    const past = here.doors.write({ system: 'system.import' }, {}, (tx) =>
      tx.client.query(
        `insert into posts (id, staff_id, role, area, unit_id, valid_from) values ($1, $2, 'dispatcher', $3, $4, '2025-01-01')`,
        [randomUUID(), id, places.township, here.units.office],
      ),
    );
    await expect(past).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('is listed with its keys for the audit administrator, who also sees what was done to it', async () => {
    const { id, keyId } = await connect();
    await change(id, { perMinute: 30 }).expect(200);
    await guard.post(`/v1/api-clients/${id}/disable`).send({ reason: '演练' }).expect(200);
    await guard.post(`/v1/api-clients/${id}/enable`).send({}).expect(200);
    await guard.post(`/v1/api-clients/${id}/keys/${keyId}/end`).send({}).expect(200);
    const auditor = await here.hire('audit_admin');
    const { body } = await auditor.get('/v1/api-clients?limit=200').expect(200);
    expect(body.items.find((one: { id: string }) => one.id === id)).toMatchObject({
      perMinute: 30,
      keys: [{ id: keyId, endedAt: here.now.toISOString() }],
    });
    const events = await auditor.get(`/v1/audit/events?subject=api_client&subjectId=${id}`).expect(200);
    expect(events.body.items.map(({ event }: { event: string }) => event).reverse()).toEqual(
      ['create', 'add_key', 'change', 'disable', 'enable', 'end_key'].map((what) => `api_client.${what}`),
    );
  });
});

describe('a scope', () => {
  const operations = allOperations().filter(({ id }) => policy[id]!.scope && policy[id]!.scope !== 'any');

  test('is asked for by each operation that clients may call: all others do not open it', async () => {
    const clients = new Map<string, Person>();
    for (const scope of ClientScope.codes)
      clients.set(scope, await here.client({ scopes: ClientScope.codes.filter((one) => one !== scope) }));
    const all = await here.client();
    const objects = await objectsFor(here, 'api_client', all, 'own');
    for (const op of operations) {
      const scope = policy[op.id]!.scope!;
      const ask = (client: Person) =>
        here.app.inject({
          ...requestFor(op, objects)!,
          headers: { ...withKey(client.token), 'idempotency-key': randomUUID() },
        });
      const without = await ask(clients.get(scope)!);
      const { code, scope: named } = without.json();
      expect({ id: op.id, status: without.statusCode, code, named }).toEqual({
        id: op.id,
        status: 403,
        code: 'scope-missing',
        named: scope,
      });
      expect({ id: op.id, code: (await ask(all)).json().code }).not.toEqual({
        id: op.id,
        code: 'scope-missing',
      });
    }
    expect(new Set(operations.map(({ id }) => policy[id]!.scope))).toEqual(new Set(ClientScope.codes));
  });

  test('opens no step, no file of a person and nothing of other clients', async () => {
    const client = await here.client();
    const { body: own } = await keyed(client, '/v1/cases').send(sent()).expect(201);
    expect(own.allowedSteps).toEqual([]);
    refused(await keyed(client, `/v1/cases/${own.id}/withdraw`).send({ text: '撤回' }), 'not-allowed', 403);
    refused(
      await keyed(client, '/v1/cases/search-people').send({ phone: '13800001234', reason: 'contact' }),
      'not-allowed',
      403,
    );
    refused(await client.get('/v1/api-clients'), 'not-allowed', 403);
    refused(await client.get('/v1/staff'), 'not-allowed', 403);
  });
});

describe('a network', () => {
  const from = async (
    client: Person,
    remoteAddress: string,
    headers: Record<string, string> = {},
    app = here.app,
  ) => {
    const res = await app.inject({
      url: '/v1/me',
      remoteAddress,
      headers: { ...withKey(client.token), ...headers },
    });
    return res.statusCode === 200 ? 200 : res.json().code;
  };
  let inside: Person;
  beforeAll(async () => {
    inside = await here.client({ allowedFrom: ['10.33.8.0/24', '2408:8000::/20'] });
  });

  test.each([
    ['10.33.8.1', 200],
    ['::ffff:10.33.8.255', 200],
    ['2408:8fff::1', 200],
    ['10.33.9.1', 'address-not-allowed'],
    ['::ffff:10.33.9.1', 'address-not-allowed'],
    ['2408:9000::1', 'address-not-allowed'],
  ])('is where a client calls from, or not: %s', async (address, expected) => {
    expect(await from(inside, address)).toBe(expected);
  });

  test('is that of the connection, whatever a header says, where no proxy is trusted', async () => {
    expect(await from(inside, '10.99.0.1', { 'x-forwarded-for': '10.33.8.1' })).toBe('address-not-allowed');
  });

  // A proxy appends the address that it was called from to what the caller sent.
  test.each([
    ['1', '10.0.0.1', '10.33.8.1', 200],
    ['1', '10.0.0.1', '10.33.8.1, 10.99.0.1', 'address-not-allowed'],
    ['1', '10.0.0.1', '10.99.0.1, 10.33.8.1', 200],
    ['2', '10.0.0.1', '10.33.8.1, 10.99.0.1, 10.0.0.2', 'address-not-allowed'],
    ['2', '10.0.0.1', '10.99.0.1, 10.33.8.1, 10.0.0.2', 200],
    ['10.0.0.0/30', '10.0.0.1', '10.33.8.1, 10.99.0.1, 10.0.0.2', 'address-not-allowed'],
    ['10.0.0.1,10.0.0.2', '::ffff:10.0.0.1', '10.99.0.1, 10.33.8.1, 10.0.0.2', 200],
    ['10.0.0.0/30', '10.0.0.9', '10.33.8.1', 'address-not-allowed'],
  ])('behind proxies that are told as TRUST_PROXY=%s, called from %s with %s: %s', async (...row) => {
    const [TRUST_PROXY, proxy, forwarded, expected] = row;
    const app = await buildApp({
      ...{ pool: here.pool, clock: () => here.now, doors: here.doors, keyring, load: idle },
      trustProxy: loadConfig({ TRUST_PROXY }, '.').trustProxy,
    });
    expect(await from(inside, proxy, { 'x-forwarded-for': forwarded }, app)).toBe(expected);
    await app.close();
  });

  test('does not matter to a client that has none', async () => {
    expect(await from(await here.client(), '203.0.113.9')).toBe(200);
  });

  test('is kept as the network that it lies in, and what is none is told with its place', async () => {
    const { allowedFrom } = await register({ allowedFrom: ['10.33.8.77/24'] });
    expect(allowedFrom).toEqual(['10.33.8.0/24']);
    for (const wrong of ['10.33.8.0', '10.33.8.0/33', 'hotline.example', "1'"]) {
      const res = await guard.post('/v1/api-clients').send({ ...registration, allowedFrom: [wrong] });
      refused(res, 'invalid-request', 400);
      expect(res.body.errors[0].pointer).toBe('/allowedFrom/0');
    }
  });
});

describe('a key', () => {
  const keys = async (id: string) => {
    const { body } = await guard.get('/v1/api-clients?limit=200').expect(200);
    return body.items.find((one: { id: string }) => one.id === id).keys;
  };

  test('goes on for seven days beside the one that takes its place', async () => {
    const { id, key } = await connect();
    const { body: second } = await newKey(id).expect(201);
    expect(second.replacesAt).toBe(new Date(here.now.getTime() + 7 * day * 1000).toISOString());
    expect([await me(key), await me(second.key)]).toEqual([
      [200, 200],
      [200, 200],
    ]);
    later(7 * day - 1);
    expect(await me(key)).toEqual([200, 200]);
    later(1);
    expect(await me(key)).toEqual(['401 key-expired', '401 key-expired']);
    expect(await me(second.key)).toEqual([200, 200]);
  });

  test('is one of two at most that are good', async () => {
    const { id, keyId } = await connect();
    await newKey(id).expect(201);
    refused(await newKey(id), 'too-many-keys', 409);
    await guard.post(`/v1/api-clients/${id}/keys/${keyId}/end`).send({}).expect(200);
    await newKey(id).expect(201);
    refused(await newKey(id), 'too-many-keys', 409);
    later(7 * day);
    await newKey(id).expect(201);
  });

  test('ends with its successor where no overlap is wanted, and lasts no longer for a wish of more than a week', async () => {
    const { id, key } = await connect();
    refused(await newKey(id, { overlapDays: 8 }), 'invalid-request', 400);
    await newKey(id, { overlapDays: 0 }).expect(201);
    expect(await me(key)).toEqual(['401 key-expired', '401 key-expired']);
  });

  test('is ended at once on every instance, and that of another client is not found', async () => {
    const { id, key, keyId } = await connect();
    const other = await connect();
    refused(await guard.post(`/v1/api-clients/${other.id}/keys/${keyId}/end`).send({}), 'not-found', 404);
    expect(await me(key)).toEqual([200, 200]);
    await guard.post(`/v1/api-clients/${id}/keys/${keyId}/end`).send({}).expect(200);
    expect(await me(key)).toEqual(['401 key-expired', '401 key-expired']);
    expect(await me(other.key)).toEqual([200, 200]);
  });

  test('says on which day it was used last, which is looked at once an hour', async () => {
    const { id, key } = await connect({ perMinute: 30 });
    const lastUse = async () => (await keys(id))[0].lastUsedOn;
    const use = () => here.anonymous.get('/v1/me').set(withKey(key)).expect(200);
    expect(await lastUse()).toBeNull();
    await use();
    expect(await lastUse()).toBe('2025-03-03');
    await here.owner.query('update api_client_keys set last_used_on = null where client_id = $1', [id]);
    later(3_599);
    await use();
    expect(await lastUse()).toBeNull();
    later(day);
    await use();
    expect(await lastUse()).toBe('2025-03-04');
  });

  test('is nowhere but in the one answer: not in the database, another answer, or the journal', async () => {
    const { id, key } = await connect();
    await here.anonymous.get('/v1/staff').set(withKey(key)).expect(403);
    expect(JSON.stringify(await keys(id))).not.toContain(key.slice(3));
    const { rows: tables } = await here.owner.query(
      `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
    );
    for (const { name } of tables) {
      const { rows } = await here.owner.query(
        `select count(*)::int as n from ${name} t where strpos(t::text, $1) > 0`,
        [key.slice(3)],
      );
      expect({ name, n: rows[0].n }).toEqual({ name, n: 0 });
    }
  });

  test('is not given again to the same Idempotency-Key, since no answer that holds it is kept', async () => {
    const { id } = await register();
    const repeated = randomUUID();
    const ask = () => guard.post(`/v1/api-clients/${id}/keys`).set('idempotency-key', repeated).send({});
    const { body: first } = await ask().expect(201);
    const again = await ask();
    expect(again.body.key).not.toBe(first.key);
  });

  test('is not in the log, of its making or of its use', async () => {
    const log: string[] = [];
    const sink = new Writable({ write: (line, _encoding, done) => done(void log.push(String(line))) });
    const { pool, doors } = here;
    const logger = pino({ level: 'trace' }, sink);
    const app = await buildApp({ pool, doors, keyring, clock: () => here.now, load: idle, logger });
    const { id } = await register();
    const made = await app.inject({
      method: 'POST',
      url: `/v1/api-clients/${id}/keys`,
      payload: {},
      headers: withKey(guard.token),
    });
    const { key } = made.json();
    for (const url of ['/v1/me', '/v1/staff', `/v1/areas/${key}`])
      await app.inject({ url, headers: withKey(key) });
    await app.close();
    expect(log.length).toBeGreaterThanOrEqual(4);
    expect(log.join('')).not.toContain(key.slice(3));
  });
});

describe('what a client may ask in a minute', () => {
  const ask = async (client: Person, times: number, at: 'here' | 'there' = 'here') => {
    const answers: Response[] = [];
    for (let i = 0; i < times; i++)
      answers.push(at === 'here' ? await client.get('/v1/me') : await there.get('/v1/me', client.token));
    return answers;
  };
  const passed = (answers: Response[]) => answers.filter(({ status }) => status === 200).length;

  test('is told with each answer, and is refused beyond, until the minute is over', async () => {
    const client = await here.client({ perMinute: 60 });
    const [first] = await ask(client, 1);
    expect(first!.headers['ratelimit-policy']).toBe('"client";q=60;w=60');
    expect(first!.headers.ratelimit).toBe('"client";r=59;t=60');
    later(20);
    expect(passed(await ask(client, 59))).toBe(59);
    const [beyond] = await ask(client, 1);
    refused(beyond!, 'rate-limit-spent', 429);
    expect([beyond!.headers.ratelimit, beyond!.headers['retry-after']]).toEqual(['"client";r=0;t=40', '40']);
    later(40);
    expect(passed(await ask(client, 1))).toBe(1);
  });

  test('is one limit for all instances: never more, and at most a share of each less', async () => {
    const client = await here.client({ perMinute: 90 });
    const answers = [
      ...(await ask(client, 50)),
      ...(await ask(client, 50, 'there')),
      ...(await ask(client, 10)),
    ];
    expect(passed(answers)).toBeLessThanOrEqual(90);
    expect(passed(answers)).toBeGreaterThanOrEqual(90 - 3);
  });

  test('is counted once for each that comes at once, and costs the database one write for a share of them', async () => {
    const client = await here.client({ perMinute: 300 });
    const writes = async () =>
      (
        await here.owner.query(
          'select coalesce(sum(used), 0)::int as n, count(*)::int as rows from rate_limits',
        )
      ).rows[0];
    await here.owner.query('delete from rate_limits');
    const statuses = await Promise.all(
      Array.from({ length: 35 }, () => client.get('/v1/me').then(({ status }) => status)),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    // Four shares of ten.
    expect(await writes()).toEqual({ n: 40, rows: 1 });
  });

  test('is not spent by someone who may not call at all', async () => {
    const client = await here.client({ perMinute: 30, allowedFrom: ['10.1.1.0/24'] });
    const res = await here.app.inject({
      url: '/v1/me',
      remoteAddress: '10.2.2.2',
      headers: withKey(client.token),
    });
    expect(res.json().code).toBe('address-not-allowed');
    const { headers } = await here.app.inject({
      url: '/v1/me',
      remoteAddress: '10.1.1.1',
      headers: withKey(client.token),
    });
    expect(headers.ratelimit).toBe('"client";r=29;t=60');
  });
});

test('what is refused to a client stands in the audit under its id', async () => {
  const given: Partial<MadeClient> = { scopes: [] };
  const client = await here.client(given);
  await client.get('/v1/cases').expect(403);
  const denials = async () =>
    (
      await here.owner.query(`select data from journal where event = 'access.deny' and actor_id = $1`, [
        client.id,
      ])
    ).rows;
  // They come after the answer.
  for (const end = performance.now() + 20_000; performance.now() < end && (await denials()).length === 0; );
  expect(await denials()).toEqual([{ data: { status: 403, code: 'scope-missing', ids: {} } }]);
});
