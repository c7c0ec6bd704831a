import { createHash } from 'node:crypto';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { type ClientScope, type ClientSystem, isClientKey } from '../kernel/api-client.ts';
import { Problem, type ProblemCode } from '../kernel/problem.ts';
import type { Role } from '../kernel/role.ts';
import type { SessionLimit } from '../kernel/session-limit.ts';
import { uuidv7 } from '../kernel/uuid.ts';
import type { Calendar } from '../kernel/workday.ts';
import type { Keyring } from './personal.ts';
import { toProblem } from './pg-error.ts';
import type { Question } from './question.ts';
import { draw } from './random.ts';
import { openTurns } from './turns.ts';

/** A role held today, in a grid or a unit (`area` is then the unit's). */
interface Post {
  id: string;
  role: Role;
  area: string | null;
  unitId: string | null;
  /** The subtrees that the post shows whole: its area with what that absorbed, or none. */
  areas: readonly string[];
}

/** A system that calls by a key of its own. */
export interface Client {
  system: ClientSystem;
  scopes: readonly ClientScope[];
  /** Networks from which it may call; none: from anywhere. */
  allowedFrom: readonly string[];
  /** Requests. */
  perMinute: number;
}

export interface Actor {
  staffId: string;
  /** The session, or the key of a client. */
  sessionId: string;
  posts: readonly Post[];
  /** The subtrees he sees whole, the widest first. */
  ranges: readonly string[];
  /** Only of a client of the API. */
  client?: Client;
}

/** Named actors for work that no person asks for; each sees the whole tree. */
export type SystemName =
  | 'system.login'
  | 'system.start'
  | 'system.import'
  | 'system.jobs'
  | 'system.clocks'
  | 'system.archive'
  | 'system.drafts'
  | 'system.seals'
  | 'system.denials'
  | 'system.accounts'
  | 'system.keys'
  | 'system.clients'
  | 'system.retention';

/** A limited session enters only by naming its limit. */
export type Caller = { token: string; whileLimited?: readonly SessionLimit[] } | { system: SystemName };

type Handle = NodePgDatabase;

/** Who, when and where: everything a unit of work may know about the outside. */
export interface Tx {
  readonly db: Handle;
  readonly client: pg.PoolClient;
  /** The person who asks; in system work a Problem. */
  readonly actor: Actor;
  /** Whom rows name as their author: null in system work. */
  readonly staffId: string | null;
  readonly system: SystemName | null;
  readonly now: Date;
  /** Opens and seals what is known of people. */
  readonly keyring: Keyring;
  /** The working calendar of an area: its own days and office hours, or those of the nearest area above. */
  calendarOf(area: string): Calendar;
  readonly requestId: string | null;
  newId(): string;
  /** The rows of a question; one that was sent ahead is not asked again. */
  ask<T>(question: Question): Promise<T[]>;
  /**
   * A last statement: COMMIT goes along with it unless the work waits for its rows, so what it writes must not be able to
   * come to nothing in silence. Where it fails, nothing of the work stays.
   */
  send<T>(question: Question): () => Promise<T[]>;
  /** A drizzle statement prepared once per connection: rebuilding it in every transaction costs more than running it. */
  prepared<T>(name: string, build: (db: Handle) => T): T;
}

export interface Entry {
  requestId?: string;
  /** Refuses by throwing, before any work is done. */
  admit?: (actor: Actor) => void;
  /** What the work will ask first: it goes along with BEGIN. Whoever is not let in has read nothing, and locked only for a moment. */
  ahead?: (now: Date) => readonly Question[];
  /** The work asks for figures alone, which count what its caller may not read. */
  figures?: boolean;
}

type Door = <T>(caller: Caller, entry: Entry, work: (tx: Tx) => Promise<T>) => Promise<T>;

/** What is done before the transaction has only this: short transactions of its own, as the same caller. */
export interface Outside {
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  now: Date;
}

/** Where calendars are kept; what they are made of is not for this folder to know. */
export interface CalendarStore {
  /** An SQL expression for a number, which is another one after every change; `app.enter` tells people the same one. */
  version: string;
  load(client: pg.PoolClient): Promise<CalendarOf>;
}
type CalendarOf = Tx['calendarOf'];

/** What an answer may know of a read that was one question. */
export type Seen = Pick<Tx, 'actor' | 'now' | 'keyring' | 'calendarOf'>;

export interface Doors {
  read: Door;
  write: Door;
  /** A read that is one question: in, asked and out in one round trip. */
  ask: (
    caller: Extract<Caller, { token: string }>,
    entry: Entry,
    question: Question,
    now: Date,
  ) => Promise<{ seen: Seen; rows: unknown[] }>;
  now: () => Date;
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Of the pool, for one caller. */
const mostOfPool = 1 / 3;
/** Of one caller: a phone that comes back from a dead spot sends all it has. */
const queuedOfOne = 100;
/** Strangers at the login take turns as one: a crowd of them leaves the rest of the pool to those who are in. */
const turnsOf = (caller: Caller): string | undefined =>
  'token' in caller ? caller.token : caller.system === 'system.login' ? caller.system : undefined;
/** Whoever would have to wait longer is told at once that we are busy. */
const queuedPerConnection = 10;
/** What a limited session is kept under: to whoever does not name the limit, its token opens nothing. */
export const hashLimited = (limit: SessionLimit, hash: Buffer): Buffer =>
  createHash('sha256').update(limit).update(hash).digest();

interface Connection {
  db: Handle;
  statements: Map<string, unknown>;
}

/**
 * The only way to reach the database. Without a caller there is no Tx; without a Tx there are no rows.
 * A round trip costs more than most statements, so connections are pipelined: BEGIN and the context (one simple query of
 * literals that we make ourselves) go out with what is asked first, and COMMIT with what is written last.
 */
export function openDoors(
  pool: pg.Pool,
  clock: () => Date,
  calendars: CalendarStore,
  keyring: Keyring,
): Doors {
  // A prepared statement belongs to its connection, and so does what is built around it.
  const connections = new WeakMap<pg.PoolClient, Connection>();
  const connectionOf = (client: pg.PoolClient): Connection => {
    const known = connections.get(client);
    if (known) return known;
    const made = { db: drizzle(client, { casing: 'snake_case' }), statements: new Map() };
    connections.set(client, made);
    return made;
  };

  // Read with every entering, so that a change counts from the next request on, in whichever process it was made.
  let known: { version: number; calendarOf: CalendarOf } | undefined;
  const calendarsAt = async (client: pg.PoolClient, version: number): Promise<CalendarOf> => {
    const fresh = known?.version === version ? known : { version, calendarOf: await calendars.load(client) };
    known = fresh;
    return fresh.calendarOf;
  };

  const { max } = pool.options;
  const turnOf = openTurns(Math.max(1, Math.floor(max * mostOfPool)), queuedOfOne);
  /** Jobs and commands are counted by whoever starts them. */
  const inTurn = async <T>(caller: Caller, work: () => Promise<T>): Promise<T> => {
    const whose = turnsOf(caller);
    if (whose === undefined) return work();
    const end = await turnOf(whose);
    return work().finally(end);
  };

  const checkOut = async () => {
    if (pool.waitingCount >= max * queuedPerConnection) throw new Problem('busy');
    return pool.connect().catch((error) => {
      throw toProblem(error) ?? error;
    });
  };

  /** The context comes first: without it no version is seen. */
  const begin = (mode: string, caller: Caller, now: Date, figures: boolean): string => {
    const who =
      'system' in caller
        ? `${enteringAs(caller.system)}, ${calendars.version} as version`
        : entering(caller, now);
    const counting = figures ? `, set_config('app.figures', 'on', true)` : '';
    return `begin ${mode}; select ${who}${counting}`;
  };
  const enter = async (
    client: pg.PoolClient,
    mode: string,
    caller: Caller,
    now: Date,
    figures = false,
  ): Promise<Entered> => {
    const results = (await client.query(begin(mode, caller, now, figures))) as unknown as pg.QueryResult[];
    const { actor, version } = results[1]!.rows[0];
    return { actor, version: actor ? actor.calendars : version };
  };

  const door =
    (mode: 'read only' | 'read write'): Door =>
    async (caller, entry, work) => {
      const client = await checkOut();
      const now = clock();
      const { db, statements } = connectionOf(client);
      const sent: Promise<unknown>[] = [];
      let made = 0;
      let result: Awaited<ReturnType<typeof work>>;
      try {
        const entering = enter(client, mode, caller, now, entry.figures);
        const ahead = new Map(entry.ahead?.(now).map((question) => [question.name, client.query(question)]));
        const [entered] = await all([entering, ...ahead.values()]);
        const actor = 'token' in caller ? await personIn(entered, client, caller.token, now) : undefined;
        if (actor) entry.admit?.(actor);
        const calendarOf = await calendarsAt(client, entered.version);
        result = await work({
          db,
          client,
          get actor() {
            if (!actor) throw new Error('system work has no person');
            return actor;
          },
          staffId: actor?.staffId ?? null,
          system: 'system' in caller ? caller.system : null,
          now,
          keyring,
          calendarOf,
          requestId: entry.requestId ?? null,
          newId: () => uuidv7(now, draw(8), made++),
          ask: async (question) => {
            const asked = ahead.get(question.name) ?? client.query(question);
            ahead.delete(question.name);
            return (await asked).rows;
          },
          send: (question) => {
            const done = client.query(question).then(({ rows, rowCount }) => {
              if (rowCount === 0) throw new Error(`${question.name}: nothing was written`);
              return rows;
            });
            done.catch(() => undefined); // is looked at with the end of the transaction
            sent.push(done);
            return () => done;
          },
          prepared: (name, build) => {
            if (!statements.has(name)) statements.set(name, build(db));
            return statements.get(name) as ReturnType<typeof build>;
          },
        });
      } catch (error) {
        return await giveUp(client, error, sent);
      }
      await commit(client, sent);
      return result;
    };

  /** For a question, whose transaction is over. */
  const reload = async (client: pg.PoolClient, now: Date): Promise<CalendarOf> => {
    try {
      const { version } = await enter(client, 'read only', { system: 'system.start' }, now);
      return await calendarsAt(client, version);
    } finally {
      await client.query('commit');
    }
  };

  const ask: Doors['ask'] = async (caller, entry, question, now) => {
    const client = await checkOut();
    const sent = [
      enter(client, 'read only', caller, now),
      client.query(question),
      client.query('commit'),
    ] as const;
    try {
      const [entered, { rows }] = await all(sent);
      const actor = await personIn(entered, client, caller.token, now);
      // A read changes nothing: what was read for someone who may not ask is dropped here.
      entry.admit?.(actor);
      const calendarOf = known?.version === entered.version ? known.calendarOf : await reload(client, now);
      client.release();
      return { seen: { actor, now, keyring, calendarOf }, rows };
    } catch (error) {
      // The transaction is over, whoever is refused.
      await giveBack(client, sent[2]);
      throw problemOf(error);
    }
  };

  const fair =
    (open: Door): Door =>
    (caller, entry, work) =>
      inTurn(caller, () => open(caller, entry, work));
  return {
    read: fair(door('read only')),
    write: fair(door('read write')),
    ask: (caller, ...rest) => inTurn(caller, () => ask(caller, ...rest)),
    now: clock,
  };
}

/** What was sent together is waited for together; the first that failed is the reason why. */
async function all<const T extends readonly Promise<unknown>[]>(sent: T) {
  await Promise.allSettled(sent);
  return Promise.all(sent);
}

/** Nothing of the transaction stays; a connection that cannot even say so is closed. */
async function giveUp(
  client: pg.PoolClient,
  error: unknown,
  sent: readonly Promise<unknown>[],
): Promise<never> {
  // What came after a statement that failed says only that it came after it.
  const cause = await all(sent).then(
    () => error,
    (first) => first,
  );
  await giveBack(client, client.query('rollback'));
  throw problemOf(cause);
}

const giveBack = (client: pg.PoolClient, ended: Promise<unknown>): Promise<void> =>
  ended.then(
    () => client.release(),
    (broken) => client.release(broken),
  );

function problemOf(error: unknown): unknown {
  const problem = toProblem(error);
  if (problem && problem !== error) problem.cause = error; // for the log
  return problem ?? error;
}

/** If the outcome of COMMIT is unknown the answer is 503, and the same Idempotency-Key finds out. */
async function commit(client: pg.PoolClient, sent: readonly Promise<unknown>[]): Promise<void> {
  const [[end], outcomes] = await Promise.all([
    Promise.allSettled([client.query('commit')]),
    Promise.allSettled(sent),
  ]);
  client.release(end.status === 'rejected' ? end.reason : undefined);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw problemOf(failed.reason);
  if (end.status === 'rejected' || end.value.command !== 'COMMIT') throw new Problem('busy');
}

interface Entered {
  /** None in system work, and for a token that opens nothing. */
  actor?: Actor | null;
  /** Of the calendars; none for a token that opens nothing. */
  version: number;
}

/** Why a token opens nothing is asked only when it does not: it costs nobody else anything. */
async function personIn({ actor }: Entered, client: pg.PoolClient, token: string, now: Date): Promise<Actor> {
  if (actor) return actor;
  const { rows } = await client.query('select app.refusal($1, $2) as code', [hashToken(token), now]);
  const code: string | null = rows[0].code;
  if (code === 'device-revoked') throw new Problem(code, { wipe: true });
  if (code !== null) throw new Problem(refusals[code as keyof typeof refusals]);
  throw new Problem(isClientKey(token) ? 'key-unknown' : 'not-signed-in');
}

const refusals = {
  password: 'password-expired',
  second_factor: 'second-factor-not-set-up',
  'client-disabled': 'client-disabled',
  'key-expired': 'key-expired',
} as const satisfies Record<SessionLimit | 'client-disabled' | 'key-expired', ProblemCode>;

function entering(
  { token, whileLimited = [] }: { token: string; whileLimited?: readonly SessionLimit[] },
  now: Date,
) {
  const hash = hashToken(token);
  const enter = (by: Buffer) => `app.enter('\\x${by.toString('hex')}', '${now.toISOString()}')`;
  const ways = [enter(hash), ...whileLimited.map((limit) => enter(hashLimited(limit, hash)))];
  return `${ways.length === 1 ? ways[0] : `coalesce(${ways})`} as actor`;
}

/** What a part of the system sees from here on. '0' … ':' is the whole tree. */
export const enteringAs = (system: SystemName): string =>
  `set_config('app.system', '${system}', true), set_config('app.staff_id', '', true),
   set_config('app.area_from', '0', true), set_config('app.area_to', ':', true), set_config('app.all_cases', 'on', true)`;

/**
 * Opens the whole tree for one thing inside a person's transaction, where the person himself sees no rows
 * (a system administrator relieves a handler, whose cases he may not read). The journal still names the person.
 */
export async function asSystem<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const { rows } = await tx.client.query(
    `select current_setting('app.area_from', true) as area_from, current_setting('app.area_to', true) as area_to,
            current_setting('app.all_cases', true) as all_cases`,
  );
  await widen(tx, '0', ':', 'on');
  const result = await work();
  await widen(tx, rows[0].area_from ?? '', rows[0].area_to ?? '', rows[0].all_cases ?? '');
  return result;
}

const widen = (tx: Tx, from: string, to: string, allCases: string) =>
  tx.client.query(
    `select set_config('app.area_from', $1, true), set_config('app.area_to', $2, true), set_config('app.all_cases', $3, true)`,
    [from, to, allCases],
  );
