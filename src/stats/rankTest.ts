import { exactRankP } from './exactRankP.js';
import { twoSidedNormalP } from './twoSidedNormalP.js';
import type { RankTest } from './types.js';

const EXACT_BELOW = 50;

/**
 * Whether values tend to be higher in one of two independent groups, neither empty: Mann–Whitney, two-sided, as
 * R's wilcox.test(before, after). `u` counts the pairs in which the value before is the higher one, ties as ½.
 *
 * The p-value is exact when both groups have fewer than 50 values and no two values are equal, otherwise from the
 * normal approximation with tie and continuity correction. All values equal: p 1.
 */
export function rankTest(before: ArrayLike<number>, after: ArrayLike<number>): RankTest {
  const sizeBefore = before.length;
  const sizeAfter = after.length;
  const { u, distinct, tieTerm } = countPairs(before, after);
  const n = sizeBefore + sizeAfter;
  if (distinct === 1) return { u, p: 1 };
  if (distinct === n && sizeBefore < EXACT_BELOW && sizeAfter < EXACT_BELOW) {
    return { u, p: exactRankP(u, sizeBefore, sizeAfter) };
  }
  const distance = u - (sizeBefore * sizeAfter) / 2;
  const variance = ((sizeBefore * sizeAfter) / 12) * (n + 1 - tieTerm / (n * (n - 1)));
  const corrected = Math.max(0, Math.abs(distance) - 0.5);
  return { u, p: twoSidedNormalP(corrected / Math.sqrt(variance)) };
}

interface Pairs {
  u: number;
  distinct: number;
  /** Σ(t³ − t) over the groups of t equal values. */
  tieTerm: number;
}

function countPairs(before: ArrayLike<number>, after: ArrayLike<number>): Pairs {
  const first = Float64Array.from(before).sort();
  const second = Float64Array.from(after).sort();
  const pairs = { u: 0, distinct: 0, tieTerm: 0 };
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const value = Math.min(first[i] ?? Infinity, second[j] ?? Infinity);
    const lowerAfter = j;
    const firstOfValue = i;
    while (first[i] === value) i += 1;
    while (second[j] === value) j += 1;
    const tiedBefore = i - firstOfValue;
    const tiedAfter = j - lowerAfter;
    const tied = tiedBefore + tiedAfter;
    pairs.u += tiedBefore * (lowerAfter + tiedAfter / 2);
    pairs.distinct += 1;
    pairs.tieTerm += tied ** 3 - tied;
  }
  return pairs;
}
