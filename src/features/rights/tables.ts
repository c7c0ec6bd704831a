import { pgTable, uuid } from 'drizzle-orm/pg-core';
import { areaCode, coded, id, instant, sealed } from '../../db/columns.ts';
import { ErasureGround, IdentityCheck, SubjectRequestState, SubjectRight } from './contract.ts';

export const subjectRequests = pgTable('subject_requests', {
  id: id(),
  kind: coded(SubjectRight).notNull(),
  area: areaCode().notNull(),
  phone: sealed(),
  idNumber: sealed(),
  details: sealed(),
  ground: coded(ErasureGround),
  checkedBy: coded(IdentityCheck).notNull(),
  recordedBy: uuid().notNull(),
  recordedAt: instant().notNull(),
  dueAt: instant().notNull(),
  state: coded(SubjectRequestState).notNull(),
  decidedBy: uuid(),
  decidedAt: instant(),
  answer: sealed(),
  people: uuid().array().notNull(),
  deliveredBy: uuid(),
  deliveredAt: instant(),
});
