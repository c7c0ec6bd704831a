import { Problem } from '../kernel/problem.ts';

interface Queue {
  running: number;
  waiting: (() => void)[];
}

/** How long one waits for another's turn to end: as long as for a connection. */
const patienceMs = 2_000;

/**
 * Turns at the pool, so that nobody has all of it to himself: each caller so many at once, the next ones in their order,
 * and whoever brings more is told to wait. In this process only: another has its own pool. Callers are forgotten with
 * their last turn.
 */
export function openTurns(atOnce: number, mostWaiting: number): (caller: string) => Promise<() => void> {
  const queues = new Map<string, Queue>();

  const end = (caller: string, queue: Queue) => {
    const next = queue.waiting.shift();
    if (next) return next();
    queue.running -= 1;
    if (queue.running === 0) queues.delete(caller);
  };
  const turnCome = ({ waiting }: Queue) =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(come), 1);
        reject(new Problem('too-many-requests'));
      };
      const timer = setTimeout(leave, patienceMs);
      const come = () => {
        clearTimeout(timer);
        resolve();
      };
      waiting.push(come);
    });

  return async (caller) => {
    const queue = queues.get(caller) ?? { running: 0, waiting: [] };
    queues.set(caller, queue);
    if (queue.running < atOnce) queue.running += 1;
    else if (queue.waiting.length >= mostWaiting) throw new Problem('too-many-requests');
    else await turnCome(queue);
    return () => end(caller, queue);
  };
}
