import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { assertFenced, openPool } from '../../src/db/pool.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { sealAll } from '../support/audit.ts';
import { makeCase } from '../support/make.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let worker: Person;
beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
  const dispatcher = await here.hire('dispatcher');
  await here.admin
    .post('/v1/staff')
    .send({ name: '王建国', login: 'wang.jg', password: 'Hangbu-2017-xin' })
    .expect(201);
  // A row in every table: a table without rows would prove nothing.
  const { body } = await worker
    .post('/v1/cases')
    .set('idempotency-key', 'k')
    .send({
      typeCode: '0102',
      area: places.grid,
      title: '换瓦',
      description: '碎瓦',
      reporter: { name: '夏某' },
    })
    .expect(201);
  await worker.post(`/v1/cases/${body.id}/notes`).send({ kind: 'visit', text: '走访' }).expect(201);
  await makeCase(here, { status: 'dispatched' }, { kind: 'return', requestedBy: dispatcher.id });
  await here.owner.query(
    `insert into case_evidence (id, case_id, verb, kind, added_at) values ($1, $2, 'submit_result', 'photo', now())`,
    [randomUUID(), body.id],
  );
  await dispatcher.post(`/v1/cases/${body.id}/urge`).send({}).expect(200);
  const [told] = (await dispatcher.get('/v1/me/notifications').expect(200)).body.items;
  await dispatcher.post(`/v1/me/notifications/${told.id}/read`).send({}).expect(200);
  await here.owner.query(
    `insert into job_workers values ('w', now()); insert into job_ticks values ('t', 60, now())`,
  );
  const ring = [
    [118.768, 28.903],
    [118.774, 28.903],
    [118.774, 28.908],
    [118.768, 28.903],
  ];
  await here.admin
    .put(`/v1/areas/${places.grid}/boundary`)
    .send({ geometry: { type: 'Polygon', coordinates: [ring] } })
    .expect(200);
  await here.admin
    .put(`/v1/routing-rules/${places.township}`)
    .send({ rules: [{ unitId: here.units.branch }] })
    .expect(200);
  await worker
    .put(`/v1/drafts/${uuidv7(here.now, randomBytes(10))}`)
    .send({ content: {} })
    .expect(200);
  const officer = await here.hire('unit_officer');
  await officer
    .post('/v1/admissions')
    .send({
      area: places.township,
      tier: 'grid',
      title: '巡查',
      task: '巡查',
      basis: '条例',
      resources: '按件补助',
      unitId: here.units.branch,
    })
    .expect(201);
  const leader = await here.hire('leader');
  await leader
    .post('/v1/clearances')
    .send({ staffId: dispatcher.id, area: places.township, reason: '文件' })
    .expect(201);
  const held = (await makeCase(here)).id;
  await leader.post('/v1/legal-holds').send({ caseId: held, reason: '调卷' }).expect(201);
  await dispatcher
    .post('/v1/subject-requests')
    .send({
      ...{ area: places.township, kind: 'explanation', phone: '13812340001' },
      ...{ details: '为何保存', checkedBy: 'id_card' },
    })
    .expect(201);
  await here.owner.query(
    `insert into erasures_to_keep (at, case_id, whole, people) values (now(), $1, true, '{}')`,
    [held],
  );
  await sealAll(here);
  await here.anonymous.post('/v1/session').send({ login: 'nobody', password: 'x' }).expect(401);
  await worker.post('/v1/devices').send({ id: randomUUID(), name: '平安通' }).expect(201);
  await worker.post('/v1/me/second-factor').send({}).expect(201);
  await worker
    .post('/v1/break-glass')
    .send({ area: places.otherTownship, reason: '演练', hours: 1 })
    .expect(201);
  await here.owner.query(
    `insert into accounts (staff_id, login, password_hash, password_changed_at) values ($1, 'worker', '', now())`,
    [worker.id],
  );
  await here.owner.query(
    `insert into identities (id, staff_id, issuer, subject, bound_by, bound_at) values ($1, $2, 'https://sso.test', 'one', $2, now())`,
    [randomUUID(), worker.id],
  );
  await here.owner.query(`insert into oidc_flows (flow_hash, started_at) values ('\\x00', now())`);
  await here.client();
  const grant = { staffId: worker.id, role: 'audit_admin', reason: '演练' };
  await here.admin.post('/v1/admin-grants').send(grant).expect(201);
  await here.admin.put(`/v1/areas/${places.grid}/duty-lists`).send({ service: [], duties: [] }).expect(200);
});
afterAll(() => here?.close());

const ask = async (sql: string, values: unknown[] = []) => (await here.owner.query(sql, values)).rows;
const column = async (sql: string, values: unknown[] = []) =>
  (await ask(sql, values)).map((row) => Object.values(row)[0]);

/** A connection of the service's own role, after its transaction of one request. */
async function asService<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await here.pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}
const codeOf = async (query: Promise<unknown>) =>
  query.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

describe('policies', () => {
  test('every table with an area or a case is behind forced row level security, with a policy', async () => {
    const bare = await column(`
      select distinct c.relname
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname in ('area', 'case_id', 'staff_id') and not a.attisdropped
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         and not (c.relrowsecurity and c.relforcerowsecurity
                  and exists (select from pg_policy p where p.polrelid = c.oid))`);
    expect(bare).toEqual([]);
  });

  test('so is every other table that the service may read', async () => {
    const bare = await column(`
      select relname from pg_class
       where relkind in ('r', 'p', 'v', 'm') and relnamespace = 'public'::regnamespace
         and has_table_privilege('gridcase_app', oid, 'select') and not (relrowsecurity and relforcerowsecurity)
       order by relname`);
    expect(bare).toEqual([]);
  });

  test('a used connection without context sees no row of any of them, and no error', async () => {
    const tables = (await column(`
      select relname from pg_class
       where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
         and has_table_privilege('gridcase_app', oid, 'select') order by relname`)) as string[];
    expect(tables.length).toBeGreaterThan(10);
    await Promise.all(Array.from({ length: 20 }, () => worker.get('/v1/cases').expect(200)));
    const seen = await asService(async (client) => {
      const counts: [string, number][] = [];
      for (const name of tables)
        counts.push([name, (await client.query(`select count(*)::int as n from ${name}`)).rows[0].n]);
      return counts.filter(([, n]) => n > 0);
    });
    expect(seen).toEqual([]);
    for (const name of tables)
      expect([name, (await ask(`select 1 from ${name} limit 1`)).length]).toEqual([name, 1]);
  });

  test('the context of a request ends with its transaction', async () => {
    await Promise.all(Array.from({ length: 20 }, () => worker.get('/v1/me').expect(200)));
    await asService(async (client) => {
      const { rows } = await client.query(`select name, current_setting('app.' || name, true) as value
        from unnest(array['staff_id', 'system', 'admin', 'area_from', 'area_to', 'ranges', 'units', 'counties']) name`);
      expect(rows.filter(({ value }) => value !== '' && value !== null)).toEqual([]);
    });
  });

  test('a context of one’s own making needs a role that may write it, and shows that scope alone', async () => {
    const shown = await asService(async (client) => {
      await client.query('begin');
      await client.query(
        `select set_config('app.staff_id', $1, true), set_config('app.area_from', $2, true), set_config('app.area_to', $2 || ':', true)`,
        [worker.id, places.otherTownship],
      );
      const { rows } = await client.query('select count(*)::int as n from cases where reported_by <> $1', [
        worker.id,
      ]);
      await client.query('rollback');
      return rows[0].n;
    });
    expect(shown).toBe(0);
  });
});

describe('the service’s role', () => {
  test('is no superuser, sees past no policy, owns nothing and is member of nothing', async () => {
    expect(
      await ask(
        `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname in ('gridcase_app', 'gridcase_door')`,
      ),
    ).toEqual(
      Array(2).fill({
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      }),
    );
    for (const [catalogue, owner] of [
      ['pg_class', 'relowner'],
      ['pg_proc', 'proowner'],
      ['pg_namespace', 'nspowner'],
      ['pg_type', 'typowner'],
    ]) {
      expect(await ask(`select * from ${catalogue} where ${owner} = 'gridcase_app'::regrole`)).toEqual([]);
    }
    expect(await ask(`select * from pg_auth_members where member = 'gridcase_app'::regrole`)).toEqual([]);
  });

  test('may do in each table what is written here, and nothing more', async () => {
    const granted = await ask(`
      select relname as table, string_agg(what, ' ' order by what) as may
        from pg_class, unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) what
       where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and has_table_privilege('gridcase_app', oid, what)
       group by relname order by relname`);
    expect(Object.fromEntries(granted.map(({ table, may }) => [table, may]))).toEqual({
      accounts: 'insert select',
      admin_grants: 'insert select',
      admissions: 'insert select',
      api_client_keys: 'insert select',
      api_clients: 'insert select',
      areas: 'insert select update',
      break_glass_grants: 'insert select',
      case_clocks: 'insert select update',
      case_evidence: 'insert select',
      case_items: 'insert select',
      case_drafts: 'delete insert select',
      case_notes: 'insert select',
      case_opinions: 'insert select',
      case_people: 'insert select',
      case_types: 'insert select',
      cases: 'insert select update',
      clearances: 'insert select',
      devices: 'insert select',
      erasures_to_keep: 'delete select',
      grid_boundaries: 'insert select update',
      grid_duty_lists: 'insert select',
      idempotency_keys: 'delete insert select',
      identities: 'insert select',
      job_ticks: 'insert select update',
      job_workers: 'delete insert select update',
      journal: 'select', // and insert, all but three columns
      journal_epochs: 'select',
      journal_seals: 'insert select',
      legal_holds: 'insert select',
      login_failures: 'delete insert select update',
      notification_reads: 'insert select',
      notifications: 'insert select',
      oidc_flows: 'delete insert select',
      posts: 'insert select',
      routing_lists: 'insert select',
      routing_rules: 'delete insert select',
      second_factors: 'delete insert select update',
      sessions: 'insert select update',
      staff: 'insert select',
      subject_requests: 'insert select',
      units: 'insert select',
      work_calendar: 'delete insert select',
      work_calendar_version: 'select',
      work_calendar_years: 'insert select',
    });
  });

  test('may change of some tables these columns only', async () => {
    const granted = await ask(`
      select c.relname as table, string_agg(a.attname, ' ' order by a.attname) as columns
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         and not has_table_privilege('gridcase_app', c.oid, 'update') and has_column_privilege('gridcase_app', c.oid, a.attnum, 'update')
       group by c.relname order by c.relname`);
    expect(Object.fromEntries(granted.map(({ table, columns }) => [table, columns]))).toEqual({
      clearances: 'ended_at ended_by',
      api_client_keys: 'ended_at expires_at last_used_on',
      api_clients:
        'allowed_from area disabled_at disabled_by disabled_reason expires_at per_minute reason scopes version',
      accounts:
        'disabled_at disabled_by disabled_reason factor_due_at former_hashes last_login_at must_change_password password_changed_at password_hash',
      admin_grants: 'decided_at decided_by granted',
      break_glass_grants: 'approved_at approved_by ended_at ended_by valid_until',
      case_items: 'data done_at done_by done_opinion_id due_at state words',
      admissions:
        'decided_at decided_by opinion reference state valid_from valid_to withdrawal_reason withdrawn_at withdrawn_by',
      case_drafts: 'content saved_at version',
      case_notes: 'strike_reason struck_at struck_by',
      devices: 'reason revoked_at revoked_by wiped_at',
      grid_duty_lists: 'duties service updated_at updated_by version',
      identities: 'unbound_at',
      legal_holds: 'lift_reason lifted_at lifted_by',
      oidc_flows: 'used_at',
      posts: 'reason relieved_by valid_to',
      routing_lists: 'updated_at version',
      subject_requests:
        'answer decided_at decided_by delivered_at delivered_by details id_number people phone state',
      units: 'closed_on closing_reason',
      work_calendar_version: 'number',
      work_calendar_years: 'office_hours source updated_at version',
    });
  });

  test('says of a journal row everything but its place in the order', async () => {
    const given = await column(`
      select attname from pg_attribute where attrelid = 'journal'::regclass and attnum > 0 and not attisdropped
         and not has_column_privilege('gridcase_app', attrelid, attnum, 'insert') order by attname`);
    expect(given).toEqual(['epoch', 'seq', 'xid']);
  });

  test.each([
    ['change the journal', `update journal set data = '{}'`],
    ['erase from the journal', 'delete from journal'],
    ['empty the journal', 'truncate journal'],
    ['read the search table', 'select * from case_search'],
    ['read the counters', 'select * from case_counters'],
    ['see or change what the keys are known by', 'delete from seal_keys'],
    ['forget what was asked too often', 'delete from rate_limits'],
    ['erase a case', 'delete from cases'],
    ['rewrite a version of a case type', 'update case_types set retired_on = null'],
    ['erase a case type', 'delete from case_types'],
    ['rewrite a note', `update case_notes set text = ''`],
    ['make a table', 'create table public.mine (a int)'],
    ['make a function', 'create function app.mine() returns int language sql return 1'],
    ['switch a policy off', 'alter table cases no force row level security'],
    ['become the door', 'set role gridcase_door'],
    ['index a case itself', 'select app.index_case()'],
  ])('may not %s', async (_what, sql) => {
    expect(['42501', '0A000']).toContain(await asService((client) => codeOf(client.query(sql))));
  });

  test('writes no journal row in the name of another', async () => {
    await asService(async (client) => {
      const insert = (actor: string) =>
        client.query(
          `insert into journal (at, actor_id, subject, subject_id, event) values (now(), $1, 'case', 'x', 'case.forged')`,
          [actor],
        );
      await client.query('begin');
      await client.query(`select app.enter($1, $2)`, [await tokenHash(worker), here.now]);
      await client.query('savepoint s');
      expect(await codeOf(insert(randomUUID()))).toBe('42501');
      await client.query('rollback to s');
      expect(await codeOf(insert(worker.id))).toBe('done');
      await client.query('rollback');
    });
  });

  test('starts no service as owner, of tables or of the queue, or as superuser', async () => {
    for (const url of [here.database.ownerUrl, here.database.superuserUrl]) {
      const pool = openPool({ url, assumeRole: false, max: 1, onError: () => {} });
      try {
        await expect(assertFenced(pool)).rejects.toThrow(/row level security/);
      } finally {
        await pool.end();
      }
    }
    await expect(assertFenced(here.pool)).resolves.toBeUndefined();
    await here.owner.query(
      'create table graphile_worker.taken (); alter table graphile_worker.taken owner to gridcase_app',
    );
    try {
      await expect(assertFenced(here.pool)).rejects.toThrow(/row level security/);
    } finally {
      await here.owner.query('drop table graphile_worker.taken');
    }
  });
});

const tokenHash = async (person: Person) =>
  (await ask('select access_hash from sessions where staff_id = $1', [person.id]))[0].access_hash;

describe('functions that see past the policies', () => {
  test('are these few, owned by the door, with a path of their own', async () => {
    expect(
      await column(`
      select p.proname || ' ' || p.proowner::regrole || ' ' || array_to_string(p.proconfig, ',')
        from pg_proc p where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
       order by p.proname`),
    ).toEqual(
      [
        'count_use',
        'deidentify_cases',
        'enter',
        'enter_client',
        'erase_people',
        'forget_old',
        'index_case',
        'involved_cases',
        'keeps',
        'names_client',
        'next_case_no',
        'next_letter_no',
        'open_audit',
        'refusal',
        'search_cases',
        'sweep_state',
      ].map((name) => `${name} gridcase_door search_path=public, pg_temp`),
    );
  });

  // The migrations revoke after they gave the functions away: a plain owner's `revoke … from public` then does nothing.
  test('are for the service alone to call, and the trigger’s for nobody', async () => {
    const definers = await ask(`
      select p.proname as name, has_function_privilege('public', p.oid, 'execute') as public,
             has_function_privilege('gridcase_app', p.oid, 'execute') as app
        from pg_proc p where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
       order by p.proname`);
    expect(definers).toEqual([
      { name: 'count_use', public: false, app: true },
      { name: 'deidentify_cases', public: false, app: true },
      { name: 'enter', public: false, app: true },
      { name: 'enter_client', public: false, app: false },
      { name: 'erase_people', public: false, app: true },
      { name: 'forget_old', public: false, app: true },
      { name: 'index_case', public: false, app: false },
      { name: 'involved_cases', public: false, app: true },
      { name: 'keeps', public: false, app: true },
      { name: 'names_client', public: false, app: true },
      { name: 'next_case_no', public: false, app: true },
      { name: 'next_letter_no', public: false, app: true },
      { name: 'open_audit', public: false, app: true },
      { name: 'refusal', public: false, app: true },
      { name: 'search_cases', public: false, app: true },
      { name: 'sweep_state', public: false, app: true },
    ]);
  });

  test('the door logs in nowhere, and reads and writes what these functions need', async () => {
    expect(await ask(`select rolcanlogin, rolinherit from pg_roles where rolname = 'gridcase_door'`)).toEqual(
      [{ rolcanlogin: false, rolinherit: false }],
    );
    const granted = await ask(`
      select relname as table, string_agg(what, ' ' order by what) as may
        from pg_class, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) what
       where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and has_table_privilege('gridcase_door', oid, what)
       group by relname order by relname`);
    expect(Object.fromEntries(granted.map(({ table, may }) => [table, may]))).toEqual({
      api_client_keys: 'select',
      api_clients: 'select',
      areas: 'select',
      break_glass_grants: 'select',
      case_clocks: 'select',
      case_counters: 'insert select update',
      case_evidence: 'select',
      case_items: 'select',
      case_notes: 'select',
      case_opinions: 'select',
      case_people: 'select',
      case_search: 'delete insert select',
      cases: 'select',
      clearances: 'select',
      devices: 'select',
      erasures_to_keep: 'insert select',
      idempotency_keys: 'delete select',
      legal_holds: 'select',
      notification_reads: 'delete select',
      notifications: 'delete select',
      posts: 'select',
      rate_limits: 'delete insert select update',
      sessions: 'delete select',
      units: 'select',
      work_calendar_version: 'select',
    });
    const columns = await ask(`
      select c.relname as table, string_agg(a.attname, ' ' order by a.attname) as columns
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         and not has_table_privilege('gridcase_door', c.oid, 'update') and has_column_privilege('gridcase_door', c.oid, a.attnum, 'update')
       group by c.relname order by c.relname`);
    // What an erasure overwrites.
    expect(Object.fromEntries(columns.map(({ table, columns: names }) => [table, names]))).toEqual({
      case_evidence: 'sha256',
      case_items: 'words',
      case_notes: 'strike_reason text',
      case_opinions: 'text',
      case_people: 'erased_at id_kind id_number id_number_index match_key name phone phone_index',
      cases: 'deidentified_at description fields latitude longitude report_digest title version',
    });
    expect(
      await ask(
        `select * from pg_auth_members where roleid = 'gridcase_door'::regrole and (inherit_option or set_option)`,
      ),
    ).toEqual([]);
  });

  test('without a context they find nothing, and an unknown token enters nowhere', async () => {
    await asService(async (client) => {
      expect((await client.query(`select app.search_cases('换瓦', '0', ':')`)).rows).toEqual([]);
      expect((await client.query('select app.involved_cases()')).rows).toEqual([]);
      expect((await client.query(`select app.enter('\\x00', now()) as actor`)).rows).toEqual([
        { actor: null },
      ]);
    });
  });

  test('searching finds what the searcher sees, whatever range he asks for', async () => {
    await makeCase(here, { title: '外乡换瓦', area: places.strangeGrid });
    const found = await asService(async (client) => {
      await client.query('begin');
      await client.query('select app.enter($1, $2)', [await tokenHash(worker), here.now]);
      const { rows } = await client.query(
        `select c.area from cases c where id in (select app.search_cases('换瓦', '0', ':'))`,
      );
      const bare = await client.query(`select count(*)::int as n from app.search_cases('外乡', '0', ':')`);
      await client.query('rollback');
      return { areas: [...new Set(rows.map(({ area }) => area))], bare: bare.rows[0].n };
    });
    expect(found).toEqual({ areas: [places.grid], bare: 0 });
  });
});
