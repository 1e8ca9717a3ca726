import { newcombeInterval } from './newcombeInterval.js';
import { twoSidedNormalP } from './twoSidedNormalP.js';
import type { ShareTest, Successes } from './types.js';

/**
 * Whether a share has changed between two independent groups: z with the pooled share, no continuity
 * correction (Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 2003, chapter 3),
 * and Newcombe's interval of the change. Nobody or everybody in both groups: z 0, p 1.
 */
export function shareTest(before: Successes, after: Successes, confidence = 0.95): ShareTest {
  const change = after.successes / after.n - before.successes / before.n;
  const n = before.n + after.n;
  const pooledShare = (before.successes + after.successes) / n;
  const pooledFailures = (before.n - before.successes + (after.n - after.successes)) / n;
  const standardError = Math.sqrt(pooledShare * pooledFailures * (1 / before.n + 1 / after.n));
  const z = standardError === 0 ? 0 : change / standardError;
  return { change, z, p: twoSidedNormalP(z), ...newcombeInterval(before, after, confidence) };
}
