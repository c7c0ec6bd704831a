import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type CipherName, cipherNames } from './db/ciphers.ts';
import { type Algorithm, algorithms } from './journal/chain.ts';
import { isAddress, isNetwork } from './net/addresses.ts';

const whole = (least: number, most: number) => {
  const error = `须为 ${least} 至 ${most} 的整数 · must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};
const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, { error: `须为其中之一 · must be one of: ${words.join(', ')}` });
const web = z.url({ protocol: /^https?$/, error: '须为 http(s) 地址 · must be an http(s) address' });
const url = z
  .string()
  .regex(
    /^postgres(ql)?:\/\//,
    '须以 postgres:// 或 postgresql:// 开头 · must begin with postgres:// or postgresql://',
  );
const listed = (text: string) => text.split(',').map((part) => part.trim());
const networks = z
  .string()
  .transform(listed)
  .refine(
    (list) => list.every(isNetwork),
    '须为以逗号分隔的网段,如 10.1.2.0/24 · must be networks like 10.1.2.0/24, separated by commas',
  );
/** How many proxies stand in front, or where they are. A network of everything would be anyone who calls himself one. */
const proxies = z
  .string()
  .transform((text) => (/^\d$/.test(text) ? Number(text) : listed(text)))
  .refine(
    (given) =>
      typeof given === 'number' ||
      given.every((one) => isAddress(one) || (isNetwork(one) && !/\/0+$/.test(one))),
    '须为前面的代理数(0 至 9),或其地址、网段,以逗号分隔 · must be the number of proxies in front (0 to 9), or their addresses or networks, separated by commas',
  );
const onOff = oneOf(['0', '1']).transform((word) => word === '1');

/** Every variable, its form and its default; .env.example says what each is for. */
export const variables = {
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./.data'),
  DATABASE_URL: url.optional(),
  DATABASE_APP_URL: url.optional(),
  KEY_FILE: z.string().min(1).optional(),
  KEYS: z.string().min(1).optional(),
  SEAL_CIPHER: oneOf(cipherNames).default('aes-256-gcm'),
  DATABASE_POOL_MAX: whole(2, 200).default(12),
  JOBS: onOff.default(true),
  AUDIT_HEAD_FILE: z.string().min(1).optional(),
  AUDIT_HASH: oneOf(algorithms).default('sha256'),
  ERASURE_LOG_FILE: z.string().min(1).optional(),
  DEMO: onOff.optional(),
  OIDC_ISSUER: web.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  OIDC_REDIRECT_URI: web.optional(),
  OIDC_SCOPES: z.string().min(1).default('openid'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: proxies.default(0),
  OUTGOING_ALLOW: networks.default([]),
};

const Environment = z.object(variables).refine(
  ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_REDIRECT_URI, OIDC_CLIENT_SECRET, OIDC_CLIENT_SECRET_FILE }) => {
    const secrets = [OIDC_CLIENT_SECRET, OIDC_CLIENT_SECRET_FILE].filter((one) => one !== undefined).length;
    const given = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_REDIRECT_URI].filter((one) => one !== undefined).length;
    return (given === 3 && secrets === 1) || (given === 0 && secrets === 0);
  },
  {
    path: ['OIDC_ISSUER'],
    message:
      '须同时设置 OIDC_CLIENT_ID、OIDC_REDIRECT_URI,及 OIDC_CLIENT_SECRET 或 OIDC_CLIENT_SECRET_FILE · needs OIDC_CLIENT_ID, OIDC_REDIRECT_URI and one of OIDC_CLIENT_SECRET and OIDC_CLIENT_SECRET_FILE',
  },
);

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly projectDir: string;
  /** The owner's login, for migrations; undefined means the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** The service's own login; undefined means the owner's, taking the role gridcase_app. */
  readonly databaseAppUrl: string | undefined;
  /** Where the keys of the personal data are; with neither, the embedded PostgreSQL has a file of its own. */
  readonly keyFile: string | undefined;
  readonly keys: string | undefined;
  /** What seals from now on; either can always be read. */
  readonly sealCipher: CipherName;
  readonly poolMax: number;
  /** Whether this process runs the jobs too. */
  readonly jobs: boolean;
  /** Where the heads of the sealed journal are kept besides the log; undefined: nowhere. */
  readonly auditHeadFile: string | undefined;
  readonly auditHash: Algorithm;
  /** Where it is kept what was erased; undefined: nowhere yet. */
  readonly erasureLogFile: string | undefined;
  readonly demo: boolean;
  readonly logLevel: z.infer<(typeof variables)['LOG_LEVEL']>;
  /** The proxies whose X-Forwarded-* headers are believed: how many, or where. */
  readonly trustProxy: number | readonly string[];
  /** Networks of the operator's own to which outgoing calls may go. */
  readonly outgoingAllow: readonly string[];
  /** Where people may log in by OpenID Connect; undefined: by password only. */
  readonly oidc: OidcConfig | undefined;
}

interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly scopes: string;
}

/** The environment as a frozen Config; an error that names every variable that is wrong. */
export function loadConfig(env: NodeJS.ProcessEnv, projectDir: string): Config {
  const known = Object.keys(variables).map((name) => [name, env[name] === '' ? undefined : env[name]]);
  const parsed = Environment.safeParse(Object.fromEntries(known));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigError(
      `环境变量有误 · environment variables are wrong:\n${[...new Set(lines)].join('\n')}\n(.env.example)`,
    );
  }
  const e = parsed.data;
  const dataDir = resolve(projectDir, e.DATA_DIR);
  /** In DATA_DIR with the embedded database; elsewhere only where it is said. */
  const fileOf = (given: string | undefined, name: string) => {
    const file = given ?? (e.DATABASE_URL ? undefined : join(dataDir, name));
    return file && resolve(projectDir, file);
  };
  return Object.freeze({
    port: e.PORT,
    host: e.HOST,
    dataDir,
    projectDir,
    databaseUrl: e.DATABASE_URL,
    databaseAppUrl: e.DATABASE_APP_URL,
    keyFile: e.KEY_FILE && resolve(projectDir, e.KEY_FILE),
    keys: e.KEYS,
    sealCipher: e.SEAL_CIPHER,
    poolMax: e.DATABASE_POOL_MAX,
    jobs: e.JOBS,
    auditHeadFile: fileOf(e.AUDIT_HEAD_FILE, 'audit-heads.log'),
    auditHash: e.AUDIT_HASH,
    erasureLogFile: fileOf(e.ERASURE_LOG_FILE, 'erasures.log'),
    demo: e.DEMO ?? e.DATABASE_URL === undefined,
    logLevel: e.LOG_LEVEL,
    trustProxy: e.TRUST_PROXY,
    outgoingAllow: e.OUTGOING_ALLOW,
    oidc: oidcOf(e),
  });
}

function oidcOf(e: z.infer<typeof Environment>): OidcConfig | undefined {
  if (e.OIDC_ISSUER === undefined) return undefined;
  return Object.freeze({
    issuer: e.OIDC_ISSUER,
    clientId: e.OIDC_CLIENT_ID!,
    clientSecret: e.OIDC_CLIENT_SECRET ?? readSecret('OIDC_CLIENT_SECRET_FILE', e.OIDC_CLIENT_SECRET_FILE!),
    redirectUri: e.OIDC_REDIRECT_URI!,
    scopes: e.OIDC_SCOPES,
  });
}

function readSecret(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`${name}: ${(error as Error).message}`);
  }
}

export class ConfigError extends Error {}

/** The environment of this process: the only place that reads it. */
export const readConfig = (): Config => loadConfig(process.env, resolve(import.meta.dirname, '..'));
