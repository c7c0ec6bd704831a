import { z } from 'zod';
import { perAddress } from '../../http/limit.ts';
import { operation } from '../../http/operation.ts';
import { SessionLimit } from '../../kernel/session-limit.ts';
import { endOwnSession, endSessionsOf, logout, refreshSession } from './actions.ts';
import { OpenSessionList, RefreshRequest, Session, SessionsEnded } from './contract.ts';
import { listOpenSessions } from './queries.ts';
import { sessionExample } from './view.ts';

const tag = 'accounts';
const ById = z.object({ id: z.uuid().meta({ description: '会话 id · Id of the session' }) });
const OfPerson = z.object({ id: z.uuid().meta({ description: '人员 id · Id of the person' }) });

const openExample = {
  id: '019371f4-5c00-7000-8000-000000000011',
  device: { id: '019371f4-5c00-7000-8000-000000000012', name: '平安通 M30' },
  createdAt: '2017-11-18T08:00:00.000Z',
  refreshedAt: '2017-11-20T01:30:00.000Z',
  current: true,
};

export const sessionOperations = [
  operation({
    id: 'refreshSession',
    method: 'POST',
    path: '/session/refresh',
    tag,
    summary: { zh: '换取新令牌', en: 'Refresh the session' },
    keyed: false,
    limit: perAddress,
    body: RefreshRequest,
    status: 200,
    response: Session,
    examples: { request: { refreshToken: 'Zx3k…' }, response: sessionExample },
    handle: (tx, { body }) => refreshSession(tx, body.refreshToken, body.deviceId),
  }),
  operation({
    id: 'logout',
    method: 'POST',
    path: '/session/end',
    tag,
    summary: { zh: '退出登录', en: 'Log out' },
    keyed: false,
    whileLimited: SessionLimit.codes,
    status: 204,
    handle: (tx) => logout(tx),
  }),
  operation({
    id: 'listMySessions',
    method: 'GET',
    path: '/me/sessions',
    tag,
    summary: { zh: '我的会话', en: 'My open sessions' },
    status: 200,
    response: OpenSessionList,
    examples: { response: { items: [openExample] } },
    handle: async (tx) => ({ items: await listOpenSessions(tx, tx.actor.staffId, tx.actor.sessionId) }),
  }),
  operation({
    id: 'endMySession',
    method: 'POST',
    path: '/me/sessions/:id/end',
    tag,
    summary: { zh: '结束我的一个会话', en: 'End one of my sessions' },
    params: ById,
    status: 204,
    handle: (tx, { params }) => endOwnSession(tx, params.id),
  }),
  operation({
    id: 'endMyOtherSessions',
    method: 'POST',
    path: '/me/sessions/end-others',
    tag,
    summary: { zh: '结束我的其他会话', en: 'End my other sessions' },
    status: 200,
    response: SessionsEnded,
    examples: { response: { ended: 2 } },
    handle: async (tx) => {
      const { staffId, sessionId } = tx.actor;
      return { ended: await endSessionsOf(tx, { staffId }, sessionId) };
    },
  }),
  operation({
    id: 'listSessions',
    method: 'GET',
    path: '/accounts/:id/sessions',
    tag: 'account-administration',
    summary: { zh: '某人的会话', en: 'Open sessions of a person' },
    params: OfPerson,
    status: 200,
    response: OpenSessionList,
    examples: { response: { items: [{ ...openExample, current: false }] } },
    handle: async (tx, { params }) => ({
      items: await listOpenSessions(tx, params.id, tx.actor.sessionId),
    }),
  }),
  operation({
    id: 'endSessions',
    method: 'POST',
    path: '/accounts/:id/end-sessions',
    tag: 'account-administration',
    summary: { zh: '结束某人的全部会话', en: 'End every session of a person' },
    params: OfPerson,
    status: 200,
    response: SessionsEnded,
    examples: { response: { ended: 3 } },
    handle: async (tx, { params }) => ({ ended: await endSessionsOf(tx, { staffId: params.id }) }),
  }),
];
