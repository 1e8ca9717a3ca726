import { betaQuantile } from './betaQuantile.js';

/**
 * Half width, in standard errors, of a two-sided interval by Student's t with `df` degrees of freedom:
 * 2.23 for a confidence of 0.95 and 10 degrees.
 *
 * t²/(df + t²) is beta distributed with ½ and df/2, and its complement with df/2 and ½; of the two the
 * smaller one is inverted, so that 1 − x never cancels (DLMF 8.17; Johnson, Kotz and Balakrishnan 1995, 28.7).
 */
export function criticalT(confidence: number, df: number): number {
  const x = betaQuantile(confidence, 0.5, df / 2);
  if (x < 0.5) return Math.sqrt((df * x) / (1 - x));
  const complement = betaQuantile(1 - confidence, df / 2, 0.5);
  return Math.sqrt((df * (1 - complement)) / complement);
}
