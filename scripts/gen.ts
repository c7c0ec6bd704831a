// npm run gen: writes what is generated from the code; with --check compares instead, and fails when a file is stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { describeApi } from '../src/app.ts';
import { caseLifePage, vocabulariesPage } from './pages.ts';

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

async function main(argv: string[]): Promise<number> {
  const options = { check: { type: 'boolean' }, in: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: argv, options });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const folder = values.in ?? join(import.meta.dirname, '..');
  const files = await generate();
  const stale: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const present = await readFile(join(folder, path), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(path);
  }
  if (values.check) {
    for (const path of stale) console.error(`已过期,请运行 npm run gen · stale, run npm run gen: ${path}`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const path of stale) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), files[path]!);
    console.log(`written ${path}`);
  }
  if (stale.length === 0) console.log('all generated files are up to date');
  return 0;
}

const help = `npm run gen [-- --check] [--in FOLDER]
生成接口文档、客户端类型、代码表、办理流程 · writes the API document, client types, vocabularies and case life
  --check      只比较,有过期的则退出码 1 · compare only, exit 1 naming the stale files
  --in FOLDER  另一目录,默认项目目录 · another folder than the project's`;

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
