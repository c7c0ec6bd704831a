import { cidr, date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { areaCode, bytes, coded, id, instant, version } from '../../db/columns.ts';
import { type ClientScope, ClientSystem } from '../../kernel/api-client.ts';

/** A client is known by the id of its row in `staff`. */
export const apiClients = pgTable('api_clients', {
  id: id(),
  system: coded(ClientSystem).notNull(),
  area: areaCode().notNull(),
  scopes: text().array().$type<ClientScope[]>().notNull(),
  allowedFrom: cidr().array().notNull(),
  perMinute: integer().notNull(),
  expiresAt: instant().notNull(),
  reason: text().notNull(),
  createdBy: uuid().notNull(),
  createdAt: instant().notNull(),
  disabledAt: instant(),
  disabledBy: uuid(),
  disabledReason: text(),
  version: version(),
});

export const apiClientKeys = pgTable('api_client_keys', {
  id: id(),
  clientId: uuid().notNull(),
  keyHash: bytes().notNull(),
  createdBy: uuid().notNull(),
  createdAt: instant().notNull(),
  expiresAt: instant(),
  endedAt: instant(),
  lastUsedOn: date(),
});
