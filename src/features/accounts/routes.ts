import type { Actor } from '../../db/tx.ts';
import { type AnyOperation, operation } from '../../http/operation.ts';
import { changePassword, login, logout, refreshSession } from './actions.ts';
import { Credentials, Me, PasswordChange, RefreshRequest, Session } from './contract.ts';
import { getProfile } from './queries.ts';

const tag = 'accounts';

/** Many field phones share one address: far above what they need, and below what a search for passwords needs. */
const perAddress = { per: 'address', times: 600, seconds: 60 } as const;

const sessionExample = {
  accessToken: 'q1b7…',
  tokenType: 'Bearer',
  expiresIn: 600,
  refreshToken: 'Zx3k…',
  refreshExpiresAt: '2017-12-18T08:00:00.000Z',
};

/** `can` answers which operations an actor's posts open. */
export const accountOperations = (can: (actor: Actor) => string[]): AnyOperation[] => [
  operation({
    id: 'login',
    method: 'POST',
    path: '/session',
    tag,
    summary: { zh: '登录', en: 'Log in' },
    keyed: false,
    limit: perAddress,
    body: Credentials,
    status: 200,
    response: Session,
    examples: { request: { login: 'grid.worker', password: 'demo-Quzhou-2017' }, response: sessionExample },
    handle: (tx, { body }) => login(tx, body),
  }),
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
    handle: (tx, { body }) => refreshSession(tx, body.refreshToken),
  }),
  operation({
    id: 'logout',
    method: 'POST',
    path: '/session/end',
    tag,
    summary: { zh: '退出登录', en: 'Log out' },
    keyed: false,
    status: 204,
    handle: (tx) => logout(tx),
  }),
  operation({
    id: 'changePassword',
    method: 'POST',
    path: '/me/password',
    tag,
    summary: { zh: '修改密码', en: 'Change your password' },
    limit: { per: 'person', times: 20, seconds: 3_600 },
    body: PasswordChange,
    status: 204,
    examples: { request: { currentPassword: 'demo-Quzhou-2017', newPassword: 'Hangbu-2026-xinmima' } },
    handle: (tx, { body }) => changePassword(tx, body),
  }),
  operation({
    id: 'getMe',
    method: 'GET',
    path: '/me',
    tag,
    summary: { zh: '我的岗位与权限', en: 'Who I am and what I may do' },
    status: 200,
    response: Me,
    examples: {
      response: {
        staffId: '019371f4-5c00-7000-8000-000000000002',
        name: '王建国',
        login: 'grid.worker',
        posts: [
          {
            id: '019371f4-5c00-7000-8000-000000000003',
            role: 'full_time_grid_worker',
            area: '330802101211001',
            unitId: null,
          },
        ],
        scope: ['330802101211001'],
        can: ['reportCase', 'listCases', 'getCase'],
      },
    },
    handle: async (tx) => {
      const { staffId, posts, ranges } = tx.actor;
      const mine = posts.map(({ id, role, area, unitId }) => ({ id, role, area, unitId }));
      return { staffId, ...(await getProfile(tx)), posts: mine, scope: [...ranges], can: can(tx.actor) };
    },
  }),
];
