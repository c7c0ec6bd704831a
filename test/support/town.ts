import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import supertest from 'supertest';
import { buildApp, openService } from '../../src/app.ts';
import { openPool } from '../../src/db/pool.ts';
import { type Doors, hashToken } from '../../src/db/tx.ts';
import { sweepNow } from '../../src/features/deadlines/jobs.ts';
import { ClientScope } from '../../src/kernel/api-client.ts';
import { isAdminRole, isGridRole, type Role } from '../../src/kernel/role.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';
import { keyring } from './keys.ts';
import { insistOnRecords } from './recording.ts';

/** A person of the town with a session: `post('/v1/cases')` is a supertest request in his name. */
export interface Person {
  id: string;
  postId: string;
  token: string;
  get(path: string): supertest.Test;
  post(path: string): supertest.Test;
  put(path: string): supertest.Test;
}

/** Two counties, two townships of the first, with villages, grids and the units of each township. */
export const places = {
  prefecture: '3308',
  county: '330802',
  otherCounty: '330803',
  township: '330802101',
  otherTownship: '330802100',
  village: '330802101211',
  otherVillage: '330802101206',
  strangeVillage: '330802100200',
  grid: '330802101211001',
  otherGrid: '330802101211002',
  strangeGrid: '330802100200001',
  farGrid: '330803100200001',
  farthestGrid: '330683100200001',
  microGrid: '330802101211001001',
} as const;

const levels: Record<number, string> = {
  2: 'province',
  4: 'prefecture_city',
  6: 'county',
  9: 'township',
  12: 'village',
  15: 'grid',
  18: 'micro_grid',
};

/** Monday morning in office hours. */
export const monday = '2025-03-03T09:00:00+08:00';

export interface Town {
  app: FastifyInstance;
  now: Date;
  database: TestDatabase;
  /** Sees past every policy. */
  owner: pg.Client;
  pool: pg.Pool;
  admin: Person;
  units: Record<string, string>;
  doors: Doors;
  /** What the jobs of the clocks do, at once: warnings, then each timer in a transaction of its own. */
  sweep(): Promise<{ warned: number; fired: number }>;
  /** Moves the clock. */
  goTo(instant: string): void;
  /** A new person with a session, in a grid or in a unit (by its key in `units` or its id). */
  hire(role: Role, where?: string): Promise<Person>;
  /** Another system with a key: for the township, with every scope, where the test does not say. */
  client(given?: Partial<MadeClient>): Promise<Person>;
  /** A person without any post. */
  resident(): Promise<Person>;
  anonymous: { get(path: string): supertest.Test; post(path: string): supertest.Test };
  /** Events of the journal about one subject, in order. */
  journal(subjectId: string): Promise<string[]>;
  close(): Promise<void>;
}

export interface MadeClient {
  system: string;
  area: string;
  scopes: readonly string[];
  allowedFrom: readonly string[];
  perMinute: number;
  expiresAt: string;
}

/** Tests run beside each other: how busy the machine is must not decide what is answered. */
export const idle = () => ({ lateMs: 0, utilisation: 0 });

/** A fresh town per test file, in a database of its own. The app connects as the service's role. */
export async function town(): Promise<Town> {
  const database = await cloneDatabase();
  const owner = new pg.Client({ connectionString: database.superuserUrl });
  await owner.connect();
  const pool = openPool({ url: database.ownerUrl, assumeRole: true, max: 10, onError: () => {} });
  let now = new Date(monday);
  const doors = await openService({ pool, clock: () => now, keyring });
  const app = await buildApp({
    pool,
    clock: () => now,
    keyring,
    doors: insistOnRecords(doors),
    load: idle,
    checkResponses: true,
  });
  await app.ready();

  const codes = [
    '33',
    ...Object.values(places).flatMap((code) =>
      [4, 6, 9, 12, 15, 18].filter((n) => n <= code.length).map((n) => code.slice(0, n)),
    ),
  ];
  for (const code of [...new Set(codes)].sort()) {
    const parent =
      code.length === 2
        ? null
        : code.slice(0, Math.max(...[2, 4, 6, 9, 12, 15].filter((n) => n < code.length)));
    await owner.query('insert into areas (code, name, level, parent_code) values ($1, $2, $3, $4)', [
      code,
      `区域${code}`,
      levels[code.length],
      parent,
    ]);
  }

  const units: Record<string, string> = {};
  const build = async (key: string, kind: string, area: string) => {
    units[key] = randomUUID();
    await owner.query('insert into units (id, kind, name, area, created_at) values ($1, $2, $3, $4, $5)', [
      units[key],
      kind,
      key,
      area,
      now,
    ]);
  };
  await build('office', 'command_office', places.township);
  await build('otherOffice', 'command_office', places.otherTownship);
  await build('center', 'comprehensive_governance_center', places.county);
  await build('prefectureCenter', 'comprehensive_governance_center', places.prefecture);
  await build('platform', 'platform', places.township);
  await build('otherPlatform', 'platform', places.otherTownship);
  await build('branch', 'stationed_branch', places.township);
  await build('department', 'county_department', places.county);
  await build('mediation', 'mediation_committee', places.township);
  await build('committee', 'village_committee', places.village);

  const asker = (token: string | null) => {
    const named = (test: supertest.Test) => (token ? test.set('authorization', `Bearer ${token}`) : test);
    return {
      get: (path: string) => named(supertest(app.server).get(path)),
      post: (path: string) => named(supertest(app.server).post(path)),
      put: (path: string) => named(supertest(app.server).put(path)),
    };
  };

  const signIn = async (staffId: string): Promise<string> => {
    const token = randomBytes(32).toString('base64url');
    await owner.query(
      `insert into sessions (id, staff_id, access_hash, access_expires_at, family_hash, refresh_hash, rotated_at, expires_at)
       values ($1, $2, $3, '2100-01-01', $4, $4, $5, '2100-01-01')`,
      [randomUUID(), staffId, hashToken(token), randomBytes(32), now],
    );
    return token;
  };

  const client = async (given: Partial<MadeClient> = {}): Promise<Person> => {
    const id = uuidv7(now, randomBytes(10));
    const keyId = uuidv7(now, randomBytes(10));
    const token = `gk_${randomBytes(32).toString('base64url')}`;
    const { system = 'other', area = places.township, scopes = ClientScope.codes, allowedFrom = [] } = given;
    const { perMinute = 60_000, expiresAt = '2100-01-01' } = given;
    await owner.query('insert into staff (id, name, created_at, is_client) values ($1, $2, $3, true)', [
      id,
      system,
      now,
    ]);
    await owner.query(
      `insert into api_clients (id, system, area, scopes, allowed_from, per_minute, expires_at, reason, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, '文件', $1, $8)`,
      [id, system, area, scopes, allowedFrom, perMinute, expiresAt, now],
    );
    await owner.query(
      `insert into api_client_keys (id, client_id, key_hash, created_by, created_at) values ($1, $2, $3, $2, $4)`,
      [keyId, id, hashToken(token), now],
    );
    return { id, postId: keyId, token, ...asker(token) };
  };

  const person = async (role: Role | null, where?: string): Promise<Person> => {
    if (role === 'api_client') return client();
    const id = uuidv7(now, randomBytes(10));
    const postId = uuidv7(now, randomBytes(10));
    await owner.query('insert into staff (id, name, created_at) values ($1, $2, $3)', [
      id,
      role ?? '居民',
      now,
    ]);
    if (role) {
      const unitId =
        isAdminRole(role) || isGridRole(role) ? null : (units[where ?? homes[role] ?? ''] ?? where ?? null);
      const area = isAdminRole(role)
        ? null
        : unitId
          ? (await owner.query('select area from units where id = $1', [unitId])).rows[0].area
          : (where ?? places.grid);
      await owner.query(
        'insert into posts (id, staff_id, role, area, unit_id, valid_from) values ($1, $2, $3, $4, $5, $6)',
        [postId, id, role, area, unitId, '2016-01-01'],
      );
    }
    const token = await signIn(id);
    return { id, postId, token, ...asker(token) };
  };

  return {
    app,
    get now() {
      return now;
    },
    database,
    owner,
    pool,
    units,
    doors,
    sweep: () => sweepNow(doors),
    admin: await person('system_admin'),
    goTo: (instant) => {
      now = new Date(instant);
    },
    hire: person,
    client,
    resident: () => person(null),
    anonymous: asker(null),
    journal: async (subjectId) => {
      const { rows } = await owner.query('select event from journal where subject_id = $1 order by seq', [
        subjectId,
      ]);
      return rows.map(({ event }) => event);
    },
    close: async () => {
      await app.close();
      await pool.end();
      await owner.end();
      await database.drop();
    },
  };
}

/** Where a role is at home in the town, when the test does not say. */
const homes: Partial<Record<Role, string>> = {
  center_officer: 'center',
  county_dispatcher: 'center',
  leader: 'office',
  duty_chief: 'office',
  dispatcher: 'office',
  verifier: 'office',
  platform_lead: 'platform',
  unit_officer: 'branch',
  peoples_mediator: 'mediation',
};
