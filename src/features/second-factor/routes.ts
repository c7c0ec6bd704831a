import { z } from 'zod';
import { operation } from '../../http/operation.ts';
import { confirm, dropFactor, enrol } from './actions.ts';
import { Enrolment, EnrolmentConfirmation, RecoveryCodes, SecondFactor } from './contract.ts';
import { findFactor } from './queries.ts';

const tag = 'accounts';

/** Their answers hold secrets: none of them is kept for repeats. */
const unkept = { keyed: false } as const;

export const secondFactorOperations = [
  operation({
    id: 'getMySecondFactor',
    method: 'GET',
    path: '/me/second-factor',
    tag,
    summary: { zh: '我的动态口令', en: 'My second factor' },
    whileLimited: ['second_factor'],
    status: 200,
    response: SecondFactor,
    examples: { response: { confirmedAt: '2017-11-18T08:00:00.000Z', recoveryCodesLeft: 9 } },
    handle: async (tx) => {
      const factor = await findFactor(tx, tx.actor.staffId);
      return {
        confirmedAt: factor?.confirmedAt?.toISOString() ?? null,
        recoveryCodesLeft: factor?.recoveryHashes.length ?? 0,
      };
    },
  }),
  operation({
    id: 'enrolSecondFactor',
    method: 'POST',
    path: '/me/second-factor',
    tag,
    summary: { zh: '设置动态口令', en: 'Set up a second factor' },
    whileLimited: ['second_factor'],
    ...unkept,
    status: 201,
    refuses: [409],
    response: Enrolment,
    examples: {
      response: { uri: 'otpauth://totp/gridcase:admin?issuer=gridcase&secret=GEZDGNBVGY3TQOJQ' },
    },
    handle: async (tx) => ({ uri: await enrol(tx) }),
  }),
  operation({
    id: 'confirmSecondFactor',
    method: 'POST',
    path: '/me/second-factor/confirm',
    tag,
    summary: { zh: '确认动态口令', en: 'Confirm the second factor' },
    whileLimited: ['second_factor'],
    ...unkept,
    body: EnrolmentConfirmation,
    refuses: [409, 422],
    status: 200,
    response: RecoveryCodes,
    examples: {
      request: { code: '287082' },
      response: { recoveryCodes: ['mfrg-g3df-mztw-q2lk'] },
    },
    handle: async (tx, { body }) => ({ recoveryCodes: await confirm(tx, body.code) }),
  }),
  operation({
    id: 'dropSecondFactor',
    method: 'POST',
    path: '/accounts/:id/drop-second-factor',
    tag: 'account-administration',
    summary: { zh: '撤销某人的动态口令', en: "Take a person's second factor away" },
    params: z.object({ id: z.uuid().meta({ description: '人员 id · Id of the person' }) }),
    status: 204,
    handle: (tx, { params }) => dropFactor(tx, params.id),
  }),
];
