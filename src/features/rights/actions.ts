import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { addJob } from '../../jobs/queue.ts';
import { holds } from '../../kernel/area-code.ts';
import { normaliseDocument, normalisePhone, Personal } from '../../kernel/personal.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import type { Role } from '../../kernel/role.ts';
import { addLimit } from '../../kernel/workday.ts';
import { correctPerson, type FoundFile, findFiles } from '../cases/people.ts';
import { findStandings } from '../retention/actions.ts';
import type { Delivery, Findings, GrantBody, RefuseBody, SubjectRequestBody } from './contract.ts';
import { recordOf } from './erasing.ts';
import { eraseJob } from './jobs.ts';
import {
  decideRequest,
  getRequest,
  insertRequest,
  lockRequest,
  markDelivered,
  type RequestRow,
  tellDeciders,
  tellRecorder,
} from './queries.ts';
import { answerWithin, barOf, deciders, recorders } from './rules.ts';

/** A request is taken down in the place that has to answer it; to others that place has none. */
export function assertAnswers({ actor }: Tx, area: string, roles: readonly Role[]): void {
  const isOver = actor.posts.some(
    ({ role, areas }) => roles.includes(role) && areas.some((own) => holds(own, area)),
  );
  if (!isOver) throw new Problem('not-found');
}

export async function recordRequest(
  tx: Tx,
  { phone, idNumber, details, ground, ...input }: z.infer<typeof SubjectRequestBody>,
): Promise<RequestRow> {
  assertAnswers(tx, input.area, recorders);
  const row: RequestRow = {
    ...input,
    id: tx.newId(),
    phone: phone === undefined ? null : Personal.phone(normalisePhone(phone)),
    idNumber: idNumber === undefined ? null : Personal.document('resident_id', normaliseDocument(idNumber)),
    details: Personal.text(details),
    ground: ground ?? null,
    recordedBy: tx.actor.staffId,
    recordedAt: tx.now,
    dueAt: addLimit(tx.calendarOf(input.area), tx.now, answerWithin),
    state: 'open',
    decidedBy: null,
    decidedAt: null,
    answer: null,
    people: [],
    deliveredBy: null,
    deliveredAt: null,
  };
  await insertRequest(tx, row);
  await recordOf(tx, row, 'record', { kind: row.kind, checkedBy: row.checkedBy, ground: row.ground });
  await tellDeciders(tx, row);
  return row;
}

/** Where the person stands, in the cases of the place, and what bars an erasure there. That somebody looked is recorded. */
export async function findSubject(tx: Tx, id: string): Promise<z.infer<typeof Findings>> {
  const request = await getRequest(tx, id);
  if (!request) throw new Problem('not-found');
  const files = await filesOf(tx, request);
  const bars = await barsOn(tx, request, files);
  await recordOf(tx, request, 'find', { found: files.length });
  const items = files.map(({ person, of }) => ({
    personId: person.id,
    role: person.role,
    caseId: of.id,
    caseNo: of.caseNo,
    status: of.status,
    barred: bars.get(of.id) ?? null,
  }));
  return { items, nextCursor: null };
}

const filesOf = async (tx: Tx, { area, phone, idNumber }: RequestRow): Promise<FoundFile[]> => {
  const number = phone ?? idNumber;
  if (!number) return [];
  const files = await findFiles(tx, phone ? 'phone' : 'id_number', number.full);
  return files.filter(({ of }) => holds(area, of.area));
};

async function barsOn(tx: Tx, { ground }: RequestRow, files: readonly FoundFile[]) {
  const standings = await findStandings(
    tx,
    files.map(({ of }) => of.id),
  );
  return new Map([...standings].map(([caseId, standing]) => [caseId, barOf(standing, ground)]));
}

export async function grantRequest(
  tx: Tx,
  id: string,
  { answer, people, correction }: z.infer<typeof GrantBody>,
): Promise<RequestRow> {
  const request = await lockOpen(tx, id);
  const { kind } = request;
  if ((kind === 'erasure') !== (people !== undefined)) throw refuseAt('grant-does-not-fit', '/people');
  if ((kind === 'correction') !== (correction !== undefined))
    throw refuseAt('grant-does-not-fit', '/correction');
  const about: string[] = [];
  if (people) about.push(...(await assertErasable(tx, request, people)));
  if (correction) {
    await assertFound(tx, request, [correction.personId], () => '/correction/personId');
    about.push(await correctPerson(tx, correction));
  }
  const decision = { state: 'granted' as const, answer: Personal.text(answer), people: about };
  const row = await decideRequest(tx, id, decision);
  if (kind === 'erasure') await addJob(tx, eraseJob, { id });
  await recordOf(tx, row, 'grant', { kind, people: about });
  await tellRecorder(tx, row, 'subject_request.grant');
  return row;
}

export async function refuseRequest(
  tx: Tx,
  id: string,
  { answer }: z.infer<typeof RefuseBody>,
): Promise<RequestRow> {
  const { kind } = await lockOpen(tx, id);
  const row = await decideRequest(tx, id, { state: 'refused', answer: Personal.text(answer), people: [] });
  await recordOf(tx, row, 'refuse', { kind });
  await tellRecorder(tx, row, 'subject_request.refuse');
  return row;
}

async function lockOpen(tx: Tx, id: string): Promise<RequestRow> {
  const request = await lockRequest(tx, id);
  if (!request) throw new Problem('not-found');
  assertAnswers(tx, request.area, deciders);
  if (request.state !== 'open') throw new Problem('subject-request-decided');
  if (request.recordedBy === tx.actor.staffId) throw new Problem('own-subject-request');
  return request;
}

async function assertFound(
  tx: Tx,
  request: RequestRow,
  ids: readonly string[],
  pointer: (i: number) => string,
): Promise<FoundFile[]> {
  const files = await filesOf(tx, request);
  return ids.map((personId, i) => {
    const file = files.find(({ person }) => person.id === personId);
    if (!file) throw refuseAt('unknown-reference', pointer(i));
    return file;
  });
}

/** What is held, still runs or is still kept is not erased: all of it is named. */
async function assertErasable(tx: Tx, request: RequestRow, ids: readonly string[]): Promise<string[]> {
  const files = await assertFound(tx, request, ids, (i) => `/people/${i}`);
  const bars = await barsOn(tx, request, files);
  const barred = files.flatMap(({ person, of }) => {
    const bar = bars.get(of.id);
    return bar ? [{ personId: person.id, caseId: of.id, barred: bar }] : [];
  });
  if (barred.length > 0) throw new Problem('erasure-barred', { barred });
  return [...ids];
}

/** What is kept about the person, once: it is a reading of personal data, and recorded as one. */
export async function deliver(tx: Tx, id: string): Promise<z.infer<typeof Delivery>> {
  const request = await lockRequest(tx, id);
  if (!request) throw new Problem('not-found');
  assertAnswers(tx, request.area, deciders);
  if (request.kind !== 'access' || request.state !== 'granted') throw new Problem('nothing-to-deliver');
  if (request.deliveredAt) throw new Problem('delivered-before');
  const files = await filesOf(tx, request);
  await markDelivered(tx, id);
  await recordOf(tx, request, 'deliver', { people: files.map(({ person }) => person.id) });
  const items = files.map(({ person, of }) => ({
    caseNo: of.caseNo,
    typeCode: of.typeCode,
    area: of.area,
    reportedAt: of.reportedAt.toISOString(),
    status: of.status,
    role: person.role,
    name: person.name?.full ?? null,
    phone: person.phone?.full ?? null,
    idKind: person.idKind,
    idNumber: person.idNumber?.full ?? null,
  }));
  return { items };
}
