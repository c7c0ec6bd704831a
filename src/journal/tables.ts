import { bigint, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { areaCode, instant } from '../db/columns.ts';

export const journal = pgTable('journal', {
  seq: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: instant().notNull(),
  actorId: uuid(),
  actorRole: text(),
  actorUnit: uuid(),
  system: text(),
  requestId: text(),
  area: areaCode(),
  subject: text().notNull(),
  subjectId: text().notNull(),
  caseId: uuid(),
  event: text().notNull(),
  data: jsonb().$type<Record<string, unknown>>().notNull(),
});
