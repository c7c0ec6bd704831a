import { z } from 'zod';
import { line } from '../../kernel/shape.ts';
import { DeviceRegistration } from '../devices/contract.ts';

export const ProviderName = z.enum(['oidc', 'zhezhengding']).meta({
  id: 'ProviderName',
  description: '身份提供方:OIDC 或浙政钉 · Identity provider: OIDC, or 浙政钉',
});
export type ProviderName = z.infer<typeof ProviderName>;

export const SignInStart = z
  .strictObject({ provider: ProviderName.default('oidc') })
  .meta({ id: 'SignInStart' });

export const SignInUnderWay = z
  .object({
    url: z.string().meta({ description: '在浏览器中打开 · To be opened in a browser' }),
    flow: z.string().meta({
      description: '只由客户端保存,回调时交回 · Kept by the client alone, and given back with the answer',
    }),
    expiresIn: z.number().int().meta({ description: '秒 · Seconds' }),
  })
  .meta({ id: 'SignInUnderWay' });

const answered = {
  provider: ProviderName.default('oidc'),
  flow: z.string().regex(/^[\w-]{43}$/, { error: '填写 start 答复的 flow · the flow that start answered' }),
  code: z.string().min(1).max(2_000),
  state: z.string().min(1).max(200),
  iss: z.string().max(500).optional().meta({ description: '回调中若有 iss 则照填 · As the answer says' }),
};

/** What the provider sent the browser back with. */
export const ProviderAnswer = z.strictObject(answered).meta({ id: 'ProviderAnswer' });
export type ProviderAnswer = z.infer<typeof ProviderAnswer>;

export const ProviderLogin = z
  .strictObject({ ...answered, device: DeviceRegistration.optional() })
  .meta({ id: 'ProviderLogin' });
export type ProviderLogin = z.infer<typeof ProviderLogin>;

export const IdentityBinding = z
  .strictObject({
    provider: ProviderName.default('oidc'),
    subject: line(255).meta({
      description: '提供方的账号标识(sub、accountId),不是姓名 · sub or accountId, no name',
    }),
  })
  .meta({ id: 'IdentityBinding' });

export const Identity = z
  .object({
    id: z.uuid(),
    issuer: z.string(),
    subject: z.string(),
    boundBy: z.uuid(),
    boundAt: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'Identity' });
export type Identity = z.infer<typeof Identity>;

export const IdentityList = z.object({ items: z.array(Identity) }).meta({ id: 'IdentityList' });
