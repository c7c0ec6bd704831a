import type { Random } from '../bench/random.ts';
import type { Request } from './client.ts';
import type { Contract, Operation } from './document.ts';
import type { Expected } from './judge.ts';
import { mutate } from './mutate.ts';
import { nastyDates, nastyTexts } from './nasty.ts';
import { spoil } from './raw.ts';
import type { Person } from './town.ts';

export const inputs = ['valid', 'mutated', 'raw', 'without login'] as const;
export type Input = (typeof inputs)[number];

/** A request with everything that is needed to judge its answer and to learn from it. */
export interface Planned {
  n: number;
  at: Date;
  input: Input;
  note: string;
  person: Person | undefined;
  operation: Operation;
  request: Request;
  expected: Expected;
}

/** One value changed: of the body mostly, else of the address. */
export function mutated(contract: Contract, good: Planned, random: Random): Planned {
  const { request, operation } = good;
  const { body } = operation;
  if (body?.type === 'application/json' && request.body !== undefined && random.unit() < 0.8) {
    const { text, note } = mutate(contract, JSON.parse(request.body), body.schema, random);
    // The service puts text into one form before it looks at it.
    const forbidden = !fitsText(body.fits, text.normalize('NFC'));
    return {
      ...good,
      input: 'mutated',
      note,
      request: { ...request, body: text },
      expected: { ...good.expected, forbidden },
    };
  }
  const nasty = encodeURIComponent(
    random.pick(random.unit() < 0.7 ? nastyTexts : nastyDates).toWellFormed(),
  ).slice(0, 3_000);
  const [path = '', query] = request.target.split('?');
  const target =
    query === undefined ? path.replace(/[^/]*$/, nasty) : `${path}?${query.replace(/=[^&]*/, `=${nasty}`)}`;
  const same = query !== undefined || operation.path.endsWith('}');
  const expected = { ...good.expected, ...(!same && { operation: undefined }), spoilt: 'request' as const };
  return {
    ...good,
    input: 'mutated',
    note: 'a nasty value in the address',
    request: { ...request, target },
    expected,
  };
}

/** Sent otherwise than any client does. */
export function spoilt(contract: Contract, good: Planned, random: Random): Planned {
  const { request, note, elsewhere } = spoil(good.request, random);
  const how = request.bytes?.of === 'connection' ? ('connection' as const) : ('request' as const);
  // HEAD is answered like GET, without the body.
  const twin =
    request.method === 'HEAD' &&
    contract.operations.find((one) => one.method === 'GET' && one.path === good.operation.path);
  const operation = elsewhere ? twin || undefined : good.operation;
  return {
    ...good,
    input: 'raw',
    note,
    request,
    expected: { operation, method: request.method, forbidden: false, spoilt: how },
  };
}

/** The same by nobody, or by whoever forges a token. */
export function stranger(good: Planned, random: Random): Planned {
  const { authorization: _, ...headers } = good.request.headers;
  const forged = random.unit() < 0.3 ? { authorization: `Bearer ${random.id(0)}` } : {};
  const request = { ...good.request, headers: { ...headers, ...forged } };
  return { ...good, input: 'without login', note: 'nobody, or a forged token', person: undefined, request };
}

function fitsText(fits: (value: unknown) => boolean, text: string): boolean {
  try {
    return fits(JSON.parse(text));
  } catch {
    return true; // not the schema's business
  }
}
