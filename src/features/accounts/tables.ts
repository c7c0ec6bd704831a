import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, id, instant } from '../../db/columns.ts';

export const accounts = pgTable('accounts', {
  staffId: uuid().primaryKey(),
  login: text().notNull(),
  passwordHash: text().notNull(),
  passwordChangedAt: instant().notNull(),
});

export const sessions = pgTable('sessions', {
  id: id(),
  staffId: uuid().notNull(),
  accessHash: bytes().notNull(),
  accessExpiresAt: instant().notNull(),
  familyHash: bytes().notNull(),
  refreshHash: bytes().notNull(),
  previousHash: bytes(),
  rotationSalt: bytes(),
  rotatedAt: instant().notNull(),
  expiresAt: instant().notNull(),
  endedAt: instant(),
});
