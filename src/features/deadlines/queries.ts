import type { Tx } from '../../db/tx.ts';
import { subtreeEnd } from '../../kernel/area-code.ts';
import { type Clock, timers } from './rules.ts';
import { moveClocks, toClock } from './tables.ts';

/** Every clock a case ever had, oldest first. */
export async function listClocks({ client }: Tx, caseId: string): Promise<Clock[]> {
  const { rows } = await client.query(
    'select to_json(k) as clock from case_clocks k where case_id = $1 order by started_at, id',
    [caseId],
  );
  return rows.map(({ clock }) => toClock(clock));
}

/** Double red on the resolve clock brings an order with it: that is a step, and taken like one. */
const warnsInBulk = `k.kind <> all ($2) and not (k.kind = 'resolve' and k.double_red_at <= $1)`;

/**
 * Gives the warnings whose time has come, each colour once per due time, in one statement: the clock goes on to its next
 * colour, owner, desk and leader are told, the journal says so. Rows that a step holds are left for the next look; a key
 * that was told before (a step had read the clock meanwhile) is told and recorded no second time.
 */
export async function giveWarnings({ client, now, system }: Tx, limit: number): Promise<number> {
  const { rows } = await client.query({
    name: 'sweep_warn',
    text: `
      with due as materialized (
        select k.id, case when k.double_red_at <= $1 then 'double_red' when k.red_at <= $1 then 'red' else 'yellow' end as level
          from case_clocks k
         where k.next_at <= $1 and ${warnsInBulk}
         order by k.next_at limit $3 for update skip locked),
      ticked as (
        update case_clocks k
           set warning_level = due.level,
               next_at = case due.level when 'yellow' then k.red_at when 'red' then k.double_red_at end
          from due where k.id = due.id
        returning k.id, k.case_id, k.kind, k.area, k.due_at, k.owner_staff, k.owner_unit, k.owner_role, due.level),
      told as (
        insert into notifications (id, key, at, event, case_id, clock_id, level, due_at, staff_id, unit_id, role, area)
        select gen_random_uuid(), concat_ws(' ', t.id, t.level, t.due_at, r.who), $1, 'case.warn', t.case_id, t.id, t.level, t.due_at,
               r.staff, r.unit, r.role, case when r.role is not null then t.area end
          from ticked t join cases c on c.id = t.case_id
         cross join lateral (values
           ('owner', t.owner_staff, t.owner_unit, t.owner_role),
           ('desk', null, null, case when t.level <> 'yellow' then case when c.tier in ('county', 'prefecture_city') then 'county_dispatcher' else 'dispatcher' end end),
           ('leader', null, null, case when t.level = 'double_red' then 'leader' end)) r (who, staff, unit, role)
         where num_nonnulls(r.staff, r.unit, r.role) = 1 and (r.who = 'owner' or r.role is distinct from t.owner_role)
        on conflict (key) do nothing
        returning clock_id, key),
      noted as (
        insert into journal (at, system, area, subject, subject_id, case_id, event, data)
        select $1, $4, t.area, 'case', t.case_id, t.case_id, 'case.warn',
               jsonb_build_object('clock', t.kind, 'level', t.level, 'dueAt', t.due_at)
          from ticked t where exists (select from told where told.clock_id = t.id and told.key like '% owner'))
      select count(*)::int as warned from ticked`,
    values: [now, timers, limit, system],
  });
  return rows[0].warned;
}

/** Clocks at which a step, a proposal or a reminder is due, the longest waiting first. */
export async function listDueTimers(
  { client, now }: Tx,
  limit: number,
): Promise<{ id: string; caseId: string }[]> {
  const { rows } = await client.query({
    name: 'sweep_timers',
    text: `select k.id, k.case_id as "caseId" from case_clocks k where k.next_at <= $1 and not (${warnsInBulk}) order by k.next_at limit $3`,
    values: [now, timers, limit],
  });
  return rows;
}

/** When something falls due next, or did already. */
export async function findNextLook({ client }: Tx): Promise<Date | null> {
  const { rows } = await client.query('select min(next_at) as at from case_clocks where next_at is not null');
  return rows[0].at;
}

export async function saveClocks({ client }: Tx, rows: readonly unknown[]): Promise<void> {
  await client.query(moveClocks('$1::json'), [JSON.stringify(rows)]);
}

/** Puts off a clock that could not be dealt with, so that it does not keep the others waiting. */
export async function postponeClock({ client }: Tx, id: string, until: Date): Promise<void> {
  await client.query('update case_clocks set next_at = $2 where id = $1 and next_at is not null', [
    id,
    until,
  ]);
}

interface Reminder {
  caseId: string;
  clockId: string;
  event: string;
  key: string;
  dueAt: Date | null;
  to: { staff: string | null; unit: string | null; role: string | null };
  area: string;
}

/** Tells someone of a clock; what was told under the same key is not told again. */
export async function remind(
  tx: Tx,
  { caseId, clockId, event, key, dueAt, to, area }: Reminder,
): Promise<void> {
  await tx.client.query({
    name: 'sweep_remind',
    text: `insert into notifications (id, key, at, event, case_id, clock_id, due_at, staff_id, unit_id, role, area)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (key) do nothing`,
    values: [
      tx.newId(),
      key,
      tx.now,
      event,
      caseId,
      clockId,
      dueAt,
      to.staff,
      to.unit,
      to.role,
      to.role ? area : null,
    ],
  });
}

/** Live clocks of an area whose due time a limit in working or calendar days gave and that lies in the year or later, locked. */
export async function lockCountedClocks(
  { client }: Tx,
  area: string,
  from: Date,
  after: string | null,
  limit: number,
): Promise<{ clock: Clock; caseId: string; area: string }[]> {
  const { rows } = await client.query(
    `select to_json(k) as clock, k.case_id as "caseId", k.area from case_clocks k
      where k.state in ('running', 'paused') and k.limit_value is not null and k.limit_unit in ('wh', 'wd', 'cd') and k.due_at >= $3
        and k.area >= $1 and k.area < $2 and ($4::uuid is null or k.id > $4)
      order by k.id limit $5 for update`,
    [area === '' ? '0' : area, area === '' ? ':' : subtreeEnd(area), from, after, limit],
  );
  return rows.map((row) => ({ ...row, clock: toClock(row.clock) }));
}

/** What a case shows as its due time follows its acceptance or resolve clock. */
export async function showDues({ client }: Tx, ids: readonly string[]): Promise<void> {
  await client.query(
    `update cases c set due_at = k.due_at, version = c.version + 1
       from case_clocks k
      where k.id = any ($1) and c.id = k.case_id and (k.kind = 'resolve' or k.kind = 'acceptance' and c.status = 'reported')
        and c.due_at is distinct from k.due_at`,
    [ids],
  );
}

export async function findSweepState({ client, now }: Tx) {
  const { rows } = await client.query('select app.sweep_state($1) as state', [now]);
  return rows[0].state as { running: number; waiting: number; lagSeconds: number };
}
