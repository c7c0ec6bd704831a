import { z } from 'zod';
import type { Actor, Tx } from '../../db/tx.ts';
import { operation } from '../../http/operation.ts';
import { codeLength } from '../../kernel/area-code.ts';
import type { Vocabulary } from '../../kernel/enum.ts';
import type { Language } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import { changeCatalogue } from './actions.ts';
import {
  CaseMajor,
  type CaseType,
  CaseTypeList,
  CaseTypeQuery,
  CaseTypeVersionPage,
  CaseTypeVersionQuery,
  CountyCatalogue,
  CountyCatalogueChange,
  CountyCode,
  MinorCode,
} from './contract.ts';
import { assertCounty, findCatalogueVersion, listCaseTypes, listVersions, national } from './queries.ts';
import type { CaseTypeRow } from './tables.ts';

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

const nationalExample = {
  code: '0102',
  county: null,
  version: 1,
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
  note: null,
  ownCode: null,
  gbt31000: null,
  fields: {},
  validFrom: '2016-01-01',
  retiredOn: null,
};
const fieldsExample = {
  type: 'object',
  additionalProperties: false,
  required: ['peopleInvolved'],
  properties: { peopleInvolved: { type: 'integer', minimum: 1, title: '涉及人数 · People involved' } },
};
const changeExample = {
  code: '0102',
  resolve: { value: 5, unit: 'cd' },
  ownCode: 'JF-02',
  fields: fieldsExample,
};
const countyExample = {
  ...nationalExample,
  ...changeExample,
  county: '330802',
  validFrom: '2017-12-01',
};

export const catalogueOperations = (vocabularies: readonly Vocabulary[]) => [
  operation({
    id: 'listCaseTypes',
    method: 'GET',
    path: '/case-types',
    tag,
    summary: { zh: '事件分类目录', en: 'The catalogue of case types' },
    query: CaseTypeQuery,
    status: 200,
    response: CaseTypeList,
    examples: {
      response: { county: '330802', version: 0, items: [nationalExample], nextCursor: null },
    },
    handle: async (tx, { query, language }) => {
      const county = await countyOf(tx, query.county);
      const rows = await listCaseTypes(tx, county, localDate(tx.now));
      return {
        county: county || null,
        version: await findCatalogueVersion(tx, county),
        items: rows.map((row) => view(row, language)),
        nextCursor: null,
      };
    },
  }),
  operation({
    id: 'getCaseTypeVersions',
    method: 'GET',
    path: '/case-types/:code/versions',
    tag,
    summary: { zh: '事件类型的历次版本', en: 'The versions of a case type' },
    params: z.object({ code: MinorCode }),
    query: CaseTypeVersionQuery,
    status: 200,
    response: CaseTypeVersionPage,
    examples: {
      response: {
        items: [
          { ...countyExample, validTo: null },
          { ...nationalExample, validTo: null },
        ],
        nextCursor: null,
      },
    },
    handle: async (tx, { params, query: { county: asked, ...page }, language }) => {
      const county = await countyOf(tx, asked);
      const { items, nextCursor } = await listVersions(tx, { code: params.code, county }, page);
      return { items: items.map((row) => ({ ...view(row, language), validTo: row.validTo })), nextCursor };
    },
  }),
  operation({
    id: 'putCountyCatalogue',
    method: 'PUT',
    path: '/counties/:county/catalogue',
    tag,
    summary: { zh: '修改本县目录', en: 'Change the catalogue of a county' },
    params: z.object({ county: CountyCode }),
    body: CountyCatalogueChange,
    needsVersion: true,
    status: 200,
    response: CountyCatalogue,
    examples: {
      request: { version: 0, validFrom: '2017-12-01', types: [changeExample] },
      response: { county: '330802', version: 1, items: [countyExample] },
    },
    handle: async (tx, { params: { county }, body: { validFrom, types }, version: seen, language }) => {
      const { version, rows } = await changeCatalogue(tx, county, { version: seen, validFrom, types });
      return { county, version, items: rows.map((row) => view(row, language)) };
    },
  }),
  operation({
    id: 'listVocabularies',
    method: 'GET',
    path: '/vocabularies',
    tag,
    summary: { zh: '全部代码表', en: 'All vocabularies with labels' },
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

/** The county asked about, or the caller's own; none shows the national catalogue. */
async function countyOf(tx: Tx, asked: string | undefined): Promise<string> {
  if (asked === undefined) return ownCounty(tx.actor) ?? national;
  await assertCounty(tx, asked);
  return asked;
}

const ownCounty = ({ posts }: Actor): string | undefined =>
  posts
    .flatMap(({ area }) => area ?? [])
    .find((area) => area.length >= codeLength.county)
    ?.slice(0, codeLength.county);

function view(row: CaseTypeRow, language: Language): z.infer<typeof CaseType> {
  const { responseValue, responseUnit, resolveValue, resolveUnit, ...rest } = row;
  return {
    ...rest,
    county: row.county || null,
    majorLabel: CaseMajor.labels[row.major][language],
    response: { value: responseValue, unit: responseUnit },
    resolve:
      resolveValue !== null && resolveUnit !== null ? { value: resolveValue, unit: resolveUnit } : null,
  };
}
