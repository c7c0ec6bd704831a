import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isPartyOf } from '../../src/features/cases/queries.ts';
import { refused } from '../support/acting.ts';
import { fingerprint } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

const xia = { name: '夏不凡', phone: '13812340001', idKind: 'resident_id', idNumber: '11010519491231002x' };
const wang = { role: 'respondent', name: '王 小明', phone: '0570-3021234' };

let here: Town;
let worker: Person;
let dispatcher: Person;
let leader: Person;
let stranger: Person;
beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
  dispatcher = await here.hire('dispatcher');
  leader = await here.hire('grid_leader');
  stranger = await here.hire('dispatcher', 'otherOffice');
});
afterAll(() => here?.close());

const sending = (more: object = {}) =>
  worker.post('/v1/cases').send({
    typeCode: '0102',
    area: places.grid,
    title: '换瓦砸坏邻居院墙',
    description: '碎瓦砸坏墙面',
    ...more,
  });
const report = async (more: object = {}): Promise<string> => (await sending(more).expect(201)).body.id;
const peopleOf = async (id: string) => (await worker.get(`/v1/cases/${id}/people`).expect(200)).body.items;
const reveal = (person: Person, id: string, personId: string, body: object) =>
  person.post(`/v1/cases/${id}/people/${personId}/reveal`).send(body);
const search = (person: Person, body: object) => person.post('/v1/cases/search-people').send(body);
const recorded = async (event: string) =>
  (
    await here.owner.query(
      'select actor_id as actor, subject_id as subject, area, data from journal where event = $1 order by seq',
      [event],
    )
  ).rows;

describe('the document of a person', () => {
  test('is kept in its one form, and shown as a mask', async () => {
    const id = await report({ reporter: xia });
    expect(await peopleOf(id)).toMatchObject([
      { name: '夏不凡', phone: '138****0001', idKind: 'resident_id', idNumber: '110105********002X' },
    ]);
    const { idNumber } = (
      await reveal(worker, id, (await peopleOf(id))[0].id, { reason: 'agreement', fields: ['idNumber'] })
    ).body;
    expect(idNumber).toBe('11010519491231002X');
  });

  test.each([
    [
      'a wrong check',
      { ...xia, idNumber: '110105194912310021' },
      '/reporter/idNumber',
      'document-number-invalid',
    ],
    [
      'a day to come',
      { ...xia, idNumber: '330802203001010011' },
      '/reporter/idNumber',
      'document-number-invalid',
    ],
    [
      'fifteen digits',
      { ...xia, idNumber: '110105491231002' },
      '/reporter/idNumber',
      'document-number-invalid',
    ],
    ['no number', { ...xia, idNumber: undefined }, '/reporter/idNumber', 'document-incomplete'],
    ['no kind', { ...xia, idKind: undefined }, '/reporter/idKind', 'document-incomplete'],
  ])('is refused for %s, and nothing is stored', async (_what, reporter, pointer, code) => {
    const before = await fingerprint(here.owner);
    const res = await sending({ reporter });
    refused(res, code);
    expect(res.body.errors).toMatchObject([{ pointer }]);
    expect(await fingerprint(here.owner)).toEqual(before);
  });

  test('is not taken for a case that needs none', async () => {
    for (const typeCode of ['0301', '01'])
      refused(await sending({ typeCode, parties: [{ role: 'applicant', ...xia }] }), 'document-not-needed');
  });
});

describe('a title', () => {
  test.each([
    '找夏某13812340001',
    '夏某 138 1234 0001',
    '11010519491231002X欠薪',
    '１３８１２３４０００１扰民',
  ])('holds no number by which somebody is found: %s', async (title) => {
    const before = await fingerprint(here.owner);
    refused(await sending({ title }), 'personal-data-in-title');
    expect(await fingerprint(here.owner)).toEqual(before);
  });

  test('nor does that of a part, or of a draft that is reported', async () => {
    const id = await report();
    await dispatcher.post(`/v1/cases/${id}/accept`).send({}).expect(200);
    const parts = [{ title: '找夏某13812340001', description: '浇地面' }];
    const split = await dispatcher.post(`/v1/cases/${id}/split`).send({ parts, text: '分办' });
    refused(split, 'personal-data-in-title');
    expect(split.body.errors).toMatchObject([{ pointer: '/parts/0/title' }]);
    const draft = randomUUID().replace(/^(.{14})./, '$17');
    const content = { typeCode: '0102', area: places.grid, title: '找夏某13812340001', description: '碎瓦' };
    await worker.put(`/v1/drafts/${draft}`).send({ content }).expect(200);
    refused(await worker.post(`/v1/drafts/${draft}/report`).send({}), 'personal-data-in-title');
  });

  test('nor any other text that is kept in clear, nor the words of a search, which end in logs', async () => {
    const reason = await here.admin
      .post(`/v1/posts/${worker.postId}/relieve`)
      .send({ reason: '找13812340001' });
    expect(reason.body.errors).toMatchObject([{ pointer: '/reason' }]);
    const words = await worker.get('/v1/cases?q=13812340001').expect(400);
    expect(words.body.errors[0].detail).toContain('search-people');
  });
});

describe('full values', () => {
  test('are shown to whoever handles the case and says why, and that he looked is recorded without them', async () => {
    const id = await report({ reporter: xia, parties: [wang] });
    const [reporter, party] = await peopleOf(id);
    const { body, headers } = await reveal(dispatcher, id, reporter.id, {
      reason: 'contact',
      fields: ['phone', 'name'],
    }).expect(200);
    expect(body).toEqual({ id: reporter.id, name: xia.name, phone: xia.phone });
    expect(headers['cache-control']).toBe('no-store');
    expect(
      (await reveal(dispatcher, id, party.id, { reason: 'contact', fields: ['idNumber'] })).body,
    ).toEqual({
      id: party.id,
      idNumber: null,
    });
    const [entry] = await recorded('person.reveal').then((rows) =>
      rows.filter(({ subject }) => subject === reporter.id),
    );
    expect(entry).toEqual({
      actor: dispatcher.id,
      subject: reporter.id,
      area: places.grid,
      data: { caseId: id, reason: 'contact', fields: ['name', 'phone'] },
    });
  });

  test('are not shown to others, without a reason, or of another case; and then nothing is recorded', async () => {
    const id = await report({ reporter: xia });
    const other = await report({ reporter: xia });
    const [person] = await peopleOf(id);
    const asked = { reason: 'contact', fields: ['phone'] };
    const before = await fingerprint(here.owner);
    refused(await reveal(leader, id, person.id, asked), 'not-allowed', 403);
    refused(await reveal(stranger, id, person.id, asked), 'not-found', 404);
    refused(await reveal(dispatcher, other, person.id, asked), 'not-found', 404);
    refused(await reveal(dispatcher, id, person.id, { fields: ['phone'] }), 'invalid-request', 400);
    refused(
      await reveal(dispatcher, id, person.id, { reason: 'curious', fields: ['phone'] }),
      'invalid-request',
      400,
    );
    expect(await fingerprint(here.owner)).toEqual(before);
  });

  test('are shown thirty times an hour, however many are asked for at once, and again an hour later', async () => {
    const id = await report({ reporter: xia });
    const [person] = await peopleOf(id);
    const chief = await here.hire('duty_chief');
    const look = () => reveal(chief, id, person.id, { reason: 'contact', fields: ['phone'] });
    const answers = await Promise.all(Array.from({ length: 40 }, look));
    const statuses = answers.map(({ status }) => status).filter((status) => status !== 503);
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(30);
    for (let i = 0; i < 31; i++) await look();
    const res = await look();
    refused(res, 'too-many-reveals', 429);
    expect(Number(res.headers['retry-after'])).toBeGreaterThan(0);
    expect((await recorded('person.reveal')).filter(({ actor }) => actor === chief.id)).toHaveLength(30);
    refused(await search(chief, { phone: xia.phone, reason: 'contact' }), 'too-many-reveals', 429);
    here.goTo('2025-03-03T10:00:01+08:00');
    await look().expect(200);
    here.goTo(monday);
  });
});

describe('a search by number', () => {
  test('finds the people with it in the cases that one handles, however it is written', async () => {
    const phone = '0570-8881234';
    const id = await report({ parties: [{ role: 'applicant', name: '赵某', phone }] });
    const strange = await here.hire('full_time_grid_worker', places.strangeGrid);
    const abroad = await strange
      .post('/v1/cases')
      .send({
        typeCode: '0102',
        area: places.strangeGrid,
        title: '另一件',
        description: '外',
        reporter: { name: '赵某', phone },
      })
      .expect(201);
    const found = async (person: Person, body: object) =>
      (await search(person, { reason: 'contact', ...body }).expect(200)).body.items.map(
        ({ caseId }: { caseId: string }) => caseId,
      );
    expect(await found(dispatcher, { phone })).toEqual([id]);
    expect(await found(dispatcher, { phone: '05708881234' })).toEqual([id]);
    expect(await found(stranger, { phone })).toEqual([abroad.body.id]);
    // He sees the case, and not who the people in it are: equality would tell him.
    expect(await found(leader, { phone })).toEqual([]);
    expect(await found(dispatcher, { phone: '0570-8881235' })).toEqual([]);
  });

  test('by identity number takes a small x for a large one', async () => {
    const id = await report({ reporter: xia });
    const { body } = await search(dispatcher, { idNumber: xia.idNumber, reason: 'verify_identity' }).expect(
      200,
    );
    expect(body.items.map(({ caseId }: { caseId: string }) => caseId)).toContain(id);
  });

  test('is recorded by the keyed hash alone', async () => {
    await search(worker, { phone: '13912340009', reason: 'contact' }).expect(200);
    const [entry] = (await recorded('person.search')).slice(-1);
    expect(entry).toMatchObject({ actor: worker.id, data: { by: 'phone', reason: 'contact', found: 0 } });
    expect(entry.subject).toMatch(/^[0-9a-f]{32}$/);
  });

  test('asks for one number and a reason', async () => {
    for (const body of [{}, { phone: xia.phone }, { reason: 'contact' }, { ...xia, reason: 'contact' }])
      refused(await search(dispatcher, body), 'invalid-request', 400);
  });
});

describe('the number of a colleague', () => {
  test('is a mask in lists, in full in the team of the own township, and else shown to whoever says why', async () => {
    const phone = '13812340007';
    const { body: made } = await here.admin.post('/v1/staff').send({ name: '王建国', phone }).expect(201);
    const post = { staffId: made.id, role: 'part_time_grid_worker', area: places.grid };
    await here.admin.post('/v1/posts').send(post).expect(201);
    const shownTo = async (person: Person) =>
      (await person.get(`/v1/areas/${places.grid}/team`).expect(200)).body.members.find(
        ({ staffId }: { staffId: string }) => staffId === made.id,
      ).phone;
    expect(await shownTo(worker)).toBe(phone);
    expect(await shownTo(dispatcher)).toBe(phone);
    expect(await shownTo(stranger)).toBe('138****0007');
    expect(await shownTo(here.admin)).toBe('138****0007');
    const { body: list } = await dispatcher.get(`/v1/staff?area=${places.grid}`).expect(200);
    expect(list.items.find(({ id }: { id: string }) => id === made.id).phone).toBe('138****0007');

    const { body } = await stranger
      .post(`/v1/staff/${made.id}/reveal`)
      .send({ reason: 'contact' })
      .expect(200);
    expect(body).toEqual({ id: made.id, phone });
    expect(await recorded('staff.reveal')).toEqual([
      { actor: stranger.id, subject: made.id, area: null, data: { reason: 'contact', fields: ['phone'] } },
    ]);
    refused(
      await stranger.post(`/v1/staff/${randomUUID()}/reveal`).send({ reason: 'contact' }),
      'not-found',
      404,
    );
  });
});

test('a party to the case is known by the number, or by the name where one has none', async () => {
  const phone = '13812340008';
  const { body: made } = await here.admin.post('/v1/staff').send({ name: '钱某', phone }).expect(201);
  await here.admin
    .post('/v1/posts')
    .send({ staffId: made.id, role: 'verifier', unitId: here.units.office })
    .expect(201);
  const isParty = async (party: object) => {
    const id = await report({ parties: [{ role: 'respondent', ...party }] });
    return here.doors.read({ system: 'system.clocks' }, {}, ({ client, keyring }) =>
      isPartyOf({ client, keyring, staffId: made.id }, id),
    );
  };
  expect(await isParty({ name: '别人', phone })).toBe(true);
  expect(await isParty({ name: '钱某' })).toBe(true);
  expect(await isParty({ name: '钱某', phone: '13812340009' })).toBe(false);
  expect(await isParty({ name: '孙某' })).toBe(false);
});
