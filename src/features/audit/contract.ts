import { z } from 'zod';
import { pageQuery } from '../../kernel/page.ts';
import { moment } from '../../kernel/shape.ts';

const instant = z.iso.datetime();
const word = z.string().regex(/^[a-z_.]{1,64}$/, { error: '事件或对象代码 · a code of events or subjects' });

export const EventQuery = z.strictObject({
  from: moment()
    .optional()
    .meta({ description: '时间起(含),默认 to 前一日 · From, inclusive; a day before `to` when absent' }),
  to: moment()
    .optional()
    .meta({ description: '时间止(不含),默认现在,最长 31 日 · Before; now when absent; at most 31 days' }),
  actor: z.uuid().optional().meta({ description: '操作人 · Staff id of whoever did it' }),
  event: word.optional().meta({ description: '事件,如 access.deny · Event, such as access.deny' }),
  subject: word.optional().meta({ description: '对象类别,如 session · Kind of subject, such as session' }),
  subjectId: z.string().max(200).optional().meta({ description: '对象 id · Id of the subject' }),
  ...pageQuery,
});
export type EventQuery = z.infer<typeof EventQuery>;

const AuditEvent = z
  .object({
    seq: z.string().meta({ description: '序号 · Number of the row' }),
    at: instant,
    actorId: z.uuid().nullable().meta({ description: '操作人,系统操作为 null · Null for the system' }),
    actorRole: z.string().nullable(),
    actorUnit: z.uuid().nullable(),
    system: z.string().nullable().meta({ description: '系统身份 · Named system actor' }),
    requestId: z.string().nullable().meta({ description: '请求日志的 reqId · reqId of the log' }),
    area: z.string().nullable(),
    subject: z.string(),
    subjectId: z.string(),
    caseId: z.uuid().nullable(),
    event: z.string(),
    data: z.record(z.string(), z.unknown()).meta({
      description: '标识、代码、数字与时间,其余遮蔽 · Identifiers, codes, figures, times; masked otherwise',
    }),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.infer<typeof AuditEvent>;

export const AuditEventPage = z
  .object({ items: z.array(AuditEvent), nextCursor: z.string().nullable() })
  .meta({ id: 'AuditEventPage' });

export const HeadQuery = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .default(0)
    .meta({ description: '上次所存的最后编号 · The last number you have kept' }),
  ...pageQuery,
});
export type HeadQuery = z.infer<typeof HeadQuery>;

const AuditHead = z
  .object({
    number: z.number().int(),
    hash: z.string().meta({ description: '十六进制 · Hexadecimal' }),
    algorithm: z.string().meta({ description: 'sha256 或 sm3 · sha256 or sm3' }),
    rows: z.number().int().meta({ description: '所封存的行数 · Rows that it seals' }),
    sealedAt: instant,
  })
  .meta({
    id: 'AuditHead',
    description: '封存链上的一环,请存于他处 · A link of the chain; keep it elsewhere',
  });

export const AuditHeadPage = z
  .object({ items: z.array(AuditHead), nextCursor: z.string().nullable() })
  .meta({ id: 'AuditHeadPage' });
