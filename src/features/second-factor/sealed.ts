import type { Place } from '../../db/personal.ts';
import type { Tx } from '../../db/tx.ts';

const placeOf = (staffId: string): Place => ({ table: 'second_factors', column: 'secret', row: staffId });

/** Where secrets of second factors pass on their way to and from the database: the one place that seals them. */
export const sealSecret = ({ keyring }: Tx, staffId: string, secret: Buffer): Buffer =>
  keyring.seal(placeOf(staffId), secret.toString('hex'));
export const openSecret = ({ keyring }: Tx, staffId: string, sealed: Buffer): Uint8Array =>
  Buffer.from(keyring.open(placeOf(staffId), sealed), 'hex');
