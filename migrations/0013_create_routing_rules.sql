-- Which unit a case is proposed to: ordered rules of a township or a county. One open unit a platform and place, so that
-- the default is never a guess; and why a unit was closed.
-- Locks: units, exclusively, for a moment. Undo: drop table routing_rules, routing_lists; drop index
-- units_one_per_platform; alter table units drop column closing_reason.

alter table units add column closing_reason text
  constraint units_reason_when_closed check (closing_reason is null or closed_on is not null);
grant update (closing_reason) on units to gridcase_app;
create unique index units_one_per_platform on units (area, platform) where platform is not null and closed_on is null;

-- The list of one area as a whole: what is versioned, and locked while its rules are replaced.
create table routing_lists (
  area       text collate "C" primary key constraint routing_lists_of_area references areas,
  version    integer not null default 1,
  updated_at timestamptz not null,
  constraint routing_lists_area_level check (length(area) in (6, 9))
);

create table routing_rules (
  id          uuid primary key,
  area        text collate "C" not null constraint routing_rules_list references routing_lists,
  position    integer not null constraint routing_rules_position_from_one check (position > 0),
  type_prefix text collate "C" constraint routing_rules_type_digits check (type_prefix ~ '^\d{2}(\d{2})?$'),
  within      text collate "C" constraint routing_rules_within references areas,
  urgency     text[] constraint routing_rules_urgency_codes
    check (cardinality(urgency) > 0 and urgency <@ array['low', 'normal', 'urgent', 'critical']),
  unit_id     uuid not null constraint routing_rules_unit references units,
  staff_id    uuid constraint routing_rules_staff references staff,
  note        text,
  constraint routing_rules_in_order unique (area, position),
  constraint routing_rules_within_list check (starts_with(within, area))
);

-- Read by all of the county, since the rules of the county route its townships' cases; kept by who is over the area.
alter table routing_lists enable row level security;
alter table routing_lists force row level security;
create policy visible on routing_lists for select using (
  case when (select app.admin() or app.system() is not null) then true else app.near(area) end);
create policy begun on routing_lists for insert with check (
  case when (select app.admin() or app.system() is not null) then true else app.over(area) end);
create policy replaced on routing_lists for update using (
  case when (select app.admin() or app.system() is not null) then true else app.over(area) end);
grant select, insert, update (version, updated_at) on routing_lists to gridcase_app;

alter table routing_rules enable row level security;
alter table routing_rules force row level security;
create policy visible on routing_rules for select using (
  case when (select app.admin() or app.system() is not null) then true else app.near(area) end);
create policy written on routing_rules for insert with check (
  case when (select app.admin() or app.system() is not null) then true else app.over(area) end);
create policy replaced on routing_rules for delete using (
  case when (select app.admin() or app.system() is not null) then true else app.over(area) end);
grant select, insert, delete on routing_rules to gridcase_app;
