import type { Answers } from './types.js';

/**
 * Standard error of the net promoter score in points, divisor n. At least one answer.
 * B. Rocks, The American Statistician 70 (2016), 365–372, arXiv 1601.07235.
 *
 * n·(P + D) − (P − D)² written as a sum, which neither cancels nor turns negative when nearly all agree.
 */
export function npsStandardError({ promoters, passives, detractors }: Answers): number {
  const n = promoters + passives + detractors;
  const spread = passives * (promoters + detractors) + 4 * promoters * detractors;
  return (100 * Math.sqrt(spread / n)) / n;
}
