-- The audit administrator: sees the journal, and nothing else.
-- Locks: posts, exclusively, for a moment. Undo: put the constraints of 0009 and 0003 back.

alter table posts drop constraint posts_role_code;
alter table posts add constraint posts_role_code check (role in
  ('system_admin', 'audit_admin', 'center_officer', 'county_dispatcher', 'leader', 'duty_chief', 'dispatcher', 'verifier',
   'platform_lead', 'unit_officer', 'peoples_mediator', 'grid_leader', 'full_time_grid_worker', 'part_time_grid_worker',
   'grid_supervisor'));
alter table posts drop constraint posts_place;
alter table posts add constraint posts_place check (case
  when role in ('system_admin', 'audit_admin') then area is null and unit_id is null
  when role in ('grid_leader', 'full_time_grid_worker', 'part_time_grid_worker', 'grid_supervisor')
    then length(area) = 15 and unit_id is null
  else area is not null and unit_id is not null end);
