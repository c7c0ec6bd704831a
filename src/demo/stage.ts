import type { LightMyRequestResponse } from 'fastify';
import type pg from 'pg';
import { buildApp, openService } from '../app.ts';
import { answer, type GridcaseClient, logIn } from '../client/client.ts';
import type { Keyring } from '../db/personal.ts';
import { sweepNow } from '../features/deadlines/jobs.ts';
import { findNextLook } from '../features/deadlines/queries.ts';
import type { Calendar } from '../kernel/workday.ts';
import { ensureDemo, password } from './town.ts';

/** The demo town in a database of its own, where whoever plays there moves the clock. */
export interface Stage {
  readonly now: Date;
  readonly calendar: Calendar;
  /** A client in the name of someone of the town, who comes to work when he is needed. */
  as(login: string): Promise<GridcaseClient>;
  /** Lets time pass, and at each minute at which a clock has something to say lets it speak. */
  passTo(instant: Date, atEachLook: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

interface Parts {
  pool: pg.Pool;
  keyring: Keyring;
  projectDir: string;
  from: Date;
  checkResponses?: boolean;
}

/** A clock that is looked at so often within one minute has something to say that never ends. */
const patience = 100;
/** Shorter than a session's access token lasts. */
const sessionMs = 10 * 60_000;
/** Shorter than a password is good for: the story takes months. */
const passwordMs = 80 * 86_400_000;

/** Sets the stage in a migrated database that holds nothing yet. */
export async function setStage({
  pool,
  keyring,
  projectDir,
  from,
  checkResponses = false,
}: Parts): Promise<Stage> {
  let now = from;
  const clock = () => now;
  const doors = await openService({ pool, clock, keyring });
  await ensureDemo(doors, projectDir, () => undefined);
  const app = await buildApp({ pool, clock, keyring, doors, checkResponses });
  const options = { baseUrl: 'http://stage', fetch: (request: Request) => inject(app, request) };

  const sessions = new Map<string, { since: Date; client: GridcaseClient }>();
  const passwords = new Map<string, { since: Date; password: string }>();
  const asClocks = { system: 'system.clocks' } as const;
  const nextLook = () => doors.read(asClocks, {}, findNextLook);

  return {
    get now() {
      return now;
    },
    calendar: await doors.read(asClocks, {}, async (tx) => tx.calendarOf('330802101')),
    as: async (login) => {
      const open = sessions.get(login);
      if (open && now.getTime() - open.since.getTime() < sessionMs) return open.client;
      const known = passwords.get(login) ?? { since: from, password };
      const client = await logIn(options, { login, password: known.password });
      if (now.getTime() - known.since.getTime() > passwordMs) {
        const newPassword = `${password}-${now.toISOString().slice(0, 10)}`;
        await answer(
          client.POST('/v1/me/password', { body: { currentPassword: known.password, newPassword } }),
        );
        passwords.set(login, { since: now, password: newPassword });
      }
      sessions.set(login, { since: now, client });
      return client;
    },
    passTo: async (instant, atEachLook) => {
      let looks = 0;
      for (let next = await nextLook(); next && next <= instant; next = await nextLook()) {
        looks = next > now ? 0 : looks + 1;
        if (looks > patience) throw new Error(`a clock at ${next.toISOString()} does not come to rest`);
        if (next > now) now = next;
        await sweepNow(doors);
        await atEachLook();
      }
      now = instant;
    },
    close: () => app.close(),
  };
}

type App = Awaited<ReturnType<typeof buildApp>>;

/** Without a port: nothing else can reach it, and none is taken. */
async function inject(app: App, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const payload = await request.text();
  const answer: LightMyRequestResponse = await app.inject({
    method: request.method as 'GET' | 'POST',
    url: pathname + search,
    headers: Object.fromEntries(request.headers),
    ...(payload && { payload }),
  });
  const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return new Response(answer.statusCode === 204 ? null : answer.payload, {
    status: answer.statusCode,
    headers,
  });
}
