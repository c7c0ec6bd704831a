import type { Item } from '../../src/features/cases/facts.ts';
import { blank } from '../../src/features/cases/queries.ts';
import type { CaseRow } from '../../src/features/cases/tables.ts';
import { Personal } from '../../src/kernel/personal.ts';

/** Monday morning, 3 March 2025, in office hours. */
export const now = new Date('2025-03-03T01:00:00Z');

/** The row of a case to which nothing has happened yet. */
export const plainRow: CaseRow = {
  ...blank,
  id: '00000000-0000-7000-8000-0000000000ff',
  caseNo: 'E33080210120250303000001',
  reportDigest: Buffer.alloc(0),
  typeCode: '0102',
  severity: 'general',
  urgency: 'normal',
  status: 'reported',
  area: '330802101211001',
  title: '换瓦砸坏邻居院墙',
  description: Personal.text('碎瓦砸坏墙面'),
  channel: 'grid_patrol',
  reportedBy: 'someone',
  firstContact: 'someone',
  reportedAt: now,
  version: 1,
};

let serial = 0;

/** Something under a case, pending unless the test says otherwise. */
export function item(kind: Item['kind'], given: Partial<Item> = {}): Item {
  serial += 1;
  return {
    id: `item-${serial}`,
    kind,
    state: 'pending',
    reasonCode: null,
    opinionId: null,
    byStaff: 'other',
    byUnit: null,
    at: now,
    toStaff: null,
    toUnit: null,
    dueAt: null,
    doneBy: null,
    doneAt: null,
    doneOpinionId: null,
    data: {},
    ...given,
  };
}
