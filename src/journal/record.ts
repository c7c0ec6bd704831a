import type { Tx } from '../db/tx.ts';

export interface Entry {
  /** `case.sign_for`, `post.appoint`: the subject and what happened to it. */
  event: string;
  subject:
    | 'case'
    | 'area'
    | 'unit'
    | 'staff'
    | 'person'
    | 'post'
    | 'account'
    | 'api_client'
    | 'session'
    | 'device'
    | 'identity'
    | 'admin_grant'
    | 'break_glass'
    | 'catalogue'
    | 'admission'
    | 'calendar'
    | 'clearance'
    | 'letter'
    | 'operation'
    | 'audit'
    | 'keys'
    | 'subject_request';
  subjectId: string;
  area: string | null;
  /** The role and unit in which the actor acted. */
  as?: { role: string; unitId: string | null } | undefined;
  /** Identifiers and the decision; no documents and no personal data. */
  data?: Record<string, unknown>;
}

/** The columns and values of a journal row, so that a hot action can carry it in its own statement. */
export function journalRow(tx: Tx, entry: Entry) {
  return {
    at: tx.now,
    actorId: tx.staffId,
    actorRole: entry.as?.role ?? null,
    actorUnit: entry.as?.unitId ?? null,
    system: tx.system,
    requestId: tx.requestId,
    area: entry.area,
    subject: entry.subject,
    subjectId: entry.subjectId,
    caseId: entry.subject === 'case' ? entry.subjectId : null,
    event: entry.event,
    data: JSON.stringify(entry.data ?? {}),
  };
}

export const journalColumns =
  'at, actor_id, actor_role, actor_unit, system, request_id, area, subject, subject_id, case_id, event, data';

/**
 * One row, many readers: timeline, audit, event feed, sync. Written in the caller's transaction, so a change and its
 * record live or die together. No `returning`: a returned row would have to be visible to the writer.
 */
export async function record(tx: Tx, entry: Entry): Promise<void> {
  await tx.client.query({
    name: 'journal_record',
    text: `insert into journal (${journalColumns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    values: Object.values(journalRow(tx, entry)),
  });
}

/** Many rows in one statement. */
export async function recordAll(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map((entry) => Object.values(journalRow(tx, entry)));
  const columns = [...rows[0]!.keys()].map((i) => rows.map((row) => row[i]));
  await tx.client.query({
    name: 'journal_record_all',
    text: `insert into journal (${journalColumns})
           select * from unnest($1::timestamptz[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[],
                                $8::text[], $9::text[], $10::uuid[], $11::text[], $12::jsonb[])`,
    values: columns,
  });
}
