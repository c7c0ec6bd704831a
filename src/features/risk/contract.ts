import { z } from 'zod';
import { privateLine, seenVersion } from '../../kernel/shape.ts';
import { CaseStatus, RiskColor, RiskFactors } from '../cases/contract.ts';

const Candidate = z
  .object({
    id: z.uuid(),
    caseNo: z.string(),
    title: z.string(),
    status: CaseStatus.schema,
    typeCode: z.string(),
    area: z.string(),
    reportedAt: z.iso.datetime({ offset: true }),
    closedAt: z.iso.datetime({ offset: true }).nullable(),
    sharedParties: z.number().int().meta({ description: '相同当事人数 · Parties in common' }),
    samePlace: z.boolean(),
    sameType: z.boolean(),
    suggestion: z.enum(['request_reopen', 'recurrence_of', 'related_to']).meta({
      id: 'RecurrenceSuggestion',
      description: '建议,不自动办理 · Advice; nothing is done by itself',
    }),
  })
  .meta({ id: 'RecurrenceCandidate' });

const Reason = z
  .object({ factor: z.string(), points: z.number().int(), zh: z.string(), en: z.string() })
  .meta({ id: 'RiskReason' });

const Risk = z
  .object({
    score: z.number().int().meta({ description: '0–100,仅供参考 · Advice only' }),
    proposedColor: RiskColor.schema,
    color: RiskColor.schema.nullable().meta({ description: '人工确定的颜色 · Set by a person' }),
    reasons: z.array(Reason),
  })
  .meta({ id: 'Risk' });

export const RecurrenceCandidates = z
  .object({ items: z.array(Candidate), risk: Risk, nextCursor: z.null() })
  .meta({ id: 'RecurrenceCandidates' });

export const RiskColorBody = z
  .strictObject({
    ...seenVersion,
    color: RiskColor.schema,
    reason: privateLine(500),
    factors: RiskFactors.optional().meta({
      description: '所见情况,替换原有的 · What was seen; replaces what was noted',
    }),
  })
  .meta({ id: 'RiskColorBody' });
