import { pino } from 'pino';
import { buildApp, openService } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { ensureDemo, logins, password } from './demo/town.ts';
import { openDatabase } from './open.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);
const clock = () => new Date();

/** A stop by the platform first turns readiness off, so that no new request is sent here. */
const drainMs = 1_000;

async function start(config: Config): Promise<void> {
  const database = await openDatabase(config, say);
  let stopping = false;
  let app: Awaited<ReturnType<typeof buildApp>> | undefined;

  const stop = async (drain: number) => {
    if (stopping) process.exit(1);
    stopping = true;
    await new Promise((resolve) => setTimeout(resolve, drain));
    await app?.close();
    await database.close();
    say('已停止 · stopped');
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(drainMs));

  try {
    const doors = await openService({ pool: database.pool, clock });
    if (config.demo) await ensureDemo(doors, config.projectDir, say);
    app = await buildApp({
      pool: database.pool,
      clock,
      doors,
      logger: pino({ level: config.logLevel, base: null, redact }),
      trustProxy: config.trustProxy,
      isStopping: () => stopping,
    });
    await app.listen({ port: config.port, host: config.host, listenTextResolver: () => 'listening' });
  } catch (error) {
    await app?.close();
    await database.close();
    throw error;
  }
  greet(config);
}

/** Nothing logs these today; whoever logs an object tomorrow is covered. */
const redact = [
  '*.phone',
  '*.password',
  '*.accessToken',
  '*.refreshToken',
  '*.idNumber',
  'req.headers.authorization',
];

function greet({ host, port, demo }: Config): void {
  const address = `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  say(`\n接口文档 · API docs:  ${address}/docs`);
  if (demo) {
    say(`演示账号 · demo logins (密码 password: ${password}):`);
    for (const { login, zh, en } of logins) say(`  ${login.padEnd(18)} ${zh} · ${en}`);
  }
  say('Ctrl-C 停止 · to stop\n');
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

try {
  void start(readConfig()).catch(fail);
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  say(explain(error));
  process.exitCode = 1;
}
