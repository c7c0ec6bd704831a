import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import supertest, { type Response } from 'supertest';
import { monday, places, type Town, town } from '../support/town.ts';

let here: Town;
let serial = 0;
beforeAll(async () => {
  here = await town();
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const password = 'Hangbu-2017-xin';
const start = Date.parse(monday);
const passed = (ms: number) => here.goTo(new Date(start + ms).toISOString());

/** A person with an account and, if wanted, a post, who has chosen his password himself. */
async function account(role?: string) {
  serial += 1;
  const login = `wang.${serial}`;
  const { body } = await here.admin.post('/v1/staff').send({ name: '王建国', login, password }).expect(201);
  await here.owner.query('update accounts set must_change_password = false where staff_id = $1', [body.id]);
  if (role)
    await here.admin.post('/v1/posts').send({ staffId: body.id, role, area: places.grid }).expect(201);
  return { id: body.id as string, login };
}
const logIn = (login: string, secret = password) =>
  here.anonymous.post('/v1/session').send({ login, password: secret });
const refresh = (refreshToken: string) => here.anonymous.post('/v1/session/refresh').send({ refreshToken });
const as = (token: string) => ({
  me: () => supertest(here.app.server).get('/v1/me').set('authorization', `Bearer ${token}`),
  post: (path: string) => supertest(here.app.server).post(path).set('authorization', `Bearer ${token}`),
});
const refused = (res: Response, status: number, code: string) =>
  expect({ status: res.status, code: res.body.code }).toEqual({ status, code });
async function begin(role?: string) {
  const { login, id } = await account(role);
  return { login, id, ...(await logIn(login).expect(200)).body };
}

describe('logging in', () => {
  test('a login gives tokens that work, and names who it is', async () => {
    const { accessToken, id, login, ...rest } = await begin('full_time_grid_worker');
    expect(rest).toMatchObject({
      tokenType: 'Bearer',
      expiresIn: 600,
      refreshExpiresAt: '2025-03-03T01:30:00.000Z',
      limitedTo: null,
    });
    const { body } = await as(accessToken).me().expect(200);
    expect(body).toMatchObject({
      staffId: id,
      name: '王建国',
      login,
      posts: [{ role: 'full_time_grid_worker', area: places.grid, unitId: null }],
      scope: [places.grid],
    });
    expect(body.can).toEqual(expect.arrayContaining(['reportCase', 'listCases', 'signForCase', 'getMe']));
    for (const not of ['acceptCase', 'appoint', 'createArea', 'createStaff'])
      expect(body.can).not.toContain(not);
  });

  test('what a person can do is what he is let in to', async () => {
    const { body } = await here.admin.get('/v1/me').expect(200);
    expect(body.scope).toEqual([]);
    expect(body.can).toEqual(expect.arrayContaining(['createArea', 'createUnit', 'createStaff', 'appoint']));
    for (const not of ['listCases', 'getCase', 'reportCase', 'getBacklog'])
      expect(body.can).not.toContain(not);
  });

  test('an unknown login is answered as a wrong password, and no faster', async () => {
    const { login } = await account();
    const timed = async (name: string) => {
      const begun = performance.now();
      const res = await logIn(name, 'Wrong-password-1');
      return { ms: performance.now() - begun, res };
    };
    const wrong = [];
    const unknown = [];
    for (let i = 0; i < 5; i++) {
      wrong.push(await timed(login));
      unknown.push(await timed('nobody.here'));
    }
    const shown = ({ res }: { res: Response }) => {
      const { traceId: _unique, ...body } = res.body;
      return {
        status: res.status,
        body,
        headers: { ...res.headers, date: '', connection: '', ratelimit: '' },
      };
    };
    expect(shown(wrong[0]!)).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } });
    expect(shown(unknown[0]!)).toEqual(shown(wrong[0]!));
    const least = (all: { ms: number }[]) => Math.min(...all.map(({ ms }) => ms));
    expect(least(unknown)).toBeGreaterThan(least(wrong) / 3);
  });

  test('a login is the same in capitals', async () => {
    const { login } = await account();
    await logIn(login.toUpperCase()).expect(200);
  });

  test('without a token, or with a made-up one, one is asked to log in', async () => {
    const none = await here.anonymous.get('/v1/me');
    refused(none, 401, 'not-signed-in');
    expect(none.headers['www-authenticate']).toMatch(/^Bearer/);
    for (const token of ['a'.repeat(43), 'short', "' or 1=1 --aaaaaaaaaaaaaaaaaaaa"])
      refused(await as(token).me(), 401, 'not-signed-in');
  });

  test('neither password nor token is stored in clear', async () => {
    const { accessToken, refreshToken } = await begin();
    const { rows } = await here.owner.query(
      `select string_agg(t, ' ') as all from (
         select a::text as t from accounts a union all select s::text from sessions s
         union all select j::text from journal j union all select k::text from idempotency_keys k) everything`,
    );
    for (const secret of [password, accessToken, refreshToken]) {
      expect(rows[0].all).not.toContain(secret);
      expect(rows[0].all).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  test('a person without a post has a name and nothing else', async () => {
    const { accessToken } = await begin();
    const { body } = await as(accessToken).me().expect(200);
    expect(body).toMatchObject({ posts: [], scope: [] });
    const report = { typeCode: '0102', area: places.grid, title: '换瓦', description: '碎瓦' };
    refused(await as(accessToken).post('/v1/cases').send(report), 403, 'not-allowed');
    // Nor is he told what a report would need.
    refused(await as(accessToken).post('/v1/cases').send({}), 403, 'not-allowed');
  });
});

describe('time', () => {
  test('the access token is good for ten minutes', async () => {
    const { accessToken } = await begin();
    passed(599_999);
    await as(accessToken).me().expect(200);
    passed(600_000);
    refused(await as(accessToken).me(), 401, 'not-signed-in');
  });

  test('refreshing goes on after that, as long as it is done within half an hour', async () => {
    let { refreshToken } = await begin();
    for (const minutes of [29, 58, 87]) {
      passed(minutes * 60_000);
      const { body } = await refresh(refreshToken).expect(200);
      await as(body.accessToken).me().expect(200);
      expect(Date.parse(body.refreshExpiresAt)).toBe(start + (minutes + 30) * 60_000);
      refreshToken = body.refreshToken;
    }
    passed((87 + 30) * 60_000);
    refused(await refresh(refreshToken), 401, 'session-ended');
  });
});

describe('refreshing', () => {
  test('gives new tokens, and the old access token ends', async () => {
    const first = await begin();
    const { body: second } = await refresh(first.refreshToken).expect(200);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    refused(await as(first.accessToken).me(), 401, 'not-signed-in');
    await as(second.accessToken).me().expect(200);
    const { body: third } = await refresh(second.refreshToken).expect(200);
    await as(third.accessToken).me().expect(200);
  });

  test('a lost answer is given again within ten seconds', async () => {
    const { refreshToken } = await begin();
    const { body: first } = await refresh(refreshToken).expect(200);
    passed(10_000);
    const { body: again } = await refresh(refreshToken).expect(200);
    expect(again).toEqual(first);
    await as(again.accessToken).me().expect(200);
  });

  test('many at once get the same tokens', async () => {
    const { refreshToken } = await begin();
    const answers = await Promise.all(Array.from({ length: 6 }, () => refresh(refreshToken)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.refreshToken}`)).size).toBe(1);
    await as(answers[0]!.body.accessToken).me().expect(200);
  });

  test('used again later it ends the session for both, and that is kept', async () => {
    const { refreshToken, id } = await begin();
    const { body: next } = await refresh(refreshToken).expect(200);
    passed(10_001);
    refused(await refresh(refreshToken), 401, 'session-ended');
    refused(await as(next.accessToken).me(), 401, 'not-signed-in');
    refused(await refresh(next.refreshToken), 401, 'session-ended');
    const { rows } = await here.owner.query('select id, ended_at from sessions where staff_id = $1', [id]);
    expect(rows).toMatchObject([{ ended_at: new Date(start + 10_001) }]);
    expect(await here.journal(rows[0].id)).toEqual([
      'session.login',
      'session.refresh',
      'session.reuse_detected',
    ]);
  });

  // A thief who has refreshed twice goes on undisturbed: only the direct predecessor is remembered.
  test('a token from two refreshes ago ends the session too', async () => {
    const { refreshToken } = await begin();
    const { body: second } = await refresh(refreshToken).expect(200);
    passed(60_000);
    const { body: third } = await refresh(second.refreshToken).expect(200);
    passed(120_000);
    refused(await refresh(refreshToken), 401, 'session-ended');
    refused(await as(third.accessToken).me(), 401, 'not-signed-in');
  });

  test('an access token is no refresh token, nor the other way round', async () => {
    const { accessToken, refreshToken } = await begin();
    refused(await refresh(accessToken), 401, 'session-ended');
    refused(await as(refreshToken).me(), 401, 'not-signed-in');
    await as(accessToken).me().expect(200);
  });
});

describe('ending', () => {
  test('after logout neither token works, other sessions do', async () => {
    const { accessToken, refreshToken, login } = await begin();
    const { body: other } = await logIn(login).expect(200);
    await as(accessToken).post('/v1/session/end').expect(204);
    refused(await as(accessToken).me(), 401, 'not-signed-in');
    refused(await refresh(refreshToken), 401, 'session-ended');
    await as(other.accessToken).me().expect(200);
  });

  test('a new password ends the other sessions, and the old one no longer opens', async () => {
    const mine = await begin();
    const { body: other } = await logIn(mine.login).expect(200);
    const newPassword = 'Qujiang-2025-xin';
    await as(mine.accessToken)
      .post('/v1/me/password')
      .send({ currentPassword: password, newPassword })
      .expect(204);
    await as(mine.accessToken).me().expect(200);
    refused(await as(other.accessToken).me(), 401, 'not-signed-in');
    refused(await refresh(other.refreshToken), 401, 'session-ended');
    refused(await logIn(mine.login), 401, 'wrong-credentials');
    await logIn(mine.login, newPassword).expect(200);
    expect(await here.journal(mine.id)).toEqual([
      'staff.create',
      'account.create',
      'account.change_password',
      'session.login_failed',
    ]);
  });

  test.each([
    [
      'the present one is wrong',
      'Wrong-password-1',
      'Qujiang-2025-xin',
      'wrong-password',
      '/currentPassword',
    ],
    ['it is too short', password, 'Ab1-xyz', 'weak-password', '/newPassword'],
    ['it has two classes only', password, 'abcdefgh12345', 'weak-password', '/newPassword'],
    ['it is the old one', password, password, 'weak-password', '/newPassword'],
  ])('no new password is taken when %s', async (_why, currentPassword, newPassword, code, pointer) => {
    const { accessToken, login } = await begin();
    const res = await as(accessToken).post('/v1/me/password').send({ currentPassword, newPassword });
    refused(res, 422, code);
    expect(res.body.errors).toMatchObject([{ pointer }]);
    await logIn(login).expect(200);
  });
});

describe('accounts', () => {
  test('a login is given once', async () => {
    const { login } = await account();
    const res = await here.admin.post('/v1/staff').send({ name: '李某', login, password });
    refused(res, 409, 'already-exists');
    expect(res.body.errors).toMatchObject([{ pointer: '/login' }]);
  });

  test('login and password come together, and the password is strong', async () => {
    refused(
      await here.admin.post('/v1/staff').send({ name: '李某', login: 'li.mou' }),
      400,
      'invalid-request',
    );
    const weak = await here.admin.post('/v1/staff').send({ name: '李某', login: 'li.mou', password: 'abc' });
    refused(weak, 422, 'weak-password');
    const { rows } = await here.owner.query(`select count(*)::int as n from staff where name = '李某'`);
    expect(rows[0].n).toBe(0);
  });
});
