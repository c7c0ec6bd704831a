import { type CodeOf, defineEnum } from './enum.ts';

/** Which system a client of the API is. */
export const ClientSystem = defineEnum('ClientSystem', {
  hotline_12345: { zh: '12345 热线', en: 'Hotline 12345' },
  police_110: { zh: '110 接处警', en: 'Police 110' },
  court: { zh: '法院', en: 'Court' },
  video: { zh: '视频平台', en: 'Video platform' },
  analyst: { zh: '统计分析', en: 'Analysis' },
  other: { zh: '其他', en: 'Other' },
});
export type ClientSystem = CodeOf<typeof ClientSystem>;

/** What a client may call: each names a group of operations. */
export const ClientScope = defineEnum('ClientScope', {
  'cases.read': { zh: '查看案件', en: 'Read cases' },
  'cases.report': { zh: '上报案件', en: 'Report cases' },
  'cases.note': { zh: '为所报案件补充记录', en: 'Add notes to cases it reported' },
  'figures.read': { zh: '查看统计', en: 'Read figures' },
  'reference.read': { zh: '查看区划、单位、目录与日历', en: 'Read areas, units, catalogue and calendars' },
});
export type ClientScope = CodeOf<typeof ClientScope>;

/** Keys are told apart from the tokens of sessions at a glance, and found by whoever scans files for secrets. */
export const keyPrefix = 'gk_';
/** Of the tokens of sessions, of 43 characters each, one in 260,000 begins so too. */
export const isClientKey = (token: string): boolean => token.startsWith(keyPrefix) && token.length !== 43;
