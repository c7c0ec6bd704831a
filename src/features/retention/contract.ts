import { z } from 'zod';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { pageQuery } from '../../kernel/page.ts';
import { flag, line } from '../../kernel/shape.ts';

/** What a case is kept as. */
export const RetentionKind = defineEnum('RetentionKind', {
  extraordinary: { zh: '特别重大案件', en: 'Extraordinarily major case' },
  major: { zh: '重大案件', en: 'Major case' },
  mediation: { zh: '调解卷宗', en: 'Mediation dossier' },
  ordinary: { zh: '一般事件', en: 'Ordinary case' },
});
export type RetentionKind = CodeOf<typeof RetentionKind>;

/** 法律保全: a case that is not erased while somebody still needs it as it is. */
export const LegalHold = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    reason: z.string(),
    placedBy: z.uuid(),
    placedAt: z.iso.datetime(),
    liftedBy: z.uuid().nullable(),
    liftedAt: z.iso.datetime().nullable(),
    liftReason: z.string().nullable(),
  })
  .meta({ id: 'LegalHold' });

export const HoldPlacing = z
  .strictObject({
    caseId: z.uuid(),
    reason: line(200).meta({ description: '依据,如法院调卷函 · On what ground: who asked for it, and how' }),
  })
  .meta({ id: 'HoldPlacing' });

export const HoldLifting = z.strictObject({ reason: line(200) }).meta({ id: 'HoldLifting' });

export const HoldQuery = z.strictObject({
  caseId: z.uuid().optional().meta({ description: '只看此案 · Of this case alone' }),
  lifted: flag().meta({ description: '是否已解除 · Lifted or not' }),
  ...pageQuery,
});
export type HoldQuery = z.infer<typeof HoldQuery>;

export const HoldPage = z
  .object({ items: z.array(LegalHold), nextCursor: z.string().nullable() })
  .meta({ id: 'HoldPage' });
