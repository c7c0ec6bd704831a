-- Accounts under three separate administrators: locked, switched off, with passwords that age and a second factor; sessions
-- that are listed and limited; the terminals they run on; grants that take two persons; time-boxed access in an emergency.
-- Locks: posts, accounts, sessions, exclusively, while the rows of posts are checked.
-- Undo: drop table break_glass_grants, admin_grants, second_factors, login_failures; drop the columns, policies, functions
-- app.keeps and app.refusal made here, then table devices; put the checks of 0003 and 0009 on posts back.

-- The three administrators (系统, 安全, 审计): held nowhere, and by different people.
alter table posts
  drop constraint posts_role_code, drop constraint posts_place,
  add constraint posts_role_code check (role in
    ('system_admin', 'security_admin', 'audit_admin', 'center_officer', 'county_dispatcher', 'leader', 'duty_chief', 'dispatcher',
     'verifier', 'platform_lead', 'unit_officer', 'peoples_mediator', 'grid_leader', 'full_time_grid_worker',
     'part_time_grid_worker', 'grid_supervisor')),
  add constraint posts_place check (case
    when role in ('system_admin', 'security_admin', 'audit_admin') then area is null and unit_id is null
    when role in ('grid_leader', 'full_time_grid_worker', 'part_time_grid_worker', 'grid_supervisor')
      then length(area) = 15 and unit_id is null
    else area is not null and unit_id is not null end),
  add constraint posts_one_administrator exclude using gist (staff_id with =, daterange(valid_from, valid_to) with &&)
    where (role in ('system_admin', 'security_admin', 'audit_admin'));

alter table accounts
  -- Someone else chose it: the owner has to choose his own first.
  add column must_change_password boolean not null default false,
  -- The last four before the present one, newest first.
  add column former_hashes text[] not null default '{}',
  add column last_login_at timestamptz,
  -- From here on an administrator without a second factor can only set one up.
  add column factor_due_at timestamptz,
  add column disabled_at timestamptz,
  add column disabled_by uuid constraint accounts_disabled_by references staff,
  add column disabled_reason text,
  add constraint accounts_disabled_for_a_reason check ((disabled_at is null) = (disabled_reason is null));
grant update (must_change_password, former_hashes, last_login_at, factor_due_at, disabled_at, disabled_by, disabled_reason)
  on accounts to gridcase_app;

-- Wrong passwords, by the hash of the login that was typed: whether there is such an account makes no difference.
create table login_failures (
  login_hash bytea primary key,
  failures   integer not null,
  failed_at  timestamptz not null
);

-- A terminal of one person: an app that was installed once, or a browser. Its id is the app's own.
create table devices (
  id            uuid primary key,
  staff_id      uuid not null constraint devices_staff references staff,
  name          text not null,
  registered_at timestamptz not null,
  revoked_at    timestamptz,
  revoked_by    uuid constraint devices_revoked_by references staff,
  reason        text,
  -- When it said that it had wiped what it kept.
  wiped_at      timestamptz,
  constraint devices_revoked_for_a_reason check ((revoked_at is null) = (reason is null))
);
create index devices_of_staff on devices (staff_id);

alter table sessions
  add column created_at timestamptz,
  add column device_id uuid constraint sessions_device references devices,
  -- What holds it up. Its access token is then kept under another hash, by which only that can be put right, and the hash
  -- of the token itself waits here.
  add column limited_to text constraint sessions_limited_to_code check (limited_to in ('password', 'second_factor')),
  add column held_hash bytea constraint sessions_held unique,
  add constraint sessions_limited_is_held check ((limited_to is null) = (held_hash is null));
update sessions set created_at = rotated_at;
alter table sessions alter column created_at set not null, alter column created_at set default now();
create index sessions_of_device on sessions (device_id) where device_id is not null;

-- TOTP (RFC 6238) of administrators.
create table second_factors (
  staff_id        uuid primary key constraint second_factors_staff references staff,
  secret          bytea not null,
  enrolled_at     timestamptz not null,
  confirmed_at    timestamptz,
  -- The time step of the last code that was taken: none is taken twice.
  last_step       bigint not null default 0,
  recovery_hashes bytea[] not null default '{}'
);

-- A post of an administrator: asked for by one, granted by another.
create table admin_grants (
  id           uuid primary key,
  staff_id     uuid not null constraint admin_grants_staff references staff,
  role         text not null constraint admin_grants_role check (role in ('system_admin', 'security_admin', 'audit_admin')),
  reason       text not null,
  requested_by uuid not null constraint admin_grants_requested_by references staff,
  requested_at timestamptz not null,
  decided_by   uuid constraint admin_grants_decided_by references staff,
  decided_at   timestamptz,
  granted      boolean,
  constraint admin_grants_two_persons check (decided_by <> requested_by and decided_by <> staff_id),
  constraint admin_grants_decided check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (granted is null))
);
create unique index admin_grants_asked_once on admin_grants (staff_id, role) where decided_at is null;

-- 应急访问: a person sees an area whole for some hours, because a second one let him.
create table break_glass_grants (
  id           uuid primary key,
  staff_id     uuid not null constraint break_glass_staff references staff,
  area         text collate "C" not null constraint break_glass_area references areas,
  reason       text not null,
  hours        integer not null constraint break_glass_hours check (hours between 1 and 4),
  requested_at timestamptz not null,
  approved_by  uuid constraint break_glass_approved_by references staff,
  approved_at  timestamptz,
  valid_until  timestamptz,
  -- Refused, given back, or taken away before its time.
  ended_at     timestamptz,
  ended_by     uuid constraint break_glass_ended_by references staff,
  constraint break_glass_two_persons check (approved_by <> staff_id),
  constraint break_glass_box check ((approved_at is null) = (valid_until is null) and valid_until <= approved_at + interval '4 hours')
);
create index break_glass_of_staff on break_glass_grants (staff_id, valid_until);

-- Does the caller hold one of these posts? Where the day matters the operation has looked at it already.
create function app.keeps(roles text[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from posts where staff_id = app.staff_id() and role = any (roles) and valid_to is null)
$$;

-- Why a token opens nothing: asked only when it does not.
create function app.refusal(token bytea, at timestamptz) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case when d.revoked_at is not null and d.wiped_at is null then 'device-revoked'
              when s.ended_at is null and s.access_expires_at > at then s.limited_to end
    from sessions s left join devices d on d.id = s.device_id
   where s.access_hash = token or s.held_hash = token
$$;

create policy door on devices for select to gridcase_door using (true);
grant select on devices to gridcase_door;
grant gridcase_door to current_user;
grant create on schema app to gridcase_door;
alter function app.keeps owner to gridcase_door;
alter function app.refusal owner to gridcase_door;
revoke all on function app.keeps, app.refusal from public;
grant execute on function app.keeps, app.refusal to gridcase_app;
revoke create on schema app from gridcase_door;
revoke gridcase_door from current_user;

-- Whoever keeps or reviews accounts knows the people by name and post, everywhere; no case of theirs.
create policy kept on posts for select using ((select app.keeps('{security_admin,audit_admin}')));
create policy kept on staff for select using ((select app.keeps('{security_admin,audit_admin}')));
-- A grant that the security administrator approves.
create policy granted on posts for insert with check (
  role in ('system_admin', 'security_admin', 'audit_admin') and (select app.keeps('{security_admin}')));

create policy kept on accounts for select using ((select app.keeps('{security_admin,audit_admin}')));
create policy kept_up on accounts for update using (
  (select app.system() is not null) or (select app.keeps('{security_admin}')));

alter table login_failures enable row level security;
alter table login_failures force row level security;
create policy counted on login_failures using (
  case when (select app.system() is not null) then true
       when (select app.keeps('{security_admin}')) then true
       else exists (select from accounts a where a.staff_id = (select app.staff_id())
                                             and sha256(convert_to(a.login, 'UTF8')) = login_hash) end);
grant select, insert, update, delete on login_failures to gridcase_app;

alter table devices enable row level security;
alter table devices force row level security;
create policy visible on devices for select using (
  case when (select app.system() is not null) then true
       when staff_id = (select app.staff_id()) then true
       when (select app.keeps('{security_admin,audit_admin}')) then true
       else exists (select from posts p where p.staff_id = devices.staff_id and app.over(p.area)) end);
create policy registered on devices for insert with check (
  (select app.system() is not null) or staff_id = (select app.staff_id()));
create policy revoked on devices for update using (
  case when (select app.system() is not null) then true
       when staff_id = (select app.staff_id()) then true
       when (select app.keeps('{security_admin}')) then true
       else exists (select from posts p where p.staff_id = devices.staff_id and app.over(p.area)) end);
grant select, insert, update (revoked_at, revoked_by, reason, wiped_at) on devices to gridcase_app;

create policy kept on sessions for select using (
  (select app.keeps('{security_admin}')) or exists (select from devices d where d.id = device_id));
create policy ended on sessions for update using (
  (select app.keeps('{security_admin}')) or exists (select from devices d where d.id = device_id));

alter table second_factors enable row level security;
alter table second_factors force row level security;
create policy own on second_factors using (
  (select app.system() is not null) or staff_id = (select app.staff_id()));
create policy kept on second_factors for select using ((select app.keeps('{security_admin,audit_admin}')));
create policy dropped on second_factors for delete using ((select app.keeps('{security_admin}')));
grant select, insert, update, delete on second_factors to gridcase_app;

alter table admin_grants enable row level security;
alter table admin_grants force row level security;
create policy visible on admin_grants for select using (
  (select app.keeps('{system_admin,security_admin,audit_admin}')));
create policy requested on admin_grants for insert with check (
  requested_by = (select app.staff_id()) and (select app.keeps('{system_admin,security_admin}')));
create policy decided on admin_grants for update using ((select app.keeps('{system_admin,security_admin}')));
grant select, insert, update (decided_by, decided_at, granted) on admin_grants to gridcase_app;

alter table break_glass_grants enable row level security;
alter table break_glass_grants force row level security;
create policy visible on break_glass_grants for select using (
  case when staff_id = (select app.staff_id()) then true
       when (select app.keeps('{security_admin,audit_admin}')) then true
       else app.over(area) end);
create policy asked on break_glass_grants for insert with check (staff_id = (select app.staff_id()));
create policy decided on break_glass_grants for update using (
  case when staff_id = (select app.staff_id()) then true
       when (select app.keeps('{security_admin}')) then true
       else app.over(area) end);
grant select, insert, update (approved_by, approved_at, valid_until, ended_at, ended_by) on break_glass_grants to gridcase_app;
