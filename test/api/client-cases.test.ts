import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hirePeople, type People, refused, report, take } from '../support/acting.ts';
import { makeCase } from '../support/make.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let people: People;
let client: Person;
beforeAll(async () => {
  here = await town();
  people = await hirePeople(here);
  client = await here.client();
});
afterAll(() => here?.close());

const seen = async (id: string) => (await client.get(`/v1/cases/${id}`)).status === 200;
const keyed = (by: Person, path: string, key = randomUUID()) => by.post(path).set('idempotency-key', key);
const sent = (more: object = {}) => ({
  typeCode: '0102',
  area: places.grid,
  title: '路灯不亮',
  description: '三天了',
  ...more,
});

describe('of cases a client', () => {
  test('sees the ordinary ones of its area, none that are not for all, and none of elsewhere', async () => {
    const ordinary = await makeCase(here, { title: '甲乙丙丁戊' });
    const others = [
      await makeCase(here, { title: '甲乙丙丁戊', confidentiality: 'restricted' }),
      await makeCase(here, { title: '甲乙丙丁戊', confidentiality: 'confidential' }),
      await makeCase(here, { title: '甲乙丙丁戊', area: places.strangeGrid }),
    ];
    expect(await seen(ordinary.id)).toBe(true);
    for (const { id } of others) expect(await seen(id)).toBe(false);
    for (const query of [
      `q=${encodeURIComponent('甲乙丙丁戊')}`,
      `area=${places.township}&limit=200`,
      'limit=200',
    ]) {
      const { body } = await client.get(`/v1/cases?${query}`).expect(200);
      const ids = body.items.map(({ id }: { id: string }) => id);
      expect(ids).toContain(ordinary.id);
      for (const { id } of others) expect(ids).not.toContain(id);
    }
    refused(await client.get(`/v1/cases?area=${places.otherTownship}`), 'not-found', 404);
  });

  test('counts in its figures what it may see', async () => {
    const grid = `${places.village}777`;
    await here.owner.query(
      `insert into areas (code, name, level, parent_code) values ($1, '格', 'grid', $2)`,
      [grid, places.village],
    );
    await makeCase(here, { area: grid });
    await makeCase(here, { area: grid, confidentiality: 'restricted' });
    const { body } = await client.get(`/v1/backlog?area=${grid}`).expect(200);
    expect(body.total.open).toBe(1);
  });

  test('reports for its own area alone, and its report says by which way it came', async () => {
    const hotline = await here.client({ system: 'hotline_12345' });
    const { body } = await keyed(hotline, '/v1/cases').send(sent()).expect(201);
    expect(body).toMatchObject({ reportedBy: hotline.id, channel: 'hotline_12345', status: 'reported' });
    refused(
      await keyed(hotline, '/v1/cases').send(sent({ area: places.strangeGrid })),
      'area-not-reportable',
    );
    const { body: timeline } = await people.dispatcher.get(`/v1/cases/${body.id}/timeline`).expect(200);
    expect(timeline.items[0]).toMatchObject({
      actor: { id: hotline.id, name: 'hotline_12345' },
      role: 'api_client',
    });
    // It rings nobody: that the resident hears of it is for the desk.
    const { rows } = await here.owner.query(
      `select owner_role from case_clocks where case_id = $1 and kind = 'resident'`,
      [body.id],
    );
    expect(rows).toEqual([{ owner_role: 'dispatcher' }]);
  });

  test('goes on seeing what it reported, however confidential it becomes, and adds what was asked for', async () => {
    const { body } = await keyed(client, '/v1/cases').send(sent()).expect(201);
    const other = await report(people);
    await here.owner.query(`update cases set confidentiality = 'confidential' where id = $1`, [body.id]);
    expect(await seen(body.id)).toBe(true);
    const note = { kind: 'supplement', text: '门牌 12 号' };
    await keyed(client, `/v1/cases/${body.id}/notes`).send(note).expect(201);
    refused(await keyed(client, `/v1/cases/${other.id}/notes`).send(note), 'not-allowed', 403);
  });

  test('learns nobody’s name: people are masked, of its own reports too, and officers are ids', async () => {
    const parties = [{ role: 'applicant', name: '夏小明', phone: '13800001234' }];
    const { body: own } = await keyed(client, '/v1/cases').send(sent({ parties })).expect(201);
    const other = await report(people, { parties });
    for (const { id } of [own, other]) {
      const { body } = await client.get(`/v1/cases/${id}/people`).expect(200);
      expect(body.items).toEqual([expect.objectContaining({ name: '夏**', phone: '138****1234' })]);
    }
    await take(people.dispatcher, other.id, 'accept').expect(200);
    const { body: timeline } = await client.get(`/v1/cases/${other.id}/timeline`).expect(200);
    expect(timeline.items.map(({ actor }: { actor: object }) => actor)).toEqual([
      { id: people.worker.id, name: null },
      { id: people.dispatcher.id, name: null },
    ]);
  });

  test('repeats a POST without doubling it, and sends none without a key', async () => {
    const key = randomUUID();
    refused(await client.post('/v1/cases').send(sent()), 'idempotency-key-required', 400);
    const { body } = await keyed(client, '/v1/cases', key).send(sent()).expect(201);
    const again = await keyed(client, '/v1/cases', key).send(sent()).expect(201);
    expect([again.headers['idempotency-replayed'], again.body.id]).toEqual(['true', body.id]);
    // Another client's key is another key.
    const other = await here.client();
    const { body: its } = await keyed(other, '/v1/cases', key).send(sent()).expect(201);
    expect(its.id).not.toBe(body.id);
  });
});
