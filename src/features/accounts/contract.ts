import { z } from 'zod';
import { ClientScope } from '../../kernel/api-client.ts';
import { Role } from '../../kernel/role.ts';
import { line } from '../../kernel/shape.ts';
import { DeviceRegistration } from '../devices/contract.ts';
import { FactorCode } from '../second-factor/contract.ts';
import { secret } from '../sessions/contract.ts';
import { Post } from '../staff/contract.ts';

export const Credentials = z
  .strictObject({
    login: z.string().min(1).max(100),
    password: secret(),
    code: FactorCode.optional().meta({
      description: '设置了动态口令的账号必填 · Required where a second factor is set up',
    }),
    device: DeviceRegistration.optional().meta({
      description: '登记终端,会话保持 30 日 · Registers the device: the session lasts 30 days on it',
    }),
  })
  .meta({ id: 'Credentials' });
export type Credentials = z.infer<typeof Credentials>;

export const PasswordChange = z
  .strictObject({ currentPassword: secret(), newPassword: secret() })
  .meta({ id: 'PasswordChange' });
export type PasswordChange = z.infer<typeof PasswordChange>;

export const Disabling = z.strictObject({ reason: line(200) }).meta({ id: 'Disabling' });

export const OneTimePassword = z
  .object({
    password: z
      .string()
      .meta({ description: '只显示一次,本人登录后须修改 · Shown once; its owner has to change it' }),
  })
  .meta({ id: 'OneTimePassword' });

export const Me = z
  .object({
    staffId: z.uuid(),
    name: z.string(),
    login: z.string().nullable(),
    posts: z.array(Post.omit({ staffId: true, from: true, to: true }).extend({ role: Role.schema })),
    scope: z.array(z.string()).meta({ description: '可见全部案件的区域 · Areas whose cases you all see' }),
    can: z.array(z.string()).meta({ description: '可调用的操作 · operationIds open to you' }),
    scopes: z
      .array(ClientScope.schema)
      .meta({ description: 'API 客户端的范围,人员为空 · Of a client of the API; a person has none' }),
  })
  .meta({ id: 'Me' });
