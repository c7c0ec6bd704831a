import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Doors, openDoors } from '../../src/db/tx.ts';
import { importAreas } from '../../src/features/areas/actions.ts';
import { calendarStore } from '../../src/features/clocks/queries.ts';
import type { Problem } from '../../src/kernel/problem.ts';
import { keyring, keys } from '../support/keys.ts';
import { type Town, town } from '../support/town.ts';

const project = resolve(import.meta.dirname, '../..');
const header = 'code,name,parentCode,level\n';

let here: Town;
let doors: Doors;
let folder: string;
beforeAll(async () => {
  here = await town();
  doors = openDoors(here.pool, () => here.now, calendarStore, keyring);
  folder = await mkdtemp(join(tmpdir(), 'gridcase-import-'));
});
afterAll(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});

const run = (csv: Readable) => doors.write({ system: 'system.import' }, {}, (tx) => importAreas(tx, csv));
const text = (csv: string | Buffer) => run(Readable.from([Buffer.from(csv)]));
const area = async (code: string) =>
  (await here.owner.query('select name, parent_code, level from areas where code = $1', [code])).rows[0];
const count = async () => (await here.owner.query('select count(*)::int as n from areas')).rows[0].n;

describe('a file', () => {
  test.each([
    ['areas-quzhou.csv', 1772],
    ['areas-shengzhou.csv', 322],
  ])('%s is imported, and repeated without change', async (name, rows) => {
    const file = join(project, 'data', name);
    const first = await run(createReadStream(file));
    expect(first).toMatchObject({ rows, unchanged: expect.any(Number) });
    expect(first.inserted + first.updated + first.unchanged).toBe(rows);
    expect(await run(createReadStream(file))).toEqual({ rows, inserted: 0, updated: 0, unchanged: rows });
  });

  test('skips levels: 省直辖县 under the province, 镇 under a city without counties', async () => {
    const csv =
      '42,湖北省,,province\n429004,仙桃市,42,county\n44,广东省,,province\n4419,东莞市,44,prefecture_city\n' +
      '441900003,东城街道,4419,township\n';
    expect(await text(header + csv)).toMatchObject({ rows: 5, inserted: 5 });
    expect(await area('429004')).toEqual({ name: '仙桃市', parent_code: '42', level: 'county' });
    expect(await area('441900003')).toEqual({ name: '东城街道', parent_code: '4419', level: 'township' });
  });

  test('tolerates a byte order mark, CRLF, quotes, blank lines, and children before their parents', async () => {
    const csv =
      `\uFEFF${header}5101,"成都市",51,prefecture_city\n\n 51 ,"四川省 ""川""",,province\n`.replaceAll(
        '\n',
        '\r\n',
      );
    expect(await text(csv)).toMatchObject({ rows: 2, inserted: 2 });
    expect(await area('51')).toMatchObject({ name: '四川省 "川"' });
    expect(await text(`${header}510104,锦江\\区,5101,county`)).toMatchObject({ inserted: 1 });
    expect(await area('510104')).toMatchObject({ name: '锦江\\区', parent_code: '5101' });
  });

  test('renames, and moves below another parent, but removes nothing and revives nothing', async () => {
    await here.owner.query(`update areas set valid_to = '2020-01-01' where code = '510104'`);
    const before = await count();
    expect(await text(`${header}510104,锦江区,51,county\n`)).toEqual({
      rows: 1,
      inserted: 0,
      updated: 1,
      unchanged: 0,
    });
    const { rows } = await here.owner.query(
      `select name, parent_code, valid_to::text from areas where code = '510104'`,
    );
    expect(rows).toEqual([{ name: '锦江区', parent_code: '51', valid_to: '2020-01-01' }]);
    expect(await count()).toBe(before);
  });

  test('leaves one row in the journal, with its counts and its digest', async () => {
    const {
      rows: [before],
    } = await here.owner.query('select coalesce(max(seq), 0) as seq from journal');
    await text(`${header}52,贵州省,,province\n`);
    const { rows } = await here.owner.query(
      'select event, system, actor_id, data from journal where seq > $1',
      [before.seq],
    );
    expect(rows).toEqual([
      {
        event: 'area.import',
        system: 'system.import',
        actor_id: null,
        data: {
          rows: 1,
          inserted: 1,
          updated: 0,
          unchanged: 0,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
  });
});

describe('a file with errors is refused whole', () => {
  const refusal = async (csv: string | Buffer) => {
    const problem = (await text(csv).catch((error) => error)) as Problem;
    expect(problem.code).toBe('import-refused');
    return problem;
  };
  const listed = async (csv: string | Buffer) =>
    (await refusal(csv)).faults.map(({ pointer, code }) => `${pointer.replace('/lines/', '')} ${code}`);

  test.each([
    ['no header', '33,浙江省,,province\n', ['1 wrong-header']],
    ['nothing at all', '', ['1 wrong-header']],
    ['other columns', 'code,name\n33,浙江省\n', ['1 wrong-header']],
    ['another parent', `${header}3309,舟山市,34,prefecture_city\n`, ['2 not-under-parent']],
    ['itself as parent', `${header}3309,舟山市,3309,prefecture_city\n`, ['2 not-under-parent']],
    ['no parent', `${header}3309,舟山市,,prefecture_city\n`, ['2 parent-required']],
    ['the wrong length for its level', `${header}3309,舟山市,33,county\n`, ['2 wrong-length']],
    ['an unknown level', `${header}3309,舟山市,33,city\n`, ['2 unknown-level']],
    [
      'a code twice',
      `${header}3309,舟山市,33,prefecture_city\n3309,舟山,33,prefecture_city\n`,
      ['3 duplicate-code'],
    ],
    ['a parent that is nowhere', `${header}330999001,乡,330999,township\n`, ['2 unknown-parent']],
    ['no name', `${header}3309,　,33,prefecture_city\n`, ['2 blank-name']],
    ['a name without end', `${header}3309,${'长'.repeat(101)},33,prefecture_city\n`, ['2 name-too-long']],
    ['a code of letters', `${header}33O9,舟山市,33,prefecture_city\n`, ['2 invalid-code']],
    ['NUL', `${header}3309,舟\0山,33,prefecture_city\n`, ['2 bad-text']],
    ['a line break in a name', `${header}3309,"舟\n山",33,prefecture_city\n`, ['3 bad-text']],
    ['a column too few', `${header}3309,舟山市,33\n`, ['2 wrong-columns']],
    [
      'an open quote',
      `${header}3309,"舟山市,33,prefecture_city\n3310,台州市,33,prefecture_city\n`,
      ['3 not-csv'],
    ],
  ])('%s', async (_title, csv, expected) => {
    const before = await count();
    expect(await listed(csv)).toEqual(expected);
    expect(await count()).toBe(before);
  });

  test('bytes that are no UTF-8, as in GBK', async () => {
    const gbk = Buffer.concat([
      Buffer.from(`${header}3309,`),
      Buffer.from([0xd6, 0xdb, 0xc9, 0xbd]),
      Buffer.from(',33,prefecture_city\n'),
    ]);
    expect(await listed(gbk)).toEqual(['2 bad-text']);
  });

  test('all errors of all lines, in the order of lines', async () => {
    const csv = `${header}3309,,33,city\n330999001,乡,330999,township\n3309,舟山市,33,prefecture_city\n1,x,33,county\n`;
    expect(await listed(csv)).toEqual([
      '2 blank-name',
      '2 unknown-level',
      '3 unknown-parent',
      '4 duplicate-code',
      '5 invalid-code',
    ]);
  });

  test('one that begins otherwise, or is full of errors, is not read to its end', async () => {
    const chunk = Buffer.from('x\n'.repeat(5_000));
    const readOf = async (first: string) => {
      let chunks = 0;
      const csv = (function* () {
        yield Buffer.from(first);
        for (; chunks < 1_000; chunks++) yield chunk;
      })();
      const problem = (await run(Readable.from(csv)).catch((error) => error)) as Problem;
      return { chunks, code: problem.code, listed: problem.faults.length, more: problem.extra.moreErrors };
    };
    expect(await readOf('x\n')).toMatchObject({ code: 'import-refused', listed: 1, more: 0 });
    expect(await readOf(header)).toMatchObject({ code: 'import-refused', listed: 1_000, more: 9_000 });
    for (const first of ['x\n', header]) expect((await readOf(first)).chunks).toBeLessThan(50);
  });

  test('a thousand are listed, the others counted', async () => {
    const problem = await refusal(header + '3309,,33,prefecture_city\n'.repeat(1_500));
    expect(problem.faults).toHaveLength(1_000);
    expect(problem.extra).toEqual({ moreErrors: 1_500 + 1_499 - 1_000 });
    expect(problem.faults.at(-1)?.pointer).toBe('/lines/502');
  });
});

describe('the command', () => {
  test('says what it wants, and with which exit code it ends', async () => {
    expect(await command('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('code,name,parentCode,level'),
    });
    expect(await command()).toMatchObject({ code: 2 });
    expect(await command(join(folder, 'none.csv'))).toMatchObject({ code: 2 });
    const bad = join(folder, 'bad.csv');
    await writeFile(bad, `${header}3309,舟山市,34,prefecture_city\n`);
    const refused = await command(bad);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('第 2 行:编码须以上级编码开头') });
  }, 120_000);

  test('imports a whole country within a minute and 300 MB, repeats it, and can be interrupted', async () => {
    const file = join(folder, 'country.csv');
    const rows = 665_000;
    await pipeline(Readable.from(country(rows)), createWriteStream(file));
    const before = await count();

    // Interrupted while PostgreSQL writes: it rolls back, and the next one is not kept waiting.
    const broken = await command(file, async (stop) => {
      await seeQuery((queries) => queries.some((query) => query.startsWith('with saved as')));
      stop();
    });
    expect(broken).toMatchObject({ code: 130, err: expect.stringContaining('已中断') });
    await seeQuery((queries) => queries.length === 0);
    expect(await count()).toBe(before);

    const first = await command(file);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining(`${rows} rows`) });
    const second = await command(file);
    expect(second.out).toContain(`${rows} rows: 0 inserted, 0 updated, ${rows} unchanged`);
    process.stdout.write(
      `import of ${rows} areas: ${first.seconds} s, ${first.megabytes} MB; again: ${second.seconds} s, ${second.megabytes} MB\n`,
    );
    expect(first.seconds).toBeLessThan(60);
    expect(Math.max(first.megabytes, second.megabytes)).toBeLessThan(300);
  }, 300_000);
});

interface Ended {
  code: number | null;
  out: string;
  err: string;
  seconds: number;
  megabytes: number;
}

/** `npm run import-areas` in a process of its own, which says at its end how much memory it took. */
async function command(file?: string, meanwhile?: (stop: () => void) => Promise<void>): Promise<Ended> {
  const report = `process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS))`;
  const args = [
    '--import',
    `data:text/javascript,${report}`,
    'scripts/run.mjs',
    'import-areas',
    ...(file ? [file] : []),
  ];
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: here.database.ownerUrl, KEYS: keys },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { out: '', err: '' };
  for (const name of ['out', 'err'] as const) {
    child[`std${name}`].setEncoding('utf8').on('data', (part: string) => {
      told[name] += part;
    });
  }
  const closed = new Promise<number | null>((done) => child.on('close', done));
  await meanwhile?.(() => child.kill('SIGINT'));
  const code = await closed;
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const megabytes = Math.round(Number(/maxRSS=(\d+)/.exec(told.err)?.[1]) / 1024);
  return { code, ...told, seconds, megabytes };
}

/** Waits until the statements that run in the service's name are so. */
async function seeQuery(holds: (queries: string[]) => boolean): Promise<void> {
  for (let i = 0; i < 1_200; i++) {
    const { rows } = await here.owner.query(
      `select query from pg_stat_activity
        where datname = current_database() and application_name = 'gridcase' and state = 'active'`,
    );
    if (holds(rows.map(({ query }) => query))) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('never seen');
}

/** A made-up country of provinces, cities, counties, townships and villages, as large as the real one. */
function* country(rows: number) {
  yield header;
  const widths = [
    { level: 'province', digits: 2, from: 11, count: 55 },
    { level: 'prefecture_city', digits: 2, from: 1, count: 11 },
    { level: 'county', digits: 2, from: 1, count: 8 },
    { level: 'township', digits: 3, from: 100, count: 13 },
    { level: 'village', digits: 3, from: 200, count: 15 },
  ] as const;
  let left = rows;
  function* below(parent: string, depth: number): Generator<string> {
    const width = widths[depth];
    if (!width) return;
    for (let i = 0; i < width.count && left > 0; i++) {
      left -= 1;
      const code = parent + String(width.from + i).padStart(width.digits, '0');
      yield `${code},某某地方第${i}号村民委员会,${parent},${width.level}\n`;
      yield* below(code, depth + 1);
    }
  }
  yield* below('', 0);
}
