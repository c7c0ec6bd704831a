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
  'idempotency-key-required': { status: 400, zh: '客户端的 POST 须带 Idempotency-Key', en: 'A POST of a client needs an Idempotency-Key', hint: { zh: '为每次操作生成一个键,重发时用同一个', en: 'Make a key for each thing you do, and repeat it with the same' } },
  'invalid-request': { status: 400, zh: '请求内容不合规', en: 'The request is not valid', hint: { zh: '按 errors 中的指针逐项改正后重发', en: 'Correct each place named in errors and send again' } },
  'cursor-filter-mismatch': { status: 400, zh: '游标与查询条件不符', en: 'The cursor belongs to another list or filter', hint: { zh: '去掉 cursor,从第一页重新查询', en: 'Drop the cursor and start from the first page' } },
  'version-conflict-in-request': { status: 400, zh: 'version 与 If-Match 不一致', en: 'version and If-Match differ', hint: { zh: '只发送其中一个,或使二者相同', en: 'Send only one of them, or make them equal' } },
  'not-signed-in': { status: 401, zh: '请先登录', en: 'Sign in first', hint: { zh: '调用 POST /v1/session 登录,或用 refreshToken 换取新令牌', en: 'Log in with POST /v1/session, or refresh the session' } },
  'wrong-credentials': { status: 401, zh: '账号或密码不正确', en: 'Login or password is wrong', hint: { zh: '核对后重试', en: 'Check both and try again' } },
  'sign-in-failed': { status: 401, zh: '统一身份登录未完成', en: 'The sign-in with the identity provider did not succeed', hint: { zh: '重新开始登录;每次登录限 10 分钟、只用一次', en: 'Start again; each sign-in is good for 10 minutes and once' } },
  'session-ended': { status: 401, zh: '会话已失效', en: 'The session has ended', hint: { zh: '请重新登录', en: 'Log in again' } },
  'second-factor-required': { status: 401, zh: '须填写动态口令', en: 'A one-time code is required too', hint: { zh: '在 code 中填写动态口令或一个恢复码', en: 'Give the code of your authenticator, or a recovery code, in code' } },
  'wrong-code': { status: 401, zh: '动态口令不正确或已用过', en: 'The one-time code is wrong or was used before', hint: { zh: '等待下一个动态口令后重试', en: 'Wait for the next code and try again' } },
  'client-disabled': { status: 401, zh: '此客户端已停用', en: 'This client is switched off', hint: { zh: '请联系安全管理员', en: 'Ask the security administrator' } },
  'key-expired': { status: 401, zh: '此密钥已失效', en: 'This key has ended', hint: { zh: '换用新密钥,或请安全管理员延长期限、另发密钥', en: 'Use the newer key, or ask the security administrator for one or for more time' } },
  'key-unknown': { status: 401, zh: '此密钥无效', en: 'This key opens nothing', hint: { zh: '核对密钥;仍无效则请安全管理员另发', en: 'Check the key; if it is still refused, ask the security administrator for a new one' } },
  'account-disabled': { status: 401, zh: '账号已停用', en: 'The account is switched off', hint: { zh: '请联系安全管理员', en: 'Ask the security administrator' } },
  'device-revoked': { status: 401, zh: '此终端已被注销', en: 'This device was revoked', hint: { zh: 'wipe 为 true 时清除本机数据,再调用 POST /v1/devices/{id}/wiped', en: 'Where wipe is true, wipe what is kept on it, then call POST /v1/devices/{id}/wiped' } },
  'password-expired': { status: 403, zh: '须先修改密码', en: 'Change your password first', hint: { zh: '密码满 90 日或由管理员设置:调用 POST /v1/me/password', en: 'It is 90 days old, or an administrator set it: POST /v1/me/password' } },
  'second-factor-not-set-up': { status: 403, zh: '管理员须先设置动态口令', en: 'An administrator sets up a second factor first', hint: { zh: '调用 POST /v1/me/second-factor,再确认', en: 'POST /v1/me/second-factor, then confirm it' } },
  'identity-not-bound': { status: 403, zh: '此统一身份未绑定账号', en: 'This identity is bound to no account', hint: { zh: '用密码登录后自行绑定(POST /v1/me/identities/start),或请安全管理员绑定', en: 'Log in with your password and bind it (POST /v1/me/identities/start), or ask the security administrator' } },
  'scope-missing': { status: 403, zh: '此客户端未获准调用', en: 'This client lacks the scope for it', hint: { zh: '所需范围见 scope;请安全管理员准予', en: '`scope` names what it takes; ask the security administrator for it' } },
  'address-not-allowed': { status: 403, zh: '不在允许的网络地址内', en: 'Not from an address that this client may call from', hint: { zh: '从登记的网络调用,或请安全管理员增加', en: 'Call from a registered network, or ask the security administrator to add yours' } },
  'not-allowed': { status: 403, zh: '当前岗位无权执行此操作', en: 'None of your posts may do this here', hint: { zh: '由有权的岗位办理;GET /v1/me 的 can 列出你可做的事', en: 'Ask someone whose post allows it; `can` of GET /v1/me lists what yours allow' } },
  'not-found': { status: 404, zh: '不存在或不在管辖范围', en: 'Not found in your area', hint: { zh: '核对编号;辖区外的数据视同不存在', en: 'Check the id; what lies outside your area does not exist for you' } },
  'no-such-provider': { status: 404, zh: '未启用此身份提供方', en: 'This identity provider is not set up here', hint: { zh: '请用密码登录', en: 'Log in with your password' } },
  'no-such-route': { status: 404, zh: '没有这个接口', en: 'There is no such endpoint', hint: { zh: '接口清单见 /docs', en: 'See /docs for the endpoints' } },
  'step-not-open': { status: 409, zh: '当前状态不能执行此步骤', en: 'This step is not open from here', hint: { zh: '刷新案件,从 allowedSteps 中选择', en: 'Reload the case and choose from allowedSteps' } },
  'already-exists': { status: 409, zh: '已存在', en: 'It exists already', hint: { zh: '换一个编号或名称,或使用已有的', en: 'Use another code or name, or the existing one' } },
  'grid-has-leader': { status: 409, zh: '该网格已有网格长', en: 'The grid has a leader already', hint: { zh: '先解除现任网格长,或办理交接', en: 'Relieve the present leader first, or hand over' } },
  'leads-another-grid': { status: 409, zh: '此人已是另一网格的网格长', en: 'This person leads another grid already', hint: { zh: '一人只能担任一个网格的网格长', en: 'One person leads one grid only' } },
  'holds-this-post': { status: 409, zh: '此人已担任该岗位', en: 'This person holds the post already', hint: { zh: '无须重复任命', en: 'There is nothing to do' } },
  'post-ended': { status: 409, zh: '该任职已结束', en: 'The post has ended already', hint: { zh: '刷新任职列表', en: 'Reload the list of posts' } },
  'last-admin': { status: 409, zh: '这是最后一位此类管理员', en: 'This is the last administrator of this kind', hint: { zh: '先任命另一位', en: 'Appoint another one first' } },
  'second-factor-set-up': { status: 409, zh: '动态口令已设置', en: 'The second factor is set up already', hint: { zh: '更换须由安全管理员先撤销', en: 'To replace it, let a security administrator take it away first' } },
  'one-administrator': { status: 409, zh: '管理员不兼任其他岗位', en: 'An administrator holds no other post', hint: { zh: '系统、安全、审计管理员由三人专任,不接触案件;先免去此人的另一岗位', en: 'System, security and audit administrators are three people who work on no case: relieve this one of the other post first' } },
  'identity-bound': { status: 409, zh: '此统一身份已绑定账号', en: 'This identity is bound already', hint: { zh: '先解除原绑定', en: 'Unbind it first' } },
  'device-of-another': { status: 409, zh: '该终端已由他人登记', en: 'This device is registered to someone else', hint: { zh: '换人使用时生成新的终端 id', en: 'Make a new id when the device changes hands' } },
  'too-many-keys': { status: 409, zh: '已有两个有效密钥', en: 'Two keys are good already', hint: { zh: '先停用其中一个(POST …/keys/{keyId}/end)', en: 'End one of them first (POST …/keys/{keyId}/end)' } },
  'grant-decided': { status: 409, zh: '该申请已有决定', en: 'The request was decided already', hint: { zh: '刷新列表', en: 'Reload the list' } },
  'case-deidentified': { status: 409, zh: '保管期满,该案已去标识', en: 'The case was de-identified when its time was over', hint: { zh: '只能查看,不再办理', en: 'It can be read; nothing more is done with it' } },
  'person-erased': { status: 409, zh: '此人的个人信息已删除', en: 'What was known of this person was erased', hint: { zh: '只留其在案中的身份', en: 'Only the part in the case is left' } },
  'subject-request-decided': { status: 409, zh: '该请求已答复', en: 'The request was decided already', hint: { zh: '刷新列表;本人另有要求的,另行登记', en: 'Reload the list; what else the person asks is a request of its own' } },
  'nothing-to-deliver': { status: 409, zh: '没有可提供的信息', en: 'There is nothing to hand over', hint: { zh: '仅限已同意的查阅请求', en: 'Only for a request to see that was granted' } },
  'delivered-before': { status: 409, zh: '已提供过', en: 'It was handed over already', hint: { zh: '只提供一次;再次查阅另行登记', en: 'Once for each request: record another' } },
  'hold-lifted': { status: 409, zh: '该保全已解除', en: 'The hold was lifted already', hint: { zh: '刷新列表', en: 'Reload the list' } },
  'post-not-begun': { status: 409, zh: '该任职尚未开始', en: 'The post has not begun yet', hint: { zh: '先解除(撤回)该任命,再任命他人', en: 'Take it back with relieve, then appoint the other person' } },
  'unit-closed': { status: 409, zh: '该单位已撤销', en: 'The unit is closed', hint: { zh: '选择未撤销的单位(GET /v1/units?open=true)', en: 'Choose a unit that is open (GET /v1/units?open=true)' } },
  'unit-staffed': { status: 409, zh: '该单位仍有人任职', en: 'Posts are still held in the unit', hint: { zh: '先解除这些任职(GET /v1/staff?unit=),人数见 posts', en: 'Relieve the holders first (GET /v1/staff?unit=); posts says how many' } },
  'area-in-use': { status: 409, zh: '该区域下仍有未撤销的下级', en: 'Areas below this one are still in force', hint: { zh: '先撤销下级,或指定 replacedBy', en: 'Retire those below first' } },
  'admission-step-not-open': { status: 409, zh: '该准入事项当前状态不能执行此步骤', en: 'This step is not open from the state of the admission', hint: { zh: '待审定的可审定,已准入的可退出;刷新清单', en: 'What is requested can be decided, what is admitted can be withdrawn; reload the list' } },
  'admitted-already': { status: 409, zh: '该事项在此期间已在准入清单上', en: 'The matter is on the list in this period already', hint: { zh: '在现有准入到期之后起算,或先办理退出', en: 'Let it begin after the present admission ends, or withdraw that first' } },
  'id-reused': { status: 409, zh: '该 id 已用于另一份上报', en: 'This id belongs to another report', hint: { zh: '为新的上报生成新的 UUIDv7', en: 'Make a new UUIDv7 for a new report' } },
  'idempotency-in-progress': { status: 409, zh: '同一请求正在处理', en: 'The first request with this key is still running', hint: { zh: '稍后用相同内容重试', en: 'Wait a moment and repeat it unchanged' }, retryable: true },
  'request-too-slow': { status: 408, zh: '请求发送过慢', en: 'The request took too long to arrive', hint: { zh: '请求头须在 10 秒、整个请求须在 60 秒内发完;换较好的网络重发', en: 'Send its headers within 10 seconds and all of it within 60; try again on a better line' }, retryable: true },
  'changed-meanwhile': { status: 412, zh: '数据已被他人修改', en: 'Someone changed this first', hint: { zh: '刷新后按最新版本再操作', en: 'Reload and act on the present version' } },
  'version-required': { status: 428, zh: '须说明所见版本', en: 'Say which version you saw', hint: { zh: '先读取,再在 version 或 If-Match 中写明所见版本', en: 'Read it first, then name its version in `version` or If-Match' } },
  'body-too-large': { status: 413, zh: '请求内容过大', en: 'The body is too large', hint: { zh: '请求体上限 256 kB;区划导入上限 8 MB,更大的文件用 npm run import-areas', en: 'At most 256 kB; area imports 8 MB, larger files by npm run import-areas' } },
  'url-too-long': { status: 414, zh: '网址过长', en: 'The URL is too long', hint: { zh: '至多 4096 个字符;减少查询条件', en: 'At most 4,096 characters; ask for less at once' } },
  'unsupported-media-type': { status: 415, zh: '不支持的内容类型', en: 'This content type is not understood', hint: { zh: '使用 application/json(区划导入用 text/csv),UTF-8,不压缩', en: 'Send application/json (text/csv for area imports), in UTF-8, not compressed' } },
  'idempotency-key-reused': { status: 422, zh: '该 Idempotency-Key 已用于另一请求', en: 'This Idempotency-Key was used for another request', hint: { zh: '新的请求使用新的键', en: 'Use a new key for a new request' } },
  'area-not-reportable': { status: 422, zh: '该区域不能上报', en: 'A case cannot be reported for this area', hint: { zh: '填写本县有效的村、网格或微网格编码', en: 'Give a village, grid or micro-grid in force in your county' } },
  'unknown-reference': { status: 422, zh: '引用的编号不存在', en: 'It refers to something that does not exist', hint: { zh: '核对 errors 指出的编号', en: 'Check the id named in errors' } },
  'minor-type-required': { status: 422, zh: '受理时须确定四位小类', en: 'Acceptance needs the four-digit type', hint: { zh: '在 typeCode 中填写小类', en: 'Give the minor type in typeCode' } },
  'critical-case': { status: 422, zh: '特急案件不能撤回', en: 'A critical case cannot be withdrawn', hint: { zh: '由指挥室处置', en: 'Leave it to the command office' } },
  'request-pending': { status: 422, zh: '有待决定的申请', en: 'A request is waiting for a decision', hint: { zh: '先由值班长决定该申请', en: 'Let the duty chief decide it first' } },
  'no-request-pending': { status: 422, zh: '没有待决定的申请', en: 'No such request is waiting', hint: { zh: '刷新案件', en: 'Reload the case' } },
  'own-request': { status: 422, zh: '不能决定自己的申请', en: 'Nobody decides his own request', hint: { zh: '由另一位有权者决定', en: 'Another who may decide it does' } },
  'own-unit-request': { status: 422, zh: '不能决定本单位的退回申请', en: 'Nobody decides a return asked by his own unit', hint: { zh: '由单位以外的值班长决定', en: 'A duty chief outside the unit decides it' } },
  'return-asked-before': { status: 422, zh: '该单位已申请过退回', en: 'This unit has asked for a return before', hint: { zh: '每个单位每案只能申请一次', en: 'Once per unit and case' } },
  'return-window-over': { status: 422, zh: '已过申请退回的期限', en: 'The time to ask for a return is over', hint: { zh: '期限为响应时限与分派后 1 个工作日中较晚者', en: 'It ended at the later of the response limit and one working day after dispatch' } },
  'own-admission': { status: 422, zh: '不能审定本人或本单位申请的准入', en: 'Nobody decides an admission that he or his own unit has asked for', hint: { zh: '由申请单位以外的有权者审定', en: 'Someone outside the asking unit decides it' } },
  'not-on-admission-list': { status: 422, zh: '该事项不在准入清单内,不能下放', en: 'The matter is not on the admission list and may not be given downward', hint: { zh: 'reference 指出所依清单;由部门办理,或先申请准入', en: '`reference` names the list; let a department handle it, or ask for admission first' } },
  'too-many-drafts': { status: 422, zh: '草稿已满 100 份', en: 'You have 100 drafts already', hint: { zh: '先上报或删除一些草稿', en: 'Report or discard some of them first' } },
  'same-target': { status: 422, zh: '案件已在该单位或人员处', en: 'The case is with this unit or person already', hint: { zh: '选择另一单位或人员', en: 'Choose another' } },
  'target-without-post': { status: 422, zh: '承办对象无有效岗位或不在辖区', en: 'The person or unit has no post in your area today', hint: { zh: '选择辖区内在岗人员或有效单位', en: 'Choose a person with a post today, or a unit, in your area' } },
  'verifier-was-handler': { status: 422, zh: '承办过本案的人不能核查', en: 'Whoever handled the case may not verify it', hint: { zh: '由其他核查员核查', en: 'Another verifier does it' } },
  'verifier-of-handling-unit': { status: 422, zh: '承办单位的人不能核查', en: 'A member of the handling unit may not verify', hint: { zh: '由单位以外的核查员核查', en: 'A verifier outside the unit does it' } },
  'desk-check-only': { status: 422, zh: '调度员只能案头核查', en: 'A dispatcher verifies at the desk only', hint: { zh: 'method 用 desk,或由核查员到场、电话核查', en: 'Use method desk, or let a verifier do it' } },
  'closer-was-handler': { status: 422, zh: '承办过本案的人不能结案', en: 'Whoever handled the case may not close it', hint: { zh: '由其他调度员或值班长结案', en: 'Another dispatcher or duty chief closes it' } },
  'closing-code-reserved': { status: 422, zh: '该结案代码属于其他步骤', en: 'This closing code belongs to another step', hint: { zh: '结案(close)可用 resolved、explained、mediation_not_agreed;终止(terminate)可用 reporter_withdrew、matter_gone、party_untraceable、cannot_resolve', en: 'close takes resolved, explained, mediation_not_agreed; terminate takes reporter_withdrew, matter_gone, party_untraceable, cannot_resolve' } },
  'not-a-leader': { status: 422, zh: '批准人今天不是本地领导', en: 'Whoever approved is no leader of the place today', hint: { zh: '填写在任的乡镇(街道)领导', en: 'Name the leader of the township' } },
  'reopen-window-over': { status: 422, zh: '已过申请重开的期限', en: 'The time to ask for reopening is over', hint: { zh: '结案后 90 日内可申请;此后另行上报并注明 recurrenceOf', en: 'Within 90 days of closing; afterwards report a new case' } },
  'recurrence-window-over': { status: 422, zh: '原案结案已超过 90 日', en: 'The earlier case was closed more than 90 days ago', hint: { zh: '不填 recurrenceOf,在描述中说明', en: 'Leave recurrenceOf out and describe the link' } },
  'case-not-open': { status: 422, zh: '案件不在办理中', en: 'The case is not open', hint: { zh: '办结后不再增改记录', en: 'Nothing is added after the end' } },
  'note-struck': { status: 422, zh: '该记录已作废', en: 'The note is struck already', hint: { zh: '刷新记录', en: 'Reload the notes' } },
  'role-place-mismatch': { status: 422, zh: '该岗位不能设在此处', en: 'This role is not held in such a place', hint: { zh: '网格岗位填 area(网格);其余岗位填 unitId,单位类别须相符', en: 'Grid roles take area (a grid), others a unitId of the fitting kind' } },
  'second-person-required': { status: 422, zh: '管理员岗位须两人办理', en: 'A post of an administrator takes two persons', hint: { zh: '一人申请(POST /v1/admin-grants),另一人批准', en: 'One asks with POST /v1/admin-grants, another approves' } },
  'operator-required': { status: 422, zh: '管理员的登录方式不能由他人在此重置', en: 'How an administrator logs in is not reset here', hint: { zh: '由运维人员在服务器上办理:npm run create-admin -- --login … --reset', en: 'The operator does it at the machine: npm run create-admin -- --login … --reset' } },
  'code-does-not-fit': { status: 422, zh: '动态口令不符', en: 'The code does not fit the secret', hint: { zh: '核对手机时间,用新的动态口令重试', en: 'Check the clock of the phone and try the next code' } },
  'own-account': { status: 422, zh: '不能对自己的账号执行此操作', en: 'Nobody does this to his own account', hint: { zh: '由另一位安全管理员办理', en: 'Leave it to another security administrator' } },
  'no-account': { status: 422, zh: '此人没有账号', en: 'This person has no account', hint: { zh: '核对人员 id', en: 'Check the id of the person' } },
  'own-appointment': { status: 422, zh: '不能任命自己', en: 'Nobody appoints himself', hint: { zh: '由另一位有权者任命', en: 'Let another person appoint you' } },
  'day-out-of-range': { status: 422, zh: '日期超出允许范围', en: 'The day is out of range', hint: { zh: '见 errors', en: 'See errors' } },
  'boundary-invalid': { status: 422, zh: '网格边界不是有效的面', en: 'The boundary is not a valid area', hint: { zh: '见 errors;环须闭合且不自交', en: 'See errors; rings are closed and do not cross themselves' } },
  'fields-invalid': { status: 422, zh: '附加字段不符合该类型的要求', en: 'The fields are not what this type asks for', hint: { zh: '见 errors;各类型的字段见 GET /v1/case-types 的 fields', en: 'See errors; `fields` of GET /v1/case-types says what each type asks for' } },
  'catalogue-invalid': { status: 422, zh: '目录有误,未作修改', en: 'The catalogue has errors; nothing was changed', hint: { zh: '按 errors 逐项改正后整份重发', en: 'Correct each place named in errors and send it again' } },
  'routing-invalid': { status: 422, zh: '分派规则有错,未保存', en: 'The routing rules have faults; nothing was saved', hint: { zh: '按 errors 的指针逐条改正后整份重发', en: 'Correct each rule named in errors and send the whole list again' } },
  'calendar-invalid': { status: 422, zh: '工作日历不合规', en: 'The working calendar is not valid', hint: { zh: '按 errors 逐项改正;自行规定的日子须属于该年', en: 'Correct each place named in errors; days belong to the year' } },
  'import-refused': { status: 422, zh: '导入文件有错,未导入任何内容', en: 'The file has errors; nothing was imported', hint: { zh: '按 errors 的行号改正后整份重发', en: 'Correct the lines in errors and send the whole file again' } },
  'search-too-broad': { status: 422, zh: '检索词过于常见', en: 'The search words are too common', hint: { zh: '增加字数,或加上区域、时间条件', en: 'Use more characters, or filter by area or time' } },
  'wrong-password': { status: 422, zh: '原密码不正确', en: 'The present password is wrong', hint: { zh: '核对后重试', en: 'Check it and try again' } },
  'case-at-other-tier': { status: 422, zh: '案件不在你这一级办理', en: 'The case is handled at another tier', hint: { zh: '由案件现在所在层级的指挥室办理', en: 'Leave it to the office of the tier where it is now' } },
  'has-merged-cases': { status: 422, zh: '有其他案件并入本案', en: 'Other cases are merged into this one', hint: { zh: '先撤销并案', en: 'Undo the mergers first' } },
  'not-for-self-handling': { status: 422, zh: '此类型网格不能自办', en: 'The grid may not handle this type itself', hint: { zh: '上报后由指挥室受理', en: 'Leave it reported; the command office accepts it' } },
  'too-urgent-to-self-handle': { status: 422, zh: '紧急案件不能自办', en: 'An urgent case is not handled by the grid itself', hint: { zh: '由指挥室受理', en: 'Leave it to the command office' } },
  'actor-is-party': { status: 422, zh: '当事人不能办理或核查本案', en: 'A party to the case may not handle or verify it', hint: { zh: '由他人办理', en: 'Let someone else do it' } },
  'photo-required': { status: 422, zh: '须附照片', en: 'A photo is required', hint: { zh: '在 evidence 中附上照片', en: 'Add a photo to evidence' } },
  'supplement-open': { status: 422, zh: '已有一项补充要求未答复', en: 'Missing facts have been asked for already', hint: { zh: '等待答复,或到期后按已有事实决定', en: 'Wait for the answer, or decide on the facts held' } },
  'limit-too-far': { status: 422, zh: '期限过长', en: 'The limit is too far away', hint: { zh: '缩短期限:补充不超过 2 个工作日,协办不超过案件期限', en: 'Shorten it: 2 working days for missing facts, the case’s due time for a part' } },
  'time-is-past': { status: 422, zh: '时间须在将来', en: 'The time must lie ahead', hint: { zh: '填写以后的时间', en: 'Give a time to come' } },
  'reconsideration-window-over': { status: 422, zh: '已过复核受理的期限', en: 'The time to reconsider is over', hint: { zh: '不予受理后 30 日内可复核;此后另行上报', en: 'Within 30 days of the rejection; afterwards report anew' } },
  'reconsidered-before': { status: 422, zh: '已复核过一次', en: 'It was reconsidered once already', hint: { zh: '另行上报新的事实', en: 'Report new facts as a new case' } },
  'system-accepts-pressing-only': { status: 422, zh: '系统只自动受理特急和上级交办', en: 'The system accepts only critical and assigned cases', hint: { zh: '由指挥室受理', en: 'Leave it to the command office' } },
  'own-subject-request': { status: 422, zh: '不能答复本人登记的请求', en: 'Nobody decides a request that he took down', hint: { zh: '由另一位有权者答复', en: 'Leave it to another who may' } },
  'grant-does-not-fit': { status: 422, zh: '决定内容与请求类别不符', en: 'The decision does not fit the kind of request', hint: { zh: '删除须填 people,更正须填 correction,其他都不填', en: 'An erasure takes people, a correction takes correction, the others neither' } },
  'erasure-barred': { status: 422, zh: '现在不能删除', en: 'It may not be erased now', hint: { zh: 'barred 逐项指明:保全中、未办结或保管期未满;可拒绝并说明', en: '`barred` names each: held, still running, or kept for longer; refuse it and say so' } },
  'nothing-changed': { status: 422, zh: '没有改变任何一项', en: 'Nothing would change', hint: { zh: '填写不同的类型、等级、紧急程度或保密程度', en: 'Give another type, severity, urgency or confidentiality' } },
  'confidence-kept-by-chief': { status: 422, zh: '只有值班长可以降低保密程度', en: 'Only the duty chief lowers confidentiality', hint: { zh: '由值班长办理', en: 'Ask the duty chief' } },
  'merge-with-itself': { status: 422, zh: '不能并入自身', en: 'A case cannot be merged with itself', hint: { zh: '另选主案', en: 'Choose another lead case' } },
  'lead-not-open': { status: 422, zh: '主案不存在或未在办理', en: 'The lead case is not open', hint: { zh: '选择办理中的主案', en: 'Choose a lead case that is open' } },
  'lead-in-other-township': { status: 422, zh: '主案在另一乡镇', en: 'The lead case is in another township', hint: { zh: '由县级中心跨乡镇并案', en: 'The county merges across townships' } },
  'lead-archived': { status: 422, zh: '主案已归档', en: 'The lead case is archived', hint: { zh: '另行上报', en: 'Report a new case' } },
  'handler-barred': { status: 422, zh: '原自办人不能再次承办', en: 'Whoever handled it before may not handle it again', hint: { zh: '另选承办人', en: 'Choose another handler' } },
  'arrived-before': { status: 422, zh: '本次分派已登记到场', en: 'Arrival was recorded for this dispatch', hint: { zh: '无须重复登记', en: 'There is nothing to do' } },
  'lead-cannot-assist': { status: 422, zh: '主办单位不能同时协办', en: 'The lead unit cannot assist itself', hint: { zh: '另选协办单位', en: 'Choose other assisting units' } },
  'part-open': { status: 422, zh: '该单位已有协办任务未答复', en: 'This unit has a part open already', hint: { zh: '等待其答复', en: 'Wait for its answer' } },
  'no-open-part': { status: 422, zh: '没有待答复的协办任务', en: 'There is no such part open', hint: { zh: '刷新案件', en: 'Reload the case' } },
  'tier-raised-by-escalation': { status: 422, zh: '受理时不能提高办理层级', en: 'A case is not raised to a higher tier by accepting it', hint: { zh: '受理后提级(escalate)', en: 'Accept it, then escalate it' } },
  'no-other-tier': { status: 422, zh: '没有更高或更低的层级', en: 'There is no tier beyond this one', hint: { zh: '就地办理', en: 'Handle it here' } },
  'leader-approval-required': { status: 422, zh: '须有领导批准', en: 'A leader’s approval is required', hint: { zh: '在 approval 中填写批准的领导、日期和文号', en: 'Give leader, date and reference in approval' } },
  'not-just-escalated': { status: 422, zh: '只能退回刚提级且县级尚未分派的案件,且只能一次', en: 'Only a case just escalated and not yet dispatched is sent down, and once', hint: { zh: '由县级办理,或下派', en: 'Handle it, or delegate it down' } },
  'past-due': { status: 422, zh: '已过期限', en: 'The due time is over', hint: { zh: '申请须在到期前提出', en: 'Ask before the due time' } },
  'review-too-far': { status: 422, zh: '复核日最多在 30 日之内', en: 'The review date is at most 30 days away', hint: { zh: '填写 30 日内的日期', en: 'Give a date within 30 days' } },
  'review-date-over': { status: 422, zh: '复核日已到', en: 'The review date has come', hint: { zh: '先恢复办理,再重新申请', en: 'Resume the case, then ask again' } },
  'leader-decides': { status: 422, zh: '须由领导决定', en: 'A leader decides this', hint: { zh: '由乡镇(街道)领导办理', en: 'Ask the township leader' } },
  'chief-decides': { status: 422, zh: '由值班长决定', en: 'The duty chief decides this', hint: { zh: '由值班长办理', en: 'Ask the duty chief' } },
  'suspended-too-long': { status: 422, zh: '挂起累计不能超过 90 日', en: 'Suspensions add up to 90 days at most', hint: { zh: '由领导决定', en: 'A leader decides beyond that' } },
  'critical-not-extended': { status: 422, zh: '特急案件不能延期', en: 'A critical case is not extended', hint: { zh: '抓紧办理', en: 'Go on with it' } },
  'extended-twice': { status: 422, zh: '已延期两次', en: 'It was extended twice already', hint: { zh: '按现有期限办理', en: 'Keep to the present due time' } },
  'extension-not-later': { status: 422, zh: '新期限须晚于现期限', en: 'The new due time must be later than the present one', hint: { zh: '填写更晚的时间', en: 'Give a later time' } },
  'extension-too-long': { status: 422, zh: '延期不能超过原时限的一倍', en: 'An extension at most doubles the original limit', hint: { zh: '缩短延期', en: 'Grant less' } },
  'parts-open': { status: 422, zh: '还有协办任务未答复', en: 'Parts of joint handling are open', hint: { zh: '等待答复,或由指挥室免除', en: 'Wait for the answers, or let the command office waive them' } },
  'not-the-verifier': { status: 422, zh: '不是指定的核查员', en: 'You are not the assigned verifier', hint: { zh: '由指定的核查员核查', en: 'The assigned verifier does it' } },
  'on-site-check-required': { status: 422, zh: '此类型须到场或电话核查', en: 'This type is not verified at a desk', hint: { zh: '用 on_site 或 phone', en: 'Use on_site or phone' } },
  'result-missing': { status: 422, zh: '还没有办理结果', en: 'There is no result yet', hint: { zh: '先反馈结果', en: 'Submit the result first' } },
  'supervision-unanswered': { status: 422, zh: '督办尚未回复', en: 'A supervision order is unanswered', hint: { zh: '先回复督办', en: 'Answer it first' } },
  'red-not-followed-up': { status: 422, zh: '红色风险案件须先回访两次', en: 'A red case is followed up twice before it is closed', hint: { zh: '先登记两次回访', en: 'Record two follow-ups first' } },
  'withdrawal-does-not-end-it': { status: 422, zh: '此类案件不因撤回诉求而终止', en: 'A withdrawal does not end a case of this kind', hint: { zh: '继续办理', en: 'Go on with it' } },
  'reporter-withdraws-only': { status: 422, zh: '上报人只能以撤回诉求申请终止', en: 'A reporter may only withdraw', hint: { zh: 'closingCode 用 reporter_withdrew', en: 'Use closingCode reporter_withdrew' } },
  'critical-not-terminated': { status: 422, zh: '特急案件不能终止', en: 'A critical case is not terminated', hint: { zh: '办理完毕后结案', en: 'Close it when it is done' } },
  'transfer-acknowledged': { status: 422, zh: '对方已签收', en: 'The receiver has signed for it', hint: { zh: '等待结果,或由对方退回', en: 'Wait for the result, or for a refusal' } },
  'transfer-not-acknowledged': { status: 422, zh: '对方尚未签收', en: 'The receiver has not signed for it', hint: { zh: '先登记签收', en: 'Record the receipt first' } },
  'refusal-window-over': { status: 422, zh: '签收满一个工作日,对方不能再退回', en: 'A working day after receipt it can no longer be refused', hint: { zh: '等待结果', en: 'Wait for the result' } },
  'transfer-result-awaited': { status: 422, zh: '签收满 15 个工作日并催办一次后,才能以无结果办结', en: 'Without a result only after 15 working days and one urging', hint: { zh: '先催办', en: 'Urge first' } },
  'not-self-handled': { status: 422, zh: '不是自办件', en: 'The case was not handled by the grid itself', hint: { zh: '无须审签', en: 'There is nothing to sign off' } },
  'nothing-to-sign-off': { status: 422, zh: '没有待审签', en: 'Nothing waits to be signed off', hint: { zh: '刷新案件', en: 'Reload the case' } },
  'not-in-sample': { status: 422, zh: '不在抽查之列', en: 'The case is not in the sample', hint: { zh: '无须抽查', en: 'There is nothing to check' } },
  'own-work': { status: 422, zh: '不能检查自己办理的案件', en: 'Nobody checks his own work', hint: { zh: '由他人办理', en: 'Let someone else do it' } },
  'rating-final': { status: 422, zh: '评价七日后不能再改', en: 'A rating is final after seven days', hint: { zh: '无须再评价', en: 'There is nothing to do' } },
  'reporter-anonymous': { status: 422, zh: '没有登记反映人', en: 'No reporter is known', hint: { zh: '由回访了解满意情况', en: 'Follow up instead' } },
  'not-yet-archived': { status: 422, zh: '结案满 90 日后由系统归档', en: 'The system archives from day 91 on', hint: { zh: '无须办理', en: 'There is nothing to do' } },
  'follow-up-open': { status: 422, zh: '还有回访未完成', en: 'Follow-ups are still open', hint: { zh: '先完成回访', en: 'Follow up first' } },
  'void-only-fabricated': { status: 422, zh: '已办结案件只能因虚构作废', en: 'A closed case is voided only as fabricated', hint: { zh: 'reasonCode 用 fabricated,或申请重开', en: 'Use fabricated, or ask to reopen' } },
  'urged-today': { status: 422, zh: '今天已催办过', en: 'It was urged today already', hint: { zh: '明天再催办', en: 'Urge again tomorrow' } },
  'supervision-not-sharper': { status: 422, zh: '督办只能逐级加重', en: 'A new order must be sharper than the last', hint: { zh: '选择更高的等级', en: 'Choose a higher level' } },
  'supervised-from-above': { status: 422, zh: '已由上级督办', en: 'A higher level supervises the case', hint: { zh: '由同级或上级督办', en: 'Leave it to the same or a higher level' } },
  'no-order-open': { status: 422, zh: '没有待回复的督办', en: 'No order waits for an answer', hint: { zh: '刷新案件', en: 'Reload the case' } },
  'no-notice-open': { status: 422, zh: '没有待回复的抄告', en: 'No such notice waits for a reply', hint: { zh: '刷新案件', en: 'Reload the case' } },
  'not-in-unit': { status: 422, zh: '此人不在承办单位任职', en: 'This person holds no post in the handling unit', hint: { zh: '选择本单位在岗人员', en: 'Choose someone with a post in the unit today' } },
  'unit-not-open': { status: 422, zh: '单位不存在、已撤销或不在本县', en: 'The unit is unknown, closed or of another county', hint: { zh: '选择本县有效的单位', en: 'Choose a unit of the county that is open' } },
  'no-route': { status: 422, zh: '分派规则没有给出可用的单位', en: 'The routing rules name no unit that can take it', hint: { zh: '按 problems 改正规则(POST /v1/routing/try 可试),或直接指定单位', en: 'Mend the rules as problems says (try POST /v1/routing/try), or name a unit' } },
  'weak-password': { status: 422, zh: '密码强度不足', en: 'The password is too weak', hint: { zh: '至少 10 位,含大写、小写、数字、符号中的三类;不含账号名和常见词;不同于最近五次的密码', en: 'At least 10 characters of 3 classes, without the login or a common word, and none of your last 5' } },
  'account-locked': { status: 429, zh: '失败次数过多,账号暂时锁定', en: 'Too many failures: locked for a while', hint: { zh: '按 Retry-After 稍后再试,或请安全管理员解锁', en: 'Wait as Retry-After says, or let a security administrator unlock it' }, retryable: true },
  'too-many-logins': { status: 429, zh: '同时登录的人太多', en: 'Too many are logging in at once', hint: { zh: '按 Retry-After 稍后重试', en: 'Wait as Retry-After says' }, retryable: true },
  'rate-limit-spent': { status: 429, zh: '次数已用完', en: 'That was asked too often', hint: { zh: '按 Retry-After 等到下一时段;上限见 RateLimit-Policy', en: 'Wait for the next period as Retry-After says; RateLimit-Policy has the limit' }, retryable: true },
  'too-many-requests': { status: 429, zh: '同时进行的请求过多', en: 'Too many of your requests run at once', hint: { zh: '等待部分请求完成后重试;请少并发', en: 'Wait until some are answered, then repeat; send fewer at a time' }, retryable: true },
  'headers-too-large': { status: 431, zh: '请求头过大', en: 'The headers are too large', hint: { zh: '请求头至多 16 kB', en: 'At most 16 kB of headers' } },
  'personal-data-in-title': { status: 422, zh: '标题不能含手机号或身份证号', en: 'A title holds no mobile or identity number', hint: { zh: '把号码填入 reporter 或 parties', en: 'Put it into reporter or parties' } },
  'document-incomplete': { status: 422, zh: '证件类型与号码须同时填写', en: 'A document needs its kind and its number', hint: { zh: '补齐 idKind 与 idNumber,或都不填', en: 'Give both idKind and idNumber, or neither' } },
  'document-not-needed': { status: 422, zh: '此类型不收集证件号码', en: 'For this type no document is taken', hint: { zh: '去掉 idKind 与 idNumber;仅可调解的类型收集', en: 'Leave idKind and idNumber out; only what can be mediated needs them' } },
  'document-number-invalid': { status: 422, zh: '证件号码有误', en: 'This cannot be the number of such a document', hint: { zh: '核对证件;身份证须 18 位且校验正确', en: 'Check it; an identity number has 18 characters and a right check' } },
  'too-many-reveals': { status: 429, zh: '一小时内查看完整信息的次数已满', en: 'You have looked at too much within an hour', hint: { zh: '每人每小时 30 次;稍后再看', en: 'Thirty times an hour; wait' }, retryable: true },
  'unexpected': { status: 500, zh: '服务出现意外错误', en: 'Something unexpected went wrong', hint: { zh: '请把 traceId 告知管理员', en: 'Tell the administrator the traceId' } },
  'provider-down': { status: 503, zh: '身份提供方暂不可用', en: 'The identity provider cannot be reached', hint: { zh: '稍后重试,或用密码登录', en: 'Try again shortly, or log in with your password' }, retryable: true },
  'busy': { status: 503, zh: '服务繁忙,请稍后重试', en: 'Busy; try again shortly', hint: { zh: '按 Retry-After 稍后重试;带 Idempotency-Key 重发不会重复', en: 'Wait as Retry-After says; with an Idempotency-Key a repeat never doubles' }, retryable: true },
} satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof kinds;
export type Language = 'zh' | 'en';

/** One fault of a request: where, what, how to mend it. */
export interface Fault {
  /** Which part of the request; when absent the body, or the query of what has none. */
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

  toDocument(language: Language, instance: string, traceId: string, about: 'body' | 'query' = 'body') {
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
        errors: this.faults.map(({ in: place = about, pointer, code, detail }) => ({
          in: place,
          pointer,
          code,
          detail: detail[language],
        })),
      }),
    };
  }
}

/** A refusal about one place in the body, or in the query of a read. */
export const refuseAt = (code: ProblemCode, pointer: string, zh?: string, en?: string): Problem =>
  new Problem(code, {}, [{ pointer, code, detail: { zh: zh ?? kinds[code].zh, en: en ?? kinds[code].en } }]);
