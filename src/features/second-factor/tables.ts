import { bigint, pgTable, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from '../../db/columns.ts';

export const secondFactors = pgTable('second_factors', {
  staffId: uuid().primaryKey(),
  secret: bytes().notNull(),
  enrolledAt: instant().notNull(),
  confirmedAt: instant(),
  lastStep: bigint({ mode: 'number' }).notNull(),
  recoveryHashes: bytes().array().notNull(),
});
