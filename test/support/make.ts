import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { clearHeader } from '../../src/db/personal.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { places, type Town } from './town.ts';

/** What a test says about a case; the rest is the least that the table asks for. */
export interface MadeCase {
  id: string;
  caseNo: string;
  typeCode: string;
  severity: string;
  urgency: string;
  status: string;
  area: string;
  title: string;
  reportedBy: string;
  handlerId: string | null;
  handlerPost: string | null;
  unitId: string | null;
  handlers: readonly string[];
  units: readonly string[];
  reportedAt: Date;
  acceptedAt: Date | null;
  dispatchedAt: Date | null;
  returnUntil: Date | null;
  resultSubmittedAt: Date | null;
  verifiedAt: Date | null;
  closedAt: Date | null;
  firstClosedAt: Date | null;
  dueAt: Date | null;
  limitUnit: string | null;
  clockSince: Date | null;
  elapsedMinutes: number;
  workingMinutes: number;
  onTime: boolean | null;
  round: number;
  reworkCount: number;
  version: number;
  /** Any other column that a test wants otherwise than it is by default. */
  [column: string]: unknown;
}

export interface MadeRequest {
  kind: 'return' | 'reopen' | 'suspension' | 'extension' | 'termination' | 'void';
  requestedBy: string;
  unitId?: string;
  data?: object;
}

const column = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
let serial = 0;

/** As what stood there before there were keys. */
export const inClear = (text: string): Buffer => Buffer.concat([clearHeader, Buffer.from(text)]);

/** A case as it might be found on the table, past every policy and rule. */
export async function makeCase(
  here: Pick<Town, 'owner' | 'now'>,
  given: Partial<MadeCase> = {},
  pending?: MadeRequest,
): Promise<MadeCase> {
  serial += 1;
  const { now } = here;
  const { status = 'reported', area = places.grid, reportedBy = randomUUID() } = given;
  const row: MadeCase = {
    id: uuidv7(now, randomBytes(10)),
    caseNo: `E${area.slice(0, 9).padEnd(9, '0')}20240101${String(serial).padStart(5, '0')}`,
    typeCode: '0102',
    severity: 'general',
    urgency: 'normal',
    status,
    area,
    title: '换瓦砸坏邻居院墙',
    reportedBy,
    handlerId: null,
    handlerPost: null,
    unitId: null,
    handlers: given.handlerId ? [given.handlerId] : [],
    units: given.unitId ? [given.unitId] : [],
    reportedAt: now,
    acceptedAt: null,
    dispatchedAt: null,
    returnUntil:
      status === 'dispatched' || status === 'in_progress' ? new Date(now.getTime() + 3_600_000) : null,
    resultSubmittedAt: null,
    verifiedAt: null,
    closedAt: status === 'closed' || status === 'archived' ? now : null,
    firstClosedAt: null,
    dueAt: null,
    limitUnit: null,
    clockSince: null,
    elapsedMinutes: 0,
    workingMinutes: 0,
    onTime: null,
    round: 1,
    reworkCount: 0,
    version: 1,
    ...given,
  };
  const stored = {
    ...row,
    description: inClear('碎瓦砸坏墙面'),
    channel: 'grid_patrol',
    firstContact: row.reportedBy,
    reportDigest: Buffer.alloc(32),
  };
  const names = Object.keys(stored);
  await here.owner.query(
    `insert into cases (${names.map(column).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(stored),
  );
  await tick(here, row);
  if (pending) await ask(here, row.id, pending);
  return row;
}

const running = ['accepted', 'dispatched', 'in_progress', 'transferred_out'];
const waiting = ['suspended', 'pending_verification', 'verified', 'merged'];

/** The resolve clock that an accepted case has. */
async function tick({ owner, now }: Pick<Town, 'owner' | 'now'>, row: MadeCase): Promise<void> {
  if (!running.includes(row.status) && !waiting.includes(row.status)) return;
  const since = row.acceptedAt ?? row.reportedAt;
  const pausedAt = waiting.includes(row.status) ? (row.resultSubmittedAt ?? now) : null;
  await owner.query(
    `insert into case_clocks (id, case_id, kind, area, owner_role, state, critical, limit_unit, started_at, counts_from, due_at, original_due_at, paused_at)
     values ($1, $2, 'resolve', $3, 'dispatcher', $4, $5, $6, $7, $7, $8, $8, $9)`,
    [
      randomUUID(),
      row.id,
      row.area,
      pausedAt ? 'paused' : 'running',
      row.urgency === 'critical',
      row.limitUnit,
      since,
      row.dueAt,
      pausedAt,
    ],
  );
}

async function ask({ owner, now }: Pick<Town, 'owner' | 'now'>, caseId: string, request: MadeRequest) {
  const opinion = randomUUID();
  await owner.query(
    'insert into case_opinions (id, case_id, verb, text, said_by, said_at) values ($1, $2, $3, $4, $5, $6)',
    [opinion, caseId, `request_${request.kind}`, inClear('理由'), request.requestedBy, now],
  );
  const { kind, requestedBy, unitId = null, data = {} } = request;
  await addItem({ owner, now }, caseId, kind, {
    reasonCode: 'other',
    opinionId: opinion,
    byStaff: requestedBy,
    byUnit: unitId,
    data,
  });
}

/** Something under a case, as it might be found there. */
export async function addItem(
  { owner, now }: Pick<Town, 'owner' | 'now'>,
  caseId: string,
  kind: string,
  given: Record<string, unknown> = {},
): Promise<string> {
  const row: Record<string, unknown> = { id: randomUUID(), caseId, kind, at: now, ...given };
  const names = Object.keys(row);
  await owner.query(
    `insert into case_items (${names.map(column).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(row),
  );
  return row.id as string;
}

const tablesOf = async (owner: pg.Client): Promise<string[]> => {
  const { rows } = await owner.query(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'rate_limits' order by relname`,
  );
  return rows.map(({ relname }) => relname);
};

/** That something was refused is recorded: the one row that a refusal may leave behind. */
const looked: Record<string, string> = { journal: `where event not like 'access.%'` };

/**
 * A fingerprint of every row of every table: equal before and after means that nothing was stored or altered. Whatever
 * came of a request, that it came is counted: that table is left out.
 */
export async function fingerprint(owner: pg.Client): Promise<Record<string, string>> {
  const tables = await tablesOf(owner);
  const each = tables.map(
    (name) =>
      `select '${name}' as name, count(*) || ':' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as print from ${name} t ${looked[name] ?? ''}`,
  );
  const { rows } = await owner.query(each.join(' union all '));
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}
