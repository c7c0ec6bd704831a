import { parseKeys } from '../../src/db/keys.ts';
import { openKeyring } from '../../src/db/personal.ts';

/** One key for every test that has no word to say about keys. */
export const keyring = await openKeyring(parseKeys(`1:${'5a'.repeat(32)}`, 'test'), 'aes-256-gcm');
