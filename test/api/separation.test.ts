import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { places, type Town, town } from '../support/town.ts';

let here: Town;
beforeAll(async () => {
  here = await town();
});
afterAll(() => here?.close());

test('nobody appoints himself, not even a system administrator', async () => {
  const chief = await here.hire('duty_chief');
  const asChief = { staffId: chief.id, role: 'dispatcher', unitId: here.units.office };
  expect((await chief.post('/v1/posts').send(asChief).expect(422)).body.code).toBe('own-appointment');
  const asAdmin = { staffId: here.admin.id, role: 'duty_chief', unitId: here.units.office };
  expect((await here.admin.post('/v1/posts').send(asAdmin).expect(422)).body.code).toBe('own-appointment');
  const worker = await here.hire('part_time_grid_worker', places.otherGrid);
  const taken = await chief
    .post(`/v1/posts/${worker.postId}/hand-over`)
    .send({ toStaffId: chief.id })
    .expect(422);
  expect(taken.body).toMatchObject({ code: 'own-appointment', errors: [{ pointer: '/toStaffId' }] });
});

test('the last system administrator stays', async () => {
  const relieve = (postId: string) => here.admin.post(`/v1/posts/${postId}/relieve`).send({ reason: '调离' });
  expect((await relieve(here.admin.postId).expect(409)).body.code).toBe('last-admin');
  const second = await here.hire('system_admin');
  await relieve(here.admin.postId).expect(200);
  const last = await second.post(`/v1/posts/${second.postId}/relieve`).send({ reason: '调离' }).expect(409);
  expect(last.body.code).toBe('last-admin');
});

test('a cursor whose keys are no keys is refused', async () => {
  const worker = await here.hire('full_time_grid_worker');
  const report = { typeCode: '0102', area: places.grid, title: '占道经营', description: '占用人行道' };
  for (const _ of [1, 2]) await worker.post('/v1/cases').send(report).expect(201);
  const { body } = await worker.get('/v1/cases?limit=1').expect(200);
  const [mark, , id] = JSON.parse(Buffer.from(body.nextCursor, 'base64url').toString());
  for (const key of ['2026-11-22 20:28:51.75 Mars/Olympus', "'x'", '']) {
    const cursor = Buffer.from(JSON.stringify([mark, key, id])).toString('base64url');
    await worker.get(`/v1/cases?limit=1&cursor=${cursor}`).expect(400);
  }
});

test('nothing has happened in the future', async () => {
  const worker = await here.hire('full_time_grid_worker', places.otherGrid);
  const report = { typeCode: '0102', area: places.otherGrid, title: '占道经营', description: '占用人行道' };
  const refused = await worker
    .post('/v1/cases')
    .send({ ...report, occurredAt: '2030-01-01T00:00:00Z' })
    .expect(422);
  expect(refused.body.errors).toMatchObject([{ pointer: '/occurredAt', code: 'day-out-of-range' }]);
});
