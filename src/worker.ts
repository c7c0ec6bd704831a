import { allJobs, openService } from './app.ts';
import type { Config } from './config.ts';
import { type Running, runJobs } from './jobs/run.ts';
import { openDatabase } from './open.ts';
import { clock, environment, launch, openLog, openOutside, say, stopOnSignal } from './process.ts';

const help = `npm run worker
只运行后台任务,不监听端口;可同时运行多个,环境变量与服务相同;Ctrl-C 停止
Runs the background jobs alone and listens on no port; as many at once as you like, with the same environment as the service.
Ctrl-C stops it.

${environment}`;

/** The background jobs alone, without HTTP: one of any number of such processes. */
async function start(config: Config): Promise<void> {
  const database = await openDatabase(config, say);
  let jobs: Running | undefined;
  const close = async () => {
    await jobs?.stop();
    await database.close();
  };
  stopOnSignal(close);

  try {
    const doors = await openService({ ...database, clock });
    const log = openLog(config);
    jobs = await runJobs(allJobs(openOutside(config, log)), { pool: database.queuePool, doors, log });
  } catch (error) {
    await close();
    throw error;
  }
  say('后台任务运行中 · running jobs\nCtrl-C 停止 · to stop\n');
}

launch(help, start);
