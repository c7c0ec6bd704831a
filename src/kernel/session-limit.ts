import { type CodeOf, defineEnum } from './enum.ts';

/** What a session is held up for: until it is put right, only the operations that put it right are open to it. */
export const SessionLimit = defineEnum('SessionLimit', {
  password: { zh: '须修改密码', en: 'A new password is due' },
  second_factor: { zh: '须设置动态口令', en: 'A second factor is due' },
});
export type SessionLimit = CodeOf<typeof SessionLimit>;
