import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { places, type Town, town } from '../support/town.ts';

let here: Town;
beforeAll(async () => {
  here = await town();
  await here.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => here.close());

const today = '2025-03-03';
const codes = (res: { body: { items: { code: string }[] } }) => res.body.items.map(({ code }) => code);
const faults = (res: { body: { errors?: { pointer: string; code: string }[] } }) =>
  (res.body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

describe('reading', () => {
  test('everyone signed in reads the whole tree, page by page in the order of codes', async () => {
    const worker = await here.hire('part_time_grid_worker');
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/v1/areas?limit=4${cursor && `&cursor=${cursor}`}`;
      const res = await worker.get(path).expect(200);
      seen.push(...codes(res));
      cursor = res.body.nextCursor;
    }
    const { rows } = await here.owner.query('select code from areas order by code');
    expect(seen).toEqual(rows.map(({ code }) => code));
    await here.anonymous.get('/v1/areas').expect(401);
  });

  test('parent, level, beginning of the name and force narrow the list', async () => {
    expect(codes(await here.admin.get(`/v1/areas?parent=${places.county}`))).toEqual([
      places.otherTownship,
      places.township,
    ]);
    expect(codes(await here.admin.get('/v1/areas?level=province'))).toEqual(['33']);
    expect(codes(await here.admin.get(`/v1/areas?q=${encodeURIComponent('区域3308022')}`))).toEqual([]);
    expect(
      codes(await here.admin.get(`/v1/areas?q=${encodeURIComponent('区域330802101211')}&level=grid`)),
    ).toEqual([places.grid, places.otherGrid]);
    expect(codes(await here.admin.get(`/v1/areas?q=${encodeURIComponent('%')}`))).toEqual([]);
    expect(codes(await here.admin.get('/v1/areas?inForce=false'))).toEqual([]);
    expect(codes(await here.admin.get('/v1/areas?inForce=true&level=county'))).toEqual([
      '330683',
      '330802',
      '330803',
    ]);
  });

  test('a cursor belongs to its filter', async () => {
    const { body } = await here.admin.get('/v1/areas?limit=1').expect(200);
    const res = await here.admin.get(`/v1/areas?limit=1&level=grid&cursor=${body.nextCursor}`).expect(400);
    expect(res.body.code).toBe('cursor-filter-mismatch');
  });

  test('one area by its code', async () => {
    const res = await here.admin.get(`/v1/areas/${places.grid}`).expect(200);
    expect(res.body).toEqual({
      code: places.grid,
      name: `区域${places.grid}`,
      level: 'grid',
      parentCode: places.village,
      validFrom: '1949-10-01',
      validTo: null,
      replacedBy: null,
    });
    await here.admin.get('/v1/areas/99').expect(404);
    await here.admin.get('/v1/areas/3308x').expect(400);
  });
});

describe('creating', () => {
  const grid = { code: '330802101206001', name: '第一网格', parentCode: places.otherVillage, level: 'grid' };

  test('an administrator creates an area from today, and the journal says so', async () => {
    const res = await here.admin.post('/v1/areas').send(grid).expect(201);
    expect(res.body).toEqual({ ...grid, validFrom: today, validTo: null, replacedBy: null });
    expect(await here.journal(grid.code)).toEqual(['area.create']);
    const again = await here.admin.post('/v1/areas').send(grid).expect(409);
    expect(again.body.code).toBe('already-exists');
  });

  test('levels may be skipped', async () => {
    const town = { code: '330900003', name: '直辖镇', parentCode: '33', level: 'township' };
    await here.admin.post('/v1/areas').send(town).expect(201);
  });

  test.each([
    ['a level that does not fit', { ...grid, code: '330802101206002', level: 'village' }, '/level'],
    ['another parent', { ...grid, code: '330802101206002', parentCode: places.village }, '/parentCode'],
    ['no parent', { ...grid, code: '330802101206002', parentCode: null }, '/parentCode'],
    [
      'a province below something',
      { code: '34', name: '省', level: 'province', parentCode: '33' },
      '/parentCode',
    ],
    ['itself as parent', { ...grid, parentCode: grid.code }, '/parentCode'],
    ['a code of seven digits', { ...grid, code: '3308021' }, '/code'],
    ['a blank name', { ...grid, name: ' ' }, '/name'],
  ])('%s is not valid', async (_title, body, pointer) => {
    const res = await here.admin.post('/v1/areas').send(body).expect(400);
    expect(res.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('a parent that is missing is named', async () => {
    const orphan = { code: '330899001', name: '乡', parentCode: '330899', level: 'township' };
    expect(faults(await here.admin.post('/v1/areas').send(orphan).expect(422))).toEqual([
      '/parentCode unknown-reference',
    ]);
  });

  test('nobody else creates, retires, draws or imports', async () => {
    const chief = await here.hire('duty_chief');
    await chief.post('/v1/areas').send(grid).expect(403);
    await chief.post(`/v1/areas/${places.grid}/retire`).send({ validTo: today }).expect(403);
    await chief.put(`/v1/areas/${places.grid}/boundary`).send({ geometry: square }).expect(403);
    await chief.post('/v1/areas/import').set('content-type', 'text/csv').send('code').expect(403);
    await here.anonymous.post('/v1/areas/import').set('content-type', 'text/csv').send('code').expect(401);
  });
});

describe('retiring', () => {
  test('an area with areas in force below it stays, unless another absorbs it', async () => {
    const refused = await here.admin
      .post(`/v1/areas/${places.otherTownship}/retire`)
      .send({ validTo: today })
      .expect(409);
    expect(refused.body.code).toBe('area-in-use');

    const merged = { validTo: today, replacedBy: places.township };
    const res = await here.admin.post(`/v1/areas/${places.otherTownship}/retire`).send(merged).expect(200);
    expect(res.body).toMatchObject({ code: places.otherTownship, ...merged });
    expect(await here.journal(places.otherTownship)).toEqual(['area.retire']);
    expect(codes(await here.admin.get('/v1/areas?inForce=false'))).toEqual([places.otherTownship]);
  });

  test('replacements form no circle, and are of the same level', async () => {
    const ask = (code: string, replacedBy: string) =>
      here.admin.post(`/v1/areas/${code}/retire`).send({ validTo: '2026-01-01', replacedBy }).expect(422);
    expect(faults(await ask(places.township, places.otherTownship))).toEqual([
      '/replacedBy unknown-reference',
    ]);
    expect(faults(await ask(places.township, places.township))).toEqual(['/replacedBy unknown-reference']);
    expect(faults(await ask(places.township, places.otherCounty))).toEqual(['/replacedBy unknown-reference']);
    expect(faults(await ask(places.township, '330802999'))).toEqual(['/replacedBy unknown-reference']);
  });

  test('a leaf is retired on a day, and nothing begins below it afterwards', async () => {
    await here.admin.post(`/v1/areas/${places.farGrid}/retire`).send({ validTo: '2025-04-01' }).expect(200);
    const below = {
      code: `${places.farGrid}001`,
      name: '微网格',
      parentCode: places.farGrid,
      level: 'micro_grid',
    };
    await here.admin
      .post('/v1/areas')
      .send({ ...below, validFrom: '2025-04-01' })
      .expect(422);
    await here.admin
      .post('/v1/areas')
      .send({ ...below, validFrom: '2025-03-31' })
      .expect(201);
    const early = await here.admin
      .post(`/v1/areas/${places.microGrid}/retire`)
      .send({ validTo: '1949-09-30' })
      .expect(422);
    expect(early.body.code).toBe('day-out-of-range');
    await here.admin.post('/v1/areas/330899/retire').send({ validTo: today }).expect(404);
  });
});

const ring = [
  [118.768, 28.903],
  [118.774, 28.903],
  [118.774, 28.908],
  [118.768, 28.908],
  [118.768, 28.903],
];
const square = { type: 'Polygon', coordinates: [ring] };

describe('the boundary of a grid', () => {
  const path = `/v1/areas/${places.grid}/boundary`;

  test('is drawn, read and drawn anew by whoever saw the last version', async () => {
    await here.admin.get(path).expect(404);
    const first = await here.admin.put(path).send({ geometry: square }).expect(200);
    expect(first.body).toEqual({ area: places.grid, version: 1, geometry: square });
    expect(first.headers.etag).toBe('"v1"');

    const two = { type: 'MultiPolygon', coordinates: [[ring], [ring.map(([lon, lat]) => [lon! + 1, lat!])]] };
    const second = await here.admin.put(path).set('if-match', '"v1"').send({ geometry: two }).expect(200);
    expect(second.body.version).toBe(2);
    const stale = await here.admin.put(path).send({ geometry: square, version: 1 }).expect(412);
    expect(stale.body).toMatchObject({ code: 'changed-meanwhile', current: 2 });

    const worker = await here.hire('grid_leader');
    expect((await worker.get(path).expect(200)).body).toEqual({
      area: places.grid,
      version: 2,
      geometry: two,
    });
    expect(await here.journal(places.grid)).toEqual(['area.set_boundary', 'area.set_boundary']);
  });

  test('belongs to a grid that exists', async () => {
    const res = await here.admin
      .put(`/v1/areas/${places.village}/boundary`)
      .send({ geometry: square })
      .expect(422);
    expect(res.body.errors[0]).toMatchObject({ in: 'path', code: 'not-a-grid' });
    await here.admin.put('/v1/areas/330802101211999/boundary').send({ geometry: square }).expect(404);
  });

  const polygon = (...coordinates: number[][][]) => ({ type: 'Polygon', coordinates });
  const bowTie = [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ];
  const big = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 0],
  ];
  const small = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 1],
  ];
  const away = small.map(([x, y]) => [x! + 20, y!]);
  const many = Array.from({ length: 10_001 }, (_, i) => [i / 1e5, 0]);
  const zigzag = (turns: number) => {
    const there = Array.from({ length: turns }, (_, i) => [i % 2 ? 80 : 0, i / 1e3]);
    return [...there, there[0]!];
  };

  test.each([
    ['a bow tie', polygon(bowTie), 'self-crossing'],
    [
      'a flat ring',
      polygon([
        [0, 0],
        [4, 0],
        [2, 0],
        [0, 0],
      ]),
      'self-crossing',
    ],
    [
      'one point only',
      polygon([
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
      'too-few-positions',
    ],
    ['a hole outside', polygon(big, away), 'hole-outside'],
    [
      'a hole across',
      polygon(big, [
        [8, 8],
        [10, 8],
        [8, 9.5],
        [8, 8],
      ]),
      'self-crossing',
    ],
    ['parts that overlap', { type: 'MultiPolygon', coordinates: [[big], [small]] }, 'overlapping-parts'],
    ['an open ring', polygon(big.slice(0, 4)), 'not-closed'],
    ['three positions', polygon(big.slice(0, 3)), 'too-few-positions'],
    ['latitude before longitude', polygon(ring.map(([lon, lat]) => [lat!, lon!])), 'out-of-range'],
    ['too many positions', polygon(many), 'too-many-positions'],
    ['1,500 rings', polygon(...Array.from({ length: 1_500 }, () => big)), 'too-many-rings'],
    [
      '100 parts and one',
      { type: 'MultiPolygon', coordinates: Array.from({ length: 101 }, () => [big]) },
      'too-many-rings',
    ],
    ['5,000 turns from one side to the other', polygon(zigzag(5_000)), 'too-winding'],
  ])('%s is no boundary', async (_title, geometry, code) => {
    const res = await here.admin.put(path).send({ geometry }).expect(422);
    expect(res.body.code).toBe('boundary-invalid');
    expect(res.body.errors.map((error: { code: string }) => error.code)).toContain(code);
  });

  test.each([
    ['a point', { type: 'Point', coordinates: [1, 2] }],
    ['text for numbers', polygon([['a', 'b']] as never)],
    ['a height', polygon(big.map((position) => [...position, 5]))],
    ['a feature', { type: 'Feature', geometry: square }],
    ['no ring', polygon()],
    ['more members', { ...square, crs: 'EPSG:4490' }],
  ])('%s is not of the right structure', async (_title, geometry) => {
    await here.admin.put(path).send({ geometry }).expect(400);
  });

  test('of 10,000 positions is taken and given back', async () => {
    const circle = Array.from({ length: 9_999 }, (_, i) => [
      Number((118 + Math.cos((i / 9_999) * 2 * Math.PI) / 10).toFixed(7)),
      Number((28 + Math.sin((i / 9_999) * 2 * Math.PI) / 10).toFixed(7)),
    ]);
    const geometry = polygon([...circle, circle[0]!]);
    const far = `/v1/areas/${places.otherGrid}/boundary`;
    await here.admin.put(far).send({ geometry }).expect(200);
    expect((await here.admin.get(far).expect(200)).body.geometry).toEqual(geometry);
  });
});

describe('importing by the API', () => {
  const send = (csv: string | Buffer, type = 'text/csv') =>
    here.admin
      .post('/v1/areas/import')
      .set('content-type', type)
      .send(csv as string);
  const header = 'code,name,parentCode,level\n';
  const areas = async () => (await here.owner.query('select count(*)::int as n from areas')).rows[0].n;

  test('inserts and updates; repeated, it changes nothing', async () => {
    const csv = `${header}34,安徽省,,province\n33,浙江省,,province\n`;
    const first = await send(csv, 'text/csv; charset=utf-8').expect(200);
    expect(first.body).toEqual({ rows: 2, inserted: 1, updated: 1, unchanged: 0 });
    const second = await send(csv).expect(200);
    expect(second.body).toEqual({ rows: 2, inserted: 0, updated: 0, unchanged: 2 });
    const { rows } = await here.owner.query(
      `select data, actor_id from journal where event = 'area.import' order by seq`,
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      actor_id: here.admin.id,
      data: { inserted: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('refuses the whole file and lists its lines, in either language', async () => {
    const before = await areas();
    const res = await send(`${header}35,福建省,,province\n3501,福州市,36,prefecture_city\n`).expect(422);
    expect(res.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(res.body).toMatchObject({ code: 'import-refused', moreErrors: 0 });
    expect(res.body.errors).toEqual([
      { in: 'body', pointer: '/lines/3', code: 'not-under-parent', detail: expect.stringContaining('上级') },
    ]);
    const english = await send(`${header}35,,,province\n`).set('accept-language', 'en').expect(422);
    expect(english.body.errors[0].detail).toBe('The name is empty');
    expect(await areas()).toBe(before);
  });

  test('takes text/csv and nothing else, and no other route takes it', async () => {
    await send('{}', 'application/json').expect(415);
    await here.admin.post('/v1/areas/import').expect(415);
    await here.admin.post('/v1/areas').set('content-type', 'text/csv').send(header).expect(415);
    await send('').expect(422);
  });

  /** Sends without looking at the answer before all is sent, as simple clients do. */
  const upload = (chunks: number) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const { port } = here.app.server.address() as AddressInfo;
      const headers = { authorization: `Bearer ${here.admin.token}`, 'content-type': 'text/csv' };
      const req = request({ port, method: 'POST', path: '/v1/areas/import', headers });
      req.on('error', reject).on('response', (res) => {
        let body = '';
        res.setEncoding('utf8').on('data', (text) => {
          body += text;
        });
        res.on('end', () => resolve({ status: res.statusCode!, body })).on('error', reject);
      });
      const line = '330802101211001001,某某网格的一个微网格,330802101211001,micro_grid\n';
      const chunk = line.repeat(1_000);
      req.write(header);
      const next = (left: number): void => {
        if (left === 0) req.end();
        else req.write(chunk, () => next(left - 1));
      };
      next(chunks);
    });

  test('of more than 8 MB is refused without resetting the connection, and nothing is stored', async () => {
    const before = await areas();
    const { status, body } = await upload(400);
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({
      code: 'body-too-large',
      hint: expect.stringContaining('npm run import-areas'),
    });
    expect(await areas()).toBe(before);
    await here.admin.get('/v1/areas/33').expect(200);
  }, 30_000);

  test('full of errors lists the first thousand and counts the rest', async () => {
    const { status, body } = await upload(90);
    const problem = JSON.parse(body);
    expect(status).toBe(422);
    expect(problem.errors).toHaveLength(1_000);
    expect(problem.errors[0]).toMatchObject({ pointer: '/lines/3', code: 'duplicate-code' });
    expect(problem.moreErrors).toBe(90_000 - 1 - 1_000);
  }, 30_000);

  test('broken off by the client leaves nothing and gives its connection back', async () => {
    const before = await areas();
    const { port } = here.app.server.address() as AddressInfo;
    const headers = { authorization: `Bearer ${here.admin.token}`, 'content-type': 'text/csv' };
    const req = request({ port, method: 'POST', path: '/v1/areas/import', headers }).on(
      'error',
      () => undefined,
    );
    req.write(`${header}36,江西省,,province\n`);
    const inUse = () => here.pool.totalCount - here.pool.idleCount;
    await until(() => inUse() === 1);
    req.destroy();
    await until(() => inUse() === 0);
    expect(await areas()).toBe(before);
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not come about');
}
