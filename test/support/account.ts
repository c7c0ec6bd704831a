import { hashPassword } from '../../src/features/accounts/passwords.ts';
import type { Role } from '../../src/kernel/role.ts';
import type { Person, Town } from './town.ts';

export const password = 'Hangbu-2017-xin';

export interface Owner extends Person {
  login: string;
}

let stored: Promise<string> | undefined;
let serial = 0;

/** A person of the town with an account whose password he has chosen himself today. */
export async function withAccount(
  here: Town,
  role: Role | null = 'dispatcher',
  where?: string,
): Promise<Owner> {
  stored ??= hashPassword(password);
  serial += 1;
  const person = role ? await here.hire(role, where) : await here.resident();
  const login = `person.${serial}`;
  await here.owner.query(
    'insert into accounts (staff_id, login, password_hash, password_changed_at) values ($1, $2, $3, $4)',
    [person.id, login, await stored, here.now],
  );
  return { ...person, login };
}
