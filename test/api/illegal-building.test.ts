import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openPool } from '../../src/db/pool.ts';
import type { CaseClock } from '../../src/demo/clock-changes.ts';
import { opening, type Played, playIllegalBuilding } from '../../src/demo/illegal-building.ts';
import { type Stage, setStage } from '../../src/demo/stage.ts';
import { columns, localTime } from '../../src/demo/telling.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { keyring } from '../support/keys.ts';

/**
 * The story that `npm run demo -- --story 2` plays, against a table counted by hand. Days worked, seven hours each:
 *
 *   April  27 (Sunday, made up for) 28 29 30            08:30–12:00 13:30–17:00
 *   May    6–9 (1–5 Labour Day)  12–16 19–23 26–30      08:30–12:00 14:00–17:30, from here on
 *   June   3–6 (2 Dragon Boat)  9–13 16–20 23–27 30
 *   July   1–4 7–11 14–18 21–25 28–31
 *
 * A day is 420 minutes, 210 before lunch and 210 after. The day of the start is none of a limit's working days.
 */

let database: TestDatabase;
let owner: pg.Client;
let pool: pg.Pool;
let stage: Stage;
let played: Played;
const told: string[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client({ connectionString: database.superuserUrl });
  await owner.connect();
  pool = openPool({ url: database.ownerUrl, assumeRole: true, max: 4, onError: () => {} });
  const projectDir = resolve(import.meta.dirname, '../..');
  stage = await setStage({ pool, keyring, projectDir, from: opening, checkResponses: true });
  played = await playIllegalBuilding(stage, (line = '') => told.push(line));
}, 120_000);

afterAll(async () => {
  await stage?.close();
  await pool?.end();
  await owner?.end();
  await database?.drop();
});

const minute = (instant: string | null) => (instant === null ? '' : localTime(instant).slice(5));
const named = ({ kind, name }: CaseClock) => name ?? kind;

type Row = [clock: string, started: string, dues: string[], ended: string, inTime: boolean | null];

// biome-ignore format: a table is read by its columns
const table: Row[] = [
  // 2 wh: 10:20–12:00 are 100 minutes, 20 more from 13:30. Accepted at 11:00.
  ['acceptance',   '04-27 10:20', ['04-27 13:50'], '04-27 11:00', true],
  // 2 wd: the 28th and 29th, to the close in winter.
  ['resident',     '04-27 10:20', ['04-29 17:00'], '04-28 09:30', true],
  // 20 wd: April 28 29 30 (3), May 6–9 (7), 12–16 (12), 19–23 (17), 26 27 28 (20), to the close in summer.
  // Suspended May 26 10:30 to June 30 08:30: 90 + 210 that day, then May 27–30 (4), June 3–6 (8), 9–13 (13), 16–20 (18),
  //   23–27 (23 days): 23 × 420 + 300 = 9 960. From May 28 17:30: May 29 30 (2), June 3–6 (6), 9–13 (11), 16–20 (16),
  //   23–27 (21), June 30 (22), July 1 (23), 300 minutes of July 2: 15:30, and up to the close of that day.
  // Extended by the duty chief to July 18.
  // Verification July 23 16:00 to 25 10:30: 90 + 420 + 120 = 630. From July 18 17:30: the 21st (420), 210 of the 22nd:
  //   12:00, and up to the close. The result that counts comes on the 28th.
  ['resolve',      '04-27 11:00', ['05-28 17:30', '07-02 17:30', '07-18 17:30', '07-22 17:30'], '07-28 15:00', false],
  // 4 wh: 60 minutes until noon, 180 from 13:30.
  ['stop_work',    '04-27 11:00', ['04-27 16:30'], '04-27 15:00', true],
  // Due with the case, whatever moves the case.
  ['demolition',   '04-27 11:00', ['05-28 17:30', '07-02 17:30', '07-18 17:30', '07-22 17:30'], '07-28 14:40', false],
  // 5 wd: April 28 29 30, May 6 7.
  ['notice',       '04-27 11:05', ['05-07 17:30'], '05-06 10:00', true],
  // 4 wh: 45 minutes until noon, 195 from 13:30.
  ['response',     '04-27 11:15', ['04-27 16:45'], '04-27 13:40', true],
  // 1 wd: Monday, to the close in winter.
  ['on_site',      '04-27 13:40', ['04-28 17:00'], '04-27 14:25', true],
  // As it was asked.
  ['part',         '04-27 15:20', ['05-09 17:30'], '05-08 10:00', true],
  // 4 wh: 180 minutes until noon, 60 from 14:00.
  ['decision',     '05-26 09:00', ['05-26 15:00'], '05-26 10:30', true],
  // June 13 is a Friday. Prolonged the day before: nobody was late.
  ['review',       '05-26 10:30', ['06-13 08:30'], '06-12 15:00', null],
  // June 28 is a Saturday: the opening of Monday.
  ['review',       '06-12 15:00', ['06-30 08:30'], '06-30 08:30', true],
  // 4 wh: 09:10–12:00 are 170 minutes, 70 more from 14:00.
  ['decision',     '06-30 09:10', ['06-30 15:10'], '06-30 11:00', true],
  // 2 wd: July 22 23.
  ['supervision',  '07-21 09:30', ['07-23 17:30'], '07-22 10:00', true],
  // 2 wd: July 24 25.
  ['verification', '07-23 16:00', ['07-25 17:30'], '07-25 10:30', true],
  // 2 wd: July 29 30.
  ['verification', '07-28 15:00', ['07-30 17:30'], '07-29 10:00', true],
  // 1 wd: July 30.
  ['closing',      '07-29 10:00', ['07-30 17:30'], '07-29 16:00', true],
  // The end of day 90 after July 29: 2 days of July, 31, 30 and 27 of October, so when the 28th begins.
  ['archive',      '07-29 16:00', ['10-28 00:00'], '', null],
];

test('every clock starts, moves and stops at the minute counted by hand', () => {
  const rows = played.clocks.map((clock): Row => {
    const dues = clock.dues.map(({ dueAt }) => minute(dueAt));
    return [named(clock), minute(clock.startedAt), dues, minute(clock.endedAt), clock.inTime];
  });
  expect(rows).toEqual(table);
});

// biome-ignore format: a table is read by its columns
const warnings: [at: string, level: string, clock: string][] = [
  // From 15:20 to May 9 17:30: 100 + 7 × 420 = 3 040, of which 70 % are 2 128: 100, April 28 29 30 and May 6 (1 680),
  // 348 of the 7th: 138 after lunch.
  ['05-07 16:18', 'yellow', 'part'],
  // 20 wd from 11:00: 270 + 8 400 = 8 670, of which 70 % are 6 069: 270, then 13 days to May 19 (5 460) and 339 of the 20th:
  // 129 after lunch.
  ['05-20 16:09', 'yellow', 'resolve'],
  ['05-20 16:09', 'yellow', 'demolition'],
  // Another due time, and more than 70 % of it used already: 7 530 of 8 670, and 120 to the close.
  ['06-30 08:30', 'yellow', 'resolve'],
  ['06-30 08:30', 'yellow', 'demolition'],
  // The 8 790 until July 2, and 12 days more: 13 830, of which 70 % are 9 681. Used on June 30 at 11:00: 7 530 + 150 = 7 680.
  // 2 001 to go: 270 that day, July 1–4 (1 680), 51 of the 7th.
  ['07-07 09:21', 'yellow', 'resolve'],
  ['07-07 09:21', 'yellow', 'demolition'],
  // Overdue from Friday 17:30, and said when the office opens on Monday.
  ['07-21 08:30', 'red',    'resolve'],
  ['07-21 08:30', 'red',    'demolition'],
  // Another due time, and over already. Double red would be the fifth working day after July 22: not before the 30th.
  ['07-25 10:30', 'red',    'resolve'],
  ['07-25 10:30', 'red',    'demolition'],
];

test('each colour comes once per due time, at its minute', () => {
  const given = played.changes
    .filter(({ what }) => what === 'warns')
    .map(({ at, clock }) => [minute(at.toISOString()), clock.warningLevel, named(clock)]);
  expect(given).toEqual(warnings);
});

test('the resolve clock stood still while the case was suspended and while it was verified', () => {
  const { pauses } = played.clocks.find(({ kind }) => kind === 'resolve')!;
  expect(pauses.map(({ from, to }) => [minute(from), minute(to)])).toEqual([
    ['05-26 10:30', '06-30 08:30'],
    ['07-23 16:00', '07-25 10:30'],
  ]);
});

test('the time used is that until the results, in working and in clock minutes', async () => {
  // 60 + 210 on April 27; 28–30 (3), May 6–9 (7), 12–16 (12), 19–23 (17): 7 140; 120 on the 26th.
  const beforeTheRain = 270 + 17 * 420 + 120;
  // June 30, July 1–4 (5), 7–11 (10), 14–18 (15), 21 22 (17): 7 140; 210 + 120 on the 23rd.
  const beforeTheFirst = 17 * 420 + 330;
  // 90 + 210 on July 25; 210 + 60 on the 28th.
  const beforeTheSecond = 300 + 270;
  expect(beforeTheRain + beforeTheFirst + beforeTheSecond).toBe(15_570);
  expect(played.usedMinutes).toBe(15_570);

  const { rows } = await owner.query(
    'select working_minutes, elapsed_minutes, on_time, rework_count, extension_count, supervision_level from cases',
  );
  // 29 days less 30 minutes; 23 days 7 h 30; 3 days 4 h 30.
  const elapsed = 29 * 1_440 - 30 + (23 * 1_440 + 450) + (3 * 1_440 + 270);
  expect(rows).toEqual([
    {
      working_minutes: 15_570,
      elapsed_minutes: elapsed,
      on_time: false,
      rework_count: 1,
      extension_count: 1,
      supervision_level: null,
    },
  ]);
});

test('the case ends closed and resolved, and no follow-up is planned for its type', () => {
  expect(played.case).toMatchObject({ status: 'closed', closingCode: 'resolved', reporterInformed: true });
  expect(played.case.items.filter(({ state }) => state === 'pending')).toEqual([]);
  expect(played.case.items.map(({ kind }) => kind)).not.toContain('follow_up');
});

test('what was photographed is kept with the step that it came with', async () => {
  const { rows } = await owner.query('select verb, kind from case_evidence order by added_at');
  expect(rows.map(({ verb, kind }) => `${verb} ${kind}`)).toEqual([
    'report photo',
    'answer_part document',
    'request_suspension document',
    'submit_result photo',
    'fail_verification photo',
    'submit_result photo',
    'pass_verification photo',
  ]);
});

test('what is told fits a terminal of a hundred columns, and ends with the figures', () => {
  expect(told.filter((line) => columns(line) > 100 || line.includes('undefined'))).toEqual([]);
  expect(told.at(-2)).toContain('15570 个工作分钟 working minutes = 259.5');
  expect(told.at(-1)).toBe('统计 · Figures  办结 closed 1,按期 on time 0/1');
});
