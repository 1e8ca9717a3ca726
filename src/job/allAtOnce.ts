import type { Pieces } from './pieces.js';

/** Carries pieces out one after the other, without a job: for commands and tests. */
export function allAtOnce<T>(pieces: Pieces<T>): T {
  let piece = pieces.next();
  while (!piece.done) piece = pieces.next();
  return piece.value;
}
