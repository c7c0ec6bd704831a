import { AdmissionState, AdmissionTier } from './features/admission/contract.ts';
import {
  CaseStatus,
  CaseVerb,
  ClosingCode,
  Confidentiality,
  EvidenceKind,
  ExtensionReason,
  FollowUpWay,
  HandlingTier,
  ItemKind,
  ItemState,
  NoteKind,
  PersonRole,
  RejectReason,
  ReopenReason,
  ReportChannel,
  RequestKind,
  ResultCode,
  ReturnReason,
  RevealReason,
  RiskColor,
  SupervisionLevel,
  SuspensionReason,
  VerificationMethod,
  VoidReason,
} from './features/cases/contract.ts';
import { Relation } from './features/cases/facts.ts';
import {
  CaseMajor,
  LimitUnit,
  MilestoneName,
  Platform,
  SeverityLevel,
  TypeFlag,
  Urgency,
} from './features/catalogue/contract.ts';
import { CalendarSource } from './features/clocks/contract.ts';
import { ClockKind, ClockState, WarningLevel } from './features/deadlines/contract.ts';
import { LetterKind } from './features/letters/contract.ts';
import { RetentionKind } from './features/retention/contract.ts';
import {
  ErasureBar,
  ErasureGround,
  IdentityCheck,
  SubjectRequestState,
  SubjectRight,
} from './features/rights/contract.ts';
import { RoutingOutcome, RoutingProblem } from './features/routing/contract.ts';
import { UnitKind } from './features/staff/contract.ts';
import { ClientScope, ClientSystem } from './kernel/api-client.ts';
import { AreaLevel } from './kernel/area-code.ts';
import type { Vocabulary } from './kernel/enum.ts';
import { DocumentKind } from './kernel/personal.ts';
import { Role } from './kernel/role.ts';
import { SessionLimit } from './kernel/session-limit.ts';

/** Every vocabulary of the API: served at /v1/vocabularies and printed in docs/vocabularies.md. */
export const vocabularies: readonly Vocabulary[] = [
  AreaLevel,
  Role,
  SessionLimit,
  ClientSystem,
  ClientScope,
  Relation,
  UnitKind,
  CaseMajor,
  Platform,
  Urgency,
  SeverityLevel,
  TypeFlag,
  LimitUnit,
  MilestoneName,
  RoutingOutcome,
  RoutingProblem,
  CalendarSource,
  CaseStatus,
  CaseVerb,
  ReportChannel,
  PersonRole,
  DocumentKind,
  RevealReason,
  RejectReason,
  ReturnReason,
  ReopenReason,
  ResultCode,
  ClosingCode,
  VerificationMethod,
  NoteKind,
  RequestKind,
  ItemKind,
  ItemState,
  HandlingTier,
  Confidentiality,
  SuspensionReason,
  ExtensionReason,
  VoidReason,
  FollowUpWay,
  EvidenceKind,
  SupervisionLevel,
  RiskColor,
  ClockKind,
  ClockState,
  WarningLevel,
  AdmissionTier,
  AdmissionState,
  LetterKind,
  RetentionKind,
  SubjectRight,
  ErasureGround,
  IdentityCheck,
  SubjectRequestState,
  ErasureBar,
];
