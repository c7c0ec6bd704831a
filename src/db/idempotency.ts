import { Problem } from '../kernel/problem.ts';
import type { Place } from './personal.ts';
import type { SealedTable } from './rotate.ts';
import type { Tx } from './tx.ts';

export interface StoredAnswer {
  status: number;
  body: string;
  /** Of the resource in the body, when it has one: its ETag. */
  version: number | null;
}

export interface Claim {
  operation: string;
  key: string;
  /** The request in one form; equal for equal requests. */
  asked: string;
}

/** Field phones stay dark for days. */
const keptForDays = 7;

/**
 * The answer given to this key before, or undefined when the request is new. Claim, effect and answer commit together,
 * so a crash leaves no half of them; a twin that is still running holds the advisory lock.
 */
export async function findAnswer(
  { client, actor, now, keyring }: Tx,
  claim: Claim,
): Promise<StoredAnswer | undefined> {
  const { rows } = await client.query({
    name: 'idempotency_find',
    text: `select pg_try_advisory_xact_lock(hashtextextended($1 || ' ' || $2 || ' ' || $3, 0)) as first,
                  k.status, k.body, k.version, k.fingerprint, k.created_at > $4 as kept
             from (select) one left join idempotency_keys k
               on k.principal = $1::text::uuid and k.operation = $2 and k.key = $3`,
    values: [actor.staffId, claim.operation, claim.key, daysBefore(now)],
  });
  const [row] = rows;
  if (!row.first) throw new Problem('idempotency-in-progress');
  if (!row.kept) return undefined;
  if (!keyring.indexes('request', claim.asked).some((print) => print.equals(row.fingerprint)))
    throw new Problem('idempotency-key-reused');
  const body = keyring.open(placeOf([actor.staffId, claim.operation, claim.key]), row.body);
  return { status: row.status, body, version: row.version };
}

/** Whether the caller sees the case today: asked of a repeat alone, which may come days after the first answer. */
export async function seesCase({ client }: Tx, caseId: string): Promise<boolean> {
  const { rows } = await client.query('select app.sees_case($1) as seen', [caseId]);
  return rows[0].seen;
}

/** Keeps the answer for repeats, and drops this person's expired ones. */
export async function keepAnswer(
  { client, actor, now, keyring }: Tx,
  claim: Claim,
  answer: StoredAnswer,
): Promise<void> {
  await client.query({
    name: 'idempotency_prune',
    text: 'delete from idempotency_keys where principal = $1 and created_at <= $2',
    values: [actor.staffId, daysBefore(now)],
  });
  await client.query({
    name: 'idempotency_keep',
    text: `insert into idempotency_keys (principal, operation, key, fingerprint, status, body, version, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      actor.staffId,
      claim.operation,
      claim.key,
      keyring.index('request', claim.asked),
      answer.status,
      keyring.seal(placeOf([actor.staffId, claim.operation, claim.key]), answer.body),
      answer.version,
      now,
    ],
  });
}

/** An answer is named by whose it is, the operation and the key. */
const placeOf = (key: readonly string[]): Place => ({
  table: 'idempotency_keys',
  column: 'body',
  row: key.join(' '),
});

/** For the rotation of keys. */
export const answers: SealedTable = {
  table: 'idempotency_keys',
  columns: ['body'],
  key: { principal: 'uuid', operation: 'text', key: 'text' },
  row: ({ principal = '', operation = '', key = '' }) => placeOf([principal, operation, key]).row,
};

const daysBefore = (now: Date) => new Date(now.getTime() - keptForDays * 86_400_000);
