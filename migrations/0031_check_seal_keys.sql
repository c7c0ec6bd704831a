-- Under which keys this database is sealed: of each a constant that it alone opens, so that a process with other keys does
-- not start. The first start afterwards writes the key that seals then, and those of the rows there are.
-- Locks: none (a new table). Undo: drop table seal_keys.

create table seal_keys (
  id    integer primary key constraint seal_keys_id check (id between 1 and 65535),
  proof bytea not null
);
alter table seal_keys enable row level security;
alter table seal_keys force row level security;
-- For the owner alone: the service has no right to it.
create policy kept on seal_keys using ((select app.system()) = 'system.keys');
