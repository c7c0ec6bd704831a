import { createHash } from 'node:crypto';
import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { hex, unhex } from '../../db/columns.ts';
import type { Keyring } from '../../db/personal.ts';
import type { Question } from '../../db/question.ts';
import type { Tx } from '../../db/tx.ts';
import { type Entry, journalColumns, journalRow } from '../../journal/record.ts';
import { codeLength } from '../../kernel/area-code.ts';
import { normaliseName, normalisePhone, type Personal } from '../../kernel/personal.ts';
import { Problem } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import type { FieldsSchema } from '../catalogue/contract.ts';
import type { TypeLimits } from '../catalogue/rules.ts';
import type { Clock } from '../deadlines/rules.ts';
import { moveClocks, startClocks, toClock, toClockRow } from '../deadlines/tables.ts';
import { staffPhone } from '../staff/tables.ts';
import type { CaseReport } from './contract.ts';
import type { Told, TypeInfo } from './effects.ts';
import { type Item, isAtTownship, type Lead, type SentEvidence, type Target } from './facts.ts';
import { collect } from './scope.ts';
import {
  indexesOf,
  type NewPerson,
  type NoteRow,
  openCase,
  openNote,
  openPerson,
  openWords,
  opinion as opinionText,
  type PersonRow,
  sealCase,
  sealNote,
  sealPerson,
  sealWords,
  strikeReason,
} from './sealed.ts';
import { type CaseRow, caseItems, caseNotes, casePeople, cases } from './tables.ts';

/** A case with what stands under it; clocks only where a step is to be taken. */
export interface Loaded {
  row: CaseRow;
  items: Item[];
  clocks: Clock[];
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const caseColumns = Object.entries(getTableColumns(cases));
const namesOf = (type: string): string[] =>
  caseColumns.filter(([, column]) => column.getSQLType() === type).map(([name]) => name);
const [instants, bytes] = [namesOf('timestamp with time zone'), namesOf('bytea')];
const itemColumns = Object.keys(getTableColumns(caseItems)).filter((name) => name !== 'caseId');

/** The row as one JSON text: to take seventy columns one by one costs the driver more than all else that a read does here. */
const selecting = (more = '') => `
  select row_to_json(v) as row, (
           select json_agg(json_build_object(${itemColumns.map((name) => `'${name}', i.${snake(name)}`).join(', ')}) order by i.at, i.id)
             from case_items i where i.case_id = c.id) as items${more}
    from cases c cross join lateral (select ${caseColumns.map(([name]) => `c.${snake(name)} as "${name}"`).join(', ')}) v`;
const selectCase = selecting();
const selectLocking = selecting(`, (
           select json_agg(to_json(k) order by k.started_at, k.id)
             from case_clocks k where k.case_id = c.id and k.state in ('running', 'paused')) as clocks, (
           select version from cases before where before.id = c.id) as "versionBefore"`);

/** Reading one case, the question that phones ask most. */
export const askCase = (id: string): Question => ({
  name: 'case_ask',
  text: `${selectCase} where c.id = $1`,
  values: [id],
});

/** One case, or a Problem: what lies outside the caller's scope does not exist. */
export async function getCase({ client, keyring }: Tx, id: string): Promise<Loaded> {
  const { rows } = await client.query({ ...askCase(id), name: 'case_get' });
  return toLoaded(keyring, rows);
}

/** Several cases in one look; what lies outside the caller's scope is missing. */
export async function getCases({ client, keyring }: Tx, ids: readonly string[]): Promise<Loaded[]> {
  const { rows } = await client.query({
    name: 'cases_get',
    text: `${selectCase} where c.id = any ($1)`,
    values: [ids],
  });
  return rows.map((row) => toLoaded(keyring, [row]));
}

/** The same, locked, so that two dispatchers cannot both take a step from the same state; with its live clocks. */
export async function lockCase(tx: Tx, id: string): Promise<Loaded> {
  const seen = await lookLocking(tx, id);
  // It moved while this waited for it: what stands under it was read before that, and is read once more.
  return toLoaded(tx.keyring, seen.isStale ? (await lookLocking(tx, id)).rows : seen.rows);
}

/** What every step asks first. */
export const askLocking = (id: string): Question => ({
  name: 'case_lock',
  text: `${selectLocking} where c.id = $1 for no key update of c`,
  values: [id],
});

async function lookLocking(tx: Tx, id: string): Promise<{ rows: StoredCase[]; isStale: boolean }> {
  const rows = await tx.ask<StoredCase & { versionBefore: number }>(askLocking(id));
  return { rows, isStale: rows.some(({ row, versionBefore }) => row.version !== versionBefore) };
}

type StoredItem = Omit<Item, 'at' | 'dueAt' | 'doneAt'> & {
  words: string | null;
  at: string;
  dueAt: string | null;
  doneAt: string | null;
};
/** As `selectCase` answers it. */
interface StoredCase {
  row: Record<string, unknown>;
  items: StoredItem[] | null;
  clocks?: Parameters<typeof toClock>[0][] | null;
}
const orNull = (text: string | null) => (text === null ? null : new Date(text));

/** The rows of `selectCase` as the rules want them. */
export function toLoaded(keyring: Keyring, rows: unknown[]): Loaded {
  const [found] = rows as StoredCase[];
  if (!found) throw new Problem('not-found');
  const { row, items, clocks } = found;
  return {
    row: toRow(keyring, row),
    items: (items ?? []).map(({ words, ...item }) => ({
      ...item,
      data: words === null ? item.data : { ...item.data, ...openWords(keyring, item.id, words) },
      at: new Date(item.at),
      dueAt: orNull(item.dueAt),
      doneAt: orNull(item.doneAt),
    })),
    clocks: (clocks ?? []).map(toClock),
  };
}

/** In place: a copy of so many members costs more than all of this. */
function toRow(keyring: Keyring, row: Record<string, unknown>): CaseRow {
  for (const name of instants) row[name] = orNull(row[name] as string | null);
  for (const name of bytes) row[name] = row[name] && unhex(row[name] as string);
  const stored = row as typeof cases.$inferSelect;
  return Object.assign(stored, openCase(keyring, stored));
}

export interface Saving {
  before: Loaded;
  after: Pick<Loaded, 'row' | 'items' | 'clocks'>;
  told: readonly Told[];
  opinion: { id: string; verb: string; text: Personal } | null;
  evidence: readonly SentEvidence[];
  entry: Entry;
}

/**
 * All that a step changed, in one statement: the case, what was said, what stands under it, clocks, evidence, what people
 * are told, and the journal row. Half the database's work of seven.
 */
export function saveStep(tx: Tx, { before, after, told, opinion, evidence, entry }: Saving): CaseRow {
  const { param, values } = collect();
  const { id, area } = before.row;
  const json = (rows: readonly unknown[]) => `${param(JSON.stringify(rows))}::json`;
  const list = (all: readonly unknown[]) => all.map(param).join(', ');
  const parts: string[] = [];
  if (opinion) {
    const { id: opinionId, verb, text } = opinion;
    parts.push(
      `opined as (insert into case_opinions (id, case_id, verb, text, said_by, said_at) values (${list([opinionId, id, verb, opinionText(tx.keyring, opinionId).seal(text), tx.staffId, tx.now])}))`,
    );
  }
  if (evidence.length > 0) {
    const rows = evidenceRows(tx, id, entry.event.slice(5), evidence);
    parts.push(`proved as (${insertingEvidence(json(rows))})`);
  }
  const items = differing(before.items, after.items);
  if (items.added.length > 0) {
    const rows = items.added.map((item) => itemRow(tx.keyring, id, item));
    parts.push(`added as (${insertItems(json(rows))})`);
  }
  if (items.changed.length > 0) {
    const rows = items.changed.map((item) => itemRow(tx.keyring, id, item));
    parts.push(`ended as (${endItems(json(rows))})`);
  }
  const clocks = differing(before.clocks, after.clocks);
  const of = after.row;
  if (clocks.added.length > 0)
    parts.push(`started as (${startClocks(json(clocks.added.map((clock) => toClockRow(clock, of))))})`);
  if (clocks.changed.length > 0) {
    const was = new Map(before.clocks.map((clock) => [clock.id, clock]));
    const moved = moveClocks(
      clocks.changed.map((clock) => ({ before: was.get(clock.id)!, after: clock, of })),
    );
    parts.push(`ticked as (${moved.statement(json(moved.rows))})`);
  }
  if (told.length > 0) {
    const rows = told.map((one) => noticeRow(tx, { id, area }, one));
    parts.push(`told as (${insertTold(json(rows))})`);
  }
  parts.push(
    `noted as (insert into journal (${journalColumns}) values (${list(Object.values(journalRow(tx, entry)))}))`,
  );
  const changed = changeBetween(before.row, after.row);
  const set = changed.map(([name, value]) => `${snake(name)} = ${param(storedOf(name, value))}`);
  parts.push(
    `changed as (update cases set ${[...set, 'version = version + 1'].join(', ')} where id = ${param(id)} returning id)`,
  );
  const text = `with ${parts.join(', ')} select from changed`;
  tx.send({ name: nameOf(text), text, values });
  return { ...after.row, version: before.row.version + 1 };
}

const insertItems = (json: string): string =>
  `insert into case_items select * from json_populate_recordset(null::case_items, ${json})`;
const endItems = (json: string): string =>
  `update case_items i
      set state = n.state, due_at = n.due_at, done_by = n.done_by, done_at = n.done_at, done_opinion_id = n.done_opinion_id, data = n.data, words = n.words
     from json_to_recordset(${json}) as n
       (id uuid, case_id uuid, state text, due_at timestamptz, done_by uuid, done_at timestamptz, done_opinion_id uuid, data jsonb, words bytea)
    where i.case_id = n.case_id and i.id = n.id`;

/** What is new among rows with ids, and what is no longer the same object. */
function differing<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
): { added: T[]; changed: T[] } {
  const known = new Map(before.map((one) => [one.id, one]));
  return {
    added: after.filter(({ id }) => !known.has(id)),
    changed: after.filter((one) => known.has(one.id) && !isSame(known.get(one.id)!, one)),
  };
}
const isSame = (a: object, b: object) => a === b || JSON.stringify(a) === JSON.stringify(b);

const changeBetween = (before: CaseRow, after: CaseRow): [string, unknown][] =>
  Object.entries(after).filter(
    ([key, value]) => key !== 'version' && !isEqual(value, before[key as keyof CaseRow]),
  );
const isEqual = (a: unknown, b: unknown) =>
  a === b ||
  (typeof a === 'object' &&
    typeof b === 'object' &&
    a !== null &&
    b !== null &&
    JSON.stringify(a) === JSON.stringify(b));

const itemRow = (keyring: Keyring, caseId: string, item: Item) => ({
  ...Object.fromEntries(Object.entries(item).map(([name, value]) => [snake(name), value])),
  case_id: caseId,
  ...sealWords(keyring, item),
});

/** Tells someone of a case outside a step of it. */
export async function insertNotice(tx: Tx, about: { id: string; area: string }, told: Told): Promise<void> {
  await tx.client.query(insertTold('$1::json'), [JSON.stringify([noticeRow(tx, about, told)])]);
}
const toldColumns = 'id, key, at, event, case_id, clock_id, level, due_at, staff_id, unit_id, role, area';
const insertTold = (json: string): string =>
  `insert into notifications (${toldColumns})
     select ${toldColumns} from json_populate_recordset(null::notifications, ${json})`;

function noticeRow(
  tx: Tx,
  { id, area }: { id: string; area: string },
  { event, dueAt, staff, unit, role }: Told,
) {
  return {
    id: tx.newId(),
    key: null,
    at: tx.now,
    event,
    case_id: id,
    clock_id: null,
    level: null,
    due_at: dueAt,
    staff_id: staff,
    unit_id: unit,
    role,
    area: role ? area : null,
  };
}

export interface Intake {
  /** Whether the area exists today. */
  hasArea: boolean;
  type: (TypeLimits & Pick<CaseRow, 'platform' | 'flags'> & { fields: FieldsSchema }) | undefined;
  existing: { reportedBy: string; digest: Buffer } | undefined;
  earlier: { closedAt: Date | null } | undefined;
}

type Reported = Pick<CaseReport, 'id' | 'area' | 'typeCode' | 'recurrenceOf'>;

/** All that intake must know. Most reports name no case: the policies of the table cost more than the rest of this. */
export const askIntake = (report: Reported, now: Date): Question[] => [
  ...askNamed(report),
  askPlace(report, now),
];

const askPlace = ({ area, typeCode }: Reported, now: Date): Question => ({
  name: 'case_intake',
  text: `select a.level, t.platform, t.flags, t.fields, t.urgency, t.response_value, t.response_unit, t.resolve_value, t.resolve_unit
           from (select) one
           left join areas a on a.code = $1 and a.valid_from <= $3 and (a.valid_to is null or a.valid_to > $3)
           left join lateral (
             select * from case_types where code = $2 and county in ('', left($1, 6)) and valid_from <= $3
              order by county desc, version desc limit 1) t on t.retired_on is null or t.retired_on > $3`,
  values: [area, typeCode, localDate(now)],
});

/** The case itself, if it was reported before, and the one that it comes after; twins of one report take turns, and the second sees what the first has stored. */
const askNamed = ({ id, recurrenceOf }: Reported): Question[] => {
  const ids = [id, recurrenceOf].filter((one) => one !== undefined);
  if (ids.length === 0) return [];
  const named = {
    name: 'case_named',
    text: 'select id, reported_by, report_digest, closed_at from cases where id = any ($1)',
    values: [ids],
  };
  return id === undefined ? [named] : [lockingTwins(id), named];
};
const lockingTwins = (id: string): Question => ({
  name: 'case_twin',
  text: `select pg_advisory_xact_lock(hashtextextended('case ' || $1, 0))`,
  values: [id],
});

interface PlaceRow extends LimitColumns {
  level: string | null;
  platform: CaseRow['platform'];
  flags: CaseRow['flags'];
  fields: FieldsSchema;
}
interface NamedRow {
  id: string;
  reported_by: string;
  report_digest: Buffer;
  closed_at: Date | null;
}

export async function findIntake(tx: Tx, report: Reported): Promise<Intake> {
  let named: NamedRow[] = [];
  for (const question of askNamed(report)) named = await tx.ask(question);
  const [row] = await tx.ask<PlaceRow>(askPlace(report, tx.now));
  if (!row) throw new Error('one row was asked for');
  const { level, platform, flags, fields } = row;
  const known = (asked: string | undefined) => named.find(({ id }) => id === asked?.toLowerCase());
  const [existing, earlier] = [known(report.id), known(report.recurrenceOf)];
  return {
    hasArea: level !== null,
    type: platform ? { ...toLimits(row), platform, flags, fields } : undefined,
    existing: existing && { reportedBy: existing.reported_by, digest: existing.report_digest },
    earlier: earlier && { closedAt: earlier.closed_at },
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
export async function findTypeLimits(
  { client, now }: Tx,
  code: string,
  county: string,
): Promise<(TypeInfo & { retired: boolean }) | undefined> {
  const { rows } = await client.query({
    name: 'case_type_limits',
    text: `select platform, flags, milestones, urgency, response_value, response_unit, resolve_value, resolve_unit,
                  coalesce(retired_on <= $2, false) as retired
             from case_types where code = $1 and county in ('', $3) and valid_from <= $2
            order by county desc, version desc limit 1`,
    values: [code, localDate(now), county],
  });
  const [row] = rows;
  return (
    row && {
      ...toLimits(row),
      platform: row.platform,
      flags: row.flags,
      milestones: row.milestones,
      retired: row.retired,
    }
  );
}

const evidenceRows = (tx: Tx, caseId: string, verb: string, evidence: readonly SentEvidence[]) =>
  evidence.map((one) => ({ ...one, case_id: caseId, verb, added_by: tx.staffId, added_at: tx.now }));
const insertingEvidence = (json: string) =>
  `insert into case_evidence select * from json_populate_recordset(null::case_evidence, ${json})`;

/** What came with a report: a statement of its own, since only for a stored case may evidence be added. */
export function insertEvidence(tx: Tx, caseId: string, evidence: readonly SentEvidence[]): void {
  const rows = evidenceRows(tx, caseId, 'report', evidence);
  tx.send({
    name: 'case_evidence_add',
    text: insertingEvidence('$1::json'),
    values: [JSON.stringify(rows)],
  });
}

/**
 * The case, its number, its people, its clocks and its journal row in one statement: half the database's work of six, and
 * the lock on the day's counter is held for one commit only, which goes along where nobody waits for the number.
 */
export function insertCase(
  tx: Tx,
  row: CaseRow,
  more: { people: readonly NewPerson[]; clocks: readonly Clock[]; told: readonly Told[]; entry: Entry },
): () => Promise<CaseRow> {
  const { people, clocks, told, entry } = more;
  const names = newNames(row);
  const sealed = sealCase(tx.keyring, row);
  const values: unknown[] = [
    // What the county takes in has a number of the county.
    isAtTownship(row.tier) ? row.area : row.area.slice(0, codeLength.county),
    localDate(tx.now),
    ...names.map((name) =>
      name in sealed ? sealed[name as keyof typeof sealed] : storedOf(name, row[name]),
    ),
    ...Object.values(journalRow(tx, entry)),
    JSON.stringify(clocks.map((clock) => toClockRow(clock, row))),
  ];
  if (people.length > 0) values.push(JSON.stringify(people.map((person) => personRow(tx, row.id, person))));
  if (told.length > 0) values.push(JSON.stringify(told.map((one) => noticeRow(tx, row, one))));
  const statement = insertingCase(names, people.length > 0, told.length > 0);
  const sent = tx.send<{ case_no: string }>({ ...statement, values });
  return async () => {
    const [numbered] = await sent();
    return { ...row, caseNo: numbered!.case_no, version: 1 };
  };
}

function personRow({ keyring, staffId }: Tx, caseId: string, person: NewPerson) {
  const { id, role, name, phone, idKind, idNumber } = person;
  const known = { name: name.full, phone: phone?.full ?? null, idNumber: idNumber?.full ?? null };
  const indexes = Object.entries(indexesOf(keyring, known)).map(([column, index]) => [
    column,
    index && hex(index),
  ]);
  return {
    id,
    case_id: caseId,
    role,
    id_kind: idKind,
    added_by: staffId,
    ...sealPerson(keyring, person),
    ...Object.fromEntries(indexes),
  };
}

/** Put together once for each shape: few, since a report always has the same columns. */
function insertingCase(names: readonly string[], withPeople: boolean, withTold: boolean) {
  const shape = `${names.join()} ${withPeople} ${withTold}`;
  const known = insertions.get(shape);
  if (known) return known;
  let count = 0;
  const next = () => `$${++count}`;
  const some = (n: number) => Array.from({ length: n }, next).join(', ');
  const parts = [
    `numbered as (select app.next_case_no('E', ${some(2)}) as case_no)`,
    // No `returning`: what a row returns has to pass the policy of reading.
    `added as (insert into cases (${names.map(snake).join(', ')}, case_no)
       values (${some(names.length)}, (select case_no from numbered)))`,
    `noted as (insert into journal (${journalColumns}) values (${some(journalColumns.split(', ').length)}))`,
    `started as (${startClocks(`${next()}::json`)})`,
  ];
  if (withPeople)
    parts.push(
      `people as (insert into case_people select * from json_populate_recordset(null::case_people, ${next()}::json))`,
    );
  if (withTold) parts.push(`told as (${insertTold(`${next()}::json`)})`);
  const text = `with ${parts.join(', ')} select case_no from numbered`;
  const made = { name: nameOf(text), text };
  insertions.set(shape, made);
  return made;
}
const insertions = new Map<string, { name: string; text: string }>();

/** Statements that are put together are prepared under their own text. */
function nameOf(text: string): string {
  const known = statementNames.get(text);
  if (known) return known;
  const name = `built ${createHash('md5').update(text).digest('hex')}`;
  statementNames.set(text, name);
  return name;
}
const statementNames = new Map<string, string>();

const storedOf = (name: string, value: unknown): unknown =>
  name === 'riskFactors' ? JSON.stringify(value) : value;

/** Always the same for a report, so that few statements are planned; the part of a split has more to say. */
const newNames = (row: CaseRow): (keyof CaseRow)[] =>
  columnNames.filter((name) => reported.has(name) || !isEqual(row[name], blank[name as keyof typeof blank]));
const columnNames = Object.keys(getTableColumns(cases)).filter(
  (name): name is keyof CaseRow => name !== 'caseNo' && name !== 'version',
);
const reported: ReadonlySet<string> = new Set<keyof CaseRow>([
  'platform',
  'longitude',
  'latitude',
  'occurredAt',
  'reporterId',
  'reporterHidden',
  'recurrenceOf',
  'dueAt',
  'limitUnit',
  'fields',
  'flags',
  'confidentiality',
]);

/** What the columns hold by default: a case to which nothing has happened yet. Number and version come with storing it. */
export const blank = {
  caseNo: '',
  version: 0,
  platform: null,
  longitude: null,
  latitude: null,
  occurredAt: null,
  reporterId: null,
  reporterHidden: false,
  recurrenceOf: null,
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
  dueAt: null,
  limitUnit: null,
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
  tier: 'township',
  fields: {},
  flags: [],
  confidentiality: 'ordinary',
  riskColor: null,
  riskFactors: {},
  rejectedAt: null,
  reconsidered: false,
  originalDueAt: null,
  extensionCount: 0,
  suspendedAt: null,
  reviewOn: null,
  suspendedDays: 0,
  prolongCount: 0,
  leadCaseId: null,
  mergedCount: 0,
  splitFrom: null,
  supervisionLevel: null,
  verifierId: null,
  resultPhotos: 0,
  barred: [],
  rating: null,
  ratedAt: null,
  residentToldAt: null,
  deidentifiedAt: null,
} satisfies Partial<CaseRow>;

/** A unit in one of these subtrees that is open today, as target of a dispatch. */
export async function findUnitTarget(
  { client, now }: Tx,
  unitId: string,
  ranges: readonly string[],
): Promise<Target | undefined> {
  const { rows } = await client.query({
    name: 'case_unit_target',
    text: 'select id from units where id = $1 and app.within(area, $2) and (closed_on is null or closed_on > $3)',
    values: [unitId, ranges, localDate(now)],
  });
  return rows[0] && { handlerId: null, handlerPost: null, unitId: rows[0].id };
}

/** Of these units, the ones that are open today and lie in the subtree. */
export async function listOpenUnits(
  { client, now }: Tx,
  ids: readonly string[],
  area: string,
): Promise<string[]> {
  const { rows } = await client.query(
    'select id from units where id = any ($1) and app.within(area, array[$2]) and (closed_on is null or closed_on > $3)',
    [ids, area, localDate(now)],
  );
  return rows.map(({ id }) => id);
}

/** A person with a post today in one of these subtrees; of several posts the one nearest to the case. */
export async function findPersonTarget(
  { client, now }: Tx,
  staffId: string,
  area: string,
  ranges: readonly string[],
): Promise<Target | undefined> {
  const { rows } = await client.query({
    name: 'case_person_target',
    text: `select p.id, p.unit_id from posts p
            where p.staff_id = $1 and p.area is not null and app.within(p.area, $2)
              and p.valid_from <= $3 and (p.valid_to is null or p.valid_to > $3)
            order by starts_with($4, p.area) desc, length(p.area) desc, p.id limit 1`,
    values: [staffId, ranges, localDate(now), area],
  });
  return rows[0] && { handlerId: staffId, handlerPost: rows[0].id, unitId: rows[0].unit_id };
}

/** A post that a person holds today: in a unit, or with a role over an area. */
export async function findPost(
  { client, now }: Tx,
  staffId: string,
  where: { unitId: string } | { role: string; area: string },
): Promise<string | undefined> {
  const [column, value, area] =
    'unitId' in where ? ['unit_id', where.unitId, ''] : ['role', where.role, where.area];
  const { rows } = await client.query(
    `select id from posts where staff_id = $1 and ${column} = $2 and starts_with($3, case when $3 = '' then '' else area end)
        and valid_from <= $4 and (valid_to is null or valid_to > $4) limit 1`,
    [staffId, value, area, localDate(now)],
  );
  return rows[0]?.id;
}

/** Who asks the residents again: the grid's worker, else its supervisor, else the dispatcher; never who handled it alone. */
export async function findVisitor(
  { client, now }: Tx,
  area: string,
  handlers: readonly string[],
): Promise<'full_time_grid_worker' | 'grid_supervisor' | 'dispatcher'> {
  const { rows } = await client.query({
    name: 'case_visitor',
    text: `select role from posts
            where role in ('full_time_grid_worker', 'grid_supervisor') and area = left($1, 15) and staff_id <> all ($2)
              and valid_from <= $3 and (valid_to is null or valid_to > $3)
            order by role limit 1`,
    values: [area, handlers, localDate(now)],
  });
  return rows[0]?.role ?? 'dispatcher';
}

/** Is the person known as someone in the case: by the telephone number, or by the name where no number is known? */
export async function isPartyOf(
  { client, staffId, keyring }: Pick<Tx, 'client' | 'staffId' | 'keyring'>,
  caseId: string,
): Promise<boolean> {
  const { rows } = await client.query(
    `select p.id, p.name, p.phone, s.name as own_name, s.phone as own_phone
       from case_people p join staff s on s.id = $2 where p.case_id = $1 and p.role <> 'reporter' and p.erased_at is null and ${current('p')}`,
    [caseId, staffId],
  );
  return rows.some((row) => {
    const { name, phone } = openPerson(keyring, row);
    const ownPhone = row.own_phone && staffPhone(keyring, staffId!).open(row.own_phone);
    return phone && ownPhone
      ? normalisePhone(phone.full) === normalisePhone(ownPhone.full)
      : normaliseName(name!.full) === normaliseName(row.own_name);
  });
}

/** Another case, locked for as long as this one: both in the order of their ids, so that no two wait for each other. */
export async function lockLead({ client }: Tx, id: string, leadId: string): Promise<Lead | undefined> {
  await client.query('select from cases where id = any ($1) order by id for no key update', [[id, leadId]]);
  const { rows } = await client.query('select id, status, area from cases where id = $1', [leadId]);
  return rows[0];
}

/** The lead case learns how many follow it; what followed the merged one follows the lead from now on. */
export async function countFollowers(
  { client }: Tx,
  leadId: string,
  merged: { id: string; count: number },
): Promise<void> {
  if (merged.count > 0)
    await client.query('update cases set lead_case_id = $1, version = version + 1 where lead_case_id = $2', [
      leadId,
      merged.id,
    ]);
  await client.query(
    'update cases set merged_count = (select count(*) from cases f where f.lead_case_id = $1), version = version + 1 where id = $1',
    [leadId],
  );
}

/** Those who reported what follows a lead case: they are told how it ended. */
export async function listFollowers(
  { client }: Tx,
  leadId: string,
): Promise<{ id: string; firstContact: string }[]> {
  const { rows } = await client.query(
    'select id, first_contact as "firstContact" from cases where lead_case_id = $1',
    [leadId],
  );
  return rows;
}

/** The next number of a kind of letter in a year: of the township, or of the county. */
export async function nextLetterNo(
  { client }: Tx,
  kind: string,
  area: string,
  year: number,
): Promise<{ n: number; name: string }> {
  const { rows } = await client.query(
    `select app.next_letter_no($1, $2, $3) as n, (select name from areas where code = $2) as name`,
    [kind, area, year],
  );
  return rows[0];
}

/** Not corrected since. */
const current = (people: string): string =>
  `not exists (select from case_people later where later.corrects = ${people}.id)`;
const isCurrent = (people: string) => sql.raw(current(people));

export async function listPeople({ db, keyring }: Tx, caseId: string): Promise<PersonRow[]> {
  const rows = await db
    .select()
    .from(casePeople)
    .where(and(eq(casePeople.caseId, caseId), isCurrent('case_people')))
    .orderBy(asc(casePeople.id));
  return rows.map((row) => openPerson(keyring, row));
}

/** These people, as far as they are not corrected and their cases are to be seen. */
export async function getPeople({ db, keyring }: Tx, ids: readonly string[]): Promise<PersonRow[]> {
  const rows = await db
    .select()
    .from(casePeople)
    .where(and(inArray(casePeople.id, [...ids]), isCurrent('case_people')))
    .orderBy(asc(casePeople.id));
  return rows.map((row) => openPerson(keyring, row));
}

/** A version of a person that takes the place of another, which stays as it was. */
export async function insertCorrection(
  tx: Tx,
  caseId: string,
  person: NewPerson,
  corrects: string,
): Promise<void> {
  await tx.client.query(
    'insert into case_people select * from json_populate_recordset(null::case_people, $1::json)',
    [JSON.stringify([{ ...personRow(tx, caseId, person), corrects }])],
  );
}

export interface FoundPerson {
  personId: string;
  role: PersonRow['role'];
  caseId: string;
}

/** The latest cases that the caller sees and that hold a person with this number, of whichever key its hash is. */
export async function findPeople(
  { client, keyring }: Tx,
  kind: 'phone' | 'id_number',
  number: string,
  limit: number,
): Promise<FoundPerson[]> {
  const { rows } = await client.query(
    `select p.id as "personId", p.role, p.case_id as "caseId" from case_people p join cases c on c.id = p.case_id
      where p.${kind}_index = any ($1) and ${current('p')} order by c.reported_at desc, p.id limit $2`,
    [keyring.indexes(kind, number), limit],
  );
  return rows;
}

/** One look at what is masked waits for the other of the same person, so that both are counted. */
export async function lockReveals({ client, actor }: Tx): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('reveals ' || $1, 0))`, [actor.staffId]);
}

/** How often the caller has looked at what is masked since. */
export async function countReveals({ client, actor }: Tx, since: Date): Promise<number> {
  const { rows } = await client.query(
    `select count(*)::int as n from journal
      where actor_id = $1 and at > $2 and event in ('person.reveal', 'staff.reveal', 'person.search')`,
    [actor.staffId, since],
  );
  return rows[0].n;
}

export async function insertNote({ db, keyring }: Tx, row: NoteRow): Promise<void> {
  await db.insert(caseNotes).values(sealNote(keyring, row));
}

export async function listNotes(
  { db, keyring }: Tx,
  caseId: string,
  after: readonly [at: string, id: string] | undefined,
  limit: number,
): Promise<NoteRow[]> {
  const beyond = after
    ? sql`(${caseNotes.writtenAt}, ${caseNotes.id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : undefined;
  const rows = await db
    .select()
    .from(caseNotes)
    .where(and(eq(caseNotes.caseId, caseId), beyond))
    .orderBy(asc(caseNotes.writtenAt), asc(caseNotes.id))
    .limit(limit + 1);
  return rows.map((row) => openNote(keyring, row));
}

export async function lockNote({ db, keyring }: Tx, caseId: string, id: string): Promise<NoteRow> {
  const [row] = await db
    .select()
    .from(caseNotes)
    .where(and(eq(caseNotes.id, id), eq(caseNotes.caseId, caseId)))
    .for('no key update');
  if (!row) throw new Problem('not-found');
  return openNote(keyring, row);
}

export async function strikeNote(
  { db, keyring }: Tx,
  id: string,
  strike: { struckBy: string; struckAt: Date; strikeReason: Personal },
): Promise<void> {
  const reason = strikeReason(keyring, id).seal(strike.strikeReason);
  await db
    .update(caseNotes)
    .set({ ...strike, strikeReason: reason })
    .where(eq(caseNotes.id, id));
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
  text: Personal | null;
}

/** The journal of one case, oldest first, with what was said. */
export async function listTimeline(
  { client, keyring }: Tx,
  caseId: string,
  after: string | null,
  limit: number,
): Promise<TimelineRow[]> {
  const { rows } = await client.query<Omit<TimelineRow, 'text'> & { opinion: string; text: Buffer | null }>(
    `select j.seq::text, j.at, j.event, j.actor_id, s.name as actor_name, j.actor_role, j.actor_unit, j.data, o.id as opinion, o.text
       from journal j
       left join staff s on s.id = j.actor_id
       left join case_opinions o on o.id = (j.data ->> 'opinionId')::uuid
      where j.case_id = $1 and ($2::bigint is null or j.seq > $2)
      order by j.seq limit $3`,
    [caseId, after, limit + 1],
  );
  return rows.map(({ opinion, text, ...row }) => ({
    ...row,
    text: text && opinionText(keyring, opinion).open(text),
  }));
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

/** Clocks that ran for a handler run for his successor from now on, else for the unit, else for the desk. */
export async function moveHandlerClocks(
  { client }: Tx,
  ids: readonly string[],
  to: { staffId: string } | null,
): Promise<void> {
  await client.query(
    `update case_clocks k
        set owner_staff = $2, owner_unit = case when $2::uuid is null then c.unit_id end,
            owner_role = case when $2::uuid is null and c.unit_id is null then 'dispatcher' end
       from cases c
      where c.id = any ($1) and k.case_id = c.id and k.owner_staff = c.handler_id and k.state in ('running', 'paused')
        and k.kind in ('resolve', 'response', 'on_site', 'milestone', 'supervision', 'review')`,
    [ids, to?.staffId ?? null],
  );
}
