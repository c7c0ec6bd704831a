import type { LimitUnit } from '../../kernel/workday.ts';
import type { ClockKind, ClockState, WarningLevel } from './contract.ts';
import type { Clock } from './rules.ts';

/** A row of `case_clocks` as JSON: written and read by raw SQL alone. */
interface ClockRow {
  id: string;
  case_id: string;
  item_id: string | null;
  kind: ClockKind;
  name: string | null;
  area: string;
  confidentiality: string;
  owner_staff: string | null;
  owner_unit: string | null;
  owner_role: string | null;
  state: ClockState;
  critical: boolean;
  limit_unit: LimitUnit | null;
  limit_value: number | null;
  started_at: string;
  counts_from: string;
  due_at: string | null;
  original_due_at: string | null;
  dues: Clock['dues'];
  pauses: Clock['pauses'];
  paused_at: string | null;
  ended_at: string | null;
  in_time: boolean | null;
  warning_level: WarningLevel | null;
  yellow_at: string | null;
  red_at: string | null;
  double_red_at: string | null;
  next_at: string | null;
}

const date = (text: string | null): Date | null => (text === null ? null : new Date(text));
const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export const toClock = (row: ClockRow): Clock => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  itemId: row.item_id,
  staff: row.owner_staff,
  unit: row.owner_unit,
  role: row.owner_role,
  state: row.state,
  critical: row.critical,
  unitOfLimit: row.limit_unit,
  valueOfLimit: row.limit_value,
  startedAt: new Date(row.started_at),
  countsFrom: new Date(row.counts_from),
  dueAt: date(row.due_at),
  originalDueAt: date(row.original_due_at),
  dues: row.dues,
  pauses: row.pauses,
  pausedAt: date(row.paused_at),
  endedAt: date(row.ended_at),
  inTime: row.in_time,
  warningLevel: row.warning_level,
  yellowAt: date(row.yellow_at),
  redAt: date(row.red_at),
  doubleRedAt: date(row.double_red_at),
  nextAt: date(row.next_at),
});

/** What a clock keeps of its case. */
export interface ClockedCase {
  id: string;
  area: string;
  confidentiality: string;
}

export const toClockRow = (clock: Clock, { id, area, confidentiality }: ClockedCase): ClockRow => ({
  id: clock.id,
  case_id: id,
  item_id: clock.itemId,
  kind: clock.kind,
  name: clock.name,
  area,
  confidentiality,
  owner_staff: clock.staff,
  owner_unit: clock.unit,
  owner_role: clock.role,
  state: clock.state,
  critical: clock.critical,
  limit_unit: clock.unitOfLimit,
  limit_value: clock.valueOfLimit,
  started_at: clock.startedAt.toISOString(),
  counts_from: clock.countsFrom.toISOString(),
  due_at: iso(clock.dueAt),
  original_due_at: iso(clock.originalDueAt),
  dues: clock.dues,
  pauses: clock.pauses,
  paused_at: iso(clock.pausedAt),
  ended_at: iso(clock.endedAt),
  in_time: clock.inTime,
  warning_level: clock.warningLevel,
  yellow_at: iso(clock.yellowAt),
  red_at: iso(clock.redAt),
  double_red_at: iso(clock.doubleRedAt),
  next_at: iso(clock.nextAt),
});

/** What may change of a clock, with its type. */
const changing = {
  owner_staff: 'uuid',
  owner_unit: 'uuid',
  owner_role: 'text',
  state: 'text',
  critical: 'boolean',
  limit_unit: 'text',
  limit_value: 'integer',
  counts_from: 'timestamptz',
  due_at: 'timestamptz',
  dues: 'jsonb',
  pauses: 'jsonb',
  paused_at: 'timestamptz',
  ended_at: 'timestamptz',
  in_time: 'boolean',
  warning_level: 'text',
  yellow_at: 'timestamptz',
  red_at: 'timestamptz',
  double_red_at: 'timestamptz',
  next_at: 'timestamptz',
} as const satisfies Partial<Record<keyof ClockRow, string>>;

const written = [
  'id',
  'case_id',
  'item_id',
  'kind',
  'name',
  'area',
  'confidentiality',
  'started_at',
  'original_due_at',
  ...(Object.keys(changing) as (keyof typeof changing)[]),
] as const satisfies (keyof ClockRow)[];

/** Puts rows of clocks that a statement carries as JSON into the table. */
export const startClocks = (json: string): string =>
  `insert into case_clocks (${written.join(', ')})
     select ${written.join(', ')} from json_populate_recordset(null::case_clocks, ${json})`;

export interface ClockChange {
  before: Clock;
  after: Clock;
  of: ClockedCase;
}

/**
 * Writes of clocks what has changed of any of them, and no more: what the sweep has set meanwhile stays. The rows that the
 * statement carries, and the statement around their place in it.
 */
export function moveClocks(changes: readonly ClockChange[]): {
  rows: object[];
  statement: (json: string) => string;
} {
  const pairs = changes.map(
    ({ before, after, of }) => [toClockRow(before, of), toClockRow(after, of)] as const,
  );
  const names = (Object.keys(changing) as (keyof typeof changing)[]).filter((name) =>
    pairs.some(([before, after]) => JSON.stringify(before[name]) !== JSON.stringify(after[name])),
  );
  const rows = pairs.map(([, after]) => ({
    id: after.id,
    case_id: after.case_id,
    ...Object.fromEntries(names.map((name) => [name, after[name]])),
  }));
  const statement = (json: string) =>
    `update case_clocks k set ${names.map((name) => `${name} = n.${name}`).join(', ')}
       from json_to_recordset(${json}) as n (id uuid, case_id uuid, ${names.map((name) => `${name} ${changing[name]}`).join(', ')})
      where k.case_id = n.case_id and k.id = n.id`;
  return { rows, statement };
}
