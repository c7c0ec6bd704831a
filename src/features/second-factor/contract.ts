import { z } from 'zod';

/** Six digits of an authenticator, or a recovery code. */
export const FactorCode = z
  .string()
  .regex(/^(\d{6}|[a-z2-7]{4}(-[a-z2-7]{4}){3})$/, {
    error: '6 位动态口令,或恢复码 · six digits, or a recovery code',
  })
  .meta({ id: 'FactorCode' });

export const Enrolment = z
  .object({
    uri: z.string().meta({
      description: 'otpauth:// 地址,以二维码显示,只给一次 · To be shown as a QR code; given once',
    }),
  })
  .meta({ id: 'Enrolment' });

export const EnrolmentConfirmation = z
  .strictObject({ code: z.string().regex(/^\d{6}$/, { error: '6 位数字 · six digits' }) })
  .meta({ id: 'EnrolmentConfirmation' });

export const RecoveryCodes = z
  .object({
    recoveryCodes: z.array(z.string()).meta({
      description: '手机遗失时用,每个一次,只给一次 · For when the phone is lost; each good once, given once',
    }),
  })
  .meta({ id: 'RecoveryCodes' });

export const SecondFactor = z
  .object({
    confirmedAt: z.iso.datetime({ offset: true }).nullable(),
    recoveryCodesLeft: z.number().int(),
  })
  .meta({ id: 'SecondFactor' });
