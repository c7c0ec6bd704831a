-- Sight costs what it did before it was narrowed; who sees what is as 0024, 0027 and 0033 say it.
-- The door in one pass: what a person holds comes as rows of one question, sorted out as they come, and the version of the calendars
-- with it. Twelve aggregates with their filters, four questions more and settings made empty cost it a quarter more.
-- What lies in one's widest area, one's unit or one's own hands is let through without a call of app.shows, which costs more than the
-- rest of a row.
-- Whether a code lies under one of others is a comparison of beginnings, no question of its own for each row.
-- A list of codes in a check is read anew for each statement (0020).
-- Locks: access exclusive on cases and case_clocks, for a moment, and on case_people while its rows are checked.
-- Undo: put app.enter of 0033, app.enter_client of 0027, the policies of 0024 and app.within of 0001 back; drop functions app.case_open and
-- app.is_document_kind, put case_people_id_kind_code of 0025 back; drop policy door on work_calendar_version.

-- Codes are digits, and a code lies under another that it begins with.
create or replace function app.within(area text, codes text[]) returns boolean language sql immutable parallel safe
  return coalesce(area collate "C" ^@ any (codes), false);

-- The confidentialities that the caller sees in his widest area without a part in the case.
create function app.case_open() returns text[] language sql stable parallel safe
  return nullif(current_setting('app.case_open', true), '')::text[];
alter policy visible on cases using (
  case when area >= (select app.case_from()) and area < (select app.case_to()) and confidentiality = any ((select app.case_open())::text[])
            and (is_open or coalesce(closed_at, reported_at) >= (select app.case_since())) then true
       when (select app.all_cases()) then true
       when units && (select app.units()) and confidentiality <> 'confidential' then true
       when (select app.staff_id()) in (reported_by, handler_id, verifier_id) and not (select app.apart()) then true
       else coalesce(app.shows(cases), false) end);
-- Word for word the condition of reading: PostgreSQL then asks it once a row, not twice.
alter policy moved on cases using (
  case when area >= (select app.case_from()) and area < (select app.case_to()) and confidentiality = any ((select app.case_open())::text[])
            and (is_open or coalesce(closed_at, reported_at) >= (select app.case_since())) then true
       when (select app.all_cases()) then true
       when units && (select app.units()) and confidentiality <> 'confidential' then true
       when (select app.staff_id()) in (reported_by, handler_id, verifier_id) and not (select app.apart()) then true
       else coalesce(app.shows(cases), false) end);
alter policy visible on case_clocks using (
  case when area >= (select app.case_from()) and area < (select app.case_to()) and confidentiality = any ((select app.case_open())::text[])
            and (ended_at is null or ended_at >= (select app.case_since())) then true
       when (select app.all_cases()) then true
       else app.sees_case(case_id) end);
alter policy moved on case_clocks using (
  case when area >= (select app.case_from()) and area < (select app.case_to()) and confidentiality = any ((select app.case_open())::text[])
            and (ended_at is null or ended_at >= (select app.case_since())) then true
       when (select app.all_cases()) then true
       else app.sees_case(case_id) end);

create function app.is_document_kind(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{resident_id,hk_macao_taiwan_permit,foreign_permanent_id,passport,other}');
end $$;
alter table case_people drop constraint case_people_id_kind_code,
  add constraint case_people_id_kind_code check (app.is_document_kind(id_kind));

create policy door on work_calendar_version for select to gridcase_door using (true);
grant select on work_calendar_version to gridcase_door;

grant gridcase_door to current_user;
grant create on schema app to gridcase_door;
create or replace function app.enter(token bytea, at timestamptz) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  today    constant date := (at at time zone 'Asia/Shanghai')::date;
  since    constant timestamptz := (today - 90)::timestamp at time zone 'Asia/Shanghai';
  session  uuid;
  person   uuid;
  merged   boolean;
  version  integer;
  -- A row of what he holds: a post, or without a post a clearance or an access in an emergency.
  post     uuid;
  role     text;
  place    text;
  unit     uuid;
  wide     boolean;
  areas    text[];
  held     json[] := '{}';
  admin    boolean := false;
  apart    boolean := false;
  codes    text[];
  units    uuid[];
  counties text[];
  whole    text[];
  ordinary text[];
  recent   text[];
  counted  text[];
  cleared  text[];
  named    text[];
  glass    text[];
  widest   text;
  open     text[] := '{ordinary}';
  done     text;
begin
  -- `any (array[…])` keeps to the plain index: those of the exclusion constraints look as cheap and are not.
  for session, person, merged, version, post, role, place, unit, wide in
    select s.id, s.staff_id, exists (select from areas where replaced_by is not null), (select number from work_calendar_version), h.*
      from sessions s
      left join lateral (
        -- A post in a grid, a command office or a centre shows its whole area; one in another unit only that unit's cases.
        select p.id, p.role, p.area, p.unit_id,
               p.unit_id is null or u.kind in ('command_office', 'comprehensive_governance_center')
          from posts p left join units u on u.id = p.unit_id
         where p.staff_id = any (array[s.staff_id]) and p.valid_from <= today and (p.valid_to is null or p.valid_to > today)
        union all
        select null, 'clearance', c.area, null, false
          from clearances c where c.staff_id = s.staff_id and c.ended_at is null
        union all
        -- In an emergency a second person has opened an area for some hours: to read, since no role goes with it.
        select null, 'break_glass', g.area, null, false
          from break_glass_grants g where g.staff_id = s.staff_id and g.ended_at is null and g.valid_until > at
      ) h on true
     where s.access_hash = token and s.access_expires_at > at and s.ended_at is null
     order by length(h.area), h.area
  loop
    if post is null then
      if role = 'clearance' then named := named || place;
      elsif role = 'break_glass' then glass := glass || place;
      end if;
      continue;
    end if;
    areas := case when place is null or not wide then '{}' when merged then app.with_absorbed(place) else array[place] end;
    held := held || json_build_object('id', post, 'role', role, 'area', place, 'unitId', unit, 'areas', areas);
    if place is null then
      apart := role in ('system_admin', 'security_admin', 'audit_admin');
      admin := role = 'system_admin';
      continue;
    end if;
    counties := counties || left(place, 6);
    if unit is not null then units := units || unit; end if;
    if role = 'leader' then
      -- He keeps the list of his township, and is on it; he stands in where nobody is duty chief today.
      cleared := cleared || place;
      if not exists (select from posts c where c.area = place and c.role = 'duty_chief'
                                           and c.valid_from <= today and (c.valid_to is null or c.valid_to > today)) then
        held := held || json_build_object('id', post, 'role', 'duty_chief', 'area', place, 'unitId', unit, 'areas', areas);
      end if;
    end if;
    continue when not wide;
    codes := codes || place;
    if role in ('dispatcher', 'duty_chief', 'leader', 'county_dispatcher') then
      whole := whole || place;
      counted := counted || place;
    elsif role = 'verifier' then
      whole := whole || place;
    elsif role = 'center_officer' then
      ordinary := ordinary || place;
      counted := counted || place;
    elsif role = 'grid_supervisor' then
      ordinary := ordinary || place;
    elsif role in ('grid_leader', 'full_time_grid_worker') then
      recent := recent || place;
    end if;
  end loop;
  if session is null then
    return app.enter_client(token, at);
  end if;

  -- What an administrator was given in an earlier post shows him nothing more.
  if not apart then
    cleared := cleared || named;
    codes := codes || glass;
    whole := whole || glass;
  end if;
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
  if app.within(widest, whole) then
    open := case when app.within(widest, cleared) then '{ordinary,restricted,confidential}' else '{ordinary,restricted}' end;
  end if;

  -- Assigned, since `perform` is a statement of its own each time. Settings end with the transaction: one that is not set is empty.
  done := set_config('app.staff_id', person::text, true) || set_config('app.system', '', true);
  if admin then done := set_config('app.admin', 'on', true); end if;
  if apart then done := set_config('app.apart', 'on', true); end if;
  if codes is not null then
    done := set_config('app.area_from', codes[1], true) || set_config('app.area_to', codes[1] || ':', true);
    if cardinality(codes) > 1 then done := set_config('app.ranges', codes[2:]::text, true); end if;
  end if;
  if units is not null then done := set_config('app.units', units::text, true); end if;
  if counties is not null then done := set_config('app.counties', counties::text, true); end if;
  if whole is not null then done := set_config('app.whole', whole::text, true); end if;
  if ordinary is not null then done := set_config('app.ordinary', ordinary::text, true); end if;
  if counted is not null then done := set_config('app.counted', counted::text, true); end if;
  if cleared is not null then done := set_config('app.cleared', cleared::text, true); end if;
  if recent is not null then
    done := set_config('app.recent', recent::text, true) || set_config('app.recent_since', since::text, true);
  end if;
  if coalesce(widest, recent[1]) is not null then
    done := set_config('app.case_from', coalesce(widest, recent[1]), true)
         || set_config('app.case_to', coalesce(widest, recent[1]) || ':', true)
         || set_config('app.case_since', case when widest is null then since::text else '-infinity' end, true)
         || set_config('app.case_open', open::text, true);
  end if;
  return json_build_object('staffId', person, 'sessionId', session, 'posts', held, 'ranges', coalesce(codes, '{}'), 'calendars', version);
end $$;

create or replace function app.enter_client(key bytea, at timestamptz) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  client record;
  codes  text[];
begin
  select k.id as key_id, c.*, (select number from work_calendar_version) as calendars into client
    from api_client_keys k join api_clients c on c.id = k.client_id
   where k.key_hash = key and k.ended_at is null and (k.expires_at is null or k.expires_at > at)
     and c.disabled_at is null and c.expires_at > at;
  if not found then
    return null;
  end if;
  codes := case when exists (select from areas where replaced_by is not null) then app.with_absorbed(client.area) else array[client.area] end;
  perform set_config('app.staff_id', client.id::text, true),
          set_config('app.system', '', true),
          set_config('app.area_from', codes[1], true),
          set_config('app.area_to', codes[1] || ':', true),
          set_config('app.ranges', coalesce(codes[2:]::text, ''), true),
          set_config('app.ordinary', codes::text, true),
          set_config('app.case_from', codes[1], true),
          set_config('app.case_to', codes[1] || ':', true),
          set_config('app.case_since', '-infinity', true),
          set_config('app.case_open', '{ordinary}', true);
  return json_build_object(
    'staffId', client.id, 'sessionId', client.key_id, 'ranges', to_json(codes), 'calendars', client.calendars,
    'posts', json_build_array(json_build_object(
      'id', client.id, 'role', 'api_client', 'area', client.area, 'unitId', null, 'areas', to_json(codes))),
    'client', json_build_object(
      'system', client.system, 'scopes', client.scopes, 'allowedFrom', client.allowed_from, 'perMinute', client.per_minute));
end $$;
revoke create on schema app from gridcase_door;
revoke gridcase_door from current_user;
