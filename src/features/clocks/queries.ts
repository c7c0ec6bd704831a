import { asc } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { type Calendar, makeCalendar } from '../../kernel/workday.ts';
import { workCalendar } from './tables.ts';

/** The working calendar as the table holds it; the last year with a published plan is certain, later ones provisional. */
export async function loadCalendar({ db }: Tx): Promise<Calendar> {
  const days = await db.select().from(workCalendar).orderBy(asc(workCalendar.date));
  const published = days.filter(({ source }) => source === 'gov_notice').at(-1);
  if (!published) throw new Error('work_calendar holds no published year');
  return makeCalendar(days, Number(published.date.slice(0, 4)));
}
