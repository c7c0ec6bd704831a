import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { allOperations, buildApp } from '../../src/app.ts';
import { hashToken } from '../../src/db/tx.ts';
import { isAdminRole, Role } from '../../src/kernel/role.ts';
import { accessOf, policy, type Relation, relations } from '../../src/policy.ts';
import { keyring } from '../support/keys.ts';
import { type Person, type Town, town } from '../support/town.ts';
import { type Objects, objectsFor, requestFor } from '../support/world.ts';

/** A service that lets everyone in everywhere: what is hidden is hidden by the database alone. */
let open: FastifyInstance;
let here: Town;
let tables: string[];
const people = {} as Record<Role, Person>;
const objects = {} as Record<Role, Record<Relation, Objects>>;

beforeAll(async () => {
  here = await town();
  const { pool, doors } = here;
  const toAll: typeof accessOf = (id) => (accessOf(id) === 'public' ? 'public' : 'signed_in');
  open = await buildApp({ keyring, pool, doors, clock: () => here.now, accessOf: toAll });
  for (const role of Role.codes) people[role] = await here.hire(role);
  for (const role of Role.codes) {
    const each = relations.map(async (relation) => [
      relation,
      await objectsFor(here, role, people[role], relation),
    ]);
    objects[role] = Object.fromEntries(await Promise.all(each));
  }
  const { rows } = await here.owner.query(
    `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and has_table_privilege('gridcase_app', oid, 'select')`,
  );
  tables = rows.map(({ relname }) => relname);
});
afterAll(async () => {
  await open?.close();
  await here?.close();
});

const unseen = (role: Role): Relation[] =>
  relations.filter((relation) => relation !== 'none' && policy.getCase!.reach(role)[relation] !== 'allow');

/** Every row of every table that the service's role shows this person, as text. */
async function everythingFor({ token }: Person): Promise<Map<string, string>> {
  const client = await here.pool.connect();
  try {
    await client.query('begin');
    await client.query('select app.enter($1, $2)', [hashToken(token), here.now]);
    const texts = new Map<string, string>();
    for (const table of tables) {
      const { rows } = await client.query(`select t::text from ${table} t`);
      texts.set(table, rows.map(({ t }) => t).join('\n'));
    }
    return texts;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

test.each(Role.codes)('no table shows a %s anything of a case outside his scope', async (role) => {
  const shown = await everythingFor(people[role]);
  for (const relation of unseen(role)) {
    const { case: id, otherCase, note, item, draft, notification } = objects[role][relation];
    // What is one's own was written by oneself, or to oneself.
    const written = relation === 'own' ? [] : [draft, notification];
    for (const [table, text] of shown.entries()) {
      if (relation === 'own' && ['case_drafts', 'notifications'].includes(table)) continue;
      const found = [id, otherCase, note, item, ...written].filter((one) => text.includes(one));
      expect({ table, relation, found }).toEqual({ table, relation, found: [] });
    }
  }
  const seen = relations.filter((one) => policy.getCase!.reach(role)[one] === 'allow');
  for (const relation of seen) expect(shown.get('cases')).toContain(objects[role][relation].case);
});

test('no table but those of the whole county shows people or lists of another', async () => {
  for (const role of Role.codes.filter((one) => !isAdminRole(one))) {
    const { staff, post, clearance, admission } = objects[role].elsewhere;
    const isOwnCounty = objects[role].elsewhere.area.startsWith('330802');
    const county = ['staff', 'posts', 'admissions'];
    for (const [table, text] of await everythingFor(people[role])) {
      const found = [staff, post, clearance, admission].filter((one) => text.includes(one));
      if (isOwnCounty && county.includes(table)) continue;
      expect({ role, table, found }).toEqual({ role, table, found: [] });
    }
  }
});

test('with the access of every operation open to all, a case outside one’s scope still does not exist', async () => {
  const reads = allOperations().filter(
    ({ method, path }) => method === 'GET' && path.startsWith('/cases/:id'),
  );
  expect(reads.length).toBeGreaterThan(5);
  for (const role of Role.codes)
    for (const relation of unseen(role))
      for (const op of reads) {
        const headers = { authorization: `Bearer ${people[role].token}` };
        const { statusCode } = await open.inject({ ...requestFor(op, objects[role][relation])!, headers });
        expect({ role, relation, id: op.id, statusCode }).toEqual({
          role,
          relation,
          id: op.id,
          statusCode: 404,
        });
      }
});
