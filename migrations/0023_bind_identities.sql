-- Login by an identity provider: who is bound to which subject of which issuer, and the sign-ins that are under way.
-- Locks: sessions, for a moment. Undo: alter table sessions drop column identity_id; drop table oidc_flows, identities.

-- Bound by subject and never by name. What was unbound stays, for the review.
create table identities (
  id         uuid primary key,
  staff_id   uuid not null constraint identities_account references accounts,
  issuer     text not null,
  subject    text not null,
  bound_by   uuid not null constraint identities_bound_by references staff,
  bound_at   timestamptz not null,
  unbound_at timestamptz
);
create unique index identities_bound_once on identities (issuer, subject) where unbound_at is null;
create index identities_of_staff on identities (staff_id);

-- A sign-in under way: of the secret that the client keeps, only the hash; state, nonce and verifier are derived from it.
create table oidc_flows (
  flow_hash  bytea primary key,
  -- Who binds an identity of his own; null for a login.
  staff_id   uuid constraint oidc_flows_staff references staff,
  started_at timestamptz not null,
  used_at    timestamptz
);

-- Of a session that began with a provider's word instead of a password.
alter table sessions add column identity_id uuid constraint sessions_identity references identities;

alter table identities enable row level security;
alter table identities force row level security;
create policy visible on identities for select using (
  case when (select app.system() is not null) then true
       when staff_id = (select app.staff_id()) then true
       else (select app.keeps('{security_admin,audit_admin}')) end);
create policy bound on identities for insert with check (
  bound_by = (select app.staff_id()) and (staff_id = (select app.staff_id()) or (select app.keeps('{security_admin}'))));
-- A login by it locks it against being unbound meanwhile.
create policy unbound on identities for update using (
  case when (select app.system() is not null) then true
       when staff_id = (select app.staff_id()) then true
       else (select app.keeps('{security_admin}')) end);
grant select, insert, update (unbound_at) on identities to gridcase_app;

alter table oidc_flows enable row level security;
alter table oidc_flows force row level security;
create policy under_way on oidc_flows using (
  (select app.system() is not null) or staff_id = (select app.staff_id()));
grant select, insert, update (used_at), delete on oidc_flows to gridcase_app;
