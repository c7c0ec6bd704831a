import type { CalendarStore } from '../../src/db/tx.ts';
import { type CalendarDay, makeCalendar } from '../../src/kernel/workday.ts';

/** One calendar for every area, which nobody changes. */
export function fixedCalendar(days: CalendarDay[], publishedThrough: number): CalendarStore {
  const calendar = makeCalendar(days, publishedThrough);
  return { version: '1', load: async () => () => calendar };
}
