import { z } from 'zod';
import { AreaLevel, codeLength, holds } from '../../kernel/area-code.ts';
import { pageQuery } from '../../kernel/page.ts';
import { AreaCode, day, flag, line, seenVersion } from '../../kernel/shape.ts';

export const maxNameLength = 100;
/** Of one boundary, in all its rings. */
export const maxPositions = 10_000;
export const maxRings = 100;
/** Of a CSV file sent to the API; `npm run import-areas` knows no limit. */
export const maxImportBytes = 8 * 1024 * 1024;

export const Area = z
  .object({
    code: z.string(),
    name: z.string(),
    level: AreaLevel.schema,
    parentCode: z
      .string()
      .nullable()
      .meta({ description: '上级编码,可跨级 · Code of the parent, levels may be skipped' }),
    validFrom: z.iso.date(),
    validTo: z.iso
      .date()
      .nullable()
      .meta({ description: '首个不再有效的日期 · First day no longer in force' }),
    replacedBy: z.string().nullable().meta({ description: '并入的区域 · The area that absorbed it' }),
  })
  .meta({ id: 'Area' });

export const AreaPage = z
  .object({ items: z.array(Area), nextCursor: z.string().nullable() })
  .meta({ id: 'AreaPage' });

export const AreaQuery = z.strictObject({
  parent: AreaCode.optional().meta({ description: '直接上级 · Direct parent' }),
  level: AreaLevel.schema.optional().meta({ description: '层级 · Level' }),
  q: line(50).optional().meta({ description: '名称开头 · Beginning of the name' }),
  inForce: flag().meta({ description: '今天是否有效;不填则全部 · In force today or not; all when absent' }),
  ...pageQuery,
});

export const AreaCreation = z
  .strictObject({
    code: AreaCode,
    name: line(maxNameLength),
    parentCode: AreaCode.nullish().meta({
      description: '省级不填,其余必填 · None for a province, else required',
    }),
    level: AreaLevel.schema,
    validFrom: day().optional().meta({ description: '默认今天 · Today when absent' }),
  })
  .refine(({ code, level }) => code.length === codeLength[level], {
    path: ['level'],
    error: '编码位数与层级不符 · the level does not fit the length of the code',
  })
  .refine(({ level, parentCode }) => (level === 'province') === (parentCode == null), {
    path: ['parentCode'],
    error: '省级没有上级,其余必须有 · a province has no parent, every other area has one',
  })
  .refine(({ code, parentCode }) => parentCode == null || (parentCode !== code && holds(parentCode, code)), {
    path: ['parentCode'],
    error: '编码须以上级编码开头 · the code begins with its parent’s',
  })
  .meta({ id: 'AreaCreation' });

export const AreaRetirement = z
  .strictObject({
    validTo: day().meta({ description: '首个不再有效的日期 · First day no longer in force' }),
    replacedBy: AreaCode.optional().meta({
      description: '并入的同级区域 · The area of the same level that absorbs it',
    }),
  })
  .meta({ id: 'AreaRetirement' });

export const AreaCsv = z.string().meta({
  description:
    'UTF-8 CSV,首行 `code,name,parentCode,level`,至多 8 MB;按编码新增或更新,不删除;有错则全部不导入 · ' +
    'UTF-8 CSV headed `code,name,parentCode,level`, at most 8 MB; inserted or updated by code, nothing removed; all or nothing',
  examples: ['code,name,parentCode,level\n33,浙江省,,province\n3308,衢州市,33,prefecture_city\n'],
});

export const AreaImportResult = z
  .object({
    rows: z.number().int().meta({ description: '数据行数 · Rows in the file' }),
    inserted: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
  })
  .meta({ id: 'AreaImportResult' });

const Position = z.tuple([z.number(), z.number()]).meta({
  id: 'Position',
  description: '经度、纬度(WGS-84) · Longitude and latitude (WGS-84)',
  examples: [[118.768, 28.903]],
});
const Ring = z
  .array(Position)
  .meta({ description: '首尾相同的闭合环 · A closed ring: first and last are the same' });

const Polygon = z
  .strictObject({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) })
  .meta({ id: 'Polygon', description: 'RFC 7946; 外环在前,其后为洞 · The outer ring, then holes' });
const MultiPolygon = z
  .strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) })
  .meta({ id: 'MultiPolygon', description: 'RFC 7946' });

export const BoundaryGeometry = z.discriminatedUnion('type', [Polygon, MultiPolygon]).meta({
  id: 'BoundaryGeometry',
  description: `至多 ${maxRings} 个环、${maxPositions} 个点 · At most ${maxRings} rings and ${maxPositions} positions`,
});
export type BoundaryGeometry = z.infer<typeof BoundaryGeometry>;

export const GridBoundaryChange = z
  .strictObject({ geometry: BoundaryGeometry, ...seenVersion })
  .meta({ id: 'GridBoundaryChange' });

export const GridBoundary = z
  .object({ area: z.string(), version: z.number().int(), geometry: BoundaryGeometry })
  .meta({ id: 'GridBoundary' });
