import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import { type Config, ConfigError, readConfig } from './config.ts';
import { keepErasures } from './features/retention/erasure-log.ts';
import { keepHeads } from './journal/heads.ts';

/** To the people at the terminal. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
export const clock = (): Date => new Date();

/** Nothing logs these today; whoever logs an object tomorrow is covered. */
const redact = [
  '*.phone',
  '*.password',
  '*.accessToken',
  '*.refreshToken',
  '*.idNumber',
  'req.headers.authorization',
];

export const openLog = ({ logLevel }: Config): Logger => pino({ level: logLevel, base: null, redact });

/**
 * What the jobs keep outside the database: the heads of the sealed journal, each with a line in the log too, and what was
 * erased.
 */
export const openOutside = ({ auditHash, auditHeadFile, erasureLogFile }: Config, log: Logger) => ({
  hash: auditHash,
  heads: keepHeads(auditHeadFile, (head) => log.info(head, 'journal: sealed')),
  erasures: erasureLogFile === undefined ? undefined : keepErasures(erasureLogFile),
});

/** A stop by the platform first turns readiness off, so that no new request is sent here. */
const drainMs = 1_000;

/** On SIGTERM and SIGINT stops once, told when it may begin to refuse; a second signal ends the process at once. */
export function stopOnSignal(stop: (drained: Promise<unknown>) => Promise<void>): void {
  let stopping = false;
  const onSignal = async (ms: number) => {
    if (stopping) process.exit(1);
    stopping = true;
    await stop(sleep(ms));
    say('已停止 · stopped');
  };
  process.on('SIGINT', () => void onSignal(0));
  process.on('SIGTERM', () => void onSignal(drainMs));
}

/** The variables that matter most, in the help of what starts. */
export const environment = `环境变量 environment variables
  PORT, HOST             监听端口与地址,缺省 3000 与 127.0.0.1 · where to listen, 3000 and 127.0.0.1 unless said
  DATA_DIR               内置 PostgreSQL 的数据目录,缺省 ./.data · where the embedded PostgreSQL keeps its data
  DATABASE_URL           自备 PostgreSQL 的属主账号 · the owner's login on a PostgreSQL of your own
  DATABASE_APP_URL       服务自己的账号,生产环境必填 · the service's own login; set it in production
  KEY_FILE               个人信息的密钥文件,自备数据库时必填 · the keys of the personal data, needed with DATABASE_URL
  JOBS                   0 时不在服务中运行后台任务 · 0: the jobs run elsewhere, as npm run worker
  DEMO                   是否建立演示镇街,0 或 1 · whether there is a demo town

全部变量见 .env.example,运维见 docs/operations.md · .env.example has all of them, docs/operations.md the rest`;

/** Starts a process, or says in one line why not; it takes no option but --help. */
export function launch(help: string, start: (config: Config) => Promise<void>): void {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${help}\n`);
    return;
  }
  if (args[0] !== undefined) {
    say(`没有这个选项 · no such option: ${args[0]} (--help)`);
    process.exitCode = 2;
    return;
  }
  try {
    void start(readConfig()).catch(fail);
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  say(explain(error));
  process.exitCode = 1;
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, message, port } = error as Error & { code?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用,请关闭占用它的程序或设置 PORT · Port ${port} is taken: end the program that uses it, or set PORT`;
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') {
    return `连接不上数据库,请检查 DATABASE_URL · The database cannot be reached, check DATABASE_URL (${message || code})`;
  }
  return message;
}
