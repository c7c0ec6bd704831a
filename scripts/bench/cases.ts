import type { SeverityLevel } from '../../src/features/catalogue/contract.ts';
import { acceptLimit, resolveDue, type TypeLimits } from '../../src/features/catalogue/rules.ts';
import { addLimit, type Calendar, localDate, workingMinutes } from '../../src/kernel/workday.ts';
import { type Random, seeded, weighted } from './random.ts';
import type { Town, Township } from './town.ts';

/** The data ends here, so that every run measures the same cases. */
export const dataEnd = Date.UTC(2025, 5, 30, 2);
const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000];
const span = 5 * 365.25 * DAY;

export interface CaseType extends TypeLimits {
  code: string;
  platform: string;
  zh: string;
  /** Once accepted it is seen by those on a named list only. */
  isConfidential: boolean;
}

// biome-ignore format: one name a column of `row` below
export const caseColumns = [
  'id', 'case_no', 'report_digest', 'type_code', 'platform', 'severity', 'urgency', 'status', 'area', 'title',
  'description', 'longitude', 'latitude', 'channel', 'reported_by', 'first_contact', 'handler_id', 'handler_post', 'unit_id',
  'handlers', 'units', 'reported_at', 'accepted_at', 'dispatched_at', 'first_response_at', 'result_submitted_at', 'verified_at',
  'closed_at', 'first_closed_at', 'due_at', 'limit_unit', 'result_code', 'closing_code', 'reporter_informed', 'clock_since',
  'elapsed_minutes', 'working_minutes', 'on_time', 'version',
];

const nothing = '\\N';
const two = (n: number) => String(n).padStart(2, '0');
const clockTimes = Array.from(
  { length: DAY / SECOND },
  (_, s) => `T${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}Z`,
);
const dates = new Map<number, string>();

/** An instant to the second; toISOString would be a quarter of the load. */
function iso(at: number): string {
  const day = Math.floor(at / DAY);
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 10);
    dates.set(day, date);
  }
  return date + clockTimes[Math.floor((at - day * DAY) / SECOND)];
}
const isoIf = (is: boolean, at: number) => (is ? iso(at) : nothing);

/** `count` cases in the order of their report, as fields for COPY: 97 % closed, the open ones mostly recent. */
export function* makeCases(count: number, town: Town, types: readonly CaseType[], calendar: Calendar) {
  const random = seeded(2);
  const pickTownship = weighted(town.townships.map(({ weight }) => weight));
  const pickType = weighted(types.map((_, i) => 1 / (2 + ((i * 29) % types.length))));
  const number = numbering(town.townships.length);

  for (const moment of reportTimes(count, random)) {
    const place = pickTownship(random);
    const township = town.townships[place]!;
    const type = types[pickType(random)]!;
    yield row(random, township, type, calendar, moment, number(place, township.code, moment.at));
  }
}

/** `count` cases just reported, one after another in these townships: what the steps are measured on. */
export function* makeStock(
  count: number,
  townships: readonly Township[],
  types: readonly CaseType[],
  calendar: Calendar,
) {
  const random = seeded(4);
  const seen = types.filter(({ isConfidential }) => !isConfidential);
  const number = numbering(townships.length);
  for (let i = 0; i < count; i++) {
    const place = i % townships.length;
    const township = townships[place]!;
    const type = seen[i % seen.length]!;
    // A day of its own, so that no number is given twice.
    const moment = { at: dataEnd + DAY + i * SECOND, isOpen: true, status: 'reported' };
    yield row(random, township, type, calendar, moment, number(place, township.code, moment.at));
  }
}

interface Moment {
  at: number;
  isOpen: boolean;
  /** Drawn by lot where it is not said. */
  status?: string;
}

/** Most reports come in office hours. Sorted as numbers: the lowest bit says whether the case is still open. */
function* reportTimes(count: number, random: Random): Generator<Moment> {
  const marks = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const isOpen = random.unit() < 0.03;
    const day = isOpen ? random.exponential(20 * DAY) : DAY + random.unit() * span;
    const hour = 8 + Math.abs(random.normal()) * 4; // Beijing time
    const at = Math.floor((dataEnd - day) / DAY) * DAY + Math.min(hour, 23) * HOUR - 8 * HOUR;
    marks[i] = Math.floor(at) * 2 + (isOpen ? 1 : 0);
  }
  marks.sort();
  for (const mark of marks) yield { at: Math.floor(mark / 2), isOpen: mark % 2 === 1 };
}

/** Daily numbers per township. */
function numbering(townships: number) {
  let today = 0;
  let date = '';
  let last = new Uint32Array(townships);
  return (place: number, code: string, at: number) => {
    const day = Math.floor((at + 8 * HOUR) / DAY);
    if (day !== today) {
      last = new Uint32Array(townships);
      date = localDate(new Date(at)).replaceAll('-', '');
      today = day;
    }
    last[place]! += 1;
    return `E${code}${date}${String(last[place]).padStart(5, '0')}`;
  };
}

const words = (list: string) => list.split(' ');
const severities = words('general general general general general relatively_major major') as SeverityLevel[];
const channels = words('grid_patrol grid_patrol grid_patrol intake_window hotline_12345 resident_app');
const openStatuses = words(
  'in_progress in_progress in_progress dispatched reported accepted pending_verification',
);
const places = words(
  '幸福小区 东门菜场 沿江路 老车站 文化礼堂 工业园区 实验小学 滨河公园 后山茶场 新村安置房',
);
const spots = words('三号楼下 北侧路口 西边围墙外 二单元楼道 门前空地 东南角 公厕旁边 村口桥头');
const ends = words('居民多次反映 需尽快处理 存在安全隐患 双方争执不下 影响正常通行 请求协调解决');
const details =
  '网格员巡查发现并当场拍照记录，已向周边住户了解情况，据称此事已持续数日，曾口头劝导未见改善，现按流程上报，请安排人员到场核实处置。';

export const makeTitle = (random: Random, zh: string) =>
  `${random.pick(places)}${random.pick(spots)}${zh.slice(0, 8)}${random.pick(ends)}`;

const drawStatus = (random: Random, isOpen: boolean) =>
  isOpen ? random.pick(openStatuses) : random.unit() < 0.003 ? 'not_accepted' : 'closed';

/** How far a case has come, and when. */
function lifeOf(random: Random, { at, isOpen, status = drawStatus(random, isOpen) }: Moment) {
  const isAccepted = status !== 'reported' && status !== 'not_accepted';
  const acceptedAt = toSecond(at + (5 + random.exponential(40)) * MINUTE);
  // Log-normal: half within two days, one in ten longer than about nine.
  const handled = acceptedAt + 2 * DAY * Math.exp(1.2 * random.normal());
  const resultAt = toSecond(Math.max(acceptedAt + 10 * MINUTE, Math.min(handled, dataEnd - 3 * HOUR)));
  const closedAt = toSecond(Math.min(resultAt + (30 + random.exponential(300)) * MINUTE, dataEnd));
  return {
    status,
    isAccepted,
    isGiven: isAccepted && status !== 'accepted',
    hasResult: status === 'closed' || status === 'pending_verification',
    isClosed: status === 'closed',
    acceptedAt,
    resultAt,
    closedAt,
  };
}

const toSecond = (at: number) => Math.floor(at / SECOND) * SECOND;

function row(
  random: Random,
  township: Township,
  type: CaseType,
  calendar: Calendar,
  moment: Moment,
  caseNo: string,
): string[] {
  const { at } = moment;
  const life = lifeOf(random, moment);
  const { status, isAccepted, isGiven, hasResult, isClosed, acceptedAt, resultAt, closedAt } = life;
  const grid = random.pick(township.grids);
  const severity = random.pick(severities);
  const due = isAccepted
    ? resolveDue(calendar, type, type.urgency, severity, new Date(acceptedAt))
    : {
        dueAt: addLimit(calendar, new Date(at), acceptLimit(type.urgency)),
        unit: acceptLimit(type.urgency).unit,
      };
  const byPlatform = random.unit() < 0.5;
  const handler = byPlatform ? random.pick(township.platform) : grid.worker;
  const unitId = isGiven && byPlatform ? township.platformId : null;
  const dispatchedAt = acceptedAt + 5 * MINUTE;
  const elapsed = hasResult ? (resultAt - acceptedAt) / MINUTE : 0;
  const worked = hasResult ? workingMinutes(calendar, new Date(acceptedAt), new Date(resultAt)) : 0;
  const id = random.id(at);
  const digits = id.replaceAll('-', '');

  return [
    id,
    caseNo,
    `\\\\x${digits}${digits}`,
    type.code,
    type.platform,
    severity,
    type.urgency,
    status,
    grid.code,
    makeTitle(random, type.zh),
    details.slice(0, 30 + random.below(40)),
    (118 + random.unit() * 2).toFixed(6),
    (28 + random.unit() * 2).toFixed(6),
    random.pick(channels),
    grid.worker.staffId,
    grid.worker.staffId,
    isGiven ? handler.staffId : nothing,
    isGiven ? handler.postId : nothing,
    unitId ?? nothing,
    isGiven ? `{${handler.staffId}}` : '{}',
    unitId ? `{${unitId}}` : '{}',
    iso(at),
    isoIf(isAccepted, acceptedAt),
    isoIf(isGiven, dispatchedAt),
    isoIf(isGiven && status !== 'dispatched', dispatchedAt + 20 * MINUTE),
    isoIf(hasResult, resultAt),
    isoIf(isClosed, (resultAt + closedAt) / 2),
    isoIf(isClosed, closedAt),
    isoIf(isClosed, closedAt),
    due.dueAt ? iso(due.dueAt.getTime()) : nothing,
    due.unit ?? nothing,
    hasResult ? 'resolved' : nothing,
    isClosed ? 'resolved' : nothing,
    isClosed ? 't' : nothing,
    isoIf(isAccepted && !hasResult, acceptedAt),
    elapsed.toFixed(3),
    worked.toFixed(3),
    isClosed && due.dueAt ? (resultAt <= due.dueAt.getTime() ? 't' : 'f') : nothing,
    isClosed ? '6' : isGiven ? '3' : '1',
  ];
}
