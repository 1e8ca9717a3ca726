import { mean } from './mean.js';
import { quantile } from './quantile.js';
import { randomIndexes } from './randomIndexes.js';
import type { Statistic } from './types.js';

/**
 * The statistic of each of `resamples` samples drawn with replacement from at least one value, as many as there
 * are values; in the order drawn. The same seed gives the same samples, in whatever order the values come.
 */
export function bootstrapReplicates(
  values: ArrayLike<number>,
  statistic: Statistic,
  resamples: number,
  seed: number,
): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const drawIndex = randomIndexes(sorted.length, seed);
  return statistic === 'mean'
    ? meanReplicates(sorted, resamples, drawIndex)
    : quantileReplicates(sorted, statistic, resamples, drawIndex);
}

/** Sums deviations from the mean, so that equal values give exactly that value. */
function meanReplicates(values: Float64Array, resamples: number, drawIndex: () => number): Float64Array {
  const n = values.length;
  const centre = mean(values);
  const deviations = values.map((value) => value - centre);
  const replicates = new Float64Array(resamples);
  for (let at = 0; at < resamples; at += 1) {
    let sum = 0;
    for (let drawn = 0; drawn < n; drawn += 1) sum += deviations[drawIndex()]!;
    replicates[at] = centre + sum / n;
  }
  return replicates;
}

/** Counts how often each of the sorted values is drawn instead of sorting every sample. */
function quantileReplicates(
  sorted: Float64Array,
  p: number,
  resamples: number,
  drawIndex: () => number,
): Float64Array {
  const n = sorted.length;
  const counts = new Uint32Array(n);
  const position = p * (n - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, n - 1);
  const replicates = new Float64Array(resamples);
  for (let at = 0; at < resamples; at += 1) {
    counts.fill(0);
    for (let drawn = 0; drawn < n; drawn += 1) counts[drawIndex()]! += 1;
    let value = 0;
    let passed = counts[0]!;
    const valueOfRank = (rank: number) => {
      while (passed <= rank) {
        value += 1;
        passed += counts[value]!;
      }
      return sorted[value]!;
    };
    replicates[at] = quantile([valueOfRank(below), valueOfRank(above)], position - below);
  }
  return replicates;
}
