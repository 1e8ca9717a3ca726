import { ratio } from './arguments.js';
import { exceeds } from './errors.js';

/** A part of its whole, 0 to 1; `partName` and `wholeName` are the arguments an error speaks of. */
export function shareOf(part: number, whole: number, partName: string, wholeName: string): number {
  const share = ratio(part, whole, wholeName);
  if (part > whole) throw exceeds(partName, wholeName);
  return share;
}
