import { randomBytes } from 'node:crypto';
import { hashToken, type Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { keyPrefix } from '../../kernel/api-client.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { createClientPerson } from '../staff/actions.ts';
import type { ApiClient, ApiClientChange, ApiClientCreation } from './contract.ts';
import {
  type ClientRow,
  endKey,
  getClient,
  insertClient,
  insertKey,
  listKeys,
  lockClient,
  saveClient,
  setKeyExpiry,
} from './queries.ts';
import { overlapDays, rotate, usualPerMinute } from './rules.ts';

/** Registers a system. It can call as soon as it has a key. */
export async function createClient(
  tx: Tx,
  { name, expiresAt, ...input }: ApiClientCreation,
): Promise<ApiClient> {
  const { allowedFrom = [], perMinute = usualPerMinute, ...terms } = input;
  const row: ClientRow = {
    id: await createClientPerson(tx, name),
    ...terms,
    allowedFrom,
    perMinute,
    expiresAt: ahead(tx, expiresAt),
    createdBy: tx.actor.staffId,
    createdAt: tx.now,
    disabledAt: null,
    disabledBy: null,
    disabledReason: null,
    version: 1,
  };
  await insertClient(tx, row);
  const { system, area, scopes } = row;
  const data = { system, area, scopes, allowedFrom, perMinute, expiresAt: row.expiresAt, reason: row.reason };
  await record(tx, { event: 'api_client.create', ...about(row), data });
  return getClient(tx, row.id);
}

/** From its next request on, on every instance; the limit of requests from the next minute on. */
export async function changeClient(
  tx: Tx,
  id: string,
  { version: _seen, expiresAt, ...change }: ApiClientChange,
  version: number | undefined,
): Promise<ApiClient> {
  const row = await lockClient(tx, id);
  if (version !== undefined && version !== row.version)
    throw new Problem('changed-meanwhile', { current: row.version });
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const patch: Partial<ClientRow> = { ...given, ...(expiresAt && { expiresAt: ahead(tx, expiresAt) }) };
  await saveClient(tx, id, patch);
  await record(tx, { event: 'api_client.change', ...about({ ...row, ...patch }), data: patch });
  return getClient(tx, id);
}

/** From its next request on, on every instance. */
export async function disableClient(tx: Tx, id: string, disabledReason: string): Promise<ApiClient> {
  const row = await lockClient(tx, id);
  if (row.disabledAt === null) {
    await saveClient(tx, id, { disabledAt: tx.now, disabledBy: tx.actor.staffId, disabledReason });
    await record(tx, { event: 'api_client.disable', ...about(row), data: { reason: disabledReason } });
  }
  return getClient(tx, id);
}

export async function enableClient(tx: Tx, id: string): Promise<ApiClient> {
  const row = await lockClient(tx, id);
  if (row.disabledAt !== null) {
    await saveClient(tx, id, { disabledAt: null, disabledBy: null, disabledReason: null });
    await record(tx, { event: 'api_client.enable', ...about(row) });
  }
  return getClient(tx, id);
}

/** A new key; whichever the client has goes on for some days, so that it can change over. Only the hash is kept. */
export async function addKey(
  tx: Tx,
  clientId: string,
  days = overlapDays,
): Promise<{ id: string; key: string; replacesAt: string | null }> {
  const client = await lockClient(tx, clientId);
  const { isFull, ending } = rotate(await listKeys(tx, [clientId]), days, tx.now);
  if (isFull) throw new Problem('too-many-keys');
  for (const { id, expiresAt } of ending) await setKeyExpiry(tx, id, expiresAt);
  const id = tx.newId();
  const key = `${keyPrefix}${randomBytes(32).toString('base64url')}`;
  await insertKey(tx, {
    id,
    clientId,
    keyHash: hashToken(key),
    createdBy: tx.actor.staffId,
    createdAt: tx.now,
    expiresAt: null,
    endedAt: null,
    lastUsedOn: null,
  });
  await record(tx, { event: 'api_client.add_key', ...about(client), data: { keyId: id, overlapDays: days } });
  return { id, key, replacesAt: ending[0]?.expiresAt.toISOString() ?? null };
}

/** At once, on every instance. */
export async function endClientKey(tx: Tx, clientId: string, keyId: string): Promise<ApiClient> {
  const client = await lockClient(tx, clientId);
  const keys = await listKeys(tx, [clientId]);
  if (!keys.some(({ id }) => id === keyId)) throw new Problem('not-found');
  if (await endKey(tx, keyId))
    await record(tx, { event: 'api_client.end_key', ...about(client), data: { keyId } });
  return getClient(tx, clientId);
}

function ahead({ now }: Tx, text: string): Date {
  const at = new Date(text);
  if (at <= now) throw refuseAt('day-out-of-range', '/expiresAt', '须晚于现在', 'It lies ahead');
  return at;
}

const about = ({ id, area }: Pick<ClientRow, 'id' | 'area'>) =>
  ({ subject: 'api_client', subjectId: id, area }) as const;
