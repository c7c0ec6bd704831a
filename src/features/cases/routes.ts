import { z } from 'zod';
import { Answer, type AnyOperation, Later, type Operation, operation } from '../../http/operation.ts';
import { decodeCursor, toPage } from '../../kernel/page.ts';
import type { Language } from '../../kernel/problem.ts';
import { addNote, reportCase, strikeCaseNote, takeStep } from './actions.ts';
import { asks } from './asks.ts';
import {
  Case,
  CaseReport,
  CaseVerb,
  FoundPeople,
  Note,
  NoteInput,
  NotePage,
  NoteQuery,
  PeopleList,
  PeopleSearch,
  RevealBody,
  RevealedPerson,
  StrikeInput,
  Timeline,
  TimelineQuery,
} from './contract.ts';
import type { StepInput } from './facts.ts';
import { openFile, revealPerson, searchPeople } from './people.ts';
import {
  askCase,
  askIntake,
  askLocking,
  getCase,
  listNotes,
  listTimeline,
  type TimelineRow,
  toLoaded,
} from './queries.ts';
import { caseLife } from './rules.ts';
import type { NoteRow } from './sealed.ts';
import { caseExample, view } from './view.ts';

const caseId = z.uuid().meta({ description: '案件 id · Id of the case' });
const ById = z.object({ id: caseId });
const tag = 'cases';

const noteExample = {
  id: '015fcb1e-0000-7000-8000-000000000004',
  kind: 'mediation',
  text: '双方到场,王某答应重新粉刷',
  milestone: null,
  occurredAt: null,
  writtenBy: '015fcb1e-0000-7000-8000-000000000002',
  writtenAt: '2017-11-17T09:00:00.000Z',
  struck: null,
};

const kebab = (verb: string) => verb.replaceAll('_', '-');

const steps = caseLife.verbs
  .filter((verb) => verb !== 'report')
  .map((verb) => {
    const { id, body, example } = asks[verb];
    return operation({
      id,
      method: 'POST',
      path: `/cases/:id/${kebab(verb)}`,
      tag,
      summary: CaseVerb.labels[verb],
      params: ById,
      body,
      status: 200,
      response: Case,
      examples: { request: example, response: caseExample },
      // A merger locks two cases, in the order of their ids.
      ahead: ({ params, body: { leadCaseId } }) => (leadCaseId ? [] : [askLocking(params.id)]),
      handle: async (tx, { params, body: sent, version }) =>
        view(tx, await takeStep(tx, params.id, verb, sent, version)),
    } satisfies Operation<z.infer<typeof ById>, undefined, StepInput, z.infer<typeof Case>>);
  });

export const caseOperations: AnyOperation[] = [
  operation({
    id: 'reportCase',
    method: 'POST',
    path: '/cases',
    tag,
    summary: { zh: '上报', en: 'Report a case' },
    body: CaseReport,
    status: 201,
    alsoStatus: 200,
    refuses: [404],
    response: Case,
    examples: {
      request: {
        typeCode: '0102',
        area: '330802101211001',
        title: '换瓦砸坏邻居院墙',
        description: '换瓦工失手,碎瓦砸坏夏某家的墙面',
        parties: [
          { role: 'applicant', name: '夏某' },
          { role: 'respondent', name: '王某' },
        ],
      },
      response: caseExample,
    },
    caseIn: ({ id }) => id,
    ahead: ({ body }, now) => askIntake(body, now),
    handle: async (tx, { body }) => {
      const { isNew, stored } = await reportCase(tx, body);
      return new Later(async () => new Answer(isNew ? 201 : 200, view(tx, await stored())));
    },
  }),
  operation({
    id: 'getCase',
    method: 'GET',
    path: '/cases/:id',
    tag,
    summary: { zh: '案件详情', en: 'Read a case' },
    params: ById,
    status: 200,
    response: Case,
    examples: { response: caseExample },
    question: ({ params }) => askCase(params.id),
    answer: (seen, rows) => view(seen, toLoaded(seen.keyring, rows)),
  }),
  operation({
    id: 'getCaseTimeline',
    method: 'GET',
    path: '/cases/:id/timeline',
    tag,
    summary: { zh: '办理过程', en: 'What happened to a case' },
    params: ById,
    query: TimelineQuery,
    status: 200,
    response: Timeline,
    examples: {
      response: {
        items: [
          {
            at: '2017-11-17T08:00:00.000Z',
            event: 'case.report',
            label: '上报',
            actor: { id: '015fcb1e-0000-7000-8000-000000000002', name: '王建国' },
            role: 'full_time_grid_worker',
            unit: null,
            from: 'draft',
            to: 'reported',
            text: null,
            data: { typeCode: '0102' },
          },
        ],
        nextCursor: null,
      },
    },
    handle: async (tx, { params, query, language }) => {
      await getCase(tx, params.id);
      const [after = null] = decodeCursor(query.cursor, params.id, ['sequence']) ?? [];
      const page = toPage(
        await listTimeline(tx, params.id, after, query.limit),
        query.limit,
        params.id,
        ({ seq }) => [seq],
      );
      return { ...page, items: page.items.map((row) => toEntry(row, language)) };
    },
  }),
  operation({
    id: 'listCasePeople',
    method: 'GET',
    path: '/cases/:id/people',
    tag,
    summary: { zh: '案件相关人员(号码为掩码)', en: 'People in a case, their numbers masked' },
    params: ById,
    status: 200,
    response: PeopleList,
    examples: {
      response: {
        items: [
          {
            id: '015fcb1e-0000-7000-8000-000000000005',
            role: 'applicant',
            name: '夏某',
            phone: '138****1234',
            idKind: null,
            idNumber: null,
            erasedAt: null,
          },
        ],
        nextCursor: null,
      },
    },
    handle: async (tx, { params }) => {
      const { people, mayRead } = await openFile(tx, params.id);
      const items = people.map(({ id, role, name, phone, idKind, idNumber, erasedAt }) => ({
        id,
        role,
        name: (mayRead ? name?.full : name?.masked) ?? null,
        phone: phone?.masked ?? null,
        idKind,
        idNumber: idNumber?.masked ?? null,
        erasedAt: isoOrNull(erasedAt),
      }));
      return { items, nextCursor: null };
    },
  }),
  operation({
    id: 'revealPerson',
    method: 'POST',
    path: '/cases/:id/people/:personId/reveal',
    tag,
    summary: { zh: '查看完整信息(留痕)', en: 'See full values, on the record' },
    params: z.object({
      id: caseId,
      personId: z.uuid().meta({ description: '人员 id · Id of the person' }),
    }),
    body: RevealBody,
    status: 200,
    response: RevealedPerson,
    // An answer kept for a repeat would be one more place where the values stand.
    keyed: false,
    examples: {
      request: { reason: 'contact', fields: ['phone'] },
      response: { id: '015fcb1e-0000-7000-8000-000000000005', phone: '13800001234' },
    },
    handle: (tx, { params, body }) =>
      revealPerson(tx, { caseId: params.id, personId: params.personId }, body),
  }),
  operation({
    id: 'searchPeople',
    method: 'POST',
    path: '/cases/search-people',
    tag,
    summary: { zh: '按号码查找案件(留痕)', en: 'Find cases by a number, on the record' },
    body: PeopleSearch,
    status: 200,
    response: FoundPeople,
    keyed: false,
    examples: {
      request: { phone: '13800001234', reason: 'contact' },
      response: {
        items: [
          {
            personId: '015fcb1e-0000-7000-8000-000000000005',
            role: 'applicant',
            caseId: caseExample.id,
            caseNo: caseExample.caseNo,
            title: caseExample.title,
            status: caseExample.status,
            area: caseExample.area,
            reportedAt: caseExample.reportedAt,
          },
        ],
        nextCursor: null,
      },
    },
    handle: (tx, { body }) => searchPeople(tx, body),
  }),
  operation({
    id: 'addCaseNote',
    method: 'POST',
    path: '/cases/:id/notes',
    tag,
    summary: { zh: '添加记录', en: 'Add a note' },
    params: ById,
    body: NoteInput,
    status: 201,
    response: Note,
    examples: { request: { kind: 'mediation', text: noteExample.text }, response: noteExample },
    handle: async (tx, { params, body }) => toNote(await addNote(tx, params.id, body)),
  }),
  operation({
    id: 'listCaseNotes',
    method: 'GET',
    path: '/cases/:id/notes',
    tag,
    summary: { zh: '记录列表', en: 'List the notes of a case' },
    params: ById,
    query: NoteQuery,
    status: 200,
    response: NotePage,
    examples: { response: { items: [noteExample], nextCursor: null } },
    handle: async (tx, { params, query }) => {
      await getCase(tx, params.id);
      const after = decodeCursor(query.cursor, params.id, ['instant', 'id']);
      const rows = await listNotes(tx, params.id, after, query.limit);
      const page = toPage(rows, query.limit, params.id, (row) => [row.writtenAt.toISOString(), row.id]);
      return { ...page, items: page.items.map(toNote) };
    },
  }),
  operation({
    id: 'strikeCaseNote',
    method: 'POST',
    path: '/cases/:id/notes/:noteId/strike',
    tag,
    summary: { zh: '作废记录', en: 'Strike a note' },
    params: z.object({ id: caseId, noteId: z.uuid().meta({ description: '记录 id · Id of the note' }) }),
    body: StrikeInput,
    status: 200,
    response: Note,
    examples: {
      request: { reason: '写错案件' },
      response: {
        ...noteExample,
        struck: { by: noteExample.writtenBy, at: '2017-11-17T09:30:00.000Z', reason: '写错案件' },
      },
    },
    handle: async (tx, { params, body }) =>
      toNote(await strikeCaseNote(tx, params.id, params.noteId, body.reason)),
  }),
  ...steps,
];

const iso = (at: Date): string => at.toISOString();
const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;

const toNote = (row: NoteRow): z.infer<typeof Note> => ({
  id: row.id,
  kind: row.kind,
  text: row.text.full,
  milestone: row.milestone,
  occurredAt: isoOrNull(row.occurredAt),
  writtenBy: row.writtenBy,
  writtenAt: iso(row.writtenAt),
  struck: row.struckAt && { by: row.struckBy!, at: iso(row.struckAt), reason: row.strikeReason?.full ?? '' },
});

/** Events of a case that are no steps of its life. */
const otherEvents: Record<string, Record<Language, string>> = {
  add_note: { zh: '添加记录', en: 'Note added' },
  strike_note: { zh: '作废记录', en: 'Note struck' },
  release_handler: { zh: '承办人离岗,待重新指定', en: 'Handler relieved; to be assigned anew' },
  pass_on: { zh: '随岗交接', en: 'Passed on with the post' },
  split_from: { zh: '由拆分产生', en: 'Came of a split' },
  lead_closed: { zh: '主案办结', en: 'The lead case was closed' },
  warn: { zh: '预警', en: 'Warning' },
  propose_escalation: { zh: '建议提级', en: 'Escalation proposed' },
  remind: { zh: '提醒', en: 'Reminder' },
  recompute_dues: { zh: '日历公布,重算期限', en: 'Due times counted anew by the published calendar' },
  set_risk_color: { zh: '确定风险颜色', en: 'Risk colour set' },
  deidentify: { zh: '去标识', en: 'De-identified' },
  erase_people: { zh: '删除个人信息', en: 'Personal data erased' },
  place_hold: { zh: '法律保全', en: 'Put under a legal hold' },
  lift_hold: { zh: '解除保全', en: 'A legal hold was lifted' },
};

function toEntry(row: TimelineRow, language: Language): z.infer<typeof Timeline>['items'][number] {
  const {
    from = null,
    to = null,
    opinionId: _kept,
    ...data
  } = row.data as { from?: never; to?: never; opinionId?: string };
  const verb = row.event.replace('case.', '');
  const label = CaseVerb.is(verb) ? CaseVerb.labels[verb] : otherEvents[verb];
  return {
    at: iso(row.at),
    event: row.event,
    label: label?.[language] ?? row.event,
    actor: row.actor_id ? { id: row.actor_id, name: row.actor_name } : null,
    role: row.actor_role,
    unit: row.actor_unit,
    from,
    to,
    text: row.text?.full ?? null,
    data,
  };
}
