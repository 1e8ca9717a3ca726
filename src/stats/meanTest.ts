import { criticalT } from './criticalT.js';
import { twoSidedStudentP } from './twoSidedStudentP.js';
import type { MeanTest, Sample } from './types.js';

/**
 * Whether a mean has changed between two independent groups of possibly different spread, each of at least
 * two values: Welch's t, after − before, with the Welch–Satterthwaite degrees of freedom.
 * B. L. Welch, Biometrika 34 (1947), 28–35.
 *
 * Undefined when there is no variation in either group but a change: the test has no answer.
 */
export function meanTest(before: Sample, after: Sample, confidence = 0.95): MeanTest | undefined {
  const change = after.mean - before.mean;
  const errorBefore = before.sd / Math.sqrt(before.n);
  const errorAfter = after.sd / Math.sqrt(after.n);
  const standardError = Math.hypot(errorBefore, errorAfter);
  if (standardError === 0 && change === 0) {
    return { change, t: 0, df: before.n + after.n - 2, p: 1, low: 0, high: 0 };
  }
  const t = change / standardError;
  if (!Number.isFinite(t)) return undefined;

  // In shares of the squared error: the fourth powers of very large or small amounts leave the range of numbers.
  const shareBefore = (errorBefore / standardError) ** 2;
  const shareAfter = (errorAfter / standardError) ** 2;
  const df = 1 / (shareBefore ** 2 / (before.n - 1) + shareAfter ** 2 / (after.n - 1));
  const margin = criticalT(confidence, df) * standardError;
  return { change, t, df, p: twoSidedStudentP(t, df), low: change - margin, high: change + margin };
}
