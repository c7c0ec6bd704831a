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

/** All heads of a file, in its order, and how many lines are none. */
export const readHeads = async (file: string) => parse(await readFile(file, 'utf8'));

function parse(text: string): { heads: Head[]; faulty: number } {
  const lines = text.split('\n').filter((line) => line !== '');
  const heads = lines.flatMap((line) => toHead(line) ?? []);
  return { heads, faulty: lines.length - heads.length };
}

function toHead(line: string): Head | undefined {
  try {
    return Head.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
