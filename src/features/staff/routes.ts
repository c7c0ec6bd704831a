import { z } from 'zod';
import { operation } from '../../http/operation.ts';
import { Problem } from '../../kernel/problem.ts';
import { gridRoles } from '../../kernel/role.ts';
import { AreaCode } from '../../kernel/shape.ts';
import { hashNewPassword } from '../accounts/passwords.ts';
import { aboutArea } from '../areas/scope.ts';
import { appoint, closeUnit, createStaff, createUnit, handOver, relieve, revealStaff } from './actions.ts';
import {
  Appointment,
  GridTeam,
  HandedOver,
  HandOver,
  Post,
  Relief,
  RevealedStaff,
  StaffCreated,
  StaffCreation,
  StaffPage,
  StaffQuery,
  StaffRevealBody,
  Unit,
  UnitClosing,
  UnitCreation,
  UnitPage,
  UnitQuery,
  VacancyPage,
  VacancyQuery,
} from './contract.ts';
import { findTeam, listStaff, listUnits, listVacancies, toPost, toUnit } from './queries.ts';
import { mayRing } from './rules.ts';

const ById = z.object({ id: z.uuid().meta({ description: '任职 id · Id of the post' }) });
const tag = 'staff';

const unitExample = {
  id: '019371f4-5c00-7000-8000-000000000001',
  kind: 'command_office',
  name: '航埠镇综合信息指挥室',
  area: '330802101',
  platform: null,
  closedOn: null,
};
const postExample = {
  id: '019371f4-5c00-7000-8000-000000000003',
  staffId: '019371f4-5c00-7000-8000-000000000002',
  role: 'grid_leader',
  area: '330802101211001',
  unitId: null,
  from: '2017-11-01',
  to: null,
};

export const staffOperations = [
  operation({
    id: 'listUnits',
    method: 'GET',
    path: '/units',
    tag,
    summary: { zh: '单位列表', en: 'List units' },
    query: UnitQuery,
    status: 200,
    response: UnitPage,
    examples: { response: { items: [unitExample], nextCursor: null } },
    handle: (tx, { query }) => listUnits(tx, query),
  }),
  operation({
    id: 'createUnit',
    method: 'POST',
    path: '/units',
    tag,
    summary: { zh: '新建单位', en: 'Create a unit' },
    body: UnitCreation,
    status: 201,
    response: Unit,
    examples: {
      request: { kind: 'command_office', name: '航埠镇综合信息指挥室', area: '330802101' },
      response: unitExample,
    },
    handle: async (tx, { body }) => toUnit(await createUnit(tx, body)),
  }),
  operation({
    id: 'closeUnit',
    method: 'POST',
    path: '/units/:id/close',
    tag,
    summary: { zh: '撤销单位', en: 'Close a unit' },
    params: z.object({ id: z.uuid().meta({ description: '单位 id · Id of the unit' }) }),
    body: UnitClosing,
    status: 200,
    response: Unit,
    examples: {
      request: { reason: '机构改革' },
      response: { ...unitExample, closedOn: '2019-03-01' },
    },
    handle: async (tx, { params, body }) => toUnit(await closeUnit(tx, params.id, body)),
  }),
  operation({
    id: 'listStaff',
    method: 'GET',
    path: '/staff',
    tag,
    summary: { zh: '辖区人员及任职', en: 'Staff of your area and their posts' },
    query: StaffQuery,
    status: 200,
    response: StaffPage,
    examples: {
      response: {
        items: [{ id: postExample.staffId, name: '王建国', phone: '138****1234', posts: [postExample] }],
        nextCursor: null,
      },
    },
    handle: async (tx, { query }) => {
      return aboutArea(
        tx,
        query.area,
        ({ items }) => items.length === 0,
        () => listStaff(tx, query),
      );
    },
  }),
  operation({
    id: 'createStaff',
    method: 'POST',
    path: '/staff',
    tag,
    summary: { zh: '新建人员(可带账号)', en: 'Create a person, with account or not' },
    body: StaffCreation,
    refuses: [429],
    status: 201,
    response: StaffCreated,
    examples: {
      request: { name: '王建国', phone: '13800001234', login: 'wang.jg', password: 'Qz-2017-abcd' },
      response: { id: postExample.staffId, login: 'wang.jg' },
    },
    before: async (_outside, { body: { login, password } }) =>
      login && password ? hashNewPassword(password, login, '/password') : undefined,
    handle: (tx, { body: { name, phone, login } }, passwordHash) =>
      createStaff(tx, { name, phone, login, passwordHash }),
  }),
  operation({
    id: 'revealStaff',
    method: 'POST',
    path: '/staff/:id/reveal',
    tag,
    summary: { zh: '查看同事号码(留痕)', en: 'See a colleague’s number, on the record' },
    params: z.object({ id: z.uuid().meta({ description: '人员 id · Id of the person' }) }),
    body: StaffRevealBody,
    status: 200,
    response: RevealedStaff,
    // An answer kept for a repeat would be one more place where the number stands.
    keyed: false,
    examples: {
      request: { reason: 'contact' },
      response: { id: postExample.staffId, phone: '13800001234' },
    },
    handle: (tx, { params, body }) => revealStaff(tx, params.id, body),
  }),
  operation({
    id: 'appoint',
    method: 'POST',
    path: '/posts',
    tag,
    summary: { zh: '任命', en: 'Appoint' },
    body: Appointment,
    status: 201,
    response: Post,
    examples: {
      request: { staffId: postExample.staffId, role: 'grid_leader', area: postExample.area },
      response: postExample,
    },
    handle: async (tx, { body }) => toPost(await appoint(tx, body)),
  }),
  operation({
    id: 'relieve',
    method: 'POST',
    path: '/posts/:id/relieve',
    tag,
    summary: { zh: '解除任职', en: 'Relieve' },
    params: ById,
    body: Relief,
    status: 200,
    response: Post,
    examples: { request: { reason: '调离' }, response: { ...postExample, to: '2017-11-20' } },
    handle: async (tx, { params, body }) => toPost(await relieve(tx, params.id, body)),
  }),
  operation({
    id: 'handOver',
    method: 'POST',
    path: '/posts/:id/hand-over',
    tag,
    summary: { zh: '交接', en: 'Hand over to a successor' },
    params: ById,
    body: HandOver,
    status: 200,
    response: HandedOver,
    examples: {
      request: { toStaffId: '019371f4-5c00-7000-8000-000000000005' },
      response: {
        relieved: { ...postExample, to: '2017-11-20' },
        appointed: {
          ...postExample,
          id: '019371f4-5c00-7000-8000-000000000006',
          staffId: '019371f4-5c00-7000-8000-000000000005',
          from: '2017-11-20',
        },
        movedCases: 3,
      },
    },
    handle: async (tx, { params, body }) => {
      const { relieved, appointed, movedCases } = await handOver(tx, params.id, body.toStaffId);
      return { relieved: toPost(relieved), appointed: toPost(appointed), movedCases };
    },
  }),
  operation({
    id: 'listVacancies',
    method: 'GET',
    path: '/vacancies',
    tag,
    summary: { zh: '缺岗网格', en: 'Grids lacking staff' },
    query: VacancyQuery,
    status: 200,
    response: VacancyPage,
    examples: {
      response: {
        items: [{ area: '330802101211002', name: '殿前村第二网格', lacks: ['grid_leader'] }],
        nextCursor: null,
      },
    },
    handle: async (tx, { query }) => {
      const { actor } = tx;
      const all = actor.posts.some(({ role }) => role === 'system_admin') ? [''] : actor.ranges;
      const ranges = query.area ? [query.area] : all;
      return aboutArea(
        tx,
        query.area,
        ({ items }) => items.length === 0,
        () => listVacancies(tx, query, ranges),
      );
    },
  }),
  operation({
    id: 'getGridTeam',
    method: 'GET',
    path: '/areas/:code/team',
    tag,
    summary: { zh: '网格公示:一长三员', en: 'Posted notice of a grid team' },
    params: z.object({ code: AreaCode }),
    status: 200,
    response: GridTeam,
    examples: {
      response: {
        area: '330802101211001',
        name: '殿前村第一网格',
        members: [
          {
            staffId: postExample.staffId,
            name: '王建国',
            phone: '13800001234',
            role: 'grid_leader',
            from: '2017-11-01',
          },
        ],
        vacancies: ['full_time_grid_worker', 'part_time_grid_worker', 'grid_supervisor'],
      },
    },
    handle: async (tx, { params }) => {
      const team = await findTeam(tx, params.code, mayRing(tx.actor.posts, params.code));
      if (!team) throw new Problem('not-found');
      const filled = new Set(team.members.map(({ role }) => role));
      return { area: params.code, ...team, vacancies: gridRoles.filter((role) => !filled.has(role)) };
    },
  }),
];
