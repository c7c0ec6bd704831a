-- What a person asks of the data that are kept about him (PIPL 44 to 50): to see, correct or erase them, or to have the
-- handling explained; and corrections, which add a version of a person and change none.
-- Locks: case_people, exclusively, for a moment. Undo: drop table subject_requests; drop column corrects of case_people.

-- The version that this one takes the place of. That is kept as it was, and no longer found.
alter table case_people add column corrects uuid constraint case_people_corrects references case_people;
create unique index case_people_corrected on case_people (corrects) where corrects is not null;

create table subject_requests (
  id           uuid primary key,
  kind         text not null constraint subject_requests_kind_code check (kind in ('access', 'correction', 'erasure', 'explanation')),
  -- Of the township or county that answers.
  area         text collate "C" not null constraint subject_requests_area references areas
               constraint subject_requests_area_level check (length(area) in (6, 9)),
  -- By which the person is found, and what he says; null once he is erased, or the request is three years old.
  phone        bytea,
  id_number    bytea,
  details      bytea,
  ground       text constraint subject_requests_ground_code check (ground in ('period_over', 'unlawful')),
  checked_by   text not null constraint subject_requests_checked_by_code check (checked_by in ('id_card', 'mandate', 'known_number')),
  recorded_by  uuid not null constraint subject_requests_recorded_by references staff,
  recorded_at  timestamptz not null,
  due_at       timestamptz not null,
  state        text not null default 'open' constraint subject_requests_state_code check (state in ('open', 'granted', 'refused')),
  decided_by   uuid constraint subject_requests_decided_by references staff,
  decided_at   timestamptz,
  answer       bytea,
  -- The rows about which it was decided.
  people       uuid[] not null default '{}',
  delivered_by uuid constraint subject_requests_delivered_by references staff,
  delivered_at timestamptz,
  constraint subject_requests_ground_of_erasure check ((kind = 'erasure') = (ground is not null)),
  constraint subject_requests_decided_whole check ((state = 'open') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint subject_requests_two_persons check (decided_by <> recorded_by),
  constraint subject_requests_delivered check ((delivered_at is null) = (delivered_by is null)
    and (delivered_at is null or kind = 'access' and state = 'granted'))
);
create index subject_requests_of_area on subject_requests (area, id);

alter table subject_requests enable row level security;
alter table subject_requests force row level security;
create policy visible on subject_requests for select using (app.over(area));
create policy recorded on subject_requests for insert with check (recorded_by = (select app.staff_id()) and app.over(area));
create policy decided on subject_requests for update using (app.over(area));
grant select, insert, update (state, decided_by, decided_at, answer, people, delivered_by, delivered_at, phone, id_number, details)
  on subject_requests to gridcase_app;
