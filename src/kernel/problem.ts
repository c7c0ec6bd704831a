interface Kind {
  status: number;
  zh: string;
  en: string;
  /** How to mend it. */
  hint: { zh: string; en: string };
  /** May the very same request succeed later? */
  retryable?: true;
}

/** Every way the API can say no. Adding a line here is the only way to add one. */
// biome-ignore format: a table is read by its columns
export const kinds = {
  'invalid-request': { status: 400, zh: '请求内容不合规', en: 'The request is not valid', hint: { zh: '按 errors 中的指针逐项改正后重发', en: 'Correct each place named in errors and send again' } },
  'cursor-filter-mismatch': { status: 400, zh: '游标与查询条件不符', en: 'The cursor belongs to another list or filter', hint: { zh: '去掉 cursor,从第一页重新查询', en: 'Drop the cursor and start from the first page' } },
  'version-conflict-in-request': { status: 400, zh: 'version 与 If-Match 不一致', en: 'version and If-Match differ', hint: { zh: '只发送其中一个,或使二者相同', en: 'Send only one of them, or make them equal' } },
  'not-signed-in': { status: 401, zh: '请先登录', en: 'Sign in first', hint: { zh: '调用 POST /v1/session 登录,或用 refreshToken 换取新令牌', en: 'Log in with POST /v1/session, or refresh the session' } },
  'wrong-credentials': { status: 401, zh: '账号或密码不正确', en: 'Login or password is wrong', hint: { zh: '核对后重试', en: 'Check both and try again' } },
  'session-ended': { status: 401, zh: '会话已失效', en: 'The session has ended', hint: { zh: '请重新登录', en: 'Log in again' } },
  'not-allowed': { status: 403, zh: '当前岗位无权执行此操作', en: 'None of your posts may do this here', hint: { zh: '由有权的岗位办理;GET /v1/me 的 can 列出你可做的事', en: 'Ask someone whose post allows it; `can` of GET /v1/me lists what yours allow' } },
  'not-found': { status: 404, zh: '不存在或不在管辖范围', en: 'Not found in your area', hint: { zh: '核对编号;辖区外的数据视同不存在', en: 'Check the id; what lies outside your area does not exist for you' } },
  'no-such-route': { status: 404, zh: '没有这个接口', en: 'There is no such endpoint', hint: { zh: '接口清单见 /docs', en: 'See /docs for the endpoints' } },
  'step-not-open': { status: 409, zh: '当前状态不能执行此步骤', en: 'This step is not open from here', hint: { zh: '刷新案件,从 allowedSteps 中选择', en: 'Reload the case and choose from allowedSteps' } },
  'already-exists': { status: 409, zh: '已存在', en: 'It exists already', hint: { zh: '换一个编号或名称,或使用已有的', en: 'Use another code or name, or the existing one' } },
  'grid-has-leader': { status: 409, zh: '该网格已有网格长', en: 'The grid has a leader already', hint: { zh: '先解除现任网格长,或办理交接', en: 'Relieve the present leader first, or hand over' } },
  'leads-another-grid': { status: 409, zh: '此人已是另一网格的网格长', en: 'This person leads another grid already', hint: { zh: '一人只能担任一个网格的网格长', en: 'One person leads one grid only' } },
  'holds-this-post': { status: 409, zh: '此人已担任该岗位', en: 'This person holds the post already', hint: { zh: '无须重复任命', en: 'There is nothing to do' } },
  'post-ended': { status: 409, zh: '该任职已结束', en: 'The post has ended already', hint: { zh: '刷新任职列表', en: 'Reload the list of posts' } },
  'last-admin': { status: 409, zh: '这是最后一位系统管理员', en: 'This is the last system administrator', hint: { zh: '先任命另一位系统管理员', en: 'Appoint another one first' } },
  'post-not-begun': { status: 409, zh: '该任职尚未开始', en: 'The post has not begun yet', hint: { zh: '先解除(撤回)该任命,再任命他人', en: 'Take it back with relieve, then appoint the other person' } },
  'area-in-use': { status: 409, zh: '该区域下仍有未撤销的下级', en: 'Areas below this one are still in force', hint: { zh: '先撤销下级,或指定 replacedBy', en: 'Retire those below first' } },
  'id-reused': { status: 409, zh: '该 id 已用于另一份上报', en: 'This id belongs to another report', hint: { zh: '为新的上报生成新的 UUIDv7', en: 'Make a new UUIDv7 for a new report' } },
  'idempotency-in-progress': { status: 409, zh: '同一请求正在处理', en: 'The first request with this key is still running', hint: { zh: '稍后用相同内容重试', en: 'Wait a moment and repeat it unchanged' }, retryable: true },
  'changed-meanwhile': { status: 412, zh: '数据已被他人修改', en: 'Someone changed this first', hint: { zh: '刷新后按最新版本再操作', en: 'Reload and act on the present version' } },
  'body-too-large': { status: 413, zh: '请求内容过大', en: 'The body is too large', hint: { zh: '请求体上限 256 kB;区划导入上限 8 MB,更大的文件用 npm run import-areas', en: 'At most 256 kB; area imports 8 MB, larger files by npm run import-areas' } },
  'unsupported-media-type': { status: 415, zh: '不支持的内容类型', en: 'This content type is not understood', hint: { zh: '使用 application/json(区划导入用 text/csv)', en: 'Send application/json (text/csv for area imports)' } },
  'idempotency-key-reused': { status: 422, zh: '该 Idempotency-Key 已用于另一请求', en: 'This Idempotency-Key was used for another request', hint: { zh: '新的请求使用新的键', en: 'Use a new key for a new request' } },
  'area-not-reportable': { status: 422, zh: '该区域不能上报', en: 'A case cannot be reported for this area', hint: { zh: '填写本县有效的村、网格或微网格编码', en: 'Give a village, grid or micro-grid in force in your county' } },
  'unknown-reference': { status: 422, zh: '引用的编号不存在', en: 'It refers to something that does not exist', hint: { zh: '核对 errors 指出的编号', en: 'Check the id named in errors' } },
  'minor-type-required': { status: 422, zh: '受理时须确定四位小类', en: 'Acceptance needs the four-digit type', hint: { zh: '在 typeCode 中填写小类', en: 'Give the minor type in typeCode' } },
  'critical-case': { status: 422, zh: '特急案件不能撤回', en: 'A critical case cannot be withdrawn', hint: { zh: '由指挥室处置', en: 'Leave it to the command office' } },
  'request-pending': { status: 422, zh: '有待决定的申请', en: 'A request is waiting for a decision', hint: { zh: '先由值班长决定该申请', en: 'Let the duty chief decide it first' } },
  'no-request-pending': { status: 422, zh: '没有待决定的申请', en: 'No such request is waiting', hint: { zh: '刷新案件', en: 'Reload the case' } },
  'own-request': { status: 422, zh: '不能决定自己的申请', en: 'Nobody decides his own request', hint: { zh: '由另一位值班长决定', en: 'Another duty chief decides it' } },
  'own-unit-request': { status: 422, zh: '不能决定本单位的退回申请', en: 'Nobody decides a return asked by his own unit', hint: { zh: '由单位以外的值班长决定', en: 'A duty chief outside the unit decides it' } },
  'return-asked-before': { status: 422, zh: '该单位已申请过退回', en: 'This unit has asked for a return before', hint: { zh: '每个单位每案只能申请一次', en: 'Once per unit and case' } },
  'return-window-over': { status: 422, zh: '已过申请退回的期限', en: 'The time to ask for a return is over', hint: { zh: '期限为响应时限与分派后 1 个工作日中较晚者', en: 'It ended at the later of the response limit and one working day after dispatch' } },
  'same-target': { status: 422, zh: '案件已在该单位或人员处', en: 'The case is with this unit or person already', hint: { zh: '选择另一单位或人员', en: 'Choose another' } },
  'target-without-post': { status: 422, zh: '承办对象无有效岗位或不在辖区', en: 'The person or unit has no post in your area today', hint: { zh: '选择辖区内在岗人员或有效单位', en: 'Choose a person with a post today, or a unit, in your area' } },
  'verifier-was-handler': { status: 422, zh: '承办过本案的人不能核查', en: 'Whoever handled the case may not verify it', hint: { zh: '由其他核查员核查', en: 'Another verifier does it' } },
  'verifier-of-handling-unit': { status: 422, zh: '承办单位的人不能核查', en: 'A member of the handling unit may not verify', hint: { zh: '由单位以外的核查员核查', en: 'A verifier outside the unit does it' } },
  'desk-check-only': { status: 422, zh: '调度员只能案头核查', en: 'A dispatcher verifies at the desk only', hint: { zh: 'method 用 desk,或由核查员到场、电话核查', en: 'Use method desk, or let a verifier do it' } },
  'closer-was-handler': { status: 422, zh: '承办过本案的人不能结案', en: 'Whoever handled the case may not close it', hint: { zh: '由其他调度员或值班长结案', en: 'Another dispatcher or duty chief closes it' } },
  'closing-code-reserved': { status: 422, zh: '该结案代码属于其他步骤', en: 'This closing code belongs to another step', hint: { zh: '结案可用 resolved、explained、mediation_not_agreed', en: 'close takes resolved, explained, mediation_not_agreed' } },
  'reopen-window-over': { status: 422, zh: '已过申请重开的期限', en: 'The time to ask for reopening is over', hint: { zh: '结案后 90 日内可申请;此后另行上报并注明 recurrenceOf', en: 'Within 90 days of closing; afterwards report a new case' } },
  'recurrence-window-over': { status: 422, zh: '原案结案已超过 90 日', en: 'The earlier case was closed more than 90 days ago', hint: { zh: '不填 recurrenceOf,在描述中说明', en: 'Leave recurrenceOf out and describe the link' } },
  'case-not-open': { status: 422, zh: '案件不在办理中', en: 'The case is not open', hint: { zh: '办结后不再增改记录', en: 'Nothing is added after the end' } },
  'note-struck': { status: 422, zh: '该记录已作废', en: 'The note is struck already', hint: { zh: '刷新记录', en: 'Reload the notes' } },
  'role-place-mismatch': { status: 422, zh: '该岗位不能设在此处', en: 'This role is not held in such a place', hint: { zh: '网格岗位填 area(网格);其余岗位填 unitId,单位类别须相符', en: 'Grid roles take area (a grid), others a unitId of the fitting kind' } },
  'own-appointment': { status: 422, zh: '不能任命自己', en: 'Nobody appoints himself', hint: { zh: '由另一位有权者任命', en: 'Let another person appoint you' } },
  'day-out-of-range': { status: 422, zh: '日期超出允许范围', en: 'The day is out of range', hint: { zh: '见 errors', en: 'See errors' } },
  'boundary-invalid': { status: 422, zh: '网格边界不是有效的面', en: 'The boundary is not a valid area', hint: { zh: '见 errors;环须闭合且不自交', en: 'See errors; rings are closed and do not cross themselves' } },
  'calendar-invalid': { status: 422, zh: '工作日历不合规', en: 'The working calendar is not valid', hint: { zh: '按 errors 逐项改正;自行规定的日子须属于该年', en: 'Correct each place named in errors; days belong to the year' } },
  'import-refused': { status: 422, zh: '导入文件有错,未导入任何内容', en: 'The file has errors; nothing was imported', hint: { zh: '按 errors 的行号改正后整份重发', en: 'Correct the lines in errors and send the whole file again' } },
  'search-too-broad': { status: 422, zh: '检索词过于常见', en: 'The search words are too common', hint: { zh: '增加字数,或加上区域、时间条件', en: 'Use more characters, or filter by area or time' } },
  'wrong-password': { status: 422, zh: '原密码不正确', en: 'The present password is wrong', hint: { zh: '核对后重试', en: 'Check it and try again' } },
  'weak-password': { status: 422, zh: '密码强度不足', en: 'The password is too weak', hint: { zh: '至少 10 位,含大写、小写、数字、符号中的三类,且不同于原密码', en: 'At least 10 characters of 3 classes, and not the old one' } },
  'headers-too-large': { status: 431, zh: '请求头过大', en: 'The headers are too large', hint: { zh: '缩短请求头', en: 'Shorten the headers' } },
  'unexpected': { status: 500, zh: '服务出现意外错误', en: 'Something unexpected went wrong', hint: { zh: '请把 traceId 告知管理员', en: 'Tell the administrator the traceId' } },
  'busy': { status: 503, zh: '服务繁忙,请稍后重试', en: 'Busy; try again shortly', hint: { zh: '按 Retry-After 稍后重试;带 Idempotency-Key 重发不会重复', en: 'Wait as Retry-After says; with an Idempotency-Key a repeat never doubles' }, retryable: true },
} satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof kinds;
export type Language = 'zh' | 'en';

/** One fault of a request: where, what, how to mend it. */
export interface Fault {
  /** Which part of the request; the body when absent. */
  in?: 'body' | 'query' | 'path' | 'header';
  pointer: string;
  code: string;
  detail: { zh: string; en: string };
}

/** Extension members may not shadow the members RFC 9457 defines. */
type Extra = Record<string, unknown> & {
  [reserved in 'type' | 'title' | 'status' | 'detail' | 'instance' | 'errors']?: never;
};

/** A refusal; leaves the service as RFC 9457 `application/problem+json`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly extra: Extra;
  readonly faults: readonly Fault[];

  constructor(code: ProblemCode, extra: Extra = {}, faults: readonly Fault[] = []) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.extra = extra;
    this.faults = faults;
  }

  get status(): number {
    return kinds[this.code].status;
  }

  toDocument(language: Language, instance: string, traceId: string) {
    const kind: Kind = kinds[this.code];
    return {
      type: `/docs/problems#${this.code}`,
      title: kind[language],
      status: kind.status,
      code: this.code,
      hint: kind.hint[language],
      instance,
      traceId,
      retryable: kind.retryable ?? false,
      ...this.extra,
      ...(this.faults.length > 0 && {
        errors: this.faults.map(({ in: place = 'body', pointer, code, detail }) => ({
          in: place,
          pointer,
          code,
          detail: detail[language],
        })),
      }),
    };
  }
}

/** A refusal about one place in the body. */
export const refuseAt = (code: ProblemCode, pointer: string, zh?: string, en?: string): Problem =>
  new Problem(code, {}, [{ pointer, code, detail: { zh: zh ?? kinds[code].zh, en: en ?? kinds[code].en } }]);
