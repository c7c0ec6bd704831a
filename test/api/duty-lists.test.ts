import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let chief: Person;
let worker: Person;
beforeAll(async () => {
  here = await town();
  chief = await here.hire('duty_chief');
  worker = await here.hire('full_time_grid_worker');
});
afterAll(() => here?.close());

const refused = (res: Response, status: number, code: string, pointer?: string) =>
  expect({ status: res.status, code: res.body.code, pointer: res.body.errors?.[0]?.pointer }).toEqual({
    status,
    code,
    pointer,
  });
const read = (area: string, by = worker) => by.get(`/v1/areas/${area}/duty-lists`);
const write = (area: string, body: object, by = chief) => by.put(`/v1/areas/${area}/duty-lists`).send(body);
const lists = (item: string) => ({
  service: [{ item, note: '每周一次' }, { item: '走访' }],
  duties: [{ role: 'full_time_grid_worker', items: [{ item: '每日巡查' }] }],
});

test('a grid for which nobody wrote lists has the general ones, in the language asked for', async () => {
  const { body } = await read(places.otherGrid).expect(200);
  expect(body).toMatchObject({ area: places.otherGrid, listOf: null, version: null, updatedBy: null });
  expect(body.service[0].item).toMatch(/^人/);
  expect(body.duties.map(({ role }: { role: string }) => role)).toEqual([
    'grid_leader',
    'full_time_grid_worker',
    'part_time_grid_worker',
    'grid_supervisor',
  ]);
  const english = await read(places.otherGrid).set('accept-language', 'en').expect(200);
  expect(english.body.service[0].item).toMatch(/^People/);
});

test('a grid has its own lists, else its township’s, else its county’s', async () => {
  const inherited = async () => {
    const { body } = await read(places.otherGrid).expect(200);
    return [body.listOf, body.service[0].item, body.version];
  };
  await write(places.county, lists('县清单'), here.admin).expect(200);
  expect(await inherited()).toEqual([places.county, '县清单', null]);
  await write(places.township, lists('镇清单')).expect(200);
  expect(await inherited()).toEqual([places.township, '镇清单', null]);
  const { body } = await write(places.otherGrid, lists('本格清单')).expect(200);
  expect(body).toEqual({
    area: places.otherGrid,
    listOf: places.otherGrid,
    ...lists('本格清单'),
    version: 1,
    updatedBy: chief.id,
    updatedAt: '2025-03-03T01:00:00.000Z',
  });
  expect(await inherited()).toEqual([places.otherGrid, '本格清单', 1]);
  const beside = await read(places.strangeGrid, await here.hire('dispatcher', 'otherOffice')).expect(200);
  expect(beside.body.listOf).toBe(places.county);
  expect(await here.journal(places.otherGrid)).toEqual(['area.set_duty_lists']);
});

test('whoever saw an older version is told, by body or If-Match', async () => {
  refused(await write(places.grid, { ...lists('一'), version: 1 }), 412, 'changed-meanwhile');
  await write(places.grid, lists('一')).expect(200).expect('etag', '"v1"');
  await write(places.grid, { ...lists('二'), version: 1 }).expect(200);
  const stale = await write(places.grid, lists('三')).set('if-match', '"v1"');
  refused(stale, 412, 'changed-meanwhile');
  expect(stale.body.current).toBe(2);
  const { body } = await write(places.grid, lists('三')).set('if-match', '"v2"').expect(200);
  expect([body.version, body.service[0].item]).toEqual([3, '三']);
});

test('an administrator, and duty chief and leader in their own area, write lists', async () => {
  await write(places.grid, lists('领导'), await here.hire('leader')).expect(200);
  await write(places.strangeGrid, lists('管理员'), here.admin).expect(200);
  refused(await write(places.strangeGrid, lists('他乡')), 403, 'not-allowed');
  refused(await write(places.county, lists('上级')), 403, 'not-allowed');
  refused(await write(places.grid, lists('专职'), worker), 403, 'not-allowed');
  refused(await write(places.farGrid, lists('外县')), 404, 'not-found');
});

test('a leader elsewhere writes no lists where he is dispatcher', async () => {
  const both = await here.hire('leader', 'otherOffice');
  await here.owner.query(
    `insert into posts (id, staff_id, role, area, unit_id, valid_from) values ($1, $2, 'dispatcher', $3, $4, '2016-01-01')`,
    [randomUUID(), both.id, places.township, here.units.office],
  );
  refused(await write(places.grid, lists('别处'), both), 403, 'not-allowed');
  await write(places.strangeGrid, lists('本乡'), both).expect(200);
});

test('what is far, or has no lists, is not there', async () => {
  refused(await read(places.farGrid), 404, 'not-found');
  refused(await read(places.village), 404, 'not-found');
  refused(await read('330802101211999'), 404, 'not-found');
  refused(await write(places.village, lists('村')), 404, 'not-found');
  refused(await read(places.grid, await here.resident()), 404, 'not-found');
});

test.each([
  [
    'a post that is none of the grid',
    { service: [], duties: [{ role: 'verifier', items: [] }] },
    '/duties/0/role',
  ],
  [
    'a post twice',
    {
      service: [],
      duties: [
        { role: 'grid_leader', items: [] },
        { role: 'grid_leader', items: [] },
      ],
    },
    '/duties',
  ],
  ['a blank line', { service: [{ item: ' ' }], duties: [] }, '/service/0/item'],
])('lists hold no %s', async (_what, body, pointer) => {
  refused(await write(places.grid, body), 400, 'invalid-request', pointer);
});
