import type { Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { codeLength } from '../../kernel/area-code.ts';
import { Problem } from '../../kernel/problem.ts';
import { localDate } from '../../kernel/workday.ts';
import { openFile } from '../cases/people.ts';
import type { Letter } from './contract.ts';
import { findSurroundings, type Surroundings } from './queries.ts';
import { issuerOf, placeName } from './rules.ts';

type File = Awaited<ReturnType<typeof openFile>>;
type Item = File['items'][number];

/** A letter that went out with a case, as its item and the case say it. It names people: that it was read is recorded. */
export async function readLetter(tx: Tx, caseId: string, itemId: string): Promise<Letter> {
  const file = await openFile(tx, caseId);
  if (file.row.deidentifiedAt) throw new Problem('case-deidentified');
  const item = file.items.find(({ id, kind }) => id === itemId && (kind === 'transfer' || kind === 'notice'));
  if (!item) throw new Problem('not-found');
  const { opinionId, doneOpinionId, toUnit } = item;
  const around = await findSurroundings(tx, { area: file.row.area, opinionId, doneOpinionId, toUnit });
  const letter = toLetter(file, item, around);
  await record(tx, {
    event: 'letter.read',
    subject: 'letter',
    subjectId: itemId,
    area: file.row.area,
    data: { caseId, kind: letter.kind, people: letter.parties.length, masked: !file.mayRead },
  });
  return letter;
}

function toLetter({ row, people, mayRead }: File, item: Item, around: Surroundings): Letter {
  const { number, authority, legalBasis, materials, suggestion, crime, replyNeeded } = item.data as Sent;
  const { places } = around;
  const [text, answer] = [around.text?.full ?? null, around.answer?.full ?? null];
  const issuer = issuerOf(number ?? '', places);
  const isTransfer = item.kind === 'transfer';
  return {
    id: item.id,
    kind: isTransfer ? 'transfer' : 'notice',
    state: item.state,
    number: number ?? '',
    date: localDate(item.at),
    from: issuer?.office ?? issuer?.name ?? '',
    to: authority ?? around.toUnit ?? '',
    caseId: row.id,
    caseNo: row.caseNo,
    place: placeName(places.filter(({ code }) => code.length > codeLength.county)),
    occurredAt: row.occurredAt?.toISOString() ?? null,
    // Whoever reported it is no party: the letter leaves the house without him.
    parties: people
      .filter(({ role }) => role !== 'reporter')
      .flatMap(({ role, name }) => (name ? [{ role, name: mayRead ? name.full : name.masked }] : [])),
    title: row.title,
    description: row.description.full,
    text,
    crime: crime ?? false,
    legalBasis: legalBasis ?? null,
    materials: materials ?? [],
    suggestion: suggestion ?? null,
    replyNeeded: isTransfer || replyNeeded === true,
    replyBy: item.dueAt?.toISOString() ?? null,
    receipt: isTransfer ? receiptOf(item, answer) : null,
    reply: !isTransfer && item.doneAt ? { at: item.doneAt.toISOString(), text: answer } : null,
  };
}

/** What the steps keep of a letter. */
interface Sent {
  number?: string;
  authority?: string;
  legalBasis?: string;
  materials?: string[];
  suggestion?: string;
  crime?: boolean;
  replyNeeded?: boolean;
  receiptNo?: string;
  receivedAt?: string;
}

function receiptOf({ data }: Item, text: string | null): Letter['receipt'] {
  const { receiptNo, receivedAt } = data as Sent;
  return receiptNo && receivedAt ? { receiptNo, receivedAt: new Date(receivedAt).toISOString(), text } : null;
}
