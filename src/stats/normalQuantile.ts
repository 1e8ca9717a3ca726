import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { normalCdf } from './normalCdf.js';

// The library inverts erf at 2p − 1, which loses the digits of a small p and is infinite below 5.6e-17.
const TAIL = 0.01;
const NEWTON_STEPS = 5;

/**
 * The standard normal value that is not exceeded with probability `p`, 0 < p < 1.
 */
export function normalQuantile(p: number): number {
  if (p < TAIL) return lowerTailQuantile(p);
  if (p > 1 - TAIL) return -lowerTailQuantile(1 - p);
  return quantile(p, 0, 1);
}

/**
 * Newton's method on log Φ, which is concave, so that no step overshoots to the right. The start is the
 * leading term of Φ(−x) ≈ φ(x)/x (Abramowitz and Stegun 26.2.12).
 */
function lowerTailQuantile(p: number): number {
  const twiceLog = -2 * Math.log(p);
  let z = -Math.sqrt(twiceLog - Math.log(2 * Math.PI) - Math.log(twiceLog));
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const cumulative = normalCdf(z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    z -= (Math.log(cumulative / p) * cumulative) / density;
  }
  return z;
}
