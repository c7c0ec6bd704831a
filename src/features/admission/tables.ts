import { date, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { areaCode, coded, id, instant, version } from '../../db/columns.ts';
import { AdmissionState, AdmissionTier, type Checklists } from './contract.ts';

export const admissions = pgTable('admissions', {
  id: id(),
  area: areaCode().notNull(),
  tier: coded(AdmissionTier).notNull(),
  typeCode: text(),
  title: text().notNull(),
  task: text().notNull(),
  basis: text().notNull(),
  resources: text().notNull(),
  unitId: uuid().notNull(),
  requestedBy: uuid().notNull(),
  requestedAt: instant().notNull(),
  state: coded(AdmissionState).notNull(),
  decidedBy: uuid(),
  decidedAt: instant(),
  opinion: text(),
  reference: text(),
  validFrom: date(),
  validTo: date(),
  withdrawnBy: uuid(),
  withdrawnAt: instant(),
  withdrawalReason: text(),
});

export const gridDutyLists = pgTable('grid_duty_lists', {
  area: areaCode().primaryKey(),
  service: jsonb().$type<Checklists['service']>().notNull(),
  duties: jsonb().$type<Checklists['duties']>().notNull(),
  version: version(),
  updatedBy: uuid().notNull(),
  updatedAt: instant().notNull(),
});
