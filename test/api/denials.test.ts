import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buildApp, openService } from '../../src/app.ts';
import type { Doors } from '../../src/db/tx.ts';
import { rowsPerMinute } from '../../src/http/denials.ts';
import { keyring } from '../support/keys.ts';
import { makeCase } from '../support/make.ts';
import { idle, monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let worker: Person;
let stranger: Person;
beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
  stranger = await here.hire('full_time_grid_worker', places.strangeGrid);
});
afterAll(() => here?.close());

let minutes = 0;
let seen = '0';
beforeEach(async () => {
  minutes += 5;
  here.goTo(new Date(Date.parse(monday) + minutes * 60_000).toISOString());
  seen = (await here.owner.query('select coalesce(max(seq), 0)::text as seq from journal')).rows[0].seq;
});

const rows = async () =>
  (
    await here.owner.query(
      `select event, subject_id as operation, actor_id, system, request_id, area, case_id, data from journal
        where event like 'access.%' and seq > $1 order by seq`,
      [seen],
    )
  ).rows;

/** They come after the answer: looked for until there are so many. */
async function denials(many: number) {
  for (const end = performance.now() + 20_000; performance.now() < end; await sleep(10)) {
    const found = await rows();
    if (found.length >= many) return found;
  }
  return rows();
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const sleepless = randomBytes(32).toString('base64url');

describe('what is refused is recorded', () => {
  test('an object that is not there for him, hidden or unknown, with its id and no more', async () => {
    const { id } = await makeCase(here);
    const unknown = randomUUID();
    await stranger.get(`/v1/cases/${id}`).expect(404);
    const { body } = await stranger
      .post(`/v1/cases/${unknown}/accept`)
      .send({ severity: 'general' })
      .expect(403);
    await stranger.get(`/v1/cases/${unknown}/timeline?limit=3`).expect(404);
    const deny = { event: 'access.deny', actor_id: stranger.id, system: null, area: null, case_id: null };
    expect(await denials(3)).toEqual([
      {
        ...deny,
        operation: 'getCase',
        request_id: expect.any(String),
        data: { status: 404, code: 'not-found', ids: { id } },
      },
      {
        ...deny,
        operation: 'acceptCase',
        request_id: body.traceId,
        data: { status: 403, code: 'not-allowed', ids: { id: unknown } },
      },
      {
        ...deny,
        operation: 'getCaseTimeline',
        request_id: expect.any(String),
        data: { status: 404, code: 'not-found', ids: { id: unknown } },
      },
    ]);
  });

  test('an operation that no post of his opens, whatever it is about', async () => {
    await worker.get('/v1/audit/events').expect(403);
    await worker
      .post('/v1/units')
      .send({ kind: 'platform', name: '平台', area: places.township })
      .expect(403);
    expect((await denials(2)).map(({ operation, data }) => [operation, data])).toEqual([
      ['listAuditEvents', { status: 403, code: 'not-allowed', ids: {} }],
      ['createUnit', { status: 403, code: 'not-allowed', ids: {} }],
    ]);
  });

  test('an import, whose route is its own', async () => {
    await worker
      .post('/v1/areas/import')
      .set('content-type', 'text/csv')
      .send('code,name,parentCode,level\n')
      .expect(403);
    expect(await denials(1)).toMatchObject([{ operation: 'importAreas', actor_id: worker.id }]);
  });

  test('a token that opens nothing, of nobody', async () => {
    await here.anonymous.get('/v1/me').set(bearer(sleepless)).expect(401);
    expect(await denials(1)).toMatchObject([
      {
        operation: 'getMe',
        actor_id: null,
        system: 'system.denials',
        data: { status: 401, code: 'not-signed-in' },
      },
    ]);
    expect(JSON.stringify(await rows())).not.toContain(sleepless);
  });

  test('but not who has sent no token, asked wrongly, or lost a race', async () => {
    await here.anonymous.get('/v1/me').expect(401);
    await here.anonymous.post('/v1/session').send({ login: 'nobody', password: 'x' }).expect(401);
    await worker.get('/v1/cases/x').expect(400);
    await worker.get('/v1/nothing').expect(404);
    await here.admin.post('/v1/routing/try').send({}).expect(400);
    await worker.get(`/v1/cases/${randomUUID()}`).expect(404);
    expect(await denials(1)).toHaveLength(1);
  });
});

describe('a storm of refusals', () => {
  const storm = (person: Person, many: number) =>
    Promise.all(Array.from({ length: many }, () => person.get('/v1/audit/heads').expect(403)));

  test(`leaves ${rowsPerMinute} rows a minute of one person, and one that counts the others`, async () => {
    await storm(worker, rowsPerMinute + 25);
    await storm(stranger, 1);
    expect(await denials(rowsPerMinute + 1)).toHaveLength(rowsPerMinute + 1);

    here.goTo(new Date(here.now.getTime() + 60_000).toISOString());
    await storm(worker, 1);
    const after = (await denials(rowsPerMinute + 3)).slice(rowsPerMinute + 1);
    expect(after).toMatchObject([
      {
        event: 'access.deny_many',
        actor_id: null,
        system: 'system.denials',
        data: { staffId: worker.id, count: 25, minute: new Date(here.now.getTime() - 60_000).toISOString() },
      },
      { event: 'access.deny', actor_id: worker.id },
    ]);
  });

  test('of tokens that open nothing is one person’s, from however many', async () => {
    await Promise.all(
      Array.from({ length: rowsPerMinute + 10 }, () =>
        here.anonymous
          .get('/v1/me')
          .set(bearer(randomBytes(32).toString('base64url')))
          .expect(401),
      ),
    );
    expect(await denials(rowsPerMinute)).toHaveLength(rowsPerMinute);
  });
});

describe('an answer', () => {
  const open = async (doors: Doors) => {
    const app = await buildApp({ load: idle, keyring, pool: here.pool, clock: () => here.now, doors });
    const refuse = () => app.inject({ url: '/v1/audit/heads', headers: bearer(worker.token) });
    return { app, refuse };
  };

  test('waits for no record, and a stop for all of them, those that were only counted as well', async () => {
    const doors = await openService({ keyring, pool: here.pool, clock: () => here.now });
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const slow: Doors['write'] = async (...all) => {
      await held;
      return doors.write(...all);
    };
    const { app, refuse } = await open({ ...doors, write: slow });
    for (let i = 0; i < rowsPerMinute + 5; i += 1) expect((await refuse()).statusCode).toBe(403);
    expect(await rows()).toEqual([]);
    const closing = app.close();
    letGo();
    await closing;
    const found = await rows();
    expect(found).toHaveLength(rowsPerMinute + 1);
    expect(found.at(-1)).toMatchObject({ event: 'access.deny_many', data: { count: 5 } });
  });

  test('does not fail because its record does', async () => {
    const doors = await openService({ keyring, pool: here.pool, clock: () => here.now });
    const write = jest.fn<() => Promise<never>>().mockRejectedValue(new Error('no space left'));
    const { app, refuse } = await open({ ...doors, write });
    expect((await refuse()).statusCode).toBe(403);
    expect((await refuse()).statusCode).toBe(403);
    await app.close();
    expect(write).toHaveBeenCalledTimes(2);
  });
});
