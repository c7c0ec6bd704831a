import { z } from 'zod';
import { pageQuery } from '../../kernel/page.ts';
import { flag, listOf } from '../../kernel/shape.ts';
import { CaseStatus, CaseVerb, NoteKind } from '../cases/contract.ts';
import { Urgency } from '../catalogue/contract.ts';
import { ClockKind, WarningLevel } from '../deadlines/contract.ts';

const instant = z.iso.datetime({ offset: true });

export const TaskQuery = z.strictObject({
  kind: listOf(ClockKind.schema).meta({ description: '种类,可多个 · Kinds, one or several' }),
  overdue: flag().meta({ description: '是否超期 · Past its due time or not' }),
  ...pageQuery,
});
export type TaskQuery = z.infer<typeof TaskQuery>;

const TaskCase = z
  .object({
    id: z.uuid(),
    caseNo: z.string(),
    title: z.string(),
    status: CaseStatus.schema,
    urgency: Urgency.schema,
    area: z.string(),
  })
  .meta({ id: 'TaskCase' });

const Task = z
  .object({
    clockId: z.uuid(),
    kind: ClockKind.schema,
    label: z.string().meta({ description: '本语言的种类名 · The kind in words' }),
    case: TaskCase,
    itemId: z.uuid().nullable().meta({ description: '所涉事项 · The item that it is about' }),
    do: z.array(CaseVerb.schema).meta({
      description: '可用来了结它的步骤,只列你现在能办的 · Steps that settle it and are open to you now',
    }),
    note: NoteKind.schema
      .nullable()
      .meta({ description: '以记录了结的,其记录类别 · The kind of note that settles it, where a note does' }),
    milestone: z.string().nullable(),
    because: z.string().meta({ description: '为何轮到你 · Why it is your turn' }),
    dueAt: instant.nullable(),
    warningLevel: WarningLevel.schema.nullable(),
    overdue: z.boolean(),
  })
  .meta({ id: 'Task' });
export type Task = z.infer<typeof Task>;

export const TaskPage = z
  .object({ items: z.array(Task), nextCursor: z.string().nullable() })
  .meta({ id: 'TaskPage' });

export const NotificationQuery = z.strictObject({
  unread: flag().meta({ description: '只看未读,或只看已读 · Unread only, or read only' }),
  ...pageQuery,
});
export type NotificationQuery = z.infer<typeof NotificationQuery>;

const NotificationCase = z
  .object({ id: z.uuid(), caseNo: z.string(), title: z.string() })
  .meta({ id: 'NotificationCase' });

const NotificationAbout = z
  .object({
    kind: z.enum(['break_glass', 'subject_request']).meta({
      description: '应急访问,或个人信息权利请求 · Access in an emergency, or what a person asks of his data',
    }),
    id: z.uuid(),
    area: z.string(),
    by: z.uuid().meta({ description: '申请人或登记人 · Who asked, or took it down' }),
    byName: z.string().nullable(),
  })
  .meta({ id: 'NotificationAbout' });

export const Notification = z
  .object({
    id: z.uuid(),
    at: instant,
    event: z.string(),
    label: z.string().meta({ description: '本语言的说明 · What it is about, in words' }),
    level: WarningLevel.schema.nullable(),
    clockKind: ClockKind.schema.nullable(),
    dueAt: instant.nullable(),
    case: NotificationCase.nullable(),
    about: NotificationAbout.nullable().meta({
      description: '案件以外的所涉事项;与 case 二者有一 · What it is about where it is no case',
    }),
    readAt: instant.nullable().meta({ description: '你读到它的时间 · When you read it' }),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof Notification>;

export const NotificationPage = z
  .object({ items: z.array(Notification), nextCursor: z.string().nullable() })
  .meta({ id: 'NotificationPage' });
