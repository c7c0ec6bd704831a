import { boolean, date, doublePrecision, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { areaCode, bytes, coded, id, instant, sealed, version } from '../../db/columns.ts';
import { DocumentKind, type Personal } from '../../kernel/personal.ts';
import { LimitUnit, Platform, SeverityLevel, type TypeFlag, Urgency } from '../catalogue/contract.ts';
import {
  CaseStatus,
  ClosingCode,
  Confidentiality,
  HandlingTier,
  ItemKind,
  ItemState,
  NoteKind,
  PersonRole,
  ReportChannel,
  ResultCode,
  RiskColor,
  type RiskFactors,
  SupervisionLevel,
} from './contract.ts';

/** The level columns, `is_open` and `due_sort` are generated, and used by raw SQL alone. */
export const cases = pgTable('cases', {
  id: id(),
  caseNo: text().notNull(),
  reportDigest: bytes().notNull(),
  typeCode: text().notNull(),
  platform: coded(Platform),
  severity: coded(SeverityLevel).notNull(),
  urgency: coded(Urgency).notNull(),
  status: coded(CaseStatus).notNull(),
  area: areaCode().notNull(),
  title: text().notNull(),
  /** Null, like every other text of the case, once it is de-identified. */
  description: sealed(),
  longitude: doublePrecision(),
  latitude: doublePrecision(),
  occurredAt: instant(),
  channel: coded(ReportChannel).notNull(),
  reportedBy: uuid().notNull(),
  reporterId: uuid(),
  reporterHidden: boolean().notNull(),
  firstContact: uuid().notNull(),
  handlerId: uuid(),
  handlerPost: uuid(),
  unitId: uuid(),
  handlers: uuid().array().notNull(),
  units: uuid().array().notNull(),
  recurrenceOf: uuid(),
  reportedAt: instant().notNull(),
  acceptedAt: instant(),
  dispatchedAt: instant(),
  firstResponseAt: instant(),
  resultSubmittedAt: instant(),
  verifiedAt: instant(),
  closedAt: instant(),
  firstClosedAt: instant(),
  dueAt: instant(),
  limitUnit: coded(LimitUnit),
  returnUntil: instant(),
  resultCode: coded(ResultCode),
  closingCode: coded(ClosingCode),
  reporterInformed: boolean(),
  round: smallint().notNull(),
  reworkCount: smallint().notNull(),
  clockSince: instant(),
  elapsedMinutes: doublePrecision().notNull(),
  workingMinutes: doublePrecision().notNull(),
  onTime: boolean(),
  fields: sealed(),
  tier: coded(HandlingTier).notNull(),
  flags: text().array().$type<TypeFlag[]>().notNull(),
  confidentiality: coded(Confidentiality).notNull(),
  riskColor: coded(RiskColor),
  riskFactors: jsonb().$type<RiskFactors>().notNull(),
  rejectedAt: instant(),
  reconsidered: boolean().notNull(),
  originalDueAt: instant(),
  extensionCount: smallint().notNull(),
  suspendedAt: instant(),
  reviewOn: date(),
  suspendedDays: smallint().notNull(),
  prolongCount: smallint().notNull(),
  leadCaseId: uuid(),
  mergedCount: smallint().notNull(),
  splitFrom: uuid(),
  supervisionLevel: coded(SupervisionLevel),
  verifierId: uuid(),
  resultPhotos: smallint().notNull(),
  barred: uuid().array().notNull(),
  rating: smallint(),
  ratedAt: instant(),
  residentToldAt: instant(),
  deidentifiedAt: instant(),
  version: version(),
});

type StoredCase = typeof cases.$inferSelect;
/** A case with what was sealed of it opened. */
export type CaseRow = Omit<StoredCase, 'description' | 'fields'> & {
  description: Personal;
  fields: Record<string, unknown>;
};

/** With the keyed hashes by which a person is found again, used by raw SQL alone. */
export const casePeople = pgTable('case_people', {
  id: id(),
  caseId: uuid().notNull(),
  role: coded(PersonRole).notNull(),
  /** Null, like all that is known of him, once he is erased. */
  name: sealed(),
  phone: sealed(),
  idKind: coded(DocumentKind),
  idNumber: sealed(),
  addedBy: uuid().notNull(),
  erasedAt: instant(),
  /** The version that this one takes the place of. */
  corrects: uuid(),
});

export const caseNotes = pgTable('case_notes', {
  id: id(),
  caseId: uuid().notNull(),
  kind: coded(NoteKind).notNull(),
  text: sealed(),
  occurredAt: instant(),
  writtenBy: uuid().notNull(),
  writtenAt: instant().notNull(),
  milestone: text(),
  struckBy: uuid(),
  struckAt: instant(),
  strikeReason: sealed(),
});

/** Requests, dispatches, parts, notices …: whatever stands under a case. Written by raw SQL alone. */
export const caseItems = pgTable('case_items', {
  id: id(),
  caseId: uuid().notNull(),
  kind: coded(ItemKind).notNull(),
  state: coded(ItemState).notNull(),
  reasonCode: text(),
  opinionId: uuid(),
  byStaff: uuid(),
  byUnit: uuid(),
  at: instant().notNull(),
  toStaff: uuid(),
  toUnit: uuid(),
  dueAt: instant(),
  doneBy: uuid(),
  doneAt: instant(),
  doneOpinionId: uuid(),
  data: jsonb().$type<Record<string, unknown>>().notNull(),
  /** Of what stands in `data`, the members that are free text. */
  words: sealed(),
});

export type ItemRow = typeof caseItems.$inferSelect;
