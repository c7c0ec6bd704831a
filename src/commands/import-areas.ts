import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import type pg from 'pg';
import { ConfigError, readConfig } from '../config.ts';
import { openDoors } from '../db/tx.ts';
import { importAreas } from '../features/areas/actions.ts';
import { calendarStore } from '../features/clocks/queries.ts';
import { Problem } from '../kernel/problem.ts';
import { type Database, openDatabase } from '../open.ts';

const help = `npm run import-areas FILE
导入区划 CSV:按编码新增或更新,不删除;有错则全部不导入,可重复执行
Imports areas from CSV: inserted or updated by code, nothing removed; all or nothing, and may be repeated

  首行 first line   code,name,parentCode,level   (UTF-8)
  例 example        npm run import-areas data/areas-quzhou.csv
  数据库 database   DATABASE_URL, 不填用内置的 or the embedded one (.env.example)

退出码 exit codes
  0    已导入 imported
  1    未导入,库中无变化 nothing was imported, the database is as it was
  2    用法或环境变量有误 wrong usage or environment
  130  Ctrl-C 中断,已回滚 interrupted and rolled back`;

const say = (line: string) => console.error(line);

/** Imports one file of areas; returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(help);
    return 0;
  }
  const [path] = argv;
  if (argv.length !== 1 || path === undefined || path.startsWith('-')) {
    say(help);
    return 2;
  }
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) {
    say(`没有这个文件 · no such file: ${path}`);
    return 2;
  }

  const interrupt = new AbortController();
  const onSignal = () => interrupt.abort(); // a second Ctrl-C ends the process as usual
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const database = await openDatabase(readConfig(), say);
    try {
      const { rows, inserted, updated, unchanged } = await importFile(
        database,
        path,
        file.size,
        interrupt.signal,
      );
      console.log(`共 ${rows} 行:新增 ${inserted},更新 ${updated},未变 ${unchanged}`);
      console.log(`${rows} rows: ${inserted} inserted, ${updated} updated, ${unchanged} unchanged`);
      return 0;
    } finally {
      await database.close();
    }
  } catch (error) {
    if (interrupt.signal.aborted) {
      say('已中断,未导入任何内容 · interrupted, nothing was imported');
      return 130;
    }
    explain(error);
    return error instanceof ConfigError ? 2 : 1;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

async function importFile({ pool, keyring }: Database, path: string, size: number, signal: AbortSignal) {
  const doors = openDoors(pool, () => new Date(), calendarStore, keyring);
  const progress = showProgress(size);
  try {
    return await doors.write({ system: 'system.import' }, {}, async (tx) => {
      // Without its connection PostgreSQL rolls back, wherever it is. A pooled client has `end` too, its type does not say so.
      const leave = () => void (tx.client as unknown as pg.Client).end();
      signal.addEventListener('abort', leave, { once: true });
      try {
        signal.throwIfAborted();
        const csv = createReadStream(path, { highWaterMark: 256 * 1024 });
        const counts = await importAreas(tx, csv, { onRows: (lines) => progress.at(csv.bytesRead, lines) });
        signal.throwIfAborted();
        return counts;
      } finally {
        signal.removeEventListener('abort', leave);
      }
    });
  } finally {
    progress.end();
  }
}

interface Progress {
  at(bytes: number, lines: number): void;
  end(): void;
}

/** A bar for people, a line every 100,000 rows for logs. */
function showProgress(size: number): Progress {
  if (!process.stderr.isTTY) {
    let next = 100_000;
    const at = (_bytes: number, lines: number) => {
      if (lines < next) return;
      next = lines + 100_000;
      say(`已读 ${lines} 行 · ${lines} rows read`);
    };
    return { at, end: () => undefined };
  }
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {lines} 行 rows | {phase}',
    clearOnComplete: true,
  });
  const reading = { lines: 0, phase: '读取 reading' };
  bar.start(size, 0, reading);
  const at = (bytes: number, lines: number) =>
    bar.update(bytes, { lines, phase: bytes < size ? reading.phase : '检查并写入 checking and writing' });
  return { at, end: () => bar.stop() };
}

function explain(error: unknown): void {
  if (!(error instanceof Problem)) {
    say(error instanceof Error ? error.message : String(error));
    return;
  }
  const { title: zh, hint: zhHint } = error.toDocument('zh', '', '');
  const { title: en, hint: enHint } = error.toDocument('en', '', '');
  for (const { pointer, detail } of error.faults) {
    const line = pointer.replace('/lines/', '');
    say(`第 ${line} 行:${detail.zh} · line ${line}: ${detail.en}`);
  }
  const more = Number(error.extra.moreErrors ?? 0);
  if (more > 0) say(`另有 ${more} 处错误未列出 · ${more} more errors are not listed`);
  say(`${zh} · ${en}`);
  say(
    error.code === 'import-refused'
      ? '按行号改正后重新导入 · Correct these lines and import again'
      : `${zhHint} · ${enHint}`,
  );
}

if (process.argv[1] === import.meta.filename) {
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
