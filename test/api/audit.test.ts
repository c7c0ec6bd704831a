import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { allOperations } from '../../src/app.ts';
import { readHeads } from '../../src/journal/heads.ts';
import { finish, hirePeople, type People, report, underway } from '../support/acting.ts';
import { happen, headsOf, sealAll } from '../support/audit.ts';
import { makeCase } from '../support/make.ts';
import { insistOnRecords } from '../support/recording.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let auditor: Person;
let people: People;
let caseId: string;
beforeAll(async () => {
  here = await town();
  auditor = await here.hire('audit_admin');
  people = await hirePeople(here);
  caseId = await underway(people, { parties: [{ role: 'respondent', name: '王小明' }] });
  await finish(here, people, caseId);
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const events = async (query = '') => (await auditor.get(`/v1/audit/events${query}`).expect(200)).body;
const named = ({ items }: { items: { event: string }[] }) => items.map(({ event }) => event);

describe('the audit administrator', () => {
  test('reads what happened to everyone’s cases, newest first', async () => {
    const { items } = await events('?limit=200');
    const about = items.filter((item: { caseId: string }) => item.caseId === caseId);
    expect(named({ items: about })).toEqual(
      ['report', 'accept', 'dispatch', 'sign_for', 'submit_result', 'pass_verification', 'close']
        .map((verb) => `case.${verb}`)
        .reverse(),
    );
    expect(about.at(-1)).toMatchObject({ actorId: people.worker.id, subject: 'case', area: places.grid });
  });

  test('sees of a case no word and no name', async () => {
    const { items } = await events('?limit=200');
    expect(JSON.stringify(items)).not.toMatch(/\p{Script=Han}/u);
    await here.owner.query(
      `insert into journal (at, system, subject, subject_id, event, data) values ($1, 'system.start', 'area', 'w', 'test.words', $2)`,
      [
        here.now,
        {
          note: '王小明',
          phone: '13800000001',
          id: '330802199001010012X',
          codes: ['a_b', '他'],
          n: 3,
          area: places.grid,
        },
      ],
    );
    const [told] = (await events('?event=test.words')).items;
    expect(told.data).toEqual({
      note: '***',
      phone: '***',
      id: '***',
      codes: ['a_b', '***'],
      n: 3,
      area: places.grid,
    });
  });

  test('asks by time, person, event and subject', async () => {
    expect(named(await events(`?event=case.close&limit=5`))).toEqual(['case.close']);
    expect(named(await events(`?actor=${people.verifier.id}`))).toEqual(['case.pass_verification']);
    expect(named(await events(`?subject=case&subjectId=${caseId}&event=case.accept`))).toEqual([
      'case.accept',
    ]);
    expect(named(await events('?from=2025-03-03T00:00:00Z&to=2025-03-03T01:00:00Z'))).toEqual([]);
    here.goTo('2025-03-05T09:00:00+08:00');
    await happen(here, 1);
    expect(named(await events('?event=test.happen'))).toEqual(['test.happen']);
    expect(named(await events('?event=case.close'))).toEqual([]); // a day and no longer, when he does not say
    expect(named(await events('?event=case.close&from=2025-03-03'))).toEqual(['case.close']);
  });

  test('asks up to now where he does not say until when, and for a month at most', async () => {
    here.goTo('2025-03-06T09:00:00+08:00');
    expect(named(await events('?event=case.close&from=2025-02-20'))).toEqual(['case.close']);
    const refused = async (query: string) => {
      const { body } = await auditor.get(`/v1/audit/events${query}`).expect(422);
      expect(body).toMatchObject({ code: 'day-out-of-range', errors: [{ in: 'query', pointer: '/from' }] });
      return body.errors[0].detail;
    };
    const tooLong = '到 to(不填即到现在)最长 31 日';
    expect(await refused('?from=2025-01-01')).toBe(tooLong);
    expect(await refused('?from=2025-01-01&to=2025-03-01')).toBe(tooLong);
    expect(await refused('?from=2025-03-07')).toBe('from 须早于 to 和现在');
    expect(await refused('?from=2025-03-03&to=2025-03-01')).toBe('from 须早于 to 和现在');
  });

  test('turns pages without meeting a row twice, though each look adds one', async () => {
    here.goTo('2025-03-07T09:00:00+08:00');
    for (let n = 0; n < 7; n += 1) await happen(here, n);
    const found: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = `?event=test.happen&limit=3${cursor && `&cursor=${cursor}`}`;
      const page: { items: { data: { n: number } }[]; nextCursor: string | null } = await events(query);
      found.push(...page.items.map(({ data }) => data.n));
      cursor = page.nextCursor;
      here.goTo(new Date(here.now.getTime() + 1_000).toISOString());
    }
    expect(found).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });

  test('is himself recorded: that he looked, and for what', async () => {
    await events(`?actor=${people.officer.id}&limit=2`);
    const [looked] = (await events('?event=audit.read&limit=1')).items;
    expect(looked).toMatchObject({ actorId: auditor.id, data: { actor: people.officer.id, rows: 2 } });
  });

  test('sees no case, no person and no unit’s work, and does nothing', async () => {
    const { id } = await makeCase(here);
    for (const path of [`/v1/cases/${id}`, '/v1/cases', `/v1/cases/${id}/people`, '/v1/staff', '/v1/backlog'])
      expect([path, (await auditor.get(path)).status]).toEqual([path, 403]);
    const { body } = await auditor.get('/v1/me').expect(200);
    const onCases = allOperations()
      .filter(({ path }) => /^\/(cases|drafts|backlog|closure-times)/.test(path))
      .map(({ id }) => id);
    expect(body.can).toEqual(expect.arrayContaining(['listAuditEvents', 'listAuditHeads']));
    expect(body.can.filter((id: string) => onCases.includes(id))).toEqual([]);
  });

  test('takes the heads of the seals away with him, from where he had come', async () => {
    await sealAll(here, 5);
    const told = async () =>
      (await here.owner.query(`select count(*) from journal where event not like 'access.%'`)).rows;
    const before = await told();
    const kept = await headsOf(here);
    const { body: first } = await auditor.get('/v1/audit/heads?limit=2').expect(200);
    expect(first.items).toEqual(kept.slice(0, 2));
    const { body: next } = await auditor
      .get(`/v1/audit/heads?limit=2&cursor=${first.nextCursor}`)
      .expect(200);
    expect(next.items).toEqual(kept.slice(2, 4));
    const { body: rest } = await auditor.get(`/v1/audit/heads?after=${kept.length - 1}`).expect(200);
    expect(rest).toEqual({ items: kept.slice(-1), nextCursor: null });
    // Written down as they came, they are what audit-verify reads.
    const file = join(await mkdtemp(join(tmpdir(), 'gridcase-heads-')), 'heads.json');
    await writeFile(file, JSON.stringify({ items: kept, nextCursor: null }, null, 2));
    expect(await readHeads(file)).toEqual({ heads: kept, faulty: 0 });
    await writeFile(file, `${[first, next, rest].map((one) => JSON.stringify(one)).join('')}\nnone\n`);
    const heads = [...kept.slice(0, 4), ...kept.slice(-1)];
    expect(await readHeads(file)).toEqual({ heads, faulty: 1 });
    await rm(dirname(file), { recursive: true });
    expect(await told()).toEqual(before); // to fetch them is no event: each would want a seal of its own
  });
});

describe('nobody else', () => {
  test('is let in to the journal or its seals', async () => {
    for (const person of [here.admin, people.chief, people.dispatcher, await here.resident()])
      for (const path of ['/v1/audit/events', '/v1/audit/heads']) await person.get(path).expect(403);
  });

  test('has it opened by the database, whatever the service would let him do', async () => {
    await sealAll(here);
    const rowsSeenBy = (person: Person) =>
      here.doors.read({ token: person.token }, {}, async ({ client, now }) => {
        const opened = (await client.query('select app.open_audit($1) as opened', [now])).rows[0].opened;
        const { rows } = await client.query(
          `select (select count(*)::int from journal where case_id is null and actor_id is distinct from app.staff_id()) as rows,
                  (select count(*)::int from journal_seals) as seals`,
        );
        return { opened, ...rows[0] };
      });
    expect(await rowsSeenBy(people.worker)).toEqual({ opened: false, rows: 0, seals: 0 });
    expect(await rowsSeenBy(here.admin)).toMatchObject({ opened: false, seals: 0 });
    const seen = await rowsSeenBy(auditor);
    expect(seen).toMatchObject({ opened: true });
    expect(Math.min(seen.rows, seen.seals)).toBeGreaterThan(0);

    const former = await here.hire('audit_admin');
    await here.admin.post(`/v1/posts/${former.postId}/relieve`).send({ reason: '调离' }).expect(200);
    expect(await rowsSeenBy(former)).toEqual({ opened: false, rows: 0, seals: 0 });
  });
});

test('a letter that names people is recorded as read by whom, and how much he saw of the names', async () => {
  const { id } = await report(people, { parties: [{ role: 'respondent', name: '王小明' }] });
  await people.dispatcher.post(`/v1/cases/${id}/accept`).send({}).expect(200);
  await people.dispatcher
    .post(`/v1/cases/${id}/notify-copy`)
    .send({ unitId: here.units.branch, text: '请知悉' })
    .expect(200);
  const { rows } = await here.owner.query('select id from case_items where case_id = $1', [id]);
  const [{ id: itemId }] = rows;
  await people.dispatcher.get(`/v1/cases/${id}/letters/${itemId}`).expect(200);
  await people.dispatcher.get(`/v1/cases/${id}/letters/${itemId}?format=html`).expect(200);
  expect((await events(`?subject=letter&subjectId=${itemId}`)).items).toMatchObject(
    Array(2).fill({
      event: 'letter.read',
      actorId: people.dispatcher.id,
      area: places.grid,
      data: { caseId: id, people: 1, masked: false },
    }),
  );
  const timeline = (await people.dispatcher.get(`/v1/cases/${id}/timeline`).expect(200)).body;
  expect(JSON.stringify(timeline)).not.toContain('letter.read');
});

test('a change that records nothing is not let through by the doors of the tests', async () => {
  const doors = insistOnRecords(here.doors);
  const silently = doors.write({ token: here.admin.token }, {}, ({ client, newId, now, staffId }) =>
    client.query('insert into staff (id, name, created_at, created_by) values ($1, $2, $3, $4)', [
      newId(),
      '无名',
      now,
      staffId,
    ]),
  );
  await expect(silently).rejects.toThrow('changed staff and recorded nothing');
});
