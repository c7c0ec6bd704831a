import { Agent, get } from 'node:http';
import { openPool } from '../../src/db/pool.ts';
import { hashToken } from '../../src/db/tx.ts';
import { askArea } from '../../src/features/backlog/queries.ts';
import { CaseQuery } from '../../src/features/cases/contract.ts';
import { quantile } from './measure.ts';
import { ask, pagePath, type Sessions } from './requests.ts';
import type { Service } from './services.ts';
import { mainPrefecture } from './town.ts';

/** One size of the data: its database, its service, its sessions. */
export interface Side {
  ownerUrl: string;
  service: Service;
  sessions: Sessions;
}

export interface Grown {
  level: string;
  limit: number;
  small: { p50: number; p99: number; plan: string };
  large: { p50: number; p99: number; plan: string };
}

const [chunks, chunk, warmUp] = [10, 200, 300];

/** The same page at both sizes, one client, in turns, so that the machine's moods fall on both. */
export async function measureGrowth(small: Side, large: Side, say: (line: string) => void): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const { level, area, token } of levels(small.sessions)) {
    const limit = await commonLimit(area, [small, large], token);
    const sides = [small, large].map((side) => ({
      side,
      times: [] as number[],
      agent: new Agent({ keepAlive: true, maxSockets: 1 }),
    }));
    for (let i = -1; i < chunks; i++) {
      for (const { side, times, agent } of i % 2 === 0 ? sides : sides.toReversed()) {
        const path = side.service.url + pagePath(area, limit);
        for (let n = 0; n < (i < 0 ? warmUp : chunk); n++) {
          const ms = await timed(path, token(side.sessions), agent);
          if (i >= 0) times.push(ms);
        }
      }
    }
    for (const { agent } of sides) agent.destroy();
    const [a, b] = await Promise.all(
      sides.map(async ({ side, times }) => ({
        p50: quantile(times, 0.5),
        p99: quantile(times, 0.99),
        plan: await planShape(side.ownerUrl, token(side.sessions), area, limit),
      })),
    );
    say(`  ${level}, ${limit} rows: p50 ${a!.p50.toFixed(2)} → ${b!.p50.toFixed(2)} ms`);
    grown.push({ level, limit, small: a!, large: b! });
  }
  return grown;
}

function levels({ townships }: Sessions) {
  const township = townships[0]!.code;
  return [
    { level: 'township', area: township, token: (s: Sessions) => s.dispatchers[0]! },
    { level: 'county', area: township.slice(0, 6), token: (s: Sessions) => s.countyOfficer },
    { level: 'prefecture', area: mainPrefecture, token: (s: Sessions) => s.prefectureOfficer },
  ];
}

/** A smaller table may not fill the page: both answer with as many rows. */
async function commonLimit(
  area: string,
  sides: Side[],
  token: (sessions: Sessions) => string,
): Promise<number> {
  const lengths = await Promise.all(
    sides.map(async ({ service, sessions }) => {
      const headers = { authorization: `Bearer ${token(sessions)}` };
      const page = (await ask(service, { method: 'GET', path: pagePath(area), headers })) as {
        items: unknown[];
      };
      return page.items.length;
    }),
  );
  return Math.max(1, Math.min(...lengths));
}

function timed(url: string, token: string, agent: Agent): Promise<number> {
  return new Promise((done, failed) => {
    const began = performance.now();
    get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        if (answer.statusCode === 200) done(performance.now() - began);
        else failed(new Error(`${url}: ${answer.statusCode}`));
      });
    }).once('error', failed);
  });
}

/** The plan of the page's own statement, under the service's role and that person's context: node types and indexes. */
async function planShape(ownerUrl: string, token: string, area: string, limit: number): Promise<string> {
  const pool = openPool({ url: ownerUrl, assumeRole: true, max: 1, onError: () => undefined });
  const client = await pool.connect();
  try {
    const now = new Date();
    await client.query('begin read only');
    await client.query('select app.enter($1, $2)', [hashToken(token), now]);
    const { text, values } = askArea(area, CaseQuery.parse({ area, open: 'true', sort: 'due', limit }), now);
    const { rows } = await client.query(`explain (format json) ${text}`, values);
    return shapeOf(rows[0]['QUERY PLAN'][0].Plan);
  } finally {
    client.release(true);
    await pool.end();
  }
}

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  Plans?: Plan[];
}

/** Reads as "Limit(Index Scan cases_due_township)"; what only asks for the context is left out. */
function shapeOf(plan: Plan): string {
  const name = [plan['Node Type'], plan['Index Name']].filter(Boolean).join(' ');
  const inner = (plan.Plans ?? []).filter((child) => child['Node Type'] !== 'Result').map(shapeOf);
  return inner.length > 0 ? `${name}(${inner.join(', ')})` : name;
}
