-- An administrator holds no other post at the same time: who keeps accounts, guards or audits works on no case. And what
-- opens his account is given anew by the operator alone.
-- Stops where somebody does: end one of his posts first, as whoever appoints.
-- Locks: posts, exclusively, while the index is built. Undo: alter table posts drop constraint posts_administrators_apart; put the policy of 0022 back.

do $$
declare
  found text;
begin
  select string_agg(distinct a.staff_id::text, ', ') into found
    from posts a join posts b on b.staff_id = a.staff_id and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
   where a.role in ('system_admin', 'security_admin', 'audit_admin')
     and b.role not in ('system_admin', 'security_admin', 'audit_admin');
  if found is not null then
    raise exception '管理员兼任其他岗位,先免去其一 · administrators hold other posts, relieve them of one first: %', found;
  end if;
end $$;

alter table posts add constraint posts_administrators_apart exclude using gist (
  staff_id with =,
  (case when role in ('system_admin', 'security_admin', 'audit_admin') then role else '' end) with <>,
  daterange(valid_from, valid_to) with &&);

drop policy dropped on second_factors;
create policy dropped on second_factors for delete using (
  (select app.system()) = 'system.start' or (select app.keeps('{security_admin}')));
