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
  for (const line of title) tell(line);
  const telling = await begin(stage, tell);
  for (const step of steps) {
    await stage.passTo(new Date(`${step.at.replace(' ', 'T')}:00+08:00`), () => look(telling));
    await take(telling, step);
  }
  return end(telling);
}

/** Where the story stands: the case and its clocks as they were last read, and all that happened to them. */
interface Telling {
  stage: Stage;
  tell: Tell;
  labels: Labels;
  units: Scene['units'];
  c: Case | undefined;
  clocks: CaseClock[];
  changes: Change[];
  lastHead: string;
}

async function begin(stage: Stage, tell: Tell): Promise<Telling> {
  const api = await stage.as('dispatcher');
  const [labels, units] = [await readLabels(api), await findUnits(api)];
  return { stage, tell, labels, units, c: undefined, clocks: [], changes: [], lastHead: '' };
}

const here = (id: string): Scene['at'] => ({ params: { path: { id } } });

/** A step by one of the people of the town, and what it did to the clocks. */
async function take(t: Telling, { who, does, words, call }: Step): Promise<void> {
  const api = await t.stage.as(who);
  const answered = await answer(call(api, { c: t.c!, at: here(t.c?.id ?? ''), units: t.units }));
  const { found, isMoved } = await read(t, t.c?.id ?? (answered as Case).id);
  tellHead(t, await whoIs(api, t.labels));
  t.tell(`    ${t.labels.get(does)}${isMoved ? `  → ${statusOf(t)}` : ''}`);
  for (const line of words.flatMap((text) => wrap(text, width - 4))) t.tell(`    ${line}`);
  tellChanges(t, found);
}

/** What the clocks did by themselves. */
async function look(t: Telling): Promise<void> {
  const { found, isMoved } = await read(t, t.c!.id);
  if (found.length === 0) return;
  tellHead(t, '系统 The system');
  if (isMoved) t.tell(`    ${t.labels.get('CaseVerb.resume')}  → ${statusOf(t)}`);
  tellChanges(t, found);
}

async function read(t: Telling, id: string): Promise<{ found: Change[]; isMoved: boolean }> {
  const api = await t.stage.as('dispatcher');
  const { items } = await answer(api.GET('/v1/cases/{id}/clocks', here(id)));
  const c = await answer(api.GET('/v1/cases/{id}', here(id)));
  const found = changesBetween(t.clocks, items, t.stage.now);
  const isMoved = c.status !== t.c?.status;
  Object.assign(t, { c, clocks: items, changes: [...t.changes, ...found] });
  return { found, isMoved };
}

const statusOf = ({ c, labels }: Telling) => labels.get(`CaseStatus.${c!.status}`);

function tellHead(t: Telling, who: string): void {
  const head = `${dayAndTime(t.stage.now.toISOString())}  ${who}`;
  if (head !== t.lastHead) t.tell(`\n${head}`);
  t.lastHead = head;
}

function tellChanges({ tell, labels }: Telling, found: readonly Change[]): void {
  for (const change of found) {
    const [what, clock, meaning] = inWords(change, labels);
    tell(`      ${pad(what, 19)}${pad(clock, 40)}${meaning}`.trimEnd());
  }
}

async function end(t: Telling): Promise<Played> {
  const { clocks, changes, stage, labels, tell } = t;
  const { now, calendar } = stage;
  tell('\n逐分钟核对 · Minute by minute  (2025 年,北京时间 Asia/Shanghai)');
  for (const line of tableOf(clocks, labels)) tell(line);
  tell('\n每列一个工作日 · A column for each working day');
  tell('= 计时 runs   . 暂停 stands still   ! 超期 overdue   Y 黄色预警 yellow   R 红色预警 red\n');
  for (const line of chartOf({ clocks, changes, calendar, until: now }, labels)) tell(line);

  const used = usedMinutes(clocks.find(({ kind }) => kind === 'resolve')!, now, calendar);
  tell(`\n办理用时 · Time used  ${used} 个工作分钟 working minutes = ${used / 60} 工作小时 working hours`);
  await tellFigures(t);
  return { case: t.c!, clocks, changes, usedMinutes: used };
}

async function tellFigures({ stage, tell }: Telling): Promise<void> {
  const query = { area: '330802101', from: '2025-04-01', to: '2025-08-01', groupBy: 'area' } as const;
  const api = await stage.as('dispatcher');
  const { total } = await answer(api.GET('/v1/closure-times', { params: { query } }));
  const { numerator, denominator } = total.onTime;
  tell(`统计 · Figures  办结 closed ${total.closed},按期 on time ${numerator}/${denominator}`);
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
