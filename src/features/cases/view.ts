import type { z } from 'zod';
import type { Seen } from '../../db/tx.ts';
import { isProvisional } from '../../kernel/workday.ts';
import { factsOf } from './actions.ts';
import type { Case, RequestKind } from './contract.ts';
import { type Item, isOverdue, pendingRequest } from './facts.ts';
import type { Loaded } from './queries.ts';
import { caseLife } from './rules.ts';

/** The case that the docs show wherever a case is answered. */
export const caseExample = {
  id: '015fcb1e-0000-7000-8000-000000000001',
  caseNo: 'E3308021012017111800001',
  status: 'reported',
  typeCode: '0102',
  severity: 'general',
  urgency: 'normal',
  area: '330802101211001',
  title: '换瓦砸坏邻居院墙',
  handler: null,
  unit: null,
  firstContact: '015fcb1e-0000-7000-8000-000000000002',
  recurrenceOf: null,
  reportedAt: '2017-11-17T08:00:00.000Z',
  acceptedAt: null,
  dueAt: '2017-11-20T01:00:00.000Z',
  closedAt: null,
  overdue: false,
  version: 1,
  description: '换瓦工失手,碎瓦砸坏夏某家的墙面',
  platform: 'comprehensive_governance',
  channel: 'grid_patrol',
  location: { lon: 118.78, lat: 28.93 },
  fields: {},
  occurredAt: null,
  reportedBy: '015fcb1e-0000-7000-8000-000000000002',
  dispatchedAt: null,
  firstResponseAt: null,
  resultSubmittedAt: null,
  verifiedAt: null,
  firstClosedAt: null,
  resultCode: null,
  closingCode: null,
  reporterInformed: null,
  dueProvisional: false,
  round: 1,
  reworkCount: 0,
  tier: 'township',
  confidentiality: 'ordinary',
  reporterHidden: false,
  riskColor: null,
  originalDueAt: null,
  extensionCount: 0,
  suspendedAt: null,
  reviewOn: null,
  supervisionLevel: null,
  verifier: null,
  leadCase: null,
  splitFrom: null,
  rating: null,
  residentToldAt: null,
  deidentifiedAt: null,
  pendingRequest: null,
  items: [],
  allowedSteps: ['withdraw'],
};

const iso = (at: Date): string => at.toISOString();
const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A case as one person sees it, with the steps open to him. */
export function view(tx: Seen, loaded: Loaded): z.infer<typeof Case> {
  const { row: c, items } = loaded;
  const pending = pendingRequest(items);
  return {
    id: c.id,
    caseNo: c.caseNo,
    status: c.status,
    typeCode: c.typeCode,
    severity: c.severity,
    urgency: c.urgency,
    area: c.area,
    title: c.title,
    handler: c.handlerId,
    unit: c.unitId,
    firstContact: c.firstContact,
    recurrenceOf: c.recurrenceOf,
    reportedAt: iso(c.reportedAt),
    acceptedAt: isoOrNull(c.acceptedAt),
    dueAt: isoOrNull(c.dueAt),
    closedAt: isoOrNull(c.closedAt),
    overdue: isOverdue(c, tx.now),
    version: c.version,
    description: c.description.full,
    platform: c.platform,
    channel: c.channel,
    location: c.longitude !== null && c.latitude !== null ? { lon: c.longitude, lat: c.latitude } : null,
    fields: c.fields,
    occurredAt: isoOrNull(c.occurredAt),
    reportedBy: c.reportedBy,
    dispatchedAt: isoOrNull(c.dispatchedAt),
    firstResponseAt: isoOrNull(c.firstResponseAt),
    resultSubmittedAt: isoOrNull(c.resultSubmittedAt),
    verifiedAt: isoOrNull(c.verifiedAt),
    firstClosedAt: isoOrNull(c.firstClosedAt),
    resultCode: c.resultCode,
    closingCode: c.closingCode,
    reporterInformed: c.reporterInformed,
    dueProvisional: c.dueAt !== null && isProvisional(tx.calendarOf(c.area), c.dueAt),
    round: c.round,
    reworkCount: c.reworkCount,
    tier: c.tier,
    confidentiality: c.confidentiality,
    reporterHidden: c.reporterHidden || c.confidentiality !== 'ordinary',
    riskColor: c.riskColor,
    originalDueAt: isoOrNull(c.originalDueAt),
    extensionCount: c.extensionCount,
    suspendedAt: isoOrNull(c.suspendedAt),
    reviewOn: c.reviewOn,
    supervisionLevel: c.supervisionLevel,
    verifier: c.verifierId,
    leadCase: c.leadCaseId,
    splitFrom: c.splitFrom,
    rating: c.rating,
    residentToldAt: isoOrNull(c.residentToldAt),
    deidentifiedAt: isoOrNull(c.deidentifiedAt),
    pendingRequest: pending
      ? {
          kind: pending.kind as RequestKind,
          reasonCode: pending.reasonCode ?? '',
          requestedBy: pending.byStaff,
          requestedAt: iso(pending.at),
        }
      : null,
    items: items.map(itemView),
    // Steps are taken by people.
    allowedSteps: tx.actor.client ? [] : caseLife.allowedSteps(factsOf(tx, loaded)),
  };
}

const itemView = (item: Item): z.infer<typeof Case>['items'][number] => ({
  id: item.id,
  kind: item.kind,
  state: item.state,
  reasonCode: item.reasonCode,
  by: item.byStaff,
  at: iso(item.at),
  toStaff: item.toStaff,
  toUnit: item.toUnit,
  dueAt: isoOrNull(item.dueAt),
  doneBy: item.doneBy,
  doneAt: isoOrNull(item.doneAt),
  data: item.data,
});
