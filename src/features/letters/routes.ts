import { z } from 'zod';
import { operation } from '../../http/operation.ts';
import { readLetter } from './actions.ts';
import { Letter, LetterQuery } from './contract.ts';
import { printLetter } from './view.ts';

const letterExample: z.infer<typeof Letter> = {
  id: '015fcb1e-0000-7000-8000-000000000013',
  kind: 'transfer',
  state: 'done',
  number: '航埠镇移〔2017〕3号',
  date: '2017-11-18',
  from: '航埠镇综合信息指挥室',
  to: '航埠派出所',
  caseId: '015fcb1e-0000-7000-8000-000000000001',
  caseNo: 'E3308021012017111800001',
  place: '航埠镇殿前村第一网格',
  occurredAt: null,
  parties: [{ role: 'respondent', name: '王某' }],
  title: '换瓦砸坏邻居院墙',
  description: '换瓦工失手,碎瓦砸坏夏某家的墙面,随后发生推搡',
  text: '涉嫌殴打他人',
  crime: false,
  legalBasis: '《中华人民共和国治安管理处罚法》第四十三条',
  materials: ['现场照片 3 张'],
  suggestion: null,
  replyNeeded: true,
  replyBy: '2017-11-20T06:00:00.000Z',
  receipt: { receiptNo: '航派收〔2017〕3号', receivedAt: '2017-11-18T08:00:00.000Z', text: '值班民警签收' },
  reply: null,
};

export const letterOperations = [
  operation({
    id: 'getLetter',
    method: 'GET',
    path: '/cases/:id/letters/:itemId',
    tag: 'cases',
    summary: { zh: '移送函、抄告单', en: 'A letter of transfer or a notice' },
    limit: { per: 'person', times: 300, seconds: 3_600 },
    audited: true,
    params: z.object({
      id: z.uuid().meta({ description: '案件 id · Id of the case' }),
      itemId: z.uuid().meta({ description: '移送或抄告事项 id · Id of the transfer or notice' }),
    }),
    query: LetterQuery,
    status: 200,
    response: Letter,
    page: printLetter,
    examples: { response: letterExample },
    handle: (tx, { params }) => readLetter(tx, params.id, params.itemId),
  }),
];
