import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { fingerprint } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let keeper: Person;
let neighbour: Person;
let worker: Person;
let farWorker: Person;
let dispatcher: Person;
beforeAll(async () => {
  here = await town();
  keeper = await here.hire('county_dispatcher');
  worker = await here.hire('full_time_grid_worker');
  farWorker = await here.hire('full_time_grid_worker', places.farGrid);
  neighbour = await here.hire('county_dispatcher', await buildCentre(places.otherCounty));
  dispatcher = await here.hire('dispatcher');
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

async function buildCentre(area: string): Promise<string> {
  const { rows } = await here.owner.query(
    `insert into units (id, kind, name, area, created_at) values (gen_random_uuid(), 'comprehensive_governance_center', '中心', $1, $2) returning id`,
    [area, here.now],
  );
  return rows[0].id;
}

const today = '2025-03-03';
const path = `/v1/counties/${places.county}/catalogue`;

interface Shown {
  code: string;
  county: string | null;
  version: number;
  [member: string]: unknown;
}
type Items = { body: { items: Shown[] } };
const typeIn = ({ body }: Items, code: string) => body.items.find((type) => type.code === code);
const versionOf = async (county: string = places.county) =>
  (await here.admin.get(`/v1/case-types?county=${county}`).expect(200)).body.version as number;
/** A change by the county's own dispatcher, who has just read the catalogue. */
const put = async (types: object[], validFrom = today) =>
  keeper.put(path).send({ version: await versionOf(), validFrom, types });
const report = (by: Person, more: object) =>
  by
    .post('/v1/cases')
    .send({ typeCode: '0503', area: places.grid, title: '半夜施工', description: '噪声', ...more });
const faults = (res: { body: { errors?: { pointer: string; code: string }[] } }) =>
  (res.body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the national catalogue', () => {
  test('is what the seed says, milestones and rules included', async () => {
    const seed: Record<string, string>[] = parse(
      readFileSync(new URL('../../data/case-types.csv', import.meta.url)),
      { columns: true },
    );
    const limit = (value = '', unit = '') => (value === '' ? null : { value: Number(value), unit });
    const milestone = (cell: string) => {
      const [, name, value, unit, zh, en] = /^(\w+):(?:-|(\d+) (\w+))(?:\|(.*)\|(.*))?$/.exec(cell)!;
      return {
        name,
        value: value ? Number(value) : null,
        unit: unit ?? null,
        ...(zh && { note: { zh, en } }),
      };
    };
    const res = await here.admin.get('/v1/case-types').expect(200);
    expect(res.body.items).toHaveLength(68);
    expect(res.body.items).toEqual(
      seed.map((row) => ({
        code: row.code,
        county: null,
        version: 1,
        major: row.code!.slice(0, 2),
        majorLabel: expect.any(String),
        identifier: row.identifier,
        zh: row.zh,
        en: row.en,
        platform: row.platform,
        urgency: row.urgency,
        response: limit(row.response_value, row.response_unit),
        resolve: limit(row.resolve_value, row.resolve_unit),
        flags: row.flags!.split(' ').filter(Boolean),
        milestones: row.milestones!.split(';').filter(Boolean).map(milestone),
        note: row.note_zh ? { zh: row.note_zh, en: row.note_en } : null,
        ownCode: null,
        gbt31000: null,
        fields: {},
        validFrom: '2016-01-01',
        retiredOn: null,
      })),
    );
  });

  test('has the milestones of every type that has some, and photos where there is something to see', async () => {
    const res = await here.admin.get('/v1/case-types').expect(200);
    const named = (res as Items).body.items
      .filter(({ milestones }) => (milestones as object[]).length > 0)
      .map(({ code, milestones }) => `${code} ${(milestones as { name: string }[]).map(({ name }) => name)}`);
    expect(named).toEqual([
      ...['0101', '0102', '0103', '0104', '0107', '0108'].map((code) => `${code} mediation`),
      '0201 handed_to_110',
      ...['0202', '0203', '0204', '0205'].map((code) => `${code} transferred`),
      '0208 leader_on_site',
      '0305 rectified',
      '0306 rectified',
      '0406 accept_or_refuse',
      '0501 clean_up',
      '0602 stop_work,demolition',
      '0605 manhole_response,guarded',
      '0803 evacuated',
      '0806 handed_to_110',
    ]);
    expect(typeIn(res, '0803')!.milestones).toEqual([
      { name: 'evacuated', value: null, unit: null, note: expect.objectContaining({ zh: '时限由领导确定' }) },
    ]);
    const photographed = (res as Items).body.items
      .filter(({ flags }) => (flags as string[]).includes('photo'))
      .map(({ code }) => code);
    expect(photographed.join(' ')).toBe(
      '0301 0302 0303 0304 0305 0306 0307 0308 0601 0602 0603 0604 0605 0606',
    );
  });

  test('is shown to who belongs to no county, and is nobody’s to change', async () => {
    const res = await here.admin.get('/v1/case-types').expect(200);
    expect(res.body).toMatchObject({ county: null, version: 1 });
    expect(res.headers.etag).toBe('"v1"');
    const { rows } = await here.owner.query(
      `select polname from pg_policy where polrelid = 'case_types'::regclass and polcmd not in ('r', 'a')`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a county’s copy', () => {
  test('goes before the national type in that county, and nowhere else', async () => {
    const before = await worker.get('/v1/case-types').expect(200);
    expect(before.body).toMatchObject({ county: places.county, version: 0 });
    const res = await keeper
      .put(path)
      .set('if-match', '"v0"')
      .send({
        validFrom: today,
        types: [
          { code: '0102', resolve: { value: 5, unit: 'cd' }, ownCode: 'JF-02', gbt31000: '06-02' },
          { code: '0201', resolve: null },
        ],
      })
      .expect(200);
    expect(res.headers.etag).toBe('"v1"');
    expect(res.body).toMatchObject({ county: places.county, version: 1 });
    expect((res as Items).body.items.map(({ code }) => code)).toEqual(['0102', '0201']);

    const mine = await worker.get('/v1/case-types').expect(200);
    expect(mine.body.items).toHaveLength(68);
    expect(mine.body.version).toBe(1);
    expect(typeIn(mine, '0102')).toMatchObject({
      county: places.county,
      version: 1,
      identifier: 'dispute_neighbour',
      zh: '邻里纠纷',
      response: { value: 4, unit: 'wh' },
      resolve: { value: 5, unit: 'cd' },
      milestones: [{ name: 'mediation', value: 30, unit: 'cd' }],
      ownCode: 'JF-02',
      gbt31000: '06-02',
      validFrom: today,
    });
    expect(typeIn(mine, '0201')).toMatchObject({ county: places.county, resolve: null });
    expect(typeIn(mine, '0103')).toMatchObject({ county: null });
    for (const elsewhere of [
      await farWorker.get('/v1/case-types').expect(200),
      await worker.get(`/v1/case-types?county=${places.otherCounty}`).expect(200),
      await here.admin.get('/v1/case-types').expect(200),
    ])
      expect(typeIn(elsewhere, '0102')).toMatchObject({ county: null, resolve: { value: 7, unit: 'cd' } });
  });

  test('sets the limits of the cases of that county alone', async () => {
    await put([{ code: '0504', urgency: 'normal', resolve: { value: 2, unit: 'ch' } }]).then((res) =>
      expect(res.status).toBe(200),
    );
    const dueOf = async (by: Person, area: string, acceptor: Person) => {
      const { body } = await report(by, { typeCode: '0504', area }).expect(201);
      return (await acceptor.post(`/v1/cases/${body.id}/accept`).send({}).expect(200)).body;
    };
    const mine = await dueOf(worker, places.grid, dispatcher);
    expect([mine.urgency, mine.dueAt]).toEqual(['normal', '2025-03-03T03:00:00.000Z']);
    const far = await report(farWorker, { typeCode: '0504', area: places.farGrid }).expect(201);
    expect(far.body.urgency).toBe('urgent');
  });

  test('is planned ahead: until its day the type stays as it was', async () => {
    await put([{ code: '0607', zh: '园林绿化' }], '2025-04-01').then((res) => expect(res.status).toBe(200));
    const nameOn = async (day: string) => {
      here.goTo(`${day}T12:00:00+08:00`);
      return typeIn(await worker.get('/v1/case-types').expect(200), '0607')!.zh;
    };
    expect(await nameOn('2025-03-31')).toBe('绿化养护');
    expect(await nameOn('2025-04-01')).toBe('园林绿化');
  });

  test('keeps every version, the newest first, before the national ones', async () => {
    const second = (await put([{ code: '0604', zh: '牛皮癣' }], '2025-05-01')).body.version;
    const third = (await put([{ code: '0604', ownCode: 'SR-4' }])).body.version;
    here.goTo('2025-03-10T09:00:00+08:00');
    const fourth = (await put([{ code: '0604', ownCode: 'SR-5' }], '2025-03-10')).body.version;
    const all = await worker.get('/v1/case-types/0604/versions').expect(200);
    expect(
      (all as Items).body.items.map(({ county, version, zh, ownCode, validFrom, validTo }) =>
        [county, version, zh, ownCode, validFrom, validTo].join(' '),
      ),
    ).toEqual([
      `${places.county} ${fourth} 小广告、户外广告 SR-5 2025-03-10 `,
      `${places.county} ${third} 小广告、户外广告 SR-4 2025-03-03 2025-03-10`,
      // Replaced before its day: it was never in force.
      `${places.county} ${second} 牛皮癣  2025-05-01 2025-05-01`,
      ' 1 小广告、户外广告  2016-01-01 ',
    ]);
    const pages: Shown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const res = await worker.get(
        `/v1/case-types/0604/versions?limit=1&county=${places.county}${cursor && `&cursor=${cursor}`}`,
      );
      pages.push(...res.body.items);
      cursor = res.body.nextCursor;
    }
    expect(pages).toEqual(all.body.items);
    const far = await farWorker.get('/v1/case-types/0604/versions').expect(200);
    expect(far.body.items).toHaveLength(1);
    await worker.get('/v1/case-types/0698/versions').expect(404);
    await worker.get('/v1/case-types/06/versions').expect(400);
  });

  test('is written in the journal, codes only', async () => {
    const { body } = await put([{ code: '0603', note: { zh: '先劝导', en: 'Persuade first' } }]);
    const { rows } = await here.owner.query(
      `select event, subject, area, actor_id, data from journal where subject_id = $1 order by seq desc limit 1`,
      [places.county],
    );
    expect(rows[0]).toEqual({
      event: 'catalogue.put',
      subject: 'catalogue',
      area: places.county,
      actor_id: keeper.id,
      data: { version: body.version, validFrom: today, types: ['0603'] },
    });
  });

  test('has types of the county’s own, within a major', async () => {
    const own = {
      code: '0398',
      identifier: 'hazard_cableway',
      zh: '索道安全',
      en: 'Cableway safety',
      platform: 'integrated_enforcement',
      urgency: 'urgent',
      response: { value: 1, unit: 'ch' },
      resolve: { value: 2, unit: 'wd' },
      flags: ['haz', 'photo'],
    };
    await report(worker, { typeCode: '0398' }).expect(422);
    expect((await put([own])).status).toBe(200);
    const mine = await worker.get('/v1/case-types').expect(200);
    expect(mine.body.items).toHaveLength(69);
    expect(typeIn(mine, '0398')).toMatchObject({
      ...own,
      major: '03',
      milestones: [],
      fields: {},
      note: null,
    });
    const { body } = await report(worker, { typeCode: '0398' }).expect(201);
    expect(body).toMatchObject({ urgency: 'urgent', platform: 'integrated_enforcement' });
    await report(farWorker, { typeCode: '0398', area: places.farGrid }).expect(422);

    const { body: figures } = await here
      .hire('center_officer')
      .then((officer) => officer.get(`/v1/backlog?groupBy=type&area=${places.county}`).expect(200));
    expect(figures.items.find(({ key }: { key: string }) => key === '0398')).toMatchObject({
      label: '索道安全',
    });
  });

  test('retires a type from a day on; the cases of it go on', async () => {
    const { body: old } = await report(worker, { typeCode: '0505' }).expect(201);
    expect((await put([{ code: '0505', retiredOn: '2025-03-05' }])).status).toBe(200);
    await report(worker, { typeCode: '0505' }).expect(201);
    here.goTo('2025-03-05T09:00:00+08:00');
    const refused = await report(worker, { typeCode: '0505' }).expect(422);
    expect(faults(refused)).toEqual(['/typeCode unknown-reference']);
    await report(farWorker, { typeCode: '0505', area: places.farGrid }).expect(201);
    await dispatcher.post(`/v1/cases/${old.id}/accept`).send({}).expect(200);
    const shown = await worker.get('/v1/case-types').expect(200);
    expect(typeIn(shown, '0505')).toMatchObject({ retiredOn: '2025-03-05' });

    here.goTo('2025-03-10T09:00:00+08:00');
    expect((await put([{ code: '0505', ownCode: 'ZY-5' }], '2025-03-10')).body.items[0]).toMatchObject({
      retiredOn: '2025-03-05',
    });
    expect((await put([{ code: '0505', retiredOn: null }], '2025-03-10')).status).toBe(200);
    await report(worker, { typeCode: '0505' }).expect(201);
  });
});

describe('who may change it', () => {
  const types = [{ code: '0101' }];

  test('an administrator anywhere; the county’s dispatcher in his county, and no other role', async () => {
    const ask = async (by: Person, county: string, status: number) => {
      const version = county === '330899' ? 0 : await versionOf(county);
      const url = `/v1/counties/${county}/catalogue`;
      await by.put(url).send({ version, validFrom: today, types }).expect(status);
    };
    await ask(here.admin, places.otherCounty, 200);
    await ask(neighbour, places.otherCounty, 200);
    await ask(neighbour, places.county, 404);
    await ask(keeper, places.otherCounty, 404);
    await ask(here.admin, '330899', 404);
    await ask(await here.hire('county_dispatcher', 'prefectureCenter'), places.county, 200);
    for (const role of [
      'center_officer',
      'leader',
      'dispatcher',
      'duty_chief',
      'full_time_grid_worker',
    ] as const)
      await ask(await here.hire(role), places.county, 403);
    await here.anonymous.get('/v1/case-types').expect(401);
  });

  test('the database itself takes no version for another county, and none for the nation', async () => {
    const client = await here.pool.connect();
    try {
      const { rows } = await here.owner.query('select access_hash from sessions where staff_id = $1', [
        keeper.id,
      ]);
      const insert = (county: string) =>
        client
          .query(
            `insert into case_types (code, county, version, major, identifier, zh, en, platform, urgency, response_value, response_unit)
             values ('0197', $1, 99, '01', 'dispute_strange', '甲', 'A', 'public_service', 'low', 1, 'wd')`,
            [county],
          )
          .then(
            () => 'done',
            ({ code }) => code,
          );
      await client.query('begin');
      await client.query('select app.enter($1, $2)', [rows[0].access_hash, here.now]);
      for (const [county, outcome] of [
        [places.otherCounty, '42501'],
        ['', '42501'],
        [places.county, 'done'],
      ] as const) {
        await client.query('savepoint s');
        expect([county, await insert(county)]).toEqual([county, outcome]);
        await client.query('rollback to s');
      }
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('whoever saw the last version, and says so', async () => {
    const version = await versionOf();
    const silent = await keeper.put(path).send({ validFrom: today, types }).expect(428);
    expect(silent.body.code).toBe('version-required');
    await keeper.put(path).send({ version, validFrom: today, types }).expect(200);
    const stale = await keeper.put(path).send({ version, validFrom: today, types }).expect(412);
    expect(stale.body).toMatchObject({ code: 'changed-meanwhile', current: version + 1 });
    // With every connection open, so that they do come at once.
    await Promise.all(Array.from({ length: 20 }, () => keeper.get('/v1/me').expect(200)));
    const twins = await Promise.all(
      ['0101', '0102', '0103', '0104', '0105', '0106', '0107', '0108'].map((code) =>
        keeper.put(path).send({ version: version + 1, validFrom: today, types: [{ code }] }),
      ),
    );
    expect(twins.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
  });

  test('a county that nobody knows has no catalogue to read', async () => {
    await worker.get('/v1/case-types?county=330899').expect(404);
    await worker.get('/v1/case-types/0102/versions?county=330899').expect(404);
    await worker.get('/v1/case-types?county=3308').expect(400);
  });
});

describe('what is refused, and stores nothing', () => {
  test('a day that is over', async () => {
    const res = await put([{ code: '0101' }], '2025-03-02');
    expect([res.status, ...faults(res)]).toEqual([422, '/validFrom day-out-of-range']);
  });

  test('errors, all of them at once', async () => {
    const before = await fingerprint(here.owner);
    const res = await put([
      { code: '0101', identifier: 'another', retiredOn: '2025-03-01' },
      { code: '0101' },
      { code: '0196', identifier: 'dispute_neighbour', zh: '甲' },
      {
        code: '0195',
        identifier: 'own_one',
        zh: '甲',
        en: 'A',
        platform: 'public_service',
        urgency: 'low',
        response: { value: 1, unit: 'wd' },
        resolve: null,
      },
      { code: '0105', fields: { type: 'object', properties: { a: { type: 'string', pattern: '(a+)+' } } } },
      {
        code: '0106',
        milestones: [
          { name: 'mediation', value: 30, unit: 'cd' },
          { name: 'mediation', value: null, unit: null },
        ],
      },
      { code: '0194', identifier: 'own_one' },
    ]);
    expect([res.status, res.body.code]).toEqual([422, 'catalogue-invalid']);
    expect(faults(res)).toEqual([
      '/types/0/identifier unchangeable',
      '/types/0/retiredOn day-out-of-range',
      '/types/1/code duplicate',
      '/types/2/identifier already-exists',
      '/types/2/en required',
      '/types/2/platform required',
      '/types/2/urgency required',
      '/types/2/response required',
      '/types/2/resolve required',
      '/types/4/fields/properties/a/pattern unknown-keyword',
      '/types/5/milestones/1/name duplicate',
      '/types/6/identifier already-exists',
      '/types/6/zh required',
      '/types/6/en required',
      '/types/6/platform required',
      '/types/6/urgency required',
      '/types/6/response required',
      '/types/6/resolve required',
    ]);
    expect(await fingerprint(here.owner)).toEqual(before);
  });

  test.each<[string, object, string]>([
    ['a major that nobody knows', { code: '0901' }, '/types/0/code'],
    ['a minor of zeros', { code: '0100' }, '/types/0/code'],
    ['a limit of nothing', { code: '0101', response: { value: 0, unit: 'wh' } }, '/types/0/response/value'],
    [
      'a unit that nobody knows',
      { code: '0101', resolve: { value: 1, unit: 'week' } },
      '/types/0/resolve/unit',
    ],
    ['a platform that nobody knows', { code: '0101', platform: 'police' }, '/types/0/platform'],
    ['a flag that nobody knows', { code: '0101', flags: ['blue'] }, '/types/0/flags/0'],
    [
      'a milestone with half a limit',
      { code: '0101', milestones: [{ name: 'guarded', value: 1, unit: null }] },
      '/types/0/milestones/0/unit',
    ],
    ['a member that nobody knows', { code: '0101', colour: 'red' }, '/types/0/colour'],
    ['a schema that is none', { code: '0101', fields: [] }, '/types/0/fields'],
  ])('%s', async (_what, type, pointer) => {
    const res = await put([type]);
    expect([res.status, (res.body.errors ?? []).map((fault: { pointer: string }) => fault.pointer)]).toEqual([
      400,
      [pointer],
    ]);
  });
});

describe('further fields', () => {
  const fields = {
    type: 'object',
    additionalProperties: false,
    required: ['peopleInvolved'],
    properties: {
      peopleInvolved: { type: 'integer', minimum: 1 },
      since: { type: 'string', format: 'date' },
    },
  };
  beforeAll(async () => {
    const res = await put([{ code: '0106', fields }]);
    expect(res.status).toBe(200);
    expect(res.body.items[0].fields).toEqual(fields);
  });
  const wages = (more: object, by = worker, area: string = places.grid) =>
    report(by, { typeCode: '0106', area, title: '拖欠工资', ...more });

  test('that the type asks for are kept with the case and shown', async () => {
    const said = { peopleInvolved: 12, since: '2025-01-20' };
    const { body } = await wages({ fields: said }).expect(201);
    expect(body.fields).toEqual(said);
    expect((await dispatcher.get(`/v1/cases/${body.id}`).expect(200)).body.fields).toEqual(said);
    const accepted = await dispatcher.post(`/v1/cases/${body.id}/accept`).send({}).expect(200);
    expect(accepted.body.fields).toEqual(said);
    const plain = await report(worker, {}).expect(201);
    expect(plain.body.fields).toEqual({});
  });

  test('that are missing, wrong or unknown are refused all at once, before anything is stored', async () => {
    const before = await fingerprint(here.owner);
    const res = await wages({ fields: { peopleInvolved: 0, since: 'yesterday', colour: 'red' } }).expect(422);
    expect(res.body.code).toBe('fields-invalid');
    expect(faults(res)).toEqual([
      '/fields/peopleInvolved too-small',
      '/fields/since invalid-format',
      '/fields/colour unknown-member',
    ]);
    expect(faults(await wages({}).expect(422))).toEqual(['/fields/peopleInvolved required']);
    const english = await wages({}).set('accept-language', 'en').expect(422);
    expect(english.body.errors[0].detail).toBe('This type asks for it');
    expect(await fingerprint(here.owner)).toEqual(before);
  });

  test('are none where the type asks for none, in another county, or while only the major is known', async () => {
    const said = { fields: { peopleInvolved: 3 } };
    expect(faults(await report(worker, said).expect(422))).toEqual(['/fields/peopleInvolved unknown-member']);
    await wages(said, farWorker, places.farGrid).expect(422);
    await wages({}, farWorker, places.farGrid).expect(201);
    await report(worker, { ...said, typeCode: '01' }).expect(422);
    await report(worker, { typeCode: '01' }).expect(201);
  });

  test('are 8 kB in all at most', async () => {
    const res = await wages({ fields: { peopleInvolved: 1, colour: 'x'.repeat(9_000) } }).expect(400);
    expect(faults(res)).toEqual(['/fields not-acceptable']);
  });
});
