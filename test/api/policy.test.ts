import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allOperations, buildApp } from '../../src/app.ts';
import type { AnyOperation } from '../../src/http/operation.ts';
import { Role } from '../../src/kernel/role.ts';
import { policy, type Relation, relations } from '../../src/policy.ts';
import { keyring } from '../support/keys.ts';
import { fingerprint } from '../support/make.ts';
import { type Person, type Town, town } from '../support/town.ts';
import { nothingLike, type Objects, objectsFor, requestFor } from '../support/world.ts';

let here: Town;
const people = {} as Record<Role, Person>;
beforeAll(async () => {
  here = await town();
  // All at once: where there is no duty chief, the leader would stand in for him.
  for (const role of Role.codes) people[role] = await here.hire(role);
});
afterAll(() => here?.close());

/** Of oneself alone, and tried with the sessions: they end or change what the others need to get in, or ask a provider. */
const ofOneself = [
  ...['login', 'refreshSession', 'logout', 'changePassword', 'reportDeviceWiped'],
  ...['startProviderLogin', 'finishProviderLogin', 'startIdentityBinding', 'bindMyIdentity', 'bindIdentity'],
];
const operations = allOperations().filter(({ id }) => !ofOneself.includes(id));

test('every operation has its line in the policy, and every line an operation', () => {
  const ids = [...allOperations().map(({ id }) => id), 'importAreas'];
  expect(Object.keys(policy).sort()).toEqual(ids.sort());
});

test('an operation without a line does not start', async () => {
  const accessOf = (id: string) => {
    if (id === 'getCase') throw new Error(`operation ${id} has no line`);
    return 'signed_in' as const;
  };
  await expect(
    buildApp({ keyring, pool: here.pool, clock: () => here.now, doors: here.doors, accessOf }),
  ).rejects.toThrow('getCase has no line');
});

type Answer = Awaited<ReturnType<Town['app']['inject']>>;

async function ask(person: Person, op: AnyOperation, objects: Objects): Promise<Answer | undefined> {
  const request = requestFor(op, objects);
  const saysVersion = op.needsVersion && !('version' in ((op.examples?.request as object) ?? {}));
  return (
    request &&
    here.app.inject({
      ...request,
      headers: { authorization: `Bearer ${person.token}`, ...(saysVersion && { 'if-match': '"v1"' }) },
    })
  );
}

/** What a refused reference is called in a body is "absent" too: the same as of one that is nowhere. */
function verdictOf({ statusCode, ...res }: Answer): string {
  const { code } = statusCode < 400 || statusCode === 404 ? { code: '' } : res.json();
  if (statusCode === 404 || code === 'unknown-reference') return 'absent';
  if (statusCode === 403 && code === 'not-allowed') return 'forbidden';
  return statusCode < 300 || statusCode === 409 || statusCode === 412 || statusCode === 422
    ? 'allow'
    : `${statusCode} ${code}`;
}

/** All of an answer but what names the very request. */
function shown(res: Answer) {
  const { instance: _path, traceId: _request, ...body } = res.json();
  const { date: _date, 'content-length': _length, ratelimit: _uses, ...headers } = res.headers;
  return { status: res.statusCode, body, headers };
}

type Found = Record<string, Partial<Record<Relation, string>>>;

/** What every operation answers about objects in this relation; denials first, since they must change nothing. */
async function judge(role: Role, person: Person, relation: Relation, found: Found): Promise<void> {
  const fresh = () => objectsFor(here, role, person, relation);
  const objects = await fresh();
  const isDenied = ({ id }: AnyOperation) => policy[id]!.reach(role)[relation] !== 'allow';
  const note = ({ id }: AnyOperation, res: Answer) => {
    found[id] = { ...found[id], [relation]: verdictOf(res) };
  };
  const before = await fingerprint(here.owner);
  for (const op of operations.filter(isDenied)) {
    const res = await ask(person, op, objects);
    if (!res) continue;
    note(op, res);
    if (verdictOf(res) !== 'absent') continue;
    const nowhere = await ask(person, op, nothingLike(objects));
    expect({ id: op.id, relation, ...shown(res) }).toEqual({ id: op.id, relation, ...shown(nowhere!) });
  }
  expect({ relation, ...(await fingerprint(here.owner)) }).toEqual({ relation, ...before });

  for (const op of operations.filter((one) => !isDenied(one))) {
    const res = await ask(person, op, op.method === 'GET' ? objects : await fresh());
    if (res) note(op, res);
  }
}

describe('the policy holds for every operation and relation, and a denial leaves no trace, for', () => {
  // The administrator's changes move whole areas, so he comes last.
  const roles = [...Role.codes].sort((a, b) => Number(a === 'system_admin') - Number(b === 'system_admin'));

  test.each(roles)(
    '%s',
    async (role) => {
      const found: Found = {};
      for (const relation of relations.filter((one) => one !== 'none'))
        await judge(role, people[role], relation, found);
      await relieve(people[role]);
      await judge(role, await hireAndRelieve(role), 'none', found);

      const expected = Object.entries(found).map(([id, verdicts]) => {
        const reach = policy[id]!.reach(role);
        return [id, Object.fromEntries(Object.keys(verdicts).map((one) => [one, reach[one as Relation]]))];
      });
      expect(found).toEqual(Object.fromEntries(expected));
      // What cannot lie everywhere: grids and lists above one's place.
      const cells = Object.values(found).flatMap((verdicts) => Object.keys(verdicts));
      expect(cells.length).toBeGreaterThan(0.97 * operations.length * relations.length);
    },
    60_000,
  );

  const hireAndRelieve = async (role: Role): Promise<Person> => {
    const person = await here.hire(role);
    await relieve(person);
    return person;
  };
  const relieve = ({ postId }: Person) =>
    here.owner.query('update posts set valid_to = valid_from where id = $1', [postId]);
});
