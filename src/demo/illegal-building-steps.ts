import type { components } from '../client/api.generated.ts';
import type { Case, GridcaseClient } from '../client/client.ts';
import { evidence, type Words } from './telling.ts';

type Code = `CaseVerb.${components['schemas']['CaseVerb']}` | `NoteKind.${components['schemas']['NoteKind']}`;

/** What a step may refer to. */
export interface Scene {
  /** The case as it was before. */
  c: Case;
  at: { params: { path: { id: string } } };
  units: { squad: string; resources: string };
}

export interface Step {
  /** In Asia/Shanghai. */
  at: string;
  who: string;
  does: Code;
  words: Words;
  call: (api: GridcaseClient, scene: Scene) => ReturnType<GridcaseClient['POST']>;
}

/** What happens, minute by minute, and who does it. */
export const steps: readonly Step[] = [
  {
    at: '2025-04-27 10:20',
    who: 'grid.worker',
    does: 'CaseVerb.report',
    words: [
      '补班的周日巡查,村民姜某指给她看:农田边新砌起红砖墙,钢架已经立好。拍照、定位、上报。',
      'On patrol on the Sunday that is worked, Jiang of the village shows her new brick walls and a steel frame beside the fields. She takes photos and the place, and reports.',
    ],
    call: (api) =>
      api.POST('/v1/cases', {
        body: {
          typeCode: '0602',
          area: '330802101211001',
          title: '农田边违法搭建',
          description: '村道东侧农田边新砌砖墙约 30 米,钢架已立,工人仍在施工。',
          location: { lon: 118.7748, lat: 28.9295 },
          reporter: { name: '姜某' },
          evidence: evidence('photo'),
        },
      }),
  },
  {
    at: '2025-04-27 11:00',
    who: 'dispatcher',
    does: 'CaseVerb.accept',
    words: [
      '受理:违法建设,普通、一般。',
      'Accepted as an illegal building, normal urgency, general severity.',
    ],
    call: (api, { at }) => api.POST('/v1/cases/{id}/accept', { ...at, body: {} }),
  },
  {
    at: '2025-04-27 11:05',
    who: 'dispatcher',
    does: 'CaseVerb.notify_copy',
    words: [
      '抄告柯城区自然资源和规划局,须回复:是否占用耕地?',
      'A notice to the natural resources bureau, with a reply: is it arable land?',
    ],
    call: (api, { at, units: { resources } }) =>
      api.POST('/v1/cases/{id}/notify-copy', {
        ...at,
        body: {
          unitId: resources,
          text: '殿前村农田边违法搭建',
          suggestion: '请核实是否占用耕地',
          replyNeeded: true,
        },
      }),
  },
  {
    at: '2025-04-27 11:15',
    who: 'dispatcher',
    does: 'CaseVerb.dispatch',
    words: ['分派航埠镇综合执法中队。', 'To the enforcement squad stationed in the town.'],
    call: (api, { at, units: { squad } }) =>
      api.POST('/v1/cases/{id}/dispatch', { ...at, body: { unitId: squad, text: '请立即到场责令停工' } }),
  },
  {
    at: '2025-04-27 13:40',
    who: 'enforcement',
    does: 'CaseVerb.sign_for',
    words: ['午后签收。', 'Signed for after lunch.'],
    call: (api, { at }) => api.POST('/v1/cases/{id}/sign-for', { ...at, body: {} }),
  },
  {
    at: '2025-04-27 14:25',
    who: 'enforcement',
    does: 'CaseVerb.arrive',
    words: ['到达现场。', 'On site.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/arrive', { ...at, body: { location: { lon: 118.7748, lat: 28.9295 } } }),
  },
  {
    at: '2025-04-27 15:00',
    who: 'enforcement',
    does: 'NoteKind.progress',
    words: [
      '当场责令停工,工人撤离:停工节点达成。',
      'Work is ordered to stop and the workers leave: the first milestone.',
    ],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/notes', {
        ...at,
        body: { kind: 'progress', milestone: 'stop_work', text: '责令停止违法行为通知书已送达,施工人员撤离' },
      }),
  },
  {
    at: '2025-04-27 15:20',
    who: 'enforcement',
    does: 'CaseVerb.request_joint_handling',
    words: [
      '请自然资源部门协办:5 月 9 日前测量占地面积。',
      'The bureau is asked to do its part: measure the ground by 9 May.',
    ],
    call: (api, { at, units: { resources } }) =>
      api.POST('/v1/cases/{id}/request-joint-handling', {
        ...at,
        body: {
          parts: [{ unitId: resources, task: '测量占地面积,认定地类', dueAt: '2025-05-09T17:30:00+08:00' }],
          text: '需专业测量',
        },
      }),
  },
  {
    at: '2025-04-28 09:30',
    who: 'grid.worker',
    does: 'NoteKind.resident_informed',
    words: ['告诉姜某:已停工,正在查处。', 'Jiang is told: work has stopped, it is being looked into.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/notes', {
        ...at,
        body: { kind: 'resident_informed', text: '已当面告知姜某进展' },
      }),
  },
  {
    at: '2025-05-06 10:00',
    who: 'resources',
    does: 'CaseVerb.reply_notice',
    words: [
      '节后回复抄告:是耕地,不得建设。',
      'After the holiday: it is arable land, nothing may be built there.',
    ],
    call: (api, { at, c }) =>
      api.POST('/v1/cases/{id}/reply-notice', {
        ...at,
        body: {
          itemId: c.items.find(({ kind }) => kind === 'notice')!.id,
          text: '该地块为一般耕地,未办理用地手续',
        },
      }),
  },
  {
    at: '2025-05-08 10:00',
    who: 'resources',
    does: 'CaseVerb.answer_part',
    words: ['协办回复:占地 186 平方米。', 'Its part is answered: 186 square metres.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/answer-part', {
        ...at,
        body: { text: '实测占地 186 平方米', evidence: evidence('document') },
      }),
  },
  {
    at: '2025-05-26 09:00',
    who: 'enforcement',
    does: 'CaseVerb.request_suspension',
    words: [
      '临近入梅,雨中拆除不安全:申请挂起,6 月 13 日复核。',
      'The plum rains are near and demolition would be unsafe: to be suspended, reviewed on 13 June.',
    ],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/request-suspension', {
        ...at,
        body: {
          reasonCode: 'season',
          reviewOn: '2025-06-13',
          text: '梅雨期墙体湿滑,机械无法进场',
          evidence: evidence('document'),
        },
      }),
  },
  {
    at: '2025-05-26 10:30',
    who: 'duty.chief',
    does: 'CaseVerb.approve_suspension',
    words: ['同意。', 'Approved.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/approve-suspension', { ...at, body: { text: '同意,做好围挡' } }),
  },
  {
    at: '2025-06-12 15:00',
    who: 'duty.chief',
    does: 'CaseVerb.prolong_suspension',
    words: [
      '雨还在下,延长到 6 月 28 日,那天是周六。',
      'It is still raining: until 28 June, which is a Saturday.',
    ],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/prolong-suspension', {
        ...at,
        body: { reviewOn: '2025-06-28', text: '梅雨未结束' },
      }),
  },
  {
    at: '2025-06-30 09:10',
    who: 'enforcement',
    does: 'CaseVerb.request_extension',
    words: [
      '积水未退,机械要等路面硬化:申请延期到 7 月 25 日。',
      'The ground is soft and the machines must wait: more time is asked for, until 25 July.',
    ],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/request-extension', {
        ...at,
        body: { reasonCode: 'engineering', dueAt: '2025-07-25T17:30:00+08:00', text: '进场道路需先加固' },
      }),
  },
  {
    at: '2025-06-30 11:00',
    who: 'duty.chief',
    does: 'CaseVerb.approve_extension',
    words: ['只准到 7 月 18 日。', 'Granted, but only until 18 July.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/approve-extension', {
        ...at,
        body: { dueAt: '2025-07-18T17:30:00+08:00', text: '同意延期,七月十八日前拆除完毕' },
      }),
  },
  {
    at: '2025-07-21 09:30',
    who: 'leader',
    does: 'CaseVerb.supervise',
    words: [
      '超期:黄牌督办,两个工作日内答复。',
      'Overdue: a yellow card, to be answered within two working days.',
    ],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/supervise', {
        ...at,
        body: { level: 'yellow_card', limit: { value: 2, unit: 'wd' }, text: '超期未拆,请书面说明' },
      }),
  },
  {
    at: '2025-07-22 10:00',
    who: 'enforcement',
    does: 'CaseVerb.answer_supervision',
    words: ['答复:机械明日进场。', 'The answer: the machines come tomorrow.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/answer-supervision', { ...at, body: { text: '机械 23 日进场,两日内拆除' } }),
  },
  {
    at: '2025-07-23 16:00',
    who: 'enforcement',
    does: 'CaseVerb.submit_result',
    words: ['砖墙和钢架已拆,附照片。', 'Walls and frame are down; photo.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/submit-result', {
        ...at,
        body: { resultCode: 'rectified', text: '砖墙、钢架已拆除', evidence: evidence('photo') },
      }),
  },
  {
    at: '2025-07-25 10:30',
    who: 'verifier',
    does: 'CaseVerb.fail_verification',
    words: ['到场核查:水泥地基还在,不通过。', 'On site: the concrete base is still there. Not passed.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/fail-verification', {
        ...at,
        body: { method: 'on_site', text: '水泥地基未清除,耕地未恢复', evidence: evidence('photo') },
      }),
  },
  {
    at: '2025-07-28 14:40',
    who: 'enforcement',
    does: 'NoteKind.progress',
    words: [
      '地基破除,渣土清运:拆除节点达成。',
      'The base is broken up and carted away: the second milestone.',
    ],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/notes', {
        ...at,
        body: { kind: 'progress', milestone: 'demolition', text: '地基破除,渣土清运完毕' },
      }),
  },
  {
    at: '2025-07-28 15:00',
    who: 'enforcement',
    does: 'CaseVerb.submit_result',
    words: ['第二次反馈,附照片,已超期。', 'The second result, with a photo: late.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/submit-result', {
        ...at,
        body: { resultCode: 'rectified', text: '违法建筑全部拆除,耕地恢复', evidence: evidence('photo') },
      }),
  },
  {
    at: '2025-07-29 10:00',
    who: 'verifier',
    does: 'CaseVerb.pass_verification',
    words: ['到场核查通过,附照片。', 'Seen on site, with a photo: passed.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/pass-verification', {
        ...at,
        body: { method: 'on_site', text: '地面平整,已复耕', evidence: evidence('photo') },
      }),
  },
  {
    at: '2025-07-29 14:30',
    who: 'grid.worker',
    does: 'NoteKind.resident_informed',
    words: ['上门告诉姜某结果。', 'Jiang is told how it ended.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/notes', {
        ...at,
        body: { kind: 'resident_informed', text: '已上门告知处理结果' },
      }),
  },
  {
    at: '2025-07-29 16:00',
    who: 'dispatcher',
    does: 'CaseVerb.close',
    words: ['结案:已解决,但未按期。', 'Closed: resolved, but late.'],
    call: (api, { at }) =>
      api.POST('/v1/cases/{id}/close', { ...at, body: { closingCode: 'resolved', reporterInformed: true } }),
  },
];
