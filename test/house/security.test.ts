import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { variables } from '../../src/config.ts';

const project = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const folder = 'docs/security';
const pages = readdirSync(join(project, folder)).filter((name) => name.endsWith('.md'));
const textOf = (page: string) => read(`${folder}/${page}`);

/** A row of a table whose last column is `Test`, and the heading it stands under. */
interface Row {
  page: string;
  heading: string;
  cells: string[];
}

/** The tables in which every row has to show something; others explain. */
function rowsOf(page: string): Row[] {
  let heading = '';
  let isShown = false;
  return textOf(page)
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
      if (!line.startsWith('|')) isShown = false;
      const cells = line.split('|').map((cell) => cell.trim());
      const isHead = cells.at(-2) === 'Test';
      if (isHead) isShown = true;
      return !isShown || isHead || /^\|---/.test(line) ? [] : [{ page, heading, cells: cells.slice(1, -1) }];
    });
}
const rows = pages.flatMap(rowsOf);
const rowsUnder = (page: string, heading: RegExp) =>
  rows.filter((row) => row.page === page && heading.test(row.heading));

/** `test/api/x.test.ts` › what it describes › what it tests; several in a cell stand in lines of their own. */
const shownIn = (cell = '') =>
  cell
    .split('<br>')
    .filter((line) => line !== '')
    .map((line) => {
      const [, file, title] = /^`(test\/[\w./-]+\.test\.ts)` › (\S.*)$/.exec(line) ?? [];
      return { line, file, title };
    });

/** Every title in a file, after those that it is described under; what is skipped shows nothing. */
function titlesIn(file: string): Set<string> {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  const titles = new Set<string>();
  const visit = (node: ts.Node, under: string): void => {
    let below = under;
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const [, kind] =
        /^\(?(?:\w+ \? )?(test|describe)\b(?!\.(?:skip|todo))/.exec(node.expression.getText(source)) ?? [];
      if (kind && first && ts.isStringLiteralLike(first)) {
        const title = `${under}${first.text}`;
        titles.add(title);
        if (kind === 'describe') below = `${title} › `;
      }
    }
    ts.forEachChild(node, (child) => visit(child, below));
  };
  visit(source, '');
  return titles;
}

describe('what docs/security says is shown by a test', () => {
  test('is: the file has a test of that very name', () => {
    const titles = new Map<string, Set<string>>();
    const missing = rows.flatMap(({ cells }) =>
      shownIn(cells.at(-1)).flatMap(({ line, file, title }) => {
        if (!file || !title || !existsSync(join(project, file))) return [line];
        if (!titles.has(file)) titles.set(file, titlesIn(file));
        return titles.get(file)?.has(title) ? [] : [line];
      }),
    );
    expect(missing).toEqual([]);
  });

  test('is named in the tables and nowhere else, so that none is passed over', () => {
    const named = rows.flatMap(({ cells }) => shownIn(cells.at(-1))).length;
    const written = pages.flatMap((page) => textOf(page).match(/`test\/[\w./-]+` › /g) ?? []).length;
    expect(named).toBe(written);
    expect(named).toBeGreaterThan(200);
  });

  test('or is somebody else’s to do, or is said to be missing', () => {
    const bare = rows.filter(
      ({ cells }) =>
        cells.at(-1) === '' &&
        !/部署方 · the operator|组织措施 · organisational|not yet: ./.test(cells.at(-2) ?? ''),
    );
    expect(bare).toEqual([]);
    expect(rows.filter(({ cells }) => cells.some((cell, i) => cell === '' && i < cells.length - 1))).toEqual(
      [],
    );
  });
});

describe('nothing is left out:', () => {
  test('each flow of the picture has all six kinds of threats', () => {
    const kinds = [
      ...new Set(rows.filter(({ page }) => page === 'threat-model.md').map((row) => row.heading)),
    ];
    expect(kinds.map((heading) => Number.parseInt(heading, 10))).toEqual(kinds.map((_, i) => i + 1));
    const incomplete = kinds.flatMap((heading) => {
      const letters = rows.flatMap((row) => (row.heading === heading ? (row.cells[0] ?? '').split(' ') : []));
      const missing = [...'STRIDE'].filter((letter) => !letters.includes(letter));
      return missing.length > 0 ? [`${heading}: ${missing.join(' ')}`] : [];
    });
    expect(incomplete).toEqual([]);
    const inPicture = [...read(`${folder}/data-flow.svg`).matchAll(/class="flow"[^>]*>(\d+)</g)].map(
      ([, n]) => n,
    );
    expect([...new Set(inPicture)].sort((a, b) => Number(a) - Number(b))).toEqual(
      kinds.map((_, i) => String(i + 1)),
    );
  });

  test('each requirement of GB/T 22239—2019, 8.1.4, at the third level', () => {
    const asked = [4, 7, 4, 6, 1, 1, 2, 2, 3, 2, 2];
    const clauses = asked.map((_, i) =>
      rowsUnder('clauses.md', new RegExp(`^8\\.1\\.4\\.${i + 1} `)).map(({ cells }) => cells[0]),
    );
    const letters = asked.map((count) => [...'abcdefg'].slice(0, count).map((letter) => `${letter})`));
    expect(clauses).toEqual(letters);
  });

  test('each article of the law that binds a township', () => {
    const asked = [
      ...[5, 6, 7, 8, 9, 13, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37],
      ...[44, 45, 46, 47, 48, 49, 50, 51, 54, 55, 56, 57, 73],
    ];
    const articles = rowsUnder('clauses.md', /^个人信息保护法 /).map(({ cells }) =>
      Number(/^第.+条 (\d+)$/.exec(cells[0] ?? '')?.[1]),
    );
    expect(articles).toEqual(asked);
  });
});

describe('what docs/security names is there:', () => {
  const spans = pages.flatMap((page) =>
    [...textOf(page).matchAll(/`([^`]+)`/g)].map(([, span = '']) => span),
  );

  test('every link, with its heading', () => {
    const slugs = (text: string) =>
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
    const dead = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:)([^)]+)\)/g)].flatMap(([, link = '']) => {
        const [path = '', anchor] = link.split('#');
        const target = join(dirname(`${folder}/${page}`), path);
        const isThere =
          existsSync(join(project, target)) && (!anchor || slugs(read(target)).includes(anchor));
        return isThere ? [] : [`${page}: ${link}`];
      }),
    );
    expect(dead).toEqual([]);
    expect(textOf('threat-model.md')).toContain('](data-flow.svg)');
  });

  test('every operation', () => {
    const { paths } = JSON.parse(read('openapi/v1.json')) as { paths: Record<string, object> };
    const known = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const named = spans.filter((span) => /^(GET|PUT|POST) /.test(span));
    expect(named.filter((span) => !known.includes(span))).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
    const beginnings = spans.filter((span) => span.startsWith('/v1/'));
    expect(beginnings.filter((span) => !Object.keys(paths).some((path) => path.startsWith(span)))).toEqual(
      [],
    );
  });

  test('every variable, with a value that it takes', () => {
    const names = [...read('.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    const named = spans.filter((span) => /^[A-Z][A-Z_]{3,}(=|$)/.test(span));
    const wrong = named.filter((span) => {
      const [name = '', value] = span.split('=');
      const variable = variables[name as keyof typeof variables];
      return !names.includes(name) || (value !== undefined && !variable?.safeParse(value).success);
    });
    expect(wrong).toEqual([]);
    expect(named.length).toBeGreaterThan(8);
  });

  test('every command', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = spans.flatMap((span) => /^npm run ([\w:-]+)/.exec(span)?.[1] ?? []);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
