import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'gridcase-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program as npm starts it, without compiling: nothing is in the environment but what is said. */
const run = (file: string, args: string[] = [], more: Record<string, string> = {}) => {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { PATH, HOME, DATA_DIR: join(folder, 'data'), ...more },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, out: stdout, err: stderr };
};

describe('upkeep', () => {
  writeFileSync(join(folder, 'some.log'), '');
  test.each([
    ['rotate-keys', 1, []],
    ['retention', 1, ['--dry-run']],
    ['replay-erasures', 1, ['--log', join(folder, 'some.log')]],
    ['audit-verify', 2, ['--heads', join(folder, 'some.log')]],
  ])('of no database at all makes none: %s', (command, status, args) => {
    const said = run(`src/commands/${command}.ts`, args);
    expect(said).toMatchObject({
      status,
      err: expect.stringContaining(`There is no database in ${join(folder, 'data/postgres')}: set DATA_DIR`),
    });
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['some.log']);
  });
});

describe('what starts the service, or its jobs', () => {
  test.each(['main', 'worker'])('%s explains itself instead', (program) => {
    const { status, out } = run(`src/${program}.ts`, ['--help']);
    expect({ status, out }).toEqual({
      status: 0,
      out: expect.stringMatching(/DATABASE_URL[\s\S]*\.env\.example/),
    });
    expect(readdirSync(folder)).toEqual(['some.log']);
  });

  test.each(['main', 'worker'])('%s takes no other option', (program) => {
    const { status, err } = run(`src/${program}.ts`, ['--foo']);
    expect({ status, err }).toEqual({ status: 2, err: '没有这个选项 · no such option: --foo (--help)\n' });
    expect(readdirSync(folder)).toEqual(['some.log']);
  });

  test('says in both languages what is wrong with a variable', () => {
    const { status, err } = run('src/main.ts', [], { PORT: 'abc' });
    expect(status).toBe(1);
    expect(err).toContain('  PORT: 须为 1 至 65535 的整数 · must be a whole number from 1 to 65535\n');
  });
});

describe('wrong use of a command is said in one line, in both languages:', () => {
  test.each([
    ['src/commands/create-admin.ts', ['--login', 'x', '--name', 'y', '--role', 'foo'], '--role foo'],
    ['src/commands/create-admin.ts', ['--login', 'x', '--name', 'y'], '--login x'],
    ['src/commands/create-admin.ts', ['--foo'], 'no such option: --foo'],
    ['src/commands/demo.ts', ['--foo'], 'no such option: --foo'],
    ['src/commands/demo.ts', ['foo'], 'unexpected: foo'],
    ['src/commands/demo.ts', ['--story'], '--story needs a value'],
    ['src/commands/retention.ts', ['--foo'], 'no such option: --foo'],
    ['src/commands/replay-erasures.ts', ['--foo'], 'no such option: --foo'],
    ['src/commands/import-calendar.ts', ['--foo'], 'no such option: --foo'],
    ['src/commands/audit-verify.ts', ['--foo'], 'no such option: --foo'],
    ['src/commands/audit-verify.ts', ['--heads', '/nope'], 'no such file: /nope'],
    ['scripts/sbom.ts', ['--foo'], 'no such option: --foo'],
    ['scripts/fuzz/main.ts', ['--foo'], 'no such option: --foo'],
  ])('%s %j', (file, args, expected) => {
    const { status, err } = run(file, args);
    expect({ status, first: err.split('\n')[0] }).toEqual({
      status: 2,
      first: expect.stringMatching(/\p{Script=Han}.* · /u),
    });
    expect(err.split('\n')[0]).toContain(expected);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});
