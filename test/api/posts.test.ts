import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { adminRoles, isAdminRole, type Role } from '../../src/kernel/role.ts';
import { makeCase } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let chief: Person;
let officer: Person;
let dispatcher: Person;
beforeAll(async () => {
  here = await town();
  chief = await here.hire('duty_chief');
  officer = await here.hire('center_officer');
  dispatcher = await here.hire('dispatcher');
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const refused = (res: Response, status: number, code: string, pointer?: string) =>
  expect({ status: res.status, code: res.body.code, pointer: res.body.errors?.[0]?.pointer }).toEqual({
    status,
    code,
    pointer,
  });
const appoint = (by: Person, body: object) => by.post('/v1/posts').send(body);
const relieve = (by: Person, postId: string, body: object = { reason: '调离' }) =>
  by.post(`/v1/posts/${postId}/relieve`).send(body);
const handOver = (by: Person, postId: string, toStaffId: string) =>
  by.post(`/v1/posts/${postId}/hand-over`).send({ toStaffId });
const postsOf = async (person: Person) => (await person.get('/v1/me').expect(200)).body.posts;

let serial = 100;
/** A grid of its own, so that no leader of another test is in the way. */
async function newGrid(village: string = places.village): Promise<string> {
  serial += 1;
  const code = `${village}${serial}`;
  await here.owner.query(
    `insert into areas (code, name, level, parent_code) values ($1, '新网格', 'grid', $2)`,
    [code, village],
  );
  return code;
}

type PostRole = Exclude<Role, 'api_client'>;
const placeOf: Record<PostRole, () => Promise<object> | object> = {
  system_admin: () => ({}),
  security_admin: () => ({}),
  audit_admin: () => ({}),
  center_officer: () => ({ unitId: here.units.center }),
  county_dispatcher: () => ({ unitId: here.units.center }),
  leader: () => ({ unitId: here.units.office }),
  duty_chief: () => ({ unitId: here.units.office }),
  dispatcher: () => ({ unitId: here.units.office }),
  verifier: () => ({ unitId: here.units.office }),
  platform_lead: () => ({ unitId: here.units.platform }),
  unit_officer: () => ({ unitId: here.units.branch }),
  peoples_mediator: () => ({ unitId: here.units.mediation }),
  grid_leader: async () => ({ area: await newGrid() }),
  full_time_grid_worker: () => ({ area: places.grid }),
  part_time_grid_worker: () => ({ area: places.grid }),
  grid_supervisor: () => ({ area: places.grid }),
};
const roles = Object.keys(placeOf) as PostRole[];

describe('appointing', () => {
  test.each<[string, () => Person | Promise<Person>, Role[]]>([
    ['an administrator appoints to every role but that of an administrator', () => here.admin, []],
    ['a county officer only below his own', () => officer, [...adminRoles, 'center_officer']],
    [
      'a prefecture officer likewise',
      () => here.hire('center_officer', 'prefectureCenter'),
      [...adminRoles, 'center_officer'],
    ],
    [
      'a duty chief only below his own',
      () => chief,
      [...adminRoles, 'center_officer', 'county_dispatcher', 'leader', 'duty_chief'],
    ],
    ['a dispatcher to none', () => dispatcher, roles],
    ['a platform lead to none', () => here.hire('platform_lead'), roles],
    ['a grid leader to none', async () => here.hire('grid_leader', await newGrid()), roles],
  ])('%s', async (_sentence, whoever, not) => {
    const by = await whoever();
    const answers: Record<string, number> = {};
    for (const role of roles) {
      const { id } = await here.resident();
      const place = await placeOf[role]();
      answers[role] = (await appoint(by, { staffId: id, role, ...place })).status;
    }
    const expected = (role: Role) => (not.includes(role) ? 403 : isAdminRole(role) ? 422 : 201);
    expect(answers).toEqual(Object.fromEntries(roles.map((role) => [role, expected(role)])));
  });

  test('nobody appoints outside his own area', async () => {
    const { id } = await here.resident();
    refused(
      await appoint(chief, { staffId: id, role: 'dispatcher', unitId: here.units.otherOffice }),
      403,
      'not-allowed',
    );
    refused(
      await appoint(chief, { staffId: id, role: 'part_time_grid_worker', area: places.strangeGrid }),
      403,
      'not-allowed',
    );
    refused(
      await appoint(officer, { staffId: id, role: 'part_time_grid_worker', area: places.farGrid }),
      403,
      'not-allowed',
    );
    const prefecture = await here.hire('center_officer', 'prefectureCenter');
    await appoint(prefecture, { staffId: id, role: 'part_time_grid_worker', area: places.farGrid }).expect(
      201,
    );
  });

  test.each<[string, Role, () => object]>([
    ['a grid post in a village', 'grid_leader', () => ({ area: places.village })],
    ['a grid post in a micro-grid', 'grid_leader', () => ({ area: places.microGrid })],
    ['a grid post in a unit', 'full_time_grid_worker', () => ({ unitId: here.units.platform })],
    ['a dispatcher in an area', 'dispatcher', () => ({ area: places.township })],
    ['a dispatcher in a centre', 'dispatcher', () => ({ unitId: here.units.center })],
    ['an officer in a command office', 'center_officer', () => ({ unitId: here.units.office })],
    ['a platform lead in a command office', 'platform_lead', () => ({ unitId: here.units.office })],
    ['a mediator in a platform', 'peoples_mediator', () => ({ unitId: here.units.platform })],
    ['an administrator with a place', 'system_admin', () => ({ area: places.township })],
    ['a client of the API in an area', 'api_client', () => ({ area: places.township })],
    ['a client of the API in a unit', 'api_client', () => ({ unitId: here.units.office })],
    ['a client of the API anywhere', 'api_client', () => ({})],
    ['a place given twice', 'grid_leader', () => ({ area: places.grid, unitId: here.units.platform })],
    ['no place at all', 'dispatcher', () => ({})],
  ])('%s is no post', async (_sentence, role, place) => {
    refused(await appoint(here.admin, { staffId: chief.id, role, ...place() }), 422, 'role-place-mismatch');
  });

  test('a mediator may sit in a village committee too', async () => {
    const { id } = await here.resident();
    await appoint(chief, { staffId: id, role: 'peoples_mediator', unitId: here.units.committee }).expect(201);
  });

  test('an unknown person, grid or unit is named', async () => {
    const post = { staffId: chief.id, role: 'verifier', unitId: here.units.office };
    refused(
      await appoint(here.admin, { ...post, staffId: randomUUID() }),
      422,
      'unknown-reference',
      '/staffId',
    );
    refused(
      await appoint(here.admin, { ...post, unitId: randomUUID() }),
      422,
      'unknown-reference',
      '/unitId',
    );
    const grid = { staffId: chief.id, role: 'grid_supervisor', area: '330802101211999' };
    refused(await appoint(here.admin, grid), 422, 'unknown-reference', '/area');
  });

  test('a post begins on its day in China, not before', async () => {
    const coming = await here.resident();
    const { body } = await appoint(chief, {
      staffId: coming.id,
      role: 'part_time_grid_worker',
      area: places.grid,
      from: '2025-03-05',
    }).expect(201);
    expect(body).toMatchObject({ from: '2025-03-05', to: null });
    here.goTo('2025-03-04T15:59:59.999Z');
    refused(await coming.get('/v1/cases'), 403, 'not-allowed');
    expect(await postsOf(coming)).toEqual([]);
    here.goTo('2025-03-04T16:00:00Z');
    await coming.get('/v1/cases').expect(200);
    expect(await postsOf(coming)).toMatchObject([{ role: 'part_time_grid_worker', area: places.grid }]);
  });

  test('nobody is appointed for days past', async () => {
    const post = { staffId: dispatcher.id, role: 'verifier', unitId: here.units.office, from: '2025-03-02' };
    refused(await appoint(chief, post), 422, 'day-out-of-range', '/from');
  });

  test('the same post is not held twice, several posts are (三员合一)', async () => {
    const one = await here.hire('full_time_grid_worker');
    refused(
      await appoint(chief, { staffId: one.id, role: 'full_time_grid_worker', area: places.grid }),
      409,
      'holds-this-post',
      '/role',
    );
    for (const role of ['part_time_grid_worker', 'grid_supervisor']) {
      await appoint(chief, { staffId: one.id, role, area: places.grid }).expect(201);
    }
    expect((await postsOf(one)).map(({ role }: { role: string }) => role).sort()).toEqual([
      'full_time_grid_worker',
      'grid_supervisor',
      'part_time_grid_worker',
    ]);
  });
});

describe('one leader', () => {
  test('a grid has one leader at a time, however many are appointed at once', async () => {
    const area = await newGrid();
    const candidates: Person[] = [];
    while (candidates.length < 6) candidates.push(await here.resident());
    const answers = await Promise.all(
      candidates.map(({ id }) => appoint(chief, { staffId: id, role: 'grid_leader', area })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409))
      refused(answer, 409, 'grid-has-leader', '/area');
  });

  test('a person leads one grid only', async () => {
    const leader = await here.hire('grid_leader', await newGrid());
    refused(
      await appoint(chief, { staffId: leader.id, role: 'grid_leader', area: await newGrid() }),
      409,
      'leads-another-grid',
      '/staffId',
    );
  });

  test('a later leader waits until the present one is relieved', async () => {
    const area = await newGrid();
    const leader = await here.hire('grid_leader', area);
    const { id } = await here.resident();
    const next = { staffId: id, role: 'grid_leader', area, from: '2025-03-10' };
    refused(await appoint(chief, next), 409, 'grid-has-leader', '/area');
    await relieve(chief, leader.postId).expect(200);
    await appoint(chief, next).expect(201);
  });
});

describe('relieving', () => {
  test('access is gone on the next request', async () => {
    const verifier = await here.hire('verifier');
    const { id } = await makeCase(here);
    await verifier.get(`/v1/cases/${id}`).expect(200);
    const { body } = await relieve(chief, verifier.postId).expect(200);
    expect(body).toMatchObject({ id: verifier.postId, to: '2025-03-03' });
    refused(await verifier.get(`/v1/cases/${id}`), 403, 'not-allowed');
    refused(await verifier.get('/v1/cases'), 403, 'not-allowed');
    expect(await postsOf(verifier)).toEqual([]);
  });

  test('of two posts the other stays', async () => {
    const both = await here.hire('full_time_grid_worker', places.grid);
    const { body } = await appoint(chief, {
      staffId: both.id,
      role: 'full_time_grid_worker',
      area: places.otherGrid,
    }).expect(201);
    const [first, second] = [await makeCase(here), await makeCase(here, { area: places.otherGrid })];
    await relieve(chief, body.id).expect(200);
    await both.get(`/v1/cases/${first.id}`).expect(200);
    await both.get(`/v1/cases/${second.id}`).expect(404);
  });

  test('a post that ended by its date gives no access from that midnight in China', async () => {
    const worker = await here.hire('full_time_grid_worker');
    await here.owner.query(`update posts set valid_to = '2025-03-05' where id = $1`, [worker.postId]);
    here.goTo('2025-03-04T15:59:59.999Z');
    await worker.get('/v1/cases').expect(200);
    here.goTo('2025-03-04T16:00:00Z');
    refused(await worker.get('/v1/cases'), 403, 'not-allowed');
  });

  test('whom one may not appoint, one may not relieve', async () => {
    const otherChief = await here.hire('duty_chief');
    refused(await relieve(chief, otherChief.postId), 403, 'not-allowed');
    refused(await relieve(chief, chief.postId), 403, 'not-allowed');
    refused(await relieve(dispatcher, otherChief.postId), 403, 'not-allowed');
    await relieve(officer, otherChief.postId).expect(200);
    const county = await here.hire('center_officer');
    refused(await relieve(officer, county.postId), 403, 'not-allowed');
    await relieve(here.admin, county.postId).expect(200);
  });

  test('a post outside one’s area is not there', async () => {
    const stranger = await here.hire('full_time_grid_worker', places.strangeGrid);
    refused(await relieve(chief, stranger.postId), 404, 'not-found');
    refused(await relieve(chief, randomUUID()), 404, 'not-found');
    refused(await handOver(chief, stranger.postId, dispatcher.id), 404, 'not-found');
  });

  test('it is done once, today or for a day that was not recorded', async () => {
    const worker = await here.hire('full_time_grid_worker');
    refused(
      await relieve(chief, worker.postId, { reason: '调离', on: '2025-03-04' }),
      422,
      'day-out-of-range',
      '/on',
    );
    refused(
      await relieve(chief, worker.postId, { reason: '调离', on: '2015-12-31' }),
      422,
      'day-out-of-range',
      '/on',
    );
    await relieve(chief, worker.postId, { reason: '调离', on: '2025-02-28' }).expect(200);
    refused(await relieve(chief, worker.postId), 409, 'post-ended');
  });

  test('of two who relieve at once one does it', async () => {
    const worker = await here.hire('full_time_grid_worker');
    const answers = await Promise.all([1, 2, 3].map(() => relieve(chief, worker.postId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test('an appointment for a later day can be taken back', async () => {
    const { id } = await here.resident();
    const { body } = await appoint(chief, {
      staffId: id,
      role: 'verifier',
      unitId: here.units.office,
      from: '2025-04-01',
    }).expect(201);
    await relieve(chief, body.id).expect(200);
  });

  test('the open cases of the relieved are with nobody, and the dispatcher finds them', async () => {
    const worker = await here.hire('full_time_grid_worker', places.strangeGrid);
    const own = { handlerId: worker.id, handlerPost: worker.postId, area: places.strangeGrid };
    const open = await makeCase(here, { ...own, status: 'in_progress' });
    const checked = await makeCase(here, { ...own, status: 'pending_verification' });
    const closed = await makeCase(here, { ...own, status: 'closed' });
    const other = await makeCase(here, { ...own, status: 'in_progress', handlerPost: randomUUID() });
    const desk = await here.hire('dispatcher', 'otherOffice');

    // An administrator sees no case, and yet they are released.
    await relieve(here.admin, worker.postId).expect(200);

    const { body } = await desk.get(`/v1/cases?handler=none&area=${places.strangeGrid}`).expect(200);
    expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual([open.id, checked.id].sort());
    for (const { id } of [open, checked]) {
      expect((await desk.get(`/v1/cases/${id}`).expect(200)).body).toMatchObject({
        handler: null,
        version: 2,
      });
      expect(await here.journal(id)).toEqual(['case.release_handler']);
    }
    for (const { id } of [closed, other]) {
      expect((await desk.get(`/v1/cases/${id}`).expect(200)).body).toMatchObject({
        handler: worker.id,
        version: 1,
      });
    }
    const next = await here.hire('full_time_grid_worker', places.strangeGrid);
    await desk.post(`/v1/cases/${open.id}/reassign`).send({ handlerId: next.id, text: '接手' }).expect(200);
    await next.post(`/v1/cases/${open.id}/sign-for`).send({}).expect(200);
  });

  test('whoever handled before his relief does not verify afterwards', async () => {
    const worker = await here.hire('full_time_grid_worker');
    const { id } = await makeCase(here, {
      status: 'pending_verification',
      handlerId: worker.id,
      handlerPost: worker.postId,
    });
    await relieve(chief, worker.postId).expect(200);
    await appoint(chief, { staffId: worker.id, role: 'verifier', unitId: here.units.office }).expect(201);
    const res = await worker
      .post(`/v1/cases/${id}/pass-verification`)
      .send({ method: 'on_site', text: '已查' });
    refused(res, 422, 'verifier-was-handler');
  });
});

describe('handing over', () => {
  test('the successor holds the post and the open cases, the predecessor neither', async () => {
    const [old, next] = [
      await here.hire('full_time_grid_worker'),
      await here.hire('part_time_grid_worker', places.strangeGrid),
    ];
    const own = { handlerId: old.id, handlerPost: old.postId };
    const open = await makeCase(here, { ...own, status: 'dispatched' });
    const closed = await makeCase(here, { ...own, status: 'closed' });

    const { body } = await handOver(chief, old.postId, next.id).expect(200);
    expect(body).toMatchObject({
      relieved: { id: old.postId, to: '2025-03-03' },
      appointed: {
        staffId: next.id,
        role: 'full_time_grid_worker',
        area: places.grid,
        from: '2025-03-03',
        to: null,
      },
      movedCases: 1,
    });
    expect((await next.get(`/v1/cases/${open.id}`).expect(200)).body).toMatchObject({
      handler: next.id,
      version: 2,
    });
    await next.post(`/v1/cases/${open.id}/sign-for`).send({}).expect(200);
    expect((await next.get(`/v1/cases/${closed.id}`).expect(200)).body).toMatchObject({
      handler: old.id,
      version: 1,
    });
    refused(await old.get(`/v1/cases/${open.id}`), 403, 'not-allowed');
    expect(await here.journal(open.id)).toEqual(['case.pass_on', 'case.sign_for']);
    expect(await here.journal(old.postId)).toEqual(['post.hand_over']);
    expect(await here.journal(body.appointed.id)).toEqual(['post.appoint']);
  });

  test('a grid is led without a gap', async () => {
    const area = await newGrid();
    const [old, next] = [await here.hire('grid_leader', area), await here.resident()];
    await handOver(chief, old.postId, next.id).expect(200);
    const { body } = await chief.get(`/v1/areas/${area}/team`).expect(200);
    expect(body.members).toMatchObject([{ staffId: next.id, role: 'grid_leader' }]);
  });

  test('to nobody who holds the post already, and nothing is half done', async () => {
    const [one, two] = [await here.hire('full_time_grid_worker'), await here.hire('full_time_grid_worker')];
    refused(await handOver(chief, one.postId, one.id), 409, 'holds-this-post', '/toStaffId');
    const res = await handOver(chief, one.postId, two.id);
    expect([res.status, res.body.code]).toEqual([409, 'holds-this-post']);
    expect(await postsOf(one)).toHaveLength(1);
    expect(await here.journal(one.postId)).toEqual([]);
  });

  test('a leader of another grid takes no second one', async () => {
    const [one, two] = [
      await here.hire('grid_leader', await newGrid()),
      await here.hire('grid_leader', await newGrid()),
    ];
    expect((await handOver(chief, one.postId, two.id)).body.code).toBe('leads-another-grid');
    expect(await postsOf(one)).toHaveLength(1);
  });

  test('an unknown successor is named as it was sent', async () => {
    const one = await here.hire('full_time_grid_worker');
    refused(await handOver(chief, one.postId, randomUUID()), 422, 'unknown-reference', '/toStaffId');
  });
});

test('the notice of a grid shows its four roles, and which are vacant', async () => {
  const area = await newGrid();
  const empty = await dispatcher.get(`/v1/areas/${area}/team`).expect(200);
  expect(empty.body).toEqual({
    area,
    name: '新网格',
    members: [],
    vacancies: ['grid_leader', 'full_time_grid_worker', 'part_time_grid_worker', 'grid_supervisor'],
  });
  const [leader, worker, gone] = [
    await here.hire('grid_leader', area),
    await here.hire('full_time_grid_worker', area),
    await here.hire('grid_supervisor', area),
  ];
  await relieve(chief, gone.postId).expect(200);
  const { body } = await worker.get(`/v1/areas/${area}/team`).expect(200);
  expect(
    body.members.map(({ staffId, role }: { staffId: string; role: string }) => [role, staffId]).sort(),
  ).toEqual([
    ['full_time_grid_worker', worker.id],
    ['grid_leader', leader.id],
  ]);
  expect(body.vacancies).toEqual(['part_time_grid_worker', 'grid_supervisor']);
  refused(await dispatcher.get(`/v1/areas/${places.village}/team`), 404, 'not-found');
});

test('grids that lack a leader or a full-time worker are listed, in pages, for one’s own area', async () => {
  const village = places.strangeVillage;
  const [full, noLeader, noWorker, neither] = [
    await newGrid(village),
    await newGrid(village),
    await newGrid(village),
    await newGrid(village),
  ];
  await here.hire('grid_leader', full);
  await here.hire('full_time_grid_worker', full);
  await here.hire('full_time_grid_worker', noLeader);
  await here.hire('full_time_grid_worker', noLeader);
  await here.hire('grid_leader', noWorker);
  await here.hire('grid_supervisor', neither);
  const desk = await here.hire('dispatcher', 'otherOffice');
  const lacking: Record<string, string[]> = {};
  let cursor = '';
  do {
    const { body } = await desk
      .get(`/v1/vacancies?limit=2&area=${village}${cursor && `&cursor=${cursor}`}`)
      .expect(200);
    for (const { area, lacks } of body.items) lacking[area] = lacks;
    cursor = body.nextCursor;
  } while (cursor);
  expect(lacking).toMatchObject({
    [noLeader]: ['grid_leader'],
    [noWorker]: ['full_time_grid_worker'],
    [neither]: ['grid_leader', 'full_time_grid_worker'],
  });
  expect(lacking).not.toHaveProperty(full);
  refused(await dispatcher.get(`/v1/vacancies?area=${village}`), 404, 'not-found');
  const own = (await dispatcher.get('/v1/vacancies?limit=200').expect(200)).body.items;
  expect(own.every(({ area }: { area: string }) => area.startsWith(places.township))).toBe(true);
});

test('staff are listed for one’s own area and units', async () => {
  const mediator = await here.hire('peoples_mediator');
  const stranger = await here.hire('full_time_grid_worker', places.strangeGrid);
  const ids = async (by: Person, query = '') =>
    (await by.get(`/v1/staff?limit=200${query}`).expect(200)).body.items.map(({ id }: { id: string }) => id);
  expect(await ids(chief)).toEqual(expect.arrayContaining([mediator.id, dispatcher.id]));
  expect(await ids(chief)).not.toContain(stranger.id);
  expect(await ids(mediator)).toContain(mediator.id);
  expect(await ids(mediator)).not.toContain(dispatcher.id);
  expect(await ids(chief, `&unit=${here.units.mediation}`)).toContain(mediator.id);
  expect(await ids(chief, '&role=peoples_mediator')).not.toContain(dispatcher.id);
  expect(await ids(here.admin)).toContain(stranger.id);
});

test('units are created by the administrator alone, once by name and place', async () => {
  const unit = { kind: 'stationed_branch', name: '市场监管所', area: places.township };
  refused(await chief.post('/v1/units').send(unit), 403, 'not-allowed');
  const { body } = await here.admin.post('/v1/units').send(unit).expect(201);
  expect(body).toEqual({ id: body.id, ...unit, platform: null, closedOn: null });
  refused(await here.admin.post('/v1/units').send(unit), 409, 'already-exists', '/name');
  refused(
    await here.admin.post('/v1/units').send({ ...unit, area: '330899' }),
    422,
    'unknown-reference',
    '/area',
  );
  expect(await here.journal(body.id)).toEqual(['unit.create']);
});
