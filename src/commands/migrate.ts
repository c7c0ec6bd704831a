import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { migrate } from '../db/migrate.ts';
import { run, say } from './run.ts';

const help = `npm run db:migrate
应用 migrations/ 中尚未应用的文件 · applies the files of migrations/ that are missing.
需要 DATABASE_URL · needs DATABASE_URL (the embedded PostgreSQL is migrated by every start).`;

void run(help, async () => {
  const { databaseUrl, projectDir } = readConfig();
  if (!databaseUrl) throw new Error('请设置 DATABASE_URL · set DATABASE_URL');
  const applied = await migrate(databaseUrl, join(projectDir, 'migrations'));
  say(applied.length === 0 ? '已是最新 · nothing to apply' : `已应用 · applied: ${applied.join(', ')}`);
});
