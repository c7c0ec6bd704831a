import { z } from 'zod';

export interface Label {
  zh: string;
  en: string;
}

/** A closed vocabulary: declared once, spoken by SQL, zod, OpenAPI and the docs. */
export function defineEnum<const N extends string, const C extends string>(
  name: N,
  labels: Record<C, Label>,
) {
  const codes = Object.keys(labels) as [C, ...C[]];
  const description = codes.map((c) => `- \`${c}\` ${labels[c].zh} · ${labels[c].en}`).join('\n');
  const schema = z.enum(codes).meta({
    id: name,
    description,
    'x-enum-varnames': codes.map((c) => (/^\d/.test(c) ? `C${c}` : c.replaceAll('.', '_'))),
    'x-enum-descriptions': codes.map((c) => labels[c].zh),
  });
  const is = (code: string): code is C => Object.hasOwn(labels, code);
  return { name, codes, labels, schema, is };
}

export type Vocabulary = {
  name: string;
  codes: readonly string[];
  labels: Record<string, Label>;
};

export type CodeOf<E extends { codes: readonly string[] }> = E['codes'][number];
