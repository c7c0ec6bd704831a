import { z } from 'zod';
import { Role } from '../../kernel/role.ts';
import { Post } from '../staff/contract.ts';

const secret = () => z.string().min(1).max(200);

export const Credentials = z
  .strictObject({ login: z.string().min(1).max(100), password: secret() })
  .meta({ id: 'Credentials' });

export const RefreshRequest = z.strictObject({ refreshToken: secret() }).meta({ id: 'RefreshRequest' });

export const Session = z
  .object({
    accessToken: z.string(),
    tokenType: z.literal('Bearer'),
    expiresIn: z
      .number()
      .int()
      .meta({ description: '访问令牌有效秒数 · Seconds the access token is good for' }),
    refreshToken: z.string().meta({ description: '只能用一次 · Good for one use' }),
    refreshExpiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Session' });

export const PasswordChange = z
  .strictObject({ currentPassword: secret(), newPassword: secret() })
  .meta({ id: 'PasswordChange' });

export const Me = z
  .object({
    staffId: z.uuid(),
    name: z.string(),
    login: z.string().nullable(),
    posts: z.array(Post.omit({ staffId: true, from: true, to: true }).extend({ role: Role.schema })),
    scope: z.array(z.string()).meta({ description: '可见全部案件的区域 · Areas whose cases you all see' }),
    can: z.array(z.string()).meta({ description: '可调用的操作 · operationIds open to your posts' }),
  })
  .meta({ id: 'Me' });
