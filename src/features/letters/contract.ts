import { z } from 'zod';
import { defineEnum } from '../../kernel/enum.ts';
import { ItemState, PersonRole } from '../cases/contract.ts';

const instant = z.iso.datetime({ offset: true });

export const LetterKind = defineEnum('LetterKind', {
  transfer: { zh: '案件移送函', en: 'Letter of Transfer of a Case' },
  notice: { zh: '抄告单', en: 'Notice to Another Unit' },
});

export const LetterQuery = z.strictObject({
  format: z.enum(['json', 'html']).optional().meta({ description: 'html 为打印页 · html: a page to print' }),
});

const LetterParty = z
  .object({
    role: PersonRole.schema,
    name: z
      .string()
      .meta({ description: '无权查看当事人的只见姓 · Masked for who may not read who they are' }),
  })
  .meta({ id: 'LetterParty' });

const Receipt = z
  .object({ receiptNo: z.string(), receivedAt: instant, text: z.string().nullable() })
  .meta({ id: 'Receipt', description: '回执 · Receipt' });

const Reply = z
  .object({ at: instant, text: z.string().nullable() })
  .meta({ id: 'NoticeReply', description: '抄告回复 · Reply to a notice' });

export const Letter = z
  .object({
    id: z.uuid(),
    kind: LetterKind.schema,
    state: ItemState.schema,
    number: z.string(),
    date: z.iso.date(),
    from: z.string().meta({ description: '发函单位 · The unit that issues it' }),
    to: z.string().meta({ description: '受移送机关或被抄告单位 · Authority or unit addressed' }),
    caseId: z.uuid(),
    caseNo: z.string(),
    place: z.string(),
    occurredAt: instant.nullable(),
    parties: z.array(LetterParty),
    title: z.string(),
    description: z.string(),
    text: z.string().nullable().meta({ description: '移送理由或抄告事项 · Why it is sent, or the matter' }),
    crime: z.boolean().meta({ description: '涉嫌犯罪 · Suspected crime' }),
    legalBasis: z.string().nullable(),
    materials: z.array(z.string()),
    suggestion: z.string().nullable(),
    replyNeeded: z.boolean(),
    replyBy: instant.nullable().meta({ description: '签收或回复期限 · Limit of receipt or reply' }),
    receipt: Receipt.nullable(),
    reply: Reply.nullable(),
  })
  .meta({ id: 'Letter' });
export type Letter = z.infer<typeof Letter>;
