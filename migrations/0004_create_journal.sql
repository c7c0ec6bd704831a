-- The append-only record of everything that happened, and the answers kept for repeated requests.
-- Locks: none (new tables). Undo: drop table idempotency_keys, journal.

create table journal (
  seq        bigint generated always as identity primary key,
  -- (xid, seq) below pg_snapshot_xmin is the only cursor that skips no slow writer.
  xid        xid8 not null default pg_current_xact_id(),
  at         timestamptz not null,
  actor_id   uuid,
  actor_role text,
  actor_unit uuid,
  system     text,
  request_id text,
  area       text collate "C",
  subject    text not null,
  subject_id text not null,
  case_id    uuid,
  event      text not null,
  data       jsonb not null default '{}',
  constraint journal_has_one_author check ((actor_id is null) <> (system is null))
);
create index journal_feed on journal (xid, seq);
create index journal_of_case on journal (case_id, seq) where case_id is not null;

create table idempotency_keys (
  principal   uuid not null,
  operation   text not null,
  key         text not null,
  fingerprint bytea not null,
  status      integer not null,
  body        text not null,
  version     integer,
  created_at  timestamptz not null,
  primary key (principal, operation, key)
);
create index idempotency_keys_age on idempotency_keys (principal, created_at);

alter table journal enable row level security;
alter table journal force row level security;
create policy written on journal for insert with check (
  actor_id is not distinct from (select app.staff_id()) and system is not distinct from (select app.system()));
grant select, insert on journal to gridcase_app;
-- Its reading policy follows in 0008, when there are cases to ask.

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy own on idempotency_keys using (principal = (select app.staff_id()));
grant select, insert, delete on idempotency_keys to gridcase_app;
