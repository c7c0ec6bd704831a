import { answers } from './db/idempotency.ts';
import type { SealedTable } from './db/rotate.ts';
import { indexesOf } from './features/cases/sealed.ts';
import { phoneIndex } from './features/staff/tables.ts';

const byId = { key: { id: 'uuid' }, row: ({ id = '' }) => id };

/** Every column that is kept sealed: what a rotation goes through, and what the fence test knows as such. */
export const sealedTables: readonly SealedTable[] = [
  { table: 'cases', columns: ['description', 'fields'], ...byId },
  {
    table: 'case_people',
    columns: ['name', 'phone', 'id_number'],
    ...byId,
    indexes: (keyring, { name, phone = null, id_number: idNumber = null }) =>
      indexesOf(keyring, { name: name!, phone, idNumber }),
  },
  { table: 'case_notes', columns: ['text', 'strike_reason'], ...byId },
  { table: 'case_opinions', columns: ['text'], ...byId },
  { table: 'case_items', columns: ['words'], key: { case_id: 'uuid', id: 'uuid' }, row: ({ id = '' }) => id },
  {
    table: 'staff',
    columns: ['phone'],
    ...byId,
    indexes: (keyring, { phone }) => ({ phone_index: phone ? phoneIndex(keyring, phone) : null }),
  },
  {
    table: 'second_factors',
    columns: ['secret'],
    key: { staff_id: 'uuid' },
    row: ({ staff_id = '' }) => staff_id,
  },
  { table: 'case_drafts', columns: ['content'], ...byId },
  { table: 'subject_requests', columns: ['phone', 'id_number', 'details', 'answer'], ...byId },
  answers,
];
