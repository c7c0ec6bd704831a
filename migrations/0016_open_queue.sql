-- The job queue opened to the service: graphile-worker's tables, which stand in a schema of their own and are made by its
-- own migrations before these (src/db/migrate.ts), and what tells a worker that lives from one that is gone.
-- Locks: graphile_worker._private_* for an instant. Undo: drop table job_ticks, job_workers; revoke the grants below.

-- Its tables have row level security on and no policy: only their owner saw a row. The queue holds names of jobs and
-- identifiers, nothing of a case; it is asked without a door, since the library knows none.
grant usage on schema graphile_worker to gridcase_app;
grant select on graphile_worker.migrations to gridcase_app;
grant select, insert, update, delete on graphile_worker._private_jobs to gridcase_app;
grant select, insert on graphile_worker._private_tasks, graphile_worker._private_job_queues to gridcase_app;
grant update on graphile_worker._private_job_queues to gridcase_app;
grant select on graphile_worker._private_known_crontabs to gridcase_app;
create policy service on graphile_worker._private_jobs to gridcase_app using (true) with check (true);
create policy service on graphile_worker._private_tasks to gridcase_app using (true) with check (true);
create policy service on graphile_worker._private_job_queues to gridcase_app using (true) with check (true);
create policy service on graphile_worker._private_known_crontabs to gridcase_app using (true) with check (true);

-- Every worker says here that it lives; the jobs of one that fell silent are free again.
create table job_workers (
  id      text primary key,
  seen_at timestamptz not null
);

-- When a job that comes back was last put into the queue, by whichever worker was first.
create table job_ticks (
  name      text primary key,
  every     integer not null constraint job_ticks_every_positive check (every > 0),
  ticked_at timestamptz not null
);

alter table job_workers enable row level security;
alter table job_workers force row level security;
create policy by_system on job_workers using ((select app.system() is not null));
grant select, insert, update, delete on job_workers to gridcase_app;

alter table job_ticks enable row level security;
alter table job_ticks force row level security;
create policy by_system on job_ticks using ((select app.system() is not null));
grant select, insert, update on job_ticks to gridcase_app;
