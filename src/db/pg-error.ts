import { type Fault, kinds, Problem, type ProblemCode } from '../kernel/problem.ts';

interface PgError {
  code?: string;
  constraint?: string;
  cause?: unknown;
}

/** Constraints that say something of their own, with the place in the body they speak of. */
const constraints: Record<string, [ProblemCode, string?]> = {
  posts_one_leader_per_grid: ['grid-has-leader', '/area'],
  posts_one_grid_per_leader: ['leads-another-grid', '/staffId'],
  posts_held_once: ['holds-this-post', '/role'],
  posts_one_administrator: ['one-administrator', '/role'],
  posts_administrators_apart: ['one-administrator', '/role'],
  admin_grants_staff: ['unknown-reference', '/staffId'],
  admin_grants_asked_once: ['already-exists', '/role'],
  identities_account: ['no-account'],
  identities_bound_once: ['identity-bound'],
  break_glass_area: ['unknown-reference', '/area'],
  api_clients_area: ['unknown-reference', '/area'],
  posts_staff: ['unknown-reference', '/staffId'],
  posts_area: ['unknown-reference', '/area'],
  posts_unit: ['unknown-reference', '/unitId'],
  units_area: ['unknown-reference', '/area'],
  units_name_in_area: ['already-exists', '/name'],
  units_one_per_platform: ['already-exists', '/platform'],
  areas_pkey: ['already-exists', '/code'],
  areas_parent: ['unknown-reference', '/parentCode'],
  areas_replacement: ['unknown-reference', '/replacedBy'],
  accounts_login: ['already-exists', '/login'],
  cases_pkey: ['id-reused', '/id'],
  admissions_one_in_force: ['admitted-already'],
  // The twin committed between our look and our lock: its answer is there on the next try.
  idempotency_keys_pkey: ['idempotency-in-progress'],
  clearances_one_in_force: ['already-exists', '/staffId'],
  case_items_one_request: ['request-pending'],
  case_drafts_pkey: ['id-reused'],
};

const classes: [RegExp, ProblemCode][] = [
  [/^22/, 'invalid-request'],
  [/^(23505|23P01)$/, 'already-exists'],
  [/^23503$/, 'unknown-reference'],
  [/^23/, 'invalid-request'],
  [/^42501$/, 'not-allowed'],
  [/^(53|57P0|08|40001|40P01|55P03|57014|25P0)/, 'busy'],
];

/** SQLSTATE → Problem; undefined for what nobody expected. Drizzle wraps errors, and its message holds the parameters. */
export function toProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const inner = ((error as PgError).cause ?? error) as PgError;
  const known = inner.constraint ? constraints[inner.constraint] : undefined;
  if (known) {
    const [code, pointer] = known;
    return new Problem(code, {}, pointer ? [faultAt(pointer, code)] : []);
  }
  const code = classes.find(([pattern]) => pattern.test(inner.code ?? ''))?.[1];
  if (code) return new Problem(code);
  return isConnectionTrouble(inner) ? new Problem('busy') : undefined;
}

function faultAt(pointer: string, code: ProblemCode): Fault {
  return { pointer, code, detail: { zh: kinds[code].zh, en: kinds[code].en } };
}

const trouble =
  /timeout|terminated|ECONNREFUSED|ECONNRESET|EPIPE|not queryable|Client was closed|ENOTFOUND|EAI_AGAIN/i;

function isConnectionTrouble(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return trouble.test(`${code ?? ''} ${message ?? ''}`);
}

const isSqlstate = /^[0-9A-Z]{5}$/;

/** What may be logged of an error: the message of a database error holds parameters, so only its code and place. */
export function describeError(error: unknown) {
  const { name, code } = error as Error & { code?: string };
  const root = rootOf(error);
  const frames = root.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
  const { table, constraint } = root;
  const sqlstate = root !== error && isSqlstate.test(root.code ?? '') ? root.code : undefined;
  return { name, code: sqlstate ? code : (root.code ?? code), sqlstate, table, constraint, frames };
}

function rootOf(error: unknown): Error & { code?: string; table?: string; constraint?: string } {
  let root = error as Error;
  while (root.cause instanceof Error) root = root.cause;
  return root;
}
