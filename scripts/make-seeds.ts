import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

// Rewrites the seed blocks of the migrations from data/*.csv: `npx tsx scripts/make-seeds.ts`.
// Only before a release: afterwards a changed seed is a migration of its own. The catalogue is changed by migrations already;
// test/api/catalogue.test.ts holds data/case-types.csv against what they made of it.

type Cells = Record<string, string>;

interface Seed {
  csv: string;
  migration: string;
  table: string;
  columns: Record<string, (row: Cells) => string>;
}

const text = (value = '') => (value === '' ? 'null' : `'${value.replaceAll("'", "''")}'`);
const bare = (value = '') => (value === '' ? 'null' : value);

const seeds: Seed[] = [
  {
    csv: 'data/work-calendar.csv',
    migration: 'migrations/0007_create_work_calendar.sql',
    table: 'work_calendar',
    columns: {
      date: (row) => text(row.date),
      is_working_day: (row) => bare(row.isWorkingDay),
      name: (row) => text(row.name),
      source: (row) => text(row.source),
    },
  },
];

const place = (path: string) => new URL(`../${path}`, import.meta.url);

function insertOf({ csv, table, columns }: Seed): string {
  const rows: Cells[] = parse(readFileSync(place(csv)), { columns: true });
  const values = rows.map(
    (row) =>
      `  (${Object.values(columns)
        .map((cell) => cell(row))
        .join(', ')})`,
  );
  return `insert into ${table} (${Object.keys(columns).join(', ')}) values\n${values.join(',\n')};`;
}

for (const seed of seeds) {
  const begin = `-- seed: ${seed.csv}, written by scripts/make-seeds.ts\n`;
  const end = '-- end of seed\n';
  const [head, rest] = readFileSync(place(seed.migration), 'utf8').split(begin);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`no seed block in ${seed.migration}`);
  writeFileSync(place(seed.migration), [head, begin, insertOf(seed), '\n', end, tail].join(''));
}
