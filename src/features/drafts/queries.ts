import { eq, lt, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Keyring } from '../../db/personal.ts';
import type { Tx } from '../../db/tx.ts';
import { decodeCursor, type Page, toPage } from '../../kernel/page.ts';
import { Problem } from '../../kernel/problem.ts';
import type { DraftContent, DraftQuery, DraftSummary } from './contract.ts';
import { caseDrafts } from './tables.ts';

type Stored = typeof caseDrafts.$inferSelect;
export type DraftRow = Omit<Stored, 'content'> & { content: DraftContent };

const placeOf = (row: string) => ({ table: 'case_drafts', column: 'content', row });
const seal = (keyring: Keyring, id: string, content: DraftContent): Buffer =>
  keyring.seal(placeOf(id), JSON.stringify(content));
const open = (keyring: Keyring, { content, ...row }: Stored): DraftRow => ({
  ...row,
  content: JSON.parse(keyring.open(placeOf(row.id), content)),
});

/** One person's drafts are saved one after the other: neither the first of twins nor the limit is passed by. */
export async function lockDrafts({ client, actor }: Tx): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('drafts ' || $1, 0))`, [actor.staffId]);
}

/** The caller's own draft, locked; the policy hides all others. */
export async function lockDraft({ db, keyring }: Tx, id: string): Promise<DraftRow | undefined> {
  const [row] = await db.select().from(caseDrafts).where(eq(caseDrafts.id, id)).for('update');
  return row && open(keyring, row);
}

export async function getDraft({ db, keyring }: Tx, id: string): Promise<DraftRow> {
  const [row] = await db.select().from(caseDrafts).where(eq(caseDrafts.id, id));
  if (!row) throw new Problem('not-found');
  return open(keyring, row);
}

export const countDrafts = ({ db, actor }: Tx): Promise<number> =>
  db.$count(caseDrafts, eq(caseDrafts.author, actor.staffId));

export async function insertDraft(
  { db, actor, now, keyring }: Tx,
  id: string,
  content: DraftContent,
): Promise<DraftRow> {
  const row = { id, author: actor.staffId, savedAt: now, version: 1 };
  await db.insert(caseDrafts).values({ ...row, content: seal(keyring, id, content) });
  return { ...row, content };
}

export async function replaceDraft(
  { db, now, keyring }: Tx,
  id: string,
  content: DraftContent,
): Promise<DraftRow> {
  const [row] = await db
    .update(caseDrafts)
    .set({ content: seal(keyring, id, content), savedAt: now, version: sql`${caseDrafts.version} + 1` })
    .where(eq(caseDrafts.id, id))
    .returning();
  return { ...row!, content };
}

/** The caller's drafts in the order in which they were begun, with as much as tells them apart. */
export async function listDrafts(
  { client, actor, keyring }: Tx,
  { limit, cursor }: z.infer<typeof DraftQuery>,
): Promise<Page<DraftSummary>> {
  const [after] = decodeCursor(cursor, 'drafts', ['id']) ?? [];
  const { rows } = await client.query<Stored>(
    `select id, author, version, saved_at as "savedAt", content from case_drafts where author = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
    [actor.staffId, after ?? null, limit + 1],
  );
  const summaries = rows.map((row) => {
    const { id, version, savedAt, content } = open(keyring, row);
    const shown = { title: textOf(content.title), area: textOf(content.area) };
    return { id, version, savedAt: savedAt.toISOString(), ...shown };
  });
  return toPage(summaries, limit, 'drafts', ({ id }) => [id]);
}

/** A draft may hold anything in a member: only text is shown. */
const textOf = (member: unknown): string | null => (typeof member === 'string' ? member.slice(0, 100) : null);

export async function deleteDraft({ db }: Tx, id: string): Promise<boolean> {
  const { rowCount } = await db.delete(caseDrafts).where(eq(caseDrafts.id, id));
  return rowCount === 1;
}

export async function deleteDraftsBefore({ db }: Tx, day: Date): Promise<number> {
  const { rowCount } = await db.delete(caseDrafts).where(lt(caseDrafts.savedAt, day));
  return rowCount ?? 0;
}
