import { boolean, date, pgTable, text } from 'drizzle-orm/pg-core';

/** The days that depart from a plain Monday-to-Friday week; a year whose newest source is `statutory` is provisional. */
export const workCalendar = pgTable('work_calendar', {
  date: date().primaryKey(),
  isWorkingDay: boolean().notNull(),
  name: text(),
  source: text({ enum: ['gov_notice', 'statutory'] }).notNull(),
}).enableRLS();
