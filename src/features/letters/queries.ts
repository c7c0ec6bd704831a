import type { Tx } from '../../db/tx.ts';
import { codeLength } from '../../kernel/area-code.ts';
import type { Personal } from '../../kernel/personal.ts';
import { opinion } from '../cases/sealed.ts';
import type { IssuingPlace } from './rules.ts';

export interface Surroundings {
  /** What was said with the letter, and with what ended it. */
  text: Personal | null;
  answer: Personal | null;
  toUnit: string | null;
  /** The township first, then the places below it, then the county. */
  places: IssuingPlace[];
}

interface Stored {
  text: Buffer | null;
  answer: Buffer | null;
  toUnit: string | null;
  places: IssuingPlace[] | null;
}

interface Asked {
  area: string;
  opinionId: string | null;
  doneOpinionId: string | null;
  toUnit: string | null;
}

/** The texts and names that a letter refers to, in one round trip. */
export async function findSurroundings({ client, keyring }: Tx, asked: Asked): Promise<Surroundings> {
  const { area, opinionId, doneOpinionId, toUnit } = asked;
  const codes = Object.values(codeLength)
    .filter((length) => length >= codeLength.county && length <= area.length)
    .map((length) => area.slice(0, length));
  const { rows } = await client.query<Stored>({
    name: 'letter_surroundings',
    text: `select (select text from case_opinions where id = $1) as text,
                  (select text from case_opinions where id = $2) as answer,
                  (select name from units where id = $3) as "toUnit",
                  (select json_agg(json_build_object('code', a.code, 'name', a.name, 'office', (
                            select u.name from units u
                             where u.area = a.code and u.kind in ('command_office', 'comprehensive_governance_center')
                             order by u.closed_on is not null, u.created_at limit 1))
                          order by length(a.code) = ${codeLength.county}, length(a.code))
                     from areas a where a.code = any ($4)) as places`,
    values: [opinionId, doneOpinionId, toUnit, codes],
  });
  const { text, answer, places, toUnit: unit } = rows[0]!;
  const open = (id: string | null, sealed: Buffer | null) =>
    id && sealed ? opinion(keyring, id).open(sealed) : null;
  return {
    text: open(opinionId, text),
    answer: open(doneOpinionId, answer),
    toUnit: unit,
    places: places ?? [],
  };
}
