import { date, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { areaCode, coded, instant, version } from '../../db/columns.ts';
import { AreaLevel } from '../../kernel/area-code.ts';
import type { BoundaryGeometry } from './contract.ts';

export const areas = pgTable('areas', {
  code: areaCode().primaryKey(),
  name: text().notNull(),
  level: coded(AreaLevel).notNull(),
  parentCode: areaCode(),
  validFrom: date().notNull(),
  validTo: date(),
  replacedBy: areaCode(),
});

export const gridBoundaries = pgTable('grid_boundaries', {
  area: areaCode().primaryKey(),
  geometry: jsonb().$type<BoundaryGeometry>().notNull(),
  version: version(),
  updatedAt: instant().notNull(),
});
