-- The journal takes no change from anyone; its rows are sealed in a chain of hashes; the audit administrator may read it.
-- Locks: journal, exclusively, for a moment and while two indexes are built (the new column is not written into old rows).
-- Undo: drop the triggers, app.begin_epoch, app.open_audit, journal_seals, journal_epochs, journal_at and the column epoch;
-- put the index journal_feed on (xid, seq), the policy of 0008 and the grant of 0004 back; drop app.audits, app.refuse_change.

create function app.refuse_change() returns trigger language plpgsql as $$ begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- A restore into another cluster begins to count transactions anew, lower than those of the rows that came along. Which
-- cluster is which stands here, and every row carries the number of its own: (epoch, xid, seq) goes on rising.
create table journal_epochs (
  number   integer primary key,
  cluster  bigint not null, -- system_identifier of pg_control_system()
  began_at timestamptz not null
);
alter table journal add column epoch integer not null default 1;

-- For the owner, at every start: a constant as default costs an insert nothing.
create function app.begin_epoch() returns void language plpgsql as $$
declare
  here constant bigint := (select system_identifier from pg_control_system());
  last journal_epochs;
begin
  perform set_config('app.system', 'system.seals', true);
  select * into last from journal_epochs order by number desc limit 1;
  if last.cluster is distinct from here then
    insert into journal_epochs values (coalesce(last.number, 0) + 1, here, now());
    execute format('alter table journal alter column epoch set default %s', coalesce(last.number, 0) + 1);
  end if;
end $$;
revoke all on function app.begin_epoch from public;

drop index journal_feed;
create index journal_feed on journal (epoch, xid, seq);
-- Rows come in the order of time, or nearly: as good as an index for whoever asks for days, and free for whoever writes.
create index journal_at on journal using brin (at);

-- A seal stands for the rows after those of the seal before it, up to (to_epoch, to_xid, to_seq): src/journal/chain.ts.
create table journal_seals (
  number        bigint primary key,
  from_epoch    integer not null,
  from_xid      xid8 not null,
  from_seq      bigint not null,
  to_epoch      integer not null,
  to_xid        xid8 not null,
  to_seq        bigint not null,
  rows          integer not null,
  first_at      timestamptz not null,
  last_at       timestamptz not null,
  algorithm     text not null,
  previous_hash bytea, -- null in the first
  marks         bytea not null, -- 8 bytes a row, to tell which of them is not what it was
  sealed_at     timestamptz not null,
  hash          bytea not null
);

-- May all of the journal be read? By whoever seals it, and by a person for whom app.open_audit has opened it.
create function app.audits() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.audit', true) = 'on', false) or coalesce(app.system() = 'system.seals', false);

alter table journal_epochs enable row level security;
alter table journal_epochs force row level security;
create policy known on journal_epochs using ((select app.audits())); -- the owner writes it, the service may only read
grant select on journal_epochs to gridcase_app;

alter table journal_seals enable row level security;
alter table journal_seals force row level security;
create policy audited on journal_seals for select using ((select app.audits()));
create policy sealed on journal_seals for insert with check ((select app.system()) = 'system.seals');
grant select, insert on journal_seals to gridcase_app;

alter policy visible on journal using (
  case when (select app.audits()) then true
       when case_id is not null then exists (select from cases where cases.id = case_id)
       when actor_id = (select app.staff_id()) then true
       when (select app.admin()) then true
       else app.over(area) end);

-- Where a row stands in the order is not for the service to say: it could put one among those that are sealed.
revoke insert on journal from gridcase_app;
grant insert (at, actor_id, actor_role, actor_unit, system, request_id, area, subject, subject_id, case_id, event, data)
  on journal to gridcase_app;

-- Always: a session that poses as a replica fires them too.
create trigger append_only before update or delete or truncate on journal for each statement execute function app.refuse_change();
create trigger append_only_rows before update or delete on journal for each row execute function app.refuse_change();
create trigger append_only before update or delete or truncate on journal_seals for each statement execute function app.refuse_change();
create trigger append_only_rows before update or delete on journal_seals for each row execute function app.refuse_change();
create trigger append_only before update or delete or truncate on journal_epochs for each statement execute function app.refuse_change();
alter table journal enable always trigger append_only, enable always trigger append_only_rows;
alter table journal_seals enable always trigger append_only, enable always trigger append_only_rows;
alter table journal_epochs enable always trigger append_only;

-- Opens the journal for the rest of the transaction to a person who is audit administrator on that day, and to no other.
create function app.open_audit(at timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  today constant date := (at at time zone 'Asia/Shanghai')::date;
  opens constant boolean := exists (
    select from posts where staff_id = app.staff_id() and role = 'audit_admin'
                        and valid_from <= today and (valid_to is null or valid_to > today));
begin
  perform set_config('app.audit', case when opens then 'on' else '' end, true);
  return opens;
end $$;

grant gridcase_door to current_user;
grant create on schema app to gridcase_door;
alter function app.open_audit owner to gridcase_door;
revoke all on function app.open_audit from public;
grant execute on function app.open_audit to gridcase_app;
revoke create on schema app from gridcase_door;
revoke gridcase_door from current_user;
