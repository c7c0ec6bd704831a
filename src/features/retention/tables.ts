import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../../db/columns.ts';

export const legalHolds = pgTable('legal_holds', {
  id: id(),
  caseId: uuid().notNull(),
  reason: text().notNull(),
  placedBy: uuid().notNull(),
  placedAt: instant().notNull(),
  liftedBy: uuid(),
  liftedAt: instant(),
  liftReason: text(),
});
