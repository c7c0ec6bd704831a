import { z } from 'zod';
import { pageQuery } from '../../kernel/page.ts';
import { adminRoles } from '../../kernel/role.ts';
import { flag, line } from '../../kernel/shape.ts';

const AdminRole = z.enum(adminRoles).meta({ id: 'AdminRole' });
const instant = z.iso.datetime({ offset: true });

export const AdminGrantRequest = z
  .strictObject({ staffId: z.uuid(), role: AdminRole, reason: line(200) })
  .meta({ id: 'AdminGrantRequest' });
export type AdminGrantRequest = z.infer<typeof AdminGrantRequest>;

export const AdminGrant = z
  .object({
    id: z.uuid(),
    staffId: z.uuid(),
    role: AdminRole,
    reason: z.string(),
    requestedBy: z.uuid(),
    requestedAt: instant,
    decidedBy: z.uuid().nullable(),
    decidedAt: instant.nullable(),
    granted: z.boolean().nullable(),
  })
  .meta({ id: 'AdminGrant' });
export type AdminGrant = z.infer<typeof AdminGrant>;

export const AdminGrantQuery = z.strictObject({
  open: flag().meta({ description: '是否待决定;不填则全部 · Not decided yet, or decided; all when absent' }),
  ...pageQuery,
});
export type AdminGrantQuery = z.infer<typeof AdminGrantQuery>;

export const AdminGrantPage = z
  .object({ items: z.array(AdminGrant), nextCursor: z.string().nullable() })
  .meta({ id: 'AdminGrantPage' });
