-- The county's dispatcher, the township's leader and the officers of branches and departments; which of the four
-- platforms a platform is; units that are closed.
-- Locks: posts and units, exclusively, for a moment. Undo: put the former checks back; drop the columns.

alter table units drop constraint units_kind_code;
alter table units add constraint units_kind_code check (kind in
  ('command_office', 'comprehensive_governance_center', 'platform', 'stationed_branch', 'county_department',
   'mediation_committee', 'village_committee'));
alter table units add column platform text
  constraint units_platform_code check (platform in ('comprehensive_governance', 'market_supervision', 'integrated_enforcement', 'public_service'));
alter table units add constraint units_only_a_platform_is_one check (kind = 'platform' or platform is null);
-- The first day on which it takes nothing in any more.
alter table units add column closed_on date;
create policy changed_by_admin on units for update using ((select app.admin() or app.system() is not null));
grant update (closed_on) on units to gridcase_app;

alter table posts drop constraint posts_role_code;
alter table posts add constraint posts_role_code check (role in
  ('system_admin', 'center_officer', 'county_dispatcher', 'leader', 'duty_chief', 'dispatcher', 'verifier', 'platform_lead',
   'unit_officer', 'peoples_mediator', 'grid_leader', 'full_time_grid_worker', 'part_time_grid_worker', 'grid_supervisor'));
