import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../db/tx.ts';
import { localDate } from '../../kernel/workday.ts';
import type { Platform, Urgency } from '../catalogue/contract.ts';
import { countyOf, type Named, type RoutingFacts, type Rule, townshipOf } from './rules.ts';
import { routingLists, routingRules } from './tables.ts';

export type RuleRow = typeof routingRules.$inferSelect;

/** The rules of these areas. */
export const findRules = ({ db }: Tx, areas: readonly string[]): Promise<RuleRow[]> =>
  db
    .select()
    .from(routingRules)
    .where(inArray(routingRules.area, [...areas]))
    .orderBy(asc(routingRules.area), asc(routingRules.position));

/** Of a list that was never set there is none. */
export async function findVersion({ db }: Tx, area: string): Promise<number | undefined> {
  const [row] = await db
    .select({ version: routingLists.version })
    .from(routingLists)
    .where(eq(routingLists.area, area));
  return row?.version;
}

/** Locks the list, so that two who replace it follow one another. */
export async function lockList({ db }: Tx, area: string): Promise<number | undefined> {
  const [row] = await db
    .select({ version: routingLists.version })
    .from(routingLists)
    .where(eq(routingLists.area, area))
    .for('no key update');
  return row?.version;
}

/** Replaces the rules of an area; answers the new version of its list. */
export async function replaceRules({ db, now }: Tx, area: string, rows: readonly RuleRow[]): Promise<number> {
  const [list] = await db
    .insert(routingLists)
    .values({ area, version: 1, updatedAt: now })
    .onConflictDoUpdate({
      target: routingLists.area,
      set: { version: sql`${routingLists.version} + 1`, updatedAt: now },
    })
    .returning({ version: routingLists.version });
  await db.delete(routingRules).where(eq(routingRules.area, area));
  if (rows.length > 0) await db.insert(routingRules).values([...rows]);
  return list!.version;
}

type Naming = Pick<Rule, 'typePrefix' | 'within' | 'unitId' | 'staffId'>;

interface Found {
  units: { id: string; name: string; area: string; isClosed: boolean }[] | null;
  staff: { id: string; name: string; posts: { unitId: string | null; area: string }[] }[] | null;
  areas: { code: string; isInForce: boolean }[] | null;
  types: { code: string; isInUse: boolean }[] | null;
}

const factsText = `
  select (select json_agg(json_build_object('id', id, 'name', name, 'area', area,
                                            'isClosed', closed_on is not null and closed_on <= $1))
            from units where id = any ($2::uuid[])) as units,
         (select json_agg(json_build_object('id', s.id, 'name', s.name, 'posts', (
                   select coalesce(json_agg(json_build_object('unitId', p.unit_id, 'area', p.area)), '[]')
                     from posts p
                    where p.staff_id = s.id and p.area is not null
                      and p.valid_from <= $1 and (p.valid_to is null or p.valid_to > $1))))
            from staff s where s.id = any ($3::uuid[])) as staff,
         (select json_agg(json_build_object('code', code,
                   'isInForce', valid_from <= $1 and (valid_to is null or valid_to > $1)))
            from areas where code = any ($4)) as areas,
         (select json_agg(json_build_object('code', code, 'isInUse', retired_on is null or retired_on > $1))
            from (select distinct on (code) code, retired_on from case_types
                   where code = any ($5) and county in ('', left(($4::text[])[1], 6)) and valid_from <= $1
                   order by code, county desc, version desc) t) as types`;

/** What is so today of everything that rules of these areas name. */
export async function findFacts(
  { client, now }: Tx,
  rules: readonly Naming[],
  areas: readonly string[],
): Promise<RoutingFacts> {
  const named = <K extends keyof Naming>(member: K) => [
    ...new Set(rules.flatMap((rule) => rule[member] ?? [])),
  ];
  const { rows } = await client.query<Found>({
    name: 'routing_facts',
    text: factsText,
    values: [
      localDate(now),
      named('unitId'),
      named('staffId'),
      [...areas, ...named('within')],
      named('typePrefix'),
    ],
  });
  const { units, staff, areas: places, types } = rows[0]!;
  return {
    units: new Map((units ?? []).map((unit) => [unit.id, unit])),
    staff: new Map((staff ?? []).map((person) => [person.id, person])),
    areas: new Map((places ?? []).map(({ code, isInForce }) => [code, isInForce])),
    types: new Map((types ?? []).map(({ code, isInUse }) => [code, isInUse])),
  };
}

/** The rules that can route a case here, and where it goes when none fits, in one round trip. */
export async function findChoices(
  { client, now }: Tx,
  area: string,
  platform: Platform,
): Promise<{ rules: Rule[]; platformUnit: Named | null }> {
  const { rows } = await client.query({
    name: 'routing_choices',
    text: `
      select (select json_agg(json_build_object('id', id, 'area', area, 'position', position, 'typePrefix', type_prefix,
                       'within', within, 'urgency', urgency, 'unitId', unit_id, 'staffId', staff_id))
                from routing_rules where area in ($1, $2)) as rules,
             (select json_build_object('id', id, 'name', name)
                from units where area = $1 and platform = $3 and (closed_on is null or closed_on > $4)
               order by closed_on, id limit 1) as unit`,
    values: [townshipOf(area), countyOf(area), platform, localDate(now)],
  });
  return { rules: rows[0].rules ?? [], platformUnit: rows[0].unit };
}

/** A type as it is in force in the county, and whether the area exists. */
export async function findTrial(
  { client, now }: Tx,
  typeCode: string,
  area: string,
): Promise<{ isArea: boolean; type: { platform: Platform; urgency: Urgency } | null }> {
  const { rows } = await client.query(
    `select exists (select from areas where code = $2) as "isArea",
            (select json_build_object('platform', platform, 'urgency', urgency)
               from case_types where code = $1 and county in ('', left($2, 6)) and valid_from <= $3
              order by county desc, version desc limit 1) as type`,
    [typeCode, area, localDate(now)],
  );
  return rows[0];
}
