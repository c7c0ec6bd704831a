import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AnyOperation } from '../../src/http/operation.ts';
import { isGridRole, isUnitRole, type Role } from '../../src/kernel/role.ts';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import type { Relation } from '../../src/policy.ts';
import { addItem, inClear, makeCase } from './make.ts';
import { type Person, places, type Town } from './town.ts';

/** Areas by their relation to the place where a role is at home: a grid, a township or a county. */
type Near = Record<Exclude<Relation, 'none'>, string>;
const near: Record<'grid' | 'township' | 'county', Near> = {
  grid: {
    own: places.grid,
    child: places.microGrid,
    sibling: places.otherGrid,
    parent: places.village,
    elsewhere: places.strangeGrid,
  },
  township: {
    own: places.township,
    child: places.otherGrid,
    sibling: places.otherTownship,
    parent: places.county,
    elsewhere: places.farGrid,
  },
  county: {
    own: places.county,
    child: places.strangeGrid,
    sibling: places.otherCounty,
    parent: places.prefecture,
    elsewhere: places.farthestGrid,
  },
};

function nearOf(role: Role): Near {
  if (isGridRole(role)) return near.grid;
  return role === 'center_officer' || role === 'county_dispatcher' ? near.county : near.township;
}

/** One of every kind of object, in one area. */
export interface Objects {
  area: string;
  /** A grid in the area, or the one that holds it. Of what lies above one's place, no grid can be named. */
  grid: string | undefined;
  /** The township or county whose lists bind the area; a prefecture has none. */
  list: string | undefined;
  /** Of the asker, where he is in one. */
  ownUnit: string;
  case: string;
  otherCase: string;
  note: string;
  item: string;
  unit: string;
  staff: string;
  post: string;
  admission: string;
  clearance: string;
  person: string;
  session: string;
  device: string;
  identity: string;
  adminGrant: string;
  breakGlass: string;
  apiClient: string;
  apiClientKey: string;
  legalHold: string;
  subjectRequest: string;
  draft: string;
  notification: string;
}

/** What lies in this relation to where the person holds his post; what is his own was made by him or given to his unit. */
export async function objectsFor(
  here: Town,
  role: Role,
  person: Person,
  relation: Relation,
): Promise<Objects> {
  const area = nearOf(role)[relation === 'none' ? 'own' : relation];
  const { rows } = await here.owner.query('select unit_id from posts where id = $1', [person.postId]);
  const ownUnit = rows[0]?.unit_id;
  const mine = { author: person.id, ...(isUnitRole(role) && { unit: ownUnit }) };
  const objects = await furnish(here, area, relation === 'own' ? mine : {});
  return {
    ...objects,
    ownUnit: ownUnit ?? objects.unit,
    grid: relation === 'parent' ? undefined : gridIn(area),
  };
}

/** Past every policy and rule. */
async function furnish(
  here: Town,
  area: string,
  mine: { author?: string; unit?: string | null },
): Promise<Omit<Objects, 'grid' | 'ownUnit'>> {
  const { now } = here;
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    const holes = names.map((_, i) => `$${i + 1}`);
    return here.owner.query(
      `insert into ${table} (${names.join(', ')}) values (${holes.join(', ')})`,
      Object.values(row),
    );
  };
  const [unit, staff, post, note, admission, notification] = [0, 0, 0, 0, 0, 0].map(() => randomUUID());
  const draft = uuidv7(now, randomBytes(10));
  const held = isGrid(area) ? { role: 'part_time_grid_worker' } : { role: 'unit_officer', unit_id: unit };
  await insert('staff', { id: staff, name: '某人', created_at: now });
  await insert('units', { id: unit, kind: 'stationed_branch', name: unit, area, created_at: now });
  await insert('posts', { id: post, staff_id: staff, ...held, area, valid_from: '2016-01-01' });

  const given = { area, unitId: mine.unit ?? unit!, status: 'dispatched', reportedBy: staff! };
  const { id } = await makeCase(here, given);
  const other = await makeCase(here, given);
  const item = await addItem(here, id, 'transfer', {
    data: { authority: '公安分局', number: '移〔2025〕1号' },
  });
  await insert('case_notes', {
    id: note,
    case_id: id,
    kind: 'visit',
    text: inClear('走访'),
    written_by: staff,
    written_at: now,
  });
  const list = listOf(area);
  await insert('admissions', {
    id: admission,
    area: list ?? places.county,
    tier: 'grid',
    title: '事项',
    task: '巡查',
    basis: '条例',
    resources: '经费',
    unit_id: unit,
    requested_by: staff,
    requested_at: now,
  });
  const owner = mine.author ?? staff;
  const [person, session, device, identity, adminGrant, breakGlass] = [0, 0, 0, 0, 0, 0].map(() =>
    randomUUID(),
  );
  await insert('case_people', {
    id: person,
    case_id: id,
    role: 'applicant',
    name: inClear('夏某'),
    added_by: staff,
  });
  for (const one of new Set([staff, owner]))
    await here.owner.query(
      `insert into accounts (staff_id, login, password_hash, password_changed_at) values ($1, $2, '', $3) on conflict do nothing`,
      [one, one, now],
    );
  await insert('sessions', {
    id: session,
    staff_id: owner,
    access_hash: randomBytes(32),
    access_expires_at: '2100-01-01',
    family_hash: randomBytes(32),
    refresh_hash: randomBytes(32),
    rotated_at: now,
    expires_at: '2100-01-01',
  });
  await insert('devices', { id: device, staff_id: owner, name: '平安通', registered_at: now });
  await insert('identities', {
    id: identity,
    staff_id: owner,
    issuer: 'https://sso.test',
    subject: identity,
    bound_by: owner,
    bound_at: now,
  });
  await insert('second_factors', { staff_id: staff, secret: inClear('00'), enrolled_at: now });
  const asked = { reason: '文件', requested_at: now };
  await insert('admin_grants', {
    id: adminGrant,
    staff_id: staff,
    role: 'audit_admin',
    requested_by: staff,
    ...asked,
  });
  await insert('break_glass_grants', { id: breakGlass, staff_id: owner, area, hours: 1, ...asked });
  const [apiClient, apiClientKey] = [randomUUID(), randomUUID()];
  await insert('staff', { id: apiClient, name: '热线', created_at: now, is_client: true });
  await insert('api_clients', {
    id: apiClient,
    system: 'hotline_12345',
    area,
    scopes: [],
    allowed_from: [],
    per_minute: 600,
    expires_at: '2100-01-01',
    reason: '文件',
    created_by: staff,
    created_at: now,
  });
  await insert('api_client_keys', {
    id: apiClientKey,
    client_id: apiClient,
    key_hash: randomBytes(32),
    created_by: staff,
    created_at: now,
  });
  const legalHold = randomUUID();
  await insert('legal_holds', {
    id: legalHold,
    case_id: id,
    reason: '调卷',
    placed_by: staff,
    placed_at: now,
  });
  const subjectRequest = randomUUID();
  await insert('subject_requests', {
    id: subjectRequest,
    kind: 'explanation',
    area: list ?? places.county,
    phone: inClear('13812340001'),
    details: inClear('为何保存'),
    checked_by: 'id_card',
    recorded_by: staff,
    recorded_at: now,
    due_at: now,
  });
  const [insider, clearance] = [randomUUID(), randomUUID()];
  await insert('staff', { id: insider, name: '某人', created_at: now });
  await insert('clearances', {
    id: clearance,
    staff_id: insider,
    area: list ?? places.county,
    reason: '文件',
    granted_by: staff,
    granted_at: now,
  });
  const content = { typeCode: '0102', area, title: '院墙', description: '砸坏' };
  await insert('case_drafts', {
    id: draft,
    author: mine.author ?? staff,
    content: inClear(JSON.stringify(content)),
    saved_at: now,
  });
  await insert('notifications', {
    id: notification,
    at: now,
    event: 'case.warn',
    case_id: id,
    staff_id: mine.author ?? staff,
  });
  const ring = [
    [118.7, 28.9],
    [118.8, 28.9],
    [118.8, 29],
    [118.7, 28.9],
  ];
  await here.owner.query(
    'insert into grid_boundaries (area, geometry, updated_at) values ($1, $2, $3) on conflict do nothing',
    [gridIn(area), { type: 'Polygon', coordinates: [ring] }, now],
  );
  return {
    area,
    list,
    case: id,
    otherCase: other.id,
    note: note!,
    item,
    unit: unit!,
    staff: staff!,
    post: post!,
    admission: admission!,
    clearance,
    person: person!,
    session: session!,
    device: device!,
    identity: identity!,
    adminGrant: adminGrant!,
    breakGlass: breakGlass!,
    apiClient,
    apiClientKey,
    legalHold,
    subjectRequest,
    draft,
    notification: notification!,
  };
}

const isGrid = (area: string) => area.length === 15;
const gridIn = (area: string): string =>
  Object.values(places).find((code) => isGrid(code) && (code.startsWith(area) || area.startsWith(code)))!;

const listOf = (area: string): string | undefined => {
  if (area.length >= 9) return area.slice(0, 9);
  return area.length === 6 ? area : undefined;
};

/** Objects that are nowhere: what is asked about hidden ones is answered like what is asked about these. */
export function nothingLike(objects: Objects): Objects {
  const nowhere = (code: string | undefined) => code?.replaceAll(/\d/g, '9');
  const { area, grid, list, draft, ownUnit } = objects;
  const ids = Object.keys(objects).map((name) => [name, randomUUID()]);
  return {
    ...(Object.fromEntries(ids) as unknown as Objects),
    ownUnit,
    area: nowhere(area)!,
    grid: nowhere(grid),
    list: nowhere(list),
    draft: draft.replace(/.{6}$/, '000000'),
  };
}

export interface Request {
  method: 'GET' | 'POST' | 'PUT';
  url: string;
  payload?: object;
}

type Place = (objects: Objects) => string;

/** What stands for the placeholder with which a path so far ends. */
const inPath: Record<string, Place> = {
  '/areas/:code': ({ area }) => area,
  '/work-calendars/:area': ({ area }) => area,
  '/work-calendars/:area/:year': () => '2026',
  '/units/:id': ({ unit }) => unit,
  '/posts/:id': ({ post }) => post,
  '/routing-rules/:area': ({ area }) => area,
  '/case-types/:code': () => '0102',
  '/counties/:county': ({ area }) => area.slice(0, 6),
  '/cases/:id': (objects) => objects.case,
  '/cases/:id/notes/:noteId': ({ note }) => note,
  '/cases/:id/letters/:itemId': ({ item }) => item,
  '/cases/:id/people/:personId': ({ person }) => person,
  '/staff/:id': ({ staff }) => staff,
  '/accounts/:id': ({ staff }) => staff,
  '/me/sessions/:id': ({ session }) => session,
  '/devices/:id': ({ device }) => device,
  '/identities/:id': ({ identity }) => identity,
  '/admin-grants/:id': ({ adminGrant }) => adminGrant,
  '/api-clients/:id': ({ apiClient }) => apiClient,
  '/api-clients/:id/keys/:keyId': ({ apiClientKey }) => apiClientKey,
  '/break-glass/:id': ({ breakGlass }) => breakGlass,
  '/me/notifications/:id': ({ notification }) => notification,
  '/drafts/:id': ({ draft }) => draft,
  '/clearances/:id': ({ clearance }) => clearance,
  '/subject-requests/:id': ({ subjectRequest }) => subjectRequest,
  '/legal-holds/:id': ({ legalHold }) => legalHold,
  '/admissions/:id': ({ admission }) => admission,
};

/** What only grids have, and what only townships and counties keep. */
const ofGrids = ['getGridBoundary', 'putGridBoundary', 'getGridTeam', 'tryRouting'];
const ofLists = [
  ...['listRoutingRules', 'putRoutingRules', 'putCountyCatalogue', 'getGridDutyLists', 'putGridDutyLists'],
  ...['listAdmissions', 'requestAdmission', 'decideAdmission', 'withdrawAdmission'],
  ...['listClearances', 'grantClearance', 'revokeClearance'],
  ...['listSubjectRequests', 'recordSubjectRequest', 'findSubject'],
  ...['grantSubjectRequest', 'refuseSubjectRequest', 'deliverSubjectData'],
];

/** What stands for a member of a body, wherever it is nested. */
const inBody: Record<string, Place> = {
  area: ({ area }) => area,
  within: ({ area }) => area,
  unitId: ({ unit }) => unit,
  handlerId: ({ staff }) => staff,
  verifierId: ({ staff }) => staff,
  staffId: ({ staff }) => staff,
  toStaffId: ({ staff }) => staff,
  leadCaseId: ({ otherCase }) => otherCase,
  caseId: (objects) => objects.case,
};

/** Where the example does not say enough. */
const bodies: Record<string, (objects: Objects) => object> = {
  // Much later, so that the others still find it.
  retireArea: () => ({ validTo: '2050-01-01', replacedBy: undefined }),
  requestAdmission: ({ ownUnit }) => ({ unitId: ownUnit }),
  appoint: ({ area, unit }) =>
    isGrid(area)
      ? { role: 'part_time_grid_worker', area }
      : { role: 'unit_officer', unitId: unit, area: undefined },
};
const queries: Record<string, object> = { getClosureTimes: { from: '2025-01-01', to: '2025-02-01' } };

/** A request that an operation would take, about these objects; undefined where there can be no such object. */
export function requestFor(op: AnyOperation, objects: Objects): Request | undefined {
  const { area, grid, list } = objects;
  const where = ofGrids.includes(op.id) ? grid : ofLists.includes(op.id) ? list : area;
  if (where === undefined) return undefined;
  const there = { ...objects, area: where };

  let at = '';
  const parts = op.path.split('/').map((part) => {
    at = part === '' ? '' : `${at}/${part}`;
    if (!part.startsWith(':')) return part;
    const place = inPath[at];
    if (!place) throw new Error(`test/support/world.ts does not know what ${at} stands for`);
    return place(there);
  });
  const asksArea = op.query instanceof z.ZodObject && 'area' in op.query.shape;
  const query = new URLSearchParams({ ...(asksArea && { area: where }), ...queries[op.id] }).toString();
  const url = `/v1${parts.join('/')}${query && `?${query}`}`;
  if (op.method === 'GET') return { method: op.method, url };
  const example = fill(op.examples?.request ?? {}, there) as object;
  return { method: op.method, url, payload: { ...example, ...bodies[op.id]?.(there) } };
}

function fill(value: unknown, objects: Objects): unknown {
  if (Array.isArray(value)) return value.map((one) => fill(one, objects));
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([name, one]) => [name, inBody[name]?.(objects) ?? fill(one, objects)]),
  );
}
