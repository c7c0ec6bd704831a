import { z } from 'zod';
import { type AnyOperation, operation } from '../../http/operation.ts';
import { Problem } from '../../kernel/problem.ts';
import { assertNoAdministrator } from '../accounts/actions.ts';
import { Session } from '../sessions/contract.ts';
import { sessionExample } from '../sessions/view.ts';
import { beginSignIn, bind, finishSignIn, keepFlow, loginBy, unbind } from './actions.ts';
import {
  Identity,
  IdentityBinding,
  IdentityList,
  ProviderAnswer,
  ProviderLogin,
  type ProviderName,
  SignInStart,
  SignInUnderWay,
} from './contract.ts';
import type { IdentityProvider } from './provider.ts';
import { listIdentities, toIdentity } from './queries.ts';

export type Providers = Partial<Record<ProviderName, IdentityProvider>>;

const tag = 'accounts';
const ById = z.object({ id: z.uuid().meta({ description: '绑定 id · Id of the binding' }) });
const OfPerson = z.object({ id: z.uuid().meta({ description: '人员 id · Id of the person' }) });

const flow = 'Qk7xY0aVbq1mZ3u8sT5wE2rN9dLc4hJfPgKiOoMnBvC';
const underWayExample = {
  url: 'https://sso.example.gov.cn/auth?client_id=gridcase&response_type=code&state=…',
  flow,
  expiresIn: 600,
};
const answerExample = { flow, code: 'SplxlOBeZQQYbYS6WxSbIA', state: 'xcoiv98y2kd22vusuye3kch' };
const identityExample = {
  id: '019371f4-5c00-7000-8000-000000000041',
  issuer: 'https://sso.example.gov.cn',
  subject: '248289761001',
  boundBy: '019371f4-5c00-7000-8000-000000000002',
  boundAt: '2017-11-18T08:00:00.000Z',
};

/** Each proof is good once, so none of these is kept for repeats; calls to the provider come before the transaction. */
export function identityOperations(providers: Providers): AnyOperation[] {
  const providerOf = (name: ProviderName): IdentityProvider => {
    const provider = providers[name];
    if (!provider) throw new Problem('no-such-provider');
    return provider;
  };
  const once = { keyed: false, refuses: [404] } as const;

  return [
    operation({
      id: 'startProviderLogin',
      method: 'POST',
      path: '/session/oidc/start',
      tag,
      summary: { zh: '以统一身份登录:开始', en: 'Log in by an identity provider: begin' },
      ...once,
      body: SignInStart,
      status: 200,
      response: SignInUnderWay,
      examples: { request: {}, response: underWayExample },
      before: (_outside, { body }) => beginSignIn(providerOf(body.provider)),
      handle: (tx, _input, begun) => keepFlow(tx, begun),
    }),
    operation({
      id: 'finishProviderLogin',
      method: 'POST',
      path: '/session/oidc/callback',
      tag,
      summary: { zh: '以统一身份登录:完成', en: 'Log in by an identity provider: finish' },
      keyed: false,
      refuses: [403, 404, 409],
      body: ProviderLogin,
      status: 200,
      response: Session,
      examples: { request: answerExample, response: sessionExample },
      before: (outside, { body: { device: _device, ...answer } }) =>
        finishSignIn(outside, providerOf(answer.provider), answer),
      handle: (tx, { body }, subject) => loginBy(tx, providerOf(body.provider).issuer, subject, body.device),
    }),
    operation({
      id: 'startIdentityBinding',
      method: 'POST',
      path: '/me/identities/start',
      tag,
      summary: { zh: '绑定我的统一身份:开始', en: 'Bind an identity of mine: begin' },
      ...once,
      body: SignInStart,
      status: 200,
      response: SignInUnderWay,
      examples: { request: {}, response: underWayExample },
      before: (_outside, { body }) => beginSignIn(providerOf(body.provider)),
      handle: (tx, _input, begun) => keepFlow(tx, begun),
    }),
    operation({
      id: 'bindMyIdentity',
      method: 'POST',
      path: '/me/identities',
      tag,
      summary: { zh: '绑定我的统一身份:完成', en: 'Bind an identity of mine: finish' },
      keyed: false,
      refuses: [404, 409, 422],
      body: ProviderAnswer,
      status: 201,
      response: Identity,
      examples: { request: answerExample, response: identityExample },
      before: (outside, { body }) => finishSignIn(outside, providerOf(body.provider), body),
      handle: async (tx, { body }, subject) => {
        const { issuer } = providerOf(body.provider);
        return toIdentity(await bind(tx, { staffId: tx.actor.staffId, issuer, subject }));
      },
    }),
    operation({
      id: 'listMyIdentities',
      method: 'GET',
      path: '/me/identities',
      tag,
      summary: { zh: '我绑定的统一身份', en: 'Identities bound to me' },
      status: 200,
      response: IdentityList,
      examples: { response: { items: [identityExample] } },
      handle: async (tx) => ({ items: await listIdentities(tx, tx.actor.staffId) }),
    }),
    operation({
      id: 'listIdentities',
      method: 'GET',
      path: '/accounts/:id/identities',
      tag: 'account-administration',
      summary: { zh: '某人绑定的统一身份', en: 'Identities bound to a person' },
      params: OfPerson,
      status: 200,
      response: IdentityList,
      examples: { response: { items: [identityExample] } },
      handle: async (tx, { params }) => ({ items: await listIdentities(tx, params.id) }),
    }),
    operation({
      id: 'bindIdentity',
      method: 'POST',
      path: '/accounts/:id/identities',
      tag: 'account-administration',
      summary: { zh: '为某人绑定统一身份', en: 'Bind an identity to a person' },
      params: OfPerson,
      body: IdentityBinding,
      status: 201,
      response: Identity,
      examples: { request: { subject: identityExample.subject }, response: identityExample },
      handle: async (tx, { params, body }) => {
        if (params.id === tx.actor.staffId) throw new Problem('own-account');
        await assertNoAdministrator(tx, params.id);
        const { issuer } = providerOf(body.provider);
        return toIdentity(await bind(tx, { staffId: params.id, issuer, subject: body.subject }));
      },
    }),
    operation({
      id: 'unbindIdentity',
      method: 'POST',
      path: '/identities/:id/unbind',
      tag,
      summary: { zh: '解除绑定', en: 'Unbind an identity' },
      params: ById,
      status: 204,
      handle: (tx, { params }) => unbind(tx, params.id),
    }),
  ];
}
