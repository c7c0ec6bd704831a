import { stat } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { openService } from '../app.ts';
import { readConfig } from '../config.ts';
import { readErasures } from '../features/retention/erasure-log.ts';
import { openExisting } from '../open.ts';
import { type Replayed, replayErasures } from '../replay.ts';
import { readArgs, run, say, UsageError } from './run.ts';

const help = `npm run replay-erasures -- --log FILE
恢复备份之后执行:备份中又出现的、此前已删除的个人信息再次删除;可重复执行
To be run after a restore: what was erased and came back with the backup is erased again; it may be run at any time, and again

  --log FILE        删除记录,即 ERASURE_LOG_FILE · what was erased, which ERASURE_LOG_FILE keeps
  例 example        npm run replay-erasures -- --log .data/erasures.log
  数据库 database   DATABASE_URL,不填用内置的 · or the embedded one (.env.example)

退出码 exit codes
  0    记录中的全部已删除 all that the log names is erased
  1    出错,或有的行看不懂(其余已办理) it failed, or some lines say nothing (the others are done)
  2    用法有误 wrong usage
  130  Ctrl-C 中断;再次执行 interrupted: run it again`;

void run(help, async (args) => {
  const file = await readOptions(args);
  const interrupt = new AbortController();
  const onSignal = () => interrupt.abort(); // a second Ctrl-C ends the process as usual
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const database = await openExisting(readConfig(), say);
  const bar = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    format: '{bar} {percentage}% | {value}/{total} 行 lines',
  });
  try {
    const doors = await openService({ ...database, clock: () => new Date() });
    bar.start(await countLines(file), 0);
    const onRead = (lines: number) => bar.update(lines);
    const replayed = await replayErasures({ doors, file, onRead, signal: interrupt.signal });
    bar.stop();
    report(replayed);
    if (interrupt.signal.aborted) process.exitCode = 130;
    else if (replayed.faulty > 0) process.exitCode = 1;
  } finally {
    bar.stop();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await database.close();
  }
});

async function readOptions(args: string[]): Promise<string> {
  const { log } = readArgs({ args, options: { log: { type: 'string' } } }).values;
  if (log === undefined) throw new UsageError('请用 --log 指明删除记录 · name the log with --log FILE');
  const found = await stat(log).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`没有这个文件 · no such file: ${log}`);
  return log;
}

async function countLines(file: string): Promise<number> {
  let lines = 0;
  for await (const _erasure of readErasures(file)) lines += 1;
  return lines;
}

function report({ lines, faulty, cases, people }: Replayed): void {
  process.stdout.write(
    `已核对 ${lines} 行;恢复时又出现、现已再次删除:案件 ${cases} 件,人员 ${people} 人\n` +
      `${lines} lines read; came back and erased again: ${cases} cases, ${people} people\n`,
  );
  if (faulty > 0) say(`${faulty} 行看不懂,请查看 · ${faulty} lines say nothing: look at them`);
}
