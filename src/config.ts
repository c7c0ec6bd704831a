import { resolve } from 'node:path';
import { z } from 'zod';
import { type CipherName, cipherNames } from './db/ciphers.ts';

const port = z.coerce.number().int().min(1).max(65_535);
const url = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://');
const onOff = z.enum(['0', '1']).transform((word) => word === '1');

/** Every variable, its form and its default; .env.example says what each is for. */
export const variables = {
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./.data'),
  DATABASE_URL: url.optional(),
  DATABASE_APP_URL: url.optional(),
  KEY_FILE: z.string().min(1).optional(),
  KEYS: z.string().min(1).optional(),
  SEAL_CIPHER: z.enum(cipherNames).default('aes-256-gcm'),
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(200).default(12),
  JOBS: onOff.default(true),
  DEMO: onOff.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: onOff.default(false),
};

const Environment = z.object(variables);

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
  readonly demo: boolean;
  readonly logLevel: z.infer<(typeof variables)['LOG_LEVEL']>;
  readonly trustProxy: boolean;
}

/** The environment as a frozen Config; an error that names every variable that is wrong. */
export function loadConfig(env: NodeJS.ProcessEnv, projectDir: string): Config {
  const known = Object.keys(variables).map((name) => [name, env[name] === '' ? undefined : env[name]]);
  const parsed = Environment.safeParse(Object.fromEntries(known));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigError(
      `环境变量有误 · environment variables are wrong:\n${lines.join('\n')}\n(.env.example)`,
    );
  }
  const e = parsed.data;
  return Object.freeze({
    port: e.PORT,
    host: e.HOST,
    dataDir: resolve(projectDir, e.DATA_DIR),
    projectDir,
    databaseUrl: e.DATABASE_URL,
    databaseAppUrl: e.DATABASE_APP_URL,
    keyFile: e.KEY_FILE && resolve(projectDir, e.KEY_FILE),
    keys: e.KEYS,
    sealCipher: e.SEAL_CIPHER,
    poolMax: e.DATABASE_POOL_MAX,
    jobs: e.JOBS,
    demo: e.DEMO ?? e.DATABASE_URL === undefined,
    logLevel: e.LOG_LEVEL,
    trustProxy: e.TRUST_PROXY,
  });
}

export class ConfigError extends Error {}

/** The environment of this process: the only place that reads it. */
export const readConfig = (): Config => loadConfig(process.env, resolve(import.meta.dirname, '..'));
