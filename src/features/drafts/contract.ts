import { z } from 'zod';
import { pageQuery } from '../../kernel/page.ts';
import { seenVersion } from '../../kernel/shape.ts';
import { CaseReport } from '../cases/contract.ts';

/** Of one person. */
export const maxDrafts = 100;
/** Not saved for so long, a draft is deleted. */
export const keptForDays = 30;

const { id: draftId, ...members } = CaseReport.shape;

/** Made by the client, and the id of the case later. */
export const NewDraftId = draftId.unwrap().meta({
  description: '客户端生成的 UUIDv7,上报后即案件 id · Your own UUIDv7, and the id of the case later',
});

/** The members of a report with whatever stands in them: what is half typed has to be kept too. */
const DraftContent = z
  .strictObject(
    Object.fromEntries(Object.keys(members).map((name) => [name, z.unknown()])) as {
      [name in keyof typeof members]: z.ZodUnknown;
    },
  )
  .partial()
  .meta({
    id: 'DraftContent',
    description:
      'CaseReport 的成员,可缺可不全,上报时才核验 · Members of CaseReport, any of them, whole or not; judged when it is reported',
  });
export type DraftContent = z.infer<typeof DraftContent>;

export const DraftChange = z
  .strictObject({ content: DraftContent, ...seenVersion })
  .meta({ id: 'DraftChange' });

export const DraftReport = z.strictObject({ ...seenVersion }).meta({ id: 'DraftReport' });

const savedShape = {
  id: z.uuid(),
  version: z.number().int(),
  savedAt: z.iso.datetime({ offset: true }),
};

/** Nothing of the content is echoed. */
export const DraftSaved = z.object(savedShape).meta({ id: 'DraftSaved' });

export const Draft = z.object({ ...savedShape, content: DraftContent }).meta({ id: 'Draft' });

const DraftSummary = z
  .object({ ...savedShape, title: z.string().nullable(), area: z.string().nullable() })
  .meta({ id: 'DraftSummary' });
export type DraftSummary = z.infer<typeof DraftSummary>;

export const DraftQuery = z.strictObject({ ...pageQuery });

export const DraftPage = z
  .object({ items: z.array(DraftSummary), nextCursor: z.string().nullable() })
  .meta({ id: 'DraftPage' });
