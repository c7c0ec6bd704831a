import { z } from 'zod';
import { operation } from '../../http/operation.ts';
import { putRules, readRules, tryRouting } from './actions.ts';
import {
  RoutingArea,
  RoutingQuery,
  RoutingRules,
  RoutingRulesChange,
  RoutingTrial,
  RoutingTried,
} from './contract.ts';

const tag = 'routing';

const entryExample = {
  typePrefix: '0602',
  within: '330802101211',
  urgency: null,
  unitId: '019371f4-5c00-7000-8000-000000000011',
  staffId: null,
  note: '违法建设',
};
const ruleExample = {
  id: '019371f4-5c00-7000-8000-000000000012',
  position: 1,
  ...entryExample,
  problems: [],
};
const listExample = { area: '330802101', version: 1, rules: [ruleExample] };
const reference = { id: ruleExample.id, position: 1, area: '330802101' };

export const routingOperations = [
  operation({
    id: 'listRoutingRules',
    method: 'GET',
    path: '/routing-rules',
    tag,
    summary: { zh: '一个县或乡镇的分派规则', en: 'Routing rules of a county or township' },
    query: RoutingQuery,
    status: 200,
    response: RoutingRules,
    examples: { response: { ...listExample, rules: [{ ...ruleExample, problems: ['unit_closed'] }] } },
    handle: (tx, { query }) => readRules(tx, query.area),
  }),
  operation({
    id: 'putRoutingRules',
    method: 'PUT',
    path: '/routing-rules/:area',
    tag,
    summary: { zh: '设置分派规则(整份替换)', en: 'Replace the routing rules of an area' },
    params: z.object({ area: RoutingArea }),
    body: RoutingRulesChange,
    status: 200,
    response: RoutingRules,
    examples: { request: { rules: [entryExample] }, response: listExample },
    handle: (tx, { params, body, version }) => putRules(tx, params.area, { rules: body.rules, version }),
  }),
  operation({
    id: 'tryRouting',
    method: 'POST',
    path: '/routing/try',
    tag,
    summary: { zh: '试算分派去向', en: 'Try where a case would go, and why' },
    keyed: false,
    body: RoutingTrial,
    status: 200,
    refuses: [404, 422],
    response: RoutingTried,
    examples: {
      request: { typeCode: '0602', area: '330802101211001' },
      response: {
        platform: 'integrated_enforcement',
        outcome: 'by_rule',
        unit: { id: entryExample.unitId, name: '航埠镇综合执法中队' },
        staff: null,
        rule: reference,
        why: [{ rule: reference, matched: true, because: '类型、区域、紧急程度都符合' }],
        problems: [],
      },
    },
    handle: async (tx, { body, language }) => {
      const { why, ...tried } = await tryRouting(tx, body);
      return { ...tried, why: why.map((reason) => ({ ...reason, because: reason.because[language] })) };
    },
  }),
];
