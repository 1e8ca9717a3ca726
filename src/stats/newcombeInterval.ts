import type { Interval, Successes } from './types.js';
import { wilsonInterval } from './wilsonInterval.js';

/**
 * Interval of the change of a share, after − before, in −1…1: the square-and-add method on two Wilson intervals.
 * R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.
 */
export function newcombeInterval(before: Successes, after: Successes, confidence: number): Interval {
  const shareBefore = before.successes / before.n;
  const shareAfter = after.successes / after.n;
  const change = shareAfter - shareBefore;
  const first = wilsonInterval(before, confidence);
  const second = wilsonInterval(after, confidence);
  return {
    low: change - Math.hypot(shareAfter - second.low, first.high - shareBefore),
    high: change + Math.hypot(second.high - shareAfter, shareBefore - first.low),
  };
}
