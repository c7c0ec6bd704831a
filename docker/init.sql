-- Run once by the postgres image, as superuser, when its volume is new. What it makes:
--   gridcase          owns the database and applies migrations (DATABASE_URL); no superuser
--   gridcase_app      what the service may do; migrations give it its rights
--   gridcase_service  the service's own login (DATABASE_APP_URL): a member of gridcase_app and nothing else
\set ON_ERROR_STOP on
\getenv owner_password GRIDCASE_OWNER_PASSWORD
\getenv service_password GRIDCASE_SERVICE_PASSWORD

create role gridcase login createrole password :'owner_password';
create role gridcase_service login password :'service_password';

-- By its owner, who must be able to grant it: since PostgreSQL 16 that takes more than createrole.
set role gridcase;
create role gridcase_app nologin;
reset role;
grant gridcase_app to gridcase_service;

create database gridcase owner gridcase;
revoke all on database gridcase from public;
grant connect, temporary on database gridcase to gridcase_service;
