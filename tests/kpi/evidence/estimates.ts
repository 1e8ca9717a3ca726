import fc from '../../support/fastCheck.js';

/** Estimates with low ≤ likely ≤ high. */
export const estimates = fc
  .tuple(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: 1000 }),
  )
  .map(([low, more, most]): [number, number, number] => [low, low + more, low + more + most]);
