import { z } from 'zod';
import { ClientScope, ClientSystem } from '../../kernel/api-client.ts';
import { pageQuery } from '../../kernel/page.ts';
import { AreaCode, instant, line, seenVersion } from '../../kernel/shape.ts';
import { isNetwork } from '../../net/addresses.ts';
import { overlapDays } from './rules.ts';

const at = z.iso.datetime({ offset: true });

const Network = z
  .string()
  .refine(isNetwork, { error: '形如 10.1.2.0/24 · a network like 10.1.2.0/24' })
  .meta({ id: 'Network', examples: ['10.1.2.0/24'] });

/** What a client may do, from where, how often and until when. */
const terms = {
  area: AreaCode.meta({ description: '所及区域及其下级 · The area it reaches, and all below' }),
  scopes: z.array(ClientScope.schema).max(ClientScope.codes.length),
  allowedFrom: z
    .array(Network)
    .max(50)
    .meta({ description: '可从哪些网络调用,空为不限 · Networks it may call from; none: anywhere' }),
  perMinute: z
    .number()
    .int()
    .min(1)
    .max(60_000)
    .meta({ description: '每分钟请求数,默认 600 · Requests a minute; 600 when absent' }),
  expiresAt: instant().meta({ description: '到期时间 · When it ends by itself' }),
};

export const ApiClientCreation = z
  .strictObject({
    name: line(50),
    system: ClientSystem.schema,
    ...terms,
    allowedFrom: terms.allowedFrom.optional(),
    perMinute: terms.perMinute.optional(),
    reason: line(200).meta({ description: '书面依据 · The written ground' }),
  })
  .meta({ id: 'ApiClientCreation' });
export type ApiClientCreation = z.infer<typeof ApiClientCreation>;

export const ApiClientChange = z
  .strictObject({ ...z.object(terms).partial().shape, reason: line(200), ...seenVersion })
  .meta({ id: 'ApiClientChange', description: '只写要改的 · Name only what changes' });
export type ApiClientChange = z.infer<typeof ApiClientChange>;

export const ApiClientDisabling = z.strictObject({ reason: line(200) }).meta({ id: 'ApiClientDisabling' });

export const ApiClientKey = z
  .object({
    id: z.uuid(),
    createdAt: at,
    expiresAt: at
      .nullable()
      .meta({ description: '被新密钥取代的时间 · When a newer one takes its place; null: with the client' }),
    endedAt: at.nullable(),
    lastUsedOn: z.iso.date().nullable().meta({ description: '最近使用的日期 · Day of its last use' }),
  })
  .meta({ id: 'ApiClientKey' });

export const ApiClient = z
  .object({
    id: z.uuid(),
    name: z.string(),
    system: ClientSystem.schema,
    area: z.string(),
    scopes: z.array(ClientScope.schema),
    allowedFrom: z.array(z.string()),
    perMinute: z.number().int(),
    expiresAt: at,
    reason: z.string(),
    createdBy: z.uuid(),
    createdAt: at,
    disabledAt: at.nullable(),
    disabledReason: z.string().nullable(),
    version: z.number().int(),
    keys: z.array(ApiClientKey),
  })
  .meta({ id: 'ApiClient' });
export type ApiClient = z.infer<typeof ApiClient>;

export const ApiClientQuery = z.strictObject({ ...pageQuery });
export type ApiClientQuery = z.infer<typeof ApiClientQuery>;

export const ApiClientPage = z
  .object({ items: z.array(ApiClient), nextCursor: z.string().nullable() })
  .meta({ id: 'ApiClientPage' });

export const ApiClientKeyRequest = z
  .strictObject({
    overlapDays: z.number().int().min(0).max(overlapDays).optional().meta({
      description: '现有密钥还可用几日,默认 7 · Days for which the present key goes on; 7 when absent',
    }),
  })
  .meta({ id: 'ApiClientKeyRequest' });

export const NewApiClientKey = z
  .object({
    id: z.uuid(),
    key: z.string().meta({ description: '只显示这一次 · Shown this once' }),
    replacesAt: at.nullable().meta({
      description: '原密钥失效的时间,没有则为 null · When the key before it ends; null if there is none',
    }),
  })
  .meta({ id: 'NewApiClientKey' });
