-- Units, people, the posts they hold, their accounts and sessions, and the door through which they enter.
-- Locks: none (new tables). Undo: drop function app.enter; drop table sessions, accounts, posts, staff, units.

create table units (
  id         uuid primary key,
  kind       text not null constraint units_kind_code check (kind in
    ('command_office', 'comprehensive_governance_center', 'platform', 'mediation_committee', 'village_committee')),
  name       text not null,
  area       text collate "C" not null constraint units_area references areas,
  created_at timestamptz not null,
  constraint units_name_in_area unique (area, kind, name)
);

create table staff (
  id         uuid primary key,
  name       text not null,
  phone      text,
  created_by uuid,
  created_at timestamptz not null
);

-- A post is held in a grid (area) or in a unit (area is then the unit's); only system_admin is held nowhere.
create table posts (
  id           uuid primary key,
  staff_id     uuid not null constraint posts_staff references staff,
  role         text not null constraint posts_role_code check (role in
    ('system_admin', 'center_officer', 'duty_chief', 'dispatcher', 'verifier', 'platform_lead', 'peoples_mediator',
     'grid_leader', 'full_time_grid_worker', 'part_time_grid_worker', 'grid_supervisor')),
  area         text collate "C" constraint posts_area references areas,
  unit_id      uuid constraint posts_unit references units,
  valid_from   date not null,
  valid_to     date,
  appointed_by uuid,
  relieved_by  uuid,
  reason       text,
  constraint posts_place check (case
    when role = 'system_admin' then area is null and unit_id is null
    when role in ('grid_leader', 'full_time_grid_worker', 'part_time_grid_worker', 'grid_supervisor')
      then length(area) = 15 and unit_id is null
    else area is not null and unit_id is not null end),
  constraint posts_validity check (valid_to >= valid_from),
  constraint posts_one_leader_per_grid exclude using gist (area with =, daterange(valid_from, valid_to) with &&)
    where (role = 'grid_leader'),
  constraint posts_one_grid_per_leader exclude using gist (staff_id with =, daterange(valid_from, valid_to) with &&)
    where (role = 'grid_leader'),
  constraint posts_held_once exclude using gist (staff_id with =, role with =,
    coalesce(area, '') with =, coalesce(unit_id, '00000000-0000-0000-0000-000000000000') with =,
    daterange(valid_from, valid_to) with &&)
);
create index posts_of_staff on posts (staff_id);
create index posts_of_unit on posts (unit_id) where unit_id is not null;
create index posts_in_area on posts (area, role);

create table accounts (
  staff_id            uuid primary key constraint accounts_staff references staff,
  login               text not null constraint accounts_login unique,
  password_hash       text not null,
  password_changed_at timestamptz not null
);

create table sessions (
  id                uuid primary key,
  staff_id          uuid not null constraint sessions_staff references staff,
  access_hash       bytea not null constraint sessions_access unique,
  access_expires_at timestamptz not null,
  -- Of the part that all refresh tokens of a session share: any old one is known again, and ends the session.
  family_hash       bytea not null constraint sessions_family unique,
  refresh_hash      bytea not null,
  -- The token before this one: seen again, it is either a lost answer (within seconds) or a theft.
  previous_hash     bytea,
  -- With the token before, what the token now is made of: a lost answer can be given again.
  rotation_salt     bytea,
  rotated_at        timestamptz not null,
  expires_at        timestamptz not null,
  ended_at          timestamptz
);
create index sessions_of_staff on sessions (staff_id) where ended_at is null;

alter table units enable row level security;
alter table units force row level security;
create policy visible on units for select using ((select app.signed_in()));
create policy kept_by_admin on units for insert with check ((select app.admin() or app.system() is not null));
grant select, insert on units to gridcase_app;

-- Colleagues: whoever holds or held a post in a county of the caller's, or above it.
alter table posts enable row level security;
alter table posts force row level security;
create policy visible on posts for select using (
  case when (select app.admin() or app.system() is not null) then true
       else staff_id = (select app.staff_id()) or app.near(area) end);
create policy appointed on posts for insert with check (
  case when (select app.admin() or app.system() is not null) then true else app.over(area) end);
create policy relieved on posts for update using (
  case when (select app.admin() or app.system() is not null) then true else app.over(area) end);
grant select, insert, update (valid_to, relieved_by, reason) on posts to gridcase_app;

alter table staff enable row level security;
alter table staff force row level security;
create policy visible on staff for select using (
  case when (select app.admin() or app.system() is not null) then true
       else id = (select app.staff_id()) or created_by = (select app.staff_id())
         or exists (select from posts where posts.staff_id = staff.id) end);
create policy created on staff for insert with check (
  (select app.system() is not null) or created_by = (select app.staff_id()));
grant select, insert on staff to gridcase_app;

alter table accounts enable row level security;
alter table accounts force row level security;
create policy own on accounts for select using (
  (select app.system() is not null) or staff_id = (select app.staff_id()));
create policy created on accounts for insert with check (
  (select app.system() is not null)
  or exists (select from staff where staff.id = staff_id and staff.created_by = (select app.staff_id())));
create policy changed on accounts for update using (staff_id = (select app.staff_id()));
grant select, insert, update (password_hash, password_changed_at) on accounts to gridcase_app;

alter table sessions enable row level security;
alter table sessions force row level security;
create policy own on sessions using (
  (select app.system() is not null) or staff_id = (select app.staff_id()));
grant select, insert, update on sessions to gridcase_app;

-- Checks the session, reads today's posts, sets the context and returns the actor; null when there is no such session.
-- Even the tables' owner sees no rows under `force`: the function belongs to gridcase_door, with policies of its own.
create policy door on sessions for select to gridcase_door using (true);
create policy door on posts for select to gridcase_door using (true);
create policy door on units for select to gridcase_door using (true);
create policy door on areas for select to gridcase_door using (true);
grant select on sessions, posts, units, areas to gridcase_door;

-- Areas and what they absorbed: whoever holds an area also sees the history under its old codes.
create function app.with_absorbed(code text) returns text[] language sql stable as $$
  with recursive absorbed as (
    select with_absorbed.code collate "C" as code
    union
    select a.code from absorbed b join areas a on a.replaced_by >= b.code and a.replaced_by < b.code || ':')
  select array_agg(code order by length(code), code) from absorbed
$$;

create function app.enter(token bytea, at timestamptz) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  today    constant date := (at at time zone 'Asia/Shanghai')::date;
  session  uuid;
  person   uuid;
  held     json;
  admin    boolean;
  codes    text[];
  units    uuid[];
  counties text[];
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
         bool_or(p.role = 'system_admin'),
         array_agg(p.sees order by length(p.sees), p.sees) filter (where p.sees is not null),
         array_agg(p.unit_id) filter (where p.unit_id is not null),
         array_agg(left(p.area, 6)) filter (where p.area is not null)
    into held, admin, codes, units, counties
    from (select p.*, case when p.unit_id is null or u.kind in ('command_office', 'comprehensive_governance_center')
                           then p.area end as sees
            from posts p left join units u on u.id = p.unit_id
           where p.staff_id = person and p.valid_from <= today and (p.valid_to is null or p.valid_to > today)) p;
  if merged then
    select array_agg(code order by length(code), code) into codes
      from (select distinct unnest(app.with_absorbed(own)) collate "C" as code from unnest(codes) own) c;
  end if;

  perform set_config('app.staff_id', person::text, true),
          set_config('app.system', '', true),
          set_config('app.admin', case when admin then 'on' else '' end, true),
          set_config('app.area_from', coalesce(codes[1], ''), true),
          set_config('app.area_to', coalesce(codes[1] || ':', ''), true),
          set_config('app.ranges', coalesce(codes[2:]::text, ''), true),
          set_config('app.units', coalesce(units::text, ''), true),
          set_config('app.counties', coalesce(counties::text, ''), true);
  return json_build_object('staffId', person, 'sessionId', session,
                           'posts', coalesce(held, '[]'), 'ranges', coalesce(to_json(codes), '[]'));
end $$;

grant gridcase_door to current_user;
grant create on schema app to gridcase_door;
alter function app.enter owner to gridcase_door;
revoke all on function app.enter from public;
grant execute on function app.enter to gridcase_app;
revoke create on schema app from gridcase_door;
-- Last: only a member of the owner may grant on what was given away.
revoke gridcase_door from current_user;
