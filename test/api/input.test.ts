import { randomBytes, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type supertest from 'supertest';
import type { Response } from 'supertest';
import type { z } from 'zod';
import { allOperations } from '../../src/app.ts';
import { encodeCursor } from '../../src/kernel/page.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { fingerprint, makeCase } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let worker: Person;
let dispatcher: Person;
let caseId: string;
beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
  dispatcher = await here.hire('dispatcher');
  caseId = (await makeCase(here)).id;
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const asked = { typeCode: '0102', area: places.grid, title: '换瓦砸坏邻居院墙', description: '碎瓦砸坏墙面' };
const report = (by: Person, body: object = asked) => by.post('/v1/cases').send(body);
const newId = () => uuidv7(here.now, randomBytes(10));
/** Text as it is: supertest would make valid JSON of an object. */
const raw = (request: supertest.Test, text: string | Buffer, type = 'application/json') =>
  request
    .set('content-type', type)
    .serialize((body) => body as string)
    .send(text);
const pointers = (res: Response) =>
  [...new Set((res.body.errors ?? []).map((fault: { pointer: string }) => fault.pointer))].sort();

function expectProblem(res: Response, status: number, code: string) {
  expect({ status: res.status, code: res.body.code }).toEqual({ status, code });
  expect(res.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(res.body).toMatchObject({
    type: `/docs/problems#${code}`,
    title: expect.stringMatching(/\S/),
    status,
    hint: expect.stringMatching(/\S/),
    instance: expect.stringMatching(/^\/v1\//),
    traceId: expect.stringMatching(/\S/),
    retryable: expect.any(Boolean),
  });
  for (const fault of res.body.errors ?? []) {
    expect(fault).toEqual({
      in: expect.stringMatching(/^(body|query|path|header)$/),
      pointer: expect.stringMatching(/^(\/.*)?$/),
      code: expect.stringMatching(/\S/),
      detail: expect.stringMatching(/\S/),
    });
  }
}

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const body = (more: string) =>
  `{"typeCode":"0102","area":"${places.grid}","title":"换瓦","description":"碎瓦"${more}}`;
const withTitle = (title: string) =>
  `{"typeCode":"0102","area":"${places.grid}","title":${title},"description":"碎瓦"}`;

describe('a bad report', () => {
  // biome-ignore format: one row per case, columns aligned
  const bad: [what: string, text: string, status: number, code: string, at: string[]][] = [
    ['no JSON',                          '{"title":',                                        400, 'invalid-request', ['']],
    ['nothing',                          '',                                                 400, 'invalid-request', ['/area', '/description', '/title', '/typeCode']],
    ['no object',                        '[]',                                               400, 'invalid-request', ['']],
    ['a misspelt member',                body(',"titel":"x"'),                               400, 'invalid-request', ['/titel']],
    ['several unknown members',          body(',"a":1,"b":2'),                               400, 'invalid-request', ['/a', '/b']],
    ['an unknown member within',         body(',"location":{"lon":1,"lat":2,"alt":3}'),      400, 'invalid-request', ['/location/alt']],
    ['wrong types everywhere',           '{"typeCode":1,"area":2,"title":3,"description":[],"parties":{},"location":"x"}', 400, 'invalid-request', ['/area', '/description', '/location', '/parties', '/title', '/typeCode']],
    ['a null',                           withTitle('null'),                                  400, 'invalid-request', ['/title']],
    ['blanks for a title',               withTitle('"   "'),                                 400, 'invalid-request', ['/title']],
    ['two lines for a title',            withTitle('"a\\nb"'),                               400, 'invalid-request', ['/title']],
    ['a title too long',                 withTitle(`"${'长'.repeat(101)}"`),                  400, 'invalid-request', ['/title']],
    ['faults in a list',                 body(',"parties":[{"role":"applicant","name":"夏某"},{"role":"reporter","name":""},{"role":"x","name":"王某","phone":"1"}]'), 400, 'invalid-request', ['/parties/1/name', '/parties/1/role', '/parties/2/phone', '/parties/2/role']],
    ['30 February',                      body(',"occurredAt":"2026-02-30T00:00:00Z"'),       400, 'invalid-request', ['/occurredAt']],
    ['infinity for a time',              body(',"occurredAt":"infinity"'),                   400, 'invalid-request', ['/occurredAt']],
    ['the year 10000',                   body(',"occurredAt":"10000-01-01T00:00:00Z"'),      400, 'invalid-request', ['/occurredAt']],
    ['the year 0',                       body(',"occurredAt":"0000-01-01T00:00:00Z"'),       400, 'invalid-request', ['/occurredAt']],
    ['the year 2200',                    body(',"occurredAt":"2200-01-01T00:00:00Z"'),       400, 'invalid-request', ['/occurredAt']],
    ['a time without offset',            body(',"occurredAt":"2025-03-03T09:00:00"'),        400, 'invalid-request', ['/occurredAt']],
    ['NUL',                              withTitle('"a\\u0000b"'),                           400, 'invalid-request', ['/title']],
    ['NUL in the name of a member',      body(',"a\\u0000":1'),                              400, 'invalid-request', ['/a\u0000']],
    ['a change of direction',            withTitle('"换瓦\\u202e三人"'),                400, 'invalid-request', ['/title']],
    ['an isolate in a text',             body('').replace('碎瓦', '碎\u2066瓦'),            400, 'invalid-request', ['/description']],
    ['a bell in a text',                 body('').replace('碎瓦', '碎\\u0007瓦'),           400, 'invalid-request', ['/description']],
    ['what is no character',             withTitle('"\\ufffe"'),                           400, 'invalid-request', ['/title']],
    ['a title that seems to be another', withTitle('"换\\u200b瓦"'),                       400, 'invalid-request', ['/title']],
    ['half a character',                 withTitle('"\\ud800"'),                             400, 'invalid-request', ['/title']],
    ['half a character, the other one',  withTitle('"x\\udc00y"'),                           400, 'invalid-request', ['/title']],
    ['6,000 deep',                       body(`,"parties":${deep(6_000)}`),                  400, 'invalid-request', [`/parties${'/0'.repeat(31)}`]],
    ['6,000 deep from the start',        deep(6_000),                                        400, 'invalid-request', ['/0'.repeat(32)]],
    ['1e400',                            body(',"location":{"lon":1e400,"lat":2}'),          400, 'invalid-request', ['/location/lon']],
    ['an integer that would be rounded', body(',"location":{"lon":12345678901234567890,"lat":2}'), 400, 'invalid-request', ['/location/lon']],
    ['a key twice',                      body(',"title":"另一个"'),                           400, 'invalid-request', ['/title']],
    ['a key twice, once escaped',        body(',"\\u0074itle":"另一个"'),                     400, 'invalid-request', ['/title']],
    ['a key twice within',               body(',"location":{"lon":1,"lat":2,"lat":3}'),      400, 'invalid-request', ['/location/lat']],
    ['__proto__',                        body(',"__proto__":{"urgency":"low"}'),             400, 'invalid-request', ['/__proto__']],
    ['1,500 members',                    `{${Array.from({ length: 1_500 }, (_, i) => `"k${i}":1`).join()}}`, 400, 'invalid-request', ['']],
    ['5,000 members in ten objects',     `{"a":[${Array(10).fill(`{${Array.from({ length: 500 }, (_, i) => `"k${i}":1`).join()}}`).join()}]}`, 400, 'invalid-request', ['']],
    ['300 kB',                           withTitle(`"${'a'.repeat(300_000)}"`),              413, 'body-too-large', []],
    ['an unknown urgency',               body(',"urgency":"asap"'),                          400, 'invalid-request', ['/urgency']],
    ['a type that is no code',           body('').replace('"0102"', '"0999"'),               400, 'invalid-request', ['/typeCode']],
    ['a type that does not exist',       body('').replace('"0102"', '"0177"'),               422, 'unknown-reference', ['/typeCode']],
    ['a code that is no area',           body('').replace(places.grid, '33080210121100'),    400, 'invalid-request', ['/area']],
    ['a grid of another county',         body('').replace(places.grid, places.farGrid),      422, 'area-not-reportable', ['/area']],
    ['an earlier case that is not there', body(`,"recurrenceOf":"${randomUUID()}"`),         422, 'unknown-reference', ['/recurrenceOf']],
    ['an id that is no UUIDv7',          body(',"id":"6ba7b810-9dad-41d1-80b4-00c04fd430c8"'), 400, 'invalid-request', ['/id']],
  ];

  test.each(bad)(
    'with %s is refused at its places, and nothing is stored',
    async (_what, text, status, code, at) => {
      const before = await fingerprint(here.owner);
      const res = await raw(worker.post('/v1/cases').set('idempotency-key', randomUUID()), text);
      expectProblem(res, status, code);
      expect(pointers(res)).toEqual([...at].sort());
      expect(await fingerprint(here.owner)).toEqual(before);
    },
  );

  test('bytes that are no UTF-8 are refused', async () => {
    const text = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    expectProblem(await raw(worker.post('/v1/cases'), text), 400, 'invalid-request');
  });

  test('a packed body is not unpacked', async () => {
    const packed = raw(worker.post('/v1/cases').set('content-encoding', 'gzip'), gzipSync(body('')));
    expectProblem(await packed, 415, 'unsupported-media-type');
    await raw(worker.post('/v1/cases').set('content-encoding', 'identity'), body('')).expect(201);
  });

  test.each(['text/plain', 'application/xml', 'text/csv', 'application/json; charset=gb18030'])(
    'as %s is not understood',
    async (type) => {
      expectProblem(await raw(worker.post('/v1/cases'), body(''), type), 415, 'unsupported-media-type');
    },
  );

  test.each([
    ['阿卜杜热合曼·买买提', 'a middle dot'],
    ['𠮷田', 'a character beyond the first plane'],
    ['张\u{323B0}', 'a character newer than the runtime'],
    ['张\uE0A1', 'private use, of an old register'],
    ['葛\u{E0100}某', 'a variant of a character'],
  ])('%s is a name: %s', async (name) => {
    const { body: made } = await report(worker, { ...asked, title: name }).expect(201);
    expect(made.title).toBe(name);
  });

  test('lines and tabs of a text stay, and each character has one form however it was written', async () => {
    const text = `${body('').replace('碎瓦', '一\\t\\r\\n二').replace('换瓦', 'Cafe\\u0301 Cafe\u0301')}`;
    const { body: made } = await raw(
      worker.post('/v1/cases'),
      text,
      'application/json; charset=UTF-8',
    ).expect(201);
    expect([made.description, made.title]).toEqual(['一\t\r\n二', 'Café Café']);
  });

  test('a misspelt member comes with the one that was meant', async () => {
    const res = await raw(worker.post('/v1/cases').set('accept-language', 'en'), body(',"descripton":"x"'));
    expect(res.body.errors).toMatchObject([
      { pointer: '/descripton', detail: expect.stringContaining('did you mean description') },
    ]);
  });

  test('what JSON cannot hold and what the contract refuses are listed together', async () => {
    const res = await raw(worker.post('/v1/cases'), body(',"title":"另一个","urgency":"asap","titel":1'));
    expect(pointers(res)).toEqual(['/titel', '/title', '/urgency']);
  });

  test('exactly one target is asked for even beside other faults', async () => {
    const res = await dispatcher.post(`/v1/cases/${caseId}/reassign`).send({ text: 5 });
    expect(pointers(res)).toContain('/text');
    const none = await dispatcher.post(`/v1/cases/${caseId}/reassign`).send({ text: '改派' });
    expect(pointers(none)).toEqual(['/handlerId']);
  });
});

describe('in one language', () => {
  const han = /\p{Script=Han}/u;
  const title = async (header?: string) => {
    const request = raw(worker.post('/v1/cases'), withTitle('5'));
    const res = await (header === undefined ? request : request.set('accept-language', header));
    return {
      title: res.body.title,
      language: res.headers['content-language'],
      texts: [res.body.title, res.body.hint, res.body.errors[0].detail],
    };
  };

  test.each([undefined, 'zh', 'zh-CN,en;q=0.8', 'fr', '*', 'en;q=0.3,zh;q=0.4', ''])(
    'Chinese for Accept-Language %s',
    async (header) => {
      const { language, texts } = await title(header);
      expect(language).toBe('zh-CN');
      for (const text of texts) expect(text).toMatch(han);
    },
  );

  test.each(['en', 'en-GB', 'fr,en;q=0.5', 'zh;q=0.3,en;q=0.4', 'EN'])(
    'English for Accept-Language %s',
    async (header) => {
      const { language, texts } = await title(header);
      expect(language).toBe('en');
      for (const text of texts) expect(text).not.toMatch(han);
    },
  );
});

describe('a bad step', () => {
  // biome-ignore format: one row per case, columns aligned
  const bad: [what: string, verb: string, text: string, at: string[]][] = [
    ['an unknown member',         'accept',   '{"versoin":1}',                          ['/versoin']],
    ['a version of 0',            'accept',   '{"version":0}',                          ['/version']],
    ['a version in words',        'accept',   '{"version":"1"}',                        ['/version']],
    ['a version and a half',      'accept',   '{"version":1.5}',                        ['/version']],
    ['a version beyond integers', 'accept',   '{"version":9223372036854775808}',        ['/version']],
    ['a key twice',               'accept',   '{"version":1,"version":1}',              ['/version']],
    ['NUL in a text',             'withdraw', '{"text":"a\\u0000"}',                    ['/text']],
    ['half a character',          'withdraw', '{"text":"\\udfff"}',                     ['/text']],
    ['no text',                   'withdraw', '{}',                                     ['/text']],
    ['an unknown reason',         'reject',   '{"reasonCode":"not_our_grid","advice":""}', ['/advice', '/reasonCode']],
    ['a unit that is no id',      'dispatch', '{"unitId":"x"}',                         ['/unitId']],
    ['6,000 deep',                'accept',   `{"typeCode":${deep(6_000)}}`,            [`/typeCode${'/0'.repeat(31)}`]],
  ];
  test.each(bad)('with %s is refused, and the case stays as it is', async (_what, verb, text, at) => {
    const before = await fingerprint(here.owner);
    const res = await raw(dispatcher.post(`/v1/cases/${caseId}/${verb}`), text);
    expectProblem(res, 400, 'invalid-request');
    expect(pointers(res)).toEqual(at);
    expect(await fingerprint(here.owner)).toEqual(before);
  });

  test('an id that is none is a fault of the path', async () => {
    const res = await dispatcher.post('/v1/cases/17/accept').send({ version: 0 });
    expectProblem(res, 400, 'invalid-request');
    expect(res.body.errors).toMatchObject([
      { in: 'path', pointer: '/id' },
      { in: 'body', pointer: '/version' },
    ]);
  });

  test('a path that nobody serves is a problem document too', async () => {
    for (const path of ['/v1/cases/x/fly', '/v1/nothing', '/v1/cases/%E0%A4%A']) {
      const res = await dispatcher.post(path).send({});
      expect([path, [400, 404].includes(res.status)]).toEqual([path, true]);
      expect(res.headers['content-type']).toMatch(/^application\/problem\+json/);
    }
  });

  test('null is no body, even where nothing is asked for', async () => {
    const res = await raw(dispatcher.post(`/v1/cases/${caseId}/urge`), 'null');
    expectProblem(res, 400, 'invalid-request');
    expect(res.body.errors).toMatchObject([{ in: 'body', pointer: '', code: 'invalid-type' }]);
  });

  test('a limit beyond the working calendar is refused, not counted with', async () => {
    const leader = await here.hire('leader');
    const { id } = await makeCase(here, { status: 'accepted', acceptedAt: here.now });
    const setDue = (dueAt: string) =>
      leader.post(`/v1/cases/${id}/set-due`).send({ dueAt, text: '年底前办结' });
    for (const dueAt of ['2060-01-01T00:00:00Z', '2134-11-05T03:43:47.881Z']) {
      const res = await setDue(dueAt);
      expectProblem(res, 400, 'invalid-request');
      expect(pointers(res)).toEqual(['/dueAt']);
    }
    // As late as it may be, every warning still lies within the calendar.
    expect((await setDue('2059-12-31T23:59:59Z')).status).toBe(200);
  });
});

describe('a bad question', () => {
  // biome-ignore format: one row per case, columns aligned
  const bad: [query: string, status: number, at: string[]][] = [
    ['aera=330802101',                            400, ['/aera']],
    ['area=33080',                                400, ['/area']],
    ['area=330802&area=330803',                   400, ['/area']],
    ['status=open',                               400, ['/status/0']],
    ['status=closed,gone',                        400, ['/status/1']],
    ['typeCode=9',                                400, ['/typeCode/0']],
    ['handler=nobody',                            400, ['/handler']],
    ['unit=1',                                    400, ['/unit']],
    ['open=yes&overdue=1',                        400, ['/open', '/overdue']],
    ['reportedFrom=2026-02-30&dueTo=infinity',    400, ['/dueTo', '/reportedFrom']],
    ['closedFrom=10000-01-01',                    400, ['/closedFrom']],
    ['closedTo=0000-01-01',                       400, ['/closedTo']],
    ['reportedTo=2025-03-03T09:00:00',            400, ['/reportedTo']],
    ['limit=0',                                   400, ['/limit']],
    ['limit=201',                                 400, ['/limit']],
    ['limit=1e400',                               400, ['/limit']],
    ['limit=ten&sort=oldest',                     400, ['/limit', '/sort']],
    ['q=a%00b',                                   400, ['/q']],
    ['q=a%E2%80%AEb',                             400, ['/q']],
    ['q=a%E2%80%8Bb',                             400, ['/q']],
    ['cursor=%C2%9B',                             400, ['/cursor']],
    [Array.from({ length: 101 }, (_, i) => `a${i}=`).join('&'), 400, ['']],
    ['cursor=x',                                  400, []],
  ];
  test.each(bad)('%s', async (query, status, at) => {
    const res = await dispatcher.get(`/v1/cases?${query}`);
    expectProblem(res, status, query === 'cursor=x' ? 'cursor-filter-mismatch' : 'invalid-request');
    expect(pointers(res)).toEqual(at);
    for (const fault of res.body.errors ?? []) expect(fault.in).toBe('query');
  });

  test('a cursor that was tampered with is refused and never an error of ours', async () => {
    const { body: page } = await dispatcher.get('/v1/cases?limit=1').expect(200);
    const extra = await makeCase(here);
    const { body: first } = await dispatcher.get('/v1/cases?limit=1').expect(200);
    expect(page.nextCursor ?? first.nextCursor).not.toBeNull();
    const [mark] = JSON.parse(Buffer.from(first.nextCursor, 'base64url').toString());
    const due = '2025-03-04T09:00:00Z';
    for (const keys of [
      [],
      [due],
      [due, extra.id, extra.id],
      [due, null],
      [due, 'x'],
      [due, `${extra.id}\0`],
      ['now', extra.id],
      ['10000-01-01', extra.id],
      ['2026-02-30T00:00:00Z', extra.id],
      ['a\0', extra.id],
      ["';--", extra.id],
    ]) {
      const forged = Buffer.from(JSON.stringify([mark, ...keys])).toString('base64url');
      const res = await dispatcher.get(`/v1/cases?limit=1&cursor=${forged}`);
      expect([keys, res.status, res.body.code]).toEqual([keys, 400, 'cursor-filter-mismatch']);
    }
    const right = Buffer.from(JSON.stringify([mark, due, extra.id])).toString('base64url');
    await dispatcher.get(`/v1/cases?limit=1&cursor=${right}`).expect(200);
  });

  test.each([
    ['GET /v1/areas', '/v1/areas', ['330802\0']],
    ['GET /v1/staff', '/v1/staff', ['now']],
    ['GET /v1/me/notifications', '/v1/me/notifications', ['infinity', randomUUID()]],
    ['a timeline', () => `/v1/cases/${caseId}/timeline`, ['9'.repeat(19)]],
    ['notes', () => `/v1/cases/${caseId}/notes`, ['now', randomUUID()]],
  ])('a cursor with the wrong kind of keys for %s never reaches PostgreSQL', async (_what, path, keys) => {
    const url = typeof path === 'string' ? path : path();
    const filter = typeof path === 'string' ? {} : caseId;
    const cursor = encodeCursor(keys, filter);
    // Of a question that did reach it we would say invalid-request.
    const res = await dispatcher.get(`${url}?cursor=${cursor}`);
    expectProblem(res, 400, 'cursor-filter-mismatch');
  });
});

describe('a bad login', () => {
  test.each([
    ['{"login":"a"}', ['/password']],
    ['{"login":"a","password":"b","remember":true}', ['/remember']],
    ['{"login":"a\\u0000","password":"b"}', ['/login']],
    ['{"login":"a","password":"\\ud800"}', ['/password']],
    ['{"login":{"$ne":1},"password":[]}', ['/login', '/password']],
    ['{"login":"a","login":"b","password":"c"}', ['/login']],
    [`{"login":${deep(6_000)},"password":"c"}`, [`/login${'/0'.repeat(31)}`]],
  ])('%.60s', async (text, at) => {
    const before = await fingerprint(here.owner);
    const res = await raw(here.anonymous.post('/v1/session'), text);
    expectProblem(res, 400, 'invalid-request');
    expect(pointers(res)).toEqual(at);
    expect(await fingerprint(here.owner)).toEqual(before);
  });
});

/** They ask for nothing, so nothing is wrong with an empty body. */
const askingNothing = ['logout', 'endMyOtherSessions', 'enrolSecondFactor'];

test('no operation fails on what it is sent, and none stores it', async () => {
  const traps = [
    '',
    'null',
    '[]',
    '"x"',
    '5',
    '{',
    '\u0000',
    '{"id":null}',
    deep(6_000),
    '{"version":1e400}',
    '{"version":-1}',
    '{"a":"\\u0000"}',
    '{"__proto__":{}}',
    '{"constructor":{"prototype":1}}',
    '{"toString":1,"hasOwnProperty":2}',
    `{"text":"${'x'.repeat(250_000)}"}`,
  ];
  const over = await makeCase(here, { status: 'archived' });
  const before = await fingerprint(here.owner);
  for (const { id, method, path } of allOperations().filter(
    (one) => one.method !== 'GET' && !askingNothing.includes(one.id),
  )) {
    for (const [param, code] of [
      [over.id, places.grid],
      ['x', 'x'],
      ["'", '%00'],
    ] as const) {
      const url = `/v1${path.replace(/:(id|noteId)/g, param).replace(':code', code)}`;
      for (const trap of traps) {
        for (const person of [here.admin, dispatcher]) {
          const res = await raw(method === 'PUT' ? person.put(url) : person.post(url), trap);
          const outcome = {
            id,
            url,
            trap: trap.slice(0, 30),
            refused: res.status >= 400 && res.status < 500,
          };
          expect(outcome).toEqual({ ...outcome, refused: true });
        }
      }
    }
  }
  expect(await fingerprint(here.owner)).toEqual(before);
}, 300_000);

describe('once', () => {
  const keyed = (by: Person, key: string, more: object = {}) =>
    by
      .post('/v1/cases')
      .set('idempotency-key', key)
      .send({ ...asked, ...more });
  const counted = async (where: string, ...values: unknown[]) =>
    (await here.owner.query(`select count(*)::int as n from ${where}`, values)).rows[0].n;
  const casesOf = (by: Person) => counted('cases where reported_by = $1', by.id);

  test('the same request with its key is answered again and done once', async () => {
    const by = await here.hire('full_time_grid_worker');
    const key = randomUUID();
    const first = await keyed(by, key).expect(201);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    here.goTo('2025-03-09T09:00:00+08:00');
    const again = await keyed(by, key).expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.text).toBe(first.text);
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(await casesOf(by)).toBe(1);
    expect(await here.journal(first.body.id)).toEqual(['case.report']);
  });

  test('the order of the members does not make another request', async () => {
    const by = await here.hire('full_time_grid_worker');
    const key = randomUUID();
    await keyed(by, key).expect(201);
    const turned = Object.fromEntries(Object.entries(asked).reverse());
    const again = await by.post('/v1/cases').set('idempotency-key', key).send(turned).expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  test('another body with the key is refused', async () => {
    const by = await here.hire('full_time_grid_worker');
    const key = randomUUID();
    await keyed(by, key).expect(201);
    expectProblem(await keyed(by, key, { title: '另一件事' }), 422, 'idempotency-key-reused');
    expect(await casesOf(by)).toBe(1);
  });

  test('another case with the key of a step is refused', async () => {
    const [one, two] = [await makeCase(here), await makeCase(here)];
    const key = randomUUID();
    const accept = (id: string) =>
      dispatcher.post(`/v1/cases/${id}/accept`).set('idempotency-key', key).send({});
    const first = await accept(one.id).expect(200);
    const again = await accept(one.id).expect(200);
    expect([again.text, again.headers.etag]).toEqual([first.text, '"v2"']);
    expectProblem(await accept(two.id), 422, 'idempotency-key-reused');
  });

  test('another person’s key is another key', async () => {
    const [one, two] = [await here.hire('full_time_grid_worker'), await here.hire('full_time_grid_worker')];
    const key = randomUUID();
    const first = await keyed(one, key).expect(201);
    const second = await keyed(two, key).expect(201);
    expect(second.headers['idempotency-replayed']).toBeUndefined();
    expect(second.body.id).not.toBe(first.body.id);
  });

  test('an answer about a case is given again only to whoever still sees the case', async () => {
    const chief = await here.hire('duty_chief');
    const holder = await here.hire('leader');
    const by = await here.hire('full_time_grid_worker');
    const hidden = newId();
    const repeat = {
      'a step': () => chief.post(`/v1/cases/${hidden}/accept`).set('idempotency-key', 'hidden').send({}),
      'a note': () =>
        chief
          .post(`/v1/cases/${hidden}/notes`)
          .set('idempotency-key', 'hidden')
          .send({ kind: 'progress', text: '已到场' }),
      'a hold': () =>
        holder
          .post('/v1/legal-holds')
          .set('idempotency-key', 'hidden')
          .send({ caseId: hidden, reason: '调卷' }),
      'a report': () => keyed(by, 'hidden', { id: hidden }),
      'a draft': () =>
        by.post(`/v1/drafts/${drafted}/report`).set('idempotency-key', 'hidden').send({ version: 1 }),
    };
    const drafted = newId();
    await by.put(`/v1/drafts/${drafted}`).send({ content: asked }).expect(200);
    for (const kind of ['a report', 'a draft', 'a step', 'a note', 'a hold'] as const)
      expect([kind, (await repeat[kind]()).status]).toEqual([kind, kind === 'a step' ? 200 : 201]);
    for (const [kind, again] of Object.entries(repeat))
      expect([kind, (await again()).headers['idempotency-replayed']]).toEqual([kind, 'true']);

    // Reclassified, by someone else than the reporter of the row as it is then.
    await here.owner.query(
      `update cases set confidentiality = 'confidential', reported_by = $2, area = $3 where id = any ($1)`,
      [[hidden, drafted], randomUUID(), places.strangeGrid],
    );
    for (const [kind, again] of Object.entries(repeat)) {
      const res = await again();
      expect([kind, res.status, res.body.code]).toEqual([kind, 404, 'not-found']);
      expect(res.headers).not.toHaveProperty('etag');
      expect(res.headers).not.toHaveProperty('idempotency-replayed');
    }
    expectProblem(await chief.get(`/v1/cases/${hidden}`), 404, 'not-found');
  });

  test('of every answer kept that is about a case it is known about which', () => {
    const kept = allOperations().filter(({ method, keyed: isKept }) => method === 'POST' && isKept !== false);
    const namesCase = ({ response }: (typeof kept)[number]) =>
      ['caseId', 'caseNo'].some((member) => Object.hasOwn((response as z.ZodObject)?.shape ?? {}, member));
    const about = kept.filter((one) => namesCase(one) && !one.path.startsWith('/cases/:id/'));
    expect(about.map(({ id }) => id).sort()).toEqual([
      'liftLegalHold',
      'placeLegalHold',
      'reportCase',
      'reportDraft',
    ]);
    for (const { id, caseIn } of about) expect([id, typeof caseIn]).toEqual([id, 'function']);
  });

  test('a refused request leaves its key unused', async () => {
    const by = await here.hire('full_time_grid_worker');
    const key = randomUUID();
    expectProblem(await keyed(by, key, { area: places.farGrid }), 422, 'area-not-reportable');
    await keyed(by, key).expect(201);
  });

  test('a hundred at once make one case', async () => {
    const by = await here.hire('full_time_grid_worker');
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 100 }, () => keyed(by, key)));
    const outcomes = new Set(answers.map(({ status, body: { code } }) => `${status} ${code ?? ''}`));
    for (const outcome of outcomes)
      expect(['201 ', '409 idempotency-in-progress', '429 too-many-requests']).toContain(outcome);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ text }) => text)).size).toBe(1);
    expect(await casesOf(by)).toBe(1);
  });

  test('the client’s own id makes one case: 201 first, 200 after', async () => {
    const id = newId();
    expect((await report(worker, { ...asked, id }).expect(201)).body.id).toBe(id);
    await dispatcher.post(`/v1/cases/${id}/accept`).send({}).expect(200);
    const again = await report(worker, { ...asked, id }).expect(200);
    expect(again.body).toMatchObject({ id, status: 'accepted', version: 2 });
    expectProblem(await report(worker, { ...asked, id, title: '另一件事' }), 409, 'id-reused');
    expectProblem(await report(dispatcher, { ...asked, id }), 409, 'id-reused');
    const stranger = await here.hire('full_time_grid_worker', places.strangeGrid);
    expectProblem(await report(stranger, { ...asked, id }), 409, 'id-reused');
  });

  test('a hundred at once with one id make one case, and nobody is told to take another id', async () => {
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 100 }, () => report(worker, { ...asked, id })));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    for (const { status, body } of answers) {
      if (status >= 400) expect(body).toMatchObject({ retryable: true });
    }
    expect(await counted('cases where id = $1', id)).toBe(1);
    expect(await here.journal(id)).toEqual(['case.report']);
  });

  test('a crash before the commit leaves neither case nor key, and the key still works', async () => {
    const by = await here.hire('full_time_grid_worker');
    await here.owner.query(`
      create function crash() returns trigger language plpgsql security definer as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
      create trigger crash after insert on idempotency_keys for each row execute function crash()`);
    const before = await fingerprint(here.owner);
    const key = randomUUID();
    const crashed = await keyed(by, key);
    await here.owner.query('drop function crash cascade');
    expectProblem(crashed, 503, 'busy');
    expect(crashed.headers['retry-after']).toMatch(/^\d+$/);
    expect(await fingerprint(here.owner)).toEqual(before);
    const retried = await keyed(by, key).expect(201);
    expect(retried.headers['idempotency-replayed']).toBeUndefined();
    expect(await casesOf(by)).toBe(1);
  });

  test('a key is kept for seven days', async () => {
    const by = await here.hire('full_time_grid_worker');
    const key = randomUUID();
    await keyed(by, key).expect(201);
    here.goTo('2025-03-10T08:59:59.999+08:00');
    expect((await keyed(by, key).expect(201)).headers['idempotency-replayed']).toBe('true');
    here.goTo('2025-03-10T09:00:00+08:00');
    expect((await keyed(by, key).expect(201)).headers['idempotency-replayed']).toBeUndefined();
    expect(await casesOf(by)).toBe(2);
  });

  test('whoever lost his post is not answered again', async () => {
    const by = await here.hire('full_time_grid_worker');
    const key = randomUUID();
    await keyed(by, key).expect(201);
    await here.admin.post(`/v1/posts/${by.postId}/relieve`).send({ reason: '调离' }).expect(200);
    expectProblem(await keyed(by, key), 403, 'not-allowed');
  });

  test.each(['', ' ', '键', 'a'.repeat(256)])('“%.10s” is no key', async (key) => {
    const res = await report(worker).set(
      'idempotency-key',
      encodeURI(key) === key ? key : Buffer.from(key).toString('latin1'),
    );
    expectProblem(res, 400, 'invalid-request');
    expect(res.body.errors).toMatchObject([{ in: 'header', pointer: '/idempotency-key' }]);
  });

  test('a login asks for no key and takes none', async () => {
    const login = 'wang.jg';
    const password = 'Hangbu-2017-xin';
    await here.admin.post('/v1/staff').send({ name: '王建国', login, password }).expect(201);
    const key = randomUUID();
    const tokens = [];
    for (let i = 0; i < 2; i++) {
      const { body } = await here.anonymous
        .post('/v1/session')
        .set('idempotency-key', key)
        .send({ login, password })
        .expect(200);
      tokens.push(body.accessToken);
    }
    expect(tokens[0]).not.toBe(tokens[1]);
    expect(await counted(`idempotency_keys where operation = 'login'`)).toBe(0);
  });
});
