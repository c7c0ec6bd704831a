import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import { startPost } from '../staff/actions.ts';
import type { AdminGrantRequest } from './contract.ts';
import { type GrantRow, insertGrant, lockGrant, saveDecision } from './queries.ts';

/** One administrator asks for another person to become one. */
export async function requestGrant(tx: Tx, input: AdminGrantRequest): Promise<GrantRow> {
  const { staffId } = tx.actor;
  if (input.staffId === staffId) throw refuseAt('own-appointment', '/staffId');
  const row: GrantRow = {
    id: tx.newId(),
    ...input,
    requestedBy: staffId,
    requestedAt: tx.now,
    decidedBy: null,
    decidedAt: null,
    granted: null,
  };
  await insertGrant(tx, row);
  await record(tx, { event: 'admin_grant.request', ...about(row) });
  return row;
}

/** Another one decides. What is granted is a post from today on, and he is who appointed. */
export async function decideGrant(tx: Tx, id: string, granted: boolean): Promise<GrantRow> {
  const grant = await lockGrant(tx, id);
  const { staffId } = tx.actor;
  if (grant.decidedAt !== null) throw new Problem('grant-decided');
  if (grant.requestedBy === staffId) throw new Problem('own-request');
  if (grant.staffId === staffId) throw new Problem('own-appointment');
  const decision = { decidedBy: staffId, decidedAt: tx.now, granted };
  await saveDecision(tx, id, decision);
  await record(tx, { event: granted ? 'admin_grant.approve' : 'admin_grant.refuse', ...about(grant) });
  if (granted) {
    const place = { area: null, unitId: null };
    await startPost(tx, { staffId: grant.staffId, role: grant.role, ...place, from: localDate(tx.now) });
  }
  return { ...grant, ...decision };
}

const about = ({ id, staffId, role }: GrantRow) =>
  ({ subject: 'admin_grant', subjectId: id, area: null, data: { staffId, role } }) as const;
