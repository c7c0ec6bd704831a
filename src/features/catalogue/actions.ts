import type { z } from 'zod';
import type { Actor, Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { holds } from '../../kernel/area-code.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import type { CountyCatalogueChange } from './contract.ts';
import {
  assertCounty,
  findCatalogueVersion,
  findIdentifiers,
  insertVersions,
  listCaseTypes,
  lockCatalogue,
} from './queries.ts';
import { amend, changeFaults } from './rules.ts';
import type { CaseTypeRow } from './tables.ts';

export interface CatalogueChange extends Pick<z.infer<typeof CountyCatalogueChange>, 'validFrom' | 'types'> {
  version: number | undefined;
}

/** Makes new versions of a county's types from a day on; what is not named stays as it was. */
export async function changeCatalogue(
  tx: Tx,
  county: string,
  { version, validFrom, types }: CatalogueChange,
): Promise<{ version: number; rows: CaseTypeRow[] }> {
  if (!keepsCatalogueOf(tx.actor, county)) throw new Problem('not-found');
  await assertCounty(tx, county);
  await lockCatalogue(tx, county);
  const current = await findCatalogueVersion(tx, county);
  if (version !== current) throw new Problem('changed-meanwhile', { current });
  assertFromToday(tx, validFrom);

  const known = await findKnown(tx, county, validFrom);
  const faults = changeFaults(types, known, validFrom);
  if (faults.length > 0) throw new Problem('catalogue-invalid', {}, faults);

  const made = { county, version: current + 1, validFrom };
  const rows = types.map((change) => amend(known.types.get(change.code), change, made));
  await insertVersions(tx, rows);
  await record(tx, {
    event: 'catalogue.put',
    subject: 'catalogue',
    subjectId: county,
    area: county,
    data: { version: made.version, validFrom, types: rows.map(({ code }) => code) },
  });
  return { version: made.version, rows };
}

/** An administrator, or a dispatcher of the county's centre or of one above it. */
const keepsCatalogueOf = ({ posts }: Actor, county: string): boolean =>
  posts.some(
    ({ role, areas }) =>
      role === 'system_admin' || (role === 'county_dispatcher' && areas.some((area) => holds(area, county))),
  );

/** What was in force yesterday has been applied, and stays what it was. */
function assertFromToday({ now }: Tx, validFrom: string): void {
  const today = localDate(now);
  if (validFrom < today)
    throw refuseAt('day-out-of-range', '/validFrom', `不早于 ${today}`, `Not before ${today}`);
}

async function findKnown(tx: Tx, county: string, day: string) {
  const rows = await listCaseTypes(tx, county, day);
  return {
    types: new Map(rows.map((row) => [row.code, row])),
    identifiers: await findIdentifiers(tx, county),
  };
}
