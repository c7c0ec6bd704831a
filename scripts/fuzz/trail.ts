import type { Answer, Request } from './client.ts';
import type { FuzzTown, Person } from './town.ts';

/**
 * What was sent so far, so that a fault can be met again in another database: ids and tokens that came from an answer
 * or from the town are written as where they came from, {{12:/items/0/id}} or {{town:0:/units/office}}.
 */

export interface Step {
  n: number;
  at: string;
  request: Request;
}

const reference = /\{\{(\d+|town:\d+|token:[\w.]+:\d+):?([^{}]*)\}\}/g;
/** Ids, tokens and cursors: whatever may have come from an answer. */
const word = /[\w.-]{20,}/g;

export class Trail {
  private readonly steps = new Map<number, { step: Step; sent: Request }>();
  private readonly origins = new Map<string, string>();
  /** Steps that changed something, by the ids in their path. */
  private readonly changes = new Map<string, number[]>();

  addTown(town: FuzzTown): void {
    for (const [i, { id }] of town.people.entries())
      this.origins.set(id, `{{town:${town.number}:/people/${i}/id}}`);
    for (const [name, id] of Object.entries(town.units))
      this.origins.set(id, `{{town:${town.number}:/units/${name}}}`);
  }

  addToken(person: Person, nth: number, token: string): void {
    this.origins.set(token, `{{token:${person.name}:${nth}}}`);
  }

  /** Notes a request that was taken: what it told for the first time comes from here. */
  add(n: number, at: Date, request: Request, answer: Answer): void {
    const told = strings(answer.text).filter(([value]) => !this.origins.has(value));
    const changed = request.method !== 'GET';
    if (told.length === 0 && !changed) return;
    // Written down before its own answer is known: a client may have made the id that comes back.
    this.steps.set(n, { step: { n, at: at.toISOString(), request: this.write(request) }, sent: request });
    for (const [value, pointer] of told) this.origins.set(value, `{{${n}:${pointer}}}`);
    if (changed)
      for (const id of request.target.match(word) ?? [])
        this.changes.set(id, [...(this.changes.get(id) ?? []), n]);
  }

  /** The request with references in place of what it took from elsewhere. */
  write(request: Request): Request {
    return mapTexts(request, (text) => text.replaceAll(word, (found) => this.origins.get(found) ?? found));
  }

  /** The steps that a request rests on: where its ids came from, and whatever changed the things that they name. */
  leadingTo(n: number, request: Request): Step[] {
    const needed = new Set<number>();
    const look = (one: Request) => {
      const text = textOf(one);
      for (const [, step = ''] of textOf(this.write(one)).matchAll(reference))
        if (/^\d/.test(step)) need(Number(step));
      for (const id of text.match(word) ?? []) for (const step of this.changes.get(id) ?? []) need(step);
    };
    const need = (step: number) => {
      if (step >= n || needed.has(step)) return;
      needed.add(step);
      const noted = this.steps.get(step);
      if (noted) look(noted.sent);
    };
    look(request);
    return [...needed].sort((a, b) => a - b).flatMap((at) => this.steps.get(at)?.step ?? []);
  }

  /** Everything that changed something. */
  before(n: number): Step[] {
    return [...this.steps.values()].map(({ step }) => step).filter((step) => step.n < n);
  }
}

const textOf = ({ target, headers, body = '', bytes }: Request): string =>
  [target, headers.authorization ?? '', body, bytes?.latin1 ?? ''].join('\n');

function mapTexts(request: Request, change: (text: string) => string): Request {
  const { target, headers, body, bytes } = request;
  return {
    ...request,
    target: change(target),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, change(value)])),
    ...(body !== undefined && { body: change(body) }),
    ...(bytes && { bytes: { ...bytes, latin1: change(bytes.latin1) } }),
  };
}

/** Every long word of an answer with the pointer to it. */
function strings(text: string): [value: string, pointer: string][] {
  const found: [string, string][] = [];
  const visit = (node: unknown, pointer: string) => {
    if (typeof node === 'string') {
      if (node.length <= 500 && node.match(word)?.[0] === node) found.push([node, pointer]);
    } else if (node !== null && typeof node === 'object')
      for (const [name, inner] of Object.entries(node)) visit(inner, `${pointer}/${name}`);
  };
  try {
    visit(JSON.parse(text), '');
  } catch {
    // Nothing that could be referred to.
  }
  return found;
}

/** What the references of a request stand for, as far as it is known. */
export const references = (request: Request): string[] =>
  [...textOf(request).matchAll(reference)].map(([found]) => found);

export function resolveIn(request: Request, values: ReadonlyMap<string, string>): Request {
  return mapTexts(request, (text) => text.replaceAll(reference, (found) => values.get(found) ?? found));
}
