import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let worker: Person;
let dispatcher: Person;
let verifier: Person;
beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
  dispatcher = await here.hire('dispatcher');
  verifier = await here.hire('verifier');
});
afterAll(() => here?.close());

const report = {
  typeCode: '0102',
  area: places.grid,
  title: '换瓦砸坏邻居院墙',
  description: '碎瓦砸坏墙面',
};

const photo = { id: '01955984-5680-7000-8000-00000000000e', kind: 'photo' };

test('a quarrel goes from the grid to closure, and the timeline tells it', async () => {
  const reported = await worker
    .post('/v1/cases')
    .send({ ...report, parties: [{ role: 'applicant', name: '夏某' }] })
    .expect(201);
  const { id } = reported.body;
  expect(reported.body).toMatchObject({
    status: 'reported',
    firstContact: worker.id,
    handler: null,
    version: 1,
    allowedSteps: ['self_handle', 'withdraw', 'urge'],
  });
  expect(reported.body.caseNo).toMatch(/^E33080210120250303\d{5}$/);
  expect(reported.body.dueAt).toBe('2025-03-03T03:00:00.000Z');

  const step = async (person: Person, verb: string, body: object = {}) =>
    (await person.post(`/v1/cases/${id}/${verb}`).send(body).expect(200)).body;

  const accepted = await step(dispatcher, 'accept', { version: 1 });
  expect(accepted).toMatchObject({
    status: 'accepted',
    dueAt: '2025-03-10T16:00:00.000Z',
    allowedSteps: expect.arrayContaining(['dispatch', 'split', 'transfer_out']),
  });
  expect(await step(dispatcher, 'dispatch', { handlerId: worker.id })).toMatchObject({
    status: 'dispatched',
    handler: worker.id,
  });
  expect(await step(worker, 'sign-for')).toMatchObject({ status: 'in_progress' });
  await worker.post(`/v1/cases/${id}/notes`).send({ kind: 'mediation', text: '双方握手言和' }).expect(201);
  expect(
    await step(worker, 'submit-result', { resultCode: 'mediated_agreed', text: '已重新粉刷' }),
  ).toMatchObject({ status: 'pending_verification' });
  expect(
    await step(verifier, 'pass-verification', { method: 'on_site', text: '墙面完好', evidence: [photo] }),
  ).toMatchObject({
    status: 'verified',
  });
  expect(await step(dispatcher, 'close', { closingCode: 'resolved', reporterInformed: true })).toMatchObject({
    status: 'closed',
    version: 7,
  });

  const timeline = await worker.get(`/v1/cases/${id}/timeline`).expect(200);
  expect(timeline.body.items.map((entry: { event: string }) => entry.event)).toEqual([
    'case.report',
    'case.accept',
    'case.dispatch',
    'case.sign_for',
    'case.add_note',
    'case.submit_result',
    'case.pass_verification',
    'case.close',
  ]);
});
