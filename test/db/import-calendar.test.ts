import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDoors } from '../../src/db/tx.ts';
import { importCalendar } from '../../src/features/clocks/actions.ts';
import { calendarStore } from '../../src/features/clocks/queries.ts';
import type { Problem } from '../../src/kernel/problem.ts';
import { keyring, keys } from '../support/keys.ts';
import { places, type Town, town } from '../support/town.ts';

const project = resolve(import.meta.dirname, '../..');

let here: Town;
let folder: string;
beforeAll(async () => {
  here = await town();
  folder = await mkdtemp(join(tmpdir(), 'gridcase-calendar-'));
});
afterAll(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});

/** `npm run import-calendar` in a process of its own. */
async function command(...args: string[]) {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'import-calendar', ...args], {
    cwd: project,
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: here.database.ownerUrl, KEYS: keys },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { out: '', err: '' };
  for (const name of ['out', 'err'] as const)
    child[`std${name}`].setEncoding('utf8').on('data', (part: string) => {
      told[name] += part;
    });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, ...told };
}

const file = async (name: string, content: string | object | Buffer) => {
  const path = join(folder, name);
  await writeFile(
    path,
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
  return path;
};
const days = async (area: string, year: number) =>
  (
    await here.owner.query(
      `select date::text, is_working_day, name from work_calendar where area = $1 and year = $2 order by date`,
      [area, year],
    )
  ).rows;
const versions = async () =>
  (await here.owner.query('select area, year, version from work_calendar_years order by area, year')).rows;

const notice = {
  year: 2027,
  papers: ['关于2027年部分节假日安排的通知'],
  days: [
    { name: '元旦', date: '2026-12-31', isOffDay: true },
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '劳动节', date: '2027-05-01', isOffDay: true },
    { name: '国庆节', date: '2027-10-01', isOffDay: true },
    { name: '国庆节', date: '2027-10-09', isOffDay: false },
  ],
};

test('says what it wants, and with which exit code it ends', async () => {
  const help = await command('--help');
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining('date,isWorkingDay,name,source') });
  expect(help.out).toMatch(/退出码 exit codes/);
  expect((await command()).code).toBe(2);
  expect((await command('a.csv', 'b.csv')).code).toBe(2);
  expect((await command(join(folder, 'none.csv'))).code).toBe(2);
  expect((await command('data/work-calendar.csv', '--area', '3')).code).toBe(2);
  expect((await command('data/work-calendar.csv', '--year', '1989')).code).toBe(2);
  expect((await command('data/work-calendar.csv', '--yaer', '2027')).code).toBe(2);
}, 180_000);

test('the file that came with the service changes nothing, as often as it is loaded', async () => {
  const before = await versions();
  const { code, out } = await command('data/work-calendar.csv');
  expect([code, out]).toEqual([0, expect.stringMatching(/changed: -\n未变 unchanged: 2016 2017 .* 2035\n/)]);
  expect(await versions()).toEqual(before);
}, 60_000);

test('a notice is loaded into the year of its title, and the service knows the year at once', async () => {
  const worker = await here.hire('full_time_grid_worker');
  const year = () => worker.get(`/v1/work-calendars/${places.grid}/2027`).expect(200);
  expect((await year()).body.published).toBe(false);
  const path = await file('2027.json', notice);
  expect(await command(path)).toMatchObject({ code: 0, out: expect.stringContaining('changed: 2027') });
  expect((await year()).body).toMatchObject({ published: true });
  expect(await days('', 2027)).toHaveLength(5);
  expect((await days('', 2027))[0]).toEqual({ date: '2026-12-31', is_working_day: false, name: '元旦' });
  expect(await here.journal('national/2027')).toEqual(['calendar.put']);

  expect((await command(path)).out).toContain('unchanged: 2027');
  expect(await here.journal('national/2027')).toEqual(['calendar.put']);
}, 60_000);

test('an area takes one year of a file, and keeps its hours', async () => {
  const hours = {
    winter: [{ opens: '09:00', closes: '16:00' }],
    summer: [{ opens: '09:00', closes: '16:00' }],
  };
  await here.admin
    .put(`/v1/work-calendars/${places.township}/2027`)
    .send({ source: 'local', days: [], officeHours: { ...hours, summerFrom: 6, summerTo: 8 } })
    .expect(200);
  const path = await file(
    'local.csv',
    '\uFEFFdate,isWorkingDay,name,source\r\n2027-03-03,false,庙会,local\r\n2028-03-03,false,庙会,local\r\n',
  );
  expect(await command(path, '--area', places.township, '--year', '2027')).toMatchObject({ code: 0 });
  expect(await days(places.township, 2027)).toEqual([
    { date: '2027-03-03', is_working_day: false, name: '庙会' },
  ]);
  expect(await days(places.township, 2028)).toEqual([]);
  const { body } = await here.admin.get(`/v1/work-calendars/${places.township}/2027`).expect(200);
  expect(body).toMatchObject({ version: 2, officeHours: hours });
}, 60_000);

const head = 'date,isWorkingDay,name,source\n';

test.each<[string, string | object, string, number | undefined]>([
  [
    'wrong lines',
    `${head}2031-06-02,false,,local\n2031-06-3,no,,local\n`,
    '/lines/3 invalid-date',
    undefined,
  ],
  ['another header', 'date,name\n', '/lines/1 wrong-header', undefined],
  ['nothing', '', '/lines/1 wrong-header', undefined],
  ['no day', head, ' nothing-found', undefined],
  ['an open quote', `${head}"2031-06-02,false,,local\n`, '/lines/2 not-csv', undefined],
  ['another year than was asked for', `${head}2031-06-02,false,,local\n`, ' nothing-found', 2032],
  [
    'a year that the country cannot have',
    `${head}2031-06-02,false,,gov_notice\n`,
    '/days holiday-missing',
    undefined,
  ],
  ['a notice that is not out', { year: 2031, papers: [], days: [] }, '/papers not-published', undefined],
  ['half a JSON', '{"year": 2031,', ' not-json', undefined],
  [
    'another shape',
    { year: 2031, papers: ['x'], days: [{ date: '2031-06-02' }] },
    '/days/0/name invalid-format',
    undefined,
  ],
])('a file with %s is refused whole', async (_what, content, expected, year) => {
  const before = await versions();
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const doors = openDoors(here.pool, () => here.now, calendarStore, keyring);
  const problem: Problem = await doors
    .write({ system: 'system.import' }, {}, (tx) => importCalendar(tx, { text, area: '', year }))
    .then(
      () => Promise.reject(new Error('was not refused')),
      (error) => error,
    );
  const [first] = problem.faults;
  expect(`${first?.pointer} ${first?.code}`).toBe(expected);
  expect(await versions()).toEqual(before);
});

test('the command says why it refuses, in both languages', async () => {
  const lines = `${head}2031-06-02,false,,local\n2031-06-3,no,,local\n`;
  const refused: [string, string | Buffer, string, ...string[]][] = [
    ['lines.csv', lines, '第 3 行 line 3: 日期形如'],
    ['gbk.csv', Buffer.concat([Buffer.from(head), Buffer.from([0xd6, 0xdb])]), 'UTF-8'],
    ['area.csv', `${head}2031-06-02,false,,local\n`, '不存在', '--area', '3399'],
  ];
  for (const [name, content, said, ...options] of refused) {
    const { code, err } = await command(await file(name, content), ...options);
    expect([name, code, err]).toEqual([name, 1, expect.stringContaining(said)]);
    expect(err).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
  }
}, 120_000);
