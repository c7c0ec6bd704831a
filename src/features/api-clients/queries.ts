import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { Problem } from '../../kernel/problem.ts';
import { staff } from '../staff/tables.ts';
import type { ApiClient, ApiClientKey, ApiClientQuery } from './contract.ts';
import { apiClientKeys, apiClients } from './tables.ts';

export type ClientRow = typeof apiClients.$inferSelect;
export type KeyRow = typeof apiClientKeys.$inferSelect;

/** `10.1.2.3/24` is kept as the network that it lies in. */
const networks = (list: readonly string[]) =>
  sql`array(select network(one::inet) from unnest(${sql.param(list)}::text[]) one)`;

export async function insertClient({ db }: Tx, row: ClientRow): Promise<void> {
  await db.insert(apiClients).values({ ...row, allowedFrom: networks(row.allowedFrom) });
}

/** Locked, so that whatever is done to a client takes turns. */
export async function lockClient({ db }: Tx, id: string): Promise<ClientRow> {
  const [row] = await db.select().from(apiClients).where(eq(apiClients.id, id)).for('update');
  if (!row) throw new Problem('not-found');
  return row;
}

export async function saveClient({ db }: Tx, id: string, change: Partial<ClientRow>): Promise<void> {
  const { allowedFrom, ...rest } = change;
  await db
    .update(apiClients)
    .set({
      ...rest,
      ...(allowedFrom && { allowedFrom: networks(allowedFrom) }),
      version: sql`${apiClients.version} + 1`,
    })
    .where(eq(apiClients.id, id));
}

/** Of these clients, oldest first. */
export const listKeys = ({ db }: Tx, clientIds: readonly string[]): Promise<KeyRow[]> =>
  db
    .select()
    .from(apiClientKeys)
    .where(inArray(apiClientKeys.clientId, [...clientIds]))
    .orderBy(asc(apiClientKeys.id));

export async function insertKey({ db }: Tx, row: KeyRow): Promise<void> {
  await db.insert(apiClientKeys).values(row);
}

export async function setKeyExpiry({ db }: Tx, id: string, expiresAt: Date): Promise<void> {
  await db.update(apiClientKeys).set({ expiresAt }).where(eq(apiClientKeys.id, id));
}

/** False when it had ended already. */
export async function endKey({ db, now }: Tx, id: string): Promise<boolean> {
  const { rowCount } = await db
    .update(apiClientKeys)
    .set({ endedAt: now })
    .where(and(eq(apiClientKeys.id, id), isNull(apiClientKeys.endedAt)));
  return rowCount === 1;
}

/** The oldest first, each with its keys; one alone where an id is given. */
async function readClients(
  tx: Tx,
  { id, after, limit }: { id?: string; after?: string; limit: number },
): Promise<ApiClient[]> {
  const rows = await tx.db
    .select({ client: apiClients, name: staff.name })
    .from(apiClients)
    .innerJoin(staff, eq(staff.id, apiClients.id))
    .where(
      and(
        id === undefined ? undefined : eq(apiClients.id, id),
        after === undefined ? undefined : gt(apiClients.id, after),
      ),
    )
    .orderBy(asc(apiClients.id))
    .limit(limit);
  const keys = await listKeys(
    tx,
    rows.map(({ client }) => client.id),
  );
  return rows.map(({ client, name }) =>
    toClient(
      client,
      name,
      keys.filter(({ clientId }) => clientId === client.id),
    ),
  );
}

export async function getClient(tx: Tx, id: string): Promise<ApiClient> {
  const [client] = await readClients(tx, { id, limit: 1 });
  if (!client) throw new Problem('not-found');
  return client;
}

export async function listClients(tx: Tx, { limit, cursor }: ApiClientQuery): Promise<Page<ApiClient>> {
  const [after] = decodeCursor(cursor, '', ['id']) ?? [];
  const found = await readClients(tx, { ...(after !== undefined && { after }), limit: limit + 1 });
  return toPage(found, limit, '', ({ id }) => [id]);
}

const toClient = (
  { expiresAt, createdAt, disabledAt, disabledBy: _who, ...row }: ClientRow,
  name: string,
  keys: readonly KeyRow[],
): ApiClient => ({
  ...row,
  name,
  expiresAt: expiresAt.toISOString(),
  createdAt: createdAt.toISOString(),
  disabledAt: disabledAt?.toISOString() ?? null,
  keys: keys.map(toKey),
});

const toKey = ({ id, createdAt, expiresAt, endedAt, lastUsedOn }: KeyRow): z.infer<typeof ApiClientKey> => ({
  id,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
  endedAt: endedAt?.toISOString() ?? null,
  lastUsedOn,
});
