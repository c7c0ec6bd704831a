export interface Table {
  /** Of the file, in ASCII. */
  name: string;
  rows: readonly (readonly Cell[])[];
}
export type Cell = string | number | boolean | null;

/** What begins like a formula would be run by a spreadsheet; an apostrophe before it makes it text. Full-width signs count too. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

const cell = (value: Cell): string => {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** CSV as Excel opens it: UTF-8 with its mark, CRLF, every cell quoted, no formula alive. */
export const toCsv = (rows: Table['rows']): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
