import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { read, refused, step, take } from '../support/acting.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let county: Person;
let dispatcher: Person;
beforeAll(async () => {
  here = await town();
  county = await here.hire('county_dispatcher');
  dispatcher = await here.hire('dispatcher');
});
afterAll(() => here.close());

const report = { typeCode: '0503', area: places.grid, title: '噪声扰民', description: '夜间施工' };

test('what the county takes in has a number and a desk of the county', async () => {
  const { body } = await county.post('/v1/cases').send(report).expect(201);
  expect(body).toMatchObject({ tier: 'county', status: 'reported' });
  expect(body.caseNo).toMatch(new RegExp(`^E${places.county}000\\d{13}$`));

  const tasks = (await county.get('/v1/me/tasks').expect(200)).body.items;
  expect(tasks.map((task: { case: { id: string } }) => task.case.id)).toContain(body.id);
  expect((await dispatcher.get('/v1/me/tasks').expect(200)).body.items).toEqual([]);
  refused(await take(dispatcher, body.id, 'accept', {}), 'case-at-other-tier');
  await step(county, body.id, 'accept');
  expect((await read(county, body.id)).allowedSteps).toContain('dispatch');
});

test('the county hands what it accepts to the township, which cannot raise a case by accepting it', async () => {
  const { id } = (await county.post('/v1/cases').send(report).expect(201)).body;
  await step(county, id, 'accept', { tier: 'township' });
  expect((await read(dispatcher, id)).allowedSteps).toContain('dispatch');

  const worker = await here.hire('full_time_grid_worker');
  const own = (await worker.post('/v1/cases').send(report).expect(201)).body;
  expect(own.caseNo).toMatch(new RegExp(`^E${places.grid.slice(0, 9)}`));
  refused(await take(dispatcher, own.id, 'accept', { tier: 'county' }), 'tier-raised-by-escalation');
});
