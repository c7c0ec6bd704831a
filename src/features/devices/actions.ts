import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem } from '../../kernel/problem.ts';
import { bindToDevice, endSessionsOf, findSessionOf } from '../sessions/actions.ts';
import type { DeviceRegistration } from './contract.ts';
import { type DeviceRow, findDevice, insertDevice, lockDevice, saveDevice } from './queries.ts';

/** The device of a person, new or known; whoever logs in on a revoked one is told to wipe it. */
export async function registerDevice(
  tx: Tx,
  staffId: string,
  { id, name }: DeviceRegistration,
): Promise<DeviceRow> {
  const none = { revokedAt: null, revokedBy: null, reason: null, wipedAt: null };
  const made = { id, staffId, name, registeredAt: tx.now, ...none };
  if (await insertDevice(tx, made)) {
    await record(tx, { event: 'device.register', ...about(made) });
    return made;
  }
  const device = await findDevice(tx, id);
  if (device?.staffId !== staffId) throw new Problem('device-of-another');
  if (device.revokedAt !== null) throw new Problem('device-revoked', { wipe: device.wipedAt === null });
  return device;
}

/** Registers the device on which the person works at this moment: his session belongs to it from now on. */
export async function registerOwnDevice(tx: Tx, input: DeviceRegistration): Promise<DeviceRow> {
  const device = await registerDevice(tx, tx.actor.staffId, input);
  await bindToDevice(tx, device.id);
  await record(tx, { event: 'device.use', ...about(device) });
  return device;
}

/** Ends every session on it. By its owner, by the security administrator, or by the centre of the owner's area. */
export async function revokeDevice(tx: Tx, id: string, reason: string): Promise<DeviceRow> {
  const device = await lockDevice(tx, id);
  if (!device) throw new Problem('not-found');
  const keeps = tx.actor.posts.some(({ role }) => role === 'security_admin' || role === 'center_officer');
  if (device.staffId !== tx.actor.staffId && !keeps) throw new Problem('not-found');
  if (device.revokedAt !== null) return device;
  const change = { revokedAt: tx.now, revokedBy: tx.actor.staffId, reason };
  await saveDevice(tx, id, change);
  await endSessionsOf(tx, { deviceId: id });
  await record(tx, { event: 'device.revoke', ...about(device) });
  return { ...device, ...change };
}

/** The device says that it has wiped what it kept; it proves itself by a refresh token it had. */
export async function reportWiped(tx: Tx, id: string, refreshToken: string): Promise<undefined> {
  const session = await findSessionOf(tx, refreshToken);
  const device = session?.deviceId === id ? await lockDevice(tx, id) : undefined;
  if (!device?.revokedAt) throw new Problem('session-ended');
  if (device.wipedAt !== null) return;
  await saveDevice(tx, id, { wipedAt: tx.now });
  await record(tx, { event: 'device.wiped', ...about(device) });
}

const about = ({ id, staffId }: DeviceRow) =>
  ({ subject: 'device', subjectId: id, area: null, data: { staffId } }) as const;
