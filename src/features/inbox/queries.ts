import { createHash } from 'node:crypto';
import { disjoint } from '../../db/scope.ts';
import type { Actor, Tx } from '../../db/tx.ts';
import { subtreeEnd } from '../../kernel/area-code.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { Problem } from '../../kernel/problem.ts';
import { isAdminRole, type Role } from '../../kernel/role.ts';
import { collect, type Param, type Part } from '../cases/scope.ts';
import type { ClockKind, WarningLevel } from '../deadlines/contract.ts';
import type { NotificationQuery, TaskQuery } from './contract.ts';
import { deskLength, silentKinds, waitsIn } from './rules.ts';

/** Prepared once per connection: there are as many shapes as ways to hold posts and to filter. */
const named = (text: string, values: unknown[]) => ({
  name: `q_${createHash('sha1').update(text).digest('base64url')}`,
  text,
  values,
});

const unitsOf = ({ posts }: Actor): string[] => [...new Set(posts.flatMap(({ unitId }) => unitId ?? []))];

/** Roles with the subtrees over which they are held; the parts do not overlap. */
function desksOf({ posts }: Actor): [Role, string][] {
  const roles = [...new Set(posts.map(({ role }) => role))];
  return roles.flatMap((role) =>
    disjoint(posts.filter((post) => post.role === role).flatMap(({ areas }) => areas)).map(
      (area): [Role, string] => [role, area],
    ),
  );
}

const adminRolesOf = ({ posts }: Actor): Role[] => posts.map(({ role }) => role).filter(isAdminRole);

interface Addressed {
  staff: string;
  unit: string;
  role: string;
}

/**
 * What is mine: named by me, by a unit of mine, by a role that I hold over the area. Each part is read in order by its
 * own index and then merged: an `or` of the three would read and sort them all.
 */
function mine(actor: Actor, { staff, unit, role }: Addressed): Part[] {
  return [
    (param) => `${staff} = ${param(actor.staffId)}`,
    ...unitsOf(actor).map(
      (id): Part =>
        (param) =>
          `${unit} = ${param(id)}`,
    ),
    ...desksOf(actor).map(
      ([held, area]): Part =>
        (param) =>
          `${role} = ${param(held)} and ${atDesk(held, area, param)}`,
    ),
    ...adminRolesOf(actor).map(
      (held): Part =>
        (param) =>
          `${role} = ${param(held)} and m.area is null`,
    ),
  ];
}

function atDesk(role: Role, area: string, param: Param): string {
  const length = deskLength(role);
  if (area.length === length) return `m.desk = ${param(area)}`;
  const within = (column: string) => `${column} >= ${param(area)} and ${column} < ${param(subtreeEnd(area))}`;
  // A post wider than the role's usual place reads its desks one after the other; a narrower one a share of one desk.
  return area.length < length
    ? within('m.desk')
    : `m.desk = ${param(area.slice(0, length))} and ${within('m.area')}`;
}

export interface TaskRow {
  id: string;
  case_id: string;
  item_id: string | null;
  kind: ClockKind;
  name: string | null;
  due_at: Date | null;
  warning_level: WarningLevel | null;
}

/** The running clocks that wait for the caller, the most pressing first. */
export async function listTasks(tx: Tx, query: TaskQuery): Promise<Page<TaskRow>> {
  const { limit, cursor, ...filter } = query;
  const after = decodeCursor(cursor, filter, ['due', 'id']);
  const { param, values } = collect();
  const conditions = taskFilters(filter, tx.now, param);
  if (after)
    conditions.push(`(m.due_sort, m.id) > (${param(after[0])}::timestamptz, ${param(after[1])}::uuid)`);
  const rows = param(limit + 1);
  const owners = { staff: 'm.owner_staff', unit: 'm.owner_unit', role: 'm.owner_role' };
  const branches = mine(tx.actor, owners).map(
    (part) => `(select m.id, m.case_id, m.item_id, m.kind, m.name, m.due_at, m.due_sort, m.warning_level
       from case_clocks m join cases c on c.id = m.case_id
      where ${[part(param), ...conditions].join(' and ')} order by m.due_sort, m.id limit ${rows})`,
  );
  const text = `select * from (${branches.join(' union all ')}) t order by due_sort, id limit ${rows}`;
  const found = await tx.client.query<TaskRow>(named(text, values));
  return toPage(found.rows, limit, filter, ({ id, due_at }) => [due_at?.toISOString() ?? 'infinity', id]);
}

const listed = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');

type Filter<Q> = Omit<Q, 'limit' | 'cursor'>;

function taskFilters({ kind, overdue }: Filter<TaskQuery>, now: Date, param: Param): string[] {
  const where = [
    `m.state = 'running'`,
    `m.kind not in (${listed(silentKinds)})`,
    ...Object.entries(waitsIn).map(
      ([waiting, states]) => `not (m.kind = '${waiting}' and c.status in (${listed(states)}))`,
    ),
  ];
  if (kind) where.push(`m.kind = any (${param(kind)})`);
  if (overdue !== undefined) where.push(`m.due_sort ${overdue ? '<' : '>='} ${param(now)}`);
  return where;
}

export interface NotificationRow {
  id: string;
  at: Date;
  event: string;
  level: WarningLevel | null;
  due_at: Date | null;
  case_id: string | null;
  case_no: string;
  title: string;
  about: {
    kind: 'break_glass' | 'subject_request';
    id: string;
    area: string;
    by: string;
    byName: string | null;
  } | null;
  clock_kind: ClockKind | null;
  read_at: Date | null;
}

const told = { staff: 'm.staff_id', unit: 'm.unit_id', role: 'm.role' };
const shown = `m.id, m.at, m.event, m.level, m.due_at, m.clock_id, m.case_id, c.case_no, c.title,
  case when b.id is not null then json_build_object('kind', 'break_glass', 'id', b.id, 'area', b.area, 'by', b.staff_id, 'byName', b.staff_name)
       when q.id is not null then json_build_object('kind', 'subject_request', 'id', q.id, 'area', q.area, 'by', q.recorded_by,
                                                    'byName', (select name from staff s where s.id = q.recorded_by)) end as about`;
/** The joins hide what was said about something that the caller no longer sees. */
const from = `from notifications m left join cases c on c.id = m.case_id
                                   left join break_glass_grants b on b.id = m.break_glass_id
                                   left join subject_requests q on q.id = m.subject_request_id`;
const isSeen = '(c.id is not null or b.id is not null or q.id is not null)';
const withRest = (branches: readonly string[], me: string) => `
  select t.*, k.kind as clock_kind, r.read_at
    from (${branches.join(' union all ')}) t
    left join case_clocks k on k.case_id = t.case_id and k.id = t.clock_id
    left join notification_reads r on r.notification_id = t.id and r.staff_id = ${me}`;

/** What the caller was told, the newest first. */
export async function listNotifications(tx: Tx, query: NotificationQuery): Promise<Page<NotificationRow>> {
  const { limit, cursor, ...filter } = query;
  const after = decodeCursor(cursor, filter, ['instant', 'id']);
  const { param, values } = collect();
  const me = param(tx.actor.staffId);
  const conditions: string[] = [];
  const read = `exists (select from notification_reads r where r.notification_id = m.id and r.staff_id = ${me})`;
  if (filter.unread !== undefined) conditions.push(filter.unread ? `not ${read}` : read);
  if (after) conditions.push(`(m.at, m.id) < (${param(after[0])}::timestamptz, ${param(after[1])}::uuid)`);
  const rows = param(limit + 1);
  const branches = mine(tx.actor, told).map(
    (part) =>
      `(select ${shown} ${from} where ${[part(param), isSeen, ...conditions].join(' and ')} order by m.at desc, m.id desc limit ${rows})`,
  );
  const text = `${withRest(branches, me)} order by t.at desc, t.id desc limit ${rows}`;
  const found = await tx.client.query<NotificationRow>(named(text, values));
  return toPage(found.rows, limit, filter, ({ id, at }) => [at.toISOString(), id]);
}

/** One of the caller's own notifications, or a Problem. */
export async function getNotification(tx: Tx, id: string): Promise<NotificationRow> {
  const { param, values } = collect();
  const me = param(tx.actor.staffId);
  const one = param(id);
  const branches = mine(tx.actor, told).map(
    (part) => `select ${shown} ${from} where m.id = ${one} and ${part(param)} and ${isSeen}`,
  );
  const { rows } = await tx.client.query<NotificationRow>(named(withRest(branches, me), values));
  if (!rows[0]) throw new Problem('not-found');
  return rows[0];
}

/** The first reading stands. */
export async function markRead({ client, actor, now }: Tx, id: string): Promise<void> {
  await client.query(
    `insert into notification_reads (notification_id, staff_id, read_at) values ($1, $2, $3) on conflict do nothing`,
    [id, actor.staffId, now],
  );
}
