import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openService } from '../../src/app.ts';
import type { Doors } from '../../src/db/tx.ts';
import { takeStep } from '../../src/features/cases/actions.ts';
import { openStatuses } from '../../src/features/cases/contract.ts';
import { lockCase } from '../../src/features/cases/queries.ts';
import { caseLife, type Outcome } from '../../src/features/cases/rules.ts';
import { view } from '../../src/features/cases/view.ts';
import type { Clock } from '../../src/features/deadlines/rules.ts';
import { toClock } from '../../src/features/deadlines/tables.ts';
import { Problem, type ProblemCode } from '../../src/kernel/problem.ts';
import type { Role } from '../../src/kernel/role.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { type Calendar, localDate, startOfLocalDay } from '../../src/kernel/workday.ts';
import { type Model, pass } from '../support/case-model.ts';
import { bentOf, nextStep, opening as openingOf } from '../support/case-steps.ts';
import {
  assemble,
  cast,
  compare,
  type Event,
  factsOf,
  happen,
  type Name,
  names,
  type Opening,
  open,
  here as place,
  type Step,
  type Table,
  type Troupe,
  toInput,
} from '../support/case-table.ts';
import { keyring } from '../support/keys.ts';
import { fingerprint, makeCase } from '../support/make.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

const seed = Number(process.env.WALK_SEED ?? 20_171_118);
const numRuns = Number(process.env.WALK_RUNS ?? 60);

let here: Town;
let doors: Doors;
let calendar: Calendar;
let who: Record<Name, Person>;
let troupe: Troupe;

beforeAll(async () => {
  here = await town();
  doors = await openService({ pool: here.pool, clock: () => here.now, keyring });
  calendar = await doors.read({ system: 'system.clocks' }, {}, async (tx) => tx.calendarOf(place));
  const people: Record<string, { id: string; posts: string[] }> = {};
  const hired: Partial<Record<Name, Person>> = {};
  for (const name of names) {
    const [[role, where], ...more] = cast[name];
    const person = await here.hire(role, where);
    hired[name] = person;
    const posts = [person.postId];
    for (const [other, unit] of more) posts.push(await appoint(person.id, other, here.units[unit]!));
    people[name] = { id: person.id, posts };
    // Whoever is party to a case is known by his name.
    await here.owner.query('update staff set name = $2 where id = $1', [person.id, name]);
  }
  who = hired as Record<Name, Person>;
  troupe = assemble({ people, units: here.units });
  for (const { id } of Object.values(who))
    for (const area of [places.township, places.county])
      await here.owner.query(
        `insert into clearances (id, staff_id, area, reason, granted_by, granted_at) values ($1, $2, $3, '文件', $2, $4)`,
        [newUuid(), id, area, here.now],
      );
});
afterAll(() => here?.close());

async function appoint(staffId: string, role: string, unitId: string): Promise<string> {
  const id = uuidv7(here.now, randomBytes(10));
  await here.owner.query(
    `insert into posts (id, staff_id, role, area, unit_id, valid_from)
     select $1, $2, $3, area, id, '2016-01-01' from units where id = $4`,
    [id, staffId, role, unitId],
  );
  return id;
}

const newUuid = () => uuidv7(here.now, randomBytes(10));

/** The report that begins the walk; the client chooses the id, and with it whether the case is in the sample. */
async function report(opening: Opening): Promise<string> {
  const {
    type: typeCode,
    urgency,
    severity,
    channel,
    reporter,
    reporterKnown,
    isRecurrence,
    inSample,
    party,
  } = opening;
  const id = newUuid().slice(0, -2) + (inSample ? '00' : 'ff');
  const earlier = isRecurrence
    ? await makeCase(here, { status: 'accepted', acceptedAt: here.now, reportedBy: who[reporter].id })
    : undefined;
  const res = await who[reporter].post('/v1/cases').send({
    id,
    typeCode,
    urgency,
    severity,
    channel,
    area: place,
    title: '换瓦砸坏邻居院墙',
    description: '碎瓦砸坏墙面',
    ...(reporterKnown && { reporter: { name: '夏某' } }),
    ...(party && { parties: [{ role: 'respondent', name: party }] }),
    ...(earlier && { recurrenceOf: earlier.id }),
  });
  expect({ status: res.status, code: res.body.code }).toEqual({ status: 201, code: undefined });
  return id;
}

interface Stored {
  row: Table['row'];
  items: Table['items'];
  clocks: Clock[];
}

/** Everything of the case that is stored. */
const load = (id: string): Promise<Stored> =>
  doors.write({ system: 'system.clocks' }, {}, async (tx) => {
    const { row, items } = await lockCase(tx, id);
    const { rows } = await tx.client.query(
      'select to_json(k) as clock from case_clocks k where case_id = $1 order by started_at, id',
      [id],
    );
    return { row, items, clocks: rows.map(({ clock }) => toClock(clock)) };
  });

const count = async (id: string): Promise<number> => {
  const { rows } = await here.owner.query('select count(*)::int as n from journal where case_id = $1', [id]);
  return rows[0].n;
};

/** New ids are different ones here and there: by kind and order they are the same. Letters have real numbers. */
function plain({ row, items, clocks }: Stored, known: ReadonlySet<string>): unknown {
  const {
    version: _version,
    caseNo: _caseNo,
    reportDigest: _digest,
    title: _title,
    description: _text,
    ...rest
  } = row;
  const names = new Map(
    items.filter(({ id }) => !known.has(id)).map(({ id, kind }, i) => [id, `new ${kind} ${i}`]),
  );
  const named = (id: string | null) => id && (names.get(id) ?? id);
  const said = (id: string | null) => id && (known.has(id) ? id : 'said');
  return JSON.parse(
    JSON.stringify({
      row: rest,
      items: items.map(({ data: { number, ...data }, ...item }) => ({
        ...item,
        id: named(item.id),
        opinionId: said(item.opinionId),
        doneOpinionId: said(item.doneOpinionId),
        data: sorted({ ...data, ...(number !== undefined && { number: 'a number' }) }),
      })),
      clocks: clocks
        .map((clock) => ({
          ...clock,
          id: known.has(clock.id) ? clock.id : 'new',
          itemId: named(clock.itemId),
        }))
        .map((clock) => JSON.stringify(sorted(clock)))
        .sort(),
    }),
  );
}
/** jsonb keeps no order of members. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value) || value === null || typeof value !== 'object' || value instanceof Date
    ? Array.isArray(value)
      ? value.map(sorted)
      : value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, one]) => [name, sorted(one)]),
      );

const idsOf = ({ items, clocks }: Stored): Set<string> =>
  new Set(
    [...items, ...clocks]
      .flatMap((one) => ['opinionId' in one ? [one.opinionId, one.doneOpinionId] : [], one.id])
      .flat()
      .filter((id) => id !== null),
  );

const kebab = (verb: string) => verb.replaceAll('_', '-');

/** What a client sends: files have ids of their own, and a lead is a real case. */
function bodyOf(table: Table, { sent }: Step, lead: string | undefined): object {
  const evidence = sent.evidence?.map(({ kind }) => ({ kind, id: newUuid() }));
  const leadCaseId =
    sent.leadCaseId === 'lead' ? lead : sent.leadCaseId === 'self' ? table.row.id : undefined;
  return { ...toInput(table, sent), ...(evidence && { evidence }), ...(leadCaseId && { leadCaseId }) };
}

interface Answer {
  status: number;
  code: ProblemCode | undefined;
  body: Record<string, unknown>;
}

/** People ask over HTTP, the system through its own door. */
async function send(table: Table, step: Step, lead: string | undefined): Promise<Answer> {
  const { id } = table.row;
  const body = bodyOf(table, step, lead);
  if (step.who !== 'system') {
    const res = await who[step.who].post(`/v1/cases/${id}/${kebab(step.verb)}`).send(body);
    return { status: res.status, code: res.body.code, body: res.body };
  }
  try {
    await doors.write({ system: 'system.clocks' }, {}, (tx) => takeStep(tx, id, step.verb, body));
    return { status: 200, code: undefined, body: {} };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { status: error.status, code: error.code, body: {} };
  }
}

/** Another case to merge into, in the state and place that the step speaks of. */
async function leadFor({ row }: Table, { verb, lead }: Step): Promise<string | undefined> {
  if (!lead) return undefined;
  if (verb === 'unmerge') {
    await here.owner.query('update cases set status = $2 where id = $1', [row.leadCaseId, lead.status]);
    return undefined;
  }
  const area = place.startsWith(lead.township) ? place : places.strangeGrid;
  const made = await makeCase(here, { status: lead.status, area });
  return made.id;
}

/** What happens beside the steps, past the service. */
async function happenThere(table: Table, model: Model, event: Event): Promise<void> {
  happen(table, model, event);
  await here.owner.query('update cases set merged_count = $2, risk_color = $3 where id = $1', [
    table.row.id,
    table.row.mergedCount,
    table.row.riskColor,
  ]);
}

interface Walk {
  table: Table;
  model: Model;
  steps: number;
  trail: string[];
}

const ends = ['archived', 'voided', 'withdrawn'];

async function walk([first = 0, ...numbers]: readonly number[], trail: string[]): Promise<number> {
  const opening = openingOf(first);
  trail.push(JSON.stringify(opening));
  here.goTo(new Date(opening.at).toISOString());
  const id = await report(opening);
  const { table, model } = open(troupe, opening);
  const stored = await load(id);
  // The copy in memory is the same case by another number.
  table.row = { ...table.row, id, reporterId: stored.row.reporterId, recurrenceOf: stored.row.recurrenceOf };
  expect(plain({ ...table, clocks: table.clocks }, new Set())).toEqual(plain(stored, new Set()));
  await putDown(table, id);
  const going: Walk = { table, model, steps: 1, trail };
  const bent = bentOf(first);
  let after = 0;
  for (const number of numbers) {
    // Where nothing can be done any more, three attempts are enough.
    if (ends.includes(model.status) && ++after > 3) break;
    await go(going, nextStep(table, model, bent, number));
  }
  return going.steps;
}

async function putDown(table: Table, id: string): Promise<Stored> {
  const stored = await load(id);
  table.row = stored.row;
  table.items = stored.items;
  table.clocks = stored.clocks.filter(({ state }) => state === 'running' || state === 'paused');
  return stored;
}

async function go(going: Walk, step: Step | Event): Promise<void> {
  const { table, model, trail } = going;
  if ('event' in step) {
    if (step.event === 'another case follows' || step.event === 'the case turns red')
      await happenThere(table, model, step);
    return;
  }
  trail.push(`${new Date(step.at).toISOString()} ${step.who} ${step.verb} ${JSON.stringify(step.sent)}`);
  here.goTo(new Date(step.at).toISOString());
  pass(model, step.at);
  const lead = await leadFor(table, step);
  const before = await load(table.row.id);
  const { verdict, outcome, codes } = isHidden(table, step)
    ? { verdict: 'not-allowed' as const, outcome: undefined, codes: [] }
    : compare(table, model, step);
  const prints = outcome ? undefined : await fingerprint(here.owner);
  const answer = await send(table, step, lead);
  if (outcome) await compareStored(going, step, { before, outcome, answer, lead });
  else {
    expect({ answer: answer.status, said: kindOf(answer) }).toEqual({ answer: answer.status, said: verdict });
    if (verdict === 'refused') expect(codes).toContain(answer.code);
    expect(await fingerprint(here.owner)).toEqual(prints);
  }
}

const ninetyDays = 90 * 86_400_000;

/** Does the case not exist for whoever takes the step? The offices are on the named list. */
function isHidden({ row }: Table, { who: name, at }: Step): boolean {
  if (name === 'system') return false;
  const { staffId, posts } = troupe.figures[name].actor;
  const units = posts.flatMap(({ unitId }) => unitId ?? []);
  const hasPart =
    [row.reportedBy, row.handlerId, row.verifierId].includes(staffId) ||
    units.some((id) => row.units.includes(id));
  if (hasPart) return false;
  const over = posts.filter(({ areas }) => areas.some((area) => row.area.startsWith(area)));
  const isOver = (roles: readonly Role[]) => over.some(({ role }) => roles.includes(role));
  if (isOver(['dispatcher', 'duty_chief', 'verifier', 'leader', 'county_dispatcher'])) return false;
  if (row.confidentiality !== 'ordinary') return true;
  if (isOver(['center_officer', 'grid_supervisor'])) return false;
  const ended = (openStatuses as readonly string[]).includes(row.status)
    ? undefined
    : (row.closedAt ?? row.reportedAt);
  const since = startOfLocalDay(localDate(new Date(at))).getTime() - ninetyDays;
  return (
    !isOver(['grid_leader', 'full_time_grid_worker']) || (ended !== undefined && ended.getTime() < since)
  );
}

/** Out of sight or not allowed: either way he is told nothing. */
const kindOf = ({ status, code }: Answer) =>
  status === 403 || status === 404
    ? 'not-allowed'
    : code === 'step-not-open'
      ? 'not-open'
      : status === 422 || status === 409
        ? 'refused'
        : `${status} ${code}`;

async function compareStored(
  going: Walk,
  { who: name, at }: Step,
  {
    before,
    outcome,
    answer,
    lead,
  }: { before: Stored; outcome: Outcome; answer: Answer; lead: string | undefined },
): Promise<void> {
  const { table } = going;
  const known = idsOf(before);
  expect({ status: answer.status, code: answer.code }).toEqual({ status: 200, code: undefined });
  const ended = before.clocks.filter(({ endedAt }) => endedAt !== null);
  const row = { ...outcome.row, ...(outcome.row.leadCaseId && lead && { leadCaseId: lead }) };
  const computed = plain({ row, items: outcome.items, clocks: [...ended, ...outcome.clocks] }, known);
  const stored = await load(table.row.id);
  expect(plain(stored, known)).toEqual(computed);
  expect(stored.row.version).toBe(before.row.version + 1);
  going.steps += 1;
  expect(await count(table.row.id)).toBe(going.steps);
  await putDown(table, table.row.id);
  if (name === 'system') return;
  const seen = { actor: troupe.figures[name].actor, now: new Date(at), keyring, calendarOf: () => calendar };
  const shown = JSON.parse(JSON.stringify(view(seen, { row: stored.row, items: stored.items, clocks: [] })));
  expect(answer.body).toEqual(shown);
  expect(answer.body).toMatchObject({
    status: going.model.status,
    tier: outcome.row.tier,
    dueAt: outcome.row.dueAt?.toISOString() ?? null,
    handler: outcome.row.handlerId,
    version: before.row.version + 1,
    pendingRequest: going.model.request && { kind: going.model.request.kind },
    items: outcome.items.map(({ kind, state }) => ({ kind, state })),
  });
  expect(answer.body.allowedSteps).toEqual(caseLife.allowedSteps(factsOf(table, name, at)));
}

test('what is stored and answered is what the rules made of it, and a refusal leaves no trace', async () => {
  const numbers = fc.array(fc.integer(), { minLength: 17, maxLength: 25, size: 'max' });
  let [taken, walks] = [0, 0];
  const holds = fc.asyncProperty(numbers, async (all) => {
    const trail: string[] = [];
    const steps = await walk(all, trail).catch((error: Error) => {
      throw new Error(`${error.message}\n${trail.join('\n')}`);
    });
    taken += steps;
    walks += 1;
  });
  await fc.assert(holds, { numRuns, seed, endOnFailure: true });
  expect(taken / walks).toBeGreaterThan(8);
}, 300_000);
