import type { Successes } from '../../stats/types.js';
import { classCounts, totalsOf } from '../cells.js';
import type { Param, Range } from '../define.js';
import { nothingToCompute, offScale } from '../errors.js';

/** Ratings run from 1 up to `max`, which tells a scale of five from one of seven. */
export const LOWEST = 1;
export const MOST_CLASSES = 100;

export const RATINGS = {
  name: 'ratings',
  kind: 'range',
  unit: 'score',
  blanksMatter: true,
} as const satisfies Param;

export const MAX_OF_FIVE = {
  name: 'max',
  kind: 'number',
  unit: 'score',
  optional: true,
  default: 5,
  from: 2,
  to: MOST_CLASSES,
  whole: true,
} as const satisfies Param;

/** The lowest rating that counts as satisfied; the lowest of the scale would make everybody so. */
export const TOP = {
  name: 'top',
  kind: 'number',
  unit: 'score',
  optional: true,
  above: LOWEST,
} as const satisfies Param;

/** How many ratings reach `top`, of how many; at least one. */
export function ratingsFrom(top: number, ratings: Range, max: number): Successes {
  if (top > max) throw offScale('top', LOWEST, max, top);
  const [others = 0, successes = 0] = classCounts(ratings, LOWEST, max, [top]);
  if (others + successes === 0) throw nothingToCompute(ratings.name);
  return { successes, n: others + successes };
}

/** The two upper classes satisfy; of a scale of two, the upper one. */
export function satisfiedIn(ratings: Range, top: number | undefined, max: number): Successes {
  return ratingsFrom(top ?? Math.max(LOWEST + 1, max - 1), ratings, max);
}

export function meanRating(ratings: Range, max: number): number {
  const { count, sum } = totalsOf(ratings, LOWEST, max);
  if (count === 0) throw nothingToCompute(ratings.name);
  return sum / count;
}
