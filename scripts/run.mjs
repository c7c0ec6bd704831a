// Runs one command of the service from dist/, compiling first when a source file changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const commands = {
  start: 'main.js',
  worker: 'worker.js',
  demo: 'commands/demo.js',
  'import-areas': 'commands/import-areas.js',
  'import-calendar': 'commands/import-calendar.js',
  'create-admin': 'commands/create-admin.js',
  'audit-verify': 'commands/audit-verify.js',
  migrate: 'commands/migrate.js',
  'rotate-keys': 'commands/rotate-keys.js',
  retention: 'commands/retention.js',
  'replay-erasures': 'commands/replay-erasures.js',
};

const project = resolve(import.meta.dirname, '..');
const at = (...path) => join(project, ...path);
const [command, ...args] = process.argv.slice(2);

if (command === '--help' || command === undefined) help(console.log);
else if (command === '--build') build();
else if (Object.hasOwn(commands, command)) await start(at('dist', commands[command]));
else {
  console.error(`没有这个命令 · no such command: ${command}`);
  help(console.error);
  process.exitCode = 2;
}

function help(print) {
  print('node scripts/run.mjs <command> [args…]   |   --build   |   --help');
  for (const name of Object.keys(commands)) print(`  ${name}`);
}

async function start(file) {
  build();
  if (!existsSync(file)) fail(`缺少 ${file},请先编译 · ${file} is missing: run npm run build`);
  // In this process, so that signals reach the command directly and it sees only its own arguments.
  process.argv = [process.argv[0], file, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(file).href);
}

function build() {
  const tsc = at('node_modules/typescript/bin/tsc');
  if (!existsSync(at('src')) || !existsSync(tsc)) return; // the production image brings dist ready made
  const stamp = fingerprint();
  if (isBuilt(stamp)) return;

  console.error('编译 compiling…');
  // Compiled beside dist and then swapped: nothing of a deleted source lingers, and a failed build leaves dist as it was.
  // A sibling, so that the source maps' relative paths hold.
  clearLeftovers();
  const fresh = at(`.dist-${process.pid}`);
  const options = ['-p', at('tsconfig.build.json'), '--outDir', fresh];
  const { status } = spawnSync(process.execPath, [tsc, ...options], { cwd: project, stdio: 'inherit' });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    fail('编译失败 · compiling failed', status ?? 1);
  }
  writeFileSync(join(fresh, '.built'), stamp);
  const old = `${fresh}.old`;
  try {
    // Of two builds at once the first is running from its dist already: the second leaves it there.
    if (!isBuilt(stamp)) {
      if (existsSync(at('dist'))) renameSync(at('dist'), old);
      renameSync(fresh, at('dist'));
    }
  } catch (error) {
    if (!isBuilt(stamp)) throw error;
  }
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
}

function isBuilt(stamp) {
  try {
    return readFileSync(at('dist/.built'), 'utf8') === stamp;
  } catch {
    return false;
  }
}

/** Name, size and time of every input, so that deleted, renamed and older files count as changes too. */
function fingerprint() {
  const inputs = readdirSync(project).filter((name) => /^(tsconfig.*|package)\.json$/.test(name));
  const sources = readdirSync(at('src'), { recursive: true }).map((name) => join('src', name));
  return [...inputs, ...sources.filter((name) => /\.(ts|json)$/.test(name))]
    .sort()
    .map((name) => [name, statSync(at(name)).size, statSync(at(name)).mtimeMs].join(' '))
    .join('\n');
}

function clearLeftovers() {
  for (const name of readdirSync(project)) {
    const pid = /^\.dist-(\d+)(\.old)?$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(at(name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
