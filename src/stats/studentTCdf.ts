import cdf from '@stdlib/stats-base-dists-t-cdf';

/** Probability that Student's t with `df` > 0 degrees of freedom (any real number) is at most `t`. */
export function studentTCdf(t: number, df: number): number {
  return cdf(t, df);
}
