import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../../db/columns.ts';

export const devices = pgTable('devices', {
  id: id(),
  staffId: uuid().notNull(),
  name: text().notNull(),
  registeredAt: instant().notNull(),
  revokedAt: instant(),
  revokedBy: uuid(),
  reason: text(),
  wipedAt: instant(),
});
