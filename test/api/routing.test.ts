import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { openService } from '../../src/app.ts';
import { proposeRoute, type Route } from '../../src/features/routing/actions.ts';
import { keyring } from '../support/keys.ts';
import { fingerprint } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let chief: Person;
let dispatcher: Person;
let county: Person;
let officer: Person;
beforeAll(async () => {
  here = await town();
  chief = await here.hire('duty_chief');
  dispatcher = await here.hire('dispatcher');
  county = await here.hire('county_dispatcher');
  officer = await here.hire('unit_officer');
  await here.owner.query(`update units set platform = 'integrated_enforcement' where id = $1`, [
    here.units.platform,
  ]);
});
afterAll(() => here?.close());
beforeEach(async () => {
  here.goTo(monday);
  await here.owner.query('delete from routing_rules');
  await here.owner.query('delete from routing_lists');
});

const refused = (res: Response, status: number, code: string, pointers?: string[]) =>
  expect({
    status: res.status,
    code: res.body.code,
    pointers: res.body.errors?.map(({ pointer }: { pointer: string }) => pointer),
  }).toEqual({ status, code, pointers });
const put = (by: Person, area: string, rules: object[], more: object = {}) =>
  by.put(`/v1/routing-rules/${area}`).send({ rules, ...more });
const list = (by: Person, area: string) => by.get(`/v1/routing-rules?area=${area}`);
const tryOut = (by: Person, given: object = {}) =>
  by.post('/v1/routing/try').send({ typeCode: '0602', area: places.grid, ...given });
const branch = () => ({ unitId: here.units.branch! });

/** A branch of its own, so that it can be closed. */
async function newBranch(): Promise<string> {
  const unit = { kind: 'stationed_branch', name: randomUUID(), area: places.township };
  return (await here.admin.post('/v1/units').send(unit).expect(201)).body.id;
}
const close = (id: string) => here.admin.post(`/v1/units/${id}/close`).send({ reason: '撤并' }).expect(200);
const relieve = ({ postId }: Person) =>
  here.admin.post(`/v1/posts/${postId}/relieve`).send({ reason: '调离' }).expect(200);

describe('keeping the rules', () => {
  test('a list is replaced as a whole by whoever saw the last one, and a rule that stays keeps its id', async () => {
    expect((await list(chief, places.township).expect(200)).body).toEqual({
      area: places.township,
      version: null,
      rules: [],
    });
    const full = {
      typePrefix: '06',
      within: places.village,
      urgency: ['urgent', 'critical'],
      ...branch(),
      staffId: officer.id,
      note: '违建',
    };
    const first = await put(chief, places.township, [full, branch()]).expect(200);
    expect(first.headers.etag).toBe('"v1"');
    const [kept, gone] = first.body.rules;
    expect(kept).toEqual({ id: kept.id, position: 1, ...full, problems: [] });
    expect(gone).toMatchObject({ position: 2, typePrefix: null, within: null, urgency: null, staffId: null });
    expect((await list(chief, places.township).expect(200)).body).toEqual(first.body);

    const again = [
      { ...branch(), typePrefix: '01' },
      { id: kept.id, ...branch() },
    ];
    const second = await put(chief, places.township, again, { version: 1 }).expect(200);
    expect(second.body.version).toBe(2);
    expect(second.body.rules[1].id).toBe(kept.id);
    const listed = (await list(chief, places.township).expect(200)).body.rules;
    expect(listed.map(({ id, typePrefix }: { id: string; typePrefix: string }) => [id, typePrefix])).toEqual([
      [second.body.rules[0].id, '01'],
      [kept.id, null],
    ]);
    const stale = await put(chief, places.township, [], { version: 1 }).expect(412);
    expect(stale.body).toMatchObject({ code: 'changed-meanwhile', current: 2 });
    refused(await put(chief, places.otherTownship, []), 404, 'not-found');
    expect(
      (await put(here.admin, places.otherTownship, [], { version: 1 }).expect(412)).body.current,
    ).toBeNull();
    expect(await here.journal(places.township)).toEqual(['area.set_routing', 'area.set_routing']);
  });

  test('an empty list is a list', async () => {
    await put(chief, places.township, [branch()]).expect(200);
    expect((await put(chief, places.township, []).expect(200)).body).toMatchObject({ version: 2, rules: [] });
    expect((await list(chief, places.township).expect(200)).body.rules).toEqual([]);
  });

  test('as long a list as is allowed is saved, and none longer', async () => {
    const full = { within: places.village, typePrefix: '0602', urgency: ['low'], ...branch() };
    const rules = Array.from({ length: 500 }, () => ({
      id: randomUUID(),
      ...full,
      staffId: officer.id,
      note: '违建',
    }));
    const { body } = await put(chief, places.township, rules).expect(200);
    expect(body.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    refused(await put(chief, places.township, [...rules, branch()]), 400, 'invalid-request', ['/rules']);
  });

  test('is for the duty chief of the town, the dispatcher of the county and the administrator', async () => {
    for (const by of [chief, county, here.admin]) await put(by, places.township, [branch()]).expect(200);
    for (const by of [county, here.admin]) await put(by, places.county, []).expect(200);
    refused(await put(chief, places.county, []), 404, 'not-found');
    refused(await put(chief, places.otherTownship, []), 404, 'not-found');
    refused(await put(county, places.otherCounty, []), 404, 'not-found');
    refused(await put(here.admin, '330899', []), 404, 'not-found');
    for (const role of ['dispatcher', 'leader', 'center_officer', 'platform_lead', 'unit_officer'] as const)
      refused(await put(await here.hire(role), places.township, []), 403, 'not-allowed');
    refused(await put(chief, places.village, []), 400, 'invalid-request', ['/area']);
  });

  test('is read where it applies: a town also reads the rules of its county', async () => {
    await put(county, places.county, [branch()]).expect(200);
    for (const role of ['dispatcher', 'leader'] as const) {
      const reader = await here.hire(role);
      await list(reader, places.township).expect(200);
      expect((await list(reader, places.county).expect(200)).body.rules).toHaveLength(1);
      refused(await list(reader, places.otherTownship), 404, 'not-found');
      refused(await list(reader, places.otherCounty), 404, 'not-found');
    }
    const center = await here.hire('center_officer');
    await list(center, places.otherTownship).expect(200);
    refused(await list(center, places.otherCounty), 404, 'not-found');
    refused(await list(here.admin, '330899'), 404, 'not-found');
    refused(await list(officer, places.township), 403, 'not-allowed');
  });

  test('of several who replace a list at once, having seen the same, one does it', async () => {
    let { version } = (await put(chief, places.township, []).expect(200)).body;
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => put(chief, places.township, [branch()], { version })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
      version += 1;
    }
    const { body } = await list(chief, places.township).expect(200);
    expect([body.version, body.rules.length]).toEqual([version, 1]);
  });

  test('a first list that two make at once is that of one of them', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => put(chief, places.township, [branch()])));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await list(chief, places.township).expect(200)).body).toMatchObject({
      version: 4,
      rules: [{ position: 1 }],
    });
  });
});

describe('a list with faults', () => {
  test('is refused with all of them, and the former one stays', async () => {
    await put(chief, places.township, [branch()]).expect(200);
    const closed = await newBranch();
    await close(closed);
    const idle = await here.resident();
    const abroad = randomUUID();
    await here.owner.query(
      `insert into units (id, kind, name, area, created_at) values ($1, 'stationed_branch', '外县', $2, $3)`,
      [abroad, '330803100', here.now],
    );
    const before = await fingerprint(here.owner);
    const res = await put(chief, places.township, [
      { unitId: randomUUID() },
      { unitId: abroad },
      { unitId: closed },
      { ...branch(), staffId: idle.id },
      { ...branch(), staffId: randomUUID() },
      { ...branch(), staffId: dispatcher.id },
      { ...branch(), typePrefix: '09' },
      { ...branch(), typePrefix: '0698' },
      { ...branch(), within: places.otherTownship },
      { ...branch(), within: `${places.village}999` },
    ]);
    refused(res, 422, 'routing-invalid', [
      '/rules/0/unitId',
      '/rules/1/unitId',
      '/rules/2/unitId',
      '/rules/3/staffId',
      '/rules/4/staffId',
      '/rules/5/staffId',
      '/rules/6/typePrefix',
      '/rules/7/typePrefix',
      '/rules/8/within',
      '/rules/9/within',
    ]);
    expect(await fingerprint(here.owner)).toEqual(before);
  });

  test('does not take the id of a rule of another area', async () => {
    const { body } = await put(county, places.county, [branch()]).expect(200);
    refused(
      await put(chief, places.township, [{ id: body.rules[0].id, ...branch() }]),
      409,
      'already-exists',
    );
    const id = randomUUID();
    refused(
      await put(chief, places.township, [
        { id, ...branch() },
        { id, ...branch() },
      ]),
      422,
      'routing-invalid',
      ['/rules/1/id'],
    );
  });

  test('of the wrong shape is refused before it is judged', async () => {
    for (const [rule, pointer] of [
      [{ ...branch(), typePrefix: '060' }, '/rules/0/typePrefix'],
      [{ ...branch(), urgency: [] }, '/rules/0/urgency'],
      [{ ...branch(), urgency: ['soon'] }, '/rules/0/urgency/0'],
      [{ ...branch(), problems: [] }, '/rules/0/problems'],
      [{}, '/rules/0/unitId'],
    ] as const)
      refused(await put(chief, places.township, [rule]), 400, 'invalid-request', [pointer]);
  });
});

describe('a stale rule is reported in its list', () => {
  test('when its unit was closed, its person left, its village or its type was retired', async () => {
    const unitId = await newBranch();
    const person = await here.hire('unit_officer');
    const village = `${places.township}777`;
    await here.owner.query(
      `insert into areas (code, name, level, parent_code) values ($1, '并村', 'village', $2)`,
      [village, places.township],
    );
    const rules = [
      { unitId },
      { ...branch(), staffId: person.id },
      { ...branch(), within: village },
      { ...branch(), typePrefix: '0604' },
      branch(),
    ];
    await put(chief, places.township, rules).expect(200);
    await close(unitId);
    await relieve(person);
    await here.admin.post(`/v1/areas/${village}/retire`).send({ validTo: '2025-03-03' }).expect(200);
    await here.owner.query(`update case_types set retired_on = '2025-03-01' where code = '0604'`);
    const { body } = await list(chief, places.township).expect(200);
    expect(body.rules.map(({ problems }: { problems: string[] }) => problems)).toEqual([
      ['unit_closed'],
      ['staff_without_post'],
      ['area_retired'],
      ['type_retired'],
      [],
    ]);
    await here.owner.query(`update case_types set retired_on = null where code = '0604'`);
    await here.owner.query('delete from routing_rules');
    await here.owner.query('delete from areas where code = $1', [village]);
  });
});

describe('trying', () => {
  test('takes the type as the county has it, where it has one of its own', async () => {
    await here.owner.query(
      `insert into case_types
       select own.* from case_types t,
              jsonb_populate_record(t, '{"county": "330802", "platform": "market_supervision"}'::jsonb) own where t.code = '0602'`,
    );
    expect((await tryOut(dispatcher).expect(200)).body.platform).toBe('market_supervision');
    await here.owner.query(`delete from case_types where county <> ''`);
  });

  test('names the unit, the person, the rule, and why not the rules before it', async () => {
    const rules = [
      { ...branch(), typePrefix: '01' },
      { ...branch(), within: places.otherVillage },
      { ...branch(), typePrefix: '06', urgency: ['normal'], staffId: officer.id },
    ];
    const saved = (await put(chief, places.township, rules).expect(200)).body.rules;
    const { body } = await tryOut(dispatcher).set('accept-language', 'en').expect(200);
    const reference = (i: number) => ({ id: saved[i].id, position: i + 1, area: places.township });
    expect(body).toEqual({
      platform: 'integrated_enforcement',
      outcome: 'by_rule',
      unit: { id: here.units.branch, name: 'branch' },
      staff: { id: officer.id, name: 'unit_officer' },
      rule: reference(2),
      why: [
        { rule: reference(0), matched: false, because: 'Type 0602 is not of 01' },
        {
          rule: reference(1),
          matched: false,
          because: `Area ${places.grid} is not within ${places.otherVillage}`,
        },
        { rule: reference(2), matched: true, because: 'Type, area and urgency fit' },
      ],
      problems: [],
    });
    expect((await tryOut(dispatcher).expect(200)).body.why[0].because).toBe('类型 0602 不属于 01');
  });

  test('asks the township first, then the county', async () => {
    await put(county, places.county, [{ unitId: here.units.department, typePrefix: '0602' }]).expect(200);
    expect((await tryOut(dispatcher).expect(200)).body).toMatchObject({
      unit: { name: 'department' },
      rule: { area: places.county },
    });
    await put(chief, places.township, [{ ...branch(), typePrefix: '06' }]).expect(200);
    expect((await tryOut(dispatcher).expect(200)).body).toMatchObject({
      unit: { name: 'branch' },
      rule: { area: places.township },
    });
    await put(county, places.otherTownship, [{ unitId: here.units.otherPlatform }]).expect(200);
    expect((await tryOut(dispatcher).expect(200)).body.unit.name).toBe('branch');
  });

  test('takes the urgency of the type, or the one that is asked', async () => {
    await put(chief, places.township, [{ ...branch(), urgency: ['critical'] }]).expect(200);
    expect((await tryOut(dispatcher).expect(200)).body.outcome).toBe('by_default');
    expect((await tryOut(dispatcher, { urgency: 'critical' }).expect(200)).body.outcome).toBe('by_rule');
    expect((await tryOut(dispatcher, { typeCode: '0201' }).expect(200)).body.outcome).toBe('by_rule');
  });

  test('stops at a rule that fits and names a closed unit, and says so', async () => {
    const unitId = await newBranch();
    await put(chief, places.township, [{ unitId, typePrefix: '0602' }, branch()]).expect(200);
    await close(unitId);
    const { body } = await tryOut(dispatcher).expect(200);
    expect(body).toMatchObject({
      outcome: 'broken',
      unit: null,
      staff: null,
      rule: { position: 1 },
      problems: ['unit_closed'],
    });
    expect(body.why).toMatchObject([{ matched: true, because: expect.stringContaining('单位已撤销') }]);
  });

  test('stops at a rule that fits and names somebody without a current post, and says so', async () => {
    const person = await here.hire('unit_officer');
    await put(chief, places.township, [{ ...branch(), staffId: person.id }, branch()]).expect(200);
    expect((await tryOut(dispatcher).expect(200)).body.staff).toMatchObject({ id: person.id });
    await relieve(person);
    expect((await tryOut(dispatcher).expect(200)).body).toMatchObject({
      outcome: 'broken',
      unit: null,
      staff: null,
      problems: ['staff_without_post'],
    });
  });

  test('proposes the unit of the type’s platform when no rule fits, and says that it is the default', async () => {
    expect((await tryOut(dispatcher).expect(200)).body).toEqual({
      platform: 'integrated_enforcement',
      outcome: 'by_default',
      unit: { id: here.units.platform, name: 'platform' },
      staff: null,
      rule: null,
      why: [{ rule: null, matched: true, because: '没有规则符合,默认交类型所属平台' }],
      problems: [],
    });
  });

  test('proposes nobody where that platform has no open unit, with the reason', async () => {
    const nobody = {
      platform: 'market_supervision',
      outcome: 'none',
      unit: null,
      rule: null,
      why: [{ rule: null, matched: false }],
      problems: ['no_platform_unit'],
    };
    expect((await tryOut(dispatcher, { typeCode: '0401' }).expect(200)).body).toMatchObject(nobody);
    const unit = {
      kind: 'platform',
      name: '市场监管平台',
      area: places.township,
      platform: 'market_supervision',
    };
    const { id } = (await here.admin.post('/v1/units').send(unit).expect(201)).body;
    expect((await tryOut(dispatcher, { typeCode: '0401' }).expect(200)).body.unit).toEqual({
      id,
      name: unit.name,
    });
    await close(id);
    expect((await tryOut(dispatcher, { typeCode: '0401' }).expect(200)).body).toMatchObject(nobody);
  });

  test('is for who dispatches and who leads, in his own area', async () => {
    for (const role of ['duty_chief', 'county_dispatcher', 'leader', 'center_officer'] as const)
      await tryOut(await here.hire(role)).expect(200);
    await tryOut(here.admin).expect(200);
    for (const role of ['verifier', 'platform_lead', 'unit_officer', 'grid_leader'] as const)
      refused(await tryOut(await here.hire(role)), 403, 'not-allowed');
    refused(await tryOut(dispatcher, { area: places.strangeGrid }), 404, 'not-found');
    refused(await tryOut(county, { area: places.farGrid }), 404, 'not-found');
    refused(await tryOut(dispatcher, { area: `${places.village}999` }), 404, 'not-found');
    refused(await tryOut(dispatcher, { typeCode: '0698' }), 422, 'unknown-reference', ['/typeCode']);
    refused(await tryOut(dispatcher, { typeCode: '06' }), 400, 'invalid-request', ['/typeCode']);
    refused(await tryOut(county, { area: places.county }), 400, 'invalid-request', ['/area']);
  });

  test('stores nothing', async () => {
    await put(chief, places.township, [branch()]).expect(200);
    const before = await fingerprint(here.owner);
    await tryOut(dispatcher).set('idempotency-key', 'once').expect(200);
    expect(await fingerprint(here.owner)).toEqual(before);
  });
});

test('what is proposed for a case is what trying shows, whoever of the county has it in hand', async () => {
  await put(county, places.county, [{ ...branch(), typePrefix: '0602', staffId: officer.id }]).expect(200);
  const { platform: _platform, why, ...tried } = (await tryOut(dispatcher).expect(200)).body;
  const doors = await openService({ pool: here.pool, clock: () => here.now, keyring });
  const worker = await here.hire('full_time_grid_worker');
  for (const { token } of [dispatcher, worker, officer]) {
    const route: Route = await doors.read({ token }, {}, (tx) =>
      proposeRoute(tx, {
        typeCode: '0602',
        area: places.grid,
        urgency: 'normal',
        platform: 'integrated_enforcement',
      }),
    );
    expect(route).toMatchObject(tried);
    expect(route.why.map(({ because }) => because.zh)).toEqual(
      why.map(({ because }: { because: string }) => because),
    );
  }
});
