import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { makeCase } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let asker: Person;
let guard: Person;
let leader: Person;
beforeAll(async () => {
  here = await town();
  asker = await here.hire('dispatcher');
  guard = await here.hire('security_admin');
  leader = await here.hire('leader', 'otherOffice');
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const code = ({ status, body }: Response) => `${status} ${body.code ?? 'done'}`;
const later = (hours: number) => here.goTo(new Date(Date.parse(monday) + hours * 3_600_000).toISOString());
const ask = async (by = asker, hours = 2) =>
  (
    await by
      .post('/v1/break-glass')
      .send({ area: places.otherTownship, reason: '跨镇火情', hours })
      .expect(201)
  ).body;
const step = (by: Person, id: string, verb: 'open' | 'refuse' | 'end') =>
  by.post(`/v1/break-glass/${id}/${verb}`);
const open = async (by: Person): Promise<string[]> =>
  (await by.get('/v1/break-glass?open=true').expect(200)).body.items.map(({ id }: { id: string }) => id);

test('one person asks with a reason, a second one opens, for the hours asked', async () => {
  const asked = await ask();
  expect(asked).toMatchObject({ staffId: asker.id, hours: 2, approvedAt: null, validUntil: null });
  later(1);
  const { body } = await step(leader, asked.id, 'open').expect(200);
  expect(body).toMatchObject({ approvedBy: leader.id, validUntil: '2025-03-03T04:00:00.000Z' });
  expect(code(await step(guard, asked.id, 'open'))).toBe('409 grant-decided');
  expect(await here.journal(asked.id)).toEqual(['break_glass.ask', 'break_glass.open']);
});

test('nobody opens his own, and only the security administrator or a leader of the area decides', async () => {
  const { id } = await ask();
  expect(code(await step(asker, id, 'open'))).toBe('403 not-allowed');
  const own = await ask(leader);
  expect(code(await step(leader, own.id, 'open'))).toBe('422 own-request');
  const stranger = await here.hire('leader', 'office');
  expect(code(await step(stranger, id, 'open'))).toBe('404 not-found');
  expect(code(await step(here.admin, id, 'open'))).toBe('403 not-allowed');
  await step(guard, id, 'open').expect(200);
});

test('it ends by itself', async () => {
  const { id } = await ask();
  await step(guard, id, 'open').expect(200);
  later(1.99);
  expect(await open(guard)).toContain(id);
  later(2);
  expect(await open(guard)).not.toContain(id);
  expect(code(await step(asker, id, 'end'))).toBe('409 grant-decided');
});

test('while it is open the cases of the area are seen, and from then on no more', async () => {
  const { id: caseId } = await makeCase(here, { area: places.strangeGrid });
  const someone = await here.hire('dispatcher');
  const sees = async () => [
    (await someone.get(`/v1/cases/${caseId}`)).status,
    (await someone.get('/v1/cases').expect(200)).body.items.filter((one: { id: string }) => one.id === caseId)
      .length,
  ];
  const { id } = await ask(someone);
  expect(await sees()).toEqual([404, 0]);
  await step(guard, id, 'open').expect(200);
  expect(await sees()).toEqual([200, 1]);
  later(2);
  expect(await sees()).toEqual([404, 0]);

  later(3);
  const again = await ask(someone);
  await step(guard, again.id, 'open').expect(200);
  expect(await sees()).toEqual([200, 1]);
  await step(leader, again.id, 'end').expect(200);
  expect(await sees()).toEqual([404, 0]);
});

test('it is given back or taken away before its time', async () => {
  for (const by of [asker, guard, leader]) {
    const { id } = await ask();
    await step(guard, id, 'open').expect(200);
    const { body } = await step(by, id, 'end').expect(200);
    expect(body).toMatchObject({ endedBy: by.id, endedAt: new Date(monday).toISOString() });
    expect(await open(guard)).not.toContain(id);
  }
});

test('it is refused, or lapses when nobody opens it for a day', async () => {
  const refused = await ask();
  await step(leader, refused.id, 'refuse').expect(200);
  expect(code(await step(guard, refused.id, 'open'))).toBe('409 grant-decided');
  const forgotten = await ask();
  later(24);
  expect(await open(guard)).not.toContain(forgotten.id);
  expect(code(await step(guard, forgotten.id, 'open'))).toBe('409 grant-decided');
});

test('whoever answers for the area reads of it, the auditor too, and others do not', async () => {
  const { id } = await ask();
  await step(guard, id, 'open').expect(200);
  const list = async (by: Person) =>
    (await by.get('/v1/break-glass').expect(200)).body.items.map((one: { id: string }) => one.id);
  const chief = await here.hire('duty_chief', 'otherOffice');
  for (const reader of [asker, chief, leader, await here.hire('audit_admin')])
    expect(await list(reader)).toContain(id);
  expect(await list(await here.hire('dispatcher'))).toEqual([]);
  const seen = await here.doors.read({ token: chief.token }, {}, ({ client }) =>
    client.query(`select event from journal where subject_id = $1 order by seq`, [id]),
  );
  expect(seen.rows).toEqual([{ event: 'break_glass.ask' }, { event: 'break_glass.open' }]);
});

test('each step is told at once to whoever guards, audits or answers for the area, and to no one else', async () => {
  const { id } = await ask();
  later(0.1);
  await step(guard, id, 'open').expect(200);
  const told = async (by: Person) =>
    (await by.get('/v1/me/notifications').expect(200)).body.items
      .filter((one: { about: { id: string } | null }) => one.about?.id === id)
      .map(({ event }: { event: string }) => event);
  const both = ['break_glass.open', 'break_glass.ask'];
  const countyOfficer = await here.hire('center_officer', 'center');
  const auditor = await here.hire('audit_admin');
  for (const reader of [asker, guard, leader, auditor, countyOfficer])
    expect(await told(reader)).toEqual(both);
  for (const other of [
    here.admin,
    await here.hire('leader', 'office'),
    await here.hire('dispatcher', 'otherOffice'),
  ])
    expect(await told(other)).toEqual([]);

  const { body } = await auditor.get('/v1/me/notifications').expect(200);
  const alert = body.items.find(
    ({ event, about }: { event: string; about: { id: string } }) =>
      event === 'break_glass.open' && about.id === id,
  );
  expect(alert).toMatchObject({
    label: '应急访问已开放',
    case: null,
    about: {
      kind: 'break_glass',
      id,
      area: places.otherTownship,
      by: asker.id,
      byName: 'dispatcher',
    },
  });
  const read = await auditor.post(`/v1/me/notifications/${alert.id}/read`).expect(200);
  expect(read.body.readAt).not.toBeNull();
  expect(code(await here.admin.post(`/v1/me/notifications/${alert.id}/read`))).toBe('404 not-found');
});

test('four hours are the most, and an area that is none is named', async () => {
  const of = (body: object) =>
    asker.post('/v1/break-glass').send({ area: places.county, reason: '火情', hours: 4, ...body });
  expect(code(await of({ hours: 5 }))).toBe('400 invalid-request');
  const unknown = await of({ area: '330899' });
  expect(code(unknown)).toBe('422 unknown-reference');
  expect(unknown.body.errors).toMatchObject([{ pointer: '/area' }]);
  await of({}).expect(201);
});
