import type { Actor } from './db/tx.ts';
import { askers, deciders, listKeepers } from './features/admission/rules.ts';
import { asks } from './features/cases/asks.ts';
import type { CaseVerb } from './features/cases/contract.ts';
import type { By } from './features/cases/facts.ts';
import { caseLife, noteWriters, peopleReaders, riskJudges } from './features/cases/rules.ts';
import { holders } from './features/retention/rules.ts';
import { deciders as answerers, recorders } from './features/rights/rules.ts';
import { keepers, readers } from './features/routing/rules.ts';
import { appointers } from './features/staff/rules.ts';
import type { ScopeNeeded } from './http/clients.ts';
import type { Access } from './http/operation.ts';
import { namesOf } from './kernel/life.ts';
import { adminRoles, caseRoles, isAdminRole, isGridRole, isUnitRole, Role } from './kernel/role.ts';

/**
 * Where what is asked about lies, seen from the place in which the asker holds his post: in that place itself (and, for
 * a case and a post in a unit, given to the unit), below it, beside it under the same parent, above it, or elsewhere.
 * `none`: the asker holds no post any more.
 */
export const relations = ['own', 'child', 'sibling', 'parent', 'elsewhere', 'none'] as const;
export type Relation = (typeof relations)[number];

/** `absent` is answered like what does not exist; `forbidden` tells that the post may not. */
type Verdict = 'allow' | 'absent' | 'forbidden';
type Reach = Readonly<Record<Relation, Verdict>>;

/** One line of the policy: who may knock, and how far each who may reaches. */
export interface Row {
  access: Access;
  /** The scope by which clients of the API may call it; without one it is closed to all of them. */
  scope?: ScopeNeeded;
  reach: (role: Role) => Reach;
}

const reaching = (allowed: readonly Relation[], beyond: Verdict = 'absent'): Reach => {
  const verdict = (relation: Relation) => (allowed.includes(relation) ? 'allow' : beyond);
  return Object.fromEntries(relations.map((relation) => [relation, verdict(relation)])) as Reach;
};
const anywhere = reaching(relations);
const below = reaching(['own', 'child']);
const along = reaching(['own', 'child', 'parent']);
const nowhere = reaching([]);
const forbidden = reaching([], 'forbidden');

type Reaching = (role: Role) => Reach;

/** Whoever is not among the roles, or holds none any more, is told so. */
const to = (roles: readonly Role[], reach: Reaching): Row => ({
  access: roles,
  reach: (role) => (roles.includes(role) ? { ...reach(role), none: 'forbidden' } : forbidden),
});
const toAll = (reach: Reaching): Row => ({
  access: 'signed_in',
  reach: (role) => (role === 'api_client' ? forbidden : reach(role)),
});

/** The line is open to clients of the API too, that have the scope; how far they reach from their area. */
const withScope = (scope: ScopeNeeded, row: Row, reach: Reach): Row => ({
  access: row.access,
  scope,
  reach: (role) => (role === 'api_client' ? reach : row.reach(role)),
});

const isSystemAdmin = (role: Role) => role === 'system_admin';
const isOfCounty = (role: Role) => role === 'center_officer' || role === 'county_dispatcher';

/** The same for every role but the administrators, who are at home everywhere. */
const inArea =
  (reach: Reach): Reaching =>
  (role) =>
    isAdminRole(role) ? anywhere : reach;

/** Known to the county: its lists bind and name whoever works in it. */
const inCounty: Reaching = (role) => {
  if (isSystemAdmin(role)) return reaching(['own', 'child', 'sibling', 'parent', 'elsewhere']);
  if (isAdminRole(role)) return nowhere;
  if (isOfCounty(role)) return below;
  return reaching([
    'own',
    'child',
    'sibling',
    'parent',
    ...(isGridRole(role) ? (['elsewhere'] as const) : []),
  ]);
};

/** What is known to the county and decided below: who reads it and may not decide is told so. */
const decided: Reaching = (role) =>
  isSystemAdmin(role) || isOfCounty(role)
    ? inArea(below)(role)
    : { ...reaching(['own', 'child']), sibling: 'forbidden', parent: 'forbidden' };

/** What a role sees of the cases around its place; a post in a unit shows what the unit was given. */
const sight: Reaching = (role) => {
  if (isAdminRole(role) || role === 'part_time_grid_worker') return nowhere;
  return isUnitRole(role) ? reaching(['own']) : below;
};

/** What one was told about a case that one sees. */
const toldOf: Reaching = (role) => (sight(role).own === 'allow' ? reaching(['own']) : nowhere);

/**
 * Done by these roles over the case, or by whoever has this part in it: others who see the case are told that they may
 * not. Parts are held through any post, so whoever works with cases may knock; what nobody does says so to all.
 */
function partIn(names: readonly By[]): Row {
  const roles = names.filter((name) => Role.is(name));
  const access = names.length > 0 && roles.length === names.length ? roles : caseRoles;
  // Whoever belongs to the unit that was given the case handles it until it is somebody's.
  const handles = (role: Role) =>
    isUnitRole(role) && names.some((name) => name === 'handler' || name === 'unit');
  return to(access, (role) => (roles.includes(role) || handles(role) ? sight(role) : onlySeen(sight(role))));
}
const onlySeen = (reach: Reach): Reach =>
  Object.fromEntries(
    Object.entries(reach).map(([relation, verdict]) => [
      relation,
      verdict === 'allow' ? 'forbidden' : verdict,
    ]),
  ) as Reach;

const step = (verb: CaseVerb): Row =>
  partIn(namesOf(caseLife.table[verb]).filter((name) => name !== 'system'));
const steps = Object.fromEntries(
  caseLife.verbs.filter((verb) => verb !== 'report').map((verb) => [asks[verb].id, step(verb)]),
);

/** The leader keeps the list of his township, and the centre those of its county. */
const clearers: readonly Role[] = ['leader', 'center_officer'];

const anyone: Row = { access: 'public', reach: () => anywhere };
/** Of oneself, or the same for all. */
const everyone = toAll(() => anywhere);
const admins = to(['system_admin'], () => anywhere);
/** Two of these make a third. */
const granters: readonly Role[] = ['system_admin', 'security_admin'];
/** In an emergency: the second pair of eyes. */
const glassDeciders: readonly Role[] = ['security_admin', 'leader'];
const ofSelf = reaching(['own']);
const ofSelfOrGuarded: Reaching = (role) =>
  role === 'security_admin' ? { ...anywhere, none: 'absent' } : ofSelf;
/** The centre keeps the terminals of its area. */
const ofSelfOrKept: Reaching = (role) => (role === 'center_officer' ? below : ofSelfOrGuarded(role));
/** One's own may be given back; others who see it in their area are told that they may not. */
const glass: Reaching = (role) => {
  if (role === 'leader') return below;
  return isUnitRole(role) || isAdminRole(role) ? ofSelfOrGuarded(role) : { ...ofSelf, child: 'forbidden' };
};
/** Whoever works in the county, and above it, is a colleague. */
const colleagues: Reaching = (role) => (isOfCounty(role) ? along : inCounty(role));

const guards = to(['security_admin'], () => anywhere);
const granting = to(granters, () => anywhere);
const auditors = to(['audit_admin'], () => anywhere);
const cases = to(caseRoles, sight);
/** An answer about an area: anyone may ask about his own place, whatever he then sees of it. */
const inPlace = to(caseRoles, inArea(below));
/** What clients read of cases: not the notes, in which people tell of themselves, and not the letters. */
const readCases = withScope('cases.read', cases, below);
const figures = withScope('figures.read', inPlace, below);
const reference = withScope('reference.read', everyone, anywhere);
const ownDraft = to(caseRoles, () => reaching(['own']));

/** Who may do what, where. Every operation has its line here; without one it does not start. */
// biome-ignore format: a table is read by its columns
export const policy: Readonly<Record<string, Row>> = {
  // Accounts
  login: anyone, refreshSession: anyone,
  logout: everyone, changePassword: everyone, getMe: withScope('any', everyone, anywhere),
  disableAccount: guards, enableAccount: guards, unlockAccount: guards, resetPassword: guards,
  listMySessions: everyone, endMySession: toAll(() => ofSelf), endMyOtherSessions: everyone, listSessions: guards, endSessions: guards,
  registerDevice: everyone, listMyDevices: everyone, revokeDevice: toAll(ofSelfOrKept), reportDeviceWiped: anyone,
  // Of someone in no area of his, the centre gets an empty list.
  listDevices: to(['security_admin', 'center_officer'], () => anywhere),
  getMySecondFactor: everyone, enrolSecondFactor: everyone, confirmSecondFactor: everyone, dropSecondFactor: guards,
  startProviderLogin: anyone, finishProviderLogin: anyone, startIdentityBinding: everyone, bindMyIdentity: everyone, listMyIdentities: everyone,
  listIdentities: guards, bindIdentity: guards, unbindIdentity: toAll(ofSelfOrGuarded),
  listAdminGrants: to(adminRoles, () => anywhere), requestAdminGrant: granting, approveAdminGrant: granting, refuseAdminGrant: granting,
  listBreakGlass: to(['security_admin', 'audit_admin', ...caseRoles], () => anywhere), askBreakGlass: to(caseRoles, () => anywhere),
  openBreakGlass: to(glassDeciders, inArea(below)), refuseBreakGlass: to(glassDeciders, inArea(below)),
  endBreakGlass: to(['security_admin', ...caseRoles], glass),
  reviewAccounts: to(['security_admin', 'audit_admin'], () => anywhere),

  // Clients of the API
  listApiClients: to(['security_admin', 'audit_admin'], () => anywhere),
  createApiClient: guards, changeApiClient: guards, disableApiClient: guards, enableApiClient: guards,
  addApiClientKey: guards, endApiClientKey: guards,

  // Audit
  listAuditEvents: auditors, listAuditHeads: auditors,

  // Areas and calendars: public reference data
  listAreas: reference, getArea: reference, getGridBoundary: reference, getWorkCalendar: reference,
  createArea: admins, retireArea: admins, putGridBoundary: admins, importAreas: admins, putWorkCalendar: admins,

  // Units and staff
  listUnits: reference, createUnit: admins, closeUnit: admins,
  listStaff:     to(['system_admin', 'security_admin', ...caseRoles], inArea(below)),
  revealStaff:   to(['system_admin', ...caseRoles], colleagues),
  createStaff:   to(appointers, () => anywhere),
  appoint:       to(appointers, inArea(reaching(['own', 'child'], 'forbidden'))),
  relieve:       to(appointers, inArea(below)),
  handOver:      to(appointers, inArea(below)),
  listVacancies: to(['system_admin', 'center_officer', 'duty_chief', 'dispatcher', 'grid_supervisor', 'grid_leader'], inArea(below)),
  getGridTeam:   toAll(inCounty),

  // Routing, catalogue, admission
  listRoutingRules:   to(readers, inArea(along)),
  tryRouting:         to(readers, inArea(below)),
  putRoutingRules:    to(keepers, inArea(below)),
  listCaseTypes: reference, getCaseTypeVersions: reference, listVocabularies: reference,
  putCountyCatalogue: to(['system_admin', 'county_dispatcher'], inArea(below)),
  listAdmissions:     toAll(inCounty),
  requestAdmission:   to(askers, inArea(along)),
  decideAdmission:    to(deciders, decided),
  withdrawAdmission:  to(deciders, decided),
  getGridDutyLists:   toAll(inCounty),
  putGridDutyLists:   to(listKeepers, decided),

  // Cases
  reportCase: withScope('cases.report', to(caseRoles, () => anywhere), anywhere),
  getCase: readCases, getCaseTimeline: readCases, listCaseClocks: readCases, listCasePeople: readCases,
  listCaseNotes: cases, getLetter: cases, revealPerson: partIn(peopleReaders), searchPeople: to(caseRoles, () => anywhere),
  addCaseNote: withScope('cases.note', partIn(noteWriters), onlySeen(below)), strikeCaseNote: partIn(['duty_chief', 'reporter']),
  listRecurrenceCandidates: partIn(riskJudges), setRiskColor: partIn(riskJudges),
  ...steps,
  listLegalHolds: to(holders, () => anywhere), placeLegalHold: partIn(holders), liftLegalHold: partIn(holders),
  listSubjectRequests: to([...recorders, ...answerers], () => below), recordSubjectRequest: to(recorders, () => below), findSubject: to(answerers, () => below),
  grantSubjectRequest: to(answerers, () => below), refuseSubjectRequest: to(answerers, () => below), deliverSubjectData: to(answerers, () => below),
  listClearances: to(clearers, () => below), grantClearance: to(clearers, () => below), revokeClearance: to(clearers, () => below),
  listCases: withScope('cases.read', inPlace, below), getBacklog: figures, getClosureTimes: figures,
  getSweepState: to(['system_admin', 'center_officer', 'county_dispatcher', 'duty_chief'], () => anywhere),

  // One's own
  listMyTasks: everyone, listMyNotifications: everyone, markNotificationRead: toAll(toldOf),
  saveDraft: to(caseRoles, () => anywhere), listDrafts: to(caseRoles, () => anywhere),
  getDraft: ownDraft, discardCase: ownDraft, reportDraft: ownDraft,
};

/** Who may knock at an operation; one without a line in the policy is a programmer's error. */
export const accessOf = (operationId: string): Access => rowOf(operationId).access;

/** The scope by which clients may call it; none: they may not. */
export const scopeOf = (operationId: string): ScopeNeeded | undefined => rowOf(operationId).scope;

function rowOf(operationId: string): Row {
  const row = policy[operationId];
  if (!row) throw new Error(`operation ${operationId} has no line in src/policy.ts`);
  return row;
}

/** Is it open to the posts that this person holds, or by the scopes of this client? */
export function opensTo(operationId: string, { posts, client }: Actor): boolean {
  const { access, scope } = rowOf(operationId);
  if (client) return scope !== undefined && (scope === 'any' || client.scopes.includes(scope));
  if (typeof access === 'string') return access === 'signed_in';
  return posts.some(({ role }) => access.includes(role));
}
