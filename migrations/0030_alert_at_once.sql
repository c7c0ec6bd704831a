-- What must not wait is told at once: access in an emergency to whoever guards, audits or answers for the area, the request of a
-- resident to the leader. A notification is about one thing, and may be for administrators, who are held nowhere.
-- Locks: notifications and break_glass_grants, exclusively, while constraints are checked.
-- Undo: delete the notifications without a case_id; put the constraint and the policy of 0017 back; drop the columns.

alter table break_glass_grants add column staff_name text not null default '';

alter table notifications
  alter column case_id drop not null,
  add column break_glass_id uuid,
  add column subject_request_id uuid,
  add constraint notifications_about_one check (num_nonnulls(case_id, break_glass_id, subject_request_id) = 1),
  drop constraint notifications_one_addressee,
  add constraint notifications_one_addressee check (
    num_nonnulls(staff_id, unit_id, role) = 1
    and (area is null) = (role is null or role in ('system_admin', 'security_admin', 'audit_admin')));
create index notifications_of_admins on notifications (role, at, id) where role is not null and area is null;

drop policy addressed on notifications;
create policy addressed on notifications for select using (
  case when (select app.system()) is not null then true
       when staff_id = (select app.staff_id()) then true
       when unit_id = any ((select app.units())::uuid[]) then true
       when role is null then false
       when area is null then app.keeps(array[role])
       else app.over(area) end);
