import { createHash, type Hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { z } from 'zod';
import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { Problem, refuseAt } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import type { AreaCreation, AreaImportResult, AreaRetirement, GridBoundaryChange } from './contract.ts';
import {
  type AreaRow,
  addImportLines,
  type BoundaryRow,
  beginImport,
  endArea,
  findBoundary,
  findImportFaults,
  findParent,
  hasHeirs,
  type ImportLine,
  insertArea,
  lockAreas,
  saveBoundary,
  upsertImport,
} from './queries.ts';
import {
  boundaryFaults,
  checkLine,
  importHeader,
  type LineFault,
  type LineFaultCode,
  toFault,
} from './rules.ts';

export async function createArea(tx: Tx, input: z.infer<typeof AreaCreation>): Promise<AreaRow> {
  const { code, name, level } = input;
  const parentCode = input.parentCode ?? null;
  const validFrom = input.validFrom ?? localDate(tx.now);
  if (parentCode) await assertOutlives(tx, parentCode, validFrom);
  const row = { code, name, level, parentCode, validFrom, validTo: null, replacedBy: null };
  await insertArea(tx, row);
  await record(tx, {
    event: 'area.create',
    subject: 'area',
    subjectId: code,
    area: code,
    data: { level, parentCode, validFrom },
  });
  return row;
}

async function assertOutlives(tx: Tx, parentCode: string, day: string): Promise<void> {
  const parent = await findParent(tx, parentCode);
  if (!parent) throw refuseAt('unknown-reference', '/parentCode');
  if (parent.validTo !== null && parent.validTo <= day) {
    throw refuseAt('unknown-reference', '/parentCode', '上级已撤销', 'The parent is retired by then');
  }
}

/** Ends an area on a day, merged into another or not. Its code stays for the cases that were reported under it. */
export async function retireArea(
  tx: Tx,
  code: string,
  input: z.infer<typeof AreaRetirement>,
): Promise<AreaRow> {
  const { validTo } = input;
  const replacedBy = input.replacedBy ?? null;
  const locked = await lockAreas(tx, replacedBy ? [code, replacedBy] : [code]);
  const area = locked.find((row) => row.code === code);
  if (!area) throw new Problem('not-found');
  if (validTo < area.validFrom) {
    throw refuseAt(
      'day-out-of-range',
      '/validTo',
      `不早于 ${area.validFrom}`,
      `Not before ${area.validFrom}`,
    );
  }
  if (replacedBy)
    assertReplaces(
      area,
      locked.find((row) => row.code === replacedBy),
    );
  else if (await hasHeirs(tx, code, validTo)) throw new Problem('area-in-use');

  await endArea(tx, code, validTo, replacedBy);
  await record(tx, {
    event: 'area.retire',
    subject: 'area',
    subjectId: code,
    area: code,
    data: { validTo, replacedBy },
  });
  return { ...area, validTo, replacedBy };
}

/** Only an area that is not itself retired: so replacements never form a circle. */
function assertReplaces(area: AreaRow, other: AreaRow | undefined): void {
  if (!other) throw refuseAt('unknown-reference', '/replacedBy');
  if (other.code === area.code || other.level !== area.level || other.validTo !== null) {
    const [zh, en] = ['须为另一个同级且未撤销的区域', 'Another area of the same level that is not retired'];
    throw refuseAt('unknown-reference', '/replacedBy', zh, en);
  }
}

interface BoundaryChange extends Pick<z.infer<typeof GridBoundaryChange>, 'geometry'> {
  version: number | undefined;
}

/** Draws the boundary of a grid, or draws it anew. */
export async function setBoundary(
  tx: Tx,
  code: string,
  { geometry, version }: BoundaryChange,
): Promise<BoundaryRow> {
  const [area] = await lockAreas(tx, [code]);
  if (!area) throw new Problem('not-found');
  if (area.level !== 'grid') {
    const detail = { zh: '只有网格有边界', en: 'Only a grid has a boundary' };
    throw new Problem('boundary-invalid', {}, [{ in: 'path', pointer: '/code', code: 'not-a-grid', detail }]);
  }
  const before = await findBoundary(tx, code);
  if (version !== undefined && version !== before?.version) {
    throw new Problem('changed-meanwhile', { current: before?.version ?? null });
  }
  const faults = boundaryFaults(geometry);
  if (faults.length > 0) throw new Problem('boundary-invalid', {}, faults);

  const row = await saveBoundary(tx, code, geometry);
  await record(tx, {
    event: 'area.set_boundary',
    subject: 'area',
    subjectId: code,
    area: code,
    data: { version: row.version },
  });
  return row;
}

const linesPerBatch = 1_000;
const maxFaults = 1_000;
/** Beyond this a file is not what it should be, and is read no further. */
const tooManyFaults = 10_000;

export interface ImportOptions {
  /** Called after every thousand lines with the number read so far. */
  onRows?: (rows: number) => void;
}

/** Inserts and updates areas from CSV, all or nothing; repeating it changes nothing. */
export async function importAreas(
  tx: Tx,
  csv: Readable,
  { onRows }: ImportOptions = {},
): Promise<z.infer<typeof AreaImportResult>> {
  const hash = createHash('sha256');
  const file = readLines(onRows);
  await beginImport(tx);
  try {
    await pipeline(
      csv,
      (chunks: AsyncIterable<Buffer>) => hashed(chunks, hash),
      file.parser,
      async (batches: AsyncIterable<ImportLine[]>) => {
        for await (const lines of file.whole(batches)) await addImportLines(tx, lines);
      },
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    file.blame(Number(error.lines), 'not-csv');
    throw refuse(file.faults, file.total());
  }
  const between = await findImportFaults(tx, maxFaults);
  const total = file.total() + between.total;
  if (total > 0) throw refuse([...file.faults, ...between.faults], total);

  const { rows, inserted, updated } = await upsertImport(tx);
  const counts = { rows, inserted, updated, unchanged: rows - inserted - updated };
  const sha256 = hash.digest('hex');
  await record(tx, {
    event: 'area.import',
    subject: 'area',
    subjectId: sha256,
    area: null,
    data: { ...counts, sha256 },
  });
  return counts;
}

async function* hashed(chunks: AsyncIterable<Buffer>, hash: Hash) {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/**
 * Turns CSV into batches of lines, and keeps what is wrong with them: counted, the first ones listed. A file that begins
 * otherwise, or is full of errors, is refused in the middle.
 */
function readLines(onRows: (rows: number) => void = () => undefined) {
  const faults: LineFault[] = [];
  let total = 0;
  let headed = false;
  let rows = 0;
  let batch: ImportLine[] = [];

  const blame = (line: number, code: LineFaultCode) => {
    total += 1;
    if (faults.length < maxFaults) faults.push({ line, code });
    if (code === 'wrong-header' || total === tooManyFaults) throw refuse(faults, total);
  };
  const flush = () => {
    const full = batch;
    batch = [];
    onRows(rows);
    return full;
  };
  const readHeader = (cells: string[], line: number) => {
    if (cells.map((cell) => cell.trim()).join() !== importHeader.join()) blame(line, 'wrong-header');
    headed = true;
  };
  const read = (cells: string[], line: number): ImportLine[] | undefined => {
    if (!headed) readHeader(cells, line);
    else {
      rows += 1;
      const { area, faults: wrong } = checkLine(cells);
      for (const code of wrong) blame(line, code);
      if (area) batch.push({ line, ...area });
    }
    return batch.length < linesPerBatch ? undefined : flush();
  };

  const parser = parse({
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    skip_empty_lines: true,
    relax_column_count: true, // counted by checkLine, which reports every line
    max_record_size: 4_096, // an unmatched quote must not gather the rest of the file
    // Whole batches go on, where its types know only cells.
    on_record: (cells: string[], { lines }) => read(cells, lines) as unknown as string[] | undefined,
  });
  async function* whole(batches: AsyncIterable<ImportLine[]>) {
    yield* batches;
    if (!headed) blame(1, 'wrong-header');
    yield flush();
  }
  return { parser, whole, blame, faults, total: () => total };
}

function refuse(faults: readonly LineFault[], total: number): Problem {
  const listed = faults.toSorted((a, b) => a.line - b.line).slice(0, maxFaults);
  return new Problem('import-refused', { moreErrors: total - listed.length }, listed.map(toFault));
}
