import type { Answers } from './types.js';

/** Net promoter score in points, −100…100: the percentage of promoters less that of detractors. At least one answer. */
export function npsScore({ promoters, passives, detractors }: Answers): number {
  return (100 * (promoters - detractors)) / (promoters + passives + detractors);
}
