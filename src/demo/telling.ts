import { randomBytes } from 'node:crypto';
import { answer, type GridcaseClient } from '../client/client.ts';
import { uuidv7 } from '../kernel/uuid.ts';

/** What the stories of the demo are told with, in Chinese and English. */

export const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** What is sent, in Chinese, and what it means. */
export type Words = readonly [zh: string, en: string];

/** Both words for a code: `CaseStatus.closed` is 已办结 Closed. */
export type Labels = ReadonlyMap<string, string>;

export async function readLabels(api: GridcaseClient): Promise<Labels> {
  const { items } = await answer(api.GET('/v1/vocabularies'));
  return new Map(
    items.flatMap(({ name, codes }) =>
      codes.map(({ code, zh, en }) => [`${name}.${code}`, `${zh} ${en}`] as const),
    ),
  );
}

/** What a step rests on: the id under which the file would be uploaded. */
export const evidence = (kind: 'photo' | 'document') => [{ id: uuidv7(new Date(), randomBytes(10)), kind }];

const clockFace = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
});
/** 2025-05-28 17:30, in Asia/Shanghai. */
export const localTime = (instant: string): string => clockFace.format(new Date(instant));

/** A limit in days ends with its last day: 24:00 rather than 00:00 of the next. */
export const dueTime = (instant: string | null): string => {
  if (instant === null) return '—';
  const time = localTime(instant);
  const before = localTime(new Date(Date.parse(instant) - 1).toISOString());
  return time.endsWith('00:00') ? before.replace('23:59', '24:00') : time;
};

// Han, kana, full-width forms and their punctuation: the blocks that our words are made of.
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
/** How many columns of a terminal a text takes: a Chinese character takes two. */
export const columns = (text: string): number => [...text].length + (text.match(wide)?.length ?? 0);
export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(width - columns(text), 0));

/** A text in lines of so many columns; Chinese breaks anywhere but before its punctuation, English between words. */
export function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const part of text.match(/[\u2e80-\uffee][,。;:、)”〕]*|[^\s\u2e80-\uffee]+|\s+/gu) ?? []) {
    const last = lines.length - 1;
    if (columns(lines[last]! + part.trimEnd()) <= width) lines[last] += part;
    else lines.push(part.trimStart());
  }
  return lines.map((line) => line.trimEnd());
}
