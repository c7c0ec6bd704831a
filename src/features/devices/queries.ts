import { asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import type { Device } from './contract.ts';
import { devices } from './tables.ts';

export type DeviceRow = typeof devices.$inferSelect;

/** False when the id is known already. */
export async function insertDevice({ db }: Tx, row: DeviceRow): Promise<boolean> {
  const { rowCount } = await db.insert(devices).values(row).onConflictDoNothing({ target: devices.id });
  return rowCount === 1;
}

export async function findDevice({ db }: Tx, id: string): Promise<DeviceRow | undefined> {
  const [row] = await db.select().from(devices).where(eq(devices.id, id));
  return row;
}

export async function lockDevice({ db }: Tx, id: string): Promise<DeviceRow | undefined> {
  const [row] = await db.select().from(devices).where(eq(devices.id, id)).for('update');
  return row;
}

export async function saveDevice({ db }: Tx, id: string, change: Partial<DeviceRow>): Promise<void> {
  await db.update(devices).set(change).where(eq(devices.id, id));
}

export async function listDevices({ db }: Tx, staffId: string): Promise<DeviceRow[]> {
  return db.select().from(devices).where(eq(devices.staffId, staffId)).orderBy(asc(devices.id)).limit(200);
}

export const toDevice = ({
  id,
  name,
  registeredAt,
  revokedAt,
  wipedAt,
}: DeviceRow): z.infer<typeof Device> => ({
  id,
  name,
  registeredAt: registeredAt.toISOString(),
  revokedAt: revokedAt?.toISOString() ?? null,
  wipedAt: wipedAt?.toISOString() ?? null,
});
