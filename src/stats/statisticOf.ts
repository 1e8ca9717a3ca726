import { mean } from './mean.js';
import { quantile } from './quantile.js';
import type { Statistic } from './types.js';

/** The statistic of at least one number, in the unit of the values. Sorts a copy of its own; `values` stay as they are. */
export function statisticOf(values: Float64Array, statistic: Statistic): number {
  return statistic === 'mean' ? mean(values) : quantile(values.slice().sort(), statistic);
}
