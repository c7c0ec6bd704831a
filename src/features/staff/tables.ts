import { boolean, date, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { areaCode, bytes, coded, id, instant, sealed } from '../../db/columns.ts';
import type { Keyring } from '../../db/personal.ts';
import { normalisePhone, Personal } from '../../kernel/personal.ts';
import { Role } from '../../kernel/role.ts';
import { Platform } from '../catalogue/contract.ts';
import { UnitKind } from './contract.ts';

export const units = pgTable('units', {
  id: id(),
  kind: coded(UnitKind).notNull(),
  name: text().notNull(),
  area: areaCode().notNull(),
  createdAt: instant().notNull(),
  platform: coded(Platform),
  closedOn: date(),
  closingReason: text(),
});

export const staff = pgTable('staff', {
  id: id(),
  name: text().notNull(),
  phone: sealed(),
  /** Keyed hash, by which a number is found. */
  phoneIndex: bytes(),
  createdBy: uuid(),
  createdAt: instant().notNull(),
  /** A system that calls the API: whom rows name as their author, and no person. */
  isClient: boolean().notNull().default(false),
});

export const posts = pgTable('posts', {
  id: id(),
  staffId: uuid().notNull(),
  role: coded(Role).notNull(),
  area: areaCode(),
  unitId: uuid(),
  validFrom: date().notNull(),
  validTo: date(),
  appointedBy: uuid(),
  relievedBy: uuid(),
  reason: text(),
});

export const staffPhone = (keyring: Keyring, staffId: string) => {
  const place = { table: 'staff', column: 'phone', row: staffId };
  return {
    seal: (phone: Personal): Buffer => keyring.seal(place, phone.full),
    open: (sealed: Buffer): Personal => Personal.phone(keyring.open(place, sealed)),
  };
};

export const phoneIndex = (keyring: Pick<Keyring, 'index'>, phone: string): Buffer =>
  keyring.index('phone', normalisePhone(phone));
