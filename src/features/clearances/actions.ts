import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { holds } from '../../kernel/area-code.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import type { ClearanceGrant } from './contract.ts';
import { type ClearanceRow, endClearance, insertClearance, isPosted } from './queries.ts';

/** The list of an area is for its own people to read and keep; that of another does not exist. */
export function assertKeepsList({ actor }: Tx, area: string): void {
  if (!actor.posts.some(({ areas }) => areas.some((own) => holds(own, area)))) throw new Problem('not-found');
}

/** Puts another on the named list of a township or county: from the next request on he sees its confidential cases. */
export async function grantClearance(tx: Tx, input: z.infer<typeof ClearanceGrant>): Promise<ClearanceRow> {
  assertKeepsList(tx, input.area);
  if (input.staffId === tx.actor.staffId) throw refuseAt('own-appointment', '/staffId');
  if (!(await isPosted(tx, input.staffId, input.area))) throw refuseAt('unknown-reference', '/staffId');
  const row: ClearanceRow = {
    ...input,
    id: tx.newId(),
    grantedBy: tx.actor.staffId,
    grantedAt: tx.now,
    endedBy: null,
    endedAt: null,
  };
  await insertClearance(tx, row);
  await recordOf(tx, 'clearance.grant', row);
  return row;
}

/** Takes a person off the list; what he did while on it stands. */
export async function revokeClearance(tx: Tx, id: string): Promise<ClearanceRow> {
  const row = await endClearance(tx, id);
  if (!row) throw new Problem('not-found');
  await recordOf(tx, 'clearance.revoke', row);
  return row;
}

const recordOf = (tx: Tx, event: string, { id, staffId, area }: ClearanceRow) =>
  record(tx, { event, subject: 'clearance', subjectId: id, area, data: { staffId } });
