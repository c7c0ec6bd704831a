import { hash, verify } from '@node-rs/argon2';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { passwordFault } from './rules.ts';

/** OWASP's argon2id parameters; about 20 ms and 19 MiB. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of no password: an unknown login takes as long as a wrong password. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$kWLsh8VupvYOXKX4ej6djg$r0XWzSMiEuH+h5cFnayhQ7QlBACmNPTHxWwL9CK2jnI';

/**
 * Hashing is the dearest thing anyone may ask for without being known: two at once in a process, and few that wait. Only
 * whoever has his turn reaches for the database, so that a crowd at the login takes no connections from the others.
 */
const atOnce = 2;
const mayWait = 40;

let running = 0;
const waiting: (() => void)[] = [];

interface Hashing {
  /** Takes as long for a login that does not exist. */
  isPassword(stored: string | undefined, given: string): Promise<boolean>;
  hash(password: string): Promise<string>;
}

const hashing: Hashing = {
  isPassword: (stored, given) => verify(stored ?? nobody, given),
  hash: (password) => hash(password, argon2id),
};

/** The only way to hash. Turns are not taken inside a turn. */
export async function inTurn<T>(work: (hashing: Hashing) => Promise<T>): Promise<T> {
  if (running < atOnce) running += 1;
  else if (waiting.length >= mayWait) throw new Problem('too-many-logins');
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work(hashing);
  } finally {
    // Whoever waits takes the place over.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn((turn) => turn.hash(password));

/** The hash of a new password, or a refusal that says what is wrong with it. */
export async function hashNewPassword(password: string, login: string, pointer: string): Promise<string> {
  const fault = passwordFault(password, login);
  if (fault) throw refuseAt('weak-password', pointer, fault.zh, fault.en);
  return hashPassword(password);
}
