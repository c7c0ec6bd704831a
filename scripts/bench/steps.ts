import autocannon, { type Client, type Request } from 'autocannon';
import type pg from 'pg';
import { type Figures, medians, quantile, type Turns } from './measure.ts';
import { cpuOf, type Service, watchServer } from './services.ts';
import { signIn, stockTownships, type Town, type Township } from './town.ts';

/** One step of the life of a case, taken once by each case of a round. */
export interface StepFigures {
  name: string;
  figures: Figures;
}

interface Desk {
  township: Township;
  dispatcher: string;
  platformLead: string;
}

interface StepKind {
  name: string;
  path: string;
  who: 'dispatcher' | 'platformLead';
  body: (desk: Desk) => object;
}

interface Stock {
  id: string;
  desk: Desk;
}

/** In the order of a case's life: each works on what the one before has left. */
const kinds: readonly StepKind[] = [
  { name: 'step: accept', path: 'accept', who: 'dispatcher', body: () => ({}) },
  {
    name: 'step: dispatch',
    path: 'dispatch',
    who: 'dispatcher',
    body: ({ township }) => ({ unitId: township.platformId }),
  },
  { name: 'step: sign for', path: 'sign-for', who: 'platformLead', body: () => ({}) },
];

const stepsEach = 200;

export const stepNames = kinds.map(({ name }) => name);

/** Cases needed: each takes every step once, and one round warms up. */
export const stockFor = (rounds: number, connections: number): number =>
  (rounds + 1) * connections * stepsEach;

/** Rounds of a fixed number of steps by `connections` clients, each on cases of its own; then medians. */
export async function measureSteps(
  owner: pg.Client,
  town: Town,
  service: Service,
  { rounds, connections, backendPid }: { rounds: number; connections: number; backendPid: number },
  say: (line: string) => void,
  turns?: Turns,
): Promise<StepFigures[]> {
  const stock = await findStock(owner, await openDesks(owner, town));
  await startClocks(owner, stock);
  const each = connections * stepsEach;
  const measured = kinds.map(({ name }) => ({ name, rounds: [] as Figures[] }));
  for (let round = 0; round <= rounds; round++) {
    const cases = stock.slice(round * each, (round + 1) * each);
    if (cases.length < each) throw new Error(`${stock.length} cases in stock, ${(round + 1) * each} wanted`);
    for (const [i, kind] of kinds.entries()) {
      const requests = cases.map((one) => toRequest(kind, one));
      await turns?.begin();
      const figures = await run(service, requests, connections, backendPid);
      if (round > 0) measured[i]!.rounds.push(figures);
      turns?.tell({ name: kind.name, round, perSecond: figures.perSecond });
      say(
        `  ${round === 0 ? 'warming up' : `round ${round}`}, ${kind.name}: ${figures.perSecond.toFixed(0)}/s`,
      );
    }
  }
  return measured.map(({ name, rounds }) => ({ name, figures: medians(rounds) }));
}

async function openDesks(owner: pg.Client, town: Town): Promise<Desk[]> {
  const townships = stockTownships(town);
  const dispatchers = await signIn(
    owner,
    townships.map(({ dispatcher }) => dispatcher),
  );
  const leads = await signIn(
    owner,
    townships.map(({ platform }) => platform[0]!),
  );
  return townships.map((township, i) => ({
    township,
    dispatcher: dispatchers[i]!,
    platformLead: leads[i]!,
  }));
}

/** In an order that spreads every client over all townships. */
async function findStock(owner: pg.Client, desks: readonly Desk[]): Promise<Stock[]> {
  const byTownship = new Map(desks.map((desk) => [desk.township.code, desk]));
  const { rows } = await owner.query<{ id: string; township: string }>(
    `select id, township from cases where township = any($1) and status = 'reported' and reported_at > '2025-07-01'
      order by md5(id::text)`,
    [[...byTownship.keys()]],
  );
  return rows.map(({ id, township }) => ({ id, desk: byTownship.get(township)! }));
}

/** What a report would have started; a version without clocks has no table for them. */
async function startClocks(owner: pg.Client, stock: readonly Stock[]): Promise<void> {
  const { rows } = await owner.query(`select to_regclass('case_clocks') is not null as known`);
  if (!rows[0].known) return;
  await owner.query(
    `insert into case_clocks (id, case_id, kind, area, owner_staff, owner_role, critical, limit_unit, limit_value, started_at,
       counts_from, due_at, original_due_at, dues, warning_level)
     select gen_random_uuid(), c.id, k.kind, c.area, k.staff, k.role, false, k.unit, k.value, c.reported_at, c.reported_at, k.due_at, k.due_at,
            jsonb_build_array(jsonb_build_object('dueAt', k.due_at, 'at', c.reported_at, 'because', 'report')), 'double_red'
       from cases c
      cross join lateral (values
        ('acceptance', null::uuid, 'dispatcher', 'wh', 2, c.reported_at + interval '2 hours'),
        ('resident', c.first_contact, null, 'wd', 2, c.reported_at + interval '2 days')) k (kind, staff, role, unit, value, due_at)
      where c.id = any ($1)`,
    [stock.map(({ id }) => id)],
  );
  await owner.query('analyze case_clocks');
}

const toRequest = ({ path, who, body }: StepKind, { id, desk }: Stock): Request => ({
  method: 'POST',
  path: `/v1/cases/${id}/${path}`,
  headers: { authorization: `Bearer ${desk[who]}`, 'content-type': 'application/json' },
  body: JSON.stringify(body(desk)),
});

async function run(
  service: Service,
  requests: readonly Request[],
  connections: number,
  backendPid: number,
): Promise<Figures> {
  const share = requests.length / connections;
  let next = 0;
  const setupClient = (client: Client) => {
    client.setRequests(requests.slice(next, next + share));
    next += share;
  };
  const [before, databaseCpu] = [cpuOf(service.pid), watchServer(backendPid)];
  const began = performance.now();
  const cannon = autocannon({ url: service.url, connections, amount: requests.length, setupClient });
  const latencies: number[] = [];
  let ended = began;
  cannon.on('response', (_client, _status, _bytes, ms: number) => {
    latencies.push(ms);
    ended = performance.now();
  });
  const { non2xx, errors, timeouts } = await cannon;
  const refused = non2xx + errors + timeouts;
  if (refused > 0 || latencies.length !== requests.length)
    throw new Error(`${requests[0]!.path}: ${refused} of ${latencies.length} requests failed`);
  return {
    perSecond: (1000 * latencies.length) / (ended - began),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: (cpuOf(service.pid) - before) / latencies.length,
    databaseCpu: databaseCpu() / latencies.length,
  };
}
