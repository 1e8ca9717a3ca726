import { criticalZ } from './criticalZ.js';
import { normalQuantile } from './normalQuantile.js';

/**
 * Answers needed in each of two groups to see a share move from `baseline` by `change` (not 0, the target within 0…1),
 * two-sided, rounded up. The pooled variance under no change and the unpooled one under the change, as suits the
 * pooled z of `shareTest`; no continuity correction: Fleiss, Levin and Paik, Statistical Methods for Rates and
 * Proportions (2003), chapter 4; R's power.prop.test.
 */
export function shareSampleSize(baseline: number, change: number, power: number, confidence: number): number {
  const target = baseline + change;
  const average = (baseline + target) / 2;
  const underNoChange = Math.sqrt(2 * average * (1 - average));
  const underChange = Math.sqrt(baseline * (1 - baseline) + target * (1 - target));
  const reach = criticalZ(confidence) * underNoChange + normalQuantile(power) * underChange;
  // A power below the test's own error rate needs no answers at all.
  return Math.max(1, Math.ceil((Math.max(0, reach) / change) ** 2));
}
