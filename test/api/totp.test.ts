import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type TOTP, URI } from 'otpauth';
import type { Response } from 'supertest';
import { recoverAdministrator } from '../../src/features/accounts/keeping.ts';
import { hashPassword } from '../../src/features/accounts/passwords.ts';
import { stepOf } from '../../src/features/second-factor/totp.ts';
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

const code = ({ status, body }: Response) => `${status} ${body.code ?? 'done'}`;
const later = (seconds: number) => here.goTo(new Date(Date.parse(monday) + seconds * 1000).toISOString());
const logIn = (login: string, given?: string) =>
  elsewhere.post('/v1/session').send({ login, password, ...(given && { code: given }) });

/** What the phone shows at this moment. */
const shown = (totp: TOTP, at = here.now) => totp.generate({ timestamp: at.getTime() });
const wrong = (totp: TOTP) => (shown(totp) === '000000' ? '000001' : '000000');

async function enrolled(owner?: Owner) {
  const person = owner ?? (await withAccount(here, 'system_admin'));
  const { body } = await person.post('/v1/me/second-factor').expect(201);
  const totp = URI.parse(body.uri) as TOTP;
  const confirmed = await person
    .post('/v1/me/second-factor/confirm')
    .send({ code: shown(totp) })
    .expect(200);
  return { person, totp, recoveryCodes: confirmed.body.recoveryCodes as string[] };
}

describe('the code', () => {
  // RFC 6238, appendix B: the secret is the ASCII text, codes are cut to six digits.
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %d is %s', (second, digits) => {
    const secret = Buffer.from('12345678901234567890');
    expect(stepOf(secret, digits, new Date(second * 1000))).toBe(Math.floor(second / 30));
    expect(stepOf(secret, digits, new Date((second + 90) * 1000))).toBeUndefined();
  });
});

describe('an administrator', () => {
  test('sets it up with a secret that is shown once, and from then on logs in with a code', async () => {
    const { person, totp, recoveryCodes } = await enrolled();
    expect(totp).toMatchObject({ issuer: 'gridcase', label: person.login, digits: 6, period: 30 });
    expect(recoveryCodes).toHaveLength(10);
    expect(code(await person.post('/v1/me/second-factor'))).toBe('409 second-factor-set-up');
    expect(code(await logIn(person.login))).toBe('401 second-factor-required');
    expect(code(await logIn(person.login, wrong(totp)))).toBe('401 wrong-code');
    later(30);
    await logIn(person.login, shown(totp)).expect(200);
    const { body } = await person.get('/v1/me/second-factor').expect(200);
    expect(body).toEqual({ confirmedAt: new Date(monday).toISOString(), recoveryCodesLeft: 10 });
  });

  test('confirms it with a code of that secret', async () => {
    const person = await withAccount(here, 'system_admin');
    const { body } = await person.post('/v1/me/second-factor').expect(201);
    const totp = URI.parse(body.uri) as TOTP;
    const confirm = (given: string) => person.post('/v1/me/second-factor/confirm').send({ code: given });
    expect(code(await confirm(wrong(totp)))).toBe('422 code-does-not-fit');
    await logIn(person.login).expect(200);
    await confirm(shown(totp)).expect(200);
  });

  test('uses no code twice, not even that of the enrolment, on whichever instance', async () => {
    const { person, totp } = await enrolled();
    expect(code(await logIn(person.login, shown(totp)))).toBe('401 wrong-code');
    later(30);
    const given = shown(totp);
    const both = await Promise.all([
      logIn(person.login, given),
      here.anonymous.post('/v1/session').send({ login: person.login, password, code: given }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  test('is locked out by wrong codes as by wrong passwords', async () => {
    const { person, totp } = await enrolled();
    for (let i = 0; i < 4; i++) expect(code(await logIn(person.login, wrong(totp)))).toBe('401 wrong-code');
    expect(code(await logIn(person.login, wrong(totp)))).toBe('429 account-locked');
  });

  test('without the phone uses a recovery code, each once', async () => {
    const { person, recoveryCodes } = await enrolled();
    await logIn(person.login, recoveryCodes[0]).expect(200);
    expect(code(await logIn(person.login, recoveryCodes[0]))).toBe('401 wrong-code');
    await logIn(person.login, recoveryCodes[9]).expect(200);
    const { body } = await person.get('/v1/me/second-factor').expect(200);
    expect(body.recoveryCodesLeft).toBe(8);
    const { rows } = await here.owner.query('select f::text as row from second_factors f');
    for (const { row } of rows)
      for (const one of recoveryCodes) expect(row).not.toContain(Buffer.from(one).toString('hex'));
  });

  test.each(['system_admin', 'security_admin', 'audit_admin'] as const)(
    'who is %s has a day for it from the first login; then he can do nothing else',
    async (role) => {
      const person = await withAccount(here, role);
      expect((await logIn(person.login).expect(200)).body.limitedTo).toBeNull();
      later(86_399);
      expect((await logIn(person.login).expect(200)).body.limitedTo).toBeNull();
      later(86_400);
      const { body: session } = await logIn(person.login).expect(200);
      expect(session.limitedTo).toBe('second_factor');
      const refused = await elsewhere.get('/v1/admin-grants', session.accessToken);
      expect(code(refused)).toBe('403 second-factor-not-set-up');
      const { body } = await elsewhere.post('/v1/me/second-factor', session.accessToken).expect(201);
      const given = shown(URI.parse(body.uri) as TOTP);
      await elsewhere
        .post('/v1/me/second-factor/confirm', session.accessToken)
        .send({ code: given })
        .expect(200);
      await elsewhere.get('/v1/admin-grants', session.accessToken).expect(200);
    },
  );

  test('who has lost it has it taken away by the operator, and by no colleague', async () => {
    const { person } = await enrolled();
    for (const what of ['drop-second-factor', 'reset-password'])
      expect(code(await guard.post(`/v1/accounts/${person.id}/${what}`))).toBe('422 operator-required');
    expect(code(await logIn(person.login))).toBe('401 second-factor-required');

    const another = 'Given-By-Operator-1';
    const passwordHash = await hashPassword(another);
    await here.doors.write({ system: 'system.start' }, {}, (tx) =>
      recoverAdministrator(tx, person.login, passwordHash),
    );
    expect(code(await person.get('/v1/me'))).toBe('401 not-signed-in');
    const again = await elsewhere.post('/v1/session').send({ login: person.login, password: another });
    expect(again.body.limitedTo).toBe('password');
    expect(await here.journal(person.id)).toEqual(
      expect.arrayContaining(['second_factor.confirm', 'second_factor.drop', 'account.recover']),
    );
    const worker = await withAccount(here);
    const ofWorker = here.doors.write({ system: 'system.start' }, {}, (tx) =>
      recoverAdministrator(tx, worker.login, passwordHash),
    );
    await expect(ofWorker).rejects.toThrow('no-account');
  });
});

describe('everyone else', () => {
  test('may have one, and needs none', async () => {
    const { login } = await withAccount(here);
    later(10 * 86_400);
    expect((await logIn(login).expect(200)).body.limitedTo).toBeNull();
    here.goTo(monday);
    const { person } = await enrolled(await withAccount(here));
    expect(code(await logIn(person.login))).toBe('401 second-factor-required');
  });

  test('who has lost it has it taken away by the security administrator', async () => {
    const { person } = await enrolled(await withAccount(here));
    expect(code(await person.post(`/v1/accounts/${person.id}/drop-second-factor`))).toBe('403 not-allowed');
    await guard.post(`/v1/accounts/${person.id}/drop-second-factor`).expect(204);
    expect(code(await guard.post(`/v1/accounts/${person.id}/drop-second-factor`))).toBe('404 not-found');
    expect(code(await guard.post(`/v1/accounts/${guard.id}/drop-second-factor`))).toBe('422 own-account');
    await logIn(person.login).expect(200);
  });
});
