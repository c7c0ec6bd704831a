import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Appends one line of JSON each; on the disk before this returns. What a crash has left of a line stays a line of its own. */
export async function appendLines(file: string, lines: readonly object[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    const torn = size > 0 && (await readEnd(handle, size, 1)) !== '\n';
    await handle.appendFile((torn ? '\n' : '') + lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The last so many bytes of a file. */
export async function readEnd(
  handle: Awaited<ReturnType<typeof open>>,
  size: number,
  length: number,
): Promise<string> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
  return buffer.toString();
}
