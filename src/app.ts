import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Keyring } from './db/personal.ts';
import { type Actor, type Doors, openDoors } from './db/tx.ts';
import { accountOperations } from './features/accounts/routes.ts';
import { admissionOperations } from './features/admission/routes.ts';
import { areaOperations, mountImport } from './features/areas/routes.ts';
import { backlogOperations } from './features/backlog/routes.ts';
import { caseOperations } from './features/cases/routes.ts';
import { catalogueOperations } from './features/catalogue/routes.ts';
import { calendarStore } from './features/clocks/queries.ts';
import { calendarOperations } from './features/clocks/routes.ts';
import { recountJob, timerJob, timersJob, warningsJobs } from './features/deadlines/jobs.ts';
import { deadlineOperations } from './features/deadlines/routes.ts';
import { oldDraftsJob } from './features/drafts/jobs.ts';
import { draftOperations } from './features/drafts/routes.ts';
import { inboxOperations } from './features/inbox/routes.ts';
import { letterOperations } from './features/letters/routes.ts';
import { riskOperations } from './features/risk/routes.ts';
import { routingOperations } from './features/routing/routes.ts';
import { staffOperations } from './features/staff/routes.ts';
import { mountDocs } from './http/docs.ts';
import { mountHealth } from './http/health.ts';
import { mountContract } from './http/openapi.ts';
import { type AnyOperation, mount, type Plumbing } from './http/operation.ts';
import { createServer } from './http/server.ts';
import type { AnyJob } from './jobs/job.ts';
import { vocabularies } from './vocabularies.ts';

export interface Parts {
  pool: pg.Pool;
  clock: () => Date;
  keyring: Keyring;
  doors?: Doors;
  logger?: FastifyBaseLogger;
  trustProxy?: boolean;
  /** Tests check every answer against its contract. */
  checkResponses?: boolean;
  isStopping?: () => boolean;
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
 * staff → accounts, cases; clocks → deadlines → cases → admission, routing; drafts, risk, inbox, letters → cases; the others none.
 */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { pool, checkResponses = false } = parts;
  const doors = parts.doors ?? (await openService(parts));

  const server = createServer(parts);
  await mountApi(server, { doors, checkResponses });
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
  });
  await server.ready();
  return server.swagger();
}

async function mountApi(server: FastifyInstance, plumbing: Plumbing): Promise<void> {
  await mountContract(server);
  mountDocs(server);
  for (const operation of allOperations()) mount(server, operation, plumbing);
  mountImport(server, plumbing);
}

/** Every operation, in the order of the docs page. */
export function allOperations(): AnyOperation[] {
  const operations: AnyOperation[] = [
    ...accountOperations((actor) => permitted(operations, actor)),
    ...areaOperations,
    ...calendarOperations,
    ...staffOperations,
    ...routingOperations,
    ...catalogueOperations(vocabularies),
    ...caseOperations,
    ...letterOperations,
    ...inboxOperations,
    ...backlogOperations,
    ...deadlineOperations,
    ...riskOperations,
    ...draftOperations,
    ...admissionOperations,
  ];
  return operations;
}

/** Every job: what happens by itself, and what is done after the answer. */
export const allJobs = (): AnyJob[] => [...warningsJobs, timersJob, timerJob, recountJob, oldDraftsJob];

/** The import streams and is mounted by itself; it opens to the same people as the other changes of areas. */
const streamed: Pick<AnyOperation, 'id' | 'access'>[] = [{ id: 'importAreas', access: ['system_admin'] }];

const permitted = (operations: readonly AnyOperation[], { posts }: Actor): string[] =>
  [...operations, ...streamed]
    .filter(
      ({ access }) =>
        access === 'signed_in' || (access !== 'public' && posts.some(({ role }) => access.includes(role))),
    )
    .map(({ id }) => id);
