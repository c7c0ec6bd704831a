import { jsonb, pgTable, uuid } from 'drizzle-orm/pg-core';
import { id, instant, version } from '../../db/columns.ts';
import type { DraftContent } from './contract.ts';

export const caseDrafts = pgTable('case_drafts', {
  id: id(),
  author: uuid().notNull(),
  content: jsonb().$type<DraftContent>().notNull(),
  savedAt: instant().notNull(),
  version: version(),
});
