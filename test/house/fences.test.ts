import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allOperations } from '../../src/app.ts';
import { createServer } from '../../src/http/server.ts';
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
function shown({
  status,
  body,
  headers,
}: {
  status: number;
  body: Record<string, unknown>;
  headers: Record<string, unknown>;
}) {
  const { instance: _path, traceId: _request, ...rest } = body;
  const { date: _date, 'content-length': _length, connection: _connection, ...others } = headers;
  return { status, body: rest, headers: others };
}

describe('a case outside one’s scope does not exist', () => {
  const states: [string, MadeRequest?][] = [
    ['reported'],
    ['accepted'],
    ['dispatched', { kind: 'return', requestedBy: randomUUID() }],
    ['pending_verification'],
    ['verified'],
    ['closed', { kind: 'reopen', requestedBy: randomUUID() }],
  ];

  test('there are operations to walk through', () => {
    expect(ofOneCase.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'getCase',
        'getCaseTimeline',
        'listCasePeople',
        'addCaseNote',
        'listCaseNotes',
        'strikeCaseNote',
        'acceptCase',
        'refuseReopen',
      ]),
    );
    expect(ofOneCase.length).toBeGreaterThanOrEqual(23);
  });

  test.each(ofOneCase.map((operation) => [operation.id, operation] as const))(
    'for %s',
    async (_id, operation) => {
      const note = randomUUID();
      for (const [status, pending] of states) {
        const { id } = await makeCase(here, { status, unitId: here.units.otherPlatform! }, pending);
        await here.owner.query(
          `insert into case_notes (id, case_id, kind, text, written_by, written_at) values ($1, $2, 'visit', '走访', $3, $4)`,
          [randomUUID(), id, randomUUID(), here.now],
        );
        const before = await fingerprint(here.owner);
        for (const [name, person] of Object.entries(strangers)) {
          const at = async (caseId: string) => {
            const url = `/v1${operation.path.replace(':id', caseId).replace(/:(noteId|itemId)/, note)}`;
            return shown(
              operation.method === 'GET'
                ? await person.get(url)
                : await person.post(url).send(operation.examples?.request ?? {}),
            );
          };
          const there = await at(id);
          expect([name, [403, 404].includes(there.status)]).toEqual([name, true]);
          expect([name, there]).toEqual([name, await at(randomUUID())]);
        }
        expect(await fingerprint(here.owner)).toEqual(before);
      }
    },
    30_000,
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

/** What an operation asks for in its query. */
const required: Record<string, string> = {
  getClosureTimes: '?from=2025-01-01&to=2025-02-01',
  listRoutingRules: `?area=${places.township}`,
};

describe('doors', () => {
  test('a route that does not say who has access stops the boot', () => {
    const server = createServer();
    expect(() => server.get('/v1/open', async () => ({}))).toThrow(/who has access/);
  });

  test('every operation says who may knock, and only a login is open to all', () => {
    const open = allOperations()
      .filter(({ access }) => access === 'public')
      .map(({ id }) => id);
    expect(open.sort()).toEqual(['login', 'refreshSession']);
    for (const { id, access } of allOperations()) expect([id, access.length > 0]).toEqual([id, true]);
  });

  test('without a token every other operation asks to log in', async () => {
    for (const { id, method, path, access, examples } of allOperations()) {
      if (access === 'public') continue;
      const code = path.startsWith('/case-types/') ? '0102' : places.grid;
      const url = `/v1${path
        .replace(/:(id|noteId|itemId)/g, randomUUID())
        .replace(':code', code)
        .replace(':area/:year', 'national/2026')}`;
      const query = required[id] ?? '';
      if (method === 'PUT') continue;
      const request =
        method === 'GET'
          ? here.anonymous.get(url + query)
          : here.anonymous.post(url).send(examples?.request ?? {});
      const { status, body } = await request;
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

  test('opens a transaction in one place; migrations and the verifier of the journal, which use no door, in their own', () => {
    expect(
      breaking(
        (path) => !['src/db/tx.ts', 'src/db/migrate.ts', 'src/journal/verify.ts'].includes(path),
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
