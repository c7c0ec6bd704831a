import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { areaCode, id, instant } from '../../db/columns.ts';

export const breakGlassGrants = pgTable('break_glass_grants', {
  id: id(),
  staffId: uuid().notNull(),
  staffName: text().notNull(),
  area: areaCode().notNull(),
  reason: text().notNull(),
  hours: integer().notNull(),
  requestedAt: instant().notNull(),
  approvedBy: uuid(),
  approvedAt: instant(),
  validUntil: instant(),
  endedAt: instant(),
  endedBy: uuid(),
});
