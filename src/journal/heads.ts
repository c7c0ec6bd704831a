import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { appendLines, readEnd } from './lines.ts';

/** What is kept of a seal elsewhere: whoever rewrites the database cannot rewrite this. */
const Head = z.object({
  number: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  algorithm: z.string(),
  rows: z.number().int().positive(),
  sealedAt: z.iso.datetime(),
});
export type Head = z.infer<typeof Head>;

export interface HeadKeeper {
  /** The number of the last one that it has; undefined when it has none. */
  last(): Promise<number | undefined>;
  keep(heads: readonly Head[]): Promise<void>;
}

/** Keeps heads in a file, if there is one, and says each; without a file it goes on from the last there is at the start. */
export function keepHeads(file: string | undefined, say: (head: Head) => void): HeadKeeper {
  let said: number | undefined;
  return {
    last: async () => (file === undefined ? said : ((await lastHeadIn(file)) ?? 0)),
    keep: async (heads) => {
      if (file !== undefined) await appendHeads(file, heads);
      for (const head of heads) say(head);
      said = heads.at(-1)?.number ?? said;
    },
  };
}

export const appendHeads = (file: string, heads: readonly Head[]): Promise<void> => appendLines(file, heads);

/** Longer than any line. */
const endOfFile = 4096;

/** The number of the last head in the file; undefined while there is none. */
async function lastHeadIn(file: string): Promise<number | undefined> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    return parse(await readEnd(handle, size, Math.min(size, endOfFile))).heads.at(-1)?.number;
  } finally {
    await handle.close();
  }
}

/** What `GET /v1/audit/heads` answers. */
const Answer = z.object({ items: z.array(z.unknown()) });

/** All heads of a file, in its order, and how many of its parts are none: heads a line, or answers, one after the other. */
export const readHeads = async (file: string) => parse(await readFile(file, 'utf8'));

function parse(text: string): { heads: Head[]; faulty: number } {
  const parts = valuesIn(text).flatMap((value) => Answer.safeParse(value).data?.items ?? [value]);
  const heads = parts.flatMap((part) => Head.safeParse(part).data ?? []);
  return { heads, faulty: parts.length - heads.length };
}

/** The whole text, if it is JSON, else its lines; an answer does not end with one, so that the next may stand right after it. */
function valuesIn(text: string): unknown[] {
  const whole = toValue(text);
  if (whole !== undefined) return [whole];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const value = toValue(line);
      return value === undefined ? line.split(/(?<=\})(?=\{)/).map(toValue) : [value];
    });
}

function toValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
