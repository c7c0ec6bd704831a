import { codeLength } from '../../kernel/area-code.ts';
import type { CodeOf, Label } from '../../kernel/enum.ts';
import type { Language } from '../../kernel/problem.ts';
import { isGridRole, type Role } from '../../kernel/role.ts';
import { breakGlassEvents } from '../break-glass/contract.ts';
import {
  type CaseStatus,
  CaseVerb,
  ClosingCode,
  ExtensionReason,
  ItemKind,
  type NoteKind,
  ReopenReason,
  ReturnReason,
  SupervisionLevel,
  SuspensionReason,
  VoidReason,
} from '../cases/contract.ts';
import { MilestoneName } from '../catalogue/contract.ts';
import { ClockKind, WarningLevel } from '../deadlines/contract.ts';
import { subjectRequestEvents } from '../rights/contract.ts';

/** These run by themselves: nobody has to do anything. */
export const silentKinds = ['auto_accept', 'archive', 'review'] as const satisfies readonly ClockKind[];

const isSilent = (kind: ClockKind): kind is (typeof silentKinds)[number] =>
  (silentKinds as readonly ClockKind[]).includes(kind);

/** These clocks run on while someone else has to do something first: sign for the case, or be chosen for it. */
export const waitsIn = {
  resolve: ['dispatched', 'transferred_out'],
  milestone: ['accepted', 'dispatched', 'transferred_out'],
} as const satisfies Partial<Record<ClockKind, readonly CaseStatus[]>>;

/** What settles a task. Which of these the person may take now, the case itself says. */
const steps: Record<Exclude<ClockKind, 'decision' | (typeof silentKinds)[number]>, readonly CaseVerb[]> = {
  acceptance: ['accept', 'reject'],
  resident: [],
  supplement: [],
  resolve: ['dispatch', 'submit_result'],
  response: ['sign_for'],
  on_site: ['arrive'],
  milestone: [],
  part: ['answer_part'],
  command: ['set_due'],
  verification: ['pass_verification', 'fail_verification'],
  closing: ['close', 'send_back'],
  supervision: ['answer_supervision'],
  notice: ['reply_notice'],
  receipt: ['acknowledge_transfer', 'refuse_transfer'],
  transfer_result: ['close_transferred', 'refuse_transfer'],
  tier: ['escalate'],
  sign_off: ['sign_off'],
  spot_check: ['spot_check'],
  follow_up: ['follow_up'],
};

const decisions: Partial<Record<ItemKind, readonly CaseVerb[]>> = {
  return: ['approve_return', 'refuse_return'],
  suspension: ['approve_suspension', 'refuse_suspension'],
  extension: ['approve_extension', 'refuse_extension'],
  reopen: ['approve_reopen', 'refuse_reopen'],
  termination: ['terminate'],
  void: ['approve_void'],
};

/** The steps that settle a task of this kind; those of a decision follow from what was asked for. */
export function settledBy(kind: ClockKind, item: ItemKind | undefined): readonly CaseVerb[] {
  if (kind === 'decision') return (item && decisions[item]) ?? [];
  return isSilent(kind) ? [] : steps[kind];
}

/** Some are settled by writing down what happened. */
export const notedAs: Partial<Record<ClockKind, CodeOf<typeof NoteKind>>> = {
  resident: 'resident_informed',
  supplement: 'supplement',
  milestone: 'progress',
};

const reasons: Partial<Record<ItemKind, { labels: Record<string, Label> }>> = {
  return: ReturnReason,
  suspension: SuspensionReason,
  extension: ExtensionReason,
  reopen: ReopenReason,
  void: VoidReason,
};

/** What a reason says of the item that a task is about. */
interface About {
  kind: ItemKind;
  reasonCode: string | null;
  data: Record<string, unknown>;
}

/** Why it is this person's turn: the clock, and what stands behind it. */
export function because(
  kind: ClockKind,
  { item, name }: { item: About | undefined; name: string | null },
  language: Language,
): string {
  const clock = ClockKind.labels[kind][language];
  if (name)
    return said(language, clock, MilestoneName.is(name) ? MilestoneName.labels[name][language] : name);
  // The item of these is the dispatch or transfer itself; its name would only repeat the clock's.
  if (!item) return clock;
  const what = kind === 'decision' ? ItemKind.labels[item.kind][language] : clock;
  return said(language, what, detailOf(item, language));
}

const said = (language: Language, what: string, detail: string | undefined): string =>
  detail ? `${what}${language === 'zh' ? ':' : ': '}${detail}` : what;

type Detail = (data: Record<string, unknown>, language: Language) => string | undefined;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const details: Partial<Record<ItemKind, Detail>> = {
  termination: ({ closingCode }, language) => labelOf(ClosingCode.labels, text(closingCode), language),
  supervision: ({ level }, language) => labelOf(SupervisionLevel.labels, text(level), language),
  part: ({ task }) => text(task),
  notice: ({ number }) => text(number),
  transfer: ({ number }) => text(number),
  follow_up: ({ day }, language) =>
    typeof day === 'number'
      ? { zh: `办结后第 ${day} 日`, en: `day ${day} after closing` }[language]
      : undefined,
};

const detailOf = ({ kind, reasonCode, data }: About, language: Language): string | undefined =>
  details[kind]?.(data, language) ?? labelOf(reasons[kind]?.labels, reasonCode ?? undefined, language);

const labelOf = (
  labels: Record<string, Label> | undefined,
  code: string | undefined,
  language: Language,
): string | undefined => (code === undefined ? undefined : labels?.[code]?.[language]);

/** What a notification is about, in words. */
/** What people are told that is neither a step nor a clock. */
const otherEvents: Record<string, Label> = {
  ...breakGlassEvents,
  ...subjectRequestEvents,
  'case.await_clearance': {
    zh: '涉密案件,待指定知悉人员',
    en: 'A confidential case waits: name who may deal with it',
  },
};

export function headline(
  { event, level, clockKind }: { event: string; level: WarningLevel | null; clockKind: ClockKind | null },
  language: Language,
): string {
  const clock = clockKind ? ClockKind.labels[clockKind][language] : undefined;
  if (level) return said(language, WarningLevel.labels[level][language], clock);
  const own = otherEvents[event];
  if (own) return own[language];
  const verb = event.replace('case.', '');
  return CaseVerb.is(verb) ? CaseVerb.labels[verb][language] : (clock ?? event);
}

/** Where a role sits that answers for an area; the column `desk` says the same of each row. */
export function deskLength(role: Role): number {
  if (isGridRole(role)) return codeLength.grid;
  return role === 'county_dispatcher' || role === 'center_officer' ? codeLength.county : codeLength.township;
}
