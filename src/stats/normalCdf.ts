import cdf from '@stdlib/stats-base-dists-normal-cdf';

/** Probability that a standard normal variable is at most `z`; keeps its relative accuracy in the far lower tail. */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1);
}
