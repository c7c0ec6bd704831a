import autocannon, { type Client, type Request } from 'autocannon';
import { ask, type Operation } from './requests.ts';
import { cpuOf, type Service, watchServer } from './services.ts';

export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  /** CPU milliseconds per request: of the service, and of PostgreSQL. */
  cpu: number;
  databaseCpu: number;
}

export interface Compared {
  operation: Operation;
  ours: Figures;
  bare: Figures;
  /** Ours to the hand-written one, round by round. */
  ratio: number;
}

export interface Round {
  name: string;
  /** 0 warms up. */
  round: number;
  perSecond: number;
}

/** Where two versions take turns: when a round may begin, and who is told how it went. */
export interface Turns {
  begin: () => Promise<void>;
  tell: (round: Round) => void;
}

export interface Load {
  connections: number;
  seconds: number;
  rounds: number;
  /** A backend of the database server. */
  backendPid: number;
}

/** Alternating rounds, so that whatever else the machine does falls on both; then medians. */
export async function compare(
  operations: readonly Operation[],
  ours: Service,
  bare: Service,
  load: Load,
  say: (line: string) => void,
): Promise<Compared[]> {
  const prepared = [];
  for (const operation of operations) {
    const requests = { ours: await operation.prepare(ours), bare: await operation.prepare(bare) };
    await assertSame(operation, requests.ours, requests.bare, ours, bare);
    prepared.push({ operation, requests, rounds: { ours: [] as Figures[], bare: [] as Figures[] } });
  }
  for (const { operation, requests } of prepared) {
    say(`  warming up: ${operation.name}`);
    await run(ours, requests.ours, { ...load, seconds: 2 });
    await run(bare, requests.bare, { ...load, seconds: 2 });
  }
  for (let round = 0; round < load.rounds; round++) {
    for (const { operation, requests, rounds } of prepared) {
      const turns = round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
      for (const who of turns) rounds[who].push(await run(who === 'ours' ? ours : bare, requests[who], load));
      const [a, b] = [rounds.ours.at(-1)!.perSecond, rounds.bare.at(-1)!.perSecond];
      say(`  round ${round + 1}, ${operation.name}: ${a.toFixed(0)}/s, hand-written ${b.toFixed(0)}/s`);
    }
  }
  return prepared.map(({ operation, rounds }) => ({
    operation,
    ours: medians(rounds.ours),
    bare: medians(rounds.bare),
    ratio: median(rounds.ours.map(({ perSecond }, i) => perSecond / rounds.bare[i]!.perSecond)),
  }));
}

async function run(
  service: Service,
  requests: Request[],
  { connections, seconds, backendPid }: Load,
): Promise<Figures> {
  let next = 0;
  const share = Math.ceil(requests.length / connections);
  const setupClient = (client: Client) => {
    const from = (next++ * share) % requests.length;
    client.setRequests([...requests.slice(from), ...requests.slice(0, from)].slice(0, Math.max(share, 64)));
  };
  const [before, databaseCpu] = [cpuOf(service.pid), watchServer(backendPid)];
  const cannon = autocannon({
    url: service.url,
    connections,
    duration: seconds,
    sampleInt: 100,
    setupClient,
  });
  const latencies: number[] = [];
  cannon.on('response', (_client, _status, _bytes, ms: number) => latencies.push(ms));
  const result = await cannon;
  const refused = result.non2xx + result.errors + result.timeouts;
  if (refused > 0)
    throw new Error(
      `${requests[0]!.method} ${requests[0]!.path}: ${refused} of ${latencies.length} requests failed`,
    );
  const count = latencies.length;
  return {
    perSecond: count / result.duration,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: (cpuOf(service.pid) - before) / count,
    databaseCpu: databaseCpu() / count,
  };
}

/** Our rounds alone, each when its turn comes. */
export async function measureInTurn(
  operations: readonly Operation[],
  ours: Service,
  load: Load,
  turns: Turns,
): Promise<void> {
  const prepared = [];
  for (const operation of operations) prepared.push({ operation, requests: await operation.prepare(ours) });
  for (let round = 0; round <= load.rounds; round++) {
    for (const { operation, requests } of prepared) {
      await turns.begin();
      const { perSecond } = await run(ours, requests, load);
      turns.tell({ name: operation.name, round, perSecond });
    }
  }
}

interface Seen {
  id?: string;
  title?: string;
  items?: { id?: string; key?: string; closed?: number }[];
  total?: { closed: number };
}

/** Both must answer alike, or the comparison means nothing. */
async function assertSame(
  operation: Operation,
  mine: Request[],
  other: Request[],
  ours: Service,
  bare: Service,
): Promise<void> {
  if (mine.length !== other.length)
    throw new Error(`${operation.name}: ${mine.length} and ${other.length} requests`);
  const step = Math.ceil(mine.length / 64);
  for (let i = 0; i < mine.length; i += step) {
    const [a, b] = [
      essence((await ask(ours, mine[i]!)) as Seen),
      essence((await ask(bare, other[i]!)) as Seen),
    ];
    if (a !== b || a.length < 10)
      throw new Error(`${mine[i]!.path}: the answers differ:\n${a.slice(0, 300)}\n${b.slice(0, 300)}`);
    if (mine[i]!.method === 'POST') return;
  }
}

const essence = ({ title, items, total }: Seen) =>
  JSON.stringify({
    title,
    total: total?.closed,
    // A case lists what stands under it; a page lists cases.
    items: title === undefined ? items?.map(({ id, key, closed }) => [id, key, closed]) : undefined,
  });

export function quantile(values: readonly number[], q: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(Math.floor(q * sorted.length), sorted.length - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function medians(rounds: readonly Figures[]): Figures {
  const of = (pick: (figures: Figures) => number) => median(rounds.map(pick));
  return {
    perSecond: of(({ perSecond }) => perSecond),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    cpu: of(({ cpu }) => cpu),
    databaseCpu: of(({ databaseCpu }) => databaseCpu),
  };
}
