import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import type {
  AdmissionDecision,
  AdmissionQuery,
  AdmissionRequest,
  AdmissionState,
  AdmissionTier,
  Checklists,
} from './contract.ts';
import {
  type AdmissionRow,
  type DutyListsRow,
  findDutyLists,
  findReferences,
  findStanding,
  getAdmission,
  insertAdmission,
  isReadableArea,
  listAdmissions,
  lockAdmission,
  lockDutyLists,
  moveAdmission,
  nextNumber,
  saveDutyLists,
} from './queries.ts';
import {
  concerns,
  hasLists,
  inheritedFrom,
  isOwn,
  judge,
  listsOver,
  mayKeepLists,
  postToAsk,
  postToDecide,
  referenceOf,
  type Verdict,
} from './rules.ts';

/** May a matter be given to a grid or village here, and which decision or list says so? */
export async function isAdmitted(
  tx: Tx,
  { typeCode, area, tier }: { typeCode: string; area: string; tier: AdmissionTier },
): Promise<Verdict> {
  if (tier === 'township') return judge(tier, { needsDepartment: false, listed: [] });
  return judge(tier, await findStanding(tx, { typeCode, areas: listsOver(area), tier }));
}

/** Asks, for one's unit, that a matter be put on the list of a county or township. */
export async function requestAdmission(tx: Tx, input: AdmissionRequest): Promise<AdmissionRow> {
  const post = postToAsk(tx.actor.posts, input.unitId);
  if (!post) throw refuseAt('not-allowed', '/unitId');
  await assertReferences(tx, input);
  const row: AdmissionRow = {
    ...blank,
    ...input,
    typeCode: input.typeCode ?? null,
    id: tx.newId(),
    requestedBy: tx.actor.staffId,
    requestedAt: tx.now,
  };
  await insertAdmission(tx, row);
  const { tier, typeCode, unitId } = row;
  await recordOf(tx, row, { event: 'admission.request', as: post, data: { tier, typeCode, unitId } });
  return row;
}

const blank = {
  state: 'requested' as const,
  decidedBy: null,
  decidedAt: null,
  opinion: null,
  reference: null,
  validFrom: null,
  validTo: null,
  withdrawnBy: null,
  withdrawnAt: null,
  withdrawalReason: null,
};

async function assertReferences(tx: Tx, input: AdmissionRequest): Promise<void> {
  const { isArea, unitArea, isType } = await findReferences(tx, input);
  if (unitArea === null) throw refuseAt('unknown-reference', '/unitId');
  if (!isArea || !concerns(unitArea, input.area)) throw refuseAt('unknown-reference', '/area');
  if (input.typeCode?.length === 4 && !isType) throw refuseAt('unknown-reference', '/typeCode');
}

/** Puts the matter on the list under a number, or refuses it; never by who asked, nor by his unit. */
export async function decideAdmission(
  tx: Tx,
  id: string,
  { admit, opinion, ...period }: AdmissionDecision,
): Promise<AdmissionRow> {
  const { row, post } = await lockForDecision(tx, id, 'requested');
  const decision = { opinion, decidedBy: tx.actor.staffId, decidedAt: tx.now };
  const listing = admit ? await listingOf(tx, row.area, period) : {};
  const state = admit ? 'admitted' : 'refused';
  const saved = await moveAdmission(tx, id, { state, ...decision, ...listing });
  const event = admit ? 'admission.admit' : 'admission.refuse';
  await recordOf(tx, saved, { event, as: post, data: listing });
  return saved;
}

type Period = Pick<AdmissionDecision, 'validFrom' | 'validTo'>;

/** From today or a later day, under the next number of the year. */
async function listingOf(tx: Tx, area: string, period: Period) {
  const today = localDate(tx.now);
  const { validFrom = today, validTo = null } = period;
  if (validFrom < today) throw refuseAt('day-out-of-range', '/validFrom', '不早于今天', 'Not before today');
  if (validTo !== null && validTo <= validFrom)
    throw refuseAt('day-out-of-range', '/validTo', `晚于 ${validFrom}`, `After ${validFrom}`);
  const year = today.slice(0, 4);
  const { areaName, number } = await nextNumber(tx, area, year);
  return { reference: referenceOf(areaName, year, number), validFrom, validTo };
}

/** Takes the matter off the list; what was decided before stays readable. */
export async function withdrawAdmission(tx: Tx, id: string, reason: string): Promise<AdmissionRow> {
  const { row, post } = await lockForDecision(tx, id, 'admitted');
  const saved = await moveAdmission(tx, id, {
    state: 'withdrawn',
    withdrawnBy: tx.actor.staffId,
    withdrawnAt: tx.now,
    withdrawalReason: reason,
  });
  const { reference } = row;
  await recordOf(tx, saved, { event: 'admission.withdraw', as: post, data: { reference } });
  return saved;
}

async function lockForDecision(tx: Tx, id: string, from: AdmissionState) {
  const found = await getAdmission(tx, id);
  const post = postToDecide(tx.actor.posts, found.area);
  if (!post) throw new Problem('not-allowed');
  if (isOwn(tx.actor, found)) throw new Problem('own-admission');
  const row = await lockAdmission(tx, id);
  if (row?.state !== from) throw new Problem('admission-step-not-open');
  return { row, post };
}

interface Happened {
  event: string;
  as: { role: string; unitId: string | null };
  data: Record<string, unknown>;
}

const recordOf = (tx: Tx, { id, area }: AdmissionRow, { event, as, data }: Happened): Promise<void> =>
  record(tx, {
    event,
    subject: 'admission',
    subjectId: id,
    area,
    as: { role: as.role, unitId: as.unitId },
    data,
  });

/** The lists, page by page; an area that is not near the caller does not exist for him. */
export async function readAdmissions(tx: Tx, query: z.infer<typeof AdmissionQuery>) {
  const page = await listAdmissions(tx, query);
  if (query.area !== undefined && page.items.length === 0) await assertReadable(tx, query.area);
  return page;
}

async function assertReadable(tx: Tx, area: string): Promise<void> {
  if (!(await isReadableArea(tx, area))) throw new Problem('not-found');
}

/** The checklists that hold in an area: its own, else those of the nearest area above, else none. */
export async function readDutyLists(tx: Tx, area: string): Promise<DutyListsRow | undefined> {
  if (!hasLists(area)) throw new Problem('not-found');
  await assertReadable(tx, area);
  return findDutyLists(tx, inheritedFrom(area));
}

/** Writes the two checklists of a grid, or those of all grids of a township or county. */
export async function setDutyLists(
  tx: Tx,
  area: string,
  { version, ...lists }: Checklists & { version: number | undefined },
): Promise<DutyListsRow> {
  if (!hasLists(area)) throw new Problem('not-found');
  await assertReadable(tx, area);
  if (!mayKeepLists(tx.actor.posts, area)) throw new Problem('not-allowed');
  const before = await lockDutyLists(tx, area);
  if (version !== undefined && version !== before?.version)
    throw new Problem('changed-meanwhile', { current: before?.version ?? null });
  const row = await saveDutyLists(tx, area, lists);
  const data = { version: row.version };
  await record(tx, { event: 'area.set_duty_lists', subject: 'area', subjectId: area, area, data });
  return row;
}
