import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allOperations } from '../../src/app.ts';
import { type Json, operationsOf, walk } from '../../src/http/document.ts';
import { kinds } from '../../src/kernel/problem.ts';
import { vocabularies } from '../../src/vocabularies.ts';
import { type Town, town } from '../support/town.ts';

const run = promisify(execFile);
const project = join(import.meta.dirname, '../..');
const bin = (name: string) => join(project, 'node_modules/.bin', name);

let here: Town;
let document: Json;
beforeAll(async () => {
  here = await town();
  document = (await here.anonymous.get('/openapi.json').expect(200)).body;
});
afterAll(() => here?.close());

const resolve = (node: Json): Json =>
  typeof node.$ref === 'string'
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((part: Json, member: string) => part[member], document)
    : node;

// Published names: one is added here when an operation is, and none ever leaves.
const published = `
  login refreshSession logout changePassword getMe
  listMySessions endMySession endMyOtherSessions listSessions endSessions
  registerDevice listMyDevices listDevices revokeDevice reportDeviceWiped
  disableAccount enableAccount unlockAccount resetPassword
  getMySecondFactor enrolSecondFactor confirmSecondFactor dropSecondFactor
  startProviderLogin finishProviderLogin startIdentityBinding bindMyIdentity listMyIdentities listIdentities bindIdentity
  unbindIdentity
  listAdminGrants requestAdminGrant approveAdminGrant refuseAdminGrant
  listApiClients createApiClient changeApiClient disableApiClient enableApiClient addApiClientKey endApiClientKey
  reviewAccounts listBreakGlass askBreakGlass openBreakGlass refuseBreakGlass endBreakGlass
  listAreas getArea createArea retireArea importAreas putGridBoundary getGridBoundary getGridTeam
  listUnits createUnit closeUnit listStaff createStaff appoint relieve handOver listVacancies
  listRoutingRules putRoutingRules tryRouting
  listCaseTypes getCaseTypeVersions putCountyCatalogue listVocabularies
  getWorkCalendar putWorkCalendar
  reportCase listCases getCase getCaseTimeline listCasePeople
  selfHandleCase withdrawCase requestSupplement acceptCase rejectCase reconsiderCase
  reclassifyCase mergeCases unmergeCase splitCase dispatchCase reassignCase recallDispatch signForCase arriveCase forwardCase
  requestJointHandling answerPart waivePart requestReturn approveReturn refuseReturn escalateCase sendDown delegateDown
  requestSuspension approveSuspension refuseSuspension prolongSuspension resumeCase
  requestExtension approveExtension refuseExtension setCaseDue
  submitResult recallResult passVerification failVerification sendBack closeCase requestTermination terminateCase
  transferCaseOut acknowledgeTransfer refuseTransfer recallTransfer closeTransferred
  signOffCase spotCheckCase followUpCase rateCase requestReopen approveReopen refuseReopen archiveCase requestVoid approveVoid
  urgeCase superviseCase answerSupervision notifyCopy replyNotice
  addCaseNote listCaseNotes strikeCaseNote
  listCaseClocks getSweepState listRecurrenceCandidates setRiskColor
  getClosureTimes getBacklog
  saveDraft getDraft listDrafts discardCase reportDraft
  listClearances grantClearance revokeClearance
  requestAdmission listAdmissions decideAdmission withdrawAdmission getGridDutyLists putGridDutyLists
  listMyTasks listMyNotifications markNotificationRead getLetter revealPerson searchPeople revealStaff
  listAuditEvents listAuditHeads
  listLegalHolds placeLegalHold liftLegalHold
  listSubjectRequests recordSubjectRequest findSubject grantSubjectRequest refuseSubjectRequest deliverSubjectData
`;

test('the published operations are there, each once', () => {
  const ids = operationsOf(document).map(({ operationId }) => operationId);
  expect(ids.sort()).toEqual(published.trim().split(/\s+/).sort());
});

test('the committed files are those that the code generates', async () => {
  await run(bin('tsx'), ['scripts/gen.ts', '--check'], { cwd: project });
  const committed = JSON.parse(await readFile(join(project, 'openapi/v1.json'), 'utf8'));
  expect(document).toEqual(committed);
}, 180_000);

test('a stale file is named, and fails the check', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gridcase-gen-'));
  const gen = (...args: string[]) =>
    run(bin('tsx'), ['scripts/gen.ts', '--in', folder, ...args], { cwd: project });
  try {
    await gen();
    await writeFile(join(folder, 'docs/case-life.md'), 'old');
    await expect(gen('--check')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^[^\n]*docs\/case-life\.md\n$/),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}, 180_000);

test('Redocly has nothing to say about it', async () => {
  const args = ['lint', '--extends', 'recommended', '--format', 'json', 'openapi/v1.json'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { stdout } = await run(bin('redocly'), args, { cwd: project, env });
  expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 } });
}, 180_000);

test('generated types and the client over them compile under --strict', async () => {
  const options = [
    '--strict',
    '--noEmit',
    '--target',
    'es2023',
    '--module',
    'node20',
    '--lib',
    'es2024,dom',
    '--types',
    'node',
  ];
  const files = ['src/client/api.generated.ts', 'src/client/client.ts'];
  await run(bin('tsc'), [...options, '--ignoreConfig', '--allowImportingTsExtensions', ...files], {
    cwd: project,
  });
}, 180_000);

test('every parameter is described in Chinese first', () => {
  for (const { operationId, parameters } of operationsOf(document)) {
    for (const { name, description } of parameters.filter(({ name }: Json) => name)) {
      const [first] = description.split(' · ');
      expect([operationId, name, first]).toEqual([
        operationId,
        name,
        expect.stringMatching(/\p{Script=Han}/u),
      ]);
    }
  }
});

test('every summary is short, bilingual, and in a described tag', () => {
  const tags = new Map(document.tags.map((tag: Json) => [tag.name, tag.description]));
  for (const { operationId, summary, tags: of } of operationsOf(document)) {
    expect([operationId, summary]).toEqual([
      operationId,
      expect.stringMatching(/^.*\p{Script=Han}.* · .*[a-z]/u),
    ]);
    expect(summary.length).toBeLessThanOrEqual(60);
    expect(of).toHaveLength(1);
    expect(tags.get(of[0])).toMatch(/\p{Script=Han}.* · [A-Z]/u);
  }
});

test('every operation says who may call it, and has an example for its body and answer', () => {
  for (const { operationId, security, requestBody, responses, description } of operationsOf(document)) {
    const isPublic = [
      'login',
      'refreshSession',
      'reportDeviceWiped',
      'startProviderLogin',
      'finishProviderLogin',
    ].includes(operationId);
    expect([operationId, security]).toEqual([operationId, isPublic ? [] : [{ bearer: [] }]]);
    expect(description).toBeTruthy();
    for (const part of [requestBody, ...Object.values<Json>(responses).map(resolve)]) {
      const media = part?.content && (Object.values(part.content)[0] as Json);
      if (media) expect([operationId, media.example]).not.toEqual([operationId, undefined]);
    }
  }
});

test('the examples hold what the operations ask and answer', () => {
  for (const { id, body, response, examples } of allOperations()) {
    if (body) expect([id, body.safeParse(examples?.request).error]).toEqual([id, undefined]);
    if (response) expect([id, response.safeParse(examples?.response).error]).toEqual([id, undefined]);
  }
});

test('refusals are shared, and of the one shape', () => {
  for (const { operationId, responses } of operationsOf(document)) {
    const refused = Object.keys(responses).filter((status) => Number(status) >= 400);
    expect([operationId, refused]).toEqual([operationId, expect.arrayContaining(['400', '401', '503'])]);
    for (const status of refused) {
      expect(responses[status].$ref).toMatch(/^#\/components\/responses\//);
      const { content } = resolve(responses[status]);
      expect(content['application/problem+json'].example.status).toBe(Number(status));
    }
  }
  expect(document.components.schemas.ProblemCode.enum).toEqual(Object.keys(kinds));
});

test('keys, versions and their headers stand where the service reads and sends them', () => {
  const byId = new Map(operationsOf(document).map((operation) => [operation.operationId, operation]));
  const headersAsked = (id: string) =>
    byId
      .get(id)!
      .parameters.map(resolve)
      .filter((one: Json) => one.in === 'header')
      .map(({ name }: Json) => name);
  const headersSent = (id: string, status: number) =>
    Object.keys(byId.get(id)!.responses[status].headers ?? {});

  expect(headersAsked('acceptCase')).toEqual(['Idempotency-Key', 'If-Match', 'Accept-Language']);
  expect(headersAsked('putGridBoundary')).toEqual(['If-Match', 'Accept-Language']);
  expect(headersAsked('reportCase')).toEqual(['Idempotency-Key', 'Accept-Language']);
  expect(headersAsked('login')).toEqual(['Accept-Language']);
  expect(headersSent('acceptCase', 200)).toEqual(['ETag', 'Idempotency-Replayed']);
  expect(headersSent('getCase', 200)).toEqual(['ETag']);
  expect(headersSent('listCases', 200)).toEqual(['RateLimit-Policy', 'RateLimit']);
  expect(headersSent('listAreas', 200)).toEqual([]);
  expect(Object.keys(byId.get('reportCase')!.responses[201].links)).toEqual(['getCase', 'acceptCase']);
});

test('every body and answer has a name, and no name is there twice', () => {
  for (const { operationId, requestBody, responses } of operationsOf(document)) {
    const parts = [requestBody, ...Object.values<Json>(responses).map(resolve)].filter(
      (part) => part?.content,
    );
    for (const { content } of parts) {
      const schema = content['application/json']?.schema ?? content['application/problem+json']?.schema;
      if (schema)
        expect([operationId, schema.$ref]).toEqual([
          operationId,
          expect.stringContaining('#/components/schemas/'),
        ]);
    }
  }
  const names = Object.keys(document.components.schemas);
  expect(names.filter((name) => name.endsWith('Input'))).toEqual([]);
});

test('every vocabulary in the document carries its labels', () => {
  const { schemas } = document.components;
  for (const { name, codes } of vocabularies.filter(({ name }) => name in schemas)) {
    expect(schemas[name]).toMatchObject({ enum: codes, description: expect.any(String) });
    expect(schemas[name]['x-enum-descriptions']).toHaveLength(codes.length);
    for (const word of schemas[name]['x-enum-varnames']) expect(word).toMatch(/^[A-Za-z_]\w*$/);
  }
});

test('schemas say nothing in vain: no bounds of safe integers, no anyOf for a nullable scalar', () => {
  walk(document, (schema) => {
    expect(schema.minimum).not.toBe(Number.MIN_SAFE_INTEGER);
    expect(schema.maximum).not.toBe(Number.MAX_SAFE_INTEGER);
    if (Array.isArray(schema.anyOf) && schema.anyOf.some(({ type }: Json) => type === 'null')) {
      expect(schema.anyOf[0]).toHaveProperty('$ref');
    }
  });
});

test('an answer may gain members: none of its shapes is closed', () => {
  const { schemas } = document.components;
  expect(schemas.Case.additionalProperties).toBeUndefined();
  expect(schemas.CaseReport.additionalProperties).toBe(false);
});

test('the docs page loads nothing from elsewhere', async () => {
  for (const path of ['/docs', '/docs/', '/docs/problems']) {
    const { text, headers } = await here.anonymous
      .get(path)
      .expect(200)
      .expect('content-type', /text\/html/);
    expect(text).toContain('<html lang="zh-CN">');
    const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url!);
    expect(loaded.filter((url) => /^(https?:)?\/\//.test(url))).toEqual([]);
    expect(headers['content-security-policy']).toMatch(/^default-src '(self|none)'/);
    expect(headers['content-security-policy']).not.toMatch(/https?:|upgrade-insecure-requests/);
    const own = loaded.filter((url) => /\.(css|js|png)$/.test(url));
    for (const url of own) await here.anonymous.get(new URL(url, `http://x${path}`).pathname).expect(200);
  }
  const { text } = await here.anonymous.get('/docs/static/swagger-initializer.js').expect(200);
  expect(text).not.toMatch(/https?:\/\/(?!stackoverflow)/);
  await here.anonymous.get('/docs/json').expect(200);
});

test('every refusal leads to its explanation', async () => {
  const { text } = await here.anonymous.get('/docs/problems').expect(200);
  for (const code of Object.keys(kinds)) expect(text).toContain(`<tr id="${code}">`);
  const { body } = await here.anonymous.get('/v1/me').expect(401);
  expect(body.type).toBe('/docs/problems#not-signed-in');
});

test('what is not there under /docs is refused like anything else', async () => {
  await here.anonymous
    .get('/docs/static/nothing.js')
    .expect(404)
    .expect('content-type', /problem\+json/);
});
