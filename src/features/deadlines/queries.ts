import type { Tx } from '../../db/tx.ts';
import { subtreeEnd } from '../../kernel/area-code.ts';
import type { WarningLevel } from './contract.ts';
import { type Clock, type Owner, timers } from './rules.ts';
import { type ClockChange, moveClocks, toClock } from './tables.ts';

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

/** Of the case only where it matters: whose unit, which desk, and whether a tier above may be asked for. */
const caseOfWarning = `
  left join lateral (
    select case when t.owner_staff = c.handler_id then c.unit_id end as handler_unit,
           case when c.tier in ('county', 'prefecture_city') then 'county_dispatcher' else 'dispatcher' end as desk,
           t.kind = 'resolve' and t.level = 'red' and c.tier = 'township'
             and c.status in ('accepted', 'dispatched', 'in_progress') as may_rise
      from cases c where c.id = t.case_id and (t.owner_staff is not null or t.level <> 'yellow') limit 1) c on true`;

/** Yellow to whoever owns the clock and his unit, red to the desk besides, double red to the township's leader. */
const recipients = `
  ('owner', 'case.warn', n.owner_staff, n.owner_unit, n.owner_role),
  ('unit', 'case.warn', null, n.handler_unit, null),
  ('desk', 'case.warn', null, null, case when n.level <> 'yellow' then n.desk end),
  ('leader', 'case.warn', null, null, case when n.level = 'double_red' then 'leader' end),
  ('chief', 'case.propose_escalation', null, null, case when n.may_rise then 'duty_chief' end)`;

/**
 * Gives the warnings whose time has come, each colour once per due time, in one statement: the clock goes on to its next
 * colour, people are told, the journal says so. Whatever is written in the journal of a case is written under its lock, so
 * that its order is the order of events: clocks of a case that a step holds are left for the next look. A due time that
 * comes back (moved, and moved again) warns of nothing that was said of it before.
 */
export async function giveWarnings({ client, now, system, newId }: Tx, limit: number): Promise<number> {
  const { rows } = await client.query({
    name: 'sweep_warn',
    text: `
      with due as materialized (
        select k.case_id, k.id, case when k.double_red_at <= $1 then 'double_red' when k.red_at <= $1 then 'red' else 'yellow' end as level
          from case_clocks k join cases c on c.id = k.case_id
         where k.next_at <= $1 and ${warnsInBulk}
         order by k.next_at limit $3 for no key update of k, c skip locked),
      ticked as (
        -- With \`due_at\` its generated column is worked out; without, PostgreSQL reads the definition anew for each row.
        update case_clocks k
           set due_at = k.due_at, warning_level = due.level,
               next_at = case due.level when 'yellow' then k.red_at when 'red' then k.double_red_at end
          from due where k.case_id = due.case_id and k.id = due.id
        returning k.id, k.case_id, k.kind, k.area, k.due_at, k.owner_staff, k.owner_unit, k.owner_role, due.level,
                  concat_ws(' ', k.id, due.level, k.due_at) as key, jsonb_array_length(k.dues) > 1 as was_moved),
      news as materialized (
        select t.*, c.handler_unit, c.desk, c.may_rise
          from ticked t
          left join lateral (select true as given from notifications m
                              where t.was_moved and m.key = t.key || ' owner' limit 1) before on true
          ${caseOfWarning}
         where before.given is null),
      told as (
        insert into notifications (id, key, at, event, case_id, clock_id, level, due_at, staff_id, unit_id, role, area)
        select overlay(gen_random_uuid()::text placing $5 from 1 for length($5))::uuid, concat_ws(' ', n.key, r.who), $1, r.event, n.case_id, n.id, n.level, n.due_at,
               r.staff, r.unit, r.role, case when r.role is not null then n.area end
          from news n cross join lateral (values ${recipients}) r (who, event, staff, unit, role)
         where num_nonnulls(r.staff, r.unit, r.role) = 1
           and (r.who in ('owner', 'unit', 'chief') or r.role is distinct from n.owner_role)
        on conflict (key) where key is not null do nothing),
      noted as (
        insert into journal (at, system, area, subject, subject_id, case_id, event, data)
        select $1, $4, n.area, 'case', n.case_id, n.case_id, e.event,
               jsonb_build_object('clock', n.kind, 'level', n.level, 'dueAt', n.due_at)
          from news n
         cross join lateral (values ('case.warn'), (case when n.may_rise then 'case.propose_escalation' end)) e (event)
         where e.event is not null)
      select count(*)::int as warned from due`,
    // The part of an id that says when it was made: rows of one time lie together in the index.
    values: [now, timers, limit, system, newId().slice(0, 'xxxxxxxx-xxxx-7'.length)],
  });
  return rows[0].warned;
}

export interface DueTimer {
  id: string;
  caseId: string;
  nextAt: Date;
}

/** Clocks at which a step, a proposal or a reminder is due, the longest waiting first. */
export async function listDueTimers(
  { client, now }: Tx,
  limit: number,
  after?: DueTimer,
): Promise<DueTimer[]> {
  const { rows } = await client.query({
    name: 'sweep_timers',
    text: `select k.id, k.case_id as "caseId", k.next_at as "nextAt" from case_clocks k
            where k.next_at <= $1 and k.next_at >= $4 and (k.next_at, k.id) > ($4, $5) and not (${warnsInBulk})
            order by k.next_at, k.id limit $3`,
    values: [now, timers, limit, after?.nextAt ?? '-infinity', after?.id ?? nothing],
  });
  return rows;
}
const nothing = '00000000-0000-0000-0000-000000000000';

/** When something falls due next, or did already. */
export async function findNextLook({ client }: Tx): Promise<Date | null> {
  const { rows } = await client.query('select min(next_at) as at from case_clocks where next_at is not null');
  return rows[0].at;
}

export async function saveClocks({ client }: Tx, changes: readonly ClockChange[]): Promise<void> {
  const { rows, statement } = moveClocks(changes);
  await client.query(statement('$1::json'), [JSON.stringify(rows)]);
}

/** Puts off a clock that could not be dealt with, so that it does not keep the others waiting. */
export async function postponeClock(
  { client }: Tx,
  { id, caseId }: { id: string; caseId: string },
  until: Date,
): Promise<void> {
  await client.query(
    'update case_clocks set next_at = $3 where case_id = $1 and id = $2 and next_at is not null',
    [caseId, id, until],
  );
}

interface Reminder {
  caseId: string;
  clockId: string;
  event: string;
  key: string;
  level?: WarningLevel | undefined;
  dueAt: Date | null;
  to: Owner;
  area: string;
}

/** Tells someone of a clock, unless it was told under the same key before. */
export async function remind(
  tx: Tx,
  { caseId, clockId, event, key, level, dueAt, to, area }: Reminder,
): Promise<boolean> {
  const { rowCount } = await tx.client.query({
    name: 'sweep_remind',
    text: `insert into notifications (id, key, at, event, case_id, clock_id, level, due_at, staff_id, unit_id, role, area)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (key) where key is not null do nothing`,
    values: [
      tx.newId(),
      key,
      tx.now,
      event,
      caseId,
      clockId,
      level ?? null,
      dueAt,
      to.staff,
      to.unit,
      to.role,
      to.role ? area : null,
    ],
  });
  return rowCount === 1;
}

/** Live, and its due time hangs on the calendar: by a limit in working or calendar days, or by a day of review. */
const isCounted = `
  k.state in ('running', 'paused') and k.due_at >= $1
  and (k.limit_value is not null and k.limit_unit in ('wh', 'wd', 'cd') or k.kind = 'review')`;

export interface CountedCase {
  id: string;
  area: string;
  confidentiality: string;
  reviewOn: string | null;
}

/** Cases of an area with clocks that count by a calendar and are due in a year or later, locked, in the order of their ids. */
export async function lockCountedCases(
  { client }: Tx,
  { area, from, after }: { area: string; from: Date; after: string | undefined },
  limit: number,
): Promise<CountedCase[]> {
  const found = await client.query({
    name: 'recount_find',
    text: `select k.case_id as id from case_clocks k
            where ${isCounted} and k.case_id > $2 and k.area >= $3 and k.area < $4
            group by k.case_id order by k.case_id limit $5`,
    values: [from, after ?? nothing, area === '' ? '0' : area, subtreeEnd(area), limit],
  });
  const { rows } = await client.query({
    name: 'recount_lock',
    text: `select id, area, confidentiality, review_on::text as "reviewOn" from cases where id = any ($1) order by id for no key update`,
    values: [found.rows.map(({ id }) => id)],
  });
  return rows;
}

/** The clocks of these cases that count by a calendar, locked after their cases. */
export async function lockCountedClocks(
  { client }: Tx,
  caseIds: readonly string[],
  from: Date,
): Promise<{ clock: Clock; caseId: string }[]> {
  const { rows } = await client.query({
    name: 'recount_clocks',
    text: `select to_json(k) as clock, k.case_id as "caseId" from case_clocks k
            where ${isCounted} and k.case_id = any ($2) order by k.id for no key update`,
    values: [from, caseIds],
  });
  return rows.map(({ clock, caseId }) => ({ caseId, clock: toClock(clock) }));
}

/** What cases and the things under them show as their due time follows their clocks. */
export async function showDues({ client }: Tx, caseIds: readonly string[]): Promise<void> {
  await client.query({
    name: 'recount_items',
    text: `update case_items i set due_at = k.due_at from case_clocks k
            where k.case_id = any ($1) and k.state in ('running', 'paused')
              and i.case_id = k.case_id and i.id = k.item_id and i.state = 'pending' and i.due_at is distinct from k.due_at`,
    values: [caseIds],
  });
  await client.query({
    name: 'recount_cases',
    text: `update cases c
              set due_at = k.due_at, version = c.version + 1,
                  original_due_at = case when c.original_due_at = c.due_at then k.due_at else c.original_due_at end
             from case_clocks k
            where k.case_id = any ($1) and k.state in ('running', 'paused')
              and c.id = k.case_id and c.due_at is distinct from k.due_at
              and (k.kind = 'resolve' or k.kind = 'acceptance' and c.status = 'reported')`,
    values: [caseIds],
  });
}

export async function findSweepState({ client, now }: Tx) {
  const { rows } = await client.query('select app.sweep_state($1) as state', [now]);
  return rows[0].state as { running: number; waiting: number; lagSeconds: number };
}
