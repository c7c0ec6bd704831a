import { sql } from 'drizzle-orm';
import { customType, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { CodeOf } from '../kernel/enum.ts';

/** UUIDv7, made in Node or by the client. */
export const id = () => uuid().primaryKey();
export const instant = () => timestamp({ withTimezone: true, mode: 'date' });
export const version = () => integer().notNull().default(sql`1`);
export const areaCode = () => text();
/** A column that holds the codes of one vocabulary; its check constraint stands in the migration. */
export const coded = <E extends { codes: readonly string[] }>(_vocabulary: E) => text().$type<CodeOf<E>>();
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
/** What is known of people: bytes that only the keyring opens. Queries seal and open; what they answer is Personal. */
export const sealed = () => bytes();

/** Bytes in JSON, from which PostgreSQL makes rows. */
export const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
export const unhex = (text: string): Buffer => Buffer.from(text.slice(2), 'hex');
