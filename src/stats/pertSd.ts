import { pertShape } from './pertShape.js';

/**
 * Standard deviation of a beta-PERT estimate, in the unit of its points: that of the beta distribution itself,
 * (high − low)·√(αβ/((α + β)²(α + β + 1))), not the rule of thumb (high − low)/6.
 */
export function pertSd(low: number, likely: number, high: number): number {
  const { alpha, beta } = pertShape(low, likely, high);
  return (high - low) * Math.sqrt((alpha * beta) / (6 * 6 * 7));
}
