import type { Tx } from '../db/tx.ts';

/** One of a person, or a role: in an area, or of administrators, who are held nowhere. */
interface Addressee {
  staff_id?: string;
  role?: string;
  area?: string;
  due_at?: Date;
}

/** What it is about, where that is no case: steps carry their own notifications in the statement that saves them. */
type About = { break_glass_id: string } | { subject_request_id: string };

/** Tells each of them, in the caller's transaction. */
export async function notify(tx: Tx, about: About, event: string, whom: readonly Addressee[]): Promise<void> {
  const told = whom.map((one) => ({ id: tx.newId(), at: tx.now, event, ...about, ...one }));
  const columns = 'id, at, event, break_glass_id, subject_request_id, due_at, staff_id, role, area';
  await tx.client.query(
    `insert into notifications (${columns}) select ${columns} from json_populate_recordset(null::notifications, $1::json)`,
    [JSON.stringify(told)],
  );
}
