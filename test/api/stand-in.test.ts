import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pieces, read, refused, said, step, take } from '../support/acting.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let worker: Person;
let leader: Person;
beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
  leader = await here.hire('leader');
});
afterAll(() => here.close());

/** A case in hand, with a request to suspend it. */
async function asked(): Promise<string> {
  const dispatcher = await here.hire('dispatcher');
  const lead = await here.hire('platform_lead');
  const report = { typeCode: '0503', area: places.grid, title: '噪声扰民', description: '夜间施工' };
  const { id } = (await worker.post('/v1/cases').send(report).expect(201)).body;
  await step(dispatcher, id, 'accept');
  await step(dispatcher, id, 'dispatch', { handlerId: lead.id });
  await step(lead, id, 'sign_for');
  await step(lead, id, 'request_suspension', {
    ...said,
    reasonCode: 'season',
    reviewOn: '2025-03-20',
    evidence: pieces(here),
  });
  return id;
}

test('where nobody is duty chief the leader stands in, and as soon as someone is, no more', async () => {
  const first = await asked();
  expect((await read(leader, first)).allowedSteps).toContain('approve_suspension');
  await step(leader, first, 'approve_suspension', said);
  const { body } = await leader.get(`/v1/cases/${first}/timeline`).expect(200);
  expect(body.items.at(-1)).toMatchObject({ event: 'case.approve_suspension', actor: { id: leader.id } });

  const second = await asked();
  const chief = await here.hire('duty_chief');
  expect((await read(leader, second)).allowedSteps).not.toContain('approve_suspension');
  refused(await take(leader, second, 'approve_suspension', said), 'chief-decides');
  await step(chief, second, 'refuse_suspension', said);
});

test('a chief of another township does not keep him from it, and he stands in at home only', async () => {
  const elsewhere = await town();
  try {
    await elsewhere.hire('duty_chief', 'otherOffice');
    const own = await elsewhere.hire('leader');
    const { body } = await own.get('/v1/me').expect(200);
    expect(body.posts.map(({ role }: { role: string }) => role)).toEqual(['leader', 'duty_chief']);
    const reporter = await elsewhere.hire('full_time_grid_worker');
    const dispatcher = await elsewhere.hire('dispatcher');
    const report = { typeCode: '0503', area: places.grid, title: '噪声扰民', description: '夜间施工' };
    const { id } = (await reporter.post('/v1/cases').send(report).expect(201)).body;
    await step(dispatcher, id, 'accept');
    expect((await read(own, id)).allowedSteps).toContain('terminate');
    const other = await elsewhere.hire('leader', 'otherOffice');
    await other.get(`/v1/cases/${id}`).expect(404);
  } finally {
    await elsewhere.close();
  }
});
