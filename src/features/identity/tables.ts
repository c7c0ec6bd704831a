import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, id, instant } from '../../db/columns.ts';

export const identities = pgTable('identities', {
  id: id(),
  staffId: uuid().notNull(),
  issuer: text().notNull(),
  subject: text().notNull(),
  boundBy: uuid().notNull(),
  boundAt: instant().notNull(),
  unboundAt: instant(),
});

export const oidcFlows = pgTable('oidc_flows', {
  flowHash: bytes().primaryKey(),
  staffId: uuid(),
  startedAt: instant().notNull(),
  usedAt: instant(),
});
