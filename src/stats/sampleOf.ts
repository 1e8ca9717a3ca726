import { mean } from './mean.js';
import type { Sample } from './types.js';

/**
 * Mean, standard deviation (divisor n − 1) and size of at least one number; a lone number has the deviation 0.
 * Two passes, because Σx² − n·mean² loses all digits of a small spread around a large mean.
 */
export function sampleOf(values: ArrayLike<number>): Sample {
  const centre = mean(values);
  let squares = 0;
  for (let at = 0; at < values.length; at += 1) squares += (values[at]! - centre) ** 2;
  return { mean: centre, sd: Math.sqrt(squares / Math.max(1, values.length - 1)), n: values.length };
}
