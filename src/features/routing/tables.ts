import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { areaCode, id, instant, version } from '../../db/columns.ts';
import type { Urgency } from '../catalogue/contract.ts';

export const routingLists = pgTable('routing_lists', {
  area: areaCode().primaryKey(),
  version: version(),
  updatedAt: instant().notNull(),
});

export const routingRules = pgTable('routing_rules', {
  id: id(),
  area: areaCode().notNull(),
  position: integer().notNull(),
  typePrefix: text(),
  within: areaCode(),
  urgency: text().array().$type<Urgency[]>(),
  unitId: uuid().notNull(),
  staffId: uuid(),
  note: text(),
});
