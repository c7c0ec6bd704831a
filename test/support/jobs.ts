import type pg from 'pg';
import { z } from 'zod';
import type { Tx } from '../../src/db/tx.ts';
import { job } from '../../src/jobs/job.ts';

/** What jobs have done, one row each time: twice would be two rows. */
export async function makeEffects(owner: pg.Client): Promise<void> {
  await owner.query(`create table effects (n integer not null, system text not null, at timestamptz not null);
    grant select, insert on effects to gridcase_app`);
}

export const leaveEffect = async ({ client, now }: Tx, n: number): Promise<void> => {
  await client.query('insert into effects values ($1, app.system(), $2)', [n, now]);
};

/** Takes its time after the effect, so that a kill finds some of them in the middle. */
export const slowJob = job({
  name: 'test.slow',
  as: 'system.clocks',
  payload: z.strictObject({ n: z.int() }),
  run: async (tx, { n }) => {
    await leaveEffect(tx, n);
    await tx.client.query('select pg_sleep(0.02)');
  },
});
