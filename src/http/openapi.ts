import swagger from '@fastify/swagger';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from '@fastify/type-provider-zod';
import type { FastifyInstance } from 'fastify';
import { ClientScope } from '../kernel/api-client.ts';
import { Role } from '../kernel/role.ts';
import type { ScopeNeeded } from './clients.ts';
import {
  type Json,
  markGrowing,
  mergeTwins,
  operationsOf,
  problemSchemas,
  reachable,
  refusalRef,
  refusalResponses,
  shared,
  sharedComponents,
  tidyParameter,
  tidySchemas,
} from './document.ts';
import type { Limit } from './limit.ts';
import type { Access } from './operation.ts';

/** What a route tells the document beside its schemas. */
export interface Documented {
  examples?: { request?: unknown; response?: unknown };
  /** Takes an Idempotency-Key. */
  keyed?: boolean;
  needsVersion?: boolean;
  /** Answers as a page too. */
  page?: boolean;
  limit?: Limit;
  /** Answers as CSV too. */
  table?: boolean;
  /** Statuses of refusals that its shape does not tell. */
  refuses?: readonly number[];
}

interface Route {
  access: Access;
  scope: ScopeNeeded | undefined;
  docs: Documented;
  writes: boolean;
  /** Schemas of path and query, by name. */
  parameters: Json;
}

const toSchema = createJsonSchemaTransform({});
const toComponents = createJsonSchemaTransformObject({});

/** The contract, generated from the operations themselves; served at /openapi.json. */
export async function mountContract(server: FastifyInstance): Promise<void> {
  const routes = new Map<string, Route>();
  await server.register(swagger, {
    openapi: head,
    transform: (route) => {
      const { operationId = '', access = 'public', scope, docs = {} } = route.route.config ?? {};
      const made = toSchema(route) as { schema: { params?: Json; querystring?: Json } };
      const { params, querystring } = made.schema;
      // The plugin forgets what stands beside a $ref.
      const parameters = structuredClone({ ...params?.properties, ...querystring?.properties });
      routes.set(operationId, { access, scope, docs, parameters, writes: route.route.method !== 'GET' });
      return made as never;
    },
    transformObject: (document) => complete(toComponents(document as never) as Json, routes) as never,
  });

  let text: string | undefined;
  const open = { access: 'public', operationId: 'getOpenapi' } as const;
  server.get('/openapi.json', { config: open, schema: { hide: true } }, (_req, reply) => {
    text ??= JSON.stringify(server.swagger());
    return reply.header('content-type', 'application/json; charset=utf-8').send(text);
  });
}

function complete(document: Json, routes: ReadonlyMap<string, Route>): Json {
  for (const { operationId, parameters = [] } of operationsOf(document)) {
    const sources = routes.get(operationId)!.parameters;
    for (const one of parameters) tidyParameter(document.components.schemas, one, sources[one.name]);
  }
  mergeTwins(document);
  tidySchemas(document);
  const { schemas } = document.components;
  for (const operation of operationsOf(document)) {
    const { operationId, summary, ...rest } = operation;
    const route = routes.get(operationId)!;
    for (const member of Object.keys(operation)) delete operation[member];
    const description = [
      describeAccess(route.access),
      ...describeScope(route),
      ...describeLimit(route.docs),
    ].join('\n\n');
    Object.assign(operation, { operationId, summary, description, ...rest });
    describe(operation, schemas, route);
  }
  markGrowing(document);
  Object.assign(schemas, problemSchemas());
  const used = reachable(schemas, [document.paths, refusalResponses()]);
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  document.components = {
    ...document.components,
    ...sharedComponents(),
    schemas: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))),
    responses: refusalResponses(),
  };
  return document;
}

/** Parameters, examples, headers and refusals of one operation. */
function describe(operation: Json, schemas: Json, { access, docs, writes }: Route): void {
  const { requestBody, responses } = operation;
  const asked = media(requestBody);
  const versioned = Boolean(asked?.schema && 'version' in members(schemas, asked.schema));
  const { keyed = false, needsVersion = false, limit, refuses = [], examples = {} } = docs;

  operation.parameters = [
    ...(operation.parameters ?? []),
    ...(keyed ? [shared.idempotencyKey] : []),
    ...(versioned ? [shared.ifMatch] : []),
    shared.acceptLanguage,
  ];
  if (asked) {
    requestBody.required = true;
    delete requestBody.description;
    if (examples.request !== undefined) asked.example = examples.request;
  }
  for (const [status, response] of Object.entries(responses as Json)) {
    response.description = outcomes[status] ?? response.description;
    const answer = media(response);
    if (answer && examples.response !== undefined) answer.example = examples.response;
    const headers = {
      ...(answer?.schema && 'version' in members(schemas, answer.schema) && shared.etag),
      ...(keyed && shared.replayed),
      ...(limit && shared.rateLimit),
    };
    if (Object.keys(headers).length > 0) response.headers = headers;
    if (answer && docs.table) response.content['text/csv'] = { schema: { type: 'string' } };
    if (answer && docs.page) response.content['text/html'] = { schema: { type: 'string' } };
  }
  if (operation.operationId === 'reportCase') responses[201].links = afterReport;
  for (const status of refusedWith({ operation, access, writes, keyed, versioned, needsVersion, refuses }))
    responses[status] = refusalRef(status);
}

const media = (part: Json | undefined): Json | undefined =>
  part?.content && (Object.values(part.content)[0] as Json);

const members = (schemas: Json, { $ref, properties = {} }: Json): Json =>
  $ref ? (schemas[$ref.split('/').at(-1)]?.properties ?? {}) : properties;

const outcomes: Record<string, string> = {
  200: '成功 · Done',
  201: '已创建 · Created',
  204: '完成,无内容 · Done, without content',
};

const toCase = { id: '$response.body#/id' };
const afterReport = {
  getCase: { operationId: 'getCase', parameters: toCase, description: '查看 · Read it' },
  acceptCase: { operationId: 'acceptCase', parameters: toCase, description: '受理 · Accept it' },
};

interface Asked {
  operation: Json;
  access: Access;
  writes: boolean;
  keyed: boolean;
  versioned: boolean;
  needsVersion: boolean;
  refuses: readonly number[];
}

/** How this operation can refuse: nothing is listed that the server does not do. */
function refusedWith(asked: Asked): number[] {
  const { operation, access, writes, keyed, versioned, needsVersion, refuses } = asked;
  const { parameters, requestBody } = operation as { parameters: Json[]; requestBody?: Json };
  const names = parameters.map(({ name }) => name);
  const inPath = parameters.some((parameter) => parameter.in === 'path');
  const rules =
    keyed || versioned || requestBody?.content['text/csv'] || names.includes('q') || names.includes('to');
  const answers: [number, unknown][] = [
    [400, true],
    [401, true],
    [403, access !== 'public'],
    [404, inPath || names.includes('county') || (names.includes('area') && typeof access !== 'string')],
    [408, true],
    [409, keyed],
    [412, versioned],
    [413, writes],
    [414, true],
    [415, writes],
    [422, rules],
    [428, needsVersion],
    [429, true],
    [431, true],
    [503, true],
  ];
  const told = answers.filter(([, applies]) => applies).map(([status]) => status);
  return [...new Set([...told, ...refuses])].sort((a, b) => a - b);
}

function describeAccess(access: Access): string {
  if (access === 'public') return '无须登录 · Open to all';
  if (access === 'signed_in') return '任何已登录人员 · Anyone signed in';
  const roles = access.map((role) => `\`${role}\` ${Role.labels[role].zh}`).join('、');
  return `岗位 Posts: ${roles}`;
}

function describeScope({ access, scope }: Route): string[] {
  if (access === 'public') return [];
  if (scope === undefined) return ['不对 API 客户端开放 · Closed to clients of the API'];
  if (scope === 'any') return ['API 客户端 Clients of the API: 任一范围 · with any scope'];
  return [`API 客户端 Clients of the API: \`${scope}\` ${ClientScope.labels[scope].zh}`];
}

const describeLimit = ({ limit }: Documented): string[] =>
  limit
    ? [
        `限次 Limit: ${limit.per === 'person' ? '每人 each person' : '每个网络地址 each address'}, ${limit.times} / ${limit.seconds} s`,
      ]
    : [];

const head = {
  openapi: '3.1.1',
  info: {
    title: '网格案件 · gridcase',
    version: '1.0.0',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    contact: { name: 'gridcase' },
    description: `乡镇(街道)网格化服务管理的案件办理接口:上报、受理、分派、处置、核查、结案,以及区划、人员岗位、目录与统计。

- **登录**:\`POST /v1/session\`,此后带 \`Authorization: Bearer <accessToken>\`;令牌到期用 \`refreshToken\` 换新。其他系统用 API 客户端的密钥(\`gk_…\`)代替,各接口注明所需范围。
- **重发**:带 \`Idempotency-Key\` 的 POST 可放心重发,7 日内同键同内容得到首次的结果(\`Idempotency-Replayed: true\`)。上报还可自带 UUIDv7 作 \`id\`。
- **版本**:答复带 \`ETag: "v7"\` 与 \`version\`;办理步骤用 \`If-Match\` 或 body 中的 \`version\` 说明所见版本,不符则 412。
- **错误**:一律 \`application/problem+json\`(RFC 9457),含 \`code\`、\`hint\`、逐项 \`errors\`;全部代码见 [/docs/problems](/docs/problems)。
- **时间**:RFC 3339,答复为 UTC;时间条件可写日期(当日零时)或带时区的时间;日期与时限按北京时间(Asia/Shanghai)。
- **语言**:\`Accept-Language\`,默认 zh-CN,可选 en。
- **兼容**:答复可能增加字段,代码表可能增加代码,请忽略不认识的。辖区外的数据视同不存在(404)。

---

Cases of township grid management: report, accept, dispatch, handle, verify, close; with areas, staff and posts, catalogue and figures.

- **Log in** with \`POST /v1/session\`, then send \`Authorization: Bearer <accessToken>\`; the \`refreshToken\` renews it. Other systems send the key of a client of the API (\`gk_…\`) instead; each operation names the scope it takes.
- **Repeat** any POST that carries an \`Idempotency-Key\`: within 7 days the same key and content get the first answer (\`Idempotency-Replayed: true\`). A report may also bring its own UUIDv7 as \`id\`.
- **Versions**: answers carry \`ETag: "v7"\` and \`version\`; a step names the version you saw in \`If-Match\` or \`version\`, or else 412.
- **Errors** are \`application/problem+json\` (RFC 9457) with \`code\`, \`hint\` and every fault in \`errors\`; all codes are at [/docs/problems](/docs/problems).
- **Time** is RFC 3339, in UTC; a filter takes a date (its first moment) or a time with offset; days and limits are counted in Asia/Shanghai.
- **Languages**: \`Accept-Language\`, zh-CN by default, or en.
- **Compatibility**: answers may gain members and vocabularies may gain codes: unknown values may appear; ignore what you do not know. What lies outside your area does not exist for you (404).`,
  },
  components: {
    securitySchemes: {
      bearer: {
        type: 'http' as const,
        scheme: 'bearer',
        description:
          '人员:`login` 所得 accessToken;系统:API 客户端的密钥 `gk_…` · The accessToken of `login`, or for other systems the key of a client of the API, `gk_…`',
      },
    },
  },
  servers: [{ url: '/', description: '本服务 · This service' }],
  tags: [
    { name: 'accounts', description: '登录与本人 · Sessions and yourself' },
    { name: 'account-administration', description: '账号管理 · Administration of accounts' },
    { name: 'emergency', description: '应急访问 · Access in an emergency' },
    { name: 'clients', description: '接入的其他系统 · Systems that call the API' },
    { name: 'cases', description: '案件:从上报到结案 · Cases, from report to closure' },
    { name: 'clearances', description: '保密案件的知悉名单 · Who may see confidential cases' },
    { name: 'drafts', description: '上报草稿 · Drafts of reports' },
    { name: 'admission', description: '准入与两张清单 · Admission and the two checklists' },
    { name: 'inbox', description: '待办与通知 · What waits for you, and what you were told' },
    { name: 'backlog', description: '在办与办结统计 · Open cases and closure times' },
    { name: 'deadlines', description: '时限、预警与巡检 · Clocks, warnings and their sweep' },
    { name: 'risk', description: '复发与风险 · Recurrence and risk' },
    { name: 'areas', description: '区划与网格边界 · Areas and grid boundaries' },
    { name: 'calendars', description: '工作日历 · Working calendars' },
    { name: 'staff', description: '单位、人员与岗位 · Units, staff and posts' },
    { name: 'routing', description: '分派规则 · Routing rules' },
    { name: 'retention', description: '保管期限与法律保全 · For how long cases are kept, and legal holds' },
    { name: 'rights', description: '个人信息权利请求 · What people may ask of the data kept about them' },
    { name: 'audit', description: '审计日志与封存 · The journal and its seals' },
    { name: 'catalogue', description: '事件分类与代码表 · Case types and vocabularies' },
  ],
};
