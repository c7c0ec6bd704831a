import { and, asc, eq, gt, lt } from 'drizzle-orm';
import type { z } from 'zod';
import type { Keyring } from '../../db/personal.ts';
import type { Tx } from '../../db/tx.ts';
import { notify } from '../../journal/notify.ts';
import { codeLength } from '../../kernel/area-code.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { Personal } from '../../kernel/personal.ts';
import type { Language } from '../../kernel/problem.ts';
import { CaseMajor } from '../catalogue/contract.ts';
import type { SubjectRequestQuery, subjectRequestEvents } from './contract.ts';
import { deciders } from './rules.ts';
import { subjectRequests } from './tables.ts';

type Stored = typeof subjectRequests.$inferSelect;
type Known = 'phone' | 'idNumber' | 'details' | 'answer';
export type RequestRow = Omit<Stored, Known> & Record<Known, Personal | null>;

// biome-ignore format: one line a column
const known: Record<Known, { column: string; of: (value: string) => Personal }> = {
  phone:    { column: 'phone',     of: Personal.phone },
  idNumber: { column: 'id_number', of: (value) => Personal.document('resident_id', value) },
  details:  { column: 'details',   of: Personal.text },
  answer:   { column: 'answer',    of: Personal.text },
};
const placeOf = (name: Known, row: string) => ({
  table: 'subject_requests',
  column: known[name].column,
  row,
});
const seal = (keyring: Keyring, name: Known, id: string, value: Personal | null): Buffer | null =>
  value && keyring.seal(placeOf(name, id), value.full);

function toRow(keyring: Keyring, stored: Stored): RequestRow {
  const open = (name: Known) => {
    const sealed = stored[name];
    return sealed && known[name].of(keyring.open(placeOf(name, stored.id), sealed));
  };
  return {
    ...stored,
    phone: open('phone'),
    idNumber: open('idNumber'),
    details: open('details'),
    answer: open('answer'),
  };
}

export async function insertRequest({ db, keyring }: Tx, row: RequestRow): Promise<void> {
  const sealed = (name: Known) => seal(keyring, name, row.id, row[name]);
  await db.insert(subjectRequests).values({
    ...row,
    phone: sealed('phone'),
    idNumber: sealed('idNumber'),
    details: sealed('details'),
    answer: sealed('answer'),
  });
}

export async function lockRequest({ db, keyring }: Tx, id: string): Promise<RequestRow | undefined> {
  const [row] = await db
    .select()
    .from(subjectRequests)
    .where(eq(subjectRequests.id, id))
    .for('no key update');
  return row && toRow(keyring, row);
}

export async function getRequest({ db, keyring }: Tx, id: string): Promise<RequestRow | undefined> {
  const [row] = await db.select().from(subjectRequests).where(eq(subjectRequests.id, id));
  return row && toRow(keyring, row);
}

export async function decideRequest(
  { db, keyring, actor, now }: Tx,
  id: string,
  { answer, ...decision }: { state: 'granted' | 'refused'; answer: Personal; people: string[] },
): Promise<RequestRow> {
  const [row] = await db
    .update(subjectRequests)
    .set({
      ...decision,
      answer: seal(keyring, 'answer', id, answer),
      decidedBy: actor.staffId,
      decidedAt: now,
    })
    .where(eq(subjectRequests.id, id))
    .returning();
  return toRow(keyring, row!);
}

export async function markDelivered({ db, actor, now }: Tx, id: string): Promise<void> {
  await db
    .update(subjectRequests)
    .set({ deliveredBy: actor.staffId, deliveredAt: now })
    .where(eq(subjectRequests.id, id));
}

const nothing = { phone: null, idNumber: null, details: null, answer: null };

/** That somebody asked stays, and what was decided; who he was goes. */
export async function forgetAsker({ db }: Tx, id: string): Promise<void> {
  await db.update(subjectRequests).set(nothing).where(eq(subjectRequests.id, id));
}

export async function forgetAskersBefore({ db }: Tx, at: Date): Promise<void> {
  await db.update(subjectRequests).set(nothing).where(lt(subjectRequests.decidedAt, at));
}

/** A person with every version that he was corrected from. */
export async function listVersions({ client }: Tx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `with recursive versions as (
       select id, corrects from case_people where id = any ($1)
       union select p.id, p.corrects from versions v join case_people p on p.id = v.corrects)
     select id from versions order by id`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Requests to one township or county, oldest first. */
export async function listRequests(
  { db, keyring }: Tx,
  { area, state, limit, cursor }: z.infer<typeof SubjectRequestQuery>,
): Promise<Page<RequestRow>> {
  const filter = { area, state };
  const [after] = decodeCursor(cursor, filter, ['id']) ?? [];
  const rows = await db
    .select()
    .from(subjectRequests)
    .where(
      and(
        eq(subjectRequests.area, area),
        state === undefined ? undefined : eq(subjectRequests.state, state),
        after === undefined ? undefined : gt(subjectRequests.id, after),
      ),
    )
    .orderBy(asc(subjectRequests.id))
    .limit(limit + 1);
  return toPage(
    rows.map((row) => toRow(keyring, row)),
    limit,
    filter,
    ({ id }) => [id],
  );
}

/** The leader, or the county's desk, is told that somebody waits, and until when. */
export const tellDeciders = (tx: Tx, { id, area, dueAt }: RequestRow): Promise<void> =>
  notify(
    tx,
    { subject_request_id: id },
    'subject_request.record',
    deciders.map((role) => ({ role, area, due_at: dueAt })),
  );

export const tellRecorder = (
  tx: Tx,
  { id, recordedBy }: RequestRow,
  event: keyof typeof subjectRequestEvents,
): Promise<void> => notify(tx, { subject_request_id: id }, event, [{ staff_id: recordedBy }]);

/** What stands for the codes of a case where people read them. */
export interface Words {
  type: string;
  /** From the county down. */
  place: string;
}

/** The names of the types, as they are today, and of the places of these, in their order. */
export async function findWords(
  { client }: Tx,
  of: readonly { typeCode: string; area: string }[],
  language: Language,
): Promise<Words[]> {
  const { rows } = await client.query<
    { typeCode: string; area: string } & Record<keyof Words, string | null>
  >(
    `select i.type as "typeCode", i.area,
            (select case when $3 = 'en' then t.en else t.zh end from case_types t
              where t.code = i.type and t.county in ('', left(i.area, ${codeLength.county}))
              order by t.county desc, t.version desc limit 1) as type,
            (select string_agg(a.name, '' order by length(a.code)) from areas a where a.code = any (
               select left(i.area, n) from unnest($4::integer[]) n where n <= length(i.area))) as place
       from unnest($1::text[], $2::text[]) with ordinality i (type, area, nth) order by nth`,
    [of.map(({ typeCode }) => typeCode), of.map(({ area }) => area), language, fromCounty],
  );
  return rows.map(({ typeCode, area, type, place }) => ({
    type: type ?? CaseMajor.labels[typeCode.slice(0, 2) as CaseMajor][language],
    place: place ?? area,
  }));
}

const fromCounty = Object.values(codeLength).filter((length) => length >= codeLength.county);
