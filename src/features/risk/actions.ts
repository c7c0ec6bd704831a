import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { findRisk, setColor } from '../cases/actions.ts';
import { matchKeysOf } from '../cases/people.ts';
import type { RecurrenceCandidates, RiskColorBody } from './contract.ts';
import { type CandidateRow, listCandidates } from './queries.ts';
import { assess, suggest } from './rules.ts';

const performedBy: readonly (string | null)[] = ['resolved', 'mediated_agreed', 'rectified', 'persuaded'];
const daysBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / 86_400_000);

/** Earlier cases that may be the same quarrel again, and the risk as advice. Nothing is merged or coloured by itself. */
export async function readCandidates(tx: Tx, caseId: string): Promise<z.infer<typeof RecurrenceCandidates>> {
  const { color, factors } = await findRisk(tx, caseId);
  const rows = await listCandidates(tx, caseId, await matchKeysOf(tx, caseId));
  const again = rows.filter(
    ({ sharedParties, reportedAt }) => sharedParties >= 2 && daysBetween(reportedAt, tx.now) <= 90,
  );
  const lastDaysAgo =
    again.length > 0 ? Math.min(...again.map(({ reportedAt }) => daysBetween(reportedAt, tx.now))) : null;
  const risk = { ...assess(factors, { recurrences: again.length, lastDaysAgo }), color };
  return { items: rows.map((row) => candidate(row, tx.now)), risk, nextCursor: null };
}

function candidate({ resultCode, ...row }: CandidateRow, now: Date) {
  return {
    ...row,
    reportedAt: row.reportedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    suggestion: suggest({ ...row, performed: performedBy.includes(resultCode) }, now),
  };
}

/** A person sets the colour and says why; both stay in the record. */
export const setRiskColor = (tx: Tx, caseId: string, body: z.infer<typeof RiskColorBody>) =>
  setColor(tx, caseId, body);
