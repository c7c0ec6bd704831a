-- Calendars by area and year: an area sets days over those of the area above it, and office hours of its own.
-- Locks: work_calendar, exclusively, for a moment. Undo: delete from work_calendar where area <> ''; add source back and fill it from
-- work_calendar_years; primary key (date); drop area, year and the three policies; drop function
-- app.calendar_version; drop table work_calendar_years, work_calendar_version.

-- What an area says of a year: whence its days come, and the hours that it keeps from then on. '' is the whole country,
-- since a primary key takes no null.
create table work_calendar_years (
  area         text collate "C" not null,
  year         integer not null constraint work_calendar_years_range check (year between 1990 and 2099),
  source       text not null,
  office_hours jsonb,
  version      integer not null default 1,
  updated_at   timestamptz not null,
  code         text collate "C" generated always as (nullif(area, '')) stored
               constraint work_calendar_years_area references areas,
  primary key (area, year),
  constraint work_calendar_years_source_code check (source in ('gov_notice', 'statutory', 'local'))
);

-- A plain owner sees no rows under `force`.
alter table work_calendar no force row level security;
insert into work_calendar_years (area, year, source, updated_at)
select '', extract(year from date), min(source), now() from work_calendar group by 2;

-- The year is that of the notice: one may change days of the December before.
alter table work_calendar
  drop constraint work_calendar_pkey,
  add column area text collate "C" not null default '',
  add column year integer;
update work_calendar set year = extract(year from date);
alter table work_calendar
  drop column source,
  alter column year set not null,
  add primary key (area, year, date),
  add constraint work_calendar_of_year foreign key (area, year) references work_calendar_years,
  add constraint work_calendar_within check (date between make_date(year - 1, 12, 1) and make_date(year, 12, 31));
alter table work_calendar force row level security;

create policy kept_by_admin on work_calendar for insert with check ((select app.admin() or app.system() is not null));
create policy replaced_by_admin on work_calendar for delete using ((select app.admin() or app.system() is not null));
grant insert, delete on work_calendar to gridcase_app;

alter table work_calendar_years enable row level security;
alter table work_calendar_years force row level security;
create policy visible on work_calendar_years for select using ((select app.signed_in()));
create policy kept_by_admin on work_calendar_years for insert with check ((select app.admin() or app.system() is not null));
create policy changed_by_admin on work_calendar_years for update using ((select app.admin() or app.system() is not null));
grant select, insert, update (source, office_hours, version, updated_at) on work_calendar_years to gridcase_app;

-- One number, which changes with every change of a calendar and is read with every entering, so that all processes
-- count by the new one from the next request on. Not a sequence: that would move before the change can be seen.
create table work_calendar_version (
  one_row boolean primary key default true constraint work_calendar_version_one_row check (one_row),
  number  integer not null
);
insert into work_calendar_version (number) values (1);
alter table work_calendar_version enable row level security;
alter table work_calendar_version force row level security;
create policy visible on work_calendar_version for select using (app.signed_in());
create policy counted_by_admin on work_calendar_version for update using ((select app.admin() or app.system() is not null));
grant select, update (number) on work_calendar_version to gridcase_app;

-- PL/pgSQL keeps the plan: 10 us with an entering, where the select itself, planned anew each time, takes 60.
create function app.calendar_version() returns integer language plpgsql stable as $$
begin
  return number from work_calendar_version;
end $$;
