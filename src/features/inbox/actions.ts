import type { Tx } from '../../db/tx.ts';
import type { Page } from '../../kernel/page.ts';
import type { Language } from '../../kernel/problem.ts';
import { lookInto, type Offered } from '../cases/actions.ts';
import { ClockKind } from '../deadlines/contract.ts';
import type { Task, TaskQuery } from './contract.ts';
import { getNotification, listTasks, markRead, type NotificationRow, type TaskRow } from './queries.ts';
import { because, notedAs, settledBy } from './rules.ts';

/** What the caller must do now: each with the steps that the case lets him take. */
export async function findTasks(tx: Tx, query: TaskQuery, language: Language): Promise<Page<Task>> {
  const { items, nextCursor } = await listTasks(tx, query);
  const about = await lookInto(
    tx,
    items.map(({ case_id }) => case_id),
  );
  return {
    items: items.map((row) => toTask(row, about.get(row.case_id)!, { now: tx.now, language })),
    nextCursor,
  };
}

function toTask(
  row: TaskRow,
  { row: of, items, steps }: Offered,
  { now, language }: { now: Date; language: Language },
): Task {
  const item = items.find(({ id }) => id === row.item_id);
  const { id, caseNo, title, status, urgency, area } = of;
  return {
    clockId: row.id,
    kind: row.kind,
    label: ClockKind.labels[row.kind][language],
    case: { id, caseNo, title, status, urgency, area },
    itemId: row.item_id,
    do: settledBy(row.kind, item?.kind).filter((verb) => steps.includes(verb)),
    note: notedAs[row.kind] ?? null,
    milestone: row.kind === 'milestone' ? row.name : null,
    because: because(row.kind, { item, name: row.name }, language),
    dueAt: row.due_at?.toISOString() ?? null,
    warningLevel: row.warning_level,
    overdue: row.due_at !== null && row.due_at < now,
  };
}

/** Marks as read, for the caller alone; the first reading stands. */
export async function readNotification(tx: Tx, id: string): Promise<NotificationRow> {
  const found = await getNotification(tx, id);
  if (found.read_at) return found;
  await markRead(tx, id);
  return getNotification(tx, id);
}
