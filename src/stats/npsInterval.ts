import { adjustedAnswers } from './adjustedAnswers.js';
import { npsMargin } from './npsMargin.js';
import { npsScore } from './npsScore.js';
import type { Answers, Interval } from './types.js';

/**
 * Adjusted Wald interval of the net promoter score, in points, clipped to −100…100. Its centre is pulled
 * towards 0: with very few answers that all agree, the score itself lies outside.
 */
export function npsInterval(answers: Answers, confidence: number): Interval {
  const centre = npsScore(adjustedAnswers(answers));
  const margin = npsMargin(answers, confidence);
  return { low: Math.max(-100, centre - margin), high: Math.min(100, centre + margin) };
}
