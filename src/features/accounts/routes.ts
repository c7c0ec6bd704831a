import { z } from 'zod';
import type { Actor } from '../../db/tx.ts';
import { perAddress } from '../../http/limit.ts';
import { type AnyOperation, operation } from '../../http/operation.ts';
import { SessionLimit } from '../../kernel/session-limit.ts';
import { Session } from '../sessions/contract.ts';
import { sessionExample } from '../sessions/view.ts';
import { changePassword, login, loginOf, preparePassword, tryPassword } from './actions.ts';
import { Credentials, Disabling, Me, OneTimePassword, PasswordChange } from './contract.ts';
import {
  disableAccount,
  dropSecondFactor,
  enableAccount,
  newOneTimePassword,
  resetPassword,
  unlockAccount,
} from './keeping.ts';
import { hashPassword } from './passwords.ts';
import { getProfile } from './queries.ts';

const tag = 'accounts';

const OfPerson = z.object({ id: z.uuid().meta({ description: '人员 id · Id of the person' }) });

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
    refuses: [409, 422, 429],
    status: 200,
    response: Session,
    examples: { request: { login: 'grid.worker', password: 'demo-Quzhou-2017' }, response: sessionExample },
    before: (outside, { body }) => tryPassword(outside, loginOf(body.login), body.password),
    handle: (tx, { body }, tried) => login(tx, body, tried),
  }),
  operation({
    id: 'changePassword',
    method: 'POST',
    path: '/me/password',
    tag,
    summary: { zh: '修改密码', en: 'Change your password' },
    limit: { per: 'person', times: 20, seconds: 3_600 },
    whileLimited: ['password'],
    body: PasswordChange,
    refuses: [429],
    status: 204,
    examples: { request: { currentPassword: 'demo-Quzhou-2017', newPassword: 'Hangbu-2026-xinmima' } },
    before: (outside, { body }) => preparePassword(outside, body),
    handle: (tx, { body }, made) => changePassword(tx, body, made),
  }),
  operation({
    id: 'getMe',
    method: 'GET',
    path: '/me',
    tag,
    summary: { zh: '我的岗位与权限', en: 'Who I am and what I may do' },
    whileLimited: SessionLimit.codes,
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
        scopes: [],
      },
    },
    handle: async (tx) => {
      const { staffId, posts, ranges, client } = tx.actor;
      const mine = posts.map(({ id, role, area, unitId }) => ({ id, role, area, unitId }));
      const may = { scope: [...ranges], can: can(tx.actor), scopes: client?.scopes ?? [] };
      return { staffId, ...(await getProfile(tx)), posts: mine, ...may };
    },
  }),
  operation({
    id: 'disableAccount',
    method: 'POST',
    path: '/accounts/:id/disable',
    tag: 'account-administration',
    summary: { zh: '停用账号', en: 'Switch an account off' },
    params: OfPerson,
    body: Disabling,
    status: 204,
    examples: { request: { reason: '调查期间' } },
    handle: (tx, { params, body }) => disableAccount(tx, params.id, body.reason),
  }),
  operation({
    id: 'enableAccount',
    method: 'POST',
    path: '/accounts/:id/enable',
    tag: 'account-administration',
    summary: { zh: '启用账号', en: 'Switch an account on again' },
    params: OfPerson,
    status: 204,
    handle: (tx, { params }) => enableAccount(tx, params.id),
  }),
  operation({
    id: 'unlockAccount',
    method: 'POST',
    path: '/accounts/:id/unlock',
    tag: 'account-administration',
    summary: { zh: '解锁账号', en: 'Unlock an account' },
    params: OfPerson,
    status: 204,
    handle: (tx, { params }) => unlockAccount(tx, params.id),
  }),
  operation({
    id: 'dropSecondFactor',
    method: 'POST',
    path: '/accounts/:id/drop-second-factor',
    tag: 'account-administration',
    summary: { zh: '撤销某人的动态口令', en: "Take a person's second factor away" },
    params: OfPerson,
    refuses: [422],
    status: 204,
    handle: (tx, { params }) => dropSecondFactor(tx, params.id),
  }),
  operation({
    id: 'resetPassword',
    method: 'POST',
    path: '/accounts/:id/reset-password',
    tag: 'account-administration',
    summary: { zh: '重置密码', en: 'Give a one-time password' },
    keyed: false, // the answer is not kept: it holds the password
    params: OfPerson,
    status: 200,
    response: OneTimePassword,
    refuses: [422, 429],
    examples: { response: { password: 'kmwxaf-RTHQBN-48273956' } },
    before: async () => {
      const password = newOneTimePassword();
      return { password, hash: await hashPassword(password) };
    },
    handle: async (tx, { params }, { password, hash }) => {
      await resetPassword(tx, params.id, hash);
      return { password };
    },
  }),
];
