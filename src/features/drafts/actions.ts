import type { Tx } from '../../db/tx.ts';
import { validate } from '../../http/validate.ts';
import { Problem } from '../../kernel/problem.ts';
import { reportCase } from '../cases/actions.ts';
import { CaseReport } from '../cases/contract.ts';
import { type DraftContent, keptForDays, maxDrafts } from './contract.ts';
import {
  countDrafts,
  type DraftRow,
  deleteDraft,
  deleteDraftsBefore,
  insertDraft,
  lockDraft,
  lockDrafts,
  replaceDraft,
} from './queries.ts';

// A draft holds personal data that nobody has reported: none of these verbs is recorded in the journal.

interface Saving {
  content: DraftContent;
  version: number | undefined;
}

/** Keeps a report that is not sent yet, or replaces what was kept of it. */
export async function saveDraft(tx: Tx, id: string, { content, version }: Saving): Promise<DraftRow> {
  await lockDrafts(tx);
  const before = await lockDraft(tx, id);
  assertVersion(before, version);
  if (before) return replaceDraft(tx, id, content);
  if ((await countDrafts(tx)) >= maxDrafts) throw new Problem('too-many-drafts');
  return insertDraft(tx, id, content);
}

function assertVersion(draft: DraftRow | undefined, version: number | undefined): void {
  if (version !== undefined && version !== draft?.version)
    throw new Problem('changed-meanwhile', { current: draft ? { version: draft.version } : null });
}

/** Deletes a draft: it was never reported. */
export async function discardDraft(tx: Tx, id: string): Promise<void> {
  if (!(await deleteDraft(tx, id))) throw new Problem('not-found');
}

/** Reports a draft as the case of the same id. What is missing or wrong is named at once, and then it stays a draft. */
export async function reportDraft(tx: Tx, id: string, version: number | undefined) {
  const draft = await lockDraft(tx, id);
  if (!draft) throw new Problem('not-found');
  assertVersion(draft, version);
  const { value, faults } = validate(CaseReport, { ...draft.content, id }, 'body');
  if (!value) throw new Problem('invalid-request', {}, faults);
  const reported = await reportCase(tx, value);
  await deleteDraft(tx, id);
  return reported;
}

/** Deletes, for the nightly work, what nobody has saved for thirty days; answers how many. */
export const deleteOldDrafts = (tx: Tx): Promise<number> =>
  deleteDraftsBefore(tx, new Date(tx.now.getTime() - keptForDays * 86_400_000));
