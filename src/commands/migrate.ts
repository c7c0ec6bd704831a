import { readConfig } from '../config.ts';
import { migrateSealed, openKeys } from '../open.ts';
import { run, say } from './run.ts';

const help = `npm run db:migrate
应用 migrations/ 中尚未应用的文件 · applies the files of migrations/ that are missing.
并把新列中的明文加密 · and seals what they leave in clear.
需要 DATABASE_URL 与 KEY_FILE · needs DATABASE_URL and KEY_FILE (the embedded PostgreSQL is migrated by every start).`;

void run(help, async () => {
  const config = readConfig();
  const { databaseUrl, projectDir } = config;
  if (!databaseUrl) throw new Error('请设置 DATABASE_URL · set DATABASE_URL');
  const keyring = await openKeys(config);
  const applied = await migrateSealed({ ownerUrl: databaseUrl, keyring, projectDir });
  say(applied.length === 0 ? '已是最新 · nothing to apply' : `已应用 · applied: ${applied.join(', ')}`);
});
