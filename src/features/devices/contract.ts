import { z } from 'zod';
import { line } from '../../kernel/shape.ts';

const instant = z.iso.datetime({ offset: true });

export const DeviceRegistration = z
  .strictObject({
    id: z.uuid().meta({
      description:
        '由应用在安装时生成;换人使用时另生成 · Made by the app when installed, and anew for another person',
    }),
    name: line(50),
  })
  .meta({ id: 'DeviceRegistration' });
export type DeviceRegistration = z.infer<typeof DeviceRegistration>;

export const Device = z
  .object({
    id: z.uuid(),
    name: z.string(),
    registeredAt: instant,
    revokedAt: instant.nullable(),
    wipedAt: instant
      .nullable()
      .meta({ description: '终端报告已清除数据的时间 · When it said that it was wiped' }),
  })
  .meta({ id: 'Device' });

export const DeviceList = z.object({ items: z.array(Device) }).meta({ id: 'DeviceList' });

export const Revocation = z.strictObject({ reason: line(200) }).meta({ id: 'Revocation' });

export const WipeReport = z
  .strictObject({
    refreshToken: z
      .string()
      .min(1)
      .max(200)
      .meta({ description: '该终端最后的 refreshToken · The last refresh token that the device had' }),
  })
  .meta({ id: 'WipeReport' });
