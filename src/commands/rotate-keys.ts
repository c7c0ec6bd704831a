import { SingleBar } from 'cli-progress';
import { readConfig } from '../config.ts';
import type { Keyring } from '../db/personal.ts';
import { openExisting } from '../open.ts';
import { sealAgain } from '../reseal.ts';
import { run, say, UsageError } from './run.ts';

const help = `npm run rotate-keys
把库中的个人信息改用现行密钥加密,仍为明文的也加密;服务可同时运行,中断后再次执行即可续做
Seals the personal data in the database with the key that is marked to write, and whatever is still in clear. The service
may be at work meanwhile; stopped at any point, it goes on where it was when it is run again.

  密钥 keys         KEY_FILE 或 KEYS,不填用 DATA_DIR/keys · or DATA_DIR/keys (.env.example)
  数据库 database   DATABASE_URL,不填用内置的 · or the embedded one
  换钥步骤 steps    docs/operations.md, Keys

退出码 exit codes
  0    其他密钥下已无数据 no row is left under another key
  1    仍有剩余,或出错;再次执行 some rows are left, or it failed: run it again
  2    用法有误 wrong usage
  130  Ctrl-C 中断 interrupted`;

void run(help, async (args) => {
  if (args.length > 0) throw new UsageError(`没有这个选项 · no such option: ${args[0]}`);
  const interrupt = new AbortController();
  const onSignal = () => interrupt.abort(); // a second Ctrl-C ends the process as usual
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const database = await openExisting(readConfig(), say);
  const progress = showProgress();
  try {
    let found = 0;
    const onCounted = (rows: number) => {
      found = rows;
      progress.onCounted(rows);
    };
    const left = await sealAgain(database, { ...progress, onCounted, signal: interrupt.signal });
    progress.end();
    process.stdout.write(
      left === 0
        ? `${conclude(database.keyring, found)}\n`
        : `剩余 ${left} 行,请再次执行 · ${left} rows left: run it again\n`,
    );
    if (left > 0) process.exitCode = interrupt.signal.aborted ? 130 : 1;
  } finally {
    progress.end();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await database.close();
  }
});

/** What may become of the other keys, now that no row is left under one. */
function conclude({ ids, header }: Keyring, found: number): string {
  const current = header.readUInt16BE(1);
  const [newest, others] = [Math.max(...ids), ids.filter((id) => id !== current).join(', ')];
  const said = (zh: string, en: string) =>
    `剩余 0 行,全部由密钥 ${current} 加密;${zh} · 0 rows left, all is sealed with key ${current}; ${en}`;
  if (others === '') return said('没有其他密钥', 'there is no other');
  if (newest !== current)
    return said(
      `密钥 ${newest} 较新而尚未启用,请勿移除;如要启用,先用 * 标记`,
      `key ${newest} is newer and does not seal yet: keep it, and mark it with * if it is to`,
    );
  return found > 0
    ? said(`密钥 ${others} 一周后可以移除`, `key ${others} may be removed in a week`)
    : said(
        `本次无需重新加密,密钥 ${others} 在上次换钥一周后可以移除`,
        `nothing was to do, and key ${others} may be removed a week after the run that did it`,
      );
}

/** A bar for people, a line every 10,000 rows for logs. */
function showProgress() {
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: '{bar} {percentage}% | {value}/{total} 行 rows', clearOnComplete: true })
    : undefined;
  let done = 0;
  return {
    onCounted: (rows: number) => (bar ? bar.start(rows, 0) : say(`共 ${rows} 行 · ${rows} rows to seal`)),
    onSealed: (rows: number) => {
      const before = Math.floor(done / 10_000);
      done += rows;
      if (bar) bar.update(done);
      else if (Math.floor(done / 10_000) > before) say(`已加密 ${done} 行 · ${done} rows sealed`);
    },
    end: () => bar?.stop(),
  };
}
