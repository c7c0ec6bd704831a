import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import supertest, { type Response } from 'supertest';
import { type Owner, password, withAccount } from '../support/account.ts';
import { anotherInstance, type Instance } from '../support/instance.ts';
import { monday, places, type Town, town } from '../support/town.ts';

let here: Town;
let elsewhere: Instance;
beforeAll(async () => {
  here = await town();
  elsewhere = await anotherInstance(here);
});
afterAll(async () => {
  await elsewhere?.close();
  await here?.close();
});
beforeEach(() => here.goTo(monday));

const dayLater = (days: number) => here.goTo(new Date(Date.parse(monday) + days * 86_400_000).toISOString());
const code = ({ status, body }: Response) => `${status} ${body.code ?? 'done'}`;
const refresh = (refreshToken: string, deviceId?: string) =>
  elsewhere.post('/v1/session/refresh').send({ refreshToken, deviceId });
const me = (token: string) => elsewhere.get('/v1/me', token);

/** A grid worker logged in on a terminal of his own. */
async function onDevice(owner?: Owner) {
  const person = owner ?? (await withAccount(here, 'full_time_grid_worker'));
  const device = { id: randomUUID(), name: '平安通 M30' };
  const { body } = await here.anonymous
    .post('/v1/session')
    .send({ login: person.login, password, device })
    .expect(200);
  return { person, device, ...(body as { accessToken: string; refreshToken: string }) };
}

describe('a registered device', () => {
  test('stays logged in for thirty days without a word', async () => {
    const { refreshToken, device } = await onDevice();
    dayLater(29);
    const { body } = await refresh(refreshToken, device.id).expect(200);
    expect(body.refreshExpiresAt).toBe('2025-04-02T01:00:00.000Z');
    await me(body.accessToken).expect(200);
    dayLater(30);
    expect(code(await refresh(body.refreshToken, device.id))).toBe('401 session-ended');
  });

  test.each([
    ['another', () => randomUUID()],
    ['none', () => undefined],
  ])('is the only one its session goes on with: named as %s, it ends', async (_word, other) => {
    const { refreshToken, accessToken, device } = await onDevice();
    expect(code(await refresh(refreshToken, other()))).toBe('401 session-ended');
    expect(code(await refresh(refreshToken, device.id))).toBe('401 session-ended');
    expect(code(await me(accessToken))).toBe('401 not-signed-in');
  });

  test('is registered after the login too, and the session lasts on it from then on', async () => {
    const person = await withAccount(here);
    const { body } = await here.anonymous
      .post('/v1/session')
      .send({ login: person.login, password })
      .expect(200);
    const id = randomUUID();
    await elsewhere.post('/v1/devices', body.accessToken).send({ id, name: '办公电脑' }).expect(201);
    dayLater(3);
    await refresh(body.refreshToken, id).expect(200);
    const { body: mine } = await person.get('/v1/me/devices').expect(200);
    expect(mine.items).toMatchObject([{ id, name: '办公电脑', revokedAt: null, wipedAt: null }]);
  });

  test('belongs to one person: the next one makes an id of his own', async () => {
    const { device } = await onDevice();
    const { login } = await withAccount(here);
    const res = await here.anonymous.post('/v1/session').send({ login, password, device });
    expect(code(res)).toBe('409 device-of-another');
    const other = await withAccount(here);
    expect(code(await other.post('/v1/devices').send(device))).toBe('409 device-of-another');
  });

  test('is shown among the sessions', async () => {
    const { person, device, accessToken } = await onDevice();
    const { body } = await elsewhere.get('/v1/me/sessions', accessToken).expect(200);
    const onIt = body.items.filter((one: { device: unknown }) => one.device !== null);
    expect(onIt).toMatchObject([{ device, current: true, createdAt: new Date(monday).toISOString() }]);
    expect(body.items).toHaveLength(2); // the other is that of the test itself
    expect(person.id).toBeTruthy();
  });
});

describe('a revoked device', () => {
  const revoke = (by: Owner, id: string) => by.post(`/v1/devices/${id}/revoke`).send({ reason: '手机遗失' });

  test('is told to wipe at its next call, whatever it calls, on every instance', async () => {
    const { person, device, accessToken, refreshToken } = await onDevice();
    await me(accessToken).expect(200);
    await revoke(person, device.id).expect(200);
    for (const res of [
      await me(accessToken),
      await supertest(here.app.server)
        .get('/v1/cases?area=3308')
        .set('authorization', `Bearer ${accessToken}`),
      await refresh(refreshToken, device.id),
      await here.anonymous.post('/v1/session').send({ login: person.login, password, device }),
    ]) {
      expect(code(res)).toBe('401 device-revoked');
      expect(res.body.wipe).toBe(true);
    }
    dayLater(40); // a phone that was switched off meanwhile
    expect((await me(accessToken)).body).toMatchObject({ code: 'device-revoked', wipe: true });
    expect((await refresh(refreshToken, device.id)).body).toMatchObject({ wipe: true });
  });

  test('is told so until it says that it has wiped', async () => {
    const { person, device, accessToken, refreshToken } = await onDevice();
    await revoke(person, device.id).expect(200);
    const stranger = await onDevice();
    const say = (token: string) =>
      elsewhere.post(`/v1/devices/${device.id}/wiped`).send({ refreshToken: token });
    expect(code(await say(stranger.refreshToken))).toBe('401 session-ended');
    expect(code(await me(accessToken))).toBe('401 device-revoked');
    await say(refreshToken).expect(204);
    await say(refreshToken).expect(204);
    expect(code(await me(accessToken))).toBe('401 not-signed-in');
    expect(code(await refresh(refreshToken, device.id))).toBe('401 session-ended');
    const again = await here.anonymous.post('/v1/session').send({ login: person.login, password, device });
    expect(again.body).toMatchObject({ code: 'device-revoked', wipe: false });
    expect(await here.journal(device.id)).toEqual(['device.register', 'device.revoke', 'device.wiped']);
  });

  test('leaves the person his other sessions', async () => {
    const { person, device } = await onDevice();
    const other = await onDevice(person);
    await revoke(person, device.id).expect(200);
    await me(other.accessToken).expect(200);
    await person.get('/v1/me').expect(200);
  });

  test('is revoked by its owner, the security administrator or the centre above him, and by no one else', async () => {
    const guard = await here.hire('security_admin');
    const center = await here.hire('center_officer');
    const far = await here.hire('center_officer', await farCenter());
    const dispatcher = await here.hire('dispatcher');
    const strange = await here.hire('dispatcher', 'otherOffice');
    const { device, person, accessToken } = await onDevice();
    for (const other of [far, dispatcher, strange, here.admin])
      expect(code(await other.post(`/v1/devices/${device.id}/revoke`).send({ reason: '试' }))).toBe(
        '404 not-found',
      );
    await me(accessToken).expect(200);
    await center.post(`/v1/devices/${device.id}/revoke`).send({ reason: '遗失' }).expect(200);
    expect(code(await me(accessToken))).toBe('401 device-revoked');
    const second = await onDevice(person);
    await guard.post(`/v1/devices/${second.device.id}/revoke`).send({ reason: '遗失' }).expect(200);
    expect(code(await me(second.accessToken))).toBe('401 device-revoked');
    const { body } = await guard.get(`/v1/accounts/${person.id}/devices`).expect(200);
    expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual(
      [device.id, second.device.id].sort(),
    );
    expect((await far.get(`/v1/accounts/${person.id}/devices`).expect(200)).body.items).toEqual([]);
  });
});

/** A centre of the other county. */
async function farCenter(): Promise<string> {
  const id = randomUUID();
  await here.owner.query(
    `insert into units (id, kind, name, area, created_at) values ($1, 'comprehensive_governance_center', '衢江区综治中心', $2, $3)`,
    [id, places.otherCounty, here.now],
  );
  return id;
}
