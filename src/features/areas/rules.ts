import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { AreaLevel, areaCodePattern, codeLength, holds } from '../../kernel/area-code.ts';
import type { Label } from '../../kernel/enum.ts';
import type { Fault } from '../../kernel/problem.ts';
import { oneForm, unwelcomeIn, visibleLine } from '../../kernel/text.ts';
import { type BoundaryGeometry, maxNameLength, maxPositions, maxRings } from './contract.ts';

/** What can be wrong with a line of an import. */
// biome-ignore format: a table is read by its columns
const lineFaults = {
  'wrong-header':     { zh: '首行须为 code,name,parentCode,level', en: 'The first line must be code,name,parentCode,level' },
  'not-csv':          { zh: '引号不配对或行过长,其后未读', en: 'Quotes do not match or the line is too long; what follows was not read' },
  'wrong-columns':    { zh: '须为 4 列', en: 'There must be 4 columns' },
  'bad-text':         { zh: '含有控制字符或非 UTF-8 字符(Excel 请另存为“CSV UTF-8”)', en: 'Holds control characters or is not UTF-8 (save as “CSV UTF-8” in Excel)' },
  'invalid-code':     { zh: '编码须为 2、4、6、9、12、15 或 18 位数字', en: 'A code has 2, 4, 6, 9, 12, 15 or 18 digits' },
  'blank-name':       { zh: '名称为空', en: 'The name is empty' },
  'name-too-long':    { zh: `名称超过 ${maxNameLength} 字`, en: `The name is longer than ${maxNameLength} characters` },
  'unknown-level':    { zh: `层级须为 ${AreaLevel.codes.join('、')} 之一`, en: `The level is one of ${AreaLevel.codes.join(', ')}` },
  'wrong-length':     { zh: '编码位数与层级不符', en: 'The code is not as long as its level asks' },
  'parent-required':  { zh: '除省级外须有上级', en: 'Every area but a province has a parent' },
  'not-under-parent': { zh: '编码须以上级编码开头', en: 'A code begins with its parent’s' },
  'duplicate-code':   { zh: '编码在文件中重复', en: 'This code stands on an earlier line too' },
  'unknown-parent':   { zh: '文件和库中都没有这个上级', en: 'Neither the file nor the database has this parent' },
} satisfies Record<string, Label>;
export type LineFaultCode = keyof typeof lineFaults;

export interface LineFault {
  line: number;
  code: LineFaultCode;
}

export const toFault = ({ line, code }: LineFault): Fault => ({
  pointer: `/lines/${line}`,
  code,
  detail: lineFaults[code],
});

export interface AreaLine {
  code: string;
  name: string;
  parentCode: string | null;
  level: string;
}

export const importHeader = ['code', 'name', 'parentCode', 'level'];

/** U+FFFD is what a decoder puts in place of bytes that are no UTF-8. */
const isText = (cells: string): boolean =>
  visibleLine.test(cells) && !cells.includes('\uFFFD') && unwelcomeIn(cells) === undefined;

/**
 * One line of an import and what is wrong with it by itself. A line with a well-formed code is returned even when
 * something else is wrong, so that its children are not told that it is missing; its parent only when it may be one.
 */
export function checkLine(record: readonly string[]): { area?: AreaLine; faults: LineFaultCode[] } {
  if (record.length !== importHeader.length) return { faults: ['wrong-columns'] };
  const [code, name, parent, level] = record.map((cell) => oneForm(cell.trim())) as [
    string,
    string,
    string,
    string,
  ];
  const faults: LineFaultCode[] = [];

  if (!isText(record.join(''))) faults.push('bad-text');
  const hasCode = areaCodePattern.test(code);
  if (!hasCode) faults.push('invalid-code');
  if (name === '') faults.push('blank-name');
  if (name.length > maxNameLength) faults.push('name-too-long');
  if (!AreaLevel.is(level)) faults.push('unknown-level');
  else if (hasCode && code.length !== codeLength[level]) faults.push('wrong-length');

  const hasParent = parent !== '' && parent !== code && holds(parent, code);
  if (parent === '' && level !== 'province') faults.push('parent-required');
  if (parent !== '' && hasCode && !hasParent) faults.push('not-under-parent');
  if (!hasCode) return { faults };
  return { area: { code, name, parentCode: hasParent ? parent : null, level }, faults };
}

const boundaryFault = (code: string, zh: string, en: string, at = ''): Fault => ({
  pointer: `/geometry/coordinates${at}`,
  code,
  detail: { zh, en },
});

const maxFaults = 100;

/** Everything that keeps a geometry from being an area on the map: first its size, then its numbers, then its shape. */
export function boundaryFaults(geometry: BoundaryGeometry): Fault[] {
  const rings = ringsOf(geometry);
  if (rings.length > maxRings) {
    const [zh, en] = [
      `共 ${rings.length} 个环,至多 ${maxRings} 个`,
      `${rings.length} rings, at most ${maxRings}`,
    ];
    return [boundaryFault('too-many-rings', zh, en)];
  }
  const positions = rings.reduce((sum, { ring }) => sum + ring.length, 0);
  if (positions > maxPositions) {
    const [zh, en] = [
      `共 ${positions} 个点,至多 ${maxPositions} 个`,
      `${positions} positions, at most ${maxPositions}`,
    ];
    return [boundaryFault('too-many-positions', zh, en)];
  }
  const faults = rings.flatMap(({ at, ring }) => ringFaults(ring, at)).slice(0, maxFaults);
  if (faults.length > 0) return faults;
  if (comparisons(rings.map(({ ring }) => ring)) > maxComparisons) {
    const [zh, en] = ['边界过于曲折,请简化', 'The boundary winds too much to be checked: simplify it'];
    return [boundaryFault('too-winding', zh, en)];
  }
  return shapeFaults(geometry);
}

/** Some 0.4 s, in which nobody else is answered; a boundary of 10,000 positions as rough as a coast stays below. */
const maxComparisons = 2_000_000;

/**
 * About how much the check of a shape compares: it cuts rings into runs of one direction and holds every two of them
 * that lie over each other from west to east against each other, segment by segment.
 */
function comparisons(rings: readonly Ring[]): number {
  const runs = rings.flatMap(runsOf);
  const borders = runs
    .flatMap(({ west, east, segments }) => [
      { at: west, segments },
      { at: east, segments: -segments },
    ])
    .sort((a, b) => a.at - b.at || b.segments - a.segments);
  let [open, openSegments, sum] = [0, 0, 0];
  for (const { segments } of borders) {
    if (segments > 0) sum += open * segments + openSegments;
    open += Math.sign(segments);
    openSegments += segments;
  }
  return sum;
}

function runsOf(ring: Ring): { west: number; east: number; segments: number }[] {
  const runs: { west: number; east: number; segments: number }[] = [];
  let direction = '';
  for (const [i, [lon, lat]] of ring.slice(1).entries()) {
    const [lonBefore, latBefore] = ring[i]!;
    const [west, east] = [Math.min(lon, lonBefore), Math.max(lon, lonBefore)];
    const now = `${lon >= lonBefore}${lat >= latBefore}`;
    const run = runs.at(-1);
    if (!run || now !== direction) runs.push({ west, east, segments: 1 });
    else
      Object.assign(run, {
        west: Math.min(run.west, west),
        east: Math.max(run.east, east),
        segments: run.segments + 1,
      });
    direction = now;
  }
  return runs;
}

type Ring = readonly (readonly [number, number])[];

function ringsOf(geometry: BoundaryGeometry): { at: string; ring: Ring }[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.map((ring, i) => ({ at: `/${i}`, ring }));
  return geometry.coordinates.flatMap((rings, p) => rings.map((ring, i) => ({ at: `/${p}/${i}`, ring })));
}

function ringFaults(ring: Ring, at: string): Fault[] {
  const few = boundaryFault('too-few-positions', '一个环至少 4 个点', 'A ring has at least 4 positions', at);
  if (ring.length < 4) return [few];
  const faults = ring.flatMap(([lon, lat], i) =>
    Math.abs(lon) <= 180 && Math.abs(lat) <= 90
      ? []
      : boundaryFault(
          'out-of-range',
          '经度 ±180、纬度 ±90',
          'Longitude within ±180, latitude within ±90',
          `${at}/${i}`,
        ),
  );
  const first = ring[0]!;
  const last = ring.at(-1)!;
  if (first[0] !== last[0] || first[1] !== last[1]) {
    faults.push(boundaryFault('not-closed', '环的首尾两点须相同', 'A ring ends where it begins', at));
  }
  return faults;
}

/** By the error types of JTS, whose check follows OGC Simple Features. */
// biome-ignore format: a table is read by its columns
const shapes: Record<number, [string, string, string]> = {
  2: ['hole-outside',      '洞在外环之外',         'A hole lies outside its outer ring'],
  3: ['nested-holes',      '洞套着洞',             'A hole lies inside another'],
  4: ['split-interior',    '洞把面切成了几块',     'Holes cut the area into pieces'],
  5: ['self-crossing',     '边界自相交',           'The boundary crosses or runs along itself'],
  6: ['self-crossing',     '环碰到了自己',         'A ring touches itself'],
  7: ['overlapping-parts', '各部分互相重叠',       'Parts overlap'],
  8: ['duplicate-ring',    '环重复',               'A ring appears twice'],
  9: ['too-few-positions', '环没有三个不同的点',   'A ring has fewer than three different positions'],
};

function shapeFaults(geometry: BoundaryGeometry): Fault[] {
  const error = new IsValidOp(new GeoJSONReader(new GeometryFactory()).read(geometry)).getValidationError();
  if (!error) return [];
  const [code, zh, en] = shapes[error.getErrorType()] ?? ['not-an-area', '不是有效的面', 'Not a valid area'];
  const { x, y } = error.getCoordinate();
  return [boundaryFault(code, `${zh},在 ${x}, ${y} 处`, `${en}, at ${x}, ${y}`)];
}
