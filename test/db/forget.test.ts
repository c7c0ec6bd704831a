import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { passTime } from '../support/erasing.ts';
import { makeCase } from '../support/make.ts';
import { type Person, type Town, town } from '../support/town.ts';

let here: Town;
let person: Person;
beforeAll(async () => {
  here = await town();
  person = await here.hire('dispatcher');
});
afterAll(() => here?.close());

const daysAgo = (days: number) => new Date(here.now.getTime() - days * 86_400_000);
const insert = (table: string, row: Record<string, unknown>) =>
  here.owner.query(
    `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row).map((_, i) => `$${i + 1}`)})`,
    Object.values(row),
  );
const idsIn = async (table: string, column = 'id') =>
  (await here.owner.query(`select ${column} as id from ${table}`)).rows.map(({ id }) => id);

async function session(endedDaysAgo: number, deviceId: string | null = null): Promise<string> {
  const id = randomUUID();
  await insert('sessions', {
    ...{ id, staff_id: person.id, access_hash: randomBytes(32), access_expires_at: daysAgo(endedDaysAgo) },
    ...{ family_hash: randomBytes(32), refresh_hash: randomBytes(32), rotated_at: daysAgo(endedDaysAgo) },
    ...{ expires_at: daysAgo(endedDaysAgo), device_id: deviceId },
  });
  return id;
}
async function device(wipedAt: Date | null): Promise<string> {
  const id = randomUUID();
  const revoked = { revoked_at: daysAgo(200), reason: '遗失', wiped_at: wipedAt };
  await insert('devices', {
    id,
    staff_id: person.id,
    name: '平安通',
    registered_at: daysAgo(300),
    ...revoked,
  });
  return id;
}
const answer = (key: string, days: number) =>
  insert('idempotency_keys', {
    ...{ principal: person.id, operation: 'reportCase', key, fingerprint: '', status: 201, body: '' },
    created_at: daysAgo(days),
  });
async function told(caseId: string, days: number): Promise<string> {
  const id = randomUUID();
  await insert('notifications', {
    id,
    at: daysAgo(days),
    event: 'case.warn',
    case_id: caseId,
    staff_id: person.id,
  });
  await insert('notification_reads', { notification_id: id, staff_id: person.id, read_at: daysAgo(days) });
  return id;
}

test('sessions go 90 days after their end, but for one that has to tell a lost phone to wipe itself', async () => {
  const [old, lately] = [await session(91), await session(89)];
  const [waiting, wiped] = [
    await session(91, await device(null)),
    await session(91, await device(daysAgo(150))),
  ];
  await passTime(here);
  const left = await idsIn('sessions');
  expect([old, wiped].filter((id) => left.includes(id))).toEqual([]);
  expect([lately, waiting].filter((id) => !left.includes(id))).toEqual([]);
});

test('answers for repeats go after 7 days, whether their owner comes back or not', async () => {
  await answer('old', 7);
  await answer('fresh', 6);
  await passTime(here);
  expect(await idsIn('idempotency_keys', 'key')).toEqual(['fresh']);
});

test('what people were told goes after 3 years, once the case is over', async () => {
  const over = await makeCase(here, { status: 'closed' });
  const open = await makeCase(here, { status: 'accepted' });
  await told(over.id, 3 * 366);
  const kept = [await told(over.id, 3 * 360), await told(open.id, 3 * 366)];
  await passTime(here);
  expect((await idsIn('notifications')).sort()).toEqual(kept.sort());
  expect((await idsIn('notification_reads', 'notification_id')).sort()).toEqual(kept.sort());
});
