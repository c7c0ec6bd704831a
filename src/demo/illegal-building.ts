import { answer, type Case, type GridcaseClient } from '../client/client.ts';
import { type CaseClock, type Change, changesBetween, dayAndTime, inWords } from './clock-changes.ts';
import { chartOf, tableOf, usedMinutes } from './clock-table.ts';
import { type Scene, type Step, steps } from './illegal-building-steps.ts';
import type { Stage } from './stage.ts';
import { type Labels, pad, readLabels, say, wrap } from './telling.ts';

/** The second story: 违法建设, told with every minute at which a clock starts, stops or moves. */

/** The moment at which the stage is set: before office hours of the first day. */
export const opening = new Date('2025-04-27T08:00:00+08:00');

export interface Played {
  case: Case;
  clocks: CaseClock[];
  changes: Change[];
  usedMinutes: number;
}

type Tell = (line?: string) => void;
const width = 100;

/** Plays the story and tells it line by line; answers what became of the case and its clocks. */
export async function playIllegalBuilding(stage: Stage, tell: Tell = say): Promise<Played> {
  const told = await begin(stage, tell);
  for (const step of steps) {
    await stage.passTo(new Date(`${step.at.replace(' ', 'T')}:00+08:00`), () => told.look());
    await told.take(step);
  }
  return told.end();
}

async function begin(stage: Stage, tell: Tell) {
  const dispatcher = await stage.as('dispatcher');
  const labels = await readLabels(dispatcher);
  const units = await findUnits(dispatcher);
  const changes: Change[] = [];
  let c: Case | undefined;
  let clocks: CaseClock[] = [];
  let lastHead = '';
  for (const line of title) tell(line);

  const read = async (id: string) => {
    const api = await stage.as('dispatcher');
    const at = { params: { path: { id } } };
    const { items } = await answer(api.GET('/v1/cases/{id}/clocks', at));
    const found = changesBetween(clocks, items, stage.now);
    const before = c;
    [c, clocks] = [await answer(api.GET('/v1/cases/{id}', at)), items];
    changes.push(...found);
    return { found, before, after: c };
  };
  const head = (who: string) => {
    const line = `${dayAndTime(stage.now.toISOString())}  ${who}`;
    if (line !== lastHead) tell(`\n${line}`);
    lastHead = line;
  };
  const status = (code: Case['status']) => labels.get(`CaseStatus.${code}`);
  const tellChanges = (found: readonly Change[]) => {
    for (const change of found) tell(cells(inWords(change, labels)));
  };

  return {
    look: async () => {
      const { found, before, after } = await read(c!.id);
      if (found.length === 0) return;
      head('系统 The system');
      if (before?.status !== after.status) tell(`    恢复 Resume  → ${status(after.status)}`);
      tellChanges(found);
    },
    take: async (step: Step) => {
      const api = await stage.as(step.who);
      const id = c?.id ?? '';
      const answered = await answer(step.call(api, { c: c!, at: { params: { path: { id } } }, units }));
      const { found, before, after } = await read(c ? c.id : (answered as Case).id);
      head(await whoIs(api, labels));
      const moves = before?.status === after.status ? '' : `  → ${status(after.status)}`;
      tell(`    ${labels.get(step.does)}${moves}`);
      for (const line of step.words.flatMap((text) => wrap(text, width - 4))) tell(`    ${line}`);
      tellChanges(found);
    },
    end: async (): Promise<Played> => {
      const resolve = clocks.find(({ kind }) => kind === 'resolve')!;
      const played = {
        case: c!,
        clocks,
        changes,
        usedMinutes: usedMinutes(resolve, stage.now, stage.calendar),
      };
      await tellEnd(stage, played, { tell, labels });
      return played;
    },
  };
}

const title = [
  '农田边的违法建设 · The illegal building beside the fields',
  '衢州市柯城区航埠镇殿前村第一网格,2025 年春夏',
  'Dianqian village, Hangbu town, Kecheng, Quzhou, in spring and summer of 2025',
  '',
  '类型 0602:4 工作小时内签收,4 工作小时内停工,20 个工作日内拆除、办结',
  'Type 0602: signed for and work stopped in 4 working hours, demolished and done in 20 working days',
  '日历:4 月 27 日(周日)补班;5 月 1–5 日、5 月 31 日–6 月 2 日放假;5 月起 8:30–12:00、14:00–17:30',
  'Calendar: Sunday 27 April is worked; 1–5 May, 31 May–2 June are holidays; summer hours from May',
];

const cells = ([what, clock, meaning]: readonly [string, string, string]): string =>
  `      ${pad(what, 19)}${pad(clock, 40)}${meaning}`.trimEnd();

async function findUnits(api: GridcaseClient): Promise<Scene['units']> {
  const params = { query: { limit: 100 } };
  const { items } = await answer(api.GET('/v1/units', { params }));
  const idOf = (name: string) => items.find((unit) => unit.name === name)!.id;
  return { squad: idOf('航埠镇综合执法中队'), resources: idOf('柯城区自然资源和规划局') };
}

async function whoIs(api: GridcaseClient, labels: Labels): Promise<string> {
  const { name, posts } = await answer(api.GET('/v1/me'));
  return `${name} ${labels.get(`Role.${posts[0]?.role}`)}`;
}

async function tellEnd(stage: Stage, played: Played, { tell, labels }: { tell: Tell; labels: Labels }) {
  const { clocks, changes, calendar } = { ...played, calendar: stage.calendar };
  tell('\n逐分钟核对 · Minute by minute  (2025 年,北京时间 Asia/Shanghai)');
  for (const line of tableOf(clocks, labels)) tell(line);
  tell('\n每列一个工作日 · A column for each working day');
  tell('= 计时 runs   . 暂停 stands still   ! 超期 overdue   Y 黄色预警 yellow   R 红色预警 red\n');
  for (const line of chartOf({ clocks, changes, calendar, until: stage.now }, labels)) tell(line);

  const used = played.usedMinutes;
  tell(`\n办理用时 · Time used  ${used} 个工作分钟 working minutes = ${used / 60} 工作小时 working hours`);
  const query = { area: '330802101', from: '2025-04-01', to: '2025-08-01', groupBy: 'area' } as const;
  const api = await stage.as('dispatcher');
  const { total } = await answer(api.GET('/v1/closure-times', { params: { query } }));
  const { numerator, denominator } = total.onTime;
  tell(`统计 · Figures  办结 closed ${total.closed},按期 on time ${numerator}/${denominator}`);
}
