import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { openService } from '../app.ts';
import { readConfig } from '../config.ts';
import { hashNewPassword } from '../features/accounts/passwords.ts';
import { appoint, createStaff } from '../features/staff/actions.ts';
import { Login } from '../features/staff/contract.ts';
import { Problem } from '../kernel/problem.ts';
import { type AdminRole, adminRoles } from '../kernel/role.ts';
import { openDatabase } from '../open.ts';
import { readArgs, run, say, UsageError } from './run.ts';

const help = `npm run create-admin -- --login LOGIN --name NAME [--role ROLE]
建立管理员账号,密码从终端或标准输入读取 · creates an administrator; the password is asked for, or read from standard
input: at least 10 characters of 3 classes (a-z, A-Z, 0-9, other).

  --role ROLE  system_admin(默认 default)、security_admin、audit_admin:由三个不同的人担任 · three different people`;

void run(help, async (args) => {
  const { login, name, role } = readOptions(args);
  const password = await askPassword();
  const config = readConfig();
  const database = await openDatabase(config, say);
  try {
    const passwordHash = await hashNewPassword(password, login, '/password');
    const doors = await openService({ ...database, clock: () => new Date() });
    await doors.write({ system: 'system.start' }, {}, async (tx) => {
      const { id } = await createStaff(tx, { name, login, passwordHash });
      await appoint(tx, { staffId: id, role });
    });
    say(`已建立 · created: ${login}`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { title, hint } = error.toDocument('zh', '', '');
    const what = error.faults.map(({ detail }) => `${detail.zh} · ${detail.en}`);
    throw new Error([`${title}。${hint} · ${error.toDocument('en', '', '').title}`, ...what].join('\n'));
  } finally {
    await database.close();
  }
});

function readOptions(args: string[]): { login: string; name: string; role: AdminRole } {
  const options = { login: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } } as const;
  const { values } = readArgs({ args, options });
  if (values.login === undefined || !values.name?.trim())
    throw new UsageError('须给出 --login 与 --name · give --login and --name');
  const role = adminRoles.find((one) => one === (values.role ?? 'system_admin'));
  if (!role)
    throw new UsageError(
      `--role ${values.role} 不存在,须为 ${adminRoles.join('、')} · is none of ${adminRoles.join(', ')}`,
    );
  const login = Login.safeParse(values.login);
  if (!login.success) throw new UsageError(`--login ${values.login}:${login.error.issues[0]!.message}`);
  return { login: login.data, name: values.name.trim(), role };
}

/** On a terminal nothing is echoed. */
async function askPassword(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (process.stdin.isTTY) process.stderr.write('密码 · password: ');
  const reader = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  const { value } = await reader[Symbol.asyncIterator]().next();
  reader.close();
  if (process.stdin.isTTY) say('');
  if (!value) throw new UsageError('没有读到密码 · no password was given');
  return value;
}
