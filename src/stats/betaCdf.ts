import cdf from '@stdlib/stats-base-dists-beta-cdf';

/** Probability that a beta variable on 0…1 is at most `x`: the regularised incomplete beta function. */
export function betaCdf(x: number, alpha: number, beta: number): number {
  return cdf(x, alpha, beta);
}
