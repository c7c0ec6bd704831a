import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { holds } from '../../kernel/area-code.ts';
import { Problem } from '../../kernel/problem.ts';
import type { BreakGlassEvent, BreakGlassRequest } from './contract.ts';
import {
  type BreakGlassRow,
  findOwnName,
  insertBreakGlass,
  lockBreakGlass,
  saveBreakGlass,
  tellOf,
} from './queries.ts';
import { endOf, isInForce, isWaiting } from './rules.ts';

/** Someone needs to see an area that is not his, now, and says why. */
export async function askBreakGlass(tx: Tx, input: BreakGlassRequest): Promise<BreakGlassRow> {
  const row: BreakGlassRow = {
    id: tx.newId(),
    staffId: tx.actor.staffId,
    // Whoever is told of it may know nobody of that place.
    staffName: await findOwnName(tx),
    ...input,
    requestedAt: tx.now,
    approvedBy: null,
    approvedAt: null,
    validUntil: null,
    endedAt: null,
    endedBy: null,
  };
  await insertBreakGlass(tx, row);
  await announce(tx, row, 'break_glass.ask');
  return row;
}

/** A second person opens it for the hours that were asked for: the security administrator, or a leader of the area. */
export async function openBreakGlass(tx: Tx, id: string): Promise<BreakGlassRow> {
  const asked = await lockWaiting(tx, id);
  const validUntil = endOf(tx.now, asked.hours);
  const change = { approvedBy: tx.actor.staffId, approvedAt: tx.now, validUntil };
  await saveBreakGlass(tx, id, change);
  await announce(tx, asked, 'break_glass.open', { until: validUntil });
  return { ...asked, ...change };
}

export async function refuseBreakGlass(tx: Tx, id: string): Promise<BreakGlassRow> {
  const asked = await lockWaiting(tx, id);
  return close(tx, asked, 'break_glass.refuse');
}

/** Before its time: given back by whoever has it, or taken away by whoever could have refused it. */
export async function endBreakGlass(tx: Tx, id: string): Promise<BreakGlassRow> {
  const grant = await lockBreakGlass(tx, id);
  if (grant.staffId !== tx.actor.staffId) assertDecides(tx, grant);
  if (!isInForce(grant, tx.now)) throw new Problem('grant-decided');
  return close(tx, grant, 'break_glass.end');
}

async function lockWaiting(tx: Tx, id: string): Promise<BreakGlassRow> {
  const asked = await lockBreakGlass(tx, id);
  if (asked.staffId === tx.actor.staffId) throw new Problem('own-request');
  assertDecides(tx, asked);
  if (!isWaiting(asked, tx.now)) throw new Problem('grant-decided');
  return asked;
}

function assertDecides({ actor }: Tx, { area }: BreakGlassRow): void {
  const decides = actor.posts.some(
    (post) =>
      post.role === 'security_admin' ||
      (post.role === 'leader' && post.areas.some((range) => holds(range, area))),
  );
  if (!decides) throw new Problem('not-allowed');
}

async function close(tx: Tx, grant: BreakGlassRow, event: BreakGlassEvent): Promise<BreakGlassRow> {
  const change = { endedAt: tx.now, endedBy: tx.actor.staffId };
  await saveBreakGlass(tx, grant.id, change);
  await announce(tx, grant, event);
  return { ...grant, ...change };
}

/** Recorded, and told at once to everyone who answers for it: nobody is to find out later. */
async function announce(
  tx: Tx,
  row: BreakGlassRow,
  event: BreakGlassEvent,
  more: Record<string, unknown> = {},
): Promise<void> {
  const { id, area, staffId, hours } = row;
  const about = { subject: 'break_glass', subjectId: id, area } as const;
  await record(tx, { event, ...about, data: { staffId, hours, ...more } });
  await tellOf(tx, row, event);
}
