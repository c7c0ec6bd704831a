// npm run check: everything a machine can say about the code without running it. Prints one line a step.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types', 'tsc', ['--noEmit']],
  ['lint and format', 'biome', ['ci', '--error-on-warnings']],
  ['type-aware lint', 'eslint', ['--max-warnings', '0', '.']],
  ['dependency rule', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  ['unused code', 'knip', []],
  ['generated files', 'tsx', ['scripts/gen.ts', '--check']],
];

if (process.argv.includes('--help')) {
  console.log(`npm run check\n${steps.map(([name, tool]) => `  ${name.padEnd(18)} ${tool}`).join('\n')}`);
  process.exit(0);
}

let failed = 0;
for (const [name, tool, args] of steps) {
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(`node_modules/.bin/${tool}`, args, {
    encoding: 'utf8',
  });
  // depcruise is green when it understands no file at all.
  const empty = tool === 'depcruise' && !/\b[1-9]\d* modules/.test(stdout ?? '');
  const ok = status === 0 && !empty;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (ok) continue;
  failed += 1;
  console.log(`${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}${empty ? 'no modules were found' : ''}`);
}
process.exitCode = failed === 0 ? 0 : 1;
