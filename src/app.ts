import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Keyring } from './db/personal.ts';
import { type Actor, type Doors, openDoors } from './db/tx.ts';
import { accountReviewOperations } from './features/account-review/routes.ts';
import { tidyAccountsJob } from './features/accounts/jobs.ts';
import { accountOperations } from './features/accounts/routes.ts';
import { adminGrantOperations } from './features/admin-grants/routes.ts';
import { admissionOperations } from './features/admission/routes.ts';
import { apiClientOperations } from './features/api-clients/routes.ts';
import { areaOperations, mountImport } from './features/areas/routes.ts';
import { headsJob, sealJob } from './features/audit/jobs.ts';
import { auditOperations } from './features/audit/routes.ts';
import { backlogOperations } from './features/backlog/routes.ts';
import { breakGlassOperations } from './features/break-glass/routes.ts';
import { caseOperations } from './features/cases/routes.ts';
import { catalogueOperations } from './features/catalogue/routes.ts';
import { clearanceOperations } from './features/clearances/routes.ts';
import { calendarStore } from './features/clocks/queries.ts';
import { calendarOperations } from './features/clocks/routes.ts';
import { recountJob, timerJob, timersJob, warningsJobs } from './features/deadlines/jobs.ts';
import { deadlineOperations } from './features/deadlines/routes.ts';
import { deviceOperations } from './features/devices/routes.ts';
import { oldDraftsJob } from './features/drafts/jobs.ts';
import { draftOperations } from './features/drafts/routes.ts';
import { forgetFlowsJob } from './features/identity/jobs.ts';
import { identityOperations, type Providers } from './features/identity/routes.ts';
import { inboxOperations } from './features/inbox/routes.ts';
import { letterOperations } from './features/letters/routes.ts';
import type { ErasureKeeper } from './features/retention/erasure-log.ts';
import { deidentifyJob, forgetJob, keepLogJob } from './features/retention/jobs.ts';
import { retentionOperations } from './features/retention/routes.ts';
import { eraseJob, forgetAskersJob } from './features/rights/jobs.ts';
import { rightsOperations } from './features/rights/routes.ts';
import { riskOperations } from './features/risk/routes.ts';
import { routingOperations } from './features/routing/routes.ts';
import { secondFactorOperations } from './features/second-factor/routes.ts';
import { sessionOperations } from './features/sessions/routes.ts';
import { staffOperations } from './features/staff/routes.ts';
import { openShares } from './http/clients.ts';
import { recordDenials } from './http/denials.ts';
import { mountDocs } from './http/docs.ts';
import { mountHealth } from './http/health.ts';
import { mountContract } from './http/openapi.ts';
import { type AnyOperation, mount, type Plumbing } from './http/operation.ts';
import { isOverloaded, type Load, watchLoad } from './http/pressure.ts';
import { createServer, type ServerOptions } from './http/server.ts';
import type { AnyJob } from './jobs/job.ts';
import type { Algorithm } from './journal/chain.ts';
import type { HeadKeeper } from './journal/heads.ts';
import { accessOf, opensTo, policy, scopeOf } from './policy.ts';
import { vocabularies } from './vocabularies.ts';

export interface Parts extends Omit<ServerOptions, 'isOverloaded'> {
  pool: pg.Pool;
  clock: () => Date;
  keyring: Keyring;
  doors?: Doors;
  /** How busy the process is; looked at by itself when absent. */
  load?: () => Load;
  /** Identity providers by whom people may log in. */
  providers?: Providers;
  /** Tests check every answer against its contract. */
  checkResponses?: boolean;
  isStopping?: () => boolean;
  /** A test opens every operation to all, to see what the database shows by itself. */
  accessOf?: typeof accessOf;
  scopeOf?: typeof scopeOf;
}

/** The doors to a database; entering once reads the working calendars, before anyone waits for them. */
export async function openService({
  pool,
  clock,
  keyring,
}: Pick<Parts, 'pool' | 'clock' | 'keyring'>): Promise<Doors> {
  const doors = openDoors(pool, clock, calendarStore, keyring);
  await doors.read({ system: 'system.start' }, {}, async () => undefined);
  return doors;
}

/**
 * Everything the service is, top to bottom. Actions call actions of other features in this order only:
 * admin-grants, api-clients → staff → accounts, and identity → accounts → devices, second-factor → sessions; staff → cases; clocks → deadlines → cases → admission, routing; drafts, risk, inbox, letters → cases; rights → retention → cases; the others none.
 */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { pool, checkResponses = false } = parts;
  const doors = parts.doors ?? (await openService(parts));
  const watch = watchLoad();
  const load = parts.load ?? watch.read;

  const server = createServer({
    ...parts,
    isOverloaded: () => isOverloaded(load(), pool.waitingCount, pool.options.max),
  });
  server.addHook('onClose', async () => watch.stop());
  recordDenials(server, doors);
  const spendRequest = openShares(doors);
  const plumbing = {
    doors,
    checkResponses,
    spendRequest,
    accessOf: parts.accessOf ?? accessOf,
    scopeOf: parts.scopeOf ?? scopeOf,
  };
  await mountApi(server, plumbing, parts.providers);
  mountHealth(server, pool, parts.isStopping ?? (() => false));
  return server;
}

/** The contract as the service serves it, without a database behind it. */
export async function describeApi(): Promise<object> {
  const closed = () => Promise.reject(new Error('this app only describes itself'));
  const server = createServer();
  await mountApi(server, {
    doors: { read: closed, write: closed, ask: closed, now: () => new Date(0) },
    checkResponses: false,
    accessOf,
    scopeOf,
    spendRequest: closed,
  });
  await server.ready();
  return server.swagger();
}

async function mountApi(server: FastifyInstance, plumbing: Plumbing, providers?: Providers): Promise<void> {
  await mountContract(server);
  mountDocs(server);
  for (const operation of allOperations(providers)) mount(server, operation, plumbing);
  mountImport(server, plumbing);
}

/** Every operation, in the order of the docs page. */
export function allOperations(providers: Providers = {}): AnyOperation[] {
  return [
    ...accountOperations(permitted),
    ...sessionOperations,
    ...deviceOperations,
    ...secondFactorOperations,
    ...identityOperations(providers),
    ...breakGlassOperations,
    ...accountReviewOperations,
    ...apiClientOperations,
    ...areaOperations,
    ...calendarOperations,
    ...staffOperations,
    ...adminGrantOperations,
    ...routingOperations,
    ...catalogueOperations(vocabularies),
    ...caseOperations,
    ...letterOperations,
    ...clearanceOperations,
    ...inboxOperations,
    ...backlogOperations,
    ...deadlineOperations,
    ...riskOperations,
    ...draftOperations,
    ...admissionOperations,
    ...retentionOperations,
    ...rightsOperations,
    ...auditOperations,
  ];
}

/** Every job: what happens by itself, and what is done after the answer. */
export const allJobs = (outside: {
  hash: Algorithm;
  heads: HeadKeeper;
  /** Without one, erasures wait in the database for a log to stand in. */
  erasures: ErasureKeeper | undefined;
}): AnyJob[] => [
  ...warningsJobs,
  timersJob,
  timerJob,
  recountJob,
  oldDraftsJob,
  sealJob(outside.hash),
  headsJob(outside.heads),
  tidyAccountsJob,
  forgetFlowsJob,
  deidentifyJob,
  forgetJob,
  keepLogJob(outside.erasures),
  eraseJob,
  forgetAskersJob,
];

const permitted = (actor: Actor): string[] => Object.keys(policy).filter((id) => opensTo(id, actor));
