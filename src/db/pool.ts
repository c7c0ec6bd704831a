import pg from 'pg';

export interface PoolOptions {
  /** Where to connect. */
  url: string;
  /** Take the role gridcase_app after login; off when the login is itself the service's own. */
  assumeRole: boolean;
  max: number;
  onError: (error: Error) => void;
}

// Each wait is shorter than the one around it: pool 2 s < statement 4 s < query 5 s < request 15 s.
const timeouts =
  '-c statement_timeout=4000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000 -c jit=off -c random_page_cost=1.1 -c timezone=UTC';

/** The service's own connections: never the owner's, so that every policy applies. */
export function openPool({ url, assumeRole, max, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    pipeline: true, // a statement is sent when it is asked, not when the one before is answered
    connectionTimeoutMillis: 2_000,
    query_timeout: 5_000,
    application_name: 'gridcase',
    options: assumeRole ? `${timeouts} -c role=gridcase_app` : timeouts,
  });
  // A connection that the server ends must not end the process: idle ones report here, busy ones to their query.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** One connection more, of the same kind, for whoever must not stand in the queue. */
export function besides({ options }: pg.Pool): pg.Pool {
  const pool = new pg.Pool({ ...options, max: 1 });
  pool.on('error', () => undefined); // whoever asks next finds out
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Refuses a login under which policies would not hold. */
export async function assertFenced(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(
    `
    select current_user as name, rolsuper or rolbypassrls as unfenced,
           exists (select from pg_class where relowner = r.oid and relnamespace = any($1::regnamespace[])) as owner
      from pg_roles r where rolname = current_user`,
    [['public', 'app', 'graphile_worker']],
  );
  const [role] = rows;
  if (role.unfenced || role.owner) {
    throw new Error(
      `数据库用户 ${role.name} 不受行级安全约束 · The database user ${role.name} is not bound by row level security: ` +
        'it is a superuser, owns tables or has BYPASSRLS. Set DATABASE_APP_URL to a login that is a member of gridcase_app only.',
    );
  }
}

/** Readiness: durable settings, or the reason why not. */
export async function lostDurability(pool: pg.Pool): Promise<string | undefined> {
  const { rows } = await pool.query(`
    select string_agg(name, ', ') as off from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'`);
  return rows[0].off ?? undefined;
}
