/**
 * Mean of a beta-PERT estimate, (low + 4·likely + high)/6, in the unit of its points; low ≤ likely ≤ high.
 * Measured from the low end, so that rounding never leaves the range.
 */
export function pertMean(low: number, likely: number, high: number): number {
  return low + (4 * (likely - low) + (high - low)) / 6;
}
