import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import copyStreams from 'pg-copy-streams';

const chunkSize = 256 * 1024;

/** Rows of ready-made text fields (`\N` is null; none of ours holds a tab, a backslash or a newline). */
export async function copyInto(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly string[]>,
): Promise<void> {
  const sink = client.query(copyStreams.from(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(chunks(rows), { highWaterMark: 4 }), sink);
}

function* chunks(rows: Iterable<readonly string[]>): Generator<Buffer> {
  let text = '';
  for (const row of rows) {
    text += `${row.join('\t')}\n`;
    if (text.length < chunkSize) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}
