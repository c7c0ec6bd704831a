import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Fault, Language } from '../kernel/problem.ts';
import { oneForm, unwelcomeIn } from '../kernel/text.ts';
import { badText } from './json.ts';

export type Place = NonNullable<Fault['in']>;

const messages = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

/** All faults at once, each with its pointer; a misspelt name comes with the nearest known one. A body is clean already. */
export function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
  place: Place,
  language: Language,
): { value?: T; faults: Fault[] } {
  const unwelcome = place === 'body' ? [] : unwelcomeMembers(data, place);
  if (unwelcome.length > 0) return { faults: unwelcome };
  const result = schema.safeParse(place === 'body' ? data : inOneForm(data), { error: messages[language] });
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
  // Our own messages are written in both languages, 中文 · English; the library speaks the one that was asked for.
  const [zh = '', en = zh] = issue.message.split(' · ');
  return [
    {
      in: place,
      pointer: pointerOf(issue.path),
      code: issue.code.replaceAll('_', '-'),
      detail: { zh, en },
    },
  ];
}

function unknownMember(issue: Issue, key: string, schema: z.ZodType, place: Place): Fault {
  const known = issue.path.length === 0 && schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const candidate = known.length > 0 ? closest(key, known) : '';
  // A suggestion that shares less than half its letters is no help.
  const nearest = distance(key, candidate) * 2 <= candidate.length ? candidate : undefined;
  return {
    in: place,
    // What is no name may be anything, somebody's telephone number too: it is not repeated.
    pointer: pointerOf(/^[A-Za-z_$][ -~\p{Cc}]{0,39}$/u.test(key) ? [...issue.path, key] : issue.path),
    code: 'unknown-member',
    detail: {
      zh: `没有这个字段${nearest ? `,是否想写 ${nearest}` : ''}`,
      en: `There is no such member${nearest ? `; did you mean ${nearest}?` : ''}`,
    },
  };
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
