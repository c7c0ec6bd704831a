import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { openService } from '../../src/app.ts';
import type { Doors } from '../../src/db/tx.ts';
import { isAdmitted } from '../../src/features/admission/actions.ts';
import { baseList } from '../../src/features/admission/rules.ts';
import { keyring } from '../support/keys.ts';
import { fingerprint } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let doors: Doors;
let officer: Person;
let county: Person;
let leader: Person;
let dispatcher: Person;
beforeAll(async () => {
  here = await town();
  doors = await openService({ pool: here.pool, clock: () => here.now, keyring });
  officer = await here.hire('unit_officer', 'department');
  county = await here.hire('county_dispatcher');
  leader = await here.hire('leader');
  dispatcher = await here.hire('dispatcher');
});
afterAll(() => here?.close());
// Each test asks for a type of its own: what another decided is not in its way.
beforeEach(() => here.goTo(monday));

const refused = (res: Response, status: number, code: string, pointer?: string) =>
  expect({ status: res.status, code: res.body.code, pointer: res.body.errors?.[0]?.pointer }).toEqual({
    status,
    code,
    pointer,
  });
const asking = (more: object = {}) => ({
  area: places.county,
  tier: 'grid',
  title: '农村集体聚餐报备巡查',
  task: '提前一日提醒报备并上报',
  basis: '《浙江省食品安全条例》',
  resources: '配发快检试纸,按件补助',
  unitId: here.units.department,
  ...more,
});
const ask = (more: object = {}, by = officer) => by.post('/v1/admissions').send(asking(more));
const asked = async (more: object = {}, by = officer): Promise<string> =>
  (await ask(more, by).expect(201)).body.id;
const decide = (id: string, body: object, by = county) => by.post(`/v1/admissions/${id}/decide`).send(body);
const admit = (id: string, more: object = {}, by = county) =>
  decide(id, { admit: true, opinion: '同意准入', ...more }, by);
const withdraw = (id: string, by = county) =>
  by.post(`/v1/admissions/${id}/withdraw`).send({ reason: '群众评议不满意' });
const ids = (res: Response): string[] => res.body.items.map(({ id }: { id: string }) => id);

/** What a dispatcher of the township is told about a grid of it. */
const verdict = (
  typeCode: string,
  tier: 'grid' | 'village' | 'township' = 'grid',
  area: string = places.grid,
) => doors.read({ token: dispatcher.token }, {}, (tx) => isAdmitted(tx, { typeCode, area, tier }));

describe('a department asks', () => {
  test('for its unit, and the request waits for a decision', async () => {
    const { body } = await ask({ typeCode: '0401' }).expect(201);
    expect(body).toEqual({
      id: body.id,
      ...asking({ typeCode: '0401' }),
      requestedBy: officer.id,
      requestedAt: '2025-03-03T01:00:00.000Z',
      state: 'requested',
      reference: null,
      opinion: null,
      decidedBy: null,
      decidedAt: null,
      validFrom: null,
      validTo: null,
      inForce: false,
      withdrawnBy: null,
      withdrawnAt: null,
      withdrawalReason: null,
    });
    expect(await here.journal(body.id)).toEqual(['admission.request']);
    expect(await verdict('0401')).toEqual({ admitted: false, reference: baseList });
  });

  test('for no unit in which he holds no such post', async () => {
    refused(await ask({ unitId: here.units.branch }), 403, 'not-allowed', '/unitId');
    refused(await ask({ unitId: randomUUID() }), 403, 'not-allowed', '/unitId');
    const mediator = await here.hire('peoples_mediator');
    refused(await ask({ unitId: here.units.mediation }, mediator), 403, 'not-allowed');
    const lead = await here.hire('platform_lead');
    await ask({ unitId: here.units.platform }, lead).expect(201);
    // A post in the unit that asks for nothing does not help.
    await here.owner.query(
      `insert into posts (id, staff_id, role, area, unit_id, valid_from) values ($1, $2, 'verifier', $3, $4, '2016-01-01')`,
      [randomUUID(), lead.id, places.township, here.units.office],
    );
    refused(await ask({ unitId: here.units.office }, lead), 403, 'not-allowed', '/unitId');
  });

  test('for the lists of its own county or township', async () => {
    const branch = await here.hire('unit_officer', 'branch');
    const own = { unitId: here.units.branch };
    await ask({ ...own, area: places.township }, branch).expect(201);
    await ask({ ...own, area: places.county }, branch).expect(201);
    refused(await ask({ ...own, area: places.otherTownship }, branch), 422, 'unknown-reference', '/area');
    refused(await ask({ area: places.otherCounty }), 422, 'unknown-reference', '/area');
    refused(await ask({ area: '330802999' }), 422, 'unknown-reference', '/area');
  });

  test.each([
    ['a list of a village', { area: places.village }, 400, '/area'],
    ['nothing that goes with the matter', { resources: ' ' }, 400, '/resources'],
    ['a tier above the township', { tier: 'county' }, 400, '/tier'],
    ['a type that is not in the catalogue', { typeCode: '0498' }, 422, '/typeCode'],
  ])('not for %s, and nothing is stored', async (_what, more, status, pointer) => {
    const before = await fingerprint(here.owner);
    const res = await ask(more);
    expect([res.status, res.body.errors[0].pointer]).toEqual([status, pointer]);
    expect(await fingerprint(here.owner)).toEqual(before);
  });

  test('twice under one key, and it is asked once', async () => {
    const key = randomUUID();
    const [first, again] = [
      await ask().set('idempotency-key', key).expect(201),
      await ask().set('idempotency-key', key).expect(201),
    ];
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });
});

describe('a decision', () => {
  test('puts the matter on the list under a number of its area and year', async () => {
    const first = await admit(await asked({ typeCode: '0402' }), { validTo: '2026-03-03' }).expect(200);
    expect(first.body).toMatchObject({
      state: 'admitted',
      opinion: '同意准入',
      decidedBy: county.id,
      validFrom: '2025-03-03',
      validTo: '2026-03-03',
      inForce: true,
    });
    const [, year, number] = /^区域330802准〔(\d+)〕(\d+)号$/.exec(first.body.reference)!;
    const next = await admit(await asked({ typeCode: '0403' })).expect(200);
    expect([year, next.body.reference]).toEqual(['2025', `区域330802准〔2025〕${Number(number) + 1}号`]);
    here.goTo('2026-01-05T09:00:00+08:00');
    const later = await admit(await asked({ typeCode: '0404' })).expect(200);
    expect(later.body.reference).toBe('区域330802准〔2026〕1号');
    expect(await here.journal(first.body.id)).toEqual(['admission.request', 'admission.admit']);
  });

  test('of several at once gives each its own number', async () => {
    const requests = await Promise.all(Array.from({ length: 8 }, () => asked()));
    const answers = await Promise.all(requests.map((id) => admit(id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(8);
  });

  test('may refuse, and that stays', async () => {
    const id = await asked({ typeCode: '0405' });
    const { body } = await decide(id, { admit: false, opinion: '未落实经费' }).expect(200);
    expect(body).toMatchObject({ state: 'refused', reference: null, validFrom: null, inForce: false });
    refused(await admit(id), 409, 'admission-step-not-open');
    refused(await withdraw(id), 409, 'admission-step-not-open');
    expect(await here.journal(id)).toEqual(['admission.request', 'admission.refuse']);
    expect((await verdict('0405')).admitted).toBe(false);
  });

  test('is taken once, whoever is faster', async () => {
    const id = await asked();
    const answers = await Promise.all([1, 2, 3].map(() => admit(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test('is never the asker’s, nor his unit’s', async () => {
    const own = { unitId: here.units.center };
    const [center, colleague] = [await here.hire('center_officer'), await here.hire('center_officer')];
    const id = await asked(own, center);
    refused(await admit(id, {}, center), 422, 'own-admission');
    refused(await admit(id, {}, colleague), 422, 'own-admission');
    await admit(id, {}, await here.hire('center_officer', 'prefectureCenter')).expect(200);
    refused(await withdraw(id, colleague), 422, 'own-admission');
  });

  test('is not the asker’s either after he has moved to another unit', async () => {
    const mover = await here.hire('unit_officer', 'department');
    const id = await asked({}, mover);
    await here.owner.query(
      `update posts set role = 'center_officer', unit_id = $2, area = $3 where id = $1`,
      [mover.postId, here.units.center, places.county],
    );
    refused(await admit(id, {}, mover), 422, 'own-admission');
    await admit(id).expect(200);
  });

  test('belongs to whoever answers for the list’s area', async () => {
    const ofCounty = await asked();
    const ofTownship = await asked({ area: places.township });
    refused(await admit(ofCounty, {}, leader), 403, 'not-allowed');
    refused(await admit(ofTownship, {}, await here.hire('leader', 'otherOffice')), 403, 'not-allowed');
    refused(await admit(ofTownship, {}, dispatcher), 403, 'not-allowed');
    refused(await admit(randomUUID()), 404, 'not-found');
    const { body } = await admit(ofTownship, {}, leader).expect(200);
    expect(body.reference).toBe('区域330802101准〔2025〕1号');
  });

  test('of a list in another county does not exist', async () => {
    await here.owner.query(
      `insert into units (id, kind, name, area, created_at) values ($1, 'county_department', '外县', $2, $3)`,
      [randomUUID(), places.otherCounty, here.now],
    );
    const { rows } = await here.owner.query(`select id from units where name = '外县'`);
    const stranger = await here.hire('unit_officer', rows[0].id);
    const id = await asked({ area: places.otherCounty, unitId: rows[0].id }, stranger);
    refused(await admit(id), 404, 'not-found');
    refused(await county.get(`/v1/admissions?area=${places.otherCounty}`), 404, 'not-found');
    expect(ids(await county.get('/v1/admissions?limit=200'))).not.toContain(id);
    expect(ids(await here.admin.get(`/v1/admissions?area=${places.otherCounty}`))).toEqual([id]);
  });

  test('begins today or later, and ends after it begins', async () => {
    const id = await asked();
    refused(await admit(id, { validFrom: '2025-03-02' }), 422, 'day-out-of-range', '/validFrom');
    refused(await admit(id, { validTo: '2025-03-03' }), 422, 'day-out-of-range', '/validTo');
    const noPeriod = { admit: false, opinion: '不同意', validTo: '2026-01-01' };
    refused(await decide(id, noPeriod), 400, 'invalid-request', '/validFrom');
    await admit(id, { validFrom: '2025-03-04', validTo: '2025-03-05' }).expect(200);
  });

  test('puts nothing on a list twice for the same days', async () => {
    const type = { typeCode: '0407' };
    await admit(await asked(type), { validTo: '2025-06-01' }).expect(200);
    const renewal = await asked(type);
    refused(await admit(renewal), 409, 'admitted-already');
    await admit(renewal, { validFrom: '2025-06-01' }).expect(200);
    await admit(await asked({ ...type, tier: 'village' })).expect(200);
  });
});

describe('what may be given to a grid', () => {
  test('is, without any decision, all that needs no department', async () => {
    expect(await verdict('0102')).toEqual({ admitted: true, reference: baseList });
    expect(await verdict('0305')).toEqual({ admitted: false, reference: baseList });
    expect(await verdict('0305', 'village')).toEqual({ admitted: false, reference: baseList });
    expect(await verdict('0305', 'township')).toEqual({ admitted: true, reference: null });
  });

  test('is more while an admission is in force', async () => {
    const id = await asked({ typeCode: '0306' });
    const { body } = await admit(id, { validFrom: '2025-03-10', validTo: '2025-03-20' }).expect(200);
    const on = async (day: string) => {
      here.goTo(`${day}T12:00:00+08:00`);
      return verdict('0306');
    };
    const not = { admitted: false, reference: baseList };
    expect(await on('2025-03-09')).toEqual(not);
    expect(await on('2025-03-10')).toEqual({ admitted: true, reference: body.reference });
    expect(await on('2025-03-19')).toEqual({ admitted: true, reference: body.reference });
    expect(await on('2025-03-20')).toEqual(not);
  });

  test('is admitted to one tier, not to the next', async () => {
    await admit(await asked({ typeCode: '0308', tier: 'village' })).expect(200);
    expect((await verdict('0308', 'village')).admitted).toBe(true);
    expect((await verdict('0308', 'grid')).admitted).toBe(false);
  });

  test('is admitted by a township for itself only', async () => {
    await admit(await asked({ typeCode: '0501', area: places.township }), {}, leader).expect(200);
    expect((await verdict('0501')).admitted).toBe(true);
    expect((await verdict('0501', 'grid', places.strangeGrid)).admitted).toBe(false);
  });

  test('is no longer what the public rejected, not even from the base list', async () => {
    const id = await asked({ typeCode: '0503' });
    const { body } = await admit(id).expect(200);
    const gone = await withdraw(id).expect(200);
    expect(gone.body).toMatchObject({
      state: 'withdrawn',
      reference: body.reference,
      opinion: '同意准入',
      inForce: false,
      withdrawnBy: county.id,
      withdrawnAt: '2025-03-03T01:00:00.000Z',
      withdrawalReason: '群众评议不满意',
    });
    expect(await verdict('0503')).toEqual({ admitted: false, reference: body.reference });
    refused(await withdraw(id), 409, 'admission-step-not-open');
    expect(await here.journal(id)).toEqual(['admission.request', 'admission.admit', 'admission.withdraw']);

    here.goTo('2025-03-04T09:00:00+08:00');
    const again = await admit(await asked({ typeCode: '0503' })).expect(200);
    expect(await verdict('0503')).toEqual({ admitted: true, reference: again.body.reference });
  });

  test('is a whole major at once, save a type that has left the list', async () => {
    await admit(await asked({ typeCode: '06' })).expect(200);
    const type = await asked({ typeCode: '0601' });
    await admit(type).expect(200);
    await withdraw(type).expect(200);
    expect((await verdict('0602')).admitted).toBe(true);
    expect((await verdict('0601')).admitted).toBe(false);
  });

  test('is not changed by what only waits for a decision, nor withdrawn before it was admitted', async () => {
    const id = await asked({ typeCode: '0502' });
    refused(await withdraw(id), 409, 'admission-step-not-open');
    expect(await verdict('0502')).toEqual({ admitted: true, reference: baseList });
  });
});

test('the lists are read by everyone in the county, filtered and in pages', async () => {
  const worker = await here.hire('part_time_grid_worker');
  const read = (query: string) => worker.get(`/v1/admissions?${query}`).expect(200);
  const village = await asked({ typeCode: '0701', tier: 'village' });
  const local = await asked({ area: places.township, typeCode: '0701' });
  // Asked in the same instant: either may come first.
  expect(ids(await read('typeCode=0701')).sort()).toEqual([village, local].sort());
  expect(ids(await read('typeCode=0701&tier=village'))).toEqual([village]);
  expect(ids(await read(`typeCode=0701&area=${places.township}`))).toEqual([local]);
  await admit(local, {}, leader).expect(200);
  expect(ids(await read('typeCode=0701&state=admitted'))).toEqual([local]);
  expect(ids(await read(`area=${places.otherTownship}`))).toEqual([]);

  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Response = await read(`limit=3${cursor && `&cursor=${cursor}`}`);
    seen.push(...ids(page));
    cursor = page.body.nextCursor;
  }
  const { rows } = await here.owner.query('select id from admissions where area <> $1 order by id', [
    places.otherCounty,
  ]);
  expect(seen).toEqual(rows.map(({ id }) => id));
  expect(ids(await (await here.resident()).get('/v1/admissions').expect(200))).toEqual([]);
});

test('the database itself lets nobody go back or rewrite what was asked', async () => {
  const id = await asked();
  await decide(id, { admit: false, opinion: '不同意' }).expect(200);
  const attempt = (sql: string) =>
    doors.write({ token: county.token }, {}, async ({ client }) => (await client.query(sql, [id])).rowCount);
  expect(await attempt(`update admissions set state = 'admitted' where id = $1`)).toBe(0);
  await expect(attempt(`update admissions set task = '' where id = $1`)).rejects.toMatchObject({
    code: 'not-allowed',
  });
  const open = await asked();
  await expect(
    doors.write({ token: county.token }, {}, ({ client }) =>
      client.query(`update admissions set state = 'admitted' where id = $1`, [open]),
    ),
  ).rejects.toMatchObject({ code: 'invalid-request' });
});
