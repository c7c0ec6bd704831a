import { z } from 'zod';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { pageQuery } from '../../kernel/page.ts';
import { Role } from '../../kernel/role.ts';
import { AreaCode, day, flag, line, Phone } from '../../kernel/shape.ts';
import { RevealReason } from '../cases/contract.ts';
import { Platform } from '../catalogue/contract.ts';

export const UnitKind = defineEnum('UnitKind', {
  command_office: { zh: '综合信息指挥室', en: 'Command office' },
  comprehensive_governance_center: { zh: '综治中心', en: 'Comprehensive governance centre' },
  platform: { zh: '平台', en: 'Platform' },
  stationed_branch: { zh: '派驻机构(站所)', en: 'Stationed branch' },
  county_department: { zh: '县级部门', en: 'County department' },
  mediation_committee: { zh: '人民调解委员会', en: 'Mediation committee' },
  village_committee: { zh: '村(居)民委员会', en: 'Village committee' },
});
export type UnitKind = CodeOf<typeof UnitKind>;

export const Unit = z
  .object({
    id: z.uuid(),
    kind: UnitKind.schema,
    name: z.string(),
    area: z.string(),
    platform: Platform.schema
      .nullable()
      .meta({ description: '四平台中的哪一个 · Which of the four platforms it is' }),
    closedOn: z.iso
      .date()
      .nullable()
      .meta({ description: '首个不再受理的日期 · First day on which it takes nothing in' }),
  })
  .meta({ id: 'Unit' });

const within = {
  area: AreaCode.optional().meta({ description: '区域及其下级 · This area and all below it' }),
};

export const UnitPage = z
  .object({ items: z.array(Unit), nextCursor: z.string().nullable() })
  .meta({ id: 'UnitPage' });

export const UnitCreation = z
  .strictObject({
    kind: UnitKind.schema,
    name: line(100),
    area: AreaCode,
    platform: Platform.schema.optional().meta({ description: '仅平台填写 · Of a platform only' }),
  })
  .refine(({ kind, platform }) => platform === undefined || kind === 'platform', {
    path: ['platform'],
    error: '只有平台属于四平台之一 · only a platform is one of the four',
  })
  .meta({ id: 'UnitCreation' });

export const UnitClosing = z
  .strictObject({
    on: day().optional().meta({ description: '默认今天,不晚于今天 · Today when absent, and no later' }),
    reason: line(200),
  })
  .meta({ id: 'UnitClosing' });

export const UnitQuery = z.strictObject({
  ...within,
  kind: UnitKind.schema.optional().meta({ description: '单位类别 · Kind of unit' }),
  open: flag().meta({ description: '是否未撤销;不填则全部 · Not closed, or closed; all when absent' }),
  ...pageQuery,
});

export const Post = z
  .object({
    id: z.uuid(),
    staffId: z.uuid(),
    role: Role.schema,
    area: z.string().nullable(),
    unitId: z.uuid().nullable(),
    from: z.iso.date(),
    to: z.iso.date().nullable().meta({ description: '首个不再任职的日期 · First day no longer held' }),
  })
  .meta({ id: 'Post' });

export const Staff = z
  .object({
    id: z.uuid(),
    name: z.string(),
    phone: z.string().nullable().meta({ description: '掩码 · Masked' }),
    posts: z.array(Post),
  })
  .meta({ id: 'Staff' });

export const StaffPage = z
  .object({ items: z.array(Staff), nextCursor: z.string().nullable() })
  .meta({ id: 'StaffPage' });

/** Names and phones are not echoed: answers are kept for repeated requests. */
export const StaffCreated = z
  .object({ id: z.uuid(), login: z.string().nullable() })
  .meta({ id: 'StaffCreated' });

export const StaffRevealBody = z
  .strictObject({ reason: RevealReason.schema })
  .meta({ id: 'StaffRevealBody' });

export const RevealedStaff = z
  .object({ id: z.uuid(), phone: z.string().nullable() })
  .meta({ id: 'RevealedStaff' });

export const Login = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{1,49}$/, { error: '2–50 个小写字母、数字、点、横线 · 2–50 of a-z 0-9 . _ -' });

export const StaffCreation = z
  .strictObject({
    name: line(50),
    phone: Phone.optional(),
    login: Login.optional(),
    password: z
      .string()
      .max(200)
      .optional()
      .meta({ description: '本人首次登录后须修改 · Its owner has to change it after the first login' }),
  })
  .refine((s) => (s.login === undefined) === (s.password === undefined), {
    path: ['login'],
    error: 'login 与 password 须同时填写 · give both login and password, or neither',
  })
  .meta({ id: 'StaffCreation' });

export const StaffQuery = z.strictObject({
  ...within,
  unit: z.uuid().optional().meta({ description: '在该单位任职 · With a post in this unit' }),
  role: Role.schema.optional().meta({ description: '岗位 · Role' }),
  ...pageQuery,
});

export const Appointment = z
  .strictObject({
    staffId: z.uuid(),
    role: Role.schema,
    area: AreaCode.optional(),
    unitId: z.uuid().optional(),
    from: day().optional(),
  })
  .meta({ id: 'Appointment' });

export const Relief = z.strictObject({ on: day().optional(), reason: line(200) }).meta({ id: 'Relief' });

export const HandOver = z.strictObject({ toStaffId: z.uuid() }).meta({ id: 'HandOver' });

export const HandedOver = z
  .object({ relieved: Post, appointed: Post, movedCases: z.number().int() })
  .meta({ id: 'HandedOver' });

export const VacancyQuery = z.strictObject({ ...within, ...pageQuery });

export const Vacancy = z
  .object({
    area: z.string(),
    name: z.string(),
    lacks: z.array(z.enum(['grid_leader', 'full_time_grid_worker']).meta({ id: 'RequiredGridRole' })),
  })
  .meta({ id: 'Vacancy' });

export const VacancyPage = z
  .object({ items: z.array(Vacancy), nextCursor: z.string().nullable() })
  .meta({ id: 'VacancyPage' });

export const TeamMember = z
  .object({
    staffId: z.uuid(),
    name: z.string(),
    phone: z
      .string()
      .nullable()
      .meta({ description: '本乡镇的人见全号,他人见掩码 · In full for the own township, else masked' }),
    role: Role.schema,
    from: z.iso.date(),
  })
  .meta({ id: 'TeamMember' });

export const GridTeam = z
  .object({
    area: z.string(),
    name: z.string(),
    members: z.array(TeamMember),
    vacancies: z.array(Role.schema),
  })
  .meta({ id: 'GridTeam', description: '公示:网格的一长三员 · Posted notice of the grid team' });
