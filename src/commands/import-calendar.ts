import { readFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { openDoors } from '../db/tx.ts';
import { type CalendarFile, importCalendar } from '../features/clocks/actions.ts';
import { firstYear, lastYear } from '../features/clocks/contract.ts';
import { calendarStore } from '../features/clocks/queries.ts';
import { country } from '../features/clocks/rules.ts';
import { areaCodePattern } from '../kernel/area-code.ts';
import { Problem } from '../kernel/problem.ts';
import { openDatabase } from '../open.ts';
import { readArgs, run, say, UsageError } from './run.ts';

const help = `npm run import-calendar -- FILE [--area CODE] [--year N]
导入工作日历:文件中各年的日子整年替换,办公时间不变;有错则全部不导入,可重复执行
Imports working calendars: the days of each year in the file replace those of that year, office hours stay;
all or nothing, and may be repeated

  文件 file         CSV,首行 headed date,isWorkingDay,name,source(如 as in data/work-calendar.csv),或 or
                    JSON {year, papers, days: [{name, date, isOffDay}]},year 为通知标题中的年份 is the year of the title
  --area CODE       区域编码,不填为全国 area code; the whole country when absent
  --year N          只导入这一年 only this year
  例 example        npm run import-calendar -- data/work-calendar.csv --year 2026
  数据库 database   DATABASE_URL, 不填用内置的 or the embedded one (.env.example)

退出码 exit codes
  0    已导入 imported
  1    未导入,库中无变化 nothing was imported, the database is as it was
  2    用法有误 wrong usage`;

void run(help, async (args) => {
  const file = await readOptions(args);
  const database = await openDatabase(readConfig(), say);
  try {
    const doors = openDoors(database.pool, () => new Date(), calendarStore, database.keyring);
    const { changed, unchanged } = await doors.write({ system: 'system.import' }, {}, (tx) =>
      importCalendar(tx, file),
    );
    const list = (years: number[]) => years.join(' ') || '-';
    process.stdout.write(`更新 changed: ${list(changed)}\n未变 unchanged: ${list(unchanged)}\n`);
  } catch (error) {
    throw error instanceof Problem ? new Error(explain(error)) : error;
  } finally {
    await database.close();
  }
});

async function readOptions(args: string[]): Promise<CalendarFile> {
  const { path, area, year } = readArguments(args);
  if (area !== undefined && !areaCodePattern.test(area))
    throw new UsageError('--area 须为区域编码 · --area is an area code');
  if (year !== undefined && !(Number(year) >= firstYear && Number(year) <= lastYear && /^\d+$/.test(year)))
    throw new UsageError(`--year 须为 ${firstYear}–${lastYear} · --year lies in ${firstYear}–${lastYear}`);
  const text = await readText(path);
  return { text, area: area ?? country, year: year === undefined ? undefined : Number(year) };
}

function readArguments(args: string[]): { path: string; area?: string; year?: string } {
  const options = { area: { type: 'string' }, year: { type: 'string' } } as const;
  const { values, positionals } = readArgs({ args, options, allowPositionals: true });
  const [path, ...more] = positionals;
  if (path !== undefined && more.length === 0) return { path, ...values };
  throw new UsageError('须给出一个文件 · give one file');
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`没有这个文件 · no such file: ${path}`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('文件须为 UTF-8 · the file must be UTF-8');
  }
}

function explain(problem: Problem): string {
  const [zh, en] = [problem.toDocument('zh', '', ''), problem.toDocument('en', '', '')];
  const lines = problem.faults.map(({ pointer, detail }) => {
    const [, line] = /^\/lines\/(\d+)$/.exec(pointer) ?? [];
    const place = line ? `第 ${line} 行 line ${line}: ` : '';
    return `${place}${detail.zh} · ${detail.en}`;
  });
  return [...lines, `${zh.title} · ${en.title}`].join('\n');
}
