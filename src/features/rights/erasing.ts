import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { erasePersons } from '../retention/actions.ts';
import { forgetAsker, listVersions, lockRequest, type RequestRow } from './queries.ts';

export const recordOf = (
  tx: Tx,
  { id, area }: Pick<RequestRow, 'id' | 'area'>,
  verb: string,
  data: Record<string, unknown>,
): Promise<void> =>
  record(tx, {
    event: `subject_request.${verb}`,
    subject: 'subject_request',
    subjectId: id,
    area,
    data,
  });

/** Does what was granted, if nothing bars it meanwhile; of whoever asked nothing is left then. */
export async function carryOutErasure(tx: Tx, id: string): Promise<void> {
  const request = await lockRequest(tx, id);
  if (request?.state !== 'granted' || request.people.length === 0) return;
  const versions = await listVersions(tx, request.people);
  const erased = await erasePersons(tx, versions, id);
  if (erased === versions.length) await forgetAsker(tx, id);
  await recordOf(tx, request, 'erase', { erased, barred: versions.length - erased });
}
