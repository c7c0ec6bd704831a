-- What waits for a person, and what he was told, found by an index in the order in which it is shown.
-- Locks: case_clocks and notifications, exclusively, while the columns are computed and the indexes built.
-- Undo: drop the columns of this file (their indexes go with them); make those of 0017 again.

-- Where a role sits that answers for an area: grid roles in the grid, the county's in the county, the others in the township.
-- A column and not an expression, since left() is not leakproof and could not drive an index under a policy.
alter table case_clocks
  add column due_sort timestamptz not null generated always as (coalesce(due_at, timestamptz 'infinity')) stored,
  add column desk text collate "C" generated always as (case
    when owner_role is null then null
    when owner_role in ('grid_leader', 'full_time_grid_worker', 'part_time_grid_worker', 'grid_supervisor') then left(area, 15)
    when owner_role in ('county_dispatcher', 'center_officer') then left(area, 6)
    else left(area, 9) end) stored;
drop index case_clocks_owner_staff, case_clocks_owner_unit, case_clocks_owner_role;
create index case_clocks_owner_staff on case_clocks (owner_staff, due_sort, id) where owner_staff is not null and state = 'running';
create index case_clocks_owner_unit on case_clocks (owner_unit, due_sort, id) where owner_unit is not null and state = 'running';
create index case_clocks_owner_role on case_clocks (owner_role, desk, due_sort, id) where owner_role is not null and state = 'running';

alter table notifications
  add column desk text collate "C" generated always as (case
    when role is null then null
    when role in ('grid_leader', 'full_time_grid_worker', 'part_time_grid_worker', 'grid_supervisor') then left(area, 15)
    when role in ('county_dispatcher', 'center_officer') then left(area, 6)
    else left(area, 9) end) stored;
drop index notifications_of_role;
create index notifications_of_role on notifications (role, desk, at, id) where role is not null;
