import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../../db/columns.ts';
import type { AdminRole } from '../../kernel/role.ts';

export const adminGrants = pgTable('admin_grants', {
  id: id(),
  staffId: uuid().notNull(),
  role: text().$type<AdminRole>().notNull(),
  reason: text().notNull(),
  requestedBy: uuid().notNull(),
  requestedAt: instant().notNull(),
  decidedBy: uuid(),
  decidedAt: instant(),
  granted: boolean(),
});
