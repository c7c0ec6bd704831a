import type pg from 'pg';
import {
  digestOf,
  isAlgorithm,
  journalTexts,
  markLength,
  marksOf,
  sealHash,
  sealTexts,
  type Texts,
} from './chain.ts';
import type { Head } from './heads.ts';

export interface Verdict {
  outcome: 'intact' | 'tampered' | 'unknown';
  /** What is wrong, the first of it. */
  finding?: { zh: string; en: string; seal?: number; row?: string };
  seals: number;
  rows: number;
  /** The newest seal that a kept head confirms; those after it agree only with each other. */
  confirmed: number;
}

interface Options {
  heads: readonly Head[];
  /** Begin at this seal; a kept head of the one before it has to confirm what came before. */
  from?: number;
  now: Date;
  onProgress?: (rows: number, of: number) => void;
}

type Finding = NonNullable<Verdict['finding']>;
type Seal = Texts & { number: string; rows: string; hash: string };

/** A row may wait so long for its seal, in ms. */
const patience = 60_000;
/** Seals that are read at once. */
const batch = 200;

class Tampered extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.en);
    this.finding = finding;
  }
}

/** Nothing can be said. */
export class Unknown extends Error {}

/**
 * Reads the journal and its seals as of one moment and says whether they are what they were when the kept heads were
 * made. Changes nothing; knows nothing of the service but how a row is hashed.
 */
export async function verifyJournal(client: pg.ClientBase, options: Options): Promise<Verdict> {
  const confirmed = Math.max(0, ...options.heads.map(({ number }) => number));
  const seen = { seals: 0, rows: 0, confirmed };
  await client.query('begin isolation level repeatable read read only');
  try {
    await assertSeesAll(client);
    await walk(client, options, seen);
    return confirmed === 0
      ? { outcome: 'unknown', finding: noHead, ...seen }
      : { outcome: 'intact', ...seen };
  } catch (error) {
    if (error instanceof Tampered) return { outcome: 'tampered', finding: error.finding, ...seen };
    throw error;
  } finally {
    await client.query('rollback');
  }
}

const noHead: Finding = {
  zh: '没有可对照的链头:封存链自身一致,但整链重算无从发现',
  en: 'there is no head to compare with: the chain agrees with itself, and would if all of it were rewritten',
};

/** Behind policies a journal looks empty. */
async function assertSeesAll(client: pg.ClientBase): Promise<void> {
  await client.query(`select set_config('app.system', 'system.seals', true)`);
  const { rows } = await client.query(`select not row_security_active('journal') or app.audits() as all`);
  if (!rows[0].all) throw new Unknown('该账号看不到全部审计日志 · this login does not see the whole journal');
}

async function walk(
  client: pg.ClientBase,
  { heads, from = 1, now, onProgress }: Options,
  seen: { seals: number; rows: number },
): Promise<void> {
  const kept = keptHashes(heads);
  const { last, rows: total } = await measure(client, from);
  const newest = Math.max(0, ...kept.keys());
  if (newest > last) throw new Tampered(endsTooSoon(last, newest));

  let before = from > 1 ? await trustedSeal(client, from - 1, kept) : undefined;
  for (let number = from; number <= last; ) {
    for (const seal of await readSeals(client, number)) {
      if (Number(seal.number) !== number) throw new Tampered(isMissing(number));
      seen.rows += await verifySeal(client, seal, before, kept.get(number));
      seen.seals += 1;
      onProgress?.(seen.rows, total);
      before = seal;
      number += 1;
    }
  }
  await assertSealed(client, before, now);
}

/** By number. Two heads of one seal mean that the file itself cannot be trusted. */
function keptHashes(heads: readonly Head[]): Map<number, string> {
  const kept = new Map<number, string>();
  for (const { number, hash } of heads) {
    if ((kept.get(number) ?? hash) !== hash)
      throw new Unknown(`链头文件自相矛盾 · the file of heads contradicts itself: ${number}`);
    kept.set(number, hash);
  }
  return kept;
}

async function measure(client: pg.ClientBase, from: number): Promise<{ last: number; rows: number }> {
  const { rows } = await client.query(
    `select coalesce(max(number), 0)::float8 as last, coalesce(sum(rows) filter (where number >= $1), 0)::float8 as rows
       from journal_seals`,
    [from],
  );
  return rows[0];
}

async function readSeals(client: pg.ClientBase, from: number): Promise<Seal[]> {
  const { rows } = await client.query(
    `select ${sealTexts}, encode(hash, 'hex') as hash from journal_seals s
      where s.number >= $1 order by s.number limit $2`,
    [from, batch],
  );
  return rows;
}

async function trustedSeal(client: pg.ClientBase, number: number, kept: Map<number, string>): Promise<Seal> {
  const [seal] = await readSeals(client, number);
  if (Number(seal?.number) !== number) throw new Tampered(isMissing(number));
  if (!kept.has(number))
    throw new Unknown(
      `没有第 ${number} 号封存的链头,不能由此开始 · no head of seal ${number} is kept: cannot begin after it`,
    );
  if (kept.get(number) !== seal!.hash) throw new Tampered(isAnother(number));
  return seal!;
}

async function verifySeal(
  client: pg.ClientBase,
  { hash, ...seal }: Seal,
  before: Seal | undefined,
  keptHash: string | undefined,
): Promise<number> {
  const number = Number(seal.number);
  const algorithm = seal.algorithm ?? '';
  if (!isAlgorithm(algorithm)) throw new Tampered(isChanged(number));
  const rows = await readStretch(client, before, seal);
  const digests = rows.map((row) => digestOf(algorithm, row));
  const agrees = sealHash(algorithm, seal, digests) === hash && seal.previous_hash === (before?.hash ?? null);
  if (!agrees) throw new Tampered(explain(number, rows, marksOf(digests), seal.marks ?? ''));
  if (keptHash !== undefined && keptHash !== hash) throw new Tampered(isAnother(number));
  return rows.length;
}

/** The rows after those of the seal before, up to the last of its own; and one more than it says, if there are. */
async function readStretch(client: pg.ClientBase, before: Texts | undefined, seal: Texts): Promise<Texts[]> {
  const { rows } = await client.query(
    `select ${journalTexts} from journal j
      where (j.epoch, j.xid, j.seq) > ($1::integer, $2::xid8, $3::bigint)
        and (j.epoch, j.xid, j.seq) <= ($4::integer, $5::xid8, $6::bigint)
      order by j.epoch, j.xid, j.seq limit $7::bigint + 1`,
    [
      ...[before?.to_epoch ?? 0, before?.to_xid ?? 0, before?.to_seq ?? 0],
      ...[seal.to_epoch, seal.to_xid, seal.to_seq, Math.max(0, Number(seal.rows))],
    ],
  );
  return rows;
}

const markSize = 2 * markLength; // in hexadecimal

/** The first row that is not the one that was sealed in its place. */
function explain(seal: number, rows: readonly Texts[], marks: string, sealed: string): Finding {
  let i = 0;
  const at = (text: string, n: number) => text.slice(n * markSize, (n + 1) * markSize);
  while (i < rows.length && at(marks, i) === at(sealed, i)) i += 1;
  const row = rows[i]?.seq ?? undefined;
  if (i === rows.length && marks.length === sealed.length) return isChanged(seal);
  if (row === undefined || at(marks, i) === at(sealed, i + 1)) {
    const last = rows[i - 1]?.seq;
    const place = last
      ? { zh: `第 ${last} 行之后`, en: `after row ${last}` }
      : { zh: '其首行', en: 'its first' };
    return {
      seal,
      zh: `第 ${seal} 号封存缺行:${place.zh}`,
      en: `a row is missing from seal ${seal}: ${place.en}`,
    };
  }
  if (at(marks, i + 1) === at(sealed, i))
    return {
      seal,
      row,
      zh: `第 ${seal} 号封存中多出第 ${row} 行`,
      en: `row ${row} was put into seal ${seal}`,
    };
  return {
    seal,
    row,
    zh: `第 ${seal} 号封存中第 ${row} 行被改动`,
    en: `row ${row} of seal ${seal} was changed`,
  };
}

const isChanged = (seal: number): Finding => ({
  seal,
  zh: `第 ${seal} 号封存被改动,其各行未变`,
  en: `seal ${seal} itself was changed; its rows are what they were`,
});
const isMissing = (seal: number): Finding => ({
  seal,
  zh: `缺第 ${seal} 号封存`,
  en: `seal ${seal} is missing`,
});
const isAnother = (seal: number): Finding => ({
  seal,
  zh: `第 ${seal} 号封存不是所存链头的那一个:自此或更早的日志被重写`,
  en: `seal ${seal} is not the one whose head is kept: the journal was rewritten, up to here or from here on`,
});
const endsTooSoon = (last: number, newest: number): Finding => ({
  seal: last + 1,
  zh: `封存链止于第 ${last} 号,所存链头已至第 ${newest} 号:其后被删除,或数据库恢复自更早的备份`,
  en: `the chain ends with seal ${last}, and a head of ${newest} is kept: what came after was removed, or this is an older copy`,
});

/** Whatever is over stands in a seal before long: else the sealer has stopped, or somebody removed its last seals. */
async function assertSealed(client: pg.ClientBase, last: Texts | undefined, now: Date): Promise<void> {
  const { rows } = await client.query<{ seq: string; at: Date }>(
    `select j.seq::text, j.at from journal j
      where (j.epoch, j.xid, j.seq) > ($1::integer, $2::xid8, $3::bigint)
        and (j.epoch < (select max(number) from journal_epochs) or j.xid < pg_snapshot_xmin(pg_current_snapshot()))
        and j.at < $4
      order by j.epoch, j.xid, j.seq limit 1`,
    [last?.to_epoch ?? 0, last?.to_xid ?? 0, last?.to_seq ?? 0, new Date(now.getTime() - patience)],
  );
  const [row] = rows;
  if (!row) return;
  const since = row.at.toISOString();
  throw new Tampered({
    row: row.seq,
    zh: `自第 ${row.seq} 行(${since})起未封存超过一分钟:封存已停,或末尾的封存被删除`,
    en: `rows from ${row.seq} (${since}) on have waited for a seal for more than a minute: the sealer has stopped, or the last seals were removed`,
  });
}
