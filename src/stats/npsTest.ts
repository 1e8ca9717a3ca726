import { criticalZ } from './criticalZ.js';
import { npsScore } from './npsScore.js';
import { npsStandardError } from './npsStandardError.js';
import { twoSidedNormalP } from './twoSidedNormalP.js';
import type { Answers, NpsTest } from './types.js';

/**
 * Whether the net promoter score has changed between two independent surveys: z of the change in points,
 * after − before, with unadjusted standard errors, and the Wald interval of the change (R package NPS, nps.test).
 *
 * Undefined when there is no variation in either survey but a change: the test has no answer.
 */
export function npsTest(before: Answers, after: Answers, confidence = 0.95): NpsTest | undefined {
  const change = npsScore(after) - npsScore(before);
  const standardError = Math.hypot(npsStandardError(before), npsStandardError(after));
  if (standardError === 0 && change !== 0) return undefined;
  const z = standardError === 0 ? 0 : change / standardError;
  const margin = criticalZ(confidence) * standardError;
  return {
    change,
    standardError,
    z,
    p: twoSidedNormalP(z),
    low: change - margin,
    high: change + margin,
  };
}
