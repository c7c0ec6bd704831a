import { date, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { areaCode, coded, id, instant } from '../../db/columns.ts';
import { Role } from '../../kernel/role.ts';
import { Platform } from '../catalogue/contract.ts';
import { UnitKind } from './contract.ts';

export const units = pgTable('units', {
  id: id(),
  kind: coded(UnitKind).notNull(),
  name: text().notNull(),
  area: areaCode().notNull(),
  createdAt: instant().notNull(),
  platform: coded(Platform),
  closedOn: date(),
  closingReason: text(),
});

export const staff = pgTable('staff', {
  id: id(),
  name: text().notNull(),
  phone: text(),
  createdBy: uuid(),
  createdAt: instant().notNull(),
});

export const posts = pgTable('posts', {
  id: id(),
  staffId: uuid().notNull(),
  role: coded(Role).notNull(),
  area: areaCode(),
  unitId: uuid(),
  validFrom: date().notNull(),
  validTo: date(),
  appointedBy: uuid(),
  relievedBy: uuid(),
  reason: text(),
});
