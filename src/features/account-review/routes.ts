import type { Cell } from '../../http/csv.ts';
import { operation } from '../../http/operation.ts';
import { record } from '../../journal/record.ts';
import { Role } from '../../kernel/role.ts';
import { localTime } from '../../kernel/workday.ts';
import { AccountReview, type ReviewedAccount, ReviewQuery } from './contract.ts';
import { reviewAccounts } from './queries.ts';

const example: ReviewedAccount = {
  staffId: '019371f4-5c00-7000-8000-000000000002',
  name: '王建国',
  login: 'wang.jg',
  posts: [{ role: 'dispatcher', area: '330802101', unit: '航埠镇综合信息指挥室' }],
  lastLoginAt: '2017-11-20T01:30:00.000Z',
  passwordAgeDays: 12,
  mustChangePassword: false,
  lockedUntil: null,
  disabledAt: null,
  disabledReason: null,
  devices: 1,
  identities: 0,
  secondFactor: false,
};

const time = (instant: string | null) => instant && localTime(new Date(instant));
const yes = (is: boolean) => (is ? '是' : '否');

/** Head and cells of the table, in this order: for people, so in words and by the clock of Asia/Shanghai. */
const columns: [string, (account: ReviewedAccount) => Cell][] = [
  ['人员 staffId', ({ staffId }) => staffId],
  ['姓名 name', ({ name }) => name],
  ['账号 login', ({ login }) => login],
  ['岗位 posts', ({ posts }) => posts.map(inWords).join(';')],
  ['最近登录 lastLoginAt', ({ lastLoginAt }) => time(lastLoginAt)],
  ['密码天数 passwordAgeDays', ({ passwordAgeDays }) => passwordAgeDays],
  ['须改密码 mustChangePassword', ({ mustChangePassword }) => yes(mustChangePassword)],
  ['锁定至 lockedUntil', ({ lockedUntil }) => time(lockedUntil)],
  ['停用时间 disabledAt', ({ disabledAt }) => time(disabledAt)],
  ['停用原因 disabledReason', ({ disabledReason }) => disabledReason],
  ['终端 devices', ({ devices }) => devices],
  ['统一身份 identities', ({ identities }) => identities],
  ['动态口令 secondFactor', ({ secondFactor }) => yes(secondFactor)],
];

const inWords = ({ role, area, unit }: ReviewedAccount['posts'][number]): string =>
  [Role.labels[role].zh, area, unit].filter((word) => word !== null).join(' ');

export const accountReviewOperations = [
  operation({
    id: 'reviewAccounts',
    method: 'GET',
    path: '/account-review',
    tag: 'account-administration',
    summary: { zh: '账号复核清单', en: 'Every account, for the review' },
    audited: true,
    query: ReviewQuery,
    status: 200,
    response: AccountReview,
    table: ({ items }) => ({
      name: 'account-review.csv',
      rows: [columns.map(([head]) => head), ...items.map((account) => columns.map(([, of]) => of(account)))],
    }),
    examples: { response: { items: [example] } },
    handle: async (tx) => {
      const items = await reviewAccounts(tx);
      const data = { accounts: items.length };
      await record(tx, {
        event: 'account.review',
        subject: 'account',
        subjectId: tx.actor.staffId,
        area: null,
        data,
      });
      return { items };
    },
  }),
];
