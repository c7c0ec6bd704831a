import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import type { Limit } from '../../kernel/workday.ts';

export const CaseMajor = defineEnum('CaseMajor', {
  '01': { zh: '矛盾纠纷', en: 'Disputes' },
  '02': { zh: '社会治安', en: 'Public order' },
  '03': { zh: '安全隐患', en: 'Safety hazards' },
  '04': { zh: '市场监管', en: 'Market supervision' },
  '05': { zh: '生态环境与自然资源', en: 'Environment and natural resources' },
  '06': { zh: '市容与城乡建设', en: 'Town appearance and construction' },
  '07': { zh: '民生服务', en: 'Public welfare' },
  '08': { zh: '应急与自然灾害', en: 'Emergencies and natural disasters' },
});
export type CaseMajor = CodeOf<typeof CaseMajor>;

/** The four platforms of a township; a type names the one that usually handles it. */
export const Platform = defineEnum('Platform', {
  comprehensive_governance: { zh: '综治工作', en: 'Comprehensive governance' },
  market_supervision: { zh: '市场监管', en: 'Market supervision' },
  integrated_enforcement: { zh: '综合执法', en: 'Integrated enforcement' },
  public_service: { zh: '便民服务', en: 'Public service' },
});
export type Platform = CodeOf<typeof Platform>;

/** From the least to the most pressing: the rules compare by this order. */
export const Urgency = defineEnum('Urgency', {
  low: { zh: '不急', en: 'Low' },
  normal: { zh: '普通', en: 'Normal' },
  urgent: { zh: '紧急', en: 'Urgent' },
  critical: { zh: '特急', en: 'Critical' },
});
export type Urgency = CodeOf<typeof Urgency>;

export const SeverityLevel = defineEnum('SeverityLevel', {
  general: { zh: '一般', en: 'General' },
  relatively_major: { zh: '较大', en: 'Relatively major' },
  major: { zh: '重大', en: 'Major' },
  extraordinarily_major: { zh: '特别重大', en: 'Extraordinarily major' },
});
export type SeverityLevel = CodeOf<typeof SeverityLevel>;

export const TypeFlag = defineEnum('TypeFlag', {
  self: { zh: '网格可自办', en: 'The grid may handle it itself' },
  med: { zh: '可调解', en: 'Can open a mediation' },
  haz: { zh: '生成隐患', en: 'Opens a hazard' },
  call_110: { zh: '先报警(110)', en: 'Call the police first (110)' },
  call_119: { zh: '先报火警(119)', en: 'Call the fire brigade first (119)' },
  call_120: { zh: '先呼急救(120)', en: 'Call an ambulance first (120)' },
  restricted: { zh: '限制知悉', en: 'Restricted' },
  confidential: { zh: '保密', en: 'Confidential' },
  adm: { zh: '须部门处置', en: 'Needs action by a department' },
  photo: { zh: '须附照片', en: 'A photo is required' },
});
export type TypeFlag = CodeOf<typeof TypeFlag>;

export const LimitUnit = defineEnum('LimitUnit', {
  min: { zh: '分钟', en: 'Minute' },
  ch: { zh: '小时', en: 'Hour' },
  wh: { zh: '工作小时', en: 'Working hour' },
  wd: { zh: '工作日', en: 'Working day' },
  cd: { zh: '自然日', en: 'Calendar day' },
});
export type LimitUnit = CodeOf<typeof LimitUnit>;

/** A further limit of a type, beside response and resolve. */
export interface Milestone extends Limit {
  name: string;
}
