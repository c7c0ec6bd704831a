import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../kernel/problem.ts';
import { tokenOf } from './operation.ts';

const maxUrlLength = 4_096;
const maxQueryMembers = 100;

/** Of every answer; what is a page (docs, letters) brings a policy of its own. */
export const protection: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Browsers that came by TLS stay with it for a year. Only this name: what else stands under the domain is not ours. */
const onlyTls = ['strict-transport-security', 'max-age=31536000'] as const;

export function protect(req: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (req.protocol === 'https') reply.header(...onlyTls);
  return reply.headers(protection);
}

/**
 * What every request meets before its body is read: first what costs nothing to refuse. Nobody is told what is wrong
 * with his request before he has said who he is; whether that is true is for the door to say.
 */
export function guard(server: FastifyInstance, isOverloaded: () => boolean): void {
  server.addHook('onRequest', (req, reply, done) => {
    protect(req, reply);
    const { always, access = 'public' } = req.routeOptions.config;
    try {
      if (!always && isOverloaded()) throw new Problem('busy');
      checkUrl(req.url);
      if (access !== 'public') tokenOf(req);
      if (req.method !== 'GET') checkBodyHeaders(req);
      done();
    } catch (error) {
      done(error as Problem);
    }
  });
}

function checkUrl(url: string): void {
  if (url.length > maxUrlLength) throw new Problem('url-too-long');
  if (url.split('&', maxQueryMembers + 1).length <= maxQueryMembers) return;
  const detail = { zh: `至多 ${maxQueryMembers} 项`, en: `At most ${maxQueryMembers} members` };
  throw new Problem('invalid-request', {}, [{ in: 'query', pointer: '', code: 'too-many-keys', detail }]);
}

/** Nothing is unpacked: a small body could become a large one. */
function checkBodyHeaders({ headers }: FastifyRequest): void {
  const { 'content-encoding': packed = 'identity', 'content-type': type = '' } = headers;
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(type)?.[1] ?? 'utf-8';
  if (packed.toLowerCase() !== 'identity' || !/^utf-?8$/i.test(charset))
    throw new Problem('unsupported-media-type');
}
