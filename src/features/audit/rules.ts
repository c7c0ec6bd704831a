import { areaCodePattern } from '../../kernel/area-code.ts';

export interface JournalRow {
  seq: string;
  at: Date;
  actorId: string | null;
  actorRole: string | null;
  actorUnit: string | null;
  system: string | null;
  requestId: string | null;
  area: string | null;
  subject: string;
  subjectId: string;
  caseId: string | null;
  event: string;
  data: unknown;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const code = /^[a-z][a-z0-9_]*([.-][a-z0-9_]+)*$/;
const operationId = /^[a-z]+([A-Z][a-z]+)+$/;
const typeCode = /^\d{2}(\d{2})?$/;
const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/;
const digest = /^[0-9a-f]{64}$/;
const speaking = [uuid, code, operationId, areaCodePattern, typeCode, time, digest];

/**
 * What the audit administrator sees of an event's data: identifiers, codes, figures and times. Anything else would be
 * words, which do not belong there; if they ever come to stand there, they are not shown.
 */
export function mask(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(mask);
  if (data !== null && typeof data === 'object')
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, mask(value)]));
  if (typeof data !== 'string') return data;
  return speaking.some((form) => form.test(data)) ? data : '***';
}

const day = 86_400_000;
/** The longest period that is answered at once, in days. */
export const longestPeriod = 31;

interface Period {
  from: Date;
  to: Date;
}

/** The period asked for: a day up to `to`, or from `from` on; the last day when neither is said. */
export function periodOf({ from, to }: { [end in keyof Period]?: Date | undefined }, now: Date): Period {
  const end = to ?? new Date(from ? from.getTime() + day : now.getTime() + 1);
  return { from: from ?? new Date(end.getTime() - day), to: end };
}

export const isAnswerable = ({ from, to }: Period): boolean =>
  from < to && to.getTime() - from.getTime() <= longestPeriod * day;
