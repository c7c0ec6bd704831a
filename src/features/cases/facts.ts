import type { Actor } from '../../db/tx.ts';
import { holds } from '../../kernel/area-code.ts';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import type { Role } from '../../kernel/role.ts';
import type { Limit } from '../../kernel/workday.ts';
import type { Platform } from '../catalogue/contract.ts';
import type { Clock } from '../deadlines/rules.ts';
import {
  type CaseStatus,
  type ClosingCode,
  type Confidentiality,
  HandlingTier,
  type ItemKind,
  openStatuses,
  RequestKind,
  type ResultCode,
  type SupervisionLevel,
} from './contract.ts';
import type { CaseRow, ItemRow } from './tables.ts';

/** What a person can be to a case, besides the role he holds over it. */
export const Relation = defineEnum('Relation', {
  reporter: { zh: '上报人', en: 'Reporter' },
  handler: { zh: '承办人', en: 'Handler' },
  unit: { zh: '承办单位成员', en: 'Member of the handling unit' },
  assisting: { zh: '协办单位成员', en: 'Member of an assisting unit' },
  notified: { zh: '被抄告单位成员', en: 'Member of a notified unit' },
  system: { zh: '系统', en: 'The system' },
});
export type By = Role | CodeOf<typeof Relation>;

export type Item = Omit<ItemRow, 'caseId' | 'words'>;

/** All that the rules may know. */
export interface CaseFacts extends CaseRow {
  holds: ReadonlySet<By>;
  /** Null for the system. */
  actorId: string | null;
  actorUnits: readonly string[];
  now: Date;
  items: readonly Item[];
}

/** Whom a dispatch names, found to hold a post today. */
export interface Target {
  handlerId: string | null;
  handlerPost: string | null;
  unitId: string | null;
}

/** Another case that a step touches. */
export interface Lead {
  id: string;
  status: CaseStatus;
  area: string;
}

export interface SentEvidence {
  id: string;
  kind: 'photo' | 'video' | 'audio' | 'document';
  sha256?: string | undefined;
}

/** What was sent with a step; each step's schema says which members it takes. */
export interface StepInput {
  version?: number | undefined;
  typeCode?: string | undefined;
  severity?: CaseRow['severity'] | undefined;
  urgency?: CaseRow['urgency'] | undefined;
  tier?: CaseRow['tier'] | undefined;
  confidentiality?: Confidentiality | undefined;
  platform?: Platform | undefined;
  handlerId?: string | undefined;
  unitId?: string | undefined;
  verifierId?: string | undefined;
  assistingUnits?: string[] | undefined;
  parts?:
    | {
        unitId?: string;
        task?: string;
        dueAt?: string | undefined;
        title?: string;
        description?: string;
        typeCode?: string | undefined;
      }[]
    | undefined;
  itemId?: string | undefined;
  leadCaseId?: string | undefined;
  text?: string | undefined;
  advice?: string | undefined;
  referral?: string | undefined;
  reasonCode?: string | undefined;
  resultCode?: ResultCode | undefined;
  closingCode?: ClosingCode | undefined;
  reporterInformed?: boolean | undefined;
  method?: 'on_site' | 'phone' | 'desk' | undefined;
  way?: 'phone' | 'visit' | 'online' | undefined;
  satisfied?: boolean | undefined;
  agreed?: boolean | undefined;
  passed?: boolean | undefined;
  rating?: number | undefined;
  level?: SupervisionLevel | undefined;
  limit?: Limit | undefined;
  replyBy?: string | undefined;
  replyNeeded?: boolean | undefined;
  suggestion?: string | undefined;
  reviewOn?: string | undefined;
  dueAt?: string | undefined;
  location?: { lon: number; lat: number } | undefined;
  authority?: string | undefined;
  legalBasis?: string | undefined;
  materials?: string[] | undefined;
  crime?: boolean | undefined;
  approval?: { leaderId: string; on: string; reference: string } | undefined;
  receiptNo?: string | undefined;
  receivedAt?: string | undefined;
  noResult?: boolean | undefined;
  evidence?: SentEvidence[] | undefined;
  /** What follows was looked up by the action. */
  found?: Found | undefined;
}

export interface Found {
  /** The role that asks the residents again: someone who did not handle the case holds it. */
  visitor?: Role;
  target?: Target | undefined;
  lead?: Lead | undefined;
  /** The post of the actor in the handling unit, should he become the handler. */
  ownPost?: string | null | undefined;
  /** May the matter be given to the tier that it goes to? The reference of the list, or of its absence. */
  admission?: { admitted: boolean; reference: string | null } | undefined;
  /** The routing rule that named the target; null when no rule did. */
  rule?: string | null | undefined;
  isParty?: boolean | undefined;
  /** Number of the letter that goes out with this step. */
  letterNo?: string | undefined;
  /** Latest moments that this step may name. */
  latest?: Date | undefined;
}

export type CasePatch = Partial<CaseRow>;

export const isOpen = (status: CaseStatus): boolean =>
  (openStatuses as readonly CaseStatus[]).includes(status);

const isRequest = (kind: ItemKind): kind is RequestKind =>
  (RequestKind.codes as readonly string[]).includes(kind);
export const pendingRequest = (items: readonly Item[]): Item | undefined =>
  items.find(({ kind, state }) => state === 'pending' && isRequest(kind));
export const pendingOf = (items: readonly Item[], kind: ItemKind): Item[] =>
  items.filter((item) => item.kind === kind && item.state === 'pending');
/** The dispatch that is not ended: sent, or signed for. */
export const currentDispatch = (items: readonly Item[]): Item | undefined =>
  items.findLast(
    ({ kind, state, data }) =>
      kind === 'dispatch' && (state === 'pending' || (state === 'done' && !data.endedAt)),
  );
export const currentTransfer = (items: readonly Item[]): Item | undefined =>
  items.findLast(
    ({ kind, state, data }) =>
      kind === 'transfer' && (state === 'pending' || (state === 'done' && !data.endedAt)),
  );

export const tierRank = (tier: HandlingTier): number => HandlingTier.codes.indexOf(tier);
export const nextTier = (tier: HandlingTier, by: 1 | -1): HandlingTier | undefined =>
  HandlingTier.codes[tierRank(tier) + by];
/** County and above have a desk of their own. */
export const isAtTownship = (tier: HandlingTier): boolean => tierRank(tier) <= tierRank('township');

/** Open and past its due time; a case that is suspended waits with leave. */
export const isOverdue = (c: Pick<CaseRow, 'status' | 'dueAt'>, now: Date): boolean =>
  isOpen(c.status) && c.status !== 'suspended' && c.dueAt !== null && c.dueAt < now;

/** The roles and relations a person has over this very case: a role held elsewhere does not count. */
export function holdsOver(actor: Actor, c: CaseRow, items: readonly Item[]): Set<By> {
  const held = new Set<By>();
  const assisting = pendingOf(items, 'part').map(({ toUnit }) => toUnit);
  const notified = pendingOf(items, 'notice').map(({ toUnit }) => toUnit);
  for (const { id, role, areas, unitId } of actor.posts) {
    const overArea = areas.some((area) => holds(area, c.area));
    const ofUnit = unitId !== null && unitId === c.unitId;
    if (overArea || ofUnit) held.add(role);
    if (ofUnit) held.add('unit');
    if (unitId !== null && assisting.includes(unitId)) held.add('assisting');
    if (unitId !== null && notified.includes(unitId)) held.add('notified');
    // The handler acts through the post he was chosen for; relieved of it, he is handler no more.
    if (c.handlerId === actor.staffId && (c.handlerPost === null || c.handlerPost === id))
      held.add('handler');
  }
  if (c.handlerId === null && held.has('unit')) held.add('handler');
  if (c.reportedBy === actor.staffId) held.add('reporter');
  return held;
}

export const systemHolds: ReadonlySet<By> = new Set<By>(['system']);

/** What a clock that is still live looks like to a step. */
export const clockOf = (
  clocks: readonly Clock[],
  kind: Clock['kind'],
  itemId: string | null = null,
): Clock | undefined =>
  clocks.find(
    (clock) =>
      clock.kind === kind &&
      clock.itemId === itemId &&
      (clock.state === 'running' || clock.state === 'paused'),
  );
