import { Refused } from '../client/client.ts';
import { readConfig } from '../config.ts';
import { isEmbeddedInstalled } from '../db/embedded.ts';
import { opening, playIllegalBuilding } from '../demo/illegal-building.ts';
import { playRoofTiles } from '../demo/roof-tiles.ts';
import { onScratchStage } from '../demo/scratch.ts';
import { readArgs, run, say, UsageError } from './run.ts';

const help = `npm run demo [-- [--story 1|2] [--url URL]]
经接口演示两个故事,缺省依次演完 · plays two stories through the API, one after the other unless told which:
  1  殿前村换瓦纠纷,两天、两个案件:在运行中的服务里上报新案件
     a quarrel between neighbours, two days and two cases, reported to a running service with the demo town
  2  农田边的违法建设,2025 年 4 月至 7 月,每个时钟精确到分:自带数据库,演完即删
     an illegal building, April to July 2025, every clock to the minute: in a database of its own, removed at the end

故事 1 须先启动服务,缺省为本机的 PORT · for story 1 start the service first, here at PORT unless --url says where: npm start`;

void run(help, async (args) => {
  const { story, url } = readOptions(args);
  if (story !== '2') await tellFirst(url);
  if (story === undefined) process.stdout.write(`\n${'═'.repeat(40)}\n\n`);
  if (story !== '1') await tellSecond(story === '2');
});

async function tellFirst(url: string): Promise<void> {
  try {
    await playRoofTiles(url);
  } catch (error) {
    throw new Error(explain(error, url), { cause: error });
  }
}

async function tellSecond(isAskedFor: boolean): Promise<void> {
  if (!(await isEmbeddedInstalled())) {
    const left =
      '没有内置数据库,略去故事 2 · story 2 is left out: the embedded PostgreSQL is not installed here';
    if (isAskedFor) throw new Error(left);
    return say(left);
  }
  say('正在准备故事 2 的小镇,要几秒钟 · preparing a town for story 2, which takes some seconds');
  try {
    await onScratchStage({ projectDir: readConfig().projectDir, from: opening }, async (stage) => {
      await playIllegalBuilding(stage);
    });
  } catch (error) {
    throw new Error(explain(error, ''), { cause: error });
  }
}

function readOptions(args: string[]): { story: string | undefined; url: string } {
  const options = { story: { type: 'string' }, url: { type: 'string' } } as const;
  const { story, url = `http://127.0.0.1:${readConfig().port}` } = readArgs({ args, options }).values;
  if (story !== undefined && story !== '1' && story !== '2')
    throw new UsageError('--story 须为 1 或 2 · --story takes 1 or 2');
  if (!(URL.canParse(url) && /^https?:/.test(url)))
    throw new UsageError('--url 须为 http(s) 地址 · --url takes an http(s) address');
  return { story, url: url.replace(/\/+$/, '') };
}

function explain(error: unknown, url: string): string {
  if (error instanceof Refused) {
    if (error.code === 'wrong-credentials')
      return '这里没有演示账号,请用 DEMO=1 启动 · there are no demo logins here: start the service with DEMO=1';
    return `${error.message}\n${error.hint}\ntraceId ${error.refusal.traceId}`;
  }
  if (error instanceof TypeError && error.cause)
    return `连接不上 ${url},请先启动服务:npm start · ${url} cannot be reached: run npm start first`;
  return (error as Error).message;
}
