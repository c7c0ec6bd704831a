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
