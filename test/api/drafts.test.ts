import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { openService } from '../../src/app.ts';
import type { Doors } from '../../src/db/tx.ts';
import { deleteOldDrafts } from '../../src/features/drafts/actions.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { keyring } from '../support/keys.ts';
import { fingerprint } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let doors: Doors;
let worker: Person;
let other: Person;
beforeAll(async () => {
  here = await town();
  doors = await openService({ pool: here.pool, clock: () => here.now, keyring });
  worker = await here.hire('full_time_grid_worker');
  other = await here.hire('full_time_grid_worker');
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const newId = () => uuidv7(here.now, randomBytes(10));
const whole = {
  typeCode: '0102',
  area: places.grid,
  title: '换瓦砸坏邻居院墙',
  description: '碎瓦砸坏墙面',
  reporter: { name: '夏某', phone: '13800001234' },
};
const save = (id: string, body: object, by = worker) => by.put(`/v1/drafts/${id}`).send(body);
const saved = async (content: object, by = worker): Promise<string> => {
  const id = newId();
  await save(id, { content }, by).expect(200);
  return id;
};
const report = (id: string, body: object = {}, by = worker) => by.post(`/v1/drafts/${id}/report`).send(body);
const discard = (id: string, by = worker) => by.post(`/v1/drafts/${id}/discard`).send({});
const refused = (res: Response, status: number, code: string) =>
  expect({ status: res.status, code: res.body.code }).toEqual({ status, code });
const faults = (res: Response) =>
  (res.body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer).sort();
const kept = async (id: string) =>
  (await here.owner.query('select id from case_drafts where id = $1', [id])).rows.length === 1;

test('a draft is kept as far as it was typed, and replaced by the next save', async () => {
  const id = newId();
  const half = { title: '', reporter: { phone: '1380' }, typeCode: '01' };
  const { body } = await save(id, { content: half }).expect(200).expect('etag', '"v1"');
  expect(body).toEqual({ id, version: 1, savedAt: '2025-03-03T01:00:00.000Z' });
  const { body: read } = await worker.get(`/v1/drafts/${id}`).expect(200);
  expect(read).toEqual({ ...body, content: half });

  here.goTo('2025-03-03T10:00:00+08:00');
  await save(id, { content: whole }).expect(200);
  const { body: again } = await worker.get(`/v1/drafts/${id}`).expect(200);
  expect(again).toEqual({ id, version: 2, savedAt: '2025-03-03T02:00:00.000Z', content: whole });
});

test('whoever saved from an older version is told', async () => {
  const id = await saved({ title: '一' });
  await save(id, { content: { title: '二' }, version: 1 }).expect(200);
  const stale = await save(id, { content: { title: '三' } }).set('if-match', '"v1"');
  refused(stale, 412, 'changed-meanwhile');
  expect(stale.body.current).toEqual({ version: 2 });
  refused(await report(id, { version: 1 }), 412, 'changed-meanwhile');
});

test('a draft takes the members of a report and no others', async () => {
  const res = await save(newId(), { content: { titel: '换瓦', id: newId() } });
  refused(res, 400, 'invalid-request');
  expect(faults(res)).toEqual(['/content/id', '/content/titel']);
  refused(await save(randomUUID(), { content: {} }), 400, 'invalid-request');
  refused(await save(newId(), { content: [] }), 400, 'invalid-request');
});

test('a draft is its author’s alone', async () => {
  const id = await saved(whole);
  const before = await fingerprint(here.owner);
  for (const person of [other, await here.hire('duty_chief'), await here.hire('center_officer')]) {
    refused(await person.get(`/v1/drafts/${id}`), 404, 'not-found');
    refused(await report(id, {}, person), 404, 'not-found');
    refused(await discard(id, person), 404, 'not-found');
    expect((await person.get('/v1/drafts').expect(200)).body.items).toEqual([]);
  }
  refused(await here.admin.get(`/v1/drafts/${id}`), 403, 'not-allowed');
  refused(await save(id, { content: {} }, other), 409, 'id-reused');
  expect((await fingerprint(here.owner)).case_drafts).toBe(before.case_drafts);
});

test('a report of a draft is the case that reporting at once would have made', async () => {
  const id = await saved(whole);
  const { body } = await report(id).expect(201).expect('etag', '"v1"');
  expect(body).toMatchObject({
    id,
    status: 'reported',
    title: whole.title,
    area: places.grid,
    allowedSteps: ['self_handle', 'withdraw', 'urge'],
  });
  expect(await kept(id)).toBe(false);
  expect(await here.journal(id)).toEqual(['case.report']);
  const people = await worker.get(`/v1/cases/${id}/people`).expect(200);
  expect(people.body.items).toMatchObject([{ role: 'reporter', name: '夏某', phone: '138****1234' }]);
  // To the case itself it is the same report.
  await worker
    .post('/v1/cases')
    .send({ id, ...whole })
    .expect(200);
});

test('a repeated report with its key gets the first answer', async () => {
  const id = await saved(whole);
  const first = await report(id).set('idempotency-key', 'r-1').expect(201);
  const again = await report(id).set('idempotency-key', 'r-1').expect(201);
  expect(again.body).toEqual(first.body);
  refused(await report(id), 404, 'not-found');
});

test('a draft that was reported elsewhere meanwhile answers with the case', async () => {
  const id = await saved(whole);
  await worker
    .post('/v1/cases')
    .send({ id, ...whole })
    .expect(201);
  await report(id).expect(200);
  expect(await kept(id)).toBe(false);
});

test('what is missing or wrong is named at once, and the draft stays', async () => {
  const id = await saved({ title: ' ', typeCode: '09', reporter: { name: '夏某', phone: '1380' } });
  const res = await report(id);
  refused(res, 400, 'invalid-request');
  expect(faults(res)).toEqual(['/area', '/description', '/reporter/phone', '/title', '/typeCode']);
  expect(await kept(id)).toBe(true);

  const far = await saved({ ...whole, area: places.farGrid });
  refused(await report(far), 422, 'area-not-reportable');
  expect(await kept(far)).toBe(true);
});

test('a discarded draft is gone', async () => {
  const id = await saved(whole);
  await discard(id).expect(204);
  expect(await kept(id)).toBe(false);
  refused(await worker.get(`/v1/drafts/${id}`), 404, 'not-found');
  refused(await discard(id), 404, 'not-found');
});

test('drafts are listed in pages, with what tells them apart', async () => {
  const author = await here.hire('grid_supervisor');
  const ids = [
    await saved({ title: '一', area: places.grid }, author),
    await saved({ title: { odd: true } }, author),
    await saved({}, author),
  ].sort();
  const first = await author.get('/v1/drafts?limit=2').expect(200);
  const rest = await author.get(`/v1/drafts?limit=2&cursor=${first.body.nextCursor}`).expect(200);
  const items = [...first.body.items, ...rest.body.items];
  expect(items.map(({ id }) => id)).toEqual(ids);
  expect(items.map(({ title, area }) => [title, area])).toEqual(
    expect.arrayContaining([
      ['一', places.grid],
      [null, null],
    ]),
  );
  expect(rest.body.nextCursor).toBeNull();
});

test('a person keeps a hundred drafts, even when two are saved at once', async () => {
  const author = await here.hire('part_time_grid_worker');
  await here.owner.query(
    `insert into case_drafts (id, author, content, saved_at) select gen_random_uuid(), $1, '{}', $2 from generate_series(1, 99)`,
    [author.id, here.now],
  );
  const twins = await Promise.all([newId(), newId()].map((id) => save(id, { content: {} }, author)));
  expect(twins.map(({ status }) => status).sort()).toEqual([200, 422]);
  expect(twins.find(({ status }) => status === 422)!.body.code).toBe('too-many-drafts');
  const mine = twins.find(({ status }) => status === 200)!.body.id;
  await save(mine, { content: whole }, author).expect(200);
  await discard(mine, author).expect(204);
  await saved({}, author);
});

test('the first save sent twice at once is one draft', async () => {
  const id = newId();
  const answers = await Promise.all([1, 2, 3].map(() => save(id, { content: whole })));
  expect(answers.map(({ body }) => body.version).sort()).toEqual([1, 2, 3]);
});

test('nothing of a draft is in the journal or among kept answers', async () => {
  const id = await saved({ ...whole, title: '只此一稿' });
  await save(id, { content: { ...whole, title: '只此一稿' } })
    .set('idempotency-key', 'd-1')
    .expect(200);
  await discard(id).set('idempotency-key', 'd-2').expect(204);
  expect(await here.journal(id)).toEqual([]);
  const { rows } = await here.owner.query(
    `select operation from idempotency_keys where key in ('d-1', 'd-2')`,
  );
  expect(rows).toEqual([{ operation: 'discardCase' }]);
});

test('the nightly work deletes what nobody has saved for thirty days, and only that', async () => {
  const [old, touched] = [await saved(whole), await saved(whole)];
  here.goTo('2025-03-20T09:00:00+08:00');
  await save(touched, { content: {} }).expect(200);
  const clean = () => doors.write({ system: 'system.start' }, {}, deleteOldDrafts);
  here.goTo('2025-04-02T09:00:00+08:00');
  await clean();
  expect([await kept(old), await kept(touched)]).toEqual([true, true]);
  here.goTo('2025-04-02T09:00:01+08:00');
  expect(await clean()).toBeGreaterThanOrEqual(1);
  expect([await kept(old), await kept(touched)]).toEqual([false, true]);
});

test('the database itself shows nobody another’s draft', async () => {
  await saved(whole);
  const seen = await doors.read({ token: other.token }, {}, async ({ client }) => {
    const { rows } = await client.query('select author from case_drafts');
    return rows;
  });
  expect(seen).toEqual([]);
});
