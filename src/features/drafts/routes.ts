import { z } from 'zod';
import { Answer, type AnyOperation, Later, operation } from '../../http/operation.ts';
import { Case } from '../cases/contract.ts';
import { caseExample, view } from '../cases/view.ts';
import { discardDraft, reportDraft, saveDraft } from './actions.ts';
import {
  Draft,
  DraftChange,
  DraftPage,
  DraftQuery,
  DraftReport,
  DraftSaved,
  NewDraftId,
} from './contract.ts';
import { type DraftRow, getDraft, listDrafts } from './queries.ts';

const tag = 'drafts';
const ByNewId = z.object({ id: NewDraftId });
const ById = z.object({ id: z.uuid().meta({ description: '草稿 id · Id of the draft' }) });

const content = {
  typeCode: '0102',
  area: '330802101211001',
  title: '换瓦砸坏邻居院墙',
  description: '换瓦工失手,碎瓦砸坏夏某家的墙面',
};
const savedExample = {
  id: '015fcb1e-0000-7000-8000-000000000001',
  version: 1,
  savedAt: '2017-11-17T08:00:00.000Z',
};

export const draftOperations: AnyOperation[] = [
  operation({
    id: 'saveDraft',
    method: 'PUT',
    path: '/drafts/:id',
    tag,
    summary: { zh: '保存草稿', en: 'Save a draft' },
    params: ByNewId,
    body: DraftChange,
    status: 200,
    refuses: [409],
    response: DraftSaved,
    examples: { request: { content }, response: savedExample },
    handle: async (tx, { params, body, version }) =>
      toSaved(await saveDraft(tx, params.id, { content: body.content, version })),
  }),
  operation({
    id: 'getDraft',
    method: 'GET',
    path: '/drafts/:id',
    tag,
    summary: { zh: '查看草稿', en: 'Read a draft of yours' },
    params: ById,
    status: 200,
    response: Draft,
    examples: { response: { ...savedExample, content } },
    handle: async (tx, { params }) => {
      const row = await getDraft(tx, params.id);
      return { ...toSaved(row), content: row.content };
    },
  }),
  operation({
    id: 'listDrafts',
    method: 'GET',
    path: '/drafts',
    tag,
    summary: { zh: '我的草稿', en: 'List your drafts' },
    query: DraftQuery,
    status: 200,
    response: DraftPage,
    examples: {
      response: {
        items: [{ ...savedExample, title: content.title, area: content.area }],
        nextCursor: null,
      },
    },
    handle: (tx, { query }) => listDrafts(tx, query),
  }),
  operation({
    id: 'discardCase',
    method: 'POST',
    path: '/drafts/:id/discard',
    tag,
    summary: { zh: '删除草稿', en: 'Discard a draft' },
    params: ById,
    status: 204,
    handle: (tx, { params }) => discardDraft(tx, params.id),
  }),
  operation({
    id: 'reportDraft',
    method: 'POST',
    path: '/drafts/:id/report',
    tag,
    summary: { zh: '上报草稿', en: 'Report a draft' },
    params: ById,
    body: DraftReport,
    status: 201,
    alsoStatus: 200,
    response: Case,
    examples: { request: {}, response: caseExample },
    caseIn: ({ id }) => id,
    handle: async (tx, { params, version }) => {
      const { isNew, stored } = await reportDraft(tx, params.id, version);
      return new Later(async () => new Answer(isNew ? 201 : 200, view(tx, await stored())));
    },
  }),
];

const toSaved = ({ id, version, savedAt }: DraftRow): z.infer<typeof DraftSaved> => ({
  id,
  version,
  savedAt: savedAt.toISOString(),
});
