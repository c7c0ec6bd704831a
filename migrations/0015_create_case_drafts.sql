-- Reports that are not sent yet. They hold personal data, and are the only rows that are ever deleted.
-- Locks: none (new table). Undo: drop table case_drafts.

create table case_drafts (
  id       uuid primary key,
  author   uuid not null constraint case_drafts_author references staff,
  content  jsonb not null,
  saved_at timestamptz not null,
  version  integer not null default 1,
  constraint case_drafts_content_object check (jsonb_typeof(content) = 'object')
);
create index case_drafts_of_author on case_drafts (author, id);
create index case_drafts_age on case_drafts (saved_at);

alter table case_drafts enable row level security;
alter table case_drafts force row level security;
-- The nightly work has to see what it deletes.
create policy own on case_drafts for select using (
  author = (select app.staff_id()) or (select app.system() is not null));
create policy written on case_drafts for insert with check (author = (select app.staff_id()));
create policy changed on case_drafts for update using (author = (select app.staff_id()));
create policy discarded on case_drafts for delete using (
  author = (select app.staff_id()) or (select app.system() is not null));
grant select, insert, update (content, saved_at, version), delete on case_drafts to gridcase_app;
