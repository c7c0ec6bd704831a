import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Question } from '../../db/question.ts';
import type { Tx } from '../../db/tx.ts';
import { journalColumns, journalRow } from '../../journal/record.ts';
import { Problem } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import type { FieldsSchema, Milestone, TypeFlag } from '../catalogue/contract.ts';
import type { TypeLimits } from '../catalogue/rules.ts';
import type { CasePatch, PendingRequest, Target } from './rules.ts';
import { type CaseRow, caseNotes, caseOpinions, casePeople, caseRequests, cases } from './tables.ts';

export type NoteRow = typeof caseNotes.$inferSelect;
export type PersonRow = typeof casePeople.$inferSelect;

/** A case with what its rules need besides: the pending request, and who asked for a return before. */
export interface Loaded {
  row: CaseRow;
  pending: (PendingRequest & { id: string; reasonCode: string; requestedAt: Date }) | null;
  returnAskers: string[];
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columns = Object.keys(getTableColumns(cases)).map((name) => `c.${snake(name)} as "${name}"`);

const selectCase = `
  select ${columns.join(', ')}, (
           select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'state', r.state, 'reasonCode', r.reason_code,
                    'requestedBy', r.requested_by, 'unitId', r.unit_id, 'requestedAt', r.requested_at))
             from case_requests r where r.case_id = c.id) as requests
    from cases c where c.id = $1`;

/** Reading one case, the question that phones ask most. */
export const askCase = (id: string): Question => ({ name: 'case_ask', text: selectCase, values: [id] });

/** One case, or a Problem: what lies outside the caller's scope does not exist. */
export async function getCase({ client }: Tx, id: string): Promise<Loaded> {
  const { rows } = await client.query({ name: 'case_get', text: selectCase, values: [id] });
  return toLoaded(rows);
}

/** The same, locked, so that two dispatchers cannot both take a step from the same state. */
export async function lockCase({ client }: Tx, id: string): Promise<Loaded> {
  const { rows } = await client.query({
    name: 'case_lock',
    text: `${selectCase} for no key update of c`,
    values: [id],
  });
  return toLoaded(rows);
}

interface StoredRequest extends PendingRequest {
  id: string;
  state: string;
  reasonCode: string;
  requestedAt: string;
}

/** The rows of `selectCase` as the rules want them. */
export function toLoaded(rows: unknown[]): Loaded {
  const [found] = rows as (CaseRow & { requests: StoredRequest[] | null })[];
  if (!found) throw new Problem('not-found');
  const { requests: stored, ...row } = found;
  const requests = stored ?? [];
  const pending = requests.find(({ state }) => state === 'pending');
  return {
    row,
    pending: pending ? { ...pending, requestedAt: new Date(pending.requestedAt) } : null,
    returnAskers: requests
      .filter(({ kind }) => kind === 'return')
      .map(({ unitId, requestedBy }) => unitId ?? requestedBy),
  };
}

/** Saves what changed; the row comes back with its new version. */
export async function saveCase({ db }: Tx, id: string, change: CasePatch): Promise<CaseRow> {
  const [saved] = await db
    .update(cases)
    .set({ ...change, version: sql`${cases.version} + 1` })
    .where(eq(cases.id, id))
    .returning();
  return saved!;
}

/** Twins of one report take turns: the second sees what the first has stored. In a statement of its own, before the look. */
export async function lockCaseId({ client }: Tx, id: string): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('case ' || $1, 0))`, [id]);
}

export interface Intake {
  area: { level: string; county: string } | undefined;
  type: (TypeLimits & { platform: CaseRow['platform']; flags: TypeFlag[]; fields: FieldsSchema }) | undefined;
  existing: { reportedBy: string; digest: Buffer } | undefined;
  earlier: { closedAt: Date | null } | undefined;
}

/** All that intake must know, in one round trip. */
export async function findIntake(
  tx: Tx,
  ask: { area: string; typeCode: string; id: string; recurrenceOf: string | null },
): Promise<Intake> {
  const { rows } = await tx.client.query({
    name: 'case_intake',
    text: `select a.level, t.platform, t.urgency, t.response_value, t.response_unit, t.resolve_value, t.resolve_unit,
                  t.flags, t.fields, c.reported_by, c.report_digest, e.id as earlier, e.closed_at
             from (select) one
             left join areas a on a.code = $1 and a.valid_from <= $5 and (a.valid_to is null or a.valid_to > $5)
             left join lateral (
               select * from case_types where code = $2 and county in ('', left($1, 6)) and valid_from <= $5
                order by county desc, version desc limit 1) t on t.retired_on is null or t.retired_on > $5
             left join cases c on c.id = $3
             left join cases e on e.id = $4`,
    values: [ask.area, ask.typeCode, ask.id, ask.recurrenceOf, localDate(tx.now)],
  });
  const [row] = rows;
  return {
    area: row.level ? { level: row.level, county: ask.area.slice(0, 6) } : undefined,
    type: row.platform
      ? { ...toLimits(row), platform: row.platform, flags: row.flags, fields: row.fields }
      : undefined,
    existing: row.reported_by ? { reportedBy: row.reported_by, digest: row.report_digest } : undefined,
    earlier: row.earlier ? { closedAt: row.closed_at } : undefined,
  };
}

interface LimitColumns {
  urgency: TypeLimits['urgency'];
  response_value: number;
  response_unit: TypeLimits['response']['unit'];
  resolve_value: number | null;
  resolve_unit: TypeLimits['response']['unit'] | null;
}

const toLimits = (row: LimitColumns): TypeLimits => ({
  urgency: row.urgency,
  response: { value: row.response_value, unit: row.response_unit },
  resolve:
    row.resolve_value !== null && row.resolve_unit
      ? { value: row.resolve_value, unit: row.resolve_unit }
      : null,
});

/**
 * The limits of a minor type, retired or not, as they are today in a county, whose own type goes before the national
 * one; undefined for a code that has none of its own.
 */
export async function findTypeLimits({ client, now }: Tx, code: string, county: string) {
  const { rows } = await client.query({
    name: 'case_type_limits',
    text: `select platform, urgency, response_value, response_unit, resolve_value, resolve_unit, flags, milestones,
                  coalesce(retired_on <= $2, false) as retired
             from case_types where code = $1 and county in ('', $3) and valid_from <= $2
            order by county desc, version desc limit 1`,
    values: [code, localDate(now), county],
  });
  const [row] = rows;
  return (
    row && {
      ...toLimits(row),
      platform: row.platform as CaseRow['platform'],
      flags: row.flags as TypeFlag[],
      milestones: row.milestones as Milestone[],
      retired: row.retired as boolean,
    }
  );
}

export type NewCase = Pick<
  CaseRow,
  | 'id'
  | 'reportDigest'
  | 'typeCode'
  | 'platform'
  | 'severity'
  | 'urgency'
  | 'area'
  | 'title'
  | 'description'
  | 'longitude'
  | 'latitude'
  | 'occurredAt'
  | 'channel'
  | 'recurrenceOf'
  | 'dueAt'
  | 'limitUnit'
  | 'fields'
>;

export interface NewPerson {
  id: string;
  role: string;
  name: string;
  phone: string | null;
}

/**
 * The case, its number, its people and its journal row in one statement: half the database's work of five, and the
 * lock on the day's counter is held for one commit only.
 */
export async function insertCase(
  tx: Tx,
  row: NewCase,
  people: readonly NewPerson[],
  as: { role: string; unitId: string | null } | undefined,
): Promise<CaseRow> {
  const entry = journalRow(tx, {
    event: 'case.report',
    subject: 'case',
    subjectId: row.id,
    area: row.area,
    as,
    data: {
      from: 'draft',
      to: 'reported',
      typeCode: row.typeCode,
      ...(row.recurrenceOf && { recurrenceOf: row.recurrenceOf }),
    },
  });
  const reporterId = people.find(({ role }) => role === 'reporter')?.id ?? null;
  const { rows } = await tx.client.query({
    name: 'case_insert',
    text: `
      with added as (
        insert into cases (id, report_digest, type_code, platform, severity, urgency, status, area, title, description, longitude,
          latitude, occurred_at, channel, recurrence_of, due_at, limit_unit, reported_by, first_contact, reporter_id, reported_at, fields, case_no)
        values ($1, $2, $3, $4, $5, $6, 'reported', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17, $18, $19, $37,
          app.next_case_no('E', $7, $20))
        returning case_no, version),
      people as (
        insert into case_people (id, case_id, role, name, phone, added_by)
        select p.id, $1, p.role, p.name, p.phone, $17
          from unnest($21::uuid[], $22::text[], $23::text[], $24::text[]) p (id, role, name, phone)),
      noted as (
        insert into journal (${journalColumns}) values ($25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36))
      select case_no, version from added`,
    values: [
      row.id,
      row.reportDigest,
      row.typeCode,
      row.platform,
      row.severity,
      row.urgency,
      row.area,
      row.title,
      row.description,
      row.longitude,
      row.latitude,
      row.occurredAt,
      row.channel,
      row.recurrenceOf,
      row.dueAt,
      row.limitUnit,
      tx.actor.staffId,
      reporterId,
      tx.now,
      localDate(tx.now),
      people.map(({ id }) => id),
      people.map(({ role }) => role),
      people.map(({ name }) => name),
      people.map(({ phone }) => phone),
      ...Object.values(entry),
      JSON.stringify(row.fields),
    ],
  });
  return { ...blank(tx), ...row, reporterId, caseNo: rows[0].case_no, version: rows[0].version };
}

/** A case as it is when nothing has happened to it yet. */
const blank = (tx: Tx): Omit<CaseRow, keyof NewCase | 'caseNo' | 'version' | 'reporterId'> => ({
  status: 'reported',
  reportedBy: tx.actor.staffId,
  firstContact: tx.actor.staffId,
  reportedAt: tx.now,
  handlerId: null,
  handlerPost: null,
  unitId: null,
  handlers: [],
  units: [],
  acceptedAt: null,
  dispatchedAt: null,
  firstResponseAt: null,
  resultSubmittedAt: null,
  verifiedAt: null,
  closedAt: null,
  firstClosedAt: null,
  returnUntil: null,
  resultCode: null,
  closingCode: null,
  reporterInformed: null,
  round: 1,
  reworkCount: 0,
  clockSince: null,
  elapsedMinutes: 0,
  workingMinutes: 0,
  onTime: null,
});

/** A unit in one of these subtrees, as target of a dispatch. */
export async function findUnitTarget(
  { client }: Tx,
  unitId: string,
  ranges: readonly string[],
): Promise<Target | undefined> {
  const { rows } = await client.query('select id from units where id = $1 and app.within(area, $2)', [
    unitId,
    ranges,
  ]);
  return rows[0] && { handlerId: null, handlerPost: null, unitId: rows[0].id };
}

/** A person with a post today in one of these subtrees; of several posts the one nearest to the case. */
export async function findPersonTarget(
  { client, now }: Tx,
  staffId: string,
  area: string,
  ranges: readonly string[],
): Promise<Target | undefined> {
  const { rows } = await client.query(
    `select p.id, p.unit_id from posts p
      where p.staff_id = $1 and p.area is not null and app.within(p.area, $2)
        and p.valid_from <= $3 and (p.valid_to is null or p.valid_to > $3)
      order by starts_with($4, p.area) desc, length(p.area) desc, p.id limit 1`,
    [staffId, ranges, localDate(now), area],
  );
  return rows[0] && { handlerId: staffId, handlerPost: rows[0].id, unitId: rows[0].unit_id };
}

export async function insertOpinion(
  { db, actor, now }: Tx,
  row: { id: string; caseId: string; verb: string; text: string },
): Promise<void> {
  await db.insert(caseOpinions).values({ ...row, saidBy: actor.staffId, saidAt: now });
}

export async function insertRequest({ db }: Tx, row: typeof caseRequests.$inferInsert): Promise<void> {
  await db.insert(caseRequests).values(row);
}

export async function endRequest(
  { db, actor, now }: Tx,
  id: string,
  state: 'approved' | 'refused' | 'lapsed',
): Promise<void> {
  const decision = state === 'lapsed' ? {} : { decidedBy: actor.staffId };
  await db
    .update(caseRequests)
    .set({ state, decidedAt: now, ...decision })
    .where(eq(caseRequests.id, id));
}

export async function listPeople({ db }: Tx, caseId: string): Promise<PersonRow[]> {
  return db.select().from(casePeople).where(eq(casePeople.caseId, caseId)).orderBy(asc(casePeople.id));
}

export async function insertNote({ db }: Tx, row: NoteRow): Promise<void> {
  await db.insert(caseNotes).values(row);
}

export async function listNotes(
  { db }: Tx,
  caseId: string,
  after: string[] | undefined,
  limit: number,
): Promise<NoteRow[]> {
  const beyond = after
    ? sql`(${caseNotes.writtenAt}, ${caseNotes.id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : undefined;
  return db
    .select()
    .from(caseNotes)
    .where(and(eq(caseNotes.caseId, caseId), beyond))
    .orderBy(asc(caseNotes.writtenAt), asc(caseNotes.id))
    .limit(limit + 1);
}

export async function lockNote({ db }: Tx, caseId: string, id: string): Promise<NoteRow> {
  const [row] = await db
    .select()
    .from(caseNotes)
    .where(and(eq(caseNotes.id, id), eq(caseNotes.caseId, caseId)))
    .for('no key update');
  if (!row) throw new Problem('not-found');
  return row;
}

export async function strikeNote(
  { db }: Tx,
  id: string,
  strike: { struckBy: string; struckAt: Date; strikeReason: string },
): Promise<void> {
  await db.update(caseNotes).set(strike).where(eq(caseNotes.id, id));
}

export interface TimelineRow {
  seq: string;
  at: Date;
  event: string;
  actor_id: string | null;
  actor_name: string | null;
  actor_role: string | null;
  actor_unit: string | null;
  data: Record<string, unknown>;
  text: string | null;
}

/** The journal of one case, oldest first, with what was said. */
export async function listTimeline(
  { client }: Tx,
  caseId: string,
  after: string | null,
  limit: number,
): Promise<TimelineRow[]> {
  const { rows } = await client.query<TimelineRow>(
    `select j.seq::text, j.at, j.event, j.actor_id, s.name as actor_name, j.actor_role, j.actor_unit, j.data, o.text
       from journal j
       left join staff s on s.id = j.actor_id
       left join case_opinions o on o.id = (j.data ->> 'opinionId')::uuid
      where j.case_id = $1 and ($2::bigint is null or j.seq > $2)
      order by j.seq limit $3`,
    [caseId, after, limit + 1],
  );
  return rows;
}

/** The open cases handled through a post, locked. */
export async function lockCasesOfPost(
  { client }: Tx,
  postId: string,
): Promise<{ id: string; area: string }[]> {
  const { rows } = await client.query(
    `select id, area from cases where handler_post = $1 and is_open order by id for no key update`,
    [postId],
  );
  return rows;
}

export async function moveHandler(
  { client }: Tx,
  ids: readonly string[],
  to: { staffId: string; postId: string } | null,
): Promise<void> {
  await client.query(
    `update cases set handler_id = $2, handler_post = $3, version = version + 1,
            handlers = case when $2::uuid is null or $2 = any (handlers) then handlers else handlers || $2::uuid end
      where id = any ($1)`,
    [ids, to?.staffId ?? null, to?.postId ?? null],
  );
}
