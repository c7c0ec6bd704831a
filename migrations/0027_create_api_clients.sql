-- Clients of the API: systems that call by keys of their own, each for an area and some groups of operations.
-- Locks: posts, staff, exclusively, for a moment (a column with a constant default, policies).
-- Undo: put app.enter of 0024, app.refusal of 0022 and app.count_use of 0021 back; drop the policies named here on staff
-- and posts, app.enter_client, app.names_client, the tables; then the rows and the column staff.is_client, if no case names one of them as its author.

-- Whom rows name as their author is in `staff`, a system too; it is no person, and its name is for everyone to read.
alter table staff add column is_client boolean not null default false;
create policy visible_client on staff for select using (is_client and (select app.signed_in()));

create table api_clients (
  id              uuid primary key constraint api_clients_staff references staff,
  system          text not null constraint api_clients_system_code check (system in
    ('hotline_12345', 'police_110', 'court', 'video', 'analyst', 'other')),
  area            text collate "C" not null constraint api_clients_area references areas,
  scopes          text[] not null constraint api_clients_scopes_code check (scopes <@ array
    ['cases.read', 'cases.report', 'cases.note', 'figures.read', 'reference.read']),
  allowed_from    cidr[] not null, -- none: from anywhere
  per_minute      integer not null constraint api_clients_per_minute check (per_minute between 1 and 60000),
  expires_at      timestamptz not null,
  reason          text not null, -- the paper that lets it in, or the last change
  created_by      uuid not null constraint api_clients_created_by references staff,
  created_at      timestamptz not null,
  disabled_at     timestamptz,
  disabled_by     uuid constraint api_clients_disabled_by references staff,
  disabled_reason text,
  version         integer not null default 1,
  constraint api_clients_disabled_for_a_reason check ((disabled_at is null) = (disabled_reason is null))
);

create table api_client_keys (
  id           uuid primary key,
  client_id    uuid not null constraint api_client_keys_client references api_clients,
  key_hash     bytea not null constraint api_client_keys_hash unique, -- SHA-256: of 256 random bits, which nobody guesses
  created_by   uuid not null constraint api_client_keys_created_by references staff,
  created_at   timestamptz not null,
  expires_at   timestamptz, -- when a newer one took its place; null: with the client
  ended_at     timestamptz,
  last_used_on date
);
create index api_client_keys_of_client on api_client_keys (client_id, id);

alter table api_clients enable row level security;
alter table api_clients force row level security;
create policy reviewed on api_clients for select using ((select app.keeps('{security_admin,audit_admin}')));
create policy created on api_clients for insert with check (
  created_by = (select app.staff_id()) and (select app.keeps('{security_admin}')));
create policy changed on api_clients for update using ((select app.keeps('{security_admin}')));
grant select, insert, update (area, scopes, allowed_from, per_minute, expires_at, reason, disabled_at, disabled_by, disabled_reason, version)
  on api_clients to gridcase_app;

alter table api_client_keys enable row level security;
alter table api_client_keys force row level security;
create policy reviewed on api_client_keys for select using (
  (select app.system()) = 'system.clients' or (select app.keeps('{security_admin,audit_admin}')));
create policy made on api_client_keys for insert with check (
  created_by = (select app.staff_id()) and (select app.keeps('{security_admin}')));
create policy ended on api_client_keys for update using (
  (select app.system()) = 'system.clients' or (select app.keeps('{security_admin}')));
grant select, insert, update (expires_at, ended_at, last_used_on) on api_client_keys to gridcase_app;

create policy door on api_clients for select to gridcase_door using (true);
create policy door on api_client_keys for select to gridcase_door using (true);
grant select on api_clients, api_client_keys to gridcase_door;

grant gridcase_door to current_user;
grant create on schema app to gridcase_door;

-- A key that no session has: the ordinary cases of the client's area, and what it reported itself. It is near no county, so
-- that it knows nobody by name. Called by app.enter alone, as its owner.
create function app.enter_client(key bytea, at timestamptz) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  client record;
  codes  text[];
begin
  select k.id as key_id, c.* into client
    from api_client_keys k join api_clients c on c.id = k.client_id
   where k.key_hash = key and k.ended_at is null and (k.expires_at is null or k.expires_at > at)
     and c.disabled_at is null and c.expires_at > at;
  if not found then
    return null;
  end if;
  codes := case when exists (select from areas where replaced_by is not null) then app.with_absorbed(client.area) else array[client.area] end;
  perform set_config('app.staff_id', client.id::text, true),
          set_config('app.system', '', true),
          set_config('app.admin', '', true),
          set_config('app.area_from', codes[1], true),
          set_config('app.area_to', codes[1] || ':', true),
          set_config('app.ranges', coalesce(codes[2:]::text, ''), true),
          set_config('app.units', '', true),
          set_config('app.counties', '', true),
          set_config('app.ordinary', codes::text, true),
          set_config('app.case_from', codes[1], true),
          set_config('app.case_to', codes[1] || ':', true),
          set_config('app.case_since', '-infinity', true);
  return json_build_object(
    'staffId', client.id, 'sessionId', client.key_id, 'ranges', to_json(codes),
    'posts', json_build_array(json_build_object(
      'id', client.id, 'role', 'api_client', 'area', client.area, 'unitId', null, 'areas', to_json(codes))),
    'client', json_build_object(
      'system', client.system, 'scopes', client.scopes, 'allowedFrom', client.allowed_from, 'perMinute', client.per_minute));
end $$;

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
    return app.enter_client(token, at);
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

-- Why a token or key opens nothing: asked only when it does not.
create or replace function app.refusal(token bytea, at timestamptz) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case when d.revoked_at is not null and d.wiped_at is null then 'device-revoked'
              when s.ended_at is null and s.access_expires_at > at then s.limited_to end
    from sessions s left join devices d on d.id = s.device_id
   where s.access_hash = token or s.held_hash = token
  union all
  select case when c.disabled_at is not null then 'client-disabled' else 'key-expired' end
    from api_client_keys k join api_clients c on c.id = k.client_id
   where k.key_hash = token
$$;

-- Counts uses; a process may take some in advance. As in 0021 a period begins with the first use after the last one's end, and
-- whoever begins one sweeps up a few that are over.
drop function app.count_use(bytea, integer, timestamptz);
create function app.count_use(of bytea, seconds integer, at timestamptz, uses integer default 1, out used integer, out ends_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into rate_limits as r values (of, uses, at + make_interval(secs => seconds))
  on conflict (key) do update set
    used    = case when r.ends_at > at then r.used + uses else uses end,
    ends_at = case when r.ends_at > at then r.ends_at else excluded.ends_at end
  returning r.used, r.ends_at into used, ends_at;
  if used = uses then
    delete from rate_limits where key in (
      select o.key from rate_limits o where o.ends_at <= at - interval '1 hour' limit 20 for update skip locked);
  end if;
end $$;

-- For the policy on posts, which cannot ask `staff`: that asks posts.
create function app.names_client(id uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from api_clients c where c.id = names_client.id)
$$;

alter function app.enter_client owner to gridcase_door;
alter function app.names_client owner to gridcase_door;
alter function app.count_use owner to gridcase_door;
revoke all on function app.enter_client, app.names_client, app.count_use from public;
grant execute on function app.names_client, app.count_use to gridcase_app;
revoke create on schema app from gridcase_door;
revoke gridcase_door from current_user;

-- What a person may do comes from posts, what a client may from its scopes: it holds none.
create policy of_people on posts as restrictive for insert with check (not app.names_client(staff_id));
