import { ratio } from './arguments.js';
import { exceeds } from './errors.js';

/** Sums of decimal fractions miss by this much of themselves: 0.1 + 0.2 is no more than 0.3. */
const ROUNDING = 1e-12;

/** Throws when a part is larger than its whole by more than rounding. */
export function checkPart(part: number, whole: number, partName: string, wholeName: string): void {
  if (part > whole * (1 + ROUNDING)) throw exceeds(partName, wholeName, part, whole);
}

/** A part of its whole, 0 to 1; `partName` and `wholeName` are the arguments an error speaks of. */
export function shareOf(part: number, whole: number, partName: string, wholeName: string): number {
  const share = ratio(part, whole, wholeName);
  checkPart(part, whole, partName, wholeName);
  return Math.min(1, share);
}
