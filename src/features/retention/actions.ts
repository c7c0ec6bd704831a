import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { type Entry, recordAll } from '../../journal/record.ts';
import { Problem } from '../../kernel/problem.ts';
import { lockCaseAs } from '../cases/actions.ts';
import type { HoldLifting, HoldPlacing } from './contract.ts';
import type { Erasure } from './erasure-log.ts';
import {
  type DueCase,
  deidentify,
  type Erased,
  erasePeople,
  type HoldRow,
  insertHold,
  liftHold,
  listStandings,
  lockCases,
  lockDueCases,
  lockHold,
} from './queries.ts';
import { holders, isOver } from './rules.ts';

/** De-identifies some of the cases whose time is over; answers how many it has looked at. */
export async function deidentifyDue(tx: Tx, atMost: number): Promise<number> {
  const due = await lockDueCases(tx, atMost);
  await deidentifyAll(
    tx,
    due.map((one) => ({ ...one, at: tx.now })),
    false,
  );
  return due.length;
}

/** After a restore: what was erased is erased again, as of the time at which it was. Answers what had come back. */
export async function eraseAgain(
  tx: Tx,
  erasures: readonly Erasure[],
): Promise<{ cases: number; people: number }> {
  const times = new Map(
    erasures.filter(({ whole }) => whole).map(({ caseId, at }) => [caseId, new Date(at)]),
  );
  const back = times.size > 0 ? await lockCases(tx, [...times.keys()]) : [];
  const whole = await deidentifyAll(
    tx,
    back.map((one) => ({ ...one, at: times.get(one.id)! })),
    true,
  );
  const people = erasures.flatMap(({ at, people: ids }) => ids.map((id) => ({ id, at: new Date(at) })));
  const single = people.length > 0 ? await erasePeople(tx, people, { again: true }) : [];
  await recordPeople(tx, single, { again: true });
  return { cases: whole.length, people: [...whole, ...single].flatMap((one) => one.people).length };
}

async function deidentifyAll(
  tx: Tx,
  all: readonly (DueCase & { at: Date })[],
  again: boolean,
): Promise<Erased[]> {
  if (all.length === 0) return [];
  const erased = await deidentify(tx, all, again);
  const about = new Map(all.map((one) => [one.id, one]));
  await recordEach(
    tx,
    erased.map(({ caseId, people }) => {
      const { area, kind } = about.get(caseId)!;
      return toEntry('deidentify', caseId, { area, data: { kind, people, ...(again && { again }) } });
    }),
  );
  return erased;
}

/** Erases these people because somebody asked for it, but for those of cases that are open or held by now; answers how many. */
export async function erasePersons(tx: Tx, ids: readonly string[], request: string): Promise<number> {
  const erased = await erasePeople(
    tx,
    ids.map((id) => ({ id, at: tx.now })),
    { again: false, request },
  );
  await recordPeople(tx, erased, { request });
  return erased.flatMap(({ people }) => people).length;
}

/** How each of these cases stands to being erased. */
export async function findStandings(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { isOpen: boolean; isHeld: boolean; isOver: boolean }>> {
  const rows = await listStandings(tx, ids);
  return new Map(
    rows.map((row) => [
      row.id,
      { isOpen: row.isOpen, isHeld: row.isHeld, isOver: isOver(row, row.endedAt, tx.now) },
    ]),
  );
}

const recordPeople = (tx: Tx, erased: readonly Erased[], data: object): Promise<void> =>
  recordEach(
    tx,
    erased.map(({ caseId, people }) =>
      toEntry('erase_people', caseId, { area: null, data: { people, ...data } }),
    ),
  );

const toEntry = (what: string, caseId: string, more: Pick<Entry, 'area' | 'data'>): Entry => ({
  event: `case.${what}`,
  subject: 'case',
  subjectId: caseId,
  ...more,
});

const recordEach = async (tx: Tx, entries: readonly Entry[]): Promise<void> => {
  if (entries.length > 0) await recordAll(tx, entries);
};

/** From now on nothing of the case is erased. The case is locked: an erasure under way is over, or sees the hold. */
export async function placeHold(tx: Tx, { caseId, reason }: z.infer<typeof HoldPlacing>): Promise<HoldRow> {
  const { area, deidentifiedAt } = await lockCaseAs(tx, caseId, holders);
  if (deidentifiedAt) throw new Problem('case-deidentified');
  const row: HoldRow = {
    id: tx.newId(),
    caseId,
    reason,
    placedBy: tx.actor.staffId,
    placedAt: tx.now,
    liftedBy: null,
    liftedAt: null,
    liftReason: null,
  };
  await insertHold(tx, row);
  await recordAll(tx, [toEntry('place_hold', caseId, { area, data: { holdId: row.id } })]);
  return row;
}

/** The case is kept no longer than others, unless there is another hold on it. */
export async function endHold(tx: Tx, id: string, { reason }: z.infer<typeof HoldLifting>): Promise<HoldRow> {
  const hold = await lockHold(tx, id);
  if (!hold) throw new Problem('not-found');
  const { area } = await lockCaseAs(tx, hold.caseId, holders);
  if (hold.liftedAt) throw new Problem('hold-lifted');
  const lifted = await liftHold(tx, id, reason);
  await recordAll(tx, [toEntry('lift_hold', hold.caseId, { area, data: { holdId: id } })]);
  return lifted;
}
