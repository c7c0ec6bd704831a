import { pgTable, uuid } from 'drizzle-orm/pg-core';
import { bytes, coded, id, instant } from '../../db/columns.ts';
import { SessionLimit } from '../../kernel/session-limit.ts';

export const sessions = pgTable('sessions', {
  id: id(),
  staffId: uuid().notNull(),
  deviceId: uuid(),
  identityId: uuid(),
  accessHash: bytes().notNull(),
  accessExpiresAt: instant().notNull(),
  limitedTo: coded(SessionLimit),
  heldHash: bytes(),
  familyHash: bytes().notNull(),
  refreshHash: bytes().notNull(),
  previousHash: bytes(),
  rotationSalt: bytes(),
  createdAt: instant().notNull(),
  rotatedAt: instant().notNull(),
  expiresAt: instant().notNull(),
  endedAt: instant(),
});
