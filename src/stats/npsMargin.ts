import { adjustedAnswers } from './adjustedAnswers.js';
import { criticalZ } from './criticalZ.js';
import { npsStandardError } from './npsStandardError.js';
import type { Answers } from './types.js';

/** Half width of the adjusted Wald interval of the net promoter score, in points, before clipping to the scale. */
export function npsMargin(answers: Answers, confidence: number): number {
  return criticalZ(confidence) * npsStandardError(adjustedAnswers(answers));
}
