import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Answer } from './client.ts';
import type { Contract, Operation } from './document.ts';

/** What an answer is measured by. */
export interface Expected {
  operation: Operation | undefined;
  method: string;
  /** What was sent breaks the request's own schema: it must not be taken. */
  forbidden: boolean;
  /** Spoilt beside its schema: HTTP itself may refuse, and what is no whole request may stay unanswered. */
  spoilt: 'request' | 'connection' | undefined;
}

export interface Fault {
  /** Faults of one kind at one operation are one fault. */
  kind: string;
  detail: string;
}

export const slowMs = 2_000;

/** How HTTP refuses what has not become a request of any operation. */
const ofHttp = new Set([400, 404, 405, 408, 411, 413, 414, 415, 417, 426, 429, 431]);

/** The first thing that is wrong with an answer; slowness is judged apart, since a busy machine is slow too. */
export function judge(contract: Contract, expected: Expected, answer: Answer): Fault | undefined {
  const { operation, method, forbidden, spoilt } = expected;
  const { status, text } = answer;
  if (status === 0) return spoilt === 'connection' ? undefined : { kind: 'no answer', detail: text };
  if (status >= 500) return { kind: `${status}`, detail: text };
  const declared = operation?.answers.get(status);
  if (operation && !declared && !(spoilt && ofHttp.has(status)))
    return { kind: `undeclared ${status}`, detail: text };
  if (!operation && !ofHttp.has(status)) return { kind: `${status} outside the contract`, detail: text };
  if (method === 'HEAD') return text === '' ? undefined : { kind: 'HEAD with a body', detail: text };
  // Node itself refuses what is no HTTP before any code of the service hears of it.
  if (spoilt === 'connection' && text === '' && ofHttp.has(status)) return undefined;
  if (status >= 400) return judgeProblem(contract, declared, answer);
  if (forbidden) return { kind: 'took what its schema forbids', detail: `${status} ${text}` };
  return declared && judgeBody(declared, answer);
}

type Contents = Map<string, ValidateFunction | undefined>;
const typeOf = ({ headers }: Answer): string => (headers['content-type'] ?? '').split(';')[0]!;

function judgeBody(contents: Contents, answer: Answer): Fault | undefined {
  const { status, text } = answer;
  if (contents.size === 0) return text === '' ? undefined : { kind: `${status} with a body`, detail: text };
  const type = typeOf(answer);
  if (!contents.has(type)) return { kind: `content type ${type}`, detail: text };
  return type === 'application/json' ? judgeJson(contents.get(type), answer) : undefined;
}

function judgeJson(fits: ValidateFunction | undefined, { status, text }: Answer): Fault | undefined {
  const body = parsed(text);
  if (body === undefined) return { kind: `${status} is not JSON`, detail: text };
  if (!fits || fits(body)) return undefined;
  const [error] = fits.errors ?? [];
  const place = (error?.instancePath ?? '').replaceAll(/\/\d+/g, '/*');
  return { kind: `${status} breaks its schema at ${place || '/'}`, detail: `${error?.message}: ${text}` };
}

/** A refusal says the same in every layer, and carries what HTTP asks for. */
function judgeProblem(
  { problem }: Contract,
  declared: Contents | undefined,
  answer: Answer,
): Fault | undefined {
  const { status, headers, text } = answer;
  const type = typeOf(answer);
  if (type !== 'application/problem+json' || (declared && !declared.has(type)))
    return { kind: `${status} as ${type || 'nothing'}`, detail: text };
  const wrong = judgeJson(problem, answer);
  if (wrong) return wrong;
  const body = parsed(text) as { status: number; type: string; code: string; instance: string };
  if (body.status !== status) return { kind: `${status} that says ${body.status}`, detail: text };
  if (!body.type.endsWith(`#${body.code}`))
    return { kind: `${status} without its explanation`, detail: text };
  if (status === 401 && !headers['www-authenticate'])
    return { kind: '401 without WWW-Authenticate', detail: text };
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
