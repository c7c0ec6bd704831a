import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { allOperations } from '../../src/app.ts';
import { tidyAccounts } from '../../src/features/accounts/keeping.ts';
import { adminRoles } from '../../src/kernel/role.ts';
import { policy } from '../../src/policy.ts';
import { password, withAccount } from '../support/account.ts';
import { anotherInstance, type Instance } from '../support/instance.ts';
import { makeCase } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

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

const code = ({ status, body }: Response) => `${status} ${body.code ?? 'done'}`;
const logIn = (login: string, secret = password) =>
  elsewhere.post('/v1/session').send({ login, password: secret });
const refresh = (refreshToken: string) => elsewhere.post('/v1/session/refresh').send({ refreshToken });
const me = (token: string) => elsewhere.get('/v1/me', token);
const daysLater = (days: number) => here.goTo(new Date(Date.parse(monday) + days * 86_400_000).toISOString());

describe('the three administrators', () => {
  test.each(adminRoles)('%s sees no case and is let in to no operation on cases', async (role) => {
    const admin = await here.hire(role);
    const { id } = await makeCase(here);
    const { body } = await admin.get('/v1/me').expect(200);
    const onCases = allOperations()
      .filter(({ path }) => /^\/(cases|drafts|backlog|closure-times|me\/tasks|me\/notifications)/.test(path))
      .map(({ id: operation }) => operation);
    const everyone = Object.keys(policy).filter((operation) => policy[operation]!.access === 'signed_in');
    expect(body.scope).toEqual([]);
    expect(body.can.filter((one: string) => onCases.includes(one) && !everyone.includes(one))).toEqual([]);
    expect((await admin.get(`/v1/cases/${id}`)).status).toBe(403);
    const seen = await here.doors.read({ token: admin.token }, {}, async ({ client }) => {
      const { rows } = await client.query('select from cases union all select from case_people');
      return rows.length;
    });
    expect(seen).toBe(0);
  });

  test('are three people: nobody is two of them', async () => {
    const { id } = await here.hire('system_admin');
    const { body } = await here.admin
      .post('/v1/admin-grants')
      .send({ staffId: id, role: 'security_admin', reason: '兼任' })
      .expect(201);
    expect(code(await guard.post(`/v1/admin-grants/${body.id}/approve`))).toBe('409 one-administrator');
    const { rows } = await here.owner.query('select role from posts where staff_id = $1', [id]);
    expect(rows).toEqual([{ role: 'system_admin' }]);
  });

  test('hold no other post beside it, whoever appoints', async () => {
    const chief = await here.hire('duty_chief');
    const beside = { role: 'dispatcher', unitId: here.units.office };
    for (const [by, person] of [
      [here.admin, guard],
      [chief, here.admin],
    ] as const)
      expect(code(await by.post('/v1/posts').send({ ...beside, staffId: person.id }))).toBe(
        '409 one-administrator',
      );

    const dispatcher = await here.hire('dispatcher');
    const asked = await here.admin
      .post('/v1/admin-grants')
      .send({ staffId: dispatcher.id, role: 'security_admin', reason: '兼任' })
      .expect(201);
    const approved = await guard.post(`/v1/admin-grants/${asked.body.id}/approve`);
    expect(code(approved)).toBe('409 one-administrator');
  });

  test.each(adminRoles)('%s is given no case, in whatever part', async (role) => {
    const [admin, chief, dispatcher, officer] = await Promise.all([
      here.hire(role),
      here.hire('duty_chief'),
      here.hire('dispatcher'),
      here.hire('unit_officer'),
    ]);
    const step = async (by: Person, id: string, verb: string, body: object) =>
      code(await by.post(`/v1/cases/${id}/${verb}`).send(body));
    const accepted = await makeCase(here, { status: 'accepted', acceptedAt: here.now });
    expect(await step(dispatcher, accepted.id, 'dispatch', { handlerId: admin.id })).toBe(
      '422 target-without-post',
    );
    const verified = { unitId: here.units.branch, verifierId: admin.id };
    expect(await step(dispatcher, accepted.id, 'dispatch', verified)).toBe('422 target-without-post');
    expect(await step(dispatcher, accepted.id, 'dispatch', { unitId: here.units.branch })).toBe('200 done');
    expect(await step(officer, accepted.id, 'sign-for', {})).toBe('200 done');
    expect(await step(officer, accepted.id, 'forward', { handlerId: admin.id })).toBe('422 not-in-unit');
    expect(await step(dispatcher, accepted.id, 'reassign', { handlerId: admin.id, text: '改派' })).toBe(
      '422 target-without-post',
    );
    const handed = await chief.post(`/v1/posts/${officer.postId}/hand-over`).send({ toStaffId: admin.id });
    expect(code(handed)).toBe('409 one-administrator');
    const { rows } = await here.owner.query(
      'select 1 from cases where $1 in (handler_id, verifier_id) or $1 = any (handlers)',
      [admin.id],
    );
    expect(rows).toEqual([]);
  });

  test.each(adminRoles)('%s sees nothing more of the cases in which he had a part before', async (role) => {
    const { id, postId, token } = await here.hire('unit_officer');
    const parts = [{ reportedBy: id }, { handlerId: id, handlerPost: postId }, { verifierId: id }];
    for (const part of parts) await makeCase(here, { status: 'in_progress', ...part });
    await here.owner.query(
      `insert into clearances (id, staff_id, area, reason, granted_by, granted_at) values ($1, $2, $3, '文件', $1, $4)`,
      [randomUUID(), id, places.township, here.now],
    );
    await here.owner.query(
      `insert into break_glass_grants (id, staff_id, area, reason, hours, requested_at, approved_by, approved_at, valid_until)
       values ($1, $2, $3, '汛情', 4, $4, $5, $4, $4::timestamptz + interval '4 hours')`,
      [randomUUID(), id, places.otherTownship, here.now, guard.id],
    );
    const seen = () =>
      here.doors.read({ token }, {}, async ({ client, actor }) => {
        const { rows } = await client.query(`select 'case' as what from cases
          union all select 'person' from case_people
          union all select 'found' from app.search_cases('院墙', '0', ':')`);
        return { rows: rows.length, ranges: actor.ranges };
      });
    expect((await seen()).rows).toBeGreaterThan(parts.length);
    await here.owner.query(`update posts set valid_to = '2025-03-01' where id = $1`, [postId]);
    await here.owner.query(
      `insert into posts (id, staff_id, role, valid_from) values ($1, $2, $3, '2025-03-01')`,
      [randomUUID(), id, role],
    );
    expect(await seen()).toEqual({ rows: 0, ranges: [] });
  });

  test('the last of each kind stays', async () => {
    const auditor = await here.hire('audit_admin');
    const others = await here.owner.query(
      `update posts set valid_to = '2025-03-02' where role = 'audit_admin' and id <> $1 and valid_to is null`,
      [auditor.postId],
    );
    expect(others.rowCount).toBeGreaterThan(0);
    const res = await here.admin.post(`/v1/posts/${auditor.postId}/relieve`).send({ reason: '调离' });
    expect(code(res)).toBe('409 last-admin');
  });
});

describe('a post of an administrator', () => {
  const ask = async (staffId: string, by = here.admin) =>
    by.post('/v1/admin-grants').send({ staffId, role: 'audit_admin', reason: '三员分设' });

  test('is asked for by one administrator and granted by another', async () => {
    const { id, get } = await here.resident();
    const { body: grant } = await ask(id);
    expect(grant).toMatchObject({ requestedBy: here.admin.id, decidedAt: null });
    expect(code(await here.admin.post(`/v1/admin-grants/${grant.id}/approve`))).toBe('422 own-request');
    expect((await get('/v1/me').expect(200)).body.posts).toEqual([]);
    const open = await guard.get('/v1/admin-grants?open=true').expect(200);
    expect(open.body.items.map((one: { id: string }) => one.id)).toContain(grant.id);
    await guard.post(`/v1/admin-grants/${grant.id}/approve`).expect(200);
    expect((await get('/v1/me').expect(200)).body.posts).toMatchObject([
      { role: 'audit_admin', area: null, unitId: null },
    ]);
    expect(code(await guard.post(`/v1/admin-grants/${grant.id}/refuse`))).toBe('409 grant-decided');
    expect(await here.journal(grant.id)).toEqual(['admin_grant.request', 'admin_grant.approve']);
  });

  test('is not given to oneself, nor by appointing or handing over', async () => {
    expect(code(await ask(guard.id, guard))).toBe('422 own-appointment');
    const { body } = await ask((await here.resident()).id, guard);
    const subject = await here.hire('system_admin');
    const { body: own } = await guard
      .post('/v1/admin-grants')
      .send({ staffId: subject.id, role: 'system_admin', reason: '再任' })
      .expect(201);
    expect(code(await subject.post(`/v1/admin-grants/${own.id}/approve`))).toBe('422 own-appointment');
    const { id } = await here.resident();
    const appointed = await here.admin.post('/v1/posts').send({ staffId: id, role: 'security_admin' });
    expect(code(appointed)).toBe('422 second-person-required');
    const handed = await here.admin.post(`/v1/posts/${subject.postId}/hand-over`).send({ toStaffId: id });
    expect(code(handed)).toBe('422 second-person-required');
    expect(body.decidedAt).toBeNull();
  });

  test('may be refused, and the auditor only reads about it', async () => {
    const { id, get } = await here.resident();
    const { body: grant } = await ask(id);
    const auditor = await here.hire('audit_admin');
    await auditor.get('/v1/admin-grants').expect(200);
    expect(code(await auditor.post(`/v1/admin-grants/${grant.id}/approve`))).toBe('403 not-allowed');
    const { body } = await guard.post(`/v1/admin-grants/${grant.id}/refuse`).expect(200);
    expect(body).toMatchObject({ granted: false, decidedBy: guard.id });
    expect((await get('/v1/me')).body.posts).toEqual([]);
  });
});

describe('switching an account off', () => {
  test('counts from the next request on, on every instance, for tokens and for the password', async () => {
    const owner = await withAccount(here);
    const { body: session } = await logIn(owner.login).expect(200);
    await me(session.accessToken).expect(200);
    await guard.post(`/v1/accounts/${owner.id}/disable`).send({ reason: '调查期间' }).expect(204);
    expect(code(await me(session.accessToken))).toBe('401 not-signed-in');
    expect(code(await owner.get('/v1/me'))).toBe('401 not-signed-in');
    expect(code(await refresh(session.refreshToken))).toBe('401 session-ended');
    expect(code(await logIn(owner.login))).toBe('401 account-disabled');
    expect(code(await logIn(owner.login, 'Wrong-guess-1'))).toBe('401 wrong-credentials');
    await guard.post(`/v1/accounts/${owner.id}/enable`).expect(204);
    await logIn(owner.login).expect(200);
    expect(await here.journal(owner.id)).toEqual([
      'account.disable',
      'session.login_failed',
      'account.enable',
    ]);
  });

  test('is for the security administrator, and not for his own account', async () => {
    const { id } = await withAccount(here);
    for (const other of [here.admin, await here.hire('audit_admin'), await here.hire('leader')])
      await other.post(`/v1/accounts/${id}/disable`).send({ reason: '试' }).expect(403);
    const own = await guard.post(`/v1/accounts/${guard.id}/disable`).send({ reason: '试' });
    expect(code(own)).toBe('422 own-account');
    const nobody = await here.resident();
    expect(code(await guard.post(`/v1/accounts/${nobody.id}/enable`))).toBe('404 not-found');
  });

  test('happens by itself a week after the last post ended, and not before', async () => {
    const owner = await withAccount(here);
    const newcomer = await withAccount(here, null);
    await here.admin.post(`/v1/posts/${owner.postId}/relieve`).send({ reason: '调离' }).expect(200);
    const tidy = () => here.doors.write({ system: 'system.accounts' }, {}, tidyAccounts);
    daysLater(6);
    expect(await tidy()).toBe(0);
    await owner.get('/v1/me').expect(200);
    daysLater(7);
    expect(await tidy()).toBe(1);
    expect(code(await owner.get('/v1/me'))).toBe('401 not-signed-in');
    expect(code(await logIn(owner.login))).toBe('401 account-disabled');
    await logIn(newcomer.login).expect(200);
    expect(await tidy()).toBe(0);
  });
});

describe('sessions', () => {
  test('of a person are listed and ended by the security administrator', async () => {
    const owner = await withAccount(here);
    const { body: session } = await logIn(owner.login).expect(200);
    const { body: list } = await guard.get(`/v1/accounts/${owner.id}/sessions`).expect(200);
    expect(list.items).toHaveLength(2);
    expect(JSON.stringify(list)).not.toMatch(/hash|token/i);
    const { body } = await guard.post(`/v1/accounts/${owner.id}/end-sessions`).expect(200);
    expect(body.ended).toBe(2);
    expect(code(await me(session.accessToken))).toBe('401 not-signed-in');
    await here.admin.get(`/v1/accounts/${owner.id}/sessions`).expect(403);
  });

  test('of one’s own are listed, and ended one by one or all others at once', async () => {
    const owner = await withAccount(here);
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => logIn(owner.login).expect(200)));
    const { body } = await elsewhere.get('/v1/me/sessions', first!.body.accessToken).expect(200);
    expect(body.items).toHaveLength(4);
    const mine = body.items.find(({ current }: { current: boolean }) => current);
    const other = await withAccount(here);
    expect(code(await other.post(`/v1/me/sessions/${mine.id}/end`))).toBe('404 not-found');
    const notMine = body.items.find(
      ({ current, createdAt }: { current: boolean; createdAt: string }) => !current && createdAt,
    );
    await elsewhere.post(`/v1/me/sessions/${notMine.id}/end`, first!.body.accessToken).expect(204);
    const ended = await elsewhere.post('/v1/me/sessions/end-others', first!.body.accessToken).expect(200);
    expect(ended.body).toEqual({ ended: 2 });
    for (const { body: session } of [second!, third!])
      expect(code(await me(session.accessToken))).toBe('401 not-signed-in');
    await me(first!.body.accessToken).expect(200);
  });
});

describe('a password given by the security administrator', () => {
  test('is shown once, opens nothing but a change of password, and ends what was open', async () => {
    const owner = await withAccount(here);
    const { body: given } = await guard
      .post(`/v1/accounts/${owner.id}/reset-password`)
      .set('idempotency-key', 'once')
      .expect(200);
    expect(code(await owner.get('/v1/me'))).toBe('401 not-signed-in');
    expect(code(await logIn(owner.login))).toBe('401 wrong-credentials');
    const { body: session } = await logIn(owner.login, given.password).expect(200);
    expect(session.limitedTo).toBe('password');
    await me(session.accessToken).expect(200);
    expect(code(await elsewhere.get('/v1/cases', session.accessToken))).toBe('403 password-expired');
    expect(code(await elsewhere.post('/v1/me/second-factor', session.accessToken))).toBe(
      '403 password-expired',
    );
    const newPassword = 'Qujiang-2025-xin';
    await elsewhere
      .post('/v1/me/password', session.accessToken)
      .send({ currentPassword: given.password, newPassword })
      .expect(204);
    await elsewhere.get('/v1/cases', session.accessToken).expect(200);
    const { body: next } = await refresh(session.refreshToken).expect(200);
    expect(next.limitedTo).toBeNull();
    const { rows } = await here.owner.query(
      `select string_agg(t, ' ') as all from (
         select a::text as t from accounts a union all select k::text from idempotency_keys k union all select j::text from journal j) x`,
    );
    expect(rows[0].all).not.toContain(given.password);
  });
});
