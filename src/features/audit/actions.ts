import type { Tx } from '../../db/tx.ts';
import { type Algorithm, digestOf, marksOf, sealHash, type Texts } from '../../journal/chain.ts';
import { record } from '../../journal/record.ts';
import type { Page } from '../../kernel/page.ts';
import { Problem } from '../../kernel/problem.ts';
import type { AuditEvent, EventQuery } from './contract.ts';
import { findLastSeal, findUnsealed, insertSeal, listEvents, lockSealer } from './queries.ts';
import { faultOf, mask, periodOf } from './rules.ts';

/** Seals what is committed and not sealed yet, in one seal of at most so many rows; answers how many. */
export async function sealJournal(tx: Tx, algorithm: Algorithm, atMost: number): Promise<number> {
  if (!(await lockSealer(tx))) return 0;
  const last = await findLastSeal(tx);
  const rows = await findUnsealed(tx, last?.seal, atMost);
  if (rows.length === 0) return 0;
  const digests = rows.map((row) => digestOf(algorithm, row));
  const seal = {
    ...sealOver(rows, algorithm, last),
    marks: marksOf(digests),
    sealed_at: `${tx.now.getTime()}000`,
  };
  await insertSeal(tx, seal, sealHash(algorithm, seal, digests));
  return rows.length;
}

function sealOver(
  rows: readonly Texts[],
  algorithm: Algorithm,
  last: { seal: Texts; hash: string } | undefined,
): Texts {
  const [from, to] = [rows[0]!, rows.at(-1)!];
  const times = rows.map(({ at }) => BigInt(at!)).sort((a, b) => (a < b ? -1 : 1));
  return {
    number: `${Number(last?.seal.number ?? 0) + 1}`,
    from_epoch: from.epoch!,
    from_xid: from.xid!,
    from_seq: from.seq!,
    to_epoch: to.epoch!,
    to_xid: to.xid!,
    to_seq: to.seq!,
    rows: `${rows.length}`,
    first_at: `${times[0]}`,
    last_at: `${times.at(-1)}`,
    algorithm,
    previous_hash: last?.hash ?? null,
  };
}

/** The journal as its administrator sees it. That he looked, and for what, stands in it too. */
export async function readEvents(tx: Tx, query: EventQuery): Promise<Page<AuditEvent>> {
  const period = periodOf(query, tx.now);
  const fault = faultOf(period);
  if (fault) throw new Problem('day-out-of-range', {}, [fault]);
  const page = await listEvents(tx, query, period);
  const { actor, event, subject, subjectId } = query;
  const asked = { ...period, actor, event, subject, subjectId, rows: page.items.length };
  await record(tx, { event: 'audit.read', subject: 'audit', subjectId: 'events', area: null, data: asked });
  return {
    ...page,
    items: page.items.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      data: mask(row.data) as AuditEvent['data'],
    })),
  };
}
