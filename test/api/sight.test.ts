import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashToken } from '../../src/db/tx.ts';
import { adminRoles, type Role } from '../../src/kernel/role.ts';
import { hirePeople, type People, read, refused, report, step, take } from '../support/acting.ts';
import { type MadeCase, makeCase } from '../support/make.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let people: People;
const further = [
  'leader',
  'center_officer',
  'county_dispatcher',
  'grid_leader',
  'part_time_grid_worker',
  'grid_supervisor',
  'platform_lead',
  'peoples_mediator',
] as const satisfies readonly Role[];
const others = {} as Record<(typeof further)[number], Person>;
beforeAll(async () => {
  here = await town();
  people = await hirePeople(here);
  for (const role of further) others[role] = await here.hire(role);
});
afterAll(() => here?.close());

const all = (): Record<string, Person> => ({ ...people, ...others });

/** Who of the town reads the case, finds it in the list of its area, and by its number. */
async function readersOf({ id, caseNo }: Pick<MadeCase, 'id' | 'caseNo'>): Promise<string[]> {
  const readers: string[] = [];
  for (const [name, person] of Object.entries(all())) {
    const { status } = await person.get(`/v1/cases/${id}`);
    const listed = async (query: string) =>
      (await person.get(`/v1/cases?limit=200&${query}`).expect(200)).body.items.some(
        (one: { id: string }) => one.id === id,
      );
    const clocks = await person.get(`/v1/cases/${id}/clocks`);
    const seen = [status === 200, await listed(''), await listed(`q=${caseNo}`), clocks.status === 200];
    expect({ name, seen }).toEqual({ name, seen: seen.map(() => status === 200) });
    if (status === 200) readers.push(name);
  }
  return readers.sort();
}

const office = ['chief', 'county_dispatcher', 'dispatcher', 'leader', 'verifier'];
const allOrdinary = [...office, 'center_officer', 'grid_leader', 'grid_supervisor', 'worker'].sort();

describe('a case is seen', () => {
  test('when ordinary, by offices, centres, verifiers, supervisors and the workers of its grid', async () => {
    expect(await readersOf(await makeCase(here))).toEqual(allOrdinary);
  });

  test('when restricted, by the command offices and the leader alone', async () => {
    expect(await readersOf(await makeCase(here, { confidentiality: 'restricted' }))).toEqual(office);
  });

  test('when confidential, by the leader, until he names others', async () => {
    const made = await makeCase(here, { confidentiality: 'confidential' });
    expect(await readersOf(made)).toEqual(['leader']);
    const granted = await others.leader
      .post('/v1/clearances')
      .send({ staffId: people.dispatcher.id, area: places.township, reason: '镇党委〔2025〕2号' })
      .expect(201);
    expect(await readersOf(made)).toEqual(['dispatcher', 'leader']);
    await others.leader.post(`/v1/clearances/${granted.body.id}/revoke`).expect(200);
    expect(await readersOf(made)).toEqual(['leader']);
    refused(await others.leader.post(`/v1/clearances/${granted.body.id}/revoke`), 'not-found', 404);
  });

  test('by the handler and the assigned verifier, however confidential', async () => {
    const given = { handlerId: people.worker.id, verifierId: people.verifier.id };
    for (const confidentiality of ['restricted', 'confidential']) {
      const readers = await readersOf(await makeCase(here, { ...given, confidentiality }));
      expect(readers).toEqual(expect.arrayContaining(['verifier', 'worker']));
      expect(readers).not.toContain('grid_leader');
    }
  });

  test('by whoever reported it, also as a part-time worker, who sees no other of his grid', async () => {
    const given = { reportedBy: others.part_time_grid_worker.id, confidentiality: 'confidential' };
    expect(await readersOf(await makeCase(here, given))).toEqual(['leader', 'part_time_grid_worker']);
  });

  test('by the units that have, had or were told of it; of a confidential one by those named', async () => {
    const given = { units: [here.units.platform!, here.units.branch!] };
    const ordinary = await readersOf(await makeCase(here, given));
    expect(ordinary).toEqual([...allOrdinary, 'officer', 'platform_lead'].sort());
    const restricted = await readersOf(await makeCase(here, { ...given, confidentiality: 'restricted' }));
    expect(restricted).toEqual([...office, 'officer', 'platform_lead'].sort());
    expect(await readersOf(await makeCase(here, { ...given, confidentiality: 'confidential' }))).toEqual([
      'leader',
    ]);
  });

  test('ninety days after its end no more by the workers of its grid', async () => {
    const ended = (days: number) => new Date(here.now.getTime() - days * 86_400_000);
    const closed = (closedAt: Date) => makeCase(here, { status: 'closed', closedAt, reportedAt: ended(200) });
    expect(await readersOf(await closed(ended(90)))).toEqual(allOrdinary);
    const old = allOrdinary.filter((name) => name !== 'worker' && name !== 'grid_leader');
    expect(await readersOf(await closed(ended(91)))).toEqual(old);
    // What was never accepted ended soon after it was reported.
    expect(await readersOf(await makeCase(here, { status: 'withdrawn', reportedAt: ended(91) }))).toEqual(
      old,
    );
  });
});

describe('figures', () => {
  test('count what an office or a centre may not read, and no more than what the others see', async () => {
    const open = async (person: Person) =>
      (await person.get(`/v1/backlog?area=${places.grid}`).expect(200)).body.total.open;
    const [centre, dispatcher, verifier] = [others.center_officer, people.dispatcher, people.verifier];
    const before = [await open(centre), await open(dispatcher), await open(verifier)];
    await makeCase(here, { confidentiality: 'confidential' });
    await makeCase(here);
    const after = [await open(centre), await open(dispatcher), await open(verifier)];
    expect(after.map((count, i) => count - before[i]!)).toEqual([2, 2, 1]);
  });
});

describe('the reporter', () => {
  const nameOf = async (person: Person, id: string): Promise<string[]> =>
    (await person.get(`/v1/cases/${id}/people`).expect(200)).body.items.map(
      ({ role }: { role: string }) => role,
    );
  const given = async (more: object) => {
    const { id } = await report(people, { parties: [{ role: 'respondent', name: '夏某' }], ...more });
    await step(people.dispatcher, id, 'accept');
    await step(people.dispatcher, id, 'dispatch', { unitId: here.units.branch });
    return id;
  };

  test('is known to whoever handles the case', async () => {
    const id = await given({ reporter: { name: '王某' } });
    expect(await nameOf(people.officer, id)).toEqual(['reporter', 'respondent']);
    expect((await read(people.officer, id)).reporterHidden).toBe(false);
  });

  test.each([
    ['who asks for it', { reporter: { name: '王某', hidden: true } }],
    ['of a restricted case', { reporter: { name: '王某' }, typeCode: '0101' }],
  ])('%s is known to the office and to whoever took the report down, not to the unit', async (_, more) => {
    const id = await given(more);
    expect(await nameOf(people.officer, id)).toEqual(['respondent']);
    expect((await read(people.officer, id)).reporterHidden).toBe(true);
    expect(await nameOf(people.dispatcher, id)).toEqual(['reporter', 'respondent']);
    expect(await nameOf(people.worker, id)).toEqual(['reporter', 'respondent']);
  });
});

describe('the named list', () => {
  const grant = (by: Person, staffId: string, area: string = places.township) =>
    by.post('/v1/clearances').send({ staffId, area, reason: '文件' });

  test('is kept by the leader of the township and the centre of the county, each for his own', async () => {
    await grant(others.center_officer, people.verifier.id).expect(201);
    refused(await grant(others.leader, people.verifier.id), 'already-exists', 409);
    refused(await grant(others.leader, others.center_officer.id, places.county), 'not-found', 404);
    refused(await grant(people.chief, people.verifier.id), 'not-allowed', 403);
    const page = await others.leader.get(`/v1/clearances?area=${places.township}`).expect(200);
    expect(page.body.items).toContainEqual(
      expect.objectContaining({ staffId: people.verifier.id, endedAt: null }),
    );
    refused(await others.leader.get(`/v1/clearances?area=${places.otherTownship}`), 'not-found', 404);
  });

  test('names people who hold a post there', async () => {
    refused(await grant(others.leader, randomUUID()), 'unknown-reference');
    const stranger = await here.hire('dispatcher', 'otherOffice');
    refused(await grant(others.leader, stranger.id), 'unknown-reference');
    for (const role of adminRoles)
      refused(await grant(others.leader, (await here.hire(role)).id), 'unknown-reference');
  });

  test('is nothing to put oneself on', async () => {
    for (const [by, area] of [
      [others.leader, places.township],
      [others.center_officer, places.county],
    ] as const)
      refused(await grant(by, by.id, area), 'own-appointment');
  });
});

describe('confidentiality', () => {
  test('can be given by a dispatcher who then sees the case no more', async () => {
    const { id } = await report(people);
    await step(people.dispatcher, id, 'accept');
    await step(people.dispatcher, id, 'reclassify', { confidentiality: 'confidential', text: '涉未成年人' });
    refused(await people.dispatcher.get(`/v1/cases/${id}`), 'not-found', 404);
    refused(await take(people.dispatcher, id, 'dispatch', { unitId: here.units.branch }), 'not-found', 404);
    const { rows } = await here.owner.query(
      'select distinct confidentiality from case_clocks where case_id = $1',
      [id],
    );
    expect(rows).toEqual([{ confidentiality: 'confidential' }]);
    expect((await read(others.leader, id)).confidentiality).toBe('confidential');
  });

  test('of a type tells the leader that a case waits, who names who is to deal with it', async () => {
    const { id } = await report(people, { typeCode: '0203', title: '线索' });
    const { body } = await others.leader.get('/v1/me/notifications').expect(200);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        event: 'case.await_clearance',
        label: '涉密案件,待指定知悉人员',
        case: expect.objectContaining({ id }),
      }),
    );
  });
});

test('the short cuts of the policy let nobody see what app.shows does not, and keep nothing from him', async () => {
  const { owner } = here;
  const confidentialities = ['ordinary', 'restricted', 'confidential'];
  const parts = [
    {},
    { units: [here.units.branch!] },
    ...Object.values(all()).map(({ id }) => ({ reportedBy: id })),
    { handlerId: people.worker.id },
    { verifierId: people.verifier.id },
    { status: 'closed', closedAt: new Date(here.now.getTime() - 200 * 86_400_000) },
  ];
  for (const confidentiality of confidentialities)
    for (const part of parts) await makeCase(here, { ...part, confidentiality });
  const named = await here.hire('dispatcher');
  const granted = { staffId: named.id, area: places.township, reason: '镇党委〔2025〕3号' };
  await others.leader.post('/v1/clearances').send(granted).expect(201);
  const twofold = await here.hire('grid_supervisor');
  await owner.query(
    `insert into posts (id, staff_id, role, area, valid_from) values (gen_random_uuid(), $1, 'full_time_grid_worker', $2, $3)`,
    [twofold.id, places.otherGrid, here.now],
  );
  for (const area of [places.otherGrid, places.farthestGrid]) await makeCase(here, { area });

  const idsOf = async (where: string) =>
    (await owner.query(`select id from cases c where ${where} order by id`)).rows.map(({ id }) => id);
  const total = (await idsOf('true')).length;
  for (const [name, { token }] of Object.entries({ ...all(), named, twofold })) {
    await owner.query('begin');
    await owner.query('select app.enter($1, $2)', [hashToken(token), here.now]);
    const shown = await idsOf('app.shows(c)');
    await owner.query('set local role gridcase_app');
    const seen = await idsOf('true');
    await owner.query('rollback');
    expect({ name, seen }).toEqual({ name, seen: shown });
    expect(seen.length).toBeLessThan(total);
  }
});
