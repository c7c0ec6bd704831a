import type { components } from '../client/api.generated.ts';
import { answer, type Case, type GridcaseClient, logIn } from '../client/client.ts';
import { localDate } from '../kernel/workday.ts';
import { dueTime, evidence, type Labels, localTime, readLabels, say, type Words } from './telling.ts';
import { password } from './town.ts';

/** The first story: 换瓦纠纷, played through the API of a running service, in its own time. */

const grid = '330802101211001';
const township = '330802101';

/** Someone of the demo town with a session. */
interface Person {
  id: string;
  name: string;
  title: string;
  api: GridcaseClient;
}

interface Cast {
  worker: Person;
  dispatcher: Person;
  verifier: Person;
  labels: Labels;
}

/** Two days and two cases, told as they happen. */
export async function playRoofTiles(baseUrl: string): Promise<void> {
  const cast = await gather(baseUrl);
  say('换瓦纠纷 · The quarrel over the roof tiles');
  say('衢州市柯城区航埠镇殿前村第一网格 · Dianqian village, Hangbu town, Kecheng, Quzhou');
  say('时间取自服务器:两天的事在几秒内演完 · time is the server’s own: the two days pass within seconds');

  say('\n第一天 · Day one');
  say('王某请人换彩瓦,换瓦工失手,碎瓦砸坏夏某家的墙。');
  say('Wang has his roof tiles replaced; the tile layer drops one on Xia’s wall.');
  const first = await settle(cast, dayOne);

  say('\n第二天 · Day two');
  say('两家又为浇筑屋边水泥争吵。当事人相同而事由不同:新的案件,注明前案。');
  say(
    'They quarrel again, about concrete poured at the edge of the house: a new matter, so a new case that names the first.',
  );
  const second = await settle(cast, dayTwo, first.id);

  await showTimeline(cast, first);
  await showTimeline(cast, second);
  await showFigures(cast);
}

async function gather(baseUrl: string): Promise<Cast> {
  const enter = (login: string) => logIn({ baseUrl }, { login, password });
  const [worker, dispatcher, verifier] = [
    await enter('grid.worker'),
    await enter('dispatcher'),
    await enter('verifier'),
  ];
  const labels = await readLabels(worker);
  return {
    worker: await introduce(worker, labels),
    dispatcher: await introduce(dispatcher, labels),
    verifier: await introduce(verifier, labels),
    labels,
  };
}

async function introduce(api: GridcaseClient, labels: Labels): Promise<Person> {
  const { staffId, name, posts } = await answer(api.GET('/v1/me'));
  return { id: staffId, name, title: labels.get(`Role.${posts[0]?.role}`) ?? '', api };
}

interface Story {
  title: Words;
  description: string;
  parties: NonNullable<components['schemas']['CaseReport']['parties']>;
  order: Words;
  note: Words;
  result: Words;
  check: Words;
}

const neighbours: Story['parties'] = [
  { role: 'applicant', name: '夏某' },
  { role: 'respondent', name: '王某' },
];

const dayOne: Story = {
  title: ['换瓦砸坏邻居墙面', 'A roof tile damaged the neighbour’s wall'],
  description: '王某请人将旧瓦换成彩瓦,换瓦工失手,碎瓦砸坏夏某家的墙面,双方争执。',
  parties: [...neighbours, { role: 'third_party', name: '换瓦工' }],
  order: ['请当日到场调解', 'Please mediate on the spot today'],
  note: [
    '双方到场,换瓦工说明经过,王某答应重新粉刷。',
    'The tile layer told how it came; Wang promised to repaint.',
  ],
  result: ['王某已将墙面重新粉刷,双方认可。', 'Wang repainted the wall; both are content.'],
  check: ['到场查看,墙面已粉刷完好。', 'Seen on site: the wall is repainted.'],
};

const dayTwo: Story = {
  title: ['浇筑屋边水泥引发争执', 'A quarrel about the poured concrete edge'],
  description: '王某、夏某为屋边浇筑水泥的边界再起争执。',
  parties: neighbours,
  order: ['同一当事人再起纠纷,请晚饭前上门', 'The same two again; please go before supper'],
  note: ['晚饭前上门,量定界线,双方各退一步。', 'Went before supper and measured the line; both gave way.'],
  result: ['双方就浇筑范围达成一致,握手言和。', 'They agreed how far to pour, and shook hands.'],
  check: ['现场已按约定浇筑,双方无异议。', 'Seen on site: poured as agreed.'],
};

/** From report to closure: eight calls by three people. */
async function settle(cast: Cast, story: Story, recurrenceOf?: string): Promise<Case> {
  const { worker, dispatcher, verifier, labels } = cast;
  const told = teller(labels);
  const { title, description, parties } = story;
  const report = { typeCode: '0102', area: grid, title: title[0], description, parties };
  const body = { ...report, ...(recurrenceOf && { recurrenceOf }) };
  const reported = await answer(worker.api.POST('/v1/cases', { body }));
  told(worker, 'report', reported, title);
  say(`      ${reported.caseNo},到期 due ${dueTime(reported.dueAt)}`);
  const at = { params: { path: { id: reported.id } } };

  const seen = { version: reported.version };
  const accepted = await answer(dispatcher.api.POST('/v1/cases/{id}/accept', { ...at, body: seen }));
  told(dispatcher, 'accept', accepted);
  say(`      到期 due ${dueTime(accepted.dueAt)}`);

  const order = { handlerId: worker.id, text: story.order[0] };
  const dispatched = await answer(dispatcher.api.POST('/v1/cases/{id}/dispatch', { ...at, body: order }));
  told(dispatcher, 'dispatch', dispatched, story.order);

  told(worker, 'sign_for', await answer(worker.api.POST('/v1/cases/{id}/sign-for', { ...at, body: {} })));

  const note = { kind: 'mediation', text: story.note[0] } as const;
  await answer(worker.api.POST('/v1/cases/{id}/notes', { ...at, body: note }));
  say(`  ${who(worker)}  ${labels.get('NoteKind.mediation')}`);
  quote(story.note);

  const result = { resultCode: 'mediated_agreed', text: story.result[0] } as const;
  const submitted = await answer(worker.api.POST('/v1/cases/{id}/submit-result', { ...at, body: result }));
  told(worker, 'submit_result', submitted, story.result);

  const check = { method: 'on_site', text: story.check[0], evidence: evidence('photo') } as const;
  const passed = await answer(verifier.api.POST('/v1/cases/{id}/pass-verification', { ...at, body: check }));
  told(verifier, 'pass_verification', passed, story.check);

  const end = { closingCode: 'resolved', reporterInformed: true } as const;
  const closed = await answer(dispatcher.api.POST('/v1/cases/{id}/close', { ...at, body: end }));
  told(dispatcher, 'close', closed);
  return closed;
}

const who = ({ title, name }: Person): string => `${title} ${name}`;

const quote = ([zh, en]: Words): void => say(`      ${zh} ${en}`);

const teller =
  (labels: Labels) =>
  (person: Person, verb: Case['allowedSteps'][number], { status }: Case, words?: Words): void => {
    say(`  ${who(person)}  ${labels.get(`CaseVerb.${verb}`)}  → ${labels.get(`CaseStatus.${status}`)}`);
    if (words) quote(words);
  };

async function showTimeline({ dispatcher, labels }: Cast, { id, caseNo, title }: Case): Promise<void> {
  say(`\n办理过程 · Timeline  ${caseNo} ${title}`);
  const read = (language: string) => {
    const params = { path: { id }, header: { 'Accept-Language': language } };
    return answer(dispatcher.api.GET('/v1/cases/{id}/timeline', { params }));
  };
  const [chinese, english] = [await read('zh-CN'), await read('en')];
  for (const [i, { at, label, actor, to }] of chinese.items.entries()) {
    const step = `${label} ${english.items[i]?.label ?? ''}`;
    say(
      `  ${localTime(at)}  ${actor?.name ?? ''}  ${step}${to ? `  → ${labels.get(`CaseStatus.${to}`)}` : ''}`,
    );
  }
}

async function showFigures({ dispatcher }: Cast): Promise<void> {
  const [year = 0, month = 0] = localDate(new Date()).split('-').map(Number);
  const firstOf = (nth: number) => new Date(Date.UTC(year, nth - 1, 1)).toISOString().slice(0, 10);
  const [from, to] = [firstOf(month), firstOf(month + 1)];
  const query = { area: township, from, to, groupBy: 'area' } as const;
  const { total } = await answer(dispatcher.api.GET('/v1/closure-times', { params: { query } }));
  const { closed, elapsedHours: hours, onTime } = total;
  say(`\n本月办结 · Closed this month  航埠镇 Hangbu town, ${from} – ${to}`);
  say(`  件数 cases ${closed}`);
  say(
    `  用时(小时)hours: 平均 mean ${hours.mean ?? '—'},中位 median ${hours.median ?? '—'},90% ${hours.p90 ?? '—'}`,
  );
  say(`  按期 on time ${onTime.value ?? '—'}% (${onTime.numerator}/${onTime.denominator})`);
}
