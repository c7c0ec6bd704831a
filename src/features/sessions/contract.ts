import { z } from 'zod';
import { SessionLimit } from '../../kernel/session-limit.ts';

export const secret = () => z.string().min(1).max(200);

export const RefreshRequest = z
  .strictObject({
    refreshToken: secret(),
    deviceId: z.uuid().optional().meta({
      description: '会话属于已登记终端时必填 · Required where the session belongs to a registered device',
    }),
  })
  .meta({ id: 'RefreshRequest' });

export const Session = z
  .object({
    accessToken: z.string(),
    tokenType: z.literal('Bearer'),
    expiresIn: z
      .number()
      .int()
      .meta({ description: '访问令牌有效秒数 · Seconds the access token is good for' }),
    refreshToken: z.string().meta({ description: '只能用一次 · Good for one use' }),
    refreshExpiresAt: z.iso.datetime().meta({
      description:
        '最晚何时换取;未登记终端的会话在最近一次换取后 30 分钟结束 · Refresh before; without a device a session ends 30 minutes after its last refresh',
    }),
    limitedTo: SessionLimit.schema.nullable().meta({
      description:
        '须先办理的事:修改密码,或设置动态口令;不受限时为 null · What has to be put right first; null when nothing',
    }),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

export const OpenSession = z
  .object({
    id: z.uuid(),
    device: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    createdAt: z.iso.datetime({ offset: true }),
    refreshedAt: z.iso.datetime({ offset: true }),
    current: z.boolean().meta({ description: '就是发出此请求的会话 · The session that asks' }),
  })
  .meta({ id: 'OpenSession' });
export type OpenSession = z.infer<typeof OpenSession>;

export const OpenSessionList = z.object({ items: z.array(OpenSession) }).meta({ id: 'OpenSessionList' });

export const SessionsEnded = z.object({ ended: z.number().int() }).meta({ id: 'SessionsEnded' });
