import type { Doors, Tx } from '../../src/db/tx.ts';

/** Tables whose rows change without a word in the journal, and why. */
const unrecorded: Record<string, string> = {
  idempotency_keys: 'the answer to a request, whose change is recorded',
  case_drafts: 'nobody has reported it yet',
  rate_limits: 'how often somebody asked, whatever came of it',
  oidc_flows: 'a login that has only begun',
  case_counters: 'a number that a recorded report takes',
  notification_reads: 'that somebody has read what he was told is his own affair',
};

/** Rows inserted, updated and deleted so far by table, as the statistics of the running transaction have it. */
async function changes({ client }: Tx): Promise<Map<string, number>> {
  const { rows } = await client.query<{ name: string; n: number }>(
    `select relname as name, (n_tup_ins + n_tup_upd + n_tup_del)::int as n from pg_stat_xact_user_tables
      where schemaname = 'public'`,
  );
  return new Map(rows.map(({ name, n }) => [name, n]));
}

/**
 * Doors that let no person's transaction through that changed rows and recorded nothing: every operation that some test
 * takes to success is checked by it.
 */
export const insistOnRecords = (doors: Doors): Doors => ({
  ...doors,
  write: (caller, entry, work) =>
    doors.write(caller, entry, async (tx) => {
      if ('system' in caller && caller.system !== 'system.login') return work(tx);
      const before = await changes(tx);
      const result = await work(tx);
      const after = await changes(tx);
      const changed = [...after].filter(([name, n]) => n > (before.get(name) ?? 0)).map(([name]) => name);
      const silent = changed.filter((name) => !Object.hasOwn(unrecorded, name));
      if (silent.length > 0 && !changed.includes('journal'))
        throw new Error(`changed ${silent.join(', ')} and recorded nothing`);
      return result;
    }),
});
