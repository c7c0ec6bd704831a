import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import type { Question } from '../../src/db/question.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let worker: Person;
beforeAll(async () => {
  here = await town();
  worker = await here.hire('full_time_grid_worker');
});
afterAll(() => here.close());

const caller = () => ({ token: worker.token });
const texts = (): string[] =>
  asked.mock.calls.map(([query]) => (query as { text?: string }).text ?? `${query}`);
const asked = jest.spyOn(pg.Client.prototype, 'query');
beforeAll(() => void asked.mockClear());

const nameOfArea = (code: string): Question => ({
  name: 'test_area',
  text: 'select name from areas where code = $1',
  values: [code],
});
const draft = (id: string, extra = ''): Question => ({
  name: `test_draft${extra}`,
  text: `insert into case_drafts (id, author, content, saved_at) select $1, $2, '{}', now() ${extra} returning id`,
  values: [id, worker.id],
});
const draftIds = async () => (await here.owner.query('select id from case_drafts order by id')).rows;

test('what is sent ahead is there when the work begins, and is asked once', async () => {
  asked.mockClear();
  const names = await here.doors.read(caller(), { ahead: () => [nameOfArea(places.grid)] }, async (tx) => {
    expect(texts().filter((text) => text.includes('from areas where'))).toHaveLength(1);
    const first = await tx.ask<{ name: string }>(nameOfArea(places.grid));
    expect(texts().filter((text) => text.includes('from areas where'))).toHaveLength(1);
    return [first, await tx.ask<{ name: string }>(nameOfArea(places.grid))];
  });
  expect(names[0]).toHaveLength(1);
  expect(names[0]).toEqual(names[1]);
  expect(texts().filter((text) => text.includes('from areas where'))).toHaveLength(2);
});

test('whoever is not let in gets nothing of what was sent ahead, and the connection goes on', async () => {
  const ahead = () => [nameOfArea(places.grid)];
  const asStranger = here.doors.read({ token: 'x'.repeat(43) }, { ahead }, async (tx) => tx.ask(ahead()[0]!));
  await expect(asStranger).rejects.toMatchObject({ code: 'not-signed-in' });
  const admit = () => {
    throw new Error('not him');
  };
  await expect(here.doors.read(caller(), { ahead, admit }, async () => 1)).rejects.toThrow('not him');
  expect(await here.doors.read(caller(), {}, async (tx) => tx.ask(nameOfArea(places.grid)))).toHaveLength(1);
});

test('whoever is refused a read of one question leaves nothing to roll back, and the connection goes on', async () => {
  const warnings: string[] = [];
  const warn = ({ message }: { message?: string | undefined }) => void warnings.push(message ?? '');
  const listen = (client: pg.PoolClient) => void client.on('notice', warn);
  here.pool.on('acquire', listen);
  const ask = (token: string, question = nameOfArea(places.grid), admit = () => {}) =>
    here.doors.ask({ token }, { admit }, question, here.now);
  const refuse = () => {
    throw new Error('not him');
  };
  const wrong: Question = { name: 'test_wrong', text: 'select $1::int / 0', values: [1] };
  await expect(ask('x'.repeat(43))).rejects.toMatchObject({ code: 'not-signed-in' });
  await expect(ask(worker.token, nameOfArea(places.grid), refuse)).rejects.toThrow('not him');
  await expect(ask(worker.token, wrong)).rejects.toMatchObject({ code: 'invalid-request' });
  expect((await ask(worker.token)).rows).toHaveLength(1);
  expect(await here.doors.write(caller(), {}, async (tx) => tx.ask(nameOfArea(places.grid)))).toHaveLength(1);
  here.pool.off('acquire', listen);
  expect(warnings).toEqual([]);
});

test('a question ahead that fails is the reason why', async () => {
  const wrong: Question = { name: 'test_wrong', text: 'select $1::int / 0', values: [1] };
  await expect(here.doors.write(caller(), { ahead: () => [wrong] }, async () => 1)).rejects.toMatchObject({
    code: 'invalid-request',
  });
});

test('what is sent last is there after COMMIT', async () => {
  const id = '01900000-0000-7000-8000-000000000001';
  await here.doors.write(caller(), {}, async (tx) => tx.send(draft(id)));
  expect(await draftIds()).toEqual([{ id }]);
});

test('of what was sent nothing stays when one of it fails, and the first is the reason', async () => {
  const before = await draftIds();
  const [id, other] = ['01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000003'];
  const twice = here.doors.write(caller(), {}, async (tx) => {
    tx.send(draft(other));
    tx.send(draft(id));
    tx.send(draft(id));
  });
  await expect(twice).rejects.toMatchObject({ code: 'id-reused' });
  // What comes after it fails too, and says less.
  const goesOn = here.doors.write(caller(), {}, async (tx) => {
    tx.send(draft(id));
    tx.send(draft(id));
    await tx.ask(nameOfArea(places.grid));
  });
  await expect(goesOn).rejects.toMatchObject({ code: 'id-reused' });
  expect(await draftIds()).toEqual(before);
});

test('a last statement that writes nothing is not taken for done', async () => {
  const id = '01900000-0000-7000-8000-000000000004';
  const nothing = here.doors.write(caller(), {}, async (tx) => tx.send(draft(id, 'where false')));
  await expect(nothing).rejects.toThrow('nothing was written');
});
