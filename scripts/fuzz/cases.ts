import type { CaseVerb } from '../../src/features/cases/contract.ts';
import { caseLife } from '../../src/features/cases/rules.ts';
import type { Random } from '../bench/random.ts';
import type { Person } from './town.ts';

/** Leads cases to steps that were rarely taken: the life of a case says the way, its answers who may go it. */

/** What is read of an answer that tells of a case. */
export interface Told {
  id: string;
  allowedSteps: string[];
  status: string;
  version?: number;
  handler?: string | null;
  unit?: string | null;
  reportedBy?: string;
  /** What stands under it. */
  items?: { id: string; state: string; toUnit: string | null }[];
}

export interface Lead {
  id: string;
  version: number;
  person: Person;
  verb: CaseVerb;
  /** Ids of what waits under it. */
  pending: string[];
}

interface Led extends Omit<Required<Told>, 'allowedSteps'> {
  /** By the person's name: what he was offered since the last change. */
  offers: Map<string, string[]>;
  /** Those who do not see it. */
  blind: Set<string>;
  /** How often a step was refused in this state, to anyone and to this person. */
  refused: Map<string, number>;
  /** What was done in this state. */
  done: Set<string>;
  goal: CaseVerb | undefined;
  /** Steps towards the goal, in vain or not. */
  tries: number;
}

/** How often a step was taken so far. */
type Commonness = (verb: string) => number;

/** In each town so many are led at a time, and each goal is given up after so many steps. */
const [atOnce, patience] = [8, 16];

const { table, verbs } = caseLife;

/** What must have been done before, beside the state: a request before its decision, and what else waits for an answer. */
const before: Partial<Record<CaseVerb, CaseVerb>> = {
  answer_part: 'request_joint_handling',
  waive_part: 'request_joint_handling',
  reply_notice: 'notify_copy',
  answer_supervision: 'supervise',
  close_transferred: 'acknowledge_transfer',
  sign_off: 'self_handle',
  spot_check: 'self_handle',
  send_down: 'escalate',
};
function neededFor(verb: CaseVerb): CaseVerb | undefined {
  const asked = verb.replace(/^(approve|refuse)_/, 'request_') as CaseVerb;
  return before[verb] ?? (asked !== verb && asked in table ? asked : undefined);
}

export class Cases {
  private readonly byTown = new Map<number, Led[]>();
  private readonly byId = new Map<string, Led>();
  /** By role and step: how often it was taken, and how often not. */
  private readonly record = new Map<string, { taken: number; not: number }>();
  /** Two at once would meet each other's versions. */
  private readonly busy = new Set<string>();

  /** Notes an answer that tells of a case; whether it is a new one. */
  see(told: Told, person: Person, path: string): boolean {
    const known = this.byId.get(told.id);
    const led: Led = known ?? {
      ...{ version: 0, handler: null, unit: null, reportedBy: '', items: [], ...told },
      ...{ offers: new Map(), blind: new Set(), refused: new Map(), done: new Set() },
      ...{ goal: undefined, tries: 0 },
    };
    if (!known) {
      this.byId.set(told.id, led);
      this.byTown.set(person.town, [...(this.byTown.get(person.town) ?? []).slice(-24), led]);
    }
    const verb = path.split('/').at(-1)!.replaceAll('-', '_') as CaseVerb;
    if (led.version !== told.version) led.offers.clear();
    if (led.status !== told.status || verb in table) led.refused.clear();
    if (led.status !== told.status) led.done.clear();
    const { allowedSteps, ...facts } = told;
    Object.assign(led, facts);
    led.offers.set(person.name, allowedSteps);
    if (verb in table) this.isTaken(led, verb, person);
    return known === undefined;
  }

  private isTaken(led: Led, verb: CaseVerb, person: Person): void {
    this.recordOf(person, verb).taken += 1;
    led.done.add(verb);
    const asked = neededFor(verb);
    if (asked) led.done.delete(asked);
    if (led.goal === verb) Object.assign(led, { goal: undefined, tries: 0 });
  }

  /** All that was under way is answered. */
  settle(): void {
    this.busy.clear();
  }

  /** Whoever cannot see it need not be asked again. */
  isHiddenFrom(id: string, person: Person): void {
    this.byId.get(id)?.blind.add(person.name);
  }

  /** What was refused will rarely be taken the next time, least of all by the same person. */
  isRefused(id: string, verb: string, person: Person): void {
    this.recordOf(person, verb).not += 1;
    const refused = this.byId.get(id)?.refused;
    for (const key of [verb, `${person.name} ${verb}`]) refused?.set(key, (refused.get(key) ?? 0) + 1);
  }

  private recordOf({ role }: Person, verb: string): { taken: number; not: number } {
    const record = this.record.get(`${role} ${verb}`) ?? { taken: 1, not: 0 };
    this.record.set(`${role} ${verb}`, record);
    return record;
  }

  /** The next step of a case of the town towards something rare; undefined when a new one is needed. */
  next(town: number, people: readonly Person[], random: Random, commonness: Commonness): Lead | undefined {
    const all = (this.byTown.get(town) ?? []).filter(({ id }) => !this.busy.has(id));
    const led = pickRare([...all, undefined], random, (one) => {
      if (one) return one.goal ? 1 : 0.1;
      return all.filter(({ goal }) => goal).length < atOnce ? 2 : 0.1;
    });
    if (!led) return undefined;
    this.busy.add(led.id);
    led.goal ??= this.goalOf(led, random, commonness);
    const verb = led.goal && this.towards(led, led.goal);
    const person = verb && this.actor(led, verb, people, random);
    led.tries += 1;
    if (led.tries > patience || !verb || !person) Object.assign(led, { goal: undefined, tries: 0 });
    const pending = led.items.filter(({ state }) => state === 'pending').map(({ id }) => id);
    return verb && person && { id: led.id, version: led.version, person, verb, pending };
  }

  /** A rare step to which there is a way; one that leaves the state is worth as much as what can be done behind it. */
  private goalOf(led: Led, random: Random, commonness: Commonness): CaseVerb | undefined {
    const open = verbs.filter((verb) => verb !== 'report' && this.towards(led, verb) !== undefined);
    return pickRare(open, random, (verb) => 1 / (1 + commonness(verb)) ** 3);
  }

  /** The step to take now for a step to be taken later. */
  private towards(led: Led, goal: CaseVerb): CaseVerb | undefined {
    const { done, status } = led;
    const needed = neededFor(goal);
    const isReady = needed === undefined || done.has(needed);
    const wanted = isReady ? goal : needed;
    const first = isFrom(wanted, status) ? wanted : this.firstOnWay(led, wanted);
    const own = first && first !== wanted ? neededFor(first) : undefined;
    // A decision on the way is asked for first.
    const verb = own && !done.has(own) ? (isFrom(own, status) ? own : undefined) : first;
    return verb && (led.refused.get(verb) ?? 0) < 4 ? verb : undefined;
  }

  /** The first step of the shortest way to a state from which the wanted one can be taken. */
  private firstOnWay(led: Led, wanted: CaseVerb): CaseVerb | undefined {
    const ways: { status: string; first: CaseVerb | undefined }[] = [
      { status: led.status, first: undefined },
    ];
    const seen = new Set([led.status]);
    for (const { status, first } of ways) {
      if (isFrom(wanted, status)) return first;
      for (const verb of verbs) {
        const { to, by } = table[verb];
        const isOpen =
          to !== 'same' && !seen.has(to) && isFrom(verb, status) && by.some((one) => one !== 'system');
        if (!isOpen || (led.refused.get(verb) ?? 0) >= 4) continue;
        seen.add(to);
        ways.push({ status: to, first: first ?? verb });
      }
    }
    return undefined;
  }

  /** Someone who holds what the step asks for; whoever was offered it goes before. */
  private actor(led: Led, verb: CaseVerb, people: readonly Person[], random: Random): Person | undefined {
    const { handler, unit, reportedBy, items, blind, offers, refused } = led;
    const awaited = items.filter(({ state }) => state === 'pending').map(({ toUnit }) => toUnit);
    const holds = (by: string, { id, role, unitId }: Person): boolean => {
      if (by === 'reporter') return id === reportedBy;
      if (by === 'handler') return handler ? id === handler : unitId !== undefined && unitId === unit;
      if (by === 'unit') return unitId !== undefined && unitId === unit;
      if (by === 'assisting' || by === 'notified') return unitId !== undefined && awaited.includes(unitId);
      return role === by;
    };
    const able = people.filter(
      (person) =>
        !blind.has(person.name) &&
        table[verb].by.some((one) => holds(typeof one === 'string' ? one : one.by, person)),
    );
    return pickRare(able, random, (person) => {
      const { taken, not } = this.recordOf(person, verb);
      const trust = offers.get(person.name)?.includes(verb) ? 6 : (taken / (taken + not)) ** 2;
      return trust / (1 + 4 * (refused.get(`${person.name} ${verb}`) ?? 0));
    });
  }
}

const isFrom = (verb: CaseVerb, status: string): boolean =>
  (table[verb].from as readonly string[]).includes(status);

/** One of them, by weight, but those of little weight are not forgotten. */
export function pickRare<T>(list: readonly T[], random: Random, weightOf: (one: T) => number): T | undefined {
  const weights = list.map(weightOf);
  let left = random.unit() * weights.reduce((sum, weight) => sum + weight, 0);
  return list.find((_one, i) => {
    left -= weights[i]!;
    return left < 0;
  });
}
