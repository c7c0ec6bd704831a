import type { components } from '../client/api.generated.ts';
import { dueTime, type Labels } from './telling.ts';

export type CaseClock = components['schemas']['CaseClock'];
type What = 'starts' | 'stops' | 'is_cancelled' | 'pauses' | 'runs_on' | 'moves' | 'warns';

/** What became of a clock, at which moment. */
export interface Change {
  at: Date;
  what: What;
  clock: CaseClock;
}

/** What lies between two readings of the clocks of a case. */
export function changesBetween(
  before: readonly CaseClock[],
  after: readonly CaseClock[],
  at: Date,
): Change[] {
  const known = new Map(before.map((clock) => [clock.id, clock]));
  return after.flatMap((clock) =>
    whatBecame(known.get(clock.id), clock).map((what): Change => ({ at, what, clock })),
  );
}

function whatBecame(old: CaseClock | undefined, clock: CaseClock): What[] {
  if (!old) return ['starts'];
  const { state, dues, warningLevel } = clock;
  const is: [What, boolean][] = [
    ['stops', state === 'stopped' && old.state !== state],
    ['is_cancelled', state === 'cancelled' && old.state !== state],
    ['pauses', state === 'paused' && old.state !== state],
    ['runs_on', state === 'running' && old.state !== state],
    ['moves', dues.length > old.dues.length],
    ['warns', warningLevel !== null && warningLevel !== old.warningLevel],
  ];
  return is.flatMap(([what, applies]) => (applies ? [what] : []));
}

/** 受理时限 Acceptance; of a milestone its own name. */
export const nameOf = ({ kind, name }: CaseClock, labels: Labels): string =>
  name === null ? labels.get(`ClockKind.${kind}`)! : `节点 ${labels.get(`MilestoneName.${name}`) ?? name}`;

const words: Record<Exclude<What, 'warns'>, string> = {
  starts: '起算 starts',
  stops: '停止 stops',
  is_cancelled: '取消 cancelled',
  pauses: '暂停 stands still',
  runs_on: '续算 runs on',
  moves: '改期 moves',
};

const verdict = ({ inTime }: CaseClock): string =>
  inTime === null ? '' : inTime ? '按时 in time' : '超期 late';

/** A change in three cells: what, of which clock, and what it means. */
export function inWords({ what, clock }: Change, labels: Labels): [string, string, string] {
  const said = what === 'warns' ? labels.get(`WarningLevel.${clock.warningLevel}`)! : words[what];
  return [said, nameOf(clock, labels), meaningOf(what, clock)];
}

function meaningOf(what: What, clock: CaseClock): string {
  const due = dayAndTime(clock.dueAt);
  if (what === 'starts' || what === 'warns') return `到期 due ${due}`;
  if (what === 'moves') return `${dayAndTime(clock.dues.at(-2)!.dueAt)} → ${due}`;
  return what === 'stops' ? verdict(clock) : '';
}

const weekdays = '日一二三四五六';

/** 05-28 周三 17:30: the day of the week, since working days are counted. */
export function dayAndTime(instant: string | null): string {
  const [date, time] = dueTime(instant).split(' ');
  if (!time) return '—';
  return `${date!.slice(5)} 周${weekdays[new Date(date!).getUTCDay()]} ${time}`;
}
