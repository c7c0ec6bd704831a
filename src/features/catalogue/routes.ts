import { z } from 'zod';
import { operation } from '../../http/operation.ts';
import type { Vocabulary } from '../../kernel/enum.ts';
import { CaseMajor, LimitUnit, Platform, TypeFlag, Urgency } from './contract.ts';
import { type CaseTypeRow, listCaseTypes } from './queries.ts';

const Limit = z.object({ value: z.number().int(), unit: LimitUnit.schema }).meta({ id: 'Limit' });

const CaseType = z
  .object({
    code: z.string(),
    major: CaseMajor.schema,
    majorLabel: z.string(),
    identifier: z.string(),
    zh: z.string(),
    en: z.string(),
    platform: Platform.schema,
    urgency: Urgency.schema,
    response: Limit,
    resolve: Limit.nullable().meta({ description: 'null:按指令 · by command' }),
    flags: z.array(TypeFlag.schema),
    milestones: z.array(
      z
        .object({ name: z.string(), value: z.number().int(), unit: LimitUnit.schema })
        .meta({ id: 'Milestone' }),
    ),
    validFrom: z.iso.date(),
    retiredOn: z.iso.date().nullable(),
  })
  .meta({ id: 'CaseType' });

const CaseTypeList = z
  .object({ items: z.array(CaseType), nextCursor: z.null() })
  .meta({ id: 'CaseTypeList' });

const VocabularyShape = z
  .object({
    name: z.string(),
    codes: z.array(
      z.object({ code: z.string(), zh: z.string(), en: z.string() }).meta({ id: 'VocabularyCode' }),
    ),
  })
  .meta({ id: 'Vocabulary' });
const VocabularyList = z
  .object({ items: z.array(VocabularyShape), nextCursor: z.null() })
  .meta({ id: 'VocabularyList' });

const tag = 'catalogue';

export const catalogueOperations = (vocabularies: readonly Vocabulary[]) => [
  operation({
    id: 'listCaseTypes',
    method: 'GET',
    path: '/case-types',
    tag,
    summary: { zh: '事件分类目录', en: 'The catalogue of case types' },
    access: 'signed_in',
    status: 200,
    response: CaseTypeList,
    examples: {
      response: {
        items: [
          {
            code: '0102',
            major: '01',
            majorLabel: '矛盾纠纷',
            identifier: 'dispute_neighbour',
            zh: '邻里纠纷',
            en: 'Neighbour dispute',
            platform: 'comprehensive_governance',
            urgency: 'normal',
            response: { value: 4, unit: 'wh' },
            resolve: { value: 7, unit: 'cd' },
            flags: ['self', 'med'],
            milestones: [{ name: 'mediation', value: 30, unit: 'cd' }],
            validFrom: '2016-01-01',
            retiredOn: null,
          },
        ],
        nextCursor: null,
      },
    },
    handle: async (tx, { language }) => ({
      items: (await listCaseTypes(tx)).map((row) => view(row, language)),
      nextCursor: null,
    }),
  }),
  operation({
    id: 'listVocabularies',
    method: 'GET',
    path: '/vocabularies',
    tag,
    summary: { zh: '全部代码表', en: 'All vocabularies with labels' },
    access: 'signed_in',
    status: 200,
    response: VocabularyList,
    examples: {
      response: {
        items: [{ name: 'Urgency', codes: [{ code: 'normal', zh: '普通', en: 'Normal' }] }],
        nextCursor: null,
      },
    },
    handle: async () => ({
      items: vocabularies.map(({ name, codes, labels }) => ({
        name,
        codes: codes.map((code) => ({ code, ...labels[code]! })),
      })),
      nextCursor: null,
    }),
  }),
];

function view(row: CaseTypeRow, language: 'zh' | 'en'): z.infer<typeof CaseType> {
  const { responseValue, responseUnit, resolveValue, resolveUnit, ...rest } = row;
  return {
    ...rest,
    majorLabel: CaseMajor.labels[row.major][language],
    response: { value: responseValue, unit: responseUnit },
    resolve:
      resolveValue !== null && resolveUnit !== null ? { value: resolveValue, unit: resolveUnit } : null,
  };
}
