import type { Successes } from '../../stats/types.js';
import { divisionByZero, exceeds } from '../errors.js';

/** Counts of one group; `group` is what its arguments' names end in. */
export function successesOf(successes: number, total: number, group = ''): Successes {
  if (total === 0) throw divisionByZero(`n${group}`);
  if (successes > total) throw exceeds(`successes${group}`, `n${group}`, successes, total);
  return { successes, n: total };
}
