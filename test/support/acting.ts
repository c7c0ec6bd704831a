import { randomBytes } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import type { z } from 'zod';
import type { Case, CaseVerb } from '../../src/features/cases/contract.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { type Person, places, type Town } from './town.ts';

type Answer = z.infer<typeof Case>;

export const text = '情况说明';
export const said = { text };

/** An instant of the clock on the wall. */
export const local = (at: string): string => new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString();
const shownAt = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});
export const onWall = (iso: string | null | undefined): string | null =>
  iso ? shownAt.format(new Date(iso)) : null;

export const take = (person: Person, id: string, verb: CaseVerb, body: object = {}) =>
  person.post(`/v1/cases/${id}/${verb.replaceAll('_', '-')}`).send(body);

/** The step is taken; the case as it is then. */
export async function step(person: Person, id: string, verb: CaseVerb, body: object = {}): Promise<Answer> {
  const { status, body: answer } = await take(person, id, verb, body);
  expect({ verb, status, code: answer.code }).toEqual({ verb, status: 200, code: undefined });
  return answer;
}

export const refused = (res: Response, code: string, status = 422): void =>
  expect({ status: res.status, code: res.body.code }).toEqual({ status, code });

export async function read(person: Person, id: string): Promise<Answer> {
  return (await person.get(`/v1/cases/${id}`).expect(200)).body;
}

export const pieces = (here: Town, kind: 'photo' | 'document' = 'photo') => [
  { id: uuidv7(here.now, randomBytes(10)), kind },
];

/** The things of one kind under a case. */
export const itemsOf = ({ items }: Answer, kind: string) => items.filter((item) => item.kind === kind);

/** The clocks that still run or stand still: kind, state, owner, due time on the wall. */
export async function clocksOf(here: Town, id: string): Promise<Record<string, string[]>> {
  const { rows } = await here.owner.query(
    `select kind, state, coalesce(owner_staff::text, owner_unit::text, owner_role) as owner, due_at from case_clocks
      where case_id = $1 and state in ('running', 'paused') order by due_at`,
    [id],
  );
  return Object.fromEntries(
    rows.map(({ kind, state, owner, due_at: due }) => [
      kind,
      [state, owner, onWall(due?.toISOString()) ?? 'none'],
    ]),
  );
}

export const storedCase = async (here: Town, id: string) =>
  (await here.owner.query('select * from cases where id = $1', [id])).rows[0];

/** What people were told of a case since: event and addressee. */
export async function toldOf(here: Town, id: string): Promise<string[]> {
  const { rows } = await here.owner.query(
    `select event, coalesce(staff_id::text, unit_id::text, role) as who from notifications where case_id = $1 order by at, id`,
    [id],
  );
  return rows.map(({ event, who }) => `${event} ${who}`);
}

export interface People {
  worker: Person;
  dispatcher: Person;
  chief: Person;
  verifier: Person;
  officer: Person;
}

export const hirePeople = async (here: Town): Promise<People> => ({
  worker: await here.hire('full_time_grid_worker'),
  dispatcher: await here.hire('dispatcher'),
  chief: await here.hire('duty_chief'),
  verifier: await here.hire('verifier'),
  // Of the branch, which handles what it is given.
  officer: await here.hire('unit_officer'),
});

export async function report({ worker }: Pick<People, 'worker'>, more: object = {}): Promise<Answer> {
  const sent = { typeCode: '0102', area: places.grid, title: '换瓦砸坏邻居院墙', description: text, ...more };
  const { status, body } = await worker.post('/v1/cases').send(sent);
  expect({ status, code: body.code }).toEqual({ status: 201, code: undefined });
  return body;
}

export async function accepted(people: People, more: object = {}, sent: object = {}): Promise<string> {
  const { id } = await report(people, more);
  await step(people.dispatcher, id, 'accept', sent);
  return id;
}

/** Accepted, given to the officer, and signed for. */
export async function underway(people: People, more: object = {}, sent: object = {}): Promise<string> {
  const id = await accepted(people, more, sent);
  await step(people.dispatcher, id, 'dispatch', { handlerId: people.officer.id });
  await step(people.officer, id, 'sign_for');
  return id;
}

export const result = (here: Town) => ({ resultCode: 'resolved', text, evidence: pieces(here) });
export const onSite = (here: Town) => ({ method: 'on_site', text, evidence: pieces(here) });
export const close = { closingCode: 'resolved', reporterInformed: true };

/** The result comes, is verified and closed. */
export async function finish(here: Town, people: People, id: string): Promise<Answer> {
  await step(people.officer, id, 'submit_result', result(here));
  await step(people.verifier, id, 'pass_verification', onSite(here));
  return step(people.dispatcher, id, 'close', close);
}
