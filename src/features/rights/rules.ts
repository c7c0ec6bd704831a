import type { ErasureBar, ErasureGround } from './contract.ts';

/** Who takes a request down, and who decides it: never one person. */
export const recorders = ['dispatcher', 'duty_chief', 'center_officer'] as const;
export const deciders = ['leader', 'county_dispatcher'] as const;

/** Within which the person has to be answered. */
export const answerWithin = { value: 15, unit: 'wd' } as const;

interface Standing {
  isOpen: boolean;
  isHeld: boolean;
  isOver: boolean;
}

/**
 * Why a person may not be erased from a case now; null when he may. What was never lawfully there has no time for which it
 * is kept.
 */
export function barOf({ isOpen, isHeld, isOver }: Standing, ground: ErasureGround | null): ErasureBar | null {
  if (isHeld) return 'held';
  if (isOpen) return 'running';
  return isOver || ground === 'unlawful' ? null : 'kept';
}
