import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { eraseJob, forgetAskersJob } from '../../src/features/rights/jobs.ts';
import { hirePeople, local, onWall, type People, refused, report } from '../support/acting.ts';
import { canary, liveThrough, traces } from '../support/erasing.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let who: People;
let leader: Person;
/** Of the canary; closed in March 2020, and kept until 2030. */
let id: string;
beforeAll(async () => {
  here = await town();
  who = await hirePeople(here);
  leader = await here.hire('leader');
  here.goTo(local('2020-03-02 09:00'));
  id = await liveThrough(here, who);
  here.goTo(local('2025-03-03 09:00'));
});
afterAll(() => here?.close());

const { phone, idNumber, name } = canary;
const asked = (kind: string, more: object = {}) => ({
  area: places.township,
  kind,
  phone,
  details: `我是${name},${kind}`,
  checkedBy: 'id_card',
  ...(kind === 'erasure' && { ground: 'period_over' }),
  ...more,
});
const record = async (kind: string, more: object = {}): Promise<string> =>
  (await who.dispatcher.post('/v1/subject-requests').send(asked(kind, more)).expect(201)).body.id;
const to = (request: string, verb: string) => leader.post(`/v1/subject-requests/${request}/${verb}`);
const grant = (request: string, more: object = {}) =>
  to(request, 'grant').send({ answer: '已办理', ...more });
const findings = async (request: string) =>
  (await leader.get(`/v1/subject-requests/${request}/findings`).expect(200)).body.items;
const carryOut = (request: string) =>
  here.doors.write({ system: 'system.retention' }, {}, (tx) => eraseJob.run(tx, { id: request }));
const ask = async (sql: string, values: unknown[] = []) => (await here.owner.query(sql, values)).rows;

describe('a request', () => {
  test('is taken down with a due date 15 working days on, and shows the number as a mask', async () => {
    const { body } = await who.dispatcher.post('/v1/subject-requests').send(asked('access')).expect(201);
    expect(body).toMatchObject({ state: 'open', phone: '139****9090', idNumber: null, answer: null });
    expect(onWall(body.dueAt)).toBe('2025-03-24 17:00');
    const list = await leader.get(`/v1/subject-requests?area=${places.township}&state=open`).expect(200);
    expect(list.body.items.map((one: { id: string }) => one.id)).toContain(body.id);
    expect(await here.journal(body.id)).toEqual(['subject_request.record']);
  });

  test('to another township does not exist', async () => {
    const request = await record('explanation');
    const strangers = await here.hire('dispatcher', 'otherOffice');
    refused(await strangers.post('/v1/subject-requests').send(asked('access')), 'not-found', 404);
    refused(await strangers.get(`/v1/subject-requests?area=${places.township}`), 'not-found', 404);
    const otherLeader = await here.hire('leader', 'otherOffice');
    refused(
      await otherLeader.post(`/v1/subject-requests/${request}/refuse`).send({ answer: '不' }),
      'not-found',
      404,
    );
  });

  test('is answered once, by a leader, with words', async () => {
    const request = await record('explanation');
    for (const person of [who.dispatcher, who.chief])
      refused(
        await person.post(`/v1/subject-requests/${request}/grant`).send({ answer: '好' }),
        'not-allowed',
        403,
      );
    expect((await grant(request).expect(200)).body).toMatchObject({
      state: 'granted',
      answer: '已办理',
      decidedBy: leader.id,
    });
    refused(await to(request, 'refuse').send({ answer: '不' }), 'subject-request-decided', 409);
  });

  test('is told to the leader, with its due date, and its answer to whoever took it down', async () => {
    const request = await record('explanation');
    const told = async (by: Person) =>
      (await by.get('/v1/me/notifications').expect(200)).body.items.filter(
        (one: { about: { id: string } | null }) => one.about?.id === request,
      );
    expect(await told(leader)).toMatchObject([
      {
        event: 'subject_request.record',
        case: null,
        about: { kind: 'subject_request', area: places.township, by: who.dispatcher.id },
        dueAt: expect.stringMatching(/^2025-03-24T09:00/),
      },
    ]);
    expect(await told(who.dispatcher)).toEqual([]);
    await grant(request).expect(200);
    expect(await told(who.dispatcher)).toMatchObject([{ event: 'subject_request.grant' }]);
  });

  test('is not decided by whoever took it down', async () => {
    await here.owner.query(
      `insert into posts (id, staff_id, role, area, unit_id, valid_from) values (gen_random_uuid(), $1, 'dispatcher', $2, $3, '2016-01-01')`,
      [leader.id, places.township, here.units.office],
    );
    const { body } = await leader.post('/v1/subject-requests').send(asked('explanation')).expect(201);
    refused(await grant(body.id), 'own-subject-request', 422);
    const second = await here.hire('leader', 'office');
    await second.post(`/v1/subject-requests/${body.id}/grant`).send({ answer: '已说明' }).expect(200);
  });
});

describe('to see what is kept', () => {
  test('is handed over once, in full, as JSON or as a table, and that it was is recorded', async () => {
    const request = await record('access');
    refused(await to(request, 'deliver').send({}), 'nothing-to-deliver', 409);
    await grant(request).expect(200);
    const { body } = await to(request, 'deliver').send({}).expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({ role: 'reporter', name, phone, idNumber, status: 'closed' }),
      expect.objectContaining({ role: 'respondent', name: `${name}二`, phone, idNumber }),
    ]);
    refused(await to(request, 'deliver').send({}), 'delivered-before', 409);
    expect(await here.journal(request)).toEqual([
      'subject_request.record',
      'subject_request.grant',
      'subject_request.deliver',
    ]);

    const again = await record('access', { phone: undefined, idNumber });
    await grant(again).expect(200);
    const table = await leader.post(`/v1/subject-requests/${again}/deliver?format=csv`).send({}).expect(200);
    expect(table.headers['content-type']).toContain('text/csv');
    expect(table.text.split('\r\n')).toHaveLength(4);
    expect(table.headers['content-disposition']).toBe(`attachment; filename="subject-data-${again}.csv"`);
    const [head, first]: string[][] = parse(table.text, { bom: true });
    expect(head).toEqual([
      '案件编号',
      '类型',
      '地点',
      '上报时间',
      '状态',
      '身份',
      '姓名',
      '电话',
      '证件',
      '证件号码',
    ]);
    const [, type, place, reportedAt, ...rest] = first!;
    expect(type).not.toMatch(/\d/);
    expect(place).toBe(
      ['330802', places.township, places.village, places.grid].map((code) => `区域${code}`).join(''),
    );
    expect(new Date(`${reportedAt!.replace(' ', 'T')}+08:00`).toISOString()).toBe(body.items[0].reportedAt);
    expect(rest).toEqual(['已办结', '反映人', name, phone, '居民身份证', idNumber]);
  });
});

describe('a correction', () => {
  test('adds a version and changes none: the former one is kept, and found no more', async () => {
    const { id: other } = await report(who, {
      parties: [{ role: 'applicant', name: '夏不凡', phone: '13812340001' }],
    });
    const [old] = await ask('select * from case_people where case_id = $1', [other]);
    const request = await record('correction', { phone: '13812340001' });
    const { body } = await grant(request, {
      correction: { personId: old.id, phone: '13812340002' },
    }).expect(200);
    const { body: people } = await leader.get(`/v1/cases/${other}/people`).expect(200);
    expect(people.items).toMatchObject([{ id: body.people[0], name: '夏不凡', phone: '138****0002' }]);
    expect(await ask('select * from case_people where id = $1', [old.id])).toEqual([old]);
    const search = async (number: string) =>
      (await leader.post('/v1/cases/search-people').send({ phone: number, reason: 'contact' }).expect(200))
        .body.items.length;
    expect([await search('13812340001'), await search('13812340002')]).toEqual([0, 1]);
    expect(await here.journal(body.people[0])).toEqual(['person.correct']);
  });

  test('of somebody else than who asks is no correction', async () => {
    const { id: other } = await report(who, {
      parties: [{ role: 'applicant', name: '王某', phone: '13812340009' }],
    });
    const [stranger] = await ask('select id from case_people where case_id = $1', [other]);
    const request = await record('correction');
    const correction = { personId: stranger.id, name: '李某' };
    refused(await grant(request, { correction }), 'unknown-reference');
    refused(await grant(request), 'grant-does-not-fit');
  });
});

describe('an erasure', () => {
  test('is barred while the case runs, is kept or is held, and each is named', async () => {
    const running = (await report(who, { parties: [{ role: 'applicant', name, phone }] })).id;
    const request = await record('erasure');
    const before = await findings(request);
    expect(before.map((one: { caseId: string; barred: string }) => [one.caseId, one.barred])).toEqual(
      expect.arrayContaining([
        [running, 'running'],
        [id, 'kept'],
      ]),
    );
    const people = before.map((one: { personId: string }) => one.personId);
    const res = await grant(request, { people });
    refused(res, 'erasure-barred');
    expect(res.body.barred.map((one: { barred: string }) => one.barred).sort()).toEqual([
      'kept',
      'kept',
      'running',
    ]);
    expect((await ask('select from case_people where erased_at is not null')).length).toBe(0);

    const hold = await leader.post('/v1/legal-holds').send({ caseId: id, reason: '调卷' }).expect(201);
    const unlawful = await record('erasure', { ground: 'unlawful' });
    const held = (await findings(unlawful)).filter((one: { caseId: string }) => one.caseId === id);
    expect(held.map((one: { barred: string }) => one.barred)).toEqual(['held', 'held']);
    await leader.post(`/v1/legal-holds/${hold.body.id}/lift`).send({ reason: '退回' }).expect(200);
  });

  test('of what was unlawfully kept leaves nothing of the person, the request included', async () => {
    const request = await record('erasure', { ground: 'unlawful' });
    const people = (await findings(request))
      .filter((one: { caseId: string }) => one.caseId === id)
      .map((one: { personId: string }) => one.personId);
    await grant(request, { people }).expect(200);
    await carryOut(request);
    const rows = await ask('select name, phone, id_number, erased_at from case_people where case_id = $1', [
      id,
    ]);
    expect(rows).toHaveLength(2);
    for (const row of rows)
      expect(row).toEqual({ name: null, phone: null, id_number: null, erased_at: here.now });
    const [kept] = await ask('select phone, details, answer, state from subject_requests where id = $1', [
      request,
    ]);
    expect(kept).toEqual({ phone: null, details: null, answer: null, state: 'granted' });
    expect(await here.journal(request)).toContain('subject_request.erase');
    const [waiting] = await ask('select whole, people from erasures_to_keep where case_id = $1', [id]);
    expect(waiting).toEqual({ whole: false, people: people.sort() });
    // The case itself is what it was, and goes on to be kept.
    expect(await traces(here.owner)).toContain('text');
  });

  test('of a corrected person takes every version with it; a hold placed meanwhile stops it', async () => {
    const other = await liveThrough(here, who);
    const first = await record('correction');
    const [found] = (await findings(first)).filter((one: { caseId: string }) => one.caseId === other);
    const { body } = await grant(first, {
      correction: { personId: found.personId, name: '金丝雀八十' },
    }).expect(200);
    const request = await record('erasure', { ground: 'unlawful' });
    await grant(request, { people: body.people }).expect(200);
    const hold = await leader.post('/v1/legal-holds').send({ caseId: other, reason: '调卷' }).expect(201);
    await carryOut(request);
    const erased = async () =>
      (await ask('select id from case_people where case_id = $1 and erased_at is not null', [other])).length;
    expect(await erased()).toBe(0);
    await leader.post(`/v1/legal-holds/${hold.body.id}/lift`).send({ reason: '退回' }).expect(200);
    await carryOut(request);
    expect(await erased()).toBe(2);
  });
});

test('three years after the answer it is forgotten who asked, and that somebody did is not', async () => {
  const request = await record('explanation');
  await grant(request).expect(200);
  here.goTo(local('2028-03-10 09:00'));
  await here.doors.write({ system: 'system.retention' }, {}, (tx) => forgetAskersJob.run(tx));
  const [row] = await ask('select phone, details, answer, kind, state from subject_requests where id = $1', [
    request,
  ]);
  expect(row).toEqual({ phone: null, details: null, answer: null, kind: 'explanation', state: 'granted' });
});
