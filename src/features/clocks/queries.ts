import { and, eq, sql } from 'drizzle-orm';
import type pg from 'pg';
import type { CalendarStore, Tx } from '../../db/tx.ts';
import { makeCalendars, type Plan } from './rules.ts';
import { workCalendar, workCalendarYears } from './tables.ts';

/** What these areas say of their years, or all areas; in one statement, so that no change falls between. */
export async function loadPlans(client: pg.PoolClient, areas?: readonly string[]): Promise<Plan[]> {
  const { rows } = await client.query<Plan>(
    `select area, year, source, office_hours as "officeHours", version, coalesce(days, '[]') as days
       from work_calendar_years y
       left join lateral (
         select json_agg(json_build_object('date', date, 'isWorkingDay', is_working_day, 'name', name) order by date) as days
           from work_calendar d where d.area = y.area and d.year = y.year) d on true
      where $1::text[] is null or area = any($1)
      order by area, year`,
    [areas ?? null],
  );
  return rows;
}

/** The calendars as the doors keep them. */
export const calendarStore: CalendarStore = {
  version: 'app.calendar_version()',
  load: async (client) => makeCalendars(await loadPlans(client)),
};

/** Makes every process count by the new calendar from its next request on, and lets one change wait for another. */
export async function countChange({ client }: Tx): Promise<void> {
  await client.query('update work_calendar_version set number = number + 1');
}

export async function savePlan({ db, now }: Tx, plan: Omit<Plan, 'version'>): Promise<number> {
  const { area, year, source, officeHours, days } = plan;
  const [saved] = await db
    .insert(workCalendarYears)
    .values({ area, year, source, officeHours, version: 1, updatedAt: now })
    .onConflictDoUpdate({
      target: [workCalendarYears.area, workCalendarYears.year],
      set: { source, officeHours, version: sql`${workCalendarYears.version} + 1`, updatedAt: now },
    })
    .returning({ version: workCalendarYears.version });
  await db.delete(workCalendar).where(and(eq(workCalendar.area, area), eq(workCalendar.year, year)));
  if (days.length > 0)
    await db
      .insert(workCalendar)
      .values(days.map(({ date, isWorkingDay, name }) => ({ area, year, date, isWorkingDay, name })));
  return saved!.version;
}

export async function isKnownArea({ client }: Tx, code: string): Promise<boolean> {
  const { rows } = await client.query('select from areas where code = $1', [code]);
  return rows.length > 0;
}
