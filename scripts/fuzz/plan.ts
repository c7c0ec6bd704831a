import { URI } from 'otpauth';
import { caseLife } from '../../src/features/cases/rules.ts';
import { type Random, seeded } from '../bench/random.ts';
import { Cases, type Lead, pickRare, type Told } from './cases.ts';
import type { Answer, Request } from './client.ts';
import { timeOf } from './clock.ts';
import type { Contract, Operation } from './document.ts';
import { harvest } from './harvest.ts';
import type { Expected } from './judge.ts';
import { type Known, kindOf, ownerIn, Pools } from './known.ts';
import { Maker } from './make.ts';
import { type FuzzTown, type Person, password } from './town.ts';
import { stringFits, Values } from './values.ts';
import { mutated, type Planned, spoilt, stranger } from './variants.ts';

interface Ticket {
  person: Person;
  token: string;
  /** Operation ids that the service itself says are open to this person. */
  can: Set<string> | undefined;
}

interface Choice {
  operation: Operation;
  person: Person;
  /** Of the first parameters of the path. */
  ids?: string[];
  version?: number;
  /** Ids of what waits under the thing. */
  pending?: string[];
  /** A whole address that was told. */
  target?: string;
}

/** Chooses each request from what the answers before it have told: the same seed and answers, the same requests. */
export class Planner {
  readonly taken = new Map<string, number>();
  private readonly tried = new Map<string, number>();
  private readonly contract: Contract;
  private readonly seed: number;
  private readonly pools = new Pools();
  private readonly cases = new Cases();
  private readonly values: Values;
  private readonly maker: Maker;
  private readonly towns: FuzzTown[] = [];
  private readonly tickets = new Map<string, Ticket>();
  private readonly pages: { operation: Operation; target: string; person: Person }[] = [];
  /** Those of whom it is not known yet what they may do. */
  private readonly newcomers: Person[] = [];
  /** Where whoever asked has to ask on: what is confirmed was begun by the same person. */
  private readonly begun = new Map<string, Person>();
  /** By person: what his authenticator was told. */
  private readonly factors = new Map<string, string>();
  /** Operations that brought something new into the world that can be led on. */
  private readonly creators = new Set<Operation>();
  /** Where a thing with steps is read; each of its steps stands below. */
  private ledPath = '';

  constructor(contract: Contract, seed: number) {
    this.contract = contract;
    this.seed = seed;
    this.values = new Values(contract, this.pools);
    this.maker = new Maker(this.values);
  }

  addTown(town: FuzzTown): void {
    this.towns.push(town);
    const tell = (kind: string, value: string) =>
      this.pools.add(kind, { value, town: town.number, parent: undefined, who: undefined });
    for (const area of town.areas) tell('area', area);
    for (const id of Object.values(town.units)) tell('unit', id);
    for (const { id, login } of town.people) {
      tell('staff', id);
      tell('login', login);
    }
    tell('password', password);
  }

  /** Who needs a new session before he can be sent on. */
  withoutTicket(): Person[] {
    return this.towns.slice(-4).flatMap(({ people }) => people.filter(({ name }) => !this.tickets.has(name)));
  }

  giveTicket(person: Person, token: string): void {
    this.tickets.set(person.name, { person, token, can: undefined });
    this.newcomers.push(person);
  }

  /** The next requests, to be sent at once: none of them knows the others' answers. */
  planSome(from: number, count: number): Planned[] {
    this.cases.settle();
    return Array.from({ length: count }, (_, i) => this.plan(from + i));
  }

  private plan(n: number): Planned {
    const random = seeded(Math.imul(this.seed, 0x9e3779b1) ^ n);
    const at = timeOf(n);
    // Whoever is new introduces himself first, whatever else is tried.
    const way = this.newcomers.length > 0 ? 0 : random.unit();
    const town = random.unit() < 0.8 ? this.towns.at(-1)! : random.pick(this.towns.slice(-4));
    this.values.scene = { town: town.number, parent: undefined, version: undefined, pending: [], now: at };
    const good = this.good(n, at, town, random);
    if (way < 0.7) return good;
    if (way < 0.85) return mutated(this.contract, good, random);
    if (way < 0.95) return spoilt(this.contract, good, random);
    return stranger(good, random);
  }

  private good(n: number, at: Date, town: FuzzTown, random: Random): Planned {
    const { operation, person, target, ids, version, pending = [] } = this.choose(town, random);
    const factor = this.factors.get(person.name);
    const code = factor && URI.parse(factor).generate({ timestamp: at.getTime() });
    Object.assign(this.values.scene, { version, pending, code });
    const address = target ?? this.maker.address(operation, random, ids);
    const request = this.maker.request(operation, address, this.tickets.get(person.name)?.token, random);
    const expected: Expected = { operation, method: operation.method, forbidden: false, spoilt: undefined };
    return { n, at, input: 'valid', note: 'as the contract says', person, operation, request, expected };
  }

  /** What is done, by whom and with what: a newcomer introduces himself, a page follows, something is led on, or anything. */
  private choose(town: FuzzTown, random: Random): Choice {
    const me = this.find('GET', '/v1/me');
    const newcomer = this.newcomers.pop();
    if (me && newcomer) return { operation: me, person: newcomer };
    const isLeading = this.creators.size > 0 && random.unit() < 0.66;
    const lead = isLeading ? this.lead(town, random) : undefined;
    if (isLeading && !lead) {
      const operation = random.pick([...this.creators]);
      return { operation, person: this.pickPerson(operation, town, random) };
    }
    const step = lead && this.stepOf(lead.verb);
    if (step && lead) return { operation: step, ...lead, ids: [lead.id] };

    const operation = this.pickOperation(random);
    const page = this.pages.findLast((one) => one.operation === operation);
    if (page && random.unit() < 0.2) return page;
    const known = this.known(operation, town.number, random);
    const beginner =
      this.begun.get(operation.path.replace(/\/[^/]*$/, '')) ?? this.begun.get(`${operation.path}/start`);
    const teller = this.tickets.get(known?.who ?? beginner?.name ?? '')?.person;
    const goesHimself = teller && random.unit() < 0.8 && this.may(teller, operation);
    const person = goesHimself ? teller : this.pickPerson(operation, town, random);
    const ids = known ? [...(known.parent && isDeep(operation) ? [known.parent] : []), known.value] : [];
    return { operation, person, ids };
  }

  private find = (method: string, path: string): Operation | undefined =>
    this.contract.operations.find((one) => one.method === method && one.path === path);

  private lead(town: FuzzTown, random: Random): Lead | undefined {
    const people = town.people.filter(({ name }) => this.tickets.has(name));
    return this.cases.next(town.number, people, random, (verb) => this.commonness(this.stepOf(verb)));
  }

  private stepOf = (verb: string) => this.find('POST', `${this.ledPath}/${verb.replaceAll('_', '-')}`);

  /** Something that the last parameter of the path may name; it tells whose it is. */
  private known(operation: Operation, town: number, random: Random): Known | undefined {
    const { path, parameters } = operation;
    const last = parameters.findLast((one) => one.in === 'path');
    if (!last || random.unit() < 0.05) return undefined;
    const isYears = last.schema.type === 'integer';
    const named = isYears ? parameters.find((one) => one.in === 'path')! : last;
    const fits = stringFits(this.contract.resolve(named.schema));
    const near = { town, parent: undefined };
    return this.pools.draw(
      kindOf(named.name, ownerIn(path, named.name)),
      random,
      near,
      ({ value, who, parent }) => {
        const teller = this.tickets.get(who ?? '')?.person;
        if (isDeep(operation) && parent === undefined) return false;
        return fits(value) && (teller === undefined || this.may(teller, operation));
      },
    );
  }

  private may = ({ name }: Person, { id }: Operation): boolean =>
    this.tickets.get(name)?.can?.has(id) ?? true;

  /** How often it was taken, or was tried in vain. */
  private commonness = (operation: Operation | undefined): number => {
    const id = operation?.id ?? '';
    return this.taken.get(id) ?? (this.tried.get(id) ?? 0) / 24;
  };

  private isStep = ({ path }: Operation): boolean =>
    this.ledPath !== '' &&
    path.startsWith(`${this.ledPath}/`) &&
    caseLife.verbs.some((verb) => path.endsWith(`/${verb.replaceAll('_', '-')}`));

  /** Whether anything is known that its path may name. */
  private hasSubject({ path, parameters, method }: Operation): boolean {
    const last = parameters.findLast((one) => one.in === 'path');
    return (
      !last ||
      method === 'PUT' ||
      last.schema.type === 'integer' ||
      this.pools.has(kindOf(last.name, ownerIn(path, last.name)))
    );
  }

  private pickOperation(random: Random): Operation {
    // Steps are led to; taken blindly they are nearly always refused.
    const share = (one: Operation) => (this.isStep(one) || !this.hasSubject(one) ? 0.03 : 1);
    return pickRare(this.contract.operations, random, (one) => share(one) / (1 + this.commonness(one)))!;
  }

  private pickPerson(operation: Operation, town: FuzzTown, random: Random): Person {
    const here = town.people.filter(({ name }) => this.tickets.has(name));
    const people = here.length > 0 ? here : town.people;
    const allowed = people.filter((person) => this.may(person, operation));
    return random.pick(allowed.length > 0 && random.unit() < 0.93 ? allowed : people);
  }

  /** Takes in what an answer tells. */
  learn({ operation, person, request, input }: Planned, { status, text }: Answer): void {
    if (status === 401 && input === 'valid' && person && operation.needsToken)
      this.tickets.delete(person.name);
    if (input === 'valid') this.tried.set(operation.id, (this.tried.get(operation.id) ?? 0) + 1);
    if (input === 'valid' && status === 404 && person) this.forget(operation, request, person);
    if (input === 'valid' && status >= 400 && person && this.ledPath !== '')
      this.learnRefusal(operation, request, person, status);
    if (status < 200 || status >= 300 || input === 'without login' || !person) return;
    if (request.method === operation.method)
      this.taken.set(operation.id, (this.taken.get(operation.id) ?? 0) + 1);
    const told = harvest(operation, request.target, text, person, this.pools);
    if (!told) return;
    const { body, path } = told;
    if (operation.method === 'POST') this.begun.set(operation.path, person);
    if (String(body.uri).startsWith('otpauth:')) this.factors.set(person.name, String(body.uri));
    if (typeof body.version === 'number') this.maker.versions.set(path, body.version);
    const ticket = this.tickets.get(person.name);
    if (ticket && Array.isArray(body.can)) ticket.can = new Set(body.can);
    if (typeof body.nextCursor === 'string') {
      const target = request.target.replace(/[?&]cursor=[^&]*/, '');
      const next = `${target}${target.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(body.nextCursor)}`;
      this.pages.splice(0, this.pages.length - 60, { operation, target: next, person });
    }
    if (typeof body.id !== 'string' || !Array.isArray(body.allowedSteps)) return;
    const isNew = this.cases.see(body as unknown as Told, person, operation.path);
    if (isNew && operation.method === 'POST' && !operation.path.includes('{')) this.creators.add(operation);
    if (operation.method === 'GET' && operation.path.endsWith('/{id}')) this.ledPath = operation.path;
    else if (this.ledPath === '') this.ledPath = `${operation.path.split('/{')[0]}/{id}`;
  }

  private forget({ path, parameters }: Operation, { target }: Request, person: Person): void {
    const last = parameters.findLast((one) => one.in === 'path');
    const value = target.split('?')[0]!.split('/')[path.split('/').indexOf(`{${last?.name}}`)];
    if (last && value) this.pools.forget(kindOf(last.name, ownerIn(path, last.name)), value, person.name);
  }

  private learnRefusal({ path }: Operation, { target }: Request, person: Person, status: number): void {
    if (!path.startsWith(this.ledPath)) return;
    const [id = '', verb = ''] = target.split('/').slice(this.ledPath.split('/').length - 1);
    if (status === 404) this.cases.isHiddenFrom(id, person);
    this.cases.isRefused(id, verb.replaceAll('-', '_'), person);
  }
}

/** What its path names lies in something that the path names too. */
const isDeep = ({ path }: Operation): boolean => path.split('{id}/')[1]?.includes('{') ?? false;
