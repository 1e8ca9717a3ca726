import type { Answers } from './types.js';

/**
 * The survey with ¾ promoter, 1½ passives and ¾ detractor added: the pseudo-answers of the adjusted Wald
 * interval for the net promoter score. J. Sauro and J. Lewis, MeasuringU, Confidence Intervals for Net Promoter
 * Scores; B. Rocks, The American Statistician 70 (2016), 365–372.
 */
export function adjustedAnswers({ promoters, passives, detractors }: Answers): Answers {
  return { promoters: promoters + 0.75, passives: passives + 1.5, detractors: detractors + 0.75 };
}
