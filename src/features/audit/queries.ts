import type { Tx } from '../../db/tx.ts';
import { journalTexts, sealTexts, type Texts } from '../../journal/chain.ts';
import type { Head } from '../../journal/heads.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import type { EventQuery, HeadQuery } from './contract.ts';
import type { JournalRow, Period } from './rules.ts';

// Any constants: sealers meet on the one, those who carry heads away on the other.
const sealer = 7_251_905;
const carrier = 7_251_906;

/** Whether nobody else is sealing; until the end of the transaction nobody else will. */
export async function lockSealer({ client }: Tx): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_xact_lock($1) as mine', [sealer]);
  return rows[0].mine;
}

/** Heads are carried away by one after the other: none twice. */
export async function lockHeads({ client }: Tx): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [carrier]);
}

export async function findLastSeal({ client }: Tx): Promise<{ seal: Texts; hash: string } | undefined> {
  const { rows } = await client.query(
    `select ${sealTexts}, encode(hash, 'hex') as hash from journal_seals s order by s.number desc limit 1`,
  );
  if (rows.length === 0) return undefined;
  const { hash, ...seal } = rows[0];
  return { seal, hash };
}

/**
 * The rows after a place in the order, as far as no transaction that is still running can come to stand among them. What
 * came along from another cluster is over.
 */
export async function findUnsealed(
  { client }: Tx,
  after: Texts | undefined,
  limit: number,
): Promise<Texts[]> {
  const { rows } = await client.query({
    name: 'audit_unsealed',
    text: `select ${journalTexts} from journal j
            where (j.epoch, j.xid, j.seq) > ($1::integer, $2::xid8, $3::bigint)
              and (j.epoch < (select max(number) from journal_epochs) or j.xid < pg_snapshot_xmin(pg_current_snapshot()))
            order by j.epoch, j.xid, j.seq limit $4`,
    values: [after?.to_epoch ?? 0, after?.to_xid ?? 0, after?.to_seq ?? 0, limit],
  });
  return rows;
}

export async function insertSeal({ client }: Tx, seal: Texts, hash: string): Promise<void> {
  const at = (place: string) => `timestamptz 'epoch' + ${place}::float8 * interval '1 microsecond'`;
  await client.query({
    name: 'audit_seal',
    text: `insert into journal_seals (number, from_epoch, from_xid, from_seq, to_epoch, to_xid, to_seq, rows,
                                      first_at, last_at, algorithm, previous_hash, marks, sealed_at, hash)
           values ($1, $2, $3, $4, $5, $6, $7, $8, ${at('$9')}, ${at('$10')}, $11, decode($12, 'hex'), decode($13, 'hex'),
                   ${at('$14')}, decode($15, 'hex'))`,
    values: [...Object.values(seal), hash],
  });
}

/** Seals after a number, oldest first; without one only the last. */
export async function findHeads({ client }: Tx, after: number | undefined, limit: number): Promise<Head[]> {
  const { rows } = await client.query({
    name: 'audit_heads',
    text: `select number::int, encode(hash, 'hex') as hash, algorithm, rows, sealed_at as "sealedAt" from journal_seals
            where number > coalesce($1, (select max(number) - 1 from journal_seals)) order by journal_seals.number limit $2`,
    values: [after ?? null, limit],
  });
  return rows.map((row) => ({ ...row, sealedAt: row.sealedAt.toISOString() }));
}

/** Lets an audit administrator read all of the journal until the end of the transaction; the database asks for his post. */
const openAudit = ({ client, now }: Tx) => client.query('select app.open_audit($1)', [now]);

export async function listHeads(tx: Tx, { after = 0, limit, cursor }: HeadQuery): Promise<Page<Head>> {
  const [last = after] = decodeCursor(cursor, ['heads', after], ['sequence']) ?? [];
  await openAudit(tx);
  const heads = await findHeads(tx, Number(last), limit + 1);
  return toPage(heads, limit, ['heads', after], ({ number }) => [`${number}`]);
}

/** Events of a period, newest first. The cursor belongs to what was asked: the period may go on with the clock. */
export async function listEvents(tx: Tx, query: EventQuery, { from, to }: Period): Promise<Page<JournalRow>> {
  const { actor, event, subject, subjectId, limit, cursor } = query;
  const filter = [query.from, query.to, actor, event, subject, subjectId];
  const [at, seq] = decodeCursor(cursor, filter, ['instant', 'sequence']) ?? [];
  await openAudit(tx);
  const { rows } = await tx.client.query<JournalRow>(
    `select seq::text, at, actor_id as "actorId", actor_role as "actorRole", actor_unit as "actorUnit", system,
            request_id as "requestId", area, subject, subject_id as "subjectId", case_id as "caseId", event, data
       from journal j
      where at >= $1 and at < $2
        and ($3::uuid is null or actor_id = $3) and ($4::text is null or event = $4)
        and ($5::text is null or subject = $5) and ($6::text is null or subject_id = $6)
        and ($7::timestamptz is null or (at, j.seq) < ($7, $8::bigint))
      order by at desc, j.seq desc limit $9`,
    [from, to, actor, event, subject, subjectId, at, seq, limit + 1],
  );
  return toPage(rows, limit, filter, (row) => [row.at.toISOString(), row.seq]);
}
