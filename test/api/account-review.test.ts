import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../src/http/csv.ts';
import { type Owner, password, withAccount } from '../support/account.ts';
import { type Person, places, type Town, town } from '../support/town.ts';

let here: Town;
let guard: Person;
let owner: Owner;
beforeAll(async () => {
  here = await town();
  guard = await here.hire('security_admin');
  owner = await withAccount(here, 'full_time_grid_worker');
});
afterAll(() => here?.close());

test('every account is in the review, with what there is to judge', async () => {
  const device = { id: '0193a000-0000-7000-8000-000000000001', name: '平安通' };
  await here.anonymous.post('/v1/session').send({ login: owner.login, password, device }).expect(200);
  const left = await withAccount(here, null);
  await guard.post(`/v1/accounts/${left.id}/disable`).send({ reason: '离职' }).expect(204);
  const locked = await withAccount(here);
  for (let i = 0; i < 5; i++)
    await here.anonymous.post('/v1/session').send({ login: locked.login, password: 'x' });
  const { body } = await guard.get('/v1/account-review').expect(200);
  const of = ({ id }: Owner) => body.items.find((one: { staffId: string }) => one.staffId === id);
  expect(of(owner)).toMatchObject({
    login: owner.login,
    posts: [{ role: 'full_time_grid_worker', area: places.grid, unit: null }],
    lastLoginAt: here.now.toISOString(),
    passwordAgeDays: 0,
    disabledAt: null,
    lockedUntil: null,
    devices: 1,
    secondFactor: false,
  });
  expect(of(left)).toMatchObject({ posts: [], disabledReason: '离职', lastLoginAt: null });
  expect(of(locked)).toMatchObject({
    lockedUntil: new Date(here.now.getTime() + 900_000).toISOString(),
  });
  const { rows } = await here.owner.query('select count(*)::int as n from accounts');
  expect(body.items).toHaveLength(rows[0].n);
});

test('it comes as a table too, which a spreadsheet opens as text', async () => {
  await here.owner.query(`update staff set name = $2 where id = $1`, [owner.id, '=HYPERLINK("http://x")']);
  const res = await guard.get('/v1/account-review?format=csv').expect(200);
  expect(res.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(res.text.startsWith('\ufeff"人员 staffId","姓名 name"')).toBe(true);
  expect(res.headers['content-disposition']).toBe('attachment; filename="account-review.csv"');
  const rows: string[][] = parse(res.text, { bom: true });
  const told = rows.find(([id]) => id === owner.id);
  expect([told?.[4], told?.[6], told?.[12]]).toEqual(['2025-03-03 09:00:00', '否', '否']);
  expect(rows.every((row) => row.length === 13)).toBe(true);
  expect(rows.find(([id]) => id === owner.id)?.[1]).toBe(`'=HYPERLINK("http://x")`);
});

test('no cell is alive', () => {
  const cells = [
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t1',
    '\r1',
    ' =1',
    '\n=1',
    '\uff1d1',
    '\uff0b1',
    '\uff0d1',
    '\uff20x',
  ];
  const text = toCsv([cells, [1, -1, null, ...Array(9).fill('1')]]);
  const [first = [], second]: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
  expect(first).toEqual(cells.map((one) => `'${one}`));
  expect(second).toEqual(['1', '-1', '', ...Array(9).fill('1')]);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('the auditor reads it, others do not, and the journal tells who did', async () => {
  const auditor = await here.hire('audit_admin');
  await auditor.get('/v1/account-review').expect(200);
  expect(await here.journal(auditor.id)).toEqual(['account.review']);
  for (const other of [here.admin, await here.hire('leader')])
    await other.get('/v1/account-review').expect(403);
});
