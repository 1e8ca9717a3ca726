import { normalCdf } from './normalCdf.js';

/** Probability of a standard normal value at least as far from 0 as `z`, taken from the lower tail so that it stays accurate. */
export function twoSidedNormalP(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}
