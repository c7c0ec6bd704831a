import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { happen, sealAll } from '../support/audit.ts';
import { type Town, town } from '../support/town.ts';

let here: Town;
const clients: pg.Client[] = [];
const hands: Record<string, pg.Client> = {};

async function connect(url: string, ...first: string[]): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  clients.push(client);
  await client.connect();
  for (const statement of first) await client.query(statement);
  return client;
}

beforeAll(async () => {
  here = await town();
  await happen(here, 1);
  await sealAll(here);
  const { ownerUrl, superuserUrl } = here.database;
  const asSealer = `select set_config('app.system', 'system.seals', false)`; // every policy lets it through
  Object.assign(hands, {
    'the service': await connect(ownerUrl, 'set role gridcase_app', asSealer),
    'the door': await connect(superuserUrl, 'set role gridcase_door', asSealer),
    'the owner': await connect(ownerUrl, asSealer),
    'a superuser': await connect(superuserUrl),
    'a superuser who poses as a replica': await connect(
      superuserUrl,
      'set session_replication_role = replica',
    ),
  });
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await here?.close();
});

const contents = async () =>
  (await here.owner.query('select j::text from journal j union all select s::text from journal_seals s'))
    .rows;

describe.each([
  ['journal', `update journal set data = '{}'`],
  ['journal', 'update journal set seq = default where false'],
  ['journal', 'delete from journal'],
  ['journal', 'truncate journal'],
  ['journal_seals', `update journal_seals set hash = ''`],
  ['journal_seals', 'delete from journal_seals'],
  ['journal_seals', 'truncate journal_seals'],
  ['journal_epochs', 'update journal_epochs set cluster = 0'],
  ['journal_epochs', 'delete from journal_epochs'],
  ['journal_epochs', 'truncate journal_epochs'],
])('%s refuses “%s”', (_table, statement) => {
  test.each(['the service', 'the door', 'the owner', 'a superuser', 'a superuser who poses as a replica'])(
    'from %s',
    async (who) => {
      const before = await contents();
      await expect(hands[who]!.query(statement)).rejects.toMatchObject({ code: '42501' });
      expect(await contents()).toEqual(before);
    },
  );
});

test('a single row is guarded too, should the guard of the whole statement be gone', async () => {
  await here.owner.query('alter table journal disable trigger append_only');
  await expect(here.owner.query('delete from journal')).rejects.toMatchObject({ code: '42501' });
  await here.owner.query('alter table journal enable always trigger append_only');
});

test('only the sealer writes a seal', async () => {
  const service = hands['the service']!;
  await service.query(`select set_config('app.system', 'system.clocks', false)`);
  await expect(
    service.query(
      `insert into journal_seals (number, from_epoch, from_xid, from_seq, to_epoch, to_xid, to_seq, rows, first_at, last_at,
                                  algorithm, marks, sealed_at, hash)
       values (2, 1, '1', 1, 1, '1', 1, 1, now(), now(), 'sha256', '', now(), '')`,
    ),
  ).rejects.toMatchObject({ code: '42501' });
});
