import { openService } from '../../src/app.ts';
import { openPool } from '../../src/db/pool.ts';
import { type Load, median, type Turns } from './measure.ts';
import { openKeys } from './services.ts';

export interface DoorFigures {
  name: string;
  /** Microseconds: to enter by a token and leave, and a transaction in which nobody enters. */
  entered: number;
  empty: number;
}

export const doorName = 'door: enter and leave, one at a time';

/** What it costs to find out who asks and what he sees, when nothing is done then. */
export async function measureDoor(
  ownerUrl: string,
  tokens: readonly string[],
  clock: () => Date,
  { rounds, seconds }: Pick<Load, 'rounds' | 'seconds'>,
  turns?: Turns,
): Promise<DoorFigures> {
  const pool = openPool({ url: ownerUrl, assumeRole: true, max: 1, onError: () => undefined });
  try {
    const doors = await openService({ pool, clock, keyring: await openKeys() });
    const enter = (n: number) => doors.read({ token: tokens[n % tokens.length]! }, {}, async () => undefined);
    const enterNobody = async () => {
      const client = await pool.connect();
      await client.query('begin read only; select 1');
      await client.query('commit');
      client.release();
    };
    const [entered, empty]: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      await turns?.begin();
      const took = await microsecondsOf(enter, seconds);
      turns?.tell({ name: doorName, round, perSecond: 1_000_000 / took });
      if (round === 0) continue;
      entered.push(took);
      if (!turns) empty.push(await microsecondsOf(enterNobody, 1));
    }
    return { name: doorName, entered: median(entered), empty: median(empty) };
  } finally {
    await pool.end();
  }
}

async function microsecondsOf(work: (n: number) => Promise<unknown>, seconds: number): Promise<number> {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < seconds * 1000) await work(done++);
  return (1000 * (performance.now() - began)) / done;
}
