import { boolean, doublePrecision, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { areaCode, bytes, coded, id, instant, version } from '../../db/columns.ts';
import { LimitUnit, Platform, SeverityLevel, Urgency } from '../catalogue/contract.ts';
import {
  CaseStatus,
  ClosingCode,
  NoteKind,
  PersonRole,
  ReportChannel,
  RequestKind,
  RequestState,
  ResultCode,
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
  description: text().notNull(),
  longitude: doublePrecision(),
  latitude: doublePrecision(),
  occurredAt: instant(),
  channel: coded(ReportChannel).notNull(),
  reportedBy: uuid().notNull(),
  reporterId: uuid(),
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
  fields: jsonb().$type<Record<string, unknown>>().notNull(),
  version: version(),
});

export type CaseRow = typeof cases.$inferSelect;

export const casePeople = pgTable('case_people', {
  id: id(),
  caseId: uuid().notNull(),
  role: coded(PersonRole).notNull(),
  name: text().notNull(),
  phone: text(),
  addedBy: uuid().notNull(),
});

export const caseNotes = pgTable('case_notes', {
  id: id(),
  caseId: uuid().notNull(),
  kind: coded(NoteKind).notNull(),
  text: text().notNull(),
  occurredAt: instant(),
  writtenBy: uuid().notNull(),
  writtenAt: instant().notNull(),
  struckBy: uuid(),
  struckAt: instant(),
  strikeReason: text(),
});

export const caseOpinions = pgTable('case_opinions', {
  id: id(),
  caseId: uuid().notNull(),
  verb: text().notNull(),
  text: text().notNull(),
  saidBy: uuid().notNull(),
  saidAt: instant().notNull(),
});

export const caseRequests = pgTable('case_requests', {
  id: id(),
  caseId: uuid().notNull(),
  kind: coded(RequestKind).notNull(),
  state: coded(RequestState).notNull(),
  reasonCode: text().notNull(),
  opinionId: uuid().notNull(),
  requestedBy: uuid().notNull(),
  unitId: uuid(),
  requestedAt: instant().notNull(),
  decidedBy: uuid(),
  decidedAt: instant(),
});
