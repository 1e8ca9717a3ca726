import { criticalZ } from './criticalZ.js';
import { normalQuantile } from './normalQuantile.js';

/**
 * Answers needed in each of two groups to see a mean move by `change` (not 0), two-sided, normal approximation,
 * rounded up: 2·variance·(z₁₋α/₂ + z_power)²/change², the variance that of one answer in the square of the unit of
 * the change. Chow, Shao and Wang, Sample Size Calculations in Clinical Research (2008), 3.2.
 */
export function meanSampleSize(variance: number, change: number, power: number, confidence: number): number {
  // A power below the test's own error rate needs no answers at all.
  const reach = Math.max(0, criticalZ(confidence) + normalQuantile(power));
  return Math.max(1, Math.ceil(2 * variance * (reach / change) ** 2));
}
