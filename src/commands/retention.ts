import { SingleBar } from 'cli-progress';
import { openService } from '../app.ts';
import { readConfig } from '../config.ts';
import { deidentifyDue } from '../features/retention/actions.ts';
import { RetentionKind } from '../features/retention/contract.ts';
import { batch } from '../features/retention/jobs.ts';
import { countDue, type DueCount } from '../features/retention/queries.ts';
import { openExisting } from '../open.ts';
import { run, say, UsageError } from './run.ts';

const help = `npm run retention -- [--dry-run]
保管期满的案件去标识:姓名、号码与文字永久删除,统计所需保留;服务每天自行办理,此命令即刻办理
De-identifies the cases whose time is over: names, numbers and words go for good, what is counted stays. The service does it
by itself every day; this does it now. The service may be at work meanwhile; stopped at any point, the next run goes on

  --dry-run         只列出将去标识的件数,不作修改 · only say how many there are, change nothing
  例 example        npm run retention -- --dry-run
  数据库 database   DATABASE_URL,不填用内置的 · or the embedded one (.env.example)
  期限 periods      docs/operations.md, Retention

退出码 exit codes
  0    已办理,或已列出 done, or said
  1    出错;再次执行 it failed: run it again
  2    用法有误 wrong usage
  130  Ctrl-C 中断 interrupted`;

const asRetention = { system: 'system.retention' } as const;

void run(help, async (args) => {
  const [first, ...more] = args;
  if (more.length > 0 || (first !== undefined && first !== '--dry-run'))
    throw new UsageError(`没有这个选项 · no such option: ${more[0] ?? first}`);
  const interrupt = new AbortController();
  const onSignal = () => interrupt.abort(); // a second Ctrl-C ends the process as usual
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const database = await openExisting(readConfig(), say);
  const bar = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    format: '{bar} {percentage}% | {value}/{total} 件 cases',
  });
  try {
    const doors = await openService({ ...database, clock: () => new Date() });
    const due = await doors.read(asRetention, {}, countDue);
    process.stdout.write(table(due));
    const total = due.reduce((sum, { cases }) => sum + cases, 0);
    if (first === '--dry-run' || total === 0) return;
    bar.start(total, 0);
    for (let looked = batch; looked === batch && !interrupt.signal.aborted; bar.increment(looked))
      looked = await doors.write(asRetention, {}, (tx) => deidentifyDue(tx, batch));
    bar.stop();
    if (interrupt.signal.aborted) process.exitCode = 130;
    else process.stdout.write('已去标识 · de-identified\n');
  } finally {
    bar.stop();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await database.close();
  }
});

/** By what they were kept as, and the year in which they ended. */
function table(due: readonly DueCount[]): string {
  if (due.length === 0) return '没有保管期满的案件 · no case whose time is over\n';
  const rows = due.map(({ kind, year, cases }) => {
    const { zh, en } = RetentionKind.labels[kind];
    return `${year}  ${String(cases).padStart(8)}  ${zh} ${en}\n`;
  });
  return `办结年份 ended  件数 cases  类别 kind\n${rows.join('')}`;
}
