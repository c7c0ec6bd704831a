-- People and words go for good when their time is over, and what is counted stays; a legal hold overrides that; each erasure
-- waits here until it stands in a log outside the database, from which it is done again after a restore.
-- Locks: cases, case_people, case_notes, case_opinions, exclusively, while their rows are checked and one index is built.
-- Undo: none once anything is erased; before, drop the functions, tables, policies, constraints and columns of this file and
-- set the four columns back to not null.

-- A tombstone: whatever is known of somebody, or was said, is null; the row stays where it is counted.
alter table cases
  alter column description drop not null,
  add column deidentified_at timestamptz,
  add constraint cases_described check ((description is null) = (deidentified_at is not null));
-- Those that may have to go, by what they are kept as (src/features/retention/rules.ts), the oldest first: what is kept for ten
-- years is not passed by every day. Not coalesce: under a policy it may not drive an index, a case expression may.
create index cases_kept on cases (
    (case when severity = 'extraordinarily_major' then 'extraordinary' when severity = 'major' then 'major'
          when 'med' = any (flags) then 'mediation' when true then 'ordinary' end),
    (case when closed_at is null then reported_at else closed_at end))
  where not is_open and deidentified_at is null;
alter table case_people
  alter column name drop not null,
  add column erased_at timestamptz,
  add constraint case_people_erased_whole check (
    case when erased_at is null then name is not null
         else num_nonnulls(name, phone, id_kind, id_number, match_key, phone_index, id_number_index) = 0 end);
alter table case_notes alter column text drop not null;
alter table case_opinions alter column text drop not null;

-- 法律保全: what a court, an inspection or a petition still needs is not erased before every hold on it is lifted.
create table legal_holds (
  id          uuid primary key,
  case_id     uuid not null constraint legal_holds_case references cases,
  reason      text not null,
  placed_by   uuid not null constraint legal_holds_placed_by references staff,
  placed_at   timestamptz not null,
  lifted_by   uuid constraint legal_holds_lifted_by references staff,
  lifted_at   timestamptz,
  lift_reason text,
  constraint legal_holds_lifted_whole check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
);
create index legal_holds_of_case on legal_holds (case_id);
alter table legal_holds enable row level security;
alter table legal_holds force row level security;
create policy visible on legal_holds for select using (app.sees_case(case_id));
create policy placed on legal_holds for insert with check (
  placed_by = (select app.staff_id()) and app.sees_case(case_id));
create policy lifted on legal_holds for update using (app.sees_case(case_id)) with check (
  lifted_by = (select app.staff_id()) and app.sees_case(case_id));
grant select, insert, update (lifted_by, lifted_at, lift_reason) on legal_holds to gridcase_app;
create policy door on legal_holds for select to gridcase_door using (true);
grant select on legal_holds to gridcase_door;

-- What was erased and does not stand in the log yet: ids alone.
create table erasures_to_keep (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  case_id uuid not null,
  -- The case with everything that was written, or only these people of it.
  whole   boolean not null,
  people  uuid[] not null,
  -- For which a person was erased, if he asked for it: it named him too.
  request uuid
);
alter table erasures_to_keep enable row level security;
alter table erasures_to_keep force row level security;
create policy kept on erasures_to_keep using ((select app.system()) = 'system.retention');
grant select, delete on erasures_to_keep to gridcase_app;
grant select, insert on erasures_to_keep to gridcase_door;

-- The service has no right to overwrite what was said: only these functions have, and only as system.retention.
create function app.assert_retention() returns void language plpgsql stable as $$ begin
  if app.system() is distinct from 'system.retention' then
    raise exception 'only system.retention erases' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- De-identifies those of these cases that have ended and are under no hold, each as of its own time; when an erasure is done
-- again after a restore, whatever they are. Answers each case with the people that were erased in it.
create function app.deidentify_cases(ids uuid[], titles text[], ats timestamptz[], again boolean)
returns table (of_case uuid, erased uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.assert_retention();
  return query with
    gone as (
      update cases c
         set title = t.title, description = null, fields = null, longitude = null, latitude = null, report_digest = '',
             deidentified_at = t.at, version = version + 1
        from unnest(ids, titles, ats) t (id, title, at)
       where c.id = t.id and c.deidentified_at is null
         and (again or not c.is_open and not exists (select from legal_holds h where h.case_id = c.id and h.lifted_at is null))
      returning c.id, c.deidentified_at as at),
    persons as (
      update case_people p
         set name = null, phone = null, id_kind = null, id_number = null, match_key = null, phone_index = null,
             id_number_index = null, erased_at = gone.at
        from gone where p.case_id = gone.id and p.erased_at is null
      returning p.id, p.case_id),
    notes as (update case_notes n set text = null, strike_reason = null from gone where n.case_id = gone.id),
    opinions as (update case_opinions o set text = null from gone where o.case_id = gone.id),
    items as (update case_items i set words = null from gone where i.case_id = gone.id and i.words is not null),
    evidence as (update case_evidence e set sha256 = null from gone where e.case_id = gone.id and e.sha256 is not null),
    search as (delete from case_search s using gone where s.case_id = gone.id),
    kept as (
      insert into erasures_to_keep as k (at, case_id, whole, people)
      select g.at, g.id, true, array(select p.id from persons p where p.case_id = g.id order by p.id) from gone g
      returning k.case_id, k.people)
  select kept.case_id, kept.people from kept;
end $$;

-- The same for single people.
create function app.erase_people(ids uuid[], ats timestamptz[], again boolean, asked uuid)
returns table (of_case uuid, erased uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.assert_retention();
  return query with
    persons as (
      update case_people p
         set name = null, phone = null, id_kind = null, id_number = null, match_key = null, phone_index = null,
             id_number_index = null, erased_at = t.at
        from unnest(ids, ats) t (id, at), cases c
       where p.id = t.id and c.id = p.case_id and p.erased_at is null
         and (again or not c.is_open and not exists (select from legal_holds h where h.case_id = c.id and h.lifted_at is null))
      returning p.id, p.case_id, p.erased_at as at),
    kept as (
      insert into erasures_to_keep as k (at, case_id, whole, people, request)
      select p.at, p.case_id, false, array_agg(p.id order by p.id), asked from persons p group by p.at, p.case_id
      returning k.case_id, k.people)
  select kept.case_id, kept.people from kept;
end $$;

-- Forgets what has had its time, at most so many rows of each kind; answers how many it were. Answers for repeats go after 7
-- days, sessions 90 days after their end (one that has to tell a lost phone to wipe itself waits), what people were told
-- after 3 years, when the case is over.
create function app.forget_old(at timestamptz, at_most integer) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n integer;
  total integer := 0;
begin
  perform app.assert_retention();
  delete from idempotency_keys where ctid = any (array(
    select k.ctid from idempotency_keys k where k.created_at <= forget_old.at - interval '7 days' limit at_most));
  get diagnostics n = row_count;
  total := total + n;
  delete from sessions where ctid = any (array(
    select s.ctid from sessions s left join devices d on d.id = s.device_id
     where coalesce(s.ended_at, s.expires_at) <= forget_old.at - interval '90 days'
       and not coalesce(d.revoked_at is not null and d.wiped_at is null, false) limit at_most));
  get diagnostics n = row_count;
  total := total + n;
  with old as (
    select m.id from notifications m
     where m.at <= forget_old.at - interval '3 years' and not exists (select from cases c where c.id = m.case_id and c.is_open)
     order by m.at limit at_most),
  reads as (delete from notification_reads r using old where r.notification_id = old.id)
  delete from notifications m using old where m.id = old.id;
  get diagnostics n = row_count;
  return total + n;
end $$;
create index notifications_age on notifications using brin (at);

create policy erased on cases for update to gridcase_door using ((select app.system()) = 'system.retention');
create policy erased on case_people for update to gridcase_door using ((select app.system()) = 'system.retention');
create policy erased on case_notes for update to gridcase_door using ((select app.system()) = 'system.retention');
create policy erased on case_opinions for update to gridcase_door using ((select app.system()) = 'system.retention');
create policy erased on case_items for update to gridcase_door using ((select app.system()) = 'system.retention');
create policy erased on case_evidence for update to gridcase_door using ((select app.system()) = 'system.retention');
grant update (title, description, fields, longitude, latitude, report_digest, deidentified_at, version) on cases to gridcase_door;
grant select, update (name, phone, id_kind, id_number, match_key, phone_index, id_number_index, erased_at) on case_people to gridcase_door;
grant select, update (text, strike_reason) on case_notes to gridcase_door;
grant select, update (text) on case_opinions to gridcase_door;
grant select, update (words) on case_items to gridcase_door;
grant select, update (sha256) on case_evidence to gridcase_door;
grant delete on case_search to gridcase_door;
create policy forgotten on idempotency_keys to gridcase_door using ((select app.system()) = 'system.retention');
create policy forgotten on sessions for delete to gridcase_door using ((select app.system()) = 'system.retention');
create policy forgotten on notifications to gridcase_door using ((select app.system()) = 'system.retention');
create policy forgotten on notification_reads to gridcase_door using ((select app.system()) = 'system.retention');
grant select, delete on idempotency_keys, notifications, notification_reads to gridcase_door;
grant delete on sessions to gridcase_door;

grant gridcase_door to current_user;
grant create on schema app to gridcase_door;
alter function app.deidentify_cases owner to gridcase_door;
alter function app.erase_people owner to gridcase_door;
alter function app.forget_old owner to gridcase_door;
revoke all on function app.deidentify_cases, app.erase_people, app.forget_old from public;
grant execute on function app.deidentify_cases, app.erase_people, app.forget_old to gridcase_app;
revoke create on schema app from gridcase_door;
revoke gridcase_door from current_user;
