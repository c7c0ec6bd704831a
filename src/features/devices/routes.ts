import { z } from 'zod';
import { operation } from '../../http/operation.ts';
import { registerOwnDevice, reportWiped, revokeDevice } from './actions.ts';
import { Device, DeviceList, DeviceRegistration, Revocation, WipeReport } from './contract.ts';
import { listDevices, toDevice } from './queries.ts';

const tag = 'accounts';
const ById = z.object({ id: z.uuid().meta({ description: '终端 id · Id of the device' }) });

const deviceExample = {
  id: '019371f4-5c00-7000-8000-000000000012',
  name: '平安通 M30',
  registeredAt: '2017-11-18T08:00:00.000Z',
  revokedAt: null,
  wipedAt: null,
};

export const deviceOperations = [
  operation({
    id: 'registerDevice',
    method: 'POST',
    path: '/devices',
    tag,
    summary: { zh: '登记本终端', en: 'Register the device you work on' },
    body: DeviceRegistration,
    status: 201,
    response: Device,
    examples: {
      request: { id: deviceExample.id, name: deviceExample.name },
      response: deviceExample,
    },
    handle: async (tx, { body }) => toDevice(await registerOwnDevice(tx, body)),
  }),
  operation({
    id: 'listMyDevices',
    method: 'GET',
    path: '/me/devices',
    tag,
    summary: { zh: '我的终端', en: 'My devices' },
    status: 200,
    response: DeviceList,
    examples: { response: { items: [deviceExample] } },
    handle: async (tx) => ({ items: (await listDevices(tx, tx.actor.staffId)).map(toDevice) }),
  }),
  operation({
    id: 'listDevices',
    method: 'GET',
    path: '/accounts/:id/devices',
    tag: 'account-administration',
    summary: { zh: '某人的终端', en: 'Devices of a person' },
    params: z.object({ id: z.uuid().meta({ description: '人员 id · Id of the person' }) }),
    status: 200,
    response: DeviceList,
    examples: { response: { items: [deviceExample] } },
    handle: async (tx, { params }) => ({ items: (await listDevices(tx, params.id)).map(toDevice) }),
  }),
  operation({
    id: 'revokeDevice',
    method: 'POST',
    path: '/devices/:id/revoke',
    tag,
    summary: { zh: '注销终端并要求清除数据', en: 'Revoke a device and have it wiped' },
    params: ById,
    body: Revocation,
    status: 200,
    response: Device,
    examples: {
      request: { reason: '手机遗失' },
      response: { ...deviceExample, revokedAt: '2017-11-20T01:30:00.000Z' },
    },
    handle: async (tx, { params, body }) => toDevice(await revokeDevice(tx, params.id, body.reason)),
  }),
  operation({
    id: 'reportDeviceWiped',
    method: 'POST',
    path: '/devices/:id/wiped',
    tag,
    summary: { zh: '终端报告已清除数据', en: 'A device says that it was wiped' },
    keyed: false,
    params: ById,
    body: WipeReport,
    status: 204,
    examples: { request: { refreshToken: 'Zx3k…' } },
    handle: (tx, { params, body }) => reportWiped(tx, params.id, body.refreshToken),
  }),
];
