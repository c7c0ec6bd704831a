import { areaCodePattern } from '../../kernel/area-code.ts';
import type { Fault } from '../../kernel/problem.ts';

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
const longestPeriod = 31;

export interface Period {
  from: Date;
  to: Date;
}

/** The period asked for: the day before `to`, or from `from` up to now; the last day when neither is said. */
export function periodOf({ from, to }: { [end in keyof Period]?: Date | undefined }, now: Date): Period {
  const end = to ?? new Date(now.getTime() + 1);
  return { from: from ?? new Date(end.getTime() - day), to: end };
}

/** What is wrong with a period; nothing, if it can be answered. */
export function faultOf({ from, to }: Period): Fault | undefined {
  const at = (pointer: string, zh: string, en: string): Fault => ({
    pointer,
    code: 'day-out-of-range',
    detail: { zh, en },
  });
  if (from >= to) return at('/from', 'from 须早于 to 和现在', 'from lies before to, and before now');
  if (to.getTime() - from.getTime() <= longestPeriod * day) return undefined;
  return at(
    '/from',
    `到 to(不填即到现在)最长 ${longestPeriod} 日`,
    `At most ${longestPeriod} days up to to, which is now when absent`,
  );
}
