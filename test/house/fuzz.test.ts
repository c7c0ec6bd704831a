import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../scripts/bench/random.ts';
import { readContract } from '../../scripts/fuzz/document.ts';
import { neverReached } from '../../scripts/fuzz/exceptions.ts';
import { type Expected, judge } from '../../scripts/fuzz/judge.ts';
import { Pools } from '../../scripts/fuzz/known.ts';
import { mutate } from '../../scripts/fuzz/mutate.ts';
import { makeTable, reachedEnough } from '../../scripts/fuzz/table.ts';
import { Trail } from '../../scripts/fuzz/trail.ts';
import { Values } from '../../scripts/fuzz/values.ts';
import { allOperations } from '../../src/app.ts';

const project = resolve(import.meta.dirname, '../..');
const contract = readContract(JSON.parse(readFileSync(join(project, 'openapi/v1.json'), 'utf8')));
const asked = new Map(allOperations().map(({ id, body }) => [id, body]));
const withJson = contract.operations.filter(({ body }) => body?.type === 'application/json');

const makeValues = () => {
  const values = new Values(contract, new Pools());
  values.scene.now = new Date('2025-03-03T09:00:00+08:00');
  return values;
};
const bodiesOf = (id: string, seed: number, numRuns: number): unknown[] => {
  const { schema, example } = withJson.find((operation) => operation.id === id)!.body!;
  return fc.sample(makeValues().of(schema, '', '', example), { seed, numRuns });
};

test('for every body of the contract the fuzzer makes only what the operation itself takes', () => {
  expect(withJson.length).toBeGreaterThan(80);
  for (const { id, body } of withJson) {
    const made = bodiesOf(id, 1, 150);
    for (const one of made) {
      // A rule between members that no schema says: tell scripts/fuzz/consistent.ts of it.
      expect([id, one, asked.get(id)!.safeParse(one).error?.issues]).toEqual([id, one, undefined]);
      expect([id, one, body!.fits(one)]).toEqual([id, one, true]);
    }
    if (Object.keys(contract.resolve(body!.schema).properties ?? {}).length > 1)
      expect([id, new Set(made.map((one) => JSON.stringify(one))).size > 3]).toEqual([id, true]);
  }
});

test('a changed body is another one, and mostly one that the operation refuses', () => {
  let [all, refused] = [0, 0];
  for (const { id, body } of withJson) {
    for (const [i, good] of bodiesOf(id, 2, 40).entries()) {
      const { text, note } = mutate(contract, good, body!.schema, seeded(i));
      expect([id, note, text]).not.toEqual([id, note, JSON.stringify(good)]);
      all += 1;
      if (!isTaken(id, text)) refused += 1;
    }
  }
  expect(refused / all).toBeGreaterThan(0.5);
});

function isTaken(id: string, text: string): boolean {
  try {
    return asked.get(id)!.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

const answerOf = (status: number, body: unknown, type = 'application/json') => ({
  ...{ status, ms: 1, text: typeof body === 'string' ? body : JSON.stringify(body) },
  headers: { 'content-type': `${type}; charset=utf-8` },
});
const expectedOf = (id: string, more: Partial<Expected> = {}): Expected => {
  const operation = contract.operations.find((one) => one.id === id)!;
  return { operation, method: operation.method, forbidden: false, spoilt: undefined, ...more };
};
const kindOf = (id: string, answer: ReturnType<typeof answerOf>, more: Partial<Expected> = {}) =>
  judge(contract, expectedOf(id, more), answer)?.kind;
const problem = (status: number, more: object = {}) => ({
  ...{
    type: '/docs/problems#not-found',
    title: 'x',
    status,
    code: 'not-found',
    hint: 'x',
    instance: '/x',
    traceId: 'x',
    retryable: false,
  },
  ...more,
});

test('an answer is judged by what the contract says of it', () => {
  const state = { running: 1, waiting: 0, lagSeconds: 0 };
  expect(kindOf('getSweepState', answerOf(200, state))).toBeUndefined();
  expect(kindOf('getSweepState', answerOf(200, { ...state, waiting: 'none' }))).toBe(
    '200 breaks its schema at /waiting',
  );
  expect(kindOf('getSweepState', answerOf(200, state, 'text/plain'))).toBe('content type text/plain');
  expect(kindOf('getSweepState', answerOf(200, '{'))).toBe('200 is not JSON');
  expect(kindOf('getSweepState', answerOf(500, problem(500), 'application/problem+json'))).toBe('500');
  expect(kindOf('getSweepState', answerOf(404, problem(404), 'application/problem+json'))).toBe(
    'undeclared 404',
  );
  expect(kindOf('getCase', answerOf(404, problem(404), 'application/problem+json'))).toBeUndefined();
  expect(kindOf('getCase', answerOf(404, problem(400), 'application/problem+json'))).toBe(
    '404 that says 400',
  );
  expect(kindOf('getCase', answerOf(404, problem(404, { hint: 7 }), 'application/problem+json'))).toBe(
    '404 breaks its schema at /hint',
  );
  expect(kindOf('getCase', answerOf(404, problem(404)))).toBe('404 as application/json');
  expect(kindOf('logout', answerOf(204, ''))).toBeUndefined();
  expect(kindOf('logout', answerOf(204, 'ok'))).toBe('204 with a body');
  expect(kindOf('getSweepState', answerOf(200, state), { forbidden: true })).toBe(
    'took what its schema forbids',
  );
});

test('silence is a fault, unless what was sent was no request', () => {
  expect(kindOf('getCase', answerOf(0, ''))).toBe('no answer');
  expect(kindOf('getCase', answerOf(0, ''), { spoilt: 'connection' })).toBeUndefined();
});

test('what no fuzzer reaches is named with a reason, and is an operation', () => {
  const ids = contract.operations.map(({ id }) => id);
  for (const [id, reason] of Object.entries(neverReached)) {
    expect(ids).toContain(id);
    expect(reason.length).toBeGreaterThan(10);
  }
});

test('how much was reached counts from so many requests on as may reach it', () => {
  const outcome = (requests: number, taken: string[] = []) => ({
    ...{ found: [], counts: new Map(), latencies: [1], requests, sent: 7, seconds: 1, towns: 1 },
    ...{ taken: new Map(taken.map((id) => [id, 1])), trail: new Trail() },
  });
  const all = contract.operations.map(({ id }) => id);
  expect(reachedEnough(contract, outcome(4_999))).toBe(true);
  expect(makeTable(contract, outcome(4_999))).not.toMatch(/never|needed/);
  expect(reachedEnough(contract, outcome(5_000))).toBe(false);
  expect(makeTable(contract, outcome(5_000))).toMatch(/needed 95 %[\s\S]*never: /);
  expect(reachedEnough(contract, outcome(5_000, all))).toBe(true);
});

test('it explains itself, and a wrong option is an error', () => {
  const run = (...args: string[]) =>
    spawnSync(join(project, 'node_modules/.bin/tsx'), ['scripts/fuzz/main.ts', ...args], {
      cwd: project,
      encoding: 'utf8',
    });
  expect(run('--help')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/--replay FILE[\s\S]*from 5000 requests on/),
  });
  expect(run('--requests', 'many')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--requests is a whole number'),
  });
});
