import { asSystem, type Tx } from '../../db/tx.ts';
import { record } from '../../journal/record.ts';
import { lockCasesOfPost, moveHandler, moveHandlerClocks } from './queries.ts';

/** The open cases handled through a post that ends are left without a handler; the dispatcher finds them under `none`. */
export const releaseCases = (tx: Tx, postId: string): Promise<number> =>
  moveCases(tx, postId, 'case.release_handler', null);

/** The open cases handled through a post go to its successor. */
export const passCases = (tx: Tx, postId: string, to: { id: string; staffId: string }): Promise<number> =>
  moveCases(tx, postId, 'case.pass_on', { staffId: to.staffId, postId: to.id });

/** Whoever relieves may not see these cases himself: a system administrator sees none. */
function moveCases(
  tx: Tx,
  postId: string,
  event: string,
  to: { staffId: string; postId: string } | null,
): Promise<number> {
  return asSystem(tx, async () => {
    const rows = await lockCasesOfPost(tx, postId);
    if (rows.length === 0) return 0;
    const ids = rows.map(({ id }) => id);
    await moveHandlerClocks(tx, ids, to);
    await moveHandler(tx, ids, to);
    for (const { id, area } of rows) {
      await record(tx, {
        event,
        subject: 'case',
        subjectId: id,
        area,
        data: { handler: to?.staffId ?? null },
      });
    }
    return rows.length;
  });
}
