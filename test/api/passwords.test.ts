import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { passwordFault } from '../../src/features/accounts/rules.ts';
import { type Owner, password, withAccount } from '../support/account.ts';
import { monday, type Town, town } from '../support/town.ts';

let here: Town;
beforeAll(async () => {
  here = await town();
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const code = ({ status, body }: Response) => `${status} ${body.code ?? 'done'}`;
const daysLater = (days: number) => here.goTo(new Date(Date.parse(monday) + days * 86_400_000).toISOString());
const logIn = (login: string, secret: string) =>
  here.anonymous.post('/v1/session').send({ login, password: secret });
const change = (owner: Owner, currentPassword: string, newPassword: string) =>
  owner.post('/v1/me/password').send({ currentPassword, newPassword });
const nth = (n: number) => `Qujiang-${2025 + n}-xin`;

describe('a new password', () => {
  test.each([
    ['Ab1-xyz', 'At least 10 characters'],
    ['abcdefgh12345', 'Three of: capitals, small letters, digits, others'],
    ['Wang.Jg-2025-Quzhou', 'It must not contain the login'],
    ['Passw0rd-2025-Quzhou', 'It must not contain the common passw0rd'],
    ['Xin-123456-Quzhou', 'It must not contain the common 123456'],
    ['Qujiang-2025-xin', undefined],
  ])('%s is told what is wrong with it', (given, fault) => {
    expect(passwordFault(given, 'wang.jg')?.en).toBe(fault);
  });

  test('is none of the last five', async () => {
    const owner = await withAccount(here);
    const used = [password, nth(1), nth(2), nth(3), nth(4)];
    for (let i = 1; i < used.length; i++) await change(owner, used[i - 1]!, used[i]!).expect(204);
    for (const former of used) {
      const res = await change(owner, nth(4), former);
      expect(code(res)).toBe('422 weak-password');
      expect(res.body.errors).toMatchObject([{ pointer: '/newPassword', detail: '最近五次用过' }]);
    }
    await change(owner, nth(4), nth(5)).expect(204);
    await change(owner, nth(5), password).expect(204);
  });

  test('is changed once, however often the request is repeated under its key', async () => {
    const owner = await withAccount(here);
    for (const _ of [1, 2, 3]) await change(owner, password, nth(1)).set('idempotency-key', 'k').expect(204);
    await logIn(owner.login, nth(1)).expect(200);
  });
});

describe('a password', () => {
  test('that an administrator chose is changed before anything else', async () => {
    const { body } = await here.admin
      .post('/v1/staff')
      .send({ name: '王建国', login: 'wang.jg', password })
      .expect(201);
    const { body: session } = await logIn('wang.jg', password).expect(200);
    expect(session.limitedTo).toBe('password');
    expect(body.login).toBe('wang.jg');
  });

  test('is changed after ninety days: at the next refresh the session may do nothing else', async () => {
    const owner = await withAccount(here);
    daysLater(89.99);
    const { body: session } = await logIn(owner.login, password).expect(200);
    expect(session.limitedTo).toBeNull();
    daysLater(90);
    const { body: next } = await here.anonymous
      .post('/v1/session/refresh')
      .send({ refreshToken: session.refreshToken })
      .expect(200);
    expect(next.limitedTo).toBe('password');
    const me = { ...owner, ...asked(next.accessToken) };
    expect(code(await me.get('/v1/cases'))).toBe('403 password-expired');
    expect(code(await me.post('/v1/devices').send({}))).toBe('403 password-expired');
    await me.get('/v1/me').expect(200);
    await change(me, password, nth(1)).expect(204);
    await me.get('/v1/cases').expect(200);
  });
});

function asked(token: string): Pick<Owner, 'get' | 'post'> {
  const bearer = `Bearer ${token}`;
  return {
    get: (path) => here.anonymous.get(path).set('authorization', bearer),
    post: (path) => here.anonymous.post(path).set('authorization', bearer),
  };
}
