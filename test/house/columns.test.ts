import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { sealedTables } from '../../src/sealed.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

/**
 * What every column that can hold text holds. A column that is not here fails the build: whoever adds one says whether
 * people stand in it.
 *
 *   code     codes of a vocabulary, of an area or a number that says nothing about a person
 *   public   what the service shows to everyone concerned: names of places, units and staff, catalogues
 *   sealed   opened by the keyring alone
 *   keyed    a keyed hash, the hash of a secret, or a constant that a key sealed
 *   text     free text that is kept in clear and refuses telephone and identity numbers; why no people stand in it
 */
type Kind = 'code' | 'public' | 'sealed' | 'keyed' | `text: ${string}`;

// biome-ignore format: one line a table, as wide as it takes
const columns: Record<string, Partial<Record<Kind, string>>> = {
  accounts: { public: 'login', keyed: 'password_hash former_hashes', 'text: why an account was disabled': 'disabled_reason' },
  admin_grants: { code: 'role', 'text: why someone becomes an administrator': 'reason' },
  admissions: { code: 'area tier type_code state', 'text: what is asked of grids, and by which decision': 'title task basis resources opinion reference withdrawal_reason' },
  api_client_keys: { keyed: 'key_hash' },
  api_clients: { code: 'system area scopes allowed_from', 'text: by which paper a system is let in, and why it is switched off': 'reason disabled_reason' },
  areas: { code: 'code level parent_code replaced_by', public: 'name' },
  break_glass_grants: { code: 'area', public: 'staff_name', 'text: what the emergency is': 'reason' },
  case_clocks: { code: 'confidentiality kind name area owner_role state limit_unit dues pauses warning_level' },
  case_counters: { code: 'letter township' },
  case_drafts: { sealed: 'content' },
  case_evidence: { code: 'verb kind sha256' },
  case_items: { code: 'kind state reason_code data', sealed: 'words' },
  case_notes: { code: 'kind milestone', sealed: 'text strike_reason' },
  case_opinions: { code: 'verb', sealed: 'text' },
  case_people: { code: 'role id_kind', sealed: 'name phone id_number', keyed: 'match_key phone_index id_number_index' },
  case_search: { code: 'area', 'text: of the title': 'tsv' },
  case_types: { code: 'code major identifier platform urgency response_unit resolve_unit flags milestones county own_code gbt31000', public: 'zh en note fields' },
  cases: {
    code: 'case_no type_code platform severity urgency status area channel limit_unit result_code closing_code tier flags confidentiality risk_color risk_factors supervision_level',
    sealed: 'description fields', keyed: 'report_digest', 'text: it is searched, listed and printed': 'title',
  },
  clearances: { code: 'area', 'text: the written ground': 'reason' },
  devices: { 'text: what its owner calls it, and why it was revoked': 'name reason' },
  grid_boundaries: { code: 'area', public: 'geometry' },
  grid_duty_lists: { code: 'area', 'text: what a grid serves and its people do': 'service duties' },
  idempotency_keys: { code: 'operation key', keyed: 'fingerprint', sealed: 'body' },
  identities: { code: 'issuer subject' },
  job_ticks: { code: 'name' },
  job_workers: { code: 'id' },
  journal: { code: 'actor_role system request_id area subject subject_id event data' },
  journal_seals: { code: 'algorithm', keyed: 'hash marks previous_hash' },
  legal_holds: { 'text: who asked for it, and how it ended': 'reason lift_reason' },
  login_failures: { keyed: 'login_hash' },
  notifications: { code: 'key event level role area' },
  oidc_flows: { keyed: 'flow_hash' },
  posts: { code: 'role area', 'text: why an officer left his post': 'reason' },
  rate_limits: { keyed: 'key' },
  routing_lists: { code: 'area' },
  routing_rules: { code: 'area type_prefix within urgency', 'text: why a rule is there': 'note' },
  schema_migrations: { code: 'name sha256' },
  seal_keys: { keyed: 'proof' },
  second_factors: { sealed: 'secret', keyed: 'recovery_hashes' },
  sessions: { code: 'limited_to', keyed: 'held_hash access_hash family_hash refresh_hash previous_hash rotation_salt' },
  staff: { public: 'name', sealed: 'phone', keyed: 'phone_index' },
  subject_requests: { code: 'kind area ground checked_by state', sealed: 'phone id_number details answer' },
  units: { code: 'kind area platform', public: 'name', 'text: why a unit was closed': 'closing_reason' },
  work_calendar: { code: 'area', public: 'name' },
  work_calendar_years: { code: 'area office_hours', public: 'source' },
};

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client({ connectionString: database.superuserUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

/** Every column of every table whose type can hold words, except those that are counted from others. */
const wordy = () =>
  owner.query(
    `select c.relname || '.' || a.attname as name, format_type(a.atttypid, null) as type
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attgenerated = ''
        and format_type(a.atttypid, null) !~ '^(uuid|integer|smallint|bigint|boolean|date|timestamp|double|xid8|oid)'`,
  );
const known = Object.entries(columns).flatMap(([table, kinds]) =>
  Object.entries(kinds).flatMap(([kind, names = '']) =>
    names.split(' ').map((name) => [`${table}.${name}`, kind]),
  ),
);

test('of every column that can hold words it is known whether people stand in it', async () => {
  const { rows } = await wordy();
  expect(rows.map(({ name }) => name).sort()).toEqual(known.map(([name]) => name).sort());
});

test('a column added without a word about it is found', async () => {
  await owner.query('begin');
  await owner.query('alter table cases add column witness text');
  const { rows } = await wordy();
  await owner.query('rollback');
  expect(rows.map(({ name }) => name)).toContain('cases.witness');
  expect(known.map(([name]) => name)).not.toContain('cases.witness');
});

test('what is sealed is bytes, and is what a rotation goes through', async () => {
  const sealed = known.flatMap(([name, kind]) => (kind === 'sealed' ? [name!] : [])).sort();
  expect(
    sealedTables.flatMap(({ table, columns: of }) => of.map((name) => `${table}.${name}`)).sort(),
  ).toEqual(sealed);
  const { rows } = await wordy();
  for (const { name, type } of rows)
    if (sealed.includes(name)) expect({ name, type }).toEqual({ name, type: 'bytea' });
});
