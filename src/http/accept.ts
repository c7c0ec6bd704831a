import type { FastifyRequest } from 'fastify';
import type { Language } from '../kernel/problem.ts';

interface Wish {
  /** Lower case, without parameters. */
  name: string;
  weight: number;
}

/** A header of wishes, `a, b;q=0.5`, as RFC 9110 writes them. */
const wishes = (header = ''): Wish[] =>
  header.split(',').map((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { name, weight: q === undefined ? 1 : Number(q) || 0 };
  });

/** zh-CN unless English is preferred. */
export function languageOf({ headers }: FastifyRequest): Language {
  const [first] = wishes(headers['accept-language'])
    .map(({ name, weight }) => ({ tag: name.slice(0, 2), weight }))
    .filter(({ tag, weight }) => (tag === 'zh' || tag === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return first?.tag === 'en' ? 'en' : 'zh';
}

/** What is asked for in so many words goes before what the client says it likes better. */
export function wantsPage({ query, headers }: FastifyRequest): boolean {
  const { format } = query as { format?: string };
  return format === undefined
    ? weightOf(headers.accept, 'text/html') > weightOf(headers.accept, 'application/json')
    : format === 'html';
}

/** The most exact wish that fits decides. */
function weightOf(header: string | undefined, type: string): number {
  const found = wishes(header);
  const exact = [type, `${type.split('/')[0]}/*`, '*/*'].map((name) =>
    found.find((wish) => wish.name === name),
  );
  return exact.find((wish) => wish !== undefined)?.weight ?? 0;
}
