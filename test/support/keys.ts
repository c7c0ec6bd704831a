import { parseKeys } from '../../src/db/keys.ts';
import { openKeyring } from '../../src/db/personal.ts';

/** One key for every test that has no word to say about keys. */
export const keys = `1:${'5a'.repeat(32)}`;
export const keyring = await openKeyring(parseKeys(keys, 'test'), 'aes-256-gcm');
