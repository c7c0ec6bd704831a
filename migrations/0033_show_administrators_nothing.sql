-- An administrator sees no case, not even one that he reported, handled or verified in an earlier post; nor does a named list
-- or an access in an emergency from then count.
-- Locks: none (functions replaced).
-- Undo: put app.shows of 0024 and app.enter of 0027 back; drop function app.apart.

create function app.apart() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.apart', true) = 'on', false);

-- Does the caller see this case, apart from the ordinary ones of his widest area? (0024 says who sees what.)
-- Whether he is an administrator is asked only about the cases in which he has a part.
create or replace function app.shows(c cases) returns boolean language plpgsql stable as $$
begin
  return (c.reported_by = app.staff_id() or c.handler_id = app.staff_id() or c.verifier_id = app.staff_id()) and not app.apart()
    or (c.confidentiality <> 'confidential' or app.within(c.area, app.cleared()))
       and (c.units && app.units() or app.within(c.area, app.whole()))
    or c.confidentiality = 'ordinary'
       and (app.within(c.area, app.ordinary())
            or (c.is_open or coalesce(c.closed_at, c.reported_at) >= app.recent_since()) and app.within(c.area, app.recent()))
    or app.within(c.area, app.counted());
end $$;

grant gridcase_door to current_user;
grant create on schema app to gridcase_door;
create or replace function app.enter(token bytea, at timestamptz) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  today    constant date := (at at time zone 'Asia/Shanghai')::date;
  since    constant timestamptz := (today - 90)::timestamp at time zone 'Asia/Shanghai';
  session  uuid;
  person   uuid;
  held     json;
  admin    boolean;
  apart    boolean;
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
    return app.enter_client(token, at);
  end if;

  -- A post in a grid, a command office or a centre shows its whole area; one in another unit only that unit's cases.
  -- Measured: json and plain arrays 67 us a call, jsonb taken apart again 213 us.
  select json_agg(json_build_object('id', p.id, 'role', p.role, 'area', p.area, 'unitId', p.unit_id,
           'areas', case when p.sees is null then '{}' when merged then app.with_absorbed(p.sees) else array[p.sees] end)),
         bool_or(p.role = 'system_admin'), bool_or(p.role in ('system_admin', 'security_admin', 'audit_admin')), bool_or(p.role = 'leader'),
         array_agg(p.sees order by length(p.sees), p.sees) filter (where p.sees is not null),
         array_agg(p.unit_id) filter (where p.unit_id is not null),
         array_agg(left(p.area, 6)) filter (where p.area is not null),
         array_agg(p.sees order by length(p.sees)) filter (where p.role in ('dispatcher', 'duty_chief', 'verifier', 'leader', 'county_dispatcher')),
         array_agg(p.sees order by length(p.sees)) filter (where p.role in ('center_officer', 'grid_supervisor')),
         array_agg(p.sees order by length(p.sees)) filter (where p.role in ('grid_leader', 'full_time_grid_worker')),
         array_agg(p.sees) filter (where p.role in ('dispatcher', 'duty_chief', 'leader', 'county_dispatcher', 'center_officer')),
         -- The leader keeps the list of his township, and is on it.
         array_agg(p.area) filter (where p.role = 'leader')
    into held, admin, apart, leads, codes, units, counties, whole, ordinary, recent, counted, cleared
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
  -- What an administrator was given in an earlier post shows him nothing more.
  if apart is not true then
    cleared := cleared || (select array_agg(c.area) from clearances c where c.staff_id = person and c.ended_at is null);
    -- In an emergency a second person has opened an area for some hours: to read, since no role goes with it.
    glass := (select array_agg(g.area) from break_glass_grants g
               where g.staff_id = person and g.ended_at is null and g.valid_until > at);
  end if;
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
  if apart then perform set_config('app.apart', 'on', true); end if;
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
revoke create on schema app from gridcase_door;
revoke gridcase_door from current_user;
