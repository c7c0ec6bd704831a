import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { kinds, type ProblemCode } from '../kernel/problem.ts';
import { escapeHtml } from './page.ts';

/** Everything comes from this service: the page works in a network of its own. */
const policy = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** /docs, the contract to read and try; /docs/problems, where every refusal is explained. */
export function mountDocs(server: FastifyInstance): void {
  server.register(async (scope) => {
    scope.decorate('accessOfScope', 'public');
    // The plugin has no setting for it: readers and translators of pages go by it.
    scope.addHook('onSend', async (_req, _reply, payload) =>
      typeof payload === 'string' ? payload.replace('<html lang="en">', '<html lang="zh-CN">') : payload,
    );
    await scope.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: policy,
      theme: { title: '网格案件 · gridcase', css: [{ filename: 'gridcase.css', content: style }] },
      uiConfig: {
        docExpansion: 'list',
        defaultModelsExpandDepth: 0,
        displayRequestDuration: true,
        persistAuthorization: true,
        filter: true,
        tryItOutEnabled: true,
      },
    });
    scope.get('/docs/problems', { schema: { hide: true } }, (_req, reply) =>
      reply
        .header('content-type', 'text/html; charset=utf-8')
        .header(
          'content-security-policy',
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        )
        .send(problemPage),
    );
  });
}

const style = `
.swagger-ui .topbar { display: none; }
.swagger-ui, .swagger-ui .info .title, .swagger-ui .opblock-tag, .swagger-ui .opblock .opblock-summary-description
  { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
`;

const row = (code: ProblemCode): string => {
  const { status, zh, en, hint } = kinds[code];
  const retryable = 'retryable' in kinds[code];
  return `<tr id="${code}">
  <td><a href="#${code}"><code>${code}</code></a></td>
  <td>${status}</td>
  <td>${escapeHtml(zh)}<br><span lang="en">${escapeHtml(en)}</span></td>
  <td>${escapeHtml(hint.zh)}<br><span lang="en">${escapeHtml(hint.en)}</span></td>
  <td>${retryable ? '可以 yes' : '—'}</td>
</tr>`;
};

const problemPage = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>拒绝代码 · Problem codes</title>
<style>
body { font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1b1f24; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #d8dee4; padding: .5rem .75rem; text-align: left; vertical-align: top; }
td:first-child, th { white-space: nowrap; }
tr:target { background: #fff3c4; }
span { color: #57606a; }
a { color: inherit; }
</style>
</head>
<body>
<h1>拒绝代码 · Problem codes</h1>
<p>答复为 <code>application/problem+json</code>(RFC 9457),程序请判断 <code>code</code>。<br>
<span lang="en">Refusals are <code>application/problem+json</code> (RFC 9457); programs go by <code>code</code>.</span>
<a href="/docs">/docs</a></p>
<table>
<thead><tr><th>代码 Code</th><th>状态 Status</th><th>含义 Meaning</th><th>如何处理 What to do</th><th>原样重发 Retry</th></tr></thead>
<tbody>
${(Object.keys(kinds) as ProblemCode[]).map(row).join('\n')}
</tbody>
</table>
</body>
</html>
`;
