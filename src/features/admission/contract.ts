import { z } from 'zod';
import { type CodeOf, defineEnum } from '../../kernel/enum.ts';
import { pageQuery } from '../../kernel/page.ts';
import { gridRoles } from '../../kernel/role.ts';
import { AreaCode, day, line, prose, seenVersion } from '../../kernel/shape.ts';
import { CaseReport } from '../cases/contract.ts';

/** To which tier a matter may be given. */
export const AdmissionTier = defineEnum('AdmissionTier', {
  grid: { zh: '网格', en: 'Grid' },
  village: { zh: '村(社区)', en: 'Village or community' },
  township: { zh: '乡镇(街道)', en: 'Township' },
});
export type AdmissionTier = CodeOf<typeof AdmissionTier>;

export const AdmissionState = defineEnum('AdmissionState', {
  requested: { zh: '待审定', en: 'Requested' },
  admitted: { zh: '已准入', en: 'Admitted' },
  refused: { zh: '不予准入', en: 'Refused' },
  withdrawn: { zh: '已退出', en: 'Withdrawn' },
});
export type AdmissionState = CodeOf<typeof AdmissionState>;

const { typeCode } = CaseReport.shape;

export const AdmissionRequest = z
  .strictObject({
    area: AreaCode.refine((code) => code.length === 6 || code.length === 9, {
      error: '清单属于县或乡镇 · a list belongs to a county or a township',
    }),
    tier: AdmissionTier.schema,
    typeCode: typeCode.optional().meta({
      description: '小类或大类;非案件任务不填 · Minor or major type; absent for a task that is no case',
    }),
    title: line(100),
    task: prose(2000).meta({ description: '要网格做什么 · What is asked of the grid' }),
    basis: line(200).meta({ description: '依据的法律或文件 · The law or document behind it' }),
    resources: prose(2000).meta({
      description:
        '权随事转、人随事转、钱随事转:随事下放的权限、人员、时限、经费 · Authority, persons, time and funds that go with the matter',
    }),
    unitId: z.uuid().meta({ description: '申请单位,须在其任职 · The asking unit, in which you hold a post' }),
  })
  .meta({ id: 'AdmissionRequest' });
export type AdmissionRequest = z.infer<typeof AdmissionRequest>;

export const AdmissionDecision = z
  .strictObject({
    admit: z.boolean(),
    opinion: prose(2000),
    validFrom: day().optional().meta({ description: '默认今天 · Today when absent' }),
    validTo: day().optional().meta({
      description: '首个不再有效的日期;不填则长期 · First day no longer in force; none when absent',
    }),
  })
  .refine(({ admit, validFrom, validTo }) => admit || (validFrom ?? validTo) === undefined, {
    path: ['validFrom'],
    error: '不予准入时不填有效期 · a refusal has no period',
  })
  .meta({ id: 'AdmissionDecision' });
export type AdmissionDecision = z.infer<typeof AdmissionDecision>;

export const AdmissionWithdrawal = z
  .strictObject({ reason: prose(2000) })
  .meta({ id: 'AdmissionWithdrawal' });

export const Admission = z
  .object({
    id: z.uuid(),
    area: z.string(),
    tier: AdmissionTier.schema,
    typeCode: z.string().nullable(),
    title: z.string(),
    task: z.string(),
    basis: z.string(),
    resources: z.string(),
    unitId: z.uuid(),
    requestedBy: z.uuid(),
    requestedAt: z.iso.datetime({ offset: true }),
    state: AdmissionState.schema,
    reference: z.string().nullable().meta({ description: '准入文号 · Number on the list' }),
    opinion: z.string().nullable(),
    decidedBy: z.uuid().nullable(),
    decidedAt: z.iso.datetime({ offset: true }).nullable(),
    validFrom: z.iso.date().nullable(),
    validTo: z.iso
      .date()
      .nullable()
      .meta({ description: '首个不再有效的日期 · First day no longer in force' }),
    inForce: z.boolean().meta({ description: '今天是否有效 · In force today' }),
    withdrawnBy: z.uuid().nullable(),
    withdrawnAt: z.iso.datetime({ offset: true }).nullable(),
    withdrawalReason: z.string().nullable(),
  })
  .meta({ id: 'Admission' });

export const AdmissionPage = z
  .object({ items: z.array(Admission), nextCursor: z.string().nullable() })
  .meta({ id: 'AdmissionPage' });

export const AdmissionQuery = z.strictObject({
  area: AreaCode.optional().meta({
    description: '该区域及其下级的清单 · Lists of this area and all below it',
  }),
  state: AdmissionState.schema.optional().meta({ description: '状态 · State' }),
  tier: AdmissionTier.schema.optional().meta({ description: '下放到哪一级 · Tier it is given to' }),
  typeCode: typeCode.optional().meta({ description: '小类或大类 · Minor or major type' }),
  ...pageQuery,
});

const DutyItem = z
  .strictObject({ item: line(200), note: prose(1000).optional() })
  .meta({ id: 'DutyItem', description: '清单上的一项 · One line of a checklist' });
const items = z.array(DutyItem).max(100);

const GridRole = z
  .enum(gridRoles)
  .meta({ id: 'GridRole', description: '一长三员 · The four posts of a grid' });

const RoleDuties = z.strictObject({ role: GridRole, items }).meta({ id: 'RoleDuties' });

const checklists = {
  service: items.meta({ description: '网格服务管理清单 · What the grid serves and manages' }),
  duties: z
    .array(RoleDuties)
    .max(gridRoles.length)
    .refine((list) => new Set(list.map(({ role }) => role)).size === list.length, {
      error: '每个岗位只出现一次 · each post once',
    })
    .meta({ description: '网格员职责清单 · What each member of the team must do' }),
};

export const GridDutyListsChange = z
  .strictObject({ ...checklists, ...seenVersion })
  .meta({ id: 'GridDutyListsChange' });

const Checklists = z.object(checklists);
export type Checklists = z.infer<typeof Checklists>;

export const GridDutyLists = z
  .object({
    area: z.string(),
    listOf: z
      .string()
      .nullable()
      .meta({ description: '清单出自哪一区域;null:通用清单 · Whose list it is; null: the general one' }),
    ...checklists,
    version: z
      .number()
      .int()
      .nullable()
      .meta({ description: '本区域自有清单的版本 · Version of the area’s own list' }),
    updatedBy: z.uuid().nullable(),
    updatedAt: z.iso.datetime({ offset: true }).nullable(),
  })
  .meta({ id: 'GridDutyLists' });
