-- Run once by the postgres image, as superuser, when its volume is new. It makes the database and four roles:
--   gridcase          owns the database and applies the migrations (DATABASE_URL); no superuser
--   gridcase_app      what the service may do; the migrations give it its rights
--   gridcase_door     owns the functions that read past the policies; the migrations give it its rights
--   gridcase_service  the service's own login (DATABASE_APP_URL): a member of gridcase_app and of nothing else
-- On a PostgreSQL of your own, run it with psql 15 or later and the two passwords in the environment.
\set ON_ERROR_STOP on
\getenv owner_password GRIDCASE_OWNER_PASSWORD
\getenv service_password GRIDCASE_SERVICE_PASSWORD

create role gridcase login createrole password :'owner_password';
create role gridcase_service login password :'service_password';

-- Made by the owner, who will grant them: since PostgreSQL 16 CREATEROLE reaches only the roles one made oneself.
set role gridcase;
create role gridcase_app nologin;
create role gridcase_door nologin noinherit;
reset role;
grant gridcase_app to gridcase_service;

-- What this server's own template says about encoding and locale: UTF8 and C.UTF-8.
create database gridcase owner gridcase;
revoke all on database gridcase from public;
grant connect, temporary on database gridcase to gridcase_service;
