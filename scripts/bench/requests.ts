import type { Request } from 'autocannon';
import type pg from 'pg';
import { makeTitle } from './cases.ts';
import { type Random, seeded } from './random.ts';
import type { Service } from './services.ts';
import { type Member, mainPrefecture, signIn, type Town, type Township } from './town.ts';

export interface Operation {
  name: string;
  /** Least share of the hand-written endpoint's requests per second; undefined where none is promised. */
  target: number | undefined;
  /** Cursors are each service's own, hence prepared for each. */
  prepare: (service: Service) => Promise<Request[]>;
}

/** Tokens of people with posts in the main prefecture. */
export interface Sessions {
  townships: Township[];
  workers: { token: string; county: string }[];
  dispatchers: string[];
  countyOfficer: string;
  prefectureOfficer: string;
}

const [townshipCount, requestsEach] = [32, 2_000];
const countyOf = (code: string) => code.slice(0, 6);

export async function openSessions(owner: pg.Client, town: Town): Promise<Sessions> {
  // The largest first: their backlogs fill a page.
  const townships = town.townships
    .filter(({ code }) => code.startsWith(mainPrefecture))
    .slice(0, townshipCount);
  const workers = townships.map(({ grids }) => grids[0]!.worker);
  const officers = [
    town.countyOfficers.get(countyOf(townships[0]!.code)),
    town.prefectureOfficers.get(mainPrefecture),
  ];
  const members = [...workers, ...townships.map(({ dispatcher }) => dispatcher), ...(officers as Member[])];
  const tokens = await signIn(owner, members);
  return {
    townships,
    workers: townships.map(({ code }, i) => ({ token: tokens[i]!, county: countyOf(code) })),
    dispatchers: tokens.slice(townshipCount, 2 * townshipCount),
    countyOfficer: tokens.at(-2)!,
    prefectureOfficer: tokens.at(-1)!,
  };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const get = (path: string, token: string): Request => ({ method: 'GET', path, headers: bearer(token) });

export const pagePath = (area: string, limit = 50, cursor?: string) =>
  `/v1/cases?area=${area}&open=true&sort=due&limit=${limit}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;

/** The operations that are measured, with requests that vary in place, person, case and content. */
export function operations(
  owner: pg.Client,
  sessions: Sessions,
  town: Town,
  types: { code: string; zh: string }[],
): Operation[] {
  const { townships, dispatchers, prefectureOfficer } = sessions;
  const month = `from=${encodeURIComponent('2025-05-01T00:00:00+08:00')}&to=${encodeURIComponent('2025-06-01T00:00:00+08:00')}`;
  const closureTimes = (area: string, token: string) => get(`/v1/closure-times?area=${area}&${month}`, token);
  return [
    { name: 'intake', target: 0.7, prepare: async () => reports(sessions, town, types) },
    {
      name: 'backlog page of 50',
      target: 0.8,
      prepare: async (service) => {
        const firsts = townships.map(({ code }, i) => get(pagePath(code), dispatchers[i]!));
        // One after the other: all at once the service would be busy.
        const seconds: Request[] = [];
        for (const [i, first] of firsts.entries()) {
          const second = await pageAfter(service, first, townships[i]!.code);
          if (second) seconds.push(second);
        }
        return [...firsts, ...seconds];
      },
    },
    { name: 'case read', target: 0.5, prepare: () => caseReads(owner, sessions) },
    {
      name: 'closure times of a township month',
      target: undefined,
      prepare: async () => townships.map(({ code }, i) => closureTimes(code, dispatchers[i]!)),
    },
    {
      name: 'closure times of a prefecture month',
      target: undefined,
      prepare: async () => [closureTimes(mainPrefecture, prefectureOfficer)],
    },
  ];
}

/** Grid workers report for any grid of their county; half the reports name people. */
function reports({ workers }: Sessions, town: Town, types: { code: string; zh: string }[]): Request[] {
  const random = seeded(3);
  const grids = new Map<string, { code: string }[]>();
  for (const { code, grids: some } of town.townships) {
    grids.set(countyOf(code), [...(grids.get(countyOf(code)) ?? []), ...some]);
  }
  return Array.from({ length: requestsEach }, () => {
    const { token, county } = random.pick(workers);
    const type = random.pick(types);
    const body = {
      typeCode: type.code,
      area: random.pick(grids.get(county)!).code,
      title: makeTitle(random, type.zh),
      description: '网格员巡查发现，现场已拍照，住户多次反映未果，请安排人员到场核实处置。',
      ...(random.unit() < 0.5 && people(random)),
    };
    const headers = { ...bearer(token), 'content-type': 'application/json' };
    return { method: 'POST', path: '/v1/cases', headers, body: JSON.stringify(body) };
  });
}

const people = (random: Random) => ({
  reporter: { name: '夏某', phone: `1380000${1000 + random.below(9000)}` },
  parties: [
    { role: 'applicant', name: '夏某' },
    { role: 'respondent', name: '王某' },
  ],
});

async function pageAfter(service: Service, first: Request, area: string): Promise<Request | undefined> {
  const { nextCursor } = (await ask(service, first)) as { nextCursor: string | null };
  return nextCursor ? { ...first, path: pagePath(area, 50, nextCursor) } : undefined;
}

async function caseReads(owner: pg.Client, { townships, dispatchers }: Sessions): Promise<Request[]> {
  const { rows } = await owner.query<{ id: string; township: string }>(
    `select c.id, c.township from unnest($1::text[]) t (code)
       cross join lateral (select id, township from cases where township = t.code order by md5(id::text) limit $2) c
      order by md5(c.id::text)`,
    [townships.map(({ code }) => code), Math.ceil(requestsEach / townships.length)],
  );
  const tokens = new Map(townships.map(({ code }, i) => [code, dispatchers[i]!]));
  return rows.map(({ id, township }) => get(`/v1/cases/${id}`, tokens.get(township)!));
}

/** One request outside the measurement; anything but 2xx is an error. */
export async function ask(service: Service, { method, path, headers, body }: Request): Promise<unknown> {
  const answer = await fetch(service.url + path, { method, headers, ...(body !== undefined && { body }) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return JSON.parse(text);
}
