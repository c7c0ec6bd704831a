import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { openService } from '../app.ts';
import { readConfig } from '../config.ts';
import { recoverAdministrator } from '../features/accounts/keeping.ts';
import { hashNewPassword } from '../features/accounts/passwords.ts';
import { appoint, createStaff } from '../features/staff/actions.ts';
import { Login } from '../features/staff/contract.ts';
import { Problem } from '../kernel/problem.ts';
import { type AdminRole, adminRoles } from '../kernel/role.ts';
import { openDatabase } from '../open.ts';
import { readArgs, run, say, UsageError } from './run.ts';

const help = `npm run create-admin -- --login LOGIN --name NAME [--role ROLE]
npm run create-admin -- --login LOGIN --reset
建立管理员账号,密码从终端或标准输入读取 · creates an administrator; the password is asked for, or read from standard
input: at least 10 characters of 3 classes (a-z, A-Z, 0-9, other).

  --role ROLE  system_admin(默认 default)、security_admin、audit_admin:由三个不同的人担任 · three different people
  --reset      为不能登录的管理员另设密码,撤销其动态口令并解锁;首次登录须改密码 · for an administrator who cannot log in:
               another password, no second factor, no lock; he changes the password at his next login`;

void run(help, async (args) => {
  const { login, ...made } = readOptions(args);
  const password = await askPassword();
  const config = readConfig();
  const database = await openDatabase(config, say);
  try {
    const passwordHash = await hashNewPassword(password, login, '/password');
    const doors = await openService({ ...database, clock: () => new Date() });
    await doors.write({ system: 'system.start' }, {}, async (tx) => {
      if ('reset' in made) return recoverAdministrator(tx, login, passwordHash);
      const { id } = await createStaff(tx, { name: made.name, login, passwordHash });
      await appoint(tx, { staffId: id, role: made.role });
    });
    say(`${'reset' in made ? '已重置 · reset' : '已建立 · created'}: ${login}`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { title, hint } = error.toDocument('zh', '', '');
    const what = error.faults.map(({ detail }) => `${detail.zh} · ${detail.en}`);
    throw new Error([`${title}。${hint} · ${error.toDocument('en', '', '').title}`, ...what].join('\n'));
  } finally {
    await database.close();
  }
});

type Asked = { login: string } & ({ name: string; role: AdminRole } | { reset: true });

function readOptions(args: string[]): Asked {
  const text = { type: 'string' } as const;
  const options = { login: text, name: text, role: text, reset: { type: 'boolean' } } as const;
  const { values } = readArgs({ args, options });
  const isReset = values.reset && values.name === undefined && values.role === undefined;
  if (values.login === undefined || !(isReset || (values.name?.trim() && !values.reset)))
    throw new UsageError(
      '须给出 --login 与 --name,或 --login 与 --reset · give --login and --name, or --login and --reset',
    );
  const role = adminRoles.find((one) => one === (values.role ?? 'system_admin'));
  if (!role)
    throw new UsageError(
      `--role ${values.role} 不存在,须为 ${adminRoles.join('、')} · is none of ${adminRoles.join(', ')}`,
    );
  const login = Login.safeParse(values.login);
  if (!login.success) throw new UsageError(`--login ${values.login}:${login.error.issues[0]!.message}`);
  return isReset
    ? { login: login.data, reset: true }
    : { login: login.data, name: values.name!.trim(), role };
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
