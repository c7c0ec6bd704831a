import { localDate } from '../../kernel/workday.ts';
import type { CaseRow } from '../cases/tables.ts';
import type { RetentionKind } from './contract.ts';

interface Period {
  kind: RetentionKind;
  /** After its end; null: for ever. */
  years: number | null;
  severity?: CaseRow['severity'];
  flag?: CaseRow['flags'][number];
}

/** For how long a case is kept with the people in it: the first line that fits. To be fixed with the archives office. */
// biome-ignore format: a table is read by its columns
export const periods: readonly Period[] = [
  { kind: 'extraordinary', years: null, severity: 'extraordinarily_major' },
  { kind: 'major',         years: 10,   severity: 'major' },
  { kind: 'mediation',     years: 10,   flag: 'med' },
  { kind: 'ordinary',      years: 5 },
];

export type Kept = Pick<CaseRow, 'severity' | 'flags'>;

export const periodOf = ({ severity, flags }: Kept): Period =>
  periods.find(
    (one) =>
      (one.severity === undefined || one.severity === severity) &&
      (one.flag === undefined || flags.includes(one.flag)),
  )!;

/** Is the time over for which a case that ended then is kept? It is kept through its last day in Asia/Shanghai. */
export function isOver(kept: Kept, endedAt: Date, now: Date): boolean {
  const { years } = periodOf(kept);
  if (years === null) return false;
  const [year = '', ...monthAndDay] = localDate(endedAt).split('-');
  const last = [String(Number(year) + years).padStart(4, '0'), ...monthAndDay].join('-');
  return localDate(now) > last;
}

/** Who may put a case under a hold, and lift it. */
export const holders = ['leader', 'county_dispatcher'] as const;
