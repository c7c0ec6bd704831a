import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { allOperations } from '../../src/app.ts';
import { createServer } from '../../src/http/server.ts';
import { accessOf, policy } from '../../src/policy.ts';
import { fingerprint, type MadeRequest, makeCase } from '../support/make.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let strangers: Record<string, Person>;
beforeAll(async () => {
  here = await town();
  strangers = {
    'a dispatcher of another township': await here.hire('dispatcher', 'otherOffice'),
    'a duty chief of another township': await here.hire('duty_chief', 'otherOffice'),
    'a worker of another grid': await here.hire('full_time_grid_worker', places.strangeGrid),
    'the worker of the neighbouring grid': await here.hire('full_time_grid_worker', places.otherGrid),
    'a mediator of the same township': await here.hire('peoples_mediator'),
    'the lead of a platform that never had it': await here.hire('platform_lead'),
    'a person without a post': await here.resident(),
    'a system administrator': here.admin,
  };
});
afterAll(() => here?.close());

const ofOneCase = allOperations().filter(({ path }) => path.startsWith('/cases/:id'));

/** What is worth comparing of an answer: all but what names the very request. */
function shown({ status, body, headers }: supertest.Response) {
  const { instance: _path, traceId: _request, ...rest } = body;
  const { date: _date, 'content-length': _length, connection: _kept, ratelimit: _uses, ...others } = headers;
  return { status, body: rest, headers: others };
}

describe('a case outside one’s scope does not exist', () => {
  const states: { status: string; pending?: MadeRequest }[] = [
    { status: 'reported' },
    { status: 'accepted' },
    { status: 'dispatched', pending: { kind: 'return', requestedBy: randomUUID() } },
    { status: 'pending_verification' },
    { status: 'verified' },
    { status: 'closed', pending: { kind: 'reopen', requestedBy: randomUUID() } },
  ];

  // What rules say of a state must not come before the question whether there is such a case.
  test.each(states)(
    'whatever is asked of one that is $status',
    async ({ status, pending }) => {
      expect(ofOneCase.length).toBeGreaterThan(60);
      const { id } = await makeCase(here, { status, unitId: here.units.otherPlatform! }, pending);
      const before = await fingerprint(here.owner);
      const asked = ['a dispatcher of another township', 'the worker of the neighbouring grid'] as const;
      for (const operation of ofOneCase)
        for (const name of asked) {
          const at = async (caseId: string) => {
            const path = operation.path
              .replace(':id', caseId)
              .replace(/:\w+/, '0195580c-0000-7000-8000-000000000000');
            const person = strangers[name]!;
            return shown(
              operation.method === 'GET'
                ? await person.get(`/v1${path}`)
                : await person.post(`/v1${path}`).send((operation.examples?.request as object) ?? {}),
            );
          };
          const there = await at(id);
          expect([name, operation.id, [403, 404].includes(there.status)]).toEqual([name, operation.id, true]);
          expect([name, operation.id, there]).toEqual([name, operation.id, await at(randomUUID())]);
        }
      expect(await fingerprint(here.owner)).toEqual(before);
    },
    60_000,
  );

  test('not in lists, figures or search either', async () => {
    const { caseNo } = await makeCase(here, { title: '只此一件', status: 'closed' });
    for (const person of Object.values(strangers)) {
      for (const query of [
        '',
        `?q=${caseNo}`,
        `?q=${encodeURIComponent('只此')}`,
        '?sort=newest',
        '?handler=none',
      ]) {
        const { status, body } = await person.get(`/v1/cases${query}`);
        if (status === 200) expect(body).toEqual({ items: [], nextCursor: null });
        else expect(status).toBe(403);
      }
      for (const path of ['/v1/backlog', '/v1/closure-times?from=2016-01-01&to=2030-01-01']) {
        const { status, body } = await person.get(path);
        if (status === 200) expect([body.items, body.total.open ?? body.total.closed]).toEqual([[], 0]);
        else expect(status).toBe(403);
      }
    }
  });
});

describe('a system administrator', () => {
  test('is let in to no operation on cases', async () => {
    const { body } = await here.admin.get('/v1/me').expect(200);
    const onCases = allOperations()
      .filter(({ path }) => /^\/(cases|backlog|closure-times)/.test(path))
      .map(({ id }) => id);
    expect(body.can.filter((id: string) => onCases.includes(id))).toEqual([]);
  });

  test('sees no case, whatever he could ask of the database', async () => {
    await makeCase(here);
    const client = await here.pool.connect();
    try {
      const { rows } = await here.owner.query('select access_hash from sessions where staff_id = $1', [
        here.admin.id,
      ]);
      await client.query('begin');
      await client.query('select app.enter($1, $2)', [rows[0].access_hash, here.now]);
      for (const table of [
        'cases',
        'case_people',
        'case_notes',
        'case_opinions',
        'case_items',
        'case_clocks',
        'case_evidence',
      ]) {
        expect([table, (await client.query(`select 1 from ${table}`)).rows.length]).toEqual([table, 0]);
      }
      expect((await client.query('select 1 from journal where case_id is not null')).rows).toEqual([]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('doors', () => {
  test('a route that does not say who has access stops the boot', () => {
    const server = createServer();
    expect(() => server.get('/v1/open', async () => ({}))).toThrow(/who has access/);
  });

  test('only a login is open to all', () => {
    const open = Object.entries(policy).filter(([, { access }]) => access === 'public');
    expect(open.map(([id]) => id).sort()).toEqual([
      'finishProviderLogin',
      'login',
      'refreshSession',
      'reportDeviceWiped',
      'startProviderLogin',
    ]);
  });

  test.each([
    ['without a token', undefined],
    ['with one that opens nothing', `Bearer ${'x'.repeat(43)}`],
  ])('%s every other operation asks to log in, whatever else is wrong', async (_how, authorization) => {
    for (const { id, method, path } of allOperations().filter(({ id: one }) => accessOf(one) !== 'public')) {
      const url = `/v1${path.replaceAll(/:\w+/g, 'x')}?nonsense=1&cursor=x`;
      const asked = supertest(here.app.server)[method === 'GET' ? 'get' : method === 'PUT' ? 'put' : 'post'](
        url,
      );
      if (authorization) asked.set('authorization', authorization);
      const { status, body } =
        method === 'GET' ? await asked : await asked.set('content-type', 'application/json').send('{');
      expect({ id, status, code: body.code }).toEqual({ id, status: 401, code: 'not-signed-in' });
    }
  });
});

const root = resolve(import.meta.dirname, '../..');
const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
  }));
const breaking = (within: (path: string) => boolean, pattern: RegExp) =>
  sources.filter(({ path, text }) => within(path) && pattern.test(text)).map(({ path }) => path);
const isPure = (path: string) => path.startsWith('src/kernel/') || path.endsWith('/rules.ts');

describe('the source', () => {
  test('is found', () => {
    expect(sources.filter(({ path }) => isPure(path)).length).toBeGreaterThan(10);
  });

  test('has rules that know no clock, no chance and no outside', () => {
    expect(
      breaking(
        isPure,
        /Date\.now|new Date\(\)|Math\.random|performance\.|random(UUID|Bytes|Int)\(|crypto\.|process\.|setTimeout|fetch\(/,
      ),
    ).toEqual([]);
    expect(
      breaking(
        isPure,
        /from '(node:|pg|drizzle|fastify|pino|\.\.\/.*(tables|queries|actions|routes)\.ts)/,
      ).filter((path) => !typesOnly(path)),
    ).toEqual([]);
    expect(breaking((path) => path.startsWith('src/kernel/'), /from '(?!\.\/|zod')/)).toEqual([]);
  });

  test('reads the environment in one place', () => {
    expect(breaking((path) => path !== 'src/config.ts', /process\.env/)).toEqual([]);
  });

  test('opens a transaction in one place; migrations, the look at the keys before them and the verifier of the journal, which use no door, in their own', () => {
    expect(
      breaking(
        (path) =>
          !['src/db/tx.ts', 'src/db/migrate.ts', 'src/db/seal-keys.ts', 'src/journal/verify.ts'].includes(
            path,
          ),
        /['"`]\s*(begin|commit|rollback)\b/i,
      ),
    ).toEqual([]);
  });

  test('asks for the time at the edge only: everything below is told', () => {
    const below = (path: string) =>
      /\/(actions|queries|routes|posts|scope)\.ts$/.test(path) || path.startsWith('src/journal/');
    expect(breaking(below, /Date\.now|new Date\(\)|\bnow\(\)|current_(date|timestamp)/)).toEqual([]);
  });
});

/** Rules may name the shape of a row, which is no more than a type. */
function typesOnly(path: string): boolean {
  const { text } = sources.find((source) => source.path === path)!;
  const imports = text.match(/import [\s\S]*?from '[^']+'/g) ?? [];
  return imports
    .filter((line) => /(tables|queries|actions|routes)\.ts'/.test(line))
    .every((line) => line.startsWith('import type'));
}
