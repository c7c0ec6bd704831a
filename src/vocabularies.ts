import {
  CaseStatus,
  CaseVerb,
  ClosingCode,
  NoteKind,
  PersonRole,
  RejectReason,
  ReopenReason,
  ReportChannel,
  RequestKind,
  RequestState,
  ResultCode,
  ReturnReason,
  VerificationMethod,
} from './features/cases/contract.ts';
import { Relation } from './features/cases/rules.ts';
import {
  CaseMajor,
  LimitUnit,
  Platform,
  SeverityLevel,
  TypeFlag,
  Urgency,
} from './features/catalogue/contract.ts';
import { CalendarSource } from './features/clocks/contract.ts';
import { UnitKind } from './features/staff/contract.ts';
import { AreaLevel } from './kernel/area-code.ts';
import type { Vocabulary } from './kernel/enum.ts';
import { Role } from './kernel/role.ts';

/** Every vocabulary of the API: served at /v1/vocabularies and printed in docs/vocabularies.md. */
export const vocabularies: readonly Vocabulary[] = [
  AreaLevel,
  Role,
  Relation,
  UnitKind,
  CaseMajor,
  Platform,
  Urgency,
  SeverityLevel,
  TypeFlag,
  LimitUnit,
  CalendarSource,
  CaseStatus,
  CaseVerb,
  ReportChannel,
  PersonRole,
  RejectReason,
  ReturnReason,
  ReopenReason,
  ResultCode,
  ClosingCode,
  VerificationMethod,
  NoteKind,
  RequestKind,
  RequestState,
];
