import { createHash, randomBytes } from 'node:crypto';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { Problem } from '../kernel/problem.ts';
import type { Role } from '../kernel/role.ts';
import { uuidv7 } from '../kernel/uuid.ts';
import type { Calendar } from '../kernel/workday.ts';
import { toProblem } from './pg-error.ts';
import { execute, type Question } from './question.ts';

/** A role held today, in a grid or a unit (`area` is then the unit's). */
interface Post {
  id: string;
  role: Role;
  area: string | null;
  unitId: string | null;
  /** The subtrees that the post shows whole: its area with what that absorbed, or none. */
  areas: readonly string[];
}

export interface Actor {
  staffId: string;
  sessionId: string;
  posts: readonly Post[];
  /** The subtrees he sees whole, the widest first. */
  ranges: readonly string[];
}

/** Named actors for work that no person asks for; each sees the whole tree. */
export type SystemName =
  | 'system.login'
  | 'system.start'
  | 'system.import'
  | 'system.jobs'
  | 'system.clocks'
  | 'system.archive'
  | 'system.drafts';

export type Caller = { token: string } | { system: SystemName };

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
  /** The working calendar of an area: its own days and office hours, or those of the nearest area above. */
  calendarOf(area: string): Calendar;
  readonly requestId: string | null;
  newId(): string;
  /** A drizzle statement prepared once per connection: rebuilding it in every transaction costs more than running it. */
  prepared<T>(name: string, build: (db: Handle) => T): T;
}

export interface Entry {
  requestId?: string;
  /** Refuses by throwing, before any work is done. */
  admit?: (actor: Actor) => void;
}

type Door = <T>(caller: Caller, entry: Entry, work: (tx: Tx) => Promise<T>) => Promise<T>;

/** Where calendars are kept; what they are made of is not for this folder to know. */
export interface CalendarStore {
  /** An SQL expression for a number, which is another one after every change. */
  version: string;
  load(client: pg.PoolClient): Promise<CalendarOf>;
}
type CalendarOf = Tx['calendarOf'];

/** What an answer may know of a read that was one question. */
export type Seen = Pick<Tx, 'actor' | 'now' | 'calendarOf'>;

export interface Doors {
  read: Door;
  write: Door;
  /** A read that is one question: in, asked and out in one round trip. */
  ask: (
    caller: { token: string },
    entry: Entry,
    question: Question,
    now: Date,
  ) => Promise<{ seen: Seen; rows: unknown[] }>;
  now: () => Date;
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface Connection {
  db: Handle;
  statements: Map<string, unknown>;
  /** Questions prepared here. */
  questions: Set<string>;
}

/**
 * The only way to reach the database. Without a caller there is no Tx; without a Tx there are no rows.
 * BEGIN and the context share one round trip, as one simple query of literals that we make ourselves.
 */
export function openDoors(pool: pg.Pool, clock: () => Date, calendars: CalendarStore): Doors {
  // A prepared statement belongs to its connection, and so does what is built around it.
  const connections = new WeakMap<pg.PoolClient, Connection>();
  const connectionOf = (client: pg.PoolClient): Connection => {
    const known = connections.get(client);
    if (known) return known;
    const made = {
      db: drizzle(client, { casing: 'snake_case' }),
      statements: new Map(),
      questions: new Set<string>(),
    };
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

  const checkOut = () =>
    pool.connect().catch((error) => {
      throw toProblem(error) ?? error;
    });

  /** The context comes first: without it no version is seen. */
  const begin = (mode: string, caller: Caller, now: Date): string => {
    const who = 'system' in caller ? enteringAs(caller.system) : entering(caller.token, now);
    return `begin ${mode}; select ${who}, ${calendars.version} as version`;
  };
  const enter = async (client: pg.PoolClient, mode: string, caller: Caller, now: Date): Promise<Entered> => {
    const results = (await client.query(begin(mode, caller, now))) as unknown as pg.QueryResult[];
    return results[1]!.rows[0];
  };

  const door =
    (mode: 'read only' | 'read write'): Door =>
    async (caller, entry, work) => {
      const client = await checkOut();
      const now = clock();
      const { db, statements } = connectionOf(client);
      let made = 0;
      let result: Awaited<ReturnType<typeof work>>;
      try {
        const entered = await enter(client, mode, caller, now);
        const actor = 'token' in caller ? personIn(entered) : undefined;
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
          calendarOf,
          requestId: entry.requestId ?? null,
          newId: () => uuidv7(now, randomBytes(8), made++),
          prepared: (name, build) => {
            if (!statements.has(name)) statements.set(name, build(db));
            return statements.get(name) as ReturnType<typeof build>;
          },
        });
      } catch (error) {
        return await giveUp(client, error);
      }
      await commit(client);
      return result;
    };

  /** For a question, whose transaction is over. */
  const reload = async (client: pg.PoolClient, now: Date): Promise<CalendarOf> => {
    const { version } = await enter(client, 'read only', { system: 'system.start' }, now);
    const calendarOf = await calendarsAt(client, version);
    await client.query('commit');
    return calendarOf;
  };

  const ask: Doors['ask'] = async (caller, entry, question, now) => {
    const client = await checkOut();
    const { questions } = connectionOf(client);
    try {
      if (!questions.has(question.name)) {
        await client.query(`prepare "${question.name}" as ${question.text}`);
        questions.add(question.name);
      }
      const results = (await client.query(
        `${begin('read only', caller, now)}; ${execute(question)}; commit`,
      )) as unknown as pg.QueryResult[];
      const entered: Entered = results[1]!.rows[0];
      const actor = personIn(entered);
      // A read changes nothing: what was read for someone who may not ask is dropped here.
      entry.admit?.(actor);
      const calendarOf = known?.version === entered.version ? known.calendarOf : await reload(client, now);
      client.release();
      return { seen: { actor, now, calendarOf }, rows: results[2]!.rows };
    } catch (error) {
      return await giveUp(client, error);
    }
  };

  return { read: door('read only'), write: door('read write'), ask, now: clock };
}

/** Nothing of the transaction stays; a connection that cannot even say so is closed. */
async function giveUp(client: pg.PoolClient, error: unknown): Promise<never> {
  await client.query('rollback').then(
    () => client.release(),
    (broken) => client.release(broken),
  );
  const problem = toProblem(error);
  if (!problem) throw error;
  if (problem !== error) problem.cause = error; // for the log
  throw problem;
}

/** If the outcome of COMMIT is unknown the answer is 503, and the same Idempotency-Key finds out. */
async function commit(client: pg.PoolClient): Promise<void> {
  try {
    const { command } = await client.query('commit');
    client.release();
    if (command === 'COMMIT') return;
  } catch (error) {
    client.release(error as Error);
  }
  throw new Problem('busy');
}

interface Entered {
  /** None in system work, and for a token that opens nothing. */
  actor?: Actor | null;
  /** Of the calendars. */
  version: number;
}

function personIn({ actor }: Entered): Actor {
  if (!actor) throw new Problem('not-signed-in');
  return actor;
}

const entering = (token: string, now: Date): string =>
  `app.enter('\\x${hashToken(token).toString('hex')}', '${now.toISOString()}') as actor`;

/** '0' … ':' is the whole tree. */
const enteringAs = (system: SystemName): string =>
  `set_config('app.system', '${system}', true), set_config('app.staff_id', '', true),
   set_config('app.area_from', '0', true), set_config('app.area_to', ':', true)`;

/**
 * Opens the whole tree for one thing inside a person's transaction, where the person himself sees no rows
 * (a system administrator relieves a handler, whose cases he may not read). The journal still names the person.
 */
export async function asSystem<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const { rows } = await tx.client.query(
    `select current_setting('app.area_from', true) as area_from, current_setting('app.area_to', true) as area_to`,
  );
  await setRange(tx, '0', ':');
  const result = await work();
  await setRange(tx, rows[0].area_from ?? '', rows[0].area_to ?? '');
  return result;
}

const setRange = (tx: Tx, from: string, to: string) =>
  tx.client.query(`select set_config('app.area_from', $1, true), set_config('app.area_to', $2, true)`, [
    from,
    to,
  ]);
