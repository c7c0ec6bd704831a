import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { messageOf, patternMissed } from '../kernel/message.ts';
import type { Fault } from '../kernel/problem.ts';
import { oneForm, unwelcomeIn } from '../kernel/text.ts';
import { badText } from './json.ts';

export type Place = NonNullable<Fault['in']>;

/** All faults at once, each with its pointer; a misspelt name comes with the nearest known one. A body is clean already. */
export function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
  place: Place,
): { value?: T; faults: Fault[] } {
  const unwelcome = place === 'body' ? [] : unwelcomeMembers(data, place);
  if (unwelcome.length > 0) return { faults: unwelcome };
  const result = schema.safeParse(place === 'body' ? data : inOneForm(data), {
    error: (issue) => messageOf(issue, nearest),
  });
  if (result.success) return { value: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => toFaults(issue, schema, place)) };
}

type Issue = z.core.$ZodIssue;

function toFaults(issue: Issue, schema: z.ZodType, place: Place): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownMember(issue, key, schema, place));
  // A union names the branch that came furthest, not "invalid input".
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors.toSorted((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0]!;
    return nearest.flatMap((inner) =>
      toFaults({ ...inner, path: [...issue.path, ...inner.path] }, schema, place),
    );
  }
  // Messages are written in both languages, 中文 · English.
  const [zh = '', en = zh] = issue.message.split(' · ');
  const example = issue.message === patternMissed ? exampleAt(schema, issue.path) : undefined;
  return [
    {
      in: place,
      pointer: pointerOf(issue.path),
      code: codeOf(issue),
      detail:
        example === undefined ? { zh, en } : { zh: `${zh},如 ${example}`, en: `${en}; like ${example}` },
    },
  ];
}

/** What a refinement says no to has no kind of its own in the library. */
const codeOf = ({ code }: Issue): string =>
  code === 'custom' ? 'not-acceptable' : code.replaceAll('_', '-');

/** The example that the contract gives of what stands here. */
function exampleAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  const examples = z.globalRegistry.get(schema)?.examples as unknown[] | undefined;
  if (path.length === 0 && examples) return String(examples[0]);
  const { def } = schema._zod as unknown as { def: Inner };
  const within = def.innerType ?? def.in;
  if (within) return exampleAt(within, path);
  const [at, ...rest] = path;
  const part = typeof at === 'string' ? def.shape?.[at] : def.element;
  return part && exampleAt(part, rest);
}

/** Where the parts of a shape stand: what is optional, what is changed on the way, members and items. */
interface Inner {
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
}

function unknownMember(issue: Issue, key: string, schema: z.ZodType, place: Place): Fault {
  const known = issue.path.length === 0 && schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const meant = nearest(key, known);
  return {
    in: place,
    // What is no name may be anything, somebody's telephone number too: it is not repeated.
    pointer: pointerOf(/^[A-Za-z_$][ -~\p{Cc}]{0,39}$/u.test(key) ? [...issue.path, key] : issue.path),
    code: 'unknown-member',
    detail: {
      zh: `没有这个字段${meant ? `,是否想写 ${meant}` : ''}`,
      en: `There is no such member${meant ? `; did you mean ${meant}?` : ''}`,
    },
  };
}

/** A suggestion that shares less than half its letters is no help. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const candidate = known.length > 0 ? closest(word, known) : '';
  return candidate !== '' && distance(word, candidate) * 2 <= candidate.length ? candidate : undefined;
}

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Of a path or a query, whose members are texts and lists of texts. */
type Members = Record<string, string | string[]>;

function unwelcomeMembers(data: unknown, place: Place): Fault[] {
  return Object.entries(data as Members).flatMap(([key, value]) => {
    const unwelcome = [value].flat().flatMap((text) => unwelcomeIn(text) ?? [])[0];
    return unwelcome ? [{ ...badText(`/${key}`, unwelcome), in: place }] : [];
  });
}

const inOneForm = (data: unknown): Members =>
  Object.fromEntries(
    Object.entries(data as Members).map(([key, value]) => [
      key,
      typeof value === 'string' ? oneForm(value) : value.map(oneForm),
    ]),
  );
