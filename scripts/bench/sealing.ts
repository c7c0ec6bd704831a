import { cipherNames } from '../../src/db/ciphers.ts';
import { parseKeys } from '../../src/db/keys.ts';
import { openKeyring } from '../../src/db/personal.ts';
import { median } from './measure.ts';

export interface SealFigures {
  name: string;
  /** Microseconds each. */
  seal: number;
  open: number;
  index: number;
}

const turns = 20_000;
const place = { table: 'case_people', column: 'phone', row: '015fcb1e-0000-7000-8000-000000000001' };
const phone = '13800001234';

/** What one value costs: to seal it, to open it, and to make the keyed hash by which it is found. */
export async function measureSealing(): Promise<SealFigures[]> {
  const figures: SealFigures[] = [];
  for (const cipher of cipherNames) {
    const keyring = await openKeyring(parseKeys(`1:${'5a'.repeat(32)}`, 'bench'), cipher);
    const sealed = keyring.seal(place, phone);
    figures.push({
      name: `seal, open, find by: a telephone number, ${cipher}`,
      seal: microsecondsOf(() => keyring.seal(place, phone)),
      open: microsecondsOf(() => keyring.open(place, sealed)),
      index: microsecondsOf(() => keyring.index('phone', phone)),
    });
  }
  return figures;
}

function microsecondsOf(work: () => unknown): number {
  const rounds = Array.from({ length: 7 }, () => {
    const began = performance.now();
    for (let i = 0; i < turns; i++) work();
    return ((performance.now() - began) / turns) * 1000;
  });
  return median(rounds.slice(2)); // the first ones warm up
}
