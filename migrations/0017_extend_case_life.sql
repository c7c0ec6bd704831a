-- The whole life of a case: what is under a case (requests, dispatches, parts, notices …), its clocks, its evidence,
-- and what people are told.
-- Locks: cases, exclusively: columns with constant defaults, checks replaced. case_requests moves into case_items.
-- Undo: move the requests back; drop the tables and columns of this file.

alter table cases
  add column tier                text not null default 'township'
    constraint cases_tier_code check (tier in ('grid', 'village', 'township', 'county', 'prefecture_city')),
  -- The flags of the type as they were when it was given: a case keeps the rules it was taken in under.
  add column flags               text[] not null default '{}',
  add column confidentiality     text not null default 'ordinary'
    constraint cases_confidentiality_code check (confidentiality in ('ordinary', 'restricted', 'confidential')),
  add column risk_color          text constraint cases_risk_color_code check (risk_color in ('red', 'orange', 'yellow', 'green')),
  add column risk_factors        jsonb not null default '{}',
  add column rejected_at         timestamptz,
  add column reconsidered        boolean not null default false,
  add column original_due_at     timestamptz,
  add column extension_count     smallint not null default 0,
  add column suspended_at        timestamptz,
  add column review_on           date,
  add column suspended_days      smallint not null default 0,
  add column prolong_count       smallint not null default 0,
  add column lead_case_id        uuid constraint cases_lead references cases,
  add column merged_count        smallint not null default 0,
  add column split_from          uuid constraint cases_split_from references cases,
  add column supervision_level   text constraint cases_supervision_level_code check (supervision_level in ('ordinary', 'yellow_card', 'red_card')),
  add column verifier_id         uuid,
  add column result_photos       smallint not null default 0,
  -- Who may not handle it again: a self-handled case that did not hold is given to others.
  add column barred              uuid[] not null default '{}',
  add column rating              smallint constraint cases_rating_scale check (rating between 1 and 5),
  add column rated_at            timestamptz,
  -- 首问责任: when the resident was last told something.
  add column resident_told_at    timestamptz;
create index cases_led on cases (lead_case_id) where lead_case_id is not null;

-- Does the caller see the case? A function, since a condition that asks `cases` in the policy of each table under it makes
-- every statement of a step carry a dozen copies of the policy of `cases` (0.3 ms a step).
create function app.sees_case(case_id uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.cases c where c.id = sees_case.case_id);
end $$;

-- Whatever stands under a case and waits for someone: one shape, so that a case is read with all of it in one look.
create table case_items (
  id              uuid not null,
  case_id         uuid not null constraint case_items_case references cases,
  kind            text not null,
  state           text not null default 'pending',
  reason_code     text,
  opinion_id      uuid,
  by_staff        uuid,
  by_unit         uuid,
  at              timestamptz not null,
  to_staff        uuid,
  to_unit         uuid,
  due_at          timestamptz,
  done_by         uuid,
  done_at         timestamptz,
  done_opinion_id uuid,
  data            jsonb not null default '{}',
  -- All that is asked for is asked for by case.
  primary key (case_id, id),
  constraint case_items_kind_code check (kind in
    ('return', 'suspension', 'extension', 'reopen', 'termination', 'void', 'supplement', 'dispatch', 'part', 'supervision',
     'notice', 'transfer', 'urge', 'tier', 'sign_off', 'spot_check', 'follow_up')),
  constraint case_items_state_code check (state in ('pending', 'done', 'approved', 'refused', 'lapsed', 'waived', 'recalled'))
);
create unique index case_items_one_request on case_items (case_id)
  where state = 'pending' and kind in ('return', 'suspension', 'extension', 'reopen', 'termination', 'void');

alter table case_requests no force row level security;
alter table case_items no force row level security;
insert into case_items (id, case_id, kind, state, reason_code, opinion_id, by_staff, by_unit, at, done_by, done_at)
  select id, case_id, kind, state, reason_code, opinion_id, requested_by, unit_id, requested_at, decided_by, decided_at from case_requests;
drop table case_requests;

alter table case_items enable row level security;
alter table case_items force row level security;
create policy visible on case_items for select using (app.sees_case(case_id));
create policy begun on case_items for insert with check (
  by_staff is not distinct from (select app.staff_id()) and app.sees_case(case_id));
-- Word for word the condition of reading: PostgreSQL then asks it once a row, not twice.
create policy ended on case_items for update using (app.sees_case(case_id));
grant select, insert, update (state, due_at, done_by, done_at, done_opinion_id, data) on case_items to gridcase_app;

-- A limit that runs, stands still or has ended. `next_at` is when the sweep must look at it again.
create table case_clocks (
  id              uuid not null,
  case_id         uuid not null constraint case_clocks_case references cases,
  item_id         uuid,
  kind            text not null,
  name            text,
  area            text collate "C" not null,
  owner_staff     uuid,
  owner_unit      uuid,
  owner_role      text,
  state           text not null default 'running',
  critical        boolean not null,
  limit_unit      text,
  limit_value     integer,
  started_at      timestamptz not null,
  -- The start, moved by every interval in which the clock stood still: from here to the due time is the limit itself.
  counts_from     timestamptz not null,
  due_at          timestamptz,
  original_due_at timestamptz,
  -- Every due time it had: when it was set, and by which step.
  dues            jsonb not null default '[]',
  pauses          jsonb not null default '[]',
  paused_at       timestamptz,
  ended_at        timestamptz,
  in_time         boolean,
  warning_level   text,
  yellow_at       timestamptz,
  red_at          timestamptz,
  double_red_at   timestamptz,
  next_at         timestamptz,
  primary key (case_id, id),
  constraint case_clocks_kind_code check (kind in
    ('acceptance', 'auto_accept', 'resident', 'supplement', 'resolve', 'response', 'on_site', 'milestone', 'part', 'decision', 'review', 'command',
     'verification', 'closing', 'supervision', 'notice', 'receipt', 'transfer_result', 'tier', 'sign_off', 'spot_check',
     'follow_up', 'archive')),
  constraint case_clocks_state_code check (state in ('running', 'paused', 'stopped', 'cancelled')),
  constraint case_clocks_limit_unit_code check (limit_unit in ('min', 'ch', 'wh', 'wd', 'cd')),
  constraint case_clocks_warning_level_code check (warning_level in ('yellow', 'red', 'double_red')),
  constraint case_clocks_paused_says_since check ((state = 'paused') = (paused_at is not null)),
  constraint case_clocks_ended_says_when check ((state in ('stopped', 'cancelled')) = (ended_at is not null)),
  constraint case_clocks_one_owner check (num_nonnulls(owner_staff, owner_unit, owner_role) = 1),
  constraint case_clocks_only_running_is_next check (next_at is null or state = 'running')
);
create index case_clocks_next on case_clocks (next_at) where next_at is not null;
create index case_clocks_owner_staff on case_clocks (owner_staff, due_at) where owner_staff is not null and state = 'running';
create index case_clocks_owner_unit on case_clocks (owner_unit, due_at) where owner_unit is not null and state = 'running';
create index case_clocks_owner_role on case_clocks (owner_role, area, due_at) where owner_role is not null and state = 'running';

alter table case_clocks enable row level security;
alter table case_clocks force row level security;
create policy visible on case_clocks for select using (
  case when area >= (select app.area_from()) and area < (select app.area_to()) then true else app.sees_case(case_id) end);
-- The statement that inserts a case starts its clocks, before the case is to be seen.
create policy started on case_clocks for insert with check ((select app.signed_in()));
create policy moved on case_clocks for update using (
  case when area >= (select app.area_from()) and area < (select app.area_to()) then true else app.sees_case(case_id) end);
grant select, insert, update on case_clocks to gridcase_app;

-- What a result, a verification or a request rests on: the file itself comes by its own way and names the same id.
create table case_evidence (
  id       uuid primary key,
  case_id  uuid not null constraint case_evidence_case references cases,
  verb     text not null,
  kind     text not null constraint case_evidence_kind_code check (kind in ('photo', 'video', 'audio', 'document')),
  sha256   text constraint case_evidence_sha256_hex check (sha256 ~ '^[0-9a-f]{64}$'),
  added_by uuid,
  added_at timestamptz not null
);
create index case_evidence_of_case on case_evidence (case_id, added_at);
alter table case_evidence enable row level security;
alter table case_evidence force row level security;
create policy visible on case_evidence for select using (app.sees_case(case_id));
create policy added on case_evidence for insert with check (
  added_by is not distinct from (select app.staff_id()) and app.sees_case(case_id));
grant select, insert on case_evidence to gridcase_app;

-- What people are told: addressed to a person, a unit, or a role over an area.
create table notifications (
  id        uuid primary key,
  -- Nothing is pushed twice: a warning carries its clock, colour and due time.
  key       text collate "C",
  at        timestamptz not null,
  event     text not null,
  -- No foreign key, as in the journal: it would lock and write the case for each of 100,000 warnings.
  case_id   uuid not null,
  clock_id  uuid,
  level     text constraint notifications_level_code check (level in ('yellow', 'red', 'double_red')),
  due_at    timestamptz,
  staff_id  uuid,
  unit_id   uuid,
  role      text,
  area      text collate "C",
  constraint notifications_one_addressee check (num_nonnulls(staff_id, unit_id, role) = 1 and (role is null) = (area is null))
);
create index notifications_of_staff on notifications (staff_id, at, id) where staff_id is not null;
create index notifications_of_unit on notifications (unit_id, at, id) where unit_id is not null;
create index notifications_of_role on notifications (role, area, at, id) where role is not null;
create unique index notifications_once on notifications (key) where key is not null;
create table notification_reads (
  notification_id uuid not null constraint notification_reads_of references notifications,
  staff_id        uuid not null,
  read_at         timestamptz not null,
  primary key (staff_id, notification_id)
);
alter table notifications enable row level security;
alter table notifications force row level security;
create policy addressed on notifications for select using (
  case when (select app.system()) is not null then true
       when staff_id = (select app.staff_id()) then true
       when unit_id = any ((select app.units())::uuid[]) then true
       else role is not null and app.over(area) end);
create policy told on notifications for insert with check ((select app.signed_in()));
grant select, insert on notifications to gridcase_app;
alter table notification_reads enable row level security;
alter table notification_reads force row level security;
create policy own on notification_reads using (staff_id = (select app.staff_id()));
grant select, insert on notification_reads to gridcase_app;

-- What the system says it says itself.
alter table case_opinions alter column said_by drop not null;
drop policy said on case_opinions;
create policy said on case_opinions for insert with check (
  said_by is not distinct from (select app.staff_id()) and app.sees_case(case_id));

alter table case_notes drop constraint case_notes_kind_code;
alter table case_notes add constraint case_notes_kind_code check (kind in
  ('mediation', 'progress', 'visit', 'supplement', 'one_time_notice', 'resident_informed'));
alter table case_notes add column milestone text;

-- People are found again by the hash of name and telephone number, or of the name alone.
alter table case_people add column match_key text collate "C";
create index case_people_match on case_people (match_key) where match_key is not null;

-- How far behind the sweep is: counts and one age, for whoever runs the service and may see no case.
create policy door on case_clocks for select to gridcase_door using (true);
grant select on case_clocks to gridcase_door;
-- A clock is one owner's: three partial indexes count those that run, and no look at the table, which keeps every clock.
create function app.sweep_state(at timestamptz) returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select json_build_object(
    'running', (select count(*) from case_clocks where owner_staff is not null and state = 'running')
             + (select count(*) from case_clocks where owner_unit is not null and state = 'running')
             + (select count(*) from case_clocks where owner_role is not null and state = 'running'),
    'waiting', count(*),
    'lagSeconds', round(coalesce(extract(epoch from at - min(next_at)), 0), 1))
    from case_clocks where next_at <= at
$$;

-- Sequence of a kind of letter, per issuing area and year.
create function app.next_letter_no(kind text, area text, year integer) returns integer
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into case_counters as c (letter, township, day, last)
  values (kind, area, make_date(year, 1, 1), 1)
  on conflict (letter, township, day) do update set last = c.last + 1
  returning c.last
$$;
grant gridcase_door to current_user;
grant create on schema app to gridcase_door;
alter function app.next_letter_no owner to gridcase_door;
alter function app.sweep_state owner to gridcase_door;
revoke all on function app.next_letter_no, app.sweep_state from public;
grant execute on function app.next_letter_no, app.sweep_state to gridcase_app;
revoke create on schema app from gridcase_door;
revoke gridcase_door from current_user;
