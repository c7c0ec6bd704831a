import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let chief: Person;
beforeAll(async () => {
  here = await town();
  chief = await here.hire('duty_chief');
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const refused = (res: Response, status: number, code: string, pointer?: string) =>
  expect({ status: res.status, code: res.body.code, pointer: res.body.errors?.[0]?.pointer }).toEqual({
    status,
    code,
    pointer,
  });

let serial = 0;
async function newUnit(given: object = {}): Promise<string> {
  serial += 1;
  const unit = { kind: 'stationed_branch', name: `站所${serial}`, area: places.township, ...given };
  return (await here.admin.post('/v1/units').send(unit).expect(201)).body.id;
}
const close = (by: Person, id: string, body: object = { reason: '机构改革' }) =>
  by.post(`/v1/units/${id}/close`).send(body);
const appoint = (staffId: string, unitId: string) =>
  here.admin.post('/v1/posts').send({ staffId, role: 'unit_officer', unitId });
const ids = async (query: string) =>
  (await chief.get(`/v1/units?limit=200${query}`).expect(200)).body.items.map(({ id }: { id: string }) => id);

describe('the four platforms', () => {
  const unit = {
    kind: 'platform',
    name: '综合执法平台',
    area: places.township,
    platform: 'integrated_enforcement',
  };

  test('a platform says which of the four it is, and a place has one of each', async () => {
    const { body } = await here.admin.post('/v1/units').send(unit).expect(201);
    expect(body).toEqual({ id: body.id, ...unit, closedOn: null });
    refused(
      await here.admin.post('/v1/units').send({ ...unit, name: '执法平台' }),
      409,
      'already-exists',
      '/platform',
    );
    await here.admin
      .post('/v1/units')
      .send({ ...unit, area: places.otherTownship })
      .expect(201);
    await close(here.admin, body.id).expect(200);
    await here.admin
      .post('/v1/units')
      .send({ ...unit, name: '执法平台' })
      .expect(201);
  });

  test('no other unit is one', async () => {
    refused(
      await here.admin.post('/v1/units').send({ ...unit, kind: 'stationed_branch' }),
      400,
      'invalid-request',
      '/platform',
    );
  });
});

describe('closing a unit', () => {
  test('is the administrator’s, once, and told by the list', async () => {
    const id = await newUnit();
    refused(await close(chief, id), 403, 'not-allowed');
    const { body } = await close(here.admin, id).expect(200);
    expect(body).toMatchObject({ id, closedOn: '2025-03-03' });
    refused(await close(here.admin, id), 409, 'unit-closed');
    expect(await here.journal(id)).toEqual(['unit.create', 'unit.close']);
    expect(await ids('&open=true')).not.toContain(id);
    expect(await ids('&open=false')).toContain(id);
    expect(await ids('')).toEqual(expect.arrayContaining([id, here.units.branch]));
    expect(await ids('&open=false')).not.toContain(here.units.branch);
  });

  test('keeps the reason', async () => {
    const id = await newUnit();
    await close(here.admin, id, { reason: '并入综合执法中队' }).expect(200);
    const { rows } = await here.owner.query('select closing_reason from units where id = $1', [id]);
    expect(rows).toEqual([{ closing_reason: '并入综合执法中队' }]);
    refused(await close(here.admin, await newUnit(), {}), 400, 'invalid-request', '/reason');
  });

  test('an unknown unit is not there', async () => {
    refused(await close(here.admin, randomUUID()), 404, 'not-found');
  });

  test('waits until nobody holds a post in it, and says how many do', async () => {
    const id = await newUnit();
    const [one, two] = [await here.hire('unit_officer', id), await here.hire('unit_officer', id)];
    const res = await close(here.admin, id);
    refused(res, 409, 'unit-staffed', '/id');
    expect(res.body.posts).toBe(2);
    expect(res.body.errors[0].detail).toContain('2');
    for (const { postId } of [one, two])
      await here.admin.post(`/v1/posts/${postId}/relieve`).send({ reason: '调离' }).expect(200);
    await close(here.admin, id).expect(200);
  });

  test('an appointment for a later day counts too', async () => {
    const id = await newUnit();
    const { id: staffId } = await here.resident();
    await here.admin
      .post('/v1/posts')
      .send({ staffId, role: 'unit_officer', unitId: id, from: '2025-04-01' })
      .expect(201);
    expect((await close(here.admin, id)).body).toMatchObject({ code: 'unit-staffed', posts: 1 });
  });

  test('is for today, or a day since it was created that was not recorded', async () => {
    const id = await newUnit();
    here.goTo('2025-03-06T09:00:00+08:00');
    refused(await close(here.admin, id, { reason: 'x', on: '2025-03-07' }), 422, 'day-out-of-range', '/on');
    refused(await close(here.admin, id, { reason: 'x', on: '2025-03-02' }), 422, 'day-out-of-range', '/on');
    const { body } = await close(here.admin, id, { reason: 'x', on: '2025-03-04' }).expect(200);
    expect(body.closedOn).toBe('2025-03-04');
  });

  test('nobody is appointed to a closed unit', async () => {
    const id = await newUnit();
    await close(here.admin, id).expect(200);
    const { id: staffId } = await here.resident();
    refused(await appoint(staffId, id), 409, 'unit-closed', '/unitId');
    const { rows } = await here.owner.query('select from posts where unit_id = $1', [id]);
    expect(rows).toHaveLength(0);
  });

  test('of a closing and an appointment at once only one is done', async () => {
    for (let round = 0; round < 8; round += 1) {
      const id = await newUnit();
      const { id: staffId } = await here.resident();
      const [appointed, closed] = await Promise.all([appoint(staffId, id), close(here.admin, id)]);
      expect([appointed.status, closed.status].sort()).toEqual([expect.any(Number), 409]);
      expect([200, 201]).toContain(Math.min(appointed.status, closed.status));
    }
  });
});
