import { z } from 'zod';
import { type AnyOperation, operation } from '../../http/operation.ts';
import { assertVisibleCase } from '../cases/actions.ts';
import { CaseClockList, SweepState } from './contract.ts';
import { findSweepState, listClocks } from './queries.ts';
import type { Clock } from './rules.ts';

const tag = 'deadlines';
const iso = (at: Date | null) => at?.toISOString() ?? null;

export const deadlineOperations: AnyOperation[] = [
  operation({
    id: 'listCaseClocks',
    method: 'GET',
    path: '/cases/:id/clocks',
    tag,
    summary: { zh: '案件的全部时钟', en: 'The clocks of a case' },
    params: z.object({ id: z.uuid().meta({ description: '案件 id · Id of the case' }) }),
    status: 200,
    response: CaseClockList,
    examples: {
      response: {
        items: [
          {
            id: '015fcb1e-0000-7000-8000-00000000000c',
            kind: 'resolve',
            name: null,
            itemId: null,
            state: 'running',
            startedAt: '2025-03-03T01:00:00.000Z',
            dueAt: '2025-03-06T09:00:00.000Z',
            originalDueAt: '2025-03-06T09:00:00.000Z',
            limitUnit: 'wd',
            dues: [{ dueAt: '2025-03-06T09:00:00.000Z', at: '2025-03-03T01:00:00.000Z', because: 'accept' }],
            pauses: [],
            pausedAt: null,
            endedAt: null,
            inTime: null,
            warningLevel: null,
          },
        ],
        nextCursor: null,
      },
    },
    handle: async (tx, { params }) => {
      await assertVisibleCase(tx, params.id);
      return { items: (await listClocks(tx, params.id)).map(view), nextCursor: null };
    },
  }),
  operation({
    id: 'getSweepState',
    method: 'GET',
    path: '/sweep',
    tag,
    summary: { zh: '时钟巡检状态', en: 'How far the sweep of clocks is' },
    status: 200,
    response: SweepState,
    examples: { response: { running: 1280, waiting: 0, lagSeconds: 0 } },
    handle: async (tx) => findSweepState(tx),
  }),
];

const view = (clock: Clock) => ({
  id: clock.id,
  kind: clock.kind,
  name: clock.name,
  itemId: clock.itemId,
  state: clock.state,
  startedAt: clock.startedAt.toISOString(),
  dueAt: iso(clock.dueAt),
  originalDueAt: iso(clock.originalDueAt),
  limitUnit: clock.unitOfLimit,
  dues: clock.dues,
  pauses: clock.pauses,
  pausedAt: iso(clock.pausedAt),
  endedAt: iso(clock.endedAt),
  inTime: clock.inTime,
  warningLevel: clock.warningLevel,
});
