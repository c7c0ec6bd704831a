import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addItem, makeCase } from '../support/make.ts';
import { monday, type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let who: Record<'dispatcher' | 'worker' | 'gridLeader' | 'mediator' | 'stranger', Person>;

beforeAll(async () => {
  here = await town();
  who = {
    dispatcher: await here.hire('dispatcher'),
    worker: await here.hire('full_time_grid_worker'),
    gridLeader: await here.hire('grid_leader'),
    mediator: await here.hire('peoples_mediator'),
    stranger: await here.hire('dispatcher', 'otherOffice'),
  };
  await here.owner.query(`update areas set name = '航埠镇' where code = $1`, [places.township]);
  await here.owner.query(`update areas set name = '殿前村第一网格' where code = $1`, [places.grid]);
  await here.owner.query(`update units set name = '航埠镇综合信息指挥室' where id = $1`, [here.units.office]);
});
afterAll(() => here?.close());
beforeEach(() => here.goTo(monday));

const text = '情况说明';
const parties = [
  { role: 'applicant', name: '夏某' },
  { role: 'respondent', name: '欧阳某' },
];
async function accepted(more: object = {}): Promise<string> {
  const body = {
    typeCode: '0102',
    area: places.grid,
    title: '换瓦砸坏邻居院墙',
    description: '碎瓦砸坏墙面',
  };
  const { body: made } = await who.worker
    .post('/v1/cases')
    .send({ ...body, reporter: { name: '李反映' }, parties, ...more })
    .expect(201);
  await step(who.dispatcher, made.id, 'accept');
  return made.id;
}
async function step(person: Person, id: string, verb: string, body: object = {}) {
  const res = await person.post(`/v1/cases/${id}/${verb.replaceAll('_', '-')}`).send(body);
  expect({ verb, status: res.status, code: res.body.code }).toEqual({ verb, status: 200, code: undefined });
  return res.body;
}
const itemOf = async (id: string, kind: string): Promise<string> => {
  const { rows } = await here.owner.query('select id from case_items where case_id = $1 and kind = $2', [
    id,
    kind,
  ]);
  return rows[0].id;
};
const transfer = {
  authority: '航埠派出所',
  legalBasis: '《治安管理处罚法》第四十三条',
  materials: ['现场照片3张', '走访记录1份'],
  text: '涉嫌殴打他人',
};
async function transferred(more: object = {}): Promise<{ id: string; path: string }> {
  const id = await accepted(more);
  await step(who.dispatcher, id, 'transfer_out', transfer);
  return { id, path: `/v1/cases/${id}/letters/${await itemOf(id, 'transfer')}` };
}

test('a letter of transfer says who sends what to whom, on what basis and until when', async () => {
  const { id, path } = await transferred();
  const { body } = await who.dispatcher.get(path).expect(200);
  expect(body).toMatchObject({
    kind: 'transfer',
    state: 'pending',
    number: expect.stringMatching(/^航埠镇移〔2025〕\d+号$/),
    date: '2025-03-03',
    from: '航埠镇综合信息指挥室',
    to: '航埠派出所',
    caseId: id,
    place: '航埠镇殿前村第一网格',
    parties,
    title: '换瓦砸坏邻居院墙',
    text: '涉嫌殴打他人',
    legalBasis: transfer.legalBasis,
    materials: transfer.materials,
    replyNeeded: true,
    replyBy: '2025-03-04T09:00:00.000Z',
    receipt: null,
  });
  // Whoever reported it stays in the house.
  expect(JSON.stringify(body)).not.toContain('李反映');

  await step(who.dispatcher, id, 'acknowledge_transfer', {
    receiptNo: '航派收〔2025〕3号',
    text: '值班民警签收',
  });
  const { body: signed } = await who.dispatcher.get(path).expect(200);
  expect(signed).toMatchObject({
    state: 'done',
    receipt: { receiptNo: '航派收〔2025〕3号', receivedAt: '2025-03-03T01:00:00.000Z', text: '值班民警签收' },
  });
});

test('a notice says the matter, the suggestion and the limit, and then the reply', async () => {
  const id = await accepted();
  const notice = { unitId: here.units.mediation, text: '请介入', suggestion: '上门调解', replyNeeded: true };
  await step(who.dispatcher, id, 'notify_copy', notice);
  const item = await itemOf(id, 'notice');
  const path = `/v1/cases/${id}/letters/${item}`;
  // The unit that it was sent to reads it too.
  const { body } = await who.mediator.get(path).expect(200);
  expect(body).toMatchObject({
    kind: 'notice',
    number: expect.stringMatching(/^航埠镇抄〔2025〕\d+号$/),
    to: 'mediation',
    text: '请介入',
    suggestion: '上门调解',
    legalBasis: null,
    materials: [],
    replyNeeded: true,
    replyBy: '2025-03-10T09:00:00.000Z',
    reply: null,
  });
  await step(who.mediator, id, 'reply_notice', { itemId: item, text: '周三上门' });
  expect((await who.dispatcher.get(path).expect(200)).body.reply).toEqual({
    at: '2025-03-03T01:00:00.000Z',
    text: '周三上门',
  });
});

test('whoever may not read the people of a case sees their first character only', async () => {
  const { path } = await transferred();
  const { body } = await who.gridLeader.get(path).expect(200);
  expect(body.parties.map(({ name }: { name: string }) => name)).toEqual(['夏*', '欧**']);
  const { text: page } = await who.gridLeader.get(`${path}?format=html`).expect(200);
  expect(page).toContain('欧**');
  expect(page).not.toContain('欧阳某');
});

test('a letter outside one’s scope does not exist, nor one of another case or of another kind', async () => {
  const { id, path } = await transferred();
  for (const at of [path, `${path}?format=html`]) {
    const { status, body } = await who.stranger.get(at);
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'not-found' });
  }
  const other = await accepted();
  await who.dispatcher.get(`/v1/cases/${other}/letters/${path.split('/').at(-1)}`).expect(404);
  await who.dispatcher.get(`/v1/cases/${id}/letters/${randomUUID()}`).expect(404);
  const { id: urged } = await makeCase(here, { status: 'accepted' });
  const urge = await addItem(here, urged, 'urge');
  await who.dispatcher.get(`/v1/cases/${urged}/letters/${urge}`).expect(404);
  await who.dispatcher.get(`${path}?format=pdf`).expect(400);
  await here.anonymous.get(`${path}?format=html`).expect(401);
});

describe('the page to print', () => {
  test('is asked for by name or by a browser, and holds the whole letter with its receipt', async () => {
    const { path } = await transferred();
    const html = await who.dispatcher
      .get(`${path}?format=html`)
      .expect(200)
      .expect('content-type', /^text\/html/);
    const browser = await who.dispatcher.get(path).set('accept', 'text/html,application/xhtml+xml,*/*;q=0.8');
    expect(browser.text).toBe(html.text);
    for (const asked of [{ accept: 'application/json' }, { accept: '*/*' }, {}])
      await who.dispatcher
        .get(path)
        .set(asked)
        .expect('content-type', /^application\/json/);
    for (const accept of [
      'text/html;q=0',
      'text/html;q=0.5, application/json',
      '*/*',
      'text/*;q=0.2, application/json;q=0.9',
    ])
      await who.dispatcher.get(path).set('accept', accept).expect('content-type', /json/);
    for (const accept of ['application/json;q=0.5, text/html', 'TEXT/HTML', 'text/*'])
      await who.dispatcher.get(path).set('accept', accept).expect('content-type', /html/);
    await who.dispatcher.get(`${path}?format=json`).set('accept', 'text/html').expect('content-type', /json/);
    const words = [
      '案件移送函',
      '航埠派出所：',
      transfer.legalBasis,
      '走访记录1份',
      '2025年3月4日17时前',
      '（盖章',
      '回执',
    ];
    for (const word of words) expect(html.text).toContain(word);
    expect(html.text).toMatch(/<p class="number">航埠镇移〔2025〕\d+号<\/p>/);
  });

  test('escapes every text in it', async () => {
    const evil = `<img src=x onerror="alert('1')">&`;
    const { id, path } = await transferred({
      title: evil,
      description: `${evil}\n</style><script>alert(1)</script>`,
      parties: [{ role: 'applicant', name: evil }],
    });
    await step(who.dispatcher, id, 'acknowledge_transfer', { receiptNo: evil, text: evil });
    await step(who.dispatcher, id, 'notify_copy', {
      unitId: here.units.mediation,
      text: evil,
      suggestion: evil,
      replyNeeded: true,
    });
    await here.owner.query(`update case_items set data = data || $2 where case_id = $1`, [
      id,
      { authority: evil, legalBasis: evil, materials: [evil], number: evil },
    ]);
    for (const at of [path, `/v1/cases/${id}/letters/${await itemOf(id, 'notice')}`]) {
      const { text: page } = await who.dispatcher.get(`${at}?format=html`).expect(200);
      expect(page).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;');
      expect(page).not.toMatch(/<(img|script)/);
      expect(page.match(/<\/style>/g)).toHaveLength(1);
    }
  });

  test('loads nothing from elsewhere, and its policy allows its own style alone', async () => {
    const { path } = await transferred();
    const { text: page, headers } = await who.dispatcher.get(`${path}?format=html`).expect(200);
    expect(page).not.toMatch(/(src|href|action)=|url\(|@import|https?:|<(script|link|iframe|object|form)/);
    const style = /<style>([\s\S]*)<\/style>/.exec(page)![1]!;
    const digest = createHash('sha256').update(style).digest('base64');
    const policy = headers['content-security-policy'];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    // A client that fetched it with a token shows it without our headers.
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-`,
    );
    expect(page).not.toMatch(/ style=| on[a-z]+=/);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('of a notice without a reply has no slip to tear off, and a recalled letter says so', async () => {
    const id = await accepted();
    await step(who.dispatcher, id, 'notify_copy', { unitId: here.units.mediation, text });
    const page = await who.dispatcher.get(
      `/v1/cases/${id}/letters/${await itemOf(id, 'notice')}?format=html`,
    );
    expect(page.text).toContain('无须回复');
    expect(page.text).not.toContain('<aside>');
    const { id: other, path } = await transferred();
    const chief = await here.hire('duty_chief');
    await step(chief, other, 'recall_transfer', { text });
    expect((await who.dispatcher.get(`${path}?format=html`)).text).toContain('已撤回');
  });
});
