import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import supertest, { type Response } from 'supertest';
import { buildApp } from '../../src/app.ts';
import { hashToken } from '../../src/db/tx.ts';
import { forgetFlows } from '../../src/features/identity/actions.ts';
import { oidcProvider } from '../../src/features/identity/oidc.ts';
import { asFetch, openOutgoing } from '../../src/net/outgoing.ts';
import { type Owner, withAccount } from '../support/account.ts';
import { keyring } from '../support/keys.ts';
import { type IdentityServer, identityServer } from '../support/oidc.ts';
import { idle, monday, type Person, type Town, town } from '../support/town.ts';

let here: Town;
let sso: IdentityServer;
let app: FastifyInstance;
let guard: Person;
beforeAll(async () => {
  here = await town();
  sso = await identityServer();
  const providers = {
    oidc: oidcProvider(sso.settings, asFetch(openOutgoing({ allow: ['127.0.0.0/8', '::1/128'] }))),
  };
  app = await buildApp({
    load: idle,
    keyring,
    pool: here.pool,
    clock: () => here.now,
    doors: here.doors,
    checkResponses: true,
    providers,
  });
  await app.ready();
  guard = await here.hire('security_admin');
});
afterAll(async () => {
  await app?.close();
  await sso?.close();
  await here?.close();
});
beforeEach(() => here.goTo(monday));

const code = ({ status, body }: Response) => `${status} ${body.code ?? 'done'}`;
const later = (seconds: number) => here.goTo(new Date(Date.parse(monday) + seconds * 1000).toISOString());
const post = (path: string, token?: string) => {
  const request = supertest(app.server).post(path);
  return token === undefined ? request : request.set('authorization', `Bearer ${token}`);
};
const get = (path: string, token: string) =>
  supertest(app.server).get(path).set('authorization', `Bearer ${token}`);

interface Begun {
  flow: string;
  url: string;
}
const begin = async (): Promise<Begun> => (await post('/v1/session/oidc/start').send({}).expect(200)).body;
const finish = (body: object) => post('/v1/session/oidc/callback').send(body);
async function logIn(subject: string) {
  const { flow, url } = await begin();
  return finish({ flow, ...(await sso.signIn(url, subject)) });
}
async function bind({ token }: Owner, subject: string) {
  const { body } = await post('/v1/me/identities/start', token).send({}).expect(200);
  return post('/v1/me/identities', token).send({ flow: body.flow, ...(await sso.signIn(body.url, subject)) });
}

describe('whoever has bound his identity', () => {
  test('logs in with it, under whatever name the provider knows him', async () => {
    const owner = await withAccount(here);
    const bound = await bind(owner, 'e10adc39');
    expect(bound.status).toBe(201);
    expect(bound.body).toMatchObject({ issuer: sso.settings.issuer, subject: 'e10adc39', boundBy: owner.id });
    const { body } = await logIn('e10adc39');
    expect(body.limitedTo).toBeNull();
    expect((await get('/v1/me', body.accessToken).expect(200)).body.staffId).toBe(owner.id);
    const journal = await here.journal(bound.body.id);
    expect(journal).toEqual(['identity.bind']);
  });

  test('is not held up by an old password, nor by a missing second factor', async () => {
    const owner = await withAccount(here, 'system_admin');
    await bind(owner, 'an.administrator');
    later(100 * 86_400);
    const { body } = await logIn('an.administrator');
    expect(body.limitedTo).toBeNull();
    await get('/v1/staff', body.accessToken).expect(200);
  });

  test('may unbind it, and what was open by it ends', async () => {
    const owner = await withAccount(here);
    const { body: identity } = await bind(owner, 'leaves.soon');
    const { body } = await logIn('leaves.soon');
    const stranger = await withAccount(here);
    expect(code(await post(`/v1/identities/${identity.id}/unbind`, stranger.token))).toBe('404 not-found');
    await post(`/v1/identities/${identity.id}/unbind`, owner.token).expect(204);
    expect(code(await get('/v1/me', body.accessToken))).toBe('401 not-signed-in');
    expect(code(await logIn('leaves.soon'))).toBe('403 identity-not-bound');
    await get('/v1/me', owner.token).expect(200);
    expect((await get('/v1/me/identities', owner.token)).body.items).toEqual([]);
  });

  test('is not let in once his account is switched off', async () => {
    const owner = await withAccount(here);
    await bind(owner, 'is.disabled');
    await guard.post(`/v1/accounts/${owner.id}/disable`).send({ reason: '调查期间' }).expect(204);
    expect(code(await logIn('is.disabled'))).toBe('401 account-disabled');
  });
});

describe('an identity', () => {
  test('that is bound to no one opens nothing, whatever it is called', async () => {
    const { login } = await withAccount(here);
    for (const subject of [login, 'dispatcher', '王建国'])
      expect(code(await logIn(subject))).toBe('403 identity-not-bound');
  });

  test('is bound to one account at a time', async () => {
    const [owner, other] = [await withAccount(here), await withAccount(here)];
    await bind(owner, 'only.one');
    expect(code(await bind(other, 'only.one'))).toBe('409 identity-bound');
  });

  test('is bound by the security administrator as well, listed and unbound', async () => {
    const owner = await withAccount(here);
    const bindFor = (by: string, id: string) =>
      post(`/v1/accounts/${id}/identities`, by).send({ subject: 'known.to.guard' });
    expect(code(await bindFor(here.admin.token, owner.id))).toBe('403 not-allowed');
    expect(code(await bindFor(guard.token, guard.id))).toBe('422 own-account');
    expect(code(await bindFor(guard.token, (await here.resident()).id))).toBe('422 no-account');
    const { body: identity } = await bindFor(guard.token, owner.id).expect(201);
    expect((await logIn('known.to.guard')).status).toBe(200);
    const { body } = await get(`/v1/accounts/${owner.id}/identities`, guard.token).expect(200);
    expect(body.items).toEqual([identity]);
    await post(`/v1/identities/${identity.id}/unbind`, guard.token).expect(204);
    expect(code(await logIn('known.to.guard'))).toBe('403 identity-not-bound');
  });
});

describe('a sign-in', () => {
  test('is good once', async () => {
    await bind(await withAccount(here), 'once.only');
    const { flow, url } = await begin();
    const answer = await sso.signIn(url, 'once.only');
    const both = await Promise.all([finish({ flow, ...answer }), finish({ flow, ...answer })]);
    expect(both.map(code).sort()).toEqual(['200 done', '401 sign-in-failed']);
    const asked = sso.requests.length;
    expect(code(await finish({ flow, ...answer }))).toBe('401 sign-in-failed');
    expect(sso.requests.length).toBe(asked);
  });

  test('is good for ten minutes, and its row goes', async () => {
    const { flow, url } = await begin();
    const answer = await sso.signIn(url, 'once.only');
    later(600);
    const before = sso.requests.length;
    expect(code(await finish({ flow, ...answer }))).toBe('401 sign-in-failed');
    expect(sso.requests.length).toBe(before);
    await here.doors.write({ system: 'system.accounts' }, {}, forgetFlows);
    const { rows } = await here.owner.query('select from oidc_flows where flow_hash = $1', [hashToken(flow)]);
    expect(rows).toEqual([]);
  });

  test('goes on only with the secret of whoever began it: a code and state that were seen are of no use', async () => {
    const { url } = await begin();
    const seen = await sso.signIn(url, 'once.only');
    const { flow } = await begin();
    expect(code(await finish({ flow, ...seen }))).toBe('401 sign-in-failed');
    const { flow: third, url: mine } = await begin();
    const own = await sso.signIn(mine, 'once.only');
    expect(code(await finish({ flow: third, ...own, code: seen.code }))).toBe('401 sign-in-failed');
  });

  test('is over when the state is another, and the provider is not asked', async () => {
    const { flow, url } = await begin();
    const { code: right, iss } = await sso.signIn(url, 'once.only');
    const asked = sso.requests.length;
    expect(code(await finish({ flow, code: right, iss, state: 'x'.repeat(43) }))).toBe('401 sign-in-failed');
    expect(sso.requests.length).toBe(asked);
  });

  test('begun for a login binds nothing, and the other way round', async () => {
    const owner = await withAccount(here);
    const login = await begin();
    const answer = await sso.signIn(login.url, 'mixed.up');
    const taken = await post('/v1/me/identities', owner.token).send({ flow: login.flow, ...answer });
    expect(code(taken)).toBe('401 sign-in-failed');
    const { body } = await post('/v1/me/identities/start', owner.token).send({}).expect(200);
    const binding = { flow: body.flow, ...(await sso.signIn(body.url, 'mixed.up')) };
    expect(code(await finish(binding))).toBe('401 sign-in-failed');
    const thief = await withAccount(here);
    expect(code(await post('/v1/me/identities', thief.token).send(binding))).toBe('401 sign-in-failed');
  });

  test('leaves neither secret nor code in the database', async () => {
    const { flow, url } = await begin();
    const answer = await sso.signIn(url, 'once.only');
    await finish({ flow, ...answer }).expect(200);
    const { rows } = await here.owner.query(
      `select string_agg(t, ' ') as all from (
         select f::text as t from oidc_flows f union all select j::text from journal j union all select s::text from sessions s) x`,
    );
    for (const secret of [flow, answer.code, answer.state]) expect(rows[0].all).not.toContain(secret);
  });
});

describe('a provider', () => {
  test('that is down is said to be so, and nobody is let in', async () => {
    const gone = { ...sso.settings, issuer: 'http://127.0.0.1:9' };
    const providers = { oidc: oidcProvider(gone, asFetch(openOutgoing({ allow: ['127.0.0.0/8'] }))) };
    const lines: Record<string, unknown>[] = [];
    const other = await buildApp({
      load: idle,
      keyring,
      pool: here.pool,
      clock: () => here.now,
      doors: here.doors,
      providers,
      logger: pino({ level: 'warn' }, { write: (line) => lines.push(JSON.parse(line)) }),
    });
    await other.ready();
    const res = await supertest(other.server).post('/v1/session/oidc/start').send({});
    expect(code(res)).toBe('503 provider-down');
    expect(res.headers['retry-after']).toMatch(/^\d+$/);
    expect(lines).toEqual([
      expect.objectContaining({ level: 40, msg: 'provider-down', operation: 'startProviderLogin' }),
    ]);
    expect(lines[0]).toMatchObject({ err: { code: expect.stringMatching(/./) } });
    expect(lines[0]!.err).not.toHaveProperty('sqlstate');
    await other.close();
  });

  test('that is not set up is not there', async () => {
    const res = await here.anonymous.post('/v1/session/oidc/start').send({});
    expect(code(res)).toBe('404 no-such-provider');
    expect(code(await post('/v1/session/oidc/start').send({ provider: 'zhezhengding' }))).toBe(
      '404 no-such-provider',
    );
  });
});
