/**
 * Mean of a triangular distribution, (low + likely + high)/3, in the unit of its points; low ≤ likely ≤ high.
 * Measured from the low end, so that rounding never leaves the range.
 */
export function triangularMean(low: number, likely: number, high: number): number {
  return low + (likely - low + (high - low)) / 3;
}
