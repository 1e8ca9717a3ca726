import { criticalZ } from './criticalZ.js';
import type { Interval, Successes } from './types.js';

/**
 * Wilson's score interval of a share, both ends in 0…1; needs n ≥ 1 and 0 ≤ successes ≤ n.
 * E. B. Wilson, JASA 22 (1927), 209–212.
 *
 * The ends are the roots of a quadratic whose product is p²/(1 + z²/n): the lower one by division, because
 * the textbook's difference cancels for rare successes.
 */
export function wilsonInterval({ successes, n }: Successes, confidence: number): Interval {
  const z = criticalZ(confidence);
  const share = successes / n;
  const failures = (n - successes) / n;
  const shift = (z * z) / (2 * n);
  const upper = share + shift + z * Math.sqrt((share * failures + shift / 2) / n);
  return {
    low: successes === 0 ? 0 : (share * share) / upper,
    high: successes === n ? 1 : Math.min(1, upper / (1 + 2 * shift)),
  };
}
