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
  } catch (error) {
    const detail = (error as Error).message;
    return {
      value: undefined,
      faults: [fault('', 'not-json', `不是有效的 JSON:${detail}`, `Not valid JSON: ${detail}`)],
    };
  }
  const faults = scan(text);
  // Written as \u0301 a mark is joined to its letter only now; what is not too deep may be walked.
  if (faults.length === 0 && text.includes('\\u')) value = JSON.parse(oneForm(JSON.stringify(value)));
  return { value, faults };
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
