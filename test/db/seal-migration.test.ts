import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../src/db/migrate.ts';
import { sealAgain } from '../../src/reseal.ts';
import { sealedTables } from '../../src/sealed.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { keyring } from '../support/keys.ts';

const migrations = resolve(import.meta.dirname, '../../migrations');
const name = `gridcase_test_${randomUUID().slice(0, 8)}`;
let beside: TestDatabase;
let folder: string;
const on = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
const asOwner = async (sql: string) => {
  const client = new pg.Client({ connectionString: beside.ownerUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
};
beforeAll(async () => {
  beside = await cloneDatabase();
  folder = await mkdtemp(join(tmpdir(), 'gridcase-migrations-'));
  await asOwner(`create database ${name} template template0 encoding 'UTF8'`);
});
afterAll(async () => {
  await asOwner(`drop database if exists ${name} with (force)`);
  await beside.drop();
  await rm(folder, { recursive: true });
});

test('what a version without seals has stored is read as it was, and sealed by the first start', async () => {
  for (const file of (await readdir(migrations)).filter((one) => one < '0025'))
    await cp(join(migrations, file), join(folder, file));
  const ownerUrl = on(beside.ownerUrl);
  await migrate(ownerUrl, folder);
  const client = new pg.Client({ connectionString: on(beside.superuserUrl) });
  await client.connect();
  const [id, staff] = [randomUUID(), randomUUID()];
  await client.query(`
    insert into areas (code, name, level) values ('33', '浙江省', 'province');
    insert into staff (id, name, phone, created_at) values ('${staff}', '王建国', '13812340003', now());
    insert into cases (id, case_no, report_digest, type_code, urgency, status, area, title, description, channel, reported_by,
        first_contact, reported_at, fields)
      values ('${id}', 'E1', '\\x00', '0102', 'normal', 'reported', '33', '换瓦', '夏某家的墙 \\n', 'grid_patrol', '${staff}', '${staff}', now(), '{"who": "夏某"}');
    insert into case_people (id, case_id, role, name, phone, added_by) values ('${randomUUID()}', '${id}', 'reporter', '夏某', '13812340001', '${staff}');
    insert into case_notes (id, case_id, kind, text, written_by, written_at, strike_reason) values ('${randomUUID()}', '${id}', 'visit', '走访夏某', '${staff}', now(), '写错');
    insert into case_opinions (id, case_id, verb, text, said_at) values ('${randomUUID()}', '${id}', 'accept', '同意夏某', now());
    insert into case_items (id, case_id, kind, at, data) values ('${randomUUID()}', '${id}', 'notice', now(), '{"number": "抄1号", "suggestion": "找夏某"}');
    insert into case_drafts (id, author, content, saved_at) values ('${randomUUID()}', '${staff}', '{"title": "夏某"}', now())`);

  await migrate(ownerUrl, migrations);
  const stored = async () => {
    const values: Record<string, unknown> = {};
    for (const { table, columns, row, key } of sealedTables)
      for (const one of (await client.query(`select * from ${table}`)).rows)
        for (const column of columns)
          if (one[column]) {
            const named = Object.fromEntries(Object.keys(key).map((part) => [part, String(one[part])]));
            values[`${table}.${column}`] = [
              keyring.open({ table, column, row: row(named) }, one[column]),
              one[column][0],
            ];
          }
    return values;
  };
  const said = (format: number) => ({
    'cases.description': ['夏某家的墙 \\n', format],
    'cases.fields': ['{"who": "夏某"}', format],
    'case_people.name': ['夏某', format],
    'case_people.phone': ['13812340001', format],
    'case_notes.text': ['走访夏某', format],
    'case_notes.strike_reason': ['写错', format],
    'case_opinions.text': ['同意夏某', format],
    'case_items.words': ['{"suggestion": "找夏某"}', format],
    'staff.phone': ['13812340003', format],
    'case_drafts.content': ['{"title": "夏某"}', format],
  });
  expect(await stored()).toEqual(said(0));
  expect((await client.query('select data from case_items')).rows).toEqual([{ data: { number: '抄1号' } }]);

  expect(await sealAgain({ ownerUrl, keyring }, { clearOnly: true })).toBe(0);
  expect(await stored()).toEqual(said(1));
  const { rows } = await client.query('select phone_index, match_key from case_people');
  expect(rows).toEqual([
    {
      phone_index: keyring.index('phone', '13812340001'),
      match_key: keyring.index('person', '夏某|13812340001'),
    },
  ]);
  await client.end();
});
