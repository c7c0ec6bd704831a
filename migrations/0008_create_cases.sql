-- Cases, the people in them, their notes and requests, and who may see all that.
-- Locks: none (new tables). Undo: drop the policy on journal, the functions, then the tables of this file.

create table cases (
  id                  uuid primary key,
  case_no             text collate "C" not null constraint cases_case_no unique,
  report_digest       bytea not null,
  type_code           text collate "C" not null,
  platform            text,
  severity            text not null default 'general',
  urgency             text not null,
  status              text not null,
  area                text collate "C" not null constraint cases_area references areas,
  title               text not null,
  description         text not null,
  longitude           double precision,
  latitude            double precision,
  occurred_at         timestamptz,
  channel             text not null,
  reported_by         uuid not null,
  reporter_id         uuid,
  first_contact       uuid not null,
  handler_id          uuid,
  -- The post through which he handles: relieve it, and the case is without a handler.
  handler_post        uuid,
  unit_id             uuid,
  -- All that ever held it: a row must stay visible to whoever changes it, and who handled may not verify.
  handlers            uuid[] not null default '{}',
  units               uuid[] not null default '{}',
  recurrence_of       uuid,
  reported_at         timestamptz not null,
  accepted_at         timestamptz,
  dispatched_at       timestamptz,
  first_response_at   timestamptz,
  result_submitted_at timestamptz,
  verified_at         timestamptz,
  closed_at           timestamptz,
  first_closed_at     timestamptz,
  due_at              timestamptz,
  limit_unit          text,
  return_until        timestamptz,
  result_code         text,
  closing_code        text,
  reporter_informed   boolean,
  round               smallint not null default 1,
  rework_count        smallint not null default 0,
  -- The resolve clock: running since, and what it has counted in the intervals before.
  clock_since         timestamptz,
  elapsed_minutes     double precision not null default 0,
  working_minutes     double precision not null default 0,
  -- Was every result so far in time? Null while there was no limit.
  on_time             boolean,
  version             integer not null default 1,

  county   text collate "C" generated always as (left(area, 6)) stored,
  township text collate "C" generated always as (left(area, 9)) stored,
  village  text collate "C" generated always as (left(area, 12)) stored,
  grid     text collate "C" generated always as (left(area, 15)) stored,
  is_open  boolean not null generated always as (status in
    ('reported', 'accepted', 'dispatched', 'in_progress', 'suspended', 'pending_verification', 'verified', 'transferred_out')) stored,
  -- Keyset pages need a value: what has no due time comes last.
  due_sort timestamptz not null generated always as (coalesce(due_at, timestamptz 'infinity')) stored,

  constraint cases_status_code check (status in
    ('draft', 'reported', 'not_accepted', 'accepted', 'dispatched', 'in_progress', 'suspended', 'pending_verification',
     'verified', 'closed', 'archived', 'transferred_out', 'merged', 'voided', 'withdrawn')),
  constraint cases_severity_code check (severity in ('general', 'relatively_major', 'major', 'extraordinarily_major')),
  constraint cases_urgency_code check (urgency in ('low', 'normal', 'urgent', 'critical')),
  constraint cases_closed_says_when check ((status in ('closed', 'archived')) = (closed_at is not null))
);

-- One index per level of the tree and question. Wider than a county: the ones without a level, by time.
create index cases_due          on cases (is_open, due_sort, id);
create index cases_due_county   on cases (county, is_open, due_sort, id);
create index cases_due_township on cases (township, is_open, due_sort, id);
create index cases_due_village  on cases (village, is_open, due_sort, id);
create index cases_due_grid     on cases (grid, is_open, due_sort, id);
create index cases_reported          on cases (reported_at, id);
create index cases_reported_county   on cases (county, reported_at, id);
create index cases_reported_township on cases (township, reported_at, id);
create index cases_reported_village  on cases (village, reported_at, id);
create index cases_reported_grid     on cases (grid, reported_at, id);
create index cases_closed          on cases (closed_at, id) where closed_at is not null;
create index cases_closed_county   on cases (county, closed_at, id) where closed_at is not null;
create index cases_closed_township on cases (township, closed_at, id) where closed_at is not null;
create index cases_closed_village  on cases (village, closed_at, id) where closed_at is not null;
create index cases_closed_grid     on cases (grid, closed_at, id) where closed_at is not null;
-- The rare ends, which the dense indexes would search for long.
create index cases_refused        on cases (reported_at, id) where status in ('not_accepted', 'withdrawn');
create index cases_refused_county on cases (county, reported_at, id) where status in ('not_accepted', 'withdrawn');
create index cases_handler     on cases (handler_id, is_open, due_sort, id) where handler_id is not null;
create index cases_unit        on cases (unit_id, is_open, due_sort, id) where unit_id is not null;
create index cases_handler_post on cases (handler_post) where handler_post is not null and is_open;
create index cases_reported_by on cases (reported_by, reported_at, id);
create index cases_units       on cases using gin (units) where units <> '{}';
create index cases_recurrence  on cases (recurrence_of) where recurrence_of is not null;

create table case_people (
  id       uuid primary key,
  case_id  uuid not null constraint case_people_case references cases,
  role     text not null constraint case_people_role_code check (role in ('reporter', 'applicant', 'respondent', 'third_party')),
  name     text not null,
  phone    text,
  added_by uuid not null
);
create index case_people_of_case on case_people (case_id);

create table case_notes (
  id            uuid primary key,
  case_id       uuid not null constraint case_notes_case references cases,
  kind          text not null constraint case_notes_kind_code check (kind in ('mediation', 'progress', 'visit')),
  text          text not null,
  occurred_at   timestamptz,
  written_by    uuid not null,
  written_at    timestamptz not null,
  struck_by     uuid,
  struck_at     timestamptz,
  strike_reason text
);
create index case_notes_of_case on case_notes (case_id, written_at, id);

-- What was said with a step: free text, kept out of the journal and referred to by id.
create table case_opinions (
  id      uuid primary key,
  case_id uuid not null constraint case_opinions_case references cases,
  verb    text not null,
  text    text not null,
  said_by uuid not null,
  said_at timestamptz not null
);
create index case_opinions_of_case on case_opinions (case_id);

-- The request pattern: one pending at a time, decided by another person, lapsing when the case moves.
create table case_requests (
  id           uuid primary key,
  case_id      uuid not null constraint case_requests_case references cases,
  kind         text not null constraint case_requests_kind_code check (kind in ('return', 'reopen')),
  state        text not null default 'pending'
               constraint case_requests_state_code check (state in ('pending', 'approved', 'refused', 'lapsed')),
  reason_code  text not null,
  opinion_id   uuid not null constraint case_requests_opinion references case_opinions,
  requested_by uuid not null,
  unit_id      uuid,
  requested_at timestamptz not null,
  decided_by   uuid,
  decided_at   timestamptz
);
create unique index case_requests_one_pending on case_requests (case_id) where state = 'pending';
create index case_requests_of_case on case_requests (case_id);

-- Text search reads a table of its own: its operators are not leakproof, so under a policy no index would serve them.
create table case_search (
  case_id uuid primary key constraint case_search_case references cases,
  area    text collate "C" not null,
  tsv     tsvector not null
);
create index case_search_tsv on case_search using gin (tsv);

-- Every pair of neighbouring characters, in lower case.
create function app.bigrams(s text) returns text[] language sql immutable strict parallel safe
  return array(select distinct substr(lower(s), i, 2) from generate_series(1, greatest(length(s) - 1, 1)) i);

create table case_counters (
  letter   text not null,
  township text collate "C" not null,
  day      date not null,
  last     integer not null,
  primary key (letter, township, day)
);

alter table cases enable row level security;
alter table cases force row level security;
-- Opaque to the planner (a case expression), so that the query's own filter drives the index.
create policy visible on cases for select using (
  case when area >= (select app.area_from()) and area < (select app.area_to()) then true
       else reported_by = (select app.staff_id())
         or handler_id = (select app.staff_id())
         or units && (select app.units())
         or app.within(area, (select app.ranges())) end);
create policy reported on cases for insert with check (reported_by = (select app.staff_id()));
create policy moved on cases for update using (
  case when area >= (select app.area_from()) and area < (select app.area_to()) then true
       else reported_by = (select app.staff_id())
         or handler_id = (select app.staff_id())
         or units && (select app.units())
         or app.within(area, (select app.ranges())) end);
grant select, insert, update on cases to gridcase_app;

alter table case_people enable row level security;
alter table case_people force row level security;
create policy visible on case_people for select using (exists (select from cases where cases.id = case_id));
-- Inserted by the statement that inserts the case, which cannot see it yet.
create policy added on case_people for insert with check (added_by = (select app.staff_id()));
grant select, insert on case_people to gridcase_app;

alter table case_notes enable row level security;
alter table case_notes force row level security;
create policy visible on case_notes for select using (exists (select from cases where cases.id = case_id));
create policy written on case_notes for insert with check (
  written_by = (select app.staff_id()) and exists (select from cases where cases.id = case_id));
create policy struck on case_notes for update using (exists (select from cases where cases.id = case_id));
grant select, insert, update (struck_by, struck_at, strike_reason) on case_notes to gridcase_app;

alter table case_opinions enable row level security;
alter table case_opinions force row level security;
create policy visible on case_opinions for select using (exists (select from cases where cases.id = case_id));
create policy said on case_opinions for insert with check (
  said_by = (select app.staff_id()) and exists (select from cases where cases.id = case_id));
grant select, insert on case_opinions to gridcase_app;

alter table case_requests enable row level security;
alter table case_requests force row level security;
create policy visible on case_requests for select using (exists (select from cases where cases.id = case_id));
create policy asked on case_requests for insert with check (
  requested_by = (select app.staff_id()) and exists (select from cases where cases.id = case_id));
create policy decided on case_requests for update using (exists (select from cases where cases.id = case_id));
grant select, insert, update (state, decided_by, decided_at) on case_requests to gridcase_app;

-- No grants on these two: functions of gridcase_door alone read and write them.
alter table case_search enable row level security;
alter table case_search force row level security;
create policy door on case_search to gridcase_door using (true) with check (true);
alter table case_counters enable row level security;
alter table case_counters force row level security;
create policy door on case_counters to gridcase_door using (true) with check (true);
create policy door on cases for select to gridcase_door using (true);
grant select, insert on case_search to gridcase_door;
grant select, insert, update on case_counters to gridcase_door;
grant select on cases to gridcase_door;

-- A case's rows are for whoever sees the case; other rows for whoever sees the area whole, and for their author.
create policy visible on journal for select using (
  case when case_id is not null then exists (select from cases where cases.id = case_id)
       when actor_id = (select app.staff_id()) then true
       when (select app.admin()) then true
       else app.over(area) end);

-- {letter}{township}{yyyymmdd}{5-digit daily sequence}; the row lock lasts from here to commit, per township and day.
create function app.next_case_no(letter text, area text, day date) returns text
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into case_counters as c (letter, township, day, last)
  values (letter, rpad(left(area, 9), 9, '0'), day, 1)
  on conflict (letter, township, day) do update set last = c.last + 1
  returning c.letter || c.township || to_char(c.day, 'YYYYMMDD') || lpad(c.last::text, greatest(5, length(c.last::text)), '0')
$$;

create function app.index_case() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into case_search (case_id, area, tsv) values (new.id, new.area, array_to_tsvector(app.bigrams(new.title)));
  return null;
end $$;

-- Ids of the cases in [from_area, to_area) whose title holds the words or whose number begins with them.
-- The caller joins them to `cases`, whose policy is the fence; his own ranges are applied here to search no further.
create function app.search_cases(words text, from_area text, to_area text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.case_id
      from case_search s join cases c on c.id = s.case_id
     where s.tsv @@ (select string_agg('''' || replace(replace(pair, '\', '\\'), '''', '''''') || '''', ' & ')
                       from unnest(app.bigrams(words)) pair)::tsquery
       and s.area >= from_area and s.area < to_area
       and strpos(lower(c.title), lower(words)) > 0
       and (app.over(s.area) or c.reported_by = app.staff_id() or c.handler_id = app.staff_id() or c.units && app.units());
  if words ~ '^[A-Za-z][0-9]+$' then
    return query
      select c.id from cases c
       where c.case_no >= upper(words) and c.case_no < upper(words) || ':'
         and c.area >= from_area and c.area < to_area
         and (app.over(c.area) or c.reported_by = app.staff_id() or c.handler_id = app.staff_id() or c.units && app.units());
  end if;
end $$;

-- Ids of the cases that the caller sees for his own part in them, or his units', outside the areas he sees whole.
create function app.involved_cases() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select id from cases where reported_by = app.staff_id() and not app.over(area)
  union select id from cases where handler_id = app.staff_id() and not app.over(area)
  union select id from cases where units && app.units() and units <> '{}' and not app.over(area)
$$;

grant gridcase_door to current_user;
grant create on schema app to gridcase_door;
alter function app.next_case_no owner to gridcase_door;
alter function app.index_case owner to gridcase_door;
alter function app.search_cases owner to gridcase_door;
alter function app.involved_cases owner to gridcase_door;
create trigger index_case after insert on cases for each row execute function app.index_case();
revoke all on function app.next_case_no, app.index_case, app.search_cases, app.involved_cases from public;
grant execute on function app.next_case_no, app.search_cases, app.involved_cases to gridcase_app;
revoke create on schema app from gridcase_door;
revoke gridcase_door from current_user;
