import { bootstrapReplicates } from './bootstrapReplicates.js';
import { quantile } from './quantile.js';
import type { Interval, Statistic } from './types.js';

/**
 * Percentile bootstrap interval of the statistic, in the unit of the values. At least one value and one resample.
 * B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), 13.3.
 */
export function bootstrapInterval(
  values: ArrayLike<number>,
  statistic: Statistic,
  resamples: number,
  seed: number,
  confidence: number,
): Interval {
  const replicates = bootstrapReplicates(values, statistic, resamples, seed).sort();
  const outside = (1 - confidence) / 2;
  return { low: quantile(replicates, outside), high: quantile(replicates, 1 - outside) };
}
