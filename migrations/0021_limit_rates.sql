-- How often somebody asked for what may only be asked so often, counted for all processes together.
-- Locks: none (a new table). Undo: drop function app.count_use; drop table rate_limits.

-- One row for each limit and whoever it counts. The key is a hash: neither person nor address can be read from it.
create table rate_limits (
  key     bytea primary key,
  used    integer not null,
  ends_at timestamptz not null
);
create index rate_limits_ended on rate_limits (ends_at);

alter table rate_limits enable row level security;
alter table rate_limits force row level security;
create policy door on rate_limits to gridcase_door using (true) with check (true);
grant select, insert, update, delete on rate_limits to gridcase_door;

grant gridcase_door to current_user;
grant create on schema app to gridcase_door;

-- Counts one use. A period begins with the first use after the last one's end, and whoever begins one sweeps up a few
-- that are over: there are never many more rows than callers of the last hour.
create function app.count_use(of bytea, seconds integer, at timestamptz, out used integer, out ends_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into rate_limits as r values (of, 1, at + make_interval(secs => seconds))
  on conflict (key) do update set
    used    = case when r.ends_at > at then r.used + 1 else 1 end,
    ends_at = case when r.ends_at > at then r.ends_at else excluded.ends_at end
  returning r.used, r.ends_at into used, ends_at;
  if used = 1 then
    delete from rate_limits where key in (
      select o.key from rate_limits o where o.ends_at <= at - interval '1 hour' limit 20 for update skip locked);
  end if;
end $$;

alter function app.count_use owner to gridcase_door;
revoke all on function app.count_use from public;
grant execute on function app.count_use to gridcase_app;
revoke create on schema app from gridcase_door;
revoke gridcase_door from current_user;
