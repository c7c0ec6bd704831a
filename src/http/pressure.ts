import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

const lookEveryMs = 500;
const resolutionMs = 10;
const maxLateMs = 200;
const maxUtilisation = 0.95;

/** How this process did of late. */
export interface Load {
  /** By how much the event loop came late, half of the times, in both of the last two looks: one long pause is no pressure. */
  lateMs: number;
  /** Which part of the time it had something to do, 0 to 1. */
  utilisation: number;
}

/** Watches the event loop of this process until it is told to stop. */
export function watchLoad(): { read: () => Load; stop: () => void } {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  let before = performance.eventLoopUtilization();
  let lateBefore = 0;
  let load: Load = { lateMs: 0, utilisation: 0 };
  const look = () => {
    const now = performance.eventLoopUtilization();
    const { utilization: utilisation } = performance.eventLoopUtilization(now, before);
    const late = Math.max(0, delay.percentile(50) / 1e6 - resolutionMs);
    load = { lateMs: Math.min(late, lateBefore), utilisation };
    lateBefore = late;
    before = now;
    delay.reset();
  };
  delay.enable();
  const timer = setInterval(look, lookEveryMs).unref();
  const stop = () => {
    clearInterval(timer);
    delay.disable();
  };
  return { read: () => load, stop };
}

/**
 * A loop that is always busy is no harm while everyone is served at once; with a queue of more than one turn of the pool
 * behind it, it is: what is let in now makes all the others wait. A late loop says so by itself.
 */
export const isOverloaded = ({ lateMs, utilisation }: Load, waiting: number, atOnce: number): boolean =>
  lateMs > maxLateMs || (utilisation > maxUtilisation && waiting > atOnce);
