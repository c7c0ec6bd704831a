-- Who sees which case, by the role of the post and the confidentiality of the case: a post in an area shows the cases of
-- the area that its role deals with; a unit, those it was given; anyone, those in which he has a part himself.
-- Locks: cases, case_clocks, exclusively: columns with constant defaults, policies replaced.
-- Undo: put the policies of 0008 and 0017, app.enter of 0019 and the two searches of 0008 back; drop the rest.

alter table cases add column reporter_hidden boolean not null default false;
create index cases_verifier on cases (verifier_id) where verifier_id is not null;
-- Like the case's, so that a list of clocks need not ask each case.
alter table case_clocks add column confidentiality text not null default 'ordinary'
  constraint case_clocks_confidentiality_code check (app.is_confidentiality(confidentiality));

-- The named list: whom a township or county has named, in writing, to deal with its confidential cases.
create table clearances (
  id         uuid primary key,
  staff_id   uuid not null constraint clearances_staff references staff,
  area       text collate "C" not null constraint clearances_area references areas
             constraint clearances_area_level check (length(area) in (6, 9)),
  reason     text not null,
  granted_by uuid not null,
  granted_at timestamptz not null,
  ended_by   uuid,
  ended_at   timestamptz,
  constraint clearances_ended_says_who check ((ended_at is null) = (ended_by is null))
);
create unique index clearances_one_in_force on clearances (staff_id, area) where ended_at is null;
create index clearances_of_area on clearances (area, id);
alter table clearances enable row level security;
alter table clearances force row level security;
create policy visible on clearances for select using (
  staff_id = (select app.staff_id()) or app.over(area));
create policy granted on clearances for insert with check (granted_by = (select app.staff_id()) and app.over(area));
create policy ended on clearances for update using (app.over(area)) with check (app.over(area));
grant select, insert, update (ended_by, ended_at) on clearances to gridcase_app;
create policy door on clearances for select to gridcase_door using (true);
grant select on clearances to gridcase_door;
create policy door on break_glass_grants for select to gridcase_door using (true);
grant select on break_glass_grants to gridcase_door;

-- Areas whose cases the caller's posts show: whole, also restricted ones (command offices and leaders) · ordinary ones
-- (centres, supervisors) · ordinary ones that are open or ended lately (a grid's own workers).
create function app.whole() returns text[] language sql stable parallel safe
  return nullif(current_setting('app.whole', true), '')::text[];
create function app.ordinary() returns text[] language sql stable parallel safe
  return nullif(current_setting('app.ordinary', true), '')::text[];
create function app.recent() returns text[] language sql stable parallel safe
  return nullif(current_setting('app.recent', true), '')::text[];
create function app.recent_since() returns timestamptz language sql stable parallel safe
  return nullif(current_setting('app.recent_since', true), '')::timestamptz;
-- Areas on whose named list the caller is.
create function app.cleared() returns text[] language sql stable parallel safe
  return nullif(current_setting('app.cleared', true), '')::text[];
-- The widest of these areas, whose ordinary cases he sees: those that ended since.
create function app.case_from() returns text language sql stable parallel safe
  return nullif(current_setting('app.case_from', true), '');
create function app.case_to() returns text language sql stable parallel safe
  return nullif(current_setting('app.case_to', true), '');
create function app.case_since() returns timestamptz language sql stable parallel safe
  return nullif(current_setting('app.case_since', true), '')::timestamptz;
-- System work sees every case.
create function app.all_cases() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.all_cases', true) = 'on', false);
-- Figures count every case of the areas that an office or a centre answers for, whatever its confidentiality.
create function app.counted() returns text[] language sql stable parallel safe
  return case when current_setting('app.figures', true) = 'on' then nullif(current_setting('app.counted', true), '')::text[] end;

-- Does the caller see this case, apart from the ordinary ones of his widest area? (0024 says who sees what.)
create function app.shows(c cases) returns boolean language plpgsql stable as $$
begin
  return c.reported_by = app.staff_id() or c.handler_id = app.staff_id() or c.verifier_id = app.staff_id()
    or (c.confidentiality <> 'confidential' or app.within(c.area, app.cleared()))
       and (c.units && app.units() or app.within(c.area, app.whole()))
    or c.confidentiality = 'ordinary'
       and (app.within(c.area, app.ordinary())
            or (c.is_open or coalesce(c.closed_at, c.reported_at) >= app.recent_since()) and app.within(c.area, app.recent()))
    or app.within(c.area, app.counted());
end $$;

drop policy visible on cases;
drop policy moved on cases;
-- Opaque to the planner (a case expression), so that the query's own filter drives the index.
create policy visible on cases for select using (
  case when area >= (select app.case_from()) and area < (select app.case_to()) and confidentiality = 'ordinary'
            and (is_open or coalesce(closed_at, reported_at) >= (select app.case_since())) then true
       when (select app.all_cases()) then true
       else coalesce(app.shows(cases), false) end);
-- Word for word the condition of reading: PostgreSQL then asks it once a row, not twice.
create policy moved on cases for update using (
  case when area >= (select app.case_from()) and area < (select app.case_to()) and confidentiality = 'ordinary'
            and (is_open or coalesce(closed_at, reported_at) >= (select app.case_since())) then true
       when (select app.all_cases()) then true
       else coalesce(app.shows(cases), false) end);

drop policy visible on case_clocks;
drop policy moved on case_clocks;
create policy visible on case_clocks for select using (
  case when area >= (select app.case_from()) and area < (select app.case_to()) and confidentiality = 'ordinary'
            and (ended_at is null or ended_at >= (select app.case_since())) then true
       when (select app.all_cases()) then true
       else app.sees_case(case_id) end);
create policy moved on case_clocks for update using (
  case when area >= (select app.case_from()) and area < (select app.case_to()) and confidentiality = 'ordinary'
            and (ended_at is null or ended_at >= (select app.case_since())) then true
       when (select app.all_cases()) then true
       else app.sees_case(case_id) end);
create function app.spread_confidentiality() returns trigger language plpgsql as $$
begin
  update case_clocks set confidentiality = new.confidentiality where case_id = new.id;
  return null;
end $$;
create trigger spread_confidentiality after update of confidentiality on cases
  for each row when (old.confidentiality <> new.confidentiality) execute function app.spread_confidentiality();

-- A reporter who asks for it, or whose case is not for all, is known to whoever took the report down and to the command office, not to those who handle the case.
create function app.sees_reporter(case_id uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.cases c where c.id = sees_reporter.case_id
    and (not c.reporter_hidden and c.confidentiality = 'ordinary' or c.reported_by = app.staff_id() or coalesce(app.within(c.area, app.whole()), false) or app.all_cases()));
end $$;
drop policy visible on case_people;
create policy visible on case_people for select using (
  case when role = 'reporter' then app.sees_reporter(case_id) else app.sees_case(case_id) end);

grant gridcase_door to current_user;
grant create on schema app to gridcase_door;
create or replace function app.search_cases(words text, from_area text, to_area text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.case_id
      from case_search s join cases c on c.id = s.case_id
     where s.tsv @@ (select string_agg('''' || replace(replace(pair, '\', '\\'), '''', '''''') || '''', ' & ')
                       from unnest(app.bigrams(words)) pair)::tsquery
       and s.area >= from_area and s.area < to_area
       and strpos(lower(c.title), lower(words)) > 0
       and app.shows(c);
  if words ~ '^[A-Za-z][0-9]+$' then
    return query
      select c.id from cases c
       where c.case_no >= upper(words) and c.case_no < upper(words) || ':'
         and c.area >= from_area and c.area < to_area
         and app.shows(c);
  end if;
end $$;
create or replace function app.involved_cases() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select id from cases where reported_by = app.staff_id() and not app.over(area)
  union select id from cases where handler_id = app.staff_id() and not app.over(area)
  union select id from cases where verifier_id = app.staff_id() and not app.over(area)
  union select id from cases c where units && app.units() and units <> '{}' and not app.over(area) and app.shows(c)
$$;

create or replace function app.enter(token bytea, at timestamptz) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  today    constant date := (at at time zone 'Asia/Shanghai')::date;
  since    constant timestamptz := (today - 90)::timestamp at time zone 'Asia/Shanghai';
  session  uuid;
  person   uuid;
  held     json;
  admin    boolean;
  leads    boolean;
  chief    json;
  codes    text[];
  units    uuid[];
  counties text[];
  whole    text[];
  ordinary text[];
  recent   text[];
  counted  text[];
  cleared  text[];
  glass    text[];
  widest   text;
  merged   constant boolean := exists (select from areas where replaced_by is not null);
begin
  select s.id, s.staff_id into session, person
    from sessions s
   where s.access_hash = token and s.access_expires_at > at and s.ended_at is null;
  if not found then
    return null;
  end if;

  -- A post in a grid, a command office or a centre shows its whole area; one in another unit only that unit's cases.
  -- Measured: json and plain arrays 67 us a call, jsonb taken apart again 213 us.
  select json_agg(json_build_object('id', p.id, 'role', p.role, 'area', p.area, 'unitId', p.unit_id,
           'areas', case when p.sees is null then '{}' when merged then app.with_absorbed(p.sees) else array[p.sees] end)),
         bool_or(p.role = 'system_admin'), bool_or(p.role = 'leader'),
         array_agg(p.sees order by length(p.sees), p.sees) filter (where p.sees is not null),
         array_agg(p.unit_id) filter (where p.unit_id is not null),
         array_agg(left(p.area, 6)) filter (where p.area is not null),
         array_agg(p.sees order by length(p.sees)) filter (where p.role in ('dispatcher', 'duty_chief', 'verifier', 'leader', 'county_dispatcher')),
         array_agg(p.sees order by length(p.sees)) filter (where p.role in ('center_officer', 'grid_supervisor')),
         array_agg(p.sees order by length(p.sees)) filter (where p.role in ('grid_leader', 'full_time_grid_worker')),
         array_agg(p.sees) filter (where p.role in ('dispatcher', 'duty_chief', 'leader', 'county_dispatcher', 'center_officer')),
         -- The leader keeps the list of his township, and is on it.
         array_agg(p.area) filter (where p.role = 'leader')
    into held, admin, leads, codes, units, counties, whole, ordinary, recent, counted, cleared
    from (select p.*, case when p.unit_id is null or u.kind in ('command_office', 'comprehensive_governance_center')
                           then p.area end as sees
            from posts p left join units u on u.id = p.unit_id
           where p.staff_id = person and p.valid_from <= today and (p.valid_to is null or p.valid_to > today)) p;
  if leads then
    select json_agg((post::jsonb || '{"role": "duty_chief"}')::json) into chief
      from json_array_elements(held) post
     where post ->> 'role' = 'leader' and not exists (
             select from posts c where c.area = post ->> 'area' and c.role = 'duty_chief'
                                   and c.valid_from <= today and (c.valid_to is null or c.valid_to > today));
    held := (held::jsonb || coalesce(chief, '[]')::jsonb)::json;
  end if;
  cleared := cleared || (select array_agg(c.area) from clearances c where c.staff_id = person and c.ended_at is null);
  -- In an emergency a second person has opened an area for some hours: to read, since no role goes with it.
  glass := (select array_agg(g.area) from break_glass_grants g
             where g.staff_id = person and g.ended_at is null and g.valid_until > at);
  codes := codes || glass;
  whole := whole || glass;
  widest := coalesce(whole[1], ordinary[1]);
  if ordinary is not null and length(ordinary[1]) < length(widest) then
    widest := ordinary[1];
  end if;
  if merged then
    codes := app.with_all_absorbed(codes);
    whole := app.with_all_absorbed(whole);
    ordinary := app.with_all_absorbed(ordinary);
    recent := app.with_all_absorbed(recent);
    counted := app.with_all_absorbed(counted);
    cleared := app.with_all_absorbed(cleared);
  end if;

  perform set_config('app.staff_id', person::text, true),
          set_config('app.system', '', true),
          set_config('app.admin', case when admin then 'on' else '' end, true),
          set_config('app.area_from', coalesce(codes[1], ''), true),
          set_config('app.area_to', coalesce(codes[1] || ':', ''), true),
          set_config('app.ranges', coalesce(codes[2:]::text, ''), true),
          set_config('app.units', coalesce(units::text, ''), true),
          set_config('app.counties', coalesce(counties::text, ''), true);
  -- What is not set is empty: each costs.
  if whole is not null then perform set_config('app.whole', whole::text, true); end if;
  if ordinary is not null then perform set_config('app.ordinary', ordinary::text, true); end if;
  if counted is not null then perform set_config('app.counted', counted::text, true); end if;
  if cleared is not null then perform set_config('app.cleared', cleared::text, true); end if;
  if recent is not null then
    perform set_config('app.recent', recent::text, true), set_config('app.recent_since', since::text, true);
  end if;
  if coalesce(widest, recent[1]) is not null then
    perform set_config('app.case_from', coalesce(widest, recent[1]), true),
            set_config('app.case_to', coalesce(widest, recent[1]) || ':', true),
            set_config('app.case_since', case when widest is null then since::text else '-infinity' end, true);
  end if;
  return json_build_object('staffId', person, 'sessionId', session,
                           'posts', coalesce(held, '[]'), 'ranges', coalesce(to_json(codes), '[]'));
end $$;
-- Areas with all that they absorbed, the widest first.
create function app.with_all_absorbed(codes text[]) returns text[] language sql stable as $$
  select array_agg(code order by length(code), code)
    from (select distinct unnest(app.with_absorbed(own)) collate "C" as code from unnest(codes) own) c
$$;
revoke create on schema app from gridcase_door;
revoke gridcase_door from current_user;
