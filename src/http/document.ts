import { kinds, Problem, type ProblemCode } from '../kernel/problem.ts';

/** JSON Schema and OpenAPI as they come from the generators: plain JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a document is walked, not typed
export type Json = { [member: string]: any };

const schemaPrefix = '#/components/schemas/';
const nameOf = (ref: string): string => ref.slice(schemaPrefix.length);

/** Calls `visit` on every object inside, children first. */
export function walk(node: unknown, visit: (object: Json) => void): void {
  if (node === null || typeof node !== 'object') return;
  for (const child of Object.values(node)) walk(child, visit);
  if (!Array.isArray(node)) visit(node);
}

/** Names of the schemas that these parts of the document need, directly or through others. */
export function reachable(schemas: Json, roots: unknown): Set<string> {
  const found = new Set<string>();
  const from = (part: unknown) =>
    walk(part, ({ $ref }) => {
      if (typeof $ref !== 'string' || !$ref.startsWith(schemaPrefix) || found.has(nameOf($ref))) return;
      found.add(nameOf($ref));
      from(schemas[nameOf($ref)]);
    });
  from(roots);
  return found;
}

/**
 * The generator writes every schema twice, `X` for answers and `XInput` for requests. One of each remains: that of the
 * side that uses it, or the open one when both do, since answers may gain members at any time.
 */
export function mergeTwins(document: Json): void {
  const schemas: Json = document.components.schemas;
  const names = Object.keys(schemas).filter((name) => `${name}Input` in schemas);
  const operations: Json[] = Object.values(document.paths as Json).flatMap((path) => Object.values(path));
  const asked = reachable(
    schemas,
    operations.map(({ parameters, requestBody }) => [parameters, requestBody]),
  );
  const answered = reachable(
    schemas,
    operations.map(({ responses }) => responses),
  );
  const rename = (node: unknown) =>
    walk(node, (object) => {
      const name = typeof object.$ref === 'string' ? nameOf(object.$ref) : '';
      if (name.endsWith('Input') && names.includes(name.slice(0, -5)))
        object.$ref = schemaPrefix + name.slice(0, -5);
    });

  for (const name of names) if (answered.has(name)) open(schemas[name]);
  rename(document);
  const merged: Json = {};
  for (const name of names.sort()) {
    const [input, output] = [schemas[`${name}Input`], schemas[name]];
    if (asked.has(`${name}Input`) && answered.has(name) && !sameOpen(input, output)) {
      throw new Error(`schema ${name} differs between requests and answers: give them two names`);
    }
    if (answered.has(name)) merged[name] = output;
    else if (asked.has(`${name}Input`)) merged[name] = input;
  }
  document.components.schemas = merged;
}

/** An answer may gain members: a closed one would make each of them a breaking change. */
const open = (schema: Json) =>
  walk(schema, (object) => {
    if (object.additionalProperties === false) delete object.additionalProperties;
  });

function sameOpen(a: Json, b: Json): boolean {
  const [one, two] = [structuredClone(a), structuredClone(b)];
  for (const schema of [one, two]) open(schema);
  return JSON.stringify(one) === JSON.stringify(two);
}

const formatsThatSpeak = new Set(['uuid', 'date-time', 'date']);

/** What the generator says too much of, and the two things that it does not say. */
export function tidySchemas(document: Json): void {
  const schemas: Json = document.components.schemas;
  walk(document, (schema) => {
    if (formatsThatSpeak.has(schema.format) && !isUuid7(schema)) delete schema.pattern;
    if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
    if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
    if (schema.propertyNames?.type === 'string') delete schema.propertyNames;
    collapseNullable(schema);
    addDiscriminator(schemas, schema);
  });
}

/** Which versions of UUID are taken is no noise. */
const isUuid7 = ({ pattern }: Json): boolean => typeof pattern === 'string' && pattern.includes('-7[');

/** `type: [string, null]` instead of `anyOf`, save where the type is a name. */
function collapseNullable(schema: Json): void {
  const [value, none] = schema.anyOf ?? [];
  if (schema.anyOf?.length !== 2 || none.type !== 'null' || typeof value.type !== 'string') return;
  if (value.enum || value.const) return;
  delete schema.anyOf;
  Object.assign(schema, { ...value, ...schema }, { type: [value.type, 'null'] });
}

function addDiscriminator(schemas: Json, schema: Json): void {
  const branches: Json[] = schema.oneOf ?? schema.anyOf ?? [];
  if (branches.length < 2 || !branches.every(({ $ref }) => $ref)) return;
  const mapping = Object.fromEntries(
    branches.map(({ $ref }) => [schemas[nameOf($ref)]?.properties?.type?.const, $ref]),
  );
  if ('undefined' in mapping) return;
  delete schema.anyOf;
  Object.assign(schema, { oneOf: branches, discriminator: { propertyName: 'type', mapping } });
}

/** Each parameter on its own with a description; lists by repetition; `true`/`false` as what they mean. */
export function tidyParameter(schemas: Json, parameter: Json, { description: own, ...schema }: Json): void {
  const description = own ?? (schema.$ref && schemas[nameOf(schema.$ref)].description);
  if (!description) throw new Error(`parameter ${parameter.name} lacks a description`);
  const isFlag = String(schema.enum) === 'true,false';
  if (schema.type === 'array') Object.assign(parameter, { style: 'form', explode: true });
  Object.assign(parameter, { description, schema: isFlag ? { type: 'boolean' } : schema });
  if (!parameter.required) delete parameter.required;
}

export const operationsOf = (document: Json): Json[] =>
  Object.values(document.paths as Json).flatMap((path) => Object.values(path as Json));

/** Vocabularies grow: a reader of answers lets unknown codes pass. */
export function markGrowing(document: Json): void {
  const schemas: Json = document.components.schemas;
  const answered = reachable(
    schemas,
    operationsOf(document).map(({ responses }) => responses),
  );
  for (const name of answered) {
    if (schemas[name].enum) schemas[name]['x-extensible-enum'] = schemas[name].enum;
  }
}

const traceId = '6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11';
const casePath = '/v1/cases/015fcb1e-0000-7000-8000-000000000001';
const fault = {
  pointer: '/typeCode',
  code: 'invalid-format',
  detail: { zh: '两位大类或四位小类', en: 'two digits or four' },
};
const now = { verb: 'accept', current: { status: 'accepted', version: 2 }, allowedSteps: ['dispatch'] };

interface Refusal {
  name: string;
  zh: string;
  en: string;
  example: Problem;
  at?: string;
  headers?: Json;
}

const header = (description: string, example: string | number) => ({
  description,
  schema: { type: typeof example === 'number' ? 'integer' : 'string' },
  example,
});

const rateLimitHeaders = {
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
  RateLimit: { $ref: '#/components/headers/RateLimit' },
};

/** The answers every operation shares, by status. */
const refusals: Record<number, Refusal> = {
  400: {
    name: 'InvalidRequest',
    zh: '请求不合规',
    en: 'The request is not valid',
    example: new Problem('invalid-request', {}, [fault]),
    at: '/v1/cases',
  },
  401: {
    name: 'NotSignedIn',
    zh: '未登录',
    en: 'Nobody is signed in',
    example: new Problem('not-signed-in'),
    headers: { 'WWW-Authenticate': header('Bearer', 'Bearer realm="gridcase"') },
  },
  403: {
    name: 'NotAllowed',
    zh: '无权',
    en: 'Not allowed',
    example: new Problem('not-allowed', now),
    at: `${casePath}/accept`,
  },
  404: {
    name: 'NotFound',
    zh: '不存在或不在辖区',
    en: 'Not there for you',
    example: new Problem('not-found'),
  },
  408: {
    name: 'TooSlow',
    zh: '请求发送过慢',
    en: 'The request took too long to arrive',
    example: new Problem('request-too-slow'),
  },
  409: {
    name: 'Conflict',
    zh: '与现状冲突',
    en: 'Not from this state',
    example: new Problem('step-not-open', now),
    at: `${casePath}/accept`,
  },
  412: {
    name: 'ChangedMeanwhile',
    zh: '数据已被他人修改',
    en: 'Changed meanwhile',
    example: new Problem('changed-meanwhile', now),
    at: `${casePath}/accept`,
  },
  413: {
    name: 'TooLarge',
    zh: '请求体过大',
    en: 'The body is too large',
    example: new Problem('body-too-large'),
    at: '/v1/cases',
  },
  414: {
    name: 'UrlTooLong',
    zh: '网址过长',
    en: 'The URL is too long',
    example: new Problem('url-too-long'),
    at: '/v1/cases',
  },
  415: {
    name: 'UnsupportedMediaType',
    zh: '内容类型不支持',
    en: 'Content type not understood',
    example: new Problem('unsupported-media-type'),
    at: '/v1/cases',
  },
  422: {
    name: 'RuleRefuses',
    zh: '不合业务规则',
    en: 'Well formed, but a rule says no',
    example: new Problem('idempotency-key-reused'),
    at: '/v1/cases',
  },
  428: {
    name: 'VersionRequired',
    zh: '须说明所见版本',
    en: 'Say which version you saw',
    example: new Problem('version-required'),
    at: '/v1/counties/330802/catalogue',
  },
  429: {
    name: 'TooMany',
    zh: '请求过多',
    en: 'Too many requests',
    example: new Problem('rate-limit-spent', { retryAfterSeconds: 33 }),
    at: '/v1/cases',
    headers: { 'Retry-After': header('秒 · Seconds', 33), ...rateLimitHeaders },
  },
  431: {
    name: 'HeadersTooLarge',
    zh: '请求头过大',
    en: 'The headers are too large',
    example: new Problem('headers-too-large'),
  },
  503: {
    name: 'Busy',
    zh: '繁忙',
    en: 'Busy',
    example: new Problem('busy'),
    headers: { 'Retry-After': header('秒 · Seconds', 2) },
  },
};

export const refusalRef = (status: number): Json => ({
  $ref: `#/components/responses/${refusals[status]!.name}`,
});

const codes = Object.keys(kinds) as ProblemCode[];

/** Codes of a status, each with its words. */
const listing = (status: number): string =>
  codes
    .filter((code) => kinds[code].status === status)
    .map((code) => `- \`${code}\` ${kinds[code].zh} · ${kinds[code].en}`)
    .join('\n');

export const refusalResponses = (): Json =>
  Object.fromEntries(
    Object.entries(refusals).map(([status, { name, zh, en, example, at = casePath, headers }]) => [
      name,
      {
        description: `${zh} · ${en}\n\n${listing(Number(status))}`,
        ...(headers && { headers }),
        content: {
          'application/problem+json': {
            schema: { $ref: `${schemaPrefix}Problem` },
            example: example.toDocument('zh', at, traceId),
          },
        },
      },
    ]),
  );

const kindsOfFault = [
  'invalid-type',
  'invalid-value',
  'invalid-format',
  'invalid-union',
  'too-small',
  'too-big',
  'not-acceptable',
  'unknown-member',
  'duplicate-key',
  'not-json',
  'too-deep',
  'too-many-keys',
  'number-out-of-range',
  'bad-text',
]
  .map((code) => `\`${code}\``)
  .join('、');

const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more });

export const problemSchemas = (): Json => ({
  Problem: {
    type: 'object',
    description: '拒绝,RFC 9457 · A refusal, RFC 9457',
    required: ['type', 'title', 'status', 'code', 'hint', 'instance', 'traceId', 'retryable'],
    properties: {
      type: text('说明页 · Page that explains it', { format: 'uri-reference' }),
      title: text('何事 · What is wrong'),
      status: { type: 'integer', description: 'HTTP 状态 · HTTP status' },
      code: { $ref: `${schemaPrefix}ProblemCode` },
      hint: text('如何改正 · How to mend it'),
      instance: text('请求路径 · Path asked for', { format: 'uri-reference' }),
      traceId: text('报障时告知管理员 · Tell it to the administrator'),
      retryable: { type: 'boolean', description: '原样重发可能成功 · The same request may succeed later' },
      errors: {
        type: 'array',
        description: '逐项错误 · Every fault of the request',
        items: { $ref: `${schemaPrefix}Fault` },
      },
      verb: text('步骤 · The step asked for'),
      current: {
        type: ['object', 'integer', 'null'],
        description: '案件现状,或现在的版本 · The case as it is now, or the version that stands',
        additionalProperties: true,
      },
      allowedSteps: {
        type: 'array',
        description: '现在可用的步骤 · Steps open to you now',
        items: { type: 'string' },
      },
      wipe: {
        type: 'boolean',
        description: '终端须清除本机数据 · The device has to wipe what it keeps',
      },
      retryAfterSeconds: {
        type: 'integer',
        description: '多少秒后重试,同 Retry-After · Seconds to wait, as Retry-After says',
      },
    },
  },
  ProblemCode: {
    type: 'string',
    enum: codes,
    description: '全部拒绝代码,说明见 `/docs/problems` · Every code, explained at `/docs/problems`',
    'x-enum-varnames': codes.map((code) => code.replaceAll('-', '_')),
    'x-enum-descriptions': codes.map((code) => kinds[code].zh),
  },
  Fault: {
    type: 'object',
    description: '一处错误 · One fault',
    required: ['in', 'pointer', 'code', 'detail'],
    properties: {
      in: {
        type: 'string',
        enum: ['body', 'query', 'path', 'header'],
        description: '位置 · Part of the request',
      },
      pointer: text('JSON 指针 · JSON pointer', { examples: ['/parties/0/name'] }),
      code: text(
        `错误类别:${kindsOfFault},或某一拒绝代码 · Kind of fault: one of these, or the code of a refusal`,
        { examples: ['unknown-member'] },
      ),
      detail: text('如何改正 · What to do'),
    },
  },
});

const parameterRef = (name: string): Json => ({ $ref: `#/components/parameters/${name}` });
export const shared = {
  idempotencyKey: parameterRef('IdempotencyKey'),
  ifMatch: parameterRef('IfMatch'),
  acceptLanguage: parameterRef('AcceptLanguage'),
  etag: { ETag: { $ref: '#/components/headers/ETag' } },
  replayed: { 'Idempotency-Replayed': { $ref: '#/components/headers/IdempotencyReplayed' } },
  rateLimit: rateLimitHeaders,
};

export const sharedComponents = (): Json => ({
  parameters: {
    AcceptLanguage: {
      name: 'Accept-Language',
      in: 'header',
      description: '中文(默认)或英文 · Chinese, the default, or English',
      schema: { type: 'string', default: 'zh-CN' },
      example: 'zh-CN',
    },
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      description:
        '客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it',
      schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
    },
    IfMatch: {
      name: 'If-Match',
      in: 'header',
      description:
        '所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same',
      schema: { type: 'string', pattern: '^(\\*|"v\\d{1,9}")$' },
    },
  },
  headers: {
    ETag: header('资源版本 · Version of the resource', '"v1"'),
    RateLimitPolicy: header(
      '限次:每 w 秒 q 次 · The limit: q times in w seconds',
      '"changePassword";q=20;w=3600',
    ),
    RateLimit: header(
      '本时段剩余 r 次,t 秒后重新计数 · r left, counted anew in t seconds',
      '"changePassword";r=19;t=3600',
    ),
    IdempotencyReplayed: header('`true`:首次结果的重发 · The first answer once more', 'true'),
  },
});
