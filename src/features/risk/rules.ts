import type { CaseStatus, RiskColor, RiskFactors } from '../cases/contract.ts';

export interface Reason {
  factor: string;
  points: number;
  zh: string;
  en: string;
}

/** What the service itself knows that bears on the risk. */
export interface Known {
  /** Cases of the same parties in the last 90 days. */
  recurrences: number;
  /** Days since the last of them; null when there is none. */
  lastDaysAgo: number | null;
}

type Factor = [factor: string, zh: string, en: string, points: (f: RiskFactors, known: Known) => number];
const steps = (value: number, ...thresholds: [least: number, points: number][]): number =>
  thresholds.findLast(([least]) => value >= least)?.[1] ?? 0;

// biome-ignore format: the factors, to be read as a table
const factors: readonly Factor[] = [
  ['threat',           '扬言伤人或自伤,或有凶器',     'Threat of violence or self-harm, or a weapon', (f) => (f.threat || f.weapon || f.threatToLife ? 40 : 0)],
  ['contact',          '已有肢体冲突或致伤',           'Physical contact, or injury',                  (f) => (f.injury ? 35 : f.contact ? 25 : 0)],
  ['policeCalls',      '180 日内报警',                 'Police calls in 180 days',                     (f) => steps(f.policeCalls ?? 0, [1, 10], [2, 20], [3, 30])],
  ['recurrence',       '同一当事人 90 日内复发',       'The same parties again within 90 days',        (_f, known) => Math.min(known.recurrences * 10, 20)],
  ['failedMediations', '调解未成',                     'Failed mediations',                            (f) => Math.min((f.failedMediations ?? 0) * 5, 15)],
  ['bitterKind',       '分居、久拖的土地或暴力讨债',   'Separation, long land quarrel, violent debt',  (f) => (f.bitterKind ? 10 : 0)],
  ['people',           '涉及人数较多',                 'Many people involved',                         (f) => steps(f.people ?? 0, [5, 5], [10, 15], [30, 30])],
  ['minorExposed',     '未成年人或妇女受家暴影响',     'A minor or woman exposed to violence at home', (f) => (f.minorExposed ? 20 : 0)],
  ['largeAmount',      '金额超过当地半年收入',         'More than half a year of local income',        (f) => (f.largeAmount ? 5 : 0)],
];

const colors: readonly RiskColor[] = ['green', 'yellow', 'orange', 'red'];

/** The score of the domain's section on risk (0–100), why, and the colour it proposes. Advice: a person sets the colour. */
export function assess(
  f: RiskFactors,
  known: Known,
): { score: number; proposedColor: RiskColor; reasons: Reason[] } {
  const reasons = factors
    .map(([factor, zh, en, points]) => ({ factor, points: points(f, known), zh, en }))
    .filter(({ points }) => points > 0);
  const score = Math.min(
    reasons.reduce((sum, { points }) => sum + points, 0),
    100,
  );
  const isHard = f.weapon || f.threatToLife || (f.domesticViolence && f.injury);
  const byScore = score >= 60 ? 3 : score >= 40 ? 2 : score >= 20 ? 1 : 0;
  // A second case of the same parties within 30 days: one step up.
  const raised = known.lastDaysAgo !== null && known.lastDaysAgo <= 30 ? 1 : 0;
  return { score, proposedColor: isHard ? 'red' : colors[Math.min(byScore + raised, 3)]!, reasons };
}

export interface Candidate {
  status: CaseStatus;
  closedAt: Date | null;
  sharedParties: number;
  performed: boolean;
}

/** How the earlier case bears on this one, by the decision table of recurrence; never done by itself. */
export function suggest(c: Candidate, now: Date): 'request_reopen' | 'recurrence_of' | 'related_to' {
  if (c.sharedParties === 0) return 'related_to';
  const daysClosed = c.closedAt ? (now.getTime() - c.closedAt.getTime()) / 86_400_000 : 0;
  if (c.status === 'closed' && !c.performed && daysClosed <= 90) return 'request_reopen';
  return daysClosed <= 90 ? 'recurrence_of' : 'related_to';
}
