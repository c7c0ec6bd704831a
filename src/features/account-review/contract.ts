import { z } from 'zod';
import { Role } from '../../kernel/role.ts';

const instant = z.iso.datetime({ offset: true });

export const ReviewQuery = z.strictObject({
  format: z.enum(['json', 'csv']).optional().meta({ description: '格式,默认 json · json when absent' }),
});

export const ReviewedAccount = z
  .object({
    staffId: z.uuid(),
    name: z.string(),
    login: z.string(),
    posts: z.array(z.object({ role: Role.schema, area: z.string().nullable(), unit: z.string().nullable() })),
    lastLoginAt: instant.nullable(),
    passwordAgeDays: z.number().int(),
    mustChangePassword: z.boolean(),
    lockedUntil: instant.nullable(),
    disabledAt: instant.nullable(),
    disabledReason: z.string().nullable(),
    devices: z.number().int().meta({ description: '未注销的终端数 · Devices that were not revoked' }),
    identities: z.number().int().meta({ description: '绑定的统一身份数 · Identities bound' }),
    secondFactor: z.boolean(),
  })
  .meta({ id: 'ReviewedAccount' });
export type ReviewedAccount = z.infer<typeof ReviewedAccount>;

export const AccountReview = z.object({ items: z.array(ReviewedAccount) }).meta({ id: 'AccountReview' });
