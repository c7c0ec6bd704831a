import { asc } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { caseTypes } from './tables.ts';

export type CaseTypeRow = typeof caseTypes.$inferSelect;

/** All types, retired ones too: old cases refer to them. */
export const listCaseTypes = ({ db }: Tx): Promise<CaseTypeRow[]> =>
  db.select().from(caseTypes).orderBy(asc(caseTypes.code));
