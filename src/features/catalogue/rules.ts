import { addLimit, type Calendar, type Limit, type LimitUnit } from '../../kernel/workday.ts';
import { type SeverityLevel, Urgency } from './contract.ts';

/** What a case type says about time; a `null` resolve limit is set by command, case by case. */
export interface TypeLimits {
  urgency: Urgency;
  response: Limit;
  resolve: Limit | null;
}

/** A due time with the unit of the limit that set it: a pause moves each unit in its own way. */
export type Due = { dueAt: Date; unit: LimitUnit; value: number } | { dueAt: null; unit: null; value: null };

interface Row {
  accept: Limit;
  response: Limit;
  onSite: Limit | null;
  resolve: Record<SeverityLevel, Limit | null>;
}

const min = (value: number): Limit => ({ value, unit: 'min' });
const ch = (value: number): Limit => ({ value, unit: 'ch' });
const wh = (value: number): Limit => ({ value, unit: 'wh' });
const wd = (value: number): Limit => ({ value, unit: 'wd' });

// biome-ignore format: the default limits, to be read as a table
const matrix: Record<Urgency, Row> = {
  critical: { accept: min(10), response: min(10), onSite: min(30),  resolve: { general: ch(4), relatively_major: ch(8),  major: ch(24), extraordinarily_major: null } },
  urgent:   { accept: min(30), response: ch(1),   onSite: ch(2),    resolve: { general: wd(1), relatively_major: wd(2),  major: wd(5),  extraordinarily_major: null } },
  normal:   { accept: wh(2),   response: wh(4),   onSite: wd(1),    resolve: { general: wd(3), relatively_major: wd(5),  major: wd(10), extraordinarily_major: wd(15) } },
  low:      { accept: wd(1),   response: wd(1),   onSite: null,     resolve: { general: wd(7), relatively_major: wd(10), major: wd(15), extraordinarily_major: wd(15) } },
};

/** How long a report may wait for acceptance. */
export function acceptLimit(urgency: Urgency): Limit {
  return matrix[urgency].accept;
}

/** How long after signing the handler may take to be on site; null where nobody need go. */
export function onSiteLimit(urgency: Urgency): Limit | null {
  return matrix[urgency].onSite;
}

/** The limits of a case that has no type of its own to go by. */
export function matrixLimits(urgency: Urgency, severity: SeverityLevel) {
  const { response, resolve } = matrix[urgency];
  return { response, resolve: resolve[severity] };
}

const isRaised = (urgency: Urgency, type: TypeLimits) =>
  Urgency.codes.indexOf(urgency) > Urgency.codes.indexOf(type.urgency);

function dueBy(calendar: Calendar, from: Date, limit: Limit | null): Due {
  if (!limit) return { dueAt: null, unit: null, value: null };
  return { dueAt: addLimit(calendar, from, limit), unit: limit.unit, value: limit.value };
}

/** Instants are compared, not units: before a holiday 3 wd end after 7 cd. No due time is later than any. */
const instantOf = (due: Due) => due.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
const earlier = (own: Due, other: Due) => (instantOf(other) < instantOf(own) ? other : own);
const later = (own: Due, other: Due) => (instantOf(other) > instantOf(own) ? other : own);

/** When the case must be resolved. Urgency above the type's can only bring it forward, severity above
 * `general` only push it back; with both raised the matrix decides alone, in whichever order they are applied. */
export function resolveDue(
  calendar: Calendar,
  type: TypeLimits | undefined,
  urgency: Urgency,
  severity: SeverityLevel,
  from: Date,
): Due {
  const byMatrix = dueBy(calendar, from, matrixLimits(urgency, severity).resolve);
  if (!type) return byMatrix;
  const byType = dueBy(calendar, from, type.resolve);
  const raised = isRaised(urgency, type);
  if (severity === 'general') return raised ? earlier(byType, byMatrix) : byType;
  return raised ? byMatrix : later(byType, byMatrix);
}

/** When the case must be signed for. Severity buys time to resolve, never to respond. */
export function responseDue(
  calendar: Calendar,
  type: TypeLimits | undefined,
  urgency: Urgency,
  severity: SeverityLevel,
  from: Date,
): Due {
  const byMatrix = dueBy(calendar, from, matrixLimits(urgency, severity).response);
  if (!type) return byMatrix;
  const byType = dueBy(calendar, from, type.response);
  return isRaised(urgency, type) ? earlier(byType, byMatrix) : byType;
}
