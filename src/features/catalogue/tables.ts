import { date, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { coded } from '../../db/columns.ts';
import { CaseMajor, LimitUnit, type Milestone, Platform, type TypeFlag, Urgency } from './contract.ts';

/** What a case can be about. Codes are checked by the table itself: migrations/0006. */
export const caseTypes = pgTable('case_types', {
  code: text().primaryKey(),
  major: coded(CaseMajor).notNull(),
  identifier: text().notNull().unique('case_types_identifier'),
  zh: text().notNull(),
  en: text().notNull(),
  platform: coded(Platform).notNull(),
  urgency: coded(Urgency).notNull(),
  responseValue: integer().notNull(),
  responseUnit: coded(LimitUnit).notNull(),
  resolveValue: integer(),
  resolveUnit: coded(LimitUnit),
  flags: text().array().$type<TypeFlag[]>().notNull().default([]),
  milestones: jsonb().$type<Milestone[]>().notNull().default([]),
  validFrom: date().notNull().default('2016-01-01'),
  retiredOn: date(),
}).enableRLS();
