-- One tree from province to micro-grid. Public reference data: every signed-in person reads all of it.
-- Locks: none (new tables). Undo: drop table grid_boundaries, areas.

create table areas (
  code        text collate "C" primary key constraint areas_code_digits check (code ~ '^\d+$'),
  name        text not null,
  level       text not null,
  parent_code text collate "C" constraint areas_parent references areas,
  valid_from  date not null default '1949-10-01',
  valid_to    date,
  replaced_by text collate "C" constraint areas_replacement references areas,
  constraint areas_level_code check (level in ('province', 'prefecture_city', 'county', 'township', 'village', 'grid', 'micro_grid')),
  constraint areas_level_fits_code check (length(code) = case level
    when 'province' then 2 when 'prefecture_city' then 4 when 'county' then 6 when 'township' then 9
    when 'village' then 12 when 'grid' then 15 else 18 end),
  constraint areas_code_begins_with_parent check (starts_with(code, parent_code) and length(code) > length(parent_code)),
  constraint areas_validity check (valid_to >= valid_from)
);
create index areas_children on areas (parent_code, code);
create index areas_by_level on areas (level, code);
create index areas_by_name on areas (name collate "C");
create index areas_replaced on areas (replaced_by) where replaced_by is not null;

create table grid_boundaries (
  area       text collate "C" primary key constraint grid_boundaries_grid references areas,
  geometry   jsonb not null,
  version    integer not null default 1,
  updated_at timestamptz not null
);

alter table areas enable row level security;
alter table areas force row level security;
create policy visible on areas for select using ((select app.signed_in()));
create policy kept_by_admin on areas for insert with check ((select app.admin() or app.system() is not null));
create policy changed_by_admin on areas for update using ((select app.admin() or app.system() is not null));
grant select, insert, update on areas to gridcase_app;

alter table grid_boundaries enable row level security;
alter table grid_boundaries force row level security;
create policy visible on grid_boundaries for select using ((select app.signed_in()));
create policy kept_by_admin on grid_boundaries for insert with check ((select app.admin() or app.system() is not null));
create policy changed_by_admin on grid_boundaries for update using ((select app.admin() or app.system() is not null));
grant select, insert, update on grid_boundaries to gridcase_app;
