import type { Doors } from './db/tx.ts';
import { eraseAgain } from './features/retention/actions.ts';
import { type Erasure, readErasures } from './features/retention/erasure-log.ts';
import { forgetAsker } from './features/rights/queries.ts';

export interface Replayed {
  /** Lines of the log, and those of them that say nothing. */
  lines: number;
  faulty: number;
  /** What the restore had brought back. */
  cases: number;
  people: number;
}

interface Replay {
  doors: Doors;
  file: string;
  onRead?: (lines: number) => void;
  signal?: AbortSignal;
}

/** Lines a transaction. */
const batch = 200;

/** Erases again whatever a log says that was erased: what is gone already stays as it is, so that it may be run at any time. */
export async function replayErasures({ doors, file, onRead, signal }: Replay): Promise<Replayed> {
  const total: Replayed = { lines: 0, faulty: 0, cases: 0, people: 0 };
  let waiting: Erasure[] = [];
  const erase = async () => {
    const some = waiting;
    waiting = [];
    const back = await doors.write({ system: 'system.retention' }, {}, async (tx) => {
      for (const { request } of some) if (request) await forgetAsker(tx, request);
      return eraseAgain(tx, some);
    });
    total.cases += back.cases;
    total.people += back.people;
    onRead?.(total.lines);
  };
  for await (const erasure of readErasures(file)) {
    if (signal?.aborted) break;
    total.lines += 1;
    if (erasure) waiting.push(erasure);
    else total.faulty += 1;
    if (waiting.length === batch) await erase();
  }
  if (waiting.length > 0) await erase();
  return total;
}
