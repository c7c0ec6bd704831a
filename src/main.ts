import { allJobs, buildApp, openService } from './app.ts';
import type { Config } from './config.ts';
import { ensureDemo, logins, password } from './demo/town.ts';
import { oidcProvider } from './features/identity/oidc.ts';
import { type Running, runJobs } from './jobs/run.ts';
import { asFetch, openOutgoing } from './net/outgoing.ts';
import { openDatabase } from './open.ts';
import { clock, environment, launch, openLog, openOutside, say, stopOnSignal } from './process.ts';

const help = `npm start
启动服务:应用缺少的迁移,监听 HTTP,并运行后台任务;Ctrl-C 停止
Starts the service: applies the migrations that are missing, listens for HTTP, and runs the background jobs. Ctrl-C stops it.

${environment}`;

async function start(config: Config): Promise<void> {
  const database = await openDatabase(config, say);
  let stopping = false;
  let app: Awaited<ReturnType<typeof buildApp>> | undefined;
  let jobs: Running | undefined;

  const close = async (drained?: Promise<unknown>) => {
    const closing = (async () => {
      await drained;
      await app?.close();
    })();
    await Promise.all([closing, jobs?.stop()]);
    await database.close();
  };
  stopOnSignal((drained) => {
    stopping = true;
    return close(drained);
  });

  try {
    const logger = openLog(config);
    const { keyring } = database;
    const outgoing = openOutgoing({ allow: config.outgoingAllow });
    const doors = await openService({ pool: database.pool, clock, keyring });
    if (config.demo) await ensureDemo(doors, config.projectDir, say);
    app = await buildApp({
      pool: database.pool,
      clock,
      keyring,
      doors,
      logger,
      trustProxy: config.trustProxy,
      providers: config.oidc ? { oidc: oidcProvider(config.oidc, asFetch(outgoing)) } : {},
      isStopping: () => stopping,
    });
    if (config.jobs)
      jobs = await runJobs(allJobs(openOutside(config, logger)), {
        pool: database.queuePool,
        doors,
        log: logger,
      });
    await app.listen({ port: config.port, host: config.host, listenTextResolver: () => 'listening' });
  } catch (error) {
    await close();
    throw error;
  }
  greet(config);
}

function greet({ host, port, demo }: Config): void {
  const address = `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  say(`\n接口文档 · API docs:  ${address}/docs`);
  if (demo) {
    say(`演示账号 · demo logins (密码 password: ${password}):`);
    for (const { login, zh, en } of logins) say(`  ${login.padEnd(18)} ${zh} · ${en}`);
  }
  say('Ctrl-C 停止 · to stop\n');
}

launch(help, start);
