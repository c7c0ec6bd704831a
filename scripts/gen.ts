// npm run gen: writes what is generated from the code; with --check compares instead, and fails when a file is stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { describeApi } from '../src/app.ts';
import { caseLifePage, vocabulariesPage } from './pages.ts';

const project = join(import.meta.dirname, '..');

/** Every generated file, by its path. */
async function generate(): Promise<Record<string, string>> {
  const document = await describeApi();
  // The generator may change what it is given.
  const types = await openapiTS(structuredClone(document) as Parameters<typeof openapiTS>[0]);
  return {
    'openapi/v1.json': `${JSON.stringify(document, null, 2)}\n`,
    'src/client/api.generated.ts': `// Generated from openapi/v1.json by npm run gen.\n${astToString(types)}`,
    'docs/vocabularies.md': vocabulariesPage(),
    'docs/case-life.md': caseLifePage(),
  };
}

async function staleFiles(files: Record<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const present = await readFile(join(project, path), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(path);
  }
  return stale;
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(
      'npm run gen            write the generated files\nnpm run gen -- --check  exit 1 and name those that are stale',
    );
    return 0;
  }
  const files = await generate();
  const stale = await staleFiles(files);
  if (argv.includes('--check')) {
    for (const path of stale) console.error(`已过期,请运行 npm run gen · stale, run npm run gen: ${path}`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const path of stale) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), files[path]!);
    console.log(`written ${path}`);
  }
  if (stale.length === 0) console.log('all generated files are up to date');
  return 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
