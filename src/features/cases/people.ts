import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import {
  holdsPersonalNumber,
  isDocumentNumber,
  normaliseDocument,
  normalisePhone,
  Personal,
} from '../../kernel/personal.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import type { TypeFlag } from '../catalogue/contract.ts';
import type { CaseReport, FoundPeople, PeopleSearch, PersonCorrection, RevealBody } from './contract.ts';
import { holdsOver } from './facts.ts';
import {
  countReveals,
  findPeople,
  getCase,
  getCases,
  getPeople,
  insertCorrection,
  type Loaded,
  listPeople,
  lockCase,
  lockReveals,
} from './queries.ts';
import { mayReadPeople } from './rules.ts';
import { type NewPerson, type PersonRow, personOf } from './sealed.ts';
import type { CaseRow } from './tables.ts';

type Sent = NonNullable<CaseReport['reporter']>;

/** The people of a report. A document is taken only where it will be needed, and only with a number that it can have. */
export const peopleOf = (tx: Tx, report: CaseReport, flags: readonly TypeFlag[]): NewPerson[] => {
  const { reporter, parties = [] } = report;
  return [
    ...(reporter ? [toPerson(tx, { role: 'reporter' as const, ...reporter }, '/reporter', flags)] : []),
    ...parties.map((party, i) => toPerson(tx, party, `/parties/${i}`, flags)),
  ];
};

function toPerson(
  tx: Tx,
  person: Sent & Pick<NewPerson, 'role'>,
  pointer: string,
  flags: readonly TypeFlag[],
): NewPerson {
  const { role, name, phone } = person;
  return { ...whom(tx, role, name, phone), ...documentOf(tx, person, pointer, flags) };
}

function documentOf(
  tx: Tx,
  { idKind, idNumber }: Pick<Sent, 'idKind' | 'idNumber'>,
  pointer: string,
  flags: readonly TypeFlag[],
): Pick<NewPerson, 'idKind' | 'idNumber'> {
  const at = `${pointer}/idNumber`;
  if (idKind === undefined && idNumber === undefined) return { idKind: null, idNumber: null };
  if (idKind === undefined || idNumber === undefined)
    throw refuseAt('document-incomplete', idKind === undefined ? `${pointer}/idKind` : at);
  // Only what an agreement needs: nobody is asked for his document because a lamp is out.
  if (!flags.includes('med')) throw refuseAt('document-not-needed', at);
  const number = normaliseDocument(idNumber);
  if (!isDocumentNumber(idKind, number, localDate(tx.now))) throw refuseAt('document-number-invalid', at);
  return { idKind, idNumber: Personal.document(idKind, number) };
}

const whom = (tx: Tx, role: NewPerson['role'], name: string, phone: string | undefined) => ({
  id: tx.newId(),
  role,
  name: Personal.name(name),
  phone: phone === undefined ? null : Personal.phone(phone),
});

/** A title is searched, listed and printed: whoever is meant stands among the people. */
export function assertPublic(title: string, pointer: string): void {
  if (holdsPersonalNumber(title)) throw refuseAt('personal-data-in-title', pointer);
}

interface CaseFile extends Pick<Loaded, 'row' | 'items'> {
  people: PersonRow[];
  /** Whether the caller may see who they are; else he sees masks. */
  mayRead: boolean;
}

/** A case with its people. */
export async function openFile(tx: Tx, caseId: string): Promise<CaseFile> {
  const { row, items } = await getCase(tx, caseId);
  // Another system learns nobody's name from us, and knows whom it reported.
  const mayRead = !tx.actor.client && mayReadPeople(holdsOver(tx.actor, row, items));
  return { row, items, people: await listPeople(tx, caseId), mayRead };
}

export interface FoundFile {
  person: PersonRow;
  of: CaseRow;
}

/** Everybody with this number, in cases that the caller sees, each with his case. */
export async function findFiles(tx: Tx, kind: 'phone' | 'id_number', number: string): Promise<FoundFile[]> {
  const found = await findPeople(tx, kind, number, 1_000);
  const people = await getPeople(
    tx,
    found.map(({ personId }) => personId),
  );
  const cases = await getCases(tx, [...new Set(people.map(({ caseId }) => caseId))]);
  const rows = new Map(cases.map(({ row }) => [row.id, row]));
  return people.flatMap((person) => {
    const of = rows.get(person.caseId);
    return of ? [{ person, of }] : [];
  });
}

/**
 * What is known of a person is put right: a new version takes the place of the old one, which stays as it was and is found no
 * more. Answers the id of the new one.
 */
export async function correctPerson(
  tx: Tx,
  { personId, name, phone, idKind, idNumber }: z.infer<typeof PersonCorrection>,
): Promise<string> {
  const [old] = await getPeople(tx, [personId]);
  if (!old) throw new Problem('not-found');
  if (!old.name) throw new Problem('person-erased');
  const { row } = await lockCase(tx, old.caseId);
  const document =
    idKind === undefined && idNumber === undefined
      ? { idKind: old.idKind, idNumber: old.idNumber }
      : documentOf(tx, { idKind, idNumber }, '/correction', row.flags);
  const person: NewPerson = {
    id: tx.newId(),
    role: old.role,
    name: name === undefined ? old.name : Personal.name(name),
    phone: phone === undefined ? old.phone : Personal.phone(phone),
    ...document,
  };
  await insertCorrection(tx, old.caseId, person, personId);
  await record(tx, {
    event: 'person.correct',
    subject: 'person',
    subjectId: person.id,
    area: row.area,
    data: { caseId: old.caseId, corrects: personId },
  });
  return person.id;
}

/** Under which keyed hashes each of the people of a case would be found in another; each person once. */
export async function matchKeysOf(tx: Tx, caseId: string): Promise<Buffer[][]> {
  const people = await listPeople(tx, caseId);
  const names = new Set(
    people.flatMap(({ name, phone }) => (name ? [personOf(name.full, phone?.full ?? null)] : [])),
  );
  return [...names].map((name) => tx.keyring.indexes('person', name));
}

/** Of one person. */
const revealsPerHour = 30;

/** Counted in the database, one look at a time: no number of instances gives anybody more. */
export async function admitReveal(tx: Tx): Promise<void> {
  await lockReveals(tx);
  const since = new Date(tx.now.getTime() - 3_600_000);
  if ((await countReveals(tx, since)) >= revealsPerHour) throw new Problem('too-many-reveals');
}

/** The full values, for whoever handles the case and says why; that he looked is recorded with it. */
export async function revealPerson(
  tx: Tx,
  { caseId, personId }: { caseId: string; personId: string },
  { reason, fields }: z.infer<typeof RevealBody>,
) {
  const { row, people, mayRead } = await openFile(tx, caseId);
  const person = people.find(({ id }) => id === personId);
  if (!person) throw new Problem('not-found');
  if (!mayRead) throw new Problem('not-allowed');
  if (person.erasedAt) throw new Problem('person-erased');
  await admitReveal(tx);
  await record(tx, {
    event: 'person.reveal',
    subject: 'person',
    subjectId: personId,
    area: row.area,
    data: { caseId, reason, fields: [...new Set(fields)].sort() },
  });
  return {
    id: personId,
    ...Object.fromEntries(fields.map((field) => [field, person[field]?.full ?? null])),
  };
}

/** Cases in which somebody with this number stands, of those whose people the caller may read. */
export async function searchPeople(
  tx: Tx,
  { phone, idNumber, reason }: z.infer<typeof PeopleSearch>,
): Promise<z.infer<typeof FoundPeople>> {
  await admitReveal(tx);
  const [kind, number] =
    phone === undefined
      ? (['id_number', normaliseDocument(idNumber!)] as const)
      : (['phone', normalisePhone(phone)] as const);
  const found = await findPeople(tx, kind, number, 50);
  const cases = await getCases(tx, [...new Set(found.map(({ caseId }) => caseId))]);
  const readable = new Map(
    cases.flatMap(({ row, items }) =>
      mayReadPeople(holdsOver(tx.actor, row, items)) ? [[row.id, row]] : [],
    ),
  );
  const index = tx.keyring.index(kind, number).toString('hex');
  await record(tx, {
    event: 'person.search',
    subject: 'person',
    subjectId: index,
    area: null,
    data: { by: kind, reason, found: readable.size },
  });
  const items = found.flatMap(({ personId, role, caseId }) => {
    const row = readable.get(caseId);
    if (!row) return [];
    const { caseNo, title, status, area, reportedAt } = row;
    return [{ personId, role, caseId, caseNo, title, status, area, reportedAt: reportedAt.toISOString() }];
  });
  return { items, nextCursor: null };
}
