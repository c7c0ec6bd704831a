import { date, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { coded } from '../../db/columns.ts';
import type { Label } from '../../kernel/enum.ts';
import {
  CaseMajor,
  type FieldsSchema,
  LimitUnit,
  type Milestone,
  Platform,
  type TypeFlag,
  Urgency,
} from './contract.ts';

/** What a case can be about, in versions; `county` is empty in the national catalogue. Codes are checked by the table. */
export const caseTypes = pgTable('case_types', {
  code: text().notNull(),
  county: text().notNull(),
  version: integer().notNull(),
  major: coded(CaseMajor).notNull(),
  identifier: text().notNull(),
  zh: text().notNull(),
  en: text().notNull(),
  platform: coded(Platform).notNull(),
  urgency: coded(Urgency).notNull(),
  responseValue: integer().notNull(),
  responseUnit: coded(LimitUnit).notNull(),
  resolveValue: integer(),
  resolveUnit: coded(LimitUnit),
  flags: text().array().$type<TypeFlag[]>().notNull(),
  milestones: jsonb().$type<Milestone[]>().notNull(),
  note: jsonb().$type<Label>(),
  ownCode: text(),
  gbt31000: text(),
  fields: jsonb().$type<FieldsSchema>().notNull(),
  validFrom: date().notNull(),
  retiredOn: date(),
});

export type CaseTypeRow = typeof caseTypes.$inferSelect;
