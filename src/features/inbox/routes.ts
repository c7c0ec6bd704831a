import { z } from 'zod';
import { operation } from '../../http/operation.ts';
import type { Language } from '../../kernel/problem.ts';
import { findTasks, readNotification } from './actions.ts';
import { Notification, NotificationPage, NotificationQuery, TaskPage, TaskQuery } from './contract.ts';
import { listNotifications, type NotificationRow } from './queries.ts';
import { headline } from './rules.ts';

const tag = 'inbox';
const ById = z.object({ id: z.uuid().meta({ description: '通知 id · Id of the notification' }) });

const caseExample = {
  id: '015fcb1e-0000-7000-8000-000000000001',
  caseNo: 'E3308021012017111800001',
  title: '换瓦砸坏邻居院墙',
};
const taskExample = {
  clockId: '015fcb1e-0000-7000-8000-000000000011',
  kind: 'decision' as const,
  label: '审批时限',
  case: {
    ...caseExample,
    status: 'in_progress' as const,
    urgency: 'normal' as const,
    area: '330802101211001',
  },
  itemId: '015fcb1e-0000-7000-8000-000000000007',
  do: ['approve_return' as const, 'refuse_return' as const],
  note: null,
  milestone: null,
  because: '申请退回:非本单位职责',
  dueAt: '2017-11-20T06:00:00.000Z',
  warningLevel: null,
  overdue: false,
};
const notificationExample = {
  id: '015fcb1e-0000-7000-8000-000000000012',
  at: '2017-11-18T01:00:00.000Z',
  event: 'case.dispatch',
  label: '分派',
  level: null,
  clockKind: null,
  dueAt: '2017-11-18T05:00:00.000Z',
  case: caseExample,
  about: null,
  readAt: null,
};

export const inboxOperations = [
  operation({
    id: 'listMyTasks',
    method: 'GET',
    path: '/me/tasks',
    tag,
    summary: { zh: '我的待办', en: 'What I must do now' },
    query: TaskQuery,
    status: 200,
    response: TaskPage,
    examples: { response: { items: [taskExample], nextCursor: null } },
    handle: (tx, { query, language }) => findTasks(tx, query, language),
  }),
  operation({
    id: 'listMyNotifications',
    method: 'GET',
    path: '/me/notifications',
    tag,
    summary: { zh: '我的通知', en: 'What I was told' },
    query: NotificationQuery,
    status: 200,
    response: NotificationPage,
    examples: { response: { items: [notificationExample], nextCursor: null } },
    handle: async (tx, { query, language }) => {
      const { items, nextCursor } = await listNotifications(tx, query);
      return { items: items.map((row) => toNotification(row, language)), nextCursor };
    },
  }),
  operation({
    id: 'markNotificationRead',
    method: 'POST',
    path: '/me/notifications/:id/read',
    tag,
    summary: { zh: '标为已读', en: 'Mark a notification read' },
    params: ById,
    status: 200,
    response: Notification,
    examples: { response: { ...notificationExample, readAt: '2017-11-18T01:05:00.000Z' } },
    handle: async (tx, { params, language }) =>
      toNotification(await readNotification(tx, params.id), language),
  }),
];

const toNotification = (row: NotificationRow, language: Language): z.infer<typeof Notification> => ({
  id: row.id,
  at: row.at.toISOString(),
  event: row.event,
  label: headline({ event: row.event, level: row.level, clockKind: row.clock_kind }, language),
  level: row.level,
  clockKind: row.clock_kind,
  dueAt: row.due_at?.toISOString() ?? null,
  case: row.case_id === null ? null : { id: row.case_id, caseNo: row.case_no, title: row.title },
  about: row.about,
  readAt: row.read_at?.toISOString() ?? null,
});
