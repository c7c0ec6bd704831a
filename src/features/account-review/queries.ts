import type { Tx } from '../../db/tx.ts';
import { localDate } from '../../kernel/workday.ts';
import { failuresThatLock, lockSeconds } from '../accounts/rules.ts';
import type { ReviewedAccount } from './contract.ts';

/** Every account, whole: nobody who is left out was reviewed. */
export async function reviewAccounts({ client, now }: Tx): Promise<ReviewedAccount[]> {
  const { rows } = await client.query(
    `select a.staff_id as "staffId", s.name, a.login, a.last_login_at as "lastLoginAt", a.must_change_password as "mustChangePassword",
            floor(extract(epoch from $1::timestamptz - a.password_changed_at) / 86400)::int as "passwordAgeDays",
            f.failed_at + make_interval(secs => $4) as "lockedUntil",
            a.disabled_at as "disabledAt", a.disabled_reason as "disabledReason",
            coalesce((select json_agg(json_build_object('role', p.role, 'area', p.area, 'unit', u.name) order by p.id)
                        from posts p left join units u on u.id = p.unit_id
                       where p.staff_id = a.staff_id and p.valid_from <= $2 and (p.valid_to is null or p.valid_to > $2)), '[]') as posts,
            (select count(*)::int from devices d where d.staff_id = a.staff_id and d.revoked_at is null) as devices,
            (select count(*)::int from identities i where i.staff_id = a.staff_id and i.unbound_at is null) as identities,
            exists (select from second_factors t where t.staff_id = a.staff_id and t.confirmed_at is not null) as "secondFactor"
       from accounts a join staff s on s.id = a.staff_id
       left join login_failures f on f.login_hash = sha256(convert_to(a.login, 'UTF8'))
                                 and f.failures >= $3 and f.failed_at + make_interval(secs => $4) > $1
      order by a.login`,
    [now, localDate(now), failuresThatLock, lockSeconds],
  );
  return rows.map(({ lastLoginAt, lockedUntil, disabledAt, ...row }) => ({
    ...row,
    lastLoginAt: lastLoginAt?.toISOString() ?? null,
    lockedUntil: lockedUntil?.toISOString() ?? null,
    disabledAt: disabledAt?.toISOString() ?? null,
  }));
}
