import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { areaCode, id, instant } from '../../db/columns.ts';

export const clearances = pgTable('clearances', {
  id: id(),
  staffId: uuid().notNull(),
  area: areaCode().notNull(),
  reason: text().notNull(),
  grantedBy: uuid().notNull(),
  grantedAt: instant().notNull(),
  endedBy: uuid(),
  endedAt: instant(),
});
