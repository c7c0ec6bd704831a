-- What may be given to grids and villages, and by which decision; what a grid serves, and what its people do.
-- Locks: none (new tables). Undo: drop table grid_duty_lists, admissions.

create table admissions (
  id                uuid primary key,
  -- The county or township whose list it is.
  area              text collate "C" not null constraint admissions_area references areas,
  tier              text not null,
  -- A minor type, a whole major, or null for a task that is no case.
  type_code         text collate "C",
  title             text not null,
  task              text not null,
  basis             text not null,
  resources         text not null,
  unit_id           uuid not null constraint admissions_unit references units,
  requested_by      uuid not null,
  requested_at      timestamptz not null,
  state             text not null default 'requested',
  decided_by        uuid,
  decided_at        timestamptz,
  opinion           text,
  reference         text,
  valid_from        date,
  valid_to          date,
  withdrawn_by      uuid,
  withdrawn_at      timestamptz,
  withdrawal_reason text,
  constraint admissions_tier_code check (tier in ('grid', 'village', 'township')),
  constraint admissions_state_code check (state in ('requested', 'admitted', 'refused', 'withdrawn')),
  constraint admissions_list_of_county_or_township check (length(area) in (6, 9)),
  constraint admissions_type_digits check (type_code ~ '^\d{2}(\d{2})?$'),
  constraint admissions_decided_whole check (case when state = 'requested'
    then num_nonnulls(decided_by, decided_at, opinion) = 0 else num_nonnulls(decided_by, decided_at, opinion) = 3 end),
  constraint admissions_listed_whole check (case when state in ('admitted', 'withdrawn')
    then num_nonnulls(reference, valid_from) = 2 else num_nonnulls(reference, valid_from, valid_to) = 0 end),
  constraint admissions_withdrawn_whole check (
    num_nonnulls(withdrawn_by, withdrawn_at, withdrawal_reason) = case when state = 'withdrawn' then 3 else 0 end),
  constraint admissions_validity check (valid_to > valid_from),
  constraint admissions_reference unique (area, reference),
  -- A matter stands on a list once, so that withdrawing it leaves no twin behind.
  constraint admissions_one_in_force exclude using gist
    (area with =, tier with =, type_code with =, daterange(valid_from, valid_to) with &&)
    where (state = 'admitted' and type_code is not null)
);
create index admissions_of_area on admissions (area, id);
create index admissions_of_type on admissions (type_code, tier, area) where state in ('admitted', 'withdrawn');

-- A list of its own for a grid, or one that a township or county gives to all of its grids.
create table grid_duty_lists (
  area       text collate "C" primary key constraint grid_duty_lists_area references areas,
  service    jsonb not null,
  duties     jsonb not null,
  version    integer not null default 1,
  updated_by uuid not null,
  updated_at timestamptz not null,
  constraint grid_duty_lists_levels check (length(area) in (6, 9, 15)),
  constraint grid_duty_lists_are_lists check (jsonb_typeof(service) = 'array' and jsonb_typeof(duties) = 'array')
);

alter table admissions enable row level security;
alter table admissions force row level security;
-- A list binds every unit of the county, so all of them may read it.
create policy visible on admissions for select using (
  case when (select app.admin() or app.system() is not null) then true
       else requested_by = (select app.staff_id()) or app.near(area) or app.over(area) end);
create policy asked on admissions for insert with check (
  state = 'requested' and requested_by = (select app.staff_id()) and unit_id = any (app.units()));
-- What was refused or withdrawn stays as it is, and nothing goes back to being asked.
create policy decided on admissions for update
  using (state in ('requested', 'admitted') and app.over(area))
  with check (state <> 'requested' and app.over(area));
grant select, insert,
  update (state, decided_by, decided_at, opinion, reference, valid_from, valid_to, withdrawn_by, withdrawn_at, withdrawal_reason)
  on admissions to gridcase_app;

alter table grid_duty_lists enable row level security;
alter table grid_duty_lists force row level security;
create policy visible on grid_duty_lists for select using (
  case when (select app.admin() or app.system() is not null) then true
       else app.near(area) or app.over(area) end);
create policy written on grid_duty_lists for insert with check (
  updated_by = (select app.staff_id()) and case when (select app.admin()) then true else app.over(area) end);
create policy changed on grid_duty_lists for update
  using (case when (select app.admin()) then true else app.over(area) end)
  with check (updated_by = (select app.staff_id()) and case when (select app.admin()) then true else app.over(area) end);
grant select, insert, update (service, duties, version, updated_by, updated_at) on grid_duty_lists to gridcase_app;
