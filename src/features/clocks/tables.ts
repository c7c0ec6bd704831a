import { boolean, date, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { areaCode, coded, instant, version } from '../../db/columns.ts';
import { CalendarSource, type OfficeHours } from './contract.ts';

/** What an area says of a year; area '' is the country. */
export const workCalendarYears = pgTable('work_calendar_years', {
  area: areaCode().notNull(),
  year: integer().notNull(),
  source: coded(CalendarSource).notNull(),
  officeHours: jsonb().$type<OfficeHours>(),
  version: version(),
  updatedAt: instant().notNull(),
});

/** The days that depart from a plain week, or from what the area above says; the year is that of the notice. */
export const workCalendar = pgTable('work_calendar', {
  area: areaCode().notNull(),
  year: integer().notNull(),
  date: date().notNull(),
  isWorkingDay: boolean().notNull(),
  name: text(),
});
