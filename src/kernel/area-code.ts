import { type CodeOf, defineEnum } from './enum.ts';

/** Levels of the administrative and grid tree (GB/T 2260, GB/T 10114, statistics codes, GB/T 30428.1). */
export const AreaLevel = defineEnum('AreaLevel', {
  province: { zh: '省', en: 'Province' },
  prefecture_city: { zh: '市', en: 'Prefecture city' },
  county: { zh: '县(市、区)', en: 'County' },
  township: { zh: '乡镇(街道)', en: 'Township' },
  village: { zh: '村(社区)', en: 'Village or community' },
  grid: { zh: '网格', en: 'Grid' },
  micro_grid: { zh: '微网格', en: 'Micro-grid' },
});
export type AreaLevel = CodeOf<typeof AreaLevel>;

/** Digits of a code at each level: 33 → 3308 → 330802 → 330802101 → 330802101211 → 15 → 18. */
export const codeLength = {
  province: 2,
  prefecture_city: 4,
  county: 6,
  township: 9,
  village: 12,
  grid: 15,
  micro_grid: 18,
} as const satisfies Record<AreaLevel, number>;

export const areaCodePattern = /^\d{2}(\d{2}(\d{2}(\d{3}(\d{3}(\d{3}(\d{3})?)?)?)?)?)?$/;

/** Of two areas, does the first hold the second (or are they the same)? */
export const holds = (outer: string, inner: string): boolean => inner.startsWith(outer);

/** A subtree is the half-open text range [code, code || ':') in C order, since ':' follows '9'. */
export const subtreeEnd = (code: string): string => `${code}:`;

/** The level whose codes have this length. */
export function levelOf(code: string): AreaLevel | undefined {
  return AreaLevel.codes.find((level) => codeLength[level] === code.length);
}
