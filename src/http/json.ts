import type { Fault } from '../kernel/problem.ts';
import { oneForm, unwelcomeIn } from '../kernel/text.ts';

const maxDepth = 32;
/** Of one object, and of a body: the longest list, 500 routing rules, has 3,502. */
const maxKeys = 1_000;
const maxKeysInAll = 4_000;

/**
 * Parses a body and lists what JSON.parse lets through to do harm later: duplicate keys, numbers that would be
 * rounded or become null, characters that text may not hold, too much depth. Walks the text without recursion.
 */
export function parseJson(text: string): { value: unknown; faults: Fault[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: undefined, faults: [notJson(text)] };
  }
  const faults = scan(text);
  // Written as \u0301 a mark is joined to its letter only now; what is not too deep may be walked.
  if (faults.length === 0 && text.includes('\\u')) value = JSON.parse(oneForm(JSON.stringify(value)));
  return { value, faults };
}

/** Where the text stops being JSON: what JSON.parse says of it is in the words of the engine, and not always a place. */
function notJson(text: string): Fault {
  const at = endOfJson(text);
  if (at === text.length) return fault('', 'not-json', 'JSON 不完整', 'The JSON ends too early');
  const before = text.slice(0, at).split('\n');
  const [line, column] = [before.length, before.at(-1)!.length + 1];
  return fault(
    '',
    'not-json',
    `第 ${line} 行第 ${column} 列起不是有效的 JSON`,
    `Not valid JSON from line ${line}, column ${column}`,
  );
}

const space = /[ \t\r\n]*/y;
const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may come next: a value, the name of a member, or what stands between them; `…OrEnd` just after it was opened. */
type Awaited = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'next';

/** The place of the first token that cannot stand where it stands; the length of the text if none is wrong so far. */
function endOfJson(text: string): number {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  for (let at = 0; ; at = token.lastIndex) {
    space.lastIndex = at;
    token.lastIndex = at + space.exec(text)![0].length;
    const start = token.lastIndex;
    const found = token.exec(text)?.[0];
    const next: Awaited | undefined = found === undefined ? undefined : after(found, awaited, open);
    if (!next) return start;
    awaited = next;
  }
}

/** What is awaited after a token, and what is open then; nothing where it may not stand. */
function after(found: string, awaited: Awaited, open: string[]): Awaited | undefined {
  const isValue = awaited === 'value' || awaited === 'valueOrEnd';
  const closes = awaited === 'next' || awaited.endsWith('OrEnd');
  switch (found) {
    case '{':
    case '[':
      if (!isValue) return undefined;
      open.push(found);
      return found === '{' ? 'nameOrEnd' : 'valueOrEnd';
    case '}':
    case ']':
      return closes && open.pop() === (found === '}' ? '{' : '[') ? 'next' : undefined;
    case ':':
      return awaited === 'colon' ? 'value' : undefined;
    case ',':
      if (awaited !== 'next' || open.length === 0) return undefined;
      return open.at(-1) === '{' ? 'name' : 'value';
    default:
      if (isValue) return 'next';
      return found.startsWith('"') && awaited.startsWith('name') ? 'colon' : undefined;
  }
}

interface Frame {
  keys: Set<string> | null;
  at: string | number;
  awaitsKey: boolean;
}

const numberLiteral = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y;

/** The text is valid JSON here, so a token's first character tells what it is. */
function scan(text: string): Fault[] {
  const faults: Fault[] = [];
  const stack: Frame[] = [];
  let keys = 0;
  const pointer = () =>
    stack.map(({ at }) => `/${String(at).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    const top = stack.at(-1);
    if (char === '{' || char === '[') {
      if (stack.length === maxDepth) {
        return [
          ...faults,
          fault(pointer(), 'too-deep', `嵌套超过 ${maxDepth} 层`, `Nested deeper than ${maxDepth}`),
        ];
      }
      stack.push(
        char === '{' ? { keys: new Set(), at: '', awaitsKey: true } : { keys: null, at: 0, awaitsKey: false },
      );
    } else if (char === '}' || char === ']') {
      stack.pop();
    } else if (char === ',' && top) {
      if (top.keys) top.awaitsKey = true;
      else top.at = (top.at as number) + 1;
    } else if (char === '"') {
      const end = endOfString(text, i);
      const content = oneForm(JSON.parse(text.slice(i, end)) as string);
      i = end - 1;
      if (top?.awaitsKey && top.keys) {
        keys += 1;
        const limit = top.keys.size >= maxKeys ? maxKeys : maxKeysInAll;
        if (top.keys.size >= maxKeys || keys > maxKeysInAll) {
          return [
            ...faults,
            fault('', 'too-many-keys', `超过 ${limit} 个字段`, `More than ${limit} members`),
          ];
        }
        top.at = content;
        top.awaitsKey = false;
        if (top.keys.has(content))
          faults.push(fault(pointer(), 'duplicate-key', '字段重复', 'This member appears twice'));
        if (content === '__proto__')
          faults.push(fault(pointer(), 'unknown-member', '不允许的字段', 'This member is not allowed'));
        top.keys.add(content);
      }
      const unwelcome = unwelcomeIn(content);
      if (unwelcome) faults.push(badText(pointer(), unwelcome));
    } else if (char === '-' || (char >= '0' && char <= '9')) {
      numberLiteral.lastIndex = i;
      const [literal] = numberLiteral.exec(text)!;
      i += literal.length - 1;
      if (loses(literal)) {
        faults.push(
          fault(
            pointer(),
            'number-out-of-range',
            `数字 ${literal.slice(0, 40)} 超出精度`,
            `The number ${literal.slice(0, 40)} cannot be held exactly`,
          ),
        );
      }
    }
  }
  return faults;
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

const loses = (literal: string): boolean => {
  const value = Number(literal);
  return !Number.isFinite(value) || (/^-?\d+$/.test(literal) && !Number.isSafeInteger(value));
};

export const badText = (pointer: string, character: string): Fault =>
  fault(
    pointer,
    'bad-text',
    `去掉字符 ${character}:不收控制、改变方向和不完整的字符`,
    `Leave out ${character}: control characters, changes of direction and half characters are not taken`,
  );

const fault = (pointer: string, code: string, zh: string, en: string): Fault => ({
  pointer,
  code,
  detail: { zh, en },
});
