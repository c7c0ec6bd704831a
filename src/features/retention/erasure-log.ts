import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { appendLines } from '../../journal/lines.ts';

/** What was erased, by ids alone: the whole of a case, or these people of it. */
const Erasure = z.object({
  at: z.iso.datetime(),
  caseId: z.uuid(),
  whole: z.boolean(),
  people: z.array(z.uuid()),
  /** By which somebody had asked for it. */
  request: z.uuid().nullable(),
});
export type Erasure = z.infer<typeof Erasure>;

/** Outside the database and its backups: whoever restores one learns from it whom not to bring back. */
export interface ErasureKeeper {
  keep(erasures: readonly (Omit<Erasure, 'at'> & { at: Date })[]): Promise<void>;
}

export const keepErasures = (file: string): ErasureKeeper => ({ keep: (all) => appendLines(file, all) });

/** A log line by line, which may be long; undefined for a line that is none. */
export async function* readErasures(file: string): AsyncGenerator<Erasure | undefined> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line !== '') yield toErasure(line);
}

function toErasure(line: string): Erasure | undefined {
  try {
    return Erasure.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
