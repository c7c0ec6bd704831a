import { assertInPlaces } from '../../db/scope.ts';
import { operation, RawJson } from '../../http/operation.ts';
import { Problem } from '../../kernel/problem.ts';
import { aboutArea } from '../areas/scope.ts';
import { CasePage, CaseQuery, type CaseStatus } from '../cases/contract.ts';
import { CaseMajor } from '../catalogue/contract.ts';
import { ages, Backlog, BacklogQuery, ClosureQuery, ClosureTimes } from './contract.ts';
import {
  askArea,
  type BacklogRow,
  type ClosureRow,
  countBacklog,
  listCases,
  measureClosures,
  toPage,
} from './queries.ts';

const tag = 'backlog';

const caseSummaryExample = {
  id: '015fcb1e-0000-7000-8000-000000000001',
  caseNo: 'E3308021012017111800001',
  status: 'in_progress',
  typeCode: '0102',
  severity: 'general',
  urgency: 'normal',
  area: '330802101211001',
  title: '换瓦砸坏邻居院墙',
  handler: '015fcb1e-0000-7000-8000-000000000002',
  unit: null,
  firstContact: '015fcb1e-0000-7000-8000-000000000002',
  recurrenceOf: null,
  reportedAt: '2017-11-17T08:00:00Z',
  acceptedAt: '2017-11-17T08:20:00Z',
  dueAt: '2017-11-24T16:00:00Z',
  closedAt: null,
  overdue: false,
  version: 4,
};

const zeroes = {
  reported: 0,
  accepted: 0,
  dispatched: 0,
  in_progress: 1,
  suspended: 0,
  pending_verification: 0,
  verified: 0,
  transferred_out: 0,
};
const backlogExample = {
  open: 1,
  overdue: 0,
  byStatus: zeroes,
  byAge: { d0_3: 1, d4_7: 0, d8_15: 0, d16_30: 0, d31: 0 },
};
const closureExample = {
  closed: 1,
  elapsedHours: { mean: 26.5, median: 26.5, p90: 26.5 },
  workingHours: { mean: 8, median: 8, p90: 8 },
  onTime: { numerator: 1, denominator: 1, value: 100, definition: '…' },
};

export const backlogOperations = [
  operation({
    id: 'listCases',
    method: 'GET',
    path: '/cases',
    tag: 'cases',
    summary: { zh: '案件列表', en: 'List cases' },
    limit: { per: 'person', times: 120, seconds: 60, when: ({ query }) => query.q !== undefined },
    query: CaseQuery,
    status: 200,
    response: CasePage,
    examples: { response: { items: [caseSummaryExample], nextCursor: null } },
    // The page that centres look at all day: an area, no words. It is one statement, whoever asks.
    question: ({ query }, now) => (query.area && !query.q ? askArea(query.area, query, now) : undefined),
    answer: ({ actor }, rows, { query }) => {
      assertInPlaces(actor, query.area!);
      return new RawJson(toPage(rows, query));
    },
    handle: async (tx, { query }) => {
      if (query.area) assertInPlaces(tx.actor, query.area);
      return new RawJson(await listCases(tx, query));
    },
  }),
  operation({
    id: 'getBacklog',
    figures: true,
    method: 'GET',
    path: '/backlog',
    tag,
    summary: { zh: '在办案件统计', en: 'Open cases by status and age' },
    query: BacklogQuery,
    status: 200,
    response: Backlog,
    examples: {
      response: {
        asOf: '2017-11-18T02:00:00.000Z',
        items: [{ key: '330802101211', label: '殿前村委会', ...backlogExample }],
        total: backlogExample,
      },
    },
    handle: async (tx, { query, language }) => {
      const { area, groupBy } = query;
      const isEmpty = ({ total }: { total: BacklogRow }) => total.open === 0;
      const { items, total } = await aboutArea(tx, area, isEmpty, () => countBacklog(tx, area, groupBy));
      return {
        asOf: tx.now.toISOString(),
        items: items.map((row) => ({ key: row.key, label: labelOf(row, language), ...toCounts(row) })),
        total: toCounts(total),
      };
    },
  }),
  operation({
    id: 'getClosureTimes',
    figures: true,
    method: 'GET',
    path: '/closure-times',
    tag,
    summary: { zh: '办结时长', en: 'Closure times' },
    query: ClosureQuery,
    status: 200,
    response: ClosureTimes,
    examples: {
      response: {
        period: { from: '2017-10-31T16:00:00.000Z', to: '2017-11-30T16:00:00.000Z' },
        cohort: 'by_closed',
        items: [{ key: '330802101211', label: '殿前村委会', ...closureExample }],
        total: closureExample,
      },
    },
    handle: async (tx, { query: { area, groupBy, from, to }, language }) => {
      if (to <= from) throw reversed();
      const isEmpty = ({ total }: { total: ClosureRow }) => total.closed === 0;
      const { items, total } = await aboutArea(tx, area, isEmpty, () =>
        measureClosures(tx, area, groupBy, { from, to }),
      );
      return {
        period: { from: from.toISOString(), to: to.toISOString() },
        cohort: 'by_closed' as const,
        items: items.map((row) => ({
          key: row.key,
          label: labelOf(row, language),
          ...toTimes(row, language),
        })),
        total: toTimes(total, language),
      };
    },
  }),
];

const reversed = () =>
  new Problem('day-out-of-range', {}, [
    {
      in: 'query',
      pointer: '/to',
      code: 'day-out-of-range',
      detail: { zh: 'to 须晚于 from', en: 'to must be later than from' },
    },
  ]);

/** Before it is accepted a case may have only a major, which is in no catalogue. */
const labelOf = ({ key, label }: { key: string | null; label: string | null }, language: 'zh' | 'en') =>
  label ?? (key && CaseMajor.is(key) ? CaseMajor.labels[key][language] : null);

function toCounts({ open, overdue, statuses, ages: counts }: BacklogRow) {
  const byAge = Object.fromEntries(ages.map((age, i) => [age, counts[i] ?? 0])) as Record<
    (typeof ages)[number],
    number
  >;
  return { open, overdue, byStatus: statuses as Record<CaseStatus, number>, byAge };
}

const definition = {
  zh: '期内办结且有办理时限的案件中,每一轮的反馈均不晚于到期时间的件数 ÷ 期内办结且有办理时限的件数',
  en: 'Of the cases closed in the period that had a resolve limit: those in which every round’s result came by its due time ÷ all of them',
};

function toTimes({ closed, elapsed, working, limited, on_time }: ClosureRow, language: 'zh' | 'en') {
  return {
    closed,
    elapsedHours: toHours(elapsed),
    workingHours: toHours(working),
    onTime: {
      numerator: on_time,
      denominator: limited,
      value: limited === 0 ? null : round(100 * (on_time / limited)),
      definition: definition[language],
    },
  };
}

const toHours = (minutes: ClosureRow['elapsed']) => {
  const [mean, median, p90] = (minutes ?? []).map((value) => (value === null ? null : round(value / 60)));
  return { mean: mean ?? null, median: median ?? null, p90: p90 ?? null };
};

/** Half up to two decimals, at the edge only. */
const round = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;
