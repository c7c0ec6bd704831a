import type { z } from 'zod';
import { assertInPlaces } from '../../db/scope.ts';
import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import type { Platform, Urgency } from '../catalogue/contract.ts';
import type { RoutingRuleEntry, RoutingRules, RoutingTrial } from './contract.ts';
import {
  findChoices,
  findFacts,
  findRules,
  findTrial,
  findVersion,
  lockList,
  type RuleRow,
  replaceRules,
} from './queries.ts';
import { type Decision, decideRoute, faultsOf, mayKeep, mayRead, type Named, problemsOf } from './rules.ts';

interface Change {
  rules: readonly RoutingRuleEntry[];
  version: number | undefined;
}

/** Replaces the rules of a township or county: all of them or none. */
export async function putRules(
  tx: Tx,
  area: string,
  { rules, version }: Change,
): Promise<z.infer<typeof RoutingRules>> {
  if (!mayKeep(tx.actor.posts, area)) throw new Problem('not-found');
  const rows = rules.map((entry, i) => toRow(tx, entry, { area, position: i + 1 }));
  const facts = await findFacts(tx, rows, [area]);
  if (!facts.areas.has(area)) throw new Problem('not-found');
  const current = await lockList(tx, area);
  if (version !== undefined && version !== current) {
    throw new Problem('changed-meanwhile', { current: current ?? null });
  }
  const faults = faultsOf(rows, area, facts);
  if (faults.length > 0) throw new Problem('routing-invalid', {}, faults);

  const saved = await replaceRules(tx, area, rows);
  const data = { version: saved, rules: rows.length };
  await record(tx, { event: 'area.set_routing', subject: 'area', subjectId: area, area, data });
  return { area, version: saved, rules: rows.map((row) => ({ ...row, problems: [] })) };
}

const toRow = (tx: Tx, entry: RoutingRuleEntry, place: Pick<RuleRow, 'area' | 'position'>): RuleRow => ({
  id: entry.id ?? tx.newId(),
  ...place,
  typePrefix: entry.typePrefix ?? null,
  within: entry.within ?? null,
  urgency: entry.urgency ?? null,
  unitId: entry.unitId,
  staffId: entry.staffId ?? null,
  note: entry.note ?? null,
});

/** The rules of a township or county in their order, each with what has become stale about it. */
export async function readRules(tx: Tx, area: string): Promise<z.infer<typeof RoutingRules>> {
  if (!mayRead(tx.actor.posts, area)) throw new Problem('not-found');
  const rows = await findRules(tx, [area]);
  const facts = await findFacts(tx, rows, [area]);
  if (!facts.areas.has(area)) throw new Problem('not-found');
  const version = (await findVersion(tx, area)) ?? null;
  return { area, version, rules: rows.map((row) => ({ ...row, problems: problemsOf(row, area, facts) })) };
}

interface Routed {
  typeCode: string;
  area: string;
  urgency: Urgency;
  platform: Platform;
}

export interface Route extends Omit<Decision, 'unitId' | 'staffId'> {
  unit: Named | null;
  staff: Named | null;
}

/** Where a case goes by the rules of its township and county, by which of them, and why; it changes nothing. */
export async function proposeRoute(tx: Tx, { platform, ...asked }: Routed): Promise<Route> {
  const { rules, platformUnit } = await findChoices(tx, asked.area, platform);
  const facts = await findFacts(tx, rules, [...new Set(rules.map(({ area }) => area))]);
  const judged = rules.map((rule) => ({ ...rule, problems: problemsOf(rule, rule.area, facts) }));
  const { unitId, staffId, ...decision } = decideRoute(judged, {
    ...asked,
    platformUnit: platformUnit?.id ?? null,
  });
  const nameOf = (id: string | null, known: ReadonlyMap<string, { name: string }>) =>
    id === null ? null : { id, name: known.get(id)!.name };
  const unit = decision.outcome === 'by_default' ? platformUnit : nameOf(unitId, facts.units);
  return { ...decision, unit, staff: nameOf(staffId, facts.staff) };
}

/** The route of a case that does not exist, for whoever wants to see what the rules do. */
export async function tryRouting(tx: Tx, trial: z.infer<typeof RoutingTrial>) {
  const { typeCode, area } = trial;
  assertInPlaces(tx.actor, area);
  const { isArea, type } = await findTrial(tx, typeCode, area);
  if (!isArea) throw new Problem('not-found');
  if (!type) throw refuseAt('unknown-reference', '/typeCode');
  const { platform, urgency } = type;
  const route = await proposeRoute(tx, { typeCode, area, platform, urgency: trial.urgency ?? urgency });
  return { platform, ...route };
}
