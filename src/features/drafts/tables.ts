import { pgTable, uuid } from 'drizzle-orm/pg-core';
import { id, instant, sealed, version } from '../../db/columns.ts';

export const caseDrafts = pgTable('case_drafts', {
  id: id(),
  author: uuid().notNull(),
  content: sealed().notNull(),
  savedAt: instant().notNull(),
  version: version(),
});
