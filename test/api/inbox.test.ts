import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeCase } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let who: Record<
  | 'dispatcher'
  | 'chief'
  | 'leader'
  | 'verifier'
  | 'worker'
  | 'neighbour'
  | 'gridLeader'
  | 'member'
  | 'stranger',
  Person
>;

beforeAll(async () => {
  here = await town();
  who = {
    dispatcher: await here.hire('dispatcher'),
    chief: await here.hire('duty_chief'),
    leader: await here.hire('leader'),
    verifier: await here.hire('verifier'),
    worker: await here.hire('full_time_grid_worker'),
    neighbour: await here.hire('full_time_grid_worker', places.otherGrid),
    gridLeader: await here.hire('grid_leader'),
    member: await here.hire('platform_lead'),
    stranger: await here.hire('dispatcher', 'otherOffice'),
  };
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const text = '情况说明';
async function report(more: object = {}, by = who.worker): Promise<string> {
  const body = { typeCode: '0102', area: places.grid, title: '换瓦砸坏邻居院墙', description: text, ...more };
  const res = await by.post('/v1/cases').send(body);
  expect({ status: res.status, code: res.body.code }).toEqual({ status: 201, code: undefined });
  return res.body.id;
}
async function step(person: Person, id: string, verb: string, body: object = {}) {
  const res = await person.post(`/v1/cases/${id}/${verb.replaceAll('_', '-')}`).send(body);
  expect({ verb, status: res.status, code: res.body.code }).toEqual({ verb, status: 200, code: undefined });
  return res.body;
}
interface Shown {
  clockId: string;
  kind: string;
  do: string[];
  because: string;
  dueAt: string | null;
  overdue: boolean;
  note: string | null;
  case: { id: string };
}
const tasksOf = async (person: Person, query = ''): Promise<Shown[]> =>
  (await person.get(`/v1/me/tasks?limit=200${query}`).expect(200)).body.items;
/** What waits for a person in one case, and how he may settle it. */
const waiting = async (person: Person, id: string) =>
  Object.fromEntries(
    (await tasksOf(person)).filter((task) => task.case.id === id).map((task) => [task.kind, task.do]),
  );

describe('what waits for me', () => {
  test('follows the case from hand to hand, and always names what the case allows', async () => {
    const id = await report();
    expect(await waiting(who.dispatcher, id)).toEqual({ acceptance: ['accept', 'reject'] });
    expect(await waiting(who.worker, id)).toEqual({ resident: [] });

    await step(who.dispatcher, id, 'accept');
    expect(await waiting(who.dispatcher, id)).toEqual({ resolve: ['dispatch'] });

    await step(who.dispatcher, id, 'dispatch', { handlerId: who.worker.id });
    expect(await waiting(who.dispatcher, id)).toEqual({});
    // Only the response: the resolve clock runs, but the next thing to do is to sign.
    expect(await waiting(who.worker, id)).toEqual({ response: ['sign_for'], resident: [] });

    await step(who.worker, id, 'request_return', { reasonCode: 'not_our_duty', text });
    expect(await waiting(who.chief, id)).toEqual({ decision: ['approve_return', 'refuse_return'] });
    await step(who.chief, id, 'refuse_return', { text });
    expect(await waiting(who.chief, id)).toEqual({});

    await step(who.worker, id, 'sign_for');
    expect(await waiting(who.worker, id)).toEqual({
      on_site: ['arrive'],
      resolve: ['submit_result'],
      milestone: [],
      resident: [],
    });
    await step(who.worker, id, 'arrive');
    await who.worker.post(`/v1/cases/${id}/notes`).send({ kind: 'resident_informed', text }).expect(201);
    await step(who.worker, id, 'submit_result', { resultCode: 'resolved', text });
    expect(await waiting(who.worker, id)).toEqual({});
    expect(await waiting(who.verifier, id)).toEqual({
      verification: ['pass_verification', 'fail_verification'],
    });
    await step(who.verifier, id, 'pass_verification', { method: 'phone', text });
    expect(await waiting(who.dispatcher, id)).toEqual({ closing: ['send_back', 'close'].reverse() });
    await step(who.dispatcher, id, 'close', { closingCode: 'resolved', reporterInformed: true });
    // The follow-ups are the grid worker's; he handled it himself, and may not judge his own work.
    expect(await waiting(who.worker, id)).toEqual({});
    expect(await waiting(who.dispatcher, id)).toEqual({ follow_up: ['follow_up'] });
  });

  test('of a joint handling, a notice, an order and a transfer waits for those it was sent to', async () => {
    const id = await report();
    await step(who.dispatcher, id, 'accept');
    await step(who.dispatcher, id, 'dispatch', { unitId: here.units.branch });
    const officer = await here.hire('unit_officer');
    await step(officer, id, 'sign_for');
    await step(officer, id, 'request_joint_handling', {
      parts: [{ unitId: here.units.platform, task: '认定占地面积' }],
      text,
    });
    await step(who.dispatcher, id, 'notify_copy', {
      unitId: here.units.mediation,
      text,
      replyNeeded: true,
    });
    await step(who.leader, id, 'supervise', { level: 'ordinary', limit: { value: 1, unit: 'wd' }, text });
    const mediator = await here.hire('peoples_mediator');
    expect(await waiting(who.member, id)).toEqual({ part: ['answer_part'] });
    expect(await waiting(mediator, id)).toEqual({ notice: ['reply_notice'] });
    expect((await waiting(officer, id)).supervision).toEqual(['answer_supervision']);
    const said = (await tasksOf(who.member)).find((task) => task.case.id === id);
    expect(said?.because).toBe('协办时限:认定占地面积');
    const { body } = await mediator.get('/v1/me/tasks').set('accept-language', 'en').expect(200);
    expect(body.items[0]).toMatchObject({
      label: 'Reply to a notice',
      because: expect.stringMatching(/^Reply to a notice: .*抄〔2025〕\d+号$/),
    });

    const other = await report();
    await step(who.dispatcher, other, 'accept');
    await step(who.dispatcher, other, 'transfer_out', {
      authority: '航埠派出所',
      legalBasis: '治安管理处罚法',
      materials: ['照片'],
      text,
    });
    expect(await waiting(who.dispatcher, other)).toEqual({
      receipt: ['acknowledge_transfer', 'refuse_transfer'],
    });
  });

  test('says why: the request and its reason', async () => {
    const id = await report();
    await step(who.dispatcher, id, 'request_void', { reasonCode: 'entered_by_mistake', text });
    const [task] = (await tasksOf(who.chief)).filter((one) => one.case.id === id);
    expect(task).toMatchObject({ kind: 'decision', because: '申请作废:误录', do: ['approve_void'] });
  });

  test('is mine by the post I hold over the place, and nobody else’s', async () => {
    const id = await report();
    for (const person of [who.chief, who.neighbour, who.gridLeader, who.stranger, who.member, here.admin])
      expect(await waiting(person, id)).toEqual({});
    const county = await here.hire('county_dispatcher');
    expect(await waiting(county, id)).toEqual({});
    // A case at the county's own tier is the county's, and no longer the township's.
    await step(who.dispatcher, id, 'accept');
    const approval = { leaderId: who.leader.id, on: '2025-03-03', reference: '航政发〔2025〕3号' };
    await step(who.chief, id, 'escalate', { reasonCode: 'no_result', approval, text });
    expect(await waiting(county, id)).toEqual({ resolve: ['dispatch'] });
    expect(await waiting(who.dispatcher, id)).toEqual({});
  });

  test('is gone with the post', async () => {
    const second = await here.hire('dispatcher');
    const id = await report();
    expect(Object.keys(await waiting(second, id))).toEqual(['acceptance']);
    await here.admin.post(`/v1/posts/${second.postId}/relieve`).send({ reason: '调离' }).expect(200);
    expect(await tasksOf(second)).toEqual([]);
  });

  test('comes the most pressing first, page by page, and what has no due time last', async () => {
    const fresh = await here.hire('dispatcher', 'otherOffice');
    const dues = ['2025-03-05', '2025-03-01', null, '2025-03-04', null, '2025-03-02'];
    for (const due of dues) {
      const { id } = await makeCase(here, { area: places.strangeGrid, status: 'accepted' });
      await here.owner.query(
        `update case_clocks set owner_role = 'dispatcher', due_at = $2 where case_id = $1`,
        [id, due],
      );
    }
    const seen: (string | null)[] = [];
    let cursor = '';
    do {
      const { body } = await fresh.get(`/v1/me/tasks?limit=2${cursor}`).expect(200);
      seen.push(...body.items.map((task: Shown) => task.dueAt));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor);
    const day = (text: string) => new Date(text).toISOString();
    expect(seen.map((at) => at?.slice(0, 10) ?? null)).toEqual([
      ...['2025-03-01', '2025-03-02', '2025-03-04', '2025-03-05'],
      null,
      null,
    ]);
    expect(seen[0]).toBe(day('2025-03-01T00:00:00Z'));

    const overdue = await tasksOf(fresh, '&overdue=true');
    expect(overdue.map(({ overdue: is }) => is)).toEqual([true, true]);
    const intime = await tasksOf(fresh, '&overdue=false');
    expect(intime.map(({ overdue: is }) => is)).toEqual([false, false, false, false]);
    expect(await tasksOf(fresh, '&kind=acceptance,closing')).toEqual([]);
    expect(await tasksOf(fresh, '&kind=resolve')).toHaveLength(6);
    expect((await fresh.get('/v1/me/tasks?kind=lunch')).status).toBe(400);
    const { body } = await fresh.get('/v1/me/tasks?limit=2').expect(200);
    const other = await fresh.get(`/v1/me/tasks?limit=2&kind=resolve&cursor=${body.nextCursor}`);
    expect(other.body.code).toBe('cursor-filter-mismatch');
  });
});

interface Note {
  id: string;
  event: string;
  label: string;
  readAt: string | null;
  at: string;
  case: { id: string };
}
const toldTo = async (person: Person, query = ''): Promise<Note[]> =>
  (await person.get(`/v1/me/notifications?limit=200${query}`).expect(200)).body.items;
const about = async (person: Person, id: string) =>
  (await toldTo(person)).filter((note) => note.case.id === id).map(({ event }) => event);

describe('what I was told', () => {
  test('reaches the person, the unit or the holders of the role it is addressed to', async () => {
    const id = await report();
    await step(who.dispatcher, id, 'accept');
    await step(who.dispatcher, id, 'dispatch', { unitId: here.units.platform });
    expect(await about(who.member, id)).toEqual(['case.dispatch']);
    await step(who.member, id, 'sign_for');
    await step(who.member, id, 'submit_result', { resultCode: 'resolved', text });
    expect(await about(who.verifier, id)).toEqual(['case.submit_result']);
    await step(who.verifier, id, 'pass_verification', { method: 'phone', text });
    await step(who.dispatcher, id, 'close', { closingCode: 'resolved', reporterInformed: true });
    expect(await about(who.worker, id)).toEqual(['case.close']);
    // The chief sees the whole township, but the dispatcher's and the verifier's post is not his.
    for (const person of [who.chief, who.neighbour, who.stranger, here.admin])
      expect(await about(person, id)).toEqual([]);
  });

  test('is read once, by each for himself', async () => {
    const id = await report();
    await step(who.dispatcher, id, 'accept');
    await step(who.dispatcher, id, 'dispatch', { unitId: here.units.platform });
    const colleague = await here.hire('platform_lead');
    const [note] = (await toldTo(who.member)).filter((one) => one.case.id === id);
    expect(note).toMatchObject({ label: '分派', readAt: null });
    const read = (person: Person, at: string) => person.post(`/v1/me/notifications/${at}/read`).send({});
    here.goTo('2025-03-03T09:05:00+08:00');
    const first = await read(who.member, note!.id).expect(200);
    expect(first.body).toEqual({ ...note, readAt: '2025-03-03T01:05:00.000Z' });
    here.goTo('2025-03-03T09:30:00+08:00');
    expect((await read(who.member, note!.id).expect(200)).body).toEqual(first.body);

    const unread = async (person: Person) => (await toldTo(person, '&unread=true')).map((one) => one.id);
    expect(await unread(who.member)).not.toContain(note!.id);
    expect(await unread(colleague)).toContain(note!.id);
    expect((await toldTo(who.member, '&unread=false')).map((one) => one.id)).toEqual([note!.id]);
    // Not addressed to him: it is not there.
    expect((await read(who.dispatcher, note!.id)).status).toBe(404);
    expect((await read(who.member, randomUUID())).status).toBe(404);
    expect((await read(who.member, 'x')).status).toBe(400);
  });

  test('is marked once when two screens mark it at the same time', async () => {
    const id = await report();
    await step(who.dispatcher, id, 'accept');
    await step(who.dispatcher, id, 'dispatch', { unitId: here.units.platform });
    const [note] = (await toldTo(who.member)).filter((one) => one.case.id === id);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => who.member.post(`/v1/me/notifications/${note!.id}/read`).send({})),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(new Set(answers.map(({ body }) => body.readAt)).size).toBe(1);
  });

  test('comes newest first, and a warning says its colour and clock', async () => {
    const reader = await here.hire('part_time_grid_worker');
    const { id } = await makeCase(here, { status: 'in_progress', handlerId: reader.id });
    const { rows } = await here.owner.query('select id from case_clocks where case_id = $1', [id]);
    for (const [i, level] of ['yellow', 'red', 'double_red'].entries()) {
      await here.owner.query(
        `insert into notifications (id, key, at, event, case_id, clock_id, level, staff_id) values ($1, $2, $3, 'case.warn', $4, $5, $6, $7)`,
        [randomUUID(), `${id} ${level}`, `2025-03-0${i + 1}`, id, rows[0].id, level, reader.id],
      );
    }
    const first = (await reader.get('/v1/me/notifications?limit=2').expect(200)).body;
    const second = (await reader.get(`/v1/me/notifications?limit=2&cursor=${first.nextCursor}`).expect(200))
      .body;
    expect([...first.items, ...second.items].map(({ label }) => label)).toEqual([
      '双红预警:办理时限',
      '红色预警:办理时限',
      '黄色预警:办理时限',
    ]);
    expect(second.nextCursor).toBeNull();
    // Nothing is pushed twice: the key of a warning is there once.
    await expect(
      here.owner.query(
        `insert into notifications (id, key, at, event, case_id, staff_id) values ($1, $2, now(), 'case.warn', $3, $4)`,
        [randomUUID(), `${id} red`, id, reader.id],
      ),
    ).rejects.toThrow(/notifications_once/);
  });

  test('about a case that I no longer see is not shown', async () => {
    const leaving = await here.hire('full_time_grid_worker', places.strangeGrid);
    const { id } = await makeCase(here, { area: places.strangeGrid });
    await here.owner.query(
      `insert into notifications (id, at, event, case_id, staff_id) values ($1, $2, 'case.urge', $3, $4)`,
      [randomUUID(), here.now, id, leaving.id],
    );
    expect(await about(leaving, id)).toEqual(['case.urge']);
    await here.admin.post(`/v1/posts/${leaving.postId}/relieve`).send({ reason: '调离' }).expect(200);
    expect(await toldTo(leaving)).toEqual([]);
  });
});
