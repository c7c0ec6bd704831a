-- The two database roles, and the context that a transaction carries: who, from which places.
-- Locks: none (nothing exists yet). Undo: drop schema app cascade; roles stay, they may serve other databases.

do $$
begin
  -- Roles belong to the cluster: another database of it may have made them, even at this moment.
  if not exists (select from pg_roles where rolname = 'gridcase_app') then
    begin create role gridcase_app nologin; exception when duplicate_object or unique_violation then null; end;
  end if;
  if not exists (select from pg_roles where rolname = 'gridcase_door') then
    begin create role gridcase_door nologin noinherit; exception when duplicate_object or unique_violation then null; end;
  end if;
end $$;
grant gridcase_app to current_user;

create extension if not exists btree_gist;

create schema app;
grant usage on schema app, public to gridcase_app, gridcase_door;

-- An ended set_config(…, true) leaves '' on a reused connection, hence nullif: without context all of these are null.
create function app.staff_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.staff_id', true), '')::uuid;
-- A named system actor such as system.login; null for people.
create function app.system() returns text language sql stable parallel safe
  return nullif(current_setting('app.system', true), '');
create function app.admin() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.admin', true) = 'on', false);
create function app.signed_in() returns boolean language sql stable parallel safe
  return app.staff_id() is not null or app.system() is not null;
-- The widest range of area codes that the caller sees whole: [area_from, area_to).
create function app.area_from() returns text language sql stable parallel safe
  return nullif(current_setting('app.area_from', true), '');
create function app.area_to() returns text language sql stable parallel safe
  return nullif(current_setting('app.area_to', true), '');
-- Further subtrees, as codes.
create function app.ranges() returns text[] language sql stable parallel safe
  return nullif(current_setting('app.ranges', true), '')::text[];
-- Units in which the caller holds a post.
create function app.units() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('app.units', true), '')::uuid[];
-- Counties (or wider areas) in which the caller holds a post: whose colleagues he may know by name.
create function app.counties() returns text[] language sql stable parallel safe
  return nullif(current_setting('app.counties', true), '')::text[];

-- Is the area inside one of these subtrees?
create function app.within(area text, codes text[]) returns boolean language sql immutable parallel safe
  return exists (select from unnest(codes) as code where area collate "C" >= code and area collate "C" < code || ':');
-- Is the area inside what the caller sees whole?
create function app.over(area text) returns boolean language sql stable parallel safe
  return coalesce(area collate "C" >= app.area_from() and area collate "C" < app.area_to(), false)
      or coalesce(app.within(area, app.ranges()), false);
-- Is the area inside a county of the caller's, or above one?
create function app.near(area text) returns boolean language sql stable parallel safe
  return exists (select from unnest(app.counties()) as county where starts_with(area, county) or starts_with(county, area));
