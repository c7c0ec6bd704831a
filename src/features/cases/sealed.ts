import { hex, unhex } from '../../db/columns.ts';
import type { Keyring } from '../../db/personal.ts';
import {
  type DocumentKind,
  normaliseDocument,
  normaliseName,
  normalisePhone,
  Personal,
} from '../../kernel/personal.ts';
import type { Item } from './facts.ts';
import type { CaseRow, caseNotes, casePeople } from './tables.ts';

/** What of a case, and of what stands under it, is kept sealed: each value opens in its own row and column only. */

const text = (keyring: Keyring, table: string, column: string, row: string) => ({
  seal: (value: Personal): Buffer => keyring.seal({ table, column, row }, value.full),
  open: (sealed: Buffer): Personal => Personal.text(keyring.open({ table, column, row }, sealed)),
});

/** What was erased reads as nothing said. */
const openOrEmpty = ({ open }: ReturnType<typeof text>, sealed: Buffer | null): Personal =>
  sealed ? open(sealed) : Personal.text('');

export function sealCase(keyring: Keyring, { id, description, fields }: CaseRow) {
  const place = { table: 'cases', column: 'fields', row: id };
  return {
    description: text(keyring, 'cases', 'description', id).seal(description),
    // Most types ask for none.
    fields: Object.keys(fields).length === 0 ? null : keyring.seal(place, JSON.stringify(fields)),
  };
}

export const openCase = (
  keyring: Keyring,
  { id, description, fields }: { id: string; description: Buffer | null; fields: Buffer | null },
) => ({
  description: openOrEmpty(text(keyring, 'cases', 'description', id), description),
  fields: fields
    ? (JSON.parse(keyring.open({ table: 'cases', column: 'fields', row: id }, fields)) as CaseRow['fields'])
    : {},
});

export const opinion = (keyring: Keyring, id: string) => text(keyring, 'case_opinions', 'text', id);

const wordsOf = ['task', 'suggestion', 'authority', 'legalBasis', 'materials', 'receiptNo'];

/** The members of an item that are free text go apart from its codes and times. */
export function sealWords(
  keyring: Keyring,
  { id, data }: Item,
): { data: Item['data']; words: string | null } {
  const entries = Object.entries(data);
  const words = entries.filter(([name]) => wordsOf.includes(name));
  if (words.length === 0) return { data, words: null };
  const place = { table: 'case_items', column: 'words', row: id };
  return {
    data: Object.fromEntries(entries.filter(([name]) => !wordsOf.includes(name))),
    words: hex(keyring.seal(place, JSON.stringify(Object.fromEntries(words)))),
  };
}

export function openWords(keyring: Keyring, id: string, words: string | null): Item['data'] {
  if (words === null) return {};
  return JSON.parse(keyring.open({ table: 'case_items', column: 'words', row: id }, unhex(words)));
}

export interface PersonRow {
  id: string;
  caseId: string;
  role: (typeof casePeople.$inferSelect)['role'];
  /** Null once he is erased, as is all else that is known of him. */
  name: Personal | null;
  phone: Personal | null;
  idKind: DocumentKind | null;
  idNumber: Personal | null;
  erasedAt: Date | null;
}
export type NewPerson = Omit<PersonRow, 'caseId' | 'name' | 'erasedAt'> & { name: Personal };

const placeOf = (column: string, row: string) => ({ table: 'case_people', column, row });

export function sealPerson(keyring: Keyring, { id, name, phone, idNumber }: NewPerson) {
  const seal = (column: string, value: Personal | null) =>
    value && hex(keyring.seal(placeOf(column, id), value.full));
  return {
    name: seal('name', name),
    phone: seal('phone', phone),
    id_number: seal('id_number', idNumber),
  };
}

export function openPerson(
  keyring: Keyring,
  { id, caseId, role, name, phone, idKind, idNumber, erasedAt }: typeof casePeople.$inferSelect,
): PersonRow {
  const open = (column: string, sealed: Buffer) => keyring.open(placeOf(column, id), sealed);
  return {
    id,
    caseId,
    role,
    name: name && Personal.name(open('name', name)),
    phone: phone && Personal.phone(open('phone', phone)),
    idKind,
    idNumber: idKind && idNumber && Personal.document(idKind, open('id_number', idNumber)),
    erasedAt,
  };
}

/** By which a person is found again: by number, and by name and number together. */
export const indexesOf = (
  keyring: Pick<Keyring, 'index'>,
  { name, phone, idNumber }: { name: string; phone: string | null; idNumber: string | null },
) => ({
  match_key: keyring.index('person', personOf(name, phone)),
  phone_index: phone === null ? null : keyring.index('phone', normalisePhone(phone)),
  id_number_index: idNumber === null ? null : keyring.index('id_number', normaliseDocument(idNumber)),
});

/** Who is one person in two cases: the name with the telephone number, or the name alone. */
export const personOf = (name: string, phone: string | null): string =>
  `${normaliseName(name)}|${phone === null ? '' : normalisePhone(phone)}`;

export type NoteRow = Omit<typeof caseNotes.$inferSelect, 'text' | 'strikeReason'> & {
  text: Personal;
  strikeReason: Personal | null;
};

const noteText = (keyring: Keyring, id: string) => text(keyring, 'case_notes', 'text', id);
export const strikeReason = (keyring: Keyring, id: string) =>
  text(keyring, 'case_notes', 'strike_reason', id);

export const sealNote = (keyring: Keyring, note: NoteRow): typeof caseNotes.$inferSelect => ({
  ...note,
  text: noteText(keyring, note.id).seal(note.text),
  strikeReason: note.strikeReason && strikeReason(keyring, note.id).seal(note.strikeReason),
});

export const openNote = (keyring: Keyring, row: typeof caseNotes.$inferSelect): NoteRow => ({
  ...row,
  text: openOrEmpty(noteText(keyring, row.id), row.text),
  strikeReason: row.strikeReason && strikeReason(keyring, row.id).open(row.strikeReason),
});
