import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from '../../db/columns.ts';

export const accounts = pgTable('accounts', {
  staffId: uuid().primaryKey(),
  login: text().notNull(),
  passwordHash: text().notNull(),
  passwordChangedAt: instant().notNull(),
  mustChangePassword: boolean().notNull(),
  formerHashes: text().array().notNull().default([]),
  lastLoginAt: instant(),
  factorDueAt: instant(),
  disabledAt: instant(),
  disabledBy: uuid(),
  disabledReason: text(),
});

export const loginFailures = pgTable('login_failures', {
  loginHash: bytes().primaryKey(),
  failures: integer().notNull(),
  failedAt: instant().notNull(),
});
