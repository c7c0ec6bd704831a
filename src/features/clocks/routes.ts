import { type AnyOperation, operation } from '../../http/operation.ts';
import { getCalendar, putCalendar } from './actions.ts';
import { CalendarPath, WorkCalendar, WorkCalendarChange } from './contract.ts';
import { toKey } from './rules.ts';

const tag = 'calendars';
const path = '/work-calendars/:area/:year';

const hoursExample = {
  winter: [
    { opens: '08:30', closes: '12:00' },
    { opens: '13:30', closes: '17:00' },
  ],
  summer: [
    { opens: '08:00', closes: '11:30' },
    { opens: '14:30', closes: '18:00' },
  ],
  summerFrom: 6,
  summerTo: 9,
};
const dayExample = { date: '2026-04-20', isWorkingDay: false, name: '庙会' };
const calendarExample = {
  area: '330802101',
  year: 2026,
  published: true,
  source: 'local',
  days: [
    {
      date: '2026-01-01',
      isWorkingDay: false,
      name: '元旦',
      source: 'gov_notice',
      setBy: 'national',
      setFor: 2026,
    },
    { ...dayExample, source: 'local', setBy: '330802101', setFor: 2026 },
  ],
  officeHours: hoursExample,
  officeHoursFrom: { area: '330802101', year: 2026 },
  version: 1,
};

export const calendarOperations: AnyOperation[] = [
  operation({
    id: 'getWorkCalendar',
    method: 'GET',
    path,
    tag,
    summary: { zh: '查看工作日历', en: 'Read a working calendar' },
    params: CalendarPath,
    status: 200,
    response: WorkCalendar,
    examples: { response: calendarExample },
    handle: (tx, { params }) => getCalendar(tx, toKey(params.area), params.year),
  }),
  operation({
    id: 'putWorkCalendar',
    method: 'PUT',
    path,
    tag,
    summary: { zh: '设定工作日历', en: 'Set a working calendar' },
    params: CalendarPath,
    body: WorkCalendarChange,
    status: 200,
    response: WorkCalendar,
    examples: {
      request: { source: 'local', days: [dayExample], officeHours: hoursExample },
      response: calendarExample,
    },
    handle: (tx, { params, body, version }) =>
      putCalendar(tx, {
        area: toKey(params.area),
        year: params.year,
        source: body.source,
        officeHours: body.officeHours ?? null,
        days: body.days.map(({ date, isWorkingDay, name = null }) => ({ date, isWorkingDay, name })),
        version,
      }),
  }),
];
