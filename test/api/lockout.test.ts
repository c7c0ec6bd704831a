import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { hashToken } from '../../src/db/tx.ts';
import { tidyAccounts } from '../../src/features/accounts/keeping.ts';
import { countFailure } from '../../src/features/accounts/queries.ts';
import { type Owner, password, withAccount } from '../support/account.ts';
import { anotherInstance, type Instance } from '../support/instance.ts';
import { monday, type Person, type Town, town } from '../support/town.ts';

let here: Town;
let elsewhere: Instance;
let guard: Person;
beforeAll(async () => {
  here = await town();
  elsewhere = await anotherInstance(here);
  guard = await here.hire('security_admin');
});
afterAll(async () => {
  await elsewhere?.close();
  await here?.close();
});
beforeEach(() => here.goTo(monday));

const later = (minutes: number) => here.goTo(new Date(Date.parse(monday) + minutes * 60_000).toISOString());
const logIn = (login: string, secret = 'Wrong-guess-1') =>
  here.anonymous.post('/v1/session').send({ login, password: secret });
const logInElsewhere = (login: string, secret = 'Wrong-guess-1') =>
  elsewhere.post('/v1/session').send({ login, password: secret });
const code = ({ status, body }: Response) => `${status} ${body.code ?? 'in'}`;
const failures = async (login: string): Promise<number> => {
  const { rows } = await here.owner.query('select failures from login_failures where login_hash = $1', [
    hashToken(login),
  ]);
  return rows[0]?.failures ?? 0;
};
async function lock({ login }: { login: string }) {
  for (let i = 0; i < 5; i++) await logIn(login);
}

describe('five wrong passwords', () => {
  test('lock the login for fifteen minutes, and the right password with it', async () => {
    const { login } = await withAccount(here);
    const answers: string[] = [];
    for (let i = 0; i < 5; i++) answers.push(code(await logIn(login)));
    expect(answers).toEqual([...Array(4).fill('401 wrong-credentials'), '429 account-locked']);
    later(14);
    const locked = await logIn(login, password);
    expect(code(locked)).toBe('429 account-locked');
    expect(locked.headers['retry-after']).toBe('60');
    expect(locked.body).toMatchObject({ retryable: true, retryAfterSeconds: 60 });
    later(15);
    await logIn(login, password).expect(200);
  });

  test('count together on every instance', async () => {
    const { login } = await withAccount(here);
    for (const guess of [logIn, logInElsewhere, logIn, logInElsewhere, logIn]) await guess(login);
    expect(code(await logInElsewhere(login, password))).toBe('429 account-locked');
    expect(code(await logIn(login, password))).toBe('429 account-locked');
  });

  test('lock a login that does not exist just as well, with the same answers', async () => {
    const { login } = await withAccount(here);
    const shown = async (name: string) => {
      const answers = [];
      for (let i = 0; i < 6; i++) {
        const { status, body, headers } = await logIn(name);
        answers.push({ status, code: body.code, title: body.title, retry: headers['retry-after'] });
      }
      return answers;
    };
    const known = await shown(login);
    expect(known.map(({ status }) => status)).toEqual([401, 401, 401, 401, 429, 429]);
    expect(await shown('nobody.at.all')).toEqual(known);
    expect(await shown(`  ${login} `)).toEqual(known);
  });

  test('are all counted when they come at once', async () => {
    const hash = hashToken('many.at.once');
    await Promise.all(
      Array.from({ length: 20 }, () =>
        here.doors.write({ system: 'system.login' }, {}, (tx) => countFailure(tx, hash)),
      ),
    );
    expect(await failures('many.at.once')).toBe(20);
  });

  test('lock when they come at once, too: the sixth guess is told nothing', async () => {
    const { login } = await withAccount(here);
    const guesses = Array.from({ length: 20 }, (_, i) => (i % 2 ? logIn : logInElsewhere)(login));
    const answers = (await Promise.all(guesses)).map(code).sort();
    expect(answers).toEqual([
      ...Array(4).fill('401 wrong-credentials'),
      ...Array(16).fill('429 account-locked'),
    ]);
    expect(await failures(login)).toBeGreaterThanOrEqual(5);
  });

  test('that were locked out do not prolong the lock', async () => {
    const owner = await withAccount(here);
    await lock(owner);
    later(14);
    await logIn(owner.login);
    later(15);
    await logIn(owner.login, password).expect(200);
  });
});

describe('fewer', () => {
  test('are forgotten with the first right one', async () => {
    const { login } = await withAccount(here);
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) expect(code(await logIn(login))).toBe('401 wrong-credentials');
      await logIn(login, password).expect(200);
      expect(await failures(login)).toBe(0);
    }
  });

  test('are forgotten after a quarter of an hour, and their rows go', async () => {
    const { login } = await withAccount(here);
    for (let i = 0; i < 4; i++) await logIn(login);
    later(15);
    expect(code(await logIn(login))).toBe('401 wrong-credentials');
    expect(await failures(login)).toBe(1);
    later(30);
    await here.doors.write({ system: 'system.accounts' }, {}, tidyAccounts);
    expect((await here.owner.query('select from login_failures')).rows).toEqual([]);
  });
});

describe('whoever holds a session', () => {
  const change = ({ token }: Owner, currentPassword: string) =>
    elsewhere.post('/v1/me/password', token).send({ currentPassword, newPassword: 'Qujiang-2025-xin' });

  test('cannot go on guessing the password with it', async () => {
    const owner = await withAccount(here);
    for (let i = 0; i < 4; i++) expect(code(await change(owner, 'Wrong-guess-1'))).toBe('422 wrong-password');
    expect(code(await change(owner, 'Wrong-guess-1'))).toBe('429 account-locked');
    expect(code(await change(owner, password))).toBe('429 account-locked');
    expect(code(await logIn(owner.login, password))).toBe('429 account-locked');
  });
});

describe('a lock', () => {
  test('is opened by the security administrator, and by no one else', async () => {
    const owner = await withAccount(here);
    await lock(owner);
    for (const other of [here.admin, await here.hire('audit_admin'), await here.hire('center_officer')])
      await other.post(`/v1/accounts/${owner.id}/unlock`).expect(403);
    await guard.post(`/v1/accounts/${owner.id}/unlock`).expect(204);
    await logIn(owner.login, password).expect(200);
    expect(await here.journal(owner.id)).toEqual([
      ...Array(5).fill('session.login_failed'),
      'account.lock',
      'account.unlock',
    ]);
  });

  test('leaves no name of a login anywhere', async () => {
    await lock({ login: 'someone.unknown' });
    const { rows } = await here.owner.query(
      `select string_agg(t, ' ') as all from (select j::text as t from journal j union all select f::text from login_failures f) x`,
    );
    expect(rows[0].all).toContain(hashToken('someone.unknown').toString('hex'));
    expect(rows[0].all).not.toContain('someone.unknown');
  });
});

describe('many logins at once', () => {
  test('leave the connections to the others: a reader is served before most of them', async () => {
    const { login } = await withAccount(here);
    const reader = await here.hire('dispatcher');
    const narrow = await anotherInstance(here, 1);
    try {
      const order: string[] = [];
      const logins = Array.from({ length: 20 }, async () => {
        await narrow.post('/v1/session').send({ login, password }).expect(200);
        order.push('login');
      });
      const read = narrow.get('/v1/me', reader.token).expect(200);
      await Promise.all([...logins, read.then(() => order.push('reader'))]);
      expect(order.indexOf('reader')).toBeLessThan(10);
    } finally {
      await narrow.close();
    }
  });

  test('are hashed a few at a time; beyond those that may wait they are asked to come again', async () => {
    const { login } = await withAccount(here);
    const answers = await Promise.all(Array.from({ length: 100 }, () => logIn(login, password)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(80);
    for (const answer of refused) {
      expect(code(answer)).toBe('429 too-many-logins');
      expect(answer.headers['retry-after']).toBe('1');
    }
    await logIn(login, password).expect(200);
  });
});
