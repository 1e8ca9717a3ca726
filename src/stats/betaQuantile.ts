import quantile from '@stdlib/stats-base-dists-beta-quantile';

/** The value in 0…1 that a beta variable does not exceed with probability `p`, 0 ≤ p ≤ 1. About 20 µs a call. */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return quantile(p, alpha, beta);
}
