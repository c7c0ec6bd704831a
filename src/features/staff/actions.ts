import type { z } from 'zod';
import { toProblem } from '../../db/pg-error.ts';
import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Personal } from '../../kernel/personal.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { isAdminRole, type Role } from '../../kernel/role.ts';
import { localDate } from '../../kernel/workday.ts';
import { createAccount } from '../accounts/actions.ts';
import { admitReveal } from '../cases/people.ts';
import { passCases, releaseCases } from '../cases/posts.ts';
import type { Appointment, Relief, StaffRevealBody, UnitClosing, UnitCreation } from './contract.ts';
import {
  countPostsBeyond,
  endPost,
  endUnit,
  findArea,
  findPhone,
  findUnit,
  hasOther,
  insertPost,
  insertStaff,
  insertUnit,
  isClient,
  lockPost,
  lockUnit,
  type PostRow,
  type UnitRow,
} from './queries.ts';
import { fitsPlace, mayAppoint } from './rules.ts';

export async function createUnit(tx: Tx, input: z.infer<typeof UnitCreation>): Promise<UnitRow> {
  if (!(await findArea(tx, input.area))) throw refuseAt('unknown-reference', '/area');
  const { kind, name, area, platform = null } = input;
  const made = { id: tx.newId(), createdAt: tx.now, closedOn: null, closingReason: null };
  const row = { ...made, kind, name, area, platform };
  await insertUnit(tx, row);
  await record(tx, {
    event: 'unit.create',
    subject: 'unit',
    subjectId: row.id,
    area: row.area,
    data: { kind, platform },
  });
  return row;
}

/** Closes a unit today, or on an earlier day that was not recorded. Whoever holds a post in it is relieved first. */
export async function closeUnit(
  tx: Tx,
  id: string,
  { on, reason }: z.infer<typeof UnitClosing>,
): Promise<UnitRow> {
  const unit = await lockUnit(tx, id);
  if (unit.closedOn !== null) throw new Problem('unit-closed');
  const today = localDate(tx.now);
  const day = on ?? today;
  const begun = localDate(unit.createdAt);
  if (day < begun || day > today) {
    throw refuseAt('day-out-of-range', '/on', `须在 ${begun} 与今天之间`, `Between ${begun} and today`);
  }
  await assertUnstaffed(tx, id, day);
  await endUnit(tx, id, day, reason);
  await record(tx, {
    event: 'unit.close',
    subject: 'unit',
    subjectId: id,
    area: unit.area,
    data: { on: day },
  });
  return { ...unit, closedOn: day, closingReason: reason };
}

async function assertUnstaffed(tx: Tx, id: string, day: string): Promise<void> {
  const posts = await countPostsBeyond(tx, id, day);
  if (posts === 0) return;
  const detail = { zh: `还有 ${posts} 个任职`, en: `${posts} posts are still held in it` };
  throw new Problem('unit-staffed', { posts }, [
    { in: 'path', pointer: '/id', code: 'unit-staffed', detail },
  ]);
}

/** Who he is, and with `login` and the hash of a password an account too. */
interface NewPerson {
  name: string;
  phone?: string | undefined;
  login?: string | undefined;
  passwordHash?: string | undefined;
}

export async function createStaff(
  tx: Tx,
  { name, phone, login, passwordHash }: NewPerson,
): Promise<{ id: string; login: string | null }> {
  const id = tx.newId();
  await insertStaff(tx, {
    id,
    name,
    phone: phone === undefined ? null : Personal.phone(phone),
    createdBy: tx.staffId,
    createdAt: tx.now,
    isClient: false,
  });
  await record(tx, { event: 'staff.create', subject: 'staff', subjectId: id, area: null });
  if (login && passwordHash) await createAccount(tx, { staffId: id, login, passwordHash });
  return { id, login: login ?? null };
}

/** Under which name rows have a system as their author; a client of the API is one. */
export async function createClientPerson(tx: Tx, name: string): Promise<string> {
  const id = tx.newId();
  await insertStaff(tx, { id, name, phone: null, createdBy: tx.staffId, createdAt: tx.now, isClient: true });
  return id;
}

/** A colleague's number in full, for whoever says why; that he looked is recorded with it. */
export async function revealStaff(tx: Tx, id: string, { reason }: z.infer<typeof StaffRevealBody>) {
  const found = await findPhone(tx, id);
  if (!found) throw new Problem('not-found');
  await admitReveal(tx);
  const data = { reason, fields: ['phone'] };
  await record(tx, { event: 'staff.reveal', subject: 'staff', subjectId: id, area: null, data });
  return { id, phone: found.phone?.full ?? null };
}

/** Gives a person a role in a grid or a unit, from today or a later day. Posts of administrators take two persons. */
export async function appoint(tx: Tx, input: z.infer<typeof Appointment>): Promise<PostRow> {
  const place = await findPlace(tx, input);
  if (!fitsPlace(input.role, place)) throw new Problem('role-place-mismatch');
  if (!tx.system && !mayAppoint(tx.actor.posts, input.role, place.area)) throw new Problem('not-allowed');
  if (!tx.system && isAdminRole(input.role)) throw refuseAt('second-person-required', '/role');
  if (input.staffId === tx.staffId) throw refuseAt('own-appointment', '/staffId');
  const today = localDate(tx.now);
  const from = input.from ?? today;
  if (from < today && !tx.system) {
    throw refuseAt('day-out-of-range', '/from', '任命不能早于今天', 'Nobody is appointed for days past');
  }
  return startPost(tx, {
    staffId: input.staffId,
    role: input.role,
    area: place.area,
    unitId: input.unitId ?? null,
    from,
  });
}

interface Start {
  staffId: string;
  role: Role;
  area: string | null;
  unitId: string | null;
  from: string;
}

export async function startPost(tx: Tx, { from, ...place }: Start): Promise<PostRow> {
  const row: PostRow = {
    id: tx.newId(),
    ...place,
    validFrom: from,
    validTo: null,
    appointedBy: tx.staffId,
    relievedBy: null,
    reason: null,
  };
  if (await isClient(tx, row.staffId)) throw refuseAt('unknown-reference', '/staffId');
  await insertPost(tx, row);
  // Looked at afterwards: from here on a closing waits for us, and one that was faster is seen.
  if (row.unitId && (await findUnit(tx, row.unitId))?.closedOn) throw refuseAt('unit-closed', '/unitId');
  const data = { staffId: row.staffId, role: row.role, unitId: row.unitId, from };
  await record(tx, { event: 'post.appoint', subject: 'post', subjectId: row.id, area: row.area, data });
  return row;
}

async function findPlace(
  tx: Tx,
  { role, area, unitId }: { role: Role; area?: string | undefined; unitId?: string | undefined },
) {
  if (isAdminRole(role) && area === undefined && unitId === undefined) return { area: null, unitKind: null };
  if ((area === undefined) === (unitId === undefined)) throw new Problem('role-place-mismatch');
  if (area !== undefined) {
    if (!(await findArea(tx, area))) throw refuseAt('unknown-reference', '/area');
    return { area, unitKind: null };
  }
  const unit = await findUnit(tx, unitId!);
  if (!unit) throw refuseAt('unknown-reference', '/unitId');
  return { area: unit.area, unitKind: unit.kind };
}

/**
 * Ends a post today, or on an earlier day that was not recorded; its open cases are left without a handler. A post that
 * has not begun is taken back: it was never held.
 */
export async function relieve(tx: Tx, id: string, { on, reason }: z.infer<typeof Relief>): Promise<PostRow> {
  const post = await lockRunningPost(tx, id);
  const today = localDate(tx.now);
  const last = on ?? (post.validFrom > today ? post.validFrom : today);
  if (last < post.validFrom || last > (post.validFrom > today ? post.validFrom : today)) {
    throw refuseAt(
      'day-out-of-range',
      '/on',
      `须在 ${post.validFrom} 与今天之间`,
      `Between ${post.validFrom} and today`,
    );
  }
  if (isAdminRole(post.role) && !(await hasOther(tx, post))) throw new Problem('last-admin');
  await endPost(tx, id, last, reason);
  await record(tx, {
    event: 'post.relieve',
    subject: 'post',
    subjectId: id,
    area: post.area,
    data: { on: last },
  });
  await releaseCases(tx, id);
  return { ...post, validTo: last };
}

/** Relieves, appoints the successor to the same place, and moves the open cases to him. */
export async function handOver(tx: Tx, id: string, toStaffId: string) {
  const post = await lockRunningPost(tx, id);
  if (toStaffId === tx.staffId) throw refuseAt('own-appointment', '/toStaffId');
  if (isAdminRole(post.role)) throw new Problem('second-person-required');
  if (post.staffId === toStaffId) throw refuseAt('holds-this-post', '/toStaffId');
  const today = localDate(tx.now);
  if (post.validFrom > today) throw new Problem('post-not-begun');
  await endPost(tx, id, today, 'hand_over');
  const { role, area, unitId } = post;
  const appointed = await startPost(tx, { staffId: toStaffId, role, area, unitId, from: today }).catch(
    aboutSuccessor,
  );
  const movedCases = await passCases(tx, id, appointed);
  const data = { to: appointed.id, movedCases };
  await record(tx, { event: 'post.hand_over', subject: 'post', subjectId: id, area, data });
  return { relieved: { ...post, validTo: today }, appointed, movedCases };
}

/** What the database says of the person appointed is said of `toStaffId` here. */
function aboutSuccessor(error: unknown): never {
  const problem = toProblem(error);
  if (!problem) throw error;
  const faults = problem.faults.map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace('/staffId', '/toStaffId'),
  }));
  throw new Problem(problem.code, problem.extra, faults);
}

async function lockRunningPost(tx: Tx, id: string): Promise<PostRow> {
  const post = await lockPost(tx, id);
  if (!mayAppoint(tx.actor.posts, post.role, post.area)) throw new Problem('not-allowed');
  if (post.validTo !== null && post.validTo <= localDate(tx.now)) throw new Problem('post-ended');
  return post;
}
