import type { Tx } from '../../db/tx.ts';
import type { CaseStatus } from '../cases/contract.ts';

export interface CandidateRow {
  id: string;
  caseNo: string;
  title: string;
  status: CaseStatus;
  typeCode: string;
  area: string;
  reportedAt: Date;
  closedAt: Date | null;
  resultCode: string | null;
  sharedParties: number;
  samePlace: boolean;
  sameType: boolean;
}

/** About 50 m in either direction: two reports of one place. */
const near = 'abs(o.longitude - c.longitude) < 0.0005 and abs(o.latitude - c.latitude) < 0.0005';
const samePlace = `coalesce(${near}, o.area = c.area)`;

/**
 * Cases of the 180 days before that share two parties, a party and the place, or the place and the type. People are
 * compared by the keyed hashes of name and telephone number (each by every key there is, one list a person); a place by its point, where both have one, else by its area.
 */
export async function listCandidates(
  { client, now }: Tx,
  caseId: string,
  people: readonly (readonly Buffer[])[],
): Promise<CandidateRow[]> {
  const keys = people.flatMap((ofOne, who) => ofOne.map((key) => ({ who, key })));
  const { rows } = await client.query(
    `with c as (select * from cases where id = $1),
     shared as (
       select p.case_id, count(distinct k.who)::int as n
         from unnest($3::int[], $4::bytea[]) k (who, key) join case_people p on p.match_key = k.key and p.case_id <> $1
        where not exists (select from case_people later where later.corrects = p.id)
        group by p.case_id),
     nearby as (
       select o.id from c join cases o on o.township = c.township and o.id <> c.id
        where o.reported_at >= $2 and left(o.type_code, 2) = left(c.type_code, 2) and ${samePlace}
          and (o.longitude is not null or length(o.area) = 18) and length(c.type_code) = 4 and o.type_code = c.type_code
        order by o.reported_at desc limit 50)
     select o.id, o.case_no as "caseNo", o.title, o.status, o.type_code as "typeCode", o.area, o.reported_at as "reportedAt",
            o.closed_at as "closedAt", o.result_code as "resultCode", coalesce(s.n, 0) as "sharedParties",
            ${samePlace} as "samePlace", o.type_code = c.type_code as "sameType"
       from c join cases o on o.id in (select case_id from shared union select id from nearby)
       left join shared s on s.case_id = o.id
      where o.reported_at >= $2 and o.status <> 'voided'
        and (coalesce(s.n, 0) >= 2 or coalesce(s.n, 0) = 1 and ${samePlace} or o.id in (select id from nearby))
      order by coalesce(s.n, 0) desc, o.reported_at desc limit 50`,
    [
      caseId,
      new Date(now.getTime() - 180 * 86_400_000),
      keys.map(({ who }) => who),
      keys.map(({ key }) => key),
    ],
  );
  return rows;
}
