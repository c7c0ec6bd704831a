// npm run sbom: writes what the service is made of at run time, as CycloneDX JSON. The same package-lock.json, the same bytes.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArgs, run } from '../src/commands/run.ts';

const projectDir = join(import.meta.dirname, '..');

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  licenses?: ({ license: { id: string } } | { expression: string })[];
}

export interface Bom {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/**
 * As npm makes it of package-lock.json, offline, without what differs from one run, folder or npm to the next. What runs is
 * found from the dependencies of package.json: npm's own `--omit dev` leaves out pg, which some tools ask for too.
 */
export function makeBom(): Bom {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--offline'];
  const bom: Bom = JSON.parse(
    execFileSync('npm', args, { cwd: projectDir, encoding: 'utf8', maxBuffer: 2 ** 26 }),
  );
  const { serialNumber: _serial, metadata, ...rest } = bom;
  const { timestamp: _time, tools: _tools, component, ...about } = metadata;
  const { packages } = JSON.parse(readFileSync(join(projectDir, 'package-lock.json'), 'utf8')) as Lock;
  const asked = Object.keys(packages[''].dependencies).map(
    (name) => `${name}@${packages[`node_modules/${name}`]!.version}`,
  );
  const running = reachable(bom, asked);
  const own = { ref: component['bom-ref'], dependsOn: asked };
  return {
    ...rest,
    metadata: { ...about, component: { ...component, name: packages[''].name } },
    components: bom.components
      .filter((one) => running.has(one['bom-ref']))
      .map((one) => (one.licenses ? one : { ...one, licenses: expressed(one, packages) })),
    dependencies: [own, ...bom.dependencies.filter(({ ref }) => running.has(ref))],
  };
}

function reachable({ dependencies }: Bom, from: readonly string[]): Set<string> {
  const needs = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const found = new Set(from);
  // A set hands out what is added while it is walked.
  for (const ref of found) for (const next of needs.get(ref) ?? []) found.add(next);
  return found;
}

interface Locked {
  version: string;
  license?: string;
}
interface Lock {
  packages: Record<string, Locked> & { '': Locked & { name: string; dependencies: Record<string, string> } };
}

/** npm names a single licence only; a choice between several is said as an expression. */
function expressed({ name, version }: Component, packages: Lock['packages']): { expression: string }[] {
  const found = Object.entries(packages).find(
    ([path, one]) => path.endsWith(`node_modules/${name}`) && one.version === version,
  );
  return found?.[1].license ? [{ expression: found[1].license.replace(/^\((.*)\)$/, '$1') }] : [];
}

const usage = `npm run sbom [-- --out FILE]
写出运行时组成清单(CycloneDX JSON) · writes the run-time bill of materials, CycloneDX JSON
  --out FILE  默认 sbom.cdx.json · where to`;

if (process.argv[1] === import.meta.filename) {
  await run(usage, async (args) => {
    const { values } = readArgs({ args, options: { out: { type: 'string' } } });
    const out = values.out ?? join(projectDir, 'sbom.cdx.json');
    const bom = makeBom();
    writeFileSync(out, `${JSON.stringify(bom, null, 2)}\n`);
    console.log(`${out}: ${bom.components.length} components`);
  });
}
