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

export const toClockRow = (clock: Clock, { id, area }: { id: string; area: string }): ClockRow => ({
  id: clock.id,
  case_id: id,
  item_id: clock.itemId,
  kind: clock.kind,
  name: clock.name,
  area,
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

const changing = [
  'owner_staff',
  'owner_unit',
  'owner_role',
  'state',
  'critical',
  'limit_unit',
  'limit_value',
  'counts_from',
  'due_at',
  'dues',
  'pauses',
  'paused_at',
  'ended_at',
  'in_time',
  'warning_level',
  'yellow_at',
  'red_at',
  'double_red_at',
  'next_at',
] as const satisfies (keyof ClockRow)[];

const written = [
  'id',
  'case_id',
  'item_id',
  'kind',
  'name',
  'area',
  'started_at',
  'original_due_at',
  ...changing,
] as const satisfies (keyof ClockRow)[];

/** Puts rows of clocks that a statement carries as JSON into the table. */
export const startClocks = (json: string): string =>
  `insert into case_clocks (${written.join(', ')})
     select ${written.join(', ')} from json_populate_recordset(null::case_clocks, ${json})`;

/** Brings clocks that are there already to what the JSON says of them. */
export const moveClocks = (json: string): string =>
  `update case_clocks k set ${changing.map((name) => `${name} = n.${name}`).join(', ')}
     from json_populate_recordset(null::case_clocks, ${json}) n where k.id = n.id`;
