import { z } from 'zod';
import { pageQuery } from '../../kernel/page.ts';
import { AreaCode, line } from '../../kernel/shape.ts';

const ListArea = AreaCode.refine((code) => code.length === 6 || code.length === 9, {
  error: '名单属于县或乡镇 · a list belongs to a county or a township',
});

/** A person named to deal with the confidential cases of a township or county. */
export const Clearance = z
  .object({
    id: z.uuid(),
    staffId: z.uuid(),
    area: z.string(),
    reason: z.string(),
    grantedBy: z.uuid(),
    grantedAt: z.iso.datetime(),
    endedBy: z.uuid().nullable(),
    endedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Clearance' });

export const ClearanceGrant = z
  .strictObject({
    staffId: z.uuid().meta({ description: '在该区域任职的人 · Someone who holds a post in the area' }),
    area: ListArea,
    reason: line(200).meta({ description: '书面依据 · The written ground' }),
  })
  .meta({ id: 'ClearanceGrant' });

export const ClearanceQuery = z.strictObject({ area: ListArea, ...pageQuery });

export const ClearancePage = z
  .object({ items: z.array(Clearance), nextCursor: z.string().nullable() })
  .meta({ id: 'ClearancePage' });
