import { join } from 'node:path';
import pg from 'pg';
import { type Config, ConfigError } from './config.ts';
import { assertMade, startEmbedded } from './db/embedded.ts';
import { ensureKeyFile, parseKeys, readKeyFile } from './db/keys.ts';
import { migrate } from './db/migrate.ts';
import { type Keyring, type KeyStore, openKeyring } from './db/personal.ts';
import { assertFenced, openPool } from './db/pool.ts';
import { findMisfit } from './db/seal-keys.ts';
import { sealAgain } from './reseal.ts';
import { sealedTables } from './sealed.ts';

export interface Database {
  pool: pg.Pool;
  /** For the job queue, beside the jobs' own transactions; without jobs it connects to nothing. */
  queuePool: pg.Pool;
  ownerUrl: string;
  keyring: Keyring;
  /** Host and name, or the folder: for people. */
  name: string;
  close(): Promise<void>;
}

/** One hears of new jobs, the others take and finish them. */
const queueConnections = 5;

/** A migrated database and the service's own pool to it, embedded unless DATABASE_URL is set. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  const keyring = await openKeys(config);
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ ...embeddedIn(config), say });
  const ownerUrl = config.databaseUrl ?? embedded!.url;
  const name = embedded?.folder ?? nameOf(ownerUrl);
  const openOwn = (max: number) =>
    openPool({
      url: config.databaseAppUrl ?? ownerUrl,
      assumeRole: config.databaseAppUrl === undefined,
      max,
      onError: (error) => say(`数据库连接中断 · a database connection was lost: ${error.message}`),
    });
  const [pool, queuePool] = [openOwn(config.poolMax), openOwn(queueConnections)];
  const close = async () => {
    await queuePool.end();
    await pool.end();
    await embedded?.stop();
  };
  try {
    const applied = await migrateSealed({ ownerUrl, keyring, projectDir: config.projectDir });
    if (applied.length > 0) say(`已应用 ${applied.length} 个迁移 · applied ${applied.length} migrations`);
    await assertFenced(pool);
  } catch (error) {
    await close();
    throw error;
  }
  return { pool, queuePool, ownerUrl, keyring, name, close };
}

/** For the upkeep of a database: makes none, and says which one it is. */
export async function openExisting(config: Config, say: (line: string) => void): Promise<Database> {
  if (!config.databaseUrl) assertMade(embeddedIn(config));
  const database = await openDatabase(config, say);
  say(`数据库 · database: ${database.name}`);
  return database;
}

const embeddedIn = ({ dataDir, projectDir }: Config) => ({ dataDir: join(dataDir, 'postgres'), projectDir });

/** Without login and password. */
function nameOf(url: string): string {
  const { host, port, database } = new pg.Client({ connectionString: url });
  return `${host}:${port}/${database}`;
}

/** Asked for before anything else is done: without keys nothing is opened, and nothing migrated. */
export const openKeys = async (config: Config): Promise<Keyring> =>
  openKeyring(await findKeys(config), config.sealCipher);

/** Applies the migrations that are missing, if these are the keys of this database, and seals what they leave in clear. */
export async function migrateSealed(own: {
  ownerUrl: string;
  keyring: Keyring;
  projectDir: string;
}): Promise<string[]> {
  await assertKeys(own);
  const applied = await migrate(own.ownerUrl, join(own.projectDir, 'migrations'));
  if (applied.length > 0) {
    await assertKeys(own);
    await sealAgain(own, { clearOnly: true });
  }
  return applied;
}

/** Refuses keys other than those with which this database is sealed, before anything is sealed with them. */
async function assertKeys(own: { ownerUrl: string; keyring: Keyring }): Promise<void> {
  const misfit = await findMisfit({ ...own, tables: sealedTables });
  if (!misfit) return;
  const [missing, different] = [misfit.missing.join(', '), misfit.different.join(', ')];
  const zh = [missing && `缺少密钥 ${missing}`, different && `密钥 ${different} 内容不同`];
  const en = [missing && `key ${missing} is missing`, different && `key ${different} has other digits`];
  const say = (parts: string[], comma: string) => parts.filter((part) => part !== '').join(comma);
  throw new ConfigError(
    `密钥不是此数据库的:${say(zh, ',')} · These are not the keys of this database: ${say(en, ', ')} (docs/operations.md, Keys)`,
  );
}

/** The master keys: from the environment, a file, or beside the embedded database. They are never made up for another one. */
function findKeys({ keys, keyFile, databaseUrl, dataDir }: Config): Promise<KeyStore> | KeyStore {
  if (keys && keyFile) throw new ConfigError('KEYS 与 KEY_FILE 只填一个 · set only one of KEYS and KEY_FILE');
  if (keys) return parseKeys(keys, 'KEYS');
  if (keyFile) return readKeyFile(keyFile);
  if (databaseUrl)
    throw new ConfigError(
      '没有个人信息的密钥,请设置 KEY_FILE · There are no keys for the personal data: set KEY_FILE (docs/operations.md, Keys)',
    );
  return ensureKeyFile(join(dataDir, 'keys'));
}
