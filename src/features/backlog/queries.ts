import { createHash } from 'node:crypto';
import type { Question } from '../../db/question.ts';
import type { Tx } from '../../db/tx.ts';
import { codeLength, subtreeEnd } from '../../kernel/area-code.ts';
import { decodeCursor, encodeCursor } from '../../kernel/page.ts';
import { Problem } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import { type CaseQuery, type CaseStatus, openStatuses } from '../cases/contract.ts';
import { collect, inArea, type Param, type Part, partsOf } from '../cases/scope.ts';

/** One named statement per shape of question: planned once per connection, like any prepared one. */
const named = (text: string, values: unknown[]): Question => ({
  name: `q_${createHash('sha1').update(text).digest('base64url')}`,
  text,
  values,
});

const summary = (now: string) => `
  c.id, c.case_no as "caseNo", c.status, c.type_code as "typeCode", c.severity, c.urgency, c.area, c.title,
  c.handler_id as handler, c.unit_id as unit, c.first_contact as "firstContact", c.recurrence_of as "recurrenceOf",
  c.reported_at as "reportedAt", c.accepted_at as "acceptedAt", c.due_at as "dueAt", c.closed_at as "closedAt",
  c.is_open and c.status <> 'suspended' and coalesce(c.due_at < ${now}, false) as overdue, c.version`;

/**
 * A page of cases as JSON text built by PostgreSQL: turning rows into objects into JSON would cost Node more than the
 * rest of the request. Each part of the table is read in order by its own index, then merged. One column only: each
 * further one costs on every row. No row at all says that the area is unknown; a page without cases is one null.
 */
function askParts(parts: readonly Part[], query: CaseQuery, at: Date): Question {
  const { limit, cursor, ...filter } = query;
  const order = query.sort === 'due' ? sorts.due : sorts.newest;
  const after = decodeCursor(cursor, filter, [order.kind, 'id']);
  const { param, values } = collect();
  const now = `${param(at)}::timestamptz`;
  const conditions = [...filters(query, now, param), ...(after ? [order.after(after, param)] : [])];
  const rows = param(limit + 1);

  const branches = parts.flatMap((part) =>
    openness(query).map((open) => {
      const where = [part(param), ...(open === undefined ? [] : [`c.is_open = ${open}`]), ...conditions];
      return `(select row_to_json(v)::text as doc, ${order.key} as key, c.id
        from cases c cross join lateral (select ${summary(now)}) v where ${where.join(' and ')} order by ${order.by} limit ${rows})`;
    }),
  );
  const isKnown =
    query.area === undefined ? 'true' : `exists (select from areas where code = ${param(query.area)})`;
  const page = `select * from (${branches.join(' union all ')}) page order by ${order.outer} limit ${rows}`;
  return named(
    `select doc from (select where ${isKnown}) known left join (${page}) page on true order by ${order.outer}`,
    values,
  );
}

/** The cases of one area: the policy shows of them what the caller may see, so his own scope need not be named. */
export const askArea = (area: string, query: CaseQuery, at: Date): Question =>
  askParts([inArea(area)], query, at);

/** All that the caller sees, part by part. */
export async function listCases(tx: Tx, query: CaseQuery): Promise<string> {
  const { rows } = await tx.client
    .query(askParts(partsOf(tx.actor, query.area), query, tx.now))
    .catch((error) => {
      // Words that are in most titles: the statement's time is over before the page is found.
      throw query.q && error.code === '57014' ? new Problem('search-too-broad') : error;
    });
  return toPage(rows, query);
}

/** A page as JSON text; an area that nobody knows is not found. */
export function toPage(rows: unknown[], { limit, cursor: _page, ...filter }: CaseQuery): string {
  if (rows.length === 0) throw new Problem('not-found');
  const docs = (rows as { doc: string | null }[]).flatMap(({ doc }) => doc ?? []);
  const items = docs.slice(0, limit);
  const last = docs.length > limit ? (JSON.parse(items.at(-1)!) as Last) : undefined;
  const next = last ? encodeCursor([sorts[filter.sort].keyOf(last), last.id], filter) : null;
  return `{"items":[${items.join(',')}],"nextCursor":${JSON.stringify(next)}}`;
}

interface Last {
  id: string;
  dueAt: string | null;
  reportedAt: string;
}

interface Sort {
  key: string;
  kind: 'due' | 'instant';
  keyOf: (last: Last) => string;
  by: string;
  outer: string;
  after: (keys: readonly [key: string, id: string], param: Param) => string;
}

const sorts: Record<CaseQuery['sort'], Sort> = {
  due: {
    key: 'c.due_sort',
    kind: 'due',
    keyOf: ({ dueAt }) => dueAt ?? 'infinity',
    by: 'c.due_sort, c.id',
    outer: 'page.key, page.id',
    after: ([key, id], param) => `(c.due_sort, c.id) > (${param(key)}::timestamptz, ${param(id)}::uuid)`,
  },
  newest: {
    key: 'c.reported_at',
    kind: 'instant',
    keyOf: ({ reportedAt }) => reportedAt,
    by: 'c.reported_at desc, c.id desc',
    outer: 'page.key desc, page.id desc',
    after: ([key, id], param) => `(c.reported_at, c.id) < (${param(key)}::timestamptz, ${param(id)}::uuid)`,
  },
};

const isOpenStatus = (status: CaseStatus) => (openStatuses as readonly CaseStatus[]).includes(status);

/** The index by due time begins with openness: each value is a branch of its own, and what cannot match is none. */
function openness({ sort, open, status, overdue, closedFrom, closedTo }: CaseQuery): (boolean | undefined)[] {
  const wanted = [true, false].filter(
    (is) =>
      (open === undefined || open === is) &&
      (status === undefined || status.some((one) => isOpenStatus(one) === is)) &&
      !(overdue && !is) &&
      !((closedFrom || closedTo) && is),
  );
  if (wanted.length === 2) return sort === 'due' ? wanted : [undefined];
  // Nothing can match; the statement still runs, so that errors and empty pages look alike.
  return wanted.length === 0 ? [false] : wanted;
}

function filters(q: CaseQuery, now: string, param: Param): string[] {
  const where: string[] = [];
  const between = (column: string, from: Date | undefined, to: Date | undefined) => {
    if (from) where.push(`c.${column} >= ${param(from)}`);
    if (to) where.push(`c.${column} < ${param(to)}`);
  };
  if (q.status) where.push(`c.status = any (${param(q.status)})`);
  if (q.status?.every((one) => one === 'not_accepted' || one === 'withdrawn')) {
    // Spelt out, so that the index of the rare ends applies.
    where.push(`c.status in ('not_accepted', 'withdrawn')`);
  }
  if (q.open !== undefined) where.push(`c.is_open = ${q.open}`);
  if (q.typeCode)
    where.push(
      `(c.type_code = any (${param(q.typeCode)}) or substr(c.type_code, 1, 2) = any (${param(q.typeCode)}))`,
    );
  if (q.handler === 'none') where.push('c.handler_id is null');
  else if (q.handler) where.push(`c.handler_id = ${param(q.handler)}`);
  if (q.unit) where.push(`c.unit_id = ${param(q.unit)}`);
  if (q.overdue !== undefined) {
    where.push(
      q.overdue
        ? `c.is_open and c.status <> 'suspended' and c.due_sort < ${now}`
        : `not (c.is_open and c.status <> 'suspended' and c.due_sort < ${now})`,
    );
  }
  between('reported_at', q.reportedFrom, q.reportedTo);
  between('due_at', q.dueFrom, q.dueTo);
  if (q.dueFrom) where.push(`c.due_sort >= ${param(q.dueFrom)}`);
  if (q.dueTo) where.push(`c.due_sort < ${param(q.dueTo)}`);
  between('closed_at', q.closedFrom, q.closedTo);
  if (q.q) {
    const [from, to] = q.area ? [q.area, subtreeEnd(q.area)] : ['0', ':'];
    where.push(`c.id in (select app.search_cases(${param(q.q)}, ${param(from)}, ${param(to)}))`);
  }
  return where;
}

interface Group {
  /** Groups of the rows in `c`. */
  key: string;
  label: string;
  join: string;
}

/** Child areas of an area: their codes' lengths, since levels may be skipped. */
async function childLengths({ client }: Tx, parent: string): Promise<number[]> {
  const { rows } = await client.query({
    name: 'area_child_lengths',
    text: `select distinct length(code) as length from areas where parent_code = $1 order by 1`,
    values: [parent],
  });
  return rows.map(({ length }) => length);
}

type GroupBy = 'area' | 'type' | 'unit' | 'month' | 'handler';

/** How the rows of `c` are grouped and labelled. What lies in no child keeps the code of the area itself. */
async function groupOf(tx: Tx, by: GroupBy, area: string | undefined, param: Param): Promise<Group> {
  if (by === 'area') {
    const lengths = area === undefined ? [] : await childLengths(tx, area);
    const label = '(select name from areas where code = g.key)';
    // Children of one length are a prefix; a join for each row would cost more than the rest of the question.
    if (lengths.length <= 1)
      return { key: lengths[0] ? `left(c.area, ${lengths[0]})` : 'c.area', label, join: '' };
    const joins = lengths.map(
      (length) =>
        `left join areas a${length} on a${length}.code = left(c.area, ${length}) and length(c.area) >= ${length}`,
    );
    return {
      key: `coalesce(${lengths.map((length) => `a${length}.code`).join(', ')}, c.area)`,
      label,
      join: joins.join(' '),
    };
  }
  if (by === 'type') return { key: 'c.type_code', label: typeLabel(tx, area, param), join: '' };
  const groups: Record<Exclude<GroupBy, 'area' | 'type'>, Omit<Group, 'join'>> = {
    unit: { key: 'c.unit_id::text', label: '(select name from units where id = g.key::uuid)' },
    handler: { key: 'c.handler_id::text', label: '(select name from staff where id = g.key::uuid)' },
    month: { key: `to_char(c.closed_at at time zone 'Asia/Shanghai', 'YYYY-MM')`, label: 'g.key' },
  };
  return { ...groups[by], join: '' };
}

/** As the county calls it, else as the nation does, else as any county. */
const typeLabel = ({ now }: Tx, area: string | undefined, param: Param): string =>
  `(select zh from case_types where code = g.key and valid_from <= ${param(localDate(now))}
     order by county = ${param(area?.slice(0, codeLength.county) ?? '')} desc, county, version desc limit 1)`;

interface Figures {
  condition: string;
  /** Columns of `cases c` that the figures need. */
  columns: string;
  figures: string;
}

/** Groups and their total in one pass; the total is recomputed from the rows, never averaged from groups. */
async function aggregate<R extends object>(
  tx: Tx,
  area: string | undefined,
  by: GroupBy,
  question: (param: Param) => Figures,
): Promise<{ items: R[]; total: R }> {
  const { param, values } = collect();
  const { ranges } = tx.actor;
  // Without an area, whoever sees one area whole finds its children; what he does elsewhere is counted too.
  const root = area ?? (ranges.length === 1 ? ranges[0] : undefined);
  const { key, label, join } = await groupOf(tx, by, root, param);
  const { condition, columns, figures } = question(param);
  const branches = partsOf(tx.actor, area).map(
    (part) =>
      `select c.area, c.type_code, c.unit_id, c.handler_id, ${columns} from cases c where ${part(param)} and ${condition}`,
  );
  const asked = named(
    `select g.*, case when g.is_total = 0 then ${label} end as label from (
       select ${key} as key, grouping(${key}) as is_total, ${figures}
         from (${branches.join(' union all ')}) c ${join}
        group by grouping sets ((${key}), ())) g
      order by g.is_total, g.key nulls last`,
    values,
  );
  const { rows } = await tx.client.query<R & { is_total: number }>(asked);
  return { items: rows.filter((row) => row.is_total === 0), total: rows.find((row) => row.is_total === 1)! };
}

export interface BacklogRow {
  key: string | null;
  label: string | null;
  open: number;
  overdue: number;
  statuses: Record<string, number>;
  ages: number[];
}

/** Open cases by status and age. */
export function countBacklog(tx: Tx, area: string | undefined, by: 'area' | 'type' | 'unit') {
  const count = (condition: string) => `count(*) filter (where ${condition})::int`;
  const ages = [
    'c.days <= 3',
    'c.days between 4 and 7',
    'c.days between 8 and 15',
    'c.days between 16 and 30',
    'c.days >= 31',
  ];
  return aggregate<BacklogRow>(tx, area, by, (param) => {
    const now = `${param(tx.now)}::timestamptz`;
    const days = `(${now} at time zone 'Asia/Shanghai')::date - (c.reported_at at time zone 'Asia/Shanghai')::date as days`;
    return {
      condition: 'c.is_open',
      columns: `c.status, c.due_at, ${days}`,
      figures: `count(*)::int as open, ${count(`c.due_at < ${now} and c.status <> 'suspended'`)} as overdue,
        json_build_object(${openStatuses.map((status) => `'${status}', ${count(`c.status = '${status}'`)}`).join(', ')}) as statuses,
        array[${ages.map(count).join(', ')}] as ages`,
    };
  });
}

export interface ClosureRow {
  key: string | null;
  label: string | null;
  closed: number;
  elapsed: [number, number, number] | null;
  working: [number, number, number] | null;
  limited: number;
  on_time: number;
}

/** Handling minutes of the cases closed in [from, to): mean, median, 90th percentile (percentile_cont). */
export function measureClosures(
  tx: Tx,
  area: string | undefined,
  by: GroupBy,
  period: { from: Date; to: Date },
) {
  const three = (column: string) =>
    `array[avg(c.${column})] || percentile_cont(array[0.5, 0.9]) within group (order by c.${column})`;
  return aggregate<ClosureRow>(tx, area, by, (param) => ({
    condition: `c.closed_at >= ${param(period.from)} and c.closed_at < ${param(period.to)}`,
    columns: 'c.closed_at, c.elapsed_minutes, c.working_minutes, c.on_time',
    figures: `count(*)::int as closed, ${three('elapsed_minutes')} as elapsed, ${three('working_minutes')} as working,
      count(c.on_time)::int as limited, count(*) filter (where c.on_time)::int as on_time`,
  }));
}
